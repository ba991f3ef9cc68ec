//! `ra files`: man pages and completion scripts, for packages and for people.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, ValueEnum, value_parser};
use clap_complete::Shell;

use crate::failure::Failure;
use crate::options;

pub(crate) const NAME: &str = "files";

pub(crate) fn command() -> Command {
    let folder = Arg::new("folder")
        .required(true)
        .value_name("FOLDER")
        .value_parser(value_parser!(PathBuf))
        .help("Where to write `man` and `completions`; made if it is not there");
    Command::new(NAME)
        .about("Write man pages, and completions for all shells, to a folder")
        .args(options::hidden_except(&["verbose"]))
        .arg(folder)
}

/// The files for `ra`, the whole command line.
pub(crate) fn run(ra: Command, matches: &ArgMatches) -> Result<(), Failure> {
    let folder = matches.get_one::<PathBuf>("folder").map(PathBuf::as_path).unwrap_or(Path::new("."));
    write(ra, folder).map_err(|error| Failure::io(format!("cannot write to {}", folder.display()), error))
}

fn write(mut ra: Command, folder: &Path) -> io::Result<()> {
    let (man, completions) = (folder.join("man"), folder.join("completions"));
    fs::create_dir_all(&man)?;
    fs::create_dir_all(&completions)?;
    for shell in Shell::value_variants() {
        clap_complete::generate_to(*shell, &mut ra, "ra", &completions)?;
    }
    clap_mangen::generate_to(ra, man)
}
