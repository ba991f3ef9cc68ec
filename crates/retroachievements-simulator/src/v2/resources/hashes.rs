//! `game-hashes`

use super::games;
use super::prelude::*;

const COMPATIBILITIES: &str = "compatible incompatible untested patch-required";

pub(crate) static KIND: Kind = Kind {
    name: "game-hashes",
    includes: "game",
    sorts: "",
    filters: &[Filter::new("id", Class::Ids), Filter::new("compatibility", Class::Listed(COMPATIBILITIES))],
    relations: "game",
    always: "",
};

struct Of<'w> {
    game: games::Of<'w>,
    place: u64,
    hash: &'w Hash,
}

impl Of<'_> {
    fn compatibility(&self) -> &'static str {
        if self.hash.compatible { "compatible" } else { "incompatible" }
    }
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        self.hash.id.unwrap_or_else(|| self.game.0.0.saturating_mul(100).saturating_add(self.place))
    }

    fn attributes(&self, _: &Facts<'w>) -> Value {
        let hash = self.hash;
        let created = hash.created.map(IsoTime);
        attributes(&types::GameHashAttributes {
            ra_md5: Some(hash.md5.clone()),
            name: hash.name.clone(),
            labels: hash.labels.iter().filter(|label| !label.is_empty()).cloned().collect(),
            compatibility: Some(self.compatibility().into()),
            patch_url: hash.patch_url.clone(),
            created_at: created,
            updated_at: created,
            ..example()
        })
    }

    fn related(&self, _: &Facts<'w>, _: &str) -> Related<'w> {
        Related::one(Some(self.game))
    }

    fn fact(&self, _: &Facts<'w>, _: &str) -> Value {
        self.compatibility().into()
    }
}

pub(crate) fn of_game<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let game = games::find(ask)?;
    let hashes = (0..).zip(&game.1.hashes);
    Ok(hashes.map(|(place, hash)| row::node(Of { game, place, hash })).collect())
}
