//! `ra help`: of a command, or of a topic.

use std::fmt::Write as _;

use clap::{Arg, ArgMatches, Command};

use crate::failure::{self, Failure};
use crate::near;
use crate::options;
use crate::output::Output;

pub(crate) const NAME: &str = "help";

const TOPICS: [(&str, &str, &str); 4] = [
    ("authentication", "Your web API key: where it comes from, and where it goes", AUTHENTICATION),
    ("formats", "Tables for people, and json, jsonl, csv and tsv for programs", FORMATS),
    ("limits", "How many requests are made, and what happens above that", LIMITS),
    ("exit-codes", "What the exit codes mean", failure::EXIT_CODES),
];

const AUTHENTICATION: &str = "\
Your web API key is on https://retroachievements.org/settings. `ra` takes it from, in this order:

  RA_WEB_API_KEY  in the environment
  ra login        which asks for it, checks it, and keeps it in your configuration folder, readable by you alone.
                  It is sent to no other address than the one it was checked against. `ra logout` forgets it.

There is no option for it: other users of the machine could see it in the list of processes. It is sent to the site alone, over
https, and is in no message, log or file that `ra` writes. `ra check` tells whether the site accepts it.

Three private lists of `ra v2` take an OAuth access token instead: RA_ACCESS_TOKEN. RA_BASE_URL and RA_V2_BASE_URL are the addresses of
the two generations of the API; whoever changes the first alone cannot use the second, so that the key goes nowhere by mistake.

Your name, for which `@me` stands, is RA_USERNAME or what you gave `ra login`. With `--demo` no key is needed: a simulator inside
`ra` answers, where you are Scott.
";

const FORMATS: &str = "\
--format table   for people: the main columns, times in your zone, bars and ticks
--format json    the whole answer; with --all, the whole list
--format jsonl   a line of JSON for each entry, as they arrive
--format csv     a row for each entry with all columns, as they arrive; null is empty
--format tsv     the same with tabs between the columns

Properties have the names of the json: --columns title,game.title chooses columns of table, csv and tsv; --sort points or --sort=-points
the order of what was read. --limit 1000 reads that many entries, --all reads all pages. --urls writes whole addresses of pictures.
Results go to standard output, or to --output FILE, which is replaced only on success; everything else to standard error.
";

const LIMITS: &str = "\
All runs of `ra` with one key share one limit: five requests at once, then one a second; for `ra v2` another one, ten at once, then 50 a
minute. --rate-limit changes both or switches them off.
A request that fails for a passing reason is made again, up to three times; --no-retry does not. When the site asks for a wait, `ra`
waits up to a minute; when it asks for more, `ra` sends nothing until then, and ends with exit code 5.
";

pub(crate) fn command() -> Command {
    let what =
        Arg::new("what").value_name("COMMAND|TOPIC").num_args(0..).help("A command, a topic, or `topics`");
    Command::new(NAME)
        .about("Print the help of a command or a topic")
        .args(options::hidden_except(&[]))
        .arg(what)
}

/// The last lines of a command's help.
pub(crate) fn examples(arguments: [&str; 2]) -> String {
    format!("Examples:\n  ra --demo {}\n  ra --demo {}", arguments[0], arguments[1])
}

pub(crate) fn run(ra: Command, matches: &ArgMatches) -> Result<(), Failure> {
    let what: Vec<_> = matches.get_many::<String>("what").into_iter().flatten().map(String::as_str).collect();
    let mut output = Output::open(None)?;
    output.write(text(ra, &what)?.as_bytes())?;
    output.finish()
}

fn text(mut ra: Command, what: &[&str]) -> Result<String, Failure> {
    match what {
        ["topics"] => return Ok(topics()),
        [topic] => {
            if let Some((.., text)) = TOPICS.iter().find(|(name, ..)| name == topic) {
                return Ok(format!("{}\n", text.trim_end()));
            }
        }
        _ => {}
    }
    ra.build();
    let mut command = &mut ra;
    for name in what {
        let mut known: Vec<_> =
            command.get_subcommands().map(|command| command.get_name().to_string()).collect();
        known.extend(TOPICS.map(|(name, ..)| name.to_string()));
        command = command.find_subcommand_mut(name).ok_or_else(|| {
            let near = near::suggestion(name, known.iter().map(String::as_str)).unwrap_or_default();
            Failure::usage(
                format!("there is no command or topic `{name}`; {near}").trim_end_matches("; ").to_string(),
            )
        })?;
    }
    Ok(command.render_long_help().to_string())
}

fn topics() -> String {
    let mut text = "Topics, for `ra help TOPIC`:\n".to_string();
    for (name, about, _) in TOPICS {
        // Writing to a `String` does not fail.
        let _ = writeln!(text, "  {name:14}  {about}");
    }
    text
}
