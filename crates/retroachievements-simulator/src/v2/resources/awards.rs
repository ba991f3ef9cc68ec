//! `user-awards`: of everybody, and of a user as the profile shows them.

use retroachievements_client::v2::enums::{AwardKind, AwardMode, SiteAwardType};

use super::prelude::*;
use super::{events, games, users};
use crate::answers::awards::{counts, listed};

const KINDS: &str = "mastered completed beaten-hardcore beaten-casual event playtest achievement-unlocks-yield achievement-points-yield patreon-supporter certified-legend media-contribution";

pub(crate) static KIND: Kind = Kind {
    name: "user-awards",
    includes: "event event.awards event.eventAchievements game game.system game.achievementSets game.hashes user user.lastGame",
    sorts: "awardedAt displayOrder",
    filters: &[
        Filter::new("id", Class::Ids),
        Filter::new("awardedFrom", Class::From),
        Filter::new("awardedTo", Class::To),
        Filter::new("eventId", Class::Integer),
        Filter::new("gameId", Class::Integer),
        Filter::new("kind", Class::Words { what: "user award kind", of: KINDS }),
        Filter::new(
            "gameAwardTier",
            Class::Choice { what: "game award tier filter", of: "all highest", empty: Empty::Ignored },
        ),
    ],
    relations: "game event user",
    always: "",
};

/// What awards for work on the site take, from tier 0 on.
const UNLOCKS: [u64; 10] = [100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000];
const POINTS: [u64; 10] = [1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];
const MEDIA: [u64; 4] = [10, 30, 100, 250];

struct Of<'w> {
    user: users::Of<'w>,
    place: u64,
    award: Award,
}

impl<'w> Of<'w> {
    fn kind(&self) -> AwardKind {
        let is_casual = self.award.tier == 0;
        match self.award.kind {
            AwardFor::Beaten(_) if is_casual => AwardKind::BeatenCasual,
            AwardFor::Beaten(_) => AwardKind::BeatenHardcore,
            AwardFor::Mastered(_) if is_casual => AwardKind::Completed,
            AwardFor::Mastered(_) => AwardKind::Mastered,
            AwardFor::Event(_) => AwardKind::Event,
            AwardFor::UnlocksYield(_) => AwardKind::AchievementUnlocksYield,
            AwardFor::PointsYield(_) => AwardKind::AchievementPointsYield,
            AwardFor::Patreon => AwardKind::PatreonSupporter,
            AwardFor::Legend => AwardKind::CertifiedLegend,
            AwardFor::Playtest(_) => AwardKind::Playtest,
            AwardFor::Media(_) => AwardKind::MediaContribution,
        }
    }

    fn game(&self, facts: &Facts<'w>) -> Option<games::Of<'w>> {
        games::Of::find(facts, self.award.game()?)
    }

    fn event(&self, facts: &Facts<'w>) -> Option<&'w Event> {
        match self.award.kind {
            AwardFor::Event(id) => facts.world.events.get(&id),
            _ => None,
        }
    }

    /// The title, and where the picture is.
    fn title_and_badge(&self, facts: &Facts<'w>) -> (Option<String>, Option<String>) {
        let (title, badge) = match self.award.kind {
            AwardFor::Event(_) => return self.event(facts).map(|event| self.of_event(facts, event)).unzip(),
            AwardFor::Playtest(id) => {
                let award = facts.world.site_awards.get(&id);
                return award.map(|award| (award.name.clone(), media(&award.image))).unzip();
            }
            AwardFor::UnlocksYield(tier) => ("Achievements Earned by Others", format!("contribYield-{tier}")),
            AwardFor::PointsYield(tier) => {
                ("Achievement Points Earned by Others", format!("contribPoints-{tier}"))
            }
            AwardFor::Patreon => ("Patreon Supporter", "patreon".to_owned()),
            AwardFor::Legend => ("Certified Legend", "legend".to_owned()),
            AwardFor::Media(_) => {
                let shown = self.award.shown_tier.unwrap_or(self.award.tier);
                ("Media Contribution", format!("mediaContrib-{shown}"))
            }
            AwardFor::Beaten(_) | AwardFor::Mastered(_) => {
                return self
                    .game(facts)
                    .map(|game| (game.1.title.clone(), media(&game.1.images.icon)))
                    .unzip();
            }
        };
        let badge = format!("https://static.retroachievements.org/assets/images/badge/{badge}.png");
        (Some(title.to_owned()), Some(badge))
    }

    fn of_event(&self, facts: &Facts<'w>, event: &Event) -> (String, String) {
        let shown = self.award.shown_tier.unwrap_or(self.award.tier);
        let tier = event.tiers.iter().find(|tier| tier.tier == shown);
        let title = facts.world.games.get(&event.game).map(|game| game.title.clone());
        (title.unwrap_or_default(), media(tier.map_or(&event.image, |tier| &tier.image)))
    }

    fn context(&self, facts: &Facts<'w>) -> types::AwardContext {
        let (award, shown) = (&self.award, self.award.shown_tier.unwrap_or(self.award.tier));
        let threshold = |of: &[u64], tier: u64| {
            let place = usize::try_from(tier).unwrap_or(usize::MAX);
            of.get(place).copied().map(UInt)
        };
        match award.kind {
            AwardFor::Beaten(game) | AwardFor::Mastered(game) => types::AwardContext {
                game_id: Some(UInt(game.0)),
                mode: Some(if award.tier == 0 { AwardMode::Casual } else { AwardMode::Hardcore }),
                ..example()
            },
            AwardFor::Event(id) => types::AwardContext {
                event_id: Some(UInt(id.0)),
                tier_index: Some(UInt(award.tier)),
                display_tier_index: Some(UInt(shown)),
                grants_site_award: Some(Bool(self.event(facts).is_some_and(|event| event.site_award))),
                ..example()
            },
            AwardFor::Playtest(id) => types::AwardContext { site_award_id: Some(UInt(id.0)), ..example() },
            AwardFor::UnlocksYield(tier) => types::AwardContext {
                tier: Some(UInt(tier)),
                threshold: threshold(&UNLOCKS, tier),
                ..example()
            },
            AwardFor::PointsYield(tier) => types::AwardContext {
                tier: Some(UInt(tier)),
                threshold: threshold(&POINTS, tier),
                ..example()
            },
            AwardFor::Media(_) => types::AwardContext {
                tier: Some(UInt(shown)),
                display_tier_index: Some(UInt(shown)),
                earned_tier: Some(UInt(award.tier)),
                threshold: threshold(&MEDIA, shown),
                ..example()
            },
            AwardFor::Patreon => {
                types::AwardContext { site_award_type: Some(SiteAwardType::PatreonSupporter), ..example() }
            }
            AwardFor::Legend => {
                types::AwardContext { site_award_type: Some(SiteAwardType::CertifiedLegend), ..example() }
            }
        }
    }
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        let made_up = || self.user.0.0.saturating_mul(10_000).saturating_add(self.place);
        self.award.id.unwrap_or_else(made_up)
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let (title, badge_url) = self.title_and_badge(facts);
        attributes(&types::UserAwardAttributes {
            awarded_at: IsoTime(self.award.at),
            kind: Of::kind(self),
            title,
            badge_url,
            display_order: Int(self.award.order),
            context: self.context(facts),
            user_id: Some(self.user.ulid()),
            user_display_name: Some(self.user.1.name.clone()),
            ..example()
        })
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        match relation {
            "user" => Related::one(Some(self.user.clone())),
            "game" => self.game(facts).map_or(Related::Absent, |game| Related::one(Some(game))),
            _ => match self.award.kind {
                AwardFor::Event(id) => Related::one(events::Of::find(facts, id)),
                _ => Related::Absent,
            },
        }
    }

    fn fact(&self, _: &Facts<'w>, filter: &str) -> Value {
        match filter {
            "kind" => json!(Of::kind(self)),
            "gameId" => self.award.game().map(|GameId(id)| id).into(),
            "eventId" => match self.award.kind {
                AwardFor::Event(id) => id.0.into(),
                _ => Value::Null,
            },
            _ => json!(self.award.at),
        }
    }
}

/// Awards of everybody whom the site shows, those that a better one has replaced among them.
pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let all = ask.facts.world.players.iter().filter(|(_, player)| !player.banned && !player.deleted);
    let rows = all.flat_map(|(id, player)| {
        let user = users::Of::known(*id, player);
        highest(ask, &player.awards)
            .into_iter()
            .zip(0..)
            .map(move |(award, place)| row::node(Of { user: user.clone(), place, award }))
    });
    Ok(rows.collect())
}

/// Awards that a user shows.
pub(crate) fn of_user<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let user = users::find(ask)?;
    let awards = highest(ask, &listed(&user.1));
    let shown = awards.into_iter().zip(0..).filter(|(award, _)| award.order != -1);
    Ok(shown.map(|(award, place)| row::node(Of { user: user.clone(), place, award })).collect())
}

/// Of awards for the same game the best one, if the request asks for that.
fn highest(ask: &Ask<'_, '_>, awards: &[Award]) -> Vec<Award> {
    let only_highest = ask.query.filter("gameAwardTier").is_some_and(|given| given.text() == "highest");
    let worth = |award: &Award| (matches!(award.kind, AwardFor::Mastered(_)), award.tier);
    let is_kept = |award: &&Award| {
        let better = |other: &Award| other.game() == award.game() && worth(other) > worth(award);
        !only_highest || award.game().is_none() || !awards.iter().any(better)
    };
    awards.iter().filter(is_kept).cloned().collect()
}

/// How many awards of each kind a user has, hidden ones among them.
pub(crate) fn meta(ask: &Ask<'_, '_>) -> Value {
    let Ok(user) = users::find(ask) else { return Value::Null };
    let counts = counts(ask.facts.world, &highest(ask, &listed(&user.1)));
    json!({
        "totalAwardsCount": counts.total_awards_count,
        "hiddenAwardsCount": counts.hidden_awards_count,
        "masteryAwardsCount": counts.mastery_awards_count,
        "completionAwardsCount": counts.completion_awards_count,
        "beatenHardcoreAwardsCount": counts.beaten_hardcore_awards_count,
        "beatenCasualAwardsCount": counts.beaten_softcore_awards_count,
        "eventAwardsCount": counts.event_awards_count,
        "siteAwardsCount": counts.site_awards_count,
    })
}
