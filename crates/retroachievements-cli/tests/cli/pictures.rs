//! The pictures of a terminal in the README show what `ra` prints.

use std::{env, fs};

use anstyle_svg::Term;

use crate::support::{ra, succeed};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/pictures");

/// The name of each picture, and what is shown.
const PICTURES: [(&str, &str); 2] =
    [("progress", "progress Scott 4003"), ("distribution", "achievement-distribution 1")];

/// A change that is meant is made by `RA_TEST_UPDATE=1 cargo test -p retroachievements-cli pictures`.
#[test]
fn pictures_show_what_is_printed() {
    for (name, arguments) in PICTURES {
        let printed = succeed(&mut ra(&format!("--demo {arguments} --color always")));
        let screen = format!("\x1b[32m$\x1b[0m ra --demo {arguments}\n{printed}");
        let picture = Term::new().render_svg(&screen);
        let file = format!("{FOLDER}/{name}.svg");
        if env::var_os("RA_TEST_UPDATE").is_some() {
            fs::create_dir_all(FOLDER).unwrap();
            fs::write(&file, &picture).unwrap();
        }
        assert!(fs::read_to_string(&file).is_ok_and(|found| found == picture), "{file} shows something else");
    }
}
