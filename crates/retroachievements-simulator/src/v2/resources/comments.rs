//! `comments`: on a game, an achievement or a wall.

use super::prelude::*;
use super::{achievements, games, users};
use crate::answers::facts::picture;

pub(crate) static KIND: Kind = Kind {
    name: "comments",
    includes: "author",
    sorts: "submittedAt",
    filters: &[Filter::new("id", Class::Ids)],
    relations: "author",
    always: "",
};

struct Of<'w> {
    place: u64,
    comment: &'w Comment,
    author: &'w Player,
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        self.comment.id.unwrap_or(self.place)
    }

    fn attributes(&self, _: &Facts<'w>) -> Value {
        attributes(&types::CommentAttributes {
            body: self.comment.text.clone(),
            author_id: ulid(self.comment.author, self.author),
            author_display_name: self.author.name.clone(),
            author_avatar_url: media(&picture(self.author)),
            permalink: format!("https://api.retroachievements.org/comment/{}", self.number()),
            submitted_at: IsoTime(self.comment.at),
            ..example()
        })
    }

    fn related(&self, facts: &Facts<'w>, _: &str) -> Related<'w> {
        Related::one(users::Of::find(facts, self.comment.author))
    }
}

/// Comments of people whom the site shows, and not of the site itself.
fn on<'w>(facts: &Facts<'w>, subject: Subject) -> Vec<Node<'w>> {
    let all = (1..).zip(&facts.world.comments).filter(|(_, comment)| comment.on == subject);
    let shown = all.filter_map(|(place, comment)| {
        let author = facts.world.players.get(&comment.author)?;
        let is_shown = !author.banned && !author.deleted && comment.author != users::SERVER;
        is_shown.then(|| row::node(Of { place, comment, author }))
    });
    shown.collect()
}

pub(crate) fn of_game<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    Ok(on(ask.facts, Subject::Game(games::find(ask)?.0)))
}

pub(crate) fn of_achievement<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    Ok(on(ask.facts, Subject::Achievement(achievements::find(ask)?.0)))
}

/// The comments on a wall that is open.
pub(crate) fn of_wall<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let users::Of(id, owner) = users::find(ask)?;
    if !owner.wall {
        return Err(Fault::MissingWithCode(format!("No comments found for user {}.", owner.name)));
    }
    Ok(on(ask.facts, Subject::Player(id)))
}
