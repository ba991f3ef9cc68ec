// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Every mock, and a call that it answers.
#![allow(deprecated)]
use crate::{Case, value};
use retroachievements_httpmock::Body;
use retroachievements_httpmock::v2::MockServerExt;
use retroachievements_httpmock::v2::examples;
use retroachievements_httpmock::v2::plain;

pub(crate) static CASES: &[Case] = &[
    Case {
        id: "getAchievementPlayerAchievements",
        path: "/achievements/{achievementId}/player-achievements",
        mock: |server| {
            server.achievement_player_achievements(|when, then| {
                let _ = when
                    .achievement_id(9)
                    .include("game")
                    .sort("-unlockedAt")
                    .page(1)
                    .size(50)
                    .id("5500123")
                    .unlocked_from("2024-01-01T00:00:00Z")
                    .unlocked_to("2024-12-31T23:59:59Z");
                then.ok(&examples::achievement_player_achievements());
            })
        },
        mock_plain: |server| {
            server.achievement_player_achievements(|_, then| {
                drop(then.ok(&plain::achievement_player_achievements()))
            })
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement_player_achievements(9)
                    .include(retroachievements::v2::models::PlayerAchievementInclude::Game)
                    .sort(-retroachievements::v2::models::PlayerAchievementSort::UnlockedAt)
                    .page(1)
                    .size(50)
                    .id([5500123])
                    .unlocked_from(retroachievements::jiff::Timestamp::constant(1704067200, 0))
                    .unlocked_to(retroachievements::jiff::Timestamp::constant(1735689599, 0))
                    .send()?,
            ))
        },
        plain: || value(plain::achievement_player_achievements()),
        bodies: || {
            vec![
                (
                    examples::achievement_player_achievements().body(),
                    plain::achievement_player_achievements().body(),
                ),
                (
                    examples::achievement_player_achievements_empty().body(),
                    plain::achievement_player_achievements_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getAchievement",
        path: "/achievements/{achievementId}",
        mock: |server| {
            server.achievement(|when, then| {
                let _ = when.achievement_id(9).include("developer");
                then.ok(&examples::achievement());
            })
        },
        mock_plain: |server| server.achievement(|_, then| drop(then.ok(&plain::achievement()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement(9)
                    .include(retroachievements::v2::models::AchievementInclude::Developer)
                    .send()?,
            ))
        },
        plain: || value(plain::achievement()),
        bodies: || {
            vec![
                (examples::achievement().body(), plain::achievement().body()),
                (examples::achievement_empty().body(), plain::achievement_empty().body()),
            ]
        },
    },
    Case {
        id: "getAchievements",
        path: "/achievements",
        mock: |server| {
            server.achievements(|when, then| {
                let _ = when
                    .include("developer")
                    .sort("-title")
                    .page(1)
                    .size(50)
                    .id("9,11")
                    .state("promoted")
                    .game_id(1)
                    .kind("progression");
                then.ok(&examples::achievements());
            })
        },
        mock_plain: |server| server.achievements(|_, then| drop(then.ok(&plain::achievements()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .achievements()
                    .include(retroachievements::v2::models::AchievementInclude::Developer)
                    .sort(-retroachievements::v2::models::AchievementSort::Title)
                    .page(1)
                    .size(50)
                    .id([9, 11])
                    .state([retroachievements::v2::models::AchievementStateFilter::Promoted])
                    .game_id(1)
                    .kind([retroachievements::v2::models::AchievementType::Progression])
                    .send()?,
            ))
        },
        plain: || value(plain::achievements()),
        bodies: || {
            vec![
                (examples::achievements().body(), plain::achievements().body()),
                (examples::achievements_empty().body(), plain::achievements_empty().body()),
            ]
        },
    },
    Case {
        id: "getAchievementSetAchievementSetVersions",
        path: "/achievement-sets/{achievementSetId}/achievement-set-versions",
        mock: |server| {
            server.achievement_set_achievement_set_versions(|when, then| {
                let _ = when
                    .achievement_set_id(8659)
                    .include("achievementSet")
                    .sort("-createdAt")
                    .page(1)
                    .size(50);
                then.ok(&examples::achievement_set_achievement_set_versions());
            })
        },
        mock_plain: |server| {
            server.achievement_set_achievement_set_versions(|_, then| {
                drop(then.ok(&plain::achievement_set_achievement_set_versions()))
            })
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement_set_achievement_set_versions(8659)
                    .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                    .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                    .page(1)
                    .size(50)
                    .send()?,
            ))
        },
        plain: || value(plain::achievement_set_achievement_set_versions()),
        bodies: || {
            vec![
                (
                    examples::achievement_set_achievement_set_versions().body(),
                    plain::achievement_set_achievement_set_versions().body(),
                ),
                (
                    examples::achievement_set_achievement_set_versions_empty().body(),
                    plain::achievement_set_achievement_set_versions_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getAchievementSetVersions",
        path: "/achievement-set-versions",
        mock: |server| {
            server.achievement_set_versions(|when, then| {
                let _ = when
                    .include("achievementSet")
                    .sort("-createdAt")
                    .page(1)
                    .size(50)
                    .achievement_set_id(8659);
                then.ok(&examples::achievement_set_versions());
            })
        },
        mock_plain: |server| {
            server.achievement_set_versions(|_, then| drop(then.ok(&plain::achievement_set_versions())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement_set_versions()
                    .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                    .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                    .page(1)
                    .size(50)
                    .achievement_set_id(8659)
                    .send()?,
            ))
        },
        plain: || value(plain::achievement_set_versions()),
        bodies: || {
            vec![
                (examples::achievement_set_versions().body(), plain::achievement_set_versions().body()),
                (
                    examples::achievement_set_versions_empty().body(),
                    plain::achievement_set_versions_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getAchievementSet",
        path: "/achievement-sets/{achievementSetId}",
        mock: |server| {
            server.achievement_set(|when, then| {
                let _ = when.achievement_set_id(8659).include("games");
                then.ok(&examples::achievement_set());
            })
        },
        mock_plain: |server| server.achievement_set(|_, then| drop(then.ok(&plain::achievement_set()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement_set(8659)
                    .include(retroachievements::v2::models::AchievementSetInclude::Games)
                    .send()?,
            ))
        },
        plain: || value(plain::achievement_set()),
        bodies: || {
            vec![
                (examples::achievement_set().body(), plain::achievement_set().body()),
                (examples::achievement_set_empty().body(), plain::achievement_set_empty().body()),
            ]
        },
    },
    Case {
        id: "getGameAchievementDistribution",
        path: "/games/{gameId}/achievement-distribution",
        mock: |server| {
            server.game_achievement_distribution(|when, then| {
                let _ = when.game_id(1);
                then.ok(&examples::game_achievement_distribution());
            })
        },
        mock_plain: |server| {
            server.game_achievement_distribution(|_, then| {
                drop(then.ok(&plain::game_achievement_distribution()))
            })
        },
        call: |client| Ok(value(client.v2().game_achievement_distribution(1).send()?)),
        plain: || value(plain::game_achievement_distribution()),
        bodies: || {
            vec![
                (
                    examples::game_achievement_distribution().body(),
                    plain::game_achievement_distribution().body(),
                ),
                (
                    examples::game_achievement_distribution_empty().body(),
                    plain::game_achievement_distribution_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getGameAchievementSetClaims",
        path: "/games/{gameId}/achievement-set-claims",
        mock: |server| {
            server.game_achievement_set_claims(|when, then| {
                let _ = when
                    .game_id(1)
                    .include("user")
                    .sort("-claimedAt")
                    .page(1)
                    .size(50)
                    .id("10431")
                    .status("active,in-review")
                    .claim_type("primary")
                    .set_type("new-set")
                    .special_type("none")
                    .expired(1)
                    .user("Scott");
                then.ok(&examples::game_achievement_set_claims());
            })
        },
        mock_plain: |server| {
            server.game_achievement_set_claims(|_, then| drop(then.ok(&plain::game_achievement_set_claims())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .game_achievement_set_claims(1)
                    .include(retroachievements::v2::models::AchievementSetClaimInclude::User)
                    .sort(-retroachievements::v2::models::AchievementSetClaimSort::ClaimedAt)
                    .page(1)
                    .size(50)
                    .id([10431])
                    .status([
                        retroachievements::v2::models::ClaimStatus::Active,
                        retroachievements::v2::models::ClaimStatus::InReview,
                    ])
                    .claim_type([retroachievements::v2::models::ClaimType::Primary])
                    .set_type([retroachievements::v2::models::ClaimSetType::NewSet])
                    .special_type([retroachievements::v2::models::ClaimSpecial::Ordinary])
                    .expired(true)
                    .user("Scott")
                    .send()?,
            ))
        },
        plain: || value(plain::game_achievement_set_claims()),
        bodies: || {
            vec![
                (examples::game_achievement_set_claims().body(), plain::game_achievement_set_claims().body()),
                (
                    examples::game_achievement_set_claims_empty().body(),
                    plain::game_achievement_set_claims_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getGameHashes",
        path: "/games/{gameId}/hashes",
        mock: |server| {
            server.game_hashes(|when, then| {
                let _ = when
                    .game_id(1)
                    .include("game")
                    .sort("-id")
                    .page(1)
                    .size(50)
                    .id("3301")
                    .compatibility("compatible");
                then.ok(&examples::game_hashes());
            })
        },
        mock_plain: |server| server.game_hashes(|_, then| drop(then.ok(&plain::game_hashes()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .game_hashes(1)
                    .include(retroachievements::v2::models::GameHashInclude::Game)
                    .sort(-retroachievements::v2::models::GameHashSort::Id)
                    .page(1)
                    .size(50)
                    .id([3301])
                    .compatibility([retroachievements::v2::models::HashCompatibility::Compatible])
                    .send()?,
            ))
        },
        plain: || value(plain::game_hashes()),
        bodies: || {
            vec![
                (examples::game_hashes().body(), plain::game_hashes().body()),
                (examples::game_hashes_empty().body(), plain::game_hashes_empty().body()),
            ]
        },
    },
    Case {
        id: "getGame",
        path: "/games/{gameId}",
        mock: |server| {
            server.game(|when, then| {
                let _ = when.game_id(1).include("system");
                then.ok(&examples::game());
            })
        },
        mock_plain: |server| server.game(|_, then| drop(then.ok(&plain::game()))),
        call: |client| {
            Ok(value(client.v2().game(1).include(retroachievements::v2::models::GameInclude::System).send()?))
        },
        plain: || value(plain::game()),
        bodies: || {
            vec![
                (examples::game().body(), plain::game().body()),
                (examples::game_empty().body(), plain::game_empty().body()),
            ]
        },
    },
    Case {
        id: "getGames",
        path: "/games",
        mock: |server| {
            server.games(|when, then| {
                let _ = when.include("system").sort("-playersTotal").page(1).size(50).id("1,2").system_id(1);
                then.ok(&examples::games());
            })
        },
        mock_plain: |server| server.games(|_, then| drop(then.ok(&plain::games()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .games()
                    .include(retroachievements::v2::models::GameInclude::System)
                    .sort(-retroachievements::v2::models::GameSort::PlayersTotal)
                    .page(1)
                    .size(50)
                    .id([1, 2])
                    .system_id(1)
                    .send()?,
            ))
        },
        plain: || value(plain::games()),
        bodies: || {
            vec![
                (examples::games().body(), plain::games().body()),
                (examples::games_empty().body(), plain::games_empty().body()),
            ]
        },
    },
    Case {
        id: "getUserAchievementSetClaims",
        path: "/users/{user}/achievement-set-claims",
        mock: |server| {
            server.user_achievement_set_claims(|when, then| {
                let _ = when
                    .user("Scott")
                    .include("user")
                    .sort("-claimedAt")
                    .page(1)
                    .size(50)
                    .id("10431")
                    .game_id(1)
                    .status("active,in-review")
                    .claim_type("primary")
                    .set_type("new-set")
                    .special_type("none")
                    .expired(1);
                then.ok(&examples::user_achievement_set_claims());
            })
        },
        mock_plain: |server| {
            server.user_achievement_set_claims(|_, then| drop(then.ok(&plain::user_achievement_set_claims())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_achievement_set_claims("Scott")
                    .include(retroachievements::v2::models::AchievementSetClaimInclude::User)
                    .sort(-retroachievements::v2::models::AchievementSetClaimSort::ClaimedAt)
                    .page(1)
                    .size(50)
                    .id([10431])
                    .game_id(1)
                    .status([
                        retroachievements::v2::models::ClaimStatus::Active,
                        retroachievements::v2::models::ClaimStatus::InReview,
                    ])
                    .claim_type([retroachievements::v2::models::ClaimType::Primary])
                    .set_type([retroachievements::v2::models::ClaimSetType::NewSet])
                    .special_type([retroachievements::v2::models::ClaimSpecial::Ordinary])
                    .expired(true)
                    .send()?,
            ))
        },
        plain: || value(plain::user_achievement_set_claims()),
        bodies: || {
            vec![
                (examples::user_achievement_set_claims().body(), plain::user_achievement_set_claims().body()),
                (
                    examples::user_achievement_set_claims_empty().body(),
                    plain::user_achievement_set_claims_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getUserAwards",
        path: "/users/{user}/awards",
        mock: |server| {
            server.user_awards(|when, then| {
                let _ = when
                    .user("Scott")
                    .include("event")
                    .sort("-awardedAt")
                    .page(1)
                    .size(50)
                    .id("771203")
                    .awarded_from("2024-01-01T00:00:00Z")
                    .awarded_to("2024-12-31T23:59:59Z")
                    .event_id(4)
                    .game_id(1)
                    .kind("mastered,completed")
                    .game_award_tier("highest");
                then.ok(&examples::user_awards());
            })
        },
        mock_plain: |server| server.user_awards(|_, then| drop(then.ok(&plain::user_awards()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_awards("Scott")
                    .include(retroachievements::v2::models::UserAwardInclude::Event)
                    .sort(-retroachievements::v2::models::UserAwardSort::AwardedAt)
                    .page(1)
                    .size(50)
                    .id([771203])
                    .awarded_from(retroachievements::jiff::Timestamp::constant(1704067200, 0))
                    .awarded_to(retroachievements::jiff::Timestamp::constant(1735689599, 0))
                    .event_id(4)
                    .game_id(1)
                    .kind([
                        retroachievements::v2::models::AwardKind::Mastered,
                        retroachievements::v2::models::AwardKind::Completed,
                    ])
                    .game_award_tier(retroachievements::v2::models::GameAwardTier::Highest)
                    .send()?,
            ))
        },
        plain: || value(plain::user_awards()),
        bodies: || {
            vec![
                (examples::user_awards().body(), plain::user_awards().body()),
                (examples::user_awards_empty().body(), plain::user_awards_empty().body()),
            ]
        },
    },
    Case {
        id: "getUserFollowers",
        path: "/users/{user}/followers",
        mock: |server| {
            server.user_followers(|when, then| {
                let _ = when.user("Scott").include("user").sort("-followedAt").page(1).size(50);
                then.ok(&examples::user_followers());
            })
        },
        mock_plain: |server| server.user_followers(|_, then| drop(then.ok(&plain::user_followers()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_followers("Scott")
                    .include(retroachievements::v2::models::UserFollowInclude::User)
                    .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                    .page(1)
                    .size(50)
                    .send()?,
            ))
        },
        plain: || value(plain::user_followers()),
        bodies: || {
            vec![
                (examples::user_followers().body(), plain::user_followers().body()),
                (examples::user_followers_empty().body(), plain::user_followers_empty().body()),
            ]
        },
    },
    Case {
        id: "getUserFollowing",
        path: "/users/{user}/following",
        mock: |server| {
            server.user_following(|when, then| {
                let _ = when.user("Scott").include("user").sort("-followedAt").page(1).size(50);
                then.ok(&examples::user_following());
            })
        },
        mock_plain: |server| server.user_following(|_, then| drop(then.ok(&plain::user_following()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_following("Scott")
                    .include(retroachievements::v2::models::UserFollowInclude::User)
                    .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                    .page(1)
                    .size(50)
                    .send()?,
            ))
        },
        plain: || value(plain::user_following()),
        bodies: || {
            vec![
                (examples::user_following().body(), plain::user_following().body()),
                (examples::user_following_empty().body(), plain::user_following_empty().body()),
            ]
        },
    },
    Case {
        id: "getUserLeaderboardEntries",
        path: "/users/{user}/leaderboard-entries",
        mock: |server| {
            server.user_leaderboard_entries(|when, then| {
                let _ = when
                    .user("Scott")
                    .include("leaderboard")
                    .page(1)
                    .size(50)
                    .id("90210")
                    .game_id("1")
                    .max_rank(10);
                then.ok(&examples::user_leaderboard_entries());
            })
        },
        mock_plain: |server| {
            server.user_leaderboard_entries(|_, then| drop(then.ok(&plain::user_leaderboard_entries())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_leaderboard_entries("Scott")
                    .include(retroachievements::v2::models::LeaderboardEntryInclude::Leaderboard)
                    .page(1)
                    .size(50)
                    .id([90210])
                    .game_id([1])
                    .max_rank(10)
                    .send()?,
            ))
        },
        plain: || value(plain::user_leaderboard_entries()),
        bodies: || {
            vec![
                (examples::user_leaderboard_entries().body(), plain::user_leaderboard_entries().body()),
                (
                    examples::user_leaderboard_entries_empty().body(),
                    plain::user_leaderboard_entries_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getUserPlayerAchievementSets",
        path: "/users/{user}/player-achievement-sets",
        mock: |server| {
            server.user_player_achievement_sets(|when, then| {
                let _ = when
                    .user("Scott")
                    .include("achievementSet")
                    .sort("-points")
                    .page(1)
                    .size(50)
                    .id("61001")
                    .achievement_set_id(8659)
                    .game_id(1)
                    .award_kind("mastered");
                then.ok(&examples::user_player_achievement_sets());
            })
        },
        mock_plain: |server| {
            server
                .user_player_achievement_sets(|_, then| drop(then.ok(&plain::user_player_achievement_sets())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_player_achievement_sets("Scott")
                    .include(retroachievements::v2::models::PlayerAchievementSetInclude::AchievementSet)
                    .sort(-retroachievements::v2::models::PlayerAchievementSetSort::Points)
                    .page(1)
                    .size(50)
                    .id([61001])
                    .achievement_set_id(8659)
                    .game_id(1)
                    .award_kind([retroachievements::v2::models::SetAwardKind::Mastered])
                    .send()?,
            ))
        },
        plain: || value(plain::user_player_achievement_sets()),
        bodies: || {
            vec![
                (
                    examples::user_player_achievement_sets().body(),
                    plain::user_player_achievement_sets().body(),
                ),
                (
                    examples::user_player_achievement_sets_empty().body(),
                    plain::user_player_achievement_sets_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getUserPlayerAchievements",
        path: "/users/{user}/player-achievements",
        mock: |server| {
            server.user_player_achievements(|when, then| {
                let _ = when
                    .user("Scott")
                    .include("game")
                    .sort("-unlockedAt")
                    .page(1)
                    .size(50)
                    .id("5500123")
                    .achievement_set_id(8659)
                    .game_id(1)
                    .unlocked_from("2024-01-01T00:00:00Z")
                    .unlocked_to("2024-12-31T23:59:59Z");
                then.ok(&examples::user_player_achievements());
            })
        },
        mock_plain: |server| {
            server.user_player_achievements(|_, then| drop(then.ok(&plain::user_player_achievements())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_player_achievements("Scott")
                    .include(retroachievements::v2::models::PlayerAchievementInclude::Game)
                    .sort(-retroachievements::v2::models::PlayerAchievementSort::UnlockedAt)
                    .page(1)
                    .size(50)
                    .id([5500123])
                    .achievement_set_id(8659)
                    .game_id(1)
                    .unlocked_from(retroachievements::jiff::Timestamp::constant(1704067200, 0))
                    .unlocked_to(retroachievements::jiff::Timestamp::constant(1735689599, 0))
                    .send()?,
            ))
        },
        plain: || value(plain::user_player_achievements()),
        bodies: || {
            vec![
                (examples::user_player_achievements().body(), plain::user_player_achievements().body()),
                (
                    examples::user_player_achievements_empty().body(),
                    plain::user_player_achievements_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getUserPlayerGames",
        path: "/users/{user}/player-games",
        mock: |server| {
            server.user_player_games(|when, then| {
                let _ = when
                    .user("Scott")
                    .include("achievementSets")
                    .sort("-lastPlayedAt")
                    .page(1)
                    .size(50)
                    .id("70055")
                    .game_id("1")
                    .award_kind("beaten-hardcore");
                then.ok(&examples::user_player_games());
            })
        },
        mock_plain: |server| server.user_player_games(|_, then| drop(then.ok(&plain::user_player_games()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_player_games("Scott")
                    .include(retroachievements::v2::models::PlayerGameInclude::AchievementSets)
                    .sort(-retroachievements::v2::models::PlayerGameSort::LastPlayedAt)
                    .page(1)
                    .size(50)
                    .id([70055])
                    .game_id([1])
                    .award_kind([retroachievements::v2::models::PlayerGameAwardKind::BeatenHardcore])
                    .send()?,
            ))
        },
        plain: || value(plain::user_player_games()),
        bodies: || {
            vec![
                (examples::user_player_games().body(), plain::user_player_games().body()),
                (examples::user_player_games_empty().body(), plain::user_player_games_empty().body()),
            ]
        },
    },
    Case {
        id: "getUserUserGameListEntries",
        path: "/users/{user}/user-game-list-entries",
        mock: |server| {
            server.user_user_game_list_entries(|when, then| {
                let _ = when
                    .user("Scott")
                    .include("game")
                    .sort("-createdAt")
                    .page(1)
                    .size(50)
                    .game_id(1)
                    .kind("play");
                then.ok(&examples::user_user_game_list_entries());
            })
        },
        mock_plain: |server| {
            server.user_user_game_list_entries(|_, then| drop(then.ok(&plain::user_user_game_list_entries())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_user_game_list_entries("Scott")
                    .include(retroachievements::v2::models::UserGameListEntryInclude::Game)
                    .sort(-retroachievements::v2::models::UserGameListEntrySort::CreatedAt)
                    .page(1)
                    .size(50)
                    .game_id(1)
                    .kind(retroachievements::v2::models::UserGameListKind::Play)
                    .send()?,
            ))
        },
        plain: || value(plain::user_user_game_list_entries()),
        bodies: || {
            vec![
                (examples::user_user_game_list_entries().body(), plain::user_user_game_list_entries().body()),
                (
                    examples::user_user_game_list_entries_empty().body(),
                    plain::user_user_game_list_entries_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getUser",
        path: "/users/{user}",
        mock: |server| {
            server.user(|when, then| {
                let _ = when.user("Scott").include("lastGame");
                then.ok(&examples::user());
            })
        },
        mock_plain: |server| server.user(|_, then| drop(then.ok(&plain::user()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user("Scott")
                    .include(retroachievements::v2::models::UserInclude::LastGame)
                    .send()?,
            ))
        },
        plain: || value(plain::user()),
        bodies: || {
            vec![
                (examples::user().body(), plain::user().body()),
                (examples::user_empty().body(), plain::user_empty().body()),
            ]
        },
    },
    Case {
        id: "getUsers",
        path: "/users",
        mock: |server| {
            server.users(|when, then| {
                let _ = when.include("lastGame").sort("-points").page(1).size(50).role("developer").ranked(1);
                then.ok(&examples::users());
            })
        },
        mock_plain: |server| server.users(|_, then| drop(then.ok(&plain::users()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .users()
                    .include(retroachievements::v2::models::UserInclude::LastGame)
                    .sort(-retroachievements::v2::models::UserSort::Points)
                    .page(1)
                    .size(50)
                    .role("developer")
                    .ranked(true)
                    .send()?,
            ))
        },
        plain: || value(plain::users()),
        bodies: || {
            vec![
                (examples::users().body(), plain::users().body()),
                (examples::users_empty().body(), plain::users_empty().body()),
            ]
        },
    },
    Case {
        id: "getLeaderboardEntries",
        path: "/leaderboards/{leaderboardId}/entries",
        mock: |server| {
            server.leaderboard_entries(|when, then| {
                let _ = when
                    .leaderboard_id(104)
                    .include("leaderboard")
                    .page(1)
                    .size(50)
                    .id("90210")
                    .user("Scott")
                    .max_rank(10);
                then.ok(&examples::leaderboard_entries());
            })
        },
        mock_plain: |server| {
            server.leaderboard_entries(|_, then| drop(then.ok(&plain::leaderboard_entries())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .leaderboard_entries(104)
                    .include(retroachievements::v2::models::LeaderboardEntryInclude::Leaderboard)
                    .page(1)
                    .size(50)
                    .id([90210])
                    .user("Scott")
                    .max_rank(10)
                    .send()?,
            ))
        },
        plain: || value(plain::leaderboard_entries()),
        bodies: || {
            vec![
                (examples::leaderboard_entries().body(), plain::leaderboard_entries().body()),
                (examples::leaderboard_entries_empty().body(), plain::leaderboard_entries_empty().body()),
            ]
        },
    },
    Case {
        id: "getLeaderboard",
        path: "/leaderboards/{leaderboardId}",
        mock: |server| {
            server.leaderboard(|when, then| {
                let _ = when.leaderboard_id(104).include("games");
                then.ok(&examples::leaderboard());
            })
        },
        mock_plain: |server| server.leaderboard(|_, then| drop(then.ok(&plain::leaderboard()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .leaderboard(104)
                    .include(retroachievements::v2::models::LeaderboardInclude::Games)
                    .send()?,
            ))
        },
        plain: || value(plain::leaderboard()),
        bodies: || {
            vec![
                (examples::leaderboard().body(), plain::leaderboard().body()),
                (examples::leaderboard_empty().body(), plain::leaderboard_empty().body()),
            ]
        },
    },
    Case {
        id: "getLeaderboards",
        path: "/leaderboards",
        mock: |server| {
            server.leaderboards(|when, then| {
                let _ = when
                    .include("games")
                    .sort("-title")
                    .page(1)
                    .size(50)
                    .id("104")
                    .game_id(1)
                    .state("active");
                then.ok(&examples::leaderboards());
            })
        },
        mock_plain: |server| server.leaderboards(|_, then| drop(then.ok(&plain::leaderboards()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .leaderboards()
                    .include(retroachievements::v2::models::LeaderboardInclude::Games)
                    .sort(-retroachievements::v2::models::LeaderboardSort::Title)
                    .page(1)
                    .size(50)
                    .id([104])
                    .game_id(1)
                    .state([retroachievements::v2::models::LeaderboardStateFilter::Active])
                    .send()?,
            ))
        },
        plain: || value(plain::leaderboards()),
        bodies: || {
            vec![
                (examples::leaderboards().body(), plain::leaderboards().body()),
                (examples::leaderboards_empty().body(), plain::leaderboards_empty().body()),
            ]
        },
    },
    Case {
        id: "getSystem",
        path: "/systems/{systemId}",
        mock: |server| {
            server.system(|when, then| {
                let _ = when.system_id(1);
                then.ok(&examples::system());
            })
        },
        mock_plain: |server| server.system(|_, then| drop(then.ok(&plain::system()))),
        call: |client| Ok(value(client.v2().system(1).send()?)),
        plain: || value(plain::system()),
        bodies: || {
            vec![
                (examples::system().body(), plain::system().body()),
                (examples::system_empty().body(), plain::system_empty().body()),
            ]
        },
    },
    Case {
        id: "getSystems",
        path: "/systems",
        mock: |server| {
            server.systems(|when, then| {
                let _ = when.sort("-name").page(1).size(50).id("1,3").active(1);
                then.ok(&examples::systems());
            })
        },
        mock_plain: |server| server.systems(|_, then| drop(then.ok(&plain::systems()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .systems()
                    .sort(-retroachievements::v2::models::SystemSort::Name)
                    .page(1)
                    .size(50)
                    .id([1, 3])
                    .active(true)
                    .send()?,
            ))
        },
        plain: || value(plain::systems()),
        bodies: || {
            vec![
                (examples::systems().body(), plain::systems().body()),
                (examples::systems_empty().body(), plain::systems_empty().body()),
            ]
        },
    },
    Case {
        id: "getHubGames",
        path: "/hubs/{hubId}/games",
        mock: |server| {
            server.hub_games(|when, then| {
                let _ = when
                    .hub_id(10)
                    .include("system")
                    .sort("-playersTotal")
                    .page(1)
                    .size(50)
                    .id("1,2")
                    .system_id(1);
                then.ok(&examples::hub_games());
            })
        },
        mock_plain: |server| server.hub_games(|_, then| drop(then.ok(&plain::hub_games()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .hub_games(10)
                    .include(retroachievements::v2::models::GameInclude::System)
                    .sort(-retroachievements::v2::models::GameSort::PlayersTotal)
                    .page(1)
                    .size(50)
                    .id([1, 2])
                    .system_id(1)
                    .send()?,
            ))
        },
        plain: || value(plain::hub_games()),
        bodies: || {
            vec![
                (examples::hub_games().body(), plain::hub_games().body()),
                (examples::hub_games_empty().body(), plain::hub_games_empty().body()),
            ]
        },
    },
    Case {
        id: "getHubLinks",
        path: "/hubs/{hubId}/links",
        mock: |server| {
            server.hub_links(|when, then| {
                let _ = when.hub_id(10).sort("-title").page(1).size(50).id("10").parent_id(1).title("Sonic");
                then.ok(&examples::hub_links());
            })
        },
        mock_plain: |server| server.hub_links(|_, then| drop(then.ok(&plain::hub_links()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .hub_links(10)
                    .sort(-retroachievements::v2::models::HubSort::Title)
                    .page(1)
                    .size(50)
                    .id([10])
                    .parent_id(1)
                    .title("Sonic")
                    .send()?,
            ))
        },
        plain: || value(plain::hub_links()),
        bodies: || {
            vec![
                (examples::hub_links().body(), plain::hub_links().body()),
                (examples::hub_links_empty().body(), plain::hub_links_empty().body()),
            ]
        },
    },
    Case {
        id: "getHub",
        path: "/hubs/{hubId}",
        mock: |server| {
            server.hub(|when, then| {
                let _ = when.hub_id(10);
                then.ok(&examples::hub());
            })
        },
        mock_plain: |server| server.hub(|_, then| drop(then.ok(&plain::hub()))),
        call: |client| Ok(value(client.v2().hub(10).send()?)),
        plain: || value(plain::hub()),
        bodies: || {
            vec![
                (examples::hub().body(), plain::hub().body()),
                (examples::hub_empty().body(), plain::hub_empty().body()),
            ]
        },
    },
    Case {
        id: "getHubs",
        path: "/hubs",
        mock: |server| {
            server.hubs(|when, then| {
                let _ = when.sort("-title").page(1).size(50).id("10").parent_id(1).title("Sonic");
                then.ok(&examples::hubs());
            })
        },
        mock_plain: |server| server.hubs(|_, then| drop(then.ok(&plain::hubs()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .hubs()
                    .sort(-retroachievements::v2::models::HubSort::Title)
                    .page(1)
                    .size(50)
                    .id([10])
                    .parent_id(1)
                    .title("Sonic")
                    .send()?,
            ))
        },
        plain: || value(plain::hubs()),
        bodies: || {
            vec![
                (examples::hubs().body(), plain::hubs().body()),
                (examples::hubs_empty().body(), plain::hubs_empty().body()),
            ]
        },
    },
    Case {
        id: "getAchievementOfTheWeek",
        path: "/event-achievements/achievement-of-the-week",
        mock: |server| {
            server.achievement_of_the_week(|when, then| {
                let _ = when;
                then.ok(&examples::achievement_of_the_week());
            })
        },
        mock_plain: |server| {
            server.achievement_of_the_week(|_, then| drop(then.ok(&plain::achievement_of_the_week())))
        },
        call: |client| Ok(value(client.v2().achievement_of_the_week().send()?)),
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
        id: "getEventAchievement",
        path: "/event-achievements/{eventAchievementId}",
        mock: |server| {
            server.event_achievement(|when, then| {
                let _ = when.event_achievement_id(271).include("event");
                then.ok(&examples::event_achievement());
            })
        },
        mock_plain: |server| server.event_achievement(|_, then| drop(then.ok(&plain::event_achievement()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .event_achievement(271)
                    .include(retroachievements::v2::models::EventAchievementInclude::Event)
                    .send()?,
            ))
        },
        plain: || value(plain::event_achievement()),
        bodies: || {
            vec![
                (examples::event_achievement().body(), plain::event_achievement().body()),
                (examples::event_achievement_empty().body(), plain::event_achievement_empty().body()),
            ]
        },
    },
    Case {
        id: "getEventAchievements",
        path: "/event-achievements",
        mock: |server| {
            server.event_achievements(|when, then| {
                let _ = when
                    .include("event")
                    .sort("-activeFrom")
                    .page(1)
                    .size(50)
                    .id("271")
                    .active(1)
                    .event_id("4")
                    .evergreen(0);
                then.ok(&examples::event_achievements());
            })
        },
        mock_plain: |server| server.event_achievements(|_, then| drop(then.ok(&plain::event_achievements()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .event_achievements()
                    .include(retroachievements::v2::models::EventAchievementInclude::Event)
                    .sort(-retroachievements::v2::models::EventAchievementSort::ActiveFrom)
                    .page(1)
                    .size(50)
                    .id([271])
                    .active(true)
                    .event_id([4])
                    .evergreen(false)
                    .send()?,
            ))
        },
        plain: || value(plain::event_achievements()),
        bodies: || {
            vec![
                (examples::event_achievements().body(), plain::event_achievements().body()),
                (examples::event_achievements_empty().body(), plain::event_achievements_empty().body()),
            ]
        },
    },
    Case {
        id: "getEventEventAchievements",
        path: "/events/{eventId}/event-achievements",
        mock: |server| {
            server.event_event_achievements(|when, then| {
                let _ = when
                    .event_id(4)
                    .include("event")
                    .sort("-activeFrom")
                    .page(1)
                    .size(50)
                    .id("271")
                    .active(1)
                    .evergreen(0);
                then.ok(&examples::event_event_achievements());
            })
        },
        mock_plain: |server| {
            server.event_event_achievements(|_, then| drop(then.ok(&plain::event_event_achievements())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .event_event_achievements(4)
                    .include(retroachievements::v2::models::EventAchievementInclude::Event)
                    .sort(-retroachievements::v2::models::EventAchievementSort::ActiveFrom)
                    .page(1)
                    .size(50)
                    .id([271])
                    .active(true)
                    .evergreen(false)
                    .send()?,
            ))
        },
        plain: || value(plain::event_event_achievements()),
        bodies: || {
            vec![
                (examples::event_event_achievements().body(), plain::event_event_achievements().body()),
                (
                    examples::event_event_achievements_empty().body(),
                    plain::event_event_achievements_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getEvent",
        path: "/events/{eventId}",
        mock: |server| {
            server.event(|when, then| {
                let _ = when.event_id(4).include("awards");
                then.ok(&examples::event());
            })
        },
        mock_plain: |server| server.event(|_, then| drop(then.ok(&plain::event()))),
        call: |client| {
            Ok(value(
                client.v2().event(4).include(retroachievements::v2::models::EventInclude::Awards).send()?,
            ))
        },
        plain: || value(plain::event()),
        bodies: || {
            vec![
                (examples::event().body(), plain::event().body()),
                (examples::event_empty().body(), plain::event_empty().body()),
            ]
        },
    },
    Case {
        id: "getEvents",
        path: "/events",
        mock: |server| {
            server.events(|when, then| {
                let _ = when.include("awards").sort("-title").page(1).size(50).id("4");
                then.ok(&examples::events());
            })
        },
        mock_plain: |server| server.events(|_, then| drop(then.ok(&plain::events()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .events()
                    .include(retroachievements::v2::models::EventInclude::Awards)
                    .sort(-retroachievements::v2::models::EventSort::Title)
                    .page(1)
                    .size(50)
                    .id([4])
                    .send()?,
            ))
        },
        plain: || value(plain::events()),
        bodies: || {
            vec![
                (examples::events().body(), plain::events().body()),
                (examples::events_empty().body(), plain::events_empty().body()),
            ]
        },
    },
    Case {
        id: "getAchievementSetClaims",
        path: "/achievement-set-claims",
        mock: |server| {
            server.achievement_set_claims(|when, then| {
                let _ = when
                    .include("user")
                    .sort("-claimedAt")
                    .page(1)
                    .size(50)
                    .id("10431")
                    .game_id(1)
                    .status("active,in-review")
                    .claim_type("primary")
                    .set_type("new-set")
                    .special_type("none")
                    .expired(1)
                    .user("Scott");
                then.ok(&examples::achievement_set_claims());
            })
        },
        mock_plain: |server| {
            server.achievement_set_claims(|_, then| drop(then.ok(&plain::achievement_set_claims())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement_set_claims()
                    .include(retroachievements::v2::models::AchievementSetClaimInclude::User)
                    .sort(-retroachievements::v2::models::AchievementSetClaimSort::ClaimedAt)
                    .page(1)
                    .size(50)
                    .id([10431])
                    .game_id(1)
                    .status([
                        retroachievements::v2::models::ClaimStatus::Active,
                        retroachievements::v2::models::ClaimStatus::InReview,
                    ])
                    .claim_type([retroachievements::v2::models::ClaimType::Primary])
                    .set_type([retroachievements::v2::models::ClaimSetType::NewSet])
                    .special_type([retroachievements::v2::models::ClaimSpecial::Ordinary])
                    .expired(true)
                    .user("Scott")
                    .send()?,
            ))
        },
        plain: || value(plain::achievement_set_claims()),
        bodies: || {
            vec![
                (examples::achievement_set_claims().body(), plain::achievement_set_claims().body()),
                (
                    examples::achievement_set_claims_empty().body(),
                    plain::achievement_set_claims_empty().body(),
                ),
            ]
        },
    },
    Case {
        id: "getAwards",
        path: "/user-awards",
        mock: |server| {
            server.awards(|when, then| {
                let _ = when
                    .include("event")
                    .sort("-awardedAt")
                    .page(1)
                    .size(50)
                    .id("771203")
                    .awarded_from("2024-01-01T00:00:00Z")
                    .awarded_to("2024-12-31T23:59:59Z")
                    .event_id(4)
                    .game_id(1)
                    .kind("mastered,completed")
                    .game_award_tier("highest");
                then.ok(&examples::awards());
            })
        },
        mock_plain: |server| server.awards(|_, then| drop(then.ok(&plain::awards()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .awards()
                    .include(retroachievements::v2::models::UserAwardInclude::Event)
                    .sort(-retroachievements::v2::models::UserAwardSort::AwardedAt)
                    .page(1)
                    .size(50)
                    .id([771203])
                    .awarded_from(retroachievements::jiff::Timestamp::constant(1704067200, 0))
                    .awarded_to(retroachievements::jiff::Timestamp::constant(1735689599, 0))
                    .event_id(4)
                    .game_id(1)
                    .kind([
                        retroachievements::v2::models::AwardKind::Mastered,
                        retroachievements::v2::models::AwardKind::Completed,
                    ])
                    .game_award_tier(retroachievements::v2::models::GameAwardTier::Highest)
                    .send()?,
            ))
        },
        plain: || value(plain::awards()),
        bodies: || {
            vec![
                (examples::awards().body(), plain::awards().body()),
                (examples::awards_empty().body(), plain::awards_empty().body()),
            ]
        },
    },
    Case {
        id: "getAchievementComments",
        path: "/achievements/{achievementId}/comments",
        mock: |server| {
            server.achievement_comments(|when, then| {
                let _ =
                    when.achievement_id(9).include("author").sort("-submittedAt").page(1).size(50).id("512");
                then.ok(&examples::achievement_comments());
            })
        },
        mock_plain: |server| {
            server.achievement_comments(|_, then| drop(then.ok(&plain::achievement_comments())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement_comments(9)
                    .include(retroachievements::v2::models::CommentInclude::Author)
                    .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                    .page(1)
                    .size(50)
                    .id([512])
                    .send()?,
            ))
        },
        plain: || value(plain::achievement_comments()),
        bodies: || {
            vec![
                (examples::achievement_comments().body(), plain::achievement_comments().body()),
                (examples::achievement_comments_empty().body(), plain::achievement_comments_empty().body()),
            ]
        },
    },
    Case {
        id: "getGameComments",
        path: "/games/{gameId}/comments",
        mock: |server| {
            server.game_comments(|when, then| {
                let _ = when.game_id(1).include("author").sort("-submittedAt").page(1).size(50).id("512");
                then.ok(&examples::game_comments());
            })
        },
        mock_plain: |server| server.game_comments(|_, then| drop(then.ok(&plain::game_comments()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .game_comments(1)
                    .include(retroachievements::v2::models::CommentInclude::Author)
                    .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                    .page(1)
                    .size(50)
                    .id([512])
                    .send()?,
            ))
        },
        plain: || value(plain::game_comments()),
        bodies: || {
            vec![
                (examples::game_comments().body(), plain::game_comments().body()),
                (examples::game_comments_empty().body(), plain::game_comments_empty().body()),
            ]
        },
    },
    Case {
        id: "getUserWallComments",
        path: "/users/{user}/wall-comments",
        mock: |server| {
            server.user_wall_comments(|when, then| {
                let _ = when.user("Scott").include("author").sort("-submittedAt").page(1).size(50).id("512");
                then.ok(&examples::user_wall_comments());
            })
        },
        mock_plain: |server| server.user_wall_comments(|_, then| drop(then.ok(&plain::user_wall_comments()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_wall_comments("Scott")
                    .include(retroachievements::v2::models::CommentInclude::Author)
                    .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                    .page(1)
                    .size(50)
                    .id([512])
                    .send()?,
            ))
        },
        plain: || value(plain::user_wall_comments()),
        bodies: || {
            vec![
                (examples::user_wall_comments().body(), plain::user_wall_comments().body()),
                (examples::user_wall_comments_empty().body(), plain::user_wall_comments_empty().body()),
            ]
        },
    },
    Case {
        id: "getAchievementTickets",
        path: "/achievements/{achievementId}/tickets",
        mock: |server| {
            server.achievement_tickets(|when, then| {
                let _ = when
                    .achievement_id(9)
                    .include("achievement")
                    .sort("-state")
                    .page(1)
                    .size(25)
                    .state("open")
                    .kind("did_not_trigger")
                    .reporter_user_id("00003EMFWR7XB8SDPEHB3K56ZQ")
                    .resolver_user_id("00003EMFWR7XB8SDPEHB3K56ZQ");
                then.ok(&examples::achievement_tickets());
            })
        },
        mock_plain: |server| {
            server.achievement_tickets(|_, then| drop(then.ok(&plain::achievement_tickets())))
        },
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement_tickets(9)
                    .include(retroachievements::v2::models::TicketInclude::Achievement)
                    .sort(-retroachievements::v2::models::TicketSort::State)
                    .page(1)
                    .size(25)
                    .state([retroachievements::v2::models::TicketStateFilter::Open])
                    .kind([retroachievements::v2::models::TicketTypeFilter::DidNotTrigger])
                    .reporter_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
                    .resolver_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
                    .send()?,
            ))
        },
        plain: || value(plain::achievement_tickets()),
        bodies: || {
            vec![
                (examples::achievement_tickets().body(), plain::achievement_tickets().body()),
                (examples::achievement_tickets_empty().body(), plain::achievement_tickets_empty().body()),
            ]
        },
    },
    Case {
        id: "getGameTickets",
        path: "/games/{gameId}/tickets",
        mock: |server| {
            server.game_tickets(|when, then| {
                let _ = when
                    .game_id(1)
                    .include("achievement")
                    .sort("-state")
                    .page(1)
                    .size(25)
                    .state("open")
                    .kind("did_not_trigger")
                    .ticketable_type("achievement")
                    .reporter_user_id("00003EMFWR7XB8SDPEHB3K56ZQ")
                    .resolver_user_id("00003EMFWR7XB8SDPEHB3K56ZQ")
                    .achievement_id("9")
                    .leaderboard_id("104");
                then.ok(&examples::game_tickets());
            })
        },
        mock_plain: |server| server.game_tickets(|_, then| drop(then.ok(&plain::game_tickets()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .game_tickets(1)
                    .include(retroachievements::v2::models::TicketInclude::Achievement)
                    .sort(-retroachievements::v2::models::TicketSort::State)
                    .page(1)
                    .size(25)
                    .state([retroachievements::v2::models::TicketStateFilter::Open])
                    .kind([retroachievements::v2::models::TicketTypeFilter::DidNotTrigger])
                    .ticketable_type([retroachievements::v2::models::TicketTargetFilter::Achievement])
                    .reporter_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
                    .resolver_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
                    .achievement_id([9])
                    .leaderboard_id([104])
                    .send()?,
            ))
        },
        plain: || value(plain::game_tickets()),
        bodies: || {
            vec![
                (examples::game_tickets().body(), plain::game_tickets().body()),
                (examples::game_tickets_empty().body(), plain::game_tickets_empty().body()),
            ]
        },
    },
    Case {
        id: "getTicket",
        path: "/tickets/{ticketId}",
        mock: |server| {
            server.ticket(|when, then| {
                let _ = when.ticket_id(12345).include("achievement");
                then.ok(&examples::ticket());
            })
        },
        mock_plain: |server| server.ticket(|_, then| drop(then.ok(&plain::ticket()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .ticket(12345)
                    .include(retroachievements::v2::models::TicketInclude::Achievement)
                    .send()?,
            ))
        },
        plain: || value(plain::ticket()),
        bodies: || {
            vec![
                (examples::ticket().body(), plain::ticket().body()),
                (examples::ticket_empty().body(), plain::ticket_empty().body()),
            ]
        },
    },
    Case {
        id: "getTickets",
        path: "/tickets",
        mock: |server| {
            server.tickets(|when, then| {
                let _ = when
                    .include("achievement")
                    .sort("-state")
                    .page(1)
                    .size(25)
                    .state("open")
                    .kind("did_not_trigger")
                    .ticketable_type("achievement")
                    .reporter_user_id("00003EMFWR7XB8SDPEHB3K56ZQ")
                    .resolver_user_id("00003EMFWR7XB8SDPEHB3K56ZQ")
                    .achievement_id("9")
                    .leaderboard_id("104")
                    .game_id(1);
                then.ok(&examples::tickets());
            })
        },
        mock_plain: |server| server.tickets(|_, then| drop(then.ok(&plain::tickets()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .tickets()
                    .include(retroachievements::v2::models::TicketInclude::Achievement)
                    .sort(-retroachievements::v2::models::TicketSort::State)
                    .page(1)
                    .size(25)
                    .state([retroachievements::v2::models::TicketStateFilter::Open])
                    .kind([retroachievements::v2::models::TicketTypeFilter::DidNotTrigger])
                    .ticketable_type([retroachievements::v2::models::TicketTargetFilter::Achievement])
                    .reporter_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
                    .resolver_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
                    .achievement_id([9])
                    .leaderboard_id([104])
                    .game_id(1)
                    .send()?,
            ))
        },
        plain: || value(plain::tickets()),
        bodies: || {
            vec![
                (examples::tickets().body(), plain::tickets().body()),
                (examples::tickets_empty().body(), plain::tickets_empty().body()),
            ]
        },
    },
    Case {
        id: "getUserTickets",
        path: "/users/{user}/tickets",
        mock: |server| {
            server.user_tickets(|when, then| {
                let _ = when
                    .user("Scott")
                    .include("achievement")
                    .sort("-state")
                    .page(1)
                    .size(25)
                    .state("open")
                    .kind("did_not_trigger")
                    .ticketable_type("achievement")
                    .reporter_user_id("00003EMFWR7XB8SDPEHB3K56ZQ")
                    .resolver_user_id("00003EMFWR7XB8SDPEHB3K56ZQ")
                    .achievement_id("9")
                    .leaderboard_id("104")
                    .game_id(1);
                then.ok(&examples::user_tickets());
            })
        },
        mock_plain: |server| server.user_tickets(|_, then| drop(then.ok(&plain::user_tickets()))),
        call: |client| {
            Ok(value(
                client
                    .v2()
                    .user_tickets("Scott")
                    .include(retroachievements::v2::models::TicketInclude::Achievement)
                    .sort(-retroachievements::v2::models::TicketSort::State)
                    .page(1)
                    .size(25)
                    .state([retroachievements::v2::models::TicketStateFilter::Open])
                    .kind([retroachievements::v2::models::TicketTypeFilter::DidNotTrigger])
                    .ticketable_type([retroachievements::v2::models::TicketTargetFilter::Achievement])
                    .reporter_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
                    .resolver_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
                    .achievement_id([9])
                    .leaderboard_id([104])
                    .game_id(1)
                    .send()?,
            ))
        },
        plain: || value(plain::user_tickets()),
        bodies: || {
            vec![
                (examples::user_tickets().body(), plain::user_tickets().body()),
                (examples::user_tickets_empty().body(), plain::user_tickets_empty().body()),
            ]
        },
    },
    Case {
        id: "getHealth",
        path: "/health",
        mock: |server| {
            server.health(|when, then| {
                let _ = when;
                then.ok(&examples::health());
            })
        },
        mock_plain: |server| server.health(|_, then| drop(then.ok(&plain::health()))),
        call: |client| Ok(value(client.v2().health().send()?)),
        plain: || value(plain::health()),
        bodies: || {
            vec![
                (examples::health().body(), plain::health().body()),
                (examples::health_empty().body(), plain::health_empty().body()),
            ]
        },
    },
];
