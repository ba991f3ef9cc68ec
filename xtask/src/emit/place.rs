//! Where the code of a generation is found.
//!
//! Generators write paths as for the root generation, whose code is found at the root of its crate: `crate::models::Game`.
//! In another generation this is `crate::v2::models::Game`. What no generator writes is the same for all generations.

use crate::model::Model;

/// What is generated of each generation and found at the root of a crate, or all of it; beside these, the ids.
const GENERATED: [(&str, &str); 13] = [
    ("crate::", "enums"),
    ("crate::", "models"),
    ("crate::", "requests"),
    ("crate::", "types"),
    ("crate::", "unions"),
    ("retroachievements::", "models"),
    ("retroachievements_client::", "enums"),
    ("retroachievements_client::", "types"),
    ("retroachievements_client::", "unions"),
    ("retroachievements_client::", "*"),
    ("retroachievements_httpmock::", "examples"),
    ("retroachievements_httpmock::", "plain"),
    ("retroachievements_httpmock::", "MockServerExt"),
];

/// Puts the generation into the paths that lead to what is generated.
pub fn in_generation(model: &Model, code: String) -> String {
    let generation = model.generation.path();
    if generation.is_empty() {
        return code;
    }
    let ids = model.ids.iter().map(|id| id.name.as_str());
    let ids = ids.flat_map(|id| [("crate::", id), ("retroachievements::", id)]);
    let paths = ids.chain(GENERATED);
    paths.fold(code, |code, (krate, name)| replace(&code, krate, name, &generation))
}

/// Writes `between` in all places where `first` and `second` follow each other, as whole words.
fn replace(code: &str, first: &str, second: &str, between: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let path = format!("{first}{second}");
    let mut replaced = String::new();
    let mut rest = code;
    while let Some((before, after)) = rest.split_once(&path) {
        let is_path = !before.ends_with(|c: char| is_word(c) || c == ':') && !after.starts_with(is_word);
        replaced += before;
        replaced += &if is_path { format!("{first}{between}{second}") } else { path.clone() };
        rest = after;
    }
    replaced + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_paths_are_meant() {
        for (code, expected) in [
            ("a(crate::types::A)", "a(crate::v2::types::A)"),
            ("crate::types", "crate::v2::types"),
            ("crate::types_of::A", "crate::types_of::A"),
            ("my_crate::types::A, crate::types::B", "my_crate::types::A, crate::v2::types::B"),
            ("other::crate::types::A", "other::crate::types::A"),
        ] {
            assert_eq!(replace(code, "crate::", "types", "v2::"), expected);
        }
    }
}
