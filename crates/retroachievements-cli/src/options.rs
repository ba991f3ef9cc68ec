//! The global options, which may stand before the command or after it.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anstream::AutoStream;
use clap::builder::{EnumValueParser, PossibleValue};
use clap::{Arg, ArgAction, ArgMatches, ColorChoice, ValueEnum, value_parser};
use retroachievements::RateLimit;
use retroachievements::jiff::tz::TimeZone;

use crate::cell::Style;
use crate::failure::Failure;
use crate::report::Form;

const HEADING: &str = "Global options";

/// The format of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Table,
    Json,
    JsonLines,
    Csv,
    Tsv,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Table, Self::Json, Self::JsonLines, Self::Csv, Self::Tsv]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Table => PossibleValue::new("table").help("For people: the main columns"),
            Self::Json => PossibleValue::new("json").help("The whole response"),
            Self::JsonLines => {
                PossibleValue::new("jsonl").help("One line of JSON for each entry of the list")
            }
            Self::Csv => {
                PossibleValue::new("csv").help("One row for each entry of the list, with all columns")
            }
            Self::Tsv => PossibleValue::new("tsv").help("The same, with tabs between the columns"),
        })
    }
}

/// The value of `--rate-limit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Limit {
    PerSecond(u32),
    Off,
}

pub(crate) fn all() -> [Arg; 13] {
    [
        option("format", "FORMAT")
            .value_parser(EnumValueParser::<Format>::new())
            .default_value("table")
            .help("Output format"),
        option("output", "FILE")
            .short('o')
            .value_parser(value_parser!(PathBuf))
            .help("Write to a file instead of standard output; an existing file is replaced only on success"),
        switch("urls").help("Write whole addresses of pictures, and null for placeholders; not in tables"),
        switch("utc").help("Show times in tables in UTC instead of your time zone"),
        option("color", "WHEN")
            .value_parser(EnumValueParser::<ColorChoice>::new())
            .default_value("auto")
            .hide_possible_values(true)
            .help("Colours: auto (on a terminal, unless NO_COLOR is set), always or never"),
        switch("no-pager").help("Do not show what is longer than the screen in PAGER"),
        switch("demo").help("Ask the built-in simulator instead of the site; needs no key"),
        option("base-url", "URL")
            .help("Base URL of the API [default: RA_BASE_URL, or https://retroachievements.org/API]"),
        switch("allow-plain-http")
            .help("Allow an http base URL on another machine; others on the network can then read the key"),
        option("timeout", "SECONDS").value_parser(seconds).help("Time limit of each attempt [default: 30]"),
        switch("no-retry").help("Do not retry failed requests"),
        option("rate-limit", "REQUESTS_PER_SECOND|off").value_parser(limit).help(
            "Limit on requests per second [default: five at once, then one a second; all `ra` together]",
        ),
        switch("verbose").short('v').action(ArgAction::Count).help("Log to standard error; -vv logs more"),
    ]
}

/// The global options as `ra simulate` and `ra completions` have them: accepted, but left out of their help, save
/// for those that have an effect there.
pub(crate) fn hidden_except(shown: &[&str]) -> Vec<Arg> {
    let is_hidden = |arg: &Arg| !shown.contains(&arg.get_id().as_str());
    all().into_iter().filter(is_hidden).map(|arg| arg.hide(true)).collect()
}

fn switch(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).global(true).help_heading(HEADING)
}

fn option(name: &'static str, value: &'static str) -> Arg {
    switch(name).action(ArgAction::Set).value_name(value)
}

pub(crate) fn format(matches: &ArgMatches) -> Format {
    matches.get_one("format").copied().unwrap_or(Format::Table)
}

pub(crate) fn output(matches: &ArgMatches) -> Option<&Path> {
    matches.get_one("output").map(PathBuf::as_path)
}

/// How responses are written.
pub(crate) fn form(matches: &ArgMatches) -> Form {
    let zone = if matches.get_flag("utc") { TimeZone::UTC } else { TimeZone::system() };
    let colour = match matches.get_one("color") {
        Some(ColorChoice::Always) => true,
        Some(ColorChoice::Never) => false,
        _ => AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never && output(matches).is_none(),
    };
    let (format, urls) = (format(matches), matches.get_flag("urls"));
    Form { format, urls, style: Style { zone, colour }, pager: !matches.get_flag("no-pager") }
}

pub(crate) fn demo(matches: &ArgMatches) -> bool {
    matches.get_flag("demo")
}

pub(crate) fn base_url(matches: &ArgMatches) -> Option<&str> {
    matches.get_one("base-url").map(String::as_str)
}

/// The base URL of `--base-url` or the environment; `None` for the site.
pub(crate) fn chosen_base_url(matches: &ArgMatches) -> Result<Option<String>, Failure> {
    match base_url(matches) {
        Some(url) => Ok(Some(url.to_string())),
        None => variable("RA_BASE_URL"),
    }
}

/// The base URL of generation 2, of the environment; `None` for the site.
pub(crate) fn chosen_v2_base_url() -> Result<Option<String>, Failure> {
    variable("RA_V2_BASE_URL")
}

/// The OAuth access token of the environment.
pub(crate) fn access_token() -> Result<Option<String>, Failure> {
    variable("RA_ACCESS_TOKEN")
}

/// A variable of the environment; `None` if it is not set, or empty.
fn variable(name: &str) -> Result<Option<String>, Failure> {
    match env::var_os(name).as_deref().map(OsStr::to_str) {
        None | Some(Some("")) => Ok(None),
        Some(Some(value)) => Ok(Some(value.to_string())),
        Some(None) => Err(Failure::usage(format!("the environment variable {name} is not valid UTF-8"))),
    }
}

pub(crate) fn allow_plain_http(matches: &ArgMatches) -> bool {
    matches.get_flag("allow-plain-http")
}

pub(crate) fn timeout(matches: &ArgMatches) -> Option<Duration> {
    matches.get_one("timeout").copied()
}

pub(crate) fn no_retry(matches: &ArgMatches) -> bool {
    matches.get_flag("no-retry")
}

/// The value of `--rate-limit`, if given. The inner `None` means no limit.
pub(crate) fn rate_limit(matches: &ArgMatches) -> Option<Option<RateLimit>> {
    matches.get_one("rate-limit").map(|limit| match limit {
        Limit::PerSecond(requests) => Some(RateLimit::new(*requests, Duration::from_secs(1))),
        Limit::Off => None,
    })
}

pub(crate) fn verbosity(matches: &ArgMatches) -> u8 {
    matches.get_count("verbose")
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().map_err(|_| "expected a number of seconds".to_string())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(Duration::ZERO) => Err("expected more than 0 seconds".to_string()),
        Ok(duration) => Ok(duration),
        Err(error) => Err(error.to_string()),
    }
}

fn limit(text: &str) -> Result<Limit, String> {
    match text.parse() {
        Ok(requests @ 1..) => Ok(Limit::PerSecond(requests)),
        _ if text == "off" => Ok(Limit::Off),
        _ => Err("expected a whole number of at least 1, or `off`".to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_positive_and_may_have_a_fraction() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for text in ["0", "-1", "NaN", "inf", "", "1s"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_limit_is_a_number_or_off() {
        assert_eq!(limit("3"), Ok(Limit::PerSecond(3)));
        assert_eq!(limit("off"), Ok(Limit::Off));
        assert!(limit("0").is_err());
        assert!(limit("on").is_err());
    }
}
