//! `player-achievements`: of an achievement, and of a user.

use super::prelude::*;
use super::{achievements, games, users};
use crate::world::crowd;

const NAME: &str = "player-achievements";
const INCLUDES: &str = "achievement user game";
const SORTS: &str = "unlockedAt unlockedHardcoreAt";
const FILTERS: &[Filter] = &[
    Filter::new("id", Class::Ids),
    Filter::new("achievementSetId", Class::Integer),
    Filter::new("gameId", Class::Integer),
    Filter::new("unlockedFrom", Class::From),
    Filter::new("unlockedTo", Class::To),
];

/// Of an achievement's list, where the achievement is left out.
pub(crate) static OF_ACHIEVEMENT: Kind = Kind {
    name: NAME,
    includes: INCLUDES,
    sorts: SORTS,
    filters: FILTERS,
    relations: "game user",
    always: "user",
};

/// Of a user's list, where the user is left out.
pub(crate) static OF_USER: Kind = Kind {
    name: NAME,
    includes: INCLUDES,
    sorts: SORTS,
    filters: FILTERS,
    relations: "game achievement",
    always: "achievement",
};

pub(super) struct Of<'w> {
    kind: &'static Kind,
    player: PlayerId,
    achievement: achievements::Of<'w>,
    unlock: Unlock,
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        self.kind
    }

    fn number(&self) -> u64 {
        self.unlock.number(self.player, self.achievement.0)
    }

    fn attributes(&self, _: &Facts<'w>) -> Value {
        attributes(&types::PlayerAchievementAttributes {
            unlocked_at: Some(IsoTime(self.unlock.at)),
            unlocked_hardcore_at: self.unlock.hardcore.map(IsoTime),
            ..example()
        })
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        match relation {
            "user" => Related::one(users::Of::find(facts, self.player).filter(|user| !user.1.deleted)),
            "achievement" => Related::one(Some(self.achievement)),
            "game" => Related::one(games::Of::find(facts, self.achievement.1.game)),
            _ => Related::Absent,
        }
    }

    fn fact(&self, facts: &Facts<'w>, filter: &str) -> Value {
        match filter {
            "achievementSetId" => self.achievement.set(facts).map(super::sets::Of::id).into(),
            "gameId" => self.achievement.1.game.0.into(),
            _ => json!(self.unlock.at),
        }
    }

    // A list can be long, and the attributes of all would take long.
    fn key(&self, _: &Facts<'w>, name: &str) -> Value {
        let time = if name == "unlockedAt" { Some(self.unlock.at) } else { self.unlock.hardcore };
        time.map(|time| time.as_second()).into()
    }
}

/// Whether the site lists unlocks of an achievement at all.
fn is_listed(facts: &Facts<'_>, achievement: achievements::Of<'_>) -> bool {
    facts.game(achievement.1.game).is_some_and(|game| game.system.has_games())
}

/// Who has unlocked an achievement, those who are tracked.
pub(crate) fn of_achievement<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let achievement = achievements::find(ask)?;
    if !is_listed(ask.facts, achievement) {
        return Ok(Vec::new());
    }
    let AchievementId(id) = achievement.0;
    let players = ask.facts.world.players.iter().filter(|(_, player)| player.is_ranked());
    let known = players.filter_map(|(player, of)| Some((*player, *of.unlocks.get(&AchievementId(id))?)));
    let crowd = (0..achievement.1.crowd).map(|n| (crowd::id(n), crowd::unlock(n)));
    let rows =
        known.chain(crowd).map(|(player, unlock)| Of { kind: &OF_ACHIEVEMENT, player, achievement, unlock });
    Ok(rows.map(row::node).collect())
}

/// What a user has unlocked.
pub(crate) fn of_user<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let users::Of(player, of) = users::find(ask)?;
    let rows = of.unlocks.iter().filter_map(|(id, unlock)| {
        let achievement = achievements::Of::find(ask.facts, *id).filter(|one| is_listed(ask.facts, *one))?;
        Some(row::node(Of { kind: &OF_USER, player, achievement, unlock: *unlock }))
    });
    Ok(rows.collect())
}
