//! `achievement-sets`: a game has one of its own, and those of its subsets.

use super::games;
use super::prelude::*;

pub(crate) static KIND: Kind = Kind {
    name: "achievement-sets",
    includes: "games",
    sorts: "",
    filters: &[Filter::new("id", Class::Ids)],
    relations: "games",
    always: "",
};

/// The picture of a set, of which no world knows.
const BADGE: &str = "/Images/000001.png";

/// The set of a game, and the game that it was reached through.
#[derive(Clone, Copy)]
pub(super) struct Of<'w> {
    own: games::Of<'w>,
    through: Option<GameId>,
}

/// The ID of a game's own set.
pub(super) fn id(game: GameId, of: &Game) -> u64 {
    of.set.id.unwrap_or(game.0)
}

impl<'w> Of<'w> {
    pub(super) const fn new(own: games::Of<'w>) -> Self {
        Self { own, through: None }
    }

    /// The game that it is the own set of.
    pub(super) const fn game(self) -> games::Of<'w> {
        self.own
    }

    pub(super) fn id(self) -> u64 {
        id(self.own.0, self.own.1)
    }

    /// The games that it belongs to, and what it is to them. The game that only holds a subset is left out.
    pub(super) fn games(self, facts: &Facts<'w>) -> Vec<(games::Of<'w>, &'static str)> {
        match self.own.1.parent {
            Some(parent) => {
                games::Of::find(facts, parent).map(|parent| (parent, "bonus")).into_iter().collect()
            }
            None => Some((self.own, "core")).filter(|(own, _)| !own.1.deleted).into_iter().collect(),
        }
    }

    /// The same as seen from the game that it was reached through.
    pub(super) fn context(self, facts: &Facts<'w>) -> Vec<(GameId, &'static str)> {
        match self.through {
            Some(through) if through == self.own.0 => vec![(through, "core")],
            _ => self.games(facts).into_iter().map(|(game, kind)| (game.0, kind)).collect(),
        }
    }
}

/// All sets of a game: its own, and those of its subsets.
pub(super) fn of_game<'w>(facts: &Facts<'w>, game: games::Of<'w>) -> Vec<Of<'w>> {
    let subsets =
        facts.world.games.iter().filter(|(_, other)| other.parent == Some(game.0) && !other.deleted);
    let subsets = subsets.map(|(id, subset)| games::Of(*id, subset));
    let all = std::iter::once(game).chain(subsets);
    all.map(|own| Of { own, through: Some(game.0) }).collect()
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        Of::id(*self)
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let games::Of(id, game) = self.own;
        let published = facts.world.achievements_of(id, true);
        let games = self.context(facts);
        let is_core = games.iter().all(|(_, kind)| *kind == "core");
        let entry = |(game, kind): (GameId, &'static str)| types::AchievementSetGame {
            game_id: UInt(game.0),
            type_: kind.into(),
            ..example()
        };
        attributes(&types::AchievementSetAttributes {
            title: game.set.title.clone().filter(|_| !is_core),
            points_total: Some(UInt(published.iter().map(|(_, one)| one.points).sum())),
            points_weighted: Some(UInt(published.iter().map(|(_, one)| one.retro_points()).sum())),
            achievements_published: Some(UInt(published.len() as u64)),
            achievements_unpublished: Some(UInt(facts.world.achievements_of(id, false).len() as u64)),
            times_completed: UInt(game.times.complete.samples),
            times_mastered: UInt(game.times.master.samples),
            median_time_to_complete_seconds: game.times.complete.seconds.map(UInt),
            median_time_to_master_seconds: game.times.master.seconds.map(UInt),
            badge_url: media(BADGE),
            achievements_first_published_at: game.set.first_published.map(IsoTime),
            created_at: game.set.created.map(IsoTime),
            updated_at: game.set.updated.map(IsoTime),
            types: games.into_iter().map(entry).collect(),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        vec![self_link(&KIND, &Row::id(self))]
    }

    fn related(&self, facts: &Facts<'w>, _: &str) -> Related<'w> {
        Related::many(self.games(facts).into_iter().map(|(game, _)| game))
    }
}

pub(crate) fn show<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    let mut games = ask.facts.world.games.iter();
    let (id, game) = games.find(|(game, of)| id(**game, of) == ask.id()).ok_or(Fault::NotFound)?;
    Ok(row::node(Of::new(games::Of(*id, game))))
}
