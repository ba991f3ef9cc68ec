//! `achievements`

use super::prelude::*;
use super::{games, sets, users};
use crate::answers::facts::awarded;

const STATES: &str = "promoted unpromoted";

pub(crate) static KIND: Kind = Kind {
    name: "achievements",
    includes: "developer achievementSet games",
    sorts: "title points pointsWeighted type orderColumn unlocksTotal unlocksHardcore unlockPercentage unlockHardcorePercentage",
    filters: &[
        Filter::new("id", Class::Ids),
        Filter::new("state", Class::Lenient { of: STATES, unknown_is_all: true }),
        Filter::new("gameId", Class::Integer),
        Filter::new("type", Class::Listed("progression win_condition missable")),
    ],
    relations: "developer achievementSet games",
    always: "",
};

#[derive(Clone, Copy)]
pub(super) struct Of<'w>(pub(super) AchievementId, pub(super) &'w Achievement);

impl<'w> Of<'w> {
    /// The achievement with an ID, unless it is deleted.
    pub(super) fn find(facts: &Facts<'w>, id: AchievementId) -> Option<Self> {
        facts.achievement(id).map(|one| Self(id, one))
    }

    /// The set that it belongs to.
    pub(super) fn set(self, facts: &Facts<'w>) -> Option<sets::Of<'w>> {
        let game = facts.world.games.get(&self.1.game)?;
        Some(sets::Of::new(games::Of(self.1.game, game)))
    }

    fn is_promoted(self) -> &'static str {
        if self.1.promoted { "promoted" } else { "unpromoted" }
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
        let Self(id, one) = *self;
        let (total, hardcore) = awarded(facts.world, id, one);
        let players = facts.players_of(one.game);
        let (badge_url, badge_locked_url) = badges(one);
        attributes(&types::AchievementAttributes {
            title: one.title.clone(),
            description: one.description.clone(),
            points: UInt(one.points),
            points_weighted: UInt(one.retro_points()),
            badge_url,
            badge_locked_url,
            type_: one.kind.as_ref().map(|kind| kind.as_str().into()),
            state: self.is_promoted().into(),
            order_column: Some(Int(one.order)),
            unlocks_total: total,
            unlocks_hardcore: hardcore,
            unlock_percentage: total.map(|it| share(it.0, players.total)),
            unlock_hardcore_percentage: hardcore.map(|it| share(it.0, players.hardcore)),
            median_time_to_unlock_seconds: one.time.and_then(|time| time.seconds).map(UInt),
            median_time_to_unlock_hardcore_seconds: one.time_hardcore.and_then(|time| time.seconds).map(UInt),
            median_time_to_unlock_samples: one.time.map(|time| UInt(time.samples)),
            median_time_to_unlock_hardcore_samples: one.time_hardcore.map(|time| UInt(time.samples)),
            created_at: Some(IsoTime(one.created)),
            modified_at: IsoTime(one.modified),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        vec![self_link(&KIND, &self.id()), ("webUrl", format!("achievement/{}", self.0))]
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        let games = || self.set(facts).map_or(Vec::new(), |set| set.games(facts));
        match relation {
            "developer" => Related::one(self.1.author.and_then(|id| users::Of::find(facts, id))),
            "achievementSet" => Related::one(self.set(facts)),
            "games" => Related::many(games().into_iter().map(|(game, _)| game)),
            _ => Related::Absent,
        }
    }

    fn fact(&self, facts: &Facts<'w>, filter: &str) -> Value {
        match filter {
            "state" => self.is_promoted().into(),
            "gameId" => {
                let parent = facts.world.games.get(&self.1.game).and_then(|game| game.parent);
                json!([self.1.game.0, parent.map(|parent| parent.0)])
            }
            _ => self.1.kind.as_ref().map(|kind| kind.as_str().to_owned()).into(),
        }
    }
}

pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let all = ask.facts.world.achievements.keys().filter_map(|id| Of::find(ask.facts, *id));
    let is_default = ask.query.filter("state").is_none();
    let listed = all.filter(|one| {
        let game = ask.facts.game(one.1.game);
        game.is_some_and(|game| game.system.has_games()) && (one.1.promoted || !is_default)
    });
    Ok(listed.map(row::node).collect())
}

/// The achievement of the path, of a related list.
pub(super) fn find<'w>(ask: &Ask<'_, 'w>) -> Result<Of<'w>, Fault> {
    Of::find(ask.facts, AchievementId(ask.id())).ok_or_else(|| Fault::NoAchievement(ask.value.clone()))
}

pub(crate) fn show<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    find(ask).map(row::node)
}
