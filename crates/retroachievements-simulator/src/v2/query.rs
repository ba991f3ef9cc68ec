//! The parameters of a request: `page`, `sort`, `include`, `filter` and `fields`, and what is wrong with them.

use super::fault::Fault;
use super::filter::Filter;
use super::row::{Kind, has};

/// The most entries of a page.
const MOST: u64 = 100;

/// The decoded parameters, in their order, and as they were sent.
#[derive(Debug)]
pub(super) struct Query(Vec<(String, String)>, String);

/// What a filter is given: one text, or an array of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Given {
    One(String),
    Array(Vec<String>),
}

/// What an operation takes.
pub(super) struct Takes<'k> {
    pub(super) kind: &'k Kind,
    pub(super) is_list: bool,
}

impl Query {
    pub(super) fn parse(query: &str) -> Self {
        let pairs = url::form_urlencoded::parse(query.as_bytes());
        let pairs = pairs.map(|(name, value)| (name.into_owned(), value.trim().to_owned())).collect();
        Self(pairs, query.to_owned())
    }

    /// As it was sent.
    pub(super) fn text(&self) -> &str {
        &self.1
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The items of a list with commas, duplicates among them. None of an empty one.
    pub(super) fn list(&self, name: &str) -> Vec<&str> {
        self.get(name).filter(|value| !value.is_empty()).map_or(Vec::new(), |it| it.split(',').collect())
    }

    /// The names below a parameter, such as `size` of `page[size]`, in their order.
    fn below<'q>(&'q self, parameter: &'q str) -> impl Iterator<Item = &'q str> {
        let names = self.0.iter().filter_map(move |(name, _)| {
            let inner = name.strip_prefix(parameter)?.strip_prefix('[')?;
            inner.split_once(']').map(|(name, _)| name).filter(|name| !name.is_empty())
        });
        let mut seen = Vec::new();
        names.filter(move |name| {
            let is_new = !seen.contains(name);
            seen.push(*name);
            is_new
        })
    }

    /// What a filter is given; `None` if it is missing.
    pub(super) fn filter(&self, name: &str) -> Option<Given> {
        let (one, array) = (format!("filter[{name}]"), format!("filter[{name}]["));
        let items = self.0.iter().filter(|(name, _)| name.starts_with(&array));
        let items: Vec<_> = items.map(|(_, value)| value.clone()).collect();
        if items.is_empty() {
            self.get(&one).map(|value| Given::One(value.to_owned()))
        } else {
            Some(Given::Array(items))
        }
    }

    /// The attributes and relationships that a type is limited to; `None` without a limit.
    pub(super) fn fields(&self, kind: &str) -> Option<Vec<&str>> {
        let name = format!("fields[{kind}]");
        self.get(&name).map(|_| self.list(&name))
    }

    pub(super) fn page(&self, default_size: u64) -> (u64, u64) {
        let number = |name: &str, default| {
            let value = self.get(name).and_then(|value| value.trim_start_matches('+').parse().ok());
            value.unwrap_or(default)
        };
        (number("page[number]", 1), number("page[size]", default_size))
    }

    pub(super) fn has_page(&self) -> bool {
        self.below("page").next().is_some()
    }

    /// Everything that is wrong, in the order of the parameters' names.
    pub(super) fn check(&self, takes: &Takes<'_>) -> Result<(), Fault> {
        let mut problems = Vec::new();
        let mut add = |parameter: &str, detail: String| problems.push((parameter.to_owned(), detail));
        for name in ["fields", "filter"] {
            if self.get(name).is_some() {
                add(name, format!("The {name} must be an array."));
            }
        }
        let unknown =
            self.below("filter").filter(|name| !takes.kind.filters.iter().any(|one| one.name == *name));
        unknown.for_each(|name| add("filter", format!("Filter parameter {name} is not allowed.")));
        for (parameter, detail) in takes.kind.filters.iter().filter_map(|one: &Filter| one.problem(self)) {
            add(&parameter, detail);
        }
        if self.get("include[]").is_some() {
            add("include", "The include must be a string.".to_owned());
        }
        let unknown: Vec<_> =
            self.list("include").into_iter().filter(|path| !has(takes.kind.includes, path)).collect();
        match unknown[..] {
            [] => {}
            [path] => add("include", format!("Include path {path} is not allowed.")),
            _ => add("include", format!("Include paths {} are not allowed.", unknown.join(", "))),
        }
        self.check_page(takes.is_list, &mut add);
        if self.get("sort[]").is_some() {
            add("sort", "The sort must be a string.".to_owned());
        } else if !takes.is_list && self.get("sort").is_some() {
            add("sort", "Parameter sort is not allowed.".to_owned());
        }
        for key in self.list("sort").into_iter().filter(|_| takes.is_list) {
            let name = key.trim_start_matches(['-', '+']);
            if name != "id" && !has(takes.kind.sorts, name) {
                add("sort", format!("Sort parameter {name} is not allowed."));
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(Fault::Parameters(problems)) }
    }

    fn check_page(&self, is_list: bool, add: &mut impl FnMut(&str, String)) {
        if !is_list {
            if self.has_page() || self.get("page").is_some() {
                add("page", "Parameter page is not allowed.".to_owned());
            }
            return;
        }
        if self.get("page").is_some() {
            add("page", "The page must be an array.".to_owned());
        }
        for name in self.below("page").filter(|name| !["number", "size"].contains(name)) {
            add("page", format!("Page parameter {name} is not allowed."));
        }
        for (name, most) in [("number", u64::MAX), ("size", MOST)] {
            let Some(value) = self.get(&format!("page[{name}]")) else { continue };
            let parameter = format!("page.{name}");
            let number = value.strip_prefix('+').unwrap_or(value).parse::<i64>();
            if number.is_err() {
                add(&parameter, format!("The {parameter} must be an integer."));
            }
            if value.is_empty() || number.as_ref().is_ok_and(|number| *number < 1) {
                add(&parameter, format!("The {parameter} must be at least 1."));
            }
            if number.is_ok_and(|number| number > 0 && number.cast_unsigned() > most) {
                add(&parameter, format!("The {parameter} must not be greater than {most}."));
            }
        }
    }

    /// The query of a page's link: what is known of the parameters, with the page and the order spelled out.
    pub(super) fn link(&self, number: u64, size: u64, sort: Option<&str>) -> String {
        let mut pairs = Vec::new();
        for parameter in ["fields", "filter"] {
            for name in self.below(parameter) {
                let inner = format!("{parameter}[{name}]");
                match (parameter, self.filter(name)) {
                    ("filter", Some(Given::Array(items))) => {
                        let items = items.into_iter().enumerate();
                        pairs.extend(items.map(|(n, item)| (format!("{inner}[{n}]"), item)));
                    }
                    _ => pairs.push((inner.clone(), self.get(&inner).unwrap_or_default().to_owned())),
                }
            }
        }
        let pairs = pairs.into_iter().filter(|(name, value)| name.starts_with("fields") || !value.is_empty());
        let include = self.get("include").map(|include| ("include".to_owned(), include.to_owned()));
        let asked = self.get("sort").filter(|asked| !asked.is_empty() || sort.is_none());
        let sort = asked.or(sort).map(|sort| ("sort".to_owned(), sort.to_owned()));
        let page =
            [("page[number]".to_owned(), number.to_string()), ("page[size]".to_owned(), size.to_string())];
        let pairs = pairs.chain(include).chain(page).chain(sort);
        let pairs = pairs.map(|(name, value)| format!("{}={}", encode(&name), encode(&value)));
        pairs.collect::<Vec<_>>().join("&")
    }
}

impl Given {
    /// The values, of one text those between commas.
    pub(super) fn items(&self) -> Vec<&str> {
        match self {
            Self::One(text) => text.split(',').map(str::trim).filter(|item| !item.is_empty()).collect(),
            Self::Array(items) => items.iter().map(String::as_str).collect(),
        }
    }

    pub(super) fn text(&self) -> &str {
        match self {
            Self::One(text) => text,
            Self::Array(items) => items.first().map_or("", String::as_str),
        }
    }
}

/// Percent-encodes as PHP does in the form of RFC 3986.
pub(super) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte))
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_keep_parameters_and_spell_out_the_page() {
        for (query, sort, link) in [
            ("page[size]=3&foo=1", None, "page%5Bnumber%5D=2&page%5Bsize%5D=3"),
            (
                "filter[id]=1,2&include=",
                Some("-a"),
                "filter%5Bid%5D=1%2C2&include=&page%5Bnumber%5D=2&page%5Bsize%5D=3&sort=-a",
            ),
            (
                "filter[id][]=1&filter[id][]=2",
                None,
                "filter%5Bid%5D%5B0%5D=1&filter%5Bid%5D%5B1%5D=2&page%5Bnumber%5D=2&page%5Bsize%5D=3",
            ),
            (
                "filter[a]=&sort=b&include=c",
                Some("-a"),
                "include=c&page%5Bnumber%5D=2&page%5Bsize%5D=3&sort=b",
            ),
        ] {
            assert_eq!(Query::parse(query).link(2, 3, sort), link, "{query}");
        }
    }
}
