//! Fields that several response types have in common. The types share no trait, so macros fill them.

/// A response type about a game: `of_game!(world, game => GameExtended { .. })`, where the braces hold the fields
/// that the type has to itself.
macro_rules! of_game {
    ($world:expr, $game:expr => $type:ident { $($own:tt)* }) => {
        types::$type {
            title: Some($game.title.clone()),
            console_name: $crate::answers::facts::system_name($world, $game),
            image_icon: Some($game.images.icon.clone()),
            image_title: $game.images.title.clone(),
            image_ingame: $game.images.ingame.clone(),
            image_box_art: $game.images.box_art.clone(),
            publisher: $game.publisher.clone(),
            developer: $game.developer.clone(),
            genre: $game.genre.clone(),
            released: retroachievements_client::wire::LooseDate($game.released),
            released_at_granularity: $game.released_granularity.clone(),
            $($own)*
            ..$crate::example::example()
        }
    };
}

/// A response type about an achievement, in the same form.
macro_rules! of_achievement {
    ($id:expr, $one:expr => $type:ident { $($own:tt)* }) => {
        types::$type {
            id: UInt($id.0),
            title: $one.title.clone(),
            description: $one.description.clone(),
            points: UInt($one.points),
            true_ratio: UInt($one.retro_points()),
            type_: $one.kind.clone(),
            $($own)*
            ..$crate::example::example()
        }
    };
}

/// A response type about a user, in the same form.
macro_rules! of_user {
    ($world:expr, $user:expr, $points:expr => $type:ident { $($own:tt)* }) => {{
        let (work, presence) = ($world.yields($user.id), $user.presence.as_ref());
        types::$type {
            id: UInt($user.id.0),
            user: $user.name.clone(),
            ulid: $user.ulid.clone(),
            user_pic: facts::picture(&$user),
            member_since: SqlTime($user.joined),
            rich_presence_msg: presence.and_then(|presence| presence.message.clone()),
            last_game_id: UInt(presence.and_then(|presence| presence.game).map_or(0, |game| game.0)),
            contrib_count: UInt(work.unlocks),
            contrib_yield: UInt(work.points),
            total_points: UInt($points.hardcore),
            permissions: $user.permissions,
            untracked: Bit($user.untracked),
            user_wall_active: Bit($user.wall),
            motto: $user.motto.clone(),
            $($own)*
            ..example()
        }
    }};
}

pub(super) use of_achievement;
pub(super) use of_game;
pub(super) use of_user;
