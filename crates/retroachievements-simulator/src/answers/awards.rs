//! `getUserAwards`: a user's awards, as the profile shows them.

use retroachievements_client::enums::AwardKind;

use super::prelude::*;

pub(super) fn answer(ask: &Ask<'_>) -> Answer {
    let awards = ask.user("u").map(|user| listed(&user)).unwrap_or_default();
    let counts = counts(ask.world, &awards);
    let visible = awards.iter().filter(|award| award.order != -1);
    let of_site = awards.iter().filter(|award| is_of_site(ask.world, award));
    let of_site: Vec<_> = of_site.map(|award| number(award.kind)).collect();
    Answer::of(&types::UserAwards {
        total_awards_count: UInt(counts.total),
        hidden_awards_count: UInt(counts.hidden),
        mastery_awards_count: UInt(counts.mastered),
        completion_awards_count: UInt(counts.completed),
        beaten_hardcore_awards_count: UInt(counts.beaten_hardcore),
        beaten_softcore_awards_count: UInt(counts.beaten_casual),
        event_awards_count: UInt(counts.events),
        site_awards_count: UInt(counts.site),
        visible_user_awards: visible.map(|award| describe(ask.world, award, &of_site)).collect(),
        ..example()
    })
}

/// How many awards of each kind there are, hidden ones among them.
pub(crate) struct Counts {
    pub(crate) total: u64,
    pub(crate) hidden: u64,
    pub(crate) mastered: u64,
    pub(crate) completed: u64,
    pub(crate) beaten_hardcore: u64,
    pub(crate) beaten_casual: u64,
    pub(crate) events: u64,
    pub(crate) site: u64,
}

pub(crate) fn counts(world: &World, awards: &[Award]) -> Counts {
    let count = |is: &dyn Fn(&Award) -> bool| awards.iter().filter(|award| is(award)).count() as u64;
    let game = |kind: fn(_) -> AwardFor, tier: u64| {
        count(&|award: &Award| {
            award.game().is_some_and(|game| (award.kind, award.tier.min(1)) == (kind(game), tier))
        })
    };
    Counts {
        total: awards.len() as u64,
        hidden: count(&|award: &Award| award.order == -1),
        mastered: game(AwardFor::Mastered, 1),
        completed: game(AwardFor::Mastered, 0),
        beaten_hardcore: game(AwardFor::Beaten, 1),
        beaten_casual: game(AwardFor::Beaten, 0),
        events: count(&|award: &Award| is_of_event(world, award)),
        site: count(&|award: &Award| is_of_site(world, award)),
    }
}

/// A player's awards in the order of the profile. Of two for the same game, the better one; of those for work on the site,
/// one of each kind.
pub(crate) fn listed(player: &Player) -> Vec<Award> {
    let mut listed: Vec<Award> = Vec::new();
    for award in &player.awards {
        let is_better = |other: &Award| (other.kind, other.tier) == (award.kind, 1) && award.tier == 0;
        if award.game().is_some() && player.awards.iter().any(is_better) {
            continue;
        }
        let is_single =
            award.game().is_none() && !matches!(award.kind, AwardFor::Event(_) | AwardFor::Playtest(_));
        let same = listed.iter_mut().find(|other| is_single && name(other.kind) == name(award.kind));
        match same {
            Some(same) => {
                same.at = same.at.max(award.at);
                same.id = if award.kind > same.kind { award.id } else { same.id };
                same.shown_tier = same.shown_tier.max(award.shown_tier);
                same.kind = same.kind.max(award.kind);
            }
            None => listed.push(award.clone()),
        }
    }
    listed.sort_by_key(|award| (award.order, award.at, sort_name(award.kind), award.tier));
    listed
}

/// The award for a game that counts most, and when it was given.
pub(super) fn highest(awards: &[Award], game: GameId) -> Option<(AwardKind, OffsetTime)> {
    let order = [
        (AwardFor::Mastered(game), 1),
        (AwardFor::Mastered(game), 0),
        (AwardFor::Beaten(game), 1),
        (AwardFor::Beaten(game), 0),
    ];
    let award = order
        .into_iter()
        .find_map(|wanted| awards.iter().find(|award| (award.kind, award.tier) == wanted))?;
    Some((award.game_kind()?, OffsetTime(award.at)))
}

fn is_of_event(world: &World, award: &Award) -> bool {
    match award.kind {
        AwardFor::Event(_) => !is_of_site(world, award),
        _ => system(world, award) == Some(SystemId::EVENTS),
    }
}

fn is_of_site(world: &World, award: &Award) -> bool {
    match award.kind {
        AwardFor::Event(id) => world.events.get(&id).is_some_and(|event| event.site_award),
        _ => award.game().is_none(),
    }
}

fn system(world: &World, award: &Award) -> Option<SystemId> {
    world.games.get(&award.game()?).map(|game| game.system)
}

fn describe(world: &World, award: &Award, of_site: &[u64]) -> types::UserAward {
    let game = award.game().and_then(|game| world.games.get(&game));
    let system = game.and_then(|game| Some((game.system, world.systems.get(&game.system)?.name.clone())));
    let (title, image, system) = match award.kind {
        AwardFor::Event(id) => {
            let event = world.events.get(&id);
            let title = event.and_then(|event| world.games.get(&event.game)).map(|game| game.title.clone());
            let image = event.map(|event| event.image.clone());
            (title, image, Some((SystemId::EVENTS, "Events".to_owned())))
        }
        AwardFor::Playtest(id) => {
            let award = world.site_awards.get(&id);
            (award.map(|award| award.name.clone()), award.map(|award| award.image.clone()), None)
        }
        _ => (game.map(|game| game.title.clone()), game.map(|game| game.images.icon.clone()), system),
    };
    let (console_id, console_name) = system.unzip();
    // The server takes an event for one of the site if any award of the site has its number.
    let is_of_site = matches!(award.kind, AwardFor::Event(_)) && of_site.contains(&number(award.kind));
    types::UserAward {
        awarded_at: OffsetTime(award.at),
        title,
        console_id: console_id.map(|id| UInt(id.0)),
        console_name,
        image_icon: image,
        display_award_tier: award.shown_tier.map(UInt),
        award_type: if is_of_site { "Site Event" } else { name(award.kind) }.to_owned(),
        award_data: UInt(number(award.kind)),
        award_data_extra: UInt(award.tier),
        display_order: Int(award.order),
        ..example()
    }
}

fn name(kind: AwardFor) -> &'static str {
    match kind {
        AwardFor::Beaten(_) => "Game Beaten",
        AwardFor::Mastered(_) => "Mastery/Completion",
        AwardFor::Event(_) => "Event",
        AwardFor::UnlocksYield(_) => "Achievement Unlocks Yield",
        AwardFor::PointsYield(_) => "Achievement Points Yield",
        AwardFor::Patreon => "Patreon Supporter",
        AwardFor::Legend => "Certified Legend",
        AwardFor::Playtest(_) => "Playtest",
        AwardFor::Media(_) => "Media Contribution",
    }
}

/// What awards of the same second are sorted by: the database's own names, whose order is that of these.
fn sort_name(kind: AwardFor) -> &'static str {
    match kind {
        AwardFor::Mastered(_) => "Mastery",
        kind => name(kind),
    }
}

fn number(kind: AwardFor) -> u64 {
    match kind {
        AwardFor::Beaten(game) | AwardFor::Mastered(game) => game.0,
        AwardFor::Event(event) => event.0,
        AwardFor::Playtest(award) => award.0,
        AwardFor::UnlocksYield(number) | AwardFor::PointsYield(number) | AwardFor::Media(number) => number,
        AwardFor::Patreon | AwardFor::Legend => 0,
    }
}
