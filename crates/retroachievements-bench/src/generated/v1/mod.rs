// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Every operation, and how an answer of it is checked.
use crate::check::{Operation, check};
use retroachievements::models;
use std::collections::BTreeMap;

pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        id: "getAchievementUnlocks",
        check: |body| {
            check::<retroachievements_client::types::AchievementUnlocks, _>(body, |answer| {
                models::AchievementUnlocks::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievementCount",
        check: |body| {
            check::<retroachievements_client::types::AchievementCount, _>(body, |answer| {
                models::AchievementCount::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievementDistribution",
        check: |body| {
            check::<
                retroachievements_client::wire::Map<
                    retroachievements_client::wire::UInt,
                    retroachievements_client::wire::Int,
                >,
                _,
            >(body, |answer| {
                answer.into_iter().map(|(key, item)| (key.0, item.0)).collect::<BTreeMap<_, _>>()
            })
        },
    },
    Operation {
        id: "getGame",
        check: |body| {
            check::<retroachievements_client::types::Game, _>(body, |answer| models::Game::from(answer))
        },
    },
    Operation {
        id: "getGameExtended",
        check: |body| {
            check::<retroachievements_client::types::GameExtended, _>(body, |answer| {
                models::GameExtended::from(answer)
            })
        },
    },
    Operation {
        id: "getGameHashes",
        check: |body| {
            check::<retroachievements_client::types::GameHashes, _>(body, |answer| {
                models::GameHashes::from(answer)
            })
        },
    },
    Operation {
        id: "getGameProgression",
        check: |body| {
            check::<retroachievements_client::types::GameProgression, _>(body, |answer| {
                models::GameProgression::from(answer)
            })
        },
    },
    Operation {
        id: "getGameRankAndScore",
        check: |body| {
            check::<retroachievements_client::wire::List<retroachievements_client::types::GameRankAndScore>, _>(
                body,
                |answer| {
                    answer.into_iter().map(|item| models::GameRankAndScore::from(item)).collect::<Vec<_>>()
                },
            )
        },
    },
    Operation {
        id: "getAchievementsEarnedBetween",
        check: |body| {
            check::<
                retroachievements_client::wire::List<
                    retroachievements_client::types::EarnedAchievementOfSpan,
                >,
                _,
            >(body, |answer| {
                answer.into_iter().map(|item| models::EarnedAchievementOfSpan::from(item)).collect::<Vec<_>>()
            })
        },
    },
    Operation {
        id: "getAchievementsEarnedOnDay",
        check: |body| {
            check::<
                retroachievements_client::wire::List<
                    retroachievements_client::types::EarnedAchievementOfSpan,
                >,
                _,
            >(body, |answer| {
                answer.into_iter().map(|item| models::EarnedAchievementOfSpan::from(item)).collect::<Vec<_>>()
            })
        },
    },
    Operation {
        id: "getGameInfoAndUserProgress",
        check: |body| {
            check::<retroachievements_client::types::GameInfoAndUserProgress, _>(body, |answer| {
                models::GameInfoAndUserProgress::from(answer)
            })
        },
    },
    Operation {
        id: "getUserAwards",
        check: |body| {
            check::<retroachievements_client::types::UserAwards, _>(body, |answer| {
                models::UserAwards::from(answer)
            })
        },
    },
    Operation {
        id: "getUserClaims",
        check: |body| {
            check::<retroachievements_client::wire::List<retroachievements_client::types::Claim>, _>(
                body,
                |answer| answer.into_iter().map(|item| models::Claim::from(item)).collect::<Vec<_>>(),
            )
        },
    },
    Operation {
        id: "getUserCompletedGames",
        check: |body| {
            check::<retroachievements_client::wire::List<retroachievements_client::types::CompletedGame>, _>(
                body,
                |answer| answer.into_iter().map(|item| models::CompletedGame::from(item)).collect::<Vec<_>>(),
            )
        },
    },
    Operation {
        id: "getUserCompletionProgress",
        check: |body| {
            check::<retroachievements_client::types::UserCompletionProgress, _>(body, |answer| {
                models::UserCompletionProgress::from(answer)
            })
        },
    },
    Operation {
        id: "getUserGameRankAndScore",
        check: |body| {
            check::<
                retroachievements_client::wire::List<retroachievements_client::types::UserGameRankAndScore>,
                _,
            >(body, |answer| {
                answer.into_iter().map(|item| models::UserGameRankAndScore::from(item)).collect::<Vec<_>>()
            })
        },
    },
    Operation {
        id: "getUserPoints",
        check: |body| {
            check::<retroachievements_client::types::UserPoints, _>(body, |answer| {
                models::UserPoints::from(answer)
            })
        },
    },
    Operation {
        id: "getUserProfile",
        check: |body| {
            check::<retroachievements_client::types::UserProfile, _>(body, |answer| {
                models::UserProfile::from(answer)
            })
        },
    },
    Operation {
        id: "getUserProgress",
        check: |body| {
            check::<
                retroachievements_client::wire::Map<
                    retroachievements_client::wire::UInt,
                    retroachievements_client::types::GameProgress,
                >,
                _,
            >(body, |answer| {
                answer
                    .into_iter()
                    .map(|(key, item)| (key.0, models::GameProgress::from(item)))
                    .collect::<BTreeMap<_, _>>()
            })
        },
    },
    Operation {
        id: "getUserRankAndScore",
        check: |body| {
            check::<retroachievements_client::types::UserRankAndScore, _>(body, |answer| {
                models::UserRankAndScore::from(answer)
            })
        },
    },
    Operation {
        id: "getUserRecentAchievements",
        check: |body| {
            check::<retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievement>, _>(
                body,
                |answer| {
                    answer.into_iter().map(|item| models::EarnedAchievement::from(item)).collect::<Vec<_>>()
                },
            )
        },
    },
    Operation {
        id: "getUserRecentlyPlayedGames",
        check: |body| {
            check::<
                retroachievements_client::wire::List<retroachievements_client::types::RecentlyPlayedGame>,
                _,
            >(body, |answer| {
                answer.into_iter().map(|item| models::RecentlyPlayedGame::from(item)).collect::<Vec<_>>()
            })
        },
    },
    Operation {
        id: "getUserSetRequests",
        check: |body| {
            check::<retroachievements_client::types::UserSetRequests, _>(body, |answer| {
                models::UserSetRequests::from(answer)
            })
        },
    },
    Operation {
        id: "getUserSummary",
        check: |body| {
            check::<retroachievements_client::types::UserSummary, _>(body, |answer| {
                models::UserSummary::from(answer)
            })
        },
    },
    Operation {
        id: "getUserWantToPlayList",
        check: |body| {
            check::<retroachievements_client::types::WantToPlayList, _>(body, |answer| {
                models::WantToPlayList::from(answer)
            })
        },
    },
    Operation {
        id: "getUsersFollowingMe",
        check: |body| {
            check::<retroachievements_client::types::Followers, _>(body, |answer| {
                models::Followers::from(answer)
            })
        },
    },
    Operation {
        id: "getUsersIFollow",
        check: |body| {
            check::<retroachievements_client::types::Followees, _>(body, |answer| {
                models::Followees::from(answer)
            })
        },
    },
    Operation {
        id: "getGameLeaderboards",
        check: |body| {
            check::<retroachievements_client::types::GameLeaderboards, _>(body, |answer| {
                models::GameLeaderboards::from(answer)
            })
        },
    },
    Operation {
        id: "getLeaderboardEntries",
        check: |body| {
            check::<retroachievements_client::types::LeaderboardEntries, _>(body, |answer| {
                models::LeaderboardEntries::from(answer)
            })
        },
    },
    Operation {
        id: "getUserGameLeaderboards",
        check: |body| {
            check::<retroachievements_client::types::UserGameLeaderboards, _>(body, |answer| {
                models::UserGameLeaderboards::from(answer)
            })
        },
    },
    Operation {
        id: "getConsoleIds",
        check: |body| {
            check::<retroachievements_client::wire::List<retroachievements_client::types::Console>, _>(
                body,
                |answer| answer.into_iter().map(|item| models::Console::from(item)).collect::<Vec<_>>(),
            )
        },
    },
    Operation {
        id: "getGameList",
        check: |body| {
            check::<retroachievements_client::wire::List<retroachievements_client::types::ListedGame>, _>(
                body,
                |answer| answer.into_iter().map(|item| models::ListedGame::from(item)).collect::<Vec<_>>(),
            )
        },
    },
    Operation {
        id: "getActiveClaims",
        check: |body| {
            check::<retroachievements_client::wire::List<retroachievements_client::types::Claim>, _>(
                body,
                |answer| answer.into_iter().map(|item| models::Claim::from(item)).collect::<Vec<_>>(),
            )
        },
    },
    Operation {
        id: "getClaims",
        check: |body| {
            check::<retroachievements_client::wire::List<retroachievements_client::types::Claim>, _>(
                body,
                |answer| answer.into_iter().map(|item| models::Claim::from(item)).collect::<Vec<_>>(),
            )
        },
    },
    Operation {
        id: "getRecentGameAwards",
        check: |body| {
            check::<retroachievements_client::types::RecentGameAwards, _>(body, |answer| {
                models::RecentGameAwards::from(answer)
            })
        },
    },
    Operation {
        id: "getTopTenUsers",
        check: |body| {
            check::<retroachievements_client::wire::List<retroachievements_client::types::TopUser>, _>(
                body,
                |answer| answer.into_iter().map(|item| models::TopUser::from(item)).collect::<Vec<_>>(),
            )
        },
    },
    Operation {
        id: "getAchievementOfTheWeek",
        check: |body| {
            check::<retroachievements_client::types::AchievementOfTheWeek, _>(body, |answer| {
                models::AchievementOfTheWeek::from(answer)
            })
        },
    },
    Operation {
        id: "getComments",
        check: |body| {
            check::<retroachievements_client::types::Comments, _>(body, |answer| {
                models::Comments::from(answer)
            })
        },
    },
    Operation {
        id: "getTicket",
        check: |body| {
            check::<retroachievements_client::types::Ticket, _>(body, |answer| models::Ticket::from(answer))
        },
    },
    Operation {
        id: "getMostTicketedGames",
        check: |body| {
            check::<retroachievements_client::types::MostTicketedGames, _>(body, |answer| {
                models::MostTicketedGames::from(answer)
            })
        },
    },
    Operation {
        id: "getDeveloperTicketStats",
        check: |body| {
            check::<retroachievements_client::types::DeveloperTicketStats, _>(body, |answer| {
                models::DeveloperTicketStats::from(answer)
            })
        },
    },
    Operation {
        id: "getGameTicketStats",
        check: |body| {
            check::<retroachievements_client::types::GameTicketStats, _>(body, |answer| {
                models::GameTicketStats::from(answer)
            })
        },
    },
    Operation {
        id: "getAchievementTicketStats",
        check: |body| {
            check::<retroachievements_client::types::AchievementTicketStats, _>(body, |answer| {
                models::AchievementTicketStats::from(answer)
            })
        },
    },
    Operation {
        id: "getRecentTickets",
        check: |body| {
            check::<retroachievements_client::types::RecentTickets, _>(body, |answer| {
                models::RecentTickets::from(answer)
            })
        },
    },
];
