//! Tickets: reports of achievements that do not work.

use jiff::Timestamp;
use retroachievements_client::enums::{TicketKind, TicketState};
use serde::{Deserialize, Serialize};

use super::{AchievementId, PlayerId};

/// A ticket on an achievement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Ticket {
    /// The achievement.
    pub achievement: AchievementId,
    /// The developer whom it is assigned to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<PlayerId>,
    /// What is wrong: 1 triggered at the wrong time, 2 did not trigger.
    #[serde(rename = "type", default = "did_not_trigger")]
    pub kind: TicketKind,
    /// 0 closed, 1 open, 2 resolved, 3 back with the reporter, 4 quarantined.
    #[serde(default = "open")]
    pub state: TicketState,
    /// What the reporter wrote.
    #[serde(default)]
    pub notes: String,
    /// Whether it happened in hardcore mode; `None` if unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hardcore: Option<bool>,
    /// Who reported it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reporter: Option<PlayerId>,
    /// Who resolved or closed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolver: Option<PlayerId>,
    /// When it was reported.
    #[cfg_attr(feature = "schemars", schemars(with = "String"))]
    pub created: Timestamp,
    /// When it was resolved or closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub resolved: Option<Timestamp>,
}

impl Ticket {
    /// An open ticket on an achievement that did not trigger.
    ///
    /// ```
    /// use retroachievements_simulator::world::{AchievementId, PlayerId, Ticket};
    ///
    /// let ticket = Ticket::new(AchievementId(9), PlayerId(1), "2026-05-01T20:00:00Z".parse()?);
    /// assert!(ticket.resolved.is_none());
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn new(achievement: AchievementId, reporter: PlayerId, created: Timestamp) -> Self {
        Self {
            achievement,
            assignee: None,
            kind: did_not_trigger(),
            state: open(),
            notes: String::new(),
            hardcore: None,
            reporter: Some(reporter),
            resolver: None,
            created,
            resolved: None,
        }
    }

    /// Whether somebody still has to do something about it.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, TicketState::Open | TicketState::Request)
    }
}

fn did_not_trigger() -> TicketKind {
    TicketKind::DidNotTrigger
}

fn open() -> TicketState {
    TicketState::Open
}
