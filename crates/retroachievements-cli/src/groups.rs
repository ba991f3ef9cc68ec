//! The list of commands in a help, in groups, which clap does not have.

use std::fmt::Write as _;

use clap::Command;
use retroachievements::indexmap::IndexMap;

use crate::endpoint::Endpoint;

/// A title, and the name of each command with what it does.
type Listing<'a> = (&'a str, Vec<(&'a str, String)>);

/// The endpoints of each tag, in the order of the spec.
pub(crate) fn by_tag(endpoints: &[&'static Endpoint]) -> Vec<Listing<'static>> {
    let mut groups = IndexMap::<_, Vec<_>>::new();
    for endpoint in endpoints {
        groups.entry(endpoint.tag).or_default().push((endpoint.name, endpoint.summary()));
    }
    groups.into_iter().collect()
}

/// The name of a command and what it does.
pub(crate) fn listed(command: &Command) -> (&str, String) {
    (command.get_name(), command.get_about().map(ToString::to_string).unwrap_or_default())
}

/// The groups, one below the other.
pub(crate) fn text(groups: &[Listing<'_>]) -> String {
    let names = groups.iter().flat_map(|(_, commands)| commands).map(|(name, _)| name.len());
    let width = names.max().unwrap_or_default();
    let mut text = String::new();
    for (title, commands) in groups {
        // Writing to a `String` does not fail.
        let _ = writeln!(text, "{title}:");
        for (name, about) in commands {
            let _ = writeln!(text, "  {name:width$}  {about}");
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text
}
