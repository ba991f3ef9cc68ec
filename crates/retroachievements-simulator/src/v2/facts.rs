//! What the answers compute of the world, once a request.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use retroachievements_client::wire::{Float, IsoTime};

use crate::answers::facts;
use crate::world::{
    Achievement, AchievementId, Game, GameId, Player, PlayerId, Standings, Tally, World, crowd,
};

/// Where pictures are.
const MEDIA: &str = "https://media.retroachievements.org";

/// A world as an answer sees it.
pub(super) struct Facts<'w> {
    pub(super) world: &'w World,
    pub(super) now: Timestamp,
    standings: OnceCell<Standings>,
    players: RefCell<BTreeMap<GameId, Tally>>,
}

impl<'w> Facts<'w> {
    pub(super) fn of(world: &'w World) -> Self {
        Self { world, now: world.now(), standings: OnceCell::new(), players: RefCell::default() }
    }

    pub(super) fn standings(&self) -> &Standings {
        self.standings.get_or_init(|| self.world.standings())
    }

    /// How many play a game, in any mode and in hardcore mode.
    pub(super) fn players_of(&self, game: GameId) -> Tally {
        let known = self.players.borrow().get(&game).copied();
        known.unwrap_or_else(|| {
            let tally = self.world.players_tally(game);
            self.players.borrow_mut().insert(game, tally);
            tally
        })
    }

    /// The game with an ID, unless it is deleted.
    pub(super) fn game(&self, id: GameId) -> Option<&'w Game> {
        self.world.games.get(&id).filter(|game| !game.deleted)
    }

    /// The achievement with an ID, unless it is deleted.
    pub(super) fn achievement(&self, id: AchievementId) -> Option<&'w Achievement> {
        self.world.achievements.get(&id).filter(|one| !one.deleted)
    }

    /// The player with an ID, deleted or not, also one of the crowd.
    pub(super) fn player(&self, id: PlayerId) -> Option<Cow<'w, Player>> {
        self.world.players.get(&id).map(Cow::Borrowed).or_else(|| crowd::by_id(id).map(Cow::Owned))
    }

    pub(super) fn system_name(&self, game: &Game) -> String {
        facts::system_name(self.world, game)
    }
}

pub(super) fn media(path: &str) -> String {
    format!("{MEDIA}{path}")
}

/// The URL of a player's picture. The site adds when it was changed, which no world knows.
pub(super) fn avatar(player: &Player) -> String {
    media(&format!("{}?v=0", facts::picture(player)))
}

/// The ULID of a player; one is made up where the site has none.
pub(super) fn ulid(id: PlayerId, player: &Player) -> String {
    player.ulid.clone().unwrap_or_else(|| format!("01{:024}", id.0))
}

/// The URLs of an achievement's badge, unlocked and locked.
pub(super) fn badges(achievement: &Achievement) -> (String, String) {
    let badge = achievement.badge.clone().unwrap_or_default();
    (media(&facts::badge_url(&badge)), media(&facts::badge_url(&format!("{badge}_lock"))))
}

pub(super) fn midnight(day: Date) -> Option<IsoTime> {
    TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok().map(IsoTime)
}

/// A share of one, with the nine decimals that the database has.
pub(super) fn share(part: u64, whole: u64) -> Float {
    const DIGITS: f64 = 1e9;
    Float((part as f64 / whole.max(1) as f64 * DIGITS).round() / DIGITS)
}
