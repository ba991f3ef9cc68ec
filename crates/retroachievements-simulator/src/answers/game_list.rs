//! What there is: `getConsoleIds`, `getGameList` and `getGameHashes`.

use super::prelude::*;

pub(super) fn systems(ask: &Ask<'_>) -> Answer {
    let (only_active, only_games) = (ask.params.is_on("a"), ask.params.is_on("g"));
    let systems = ask.world.systems.iter();
    let systems = systems.filter(|(id, one)| (one.active || !only_active) && (id.has_games() || !only_games));
    let describe = |(id, system): (&SystemId, &System)| types::Console {
        id: UInt(id.0),
        name: system.name.clone(),
        icon_url: Some(icon_url(system)),
        active: Some(Bool(system.active)),
        is_game_system: Some(Bool(id.has_games())),
        ..example()
    };
    Answer::of(&systems.map(describe).collect::<Vec<_>>())
}

/// `MD` is `md.png`, `FM Towns` is `fm-towns.png`, `80/88` is `8088.png`.
pub(crate) fn icon_url(system: &System) -> String {
    let name = system.short_name.to_lowercase().replace('/', "").replace(' ', "-");
    format!("https://static.retroachievements.org/assets/images/system/{name}.png")
}

pub(super) fn games(ask: &Ask<'_>) -> Answer {
    let system = SystemId(ask.number("i"));
    if system.0 == 0 {
        return Answer::unknown(ask.operation);
    }
    let of_system = ask.world.games.iter().filter(|(_, game)| game.system == system);
    let listed = of_system.map(|(id, game)| listed(ask.world, *id, game, ask.params.is_on("h")));
    let with_achievements = ask.params.is_on("f");
    let mut games: Vec<_> = listed.filter(|game| game.num_achievements.0 > 0 || !with_achievements).collect();
    games.sort_by_cached_key(|game| game.title.as_deref().map(facts::collation));
    // A count of 0, which is also that of a negative one, is no limit.
    let (offset, count) = ask.window();
    let count = if count == 0 { usize::MAX } else { count };
    Answer::of(&games.into_iter().skip(offset).take(count).collect::<Vec<_>>())
}

fn listed(world: &World, id: GameId, game: &Game, with_hashes: bool) -> types::ListedGame {
    let set = world.achievements_of(id, true);
    let all = world.achievements.values().filter(|one| one.game == id && !one.deleted);
    // Of a deleted game, the site no longer finds what belongs to it.
    let modified = all.filter(|_| !game.deleted).map(|one| one.modified).max();
    let boards = world.leaderboards.values().filter(|one| one.game == id && !one.deleted && !game.deleted);
    let hashes = || compatible(game).map(|hash| Text(hash.md5.clone())).collect::<List<_>>();
    types::ListedGame {
        title: Some(game.title.clone()),
        id: UInt(id.0),
        console_id: UInt(game.system.0),
        console_name: facts::system_name(world, game),
        image_icon: Some(game.images.icon.clone()),
        num_achievements: UInt(set.len() as u64),
        num_leaderboards: UInt(boards.count() as u64),
        points: UInt(set.iter().map(|(_, one)| one.points).sum()),
        date_modified: modified.map(SqlTime),
        forum_topic_id: game.forum_topic.map(UInt),
        hashes: with_hashes.then(hashes),
        ..example()
    }
}

fn compatible(game: &Game) -> impl Iterator<Item = &Hash> {
    game.hashes.iter().filter(|hash| hash.compatible)
}

pub(super) fn hashes(ask: &Ask<'_>) -> Answer {
    let Some((_, game)) = ask.game(ask.sql_id("i")) else { return Answer::unknown(ask.operation) };
    let describe = |hash: &Hash| types::GameHash {
        name: hash.name.clone(),
        md5: Some(hash.md5.clone()),
        labels: hash.labels.clone().into(),
        patch_url: hash.patch_url.clone(),
        ..example()
    };
    let mut answer =
        Answer::of(&types::GameHashes { results: compatible(game).map(describe).collect(), ..example() });
    for (n, hash) in compatible(game).enumerate() {
        // An empty label leaves a gap.
        let labels = hash.labels.iter().enumerate().filter(|(_, label)| !label.is_empty());
        answer.body["Results"][n]["Labels"] = facts::with_gaps(labels);
    }
    answer
}
