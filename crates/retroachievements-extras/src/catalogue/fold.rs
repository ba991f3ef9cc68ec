//! Text without what people leave out when they search: case, accents, punctuation.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// The words of a text, in lower case, without accents.
pub(crate) fn words(text: &str) -> Vec<Box<str>> {
    let category = CodePointMapData::<GeneralCategory>::new();
    // Apostrophes join: `Wily's` is `wilys`.
    let text: String = text.chars().filter(|c| !matches!(c, '\'' | '’')).collect();
    let plain = DecomposingNormalizerBorrowed::new_nfkd();
    let plain =
        plain.normalize_iter(text.chars()).filter(|c| category.get(*c) != GeneralCategory::NonspacingMark);
    let plain: String = plain.flat_map(char::to_lowercase).collect();
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(Into::into).collect()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn case_accents_and_punctuation_make_no_difference() {
        let text = |text| words(text).join(" ");
        assert_eq!(text("Pokémon: Crystal Version"), "pokemon crystal version");
        assert_eq!(text("Dr. Wily’s Revenge"), "dr wilys revenge");
        assert_eq!(text("夜行列車"), "夜行列車");
        assert_eq!(text("  --  "), "");
    }
}
