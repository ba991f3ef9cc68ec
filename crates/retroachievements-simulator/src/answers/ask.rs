//! A request for an operation, and what its parameters mean.

use jiff::Timestamp;
use retroachievements_client::wire::{List, UInt};

use super::Arrivals;
use crate::operation::Operation;
use crate::params::Params;
use crate::world::{Achievement, AchievementId, Game, GameId, User, World};

/// A request for an operation, whose parameters are valid.
pub(super) struct Ask<'a> {
    pub(super) operation: &'a Operation,
    pub(super) params: &'a Params,
    pub(super) world: &'a World,
    pub(super) arrivals: &'a Arrivals,
    pub(super) now: Timestamp,
}

impl<'a> Ask<'a> {
    /// A parameter as a number, cast as PHP does; 0 if it is missing or negative.
    pub(super) fn number(&self, name: &str) -> u64 {
        self.params.int(name).and_then(|number| u64::try_from(number).ok()).unwrap_or(0)
    }

    /// A parameter as an ID, cast as PHP does; 0 if it is missing or no number.
    pub(super) fn id(&self, name: &str) -> u64 {
        // Nothing has a negative ID, and nothing has the largest one.
        u64::try_from(self.params.int(name).unwrap_or(0)).unwrap_or(u64::MAX)
    }

    /// A parameter as the ID that the database compares with: text counts by its leading digits, `1.9` is no ID.
    pub(super) fn sql_id(&self, name: &str) -> u64 {
        self.params.sql_id(name)
    }

    /// The user that a parameter names.
    pub(super) fn user(&self, name: &str) -> Option<User<'a>> {
        self.world.user(self.params.get(name)?)
    }

    /// The game with an ID, unless it is deleted.
    pub(super) fn game(&self, id: u64) -> Option<(GameId, &'a Game)> {
        let found = self.world.games.get(&GameId(id)).filter(|game| !game.deleted)?;
        Some((GameId(id), found))
    }

    /// The achievement with an ID, unless it is deleted.
    pub(super) fn achievement(&self, id: u64) -> Option<(AchievementId, &'a Achievement)> {
        let found = self.world.achievements.get(&AchievementId(id)).filter(|one| !one.deleted)?;
        Some((AchievementId(id), found))
    }

    /// How many entries to skip, and how many to list, in the operation's own way of paging.
    pub(super) fn window(&self) -> (usize, usize) {
        let Some(paging) = &self.operation.paging else { return (0, usize::MAX) };
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let count = match self.params.get(paging.count) {
            Some(_) => self.number(paging.count).min(paging.max_count),
            None => paging.default_count,
        };
        (size(self.number(paging.offset)), size(count))
    }

    /// The entries of a list that are asked for.
    pub(super) fn page<T>(&self, list: impl IntoIterator<Item = T>) -> Vec<T> {
        let (offset, count) = self.window();
        list.into_iter().skip(offset).take(count).collect()
    }

    /// The entries of a list that are asked for, with their number and the length of the list before them.
    pub(super) fn listed<T, U>(&self, list: Vec<T>, entry: impl FnMut(T) -> U) -> (UInt, UInt, List<U>) {
        let total = list.len() as u64;
        let page: List<_> = self.page(list).into_iter().map(entry).collect();
        (UInt(page.len() as u64), UInt(total), page)
    }
}
