//! What the generated table says of an operation. The table is `crate::generated::OPERATIONS`.

/// One operation of the specification.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The operation's id, such as `getAchievementUnlocks`.
    pub(crate) id: &'static str,
    /// The path below the base URL, such as `/API_GetAchievementUnlocks.php`.
    pub(crate) path: &'static str,
    pub(crate) parameters: &'static [Parameter],
    pub(crate) paging: Option<Paging>,
    /// The examples of the good answer.
    pub(crate) examples: &'static [Example],
}

/// A query parameter, by its name on the wire.
#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
}

/// How an operation's list is read in pages.
#[derive(Debug)]
pub(crate) struct Paging {
    /// The property with the list. Without one, the body is the list.
    pub(crate) items: Option<&'static str>,
    /// The parameter for how many.
    pub(crate) count: &'static str,
    /// The parameter for how many to skip.
    pub(crate) offset: &'static str,
    pub(crate) default_count: u64,
    pub(crate) max_count: u64,
}

/// A good answer, from the specification.
#[derive(Debug)]
pub(crate) struct Example {
    #[cfg_attr(not(test), expect(dead_code, reason = "names the example when a test fails"))]
    pub(crate) name: &'static str,
    /// The answer's JSON.
    pub(crate) body: &'static str,
}

#[cfg(test)]
mod tests {
    use crate::generated::OPERATIONS;

    #[test]
    fn every_operation_has_an_example_that_is_json() {
        for operation in OPERATIONS {
            assert!(!operation.examples.is_empty(), "{}", operation.id);
            for example in operation.examples {
                let parsed = serde_json::from_str::<serde_json::Value>(example.body);
                assert!(parsed.is_ok(), "{} {}", operation.id, example.name);
            }
        }
    }
}
