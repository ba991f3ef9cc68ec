//! Tickets: reports of achievements that do not work.

use jiff::Timestamp;
use retroachievements_client::enums::{TicketKind, TicketState};
use serde::{Deserialize, Serialize};

use super::{AchievementId, PlayerId};
use crate::example::example;

/// A ticket on an achievement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Ticket {
    /// The achievement.
    pub achievement: AchievementId,
    /// The developer whom it is assigned to.
    pub assignee: Option<PlayerId>,
    /// What is wrong: 1 triggered at the wrong time, 2 did not trigger.
    #[serde(rename = "type", default = "super::number::<2, TicketKind>")]
    pub kind: TicketKind,
    /// 0 closed, 1 open, 2 resolved, 3 back with the reporter, 4 quarantined.
    #[serde(default = "super::number::<1, TicketState>")]
    pub state: TicketState,
    /// What the reporter wrote.
    #[serde(default)]
    pub notes: String,
    /// Whether it happened in hardcore mode; `None` if unknown.
    pub hardcore: Option<bool>,
    /// Who reported it.
    pub reporter: Option<PlayerId>,
    /// Who resolved or closed it.
    pub resolver: Option<PlayerId>,
    /// When it was reported.
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub created: Timestamp,
    /// When it was resolved or closed.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
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
        Self { achievement, reporter: Some(reporter), created, ..example() }
    }

    /// Whether somebody still has to do something about it.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, TicketState::Open | TicketState::Request)
    }
}
