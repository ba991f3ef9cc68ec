//! `ra watch`: what users unlock or play, as it happens.

mod event;
mod sink;
mod state;

use std::path::PathBuf;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use retroachievements::Client;
use retroachievements::jiff::Timestamp;
use retroachievements_extras::watch::{self, WatchError};
use retroachievements_simulator::world::{Clock, demo};

use crate::connection::Connection;
use crate::endpoint::Arguments;
use crate::failure::Failure;
use crate::{help, options, printable, time};
use event::Event;
use sink::Sink;
use state::State;

pub(crate) const NAME: &str = "watch";

const LONG_ABOUT: &str = "Tell what users unlock, as it happens: each unlock once, also over restarts, those of offline play and upgrades to hardcore
mode as well. Users are looked at once a minute, or every two seconds for each user if that is longer. While the site is down
the watch asks less and less often, and it catches up afterwards.

Each unlock is a line of JSON on standard output; or with --exec the environment of a command (RA_USER, RA_ACHIEVEMENT_TITLE and
so on) and a line of JSON on its standard input; or with --webhook the body of a request. An unlock whose command or request
fails ends the watch, and is told again by the next one.";

/// How far back a watch of the simulator begins, so that there is something to see.
const SHOWN_IN_DEMO: Duration = Duration::from_secs(7 * 86_400);

pub(crate) fn command() -> Command {
    let switch = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let option = |name: &'static str, value| Arg::new(name).long(name).value_name(value);
    let users =
        Arg::new("user").required(true).num_args(1..).value_name("USER").help("Usernames or ULIDs, or @me");
    let exec = option("exec", "COMMAND").num_args(1..).allow_hyphen_values(true);
    let webhook = option("webhook", "URL").env("RA_WEBHOOK_URL").hide_env_values(true).conflicts_with("exec");
    Command::new(NAME)
        .about("Tell what users unlock, or play, as it happens")
        .long_about(LONG_ABOUT)
        .arg(users)
        .arg(switch("presence").help("Tell what users play instead; nothing is remembered over restarts"))
        .arg(
            option("since", "TIME")
                .value_parser(time::timestamp)
                .conflicts_with("presence")
                .help("Begin with what was unlocked since then [default: now, or where the last watch was]"),
        )
        .arg(
            option("every", "SECONDS")
                .value_parser(value_parser!(u32).range(1..))
                .help("How often to look at each user"),
        )
        .arg(exec.help("Run a command for each, with the arguments that follow; no shell takes part"))
        .arg(webhook.help("Send each to an address"))
        .arg(switch("discord").requires("webhook").help("In the form of a message for Discord"))
        .arg(
            option("state", "FILE")
                .value_parser(value_parser!(PathBuf))
                .help("What was told [default: a file in your state folder for each kind of watch]"),
        )
        .after_help(help::examples(["watch Scott", "watch @me --presence"]))
}

pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let connection = Connection::open(matches).await?;
    let arguments = Arguments::new(matches.clone())?;
    let users: Vec<_> = arguments.texts("user").into_iter().map(str::to_string).collect();
    let mut sink = Sink::new(matches)?;
    let every = arguments.optional::<u32>("every").map(|seconds| Duration::from_secs(seconds.into()));
    let watch = Watch { client: connection.client(), users, every, is_demo: options::demo(matches) };
    match matches.get_flag("presence") {
        true => watch.presence(&mut sink).await,
        false => {
            let state = State::open(matches, &sink)?;
            watch.unlocks(arguments.optional("since"), state, &mut sink).await
        }
    }
}

struct Watch<'a> {
    client: &'a Client,
    users: Vec<String>,
    every: Option<Duration>,
    is_demo: bool,
}

impl Watch<'_> {
    async fn unlocks(
        &self,
        since: Option<Timestamp>,
        mut state: State,
        sink: &mut Sink,
    ) -> Result<(), Failure> {
        let mut builder = watch::unlocks(self.client).users(&self.users).cursor(state.cursor()?);
        let begin = demo::BEGIN.saturating_sub(SHOWN_IN_DEMO).unwrap_or(demo::BEGIN);
        if let Some(since) = since.or(self.is_demo.then_some(begin)) {
            builder = builder.since(since);
        }
        if let Some(every) = self.every {
            builder = builder.every(every);
        }
        if self.is_demo {
            builder = builder.clock(demo_clock());
        }
        let mut unlocks = builder.start()?;
        // From here on nothing is lost, whenever the watch ends.
        state.store(&unlocks.cursor())?;
        while let Some(unlock) = unlocks.next().await {
            if let Some(unlock) = heard(unlock)? {
                sink.deliver(&Event::of_unlock(&unlock)).await?;
                state.store(&unlock.cursor)?;
            }
        }
        Ok(())
    }

    async fn presence(&self, sink: &mut Sink) -> Result<(), Failure> {
        let mut builder = watch::presence(self.client).users(&self.users);
        if let Some(every) = self.every {
            builder = builder.every(every);
        }
        if self.is_demo {
            builder = builder.clock(demo_clock());
        }
        let mut presences = builder.start()?;
        while let Some(presence) = presences.next().await {
            if let Some(presence) = heard(presence)? {
                sink.deliver(&Event::of_presence(&presence)).await?;
            }
        }
        Ok(())
    }
}

/// The clock of the simulator's world.
fn demo_clock() -> impl Fn() -> Timestamp + Send + Sync + 'static {
    let clock = Clock::running_from(demo::BEGIN);
    move || clock.now()
}

/// What was told, if it is no trouble. Trouble that passes is a warning.
fn heard<T>(told: Result<T, WatchError>) -> Result<Option<T>, Failure> {
    match told {
        Ok(told) => Ok(Some(told)),
        Err(WatchError::Refused { source, .. }) => Err(source.into()),
        Err(trouble) => {
            let text = format!("warning: {}\n", printable::line(&trouble.to_string()));
            // If standard error is closed, nobody is left to read it.
            let _ = std::io::Write::write_all(&mut std::io::stderr(), text.as_bytes());
            Ok(None)
        }
    }
}
