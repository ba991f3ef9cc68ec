//! `getRecentGameAwards`: who has beaten or mastered which game.

use jiff::tz::TimeZone;
use retroachievements_client::enums::AwardKind;

use super::prelude::*;

pub(super) fn answer(ask: &Ask<'_>) -> Answer {
    let kinds =
        [AwardKind::BeatenSoftcore, AwardKind::BeatenHardcore, AwardKind::Completed, AwardKind::Mastered];
    let asked = ask.params.get("k").map(|kinds| kinds.split(',').collect::<Vec<_>>());
    let is_asked = |kind: &AwardKind| asked.as_ref().is_none_or(|asked| asked.contains(&kind.as_str()));
    if !kinds.iter().any(is_asked) {
        return Answer::unknown(ask.operation);
    }
    let last_day = ask.params.get("d").and_then(validate::day);
    let players = ask.world.players.values();
    let all = players.flat_map(|player| player.awards.iter().map(move |award| (player, award)));
    let mut found: Vec<_> = all
        .filter(|(_, award)| award.game_kind().as_ref().is_some_and(is_asked))
        .filter(|(_, award)| last_day.is_none_or(|day| TimeZone::UTC.to_datetime(award.at).date() <= day))
        .collect();
    found.sort_by_key(|(_, award)| Reverse(award.at));
    let total = UInt(found.len() as u64);
    // Awards of deleted accounts leave gaps.
    let page = ask.page(found).into_iter().enumerate().filter(|(_, (player, _))| !player.deleted);
    let page = page.map(|(n, (player, award))| Some((n, describe(ask, player, award)?)));
    let Some(page) = page.collect::<Option<Vec<_>>>() else { return Answer::server_error() };
    let count = UInt(page.len() as u64);
    let mut answer = Answer::of(&types::RecentGameAwards { count, total, ..example() });
    answer.body["Results"] = facts::with_gaps(page);
    answer
}

/// An award; `None` if its game is gone, over which the server fails.
fn describe(ask: &Ask<'_>, player: &Player, award: &Award) -> Option<types::RecentGameAward> {
    let (id, game) = ask.game(award.game()?.0)?;
    Some(types::RecentGameAward {
        user: Some(player.name.clone()),
        ulid: player.ulid.clone(),
        award_kind: award.game_kind(),
        award_date: OffsetTime(award.at),
        game_id: UInt(id.0),
        game_title: Some(game.title.clone()),
        console_id: Some(UInt(game.system.0)),
        console_name: Some(facts::system_name(ask.world, game)),
        ..example()
    })
}

/// Empty values are invalid here, and so is a day in the future.
pub(super) fn problems(ask: &Ask<'_>, mut problems: Vec<Problem>) -> Vec<Problem> {
    let is_empty = |name: &&str| ask.params.has(name) && ask.params.get(name).is_none();
    let empty = ["d", "c", "k"].into_iter().filter(is_empty);
    problems.extend(empty.map(|name| (name, format!("The {name} field is required."))));
    let today = TimeZone::UTC.to_datetime(ask.now).date();
    if ask.params.get("d").and_then(validate::day).is_some_and(|day| day > today) {
        problems.push(("d", "The d field must be a date before or equal to today.".to_owned()));
    }
    problems
}
