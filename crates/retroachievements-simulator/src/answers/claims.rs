//! `getActiveClaims`, `getClaims` and `getUserClaims`: who makes achievements for which game.

use retroachievements_client::enums::{ClaimStatus, ClaimType, Permissions};

use super::prelude::*;

/// The most claims that `getClaims` looks at.
const MOST: usize = 1_000;

/// `getActiveClaims`
pub(super) fn active(ask: &Ask<'_>) -> Answer {
    Answer::of(&claims(ask, Claim::is_open))
}

/// `getClaims`
pub(super) fn inactive(ask: &Ask<'_>) -> Answer {
    let newest = |which: fn(&Claim) -> bool| {
        let mut found = claims(ask, which);
        found.truncate(MOST);
        found
    };
    match ask.params.get("k") {
        Some("2") => Answer::of(&newest(|claim| claim.status == ClaimStatus::Dropped)),
        Some("3") => {
            let open = newest(Claim::is_open).into_iter().enumerate();
            Answer::ok(facts::with_gaps(open.filter(|(_, claim)| claim.minutes_left.0 < 0)))
        }
        _ => Answer::of(&newest(|claim| {
            claim.status == ClaimStatus::Complete && claim.kind == ClaimType::Primary
        })),
    }
}

/// `getUserClaims`
pub(super) fn of_user(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else { return Answer::unknown(ask.operation) };
    Answer::of(&claims(ask, |claim| claim.player == user.id))
}

/// Some claims, newest first.
fn claims(ask: &Ask<'_>, which: impl Fn(&Claim) -> bool) -> Vec<types::Claim> {
    let mut found: Vec<_> = ask.world.claims.iter().filter(|(_, claim)| which(claim)).collect();
    found.sort_by_key(|(_, claim)| Reverse(claim.created));
    found.into_iter().map(|(id, claim)| describe(ask, *id, claim)).collect()
}

fn describe(ask: &Ask<'_>, id: ClaimId, claim: &Claim) -> types::Claim {
    let player = facts::player(ask.world, Some(claim.player));
    let game = ask.world.games.get(&claim.game);
    let (user, ulid) = facts::name_and_ulid(ask.world, Some(claim.player));
    types::Claim {
        id: UInt(id.0),
        ulid,
        user,
        game_id: UInt(claim.game.0),
        game_title: game.map(|game| game.title.clone()),
        game_icon: game.map(|game| game.images.icon.clone()),
        console_id: game.map(|game| UInt(game.system.0)),
        console_name: game.map(|game| facts::system_name(ask.world, game)),
        claim_type: claim.kind,
        set_type: claim.set_type,
        status: claim.status,
        extension: UInt(claim.extensions),
        special: claim.special,
        created: SqlTime(claim.created),
        done_time: SqlTime(claim.finished),
        updated: SqlTime(claim.updated),
        // Everybody who is no full developer counts as one.
        user_is_jr_dev: Bit(
            player.is_some_and(|player| player.permissions.as_i64() <= Permissions::JuniorDeveloper.as_i64())
        ),
        minutes_left: Int((claim.finished.as_second() - ask.now.as_second()) / 60),
        ..example()
    }
}

/// The same problems, in words of its own.
pub(super) fn problems(_: &Ask<'_>, problems: Vec<Problem>) -> Vec<Problem> {
    let message = || "k must be set to one of the following values: 1, 2, 3".to_owned();
    problems.into_iter().map(|(name, _)| (name, message())).collect()
}
