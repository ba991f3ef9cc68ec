use crate::support::{fail, finish, ra, succeed};

#[test]
fn a_demo_needs_no_account() {
    let table = succeed(&mut ra("--demo achievement-unlocks 13876"));
    assert!(table.starts_with("Achievement: Over the Rainbow\n"), "{table}");
}

#[test]
fn a_demo_ignores_the_environment() {
    let mut ra = ra("achievement-unlocks 13876 --demo");
    succeed(ra.env("RA_WEB_API_KEY", "not a key").env("RA_BASE_URL", "nonsense"));
}

#[test]
fn a_demo_is_as_fast_as_the_simulator() {
    // 41 requests. The default rate limit would delay 31 of them by a second each.
    let lines =
        succeed(&mut ra("achievement-unlocks 9 --demo --all --count 100 --format jsonl --timeout 10"));
    assert!(lines.lines().count() > 4000);
}

#[test]
fn without_a_key_there_is_advice() {
    let missing = fail(&mut ra("achievement-unlocks 13876"), 2);
    let empty = fail(ra("achievement-unlocks 13876").env("RA_WEB_API_KEY", ""), 2);
    assert_eq!(missing, empty);
    for advice in
        ["https://retroachievements.org/settings", "RA_WEB_API_KEY", "ra --demo achievement-unlocks"]
    {
        assert!(missing.contains(advice), "{missing}");
    }
}

#[test]
fn help_says_what_to_do_first() {
    let help = succeed(&mut ra("--help"));
    for text in [
        "ra --demo achievement-unlocks 13876",
        "https://retroachievements.org/settings",
        "RA_WEB_API_KEY",
        "\nAchievement:\n  achievement-unlocks ",
        " Users who earned an achievement, newest first\n",
        "\nMore:\n",
        "\n  simulate ",
        "  completions ",
        "  help ",
        "Exit codes:",
        "  3    Not authorized",
        "  130  Interrupted",
    ] {
        assert!(help.contains(text), "{text} is not in\n{help}");
    }
    assert!(!help.contains("--web-api-key") && !help.contains("--key"), "{help}");
}

#[test]
fn no_arguments_are_answered_with_help() {
    let help = fail(&mut ra(""), 2);
    assert!(help.contains("ra --demo achievement-unlocks 13876"), "{help}");
}

#[test]
fn help_of_a_command_names_its_arguments() {
    let help = succeed(&mut ra("achievement-unlocks --help"));
    for text in ["<achievement-id>", "--count <NUMBER>", "--offset", "--all", "--format", "--demo"] {
        assert!(help.contains(text), "{text} is not in\n{help}");
    }
}

#[test]
fn completions_name_the_commands() {
    for shell in ["bash", "zsh", "fish"] {
        let script = succeed(ra("completions").arg(shell));
        for command in ["achievement-unlocks", "simulate", "completions"] {
            assert!(script.contains(command), "{command} is not completed by {shell}");
        }
    }
    fail(&mut ra("completions tcsh"), 2);
}

#[test]
fn the_version_is_known() {
    let finished = finish(&mut ra("--version"));
    assert_eq!(finished.stdout, format!("ra {}\n", env!("CARGO_PKG_VERSION")));
}

/// The README shows the output of its command.
#[test]
fn the_readme_shows_what_is_printed() {
    let readme = include_str!("workspace-README.md");
    let block = readme.split("<!-- Begin output: demo -->").nth(1).and_then(|rest| rest.split("```").nth(1));
    let (command, shown) =
        block.and_then(|block| block.trim_start_matches("console\n").split_once('\n')).unwrap();
    let arguments = command.split_once(" -- ").unwrap().1;
    assert_eq!(succeed(&mut ra(arguments)).trim_end(), shown.trim_end());
}

#[test]
fn help_is_a_command_too() {
    let help = succeed(&mut ra("help achievement-unlocks"));
    assert_eq!(help, succeed(&mut ra("achievement-unlocks --help")));
}

/// Options that make no difference to a command are not in its help.
#[test]
fn simulate_and_completions_list_their_own_options_only() {
    for (command, own) in [("simulate", "--port"), ("completions", "--output")] {
        let help = succeed(&mut ra(&format!("{command} --help")));
        assert!(help.contains(own) && help.contains("--verbose"), "{help}");
        for other in ["--format", "--demo", "--base-url", "--rate-limit <REQ"] {
            assert!(!help.contains(other), "{other} is in\n{help}");
        }
    }
}
