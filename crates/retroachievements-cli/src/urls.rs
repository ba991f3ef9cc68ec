//! Pictures with their whole addresses, for `--urls`.

use retroachievements::{Avatar, Badge, Image};
use serde_json::Value;

use crate::generated;

/// What the property of a response is a picture of.
#[derive(Clone, Copy, Debug)]
#[allow(dead_code, reason = "which of them are used depends on the spec")]
pub(crate) enum Picture {
    Image,
    Badge,
    Avatar,
}

/// Puts addresses in place of the names and paths of all pictures, and null where there is no picture.
pub(crate) fn complete(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(complete),
        Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| {
            let picture = generated::PICTURES.iter().find(|(property, _)| property == name);
            match (picture, &*value) {
                (Some((_, picture)), Value::String(text)) => *value = picture.url(text).into(),
                _ => complete(value),
            }
        }),
        _ => {}
    }
}

impl Picture {
    fn url(self, text: &str) -> Option<String> {
        match self {
            Self::Image => Image::from(text).url(),
            Self::Badge => Badge::from(text).url(),
            Self::Avatar => Avatar::from(text).url(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn pictures_at_any_depth_become_addresses() {
        let mut value = json!({
            "imageIcon": "/Images/085573.png",
            "imageTitle": "/Images/000002.png",
            "gameIcon": null,
            "title": "/Images/085573.png",
            "achievements": { "9": { "badgeName": "00136" } },
            "users": [{ "userPic": "/UserPic/Scott.png" }],
        });
        complete(&mut value);
        let host = "https://media.retroachievements.org";
        let expected = json!({
            "imageIcon": format!("{host}/Images/085573.png"),
            "imageTitle": null,
            "gameIcon": null,
            "title": "/Images/085573.png",
            "achievements": { "9": { "badgeName": format!("{host}/Badge/00136.png") } },
            "users": [{ "userPic": format!("{host}/UserPic/Scott.png") }],
        });
        assert_eq!(value, expected);
    }
}
