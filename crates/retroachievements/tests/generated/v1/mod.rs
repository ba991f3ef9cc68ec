// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A call of every operation, with the examples of its parameters.
#![allow(deprecated)]
use crate::endpoint::{Endpoint, again, value};

pub(crate) static ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        id: "getAchievementUnlocks",
        path: "/API_GetAchievementUnlocks.php",
        call: |client| {
            Box::pin(async move { Ok(value(client.achievement_unlocks(13876).count(100).offset(0).await?)) })
        },
        json: |client| {
            Box::pin(async move { client.achievement_unlocks(13876).count(100).offset(0).json().await })
        },
        blocking: |client| Ok(value(client.achievement_unlocks(13876).count(100).offset(0).send()?)),
        blocking_json: |client| client.achievement_unlocks(13876).count(100).offset(0).json(),
        read_again: again::<retroachievements::models::AchievementUnlocks>,
        read_wire: again::<retroachievements_client::types::AchievementUnlocks>,
    },
    Endpoint {
        id: "getAchievementCount",
        path: "/API_GetAchievementCount.php",
        call: |client| Box::pin(async move { Ok(value(client.achievement_count(1).await?)) }),
        json: |client| Box::pin(async move { client.achievement_count(1).json().await }),
        blocking: |client| Ok(value(client.achievement_count(1).send()?)),
        blocking_json: |client| client.achievement_count(1).json(),
        read_again: again::<retroachievements::models::AchievementCount>,
        read_wire: again::<retroachievements_client::types::AchievementCount>,
    },
    Endpoint {
        id: "getAchievementDistribution",
        path: "/API_GetAchievementDistribution.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .achievement_distribution(1)
                        .hardcore(true)
                        .flag(retroachievements::models::AchievementFlag::Unpromoted)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .achievement_distribution(1)
                    .hardcore(true)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .achievement_distribution(1)
                    .hardcore(true)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .achievement_distribution(1)
                .hardcore(true)
                .flag(retroachievements::models::AchievementFlag::Unpromoted)
                .json()
        },
        read_again: again::<std::collections::BTreeMap<u64, i64>>,
        read_wire: again::<
            retroachievements_client::wire::Map<
                retroachievements_client::wire::UInt,
                retroachievements_client::wire::Int,
            >,
        >,
    },
    Endpoint {
        id: "getGame",
        path: "/API_GetGame.php",
        call: |client| Box::pin(async move { Ok(value(client.game(1).await?)) }),
        json: |client| Box::pin(async move { client.game(1).json().await }),
        blocking: |client| Ok(value(client.game(1).send()?)),
        blocking_json: |client| client.game(1).json(),
        read_again: again::<retroachievements::models::Game>,
        read_wire: again::<retroachievements_client::types::Game>,
    },
    Endpoint {
        id: "getGameExtended",
        path: "/API_GetGameExtended.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .game_extended(1)
                        .flag(retroachievements::models::AchievementFlag::Unpromoted)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .game_extended(1)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .game_extended(1)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client.game_extended(1).flag(retroachievements::models::AchievementFlag::Unpromoted).json()
        },
        read_again: again::<retroachievements::models::GameExtended>,
        read_wire: again::<retroachievements_client::types::GameExtended>,
    },
    Endpoint {
        id: "getGameHashes",
        path: "/API_GetGameHashes.php",
        call: |client| Box::pin(async move { Ok(value(client.game_hashes(1).await?)) }),
        json: |client| Box::pin(async move { client.game_hashes(1).json().await }),
        blocking: |client| Ok(value(client.game_hashes(1).send()?)),
        blocking_json: |client| client.game_hashes(1).json(),
        read_again: again::<retroachievements::models::GameHashes>,
        read_wire: again::<retroachievements_client::types::GameHashes>,
    },
    Endpoint {
        id: "getGameProgression",
        path: "/API_GetGameProgression.php",
        call: |client| Box::pin(async move { Ok(value(client.game_progression(1).await?)) }),
        json: |client| Box::pin(async move { client.game_progression(1).json().await }),
        blocking: |client| Ok(value(client.game_progression(1).send()?)),
        blocking_json: |client| client.game_progression(1).json(),
        read_again: again::<retroachievements::models::GameProgression>,
        read_wire: again::<retroachievements_client::types::GameProgression>,
    },
    Endpoint {
        id: "getGameRankAndScore",
        path: "/API_GetGameRankAndScore.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .game_rank_and_score(1)
                        .kind(retroachievements::models::RankingKind::LatestMasters)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .game_rank_and_score(1)
                    .kind(retroachievements::models::RankingKind::LatestMasters)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .game_rank_and_score(1)
                    .kind(retroachievements::models::RankingKind::LatestMasters)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client.game_rank_and_score(1).kind(retroachievements::models::RankingKind::LatestMasters).json()
        },
        read_again: again::<Vec<retroachievements::models::GameRankAndScore>>,
        read_wire: again::<
            retroachievements_client::wire::List<retroachievements_client::types::GameRankAndScore>,
        >,
    },
    Endpoint {
        id: "getAchievementsEarnedBetween",
        path: "/API_GetAchievementsEarnedBetween.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .achievements_earned_between(
                            "Scott",
                            retroachievements::jiff::Timestamp::constant(1402142400, 0),
                            retroachievements::jiff::Timestamp::constant(1556557800, 0),
                        )
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .achievements_earned_between(
                        "Scott",
                        retroachievements::jiff::Timestamp::constant(1402142400, 0),
                        retroachievements::jiff::Timestamp::constant(1556557800, 0),
                    )
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .achievements_earned_between(
                        "Scott",
                        retroachievements::jiff::Timestamp::constant(1402142400, 0),
                        retroachievements::jiff::Timestamp::constant(1556557800, 0),
                    )
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .achievements_earned_between(
                    "Scott",
                    retroachievements::jiff::Timestamp::constant(1402142400, 0),
                    retroachievements::jiff::Timestamp::constant(1556557800, 0),
                )
                .json()
        },
        read_again: again::<Vec<retroachievements::models::EarnedAchievementOfSpan>>,
        read_wire: again::<
            retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievementOfSpan>,
        >,
    },
    Endpoint {
        id: "getAchievementsEarnedOnDay",
        path: "/API_GetAchievementsEarnedOnDay.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7))
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7))
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7))
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7))
                .json()
        },
        read_again: again::<Vec<retroachievements::models::EarnedAchievementOfSpan>>,
        read_wire: again::<
            retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievementOfSpan>,
        >,
    },
    Endpoint {
        id: "getGameInfoAndUserProgress",
        path: "/API_GetGameInfoAndUserProgress.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.game_info_and_user_progress(1, "Scott").with_highest_award(true).await?))
            })
        },
        json: |client| {
            Box::pin(async move {
                client.game_info_and_user_progress(1, "Scott").with_highest_award(true).json().await
            })
        },
        blocking: |client| {
            Ok(value(client.game_info_and_user_progress(1, "Scott").with_highest_award(true).send()?))
        },
        blocking_json: |client| {
            client.game_info_and_user_progress(1, "Scott").with_highest_award(true).json()
        },
        read_again: again::<retroachievements::models::GameInfoAndUserProgress>,
        read_wire: again::<retroachievements_client::types::GameInfoAndUserProgress>,
    },
    Endpoint {
        id: "getUserAwards",
        path: "/API_GetUserAwards.php",
        call: |client| Box::pin(async move { Ok(value(client.user_awards("Scott").await?)) }),
        json: |client| Box::pin(async move { client.user_awards("Scott").json().await }),
        blocking: |client| Ok(value(client.user_awards("Scott").send()?)),
        blocking_json: |client| client.user_awards("Scott").json(),
        read_again: again::<retroachievements::models::UserAwards>,
        read_wire: again::<retroachievements_client::types::UserAwards>,
    },
    Endpoint {
        id: "getUserClaims",
        path: "/API_GetUserClaims.php",
        call: |client| Box::pin(async move { Ok(value(client.user_claims("Scott").await?)) }),
        json: |client| Box::pin(async move { client.user_claims("Scott").json().await }),
        blocking: |client| Ok(value(client.user_claims("Scott").send()?)),
        blocking_json: |client| client.user_claims("Scott").json(),
        read_again: again::<Vec<retroachievements::models::Claim>>,
        read_wire: again::<retroachievements_client::wire::List<retroachievements_client::types::Claim>>,
    },
    Endpoint {
        id: "getUserCompletedGames",
        path: "/API_GetUserCompletedGames.php",
        call: |client| Box::pin(async move { Ok(value(client.user_completed_games("Scott").await?)) }),
        json: |client| Box::pin(async move { client.user_completed_games("Scott").json().await }),
        blocking: |client| Ok(value(client.user_completed_games("Scott").send()?)),
        blocking_json: |client| client.user_completed_games("Scott").json(),
        read_again: again::<Vec<retroachievements::models::CompletedGame>>,
        read_wire: again::<
            retroachievements_client::wire::List<retroachievements_client::types::CompletedGame>,
        >,
    },
    Endpoint {
        id: "getUserCompletionProgress",
        path: "/API_GetUserCompletionProgress.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.user_completion_progress("Scott").count(500).offset(0).await?))
            })
        },
        json: |client| {
            Box::pin(
                async move { client.user_completion_progress("Scott").count(500).offset(0).json().await },
            )
        },
        blocking: |client| Ok(value(client.user_completion_progress("Scott").count(500).offset(0).send()?)),
        blocking_json: |client| client.user_completion_progress("Scott").count(500).offset(0).json(),
        read_again: again::<retroachievements::models::UserCompletionProgress>,
        read_wire: again::<retroachievements_client::types::UserCompletionProgress>,
    },
    Endpoint {
        id: "getUserGameRankAndScore",
        path: "/API_GetUserGameRankAndScore.php",
        call: |client| Box::pin(async move { Ok(value(client.user_game_rank_and_score(1, "Scott").await?)) }),
        json: |client| Box::pin(async move { client.user_game_rank_and_score(1, "Scott").json().await }),
        blocking: |client| Ok(value(client.user_game_rank_and_score(1, "Scott").send()?)),
        blocking_json: |client| client.user_game_rank_and_score(1, "Scott").json(),
        read_again: again::<Vec<retroachievements::models::UserGameRankAndScore>>,
        read_wire: again::<
            retroachievements_client::wire::List<retroachievements_client::types::UserGameRankAndScore>,
        >,
    },
    Endpoint {
        id: "getUserPoints",
        path: "/API_GetUserPoints.php",
        call: |client| Box::pin(async move { Ok(value(client.user_points("Scott").await?)) }),
        json: |client| Box::pin(async move { client.user_points("Scott").json().await }),
        blocking: |client| Ok(value(client.user_points("Scott").send()?)),
        blocking_json: |client| client.user_points("Scott").json(),
        read_again: again::<retroachievements::models::UserPoints>,
        read_wire: again::<retroachievements_client::types::UserPoints>,
    },
    Endpoint {
        id: "getUserProfile",
        path: "/API_GetUserProfile.php",
        call: |client| Box::pin(async move { Ok(value(client.user_profile("Scott").await?)) }),
        json: |client| Box::pin(async move { client.user_profile("Scott").json().await }),
        blocking: |client| Ok(value(client.user_profile("Scott").send()?)),
        blocking_json: |client| client.user_profile("Scott").json(),
        read_again: again::<retroachievements::models::UserProfile>,
        read_wire: again::<retroachievements_client::types::UserProfile>,
    },
    Endpoint {
        id: "getUserProgress",
        path: "/API_GetUserProgress.php",
        call: |client| Box::pin(async move { Ok(value(client.user_progress("Scott", [1, 14402]).await?)) }),
        json: |client| Box::pin(async move { client.user_progress("Scott", [1, 14402]).json().await }),
        blocking: |client| Ok(value(client.user_progress("Scott", [1, 14402]).send()?)),
        blocking_json: |client| client.user_progress("Scott", [1, 14402]).json(),
        read_again: again::<
            retroachievements::indexmap::IndexMap<
                retroachievements::GameId,
                retroachievements::models::GameProgress,
            >,
        >,
        read_wire: again::<
            retroachievements_client::wire::Map<
                retroachievements_client::wire::UInt,
                retroachievements_client::types::GameProgress,
            >,
        >,
    },
    Endpoint {
        id: "getUserRankAndScore",
        path: "/API_GetUserRankAndScore.php",
        call: |client| Box::pin(async move { Ok(value(client.user_rank_and_score("Scott").await?)) }),
        json: |client| Box::pin(async move { client.user_rank_and_score("Scott").json().await }),
        blocking: |client| Ok(value(client.user_rank_and_score("Scott").send()?)),
        blocking_json: |client| client.user_rank_and_score("Scott").json(),
        read_again: again::<retroachievements::models::UserRankAndScore>,
        read_wire: again::<retroachievements_client::types::UserRankAndScore>,
    },
    Endpoint {
        id: "getUserRecentAchievements",
        path: "/API_GetUserRecentAchievements.php",
        call: |client| {
            Box::pin(async move { Ok(value(client.user_recent_achievements("Scott").minutes(120).await?)) })
        },
        json: |client| {
            Box::pin(async move { client.user_recent_achievements("Scott").minutes(120).json().await })
        },
        blocking: |client| Ok(value(client.user_recent_achievements("Scott").minutes(120).send()?)),
        blocking_json: |client| client.user_recent_achievements("Scott").minutes(120).json(),
        read_again: again::<Vec<retroachievements::models::EarnedAchievement>>,
        read_wire: again::<
            retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievement>,
        >,
    },
    Endpoint {
        id: "getUserRecentlyPlayedGames",
        path: "/API_GetUserRecentlyPlayedGames.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.user_recently_played_games("Scott").count(50).offset(0).await?))
            })
        },
        json: |client| {
            Box::pin(
                async move { client.user_recently_played_games("Scott").count(50).offset(0).json().await },
            )
        },
        blocking: |client| Ok(value(client.user_recently_played_games("Scott").count(50).offset(0).send()?)),
        blocking_json: |client| client.user_recently_played_games("Scott").count(50).offset(0).json(),
        read_again: again::<Vec<retroachievements::models::RecentlyPlayedGame>>,
        read_wire: again::<
            retroachievements_client::wire::List<retroachievements_client::types::RecentlyPlayedGame>,
        >,
    },
    Endpoint {
        id: "getUserSetRequests",
        path: "/API_GetUserSetRequests.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .user_set_requests("Scott")
                        .kind(retroachievements::models::RequestListKind::All)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .user_set_requests("Scott")
                    .kind(retroachievements::models::RequestListKind::All)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .user_set_requests("Scott")
                    .kind(retroachievements::models::RequestListKind::All)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client.user_set_requests("Scott").kind(retroachievements::models::RequestListKind::All).json()
        },
        read_again: again::<retroachievements::models::UserSetRequests>,
        read_wire: again::<retroachievements_client::types::UserSetRequests>,
    },
    Endpoint {
        id: "getUserSummary",
        path: "/API_GetUserSummary.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.user_summary("Scott").recent_games(2).recent_achievements(0).await?))
            })
        },
        json: |client| {
            Box::pin(async move {
                client.user_summary("Scott").recent_games(2).recent_achievements(0).json().await
            })
        },
        blocking: |client| {
            Ok(value(client.user_summary("Scott").recent_games(2).recent_achievements(0).send()?))
        },
        blocking_json: |client| client.user_summary("Scott").recent_games(2).recent_achievements(0).json(),
        read_again: again::<retroachievements::models::UserSummary>,
        read_wire: again::<retroachievements_client::types::UserSummary>,
    },
    Endpoint {
        id: "getUserWantToPlayList",
        path: "/API_GetUserWantToPlayList.php",
        call: |client| {
            Box::pin(
                async move { Ok(value(client.user_want_to_play_list("Scott").count(2).offset(0).await?)) },
            )
        },
        json: |client| {
            Box::pin(async move { client.user_want_to_play_list("Scott").count(2).offset(0).json().await })
        },
        blocking: |client| Ok(value(client.user_want_to_play_list("Scott").count(2).offset(0).send()?)),
        blocking_json: |client| client.user_want_to_play_list("Scott").count(2).offset(0).json(),
        read_again: again::<retroachievements::models::WantToPlayList>,
        read_wire: again::<retroachievements_client::types::WantToPlayList>,
    },
    Endpoint {
        id: "getUsersFollowingMe",
        path: "/API_GetUsersFollowingMe.php",
        call: |client| {
            Box::pin(async move { Ok(value(client.users_following_me().count(2).offset(0).await?)) })
        },
        json: |client| Box::pin(async move { client.users_following_me().count(2).offset(0).json().await }),
        blocking: |client| Ok(value(client.users_following_me().count(2).offset(0).send()?)),
        blocking_json: |client| client.users_following_me().count(2).offset(0).json(),
        read_again: again::<retroachievements::models::Followers>,
        read_wire: again::<retroachievements_client::types::Followers>,
    },
    Endpoint {
        id: "getUsersIFollow",
        path: "/API_GetUsersIFollow.php",
        call: |client| Box::pin(async move { Ok(value(client.users_i_follow().count(2).offset(0).await?)) }),
        json: |client| Box::pin(async move { client.users_i_follow().count(2).offset(0).json().await }),
        blocking: |client| Ok(value(client.users_i_follow().count(2).offset(0).send()?)),
        blocking_json: |client| client.users_i_follow().count(2).offset(0).json(),
        read_again: again::<retroachievements::models::Followees>,
        read_wire: again::<retroachievements_client::types::Followees>,
    },
    Endpoint {
        id: "getGameLeaderboards",
        path: "/API_GetGameLeaderboards.php",
        call: |client| {
            Box::pin(async move { Ok(value(client.game_leaderboards(1).count(2).offset(0).await?)) })
        },
        json: |client| Box::pin(async move { client.game_leaderboards(1).count(2).offset(0).json().await }),
        blocking: |client| Ok(value(client.game_leaderboards(1).count(2).offset(0).send()?)),
        blocking_json: |client| client.game_leaderboards(1).count(2).offset(0).json(),
        read_again: again::<retroachievements::models::GameLeaderboards>,
        read_wire: again::<retroachievements_client::types::GameLeaderboards>,
    },
    Endpoint {
        id: "getLeaderboardEntries",
        path: "/API_GetLeaderboardEntries.php",
        call: |client| {
            Box::pin(async move { Ok(value(client.leaderboard_entries(104).count(2).offset(0).await?)) })
        },
        json: |client| {
            Box::pin(async move { client.leaderboard_entries(104).count(2).offset(0).json().await })
        },
        blocking: |client| Ok(value(client.leaderboard_entries(104).count(2).offset(0).send()?)),
        blocking_json: |client| client.leaderboard_entries(104).count(2).offset(0).json(),
        read_again: again::<retroachievements::models::LeaderboardEntries>,
        read_wire: again::<retroachievements_client::types::LeaderboardEntries>,
    },
    Endpoint {
        id: "getUserGameLeaderboards",
        path: "/API_GetUserGameLeaderboards.php",
        call: |client| {
            Box::pin(
                async move { Ok(value(client.user_game_leaderboards(1, "Scott").count(2).offset(0).await?)) },
            )
        },
        json: |client| {
            Box::pin(async move { client.user_game_leaderboards(1, "Scott").count(2).offset(0).json().await })
        },
        blocking: |client| Ok(value(client.user_game_leaderboards(1, "Scott").count(2).offset(0).send()?)),
        blocking_json: |client| client.user_game_leaderboards(1, "Scott").count(2).offset(0).json(),
        read_again: again::<retroachievements::models::UserGameLeaderboards>,
        read_wire: again::<retroachievements_client::types::UserGameLeaderboards>,
    },
    Endpoint {
        id: "getConsoleIds",
        path: "/API_GetConsoleIDs.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.console_ids().only_active(true).only_game_systems(true).await?))
            })
        },
        json: |client| {
            Box::pin(
                async move { client.console_ids().only_active(true).only_game_systems(true).json().await },
            )
        },
        blocking: |client| Ok(value(client.console_ids().only_active(true).only_game_systems(true).send()?)),
        blocking_json: |client| client.console_ids().only_active(true).only_game_systems(true).json(),
        read_again: again::<Vec<retroachievements::models::Console>>,
        read_wire: again::<retroachievements_client::wire::List<retroachievements_client::types::Console>>,
    },
    Endpoint {
        id: "getGameList",
        path: "/API_GetGameList.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .game_list(1)
                        .only_with_achievements(true)
                        .with_hashes(true)
                        .count(1000)
                        .offset(0)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .game_list(1)
                    .only_with_achievements(true)
                    .with_hashes(true)
                    .count(1000)
                    .offset(0)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .game_list(1)
                    .only_with_achievements(true)
                    .with_hashes(true)
                    .count(1000)
                    .offset(0)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client.game_list(1).only_with_achievements(true).with_hashes(true).count(1000).offset(0).json()
        },
        read_again: again::<Vec<retroachievements::models::ListedGame>>,
        read_wire: again::<retroachievements_client::wire::List<retroachievements_client::types::ListedGame>>,
    },
    Endpoint {
        id: "getActiveClaims",
        path: "/API_GetActiveClaims.php",
        call: |client| Box::pin(async move { Ok(value(client.active_claims().await?)) }),
        json: |client| Box::pin(async move { client.active_claims().json().await }),
        blocking: |client| Ok(value(client.active_claims().send()?)),
        blocking_json: |client| client.active_claims().json(),
        read_again: again::<Vec<retroachievements::models::Claim>>,
        read_wire: again::<retroachievements_client::wire::List<retroachievements_client::types::Claim>>,
    },
    Endpoint {
        id: "getClaims",
        path: "/API_GetClaims.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.claims().kind(retroachievements::models::ClaimKind::Dropped).await?))
            })
        },
        json: |client| {
            Box::pin(async move {
                client.claims().kind(retroachievements::models::ClaimKind::Dropped).json().await
            })
        },
        blocking: |client| {
            Ok(value(client.claims().kind(retroachievements::models::ClaimKind::Dropped).send()?))
        },
        blocking_json: |client| client.claims().kind(retroachievements::models::ClaimKind::Dropped).json(),
        read_again: again::<Vec<retroachievements::models::Claim>>,
        read_wire: again::<retroachievements_client::wire::List<retroachievements_client::types::Claim>>,
    },
    Endpoint {
        id: "getRecentGameAwards",
        path: "/API_GetRecentGameAwards.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .recent_game_awards()
                        .until(retroachievements::jiff::civil::date(2024, 5, 1))
                        .kinds([
                            retroachievements::models::AwardKind::BeatenHardcore,
                            retroachievements::models::AwardKind::Mastered,
                        ])
                        .count(2)
                        .offset(0)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .recent_game_awards()
                    .until(retroachievements::jiff::civil::date(2024, 5, 1))
                    .kinds([
                        retroachievements::models::AwardKind::BeatenHardcore,
                        retroachievements::models::AwardKind::Mastered,
                    ])
                    .count(2)
                    .offset(0)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .recent_game_awards()
                    .until(retroachievements::jiff::civil::date(2024, 5, 1))
                    .kinds([
                        retroachievements::models::AwardKind::BeatenHardcore,
                        retroachievements::models::AwardKind::Mastered,
                    ])
                    .count(2)
                    .offset(0)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .recent_game_awards()
                .until(retroachievements::jiff::civil::date(2024, 5, 1))
                .kinds([
                    retroachievements::models::AwardKind::BeatenHardcore,
                    retroachievements::models::AwardKind::Mastered,
                ])
                .count(2)
                .offset(0)
                .json()
        },
        read_again: again::<retroachievements::models::RecentGameAwards>,
        read_wire: again::<retroachievements_client::types::RecentGameAwards>,
    },
    Endpoint {
        id: "getTopTenUsers",
        path: "/API_GetTopTenUsers.php",
        call: |client| Box::pin(async move { Ok(value(client.top_ten_users().await?)) }),
        json: |client| Box::pin(async move { client.top_ten_users().json().await }),
        blocking: |client| Ok(value(client.top_ten_users().send()?)),
        blocking_json: |client| client.top_ten_users().json(),
        read_again: again::<Vec<retroachievements::models::TopUser>>,
        read_wire: again::<retroachievements_client::wire::List<retroachievements_client::types::TopUser>>,
    },
    Endpoint {
        id: "getAchievementOfTheWeek",
        path: "/API_GetAchievementOfTheWeek.php",
        call: |client| Box::pin(async move { Ok(value(client.achievement_of_the_week().await?)) }),
        json: |client| Box::pin(async move { client.achievement_of_the_week().json().await }),
        blocking: |client| Ok(value(client.achievement_of_the_week().send()?)),
        blocking_json: |client| client.achievement_of_the_week().json(),
        read_again: again::<retroachievements::models::AchievementOfTheWeek>,
        read_wire: again::<retroachievements_client::types::AchievementOfTheWeek>,
    },
    Endpoint {
        id: "getComments",
        path: "/API_GetComments.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .comments(retroachievements::CommentSubject::game(1)?)
                        .order(retroachievements::models::CommentOrder::NewestFirst)
                        .count(100)
                        .offset(0)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .comments(retroachievements::CommentSubject::game(1)?)
                    .order(retroachievements::models::CommentOrder::NewestFirst)
                    .count(100)
                    .offset(0)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .comments(retroachievements::CommentSubject::game(1)?)
                    .order(retroachievements::models::CommentOrder::NewestFirst)
                    .count(100)
                    .offset(0)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .comments(retroachievements::CommentSubject::game(1)?)
                .order(retroachievements::models::CommentOrder::NewestFirst)
                .count(100)
                .offset(0)
                .json()
        },
        read_again: again::<retroachievements::models::Comments>,
        read_wire: again::<retroachievements_client::types::Comments>,
    },
    Endpoint {
        id: "getTicket",
        path: "/API_GetTicketData.php",
        call: |client| Box::pin(async move { Ok(value(client.ticket(12345).await?)) }),
        json: |client| Box::pin(async move { client.ticket(12345).json().await }),
        blocking: |client| Ok(value(client.ticket(12345).send()?)),
        blocking_json: |client| client.ticket(12345).json(),
        read_again: again::<retroachievements::models::Ticket>,
        read_wire: again::<retroachievements_client::types::Ticket>,
    },
    Endpoint {
        id: "getMostTicketedGames",
        path: "/API_GetTicketData.php",
        call: |client| Box::pin(async move { Ok(value(client.most_ticketed_games().count(100).await?)) }),
        json: |client| Box::pin(async move { client.most_ticketed_games().count(100).json().await }),
        blocking: |client| Ok(value(client.most_ticketed_games().count(100).send()?)),
        blocking_json: |client| client.most_ticketed_games().count(100).json(),
        read_again: again::<retroachievements::models::MostTicketedGames>,
        read_wire: again::<retroachievements_client::types::MostTicketedGames>,
    },
    Endpoint {
        id: "getDeveloperTicketStats",
        path: "/API_GetTicketData.php",
        call: |client| Box::pin(async move { Ok(value(client.developer_ticket_stats("Scott").await?)) }),
        json: |client| Box::pin(async move { client.developer_ticket_stats("Scott").json().await }),
        blocking: |client| Ok(value(client.developer_ticket_stats("Scott").send()?)),
        blocking_json: |client| client.developer_ticket_stats("Scott").json(),
        read_again: again::<retroachievements::models::DeveloperTicketStats>,
        read_wire: again::<retroachievements_client::types::DeveloperTicketStats>,
    },
    Endpoint {
        id: "getGameTicketStats",
        path: "/API_GetTicketData.php",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .game_ticket_stats(1)
                        .flag(retroachievements::models::AchievementFlag::Unpromoted)
                        .with_tickets(true)
                        .count(100)
                        .offset(0)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .game_ticket_stats(1)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .with_tickets(true)
                    .count(100)
                    .offset(0)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .game_ticket_stats(1)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .with_tickets(true)
                    .count(100)
                    .offset(0)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .game_ticket_stats(1)
                .flag(retroachievements::models::AchievementFlag::Unpromoted)
                .with_tickets(true)
                .count(100)
                .offset(0)
                .json()
        },
        read_again: again::<retroachievements::models::GameTicketStats>,
        read_wire: again::<retroachievements_client::types::GameTicketStats>,
    },
    Endpoint {
        id: "getAchievementTicketStats",
        path: "/API_GetTicketData.php",
        call: |client| Box::pin(async move { Ok(value(client.achievement_ticket_stats(9).await?)) }),
        json: |client| Box::pin(async move { client.achievement_ticket_stats(9).json().await }),
        blocking: |client| Ok(value(client.achievement_ticket_stats(9).send()?)),
        blocking_json: |client| client.achievement_ticket_stats(9).json(),
        read_again: again::<retroachievements::models::AchievementTicketStats>,
        read_wire: again::<retroachievements_client::types::AchievementTicketStats>,
    },
    Endpoint {
        id: "getRecentTickets",
        path: "/API_GetTicketData.php",
        call: |client| {
            Box::pin(async move { Ok(value(client.recent_tickets().count(100).offset(0).await?)) })
        },
        json: |client| Box::pin(async move { client.recent_tickets().count(100).offset(0).json().await }),
        blocking: |client| Ok(value(client.recent_tickets().count(100).offset(0).send()?)),
        blocking_json: |client| client.recent_tickets().count(100).offset(0).json(),
        read_again: again::<retroachievements::models::RecentTickets>,
        read_wire: again::<retroachievements_client::types::RecentTickets>,
    },
];
