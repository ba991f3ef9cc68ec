//! `getComments`: comments on a game, an achievement or a wall.

use super::prelude::*;

pub(super) fn answer(ask: &Ask<'_>) -> Answer {
    let Some(subject) = subject(ask) else { return Answer::unknown(ask.operation) };
    let author = |comment: &Comment| facts::player(ask.world, Some(comment.author));
    let on_subject = ask.world.comments.iter().filter(|comment| comment.on == subject);
    let mut found: Vec<_> = on_subject
        .filter(|one| author(one).is_some_and(|author| !author.banned && !author.deleted))
        .collect();
    if ask.params.get("sort") == Some("-submitted") {
        found.sort_by_key(|comment| Reverse(comment.at));
    } else {
        found.sort_by_key(|comment| comment.at);
    }
    let (mut count, total, mut results) = ask.listed(found, |comment| {
        let (user, ulid) = facts::name_and_ulid(ask.world, Some(comment.author));
        let comment_text = comment.text.clone();
        types::Comment { user, ulid, submitted: IsoTime(comment.at), comment_text, ..example() }
    });
    // Whoever is banned may not see them.
    if facts::player(ask.world, ask.world.owner).is_some_and(|caller| caller.banned) {
        (count, results) = (UInt(0), Vec::new().into());
    }
    Answer::of(&types::Comments { count, total, results, ..example() })
}

/// What the comments are on. A wall that is named by its owner has to be open.
fn subject(ask: &Ask<'_>) -> Option<Subject> {
    if !is_whole(ask) {
        let owner = ask.user("i").filter(|owner| owner.wall && !owner.banned)?;
        return Some(Subject::Player(owner.id));
    }
    let id = ask.id("i");
    Some(match ask.params.get("t") {
        Some("1") => Subject::Game(GameId(id)),
        Some("2") => Subject::Achievement(AchievementId(id)),
        _ => Subject::Player(PlayerId(id)),
    })
}

/// Whether `i` is a whole number to PHP, as `1.0` is.
fn is_whole(ask: &Ask<'_>) -> bool {
    let number = ask.params.get("i").map(str::parse::<f64>);
    number.is_some_and(|number| number.is_ok_and(|number| number.fract() == 0.0))
}

/// What `i` may be depends on `t`, and whether `t` may be missing on `i`.
pub(super) fn problems(ask: &Ask<'_>, mut problems: Vec<Problem>) -> Vec<Problem> {
    let (id, kind) = (ask.params.get("i"), ask.params.get("t"));
    let takes_id = matches!(kind, Some("1" | "2"));
    if takes_id && id.is_some_and(|id| validate::integer(id).is_none()) {
        problems.push(("i", "The i field must be an integer.".to_owned()));
    }
    if kind.is_none() && is_whole(ask) {
        problems.push(("t", "The t field is required.".to_owned()));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::ask;
    use super::*;
    use crate::world::World;

    #[test]
    fn a_banned_caller_sees_only_the_total() {
        let mut world = World::empty();
        let (scott, jaarl) = (world.add_player("Scott"), world.add_player("Jaarl"));
        let game = world.add_game("Micro Mages");
        world.comment(jaarl, Subject::Game(game), "A good set.");
        let counts = |world: &World| {
            let body = ask(world, "getComments", &format!("i={game}&t=1")).body;
            [body["Count"].as_u64(), body["Total"].as_u64()]
        };
        assert_eq!(counts(&world), [Some(1), Some(1)]);
        world.players.get_mut(&scott).unwrap().banned = true;
        assert_eq!(counts(&world), [Some(0), Some(1)]);
    }
}
