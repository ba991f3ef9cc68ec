// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Every mock, and a call that it answers.
#![allow(deprecated)]
use crate::Case;
use retroachievements_httpmock::v2::MockServerExt;
use retroachievements_httpmock::v2::examples;

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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .achievement(9)
                .include(retroachievements::v2::models::AchievementInclude::Developer)
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .achievement_set_achievement_set_versions(8659)
                .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                .page(1)
                .size(50)
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .achievement_set_versions()
                .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                .page(1)
                .size(50)
                .achievement_set_id(8659)
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .achievement_set(8659)
                .include(retroachievements::v2::models::AchievementSetInclude::Games)
                .send()?;
            Ok(())
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
        call: |client| {
            client.v2().game_achievement_distribution(1).send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .game_hashes(1)
                .include(retroachievements::v2::models::GameHashInclude::Game)
                .sort(-retroachievements::v2::models::GameHashSort::Id)
                .page(1)
                .size(50)
                .id([3301])
                .compatibility([retroachievements::v2::models::HashCompatibility::Compatible])
                .send()?;
            Ok(())
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
        call: |client| {
            client.v2().game(1).include(retroachievements::v2::models::GameInclude::System).send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .games()
                .include(retroachievements::v2::models::GameInclude::System)
                .sort(-retroachievements::v2::models::GameSort::PlayersTotal)
                .page(1)
                .size(50)
                .id([1, 2])
                .system_id(1)
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .user_followers("Scott")
                .include(retroachievements::v2::models::UserFollowInclude::User)
                .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                .page(1)
                .size(50)
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .user_following("Scott")
                .include(retroachievements::v2::models::UserFollowInclude::User)
                .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                .page(1)
                .size(50)
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .user_leaderboard_entries("Scott")
                .include(retroachievements::v2::models::LeaderboardEntryInclude::Leaderboard)
                .page(1)
                .size(50)
                .id([90210])
                .game_id([1])
                .max_rank(10)
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .user_user_game_list_entries("Scott")
                .include(retroachievements::v2::models::UserGameListEntryInclude::Game)
                .sort(-retroachievements::v2::models::UserGameListEntrySort::CreatedAt)
                .page(1)
                .size(50)
                .game_id(1)
                .kind(retroachievements::v2::models::UserGameListKind::Play)
                .send()?;
            Ok(())
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
        call: |client| {
            client.v2().user("Scott").include(retroachievements::v2::models::UserInclude::LastGame).send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .users()
                .include(retroachievements::v2::models::UserInclude::LastGame)
                .sort(-retroachievements::v2::models::UserSort::Points)
                .page(1)
                .size(50)
                .role("developer")
                .ranked(true)
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .leaderboard_entries(104)
                .include(retroachievements::v2::models::LeaderboardEntryInclude::Leaderboard)
                .page(1)
                .size(50)
                .id([90210])
                .user("Scott")
                .max_rank(10)
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .leaderboard(104)
                .include(retroachievements::v2::models::LeaderboardInclude::Games)
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client.v2().system(1).send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .systems()
                .sort(-retroachievements::v2::models::SystemSort::Name)
                .page(1)
                .size(50)
                .id([1, 3])
                .active(true)
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .hub_games(10)
                .include(retroachievements::v2::models::GameInclude::System)
                .sort(-retroachievements::v2::models::GameSort::PlayersTotal)
                .page(1)
                .size(50)
                .id([1, 2])
                .system_id(1)
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .hub_links(10)
                .sort(-retroachievements::v2::models::HubSort::Title)
                .page(1)
                .size(50)
                .id([10])
                .parent_id(1)
                .title("Sonic")
                .send()?;
            Ok(())
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
        call: |client| {
            client.v2().hub(10).send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .hubs()
                .sort(-retroachievements::v2::models::HubSort::Title)
                .page(1)
                .size(50)
                .id([10])
                .parent_id(1)
                .title("Sonic")
                .send()?;
            Ok(())
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
        call: |client| {
            client.v2().achievement_of_the_week().send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .event_achievement(271)
                .include(retroachievements::v2::models::EventAchievementInclude::Event)
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client.v2().event(4).include(retroachievements::v2::models::EventInclude::Awards).send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .events()
                .include(retroachievements::v2::models::EventInclude::Awards)
                .sort(-retroachievements::v2::models::EventSort::Title)
                .page(1)
                .size(50)
                .id([4])
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .achievement_comments(9)
                .include(retroachievements::v2::models::CommentInclude::Author)
                .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                .page(1)
                .size(50)
                .id([512])
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .game_comments(1)
                .include(retroachievements::v2::models::CommentInclude::Author)
                .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                .page(1)
                .size(50)
                .id([512])
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .user_wall_comments("Scott")
                .include(retroachievements::v2::models::CommentInclude::Author)
                .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                .page(1)
                .size(50)
                .id([512])
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client
                .v2()
                .ticket(12345)
                .include(retroachievements::v2::models::TicketInclude::Achievement)
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
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
                .send()?;
            Ok(())
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
        call: |client| {
            client.v2().health().send()?;
            Ok(())
        },
    },
];
