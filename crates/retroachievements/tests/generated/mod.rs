// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! A call of every endpoint, with the examples of its parameters.
#![allow(deprecated)]
use crate::endpoint::{Endpoint, again, value};

pub(crate) static ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        id: "getAchievementUnlocks",
        call: |client| {
            Box::pin(async move { Ok(value(client.achievement_unlocks(13876).count(100).offset(0).await?)) })
        },
        blocking: |client| Ok(value(client.achievement_unlocks(13876).count(100).offset(0).send()?)),
        read_again: again::<retroachievements::models::AchievementUnlocks>,
    },
    Endpoint {
        id: "getAchievementCount",
        call: |client| Box::pin(async move { Ok(value(client.achievement_count(1).await?)) }),
        blocking: |client| Ok(value(client.achievement_count(1).send()?)),
        read_again: again::<retroachievements::models::AchievementCount>,
    },
    Endpoint {
        id: "getAchievementDistribution",
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
        blocking: |client| {
            Ok(value(
                client
                    .achievement_distribution(1)
                    .hardcore(true)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .send()?,
            ))
        },
        read_again: again::<std::collections::BTreeMap<u64, u64>>,
    },
    Endpoint {
        id: "getGame",
        call: |client| Box::pin(async move { Ok(value(client.game(1).await?)) }),
        blocking: |client| Ok(value(client.game(1).send()?)),
        read_again: again::<retroachievements::models::Game>,
    },
    Endpoint {
        id: "getGameExtended",
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
        blocking: |client| {
            Ok(value(
                client
                    .game_extended(1)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .send()?,
            ))
        },
        read_again: again::<retroachievements::models::GameExtended>,
    },
    Endpoint {
        id: "getGameHashes",
        call: |client| Box::pin(async move { Ok(value(client.game_hashes(1).await?)) }),
        blocking: |client| Ok(value(client.game_hashes(1).send()?)),
        read_again: again::<retroachievements::models::GameHashes>,
    },
    Endpoint {
        id: "getGameProgression",
        call: |client| Box::pin(async move { Ok(value(client.game_progression(1).await?)) }),
        blocking: |client| Ok(value(client.game_progression(1).send()?)),
        read_again: again::<retroachievements::models::GameProgression>,
    },
    Endpoint {
        id: "getGameRankAndScore",
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
        blocking: |client| {
            Ok(value(
                client
                    .game_rank_and_score(1)
                    .kind(retroachievements::models::RankingKind::LatestMasters)
                    .send()?,
            ))
        },
        read_again: again::<Vec<retroachievements::models::GameRankAndScore>>,
    },
    Endpoint {
        id: "getAchievementsEarnedBetween",
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
        read_again: again::<Vec<retroachievements::models::EarnedAchievementOfSpan>>,
    },
    Endpoint {
        id: "getAchievementsEarnedOnDay",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7))
                        .await?,
                ))
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7))
                    .send()?,
            ))
        },
        read_again: again::<Vec<retroachievements::models::EarnedAchievementOfSpan>>,
    },
    Endpoint {
        id: "getGameInfoAndUserProgress",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.game_info_and_user_progress(1, "Scott").with_highest_award(true).await?))
            })
        },
        blocking: |client| {
            Ok(value(client.game_info_and_user_progress(1, "Scott").with_highest_award(true).send()?))
        },
        read_again: again::<retroachievements::models::GameInfoAndUserProgress>,
    },
    Endpoint {
        id: "getUserAwards",
        call: |client| Box::pin(async move { Ok(value(client.user_awards("Scott").await?)) }),
        blocking: |client| Ok(value(client.user_awards("Scott").send()?)),
        read_again: again::<retroachievements::models::UserAwards>,
    },
    Endpoint {
        id: "getUserClaims",
        call: |client| Box::pin(async move { Ok(value(client.user_claims("Scott").await?)) }),
        blocking: |client| Ok(value(client.user_claims("Scott").send()?)),
        read_again: again::<Vec<retroachievements::models::Claim>>,
    },
    Endpoint {
        id: "getUserCompletedGames",
        call: |client| Box::pin(async move { Ok(value(client.user_completed_games("Scott").await?)) }),
        blocking: |client| Ok(value(client.user_completed_games("Scott").send()?)),
        read_again: again::<Vec<retroachievements::models::CompletedGame>>,
    },
    Endpoint {
        id: "getUserCompletionProgress",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.user_completion_progress("Scott").count(500).offset(0).await?))
            })
        },
        blocking: |client| Ok(value(client.user_completion_progress("Scott").count(500).offset(0).send()?)),
        read_again: again::<retroachievements::models::UserCompletionProgress>,
    },
    Endpoint {
        id: "getUserGameRankAndScore",
        call: |client| Box::pin(async move { Ok(value(client.user_game_rank_and_score(1, "Scott").await?)) }),
        blocking: |client| Ok(value(client.user_game_rank_and_score(1, "Scott").send()?)),
        read_again: again::<Vec<retroachievements::models::UserGameRankAndScore>>,
    },
    Endpoint {
        id: "getUserPoints",
        call: |client| Box::pin(async move { Ok(value(client.user_points("Scott").await?)) }),
        blocking: |client| Ok(value(client.user_points("Scott").send()?)),
        read_again: again::<retroachievements::models::UserPoints>,
    },
    Endpoint {
        id: "getUserProfile",
        call: |client| Box::pin(async move { Ok(value(client.user_profile("Scott").await?)) }),
        blocking: |client| Ok(value(client.user_profile("Scott").send()?)),
        read_again: again::<retroachievements::models::UserProfile>,
    },
    Endpoint {
        id: "getUserProgress",
        call: |client| Box::pin(async move { Ok(value(client.user_progress("Scott", [1, 14402]).await?)) }),
        blocking: |client| Ok(value(client.user_progress("Scott", [1, 14402]).send()?)),
        read_again: again::<
            std::collections::BTreeMap<retroachievements::GameId, retroachievements::models::GameProgress>,
        >,
    },
    Endpoint {
        id: "getUserRankAndScore",
        call: |client| Box::pin(async move { Ok(value(client.user_rank_and_score("Scott").await?)) }),
        blocking: |client| Ok(value(client.user_rank_and_score("Scott").send()?)),
        read_again: again::<retroachievements::models::UserRankAndScore>,
    },
    Endpoint {
        id: "getUserRecentAchievements",
        call: |client| {
            Box::pin(async move { Ok(value(client.user_recent_achievements("Scott").minutes(120).await?)) })
        },
        blocking: |client| Ok(value(client.user_recent_achievements("Scott").minutes(120).send()?)),
        read_again: again::<Vec<retroachievements::models::EarnedAchievement>>,
    },
    Endpoint {
        id: "getUserRecentlyPlayedGames",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.user_recently_played_games("Scott").count(50).offset(0).await?))
            })
        },
        blocking: |client| Ok(value(client.user_recently_played_games("Scott").count(50).offset(0).send()?)),
        read_again: again::<Vec<retroachievements::models::RecentlyPlayedGame>>,
    },
    Endpoint {
        id: "getUserSetRequests",
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
        blocking: |client| {
            Ok(value(
                client
                    .user_set_requests("Scott")
                    .kind(retroachievements::models::RequestListKind::All)
                    .send()?,
            ))
        },
        read_again: again::<retroachievements::models::UserSetRequests>,
    },
    Endpoint {
        id: "getUserSummary",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.user_summary("Scott").recent_games(2).recent_achievements(0).await?))
            })
        },
        blocking: |client| {
            Ok(value(client.user_summary("Scott").recent_games(2).recent_achievements(0).send()?))
        },
        read_again: again::<retroachievements::models::UserSummary>,
    },
    Endpoint {
        id: "getUserWantToPlayList",
        call: |client| {
            Box::pin(
                async move { Ok(value(client.user_want_to_play_list("Scott").count(2).offset(0).await?)) },
            )
        },
        blocking: |client| Ok(value(client.user_want_to_play_list("Scott").count(2).offset(0).send()?)),
        read_again: again::<retroachievements::models::WantToPlayList>,
    },
    Endpoint {
        id: "getUsersFollowingMe",
        call: |client| {
            Box::pin(async move { Ok(value(client.users_following_me().count(2).offset(0).await?)) })
        },
        blocking: |client| Ok(value(client.users_following_me().count(2).offset(0).send()?)),
        read_again: again::<retroachievements::models::Followers>,
    },
    Endpoint {
        id: "getUsersIFollow",
        call: |client| Box::pin(async move { Ok(value(client.users_i_follow().count(2).offset(0).await?)) }),
        blocking: |client| Ok(value(client.users_i_follow().count(2).offset(0).send()?)),
        read_again: again::<retroachievements::models::Followees>,
    },
    Endpoint {
        id: "getGameLeaderboards",
        call: |client| {
            Box::pin(async move { Ok(value(client.game_leaderboards(1).count(2).offset(0).await?)) })
        },
        blocking: |client| Ok(value(client.game_leaderboards(1).count(2).offset(0).send()?)),
        read_again: again::<retroachievements::models::GameLeaderboards>,
    },
    Endpoint {
        id: "getLeaderboardEntries",
        call: |client| {
            Box::pin(async move { Ok(value(client.leaderboard_entries(104).count(2).offset(0).await?)) })
        },
        blocking: |client| Ok(value(client.leaderboard_entries(104).count(2).offset(0).send()?)),
        read_again: again::<retroachievements::models::LeaderboardEntries>,
    },
    Endpoint {
        id: "getUserGameLeaderboards",
        call: |client| {
            Box::pin(
                async move { Ok(value(client.user_game_leaderboards(1, "Scott").count(2).offset(0).await?)) },
            )
        },
        blocking: |client| Ok(value(client.user_game_leaderboards(1, "Scott").count(2).offset(0).send()?)),
        read_again: again::<retroachievements::models::UserGameLeaderboards>,
    },
    Endpoint {
        id: "getConsoleIds",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.console_ids().only_active(true).only_game_systems(true).await?))
            })
        },
        blocking: |client| Ok(value(client.console_ids().only_active(true).only_game_systems(true).send()?)),
        read_again: again::<Vec<retroachievements::models::Console>>,
    },
    Endpoint {
        id: "getGameList",
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
        read_again: again::<Vec<retroachievements::models::ListedGame>>,
    },
    Endpoint {
        id: "getActiveClaims",
        call: |client| Box::pin(async move { Ok(value(client.active_claims().await?)) }),
        blocking: |client| Ok(value(client.active_claims().send()?)),
        read_again: again::<Vec<retroachievements::models::Claim>>,
    },
    Endpoint {
        id: "getClaims",
        call: |client| {
            Box::pin(async move {
                Ok(value(client.claims().kind(retroachievements::models::ClaimKind::Dropped).await?))
            })
        },
        blocking: |client| {
            Ok(value(client.claims().kind(retroachievements::models::ClaimKind::Dropped).send()?))
        },
        read_again: again::<Vec<retroachievements::models::Claim>>,
    },
    Endpoint {
        id: "getRecentGameAwards",
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
        read_again: again::<retroachievements::models::RecentGameAwards>,
    },
    Endpoint {
        id: "getTopTenUsers",
        call: |client| Box::pin(async move { Ok(value(client.top_ten_users().await?)) }),
        blocking: |client| Ok(value(client.top_ten_users().send()?)),
        read_again: again::<Vec<retroachievements::models::TopUser>>,
    },
    Endpoint {
        id: "getAchievementOfTheWeek",
        call: |client| Box::pin(async move { Ok(value(client.achievement_of_the_week().await?)) }),
        blocking: |client| Ok(value(client.achievement_of_the_week().send()?)),
        read_again: again::<retroachievements::models::AchievementOfTheWeek>,
    },
    Endpoint {
        id: "getComments",
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
        read_again: again::<retroachievements::models::Comments>,
    },
    Endpoint {
        id: "getTicket",
        call: |client| Box::pin(async move { Ok(value(client.ticket(12345).await?)) }),
        blocking: |client| Ok(value(client.ticket(12345).send()?)),
        read_again: again::<retroachievements::models::Ticket>,
    },
    Endpoint {
        id: "getMostTicketedGames",
        call: |client| Box::pin(async move { Ok(value(client.most_ticketed_games().count(100).await?)) }),
        blocking: |client| Ok(value(client.most_ticketed_games().count(100).send()?)),
        read_again: again::<retroachievements::models::MostTicketedGames>,
    },
    Endpoint {
        id: "getDeveloperTicketStats",
        call: |client| Box::pin(async move { Ok(value(client.developer_ticket_stats("Scott").await?)) }),
        blocking: |client| Ok(value(client.developer_ticket_stats("Scott").send()?)),
        read_again: again::<retroachievements::models::DeveloperTicketStats>,
    },
    Endpoint {
        id: "getGameTicketStats",
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
        read_again: again::<retroachievements::models::GameTicketStats>,
    },
    Endpoint {
        id: "getAchievementTicketStats",
        call: |client| Box::pin(async move { Ok(value(client.achievement_ticket_stats(9).await?)) }),
        blocking: |client| Ok(value(client.achievement_ticket_stats(9).send()?)),
        read_again: again::<retroachievements::models::AchievementTicketStats>,
    },
    Endpoint {
        id: "getRecentTickets",
        call: |client| {
            Box::pin(async move { Ok(value(client.recent_tickets().count(100).offset(0).await?)) })
        },
        blocking: |client| Ok(value(client.recent_tickets().count(100).offset(0).send()?)),
        read_again: again::<retroachievements::models::RecentTickets>,
    },
];
