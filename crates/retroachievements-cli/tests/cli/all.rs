use std::collections::HashSet;

use retroachievements::jiff::Timestamp;
use retroachievements_simulator::world::{Clock, World};
use serde_json::Value;

use crate::support::{Server, succeed};

fn json(server: &Server, arguments: &str) -> Value {
    serde_json::from_str(&succeed(&mut server.ra(arguments))).unwrap()
}

#[test]
fn all_formats_have_the_whole_list() {
    let server = Server::start();
    let answer = json(&server, "achievement-unlocks 9 --all --format json --rate-limit off");
    let entries = answer["unlocks"].as_array().unwrap();
    assert_eq!(answer["achievement"]["id"], 9);
    assert!(entries.len() > 4000);

    let lines = succeed(&mut server.ra("achievement-unlocks 9 --all --format jsonl --rate-limit off"));
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(&lines, entries);

    let rows = succeed(&mut server.ra("achievement-unlocks 9 --all --format csv --rate-limit off"));
    let users: Vec<_> = rows.lines().skip(1).filter_map(|row| row.split(',').next()).collect();
    assert_eq!(users, entries.iter().filter_map(|entry| entry["user"].as_str()).collect::<Vec<_>>());

    let table = succeed(&mut server.ra("achievement-unlocks 9 --all --rate-limit off"));
    assert_eq!(table.lines().count(), 7 + entries.len());
}

#[test]
fn each_entry_of_a_growing_list_comes_once() {
    let server = Server::with(|builder| builder.new_unlocks_per_request(3));
    let before = json(&Server::start(), "achievement-unlocks 13876 --all --format json");
    let answer = json(&server, "achievement-unlocks 13876 --all --count 20 --format json");
    let names = |answer: &Value| -> Vec<String> {
        answer["unlocks"].as_array().unwrap().iter().map(|entry| entry["user"].to_string()).collect()
    };
    let (before, names) = (names(&before), names(&answer));
    let unique: HashSet<_> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "no entry twice");
    assert!(before.iter().all(|name| unique.contains(name)), "none is missing");
}

#[test]
fn the_whole_list_begins_at_the_offset() {
    let server = Server::start();
    let all = succeed(&mut server.ra("achievement-unlocks 13876 --all --format jsonl"));
    let rest = succeed(&mut server.ra("achievement-unlocks 13876 --all --offset 100 --format jsonl"));
    assert_eq!(rest.lines().collect::<Vec<_>>(), all.lines().skip(100).collect::<Vec<_>>());
}

/// A server on which Scott has earned so many achievements, one a second and each in a game of its own; and its games.
fn with_achievements(count: i64) -> (Server, Vec<String>) {
    let start = 1_700_000_000;
    let time = |second| Timestamp::from_second(start + second).unwrap();
    let mut world = World::empty();
    world.clock = Clock::fixed(time(count));
    let scott = world.add_player("Scott");
    for second in 0..count {
        let game = world.add_game(format!("Game {second}"));
        let achievement = world.add_achievement(game, format!("Achievement {second}"), 1);
        let unlock = serde_json::json!({ "at": time(second), "hardcore": null });
        let unlocks = &mut world.players.get_mut(&scott).unwrap().unlocks;
        unlocks.insert(achievement, serde_json::from_value(unlock).unwrap());
    }
    let games = world.games.keys().map(|id| id.0.to_string()).collect();
    (Server::with(|builder| builder.world(world)), games)
}

#[test]
fn all_reads_past_what_the_server_sends_at_once() {
    let (server, _) = with_achievements(1100);
    let earned = |arguments: &str| -> Vec<Value> {
        let lines = succeed(&mut server.ra(&format!("{arguments} --rate-limit off --format jsonl")));
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let between = "achievements-earned-between Scott --from 2020-01-01T00:00:00Z --to 2030-01-01T00:00:00Z";
    assert_eq!(earned(between).len(), 500);
    let mut all = earned(&format!("{between} --all"));
    let titles: Vec<_> = all.iter().map(|one| one["title"].as_str().unwrap().to_string()).collect();
    assert_eq!(titles, (0..1100).map(|n| format!("Achievement {n}")).collect::<Vec<_>>());

    let title = |one: &Value| one["title"].clone();
    let recent = earned("user-recent-achievements Scott --minutes 1000 --all");
    all.reverse();
    assert_eq!(recent.iter().map(title).collect::<Vec<_>>(), all.iter().map(title).collect::<Vec<_>>());

    // The first 100 are older.
    let since = earned("user-recent-achievements Scott --since 2023-11-14T22:15:00Z --all");
    assert_eq!(since[..], recent[..1000]);
}

#[test]
fn more_games_than_a_request_takes() {
    let (server, mut games) = with_achievements(1100);
    games.reverse();
    let arguments = format!("user-progress Scott {} --rate-limit off --format", games.join(","));
    let json = json(&server, &format!("{arguments} json"));
    assert_eq!(json.as_object().unwrap().len(), 1100);
    let rows = succeed(&mut server.ra(&format!("{arguments} csv")));
    let shown: Vec<_> = rows.lines().skip(1).filter_map(|row| row.split(',').next()).collect();
    assert_eq!(shown, games, "in the order asked for");
    assert_eq!(server.requests(), 6);
}
