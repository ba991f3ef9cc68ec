//! Where events go: to standard output, to a command, or to an address.

use std::fmt;
use std::io;
use std::process::Stdio;
use std::time::Duration;

use clap::ArgMatches;
use reqwest::header::RETRY_AFTER;
use reqwest::{Response, StatusCode, Url, redirect};
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::time::sleep;

use super::event::Event;
use crate::failure::Failure;
use crate::options;
use crate::output::Output;
use crate::rows::json_line;

/// Requests for one event, before the watch gives up.
const ATTEMPTS: u32 = 5;
/// The wait before the second one; it doubles.
const WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(300);
const TIMEOUT: Duration = Duration::from_secs(30);

pub(crate) enum Sink {
    Output(Output),
    /// A program, and its arguments.
    Exec(Vec<String>),
    Webhook(Webhook),
}

pub(crate) struct Webhook {
    client: reqwest::Client,
    /// Whoever has it can send messages.
    url: Url,
    is_discord: bool,
}

impl Sink {
    pub(crate) fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        if let Some(command) = matches.get_many::<String>("exec") {
            return Ok(Self::Exec(command.cloned().collect()));
        }
        match matches.get_one::<String>("webhook") {
            Some(url) => Webhook::new(url, matches.get_flag("discord")).map(Self::Webhook),
            None => Output::open(options::output(matches)).map(Self::Output),
        }
    }

    /// What watches to the same place have in common.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Output(_) => "output".to_string(),
            Self::Exec(command) => format!("exec {}", command.join(" ")),
            Self::Webhook(webhook) => format!("webhook {}", webhook.url),
        }
    }

    pub(crate) async fn deliver(&mut self, event: &Event) -> Result<(), Failure> {
        match self {
            Self::Output(output) => output.write(json_line(&event.json).as_bytes()),
            Self::Exec(command) => run(command, event).await,
            Self::Webhook(webhook) => webhook.send(event).await,
        }
    }
}

/// Runs the program itself: no shell takes anything apart. The key is nothing that it needs.
async fn run(command: &[String], event: &Event) -> Result<(), Failure> {
    let [program, arguments @ ..] = command else { return Ok(()) };
    let failure = |error| Failure::io(format!("cannot run {program}"), error);
    let mut child = Command::new(program)
        .args(arguments)
        .envs(event.variables.iter().map(|(name, value)| (name, value)))
        .env_remove("RA_WEB_API_KEY")
        .env_remove("RA_WEBHOOK_URL")
        .stdin(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(failure)?;
    if let Some(mut input) = child.stdin.take() {
        // One that does not read it is as good.
        let _ = input.write_all(json_line(&event.json).as_bytes()).await;
    }
    let status = child.wait().await.map_err(failure)?;
    match status.success() {
        true => Ok(()),
        false => Err(Failure::io(format!("{program} failed"), io::Error::other(status.to_string()))),
    }
}

impl Webhook {
    fn new(url: &str, is_discord: bool) -> Result<Self, Failure> {
        let wrong = || Failure::usage("--webhook needs an address that begins with https:// or http://");
        let url =
            Url::parse(url).ok().filter(|url| matches!(url.scheme(), "https" | "http")).ok_or_else(wrong)?;
        let client = reqwest::Client::builder().timeout(TIMEOUT).redirect(redirect::Policy::none()).build();
        let client = client.map_err(|error| Failure::io("cannot send requests", io::Error::other(error)))?;
        Ok(Self { client, url, is_discord })
    }

    async fn send(&self, event: &Event) -> Result<(), Failure> {
        let body = if self.is_discord { event.discord() } else { event.json.clone() };
        let mut wait = WAIT;
        for attempt in 1.. {
            let (problem, asked) = match self.post(&body).await {
                Ok(response) if response.status().is_success() => return Ok(()),
                Ok(response) => (response.status().to_string(), retry_after(&response)),
                // Its address is a secret.
                Err(error) => (error.without_url().to_string(), Some(Duration::ZERO)),
            };
            let Some(asked) = asked.filter(|_| attempt < ATTEMPTS) else {
                return Err(Failure::io("the webhook does not take it", io::Error::other(problem)));
            };
            sleep(asked.max(wait).min(LONGEST_WAIT)).await;
            wait *= 2;
        }
        Ok(())
    }

    async fn post(&self, body: &Value) -> reqwest::Result<Response> {
        self.client.post(self.url.clone()).json(body).send().await
    }
}

/// How long to wait at least before trying again; `None` if that would not help.
fn retry_after(response: &Response) -> Option<Duration> {
    let status = response.status();
    let may_pass = status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error();
    let seconds = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
    may_pass
        .then(|| seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()).unwrap_or_default())
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("host", &self.url.host_str()).finish_non_exhaustive()
    }
}
