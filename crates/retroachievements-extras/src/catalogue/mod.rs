//! All games and hashes of the systems that you choose, kept in a folder: from a file to its game, from a title to games.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let simulator = retroachievements_simulator::Simulator::start().await?;
//! # let builder = retroachievements::Client::builder().base_url(simulator.base_url());
//! # let client = builder.web_api_key(simulator.web_api_key()).build()?;
//! # let folder = tempfile::TempDir::new()?;
//! # let folder = folder.path();
//! use retroachievements::ConsoleId;
//! use retroachievements_extras::catalogue::{Catalogue, Lookup};
//!
//! let mut catalogue = Catalogue::builder(folder).systems([ConsoleId::MD]).open()?;
//! catalogue.refresh(&client, |progress| println!("{} of {}", progress.done, progress.total)).await?;
//! if let Lookup::Found(game) = catalogue.by_hash("DE6B5DCCBF335DA377A3CA18C7EBBAE3")? {
//!     assert_eq!(game.title(), "Sonic the Hedgehog");
//! }
//! assert_eq!(catalogue.search("sonik hedgehog", 5)[0].game.id().get(), 1);
//! # Ok(())
//! # }
//! ```

mod builder;
mod error;
mod files;
mod fold;
mod game;
mod lists;
mod lookup;
mod refresh;
mod search;
mod store;

pub use builder::CatalogueBuilder;
pub use error::CatalogueError;
pub use files::{GameFile, GameFiles};
pub use game::{Game, Hash};
pub use lists::Catalogue;
pub use lookup::Lookup;
pub use refresh::RefreshProgress;
pub use search::Hit;
