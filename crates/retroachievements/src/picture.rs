//! Pictures: what the server calls them, and where they are.

use std::fmt;

use reqwest::Url;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// Files that the server names where there is no picture.
const PLACEHOLDERS: [&str; 6] = [
    "/Images/000001.png",
    "/Images/000002.png",
    "/Badge/00000.png",
    "/Badge/00000_lock.png",
    "/Badge/.png",
    "/UserPic/_User.png",
];

/// The host that pictures are loaded from: the site's own, unless you have a mirror.
///
/// ```
/// use retroachievements::{Image, MediaHost};
///
/// let mirror = MediaHost::new("https://mirror.example/ra")?;
/// let icon = Image::from("/Images/085573.png");
/// assert_eq!(icon.url().as_deref(), Some("https://media.retroachievements.org/Images/085573.png"));
/// assert_eq!(icon.url_on(&mirror).as_deref(), Some("https://mirror.example/ra/Images/085573.png"));
/// # Ok::<(), retroachievements::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MediaHost(String);

impl MediaHost {
    /// A host by the address that the paths of pictures are added to.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] if it is no http or https address, or has a query.
    pub fn new(url: &str) -> Result<Self> {
        let is_valid = |url: &Url| {
            matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none()
        };
        match Url::parse(url) {
            Ok(parsed) if is_valid(&parsed) => Ok(Self(url.trim_end_matches('/').to_string())),
            _ => Err(Error::Configuration(format!(
                "the media host {url:?} is not an address like {}; give one",
                Self::default().0
            ))),
        }
    }
}

/// `https://media.retroachievements.org`.
impl Default for MediaHost {
    fn default() -> Self {
        Self("https://media.retroachievements.org".to_string())
    }
}

/// Defines a type of pictures: text, as the server sends it.
macro_rules! picture {
    ($(#[$docs:meta])* $name:ident) => {
        $(#[$docs])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The text that the server sent, placeholders included.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Its address on the site's media host; `None` if there is no picture, also where the server names a
            /// placeholder.
            pub fn url(&self) -> Option<String> {
                self.url_on(&MediaHost::default())
            }

            /// Its address on another host.
            pub fn url_on(&self, host: &MediaHost) -> Option<String> {
                address(&self.path(), host)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_string())
            }
        }

        impl From<$name> for String {
            fn from(picture: $name) -> Self {
                picture.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        /// The text that the server sent.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

picture! {
    /// A game's icon, screenshot or box art, or a system's icon: a path such as `/Images/085573.png`, or an address.
    ///
    /// ```
    /// use retroachievements::Image;
    ///
    /// let none = Image::from("/Images/000002.png");
    /// assert_eq!((none.url(), none.as_str()), (None, "/Images/000002.png"));
    /// ```
    Image
}

picture! {
    /// An achievement's badge: its name, such as `250336`, or its path, such as `/Badge/250336.png`.
    ///
    /// ```
    /// use retroachievements::Badge;
    ///
    /// let badge = Badge::from("250336");
    /// assert_eq!(badge.url().as_deref(), Some("https://media.retroachievements.org/Badge/250336.png"));
    /// assert_eq!(badge.locked_url().as_deref(), Some("https://media.retroachievements.org/Badge/250336_lock.png"));
    /// ```
    Badge
}

picture! {
    /// A user's picture: a path such as `/UserPic/Scott.png`. It has the name that the account was created with, so it cannot
    /// be made of the display name. Unlike other pictures it can change under the same address.
    ///
    /// ```
    /// use retroachievements::Avatar;
    ///
    /// let avatar = Avatar::from("/UserPic/Scott.png");
    /// assert_eq!(avatar.url().as_deref(), Some("https://media.retroachievements.org/UserPic/Scott.png"));
    /// ```
    Avatar
}

impl Image {
    fn path(&self) -> String {
        self.0.clone()
    }
}

impl Avatar {
    fn path(&self) -> String {
        self.0.clone()
    }
}

impl Badge {
    /// The address of the grey picture, which stands for an achievement that is not earned.
    pub fn locked_url(&self) -> Option<String> {
        self.locked_url_on(&MediaHost::default())
    }

    /// The address of the grey picture on another host.
    pub fn locked_url_on(&self, host: &MediaHost) -> Option<String> {
        let unlocked = self.url_on(host)?;
        let name = unlocked.strip_suffix(".png")?;
        Some(if name.ends_with("_lock") { unlocked } else { format!("{name}_lock.png") })
    }

    fn path(&self) -> String {
        match self.0.contains('/') || self.0.is_empty() {
            true => self.0.clone(),
            false => format!("/Badge/{}.png", self.0),
        }
    }
}

/// The address of a path on the host. The server sends whole addresses, too.
fn address(path: &str, host: &MediaHost) -> Option<String> {
    let is_placeholder = || PLACEHOLDERS.iter().any(|placeholder| path.ends_with(placeholder));
    if path.is_empty() || is_placeholder() {
        return None;
    }
    match path.starts_with("https://") || path.starts_with("http://") {
        true => Some(path.to_string()),
        false => Some(format!("{}/{}", host.0, path.trim_start_matches('/'))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "https://media.retroachievements.org";

    #[test]
    fn placeholders_are_no_pictures() {
        for none in ["", "/Images/000001.png", "/Images/000002.png", "https://x.example/Images/000001.png"] {
            assert_eq!(Image::from(none).url(), None, "{none}");
        }
        for none in ["", "00000", "/Badge/.png", "/Badge/00000.png"] {
            assert_eq!((Badge::from(none).url(), Badge::from(none).locked_url()), (None, None), "{none}");
        }
        assert_eq!(Avatar::from("/UserPic/_User.png").url(), None);
    }

    #[test]
    fn whole_addresses_stay() {
        let icon = "https://static.retroachievements.org/assets/images/system/md.png";
        assert_eq!(Image::from(icon).url().as_deref(), Some(icon));
    }

    #[test]
    fn a_badge_is_a_name_or_a_path() {
        for badge in ["00136", "/Badge/00136.png"].map(Badge::from) {
            assert_eq!(badge.url(), Some(format!("{HOST}/Badge/00136.png")));
            assert_eq!(badge.locked_url(), Some(format!("{HOST}/Badge/00136_lock.png")));
        }
        assert_eq!(Badge::from("00136_lock").locked_url(), Some(format!("{HOST}/Badge/00136_lock.png")));
    }

    #[test]
    fn pictures_are_text_in_json() {
        let badge: Badge = serde_json::from_str("\"00136\"").unwrap();
        assert_eq!(serde_json::to_string(&badge).unwrap(), "\"00136\"");
        assert_eq!(badge, "00136");
    }

    #[test]
    fn a_media_host_is_an_address() {
        for bad in ["media.example", "ftp://media.example", "https://media.example?a=1", ""] {
            let error = MediaHost::new(bad).unwrap_err().to_string();
            assert!(error.contains(&format!("{bad:?}")), "{error}");
        }
    }
}
