//! Timestamps in the zone of the system and in zones by name.

use std::env;
use std::process::Command;

use retroachievements::jiff::Timestamp;
use retroachievements::jiff::tz::{TimeZone, TimeZoneDatabase};

const NOON: &str = "2024-07-01T12:00:00Z";
/// Set in the process that a test starts to see another `TZ`.
const STARTED: &str = "RA_TEST_LOCAL_TIME";

#[test]
fn zones_have_names() {
    let noon: Timestamp = NOON.parse().unwrap();
    assert_eq!(noon.in_tz("Europe/Berlin").unwrap().to_string(), "2024-07-01T14:00:00+02:00[Europe/Berlin]");
    assert_eq!(noon.in_tz("Asia/Kolkata").unwrap().hour(), 17);
    assert!(noon.in_tz("Atlantis/City").is_err());
}

#[test]
fn names_are_known_without_the_files_of_the_system() {
    let berlin = TimeZoneDatabase::bundled().get("Europe/Berlin").unwrap();
    assert_eq!(NOON.parse::<Timestamp>().unwrap().to_zoned_datetime(berlin).hour(), 14);
}

/// The zone is read once in a process, so another one looks.
#[test]
fn the_zone_of_the_system_is_the_one_that_tz_names() {
    if env::var_os(STARTED).is_some() {
        assert_eq!(NOON.parse::<Timestamp>().unwrap().to_zoned_datetime(TimeZone::system()).hour(), 8);
        return;
    }
    let name = "the_zone_of_the_system_is_the_one_that_tz_names";
    let status = Command::new(env::current_exe().unwrap())
        .args(["--exact", name, "--quiet"])
        .env(STARTED, "1")
        .env("TZ", "America/New_York")
        .status();
    assert!(status.unwrap().success());
}
