//! Your web API key, kept for later runs: `ra login` and `ra logout`.

use std::env;
use std::fmt;
use std::fs::{self, DirBuilder};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command};
use etcetera::{BaseStrategy as _, choose_base_strategy};
use serde::{Deserialize, Serialize};

use crate::connection::Connection;
use crate::failure::Failure;
use crate::options;

pub(crate) const NAME: &str = "login";
pub(crate) const LOGOUT: &str = "logout";

const LONG_ABOUT: &str = "Ask for your web API key, check it by one request, and keep it in your configuration folder.

The key is on https://retroachievements.org/settings. It is asked for without being shown; if standard input is no
terminal, its first line is the key. A key in the environment (RA_WEB_API_KEY) comes before the one that is kept, and
the one that is kept goes to no other address than the one it was checked against.";

/// What is kept.
#[derive(Deserialize, Serialize)]
pub(crate) struct Login {
    /// Where the key was checked; `None` for the site.
    base_url: Option<String>,
    /// Where generation 2 is, as the environment said then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    v2_base_url: Option<String>,
    web_api_key: String,
    pub(crate) username: Option<String>,
}

pub(crate) fn command() -> Command {
    let user =
        Arg::new("user").long("user").value_name("NAME").help("Your username, for which `@me` then stands");
    Command::new(NAME).about("Keep your web API key for later runs").long_about(LONG_ABOUT).arg(user)
}

pub(crate) fn logout_command() -> Command {
    Command::new(LOGOUT).about("Forget the key that `ra login` has kept")
}

pub(crate) async fn run(matches: &ArgMatches) -> Result<(), Failure> {
    if options::demo(matches) {
        return Err(Failure::usage("--demo needs no login"));
    }
    let web_api_key = ask_key()?;
    let username = match matches.get_one::<String>("user") {
        Some(name) => Some(name.clone()),
        None => ask_username()?,
    };
    let (base_url, v2_base_url) = (options::chosen_base_url(matches)?, options::chosen_v2_base_url()?);
    let login = Login { base_url, v2_base_url, web_api_key, username };
    Connection::with_login(&login, matches)?.client().check().await?;
    let file = file()?;
    login.save(&file).map_err(|error| {
        let advice = "keep the key in the environment instead: export RA_WEB_API_KEY=...";
        Failure::io(format!("cannot write {}; {advice}", file.display()), error)
    })?;
    say(&format!("The server accepts the key. It is kept in {}.\n", file.display()))
}

pub(crate) fn logout() -> Result<(), Failure> {
    let file = file()?;
    match fs::remove_file(&file) {
        Ok(()) => say("The key is forgotten.\n"),
        Err(error) if error.kind() == io::ErrorKind::NotFound => say("No key was kept.\n"),
        Err(error) => Err(Failure::io(format!("cannot remove {}", file.display()), error)),
    }
}

impl Login {
    /// `None` if there is none.
    pub(crate) fn load() -> Result<Option<Self>, Failure> {
        // Without a home there is no login.
        let Ok(file) = file() else { return Ok(None) };
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(Failure::io(format!("cannot read {}", file.display()), error)),
        };
        // The parser's own message could show the key.
        let parsed = serde_json::from_str(&text).ok();
        let damaged = || Failure::usage(format!("{} is damaged; run `ra login` again", file.display()));
        parsed.map(Some).ok_or_else(damaged)
    }

    /// The key, for the addresses that it was checked against and no other: those of both generations of the API.
    pub(crate) fn key_for(&self, base_urls: [Option<String>; 2]) -> Result<&str, Failure> {
        let ways = ["`ra login --base-url {}`", "`ra login` with RA_V2_BASE_URL"];
        for (((known, asked), site), way) in
            [&self.base_url, &self.v2_base_url].into_iter().zip(&base_urls).zip(SITES).zip(ways)
        {
            let address =
                |url: &Option<String>| url.as_ref().map_or(site, |url| url.trim_end_matches('/')).to_string();
            let (known, asked) = (address(known), address(asked));
            if known != asked {
                let way = way.replace("{}", &asked);
                return Err(Failure::usage(format!(
                    "the key of `ra login` is for {known} and is not sent to {asked}; run {way}, or set RA_WEB_API_KEY"
                )));
            }
        }
        Ok(&self.web_api_key)
    }

    /// For its owner alone, whole or not at all.
    fn save(&self, file: &Path) -> io::Result<()> {
        let folder = file.parent().unwrap_or(Path::new("."));
        create(folder)?;
        let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer_pretty(&mut temporary, self)?;
        temporary.write_all(b"\n")?;
        temporary.as_file().sync_all()?;
        temporary.persist(file)?;
        Ok(())
    }
}

/// What a login is for that names no address.
const SITES: [&str; 2] = ["https://retroachievements.org/API", "https://api.retroachievements.org/v2"];

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("username", &self.username).finish_non_exhaustive()
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn file() -> Result<PathBuf, Failure> {
    let no_home = |_| Failure::usage("there is no home folder; set RA_WEB_API_KEY in the environment");
    let folders = choose_base_strategy().map_err(no_home)?;
    Ok(folders.config_dir().join("retroachievements").join("login.json"))
}

fn create(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

fn ask_key() -> Result<String, Failure> {
    let read = if io::stdin().is_terminal() {
        rpassword::prompt_password("Web API key (not shown): ")
    } else {
        io::read_to_string(io::stdin()).map(|text| text.lines().next().unwrap_or_default().to_string())
    };
    let key = read.map_err(|error| Failure::io("cannot read the key", error))?.trim().to_string();
    match key.is_empty() {
        true => Err(Failure::usage("no key was given; it is on https://retroachievements.org/settings")),
        false => Ok(key),
    }
}

/// `RA_USERNAME`, or what the user answers; nobody else is there to be asked.
fn ask_username() -> Result<Option<String>, Failure> {
    if let Some(name) = username_of_environment() {
        return Ok(Some(name));
    }
    if !io::stdin().is_terminal() {
        return Ok(None);
    }
    let failure = |error| Failure::io("cannot read the username", error);
    io::stderr().write_all(b"Username (Enter for none): ").map_err(failure)?;
    let mut line = String::new();
    io::stdin().read_line(&mut line).map_err(failure)?;
    Ok(Some(line.trim().to_string()).filter(|name| !name.is_empty()))
}

pub(crate) fn username_of_environment() -> Option<String> {
    env::var("RA_USERNAME").ok().filter(|name| !name.is_empty())
}

fn say(text: &str) -> Result<(), Failure> {
    io::stdout().write_all(text.as_bytes()).map_err(|error| Failure::output("cannot write the result", error))
}
