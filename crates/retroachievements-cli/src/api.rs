//! `ra api`: any request, and the response as the server sent it.

use clap::{Arg, ArgMatches, Command};
use retroachievements::Client;
use serde_json::Value;

use crate::failure::Failure;
use crate::options::{self, Format};
use crate::output::Output;
use crate::rows::json_line;

pub(crate) const NAME: &str = "api";

const LONG_ABOUT: &str = "Send any request, and print the response as the server sent it: JSON with the names of the wire.

Key, retries and rate limit are those of all commands. `--format jsonl` prints one line for each entry of a list.";

pub(crate) fn command() -> Command {
    Command::new(NAME)
        .about("Send any request, and print the JSON of the response")
        .long_about(LONG_ABOUT)
        .arg(
            Arg::new("path")
                .required(true)
                .value_name("PATH")
                .help("Path below the base URL [example: API_GetGame.php]"),
        )
        .arg(
            Arg::new("parameters")
                .num_args(0..)
                .value_name("NAME=VALUE")
                .value_parser(parameter)
                .help("Parameters of the query [example: i=1]"),
        )
}

fn parameter(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_string(), value.to_string())),
        _ => Err("expected NAME=VALUE".to_string()),
    }
}

pub(crate) async fn run(client: &Client, matches: &ArgMatches) -> Result<(), Failure> {
    let format = options::format(matches);
    if format == Format::Csv {
        return Err(Failure::usage("`ra api` prints JSON: use --format json or jsonl"));
    }
    let path = matches.get_one::<String>("path").map(String::as_str).unwrap_or_default();
    let parameters = matches.get_many::<(String, String)>("parameters").into_iter().flatten();
    let request = client.api(path, parameters.map(|(name, value)| (name, value)));
    let mut output = Output::open(options::output(matches))?;
    let response = request.await?;
    match (format, &response) {
        (Format::JsonLines, Value::Array(entries)) => {
            entries.iter().try_for_each(|entry| output.write(json_line(entry).as_bytes()))?;
        }
        (Format::JsonLines, response) => output.write(json_line(response).as_bytes())?,
        _ => output.write(format!("{response:#}\n").as_bytes())?,
    }
    output.finish()
}
