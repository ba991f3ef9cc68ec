//! Scripts depend on json, jsonl and csv: they stay byte for byte what they were.

use std::fmt::Write as _;
use std::{env, fs};

use hmac_sha256::Hash;
use retroachievements_simulator::world::{Clock, World, demo};

use crate::generated::COMMANDS;
use crate::support::{Server, succeed};

/// A line for each command and format: the length and the SHA-256 of what is printed.
const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cli/golden.tsv");

/// A change that is meant is made by `RA_TEST_UPDATE=1 cargo test -p retroachievements-cli golden`.
#[test]
fn what_scripts_read_stays_as_it_was() {
    let mut world = World::demo();
    // It runs else, and what is left of a claim with it.
    world.clock = Clock::fixed(demo::BEGIN);
    let server = Server::with(|builder| builder.world(world));
    let mut found = String::new();
    for command in COMMANDS {
        for format in ["json", "jsonl", "csv"] {
            for optional in ["", command.optional] {
                let arguments = format!("{} {} {optional}", command.name, command.required);
                let arguments = arguments.trim_end();
                let text =
                    succeed(&mut server.ra(&format!("{arguments} --rate-limit off --format {format}")));
                let hash: String =
                    Hash::hash(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
                writeln!(found, "{arguments} --format {format}\t{}\t{hash}", text.len()).unwrap();
            }
        }
    }
    if env::var_os("RA_TEST_UPDATE").is_some() {
        fs::write(GOLDEN, &found).unwrap();
    }
    let golden = fs::read_to_string(GOLDEN).unwrap();
    // Commands that are new are not in it yet.
    let lost: Vec<_> = golden.lines().filter(|line| !found.lines().any(|found| found == *line)).collect();
    assert!(lost.is_empty(), "not as they were, or gone: {lost:#?}");
    assert!(!golden.is_empty());
}
