//! `ra simulate`: serves the simulator, for clients in any language.

use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use retroachievements_simulator::world::Clock;
use retroachievements_simulator::{Simulator, SimulatorBuilder, Times, World, control_calls};

use crate::failure::Failure;
use crate::options;
use crate::output::Output;

pub(crate) const NAME: &str = "simulate";

const LONG_ABOUT: &str = "Serve a simulator of the API until you press Ctrl-C.

It answers like the site, with made-up data or a world of yours, and needs no account. To test how a client copes with \
failures, let the first N requests fail, or all of them with `always`.

Open its address in a browser for an API reference: all endpoints, with examples, and requests sent from the page to \
the simulator.";

pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Serve a simulator of the API, for clients in any language")
        .long_about(LONG_ABOUT)
        .after_long_help(after_help())
        .args(options::hidden_except(&["verbose"]))
        .args([
            value("port", "PORT")
                .value_parser(value_parser!(u16))
                .default_value("8080")
                .help("Port to listen on; 0 picks a free one"),
            value("address", "IP")
                .value_parser(value_parser!(IpAddr))
                .help("Address to listen on [default: 127.0.0.1]"),
            value("key", "KEY").help("Web API key to accept; make one up rather than use your own"),
            value("world", "FILE")
                .value_parser(value_parser!(PathBuf))
                .help("World to serve, as JSON, instead of the demo world"),
            value("clock", "TIME")
                .value_parser(clock)
                .help("Time at which its clock begins, such as 2026-05-08T20:15:00Z [default: now, or that of the demo world]"),
            Arg::new("read-only")
                .long("read-only")
                .action(ArgAction::SetTrue)
                .help("Refuse the calls that change the world"),
            Arg::new("unlimited")
                .long("unlimited")
                .action(ArgAction::SetTrue)
                .help("Take any number of requests to generation 2, not 60 a minute"),
            Arg::new("legacy")
                .long("legacy")
                .action(ArgAction::SetTrue)
                .help("Answer in the server's old encoding, with numbers and flags as strings"),
            fault("rate-limited").help("Answer requests with status 429"),
            value("retry-after", "VALUE")
                .requires("rate-limited")
                .help("Retry-After header of these answers: seconds, or a date"),
            fault("unavailable").help("Answer requests with status 503"),
            fault("truncated").help("Close the connection in the middle of a response"),
            fault("truncated-json").help("Send half of the JSON as a complete response"),
            fault("dropped").help("Close the connection without a response"),
            value("delay", "MILLISECONDS").value_parser(value_parser!(u64)).help("Delay each response"),
            value("new-unlocks-per-request", "NUMBER")
                .value_parser(value_parser!(u64))
                .help("Add new unlocks at the head of the lists after each request for unlocks"),
        ])
}

fn value(name: &'static str, value: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value)
}

fn fault(name: &'static str) -> Arg {
    value(name, "N|always").value_parser(times)
}

fn after_help() -> String {
    format!(
        "Programs on this machine can make things happen while it runs. These take a POST with a body of JSON, and need no \
         key:\n\n{}\nExample:\n\n  curl -d '{{\"player\":\"Scott\",\"achievement\":9}}' localhost:8080/simulator/unlocks",
        control_calls()
    )
}

fn clock(text: &str) -> Result<Clock, String> {
    let time = text.parse().map_err(|_| "expected a time such as 2026-05-08T20:15:00Z")?;
    Ok(Clock::running_from(time))
}

/// The world of a file.
fn read_world(path: &Path) -> Result<World, Failure> {
    let file = path.display();
    let json = fs::read_to_string(path).map_err(|error| Failure::io(format!("cannot read {file}"), error))?;
    World::from_json(&json).map_err(|error| Failure::usage(format!("{file} is no world: {error}")))
}

/// The world to serve, if it is not the demo world as it is.
fn world(matches: &ArgMatches) -> Result<Option<World>, Failure> {
    let clock = matches.get_one::<Clock>("clock");
    let mut world = match matches.get_one::<PathBuf>("world") {
        Some(path) => read_world(path)?,
        None if clock.is_some() => World::demo(),
        None => return Ok(None),
    };
    world.clock = clock.copied().unwrap_or_default();
    Ok(Some(world))
}

fn times(text: &str) -> Result<Times, String> {
    match text.parse() {
        Ok(first) => Ok(Times::First(first)),
        Err(_) if text == "always" => Ok(Times::Always),
        Err(_) => Err("expected a whole number, or `always`".to_string()),
    }
}

pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let mut builder = builder(matches);
    if let Some(world) = world(matches)? {
        builder = builder.world(world);
    }
    let simulator =
        builder.start().await.map_err(|error| Failure::io("cannot start the simulator", error))?;
    let mut output = Output::open(None)?;
    output.write(greeting(&simulator).as_bytes())?;
    output.finish()?;
    simulator.wait().await.map_err(|error| Failure::io("the simulator failed", error))
}

fn builder(matches: &ArgMatches) -> SimulatorBuilder {
    type Fault = fn(SimulatorBuilder, Times) -> SimulatorBuilder;
    let faults: [(&str, Fault); 4] = [
        ("unavailable", SimulatorBuilder::unavailable),
        ("truncated", SimulatorBuilder::truncated),
        ("truncated-json", SimulatorBuilder::truncated_json),
        ("dropped", SimulatorBuilder::dropped),
    ];
    let mut builder = Simulator::builder();
    if let Some(port) = matches.get_one("port") {
        builder = builder.port(*port);
    }
    if let Some(address) = matches.get_one("address") {
        builder = builder.address(*address);
    }
    if let Some(key) = matches.get_one::<String>("key") {
        builder = builder.web_api_key(key);
    }
    if matches.get_flag("read-only") {
        builder = builder.read_only();
    }
    if matches.get_flag("unlimited") {
        builder = builder.unlimited();
    }
    if matches.get_flag("legacy") {
        builder = builder.legacy_encoding();
    }
    // Added before the faults, so that it delays them too.
    if let Some(delay) = matches.get_one("delay") {
        builder = builder.delayed(Times::Always, Duration::from_millis(*delay));
    }
    if let Some(times) = matches.get_one("rate-limited") {
        builder = builder.rate_limited(*times, matches.get_one("retry-after").map(String::as_str));
    }
    for (name, fault) in faults {
        if let Some(times) = matches.get_one(name) {
            builder = fault(builder, *times);
        }
    }
    if let Some(number) = matches.get_one("new-unlocks-per-request") {
        builder = builder.new_unlocks_per_request(*number);
    }
    builder
}

fn greeting(simulator: &Simulator) -> String {
    let (url, key) = (simulator.base_url(), simulator.web_api_key());
    let reference = simulator.reference_url();
    format!(
        "Base URL:      {url}
Web API key:   {key}
Example:       curl '{url}/API_GetAchievementUnlocks.php?a=13876&y={key}'
API reference: {reference}
Ctrl-C stops the simulator.
"
    )
}
