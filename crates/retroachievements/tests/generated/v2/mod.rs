// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A call of every operation, with the examples of its parameters.
#![allow(deprecated)]
use crate::endpoint::{Endpoint, again, value};

pub(crate) static ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        id: "getAchievementPlayerAchievements",
        path: "/achievements/{achievementId}/player-achievements",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::PlayerAchievements>,
        read_wire: again::<retroachievements_client::v2::types::PlayerAchievements>,
    },
    Endpoint {
        id: "getAchievement",
        path: "/achievements/{achievementId}",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .achievement(9)
                        .include(retroachievements::v2::models::AchievementInclude::Developer)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .achievement(9)
                    .include(retroachievements::v2::models::AchievementInclude::Developer)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement(9)
                    .include(retroachievements::v2::models::AchievementInclude::Developer)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .v2()
                .achievement(9)
                .include(retroachievements::v2::models::AchievementInclude::Developer)
                .json()
        },
        read_again: again::<retroachievements::v2::models::Achievement>,
        read_wire: again::<retroachievements_client::v2::types::AchievementDocument>,
    },
    Endpoint {
        id: "getAchievements",
        path: "/achievements",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::Achievements>,
        read_wire: again::<retroachievements_client::v2::types::Achievements>,
    },
    Endpoint {
        id: "getAchievementSetAchievementSetVersions",
        path: "/achievement-sets/{achievementSetId}/achievement-set-versions",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .achievement_set_achievement_set_versions(8659)
                        .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                        .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                        .page(1)
                        .size(50)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .achievement_set_achievement_set_versions(8659)
                    .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                    .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                    .page(1)
                    .size(50)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .achievement_set_achievement_set_versions(8659)
                .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                .page(1)
                .size(50)
                .json()
        },
        read_again: again::<retroachievements::v2::models::AchievementSetVersions>,
        read_wire: again::<retroachievements_client::v2::types::AchievementSetVersions>,
    },
    Endpoint {
        id: "getAchievementSetVersions",
        path: "/achievement-set-versions",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .achievement_set_versions()
                        .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                        .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                        .page(1)
                        .size(50)
                        .achievement_set_id(8659)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .achievement_set_versions()
                    .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                    .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                    .page(1)
                    .size(50)
                    .achievement_set_id(8659)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .achievement_set_versions()
                .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
                .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
                .page(1)
                .size(50)
                .achievement_set_id(8659)
                .json()
        },
        read_again: again::<retroachievements::v2::models::AchievementSetVersions>,
        read_wire: again::<retroachievements_client::v2::types::AchievementSetVersions>,
    },
    Endpoint {
        id: "getAchievementSet",
        path: "/achievement-sets/{achievementSetId}",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .achievement_set(8659)
                        .include(retroachievements::v2::models::AchievementSetInclude::Games)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .achievement_set(8659)
                    .include(retroachievements::v2::models::AchievementSetInclude::Games)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .v2()
                    .achievement_set(8659)
                    .include(retroachievements::v2::models::AchievementSetInclude::Games)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .v2()
                .achievement_set(8659)
                .include(retroachievements::v2::models::AchievementSetInclude::Games)
                .json()
        },
        read_again: again::<retroachievements::v2::models::AchievementSet>,
        read_wire: again::<retroachievements_client::v2::types::AchievementSetDocument>,
    },
    Endpoint {
        id: "getGameAchievementDistribution",
        path: "/games/{gameId}/achievement-distribution",
        call: |client| {
            Box::pin(async move { Ok(value(client.v2().game_achievement_distribution(1).await?)) })
        },
        json: |client| Box::pin(async move { client.v2().game_achievement_distribution(1).json().await }),
        blocking: |client| Ok(value(client.v2().game_achievement_distribution(1).send()?)),
        blocking_json: |client| client.v2().game_achievement_distribution(1).json(),
        read_again: again::<retroachievements::v2::models::AchievementDistribution>,
        read_wire: again::<retroachievements_client::v2::types::AchievementDistribution>,
    },
    Endpoint {
        id: "getGameAchievementSetClaims",
        path: "/games/{gameId}/achievement-set-claims",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::AchievementSetClaims>,
        read_wire: again::<retroachievements_client::v2::types::AchievementSetClaims>,
    },
    Endpoint {
        id: "getGameHashes",
        path: "/games/{gameId}/hashes",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .game_hashes(1)
                    .include(retroachievements::v2::models::GameHashInclude::Game)
                    .sort(-retroachievements::v2::models::GameHashSort::Id)
                    .page(1)
                    .size(50)
                    .id([3301])
                    .compatibility([retroachievements::v2::models::HashCompatibility::Compatible])
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .game_hashes(1)
                .include(retroachievements::v2::models::GameHashInclude::Game)
                .sort(-retroachievements::v2::models::GameHashSort::Id)
                .page(1)
                .size(50)
                .id([3301])
                .compatibility([retroachievements::v2::models::HashCompatibility::Compatible])
                .json()
        },
        read_again: again::<retroachievements::v2::models::GameHashes>,
        read_wire: again::<retroachievements_client::v2::types::GameHashes>,
    },
    Endpoint {
        id: "getGame",
        path: "/games/{gameId}",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client.v2().game(1).include(retroachievements::v2::models::GameInclude::System).await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client.v2().game(1).include(retroachievements::v2::models::GameInclude::System).json().await
            })
        },
        blocking: |client| {
            Ok(value(client.v2().game(1).include(retroachievements::v2::models::GameInclude::System).send()?))
        },
        blocking_json: |client| {
            client.v2().game(1).include(retroachievements::v2::models::GameInclude::System).json()
        },
        read_again: again::<retroachievements::v2::models::Game>,
        read_wire: again::<retroachievements_client::v2::types::GameDocument>,
    },
    Endpoint {
        id: "getGames",
        path: "/games",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .games()
                    .include(retroachievements::v2::models::GameInclude::System)
                    .sort(-retroachievements::v2::models::GameSort::PlayersTotal)
                    .page(1)
                    .size(50)
                    .id([1, 2])
                    .system_id(1)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .games()
                .include(retroachievements::v2::models::GameInclude::System)
                .sort(-retroachievements::v2::models::GameSort::PlayersTotal)
                .page(1)
                .size(50)
                .id([1, 2])
                .system_id(1)
                .json()
        },
        read_again: again::<retroachievements::v2::models::Games>,
        read_wire: again::<retroachievements_client::v2::types::Games>,
    },
    Endpoint {
        id: "getUserAchievementSetClaims",
        path: "/users/{user}/achievement-set-claims",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::AchievementSetClaims>,
        read_wire: again::<retroachievements_client::v2::types::AchievementSetClaims>,
    },
    Endpoint {
        id: "getUserAwards",
        path: "/users/{user}/awards",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::UserAwardsOfUser>,
        read_wire: again::<retroachievements_client::v2::types::UserAwardsOfUser>,
    },
    Endpoint {
        id: "getUserFollowers",
        path: "/users/{user}/followers",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .user_followers("Scott")
                        .include(retroachievements::v2::models::UserFollowInclude::User)
                        .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                        .page(1)
                        .size(50)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .user_followers("Scott")
                    .include(retroachievements::v2::models::UserFollowInclude::User)
                    .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                    .page(1)
                    .size(50)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .user_followers("Scott")
                .include(retroachievements::v2::models::UserFollowInclude::User)
                .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                .page(1)
                .size(50)
                .json()
        },
        read_again: again::<retroachievements::v2::models::UserFollows>,
        read_wire: again::<retroachievements_client::v2::types::UserFollows>,
    },
    Endpoint {
        id: "getUserFollowing",
        path: "/users/{user}/following",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .user_following("Scott")
                        .include(retroachievements::v2::models::UserFollowInclude::User)
                        .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                        .page(1)
                        .size(50)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .user_following("Scott")
                    .include(retroachievements::v2::models::UserFollowInclude::User)
                    .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                    .page(1)
                    .size(50)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .user_following("Scott")
                .include(retroachievements::v2::models::UserFollowInclude::User)
                .sort(-retroachievements::v2::models::UserFollowSort::FollowedAt)
                .page(1)
                .size(50)
                .json()
        },
        read_again: again::<retroachievements::v2::models::UserFollows>,
        read_wire: again::<retroachievements_client::v2::types::UserFollows>,
    },
    Endpoint {
        id: "getUserLeaderboardEntries",
        path: "/users/{user}/leaderboard-entries",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .user_leaderboard_entries("Scott")
                    .include(retroachievements::v2::models::LeaderboardEntryInclude::Leaderboard)
                    .page(1)
                    .size(50)
                    .id([90210])
                    .game_id([1])
                    .max_rank(10)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .user_leaderboard_entries("Scott")
                .include(retroachievements::v2::models::LeaderboardEntryInclude::Leaderboard)
                .page(1)
                .size(50)
                .id([90210])
                .game_id([1])
                .max_rank(10)
                .json()
        },
        read_again: again::<retroachievements::v2::models::LeaderboardEntries>,
        read_wire: again::<retroachievements_client::v2::types::LeaderboardEntries>,
    },
    Endpoint {
        id: "getUserPlayerAchievementSets",
        path: "/users/{user}/player-achievement-sets",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::PlayerAchievementSets>,
        read_wire: again::<retroachievements_client::v2::types::PlayerAchievementSets>,
    },
    Endpoint {
        id: "getUserPlayerAchievements",
        path: "/users/{user}/player-achievements",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::PlayerAchievements>,
        read_wire: again::<retroachievements_client::v2::types::PlayerAchievements>,
    },
    Endpoint {
        id: "getUserPlayerGames",
        path: "/users/{user}/player-games",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::PlayerGames>,
        read_wire: again::<retroachievements_client::v2::types::PlayerGames>,
    },
    Endpoint {
        id: "getUserUserGameListEntries",
        path: "/users/{user}/user-game-list-entries",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .user_user_game_list_entries("Scott")
                    .include(retroachievements::v2::models::UserGameListEntryInclude::Game)
                    .sort(-retroachievements::v2::models::UserGameListEntrySort::CreatedAt)
                    .page(1)
                    .size(50)
                    .game_id(1)
                    .kind(retroachievements::v2::models::UserGameListKind::Play)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .user_user_game_list_entries("Scott")
                .include(retroachievements::v2::models::UserGameListEntryInclude::Game)
                .sort(-retroachievements::v2::models::UserGameListEntrySort::CreatedAt)
                .page(1)
                .size(50)
                .game_id(1)
                .kind(retroachievements::v2::models::UserGameListKind::Play)
                .json()
        },
        read_again: again::<retroachievements::v2::models::UserGameListEntries>,
        read_wire: again::<retroachievements_client::v2::types::UserGameListEntries>,
    },
    Endpoint {
        id: "getUser",
        path: "/users/{user}",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .user("Scott")
                        .include(retroachievements::v2::models::UserInclude::LastGame)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .user("Scott")
                    .include(retroachievements::v2::models::UserInclude::LastGame)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .v2()
                    .user("Scott")
                    .include(retroachievements::v2::models::UserInclude::LastGame)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client.v2().user("Scott").include(retroachievements::v2::models::UserInclude::LastGame).json()
        },
        read_again: again::<retroachievements::v2::models::UserDocument>,
        read_wire: again::<retroachievements_client::v2::types::UserDocument>,
    },
    Endpoint {
        id: "getUsers",
        path: "/users",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .users()
                    .include(retroachievements::v2::models::UserInclude::LastGame)
                    .sort(-retroachievements::v2::models::UserSort::Points)
                    .page(1)
                    .size(50)
                    .role("developer")
                    .ranked(true)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .users()
                .include(retroachievements::v2::models::UserInclude::LastGame)
                .sort(-retroachievements::v2::models::UserSort::Points)
                .page(1)
                .size(50)
                .role("developer")
                .ranked(true)
                .json()
        },
        read_again: again::<retroachievements::v2::models::Users>,
        read_wire: again::<retroachievements_client::v2::types::Users>,
    },
    Endpoint {
        id: "getLeaderboardEntries",
        path: "/leaderboards/{leaderboardId}/entries",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .leaderboard_entries(104)
                    .include(retroachievements::v2::models::LeaderboardEntryInclude::Leaderboard)
                    .page(1)
                    .size(50)
                    .id([90210])
                    .user("Scott")
                    .max_rank(10)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .leaderboard_entries(104)
                .include(retroachievements::v2::models::LeaderboardEntryInclude::Leaderboard)
                .page(1)
                .size(50)
                .id([90210])
                .user("Scott")
                .max_rank(10)
                .json()
        },
        read_again: again::<retroachievements::v2::models::LeaderboardEntries>,
        read_wire: again::<retroachievements_client::v2::types::LeaderboardEntries>,
    },
    Endpoint {
        id: "getLeaderboard",
        path: "/leaderboards/{leaderboardId}",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .leaderboard(104)
                        .include(retroachievements::v2::models::LeaderboardInclude::Games)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .leaderboard(104)
                    .include(retroachievements::v2::models::LeaderboardInclude::Games)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .v2()
                    .leaderboard(104)
                    .include(retroachievements::v2::models::LeaderboardInclude::Games)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .v2()
                .leaderboard(104)
                .include(retroachievements::v2::models::LeaderboardInclude::Games)
                .json()
        },
        read_again: again::<retroachievements::v2::models::Leaderboard>,
        read_wire: again::<retroachievements_client::v2::types::LeaderboardDocument>,
    },
    Endpoint {
        id: "getLeaderboards",
        path: "/leaderboards",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::Leaderboards>,
        read_wire: again::<retroachievements_client::v2::types::Leaderboards>,
    },
    Endpoint {
        id: "getSystem",
        path: "/systems/{systemId}",
        call: |client| Box::pin(async move { Ok(value(client.v2().system(1).await?)) }),
        json: |client| Box::pin(async move { client.v2().system(1).json().await }),
        blocking: |client| Ok(value(client.v2().system(1).send()?)),
        blocking_json: |client| client.v2().system(1).json(),
        read_again: again::<retroachievements::v2::models::System>,
        read_wire: again::<retroachievements_client::v2::types::SystemDocument>,
    },
    Endpoint {
        id: "getSystems",
        path: "/systems",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .systems()
                        .sort(-retroachievements::v2::models::SystemSort::Name)
                        .page(1)
                        .size(50)
                        .id([1, 3])
                        .active(true)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .systems()
                    .sort(-retroachievements::v2::models::SystemSort::Name)
                    .page(1)
                    .size(50)
                    .id([1, 3])
                    .active(true)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .systems()
                .sort(-retroachievements::v2::models::SystemSort::Name)
                .page(1)
                .size(50)
                .id([1, 3])
                .active(true)
                .json()
        },
        read_again: again::<retroachievements::v2::models::Systems>,
        read_wire: again::<retroachievements_client::v2::types::Systems>,
    },
    Endpoint {
        id: "getHubGames",
        path: "/hubs/{hubId}/games",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .hub_games(10)
                    .include(retroachievements::v2::models::GameInclude::System)
                    .sort(-retroachievements::v2::models::GameSort::PlayersTotal)
                    .page(1)
                    .size(50)
                    .id([1, 2])
                    .system_id(1)
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .hub_games(10)
                .include(retroachievements::v2::models::GameInclude::System)
                .sort(-retroachievements::v2::models::GameSort::PlayersTotal)
                .page(1)
                .size(50)
                .id([1, 2])
                .system_id(1)
                .json()
        },
        read_again: again::<retroachievements::v2::models::Games>,
        read_wire: again::<retroachievements_client::v2::types::Games>,
    },
    Endpoint {
        id: "getHubLinks",
        path: "/hubs/{hubId}/links",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .hub_links(10)
                    .sort(-retroachievements::v2::models::HubSort::Title)
                    .page(1)
                    .size(50)
                    .id([10])
                    .parent_id(1)
                    .title("Sonic")
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .hub_links(10)
                .sort(-retroachievements::v2::models::HubSort::Title)
                .page(1)
                .size(50)
                .id([10])
                .parent_id(1)
                .title("Sonic")
                .json()
        },
        read_again: again::<retroachievements::v2::models::Hubs>,
        read_wire: again::<retroachievements_client::v2::types::Hubs>,
    },
    Endpoint {
        id: "getHub",
        path: "/hubs/{hubId}",
        call: |client| Box::pin(async move { Ok(value(client.v2().hub(10).await?)) }),
        json: |client| Box::pin(async move { client.v2().hub(10).json().await }),
        blocking: |client| Ok(value(client.v2().hub(10).send()?)),
        blocking_json: |client| client.v2().hub(10).json(),
        read_again: again::<retroachievements::v2::models::Hub>,
        read_wire: again::<retroachievements_client::v2::types::HubDocument>,
    },
    Endpoint {
        id: "getHubs",
        path: "/hubs",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .hubs()
                    .sort(-retroachievements::v2::models::HubSort::Title)
                    .page(1)
                    .size(50)
                    .id([10])
                    .parent_id(1)
                    .title("Sonic")
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .hubs()
                .sort(-retroachievements::v2::models::HubSort::Title)
                .page(1)
                .size(50)
                .id([10])
                .parent_id(1)
                .title("Sonic")
                .json()
        },
        read_again: again::<retroachievements::v2::models::Hubs>,
        read_wire: again::<retroachievements_client::v2::types::Hubs>,
    },
    Endpoint {
        id: "getAchievementOfTheWeek",
        path: "/event-achievements/achievement-of-the-week",
        call: |client| Box::pin(async move { Ok(value(client.v2().achievement_of_the_week().await?)) }),
        json: |client| Box::pin(async move { client.v2().achievement_of_the_week().json().await }),
        blocking: |client| Ok(value(client.v2().achievement_of_the_week().send()?)),
        blocking_json: |client| client.v2().achievement_of_the_week().json(),
        read_again: again::<retroachievements::v2::models::AchievementOfTheWeek>,
        read_wire: again::<retroachievements_client::v2::types::AchievementOfTheWeek>,
    },
    Endpoint {
        id: "getEventAchievement",
        path: "/event-achievements/{eventAchievementId}",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .event_achievement(271)
                        .include(retroachievements::v2::models::EventAchievementInclude::Event)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .event_achievement(271)
                    .include(retroachievements::v2::models::EventAchievementInclude::Event)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .v2()
                    .event_achievement(271)
                    .include(retroachievements::v2::models::EventAchievementInclude::Event)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .v2()
                .event_achievement(271)
                .include(retroachievements::v2::models::EventAchievementInclude::Event)
                .json()
        },
        read_again: again::<retroachievements::v2::models::EventAchievement>,
        read_wire: again::<retroachievements_client::v2::types::EventAchievementDocument>,
    },
    Endpoint {
        id: "getEventAchievements",
        path: "/event-achievements",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::EventAchievements>,
        read_wire: again::<retroachievements_client::v2::types::EventAchievements>,
    },
    Endpoint {
        id: "getEventEventAchievements",
        path: "/events/{eventId}/event-achievements",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::EventAchievements>,
        read_wire: again::<retroachievements_client::v2::types::EventAchievements>,
    },
    Endpoint {
        id: "getEvent",
        path: "/events/{eventId}",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client.v2().event(4).include(retroachievements::v2::models::EventInclude::Awards).await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client.v2().event(4).include(retroachievements::v2::models::EventInclude::Awards).json().await
            })
        },
        blocking: |client| {
            Ok(value(
                client.v2().event(4).include(retroachievements::v2::models::EventInclude::Awards).send()?,
            ))
        },
        blocking_json: |client| {
            client.v2().event(4).include(retroachievements::v2::models::EventInclude::Awards).json()
        },
        read_again: again::<retroachievements::v2::models::Event>,
        read_wire: again::<retroachievements_client::v2::types::EventDocument>,
    },
    Endpoint {
        id: "getEvents",
        path: "/events",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .events()
                        .include(retroachievements::v2::models::EventInclude::Awards)
                        .sort(-retroachievements::v2::models::EventSort::Title)
                        .page(1)
                        .size(50)
                        .id([4])
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .events()
                    .include(retroachievements::v2::models::EventInclude::Awards)
                    .sort(-retroachievements::v2::models::EventSort::Title)
                    .page(1)
                    .size(50)
                    .id([4])
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .events()
                .include(retroachievements::v2::models::EventInclude::Awards)
                .sort(-retroachievements::v2::models::EventSort::Title)
                .page(1)
                .size(50)
                .id([4])
                .json()
        },
        read_again: again::<retroachievements::v2::models::Events>,
        read_wire: again::<retroachievements_client::v2::types::Events>,
    },
    Endpoint {
        id: "getAchievementSetClaims",
        path: "/achievement-set-claims",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::AchievementSetClaims>,
        read_wire: again::<retroachievements_client::v2::types::AchievementSetClaims>,
    },
    Endpoint {
        id: "getAwards",
        path: "/user-awards",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::UserAwards>,
        read_wire: again::<retroachievements_client::v2::types::UserAwards>,
    },
    Endpoint {
        id: "getAchievementComments",
        path: "/achievements/{achievementId}/comments",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .achievement_comments(9)
                        .include(retroachievements::v2::models::CommentInclude::Author)
                        .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                        .page(1)
                        .size(50)
                        .id([512])
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .achievement_comments(9)
                    .include(retroachievements::v2::models::CommentInclude::Author)
                    .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                    .page(1)
                    .size(50)
                    .id([512])
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .achievement_comments(9)
                .include(retroachievements::v2::models::CommentInclude::Author)
                .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                .page(1)
                .size(50)
                .id([512])
                .json()
        },
        read_again: again::<retroachievements::v2::models::Comments>,
        read_wire: again::<retroachievements_client::v2::types::Comments>,
    },
    Endpoint {
        id: "getGameComments",
        path: "/games/{gameId}/comments",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .game_comments(1)
                        .include(retroachievements::v2::models::CommentInclude::Author)
                        .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                        .page(1)
                        .size(50)
                        .id([512])
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .game_comments(1)
                    .include(retroachievements::v2::models::CommentInclude::Author)
                    .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                    .page(1)
                    .size(50)
                    .id([512])
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .game_comments(1)
                .include(retroachievements::v2::models::CommentInclude::Author)
                .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                .page(1)
                .size(50)
                .id([512])
                .json()
        },
        read_again: again::<retroachievements::v2::models::Comments>,
        read_wire: again::<retroachievements_client::v2::types::Comments>,
    },
    Endpoint {
        id: "getUserWallComments",
        path: "/users/{user}/wall-comments",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .user_wall_comments("Scott")
                        .include(retroachievements::v2::models::CommentInclude::Author)
                        .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                        .page(1)
                        .size(50)
                        .id([512])
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .user_wall_comments("Scott")
                    .include(retroachievements::v2::models::CommentInclude::Author)
                    .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                    .page(1)
                    .size(50)
                    .id([512])
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
            client
                .v2()
                .user_wall_comments("Scott")
                .include(retroachievements::v2::models::CommentInclude::Author)
                .sort(-retroachievements::v2::models::CommentSort::SubmittedAt)
                .page(1)
                .size(50)
                .id([512])
                .json()
        },
        read_again: again::<retroachievements::v2::models::Comments>,
        read_wire: again::<retroachievements_client::v2::types::Comments>,
    },
    Endpoint {
        id: "getAchievementTickets",
        path: "/achievements/{achievementId}/tickets",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::Tickets>,
        read_wire: again::<retroachievements_client::v2::types::Tickets>,
    },
    Endpoint {
        id: "getGameTickets",
        path: "/games/{gameId}/tickets",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::Tickets>,
        read_wire: again::<retroachievements_client::v2::types::Tickets>,
    },
    Endpoint {
        id: "getTicket",
        path: "/tickets/{ticketId}",
        call: |client| {
            Box::pin(async move {
                Ok(value(
                    client
                        .v2()
                        .ticket(12345)
                        .include(retroachievements::v2::models::TicketInclude::Achievement)
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
                client
                    .v2()
                    .ticket(12345)
                    .include(retroachievements::v2::models::TicketInclude::Achievement)
                    .json()
                    .await
            })
        },
        blocking: |client| {
            Ok(value(
                client
                    .v2()
                    .ticket(12345)
                    .include(retroachievements::v2::models::TicketInclude::Achievement)
                    .send()?,
            ))
        },
        blocking_json: |client| {
            client
                .v2()
                .ticket(12345)
                .include(retroachievements::v2::models::TicketInclude::Achievement)
                .json()
        },
        read_again: again::<retroachievements::v2::models::Ticket>,
        read_wire: again::<retroachievements_client::v2::types::TicketDocument>,
    },
    Endpoint {
        id: "getTickets",
        path: "/tickets",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::Tickets>,
        read_wire: again::<retroachievements_client::v2::types::Tickets>,
    },
    Endpoint {
        id: "getUserTickets",
        path: "/users/{user}/tickets",
        call: |client| {
            Box::pin(async move {
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
                        .await?,
                ))
            })
        },
        json: |client| {
            Box::pin(async move {
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
                    .json()
                    .await
            })
        },
        blocking: |client| {
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
        blocking_json: |client| {
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
                .json()
        },
        read_again: again::<retroachievements::v2::models::Tickets>,
        read_wire: again::<retroachievements_client::v2::types::Tickets>,
    },
    Endpoint {
        id: "getHealth",
        path: "/health",
        call: |client| Box::pin(async move { Ok(value(client.v2().health().await?)) }),
        json: |client| Box::pin(async move { client.v2().health().json().await }),
        blocking: |client| Ok(value(client.v2().health().send()?)),
        blocking_json: |client| client.v2().health().json(),
        read_again: again::<retroachievements::v2::models::Health>,
        read_wire: again::<retroachievements_client::v2::types::Health>,
    },
];
