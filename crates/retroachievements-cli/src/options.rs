//! The options that all endpoints have, before the command or after it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::builder::{EnumValueParser, PossibleValue};
use clap::{Arg, ArgAction, ArgMatches, ValueEnum, value_parser};
use retroachievements::RateLimit;

const HEADING: &str = "Global options";

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Table,
    Json,
    JsonLines,
    Csv,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Table, Self::Json, Self::JsonLines, Self::Csv]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Table => PossibleValue::new("table").help("For people: the main columns"),
            Self::Json => PossibleValue::new("json").help("The whole answer"),
            Self::JsonLines => PossibleValue::new("jsonl").help("The entries of the list, one a line"),
            Self::Csv => PossibleValue::new("csv").help("The entries of the list, with all columns"),
        })
    }
}

/// The limit that `--rate-limit` sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Limit {
    PerSecond(u32),
    Off,
}

pub(crate) fn all() -> [Arg; 9] {
    [
        option("format", "FORMAT")
            .value_parser(EnumValueParser::<Format>::new())
            .default_value("table")
            .help("How to write the result"),
        option("output", "FILE")
            .short('o')
            .value_parser(value_parser!(PathBuf))
            .help("Write the result to a file, which is replaced once the result is whole"),
        switch("demo").help("Ask a simulator inside this program instead of the site; needs no key"),
        option("base-url", "URL")
            .help("The address of the API [default: RA_BASE_URL, or https://retroachievements.org/API]"),
        switch("allow-plain-http")
            .help("Allow a base URL with http to another machine; others on the way can read the key"),
        option("timeout", "SECONDS")
            .value_parser(seconds)
            .help("How long one attempt may take [default: 30]"),
        switch("no-retry").help("Do not try again after a failure that may pass"),
        option("rate-limit", "REQUESTS_PER_SECOND|off")
            .value_parser(limit)
            .help("How often to ask the server [default: ten requests at once, then one a second]"),
        switch("verbose")
            .short('v')
            .action(ArgAction::Count)
            .help("Say on standard error what happens; -vv says more"),
    ]
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

pub(crate) fn demo(matches: &ArgMatches) -> bool {
    matches.get_flag("demo")
}

pub(crate) fn base_url(matches: &ArgMatches) -> Option<&str> {
    matches.get_one("base-url").map(String::as_str)
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

/// The limit that was asked for; the inner `None` is for no limit.
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
    let seconds = text.parse().map_err(|_| "not a number of seconds".to_string())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(Duration::ZERO) => Err("no time at all".to_string()),
        Ok(duration) => Ok(duration),
        Err(error) => Err(error.to_string()),
    }
}

fn limit(text: &str) -> Result<Limit, String> {
    match text.parse() {
        Ok(requests @ 1..) => Ok(Limit::PerSecond(requests)),
        _ if text == "off" => Ok(Limit::Off),
        _ => Err("neither a whole number from 1 on nor `off`".to_string()),
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
