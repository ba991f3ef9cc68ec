// @generated from spec/ by `cargo xtask generate`. Do not edit.

/// The same without async.
#[cfg(feature = "blocking")]
pub mod blocking;
mod ids;
pub mod models;
pub mod requests;
pub use ids::*;
/// What a list of [`Achievement`](crate::v2::models::Achievement) can be sorted by, and what one can include.
pub mod achievements {
    pub use super::models::AchievementInclude::{AchievementSet, Developer, Games};
    pub use super::models::AchievementSort::{
        Id, OrderColumn, Points, PointsWeighted, Title, Type, UnlockHardcorePercentage, UnlockPercentage,
        UnlocksHardcore, UnlocksTotal,
    };
    crate::several::one!(super::models::AchievementInclude as super::models::AchievementInclude);
    crate::several::one!(super::models::AchievementSort as crate::Sort<super::models::AchievementSort>);
}

/// What a list of [`AchievementSet`](crate::v2::models::AchievementSet) can be sorted by, and what one can include.
pub mod achievement_sets {
    pub use super::models::AchievementSetInclude::Games;
    crate::several::one!(super::models::AchievementSetInclude as super::models::AchievementSetInclude);
}

/// What a list of [`AchievementSetClaim`](crate::v2::models::AchievementSetClaim) can be sorted by, and what one can include.
pub mod achievement_set_claims {
    pub use super::models::AchievementSetClaimInclude::{Game, User};
    pub use super::models::AchievementSetClaimSort::{
        ClaimType, ClaimedAt, ExtensionsCount, FinishedAt, GameTitle, Id, SetType, SpecialType, Status,
        UpdatedAt, UserDisplayName,
    };
    crate::several::one!(
        super::models::AchievementSetClaimInclude as super::models::AchievementSetClaimInclude
    );
    crate::several::one!(
        super::models::AchievementSetClaimSort as crate::Sort<super::models::AchievementSetClaimSort>
    );
}

/// What a list of [`AchievementSetVersion`](crate::v2::models::AchievementSetVersion) can be sorted by, and what one can include.
pub mod achievement_set_versions {
    pub use super::models::AchievementSetVersionInclude::{AchievementSet, AchievementSetGames};

    pub use super::models::AchievementSetVersionSort::{CreatedAt, Id, UpdatedAt};
    crate::several::one!(
        super::models::AchievementSetVersionInclude as super::models::AchievementSetVersionInclude
    );
    crate::several::one!(
        super::models::AchievementSetVersionSort as crate::Sort<super::models::AchievementSetVersionSort>
    );
}

/// What a list of [`Comment`](crate::v2::models::Comment) can be sorted by, and what one can include.
pub mod comments {
    pub use super::models::CommentInclude::Author;
    pub use super::models::CommentSort::{Id, SubmittedAt};
    crate::several::one!(super::models::CommentInclude as super::models::CommentInclude);
    crate::several::one!(super::models::CommentSort as crate::Sort<super::models::CommentSort>);
}

/// What a list of [`Event`](crate::v2::models::Event) can be sorted by, and what one can include.
pub mod events {
    pub use super::models::EventInclude::Awards;
    pub use super::models::EventSort::{ActiveFrom, Id, SortTitle, Title};
    crate::several::one!(super::models::EventInclude as super::models::EventInclude);
    crate::several::one!(super::models::EventSort as crate::Sort<super::models::EventSort>);
}

/// What a list of [`EventAchievement`](crate::v2::models::EventAchievement) can be sorted by, and what one can include.
pub mod event_achievements {
    pub use super::models::EventAchievementInclude::{Event, EventAchievement, SourceAchievement};

    pub use super::models::EventAchievementSort::{ActiveFrom, ActiveUntil, Id};
    crate::several::one!(super::models::EventAchievementInclude as super::models::EventAchievementInclude);
    crate::several::one!(
        super::models::EventAchievementSort as crate::Sort<super::models::EventAchievementSort>
    );
}

/// What a list of [`Game`](crate::v2::models::Game) can be sorted by, and what one can include.
pub mod games {
    pub use super::models::GameInclude::{AchievementSets, System};
    pub use super::models::GameSort::{
        AchievementsPublished, Id, PlayersHardcore, PlayersTotal, PointsTotal, PointsWeighted, ReleasedAt,
        SortTitle, Title,
    };
    crate::several::one!(super::models::GameInclude as super::models::GameInclude);
    crate::several::one!(super::models::GameSort as crate::Sort<super::models::GameSort>);
}

/// What a list of [`GameHash`](crate::v2::models::GameHash) can be sorted by, and what one can include.
pub mod game_hashes {
    pub use super::models::GameHashInclude::Game;
    pub use super::models::GameHashSort::Id;
    crate::several::one!(super::models::GameHashInclude as super::models::GameHashInclude);
    crate::several::one!(super::models::GameHashSort as crate::Sort<super::models::GameHashSort>);
}

/// What a list of [`Hub`](crate::v2::models::Hub) can be sorted by, and what one can include.
pub mod hubs {
    pub use super::models::HubSort::{
        CreatedAt, GamesCount, Id, LinkedHubsCount, SortTitle, Title, UpdatedAt,
    };
    crate::several::one!(super::models::HubSort as crate::Sort<super::models::HubSort>);
}

/// What a list of [`Leaderboard`](crate::v2::models::Leaderboard) can be sorted by, and what one can include.
pub mod leaderboards {
    pub use super::models::LeaderboardInclude::{Developer, Games};
    pub use super::models::LeaderboardSort::{CreatedAt, Id, OrderColumn, Title, UpdatedAt};
    crate::several::one!(super::models::LeaderboardInclude as super::models::LeaderboardInclude);
    crate::several::one!(super::models::LeaderboardSort as crate::Sort<super::models::LeaderboardSort>);
}

/// What a list of [`LeaderboardEntry`](crate::v2::models::LeaderboardEntry) can be sorted by, and what one can include.
pub mod leaderboard_entries {
    pub use super::models::LeaderboardEntryInclude::{Leaderboard, LeaderboardGames, User};
    crate::several::one!(super::models::LeaderboardEntryInclude as super::models::LeaderboardEntryInclude);
}

/// What a list of [`PlayerAchievement`](crate::v2::models::PlayerAchievement) can be sorted by, and what one can include.
pub mod player_achievements {
    pub use super::models::PlayerAchievementInclude::{Achievement, Game, User};
    pub use super::models::PlayerAchievementSort::{Id, UnlockedAt, UnlockedHardcoreAt};
    crate::several::one!(super::models::PlayerAchievementInclude as super::models::PlayerAchievementInclude);
    crate::several::one!(
        super::models::PlayerAchievementSort as crate::Sort<super::models::PlayerAchievementSort>
    );
}

/// What a list of [`PlayerAchievementSet`](crate::v2::models::PlayerAchievementSet) can be sorted by, and what one can include.
pub mod player_achievement_sets {
    pub use super::models::PlayerAchievementSetInclude::{AchievementSet, Game};
    pub use super::models::PlayerAchievementSetSort::{
        CompletedAt, CompletedHardcoreAt, CompletionPercentage, CompletionPercentageHardcore, Id,
        LastUnlockAt, LastUnlockHardcoreAt, Points, PointsHardcore, PointsWeighted, TimeTakenHardcoreSeconds,
        TimeTakenSeconds,
    };
    crate::several::one!(
        super::models::PlayerAchievementSetInclude as super::models::PlayerAchievementSetInclude
    );
    crate::several::one!(
        super::models::PlayerAchievementSetSort as crate::Sort<super::models::PlayerAchievementSetSort>
    );
}

/// What a list of [`PlayerGame`](crate::v2::models::PlayerGame) can be sorted by, and what one can include.
pub mod player_games {
    pub use super::models::PlayerGameInclude::{AchievementSets, Game, PlayerAchievementSets};

    pub use super::models::PlayerGameSort::{Id, LastPlayedAt};
    crate::several::one!(super::models::PlayerGameInclude as super::models::PlayerGameInclude);
    crate::several::one!(super::models::PlayerGameSort as crate::Sort<super::models::PlayerGameSort>);
}

/// What a list of [`System`](crate::v2::models::System) can be sorted by, and what one can include.
pub mod systems {
    pub use super::models::SystemSort::{Id, Name, NameFull, NameShort};
    crate::several::one!(super::models::SystemSort as crate::Sort<super::models::SystemSort>);
}

/// What a list of [`Ticket`](crate::v2::models::Ticket) can be sorted by, and what one can include.
pub mod tickets {
    pub use super::models::TicketInclude::{
        Achievement, AchievementAchievementSet, AchievementDeveloper, AchievementGames, Author,
        AuthorLastGame, Leaderboard, LeaderboardDeveloper, LeaderboardGames, Reporter, ReporterLastGame,
        Resolver, ResolverLastGame,
    };

    pub use super::models::TicketSort::{Id, ReportedAt, ResolvedAt, State};
    crate::several::one!(super::models::TicketInclude as super::models::TicketInclude);
    crate::several::one!(super::models::TicketSort as crate::Sort<super::models::TicketSort>);
}

/// What a list of [`User`](crate::v2::models::User) can be sorted by, and what one can include.
pub mod users {
    pub use super::models::UserInclude::LastGame;
    pub use super::models::UserSort::{
        Id, JoinedAt, LastActivityAt, Points, PointsHardcore, PointsWeighted, YieldPoints, YieldUnlocks,
    };
    crate::several::one!(super::models::UserInclude as super::models::UserInclude);
    crate::several::one!(super::models::UserSort as crate::Sort<super::models::UserSort>);
}

/// What a list of [`UserAward`](crate::v2::models::UserAward) can be sorted by, and what one can include.
pub mod user_awards {
    pub use super::models::UserAwardInclude::{
        Event, EventAwards, Game, GameAchievementSets, GameSystem, User, UserLastGame,
    };

    pub use super::models::UserAwardSort::{AwardedAt, DisplayOrder, Id};
    crate::several::one!(super::models::UserAwardInclude as super::models::UserAwardInclude);
    crate::several::one!(super::models::UserAwardSort as crate::Sort<super::models::UserAwardSort>);
}

/// What a list of [`UserFollow`](crate::v2::models::UserFollow) can be sorted by, and what one can include.
pub mod user_follows {
    pub use super::models::UserFollowInclude::{User, UserLastGame};
    pub use super::models::UserFollowSort::{DisplayName, FollowedAt, Id, Points, PointsHardcore};
    crate::several::one!(super::models::UserFollowInclude as super::models::UserFollowInclude);
    crate::several::one!(super::models::UserFollowSort as crate::Sort<super::models::UserFollowSort>);
}

/// What a list of [`UserGameListEntry`](crate::v2::models::UserGameListEntry) can be sorted by, and what one can include.
pub mod user_game_list_entries {
    pub use super::models::UserGameListEntryInclude::Game;
    pub use super::models::UserGameListEntrySort::{CreatedAt, Id};
    crate::several::one!(super::models::UserGameListEntryInclude as super::models::UserGameListEntryInclude);
    crate::several::one!(
        super::models::UserGameListEntrySort as crate::Sort<super::models::UserGameListEntrySort>
    );
}

/// The operations of RetroAchievements Web API, made by [`Client::v2`](crate::Client::v2). Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Client(pub(super) crate::Client);
impl crate::Client {
    /// The operations of RetroAchievements Web API.
    pub fn v2(&self) -> Client {
        Client(self.of_service(crate::service::Service::V2))
    }
}
