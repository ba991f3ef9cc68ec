//! Near names, for those who mistype one.

const NEAR_ENOUGH: f64 = 0.75;

/// How many names are suggested.
pub(crate) const MOST: usize = 3;

/// `did you mean …?` with the names that are near, the nearest first.
pub(crate) fn suggestion<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut near: Vec<_> = known
        .map(|known| (strsim::jaro_winkler(&name.to_lowercase(), &known.to_lowercase()), known))
        .filter(|(nearness, _)| *nearness >= NEAR_ENOUGH)
        .collect();
    near.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let names: Vec<_> = near.iter().take(MOST).map(|(_, name)| format!("`{name}`")).collect();
    (!names.is_empty()).then(|| format!("did you mean {}?", names.join(" or ")))
}

/// Whether one is the other with a slip or two. Names with the same beginning can be near without.
pub(crate) fn is_slip(name: &str, meant: &str) -> bool {
    strsim::damerau_levenshtein(name, meant) <= 2
}
