//! `games`

use super::prelude::*;
use super::{sets, systems};

pub(crate) static KIND: Kind = Kind {
    name: "games",
    includes: "system achievementSets hashes",
    sorts: "title sortTitle releasedAt playersTotal playersHardcore achievementsPublished pointsTotal pointsWeighted",
    filters: &[Filter::new("id", Class::Ids), Filter::new("systemId", Class::Number)],
    relations: "achievementSets system",
    always: "",
};

#[derive(Clone, Copy)]
pub(super) struct Of<'w>(pub(super) GameId, pub(super) &'w Game);

impl<'w> Of<'w> {
    /// The game with an ID, unless it is deleted.
    pub(super) fn find(facts: &Facts<'w>, id: GameId) -> Option<Self> {
        facts.game(id).map(|game| Self(id, game))
    }
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        self.0.0
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let Self(id, game) = *self;
        let (players, set) = (facts.players_of(id), facts.world.achievements_of(id, true));
        let unpublished = facts.world.achievements_of(id, false).len() as u64;
        attributes(&types::GameAttributes {
            title: game.title.clone(),
            sort_title: Some(game.sort_key()),
            badge_url: media(&game.images.icon),
            image_box_art_url: media(&game.images.box_art),
            image_title_url: media(&game.images.title),
            image_ingame_url: media(&game.images.ingame),
            released_at: game.released.and_then(midnight),
            released_at_granularity: game.released_granularity.as_ref().map(|it| it.as_str().into()),
            players_total: Some(UInt(players.total)),
            players_hardcore: Some(UInt(players.hardcore)),
            achievements_published: Some(UInt(set.len() as u64)),
            achievements_unpublished: Some(UInt(unpublished)),
            points_total: Some(UInt(set.iter().map(|(_, one)| one.points).sum())),
            points_weighted: UInt(set.iter().map(|(_, one)| one.retro_points()).sum()),
            times_beaten: UInt(game.times.beat.samples),
            times_beaten_hardcore: UInt(game.times.beat_hardcore.samples),
            median_time_to_beat_seconds: game.times.beat.seconds.map(UInt),
            median_time_to_beat_hardcore_seconds: game.times.beat_hardcore.seconds.map(UInt),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        let mut links = vec![self_link(&KIND, &self.id()), ("webUrl", format!("game/{}", self.0))];
        links.extend(self.1.forum_topic.map(|topic| ("forumTopic", format!("forums/topic/{topic}"))));
        links
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        let system = self.1.system;
        match relation {
            "system" => Related::one(facts.world.systems.get(&system).map(|it| systems::Of(system, it))),
            "achievementSets" => Related::many(sets::of_game(facts, *self)),
            _ => Related::Absent,
        }
    }

    fn fact(&self, _: &Facts<'w>, _: &str) -> Value {
        self.1.system.0.into()
    }
}

pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let games =
        ask.facts.world.games.iter().filter(|(_, game)| {
            !game.deleted && game.system.has_games() && !game.title.contains("[Subset -")
        });
    Ok(games.map(|(id, game)| row::node(Of(*id, game))).collect())
}

/// The game of the path.
pub(super) fn find<'w>(ask: &Ask<'_, 'w>) -> Result<Of<'w>, Fault> {
    Of::find(ask.facts, GameId(ask.id())).ok_or(Fault::NotFound)
}

pub(crate) fn show<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    find(ask).map(row::node)
}
