//! `systems`

use super::prelude::*;
use crate::answers::game_list::icon_url;

pub(crate) static KIND: Kind = Kind {
    name: "systems",
    includes: "",
    sorts: "name nameFull nameShort",
    filters: &[Filter::new("id", Class::Ids), Filter::new("active", Class::Flag { is_checked: false })],
    relations: "",
    always: "",
};

pub(super) struct Of<'w>(pub(super) SystemId, pub(super) &'w System);

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        self.0.0
    }

    fn attributes(&self, _: &Facts<'w>) -> Value {
        let system = self.1;
        attributes(&types::SystemAttributes {
            name: system.name.clone(),
            name_full: Some(system.full_name.as_ref().unwrap_or(&system.name).clone()),
            name_short: Some(system.short_name.clone()),
            manufacturer: system.manufacturer.clone(),
            icon_url: icon_url(system),
            active: Some(Bool(system.active)),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        vec![self_link(&KIND, &self.id())]
    }

    fn fact(&self, _: &Facts<'w>, _: &str) -> Value {
        self.1.active.into()
    }
}

pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let systems = ask.facts.world.systems.iter().filter(|(id, _)| id.has_games());
    Ok(systems.map(|(id, system)| row::node(Of(*id, system))).collect())
}

pub(crate) fn show<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    let id = SystemId(ask.id());
    let system = ask.facts.world.systems.get(&id).ok_or(Fault::NotFound)?;
    Ok(row::node(Of(id, system)))
}
