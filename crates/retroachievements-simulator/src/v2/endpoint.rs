//! Which operation is answered by what. One without a function is answered by its example.

use serde_json::Value;

use super::ask::Ask;
use super::document::Paging;
use super::fault::Fault;
use super::resources::{
    achievements, awards, claims, comments, entries, events, follows, games, hashes, hubs, leaderboards,
    lists, plain, progress, sets, systems, tickets, unlocks, users,
};
use super::row::{Kind, Node};

/// An operation that has a function.
pub(super) struct Endpoint {
    pub(super) id: &'static str,
    pub(super) answer: Shape,
    /// What its documents tell besides.
    pub(super) meta: Option<fn(&Ask<'_, '_>) -> Value>,
}

/// What an operation answers with.
pub(super) enum Shape {
    List(&'static Kind, Paging, List),
    Show(&'static Kind, Show),
    /// JSON of another form, which is not negotiated and takes no parameters.
    Plain(Plain),
}

type List = for<'w> fn(&Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault>;
type Show = for<'w> fn(&Ask<'_, 'w>) -> Result<Node<'w>, Fault>;
type Plain = fn(&Ask<'_, '_>) -> Result<Value, Fault>;

/// The order and size of most lists.
const BY_ID: Paging = Paging { sort: None, size: 50, is_sorted: false, is_counted: true, singular: None };

const fn by(sort: &'static str) -> Paging {
    Paging { sort: Some(sort), ..BY_ID }
}

/// In an order that no parameter changes.
const SORTED: Paging = Paging { is_sorted: true, ..BY_ID };

const TICKETS: Paging = Paging { size: 25, ..by("-reportedAt") };

/// The server does not count the awards of everybody.
const ALL_AWARDS: Paging = Paging { is_counted: false, ..by("-awardedAt") };

pub(super) const ENDPOINTS: &[Endpoint] = &[
    list(
        "getAchievementPlayerAchievements",
        &unlocks::OF_ACHIEVEMENT,
        by("-unlockedAt"),
        unlocks::of_achievement,
    ),
    list("getAchievementComments", &comments::KIND, by("submittedAt"), comments::of_achievement),
    list("getAchievementSetClaims", &claims::KIND, by("-claimedAt"), claims::list),
    list("getAchievementTickets", &tickets::KIND, TICKETS, tickets::of_achievement),
    list("getAchievements", &achievements::KIND, BY_ID, achievements::list),
    list("getAwards", &awards::KIND, ALL_AWARDS, awards::list),
    list("getEventAchievements", &events::ACHIEVEMENTS, by("-activeFrom"), events::achievements),
    list("getEventEventAchievements", &events::ACHIEVEMENTS, by("-activeFrom"), events::of_event),
    list("getEvents", &events::EVENTS, BY_ID, events::list),
    list("getGameAchievementSetClaims", &claims::KIND, by("-claimedAt"), claims::of_game),
    list("getGameComments", &comments::KIND, by("submittedAt"), comments::of_game),
    list("getGameHashes", &hashes::KIND, BY_ID, hashes::of_game),
    list("getGameTickets", &tickets::KIND, TICKETS, tickets::of_game),
    list("getGames", &games::KIND, BY_ID, games::list),
    list("getHubGames", &games::KIND, BY_ID, hubs::games),
    list("getHubLinks", &hubs::KIND, BY_ID, hubs::links),
    list("getHubs", &hubs::KIND, BY_ID, hubs::list),
    list("getLeaderboardEntries", &entries::KIND, SORTED, entries::of_board),
    list("getLeaderboards", &leaderboards::KIND, BY_ID, leaderboards::list),
    list("getSystems", &systems::KIND, BY_ID, systems::list),
    list("getTickets", &tickets::KIND, Paging { singular: Some("gameId"), ..TICKETS }, tickets::list),
    list("getUserAchievementSetClaims", &claims::KIND, by("-claimedAt"), claims::of_user),
    list("getUserAwards", &awards::KIND, by("displayOrder,awardedAt"), awards::of_user).with(awards::meta),
    list("getUserFollowers", &follows::KIND, by("-followedAt"), follows::followers),
    list("getUserFollowing", &follows::KIND, by("-followedAt"), follows::following),
    list("getUserLeaderboardEntries", &entries::KIND, SORTED, entries::of_user),
    list("getUserPlayerAchievements", &unlocks::OF_USER, by("-unlockedAt"), unlocks::of_user),
    list("getUserPlayerAchievementSets", &progress::SETS, by("-lastUnlockAt"), progress::sets),
    list("getUserPlayerGames", &progress::GAMES, by("-lastPlayedAt"), progress::games),
    list("getUserTickets", &tickets::KIND, TICKETS, tickets::of_user),
    list("getUserUserGameListEntries", &lists::KIND, by("-createdAt"), lists::of_user),
    list("getUserWallComments", &comments::KIND, by("submittedAt"), comments::of_wall),
    list("getUsers", &users::KIND, by("-pointsHardcore"), users::list).with(users::ranked),
    show("getAchievement", &achievements::KIND, achievements::show),
    plain("getAchievementOfTheWeek", plain::achievement_of_the_week),
    show("getAchievementSet", &sets::KIND, sets::show),
    show("getEvent", &events::EVENTS, events::show),
    show("getEventAchievement", &events::ACHIEVEMENTS, events::achievement),
    show("getGame", &games::KIND, games::show),
    plain("getGameAchievementDistribution", plain::distribution),
    plain("getHealth", plain::health),
    show("getHub", &hubs::KIND, hubs::show),
    show("getLeaderboard", &leaderboards::KIND, leaderboards::show),
    show("getSystem", &systems::KIND, systems::show),
    show("getTicket", &tickets::KIND, tickets::show),
    show("getUser", &users::KIND, users::show).with(users::ranked),
];

const fn list(id: &'static str, kind: &'static Kind, paging: Paging, list: List) -> Endpoint {
    Endpoint { id, answer: Shape::List(kind, paging, list), meta: None }
}

const fn plain(id: &'static str, plain: Plain) -> Endpoint {
    Endpoint { id, answer: Shape::Plain(plain), meta: None }
}

const fn show(id: &'static str, kind: &'static Kind, show: Show) -> Endpoint {
    Endpoint { id, answer: Shape::Show(kind, show), meta: None }
}

impl Endpoint {
    const fn with(self, meta: fn(&Ask<'_, '_>) -> Value) -> Self {
        Self { meta: Some(meta), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::v2::OPERATIONS;

    #[test]
    fn every_function_is_of_an_operation() {
        for endpoint in ENDPOINTS {
            assert!(OPERATIONS.iter().any(|operation| operation.id == endpoint.id), "{}", endpoint.id);
        }
    }
}
