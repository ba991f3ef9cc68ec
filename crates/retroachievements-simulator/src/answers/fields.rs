//! Fields that several response types have in common. The types share no trait, so macros fill them.

/// A response type about a game: `of_game!(world, game => GameExtended { .. })`, where the braces hold the fields
/// that the type has to itself.
macro_rules! of_game {
    ($world:expr, $game:expr => $type:ident { $($own:tt)* }) => {
        $type {
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
        $type {
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

pub(super) use of_achievement;
pub(super) use of_game;
