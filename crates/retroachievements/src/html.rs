//! The title of an HTML page.

/// How much of a page is looked at, in bytes.
const HEAD: usize = 64 * 1024;

/// How many titles are looked at: pages have one, and one in each drawing.
const TITLES: usize = 8;

/// Whether a body looks like an HTML page.
pub(crate) fn is_page(body: &[u8]) -> bool {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
    body.starts_with(b"<") && !body.starts_with(b"<?xml")
}

/// The text of the first `<title>` that has one, on one line.
pub(crate) fn title(body: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(body.get(..HEAD).unwrap_or(body));
    // In lower case every character stays where it is.
    let lower = head.to_ascii_lowercase();
    lower.match_indices("<title").take(TITLES).find_map(|(at, _)| {
        let tag = lower.get(at..)?;
        let text = at + tag.find('>')? + 1;
        // A title without an end would be the rest of the page.
        let end = text + lower.get(text..)?.find("</title")?;
        let is_title = tag.strip_prefix("<title")?.starts_with([' ', '\t', '\r', '\n', '>']);
        let words = unescape(head.get(text..end)?).split_whitespace().collect::<Vec<_>>().join(" ");
        (is_title && !words.is_empty()).then_some(words)
    })
}

/// The head of a page with its entities resolved, in which a key can be found that was written with some.
pub(crate) fn head(body: &[u8]) -> String {
    unescape(&String::from_utf8_lossy(body.get(..HEAD).unwrap_or(body)))
}

/// Resolves numeric entities and the few named ones that titles have.
fn unescape(text: &str) -> String {
    let mut parts = text.split('&');
    let mut unescaped = parts.next().unwrap_or_default().to_string();
    for part in parts {
        match part.split_once(';').and_then(|(name, rest)| Some((entity(name)?, rest))) {
            Some((character, rest)) => {
                unescaped.push(character);
                unescaped.push_str(rest);
            }
            None => {
                unescaped.push('&');
                unescaped.push_str(part);
            }
        }
    }
    unescaped
}

fn entity(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "middot" => '·',
        "ndash" => '–',
        "mdash" => '—',
        "hellip" => '…',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title_of(page: &str) -> Option<String> {
        title(page.as_bytes())
    }

    #[test]
    fn the_first_title_with_a_text() {
        for (page, expected) in [
            ("<html><head><title>Just a moment...</title></head></html>", Some("Just a moment...")),
            ("<TITLE lang=en>\n  502\tBad\n Gateway </TITLE>", Some("502 Bad Gateway")),
            ("<titlebar>no</titlebar><title>yes</title>", Some("yes")),
            ("<title></title><svg><title>drawn</title></svg>", Some("drawn")),
            ("<title>ümläut</title>", Some("ümläut")),
            ("<title> \n </title>", None),
            ("<title>without an end", None),
            ("<title", None),
            ("<html><body>none</body></html>", None),
            ("", None),
        ] {
            assert_eq!(title_of(page).as_deref(), expected, "{page}");
        }
    }

    #[test]
    fn entities() {
        let page = "<title>A&amp;B &lt;&#39;&#x2603;&gt; R&D &nope; &#xD800; &amp;lt;</title>";
        assert_eq!(title_of(page).unwrap(), "A&B <'☃> R&D &nope; &#xD800; &lt;");
    }

    #[test]
    fn a_title_far_down_is_not_looked_for() {
        let page = format!("<!--{}--><title>late</title>", "x".repeat(HEAD));
        assert_eq!(title_of(&page), None);
    }

    #[test]
    fn bytes_that_are_no_text_do_no_harm() {
        assert_eq!(title(b"\xff<title>a\xffb</title>").unwrap(), "a\u{fffd}b");
    }

    #[test]
    fn pages() {
        for body in ["<!DOCTYPE html>", "\n <html>", "\u{feff}<html>"] {
            assert!(is_page(body.as_bytes()), "{body}");
        }
        for body in ["", "{}", "text", "<?xml version='1.0'?><Error/>"] {
            assert!(!is_page(body.as_bytes()), "{body}");
        }
    }
}
