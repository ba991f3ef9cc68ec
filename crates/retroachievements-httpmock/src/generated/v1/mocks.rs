// @generated from spec/ by `cargo xtask generate`. Do not edit.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use retroachievements_client::*;
    /// Matches requests for: Users who earned an achievement, newest first.
    pub struct AchievementUnlocksWhen(::httpmock::When);
    impl AchievementUnlocksWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetAchievementUnlocks.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_id` (`a` on the wire).
        pub fn achievement_id(self, value: u64) -> Self {
            Self(self.0.query_param("a", value.to_string()))
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }
    }

    /// Answers requests for: Users who earned an achievement, newest first.
    pub struct AchievementUnlocksThen(::httpmock::Then);
    impl AchievementUnlocksThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementUnlocks>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::UnknownAchievement) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::AchievementUnlocks>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: IDs of a game's promoted achievements.
    pub struct AchievementCountWhen(::httpmock::When);
    impl AchievementCountWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetAchievementCount.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`i` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }
    }

    /// Answers requests for: IDs of a game's promoted achievements.
    pub struct AchievementCountThen(::httpmock::Then);
    impl AchievementCountThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementCount>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::AchievementCount>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Players by number of a game's achievements earned.
    pub struct AchievementDistributionWhen(::httpmock::When);
    impl AchievementDistributionWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetAchievementDistribution.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `flag` (`f` on the wire). `None` matches requests without it.
        pub fn flag<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("f", value.to_string()))
            } else {
                Self(self.0.query_param_missing("f"))
            }
        }

        /// Matches only requests with this `hardcore` (`h` on the wire). `None` matches requests without it.
        pub fn hardcore<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("h", value.to_string()))
            } else {
                Self(self.0.query_param_missing("h"))
            }
        }

        /// Matches only requests with this `game_id` (`i` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }
    }

    /// Answers requests for: Players by number of a game's achievements earned.
    pub struct AchievementDistributionThen(::httpmock::Then);
    impl AchievementDistributionThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::Map<
                    retroachievements_client::wire::UInt,
                    retroachievements_client::wire::Int,
                >,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::Map<
                        retroachievements_client::wire::UInt,
                        retroachievements_client::wire::Int,
                    >,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Basic data of a game.
    pub struct GameWhen(::httpmock::When);
    impl GameWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetGame.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`i` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }
    }

    /// Answers requests for: Basic data of a game.
    pub struct GameThen(::httpmock::Then);
    impl GameThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Game>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::Game>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A game with its achievements and claims.
    pub struct GameExtendedWhen(::httpmock::When);
    impl GameExtendedWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetGameExtended.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `flag` (`f` on the wire). `None` matches requests without it.
        pub fn flag<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("f", value.to_string()))
            } else {
                Self(self.0.query_param_missing("f"))
            }
        }

        /// Matches only requests with this `game_id` (`i` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }
    }

    /// Answers requests for: A game with its achievements and claims.
    pub struct GameExtendedThen(::httpmock::Then);
    impl GameExtendedThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::GameExtended>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::GameExtended>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Hashes of the files that a game's achievements work with.
    pub struct GameHashesWhen(::httpmock::When);
    impl GameHashesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetGameHashes.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`i` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }
    }

    /// Answers requests for: Hashes of the files that a game's achievements work with.
    pub struct GameHashesThen(::httpmock::Then);
    impl GameHashesThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::GameHashes>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::UnknownGameHashes) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::GameHashes>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Median times to beat a game and earn its achievements.
    pub struct GameProgressionWhen(::httpmock::When);
    impl GameProgressionWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetGameProgression.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`i` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }
    }

    /// Answers requests for: Median times to beat a game and earn its achievements.
    pub struct GameProgressionThen(::httpmock::Then);
    impl GameProgressionThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::GameProgression>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::GameProgression>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Top players or latest masters of a game.
    pub struct GameRankAndScoreWhen(::httpmock::When);
    impl GameRankAndScoreWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetGameRankAndScore.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`g` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("g", value.to_string()))
        }

        /// Matches only requests with this `kind` (`t` on the wire). `None` matches requests without it.
        pub fn kind<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("t", value.to_string()))
            } else {
                Self(self.0.query_param_missing("t"))
            }
        }
    }

    /// Answers requests for: Top players or latest masters of a game.
    pub struct GameRankAndScoreThen(::httpmock::Then);
    impl GameRankAndScoreThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<retroachievements_client::types::GameRankAndScore>,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::GameRankAndScore>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Achievements that a user earned in a period, oldest first.
    pub struct AchievementsEarnedBetweenWhen(::httpmock::When);
    impl AchievementsEarnedBetweenWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetAchievementsEarnedBetween.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `from` (`f` on the wire).
        pub fn from(self, value: u64) -> Self {
            Self(self.0.query_param("f", value.to_string()))
        }

        /// Matches only requests with this `to` (`t` on the wire).
        pub fn to(self, value: u64) -> Self {
            Self(self.0.query_param("t", value.to_string()))
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: Achievements that a user earned in a period, oldest first.
    pub struct AchievementsEarnedBetweenThen(::httpmock::Then);
    impl AchievementsEarnedBetweenThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<
                    retroachievements_client::types::EarnedAchievementOfSpan,
                >,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<
                        retroachievements_client::types::EarnedAchievementOfSpan,
                    >,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Achievements that a user earned on a day, oldest first.
    pub struct AchievementsEarnedOnDayWhen(::httpmock::When);
    impl AchievementsEarnedOnDayWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetAchievementsEarnedOnDay.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `date` (`d` on the wire).
        pub fn date(self, value: &str) -> Self {
            Self(self.0.query_param("d", value.to_string()))
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: Achievements that a user earned on a day, oldest first.
    pub struct AchievementsEarnedOnDayThen(::httpmock::Then);
    impl AchievementsEarnedOnDayThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<
                    retroachievements_client::types::EarnedAchievementOfSpan,
                >,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<
                        retroachievements_client::types::EarnedAchievementOfSpan,
                    >,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A game with its achievements and a user's progress.
    pub struct GameInfoAndUserProgressWhen(::httpmock::When);
    impl GameInfoAndUserProgressWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetGameInfoAndUserProgress.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `with_highest_award` (`a` on the wire). `None` matches requests without it.
        pub fn with_highest_award<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("a", value.to_string()))
            } else {
                Self(self.0.query_param_missing("a"))
            }
        }

        /// Matches only requests with this `game_id` (`g` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("g", value.to_string()))
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A game with its achievements and a user's progress.
    pub struct GameInfoAndUserProgressThen(::httpmock::Then);
    impl GameInfoAndUserProgressThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::GameInfoAndUserProgress>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<retroachievements_client::types::GameInfoAndUserProgress>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's awards.
    pub struct UserAwardsWhen(::httpmock::When);
    impl UserAwardsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserAwards.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's awards.
    pub struct UserAwardsThen(::httpmock::Then);
    impl UserAwardsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserAwards>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::UserAwards>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's claims, newest first.
    pub struct UserClaimsWhen(::httpmock::When);
    impl UserClaimsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserClaims.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's claims, newest first.
    pub struct UserClaimsThen(::httpmock::Then);
    impl UserClaimsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<retroachievements_client::wire::List<retroachievements_client::types::Claim>>,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::Claim>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's games with the share of achievements earned.
    pub struct UserCompletedGamesWhen(::httpmock::When);
    impl UserCompletedGamesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserCompletedGames.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's games with the share of achievements earned.
    pub struct UserCompletedGamesThen(::httpmock::Then);
    impl UserCompletedGamesThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<retroachievements_client::types::CompletedGame>,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::CompletedGame>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's progress and highest award in every game played.
    pub struct UserCompletionProgressWhen(::httpmock::When);
    impl UserCompletionProgressWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserCompletionProgress.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's progress and highest award in every game played.
    pub struct UserCompletionProgressThen(::httpmock::Then);
    impl UserCompletionProgressThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserCompletionProgress>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<retroachievements_client::types::UserCompletionProgress>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's rank and points in a game.
    pub struct UserGameRankAndScoreWhen(::httpmock::When);
    impl UserGameRankAndScoreWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserGameRankAndScore.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`g` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("g", value.to_string()))
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's rank and points in a game.
    pub struct UserGameRankAndScoreThen(::httpmock::Then);
    impl UserGameRankAndScoreThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<retroachievements_client::types::UserGameRankAndScore>,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<
                        retroachievements_client::types::UserGameRankAndScore,
                    >,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's points.
    pub struct UserPointsWhen(::httpmock::When);
    impl UserPointsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserPoints.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's points.
    pub struct UserPointsThen(::httpmock::Then);
    impl UserPointsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserPoints>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::UserPoints>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's profile.
    pub struct UserProfileWhen(::httpmock::When);
    impl UserProfileWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserProfile.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's profile.
    pub struct UserProfileThen(::httpmock::Then);
    impl UserProfileThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserProfile>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::UserProfile>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's progress in the given games.
    pub struct UserProgressWhen(::httpmock::When);
    impl UserProgressWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserProgress.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_ids` (`i` on the wire).
        pub fn game_ids(self, value: &str) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's progress in the given games.
    pub struct UserProgressThen(::httpmock::Then);
    impl UserProgressThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::Map<
                    retroachievements_client::wire::UInt,
                    retroachievements_client::types::GameProgress,
                >,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::Map<
                        retroachievements_client::wire::UInt,
                        retroachievements_client::types::GameProgress,
                    >,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's points and rank among all users.
    pub struct UserRankAndScoreWhen(::httpmock::When);
    impl UserRankAndScoreWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserRankAndScore.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's points and rank among all users.
    pub struct UserRankAndScoreThen(::httpmock::Then);
    impl UserRankAndScoreThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserRankAndScore>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::UserRankAndScore>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's achievements of the last N minutes, newest first.
    pub struct UserRecentAchievementsWhen(::httpmock::When);
    impl UserRecentAchievementsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserRecentAchievements.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `minutes` (`m` on the wire). `None` matches requests without it.
        pub fn minutes<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("m", value.to_string()))
            } else {
                Self(self.0.query_param_missing("m"))
            }
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's achievements of the last N minutes, newest first.
    pub struct UserRecentAchievementsThen(::httpmock::Then);
    impl UserRecentAchievementsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievement>,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievement>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's recently played games, latest first.
    pub struct UserRecentlyPlayedGamesWhen(::httpmock::When);
    impl UserRecentlyPlayedGamesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserRecentlyPlayedGames.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's recently played games, latest first.
    pub struct UserRecentlyPlayedGamesThen(::httpmock::Then);
    impl UserRecentlyPlayedGamesThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<retroachievements_client::types::RecentlyPlayedGame>,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::RecentlyPlayedGame>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Games for which a user has requested achievements.
    pub struct UserSetRequestsWhen(::httpmock::When);
    impl UserSetRequestsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserSetRequests.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `kind` (`t` on the wire). `None` matches requests without it.
        pub fn kind<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("t", value.to_string()))
            } else {
                Self(self.0.query_param_missing("t"))
            }
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: Games for which a user has requested achievements.
    pub struct UserSetRequestsThen(::httpmock::Then);
    impl UserSetRequestsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserSetRequests>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::UserSetRequests>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's profile with recent games and achievements.
    pub struct UserSummaryWhen(::httpmock::When);
    impl UserSummaryWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserSummary.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `recent_achievements` (`a` on the wire). `None` matches requests without it.
        pub fn recent_achievements<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("a", value.to_string()))
            } else {
                Self(self.0.query_param_missing("a"))
            }
        }

        /// Matches only requests with this `recent_games` (`g` on the wire). `None` matches requests without it.
        pub fn recent_games<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("g", value.to_string()))
            } else {
                Self(self.0.query_param_missing("g"))
            }
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's profile with recent games and achievements.
    pub struct UserSummaryThen(::httpmock::Then);
    impl UserSummaryThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserSummary>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::UnknownUserSummary) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::UserSummary>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Games on a user's "want to play" list.
    pub struct UserWantToPlayListWhen(::httpmock::When);
    impl UserWantToPlayListWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserWantToPlayList.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: Games on a user's "want to play" list.
    pub struct UserWantToPlayListThen(::httpmock::Then);
    impl UserWantToPlayListThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::WantToPlayList>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::WantToPlayList>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Users who follow you.
    pub struct UsersFollowingMeWhen(::httpmock::When);
    impl UsersFollowingMeWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUsersFollowingMe.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }
    }

    /// Answers requests for: Users who follow you.
    pub struct UsersFollowingMeThen(::httpmock::Then);
    impl UsersFollowingMeThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Followers>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::Followers>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Users you follow.
    pub struct UsersIFollowWhen(::httpmock::When);
    impl UsersIFollowWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUsersIFollow.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }
    }

    /// Answers requests for: Users you follow.
    pub struct UsersIFollowThen(::httpmock::Then);
    impl UsersIFollowThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Followees>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::Followees>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Leaderboards of a game, with the top entry of each.
    pub struct GameLeaderboardsWhen(::httpmock::When);
    impl GameLeaderboardsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetGameLeaderboards.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `game_id` (`i` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }
    }

    /// Answers requests for: Leaderboards of a game, with the top entry of each.
    pub struct GameLeaderboardsThen(::httpmock::Then);
    impl GameLeaderboardsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::GameLeaderboards>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::GameLeaderboards>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Entries of a leaderboard, best first.
    pub struct LeaderboardEntriesWhen(::httpmock::When);
    impl LeaderboardEntriesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetLeaderboardEntries.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `leaderboard_id` (`i` on the wire).
        pub fn leaderboard_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }
    }

    /// Answers requests for: Entries of a leaderboard, best first.
    pub struct LeaderboardEntriesThen(::httpmock::Then);
    impl LeaderboardEntriesThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::LeaderboardEntries>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::LeaderboardEntries>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A user's entries on a game's leaderboards.
    pub struct UserGameLeaderboardsWhen(::httpmock::When);
    impl UserGameLeaderboardsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetUserGameLeaderboards.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `game_id` (`i` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: A user's entries on a game's leaderboards.
    pub struct UserGameLeaderboardsThen(::httpmock::Then);
    impl UserGameLeaderboardsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserGameLeaderboards>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &retroachievements_client::wire::List<::std::string::String>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<retroachievements_client::types::UserGameLeaderboards>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: All consoles.
    pub struct ConsoleIdsWhen(::httpmock::When);
    impl ConsoleIdsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetConsoleIDs.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `only_active` (`a` on the wire). `None` matches requests without it.
        pub fn only_active<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("a", value.to_string()))
            } else {
                Self(self.0.query_param_missing("a"))
            }
        }

        /// Matches only requests with this `only_game_systems` (`g` on the wire). `None` matches requests without it.
        pub fn only_game_systems<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("g", value.to_string()))
            } else {
                Self(self.0.query_param_missing("g"))
            }
        }
    }

    /// Answers requests for: All consoles.
    pub struct ConsoleIdsThen(::httpmock::Then);
    impl ConsoleIdsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<retroachievements_client::types::Console>,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::Console>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Games of a console, ordered by title.
    pub struct GameListWhen(::httpmock::When);
    impl GameListWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetGameList.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `only_with_achievements` (`f` on the wire). `None` matches requests without it.
        pub fn only_with_achievements<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("f", value.to_string()))
            } else {
                Self(self.0.query_param_missing("f"))
            }
        }

        /// Matches only requests with this `with_hashes` (`h` on the wire). `None` matches requests without it.
        pub fn with_hashes<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("h", value.to_string()))
            } else {
                Self(self.0.query_param_missing("h"))
            }
        }

        /// Matches only requests with this `console_id` (`i` on the wire).
        pub fn console_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }
    }

    /// Answers requests for: Games of a console, ordered by title.
    pub struct GameListThen(::httpmock::Then);
    impl GameListThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<retroachievements_client::types::ListedGame>,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::ListedGame>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: All active claims, newest first.
    pub struct ActiveClaimsWhen(::httpmock::When);
    impl ActiveClaimsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetActiveClaims.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }

    /// Answers requests for: All active claims, newest first.
    pub struct ActiveClaimsThen(::httpmock::Then);
    impl ActiveClaimsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<retroachievements_client::wire::List<retroachievements_client::types::Claim>>,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::Claim>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Completed, dropped or expired claims, newest first.
    pub struct ClaimsWhen(::httpmock::When);
    impl ClaimsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetClaims.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `kind` (`k` on the wire). `None` matches requests without it.
        pub fn kind<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("k", value.to_string()))
            } else {
                Self(self.0.query_param_missing("k"))
            }
        }
    }

    /// Answers requests for: Completed, dropped or expired claims, newest first.
    pub struct ClaimsThen(::httpmock::Then);
    impl ClaimsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<retroachievements_client::wire::List<retroachievements_client::types::Claim>>,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::Claim>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Recent game awards of all users, newest first.
    pub struct RecentGameAwardsWhen(::httpmock::When);
    impl RecentGameAwardsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetRecentGameAwards.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `until` (`d` on the wire). `None` matches requests without it.
        pub fn until<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("d", value.to_string()))
            } else {
                Self(self.0.query_param_missing("d"))
            }
        }

        /// Matches only requests with this `kinds` (`k` on the wire). `None` matches requests without it.
        pub fn kinds<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("k", value.to_string()))
            } else {
                Self(self.0.query_param_missing("k"))
            }
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }
    }

    /// Answers requests for: Recent game awards of all users, newest first.
    pub struct RecentGameAwardsThen(::httpmock::Then);
    impl RecentGameAwardsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::RecentGameAwards>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::RecentGameAwards>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Ten users with the most hardcore points.
    pub struct TopTenUsersWhen(::httpmock::When);
    impl TopTenUsersWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetTopTenUsers.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }

    /// Answers requests for: Ten users with the most hardcore points.
    pub struct TopTenUsersThen(::httpmock::Then);
    impl TopTenUsersThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(
            self,
            value: &impl crate::Body<
                retroachievements_client::wire::List<retroachievements_client::types::TopUser>,
            >,
        ) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<
                    retroachievements_client::wire::List<retroachievements_client::types::TopUser>,
                >,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Achievement of the week and its latest unlocks, newest first.
    pub struct AchievementOfTheWeekWhen(::httpmock::When);
    impl AchievementOfTheWeekWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetAchievementOfTheWeek.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }

    /// Answers requests for: Achievement of the week and its latest unlocks, newest first.
    pub struct AchievementOfTheWeekThen(::httpmock::Then);
    impl AchievementOfTheWeekThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementOfTheWeek>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<retroachievements_client::types::AchievementOfTheWeek>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Comments on a game, an achievement or a user's wall.
    pub struct CommentsWhen(::httpmock::When);
    impl CommentsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetComments.php$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `subject` (`i` on the wire).
        pub fn subject(self, value: &str) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }

        /// Matches only requests with this `order` (`sort` on the wire). `None` matches requests without it.
        pub fn order<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }

        /// Matches only requests with this `kind` (`t` on the wire). `None` matches requests without it.
        pub fn kind<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("t", value.to_string()))
            } else {
                Self(self.0.query_param_missing("t"))
            }
        }
    }

    /// Answers requests for: Comments on a game, an achievement or a user's wall.
    pub struct CommentsThen(::httpmock::Then);
    impl CommentsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Comments>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &::std::vec::Vec<::serde_json::Value>) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unprocessable_entity`.
        pub fn unprocessable_entity(self, value: &types::ValidationError) -> Self {
            Self(self.0.status(422u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::Comments>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: A ticket.
    pub struct TicketWhen(::httpmock::When);
    impl TicketWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetTicketData.php$").unwrap())
                    .query_param_missing("u")
                    .query_param_missing("g")
                    .query_param_missing("a")
                    .query_param_missing("f")
                    .query_param_missing("d")
                    .query_param_missing("c")
                    .query_param_missing("o"),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `ticket_id` (`i` on the wire).
        pub fn ticket_id(self, value: u64) -> Self {
            Self(self.0.query_param("i", value.to_string()))
        }
    }

    /// Answers requests for: A ticket.
    pub struct TicketThen(::httpmock::Then);
    impl TicketThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Ticket>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::TicketError) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::Ticket>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Games with the most open tickets.
    pub struct MostTicketedGamesWhen(::httpmock::When);
    impl MostTicketedGamesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetTicketData.php$").unwrap())
                    .query_param("f", "1")
                    .query_param_missing("i")
                    .query_param_missing("u")
                    .query_param_missing("g")
                    .query_param_missing("a")
                    .query_param_missing("d")
                    .query_param_missing("o"),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }
    }

    /// Answers requests for: Games with the most open tickets.
    pub struct MostTicketedGamesThen(::httpmock::Then);
    impl MostTicketedGamesThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::MostTicketedGames>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::TicketError) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::MostTicketedGames>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Number of tickets assigned to a developer.
    pub struct DeveloperTicketStatsWhen(::httpmock::When);
    impl DeveloperTicketStatsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetTicketData.php$").unwrap())
                    .query_param_missing("i")
                    .query_param_missing("g")
                    .query_param_missing("a")
                    .query_param_missing("f")
                    .query_param_missing("d")
                    .query_param_missing("c")
                    .query_param_missing("o"),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`u` on the wire).
        pub fn user(self, value: &str) -> Self {
            Self(self.0.query_param("u", value.to_string()))
        }
    }

    /// Answers requests for: Number of tickets assigned to a developer.
    pub struct DeveloperTicketStatsThen(::httpmock::Then);
    impl DeveloperTicketStatsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::DeveloperTicketStats>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::TicketError) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<retroachievements_client::types::DeveloperTicketStats>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Tickets on a game's achievements.
    pub struct GameTicketStatsWhen(::httpmock::When);
    impl GameTicketStatsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetTicketData.php$").unwrap())
                    .query_param_missing("i")
                    .query_param_missing("u")
                    .query_param_missing("a"),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `with_tickets` (`d` on the wire). `None` matches requests without it.
        pub fn with_tickets<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("d", value.to_string()))
            } else {
                Self(self.0.query_param_missing("d"))
            }
        }

        /// Matches only requests with this `flag` (`f` on the wire). `None` matches requests without it.
        pub fn flag<T>(self, value: T) -> Self
        where
            T: Into<Option<i64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("f", value.to_string()))
            } else {
                Self(self.0.query_param_missing("f"))
            }
        }

        /// Matches only requests with this `game_id` (`g` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            Self(self.0.query_param("g", value.to_string()))
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }
    }

    /// Answers requests for: Tickets on a game's achievements.
    pub struct GameTicketStatsThen(::httpmock::Then);
    impl GameTicketStatsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::GameTicketStats>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::TicketError) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::GameTicketStats>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Number of open tickets on an achievement.
    pub struct AchievementTicketStatsWhen(::httpmock::When);
    impl AchievementTicketStatsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetTicketData.php$").unwrap())
                    .query_param_missing("i")
                    .query_param_missing("u")
                    .query_param_missing("g")
                    .query_param_missing("f")
                    .query_param_missing("d")
                    .query_param_missing("c")
                    .query_param_missing("o"),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_id` (`a` on the wire).
        pub fn achievement_id(self, value: u64) -> Self {
            Self(self.0.query_param("a", value.to_string()))
        }
    }

    /// Answers requests for: Number of open tickets on an achievement.
    pub struct AchievementTicketStatsThen(::httpmock::Then);
    impl AchievementTicketStatsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementTicketStats>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::TicketError) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<
                Item = crate::Answer<retroachievements_client::types::AchievementTicketStats>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Open tickets, newest first.
    pub struct RecentTicketsWhen(::httpmock::When);
    impl RecentTicketsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/API_GetTicketData.php$").unwrap())
                    .query_param_missing("i")
                    .query_param_missing("u")
                    .query_param_missing("g")
                    .query_param_missing("a")
                    .query_param_missing("f")
                    .query_param_missing("d"),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `count` (`c` on the wire). `None` matches requests without it.
        pub fn count<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("c", value.to_string()))
            } else {
                Self(self.0.query_param_missing("c"))
            }
        }

        /// Matches only requests with this `offset` (`o` on the wire). `None` matches requests without it.
        pub fn offset<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("o", value.to_string()))
            } else {
                Self(self.0.query_param_missing("o"))
            }
        }
    }

    /// Answers requests for: Open tickets, newest first.
    pub struct RecentTicketsThen(::httpmock::Then);
    impl RecentTicketsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::RecentTickets>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::TicketError) -> Self {
            Self(self.0.status(404u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `too_many_requests`.
        pub fn too_many_requests(self, value: &types::ApiError) -> Self {
            Self(self.0.status(429u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `server_error`.
        pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
            assert_eq!(status / 100u16, 5u16);
            Self(self.0.status(status).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(
            self,
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::types::RecentTickets>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }
}

/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    /// Mocks `/API_GetAchievementUnlocks.php`: Users who earned an achievement, newest first.
    fn achievement_unlocks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementUnlocksWhen, operations::AchievementUnlocksThen);
    /// Mocks `/API_GetAchievementCount.php`: IDs of a game's promoted achievements.
    fn achievement_count<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementCountWhen, operations::AchievementCountThen);
    /// Mocks `/API_GetAchievementDistribution.php`: Players by number of a game's achievements earned.
    fn achievement_distribution<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementDistributionWhen, operations::AchievementDistributionThen);
    /// Mocks `/API_GetGame.php`: Basic data of a game.
    fn game<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameWhen, operations::GameThen);
    /// Mocks `/API_GetGameExtended.php`: A game with its achievements and claims.
    fn game_extended<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameExtendedWhen, operations::GameExtendedThen);
    /// Mocks `/API_GetGameHashes.php`: Hashes of the files that a game's achievements work with.
    fn game_hashes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameHashesWhen, operations::GameHashesThen);
    /// Mocks `/API_GetGameProgression.php`: Median times to beat a game and earn its achievements.
    fn game_progression<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameProgressionWhen, operations::GameProgressionThen);
    /// Mocks `/API_GetGameRankAndScore.php`: Top players or latest masters of a game.
    fn game_rank_and_score<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameRankAndScoreWhen, operations::GameRankAndScoreThen);
    /// Mocks `/API_GetAchievementsEarnedBetween.php`: Achievements that a user earned in a period, oldest first.
    fn achievements_earned_between<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementsEarnedBetweenWhen, operations::AchievementsEarnedBetweenThen);
    /// Mocks `/API_GetAchievementsEarnedOnDay.php`: Achievements that a user earned on a day, oldest first.
    fn achievements_earned_on_day<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementsEarnedOnDayWhen, operations::AchievementsEarnedOnDayThen);
    /// Mocks `/API_GetGameInfoAndUserProgress.php`: A game with its achievements and a user's progress.
    fn game_info_and_user_progress<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameInfoAndUserProgressWhen, operations::GameInfoAndUserProgressThen);
    /// Mocks `/API_GetUserAwards.php`: A user's awards.
    fn user_awards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserAwardsWhen, operations::UserAwardsThen);
    /// Mocks `/API_GetUserClaims.php`: A user's claims, newest first.
    fn user_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserClaimsWhen, operations::UserClaimsThen);
    /// Mocks `/API_GetUserCompletedGames.php`: A user's games with the share of achievements earned.
    fn user_completed_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserCompletedGamesWhen, operations::UserCompletedGamesThen);
    /// Mocks `/API_GetUserCompletionProgress.php`: A user's progress and highest award in every game played.
    fn user_completion_progress<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserCompletionProgressWhen, operations::UserCompletionProgressThen);
    /// Mocks `/API_GetUserGameRankAndScore.php`: A user's rank and points in a game.
    fn user_game_rank_and_score<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserGameRankAndScoreWhen, operations::UserGameRankAndScoreThen);
    /// Mocks `/API_GetUserPoints.php`: A user's points.
    fn user_points<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserPointsWhen, operations::UserPointsThen);
    /// Mocks `/API_GetUserProfile.php`: A user's profile.
    fn user_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserProfileWhen, operations::UserProfileThen);
    /// Mocks `/API_GetUserProgress.php`: A user's progress in the given games.
    fn user_progress<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserProgressWhen, operations::UserProgressThen);
    /// Mocks `/API_GetUserRankAndScore.php`: A user's points and rank among all users.
    fn user_rank_and_score<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserRankAndScoreWhen, operations::UserRankAndScoreThen);
    /// Mocks `/API_GetUserRecentAchievements.php`: A user's achievements of the last N minutes, newest first.
    fn user_recent_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserRecentAchievementsWhen, operations::UserRecentAchievementsThen);
    /// Mocks `/API_GetUserRecentlyPlayedGames.php`: A user's recently played games, latest first.
    fn user_recently_played_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserRecentlyPlayedGamesWhen, operations::UserRecentlyPlayedGamesThen);
    /// Mocks `/API_GetUserSetRequests.php`: Games for which a user has requested achievements.
    fn user_set_requests<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserSetRequestsWhen, operations::UserSetRequestsThen);
    /// Mocks `/API_GetUserSummary.php`: A user's profile with recent games and achievements.
    fn user_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserSummaryWhen, operations::UserSummaryThen);
    /// Mocks `/API_GetUserWantToPlayList.php`: Games on a user's "want to play" list.
    fn user_want_to_play_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserWantToPlayListWhen, operations::UserWantToPlayListThen);
    /// Mocks `/API_GetUsersFollowingMe.php`: Users who follow you.
    fn users_following_me<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UsersFollowingMeWhen, operations::UsersFollowingMeThen);
    /// Mocks `/API_GetUsersIFollow.php`: Users you follow.
    fn users_i_follow<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UsersIFollowWhen, operations::UsersIFollowThen);
    /// Mocks `/API_GetGameLeaderboards.php`: Leaderboards of a game, with the top entry of each.
    fn game_leaderboards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameLeaderboardsWhen, operations::GameLeaderboardsThen);
    /// Mocks `/API_GetLeaderboardEntries.php`: Entries of a leaderboard, best first.
    fn leaderboard_entries<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::LeaderboardEntriesWhen, operations::LeaderboardEntriesThen);
    /// Mocks `/API_GetUserGameLeaderboards.php`: A user's entries on a game's leaderboards.
    fn user_game_leaderboards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserGameLeaderboardsWhen, operations::UserGameLeaderboardsThen);
    /// Mocks `/API_GetConsoleIDs.php`: All consoles.
    fn console_ids<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ConsoleIdsWhen, operations::ConsoleIdsThen);
    /// Mocks `/API_GetGameList.php`: Games of a console, ordered by title.
    fn game_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameListWhen, operations::GameListThen);
    /// Mocks `/API_GetActiveClaims.php`: All active claims, newest first.
    fn active_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ActiveClaimsWhen, operations::ActiveClaimsThen);
    /// Mocks `/API_GetClaims.php`: Completed, dropped or expired claims, newest first.
    fn claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ClaimsWhen, operations::ClaimsThen);
    /// Mocks `/API_GetRecentGameAwards.php`: Recent game awards of all users, newest first.
    fn recent_game_awards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RecentGameAwardsWhen, operations::RecentGameAwardsThen);
    /// Mocks `/API_GetTopTenUsers.php`: Ten users with the most hardcore points.
    fn top_ten_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TopTenUsersWhen, operations::TopTenUsersThen);
    /// Mocks `/API_GetAchievementOfTheWeek.php`: Achievement of the week and its latest unlocks, newest first.
    fn achievement_of_the_week<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementOfTheWeekWhen, operations::AchievementOfTheWeekThen);
    /// Mocks `/API_GetComments.php`: Comments on a game, an achievement or a user's wall.
    fn comments<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CommentsWhen, operations::CommentsThen);
    /// Mocks `/API_GetTicketData.php`: A ticket.
    fn ticket<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TicketWhen, operations::TicketThen);
    /// Mocks `/API_GetTicketData.php`: Games with the most open tickets.
    fn most_ticketed_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::MostTicketedGamesWhen, operations::MostTicketedGamesThen);
    /// Mocks `/API_GetTicketData.php`: Number of tickets assigned to a developer.
    fn developer_ticket_stats<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeveloperTicketStatsWhen, operations::DeveloperTicketStatsThen);
    /// Mocks `/API_GetTicketData.php`: Tickets on a game's achievements.
    fn game_ticket_stats<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameTicketStatsWhen, operations::GameTicketStatsThen);
    /// Mocks `/API_GetTicketData.php`: Number of open tickets on an achievement.
    fn achievement_ticket_stats<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementTicketStatsWhen, operations::AchievementTicketStatsThen);
    /// Mocks `/API_GetTicketData.php`: Open tickets, newest first.
    fn recent_tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RecentTicketsWhen, operations::RecentTicketsThen);
}

impl MockServerExt for ::httpmock::MockServer {
    fn achievement_unlocks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementUnlocksWhen, operations::AchievementUnlocksThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementUnlocksWhen::new(when),
                operations::AchievementUnlocksThen::new(then),
            )
        })
    }

    fn achievement_count<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementCountWhen, operations::AchievementCountThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementCountWhen::new(when),
                operations::AchievementCountThen::new(then),
            )
        })
    }

    fn achievement_distribution<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementDistributionWhen, operations::AchievementDistributionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementDistributionWhen::new(when),
                operations::AchievementDistributionThen::new(then),
            )
        })
    }

    fn game<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameWhen, operations::GameThen),
    {
        self.mock(|when, then| config_fn(operations::GameWhen::new(when), operations::GameThen::new(then)))
    }

    fn game_extended<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameExtendedWhen, operations::GameExtendedThen),
    {
        self.mock(|when, then| {
            config_fn(operations::GameExtendedWhen::new(when), operations::GameExtendedThen::new(then))
        })
    }

    fn game_hashes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameHashesWhen, operations::GameHashesThen),
    {
        self.mock(|when, then| {
            config_fn(operations::GameHashesWhen::new(when), operations::GameHashesThen::new(then))
        })
    }

    fn game_progression<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameProgressionWhen, operations::GameProgressionThen),
    {
        self.mock(|when, then| {
            config_fn(operations::GameProgressionWhen::new(when), operations::GameProgressionThen::new(then))
        })
    }

    fn game_rank_and_score<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameRankAndScoreWhen, operations::GameRankAndScoreThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GameRankAndScoreWhen::new(when),
                operations::GameRankAndScoreThen::new(then),
            )
        })
    }

    fn achievements_earned_between<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementsEarnedBetweenWhen, operations::AchievementsEarnedBetweenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementsEarnedBetweenWhen::new(when),
                operations::AchievementsEarnedBetweenThen::new(then),
            )
        })
    }

    fn achievements_earned_on_day<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementsEarnedOnDayWhen, operations::AchievementsEarnedOnDayThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementsEarnedOnDayWhen::new(when),
                operations::AchievementsEarnedOnDayThen::new(then),
            )
        })
    }

    fn game_info_and_user_progress<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameInfoAndUserProgressWhen, operations::GameInfoAndUserProgressThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GameInfoAndUserProgressWhen::new(when),
                operations::GameInfoAndUserProgressThen::new(then),
            )
        })
    }

    fn user_awards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserAwardsWhen, operations::UserAwardsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserAwardsWhen::new(when), operations::UserAwardsThen::new(then))
        })
    }

    fn user_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserClaimsWhen, operations::UserClaimsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserClaimsWhen::new(when), operations::UserClaimsThen::new(then))
        })
    }

    fn user_completed_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserCompletedGamesWhen, operations::UserCompletedGamesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserCompletedGamesWhen::new(when),
                operations::UserCompletedGamesThen::new(then),
            )
        })
    }

    fn user_completion_progress<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserCompletionProgressWhen, operations::UserCompletionProgressThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserCompletionProgressWhen::new(when),
                operations::UserCompletionProgressThen::new(then),
            )
        })
    }

    fn user_game_rank_and_score<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserGameRankAndScoreWhen, operations::UserGameRankAndScoreThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserGameRankAndScoreWhen::new(when),
                operations::UserGameRankAndScoreThen::new(then),
            )
        })
    }

    fn user_points<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserPointsWhen, operations::UserPointsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserPointsWhen::new(when), operations::UserPointsThen::new(then))
        })
    }

    fn user_profile<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserProfileWhen, operations::UserProfileThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserProfileWhen::new(when), operations::UserProfileThen::new(then))
        })
    }

    fn user_progress<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserProgressWhen, operations::UserProgressThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserProgressWhen::new(when), operations::UserProgressThen::new(then))
        })
    }

    fn user_rank_and_score<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserRankAndScoreWhen, operations::UserRankAndScoreThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserRankAndScoreWhen::new(when),
                operations::UserRankAndScoreThen::new(then),
            )
        })
    }

    fn user_recent_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserRecentAchievementsWhen, operations::UserRecentAchievementsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserRecentAchievementsWhen::new(when),
                operations::UserRecentAchievementsThen::new(then),
            )
        })
    }

    fn user_recently_played_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserRecentlyPlayedGamesWhen, operations::UserRecentlyPlayedGamesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserRecentlyPlayedGamesWhen::new(when),
                operations::UserRecentlyPlayedGamesThen::new(then),
            )
        })
    }

    fn user_set_requests<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserSetRequestsWhen, operations::UserSetRequestsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserSetRequestsWhen::new(when), operations::UserSetRequestsThen::new(then))
        })
    }

    fn user_summary<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserSummaryWhen, operations::UserSummaryThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserSummaryWhen::new(when), operations::UserSummaryThen::new(then))
        })
    }

    fn user_want_to_play_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserWantToPlayListWhen, operations::UserWantToPlayListThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserWantToPlayListWhen::new(when),
                operations::UserWantToPlayListThen::new(then),
            )
        })
    }

    fn users_following_me<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UsersFollowingMeWhen, operations::UsersFollowingMeThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UsersFollowingMeWhen::new(when),
                operations::UsersFollowingMeThen::new(then),
            )
        })
    }

    fn users_i_follow<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UsersIFollowWhen, operations::UsersIFollowThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UsersIFollowWhen::new(when), operations::UsersIFollowThen::new(then))
        })
    }

    fn game_leaderboards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameLeaderboardsWhen, operations::GameLeaderboardsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GameLeaderboardsWhen::new(when),
                operations::GameLeaderboardsThen::new(then),
            )
        })
    }

    fn leaderboard_entries<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::LeaderboardEntriesWhen, operations::LeaderboardEntriesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::LeaderboardEntriesWhen::new(when),
                operations::LeaderboardEntriesThen::new(then),
            )
        })
    }

    fn user_game_leaderboards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserGameLeaderboardsWhen, operations::UserGameLeaderboardsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserGameLeaderboardsWhen::new(when),
                operations::UserGameLeaderboardsThen::new(then),
            )
        })
    }

    fn console_ids<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ConsoleIdsWhen, operations::ConsoleIdsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::ConsoleIdsWhen::new(when), operations::ConsoleIdsThen::new(then))
        })
    }

    fn game_list<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameListWhen, operations::GameListThen),
    {
        self.mock(|when, then| {
            config_fn(operations::GameListWhen::new(when), operations::GameListThen::new(then))
        })
    }

    fn active_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ActiveClaimsWhen, operations::ActiveClaimsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::ActiveClaimsWhen::new(when), operations::ActiveClaimsThen::new(then))
        })
    }

    fn claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ClaimsWhen, operations::ClaimsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::ClaimsWhen::new(when), operations::ClaimsThen::new(then))
        })
    }

    fn recent_game_awards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RecentGameAwardsWhen, operations::RecentGameAwardsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RecentGameAwardsWhen::new(when),
                operations::RecentGameAwardsThen::new(then),
            )
        })
    }

    fn top_ten_users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TopTenUsersWhen, operations::TopTenUsersThen),
    {
        self.mock(|when, then| {
            config_fn(operations::TopTenUsersWhen::new(when), operations::TopTenUsersThen::new(then))
        })
    }

    fn achievement_of_the_week<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementOfTheWeekWhen, operations::AchievementOfTheWeekThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementOfTheWeekWhen::new(when),
                operations::AchievementOfTheWeekThen::new(then),
            )
        })
    }

    fn comments<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CommentsWhen, operations::CommentsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::CommentsWhen::new(when), operations::CommentsThen::new(then))
        })
    }

    fn ticket<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TicketWhen, operations::TicketThen),
    {
        self.mock(|when, then| {
            config_fn(operations::TicketWhen::new(when), operations::TicketThen::new(then))
        })
    }

    fn most_ticketed_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::MostTicketedGamesWhen, operations::MostTicketedGamesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::MostTicketedGamesWhen::new(when),
                operations::MostTicketedGamesThen::new(then),
            )
        })
    }

    fn developer_ticket_stats<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeveloperTicketStatsWhen, operations::DeveloperTicketStatsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeveloperTicketStatsWhen::new(when),
                operations::DeveloperTicketStatsThen::new(then),
            )
        })
    }

    fn game_ticket_stats<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameTicketStatsWhen, operations::GameTicketStatsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::GameTicketStatsWhen::new(when), operations::GameTicketStatsThen::new(then))
        })
    }

    fn achievement_ticket_stats<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementTicketStatsWhen, operations::AchievementTicketStatsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementTicketStatsWhen::new(when),
                operations::AchievementTicketStatsThen::new(then),
            )
        })
    }

    fn recent_tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RecentTicketsWhen, operations::RecentTicketsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::RecentTicketsWhen::new(when), operations::RecentTicketsThen::new(then))
        })
    }
}
