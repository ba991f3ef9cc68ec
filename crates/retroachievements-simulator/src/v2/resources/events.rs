//! `events` with their `event-awards`, and `event-achievements`.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use retroachievements_client::v2::enums::EventState;

use super::achievements;
use super::prelude::*;

pub(crate) static EVENTS: Kind = Kind {
    name: "events",
    includes: "awards eventAchievements",
    sorts: "title sortTitle activeFrom",
    filters: &[Filter::new("id", Class::Ids)],
    relations: "awards eventAchievements",
    always: "",
};

static AWARDS: Kind =
    Kind { name: "event-awards", includes: "", sorts: "", filters: &[], relations: "", always: "" };

pub(crate) static ACHIEVEMENTS: Kind = Kind {
    name: "event-achievements",
    includes: "event event.awards event.eventAchievements sourceAchievement eventAchievement",
    sorts: "activeFrom activeUntil",
    filters: &[
        Filter::new("id", Class::Ids),
        Filter::new("active", Class::PhpBoolean),
        Filter::new("eventId", Class::Positive),
        Filter::new("evergreen", Class::PhpBoolean),
    ],
    relations: "event sourceAchievement eventAchievement",
    always: "event sourceAchievement eventAchievement",
};

#[derive(Clone, Copy)]
pub(super) struct Of<'w> {
    id: EventId,
    event: &'w Event,
    game: &'w Game,
}

impl<'w> Of<'w> {
    pub(super) fn find(facts: &Facts<'w>, id: EventId) -> Option<Self> {
        let event = facts.world.events.get(&id)?;
        Some(Self { id, event, game: facts.game(event.game)? })
    }

    /// The first day, and the day after the last one: of the event, or of its achievements.
    fn span(self) -> (Option<Date>, Option<Date>) {
        let of = &self.event.achievements;
        let from = self.event.from.or_else(|| of.iter().filter_map(|one| one.from).min());
        (from, self.event.until.or_else(|| of.iter().filter_map(|one| one.until).max()))
    }

    fn is_future(self, facts: &Facts<'_>) -> bool {
        self.span().0.is_some_and(|from| from > today(facts))
    }

    fn state(self, facts: &Facts<'_>) -> EventState {
        let is_active = |one: &EventAchievement| is_active(one, today(facts));
        let of = &self.event.achievements;
        if of.iter().any(|one| one.until.is_some() && is_active(one)) {
            EventState::Active
        } else if of.iter().any(|one| one.until.is_none()) {
            EventState::Evergreen
        } else {
            EventState::Concluded
        }
    }
}

fn today(facts: &Facts<'_>) -> Date {
    TimeZone::UTC.to_datetime(facts.now).date()
}

fn is_active(one: &EventAchievement, today: Date) -> bool {
    one.from.is_none_or(|from| from <= today) && one.until.is_none_or(|until| today < until)
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &EVENTS
    }

    fn number(&self) -> u64 {
        self.id.0
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let (from, until) = self.span();
        let published = facts.world.achievements_of(self.event.game, true).len() as u64;
        attributes(&types::EventAttributes {
            title: self.game.title.clone(),
            sort_title: self.game.sort_key(),
            badge_url: media(&self.event.image),
            state: self.state(facts),
            players_total: Some(UInt(facts.players_of(self.event.game).total)),
            achievements_published: Some(UInt(published)),
            active_from: from.and_then(midnight),
            active_through: until.and_then(|until| midnight(until.yesterday().ok()?)),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        vec![self_link(&EVENTS, &self.id.to_string())]
    }

    fn related(&self, _: &Facts<'w>, relation: &str) -> Related<'w> {
        match relation {
            "awards" => {
                let tiers = self.event.tiers.iter();
                Related::many(tiers.map(|tier| OfTier { event: self.id, tier }))
            }
            // The server writes that there is one which is missing.
            _ => Related::One(None),
        }
    }
}

struct OfTier<'w> {
    event: EventId,
    tier: &'w Tier,
}

impl<'w> Row<'w> for OfTier<'w> {
    fn kind(&self) -> &'static Kind {
        &AWARDS
    }

    fn number(&self) -> u64 {
        self.tier.id.unwrap_or_else(|| self.event.0.saturating_mul(100).saturating_add(self.tier.tier))
    }

    fn attributes(&self, _: &Facts<'w>) -> Value {
        attributes(&types::EventAwardAttributes {
            tier_index: UInt(self.tier.tier),
            label: self.tier.name.clone(),
            points_required: UInt(self.tier.points),
            badge_url: media(&self.tier.image),
            ..example()
        })
    }
}

struct OfAchievement<'w> {
    event: Of<'w>,
    place: u64,
    one: &'w EventAchievement,
    copy: achievements::Of<'w>,
}

impl<'w> Row<'w> for OfAchievement<'w> {
    fn kind(&self) -> &'static Kind {
        &ACHIEVEMENTS
    }

    fn number(&self) -> u64 {
        self.one.id.unwrap_or_else(|| number(self.event.id, self.place))
    }

    fn attributes(&self, _: &Facts<'w>) -> Value {
        let (one, copy) = (self.one, self.copy.1);
        let (achievement_badge_url, achievement_badge_locked_url) = badges(copy);
        attributes(&types::EventAchievementAttributes {
            active_from: one.from.and_then(midnight),
            active_until: one.until.and_then(midnight),
            decorator: one.label.clone(),
            achievement_title: copy.title.clone(),
            achievement_description: copy.description.clone(),
            achievement_points: UInt(copy.points),
            achievement_badge_url,
            achievement_badge_locked_url,
            event_title: Some(self.event.game.title.clone()),
            event_badge_url: Some(media(&self.event.event.image)),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        let id = self.number().to_string();
        vec![self_link(&ACHIEVEMENTS, &id), ("webUrl", format!("achievement/{}", self.copy.0))]
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        match relation {
            "event" => Related::one(Some(self.event)),
            "sourceAchievement" => {
                Related::one(self.one.source.and_then(|source| achievements::Of::find(facts, source)))
            }
            _ => Related::one(Some(self.copy)),
        }
    }

    fn fact(&self, facts: &Facts<'w>, filter: &str) -> Value {
        match filter {
            "active" => is_active(self.one, today(facts)).into(),
            "eventId" => self.event.id.0.into(),
            _ => self.one.until.is_none().into(),
        }
    }
}

/// The number of an event's achievement where the world has none.
pub(crate) fn number(event: EventId, place: u64) -> u64 {
    event.0.saturating_mul(1_000).saturating_add(place)
}

/// The promoted achievements of an event.
fn achievements_of<'w>(facts: &Facts<'w>, event: Of<'w>) -> Vec<Node<'w>> {
    let all = (1..).zip(&event.event.achievements);
    let promoted = all.filter_map(|(place, one)| {
        let copy = achievements::Of::find(facts, one.achievement).filter(|copy| copy.1.promoted)?;
        Some(row::node(OfAchievement { event, place, one, copy }))
    });
    promoted.collect()
}

/// Events that have begun.
fn visible<'w>(facts: &Facts<'w>) -> impl Iterator<Item = Of<'w>> {
    let all = facts.world.events.keys().filter_map(|id| Of::find(facts, *id));
    all.filter(|event| !event.is_future(facts))
}

pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    Ok(visible(ask.facts).map(row::node).collect())
}

/// The event of the path, which has to have begun.
fn find<'w>(ask: &Ask<'_, 'w>) -> Result<Of<'w>, Fault> {
    let event = Of::find(ask.facts, EventId(ask.id())).ok_or(Fault::NotFound)?;
    if event.is_future(ask.facts) { Err(Fault::Forbidden) } else { Ok(event) }
}

pub(crate) fn show<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    find(ask).map(row::node)
}

pub(crate) fn achievements<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    Ok(visible(ask.facts).flat_map(|event| achievements_of(ask.facts, event)).collect())
}

pub(crate) fn of_event<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    Ok(achievements_of(ask.facts, find(ask)?))
}

pub(crate) fn achievement<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    let all = achievements(ask)?.into_iter();
    all.into_iter().find(|one| one.number() == ask.id()).ok_or(Fault::NotFound)
}
