//! How much of which games a user has: `getUserCompletedGames` and `getUserCompletionProgress`.

use super::awards;
use super::prelude::*;

/// The largest set that is left out.
const SMALL_SET: u64 = 5;

/// `getUserCompletedGames`: a row for each mode in which something is earned.
pub(super) fn completed_games(ask: &Ask<'_>) -> Answer {
    let games = ask.user("u").map(|user| games(ask.world, &user)).unwrap_or_default();
    let rows = games.into_iter().flat_map(|(id, game, progress)| {
        let row = |earned: u64, is_hardcore: bool| {
            (earned > 0).then(|| types::CompletedGame {
                game_id: UInt(id.0),
                title: Some(game.title.clone()),
                image_icon: Some(game.images.icon.clone()),
                console_id: Some(UInt(game.system.0)),
                console_name: Some(facts::system_name(ask.world, game)),
                max_possible: UInt(progress.possible),
                num_awarded: UInt(earned),
                pct_won: Fraction(share(earned, &progress)),
                hardcore_mode: BitText(is_hardcore),
                ..example()
            })
        };
        [row(progress.earned, false), row(progress.hardcore, true)].into_iter().flatten()
    });
    Answer::of(&rows.collect::<Vec<_>>())
}

/// A user's games with a set that is not small, the most complete first.
fn games<'w>(world: &'w World, user: &Player) -> Vec<(GameId, &'w Game, Progress)> {
    let games =
        user.games.keys().filter_map(|id| Some((*id, world.games.get(id)?, world.progress_of(user, *id))));
    let mut games: Vec<_> = games.filter(|(.., progress)| progress.possible > SMALL_SET).collect();
    games.sort_by_cached_key(|(_, game, progress)| {
        let share = |earned: u64| Reverse((share(earned, progress) * 10_000.0) as u64);
        let title = facts::collation(&game.title);
        (share(progress.earned), share(progress.hardcore), Reverse(progress.possible), title)
    });
    games
}

/// With the four decimals that the database has.
fn share(earned: u64, progress: &Progress) -> f64 {
    (earned as f64 / progress.possible as f64 * 10_000.0).round() / 10_000.0
}

/// `getUserCompletionProgress`: games with something earned, then those with nothing but an award.
pub(super) fn progress(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else { return Answer::unknown(ask.operation) };
    let awards = awards::listed(&user);
    let games = games(ask.world, &user);
    let is_listed = |system: SystemId| {
        system != SystemId::EVENTS && ask.world.systems.get(&system).is_some_and(|system| system.active)
    };
    let earned = games.iter().filter(|(_, game, progress)| progress.earned > 0 && is_listed(game.system));
    let mut rows: Vec<_> =
        earned.map(|(id, game, progress)| row(ask.world, *id, game, progress, &awards)).collect();
    for award in &awards {
        let Some((id, game)) = award.game().and_then(|id| Some((id, ask.world.games.get(&id)?))) else {
            continue;
        };
        let is_known =
            games.iter().any(|(known, ..)| *known == id) || rows.iter().any(|row| row.game_id.0 == id.0);
        if !is_known && is_listed(game.system) {
            let progress = Progress { last: Some(award.at), ..Progress::default() };
            rows.push(row(ask.world, id, game, &progress, &awards));
        }
    }
    rows.sort_by_key(|row| Reverse(row.most_recent_awarded_date.as_ref().map(|date| date.0)));
    let (count, total, results) = ask.listed(rows, |row| row);
    Answer::of(&types::UserCompletionProgress { count, total, results, ..example() })
}

fn row(
    world: &World,
    id: GameId,
    game: &Game,
    progress: &Progress,
    awards: &[Award],
) -> types::UserGameCompletion {
    let (kind, at) = awards::highest(awards, id).unzip();
    types::UserGameCompletion {
        game_id: UInt(id.0),
        title: Some(game.title.clone()),
        image_icon: Some(game.images.icon.clone()),
        console_id: UInt(game.system.0),
        console_name: Some(facts::system_name(world, game)),
        max_possible: UInt(progress.possible),
        num_awarded: Some(UInt(progress.earned)),
        num_awarded_hardcore: UInt(progress.hardcore),
        most_recent_awarded_date: progress.last.max(progress.last_hardcore).map(OffsetTime),
        highest_award_kind: kind,
        highest_award_date: at,
        ..example()
    }
}
