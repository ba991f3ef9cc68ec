//! Generation 2 of the API, a JSON:API: the same world in other words.
//!
//! An operation with a function is answered from the world (`endpoint`, `resources`), by an engine that knows of no type in
//! particular: parameters (`query`, `filter`), documents (`document`), errors (`fault`). One without is answered by the
//! spec's example, so a new operation works as soon as it is in the spec.
#![allow(clippy::needless_update, reason = "with `..example()`, a field added to the spec breaks no answer")]
mod accept;
mod ask;
mod document;
mod endpoint;
mod facts;
mod fault;
mod filter;
mod query;
mod reply;
mod resources;
mod route;
mod row;
mod throttle;

use http::{Method, StatusCode};
use serde_json::Value;

use crate::answer::Answer;
use crate::auth;
use crate::request::{self, BufferedRequest};
use crate::world::World;

use accept::Accept;
use ask::Ask;
use document::Writer;
use endpoint::{ENDPOINTS, Endpoint, Shape};
use facts::Facts;
use fault::Fault;
use query::{Query, Takes};
pub(crate) use reply::Reply;
use route::Route;
pub(crate) use throttle::Throttle;

/// The path of generation 2 on the server.
pub(crate) const MOUNT: &str = "/v2";

/// The access token that the simulator accepts, for the private lists.
pub const ACCESS_TOKEN: &str = "simulator-access-token";

/// Answers a request for `path`, below `/v2`. As on the real server, a path that is none is told before the key is looked at.
pub(crate) fn answer(
    path: &str,
    request: &BufferedRequest,
    web_api_key: &str,
    world: &World,
    throttle: &Throttle,
) -> Reply {
    let accept = Accept::of(request.headers());
    let is_read = [Method::GET, Method::HEAD].contains(request.method());
    let Some(route) = route::find(path).filter(|_| is_read) else {
        let answer = Answer::exception(StatusCode::NOT_FOUND, "not_found", "API endpoint not found");
        return Reply::error(answer, &accept);
    };
    let key = auth::v2_key(request).filter(|key| key == ACCESS_TOKEN || key == web_api_key);
    let Some(key) = key else { return Reply::unauthenticated(&accept) };
    let facts = Facts::of(world);
    // The key and the token are those of the same user.
    let Some(left) = throttle.count(web_api_key, facts.now) else { return Reply::throttled(&accept) };
    let query = Query::parse(request::query(request));
    let url = format!("{}{MOUNT}{}", host(request), path.trim_end_matches('/'));
    let ask =
        Ask { operation: route.operation, value: route.value.clone(), url, query: &query, facts: &facts };
    let reply = match respond(&ask, &route, key == ACCESS_TOKEN, &accept) {
        Ok(reply) => reply,
        Err(fault) => Reply::fault(&fault, &accept),
    };
    reply.with_limit(left)
}

/// Where the request was sent to, for the links to other pages.
fn host(request: &BufferedRequest) -> String {
    let host = request.headers().get(http::header::HOST).and_then(|host| host.to_str().ok());
    format!("http://{}", host.unwrap_or("api.retroachievements.org"))
}

/// Answers by the operation's function, or by its example. Checks in the order in which the server does.
fn respond(ask: &Ask<'_, '_>, route: &Route, has_token: bool, accept: &Accept) -> Result<Reply, Fault> {
    let private =
        || if route.operation.is_private && !has_token { Err(oauth_required(route)) } else { Ok(()) };
    let Some(endpoint) = ENDPOINTS.iter().find(|endpoint| endpoint.id == route.operation.id) else {
        private()?;
        return Ok(example(ask));
    };
    let negotiate =
        || private().and(if accept.takes_documents() { Ok(()) } else { Err(Fault::NotAcceptable) });
    let writer = Writer::new(ask.facts, ask.query);
    let body = match &endpoint.answer {
        Shape::List(kind, paging, rows) => {
            let rows = rows(ask);
            if is_missing(&rows) && ask.is_example() {
                return Ok(example(ask));
            }
            let rows = told_after(rows, negotiate())?;
            ask.query.check(&Takes { kind, is_list: true })?;
            writer.list(rows, kind, *paging, &ask.url)
        }
        Shape::Plain(body) => {
            let body = body(ask);
            return if body.is_err() && ask.is_example() {
                Ok(example(ask))
            } else {
                body.map(Reply::example)
            };
        }
        Shape::Show(kind, row) => {
            let row = row(ask);
            if is_missing(&row) && ask.is_example() {
                return Ok(example(ask));
            }
            let row = told_after(row, negotiate())?;
            ask.query.check(&Takes { kind, is_list: false })?;
            writer.show(row, kind)
        }
    };
    Ok(Reply::document(with_meta(body?, ask, endpoint)))
}

fn is_missing<T>(found: &Result<T, Fault>) -> bool {
    matches!(found, Err(Fault::NotFound | Fault::NoAchievement(_)))
}

/// What was found. That something is missing is told before anything else, and that it is forbidden after it.
fn told_after<T>(found: Result<T, Fault>, checks: Result<(), Fault>) -> Result<T, Fault> {
    match found {
        Err(fault) if fault != Fault::Forbidden => Err(fault),
        found => checks.and(found),
    }
}

fn with_meta(mut body: Value, ask: &Ask<'_, '_>, endpoint: &Endpoint) -> Value {
    if let Some(meta) = endpoint.meta
        && let Value::Object(more) = meta(ask)
    {
        more.into_iter().for_each(|(name, value)| body["meta"][name] = value);
    }
    body
}

fn example(ask: &Ask<'_, '_>) -> Reply {
    ask.operation.example("full").map_or_else(|| Reply::plain(Answer::server_error()), Reply::example)
}

fn oauth_required(route: &Route) -> Fault {
    let scope = if route.operation.path.ends_with("entries") { "game-lists:read" } else { "follows:read" };
    let detail =
        "This endpoint requires an OAuth token. API keys cannot be used to read caller-private data.";
    Fault::Scope { code: "oauth_required", detail: detail.to_owned(), scope }
}
