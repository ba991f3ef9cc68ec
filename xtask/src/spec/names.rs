//! Readable names: those of the official clients, in camelCase, by one rule for all wire names.

use heck::ToLowerCamelCase;

use super::at::At;

/// The readable name of a property: its `x-name`, or the one that follows from its wire name.
pub fn readable(property: At<'_>) -> String {
    property.text("x-name").map_or_else(|| from_wire(property.name), str::to_owned)
}

/// `RAPoints` is `raPoints`, `display_award_tier` is `displayAwardTier`. An abbreviation in the plural is one word:
/// `AchievementIDs` is `achievementIds`.
pub fn from_wire(name: &str) -> String {
    match name.strip_suffix('s').filter(|stem| stem.ends_with(|c: char| c.is_ascii_uppercase())) {
        Some(stem) => format!("{}s", stem.to_lower_camel_case()),
        None => name.to_lower_camel_case(),
    }
}

/// The same for a parameter, by its name on the wire: `filter[systemId]` is `systemId`, `page[number]` is `pageNumber`.
pub fn of_parameter(name: &str) -> String {
    from_wire(name.strip_prefix("filter[").and_then(|name| name.strip_suffix(']')).unwrap_or(name))
}

/// Whether a name can be one of Rust, of the command line and of JSON alike.
pub fn is_camel_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_no_part_of_a_parameters_name() {
        for (wire, readable) in [
            ("filter[systemId]", "systemId"),
            ("filter[state]", "state"),
            ("page[number]", "pageNumber"),
            ("fields[achievement-sets]", "fieldsAchievementSets"),
            ("include", "include"),
            ("filter", "filter"),
            ("c", "c"),
        ] {
            assert_eq!(of_parameter(wire), readable);
            assert!(is_camel_case(readable));
        }
    }

    #[test]
    fn one_rule_names_all_properties() {
        for (wire, readable) in [
            ("RAPoints", "raPoints"),
            ("RASoftcorePoints", "raSoftcorePoints"),
            ("ULID", "ulid"),
            ("ID", "id"),
            ("IDs", "ids"),
            ("AchievementIDs", "achievementIds"),
            ("GuideURL", "guideUrl"),
            ("PatchUrl", "patchUrl"),
            ("MD5", "md5"),
            ("display_award_tier", "displayAwardTier"),
            ("activitytype", "activitytype"),
            ("Awards", "awards"),
        ] {
            assert_eq!(from_wire(wire), readable);
        }
        assert!(!is_camel_case(&from_wire("1")));
    }
}
