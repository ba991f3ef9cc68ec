//! Which generation of the API a model is of, and where its code is found.

/// A generation of the API. What is generated for the root one is found at the root of each crate, what is generated for
/// another in a module of its name.
#[derive(Clone, Debug)]
pub struct Generation {
    /// `v1`, the name of its folder in `spec/`.
    pub name: String,
    pub is_root: bool,
}

impl Generation {
    /// The whole spec in one file, from the root of the workspace.
    pub fn openapi(&self) -> String {
        format!("spec/openapi-{}.json", self.name)
    }

    /// What leads from the client to its methods: nothing, or `.v2()`.
    pub fn view(&self) -> String {
        self.unless_root(|name| format!(".{name}()"))
    }

    /// What stands before its commands: nothing, or `v2 `.
    pub fn command(&self) -> String {
        self.unless_root(|name| format!("{name} "))
    }

    /// What leads to it from the root of a crate: nothing, or `v2::`.
    pub fn path(&self) -> String {
        self.unless_root(|name| format!("{name}::"))
    }

    fn unless_root(&self, write: impl Fn(&str) -> String) -> String {
        if self.is_root { String::new() } else { write(&self.name) }
    }
}
