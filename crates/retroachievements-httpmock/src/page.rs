//! Pages of resources, as documents of JSON:API.

use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::body;
use crate::shape::{Included, Of, typed};
use crate::{Answer, Body};

/// A document with a page of resources. You cannot implement it yourself.
pub trait List: DeserializeOwned + Serialize + sealed::Sealed {
    /// A resource of the list, as a plain model.
    type Item: Serialize;

    /// The document with these resources, as plain models, wherever in its list it is.
    #[doc(hidden)]
    fn document(items: Value) -> Value;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// A page of resources, made of plain models. What they refer to is included in the document, and `meta` and `links` say
/// where in the list the page is: it is the only one, unless you say otherwise.
///
/// ```
/// use retroachievements_httpmock::v2::{MockServerExt, plain};
/// use retroachievements_httpmock::{Page, httpmock::MockServer};
///
/// let mut game = plain::game();
/// game.system = plain::system().into();
///
/// let server = MockServer::start();
/// server.games(|when, then| {
///     when.page(2);
///     then.ok(&Page::new([game]).number(2).size(1).total(3));
/// });
/// ```
#[derive(Clone, Debug)]
pub struct Page<W: List> {
    items: Vec<Value>,
    number: usize,
    size: Option<usize>,
    total: Option<usize>,
    of: PhantomData<fn() -> W>,
}

impl<W: List> Page<W> {
    /// The only page of its list.
    pub fn new(items: impl IntoIterator<Item = W::Item>) -> Self {
        let items = items.into_iter().map(|item| body::json(&item)).collect();
        Self { items, number: 1, size: None, total: None, of: PhantomData }
    }

    /// Its number, from 1. Default: 1.
    pub fn number(mut self, number: usize) -> Self {
        self.number = number;
        self
    }

    /// How many entries a page can have. Default: 50, or as many as there are if they are more.
    pub fn size(mut self, size: usize) -> Self {
        self.size = Some(size);
        self
    }

    /// How many entries the whole list has. Default: those on this page and on full ones before.
    pub fn total(mut self, total: usize) -> Self {
        self.total = Some(total);
        self
    }

    /// The address of a page, given that of another one.
    fn address(other: &Value, number: usize, size: usize) -> Value {
        let path = other.as_str().and_then(|address| address.split('?').next()).unwrap_or_default();
        format!("{path}?page%5Bnumber%5D={number}&page%5Bsize%5D={size}").into()
    }
}

impl<W: List> body::sealed::Sealed<W> for Page<W> {}

impl<W: List> Body<W> for Page<W> {
    fn body(&self) -> Value {
        let (number, count) = (self.number.max(1), self.items.len());
        let size = self.size.unwrap_or(50).max(count).max(1);
        let before = (number - 1) * size;
        let total = self.total.unwrap_or(before + count);
        let last = total.div_ceil(size).max(1);
        let mut document = W::document(self.items.clone().into());
        let (from, to) = if count == 0 { (0, 0) } else { (before + 1, before + count) };
        let all = json!({
            "currentPage": number, "perPage": size, "from": from, "to": to, "lastPage": last, "total": total,
        });
        // A list that is not counted has neither a total nor a last page.
        for (name, value) in document["meta"]["page"].as_object_mut().into_iter().flatten() {
            *value = all[name].clone();
        }
        let links = &mut document["links"];
        let first = links["first"].clone();
        for (name, page) in [
            ("first", Some(1)),
            ("prev", number.checked_sub(1)),
            ("next", Some(number + 1)),
            ("last", Some(last)),
        ] {
            let is_there = match name {
                "last" => links.get("last").is_some(),
                _ => page.is_some_and(|page| (1..=last).contains(&page)),
            };
            if let (true, Some(page)) = (is_there, page) {
                links[name] = Self::address(&first, page, size);
            }
        }
        typed::<W>(document)
    }
}

impl<W: List> Answer<W> {
    /// The only page of a list, made of plain models; see [`Page`].
    pub fn page(items: impl IntoIterator<Item = W::Item>) -> Self {
        Self::ok(&Page::new(items))
    }
}

/// A document with other resources.
pub(crate) fn document<W: List>(example: &W, items: Value, of: &Of) -> Value {
    let mut included = Included::default();
    let mut document = body::json(example);
    document["data"] = included.value(items, of);
    included.document(document)
}

/// Says which resources a document has a page of, and shows an empty one.
macro_rules! lists {
    ($($wire:ty: $item:ty = $of:expr, $example:path;)*) => {$(
        impl crate::page::sealed::Sealed for $wire {}
        impl crate::List for $wire {
            type Item = $item;

            fn document(items: serde_json::Value) -> serde_json::Value {
                static OF: crate::shape::Of = $of;
                crate::page::document::<Self>(&$example(), items, &OF)
            }
        }
    )*};
}

pub(crate) use lists;
