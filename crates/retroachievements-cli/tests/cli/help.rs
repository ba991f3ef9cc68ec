//! Help: examples that work, topics, near names, and files for packages.

use std::fs;

use crate::generated::GENERATIONS;
use crate::support::{fail, ra, succeed};

#[test]
fn the_help_of_every_command_ends_with_two_examples_that_work() {
    let questions = ["me", "progress", "lookup", "search", "open"];
    let commands = GENERATIONS.iter().flat_map(|(_, commands)| commands.iter().map(|command| command.name));
    for name in commands.chain(questions) {
        let help = succeed(&mut ra(&format!("{name} --help")));
        let examples = help.split_once("Examples:\n").unwrap_or_else(|| panic!("{name}: {help}")).1;
        // Long ones are wrapped.
        let examples = examples.split_whitespace().collect::<Vec<_>>().join(" ");
        let examples: Vec<_> = examples.split("ra --demo ").skip(1).collect();
        assert_eq!(examples.len(), 2, "{name}: {help}");
        for arguments in examples {
            succeed(&mut ra(&format!("--demo {arguments}")));
        }
    }
}

#[test]
fn topics_are_listed_and_explained() {
    let topics = succeed(&mut ra("help topics"));
    let names: Vec<_> = topics.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, ["authentication", "formats", "limits", "exit-codes"]);
    for name in names {
        assert!(!succeed(&mut ra(&format!("help {name}"))).is_empty());
    }
    assert_eq!(succeed(&mut ra("help")), succeed(&mut ra("--help")));
}

#[test]
fn the_commands_of_each_generation_are_in_groups() {
    for arguments in ["--help", "v2 --help"] {
        let help = succeed(&mut ra(arguments));
        for group in ["Achievement:", "Game:", "User:", "Leaderboard:", "Ticket:"] {
            assert!(help.lines().any(|line| line == group), "{group}: {help}");
        }
        assert!(!help.contains("Commands:"), "{help}");
    }
}

#[test]
fn what_is_misspelt_is_answered_with_what_is_near() {
    for (arguments, near) in [
        ("help limit", "`limits`"),
        ("help game-lst", "`game-list`"),
        ("--demo game-list megadrvie", "did you mean Genesis/Mega Drive"),
        ("--demo user-recent-achievements Scott --count 3", "--minutes"),
        ("--demo user-summary Scott --recent 3", "--recent-games"),
        ("--demo user-summary Scott --fromat json", "exists: '--format'"),
        ("gamelist", "game-list"),
        ("gme 1", "exist: 'game', "),
    ] {
        let error = fail(&mut ra(arguments), 2);
        assert!(error.contains(near), "{arguments}: {error}");
    }
    let error = fail(&mut ra("--demo user-recent-achievements Scott --count 3"), 2);
    assert!(!error.contains("--columns"), "{error}");
    let error = fail(&mut ra("--demo user-points Scott --zzz"), 2);
    assert!(error.contains("Usage: ra user-points"), "{error}");
}

#[test]
fn one_command_writes_man_pages_and_completions() {
    let folder = tempfile::TempDir::new().unwrap();
    assert_eq!(succeed(ra("files").arg(folder.path())), "");
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert!(read("man/ra.1").starts_with(".ie"));
    assert!(read("man/ra-achievement-unlocks.1").contains("ra \\-\\-demo achievement\\-unlocks 13876"));
    for name in ["ra.bash", "_ra", "ra.fish", "_ra.ps1"] {
        let script = read(&format!("completions/{name}"));
        assert!(script.contains("achievement-unlocks"), "{name}");
    }
    // Systems are completed by name.
    assert!(read("completions/ra.bash").contains("SNES"));
    let error = fail(&mut ra("files /dev/null/no"), 1);
    assert!(error.contains("/dev/null/no"), "{error}");
}
