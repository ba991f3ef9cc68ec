//! `getGameLeaderboards`, `getLeaderboardEntries` and `getUserGameLeaderboards`: leaderboards and who is on them.

use super::prelude::*;
use super::score;

/// `getGameLeaderboards`
pub(super) fn of_game(ask: &Ask<'_>) -> Answer {
    let Some((game, _)) = ask.game(ask.sql_id("i")) else { return Answer::unknown(ask.operation) };
    let mut visible = boards(ask.world, game);
    visible.retain(|(_, board)| board.order >= 0);
    let (count, total, results) = ask.listed(visible, |(id, board)| describe(ask.world, id, board));
    Answer::of(&types::GameLeaderboards { count, total, results, ..example() })
}

/// The leaderboards of a game, hidden ones among them.
fn boards(world: &World, game: GameId) -> Vec<(LeaderboardId, &Leaderboard)> {
    let all = world.leaderboards.iter().map(|(id, board)| (*id, board));
    all.filter(|(_, board)| board.game == game && !board.deleted).collect()
}

fn describe(world: &World, id: LeaderboardId, board: &Leaderboard) -> types::Leaderboard {
    let top = world.ranked_entries(board).first().map(|(_, entry)| {
        let (user, ulid) = facts::name_and_ulid(world, Some(entry.player));
        let formatted_score = score::format(entry.score, &board.format);
        types::LeaderboardScore { user, ulid, score: Int(entry.score), formatted_score, ..example() }
    });
    let (author, author_ulid) = facts::name_and_ulid(world, board.author);
    types::Leaderboard {
        id: UInt(id.0),
        rank_asc: Bool(board.lower_is_better),
        title: board.title.clone(),
        description: board.description.clone(),
        format: board.format.clone(),
        top_entry: top,
        author,
        author_ulid,
        state: Some(board.state.clone()),
        ..example()
    }
}

/// `getLeaderboardEntries`
pub(super) fn entries(ask: &Ask<'_>) -> Answer {
    let board = ask.world.leaderboards.get(&LeaderboardId(ask.sql_id("i")));
    let Some(board) = board.filter(|board| !board.deleted) else { return Answer::unknown(ask.operation) };
    let (count, total, results) = ask.listed(ask.world.ranked_entries(board), |(rank, entry)| {
        let (user, ulid) = facts::name_and_ulid(ask.world, Some(entry.player));
        types::LeaderboardEntry {
            user,
            ulid,
            score: Int(entry.score),
            formatted_score: score::format(entry.score, &board.format),
            date_submitted: OffsetTime(entry.at),
            rank: UInt(rank),
            ..example()
        }
    });
    Answer::of(&types::LeaderboardEntries { count, total, results, ..example() })
}

/// `getUserGameLeaderboards`. A list that would be empty is an error.
pub(super) fn of_user(ask: &Ask<'_>) -> Answer {
    let refuse = |status, reason: &str| Answer { status, body: json!([reason]) };
    let Some(user) = ask.user("u") else { return refuse(StatusCode::NOT_FOUND, "User not found") };
    let Some((game, _)) = ask.game(ask.sql_id("i")) else {
        return refuse(StatusCode::NOT_FOUND, "Game not found");
    };
    let boards = boards(ask.world, game);
    if boards.is_empty() {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, "Game has no leaderboards");
    }
    let boards = boards.into_iter().filter(|_| !user.untracked);
    let own = boards.filter_map(|(id, board)| {
        Some((id, board, board.entries.iter().find(|entry| entry.player == user.id)?))
    });
    let own: Vec<_> = own.collect();
    if own.is_empty() {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, "User has no leaderboards on this game");
    }
    let (count, total, results) = ask.listed(own, |(id, board, entry)| types::UserLeaderboard {
        id: UInt(id.0),
        rank_asc: Bool(board.lower_is_better),
        title: board.title.clone(),
        description: board.description.clone(),
        format: board.format.clone(),
        user_entry: types::UserLeaderboardEntry {
            user: Some(user.name.clone()),
            ulid: user.ulid.clone(),
            score: Int(entry.score),
            formatted_score: score::format(entry.score, &board.format),
            rank: UInt(ask.world.rank_of(board, entry)),
            date_updated: OffsetTime(entry.at),
            ..example()
        },
        ..example()
    });
    Answer::of(&types::UserGameLeaderboards { count, total, results, ..example() })
}

#[cfg(test)]
mod tests {
    use retroachievements_client::enums::LeaderboardFormat;

    use super::super::ask;
    use super::*;

    #[test]
    fn a_negative_score_of_an_unsigned_leaderboard_is_a_large_one() {
        let mut world = World::empty();
        let (scott, jaarl) = (world.add_player("Scott"), world.add_player("Jaarl"));
        let game = world.add_game("Micro Mages");
        let board = world.add_leaderboard(game, "High score");
        world.leaderboards.get_mut(&board).unwrap().format = LeaderboardFormat::Unsigned;
        world.submit(scott, board, 5);
        world.submit(jaarl, board, -1);
        let answer = ask(&world, "getGameLeaderboards", &format!("i={game}"));
        assert_eq!(answer.body["Results"][0]["TopEntry"]["FormattedScore"], "4,294,967,295");
    }
}
