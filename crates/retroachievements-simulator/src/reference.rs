//! The API reference at `/`. It is not part of the simulation: no key, no faults, no entry in the log.
//!
//! `cargo xtask docs` packs what the page is made of. The page is put together here rather than there,
//! because it holds the simulator's key, and sent unpacked, because browsers accept brotli only over TLS and
//! from loopback.

use std::io::Read as _;
use std::sync::LazyLock;

use brotli_decompressor::Decompressor;
use http::{Method, Request, Response, StatusCode};
use serde_json::Value;

use crate::body::{self, Body};
use crate::control;

static TEMPLATE: &str = include_str!("../assets/reference.html");
static RENDERER: LazyLock<String> = LazyLock::new(|| unpack(include_bytes!("../assets/scalar-1.72.1.js.br")));
static SPECS: LazyLock<String> = LazyLock::new(|| unpack(include_bytes!("../assets/openapi.json.br")));

/// Answers a request for the page, and no other.
pub(crate) fn respond<B>(request: &Request<B>, web_api_key: &str) -> Option<Response<Body>> {
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    let is_page = reads && request.uri().path() == "/";
    is_page.then(|| body::response(StatusCode::OK, body::HTML, page(web_api_key)))
}

/// The page that calls the simulator which serves it.
fn page(web_api_key: &str) -> String {
    // `<` could end the script that the key is in.
    let key = Value::from(web_api_key).to_string().replace('<', r"\u003c");
    let control = Value::from(control::markdown()).to_string().replace('<', r"\u003c");
    fill(TEMPLATE, |name| match name {
        "renderer" => &RENDERER,
        "specs" => &SPECS,
        "key" => &key,
        "control" => &control,
        "servers" => "'self'",
        _ => unreachable!("the template has nothing else to fill in"),
    })
}

/// Puts values in the place of `{{name}}`.
fn fill<'v>(template: &str, value: impl Fn(&str) -> &'v str) -> String {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        page.push_str(before);
        page.push_str(value(name));
        rest = after;
    }
    page.push_str(rest);
    page
}

fn unpack(packed: &[u8]) -> String {
    let mut text = String::new();
    Decompressor::new(packed, 1 << 16)
        .read_to_string(&mut text)
        .expect("a file that `cargo xtask docs` has packed");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_filled_in() {
        let page = page("</script>");
        assert!(page.contains(r#"const key = "\u003c/script>";"#));
        assert!(page.contains("connect-src 'self';"));
        assert!(page.contains("const specs = [{\"openapi\":\"3.0.3\""));
        assert_eq!(page.matches("</script").count(), 2, "one for the renderer and one for the call");
        assert!(page.trim_end().ends_with("</html>"));
    }

    #[test]
    fn values_are_not_filled_in_again() {
        let filled = fill("x {{a}} {{b}} y", |name| if name == "a" { "{{b}}" } else { "2" });
        assert_eq!(filled, "x {{b}} 2 y");
    }
}
