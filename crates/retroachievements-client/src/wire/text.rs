//! Text in a list, which the server's schema lets be null.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// Text that is never null in practice; a null is read as empty text.
///
/// ```
/// use retroachievements_client::wire::Text;
///
/// let hashes: Vec<Text> = serde_json::from_str(r#"["346b81a3", null]"#)?;
/// assert_eq!(hashes, [Text("346b81a3".into()), Text::default()]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(pub String);

super::plain!(Text, String);

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Option::deserialize(deserializer)?.unwrap_or_default()))
    }
}
