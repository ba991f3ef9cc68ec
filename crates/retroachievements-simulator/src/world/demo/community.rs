//! What people of the demo world say and ask for: comments, lists, claims, tickets, events, awards of the site.

use jiff::Timestamp;
use jiff::civil::{Date, Time, date};
use jiff::tz::TimeZone;
use retroachievements_client::enums::{ClaimSetType, ClaimStatus, ClaimType, TicketKind, TicketState};

use super::catalog::DEVELOPERS;
use super::{achievements, ago, begin_seconds, games, lines, pick, player, players, rng, time};
use crate::world::{
    Achievement, AchievementId, Award, AwardFor, Claim, ClaimId, Comment, Event, EventAchievement, EventId,
    GameId, Mode, PlayerId, SiteAward, SiteAwardId, Subject, Ticket, TicketId, Tier, Unlock, World,
};

const DAY: i64 = 86_400;

/// The game that the event is kept as.
const EVENT: GameId = GameId(9_902);

pub(super) fn add_to(world: &mut World) {
    let people: Vec<PlayerId> =
        world.players.iter().filter(|(_, one)| !one.deleted).map(|(id, _)| *id).collect();
    write_comments(world, &people);
    ask_for_games(world);
    make_claims(world);
    report_tickets(world, &people);
    hold_event(world);
    give_site_awards(world);
}

fn write_comments(world: &mut World, people: &[PlayerId]) {
    let mut write = |on: Subject, count: usize, texts: &[&'static str], seed: u64| {
        let mut rng = rng("comments", seed);
        for _ in 0..count {
            let (author, text) = (people[rng.usize(..people.len())], pick(&mut rng, texts));
            let joined = world.players[&author].joined.as_second();
            let at = time(rng.i64(joined..begin_seconds() - 60));
            world.comments.push(Comment::new(on, author, text, at));
        }
    };
    for game in world.games.keys().filter(|id| **id != EVENT) {
        let count = rng("talk", game.0).usize(..9);
        write(Subject::Game(*game), if *game == GameId(1) { 128 } else { count }, &lines::ON_GAMES, game.0);
    }
    for achievement in world.achievements.keys().filter(|id| id.0 % 5 == 0 || id.0 == 9) {
        let count = if achievement.0 == 9 { 64 } else { rng("talk", achievement.0).usize(..3) };
        write(Subject::Achievement(*achievement), count, &lines::ON_ACHIEVEMENTS, achievement.0);
    }
    for (id, owner) in &world.players {
        let count = if *id == players::SCOTT.into() { 37 } else { rng("talk", id.0).usize(..4) };
        if owner.wall {
            write(Subject::Player(*id), count, &lines::ON_WALLS, id.0 + 1_000_000);
        }
    }
    world.comments.sort_by_key(|comment| comment.at);
}

/// Lists of games: those to play, and those without achievements to ask for.
fn ask_for_games(world: &mut World) {
    let has_set = |game: &GameId| world.achievements.values().any(|one| one.game == *game);
    let games = world.games.iter().filter(|(_, game)| game.system.has_games()).map(|(id, _)| *id);
    let (with, without): (Vec<_>, Vec<_>) = games.partition(has_set);
    for (id, player) in &mut world.players {
        let mut rng = rng("lists", id.0);
        let wants = if *id == players::SCOTT.into() { 12 } else { rng.usize(..7) };
        let new = with.iter().filter(|game| !player.games.contains_key(game)).copied().collect::<Vec<_>>();
        let mut wanted = rng.choose_multiple(new, wants);
        wanted.sort();
        player.want_to_play = wanted;
        let asks = rng.u8(..3) == 0 || *id == players::SCOTT.into();
        player.set_requests = if asks { without.clone() } else { Vec::new() };
    }
}

/// Every set has been claimed once; some are being made or revised.
fn make_claims(world: &mut World) {
    let mut id = 1;
    let mut add = |claim: Claim| {
        world.claims.insert(ClaimId(id), claim);
        id += 1;
    };
    // One that has run out. It is the newest, for only then is the list of those a list: PHP writes what is left of a
    // list with gaps as an object.
    let (begun, ended) = (ago(2 * DAY), ago(DAY));
    let mut late = Claim::new(player(players::TELEVANDALIST), games::SUBSET.into(), begun, ended);
    late.set_type = ClaimSetType::Revision;
    add(late);
    for (game, one) in world.games.iter().filter(|(_, game)| game.system.has_games()) {
        let mut rng = rng("claim", game.0);
        let author = world.achievements.values().find(|one| one.game == *game).and_then(|one| one.author);
        let developer = author.unwrap_or_else(|| PlayerId::from(DEVELOPERS[rng.usize(..DEVELOPERS.len())]));
        let begun = rng.i64(100..3_000) * DAY + rng.i64(0..DAY);
        let mut claim = Claim::new(developer, *game, ago(begun), ago(begun - rng.i64(10..90) * DAY));
        claim.status = if rng.u8(..8) == 0 { ClaimStatus::Dropped } else { ClaimStatus::Complete };
        claim.updated = claim.finished;
        add(claim);
        let is_revised = game.0 % 9 == 1;
        if is_revised || author.is_none() {
            let begun = rng.i64(3..80) * DAY;
            let mut claim = Claim::new(developer, *game, ago(begun), ago(begun - 90 * DAY));
            claim.set_type = if is_revised { ClaimSetType::Revision } else { ClaimSetType::NewSet };
            add(claim.clone());
            if one.publisher.is_some() {
                claim.kind = ClaimType::Collaboration;
                let others: Vec<_> = DEVELOPERS.into_iter().filter(|id| player(*id) != developer).collect();
                claim.player = player(others[rng.usize(..others.len())]);
                add(claim);
            }
        }
    }
}

fn report_tickets(world: &mut World, people: &[PlayerId]) {
    let ids: Vec<(AchievementId, &Achievement)> =
        world.achievements.iter().map(|(id, one)| (*id, one)).filter(|(_, one)| one.game != EVENT).collect();
    for n in 0..90 {
        let mut rng = rng("ticket", n);
        let (id, achievement) = if n % 30 == 0 { ids[0] } else { ids[rng.usize(..ids.len())] };
        let created = rng.i64(DAY..900 * DAY);
        let mut ticket = Ticket::new(id, people[rng.usize(..people.len())], ago(created));
        ticket.notes = pick(&mut rng, &lines::ON_TICKETS).to_owned();
        ticket.hardcore = Some(rng.u8(..5) > 0);
        ticket.assignee = achievement.author;
        if rng.u8(..3) == 0 {
            ticket.kind = TicketKind::TriggeredAtTheWrongTime;
        }
        if created > 60 * DAY && rng.u8(..6) > 0 {
            ticket.state = if rng.u8(..4) == 0 { TicketState::Closed } else { TicketState::Resolved };
            ticket.resolver = achievement.author;
            ticket.resolved = Some(ago(created - rng.i64(DAY..50 * DAY)));
        } else if rng.u8(..4) == 0 {
            ticket.state = TicketState::Request;
        }
        // 12345 is the first one, on an achievement that everybody knows.
        world.tickets.insert(TicketId(12_345 + n), ticket);
    }
}

/// Achievement of the Week: every week from the first Monday of 2026 on, with an achievement of another game.
fn hold_event(world: &mut World) {
    let mut sources: Vec<AchievementId> =
        world.games.keys().filter(|game| **game != EVENT).filter_map(|game| first_of(world, *game)).collect();
    rng("event", 0).shuffle(&mut sources);
    let first: Date = date(2026, 1, 5);
    let mut event = Event::new(EVENT);
    event.image = "/Images/110001.png".to_owned();
    let (name, image) = ("Regular".to_owned(), "/Images/110002.png".to_owned());
    event.tiers = vec![Tier { tier: 1, name, image, points: 20, id: None }];
    for week in 0..52_u64 {
        let from = first.saturating_add(jiff::Span::new().weeks(week.cast_signed()));
        let until = from.saturating_add(jiff::Span::new().weeks(1));
        let is_now = from <= date(2026, 5, 8) && date(2026, 5, 8) < until;
        let source =
            if is_now { achievements::THAT_WAS_EASY.into() } else { sources[week as usize % sources.len()] };
        let id = AchievementId(EVENT.0 * 100 + week);
        let mut week_of = EventAchievement::new(id, source, from, until);
        week_of.label = Some(format!("Week {}", week + 1));
        event.achievements.push(week_of);
        let (title, description) =
            (world.achievements[&source].title.clone(), world.achievements[&source].description.clone());
        if let Some(copy) = world.achievements.get_mut(&id) {
            (copy.title, copy.description, copy.points, copy.kind) = (title, description, 1, None);
        }
        if is_now {
            take_part(world, id, source, from);
        }
    }
    world.events.insert(EventId(1), event);
}

fn first_of(world: &World, game: GameId) -> Option<AchievementId> {
    world.achievements.iter().find(|(_, one)| one.game == game && one.points > 0).map(|(id, _)| *id)
}

/// Some players have earned this week's achievement since Monday.
fn take_part(world: &mut World, copy: AchievementId, source: AchievementId, from: Date) {
    let monday = TimeZone::UTC.to_timestamp(from.to_datetime(Time::midnight())).unwrap_or_default();
    for (id, player) in &mut world.players {
        let mut rng = rng("week", id.0);
        if player.unlocks.contains_key(&source) && rng.u8(..3) == 0 {
            let at = time(rng.i64(monday.as_second()..begin_seconds() - 600));
            player.unlocks.insert(copy, Unlock::new(Mode::Hardcore, at));
        }
    }
}

fn give_site_awards(world: &mut World) {
    world.site_awards.insert(
        SiteAwardId(1),
        SiteAward { name: "Playtester".to_owned(), image: "/Images/120001.png".to_owned() },
    );
    let year = |ago_years: i64| -> Timestamp { ago(ago_years * 365 * DAY) };
    let given = [
        (players::SCOTT, AwardFor::Legend, 0, 5),
        (players::SCOTT, AwardFor::Event(EventId(1)), 1, 0),
        (players::JAARL, AwardFor::UnlocksYield(1), 0, 6),
        (players::JAARL, AwardFor::PointsYield(1), 0, 4),
        (players::SALSA, AwardFor::UnlocksYield(1), 0, 3),
        (players::TELEVANDALIST, AwardFor::Playtest(SiteAwardId(1)), 0, 1),
        (players::COWBOYBEEP, AwardFor::Patreon, 0, 2),
    ];
    for (id, kind, tier, years) in given {
        if let Some(player) = world.players.get_mut(&player(id)) {
            let mut award = Award::new(kind, Mode::Casual, year(years));
            award.tier = tier;
            player.awards.push(award);
        }
    }
}
