//! Labels for people, made from property names.

/// `achievement.title` is "Achievement title", `raPoints` is "RA points".
pub(crate) fn label(path: &str) -> String {
    let words = words(path);
    let mut label = words.join(" ");
    if let Some(first) = label.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    label
}

fn words(path: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in path.chars() {
        if c == '.' || c.is_uppercase() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| c != '.') {
            word.extend(c.to_lowercase());
        }
    }
    words.into_iter().filter(|word| !word.is_empty()).map(abbreviation).collect()
}

fn abbreviation(word: String) -> String {
    match word.as_str() {
        "id" | "md5" | "ra" | "ulid" | "url" => word.to_uppercase(),
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::label;

    #[test]
    fn labels_are_words() {
        assert_eq!(label("unlocksHardcoreCount"), "Unlocks hardcore count");
        assert_eq!(label("achievement.title"), "Achievement title");
        assert_eq!(label("raSoftcorePoints"), "RA softcore points");
        assert_eq!(label("game.id"), "Game ID");
        assert_eq!(label(""), "");
    }
}
