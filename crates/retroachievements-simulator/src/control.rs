//! `POST /simulator/…`: makes something happen in the world, for programs in any language.

use std::time::Duration;

use http::header::{CONTENT_TYPE, HOST, HeaderValue, ORIGIN};
use http::{Method, Response, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use crate::body::Body;
use crate::request::BufferedRequest;
use crate::state::State;
use crate::world::{AchievementId, Clock, LeaderboardId, Mode, PlayerId, Subject, World};

/// Where the calls are, on the server.
const MOUNT: &str = "/simulator";

/// A call: what makes something happen.
struct Call {
    name: &'static str,
    about: &'static str,
    example: &'static str,
    run: fn(&State, &[u8]) -> Result<(), String>,
}

const CALLS: [Call; 8] = [
    Call {
        name: "unlocks",
        about: "A player earns an achievement, now or `at` a time",
        example: r#"{"player":"Scott","achievement":9,"hardcore":true}"#,
        run: Unlock::run,
    },
    Call {
        name: "resets",
        about: "Takes an unlock back",
        example: r#"{"player":"Scott","achievement":9}"#,
        run: Reset::run,
    },
    Call {
        name: "renames",
        about: "Gives a player another name",
        example: r#"{"player":"Scott","name":"Waldo"}"#,
        run: Rename::run,
    },
    Call {
        name: "comments",
        about: "A player comments on a `game`, an `achievement` or the wall of a `player`, by ID",
        example: r#"{"player":"Scott","on":{"game":1},"text":"A classic."}"#,
        run: Comment::run,
    },
    Call {
        name: "entries",
        about: "A player submits a score to a leaderboard",
        example: r#"{"player":"Scott","leaderboard":104,"score":123450}"#,
        run: Entry::run,
    },
    Call {
        name: "promotions",
        about: "Takes an achievement into the official set, or out of it",
        example: r#"{"achievement":9,"promoted":false}"#,
        run: Promotion::run,
    },
    Call {
        name: "clock",
        about: "Sets the time, which runs on or stands still",
        example: r#"{"now":"2026-05-08T20:15:00Z","runs":true}"#,
        run: SetClock::run,
    },
    Call {
        name: "rate-limits",
        about: "Answers everything with status 429 for a while",
        example: r#"{"seconds":30}"#,
        run: |state, body| {
            state.limit(Duration::from_secs(read::<RateLimit>(body)?.seconds));
            Ok(())
        },
    },
];

/// What a running simulator takes as `POST /simulator/…`, a line for each call: its path, an example of its body, and
/// what it does.
///
/// ```
/// let calls = retroachievements_simulator::control_calls();
/// assert!(calls.contains("/simulator/unlocks"));
/// ```
pub fn control_calls() -> String {
    let line = |call: &Call| format!("{MOUNT}/{}  {}\n    {}\n", call.name, call.example, call.about);
    CALLS.iter().map(line).collect()
}

/// The same as Markdown, for the page.
#[cfg(feature = "docs")]
pub(crate) fn markdown() -> String {
    let row = |call: &Call| format!("| `{MOUNT}/{}` | {} | `{}` |\n", call.name, call.about, call.example);
    let rows: String = CALLS.iter().map(row).collect();
    format!(
        "\n\n## Make things happen\n\nSend these to the simulator as `POST`, with a body of JSON. They need no key. The \
         next request sees the change.\n\n| Call | What it does | Body |\n|---|---|---|\n{rows}"
    )
}

/// Answers a request for a call, and no other.
pub(crate) fn respond(state: &State, read_only: bool, request: &BufferedRequest) -> Option<Response<Body>> {
    let name = request.path().strip_prefix(MOUNT)?.strip_prefix('/')?;
    let (status, body) = match answer(state, read_only, request, name) {
        Ok(()) => (StatusCode::OK, json!({ "ok": true })),
        Err((status, message)) => (status, json!({ "ok": false, "message": message })),
    };
    let mut response = Response::new(Body::whole(body.to_string().into()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Some(response)
}

fn answer(
    state: &State,
    read_only: bool,
    request: &BufferedRequest,
    name: &str,
) -> Result<(), (StatusCode, String)> {
    if read_only {
        return Err((StatusCode::FORBIDDEN, "this simulator is read-only".to_owned()));
    }
    if !is_local(request) {
        let message = "only programs on this machine can change a simulator, and pages of its own address";
        return Err((StatusCode::FORBIDDEN, message.to_owned()));
    }
    let Some(call) = CALLS.iter().find(|call| call.name == name) else {
        let names: Vec<_> = CALLS.iter().map(|call| call.name).collect();
        return Err((
            StatusCode::NOT_FOUND,
            format!("there is no `{name}`; there are: {}", names.join(", ")),
        ));
    };
    if request.method() != Method::POST {
        let example = call.example;
        return Err((
            StatusCode::METHOD_NOT_ALLOWED,
            format!("send it as POST, with a body such as {example}"),
        ));
    }
    let problem = |message| (StatusCode::BAD_REQUEST, format!("{message}; an example: {}", call.example));
    (call.run)(state, request.body()).map_err(problem)
}

/// Whether a request comes from this machine, and not from a page of somebody else in a browser on it.
fn is_local(request: &BufferedRequest) -> bool {
    let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
    let is_own_page = |origin: &str| header(HOST).is_some_and(|host| origin == format!("http://{host}"));
    request.is_from_loopback() && header(ORIGIN).is_none_or(is_own_page)
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    serde_json::from_slice(body).map_err(|error| format!("the body is not as it should be: {error}"))
}

/// A change of the world, as JSON.
trait Change: DeserializeOwned {
    fn make(self, world: &mut World) -> Result<(), String>;

    fn run(state: &State, body: &[u8]) -> Result<(), String> {
        let change: Self = read(body)?;
        state.change(|world| change.make(world))
    }
}

/// A player, by ID or by name or ULID.
#[derive(Deserialize)]
#[serde(untagged)]
enum Who {
    Id(PlayerId),
    Name(String),
}

impl Who {
    fn find(&self, world: &World) -> Result<PlayerId, String> {
        let (found, who) = match self {
            Self::Id(id) => (world.players.contains_key(id).then_some(*id), id.to_string()),
            Self::Name(name) => (world.find_player(name), name.clone()),
        };
        found.ok_or_else(|| format!("there is no player {who}"))
    }
}

fn has<T>(found: Option<T>, what: &str, id: impl std::fmt::Display) -> Result<(), String> {
    found.map(|_| ()).ok_or_else(|| format!("there is no {what} {id}"))
}

fn has_achievement(world: &World, id: AchievementId) -> Result<(), String> {
    has(world.achievements.get(&id), "achievement", id)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unlock {
    player: Who,
    achievement: AchievementId,
    #[serde(default = "yes")]
    hardcore: bool,
    at: Option<Timestamp>,
}

fn yes() -> bool {
    true
}

impl Change for Unlock {
    fn make(self, world: &mut World) -> Result<(), String> {
        let player = self.player.find(world)?;
        has_achievement(world, self.achievement)?;
        let mode = if self.hardcore { Mode::Hardcore } else { Mode::Casual };
        world.unlock_at(player, self.achievement, mode, self.at.unwrap_or_else(|| world.now()));
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reset {
    player: Who,
    achievement: AchievementId,
}

impl Change for Reset {
    fn make(self, world: &mut World) -> Result<(), String> {
        let player = self.player.find(world)?;
        has_achievement(world, self.achievement)?;
        world.take_back(player, self.achievement);
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rename {
    player: Who,
    name: String,
}

impl Change for Rename {
    fn make(self, world: &mut World) -> Result<(), String> {
        let player = self.player.find(world)?;
        if world.find_player(&self.name).is_some_and(|other| other != player) {
            return Err(format!("there is another player {}", self.name));
        }
        world.rename(player, self.name);
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Comment {
    player: Who,
    on: Subject,
    text: String,
}

impl Change for Comment {
    fn make(self, world: &mut World) -> Result<(), String> {
        let author = self.player.find(world)?;
        match self.on {
            Subject::Game(id) => has(world.games.get(&id), "game", id),
            Subject::Achievement(id) => has_achievement(world, id),
            Subject::Player(id) => has(world.players.get(&id), "player", id),
        }?;
        world.comment(author, self.on, self.text);
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    player: Who,
    leaderboard: LeaderboardId,
    score: i64,
}

impl Change for Entry {
    fn make(self, world: &mut World) -> Result<(), String> {
        let player = self.player.find(world)?;
        has(world.leaderboards.get(&self.leaderboard), "leaderboard", self.leaderboard)?;
        world.submit(player, self.leaderboard, self.score);
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Promotion {
    achievement: AchievementId,
    promoted: bool,
}

impl Change for Promotion {
    fn make(self, world: &mut World) -> Result<(), String> {
        has_achievement(world, self.achievement)?;
        world.set_promoted(self.achievement, self.promoted);
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetClock {
    now: Timestamp,
    #[serde(default = "yes")]
    runs: bool,
}

impl Change for SetClock {
    fn make(self, world: &mut World) -> Result<(), String> {
        world.clock = if self.runs { Clock::running_from(self.now) } else { Clock::fixed(self.now) };
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RateLimit {
    seconds: u64,
}
