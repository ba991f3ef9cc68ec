//! `ra check`: whether the key is good.

use clap::{ArgMatches, Command};
use retroachievements::Client;

use crate::failure::Failure;
use crate::options;
use crate::output::Output;

pub(crate) const NAME: &str = "check";

const LONG_ABOUT: &str =
    "Ask the server whether it accepts your web API key, by the cheapest request that there is.

The exit code is 0 if it does, 3 if it does not, and 5 if the server wants fewer requests.";

pub(crate) fn command() -> Command {
    let hidden = options::hidden_except(&[
        "output",
        "demo",
        "base-url",
        "allow-plain-http",
        "timeout",
        "no-retry",
        "rate-limit",
        "verbose",
    ]);
    Command::new(NAME).about("Check your web API key").long_about(LONG_ABOUT).args(hidden)
}

pub(crate) async fn run(client: &Client, matches: &ArgMatches) -> Result<(), Failure> {
    let mut output = Output::open(options::output(matches))?;
    client.check().await?;
    output.write(b"The server accepts the key.\n")?;
    output.finish()
}
