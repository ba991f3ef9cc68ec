// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Every mock, and a call that it answers.
#![allow(deprecated)]
use crate::Case;
use retroachievements_httpmock::MockServerExt;
use retroachievements_httpmock::examples;

pub(crate) static CASES: &[Case] = &[
    Case {
        id: "getAchievementUnlocks",
        path: "/API_GetAchievementUnlocks.php",
        mock: |server| {
            server.achievement_unlocks(|when, then| {
                let _ = when.achievement_id(13876).count(100).offset(0);
                then.ok(&examples::achievement_unlocks());
            })
        },
        call: |client| {
            client.achievement_unlocks(13876).count(100).offset(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getAchievementCount",
        path: "/API_GetAchievementCount.php",
        mock: |server| {
            server.achievement_count(|when, then| {
                let _ = when.game_id(1);
                then.ok(&examples::achievement_count());
            })
        },
        call: |client| {
            client.achievement_count(1).send()?;
            Ok(())
        },
    },
    Case {
        id: "getAchievementDistribution",
        path: "/API_GetAchievementDistribution.php",
        mock: |server| {
            server.achievement_distribution(|when, then| {
                let _ = when.game_id(1).hardcore(1).flag(5);
                then.ok(&examples::achievement_distribution());
            })
        },
        call: |client| {
            client
                .achievement_distribution(1)
                .hardcore(true)
                .flag(retroachievements::models::AchievementFlag::Unpromoted)
                .send()?;
            Ok(())
        },
    },
    Case {
        id: "getGame",
        path: "/API_GetGame.php",
        mock: |server| {
            server.game(|when, then| {
                let _ = when.game_id(1);
                then.ok(&examples::game());
            })
        },
        call: |client| {
            client.game(1).send()?;
            Ok(())
        },
    },
    Case {
        id: "getGameExtended",
        path: "/API_GetGameExtended.php",
        mock: |server| {
            server.game_extended(|when, then| {
                let _ = when.game_id(1).flag(5);
                then.ok(&examples::game_extended());
            })
        },
        call: |client| {
            client.game_extended(1).flag(retroachievements::models::AchievementFlag::Unpromoted).send()?;
            Ok(())
        },
    },
    Case {
        id: "getGameHashes",
        path: "/API_GetGameHashes.php",
        mock: |server| {
            server.game_hashes(|when, then| {
                let _ = when.game_id(1);
                then.ok(&examples::game_hashes());
            })
        },
        call: |client| {
            client.game_hashes(1).send()?;
            Ok(())
        },
    },
    Case {
        id: "getGameProgression",
        path: "/API_GetGameProgression.php",
        mock: |server| {
            server.game_progression(|when, then| {
                let _ = when.game_id(1);
                then.ok(&examples::game_progression());
            })
        },
        call: |client| {
            client.game_progression(1).send()?;
            Ok(())
        },
    },
    Case {
        id: "getGameRankAndScore",
        path: "/API_GetGameRankAndScore.php",
        mock: |server| {
            server.game_rank_and_score(|when, then| {
                let _ = when.game_id(1).kind(1);
                then.ok(&examples::game_rank_and_score());
            })
        },
        call: |client| {
            client
                .game_rank_and_score(1)
                .kind(retroachievements::models::RankingKind::LatestMasters)
                .send()?;
            Ok(())
        },
    },
    Case {
        id: "getAchievementsEarnedBetween",
        path: "/API_GetAchievementsEarnedBetween.php",
        mock: |server| {
            server.achievements_earned_between(|when, then| {
                let _ = when.user("Scott").from(1402142400).to(1556557800);
                then.ok(&examples::achievements_earned_between());
            })
        },
        call: |client| {
            client
                .achievements_earned_between(
                    "Scott",
                    retroachievements::jiff::Timestamp::constant(1402142400, 0),
                    retroachievements::jiff::Timestamp::constant(1556557800, 0),
                )
                .send()?;
            Ok(())
        },
    },
    Case {
        id: "getAchievementsEarnedOnDay",
        path: "/API_GetAchievementsEarnedOnDay.php",
        mock: |server| {
            server.achievements_earned_on_day(|when, then| {
                let _ = when.user("Scott").date("2014-06-07");
                then.ok(&examples::achievements_earned_on_day());
            })
        },
        call: |client| {
            client
                .achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7))
                .send()?;
            Ok(())
        },
    },
    Case {
        id: "getGameInfoAndUserProgress",
        path: "/API_GetGameInfoAndUserProgress.php",
        mock: |server| {
            server.game_info_and_user_progress(|when, then| {
                let _ = when.game_id(1).user("Scott").with_highest_award(1);
                then.ok(&examples::game_info_and_user_progress());
            })
        },
        call: |client| {
            client.game_info_and_user_progress(1, "Scott").with_highest_award(true).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserAwards",
        path: "/API_GetUserAwards.php",
        mock: |server| {
            server.user_awards(|when, then| {
                let _ = when.user("Scott");
                then.ok(&examples::user_awards());
            })
        },
        call: |client| {
            client.user_awards("Scott").send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserClaims",
        path: "/API_GetUserClaims.php",
        mock: |server| {
            server.user_claims(|when, then| {
                let _ = when.user("Scott");
                then.ok(&examples::user_claims());
            })
        },
        call: |client| {
            client.user_claims("Scott").send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserCompletedGames",
        path: "/API_GetUserCompletedGames.php",
        mock: |server| {
            server.user_completed_games(|when, then| {
                let _ = when.user("Scott");
                then.ok(&examples::user_completed_games());
            })
        },
        call: |client| {
            client.user_completed_games("Scott").send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserCompletionProgress",
        path: "/API_GetUserCompletionProgress.php",
        mock: |server| {
            server.user_completion_progress(|when, then| {
                let _ = when.user("Scott").count(500).offset(0);
                then.ok(&examples::user_completion_progress());
            })
        },
        call: |client| {
            client.user_completion_progress("Scott").count(500).offset(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserGameRankAndScore",
        path: "/API_GetUserGameRankAndScore.php",
        mock: |server| {
            server.user_game_rank_and_score(|when, then| {
                let _ = when.game_id(1).user("Scott");
                then.ok(&examples::user_game_rank_and_score());
            })
        },
        call: |client| {
            client.user_game_rank_and_score(1, "Scott").send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserPoints",
        path: "/API_GetUserPoints.php",
        mock: |server| {
            server.user_points(|when, then| {
                let _ = when.user("Scott");
                then.ok(&examples::user_points());
            })
        },
        call: |client| {
            client.user_points("Scott").send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserProfile",
        path: "/API_GetUserProfile.php",
        mock: |server| {
            server.user_profile(|when, then| {
                let _ = when.user("Scott");
                then.ok(&examples::user_profile());
            })
        },
        call: |client| {
            client.user_profile("Scott").send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserProgress",
        path: "/API_GetUserProgress.php",
        mock: |server| {
            server.user_progress(|when, then| {
                let _ = when.user("Scott").game_ids("1,14402");
                then.ok(&examples::user_progress());
            })
        },
        call: |client| {
            client.user_progress("Scott", [1, 14402]).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserRankAndScore",
        path: "/API_GetUserRankAndScore.php",
        mock: |server| {
            server.user_rank_and_score(|when, then| {
                let _ = when.user("Scott");
                then.ok(&examples::user_rank_and_score());
            })
        },
        call: |client| {
            client.user_rank_and_score("Scott").send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserRecentAchievements",
        path: "/API_GetUserRecentAchievements.php",
        mock: |server| {
            server.user_recent_achievements(|when, then| {
                let _ = when.user("Scott").minutes(120);
                then.ok(&examples::user_recent_achievements());
            })
        },
        call: |client| {
            client.user_recent_achievements("Scott").minutes(120).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserRecentlyPlayedGames",
        path: "/API_GetUserRecentlyPlayedGames.php",
        mock: |server| {
            server.user_recently_played_games(|when, then| {
                let _ = when.user("Scott").count(50).offset(0);
                then.ok(&examples::user_recently_played_games());
            })
        },
        call: |client| {
            client.user_recently_played_games("Scott").count(50).offset(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserSetRequests",
        path: "/API_GetUserSetRequests.php",
        mock: |server| {
            server.user_set_requests(|when, then| {
                let _ = when.user("Scott").kind(1);
                then.ok(&examples::user_set_requests());
            })
        },
        call: |client| {
            client.user_set_requests("Scott").kind(retroachievements::models::RequestListKind::All).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserSummary",
        path: "/API_GetUserSummary.php",
        mock: |server| {
            server.user_summary(|when, then| {
                let _ = when.user("Scott").recent_games(2).recent_achievements(0);
                then.ok(&examples::user_summary());
            })
        },
        call: |client| {
            client.user_summary("Scott").recent_games(2).recent_achievements(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserWantToPlayList",
        path: "/API_GetUserWantToPlayList.php",
        mock: |server| {
            server.user_want_to_play_list(|when, then| {
                let _ = when.user("Scott").count(2).offset(0);
                then.ok(&examples::user_want_to_play_list());
            })
        },
        call: |client| {
            client.user_want_to_play_list("Scott").count(2).offset(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUsersFollowingMe",
        path: "/API_GetUsersFollowingMe.php",
        mock: |server| {
            server.users_following_me(|when, then| {
                let _ = when.count(2).offset(0);
                then.ok(&examples::users_following_me());
            })
        },
        call: |client| {
            client.users_following_me().count(2).offset(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUsersIFollow",
        path: "/API_GetUsersIFollow.php",
        mock: |server| {
            server.users_i_follow(|when, then| {
                let _ = when.count(2).offset(0);
                then.ok(&examples::users_i_follow());
            })
        },
        call: |client| {
            client.users_i_follow().count(2).offset(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getGameLeaderboards",
        path: "/API_GetGameLeaderboards.php",
        mock: |server| {
            server.game_leaderboards(|when, then| {
                let _ = when.game_id(1).count(2).offset(0);
                then.ok(&examples::game_leaderboards());
            })
        },
        call: |client| {
            client.game_leaderboards(1).count(2).offset(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getLeaderboardEntries",
        path: "/API_GetLeaderboardEntries.php",
        mock: |server| {
            server.leaderboard_entries(|when, then| {
                let _ = when.leaderboard_id(104).count(2).offset(0);
                then.ok(&examples::leaderboard_entries());
            })
        },
        call: |client| {
            client.leaderboard_entries(104).count(2).offset(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getUserGameLeaderboards",
        path: "/API_GetUserGameLeaderboards.php",
        mock: |server| {
            server.user_game_leaderboards(|when, then| {
                let _ = when.game_id(1).user("Scott").count(2).offset(0);
                then.ok(&examples::user_game_leaderboards());
            })
        },
        call: |client| {
            client.user_game_leaderboards(1, "Scott").count(2).offset(0).send()?;
            Ok(())
        },
    },
    Case {
        id: "getConsoleIds",
        path: "/API_GetConsoleIDs.php",
        mock: |server| {
            server.console_ids(|when, then| {
                let _ = when.only_active(1).only_game_systems(1);
                then.ok(&examples::console_ids());
            })
        },
        call: |client| {
            client.console_ids().only_active(true).only_game_systems(true).send()?;
            Ok(())
        },
    },
    Case {
        id: "getGameList",
        path: "/API_GetGameList.php",
        mock: |server| {
            server.game_list(|when, then| {
                let _ = when.console_id(1).only_with_achievements(1).with_hashes(1).count(1000).offset(0);
                then.ok(&examples::game_list());
            })
        },
        call: |client| {
            client
                .game_list(1)
                .only_with_achievements(true)
                .with_hashes(true)
                .count(1000)
                .offset(0)
                .send()?;
            Ok(())
        },
    },
    Case {
        id: "getActiveClaims",
        path: "/API_GetActiveClaims.php",
        mock: |server| {
            server.active_claims(|when, then| {
                let _ = when;
                then.ok(&examples::active_claims());
            })
        },
        call: |client| {
            client.active_claims().send()?;
            Ok(())
        },
    },
    Case {
        id: "getClaims",
        path: "/API_GetClaims.php",
        mock: |server| {
            server.claims(|when, then| {
                let _ = when.kind(2);
                then.ok(&examples::claims());
            })
        },
        call: |client| {
            client.claims().kind(retroachievements::models::ClaimKind::Dropped).send()?;
            Ok(())
        },
    },
    Case {
        id: "getRecentGameAwards",
        path: "/API_GetRecentGameAwards.php",
        mock: |server| {
            server.recent_game_awards(|when, then| {
                let _ = when.until("2024-05-01").kinds("beaten-hardcore,mastered").count(2).offset(0);
                then.ok(&examples::recent_game_awards());
            })
        },
        call: |client| {
            client
                .recent_game_awards()
                .until(retroachievements::jiff::civil::date(2024, 5, 1))
                .kinds([
                    retroachievements::models::AwardKind::BeatenHardcore,
                    retroachievements::models::AwardKind::Mastered,
                ])
                .count(2)
                .offset(0)
                .send()?;
            Ok(())
        },
    },
    Case {
        id: "getTopTenUsers",
        path: "/API_GetTopTenUsers.php",
        mock: |server| {
            server.top_ten_users(|when, then| {
                let _ = when;
                then.ok(&examples::top_ten_users());
            })
        },
        call: |client| {
            client.top_ten_users().send()?;
            Ok(())
        },
    },
    Case {
        id: "getAchievementOfTheWeek",
        path: "/API_GetAchievementOfTheWeek.php",
        mock: |server| {
            server.achievement_of_the_week(|when, then| {
                let _ = when;
                then.ok(&examples::achievement_of_the_week());
            })
        },
        call: |client| {
            client.achievement_of_the_week().send()?;
            Ok(())
        },
    },
    Case {
        id: "getComments",
        path: "/API_GetComments.php",
        mock: |server| {
            server.comments(|when, then| {
                let _ = when.subject("1").kind(1).order("-submitted").count(100).offset(0);
                then.ok(&examples::comments());
            })
        },
        call: |client| {
            client
                .comments(retroachievements::CommentSubject::game(1)?)
                .order(retroachievements::models::CommentOrder::NewestFirst)
                .count(100)
                .offset(0)
                .send()?;
            Ok(())
        },
    },
    Case {
        id: "getTicket",
        path: "/API_GetTicketData.php",
        mock: |server| {
            server.ticket(|when, then| {
                let _ = when.ticket_id(12345);
                then.ok(&examples::ticket());
            })
        },
        call: |client| {
            client.ticket(12345).send()?;
            Ok(())
        },
    },
    Case {
        id: "getMostTicketedGames",
        path: "/API_GetTicketData.php",
        mock: |server| {
            server.most_ticketed_games(|when, then| {
                let _ = when.count(100);
                then.ok(&examples::most_ticketed_games());
            })
        },
        call: |client| {
            client.most_ticketed_games().count(100).send()?;
            Ok(())
        },
    },
    Case {
        id: "getDeveloperTicketStats",
        path: "/API_GetTicketData.php",
        mock: |server| {
            server.developer_ticket_stats(|when, then| {
                let _ = when.user("Scott");
                then.ok(&examples::developer_ticket_stats());
            })
        },
        call: |client| {
            client.developer_ticket_stats("Scott").send()?;
            Ok(())
        },
    },
    Case {
        id: "getGameTicketStats",
        path: "/API_GetTicketData.php",
        mock: |server| {
            server.game_ticket_stats(|when, then| {
                let _ = when.game_id(1).flag(5).with_tickets(1).count(100).offset(0);
                then.ok(&examples::game_ticket_stats());
            })
        },
        call: |client| {
            client
                .game_ticket_stats(1)
                .flag(retroachievements::models::AchievementFlag::Unpromoted)
                .with_tickets(true)
                .count(100)
                .offset(0)
                .send()?;
            Ok(())
        },
    },
    Case {
        id: "getAchievementTicketStats",
        path: "/API_GetTicketData.php",
        mock: |server| {
            server.achievement_ticket_stats(|when, then| {
                let _ = when.achievement_id(9);
                then.ok(&examples::achievement_ticket_stats());
            })
        },
        call: |client| {
            client.achievement_ticket_stats(9).send()?;
            Ok(())
        },
    },
    Case {
        id: "getRecentTickets",
        path: "/API_GetTicketData.php",
        mock: |server| {
            server.recent_tickets(|when, then| {
                let _ = when.count(100).offset(0);
                then.ok(&examples::recent_tickets());
            })
        },
        call: |client| {
            client.recent_tickets().count(100).offset(0).send()?;
            Ok(())
        },
    },
];
