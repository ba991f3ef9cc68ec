//! `POST /simulator/…`: makes something happen in the world, for programs in any language.

use std::time::Duration;

use http::header::{HOST, ORIGIN};
use http::{Method, Response, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::body::{self, Body};
use crate::request::{self, BufferedRequest};
use crate::state::State;
use crate::world::{AchievementId, Clock, LeaderboardId, Mode, PlayerId, Subject, World};

/// Where the calls are, on the server.
const MOUNT: &str = "/simulator";

/// The calls: the name, an example of the body, and what it does.
fn calls() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = include_str!("control.tsv").lines().skip(1).map(|line| line.split('\t'));
    lines.filter_map(|mut cells| Some((cells.next()?, cells.next()?, cells.next()?)))
}

/// A call by its name, with its body.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum Call {
    Unlocks { player: Who, achievement: AchievementId, hardcore: Option<bool>, at: Option<Timestamp> },
    Resets { player: Who, achievement: AchievementId },
    Renames { player: Who, name: String },
    Comments { player: Who, on: Subject, text: String },
    Entries { player: Who, leaderboard: LeaderboardId, score: i64 },
    Promotions { achievement: AchievementId, promoted: bool },
    Clock { now: Timestamp, runs: Option<bool> },
    RateLimits { seconds: u64 },
}

/// A player, by ID or by name or ULID.
#[derive(Deserialize)]
#[serde(untagged)]
enum Who {
    Id(PlayerId),
    Name(String),
}

/// What a running simulator takes as `POST /simulator/…`, a line for each call: its path, an example of its body, and
/// what it does.
///
/// ```
/// let calls = retroachievements_simulator::control_calls();
/// assert!(calls.contains("/simulator/unlocks"));
/// ```
pub fn control_calls() -> String {
    calls().map(|(name, example, about)| format!("{MOUNT}/{name}  {example}\n    {about}\n")).collect()
}

/// The same as Markdown, for the page.
#[cfg(feature = "docs")]
pub(crate) fn markdown() -> String {
    let row = |(name, example, about)| format!("| `{MOUNT}/{name}` | {about} | `{example}` |\n");
    let rows: String = calls().map(row).collect();
    format!(
        "\n\n## Make things happen\n\nSend these to the simulator as `POST`, with a body of JSON. They need no key. The \
         next request sees the change.\n\n| Call | What it does | Body |\n|---|---|---|\n{rows}"
    )
}

/// Answers a request for a call, and no other.
pub(crate) fn respond(state: &State, read_only: bool, request: &BufferedRequest) -> Option<Response<Body>> {
    let name = request.uri().path().strip_prefix(MOUNT)?.strip_prefix('/')?;
    let (status, json) = match answer(state, read_only, request, name) {
        Ok(()) => (StatusCode::OK, json!({ "ok": true })),
        Err((status, message)) => (status, json!({ "ok": false, "message": message })),
    };
    Some(body::response(status, body::JSON, json.to_string()))
}

fn answer(
    state: &State,
    read_only: bool,
    request: &BufferedRequest,
    name: &str,
) -> Result<(), (StatusCode, String)> {
    let refuse = |status, message: String| Err((status, message));
    if read_only {
        return refuse(StatusCode::FORBIDDEN, "this simulator is read-only".to_owned());
    }
    if !is_local(request) {
        let message = "only programs on this machine can change a simulator, and pages of its own address";
        return refuse(StatusCode::FORBIDDEN, message.to_owned());
    }
    let Some((_, example, _)) = calls().find(|(of, ..)| *of == name) else {
        let names = calls().map(|(name, ..)| name).collect::<Vec<_>>().join(", ");
        return refuse(StatusCode::NOT_FOUND, format!("there is no `{name}`; there are: {names}"));
    };
    if request.method() != Method::POST {
        let message = format!("send it as POST, with a body such as {example}");
        return refuse(StatusCode::METHOD_NOT_ALLOWED, message);
    }
    let done = Call::read(name, request.body()).and_then(|call| call.make(state));
    done.or_else(|problem| refuse(StatusCode::BAD_REQUEST, format!("{problem}; an example: {example}")))
}

/// Whether a request comes from this machine, and not from a page of somebody else in a browser on it.
fn is_local(request: &BufferedRequest) -> bool {
    let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
    let is_own_page = |origin: &str| header(HOST).is_some_and(|host| origin == format!("http://{host}"));
    request::is_from_loopback(request) && header(ORIGIN).is_none_or(is_own_page)
}

impl Call {
    fn read(name: &str, body: &[u8]) -> Result<Self, String> {
        let call =
            serde_json::from_slice::<Value>(body).and_then(|body| Self::deserialize(json!({ name: body })));
        call.map_err(|error| format!("the body is not as it should be: {error}"))
    }

    fn make(self, state: &State) -> Result<(), String> {
        match self {
            Self::RateLimits { seconds } => state.limit(Duration::from_secs(seconds)),
            change => return state.change(|world| change.change(world)),
        }
        Ok(())
    }

    fn change(self, world: &mut World) -> Result<(), String> {
        match self {
            Self::Unlocks { player, achievement, hardcore, at } => {
                let player = player.find(world)?;
                world.has(achievement)?;
                let mode = if hardcore.unwrap_or(true) { Mode::Hardcore } else { Mode::Casual };
                world.unlock_at(player, achievement, mode, at.unwrap_or_else(|| world.now()));
            }
            Self::Resets { player, achievement } => {
                let player = player.find(world)?;
                world.has(achievement)?;
                world.take_back(player, achievement);
            }
            Self::Renames { player, name } => {
                let player = player.find(world)?;
                if world.find_player(&name).is_some_and(|other| other != player) {
                    return Err(format!("there is another player {name}"));
                }
                world.rename(player, name);
            }
            Self::Comments { player, on, text } => {
                let author = player.find(world)?;
                world.has_subject(on)?;
                world.comment(author, on, text);
            }
            Self::Entries { player, leaderboard, score } => {
                let player = player.find(world)?;
                world.has(leaderboard)?;
                world.submit(player, leaderboard, score);
            }
            Self::Promotions { achievement, promoted } => {
                world.has(achievement)?;
                world.set_promoted(achievement, promoted);
            }
            Self::Clock { now, runs } => {
                world.clock = if runs.unwrap_or(true) { Clock::running_from(now) } else { Clock::fixed(now) };
            }
            Self::RateLimits { .. } => {}
        }
        Ok(())
    }
}

impl Who {
    fn find(&self, world: &World) -> Result<PlayerId, String> {
        match self {
            Self::Id(id) => world.has(*id).map(|()| *id),
            Self::Name(name) => world.find_player(name).ok_or_else(|| format!("there is no player {name}")),
        }
    }
}
