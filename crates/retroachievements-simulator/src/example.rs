//! An example of each type of the low-level client, for what an answer does not set itself.
//!
//! Answers end in `..example()`, so that a property which somebody adds to the spec has its example from there, and
//! no answer has to be touched.

/// A type with an example in the spec.
pub(crate) trait Example {
    /// Its example: lists are empty, and what can be null is.
    fn example() -> Self;
}

pub(crate) fn example<T: Example>() -> T {
    T::example()
}

/// Implements [`Example`] by JSON, which is read once. The types are those of `types` where it stands.
macro_rules! examples {
    ($($name:ident = $json:literal,)*) => {
        $(impl crate::example::Example for types::$name {
            fn example() -> Self {
                use std::sync::LazyLock;
                static EXAMPLE: LazyLock<types::$name> =
                    LazyLock::new(|| match serde_json::from_str($json) {
                        Ok(example) => example,
                        // A test reads all of them.
                        Err(error) => unreachable!("the example of {}: {error}", stringify!($name)),
                    });
                EXAMPLE.clone()
            }
        })*

        #[cfg(test)]
        pub(crate) const EXAMPLES: &[(&str, fn())] =
            &[$((stringify!($name), || {
                   let _ = <types::$name as crate::example::Example>::example();
               })),*];
    };
}

pub(crate) use examples;

#[cfg(test)]
mod tests {
    #[test]
    fn every_type_has_an_example_that_can_be_read() {
        for examples in [crate::generated::EXAMPLES, crate::generated::v2::EXAMPLES] {
            assert!(examples.len() > 50);
            examples.iter().for_each(|(_, read)| read());
        }
    }
}
