//! What a new game, player and so on has that nobody has set: the defaults of the JSON form.
//!
//! Constructors end in `..example()`, as answers do, so that each default is said once.

use super as types;

crate::example::examples! {
    Achievement = r#"{ "game": 0, "title": "", "points": 0 }"#,
    Claim = r#"{ "player": 0, "game": 0, "created": "1970-01-01T00:00:00Z", "finished": "1970-01-01T00:00:00Z", "updated": "1970-01-01T00:00:00Z" }"#,
    Event = r#"{ "game": 0 }"#,
    EventAchievement = r#"{ "achievement": 0 }"#,
    Game = r#"{ "title": "", "system": 0 }"#,
    Hash = r#"{ "md5": "" }"#,
    Hub = "{}",
    Leaderboard = r#"{ "game": 0, "title": "", "format": "VALUE" }"#,
    Player = r#"{ "name": "" }"#,
    System = r#"{ "name": "" }"#,
    Ticket = r#"{ "achievement": 0, "created": "1970-01-01T00:00:00Z" }"#,
}

#[cfg(test)]
mod tests {
    #[test]
    fn all_can_be_read() {
        super::EXAMPLES.iter().for_each(|(_, read)| read());
    }
}
