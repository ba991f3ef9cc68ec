//! `tickets`: of achievements, since no world has others.

use retroachievements_client::enums::TicketState;
use retroachievements_client::v2::enums::TicketTarget;

use super::prelude::*;
use super::{achievements, games, users, word};

pub(crate) static KIND: Kind = Kind {
    name: "tickets",
    includes: "achievement achievement.developer achievement.achievementSet achievement.games leaderboard leaderboard.games leaderboard.developer leaderboard.entries reporter reporter.lastGame resolver resolver.lastGame author author.lastGame",
    sorts: "state reportedAt resolvedAt",
    filters: &[
        Filter::new("id", Class::BrokenIds),
        Filter::new("state", Class::Words { what: "ticket state", of: STATES }),
        Filter::new("type", Class::Words { what: "ticket type", of: TYPES }),
        Filter::new("ticketableType", Class::Words { what: "ticketable type", of: TARGETS }),
        Filter::new("reporterUserId", Class::Players),
        Filter::new("resolverUserId", Class::Players),
        Filter::new("achievementId", ids("achievement", false, Empty::Nothing)),
        Filter::new("leaderboardId", ids("leaderboard", false, Empty::Nothing)),
        Filter::new("gameId", ids("game", true, Empty::Ignored)),
    ],
    relations: "achievement author reporter resolver",
    always: "",
};

const STATES: &str = "open closed resolved request quarantined all";
const TYPES: &str = "did_not_trigger triggered_at_wrong_time did_not_start did_not_cancel did_not_submit submitted_wrong_value all";
const TARGETS: &str = "achievement leaderboard game.rich-presence all";

const fn ids(what: &'static str, is_single: bool, empty: Empty) -> Class {
    Class::Checked { what, is_single, empty }
}

struct Of<'w>(TicketId, &'w Ticket);

/// What the server calls the numbers of generation 1, in their order.
const STATE_WORDS: [&str; 5] = ["closed", "open", "resolved", "request", "quarantined"];
const KIND_WORDS: [&str; 3] = ["did_not_trigger", "triggered_at_wrong_time", "did_not_trigger"];

impl<'w> Of<'w> {
    fn state(&self) -> &'static str {
        word(&STATE_WORDS, self.1.state.as_i64())
    }

    fn kind(&self) -> &'static str {
        word(&KIND_WORDS, self.1.kind.as_i64())
    }

    /// The achievement that it is about, and its game.
    fn target(&self, facts: &Facts<'w>) -> (Option<achievements::Of<'w>>, Option<games::Of<'w>>) {
        let achievement = achievements::Of::find(facts, self.1.achievement);
        (achievement, achievement.and_then(|one| games::Of::find(facts, one.1.game)))
    }
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        self.0.0
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let ticket = self.1;
        let (achievement, game) = self.target(facts);
        let name = |id: Option<PlayerId>| id.and_then(|id| facts.player(id)).map(|one| one.name.clone());
        attributes(&types::TicketAttributes {
            state: self.state().into(),
            type_: Of::kind(self).into(),
            body: ticket.notes.clone(),
            hardcore: ticket.hardcore.map(Bool),
            reported_at: IsoTime(ticket.created),
            resolved_at: ticket.resolved.map(IsoTime),
            ticketable_type: Some(TicketTarget::Achievement),
            ticketable_id: Some(UInt(ticket.achievement.0)),
            ticketable_title: achievement.map(|one| one.1.title.clone()),
            game_id: game.map(|game| UInt(game.0.0)),
            game_title: game.map(|game| game.1.title.clone()),
            game_icon_url: game.map(|game| media(&game.1.images.icon)),
            system_name: game.map(|game| facts.system_name(game.1)),
            reporter_display_name: name(ticket.reporter),
            resolver_display_name: name(ticket.resolver),
            author_display_name: name(ticket.assignee),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        vec![self_link(&KIND, &self.id()), ("webUrl", format!("ticket/{}", self.0))]
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        let user = |id: Option<PlayerId>| Related::one(id.and_then(|id| users::Of::find(facts, id)));
        match relation {
            "achievement" => Related::one(self.target(facts).0),
            "author" => user(self.1.assignee),
            "reporter" => user(self.1.reporter),
            "resolver" => user(self.1.resolver),
            _ => Related::Absent,
        }
    }

    fn fact(&self, facts: &Facts<'w>, filter: &str) -> Value {
        let ulid = |id: Option<PlayerId>| {
            let user = id.and_then(|id| users::Of::find(facts, id));
            user.map(|user| user.ulid().to_lowercase()).into()
        };
        match filter {
            "state" => self.state().into(),
            "type" => Of::kind(self).into(),
            "ticketableType" => "achievement".into(),
            "achievementId" => self.1.achievement.0.into(),
            "gameId" => self.target(facts).1.map(|game| game.0.0).into(),
            "reporterUserId" => ulid(self.1.reporter),
            "resolverUserId" => ulid(self.1.resolver),
            _ => Value::Null,
        }
    }
}

/// Tickets that the caller may see: quarantined ones only those reported by the caller, open ones unless the request
/// names other states.
fn tickets<'w>(ask: &Ask<'_, 'w>, which: impl Fn(&Of<'w>) -> bool) -> Vec<Node<'w>> {
    let has_state = ask.query.filter("state").is_some();
    let all = ask.facts.world.tickets.iter().map(|(id, ticket)| Of(*id, ticket));
    let shown = all.filter(|one| is_visible(ask, one.1) && (has_state || one.1.is_open()) && which(one));
    shown.map(row::node).collect()
}

fn is_visible(ask: &Ask<'_, '_>, ticket: &Ticket) -> bool {
    ticket.state != TicketState::Quarantined
        || ticket.reporter.is_some_and(|id| ask.facts.world.owner == Some(id))
}

pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    Ok(tickets(ask, |_| true))
}

pub(crate) fn of_achievement<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let id = achievements::find(ask)?.0;
    Ok(tickets(ask, |one| one.1.achievement == id))
}

pub(crate) fn of_game<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let id = games::find(ask)?.0;
    Ok(tickets(ask, |one| one.target(ask.facts).1.is_some_and(|game| game.0 == id)))
}

/// Tickets of the user's achievements.
pub(crate) fn of_user<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let id = users::find(ask)?.0;
    Ok(tickets(ask, |one| one.1.assignee == Some(id)))
}

pub(crate) fn show<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    let id = TicketId(ask.id());
    let ticket = ask.facts.world.tickets.get(&id).filter(|ticket| is_visible(ask, ticket));
    Ok(row::node(Of(id, ticket.ok_or(Fault::NotFound)?)))
}
