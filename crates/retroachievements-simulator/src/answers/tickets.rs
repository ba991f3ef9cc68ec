//! The six operations of `API_GetTicketData.php`: reports of achievements that do not work.

use std::collections::BTreeMap;

use retroachievements_client::enums::{TicketKind, TicketState};

use super::prelude::*;

/// `getTicket`: in any state, and of a deleted achievement too.
pub(super) fn by_id(ask: &Ask<'_>) -> Answer {
    let id = TicketId(ask.id("i"));
    match ask.world.tickets.get(&id) {
        Some(ticket) => Answer::of(&describe(ask, id, ticket)),
        None => unknown("Ticket ID", id),
    }
}

/// `getMostTicketedGames`: open tickets on promoted achievements, deleted ones among them.
pub(super) fn most_ticketed_games(ask: &Ask<'_>) -> Answer {
    let mut counts = BTreeMap::new();
    for ticket in ask.world.tickets.values().filter(|ticket| ticket.is_open()) {
        let achievement = ask.world.achievements.get(&ticket.achievement);
        if let Some(achievement) = achievement.filter(|achievement| achievement.promoted) {
            *counts.entry(achievement.game).or_insert(0) += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let games = counts.into_iter().map(|(id, count)| {
        let game = ask.world.games.get(&id);
        types::TicketedGame {
            game_id: Some(UInt(id.0)),
            game_title: game.map(|game| game.title.clone()),
            game_icon: game.map(|game| game.images.icon.clone()),
            console: game.map(|game| facts::system_name(ask.world, game)),
            open_tickets: UInt(count),
            ..example()
        }
    });
    let count = match ask.params.int("c") {
        None => 10,
        Some(count @ 1..=100) => usize::try_from(count).unwrap_or(100),
        Some(..1) => 20,
        Some(_) => 100,
    };
    Answer::of(&types::MostTicketedGames {
        most_reported_games: games.take(count).collect(),
        url: facts::site_url("manage/most-reported-games"),
        ..example()
    })
}

/// `getDeveloperTicketStats`
pub(super) fn of_developer(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else {
        return unknown("User", ask.params.get("u").unwrap_or_default());
    };
    let assigned = tickets(ask, |ticket, one| ticket.assignee == Some(user.id) && one.promoted);
    let of = |state| assigned.iter().filter(|(_, ticket)| ticket.state == state).count() as u64;
    let (open, closed, resolved) =
        (of(TicketState::Open), of(TicketState::Closed), of(TicketState::Resolved));
    Answer::of(&types::DeveloperTicketStats {
        user: Some(user.name.clone()),
        ulid: user.ulid.clone(),
        open: UInt(open),
        closed: UInt(closed),
        resolved: UInt(resolved),
        total: UInt(open + closed + resolved),
        url: facts::site_url(&format!("user/{}/tickets", user.name)),
        ..example()
    })
}

/// `getGameTicketStats`: of tickets in any state, although the count is called open.
pub(super) fn of_game(ask: &Ask<'_>) -> Answer {
    let Some((id, game)) = ask.game(ask.id("g")) else { return unknown("Game ID", ask.id("g")) };
    let promoted = ask.params.int("f") != Some(5);
    let found = tickets(ask, |_, one| one.game == id && one.promoted == promoted);
    let total = UInt(found.len() as u64);
    let listed = (ask.params.int("d") == Some(1)).then(|| rows(ask, found));
    if listed == Some(None) {
        return Answer::server_error();
    }
    Answer::of(&types::GameTicketStats {
        game_id: UInt(id.0),
        game_title: Some(game.title.clone()),
        console_name: facts::system_name(ask.world, game),
        open_tickets: total,
        url: facts::site_url(&format!("game/{id}/tickets")),
        tickets: listed.flatten().map(Into::into),
        ..example()
    })
}

/// `getAchievementTicketStats`
pub(super) fn of_achievement(ask: &Ask<'_>) -> Answer {
    let Some((id, achievement)) = ask.achievement(ask.id("a")) else {
        return unknown("Achievement ID", ask.id("a"));
    };
    let open = tickets(ask, |ticket, _| ticket.achievement == id && ticket.is_open());
    Answer::of(&types::AchievementTicketStats {
        achievement_id: UInt(id.0),
        achievement_title: achievement.title.clone(),
        achievement_description: achievement.description.clone(),
        achievement_type: achievement.kind.clone(),
        url: facts::site_url(&format!("achievement/{id}/tickets")),
        open_tickets: UInt(open.len() as u64),
        ..example()
    })
}

/// `getRecentTickets`
pub(super) fn recent(ask: &Ask<'_>) -> Answer {
    let open = tickets(ask, |ticket, one| ticket.is_open() && one.promoted);
    let total = UInt(open.len() as u64);
    let Some(rows) = rows(ask, open) else { return Answer::server_error() };
    let url = facts::site_url("tickets");
    Answer::of(&types::RecentTickets { open_tickets: total, url, recent_tickets: rows.into(), ..example() })
}

fn unknown(what: &str, id: impl std::fmt::Display) -> Answer {
    Answer { status: StatusCode::NOT_FOUND, body: json!({ "error": format!("{what} {id} not found") }) }
}

/// Some of the tickets on achievements that are not deleted, newest first.
fn tickets<'a>(ask: &Ask<'a>, which: impl Fn(&Ticket, &Achievement) -> bool) -> Vec<(TicketId, &'a Ticket)> {
    let all = ask.world.tickets.iter().map(|(id, ticket)| (*id, ticket));
    let on_achievement = |ticket: &Ticket| ask.achievement(ticket.achievement.0);
    let mut found: Vec<_> = all
        .filter(|(_, ticket)| {
            on_achievement(ticket).is_some_and(|(_, achievement)| which(ticket, achievement))
        })
        .collect();
    found.sort_by_key(|(id, ticket)| Reverse((ticket.created, *id)));
    found
}

/// The tickets that are asked for. `None` for a negative count, which the database refuses.
fn rows(ask: &Ask<'_>, tickets: Vec<(TicketId, &Ticket)>) -> Option<Vec<types::TicketRow>> {
    if ask.params.int("c").is_some_and(|count| count < 0) {
        return None;
    }
    let row = |(id, ticket)| {
        // All that a row says, a ticket says too.
        let ticket = serde_json::to_value(describe(ask, id, ticket)).ok()?;
        serde_json::from_value(ticket).ok()
    };
    ask.page(tickets).into_iter().map(row).collect()
}

fn describe(ask: &Ask<'_>, id: TicketId, ticket: &Ticket) -> types::Ticket {
    let achievement = ask.world.achievements.get(&ticket.achievement);
    let game = achievement.and_then(|achievement| ask.world.games.get(&achievement.game));
    let (achievement_author, achievement_author_ulid) = facts::name_and_ulid(ask.world, ticket.assignee);
    let (reported_by, reported_by_ulid) = facts::name_and_ulid(ask.world, ticket.reporter);
    let (resolved_by, resolved_by_ulid) = facts::name_and_ulid(ask.world, ticket.resolver);
    types::Ticket {
        id: UInt(id.0),
        achievement_id: Some(UInt(ticket.achievement.0)),
        achievement_title: achievement.map(|one| one.title.clone()),
        achievement_desc: achievement.map(|one| one.description.clone()),
        achievement_type: achievement.and_then(|one| one.kind.clone()),
        points: achievement.map(|one| UInt(one.points)),
        badge_name: achievement.and_then(|one| one.badge.clone()),
        achievement_author,
        achievement_author_ulid,
        game_id: achievement.map(|one| UInt(one.game.0)),
        console_name: game.map(|game| facts::system_name(ask.world, game)),
        game_title: game.map(|game| game.title.clone()),
        game_icon: game.map(|game| game.images.icon.clone()),
        reported_at: Some(SqlTime(ticket.created)),
        report_type: ticket.kind,
        report_type_description: kind_name(ticket.kind).to_owned(),
        report_notes: ticket.notes.clone(),
        reported_by,
        reported_by_ulid,
        resolved_at: ticket.resolved.map(SqlTime),
        resolved_by,
        resolved_by_ulid,
        report_state: ticket.state,
        report_state_description: state_name(ticket.state).to_owned(),
        hardcore: ticket.hardcore.map(Bit),
        url: facts::site_url(&format!("ticket/{id}")),
        ..example()
    }
}

fn kind_name(kind: TicketKind) -> &'static str {
    match kind {
        TicketKind::TriggeredAtTheWrongTime => "Triggered at the wrong time",
        TicketKind::DidNotTrigger => "Did not trigger",
        _ => "",
    }
}

fn state_name(state: TicketState) -> &'static str {
    match state {
        TicketState::Closed => "Closed",
        TicketState::Open => "Open",
        TicketState::Resolved => "Resolved",
        TicketState::Request => "Request",
        TicketState::Quarantined => "Pending Review",
        _ => "",
    }
}
