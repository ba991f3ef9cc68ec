//! `cargo xtask docs`: the API reference, a page made from the spec.
//!
//! The renderer is [Scalar](https://github.com/scalar/scalar), from the npm registry: in November 2026 the largest
//! (4.4 MB, packed 0.94), and the only one with both themes, a search, and requests from the page. Redoc sends no
//! requests, Stoplight Elements has no search and no dark theme, RapiDoc does not follow the system's theme.
//!
//! `ra simulate` serves the page, and `cargo build` has to work without npm. So the script and the spec are committed,
//! packed: two files, because the script only changes with its version. The page itself is not committed.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::workspace::run;

/// To upgrade, change this and the name in the simulator's `reference.rs`, delete the old file and run
/// `cargo xtask docs`.
const SCALAR: &str = "1.72.1";

const ASSETS: &str = "crates/retroachievements-simulator/assets";
const PAGE: &str = "target/api-reference.html";

/// Writes the page and the packed files, and asks npm only for a renderer that is not there yet. With `check`, only
/// fails if a packed file is not what the spec and the npm registry have.
pub fn write(root: &Path, check: bool) -> Result<()> {
    pack_spec(root, check)?;
    if check || !root.join(renderer_path()).exists() {
        keep(root, &renderer_path(), &download_renderer(root)?, check)?;
    }
    if check {
        println!("the API reference is up to date");
        return Ok(());
    }
    let page = page(root)?;
    fs::create_dir_all(root.join("target"))?;
    fs::write(root.join(PAGE), &page).with_context(|| format!("cannot write {PAGE}"))?;
    println!("{PAGE}: {} KB", page.len() / 1000);
    Ok(())
}

/// Packs the specs for the simulator, for which npm is not needed.
pub fn pack_spec(root: &Path, check: bool) -> Result<()> {
    keep(root, &format!("{ASSETS}/openapi.json.br"), &json_in_script(&specs(root)?), check)
}

/// Compares what is in a packed file, which another version of the packer would write otherwise, and packs it anew.
fn keep(root: &Path, path: &str, text: &str, check: bool) -> Result<()> {
    let packed = fs::read(root.join(path)).unwrap_or_default();
    if unpack(&packed).is_ok_and(|found| found == text) {
        return Ok(());
    }
    ensure!(!check, "{path} is not up to date: run `cargo xtask docs`");
    fs::write(root.join(path), pack(text)?).with_context(|| format!("cannot write {path}"))
}

fn renderer_path() -> String {
    format!("{ASSETS}/scalar-{SCALAR}.js.br")
}

/// The whole specs of all generations, in their order.
fn specs(root: &Path) -> Result<Value> {
    let files = fs::read_dir(root.join("spec")).context("cannot read spec/")?;
    let paths = files.map(|file| Ok(file?.path())).collect::<Result<Vec<_>>>()?;
    let is_spec = |name: &str| name.starts_with("openapi-") && name.ends_with(".json");
    let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).is_some_and(is_spec);
    let mut paths: Vec<_> = paths.into_iter().filter(|path| name(path)).collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_str::<Value>(&text).with_context(|| format!("{} is not JSON", path.display()))
    };
    paths.iter().map(read).collect()
}

/// JSON that no HTML parser takes for the end of the script around it.
fn json_in_script(value: &Value) -> String {
    value.to_string().replace('<', r"\u003c")
}

/// Gets the renderer from the npm registry: one file of one package, and none of its dependencies.
fn download_renderer(root: &Path) -> Result<String> {
    let folder = root.join("target/tools/scalar");
    fs::create_dir_all(&folder)?;
    let package = format!("@scalar/api-reference@{SCALAR}");
    let archive = run(Command::new("npm").args(["pack", "--silent", &package]).current_dir(&folder))?;
    let script = "package/dist/browser/standalone.js";
    let script = run(Command::new("tar").args(["-xzOf", archive.trim(), script]).current_dir(&folder))?;
    script_in_html(&script)
}

/// The script, changed where an HTML parser would misread it. `<!--` only occurs in strings.
fn script_in_html(script: &str) -> Result<String> {
    ensure!(
        !script.to_ascii_lowercase().contains("</script"),
        "the renderer would end its own script element"
    );
    Ok(script.replace("<!--", r"\x3C!--"))
}

/// The page for the site's own server.
fn page(root: &Path) -> Result<String> {
    let assets = root.join(ASSETS);
    let template = fs::read_to_string(assets.join("reference.html"))?;
    let specs = specs(root)?;
    let specs_in_script = json_in_script(&specs);
    let renderer = unpack(&fs::read(root.join(renderer_path()))?)?;
    let servers = servers(&specs);
    fill(&template, |name| match name {
        "renderer" => Some(&renderer),
        "specs" => Some(&specs_in_script),
        // No simulator serves this page, and requests go where the spec says.
        "key" => Some("null"),
        "control" => Some(r#""""#),
        "servers" => Some(&servers),
        _ => None,
    })
}

/// The specs' servers as sources in a content security policy, where the slash takes in all that is below.
fn servers(specs: &Value) -> String {
    let specs = specs.as_array().into_iter().flatten();
    let servers = specs.flat_map(|spec| spec["servers"].as_array().into_iter().flatten());
    let urls = servers.filter_map(|server| server["url"].as_str()).map(|url| format!("{url}/"));
    urls.collect::<Vec<_>>().join(" ")
}

/// Puts values in the place of `{{name}}`. The simulator does the same.
fn fill<'v>(template: &str, value: impl Fn(&str) -> Option<&'v str>) -> Result<String> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").context("{{ without }}")?;
        page.push_str(before);
        page.push_str(value(name).with_context(|| format!("nothing for {{{{{name}}}}}"))?);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

fn pack(text: &str) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 1 << 16, 11, 24);
    writer.write_all(text.as_bytes())?;
    drop(writer);
    Ok(packed)
}

fn unpack(packed: &[u8]) -> Result<String> {
    let mut text = Vec::new();
    brotli::BrotliDecompress(&mut &*packed, &mut text)?;
    Ok(String::from_utf8(text)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_packed_can_be_unpacked() {
        for text in ["", "{}", &"achievement ".repeat(20_000)] {
            assert_eq!(unpack(&pack(text).unwrap()).unwrap(), text);
        }
        assert!(unpack(&pack("some text").unwrap()[..4]).is_err());
    }

    #[test]
    fn values_are_not_filled_in_again() {
        let value = |name: &str| match name {
            "a" => Some("{{b}}"),
            "b" => Some("2"),
            _ => None,
        };
        assert_eq!(fill("x {{a}} {{b}} y", value).unwrap(), "x {{b}} 2 y");
        assert!(fill("{{c}}", value).is_err());
        assert!(fill("{{a", value).is_err());
    }

    #[test]
    fn the_page_may_call_the_servers_of_the_specs() {
        let spec = |url| json!({ "servers": [{ "url": url }] });
        let specs = json!([spec("https://a.example/API"), spec("https://b.example")]);
        assert_eq!(servers(&specs), "https://a.example/API/ https://b.example/");
    }

    #[test]
    fn nothing_ends_the_script_element_early() {
        assert_eq!(json_in_script(&json!("</script>")), r#""\u003c/script>""#);
        assert_eq!(script_in_html("a('<!--')").unwrap(), r"a('\x3C!--')");
        assert!(script_in_html("'</SCRIPT>'").is_err());
    }
}
