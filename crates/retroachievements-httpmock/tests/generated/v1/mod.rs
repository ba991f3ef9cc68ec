// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Every mock, and a call that it answers.
#![allow(deprecated)]
use crate::{Case, value};
use retroachievements_httpmock::Body;
use retroachievements_httpmock::MockServerExt;
use retroachievements_httpmock::examples;
use retroachievements_httpmock::plain;

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
        mock_plain: |server| {
            server.achievement_unlocks(|_, then| drop(then.ok(&plain::achievement_unlocks())))
        },
        call: |client| Ok(value(client.achievement_unlocks(13876).count(100).offset(0).send()?)),
        plain: || value(plain::achievement_unlocks()),
        bodies: || {
            vec![
                (examples::achievement_unlocks().body(), plain::achievement_unlocks().body()),
                (examples::achievement_unlocks_empty().body(), plain::achievement_unlocks_empty().body()),
            ]
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
        mock_plain: |server| server.achievement_count(|_, then| drop(then.ok(&plain::achievement_count()))),
        call: |client| Ok(value(client.achievement_count(1).send()?)),
        plain: || value(plain::achievement_count()),
        bodies: || {
            vec![
                (examples::achievement_count().body(), plain::achievement_count().body()),
                (examples::achievement_count_empty().body(), plain::achievement_count_empty().body()),
            ]
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
        mock_plain: |server| {
            server.achievement_distribution(|_, then| drop(then.ok(&plain::achievement_distribution())))
        },
        call: |client| {
            Ok(value(
                client
                    .achievement_distribution(1)
                    .hardcore(true)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .send()?,
            ))
        },
        plain: || value(plain::achievement_distribution()),
        bodies: || {
            vec![
                (examples::achievement_distribution().body(), plain::achievement_distribution().body()),
                (
                    examples::achievement_distribution_empty().body(),
                    plain::achievement_distribution_empty().body(),
                ),
            ]
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
        mock_plain: |server| server.game(|_, then| drop(then.ok(&plain::game()))),
        call: |client| Ok(value(client.game(1).send()?)),
        plain: || value(plain::game()),
        bodies: || {
            vec![
                (examples::game().body(), plain::game().body()),
                (examples::game_empty().body(), plain::game_empty().body()),
            ]
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
        mock_plain: |server| server.game_extended(|_, then| drop(then.ok(&plain::game_extended()))),
        call: |client| {
            Ok(value(
                client
                    .game_extended(1)
                    .flag(retroachievements::models::AchievementFlag::Unpromoted)
                    .send()?,
            ))
        },
        plain: || value(plain::game_extended()),
        bodies: || {
            vec![
                (examples::game_extended().body(), plain::game_extended().body()),
                (examples::game_extended_empty().body(), plain::game_extended_empty().body()),
            ]
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
        mock_plain: |server| server.game_hashes(|_, then| drop(then.ok(&plain::game_hashes()))),
        call: |client| Ok(value(client.game_hashes(1).send()?)),
        plain: || value(plain::game_hashes()),
        bodies: || {
            vec![
                (examples::game_hashes().body(), plain::game_hashes().body()),
                (examples::game_hashes_empty().body(), plain::game_hashes_empty().body()),
            ]
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
        mock_plain: |server| server.game_progression(|_, then| drop(then.ok(&plain::game_progression()))),
        call: |client| Ok(value(client.game_progression(1).send()?)),
        plain: || value(plain::game_progression()),
        bodies: || {
            vec![
                (examples::game_progression().body(), plain::game_progression().body()),
                (examples::game_progression_empty().body(), plain::game_progression_empty().body()),
            ]
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
        mock_plain: |server| {
            server.game_rank_and_score(|_, then| drop(then.ok(&plain::game_rank_and_score())))
        },
        call: |client| {
            Ok(value(
                client
                    .game_rank_and_score(1)
                    .kind(retroachievements::models::RankingKind::LatestMasters)
                    .send()?,
            ))
        },
        plain: || value(plain::game_rank_and_score()),
        bodies: || {
            vec![
                (examples::game_rank_and_score().body(), plain::game_rank_and_score().body()),
                (examples::game_rank_and_score_empty().body(), plain::game_rank_and_score_empty().body()),
            ]
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
        mock_plain: |server| {
            server.achievements_earned_between(|_, then| drop(then.ok(&plain::achievements_earned_between())))
        },
        call: |client| {
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
        plain: || value(plain::achievements_earned_between()),
        bodies: || {
            vec![
                (examples::achievements_earned_between().body(), plain::achievements_earned_between().body()),
                (
                    examples::achievements_earned_between_empty().body(),
                    plain::achievements_earned_between_empty().body(),
                ),
            ]
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
        mock_plain: |server| {
            server.achievements_earned_on_day(|_, then| drop(then.ok(&plain::achievements_earned_on_day())))
        },
        call: |client| {
            Ok(value(
                client
                    .achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7))
                    .send()?,
            ))
        },
        plain: || value(plain::achievements_earned_on_day()),
        bodies: || {
            vec![
                (examples::achievements_earned_on_day().body(), plain::achievements_earned_on_day().body()),
                (
                    examples::achievements_earned_on_day_empty().body(),
                    plain::achievements_earned_on_day_empty().body(),
                ),
            ]
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
        mock_plain: |server| {
            server.game_info_and_user_progress(|_, then| drop(then.ok(&plain::game_info_and_user_progress())))
        },
        call: |client| {
            Ok(value(client.game_info_and_user_progress(1, "Scott").with_highest_award(true).send()?))
        },
        plain: || value(plain::game_info_and_user_progress()),
        bodies: || {
            vec![
                (examples::game_info_and_user_progress().body(), plain::game_info_and_user_progress().body()),
                (
                    examples::game_info_and_user_progress_empty().body(),
                    plain::game_info_and_user_progress_empty().body(),
                ),
            ]
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
        mock_plain: |server| server.user_awards(|_, then| drop(then.ok(&plain::user_awards()))),
        call: |client| Ok(value(client.user_awards("Scott").send()?)),
        plain: || value(plain::user_awards()),
        bodies: || {
            vec![
                (examples::user_awards().body(), plain::user_awards().body()),
                (examples::user_awards_empty().body(), plain::user_awards_empty().body()),
            ]
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
        mock_plain: |server| server.user_claims(|_, then| drop(then.ok(&plain::user_claims()))),
        call: |client| Ok(value(client.user_claims("Scott").send()?)),
        plain: || value(plain::user_claims()),
        bodies: || {
            vec![
                (examples::user_claims().body(), plain::user_claims().body()),
                (examples::user_claims_empty().body(), plain::user_claims_empty().body()),
            ]
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
        mock_plain: |server| {
            server.user_completed_games(|_, then| drop(then.ok(&plain::user_completed_games())))
        },
        call: |client| Ok(value(client.user_completed_games("Scott").send()?)),
        plain: || value(plain::user_completed_games()),
        bodies: || {
            vec![
                (examples::user_completed_games().body(), plain::user_completed_games().body()),
                (examples::user_completed_games_empty().body(), plain::user_completed_games_empty().body()),
            ]
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
        mock_plain: |server| {
            server.user_completion_progress(|_, then| drop(then.ok(&plain::user_completion_progress())))
        },
        call: |client| Ok(value(client.user_completion_progress("Scott").count(500).offset(0).send()?)),
        plain: || value(plain::user_completion_progress()),
        bodies: || {
            vec![
                (examples::user_completion_progress().body(), plain::user_completion_progress().body()),
                (
                    examples::user_completion_progress_empty().body(),
                    plain::user_completion_progress_empty().body(),
                ),
            ]
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
        mock_plain: |server| {
            server.user_game_rank_and_score(|_, then| drop(then.ok(&plain::user_game_rank_and_score())))
        },
        call: |client| Ok(value(client.user_game_rank_and_score(1, "Scott").send()?)),
        plain: || value(plain::user_game_rank_and_score()),
        bodies: || {
            vec![
                (examples::user_game_rank_and_score().body(), plain::user_game_rank_and_score().body()),
                (
                    examples::user_game_rank_and_score_empty().body(),
                    plain::user_game_rank_and_score_empty().body(),
                ),
                (
                    examples::user_game_rank_and_score_untracked().body(),
                    plain::user_game_rank_and_score_untracked().body(),
                ),
            ]
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
        mock_plain: |server| server.user_points(|_, then| drop(then.ok(&plain::user_points()))),
        call: |client| Ok(value(client.user_points("Scott").send()?)),
        plain: || value(plain::user_points()),
        bodies: || {
            vec![
                (examples::user_points().body(), plain::user_points().body()),
                (examples::user_points_empty().body(), plain::user_points_empty().body()),
            ]
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
        mock_plain: |server| server.user_profile(|_, then| drop(then.ok(&plain::user_profile()))),
        call: |client| Ok(value(client.user_profile("Scott").send()?)),
        plain: || value(plain::user_profile()),
        bodies: || {
            vec![
                (examples::user_profile().body(), plain::user_profile().body()),
                (examples::user_profile_empty().body(), plain::user_profile_empty().body()),
            ]
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
        mock_plain: |server| server.user_progress(|_, then| drop(then.ok(&plain::user_progress()))),
        call: |client| Ok(value(client.user_progress("Scott", [1, 14402]).send()?)),
        plain: || value(plain::user_progress()),
        bodies: || {
            vec![
                (examples::user_progress().body(), plain::user_progress().body()),
                (examples::user_progress_empty().body(), plain::user_progress_empty().body()),
            ]
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
        mock_plain: |server| {
            server.user_rank_and_score(|_, then| drop(then.ok(&plain::user_rank_and_score())))
        },
        call: |client| Ok(value(client.user_rank_and_score("Scott").send()?)),
        plain: || value(plain::user_rank_and_score()),
        bodies: || {
            vec![
                (examples::user_rank_and_score().body(), plain::user_rank_and_score().body()),
                (examples::user_rank_and_score_empty().body(), plain::user_rank_and_score_empty().body()),
            ]
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
        mock_plain: |server| {
            server.user_recent_achievements(|_, then| drop(then.ok(&plain::user_recent_achievements())))
        },
        call: |client| Ok(value(client.user_recent_achievements("Scott").minutes(120).send()?)),
        plain: || value(plain::user_recent_achievements()),
        bodies: || {
            vec![
                (examples::user_recent_achievements().body(), plain::user_recent_achievements().body()),
                (
                    examples::user_recent_achievements_empty().body(),
                    plain::user_recent_achievements_empty().body(),
                ),
            ]
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
        mock_plain: |server| {
            server.user_recently_played_games(|_, then| drop(then.ok(&plain::user_recently_played_games())))
        },
        call: |client| Ok(value(client.user_recently_played_games("Scott").count(50).offset(0).send()?)),
        plain: || value(plain::user_recently_played_games()),
        bodies: || {
            vec![
                (examples::user_recently_played_games().body(), plain::user_recently_played_games().body()),
                (
                    examples::user_recently_played_games_empty().body(),
                    plain::user_recently_played_games_empty().body(),
                ),
            ]
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
        mock_plain: |server| server.user_set_requests(|_, then| drop(then.ok(&plain::user_set_requests()))),
        call: |client| {
            Ok(value(
                client
                    .user_set_requests("Scott")
                    .kind(retroachievements::models::RequestListKind::All)
                    .send()?,
            ))
        },
        plain: || value(plain::user_set_requests()),
        bodies: || {
            vec![
                (examples::user_set_requests().body(), plain::user_set_requests().body()),
                (examples::user_set_requests_empty().body(), plain::user_set_requests_empty().body()),
            ]
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
        mock_plain: |server| server.user_summary(|_, then| drop(then.ok(&plain::user_summary()))),
        call: |client| Ok(value(client.user_summary("Scott").recent_games(2).recent_achievements(0).send()?)),
        plain: || value(plain::user_summary()),
        bodies: || {
            vec![
                (examples::user_summary().body(), plain::user_summary().body()),
                (examples::user_summary_unasked().body(), plain::user_summary_unasked().body()),
                (examples::user_summary_empty().body(), plain::user_summary_empty().body()),
            ]
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
        mock_plain: |server| {
            server.user_want_to_play_list(|_, then| drop(then.ok(&plain::user_want_to_play_list())))
        },
        call: |client| Ok(value(client.user_want_to_play_list("Scott").count(2).offset(0).send()?)),
        plain: || value(plain::user_want_to_play_list()),
        bodies: || {
            vec![
                (examples::user_want_to_play_list().body(), plain::user_want_to_play_list().body()),
                (
                    examples::user_want_to_play_list_empty().body(),
                    plain::user_want_to_play_list_empty().body(),
                ),
            ]
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
        mock_plain: |server| server.users_following_me(|_, then| drop(then.ok(&plain::users_following_me()))),
        call: |client| Ok(value(client.users_following_me().count(2).offset(0).send()?)),
        plain: || value(plain::users_following_me()),
        bodies: || {
            vec![
                (examples::users_following_me().body(), plain::users_following_me().body()),
                (examples::users_following_me_empty().body(), plain::users_following_me_empty().body()),
            ]
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
        mock_plain: |server| server.users_i_follow(|_, then| drop(then.ok(&plain::users_i_follow()))),
        call: |client| Ok(value(client.users_i_follow().count(2).offset(0).send()?)),
        plain: || value(plain::users_i_follow()),
        bodies: || {
            vec![
                (examples::users_i_follow().body(), plain::users_i_follow().body()),
                (examples::users_i_follow_empty().body(), plain::users_i_follow_empty().body()),
            ]
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
        mock_plain: |server| server.game_leaderboards(|_, then| drop(then.ok(&plain::game_leaderboards()))),
        call: |client| Ok(value(client.game_leaderboards(1).count(2).offset(0).send()?)),
        plain: || value(plain::game_leaderboards()),
        bodies: || {
            vec![
                (examples::game_leaderboards().body(), plain::game_leaderboards().body()),
                (examples::game_leaderboards_empty().body(), plain::game_leaderboards_empty().body()),
            ]
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
        mock_plain: |server| {
            server.leaderboard_entries(|_, then| drop(then.ok(&plain::leaderboard_entries())))
        },
        call: |client| Ok(value(client.leaderboard_entries(104).count(2).offset(0).send()?)),
        plain: || value(plain::leaderboard_entries()),
        bodies: || {
            vec![
                (examples::leaderboard_entries().body(), plain::leaderboard_entries().body()),
                (examples::leaderboard_entries_empty().body(), plain::leaderboard_entries_empty().body()),
            ]
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
        mock_plain: |server| {
            server.user_game_leaderboards(|_, then| drop(then.ok(&plain::user_game_leaderboards())))
        },
        call: |client| Ok(value(client.user_game_leaderboards(1, "Scott").count(2).offset(0).send()?)),
        plain: || value(plain::user_game_leaderboards()),
        bodies: || {
            vec![
                (examples::user_game_leaderboards().body(), plain::user_game_leaderboards().body()),
                (
                    examples::user_game_leaderboards_empty().body(),
                    plain::user_game_leaderboards_empty().body(),
                ),
            ]
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
        mock_plain: |server| server.console_ids(|_, then| drop(then.ok(&plain::console_ids()))),
        call: |client| Ok(value(client.console_ids().only_active(true).only_game_systems(true).send()?)),
        plain: || value(plain::console_ids()),
        bodies: || {
            vec![
                (examples::console_ids().body(), plain::console_ids().body()),
                (examples::console_ids_empty().body(), plain::console_ids_empty().body()),
            ]
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
        mock_plain: |server| server.game_list(|_, then| drop(then.ok(&plain::game_list()))),
        call: |client| {
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
        plain: || value(plain::game_list()),
        bodies: || {
            vec![
                (examples::game_list().body(), plain::game_list().body()),
                (examples::game_list_empty().body(), plain::game_list_empty().body()),
            ]
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
        mock_plain: |server| server.active_claims(|_, then| drop(then.ok(&plain::active_claims()))),
        call: |client| Ok(value(client.active_claims().send()?)),
        plain: || value(plain::active_claims()),
        bodies: || {
            vec![
                (examples::active_claims().body(), plain::active_claims().body()),
                (examples::active_claims_empty().body(), plain::active_claims_empty().body()),
            ]
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
        mock_plain: |server| server.claims(|_, then| drop(then.ok(&plain::claims()))),
        call: |client| Ok(value(client.claims().kind(retroachievements::models::ClaimKind::Dropped).send()?)),
        plain: || value(plain::claims()),
        bodies: || {
            vec![
                (examples::claims().body(), plain::claims().body()),
                (examples::claims_empty().body(), plain::claims_empty().body()),
            ]
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
        mock_plain: |server| server.recent_game_awards(|_, then| drop(then.ok(&plain::recent_game_awards()))),
        call: |client| {
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
        plain: || value(plain::recent_game_awards()),
        bodies: || {
            vec![
                (examples::recent_game_awards().body(), plain::recent_game_awards().body()),
                (examples::recent_game_awards_empty().body(), plain::recent_game_awards_empty().body()),
            ]
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
        mock_plain: |server| server.top_ten_users(|_, then| drop(then.ok(&plain::top_ten_users()))),
        call: |client| Ok(value(client.top_ten_users().send()?)),
        plain: || value(plain::top_ten_users()),
        bodies: || {
            vec![
                (examples::top_ten_users().body(), plain::top_ten_users().body()),
                (examples::top_ten_users_empty().body(), plain::top_ten_users_empty().body()),
            ]
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
        mock_plain: |server| {
            server.achievement_of_the_week(|_, then| drop(then.ok(&plain::achievement_of_the_week())))
        },
        call: |client| Ok(value(client.achievement_of_the_week().send()?)),
        plain: || value(plain::achievement_of_the_week()),
        bodies: || {
            vec![
                (examples::achievement_of_the_week().body(), plain::achievement_of_the_week().body()),
                (
                    examples::achievement_of_the_week_empty().body(),
                    plain::achievement_of_the_week_empty().body(),
                ),
            ]
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
        mock_plain: |server| server.comments(|_, then| drop(then.ok(&plain::comments()))),
        call: |client| {
            Ok(value(
                client
                    .comments(retroachievements::CommentSubject::game(1)?)
                    .order(retroachievements::models::CommentOrder::NewestFirst)
                    .count(100)
                    .offset(0)
                    .send()?,
            ))
        },
        plain: || value(plain::comments()),
        bodies: || {
            vec![
                (examples::comments().body(), plain::comments().body()),
                (examples::comments_empty().body(), plain::comments_empty().body()),
            ]
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
        mock_plain: |server| server.ticket(|_, then| drop(then.ok(&plain::ticket()))),
        call: |client| Ok(value(client.ticket(12345).send()?)),
        plain: || value(plain::ticket()),
        bodies: || {
            vec![
                (examples::ticket().body(), plain::ticket().body()),
                (examples::ticket_empty().body(), plain::ticket_empty().body()),
            ]
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
        mock_plain: |server| {
            server.most_ticketed_games(|_, then| drop(then.ok(&plain::most_ticketed_games())))
        },
        call: |client| Ok(value(client.most_ticketed_games().count(100).send()?)),
        plain: || value(plain::most_ticketed_games()),
        bodies: || {
            vec![
                (examples::most_ticketed_games().body(), plain::most_ticketed_games().body()),
                (examples::most_ticketed_games_empty().body(), plain::most_ticketed_games_empty().body()),
            ]
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
        mock_plain: |server| {
            server.developer_ticket_stats(|_, then| drop(then.ok(&plain::developer_ticket_stats())))
        },
        call: |client| Ok(value(client.developer_ticket_stats("Scott").send()?)),
        plain: || value(plain::developer_ticket_stats()),
        bodies: || {
            vec![
                (examples::developer_ticket_stats().body(), plain::developer_ticket_stats().body()),
                (
                    examples::developer_ticket_stats_empty().body(),
                    plain::developer_ticket_stats_empty().body(),
                ),
            ]
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
        mock_plain: |server| server.game_ticket_stats(|_, then| drop(then.ok(&plain::game_ticket_stats()))),
        call: |client| {
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
        plain: || value(plain::game_ticket_stats()),
        bodies: || {
            vec![
                (examples::game_ticket_stats().body(), plain::game_ticket_stats().body()),
                (examples::game_ticket_stats_empty().body(), plain::game_ticket_stats_empty().body()),
            ]
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
        mock_plain: |server| {
            server.achievement_ticket_stats(|_, then| drop(then.ok(&plain::achievement_ticket_stats())))
        },
        call: |client| Ok(value(client.achievement_ticket_stats(9).send()?)),
        plain: || value(plain::achievement_ticket_stats()),
        bodies: || {
            vec![
                (examples::achievement_ticket_stats().body(), plain::achievement_ticket_stats().body()),
                (
                    examples::achievement_ticket_stats_empty().body(),
                    plain::achievement_ticket_stats_empty().body(),
                ),
            ]
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
        mock_plain: |server| server.recent_tickets(|_, then| drop(then.ok(&plain::recent_tickets()))),
        call: |client| Ok(value(client.recent_tickets().count(100).offset(0).send()?)),
        plain: || value(plain::recent_tickets()),
        bodies: || {
            vec![
                (examples::recent_tickets().body(), plain::recent_tickets().body()),
                (examples::recent_tickets_empty().body(), plain::recent_tickets_empty().body()),
            ]
        },
    },
];
