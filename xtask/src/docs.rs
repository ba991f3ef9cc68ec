//! `cargo xtask docs`: the API reference, a page made from the spec.
//!
//! The renderer is [Scalar](https://github.com/scalar/scalar), from the npm registry. Compared in November
//! 2026, by the size of the script and of its brotli form:
//!
//! | Renderer | Script | brotli | Missing |
//! |---|---|---|---|
//! | Scalar 1.72.1 | 4.4 MB | 0.94 MB | nothing: both themes, examples, search, requests from the page |
//! | Redoc 3.0.1 | 2.3 MB | 0.52 MB | sends no requests |
//! | Stoplight Elements 9.0.25 | 2.4 MB | 0.48 MB | no dark theme, no search |
//! | RapiDoc 9.3.8 | 0.9 MB | 0.18 MB | does not follow the system's theme; no release for a year |
//!
//! `ra simulate` serves the page, so the simulator's crate has to contain what the page is made of, and
//! `cargo build` has to work without npm. The script and the spec are therefore committed, packed. They are
//! two files because the script only changes with its version, and the spec is small. The page of 4.6 MB
//! itself is not committed.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// To upgrade, change this and the name in the simulator's `reference.rs`, delete the old file and run
/// `cargo xtask docs`.
const SCALAR: &str = "1.72.1";

const SPEC: &str = "spec/openapi-v1.json";
const ASSETS: &str = "crates/retroachievements-simulator/assets";
const PAGE: &str = "target/api-reference.html";

/// Writes the page and the packed files. Asks npm only for a renderer that is not there yet.
pub fn write(root: &Path) -> Result<()> {
    let renderer = root.join(renderer_path());
    if !renderer.exists() {
        fs::write(&renderer, pack(&download_renderer(root)?)?)?;
    }
    write_spec(root)?;
    let page = page(root)?;
    fs::create_dir_all(root.join("target"))?;
    fs::write(root.join(PAGE), &page).with_context(|| format!("cannot write {PAGE}"))?;
    println!("{PAGE}: {} KB", page.len() / 1000);
    Ok(())
}

/// Packs the spec for the simulator. Needs no npm, and leaves a file that is up to date as it is.
pub fn write_spec(root: &Path) -> Result<()> {
    let spec = spec(root)?;
    if check_packed(root, &spec_path(), &spec).is_err() {
        fs::write(root.join(spec_path()), pack(&spec)?)?;
    }
    Ok(())
}

/// Fails if a packed file is not what the spec and the npm registry have.
pub fn check(root: &Path) -> Result<()> {
    check_spec(root)?;
    check_packed(root, &renderer_path(), &download_renderer(root)?)?;
    println!("the API reference is up to date");
    Ok(())
}

/// Fails if the packed spec is not the spec.
pub fn check_spec(root: &Path) -> Result<()> {
    check_packed(root, &spec_path(), &spec(root)?)
}

/// Compares what is in the packed file, which another version of the packer would write otherwise.
fn check_packed(root: &Path, path: &str, expected: &str) -> Result<()> {
    let packed = fs::read(root.join(path)).with_context(|| format!("cannot read {path}"))?;
    ensure!(unpack(&packed)? == expected, "{path} is not up to date: run `cargo xtask docs`");
    Ok(())
}

fn spec_path() -> String {
    format!("{ASSETS}/openapi-v1.json.br")
}

fn renderer_path() -> String {
    format!("{ASSETS}/scalar-{SCALAR}.js.br")
}

/// The spec on one line, ready to stand in a script.
fn spec(root: &Path) -> Result<String> {
    let text = fs::read_to_string(root.join(SPEC)).with_context(|| format!("cannot read {SPEC}"))?;
    let spec: Value = serde_json::from_str(&text).with_context(|| format!("{SPEC} is not JSON"))?;
    Ok(json_in_script(&spec))
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

/// Runs a program and returns what it prints.
fn run(command: &mut Command) -> Result<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("cannot start {program}"))?;
    if !output.status.success() {
        bail!("{program} failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    String::from_utf8(output.stdout).with_context(|| format!("{program} does not print text"))
}

/// The page for the site's own server.
fn page(root: &Path) -> Result<String> {
    let assets = root.join(ASSETS);
    let template = fs::read_to_string(assets.join("reference.html"))?;
    let spec = spec(root)?;
    let renderer = unpack(&fs::read(root.join(renderer_path()))?)?;
    let servers = servers(&serde_json::from_str(&spec)?);
    fill(&template, |name| match name {
        "renderer" => Some(&renderer),
        "spec" => Some(&spec),
        // No simulator serves this page, and requests go where the spec says.
        "key" => Some("null"),
        "servers" => Some(&servers),
        _ => None,
    })
}

/// The spec's servers as sources in a content security policy, where the slash takes in all that is below.
fn servers(spec: &Value) -> String {
    let servers = spec["servers"].as_array().into_iter().flatten();
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
    fn the_page_may_call_the_servers_of_the_spec() {
        let spec = json!({ "servers": [{ "url": "https://a.example/API" }, { "url": "https://b.example" }] });
        assert_eq!(servers(&spec), "https://a.example/API/ https://b.example/");
    }

    #[test]
    fn nothing_ends_the_script_element_early() {
        assert_eq!(json_in_script(&json!("</script>")), r#""\u003c/script>""#);
        assert_eq!(script_in_html("a('<!--')").unwrap(), r"a('\x3C!--')");
        assert!(script_in_html("'</SCRIPT>'").is_err());
    }
}
