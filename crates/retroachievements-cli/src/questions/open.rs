//! `ra open`: the page of a game, a user or an achievement in the browser.

use std::process::Stdio;

use clap::{Arg, ArgAction, ArgMatches, Command};
use retroachievements::{AchievementId, GameId, UserRef};

use crate::failure::Failure;
use crate::help;
use crate::options;
use crate::output::Output;
use crate::questions::me;

pub(crate) const NAME: &str = "open";

const SITE: &str = "https://retroachievements.org";

const KINDS: [&str; 3] = ["game", "user", "achievement"];

pub(crate) fn command() -> Command {
    let kind = Arg::new("kind").required(true).value_name("KIND").value_parser(KINDS).help("What to open");
    let which = Arg::new("which").required(true).value_name("WHICH").help("ID, or the name of a user");
    let print = Arg::new("print").long("print").action(ArgAction::SetTrue).help("Only print the address");
    let examples = help::examples(["open game 1 --print", "open user @me --print"]);
    let about = "Open a page of the site in the browser";
    Command::new(NAME).about(about).args([kind, which, print]).after_help(examples)
}

pub(crate) fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str).unwrap_or_default();
    let me = me::name(matches)?;
    let which = if text("which") == me::ME { me.as_deref().unwrap_or_default() } else { text("which") };
    let page = page(text("kind"), which)?;
    if !matches.get_flag("print") {
        return browse(&page);
    }
    let mut output = Output::open(options::output(matches))?;
    output.write(format!("{page}\n").as_bytes())?;
    output.finish()
}

/// The address, of something that can be.
fn page(kind: &str, which: &str) -> Result<String, Failure> {
    let name = match kind {
        "game" => which.parse::<GameId>()?.to_string(),
        "achievement" => which.parse::<AchievementId>()?.to_string(),
        _ => UserRef::try_from(which)?.to_string(),
    };
    Ok(format!("{SITE}/{kind}/{name}"))
}

/// Tries the ways there are to start a browser. The key is nothing that it needs.
fn browse(page: &str) -> Result<(), Failure> {
    let started = open::commands(page).into_iter().any(|mut command| {
        command.env_remove("RA_WEB_API_KEY").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    });
    match started {
        true => Ok(()),
        false => Err(Failure::Io(
            format!("cannot start a browser for {page}"),
            std::io::Error::other("none is known here; --print prints the address"),
        )),
    }
}
