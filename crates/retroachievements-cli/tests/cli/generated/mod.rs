// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! Every command, with the examples of its parameters.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) required: &'static str,
    pub(crate) optional: &'static str,
    pub(crate) paged: bool,
}

pub(crate) static COMMANDS: &[Command] = &[
    Command {
        name: "achievement-unlocks",
        required: "13876",
        optional: "--count 100 --offset 0",
        paged: true,
    },
    Command { name: "achievement-count", required: "1", optional: "", paged: false },
    Command {
        name: "achievement-distribution",
        required: "1",
        optional: "--hardcore=true --flag unpromoted",
        paged: false,
    },
    Command { name: "game", required: "1", optional: "", paged: false },
    Command { name: "game-extended", required: "1", optional: "--flag unpromoted", paged: false },
    Command { name: "game-hashes", required: "1", optional: "", paged: false },
    Command { name: "game-progression", required: "1", optional: "", paged: false },
    Command { name: "game-rank-and-score", required: "1", optional: "--kind latest-masters", paged: false },
    Command {
        name: "achievements-earned-between",
        required: "Scott --from 2014-06-07T12:00:00Z --to 2019-04-29T17:10:00Z",
        optional: "",
        paged: false,
    },
    Command { name: "achievements-earned-on-day", required: "Scott 2014-06-07", optional: "", paged: false },
    Command {
        name: "game-info-and-user-progress",
        required: "1 Scott",
        optional: "--with-highest-award=true",
        paged: false,
    },
    Command { name: "user-awards", required: "Scott", optional: "", paged: false },
    Command { name: "user-completed-games", required: "Scott", optional: "", paged: false },
    Command {
        name: "user-completion-progress",
        required: "Scott",
        optional: "--count 500 --offset 0",
        paged: true,
    },
    Command { name: "user-game-rank-and-score", required: "1 Scott", optional: "", paged: false },
    Command { name: "user-points", required: "Scott", optional: "", paged: false },
    Command { name: "user-profile", required: "Scott", optional: "", paged: false },
    Command { name: "user-progress", required: "Scott 1,14402", optional: "", paged: false },
    Command { name: "user-rank-and-score", required: "Scott", optional: "", paged: false },
    Command { name: "user-recent-achievements", required: "Scott", optional: "--minutes 120", paged: false },
    Command {
        name: "user-recently-played-games",
        required: "Scott",
        optional: "--count 50 --offset 0",
        paged: true,
    },
    Command { name: "user-set-requests", required: "Scott", optional: "--kind all", paged: false },
    Command {
        name: "user-summary",
        required: "Scott",
        optional: "--recent-games 2 --recent-achievements 0",
        paged: false,
    },
    Command {
        name: "user-want-to-play-list",
        required: "Scott",
        optional: "--count 2 --offset 0",
        paged: true,
    },
    Command { name: "users-following-me", required: "", optional: "--count 2 --offset 0", paged: true },
    Command { name: "users-i-follow", required: "", optional: "--count 2 --offset 0", paged: true },
    Command { name: "game-leaderboards", required: "1", optional: "--count 2 --offset 0", paged: true },
    Command { name: "leaderboard-entries", required: "104", optional: "--count 2 --offset 0", paged: true },
    Command {
        name: "user-game-leaderboards",
        required: "1 Scott",
        optional: "--count 2 --offset 0",
        paged: true,
    },
    Command {
        name: "console-ids",
        required: "",
        optional: "--only-active=true --only-game-systems=true",
        paged: false,
    },
    Command {
        name: "game-list",
        required: "1",
        optional: "--only-with-achievements=true --with-hashes=true --count 1000 --offset 0",
        paged: true,
    },
];
