//! Awards that follow from unlocks: a game beaten, completed or mastered.

use jiff::Timestamp;
use retroachievements_client::enums::AchievementType;

use super::{
    Achievement, AchievementId, Award, AwardFor, Game, GameId, Mode, Player, PlayerId, SystemId, Unlock,
    World,
};

/// The size of the smallest set that can be completed or mastered.
const SMALLEST_SET: u64 = 6;

/// The achievements of a game that count.
type Set<'w> = [(AchievementId, &'w Achievement)];

impl World {
    /// Gives the awards that a player's unlocks deserve. A hardcore award takes the place of the casual one.
    pub(super) fn give_awards(&mut self, player: PlayerId, game: GameId) {
        let deserved = self.deserved(player, game);
        let Some(player) = self.players.get_mut(&player) else { return };
        for award in deserved {
            player.awards.retain(|old| old.kind != award.kind || old.tier >= award.tier);
            if !player.awards.iter().any(|old| old.kind == award.kind) {
                player.awards.push(award);
            }
        }
    }

    /// Takes the awards for a game that a player's unlocks no longer deserve.
    pub(super) fn take_awards(&mut self, player: PlayerId, game: GameId) {
        let deserved = self.deserved(player, game);
        let Some(player) = self.players.get_mut(&player) else { return };
        let is_deserved =
            |old: &Award| deserved.iter().any(|new| (new.kind, new.tier) == (old.kind, old.tier));
        player.awards.retain(|old| old.game() != Some(game) || is_deserved(old));
    }

    /// When a player has beaten a game in a mode.
    pub(crate) fn beaten_at(&self, player: &Player, game: GameId, mode: Mode) -> Option<Timestamp> {
        let can_be_beaten = self.games.get(&game).is_some_and(can_be_beaten);
        can_be_beaten.then(|| beaten_at(player, &self.achievements_of(game, true), mode))?
    }

    /// When a player has earned all achievements of a game in a mode, if there are enough of them.
    pub(crate) fn mastered_at(&self, player: &Player, game: GameId, mode: Mode) -> Option<Timestamp> {
        mastered_at(player, &self.achievements_of(game, true), mode)
    }

    fn deserved(&self, player: PlayerId, id: GameId) -> Vec<Award> {
        let found = self.players.get(&player).zip(self.games.get(&id));
        let of = |(player, game)| deserved(player, id, game, &self.achievements_of(id, true));
        found.map(of).unwrap_or_default()
    }
}

/// The best award of each kind that a player's unlocks deserve, for a game with this set.
pub(super) fn deserved(player: &Player, id: GameId, game: &Game, set: &Set<'_>) -> Vec<Award> {
    let best = |kind, at: fn(&Player, &Set<'_>, Mode) -> Option<Timestamp>| {
        let in_mode = |mode| Some(Award::new(kind, mode, at(player, set, mode)?));
        in_mode(Mode::Hardcore).or_else(|| in_mode(Mode::Casual))
    };
    let beaten = if can_be_beaten(game) { best(AwardFor::Beaten(id), beaten_at) } else { None };
    beaten.into_iter().chain(best(AwardFor::Mastered(id), mastered_at)).collect()
}

fn can_be_beaten(game: &Game) -> bool {
    game.system != SystemId::EVENTS && !game.title.contains("[Subset")
}

/// When a player has earned all progression achievements of a set and, if it has any, one that wins the game.
fn beaten_at(player: &Player, set: &Set<'_>, mode: Mode) -> Option<Timestamp> {
    let times = |kind: AchievementType| {
        let of_kind = set.iter().filter(move |(_, one)| one.kind.as_ref() == Some(&kind));
        of_kind.map(|(id, _)| at(player.unlocks.get(id), mode)).collect::<Vec<_>>()
    };
    let (progression, wins) = (times(AchievementType::Progression), times(AchievementType::WinCondition));
    if progression.is_empty() && wins.is_empty() {
        return None;
    }
    let progression = progression.into_iter().collect::<Option<Vec<_>>>()?;
    let won = if wins.is_empty() { None } else { Some(wins.into_iter().flatten().min()?) };
    progression.into_iter().chain(won).max()
}

/// When a player has earned all achievements of a set.
fn mastered_at(player: &Player, set: &Set<'_>, mode: Mode) -> Option<Timestamp> {
    let times = set.iter().map(|(id, _)| at(player.unlocks.get(id), mode)).collect::<Option<Vec<_>>>()?;
    (times.len() as u64 >= SMALLEST_SET).then(|| times.into_iter().max())?
}

fn at(unlock: Option<&Unlock>, mode: Mode) -> Option<Timestamp> {
    let unlock = unlock?;
    match mode {
        Mode::Casual => Some(unlock.at),
        Mode::Hardcore => unlock.hardcore,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_game_is_beaten_by_its_progression_and_one_win() {
        let mut world = World::empty();
        let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
        let kinds =
            [AchievementType::Progression, AchievementType::WinCondition, AchievementType::WinCondition];
        let ids = kinds.map(|kind| {
            let id = world.add_achievement(game, "A feat", 5);
            world.achievements.get_mut(&id).unwrap().kind = Some(kind);
            id
        });
        world.unlock(scott, ids[2], Mode::Hardcore);
        assert_eq!(world.players[&scott].awards, []);
        world.unlock(scott, ids[0], Mode::Casual);
        let award = |world: &World| {
            world.players[&scott].awards.iter().map(|one| (one.kind, one.tier)).collect::<Vec<_>>()
        };
        assert_eq!(award(&world), [(AwardFor::Beaten(game), 0)]);
        world.unlock(scott, ids[0], Mode::Hardcore);
        assert_eq!(award(&world), [(AwardFor::Beaten(game), 1)]);
        world.take_back(scott, ids[2]);
        assert_eq!(award(&world), []);
    }

    #[test]
    fn a_set_of_six_can_be_mastered_and_one_of_five_cannot() {
        for size in [5, 6] {
            let mut world = World::empty();
            let (scott, game) = (world.add_player("Scott"), world.add_game("Micro Mages"));
            for id in (0..size).map(|_| world.add_achievement(game, "A feat", 5)).collect::<Vec<_>>() {
                world.unlock(scott, id, Mode::Hardcore);
            }
            assert_eq!(world.players[&scott].awards.len(), usize::from(size == 6));
        }
    }
}
