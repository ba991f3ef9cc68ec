//! `hubs`, and the games of a hub.

use super::games;
use super::prelude::*;

pub(crate) static KIND: Kind = Kind {
    name: "hubs",
    includes: "",
    sorts: "title sortTitle createdAt updatedAt gamesCount linkedHubsCount",
    filters: &[
        Filter::new("id", Class::Ids),
        Filter::new("parentId", Class::Integer),
        Filter::new("title", Class::Like),
    ],
    relations: "",
    always: "",
};

#[derive(Clone, Copy)]
struct Of<'w>(HubId, &'w Hub);

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        self.0.0
    }

    fn attributes(&self, facts: &Facts<'w>) -> Value {
        let hub = self.1;
        attributes(&types::HubAttributes {
            title: hub.title.clone(),
            sort_title: hub.sort_title.clone(),
            badge_url: media(&hub.image),
            has_mature_content: Bool(hub.mature),
            is_event_hub: Bool(hub.of_event),
            games_count: UInt(hub.games.iter().filter(|id| facts.game(**id).is_some()).count() as u64),
            linked_hubs_count: UInt(hub.links.len() as u64),
            created_at: hub.created.map(IsoTime),
            updated_at: hub.updated.map(IsoTime),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        let mut links = vec![self_link(&KIND, &self.id()), ("webUrl", format!("hub/{}", self.0))];
        links.extend(self.1.forum_topic.map(|topic| ("forumTopic", format!("forums/topic/{topic}"))));
        links
    }

    fn fact(&self, facts: &Facts<'w>, filter: &str) -> Value {
        match filter {
            "parentId" => {
                let parents = facts.world.hubs.iter().filter(|(_, hub)| hub.links.contains(&self.0));
                parents.map(|(id, _)| id.0).collect()
            }
            _ => self.1.title.clone().into(),
        }
    }
}

/// The hub of the path, whoever may see it.
fn find<'w>(ask: &Ask<'_, 'w>) -> Result<Of<'w>, Fault> {
    let id = HubId(ask.id());
    ask.facts.world.hubs.get(&id).map(|hub| Of(id, hub)).ok_or(Fault::NotFound)
}

/// All hubs, without groups of similar games.
pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let hubs = ask.facts.world.hubs.iter().filter(|(_, hub)| hub.title.is_some());
    Ok(hubs.map(|(id, hub)| row::node(Of(*id, hub))).collect())
}

pub(crate) fn show<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    let (hub, world) = (find(ask)?, ask.facts.world);
    let caller = world.owner.and_then(|owner| world.players.get(&owner));
    let has = |role: &String| caller.is_some_and(|caller| caller.roles.contains(role));
    if hub.1.role.as_ref().is_none_or(has) { Ok(row::node(hub)) } else { Err(Fault::Forbidden) }
}

pub(crate) fn games<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let games = find(ask)?.1.games.iter().filter_map(|id| games::Of::find(ask.facts, *id));
    Ok(games.map(row::node).collect())
}

/// The hubs that a hub links to.
pub(crate) fn links<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let hubs = &ask.facts.world.hubs;
    let linked = find(ask)?.1.links.iter().filter_map(|id| Some(Of(*id, hubs.get(id)?)));
    Ok(linked.map(row::node).collect())
}
