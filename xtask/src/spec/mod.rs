//! The description of the API as it is on disk: one folder of YAML files that refer to each other.

mod yaml;

use std::{fmt::Display, fs, path::Path};

use anyhow::{Context, Result, anyhow, bail};

pub use yaml::{Node, Value};

/// All files of one API generation.
#[derive(Debug)]
pub struct Spec {
    /// `openapi.yaml`.
    pub root: File,
    /// One file per endpoint, in the order of their names, as are the following.
    pub paths: Vec<File>,
    pub schemas: Vec<File>,
    pub responses: Vec<File>,
}

#[derive(Debug)]
pub struct File {
    /// `paths`, `schemas`, `responses`, or nothing for the root document.
    pub folder: &'static str,
    /// The name without `.yaml`, which is also the name of the component.
    pub name: String,
    /// The path for messages: `spec/v1/schemas/GameId.yaml`.
    pub path: String,
    pub text: String,
    pub node: Node,
}

impl Spec {
    /// Reads `dir`, for example `…/spec/v1`.
    pub fn load(dir: &Path) -> Result<Self> {
        for entry in sorted_entries(dir)? {
            match (entry.name.as_str(), entry.is_dir) {
                ("openapi.yaml", false) | ("paths" | "schemas" | "responses", true) => {}
                _ => bail!("{}/{}: not a part of a spec: remove it", label(dir), entry.name),
            }
        }
        Ok(Self {
            root: File::load(dir, "", "openapi")?,
            paths: load_folder(dir, "paths")?,
            schemas: load_folder(dir, "schemas")?,
            responses: load_folder(dir, "responses")?,
        })
    }

    pub fn files(&self) -> impl Iterator<Item = &File> {
        std::iter::once(&self.root).chain(&self.paths).chain(&self.schemas).chain(&self.responses)
    }

    /// The file that a relative `$ref` in the file `from` names, or what is wrong with it.
    pub fn find(&self, from: &File, reference: &str) -> Result<&File, String> {
        if reference.starts_with('#') {
            return Err(format!(
                "`{reference}` points into this file: put what it names into a file in schemas/"
            ));
        }
        let nowhere = || format!("`{reference}` names no file in schemas/ or responses/");
        let (folder, name) = locate(from.folder, reference).ok_or_else(nowhere)?;
        let files = match folder {
            "schemas" => &self.schemas,
            "responses" => &self.responses,
            _ => return Err(nowhere()),
        };
        files.iter().find(|file| file.name == name).ok_or_else(nowhere)
    }

    /// What `at` stands for: itself, or what its `$ref` names. A reference that leads nowhere or in a circle
    /// is left as it is; the rule `references` of the lint reports it.
    pub fn follow<'a>(&'a self, at: At<'a>) -> At<'a> {
        let mut end = at;
        for _ in 0..=self.schemas.len() + self.responses.len() {
            let Some(reference) = end.text("$ref") else {
                return end;
            };
            let Ok(file) = self.find(end.file, reference) else {
                return end;
            };
            end = file.top();
        }
        at
    }
}

impl File {
    fn load(dir: &Path, folder: &'static str, name: &str) -> Result<Self> {
        let relative = Path::new(folder).join(format!("{name}.yaml"));
        let path = format!("{}/{}", label(dir), relative.display());
        let text = fs::read_to_string(dir.join(&relative)).with_context(|| format!("cannot read {path}"))?;
        let node = yaml::parse(&path, &text)?;
        if !matches!(node.value, Value::Mapping(_)) {
            bail!("{path}:{}: a mapping was expected", node.line);
        }
        Ok(Self { folder, name: name.to_owned(), path, text, node })
    }

    /// The whole of the file.
    pub fn top(&self) -> At<'_> {
        At { file: self, node: &self.node, line: self.node.line, name: &self.name }
    }
}

/// A value together with where it is: what the lint and the bundler walk with.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    pub file: &'a File,
    pub node: &'a Node,
    /// The line of the key that holds the value, or of the value itself where there is no key.
    pub line: usize,
    /// That key; what is in a list has the name of the list.
    pub name: &'a str,
}

impl<'a> At<'a> {
    pub fn get(self, key: &str) -> Option<Self> {
        self.entries().find(|at| at.name == key)
    }

    pub fn has(self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The text under `key`; none where there is something else.
    pub fn text(self, key: &str) -> Option<&'a str> {
        self.get(key)?.node.as_str()
    }

    /// Whether `key` is there and `true`.
    pub fn is_true(self, key: &str) -> bool {
        self.get(key).and_then(|at| at.node.as_bool()) == Some(true)
    }

    pub fn entries(self) -> impl Iterator<Item = Self> + use<'a> {
        let entries = self.node.entries().iter();
        entries.map(move |entry| At {
            file: self.file,
            node: &entry.value,
            line: entry.line,
            name: &entry.key,
        })
    }

    pub fn items(self) -> impl Iterator<Item = Self> + use<'a> {
        self.node.items().iter().map(move |node| At { node, line: node.line, ..self })
    }

    /// The entries of the mapping under `key`; none where there is no such mapping.
    pub fn entries_of(self, key: &str) -> impl Iterator<Item = Self> + use<'a> {
        self.get(key).into_iter().flat_map(At::entries)
    }

    /// The items of the list under `key`; none where there is no such list.
    pub fn items_of(self, key: &str) -> impl Iterator<Item = Self> + use<'a> {
        self.get(key).into_iter().flat_map(At::items)
    }

    /// The entry `key`, to show a fault at; where there is none, what ought to have it.
    pub fn key(self, key: &str) -> Self {
        self.get(key).unwrap_or(self)
    }

    /// `file:line`.
    pub fn place(self) -> String {
        format!("{}:{}", self.file.path, self.line)
    }

    pub fn error(self, message: impl Display) -> anyhow::Error {
        anyhow!("{}: {message}", self.place())
    }
}

/// How to read what stands under a key of an OpenAPI document. Without the distinction, a property called
/// `example`, or an example that has a key `$ref`, would be taken for something that it is not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Below {
    /// Keys with a meaning in OpenAPI.
    Words,
    /// Keys that are names, of properties or status codes say, each with `Words` below it.
    Names,
    /// A value of its own, in which OpenAPI sees nothing.
    Data,
}

pub fn below(key: &str) -> Below {
    match key {
        "properties" | "headers" | "responses" | "content" | "securitySchemes" => Below::Names,
        "default" | "enum" | "example" | "examples" => Below::Data,
        // Of the root document, where it is generated and only repeats the names of the files.
        "paths" => Below::Data,
        // Operations like any other, but for the keys that are theirs.
        "x-operations" => Below::Words,
        _ if key.starts_with("x-") => Below::Data,
        _ => Below::Words,
    }
}

/// Calls `f` with each mapping, from `at` down, whose keys have a meaning in OpenAPI.
pub fn visit<'a>(at: At<'a>, f: &mut impl FnMut(At<'a>)) {
    if let Value::Mapping(_) = at.node.value {
        f(at);
    }
    for child in at.entries() {
        match below(child.name) {
            Below::Words => visit(child, f),
            Below::Names => child.entries().for_each(|named| visit(named, f)),
            Below::Data => {}
        }
    }
    at.items().for_each(|item| visit(item, f));
}

struct DirEntry {
    name: String,
    is_dir: bool,
}

fn sorted_entries(dir: &Path) -> Result<Vec<DirEntry>> {
    let read = || -> std::io::Result<Vec<DirEntry>> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            entries.push(DirEntry { name, is_dir: entry.path().is_dir() });
        }
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(entries)
    };
    read().with_context(|| format!("cannot read {}", dir.display()))
}

/// A folder that is not there has no files: a young spec need not have all of them.
fn load_folder(dir: &Path, folder: &'static str) -> Result<Vec<File>> {
    if !dir.join(folder).exists() {
        return Ok(Vec::new());
    }
    let load = |entry: DirEntry| match entry.name.strip_suffix(".yaml") {
        Some(name) if !entry.is_dir && !name.is_empty() => File::load(dir, folder, name),
        _ => bail!("{}/{folder}/{}: not a YAML file: remove it", label(dir), entry.name),
    };
    sorted_entries(&dir.join(folder))?.into_iter().map(load).collect()
}

/// `spec/v1` for `/anywhere/spec/v1`: messages name files from the root of the repository, which is where
/// people and editors look for them.
fn label(dir: &Path) -> String {
    let parts: Vec<_> = dir.iter().map(|part| part.to_string_lossy()).collect();
    parts[parts.len().saturating_sub(2)..].join("/")
}

/// The folder and name that a relative reference from a file in `folder` leads to.
fn locate<'a>(folder: &'a str, reference: &'a str) -> Option<(&'a str, &'a str)> {
    let mut parts = Vec::from_iter((!folder.is_empty()).then_some(folder));
    for part in reference.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            _ => parts.push(part),
        }
    }
    match parts[..] {
        [folder, name] => Some((folder, name.strip_suffix(".yaml")?)),
        _ => None,
    }
}

/// A spec made of texts, for the tests of this crate.
#[cfg(test)]
pub mod testing {
    use super::Spec;

    /// Writes the files, named as in `schemas/GameId.yaml`, to a temporary folder and loads it.
    pub fn try_load(files: &[(&str, &str)]) -> anyhow::Result<Spec> {
        let temp = tempfile::tempdir()?;
        let dir = temp.path().join("spec/v1");
        for (name, text) in files {
            let path = dir.join(name);
            std::fs::create_dir_all(path.parent().expect("a folder"))?;
            std::fs::write(path, text)?;
        }
        Spec::load(&dir)
    }

    pub fn load(files: &[(&str, &str)]) -> Spec {
        try_load(files).expect("a spec that can be loaded")
    }
}

#[cfg(test)]
mod tests {
    use super::testing::{load, try_load};
    use super::*;

    fn fault(files: &[(&str, &str)]) -> String {
        format!("{:#}", try_load(files).expect_err("a fault"))
    }

    #[test]
    fn files_are_sorted_and_named_from_the_repository() {
        let spec = load(&[
            ("openapi.yaml", "openapi: 3.0.3\n"),
            ("schemas/B.yaml", "type: string\n"),
            ("schemas/A.yaml", "type: string\n"),
            ("paths/API_GetX.yaml", "get: {}\n"),
        ]);
        let paths: Vec<_> = spec.files().map(|file| file.path.as_str()).collect();
        let expected = [
            "spec/v1/openapi.yaml",
            "spec/v1/paths/API_GetX.yaml",
            "spec/v1/schemas/A.yaml",
            "spec/v1/schemas/B.yaml",
        ];
        assert_eq!(paths, expected);
    }

    #[test]
    fn strangers_are_refused() {
        let root = ("openapi.yaml", "openapi: 3.0.3\n");
        for stranger in ["notes.txt", "examples/A.yaml", "schemas/A.yml", "schemas/old/A.yaml", "paths/.yaml"]
        {
            let message = fault(&[root, (stranger, "a: 1\n")]);
            let named = stranger.trim_end_matches("/A.yaml");
            assert!(message.starts_with(&format!("spec/v1/{named}: not a ")), "{message}");
        }
        assert!(fault(&[("schemas/A.yaml", "a: 1\n")]).contains("spec/v1/openapi.yaml"));
        assert!(fault(&[root, ("schemas/A.yaml", "- 1\n")]).contains("spec/v1/schemas/A.yaml:1: a mapping"));
        assert!(Spec::load(Path::new("/nowhere/spec/v1")).is_err());
    }

    #[test]
    fn references_are_relative_to_the_file() {
        let spec = load(&[
            ("openapi.yaml", "openapi: 3.0.3\n"),
            ("paths/API_GetX.yaml", "get: {}\n"),
            ("responses/R.yaml", "description: R\n"),
            ("schemas/A.yaml", "type: string\n"),
        ]);
        let found = |from: &File, reference| spec.find(from, reference).map(|file| file.path.clone());
        let (path, schema) = (&spec.paths[0], &spec.schemas[0]);
        for (from, reference) in [
            (path, "../schemas/A.yaml"),
            (schema, "./A.yaml"),
            (schema, "A.yaml"),
            (schema, "../schemas/A.yaml"),
            (&spec.root, "./schemas/A.yaml"),
        ] {
            assert_eq!(found(from, reference).as_deref(), Ok("spec/v1/schemas/A.yaml"), "{reference}");
        }
        assert_eq!(found(path, "../responses/R.yaml").as_deref(), Ok("spec/v1/responses/R.yaml"));
        for reference in [
            "",
            "A.yaml",
            "../schemas/B.yaml",
            "../../v1/schemas/A.yaml",
            "../paths/API_GetX.yaml",
            "../schemas/A.yaml#/x",
        ] {
            assert!(found(path, reference).expect_err(reference).contains("names no file"));
        }
        assert!(
            found(path, "#/components/schemas/A").expect_err("refused").contains("points into this file")
        );
    }

    #[test]
    fn names_and_data_are_not_mistaken_for_keywords() {
        let spec = load(&[
            ("openapi.yaml", "openapi: 3.0.3\n"),
            (
                "schemas/A.yaml",
                "properties:\n  example:\n    properties: { properties: { default: { b: 1 } } }\n",
            ),
        ]);
        let mut names = Vec::new();
        visit(spec.schemas[0].top(), &mut |at| names.push(at.name));
        assert_eq!(names, ["A", "example", "properties"]);
    }
}
