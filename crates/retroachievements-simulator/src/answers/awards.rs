//! `getUserAwards`: a user's awards, as the profile shows them.

use retroachievements_client::enums::AwardKind;

use super::prelude::*;

pub(super) fn answer(ask: &Ask<'_>) -> Answer {
    let awards = ask.user("u").map(|user| listed(&user)).unwrap_or_default();
    let visible = awards.iter().filter(|award| award.order != -1);
    let of_site = awards.iter().filter(|award| is_of_site(ask.world, award));
    let of_site: Vec<_> = of_site.map(|award| name_and_number(award.kind).1).collect();
    Answer::of(&types::UserAwards {
        visible_user_awards: visible.map(|award| describe(ask.world, award, &of_site)).collect(),
        ..counts(ask.world, &awards)
    })
}

/// How many awards of each kind there are, hidden ones among them. None is listed.
pub(crate) fn counts(world: &World, awards: &[Award]) -> types::UserAwards {
    let count = |is: &dyn Fn(&Award) -> bool| UInt(awards.iter().filter(|award| is(award)).count() as u64);
    let of_game = |kind: fn(_) -> AwardFor, tier: u64| {
        count(&|award: &Award| {
            award.game().is_some_and(|game| (award.kind, award.tier.min(1)) == (kind(game), tier))
        })
    };
    types::UserAwards {
        total_awards_count: UInt(awards.len() as u64),
        hidden_awards_count: count(&|award: &Award| award.order == -1),
        mastery_awards_count: of_game(AwardFor::Mastered, 1),
        completion_awards_count: of_game(AwardFor::Mastered, 0),
        beaten_hardcore_awards_count: of_game(AwardFor::Beaten, 1),
        beaten_softcore_awards_count: of_game(AwardFor::Beaten, 0),
        event_awards_count: count(&|award: &Award| is_of_event(world, award)),
        site_awards_count: count(&|award: &Award| is_of_site(world, award)),
        ..example()
    }
}

/// A player's awards in the order of the profile. Of two for the same game, the better one; of those for work on the site,
/// one of each kind.
pub(crate) fn listed(player: &Player) -> Vec<Award> {
    let name = |award: &Award| name_and_number(award.kind).0;
    let mut listed: Vec<Award> = Vec::new();
    for award in &player.awards {
        let is_better = |other: &Award| (other.kind, other.tier) == (award.kind, 1) && award.tier == 0;
        if award.game().is_some() && player.awards.iter().any(is_better) {
            continue;
        }
        let is_single =
            award.game().is_none() && !matches!(award.kind, AwardFor::Event(_) | AwardFor::Playtest(_));
        let same = listed.iter_mut().find(|other| is_single && name(other) == name(award));
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
    // Of awards of the same second, the database goes by its own names, whose order is that of these.
    let sort_name =
        |award: &Award| if matches!(award.kind, AwardFor::Mastered(_)) { "Mastery" } else { name(award) };
    listed.sort_by_key(|award| (award.order, award.at, sort_name(award), award.tier));
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
    let (name, number) = name_and_number(award.kind);
    let is_of_site = matches!(award.kind, AwardFor::Event(_)) && of_site.contains(&number);
    types::UserAward {
        awarded_at: OffsetTime(award.at),
        title,
        console_id: console_id.map(|id| UInt(id.0)),
        console_name,
        image_icon: image,
        display_award_tier: award.shown_tier.map(UInt),
        award_type: if is_of_site { "Site Event" } else { name }.to_owned(),
        award_data: UInt(number),
        award_data_extra: UInt(award.tier),
        display_order: Int(award.order),
        ..example()
    }
}

/// What the server calls a kind of awards, and the number of what it is for.
fn name_and_number(kind: AwardFor) -> (&'static str, u64) {
    match kind {
        AwardFor::Beaten(game) => ("Game Beaten", game.0),
        AwardFor::Mastered(game) => ("Mastery/Completion", game.0),
        AwardFor::Event(event) => ("Event", event.0),
        AwardFor::UnlocksYield(tier) => ("Achievement Unlocks Yield", tier),
        AwardFor::PointsYield(tier) => ("Achievement Points Yield", tier),
        AwardFor::Patreon => ("Patreon Supporter", 0),
        AwardFor::Legend => ("Certified Legend", 0),
        AwardFor::Playtest(award) => ("Playtest", award.0),
        AwardFor::Media(number) => ("Media Contribution", number),
    }
}
