//! Every command, in every format.

use serde_json::Value;

use crate::generated::{COMMANDS, Command, GENERATIONS};
use crate::support::{Server, fail, ra, succeed};

fn description() -> Value {
    serde_json::from_str(GENERATIONS[0].0).unwrap()
}

/// The commands of all generations.
fn all() -> impl Iterator<Item = &'static Command> {
    GENERATIONS.iter().flat_map(|(_, commands)| *commands)
}

/// Asks a server about each command. The second generation takes 60 requests in a minute, so each command has one of its own.
fn each(commands: impl Iterator<Item = &'static Command>, mut check: impl FnMut(&Server, &Command)) {
    commands.for_each(|command| check(&Server::start(), command));
}

#[test]
fn every_endpoint_has_a_command() {
    for (document, commands) in GENERATIONS {
        let description: Value = serde_json::from_str(document).unwrap();
        let endpoints = description["paths"].as_object().unwrap().values().map(|item| &item["get"]);
        let count =
            endpoints.map(|endpoint| endpoint["x-operations"].as_array().map_or(1, Vec::len)).sum::<usize>();
        assert_eq!(commands.len(), count);
    }
}

#[test]
fn every_command_prints_a_table() {
    each(all(), |server, command| {
        let arguments = format!("{} {} --rate-limit off", command.name, command.required);
        let table = succeed(&mut server.ra(&arguments));
        assert!(!table.trim().is_empty(), "{arguments}");
    });
}

#[test]
fn every_command_takes_all_its_options() {
    each(all(), |server, command| {
        let arguments = format!(
            "{} {} {} --rate-limit off --format json",
            command.name, command.required, command.optional
        );
        let answer: Value = serde_json::from_str(&succeed(&mut server.ra(&arguments))).unwrap();
        assert!(answer.is_object() || answer.is_array(), "{arguments}");
    });
}

#[test]
fn jsonl_and_csv_have_the_same_entries() {
    each(all(), |server, command| {
        let run = |format: &str| {
            let arguments =
                format!("{} {} --rate-limit off --format {format}", command.name, command.required);
            succeed(&mut server.ra(&arguments))
        };
        let lines = run("jsonl");
        assert!(lines.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{}", command.name);
        let csv = run("csv");
        let rows = csv::Reader::from_reader(csv.as_bytes()).into_records().count();
        assert_eq!(rows, lines.lines().count(), "{}", command.name);
    });
}

#[test]
fn all_reads_on_after_the_first_page() {
    let server = Server::start();
    let mut lists_of_several_pages = 0;
    for command in COMMANDS.iter().filter(|command| command.paged) {
        let run = |more: &str| {
            let arguments =
                format!("{} {} --rate-limit off --format jsonl {more}", command.name, command.required);
            succeed(&mut server.ra(&arguments)).lines().count()
        };
        let (page, all) = (run(""), run("--all"));
        assert!(page <= all, "{}: {page} of {all}", command.name);
        if command.optional.contains("--count ") {
            assert_eq!(run("--count 1"), all.min(1), "{}", command.name);
        }
        lists_of_several_pages += usize::from(page < all);
    }
    assert!(lists_of_several_pages > 0, "no list has a second page");
}

#[test]
fn the_help_of_every_command_lists_its_options() {
    for command in all() {
        let help = succeed(&mut ra(&format!("{} --help", command.name)));
        for option in command.optional.split_whitespace().filter(|word| word.starts_with("--")) {
            let name = option.split('=').next().unwrap();
            assert!(help.contains(name), "{} {name}", command.name);
        }
        let has_all = help.lines().any(|line| line.split_whitespace().next() == Some("--all"));
        assert_eq!(has_all, command.paged, "{}", command.name);
    }
}

#[test]
fn deprecated_endpoints_are_marked() {
    let help = succeed(&mut ra("user-completed-games --help"));
    assert!(help.contains("Deprecated"), "{help}");
    let help = succeed(&mut ra("user-completion-progress --help"));
    assert!(!help.contains("Deprecated"), "{help}");
    let commands = succeed(&mut ra("--help"));
    let marked: Vec<_> = commands.lines().filter(|line| line.ends_with("(deprecated)")).collect();
    assert!(marked.iter().any(|line| line.contains(" user-completed-games ")), "{marked:?}");
    let description = description();
    let endpoints = description["paths"].as_object().unwrap().values();
    let deprecated = endpoints.filter(|item| item["get"]["deprecated"] == true).count();
    assert_eq!(marked.len(), deprecated, "{marked:?}");
}

#[test]
fn coded_numbers_are_words_in_a_table() {
    let table = succeed(&mut ra("--demo claims --kind dropped"));
    assert!(table.contains("new set") || table.contains("revision"), "{table}");
    let json = succeed(&mut ra("--demo claims --kind dropped --format json"));
    assert!(json.contains("\"setType\": 1") || json.contains("\"setType\": 0"), "{json}");
}

#[test]
fn wrong_arguments_are_explained() {
    for (arguments, message) in [
        ("comments", "--achievement <ID>|--game <ID>|--user <USER>"),
        ("comments --game 1 --user Scott", "cannot be used with"),
        ("user-recent-achievements Scott --minutes 5 --since 2024-05-01", "cannot be used with"),
        ("comments --game 0", "is not a game id"),
        ("comments --user 12345", "use the ULID"),
        (
            "achievements-earned-between Scott --from yesterday --to 2024-01-01",
            "expected a time such as 2024-05-01T12:00:00Z",
        ),
        ("achievements-earned-on-day Scott 1.5.2024", "expected a date such as 2024-05-01"),
        ("claims --kind lost", "possible values: completed, dropped, expired"),
        ("user-progress Scott", "<GAME-IDS>..."),
        ("user-progress Scott 1 none", "\"none\" is not a game id"),
        ("recent-game-awards --kinds mastered,best", "possible values: beaten-softcore"),
    ] {
        let error = fail(&mut ra(&format!("--demo {arguments}")), 2);
        assert!(error.to_lowercase().contains(&message.to_lowercase()), "{arguments}: {error}");
    }
    assert!(succeed(&mut ra("--demo comments --user Scott")).contains("Written"));
}
