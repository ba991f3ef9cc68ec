// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Every operation, and how an answer of it is checked.
use crate::check::{Operation, check};
use retroachievements::v2::models;

pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        id: "getAchievementPlayerAchievements",
        check: |body| {
            check::<retroachievements_client::v2::types::PlayerAchievements, _>(body, |answer| {
                models::PlayerAchievements::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievement",
        check: |body| {
            check::<retroachievements_client::v2::types::AchievementDocument, _>(body, |answer| {
                models::Achievement::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievements",
        check: |body| {
            check::<retroachievements_client::v2::types::Achievements, _>(body, |answer| {
                models::Achievements::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievementSetAchievementSetVersions",
        check: |body| {
            check::<retroachievements_client::v2::types::AchievementSetVersions, _>(body, |answer| {
                models::AchievementSetVersions::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievementSetVersions",
        check: |body| {
            check::<retroachievements_client::v2::types::AchievementSetVersions, _>(body, |answer| {
                models::AchievementSetVersions::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievementSet",
        check: |body| {
            check::<retroachievements_client::v2::types::AchievementSetDocument, _>(body, |answer| {
                models::AchievementSet::from(answer)
            })
        },
    },
    Operation {
        id: "getGameAchievementDistribution",
        check: |body| {
            check::<retroachievements_client::v2::types::AchievementDistribution, _>(body, |answer| {
                models::AchievementDistribution::from(answer)
            })
        },
    },
    Operation {
        id: "getGameAchievementSetClaims",
        check: |body| {
            check::<retroachievements_client::v2::types::AchievementSetClaims, _>(body, |answer| {
                models::AchievementSetClaims::from(answer)
            })
        },
    },
    Operation {
        id: "getGameHashes",
        check: |body| {
            check::<retroachievements_client::v2::types::GameHashes, _>(body, |answer| {
                models::GameHashes::from(answer)
            })
        },
    },
    Operation {
        id: "getGame",
        check: |body| {
            check::<retroachievements_client::v2::types::GameDocument, _>(body, |answer| {
                models::Game::from(answer)
            })
        },
    },
    Operation {
        id: "getGames",
        check: |body| {
            check::<retroachievements_client::v2::types::Games, _>(body, |answer| models::Games::from(answer))
        },
    },
    Operation {
        id: "getUserAchievementSetClaims",
        check: |body| {
            check::<retroachievements_client::v2::types::AchievementSetClaims, _>(body, |answer| {
                models::AchievementSetClaims::from(answer)
            })
        },
    },
    Operation {
        id: "getUserAwards",
        check: |body| {
            check::<retroachievements_client::v2::types::UserAwardsOfUser, _>(body, |answer| {
                models::UserAwardsOfUser::from(answer)
            })
        },
    },
    Operation {
        id: "getUserFollowers",
        check: |body| {
            check::<retroachievements_client::v2::types::UserFollows, _>(body, |answer| {
                models::UserFollows::from(answer)
            })
        },
    },
    Operation {
        id: "getUserFollowing",
        check: |body| {
            check::<retroachievements_client::v2::types::UserFollows, _>(body, |answer| {
                models::UserFollows::from(answer)
            })
        },
    },
    Operation {
        id: "getUserLeaderboardEntries",
        check: |body| {
            check::<retroachievements_client::v2::types::LeaderboardEntries, _>(body, |answer| {
                models::LeaderboardEntries::from(answer)
            })
        },
    },
    Operation {
        id: "getUserPlayerAchievementSets",
        check: |body| {
            check::<retroachievements_client::v2::types::PlayerAchievementSets, _>(body, |answer| {
                models::PlayerAchievementSets::from(answer)
            })
        },
    },
    Operation {
        id: "getUserPlayerAchievements",
        check: |body| {
            check::<retroachievements_client::v2::types::PlayerAchievements, _>(body, |answer| {
                models::PlayerAchievements::from(answer)
            })
        },
    },
    Operation {
        id: "getUserPlayerGames",
        check: |body| {
            check::<retroachievements_client::v2::types::PlayerGames, _>(body, |answer| {
                models::PlayerGames::from(answer)
            })
        },
    },
    Operation {
        id: "getUserUserGameListEntries",
        check: |body| {
            check::<retroachievements_client::v2::types::UserGameListEntries, _>(body, |answer| {
                models::UserGameListEntries::from(answer)
            })
        },
    },
    Operation {
        id: "getUser",
        check: |body| {
            check::<retroachievements_client::v2::types::UserDocument, _>(body, |answer| {
                models::UserDocument::from(answer)
            })
        },
    },
    Operation {
        id: "getUsers",
        check: |body| {
            check::<retroachievements_client::v2::types::Users, _>(body, |answer| models::Users::from(answer))
        },
    },
    Operation {
        id: "getLeaderboardEntries",
        check: |body| {
            check::<retroachievements_client::v2::types::LeaderboardEntries, _>(body, |answer| {
                models::LeaderboardEntries::from(answer)
            })
        },
    },
    Operation {
        id: "getLeaderboard",
        check: |body| {
            check::<retroachievements_client::v2::types::LeaderboardDocument, _>(body, |answer| {
                models::Leaderboard::from(answer)
            })
        },
    },
    Operation {
        id: "getLeaderboards",
        check: |body| {
            check::<retroachievements_client::v2::types::Leaderboards, _>(body, |answer| {
                models::Leaderboards::from(answer)
            })
        },
    },
    Operation {
        id: "getSystem",
        check: |body| {
            check::<retroachievements_client::v2::types::SystemDocument, _>(body, |answer| {
                models::System::from(answer)
            })
        },
    },
    Operation {
        id: "getSystems",
        check: |body| {
            check::<retroachievements_client::v2::types::Systems, _>(body, |answer| {
                models::Systems::from(answer)
            })
        },
    },
    Operation {
        id: "getHubGames",
        check: |body| {
            check::<retroachievements_client::v2::types::Games, _>(body, |answer| models::Games::from(answer))
        },
    },
    Operation {
        id: "getHubLinks",
        check: |body| {
            check::<retroachievements_client::v2::types::Hubs, _>(body, |answer| models::Hubs::from(answer))
        },
    },
    Operation {
        id: "getHub",
        check: |body| {
            check::<retroachievements_client::v2::types::HubDocument, _>(body, |answer| {
                models::Hub::from(answer)
            })
        },
    },
    Operation {
        id: "getHubs",
        check: |body| {
            check::<retroachievements_client::v2::types::Hubs, _>(body, |answer| models::Hubs::from(answer))
        },
    },
    Operation {
        id: "getAchievementOfTheWeek",
        check: |body| {
            check::<retroachievements_client::v2::types::AchievementOfTheWeek, _>(body, |answer| {
                models::AchievementOfTheWeek::from(answer)
            })
        },
    },
    Operation {
        id: "getEventAchievement",
        check: |body| {
            check::<retroachievements_client::v2::types::EventAchievementDocument, _>(body, |answer| {
                models::EventAchievement::from(answer)
            })
        },
    },
    Operation {
        id: "getEventAchievements",
        check: |body| {
            check::<retroachievements_client::v2::types::EventAchievements, _>(body, |answer| {
                models::EventAchievements::from(answer)
            })
        },
    },
    Operation {
        id: "getEventEventAchievements",
        check: |body| {
            check::<retroachievements_client::v2::types::EventAchievements, _>(body, |answer| {
                models::EventAchievements::from(answer)
            })
        },
    },
    Operation {
        id: "getEvent",
        check: |body| {
            check::<retroachievements_client::v2::types::EventDocument, _>(body, |answer| {
                models::Event::from(answer)
            })
        },
    },
    Operation {
        id: "getEvents",
        check: |body| {
            check::<retroachievements_client::v2::types::Events, _>(body, |answer| {
                models::Events::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievementSetClaims",
        check: |body| {
            check::<retroachievements_client::v2::types::AchievementSetClaims, _>(body, |answer| {
                models::AchievementSetClaims::from(answer)
            })
        },
    },
    Operation {
        id: "getAwards",
        check: |body| {
            check::<retroachievements_client::v2::types::UserAwards, _>(body, |answer| {
                models::UserAwards::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievementComments",
        check: |body| {
            check::<retroachievements_client::v2::types::Comments, _>(body, |answer| {
                models::Comments::from(answer)
            })
        },
    },
    Operation {
        id: "getGameComments",
        check: |body| {
            check::<retroachievements_client::v2::types::Comments, _>(body, |answer| {
                models::Comments::from(answer)
            })
        },
    },
    Operation {
        id: "getUserWallComments",
        check: |body| {
            check::<retroachievements_client::v2::types::Comments, _>(body, |answer| {
                models::Comments::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievementTickets",
        check: |body| {
            check::<retroachievements_client::v2::types::Tickets, _>(body, |answer| {
                models::Tickets::from(answer)
            })
        },
    },
    Operation {
        id: "getGameTickets",
        check: |body| {
            check::<retroachievements_client::v2::types::Tickets, _>(body, |answer| {
                models::Tickets::from(answer)
            })
        },
    },
    Operation {
        id: "getTicket",
        check: |body| {
            check::<retroachievements_client::v2::types::TicketDocument, _>(body, |answer| {
                models::Ticket::from(answer)
            })
        },
    },
    Operation {
        id: "getTickets",
        check: |body| {
            check::<retroachievements_client::v2::types::Tickets, _>(body, |answer| {
                models::Tickets::from(answer)
            })
        },
    },
    Operation {
        id: "getUserTickets",
        check: |body| {
            check::<retroachievements_client::v2::types::Tickets, _>(body, |answer| {
                models::Tickets::from(answer)
            })
        },
    },
    Operation {
        id: "getHealth",
        check: |body| {
            check::<retroachievements_client::v2::types::Health, _>(body, |answer| {
                models::Health::from(answer)
            })
        },
    },
];
