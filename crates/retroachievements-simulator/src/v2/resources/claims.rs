//! `achievement-set-claims`

use super::prelude::*;
use super::{games, users, word};

pub(crate) static KIND: Kind = Kind {
    name: "achievement-set-claims",
    includes: "user game",
    sorts: "claimedAt finishedAt updatedAt status claimType setType specialType extensionsCount gameTitle userDisplayName",
    filters: &[
        Filter::new("id", Class::Ids),
        Filter::new("gameId", Class::Number),
        Filter::new("status", words("claim status", "active complete dropped in-review in_review")),
        Filter::new("claimType", words("claim type", "primary collaboration")),
        Filter::new("setType", words("set type", "new-set new_set revision")),
        Filter::new("specialType", words("special type", SPECIAL)),
        Filter::new("expired", Class::Boolean),
        Filter::new("user", Class::Player { empty: Empty::Ignored }),
    ],
    relations: "user game",
    always: "",
};

const SPECIAL: &str =
    "none own-revision own_revision free-rollout free_rollout scheduled-release scheduled_release";

const fn words(what: &'static str, of: &'static str) -> Class {
    Class::Words { what, of }
}

/// What the server calls the numbers of generation 1, in their order.
const STATUSES: [&str; 4] = ["active", "complete", "dropped", "in-review"];
const CLAIM_TYPES: [&str; 2] = ["primary", "collaboration"];
const SET_TYPES: [&str; 2] = ["new-set", "revision"];
const SPECIAL_TYPES: [&str; 4] = ["none", "own-revision", "free-rollout", "scheduled-release"];

struct Of<'w>(ClaimId, &'w Claim);

impl Of<'_> {
    fn status(&self) -> &'static str {
        word(&STATUSES, self.1.status.as_i64())
    }

    fn claim_type(&self) -> &'static str {
        word(&CLAIM_TYPES, self.1.kind.as_i64())
    }

    fn set_type(&self) -> &'static str {
        word(&SET_TYPES, self.1.set_type.as_i64())
    }

    fn special(&self) -> &'static str {
        word(&SPECIAL_TYPES, self.1.special.as_i64())
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
        let claim = self.1;
        let (user, game) = (users::Of::find(facts, claim.player), facts.game(claim.game));
        attributes(&types::AchievementSetClaimAttributes {
            claimed_at: IsoTime(claim.created),
            finished_at: IsoTime(claim.finished),
            updated_at: IsoTime(claim.updated),
            status: self.status().into(),
            claim_type: self.claim_type().into(),
            set_type: self.set_type().into(),
            special_type: self.special().into(),
            extensions_count: UInt(claim.extensions),
            minutes_left: Int((claim.finished.as_second() - facts.now.as_second()).div_euclid(60)),
            user_id: user.as_ref().map(users::Of::ulid),
            user_display_name: user.map(|user| user.1.name.clone()),
            game_id: game.map(|_| UInt(claim.game.0)),
            game_title: game.map(|game| game.title.clone()),
            game_icon_url: game.map(|game| media(&game.images.icon)),
            system_id: game.map(|game| UInt(game.system.0)),
            system_name: game.map(|game| facts.system_name(game)),
            ..example()
        })
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        match relation {
            "user" => Related::one(users::Of::find(facts, self.1.player)),
            _ => Related::one(games::Of::find(facts, self.1.game)),
        }
    }

    fn fact(&self, facts: &Facts<'w>, filter: &str) -> Value {
        // Filters take these words with underscores too.
        let both = |word: &str| json!([word, word.replace('-', "_")]);
        match filter {
            "gameId" => self.1.game.0.into(),
            "status" => both(self.status()),
            "claimType" => both(self.claim_type()),
            "setType" => both(self.set_type()),
            "specialType" => both(self.special()),
            "expired" => self.1.is_open().then(|| self.1.finished < facts.now).into(),
            _ => facts.player(self.1.player).map_or(Value::Null, |one| users::names(self.1.player, &one)),
        }
    }
}

/// Claims of people who are not banned.
fn claims<'w>(facts: &Facts<'w>, which: impl Fn(&Claim) -> bool) -> Vec<Node<'w>> {
    let is_banned =
        |claim: &Claim| facts.world.players.get(&claim.player).is_some_and(|player| player.banned);
    let claims = facts.world.claims.iter().filter(|(_, claim)| which(claim) && !is_banned(claim));
    claims.map(|(id, claim)| row::node(Of(*id, claim))).collect()
}

pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    Ok(claims(ask.facts, |_| true))
}

pub(crate) fn of_game<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let game = games::find(ask)?.0;
    Ok(claims(ask.facts, |claim| claim.game == game))
}

pub(crate) fn of_user<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let user = users::find(ask)?.0;
    Ok(claims(ask.facts, |claim| claim.player == user))
}
