//! Systems by name: the constants of [`ConsoleId`] are generated from a table.

use crate::ConsoleId;
use crate::argument::Argument;
use crate::generated::systems::SYSTEMS;
use crate::invalid_argument::InvalidArgument;

/// A system that the site knows.
#[derive(Debug)]
pub(crate) struct System {
    pub(crate) id: ConsoleId,
    pub(crate) name: &'static str,
    pub(crate) short_name: &'static str,
    pub(crate) manufacturer: Option<&'static str>,
    pub(crate) is_active: bool,
    pub(crate) is_game_system: bool,
    /// What the site and programs call it, without case and signs.
    pub(crate) names: &'static [&'static str],
}

impl ConsoleId {
    /// The systems that the site has achievements for, as far as this version of the crate knows. Hubs and events, which the
    /// site keeps as systems, are not among them.
    ///
    /// ```
    /// use retroachievements::ConsoleId;
    ///
    /// assert!(ConsoleId::active().any(|system| system == ConsoleId::NES));
    /// ```
    pub fn active() -> impl Iterator<Item = Self> {
        SYSTEMS.iter().filter(|system| system.is_active && system.is_game_system).map(|system| system.id)
    }

    /// The name that the site gives the system; `None` for one that is newer than this version of the crate.
    ///
    /// ```
    /// use retroachievements::ConsoleId;
    ///
    /// assert_eq!(ConsoleId::NES.name(), Some("NES/Famicom"));
    /// assert_eq!(ConsoleId::try_from(9_999)?.name(), None);
    /// # Ok::<(), retroachievements::InvalidArgument>(())
    /// ```
    pub fn name(self) -> Option<&'static str> {
        self.system().map(|system| system.name)
    }

    /// The abbreviation that the site uses.
    ///
    /// ```
    /// assert_eq!(retroachievements::ConsoleId::MD.short_name(), Some("MD"));
    /// ```
    pub fn short_name(self) -> Option<&'static str> {
        self.system().map(|system| system.short_name)
    }

    /// Who has made the system; `None` for arcade machines and the like, too.
    ///
    /// ```
    /// assert_eq!(retroachievements::ConsoleId::MD.manufacturer(), Some("Sega"));
    /// ```
    pub fn manufacturer(self) -> Option<&'static str> {
        self.system().and_then(|system| system.manufacturer)
    }

    fn system(self) -> Option<&'static System> {
        SYSTEMS.iter().find(|system| system.id == self)
    }
}

/// The system with a name, or with a number that is an alias and no ID, such as `2600`. `None` if it is a number like any
/// other.
pub(crate) fn by_name(text: &str) -> Option<Argument<ConsoleId>> {
    let plain = plain(text);
    let is_id = |system: &&System| text.parse() == Ok(system.id.get());
    let is_named = |system: &&System| system.names.contains(&plain.as_str());
    let found = SYSTEMS.iter().find(is_id).or_else(|| SYSTEMS.iter().find(is_named));
    match found {
        Some(system) => Some(Ok(system.id)),
        None if text.starts_with(|c: char| c.is_ascii_digit() || c == '+' || c == '-') || text.is_empty() => {
            None
        }
        None => Some(Err(unknown(text, &plain))),
    }
}

fn unknown(text: &str, plain: &str) -> InvalidArgument {
    let alike = |name: &str| strsim::jaro_winkler(name, plain);
    let best = |system: &'static System| {
        let alike = system.names.iter().map(|name| alike(name)).fold(0.0, f64::max);
        (alike, system.name)
    };
    let mut near: Vec<_> = SYSTEMS.iter().map(best).filter(|(alike, _)| *alike > 0.82).collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let best = near.first().map_or(0.0, |(alike, _)| *alike);
    // As good as the best, or almost.
    let near = near.iter().filter(|(alike, _)| best - *alike < 0.02).take(3);
    let near: Vec<_> = near.map(|(_, name)| *name).collect();
    let rule = match near[..] {
        [] => "is no system: give the name of one, or its ID".to_owned(),
        _ => format!("is no system: did you mean {}?", near.join(", or ")),
    };
    InvalidArgument::new("console_id", format_args!("{text:?}"), rule)
}

/// A name without case and signs.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_found_by_what_people_call_them() {
        for (text, id) in [
            ("megadrive", ConsoleId::MD),
            ("Mega-Drive", ConsoleId::MD),
            (" Genesis/Mega Drive ", ConsoleId::MD),
            ("snes", ConsoleId::SNES),
            ("PSX", ConsoleId::PS1),
            ("2600", ConsoleId::ATARI_2600),
            ("3ds", ConsoleId::NINTENDO_3DS),
            ("7", ConsoleId::NES),
        ] {
            assert_eq!(text.parse(), Ok(id), "{text}");
        }
        assert_eq!("9999".parse::<ConsoleId>().unwrap().get(), 9_999, "newer than this crate");
    }

    #[test]
    fn every_name_leads_to_its_system() {
        for system in SYSTEMS {
            for name in system.names {
                let is_id_of_another = SYSTEMS.iter().any(|other| name.parse() == Ok(other.id.get()));
                assert!(name.parse() == Ok(system.id) || is_id_of_another, "{name}");
            }
        }
    }

    #[test]
    fn near_names_are_suggested() {
        for (text, message) in [
            (
                "megadriv3",
                "invalid argument `console_id`: \"megadriv3\" is no system: did you mean Genesis/Mega Drive?",
            ),
            (
                "xyzzy",
                "invalid argument `console_id`: \"xyzzy\" is no system: give the name of one, or its ID",
            ),
            (
                "",
                "invalid argument `console_id`: \"\" is not a console id, which is a whole number from 1 to 4294967295",
            ),
        ] {
            assert_eq!(text.parse::<ConsoleId>().unwrap_err().to_string(), message);
        }
    }
}
