//! The spec as it is on disk: a folder of YAML files for each generation of the API, read with the place of every value.

pub mod at;
pub mod derived;
pub mod document;
pub mod fill;
pub mod json;
pub mod jsonapi;
pub mod language;
mod lifetime;
pub mod names;
pub mod operations;
mod schemas;
pub mod table;
pub mod yaml;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use at::At;
use yaml::{Node, Value};

/// The folders of a generation, each with one file per path, schema, response, parameter, or type of resource.
const FOLDERS: [&str; 6] = ["paths", "schemas", "responses", "parameters", "resources", "documents"];

/// Those whose files are schemas.
pub const SCHEMAS: [&str; 3] = ["schemas", "resources", "documents"];

/// All files of one generation of the API.
#[derive(Debug)]
pub struct Spec {
    /// The name of its folder: `v1`.
    pub generation: String,
    /// `openapi.yaml`.
    pub root: File,
    /// All others, by folder and name.
    files: Vec<File>,
    /// The table of what the server takes, `facts-v1.tsv`.
    pub facts: File,
}

#[derive(Debug)]
pub struct File {
    /// One of [`FOLDERS`], or nothing for the root document.
    pub folder: &'static str,
    /// The name without extension, which is also the name of the component.
    pub name: String,
    /// The path for messages: `spec/v1/schemas/GameId.yaml`.
    pub path: String,
    pub text: String,
    pub node: Node,
}

impl Spec {
    /// Reads every generation below the workspace's `spec`: each folder that has an `openapi.yaml`.
    pub fn load_all(root: &Path) -> Result<Vec<Self>> {
        let folder = root.join("spec");
        let generations = sorted_entries(&folder)?.into_keys();
        let generations = generations.filter(|name| folder.join(name).join("openapi.yaml").is_file());
        let specs = generations.map(|name| Self::load(&folder, &name)).collect::<Result<Vec<_>>>()?;
        ensure!(!specs.is_empty(), "no folder in spec/ has an openapi.yaml");
        Ok(specs)
    }

    /// Reads one generation, `v1` say, below the folder `spec`.
    pub fn load(folder: &Path, generation: &str) -> Result<Self> {
        let dir = folder.join(generation);
        let label = format!("spec/{generation}");
        for (name, is_dir) in sorted_entries(&dir)? {
            let is_known = if is_dir { FOLDERS.contains(&&*name) } else { name == "openapi.yaml" };
            ensure!(is_known, "{label}/{name}: not a part of a spec: remove it");
        }
        // It is the name of modules, methods and a command.
        let is_name = generation.starts_with('v') && generation[1..].parse::<u8>().is_ok();
        ensure!(is_name, "{label}: a generation is called `v` and a number");
        let mut files = Vec::new();
        for name in FOLDERS {
            files.extend(load_folder(&dir, &label, name)?);
        }
        let facts = format!("facts-{generation}.tsv");
        let text =
            fs::read_to_string(folder.join(&facts)).with_context(|| format!("cannot read spec/{facts}"))?;
        Ok(Self {
            generation: generation.to_string(),
            root: File::load(&dir, &label, "", "openapi")?,
            files,
            facts: File {
                folder: "",
                name: "facts".to_string(),
                path: format!("spec/{facts}"),
                text,
                node: Node { value: Value::Sequence(Vec::new()), line: 1 },
            },
        })
    }

    pub fn files(&self) -> impl Iterator<Item = &File> {
        std::iter::once(&self.root).chain(&self.files)
    }

    /// The files of a folder, by name.
    pub fn folder(&self, folder: &str) -> impl Iterator<Item = &File> {
        self.files.iter().filter(move |file| file.folder == folder)
    }

    /// The path of the API that a file in `paths/` describes: its own `x-path`, or the one that the root document
    /// has for all files.
    pub fn url(&self, file: &File) -> Result<String> {
        let pattern = file.top().text("x-path").or_else(|| self.root.top().text("x-path"));
        let pattern = pattern.with_context(|| format!("{}: no `x-path`: add it", file.path))?;
        Ok(pattern.replace("{file}", &file.name))
    }

    /// What a relative `$ref` in the file `from` leads to: a file, or a part of one, `../resources/games.yaml#/x-parameters/id`;
    /// or what is wrong with it.
    pub fn find(&self, from: &File, reference: &str) -> Result<At<'_>, String> {
        if reference.starts_with('#') {
            return Err(format!(
                "`{reference}` points into this file: move what it names to a file in schemas/"
            ));
        }
        let (path, part) = reference.split_once('#').unwrap_or((reference, ""));
        let found = locate(from.folder, path).filter(|(folder, _)| *folder != "paths");
        let found = found.and_then(|(folder, name)| self.folder(folder).find(|file| file.name == name));
        let keys: Vec<_> = part.split('/').skip(1).collect();
        let found = found.and_then(|file| file.top().below(&keys));
        found.ok_or_else(|| {
            format!("`{reference}` names no file in schemas/ or responses/, and no part of one")
        })
    }

    /// What `at` stands for: itself, or what its `$ref` names. A reference that leads nowhere or in a circle is left as
    /// it is; the lint reports it.
    pub fn follow<'a>(&'a self, at: At<'a>) -> At<'a> {
        let mut end = at;
        for _ in 0..=self.files.len() {
            let Some(reference) = end.text("$ref") else { return end };
            let Ok(found) = self.find(end.file, reference) else { return end };
            end = found;
        }
        at
    }
}

impl File {
    fn load(dir: &Path, label: &str, folder: &'static str, name: &str) -> Result<Self> {
        let relative = Path::new(folder).join(format!("{name}.yaml"));
        let path = format!("{label}/{}", relative.display());
        let text = fs::read_to_string(dir.join(&relative)).with_context(|| format!("cannot read {path}"))?;
        let node = yaml::parse(&path, &text)?;
        ensure!(matches!(node.value, Value::Mapping(_)), "{path}:{}: expected a mapping", node.line);
        Ok(Self { folder, name: name.to_owned(), path, text, node })
    }

    /// The name of the component that it becomes: of the file, but for resources, whose files are called as on the wire.
    pub fn component(&self) -> &str {
        let title = (self.folder == "resources").then(|| self.top().text("title")).flatten();
        title.unwrap_or(&self.name)
    }

    /// The components among which it is then.
    pub fn kind(&self) -> &'static str {
        if SCHEMAS.contains(&self.folder) { "schemas" } else { self.folder }
    }

    /// The whole of the file.
    pub fn top(&self) -> At<'_> {
        At { file: self, node: &self.node, line: self.node.line, name: &self.name }
    }

    /// A line of the file, from 1, for messages on its text.
    pub fn line(&self, line: usize) -> At<'_> {
        At { line, ..self.top() }
    }
}

/// The names in a folder, and whether each is a folder.
fn sorted_entries(dir: &Path) -> Result<BTreeMap<String, bool>> {
    let entries = fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))?;
    let named =
        |entry: fs::DirEntry| (entry.file_name().to_string_lossy().into_owned(), entry.path().is_dir());
    Ok(entries.map(|entry| entry.map(named)).collect::<std::io::Result<_>>()?)
}

/// A folder that is not there has no files: a young spec need not have all of them.
fn load_folder(dir: &Path, label: &str, folder: &'static str) -> Result<Vec<File>> {
    if !dir.join(folder).exists() {
        return Ok(Vec::new());
    }
    let load = |(file, is_dir): (String, bool)| match file.strip_suffix(".yaml") {
        Some(name) if !is_dir && !name.is_empty() => File::load(dir, label, folder, name),
        _ => bail!("{label}/{folder}/{file}: not a YAML file: remove it"),
    };
    sorted_entries(&dir.join(folder))?.into_iter().map(load).collect()
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

/// A spec made of texts, for tests.
#[cfg(test)]
pub mod testing {
    use super::Spec;

    /// Writes the files, named as in `schemas/GameId.yaml`, to a temporary folder and loads it. `facts` is the table.
    pub fn try_load(files: &[(&str, &str)]) -> anyhow::Result<Spec> {
        let temp = tempfile::tempdir()?;
        for (name, text) in [("../facts-v1.tsv", "")].iter().chain(files) {
            let path = temp.path().join("v1").join(name);
            std::fs::create_dir_all(temp.path().join("v1"))?;
            std::fs::create_dir_all(path.parent().expect("a folder"))?;
            std::fs::write(path, text)?;
        }
        Spec::load(temp.path(), "v1")
    }

    pub fn load(files: &[(&str, &str)]) -> Spec {
        try_load(files).expect("a spec that can be loaded")
    }
}

#[cfg(test)]
mod tests {
    use super::testing::{load, try_load};
    use super::*;

    const ROOT: (&str, &str) = ("openapi.yaml", "openapi: 3.0.3\nx-path: /{file}.php\n");

    fn fault(files: &[(&str, &str)]) -> String {
        format!("{:#}", try_load(files).expect_err("a fault"))
    }

    #[test]
    fn strangers_are_refused() {
        for stranger in ["notes.txt", "examples/A.yaml", "schemas/A.yml", "schemas/old/A.yaml", "paths/.yaml"]
        {
            let message = fault(&[ROOT, (stranger, "a: 1\n")]);
            let named = stranger.trim_end_matches("/A.yaml");
            assert!(message.starts_with(&format!("spec/v1/{named}: not a ")), "{message}");
        }
        assert!(fault(&[("schemas/A.yaml", "a: 1\n")]).contains("spec/v1/openapi.yaml"));
        assert!(
            fault(&[ROOT, ("schemas/A.yaml", "- 1\n")])
                .contains("spec/v1/schemas/A.yaml:1: expected a mapping")
        );
    }

    #[test]
    fn references_are_relative_to_the_file() {
        let spec = load(&[
            ROOT,
            ("paths/API_GetX.yaml", "get: {}\n"),
            ("responses/R.yaml", "description: R\n"),
            ("schemas/A.yaml", "type: string\n"),
        ]);
        let found = |from: &File, reference| spec.find(from, reference).map(|at| at.file.path.clone());
        let [path, schema] = ["paths", "schemas"].map(|folder| spec.folder(folder).next().unwrap());
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
        for reference in
            ["", "A.yaml", "../schemas/B.yaml", "../../v1/schemas/A.yaml", "../paths/API_GetX.yaml"]
        {
            assert!(found(path, reference).expect_err(reference).contains("names no file"));
        }
        let message = found(path, "#/components/schemas/A").expect_err("refused");
        assert!(message.contains("points into this file"));
    }

    #[test]
    fn a_path_is_the_files_own_or_follows_from_its_name() {
        let own = ("paths/game.yaml", "x-path: /games/{game}\nget: {}\n");
        let spec = load(&[ROOT, ("paths/API_GetX.yaml", "get: {}\n"), own]);
        let urls: Vec<_> = spec.folder("paths").map(|file| spec.url(file).unwrap()).collect();
        assert_eq!(urls, ["/API_GetX.php", "/games/{game}"]);
    }
}
