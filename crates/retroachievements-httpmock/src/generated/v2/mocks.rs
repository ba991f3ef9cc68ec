// @generated from spec/ by `cargo xtask generate`. Do not edit.

pub mod operations {
    //! [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
    //! wrappers for each operation. Each can be converted to
    //! its inner type with a call to `into_inner()`. This can
    //! be used to explicitly deviate from permitted values.
    use retroachievements_client::v2::*;
    /// Matches requests for: Unlocks of an achievement.
    pub struct AchievementPlayerAchievementsWhen(::httpmock::When);
    impl AchievementPlayerAchievementsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/achievements/[^/]*/player-achievements$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_id` (`achievementId` on the wire).
        pub fn achievement_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/achievements/{}/player-achievements$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `unlocked_from` (`filter[unlockedFrom]` on the wire). `None` matches requests without it.
        pub fn unlocked_from<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[unlockedFrom]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[unlockedFrom]"))
            }
        }

        /// Matches only requests with this `unlocked_to` (`filter[unlockedTo]` on the wire). `None` matches requests without it.
        pub fn unlocked_to<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[unlockedTo]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[unlockedTo]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Unlocks of an achievement.
    pub struct AchievementPlayerAchievementsThen(::httpmock::Then);
    impl AchievementPlayerAchievementsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::PlayerAchievements>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::PlayerAchievements>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::PlayerAchievements as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: An achievement.
    pub struct AchievementWhen(::httpmock::When);
    impl AchievementWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/achievements/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_id` (`achievementId` on the wire).
        pub fn achievement_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/achievements/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }

    /// Answers requests for: An achievement.
    pub struct AchievementThen(::httpmock::Then);
    impl AchievementThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::AchievementDocument>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Achievements.
    pub struct AchievementsWhen(::httpmock::When);
    impl AchievementsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/achievements$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `state` (`filter[state]` on the wire). `None` matches requests without it.
        pub fn state<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[state]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[state]"))
            }
        }

        /// Matches only requests with this `kind` (`filter[type]` on the wire). `None` matches requests without it.
        pub fn kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[type]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[type]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Achievements.
    pub struct AchievementsThen(::httpmock::Then);
    impl AchievementsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Achievements>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Achievements>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::Achievements as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Versions of a set of achievements.
    pub struct AchievementSetAchievementSetVersionsWhen(::httpmock::When);
    impl AchievementSetAchievementSetVersionsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/achievement-sets/[^/]*/achievement-set-versions$").unwrap(),
            ))
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_set_id` (`achievementSetId` on the wire).
        pub fn achievement_set_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!(
                "^/achievement-sets/{}/achievement-set-versions$",
                value.to_string()
            ))
            .unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Versions of a set of achievements.
    pub struct AchievementSetAchievementSetVersionsThen(::httpmock::Then);
    impl AchievementSetAchievementSetVersionsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementSetVersions>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::AchievementSetVersions>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::AchievementSetVersions as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Versions of sets of achievements.
    pub struct AchievementSetVersionsWhen(::httpmock::When);
    impl AchievementSetVersionsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/achievement-set-versions$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_set_id` (`filter[achievementSetId]` on the wire). `None` matches requests without it.
        pub fn achievement_set_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[achievementSetId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[achievementSetId]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Versions of sets of achievements.
    pub struct AchievementSetVersionsThen(::httpmock::Then);
    impl AchievementSetVersionsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementSetVersions>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
                Item = crate::Answer<retroachievements_client::v2::types::AchievementSetVersions>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::AchievementSetVersions as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A set of achievements.
    pub struct AchievementSetWhen(::httpmock::When);
    impl AchievementSetWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/achievement-sets/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_set_id` (`achievementSetId` on the wire).
        pub fn achievement_set_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/achievement-sets/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }

    /// Answers requests for: A set of achievements.
    pub struct AchievementSetThen(::httpmock::Then);
    impl AchievementSetThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementSetDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::AchievementSetDocument>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Players by number of a game's achievements unlocked.
    pub struct GameAchievementDistributionWhen(::httpmock::When);
    impl GameAchievementDistributionWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/games/[^/]*/achievement-distribution$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`gameId` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/games/{}/achievement-distribution$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }
    }

    /// Answers requests for: Players by number of a game's achievements unlocked.
    pub struct GameAchievementDistributionThen(::httpmock::Then);
    impl GameAchievementDistributionThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementDistribution>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::AchievementDistribution>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Claims to a game.
    pub struct GameAchievementSetClaimsWhen(::httpmock::When);
    impl GameAchievementSetClaimsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/games/[^/]*/achievement-set-claims$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`gameId` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            let re =
                regex::Regex::new(&format!("^/games/{}/achievement-set-claims$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `claim_type` (`filter[claimType]` on the wire). `None` matches requests without it.
        pub fn claim_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[claimType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[claimType]"))
            }
        }

        /// Matches only requests with this `expired` (`filter[expired]` on the wire). `None` matches requests without it.
        pub fn expired<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[expired]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[expired]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `set_type` (`filter[setType]` on the wire). `None` matches requests without it.
        pub fn set_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[setType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[setType]"))
            }
        }

        /// Matches only requests with this `special_type` (`filter[specialType]` on the wire). `None` matches requests without it.
        pub fn special_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[specialType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[specialType]"))
            }
        }

        /// Matches only requests with this `status` (`filter[status]` on the wire). `None` matches requests without it.
        pub fn status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[status]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[status]"))
            }
        }

        /// Matches only requests with this `user` (`filter[user]` on the wire). `None` matches requests without it.
        pub fn user<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[user]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[user]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Claims to a game.
    pub struct GameAchievementSetClaimsThen(::httpmock::Then);
    impl GameAchievementSetClaimsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementSetClaims>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::AchievementSetClaims>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::AchievementSetClaims as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Hashes of a game's files.
    pub struct GameHashesWhen(::httpmock::When);
    impl GameHashesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/games/[^/]*/hashes$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`gameId` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/games/{}/hashes$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `compatibility` (`filter[compatibility]` on the wire). `None` matches requests without it.
        pub fn compatibility<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[compatibility]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[compatibility]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Hashes of a game's files.
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

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::GameHashes>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::GameHashes as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A game.
    pub struct GameWhen(::httpmock::When);
    impl GameWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/games/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`gameId` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/games/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }

    /// Answers requests for: A game.
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
        pub fn ok(self, value: &impl crate::Body<types::GameDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::GameDocument>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Games.
    pub struct GamesWhen(::httpmock::When);
    impl GamesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(inner.method(::httpmock::Method::GET).path_matches(regex::Regex::new("^/games$").unwrap()))
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `system_id` (`filter[systemId]` on the wire). `None` matches requests without it.
        pub fn system_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[systemId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[systemId]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Games.
    pub struct GamesThen(::httpmock::Then);
    impl GamesThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Games>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Games>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Games as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A user's claims.
    pub struct UserAchievementSetClaimsWhen(::httpmock::When);
    impl UserAchievementSetClaimsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/achievement-set-claims$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re =
                regex::Regex::new(&format!("^/users/{}/achievement-set-claims$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `claim_type` (`filter[claimType]` on the wire). `None` matches requests without it.
        pub fn claim_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[claimType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[claimType]"))
            }
        }

        /// Matches only requests with this `expired` (`filter[expired]` on the wire). `None` matches requests without it.
        pub fn expired<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[expired]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[expired]"))
            }
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `set_type` (`filter[setType]` on the wire). `None` matches requests without it.
        pub fn set_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[setType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[setType]"))
            }
        }

        /// Matches only requests with this `special_type` (`filter[specialType]` on the wire). `None` matches requests without it.
        pub fn special_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[specialType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[specialType]"))
            }
        }

        /// Matches only requests with this `status` (`filter[status]` on the wire). `None` matches requests without it.
        pub fn status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[status]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[status]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: A user's claims.
    pub struct UserAchievementSetClaimsThen(::httpmock::Then);
    impl UserAchievementSetClaimsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementSetClaims>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::AchievementSetClaims>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::AchievementSetClaims as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
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
                    .path_matches(regex::Regex::new("^/users/[^/]*/awards$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/users/{}/awards$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `awarded_from` (`filter[awardedFrom]` on the wire). `None` matches requests without it.
        pub fn awarded_from<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[awardedFrom]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[awardedFrom]"))
            }
        }

        /// Matches only requests with this `awarded_to` (`filter[awardedTo]` on the wire). `None` matches requests without it.
        pub fn awarded_to<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[awardedTo]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[awardedTo]"))
            }
        }

        /// Matches only requests with this `event_id` (`filter[eventId]` on the wire). `None` matches requests without it.
        pub fn event_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[eventId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[eventId]"))
            }
        }

        /// Matches only requests with this `game_award_tier` (`filter[gameAwardTier]` on the wire). `None` matches requests without it.
        pub fn game_award_tier<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameAwardTier]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameAwardTier]"))
            }
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `kind` (`filter[kind]` on the wire). `None` matches requests without it.
        pub fn kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[kind]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[kind]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
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
        pub fn ok(self, value: &impl crate::Body<types::UserAwardsOfUser>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::UserAwardsOfUser>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::UserAwardsOfUser as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Users who follow you.
    pub struct UserFollowersWhen(::httpmock::When);
    impl UserFollowersWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/followers$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/users/{}/followers$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Users who follow you.
    pub struct UserFollowersThen(::httpmock::Then);
    impl UserFollowersThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserFollows>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `forbidden`.
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(self.0.status(403u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::UserFollows>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::UserFollows as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Users you follow.
    pub struct UserFollowingWhen(::httpmock::When);
    impl UserFollowingWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/following$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/users/{}/following$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Users you follow.
    pub struct UserFollowingThen(::httpmock::Then);
    impl UserFollowingThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserFollows>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `forbidden`.
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(self.0.status(403u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::UserFollows>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::UserFollows as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A user's leaderboard entries.
    pub struct UserLeaderboardEntriesWhen(::httpmock::When);
    impl UserLeaderboardEntriesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/leaderboard-entries$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re =
                regex::Regex::new(&format!("^/users/{}/leaderboard-entries$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `max_rank` (`filter[maxRank]` on the wire). `None` matches requests without it.
        pub fn max_rank<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[maxRank]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[maxRank]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }
    }

    /// Answers requests for: A user's leaderboard entries.
    pub struct UserLeaderboardEntriesThen(::httpmock::Then);
    impl UserLeaderboardEntriesThen {
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

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::LeaderboardEntries>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::LeaderboardEntries as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A user's progress in sets of achievements.
    pub struct UserPlayerAchievementSetsWhen(::httpmock::When);
    impl UserPlayerAchievementSetsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/player-achievement-sets$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/users/{}/player-achievement-sets$", value.to_string()))
                .unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `achievement_set_id` (`filter[achievementSetId]` on the wire). `None` matches requests without it.
        pub fn achievement_set_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[achievementSetId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[achievementSetId]"))
            }
        }

        /// Matches only requests with this `award_kind` (`filter[awardKind]` on the wire). `None` matches requests without it.
        pub fn award_kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[awardKind]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[awardKind]"))
            }
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: A user's progress in sets of achievements.
    pub struct UserPlayerAchievementSetsThen(::httpmock::Then);
    impl UserPlayerAchievementSetsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::PlayerAchievementSets>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::PlayerAchievementSets>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::PlayerAchievementSets as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A user's unlocks.
    pub struct UserPlayerAchievementsWhen(::httpmock::When);
    impl UserPlayerAchievementsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/player-achievements$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re =
                regex::Regex::new(&format!("^/users/{}/player-achievements$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `achievement_set_id` (`filter[achievementSetId]` on the wire). `None` matches requests without it.
        pub fn achievement_set_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[achievementSetId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[achievementSetId]"))
            }
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `unlocked_from` (`filter[unlockedFrom]` on the wire). `None` matches requests without it.
        pub fn unlocked_from<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[unlockedFrom]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[unlockedFrom]"))
            }
        }

        /// Matches only requests with this `unlocked_to` (`filter[unlockedTo]` on the wire). `None` matches requests without it.
        pub fn unlocked_to<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[unlockedTo]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[unlockedTo]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: A user's unlocks.
    pub struct UserPlayerAchievementsThen(::httpmock::Then);
    impl UserPlayerAchievementsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::PlayerAchievements>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::PlayerAchievements>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::PlayerAchievements as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A user's games.
    pub struct UserPlayerGamesWhen(::httpmock::When);
    impl UserPlayerGamesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/player-games$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/users/{}/player-games$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `award_kind` (`filter[awardKind]` on the wire). `None` matches requests without it.
        pub fn award_kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[awardKind]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[awardKind]"))
            }
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: A user's games.
    pub struct UserPlayerGamesThen(::httpmock::Then);
    impl UserPlayerGamesThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::PlayerGames>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::PlayerGames>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::PlayerGames as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Games on a list of a user.
    pub struct UserUserGameListEntriesWhen(::httpmock::When);
    impl UserUserGameListEntriesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/user-game-list-entries$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re =
                regex::Regex::new(&format!("^/users/{}/user-game-list-entries$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `kind` (`filter[kind]` on the wire). `None` matches requests without it.
        pub fn kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[kind]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[kind]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Games on a list of a user.
    pub struct UserUserGameListEntriesThen(::httpmock::Then);
    impl UserUserGameListEntriesThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserGameListEntries>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `forbidden`.
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(self.0.status(403u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::UserGameListEntries>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::UserGameListEntries as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A user.
    pub struct UserWhen(::httpmock::When);
    impl UserWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/users/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }

    /// Answers requests for: A user.
    pub struct UserThen(::httpmock::Then);
    impl UserThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::UserDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::UserDocument>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Users.
    pub struct UsersWhen(::httpmock::When);
    impl UsersWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(inner.method(::httpmock::Method::GET).path_matches(regex::Regex::new("^/users$").unwrap()))
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `ranked` (`filter[ranked]` on the wire). `None` matches requests without it.
        pub fn ranked<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[ranked]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[ranked]"))
            }
        }

        /// Matches only requests with this `role` (`filter[role]` on the wire). `None` matches requests without it.
        pub fn role<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[role]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[role]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Users.
    pub struct UsersThen(::httpmock::Then);
    impl UsersThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Users>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Users>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Users as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
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
                    .path_matches(regex::Regex::new("^/leaderboards/[^/]*/entries$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `leaderboard_id` (`leaderboardId` on the wire).
        pub fn leaderboard_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/leaderboards/{}/entries$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `max_rank` (`filter[maxRank]` on the wire). `None` matches requests without it.
        pub fn max_rank<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[maxRank]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[maxRank]"))
            }
        }

        /// Matches only requests with this `user` (`filter[user]` on the wire). `None` matches requests without it.
        pub fn user<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[user]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[user]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
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

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::LeaderboardEntries>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::LeaderboardEntries as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A leaderboard.
    pub struct LeaderboardWhen(::httpmock::When);
    impl LeaderboardWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/leaderboards/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `leaderboard_id` (`leaderboardId` on the wire).
        pub fn leaderboard_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/leaderboards/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }

    /// Answers requests for: A leaderboard.
    pub struct LeaderboardThen(::httpmock::Then);
    impl LeaderboardThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::LeaderboardDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::LeaderboardDocument>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Leaderboards.
    pub struct LeaderboardsWhen(::httpmock::When);
    impl LeaderboardsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/leaderboards$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `state` (`filter[state]` on the wire). `None` matches requests without it.
        pub fn state<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[state]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[state]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Leaderboards.
    pub struct LeaderboardsThen(::httpmock::Then);
    impl LeaderboardsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Leaderboards>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Leaderboards>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::Leaderboards as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A system.
    pub struct SystemWhen(::httpmock::When);
    impl SystemWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/systems/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `system_id` (`systemId` on the wire).
        pub fn system_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/systems/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }
    }

    /// Answers requests for: A system.
    pub struct SystemThen(::httpmock::Then);
    impl SystemThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::SystemDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::SystemDocument>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Systems.
    pub struct SystemsWhen(::httpmock::When);
    impl SystemsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(inner.method(::httpmock::Method::GET).path_matches(regex::Regex::new("^/systems$").unwrap()))
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `active` (`filter[active]` on the wire). `None` matches requests without it.
        pub fn active<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[active]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[active]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Systems.
    pub struct SystemsThen(::httpmock::Then);
    impl SystemsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Systems>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Systems>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Systems as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Games of a hub.
    pub struct HubGamesWhen(::httpmock::When);
    impl HubGamesWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/hubs/[^/]*/games$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `hub_id` (`hubId` on the wire).
        pub fn hub_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/hubs/{}/games$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `system_id` (`filter[systemId]` on the wire). `None` matches requests without it.
        pub fn system_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[systemId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[systemId]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Games of a hub.
    pub struct HubGamesThen(::httpmock::Then);
    impl HubGamesThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Games>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Games>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Games as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Hubs that a hub links to.
    pub struct HubLinksWhen(::httpmock::When);
    impl HubLinksWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/hubs/[^/]*/links$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `hub_id` (`hubId` on the wire).
        pub fn hub_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/hubs/{}/links$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `parent_id` (`filter[parentId]` on the wire). `None` matches requests without it.
        pub fn parent_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[parentId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[parentId]"))
            }
        }

        /// Matches only requests with this `title` (`filter[title]` on the wire). `None` matches requests without it.
        pub fn title<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[title]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[title]"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Hubs that a hub links to.
    pub struct HubLinksThen(::httpmock::Then);
    impl HubLinksThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Hubs>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Hubs>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Hubs as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: A hub.
    pub struct HubWhen(::httpmock::When);
    impl HubWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/hubs/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `hub_id` (`hubId` on the wire).
        pub fn hub_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/hubs/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }
    }

    /// Answers requests for: A hub.
    pub struct HubThen(::httpmock::Then);
    impl HubThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::HubDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `forbidden`.
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(self.0.status(403u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::HubDocument>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Hubs.
    pub struct HubsWhen(::httpmock::When);
    impl HubsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(inner.method(::httpmock::Method::GET).path_matches(regex::Regex::new("^/hubs$").unwrap()))
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `parent_id` (`filter[parentId]` on the wire). `None` matches requests without it.
        pub fn parent_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[parentId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[parentId]"))
            }
        }

        /// Matches only requests with this `title` (`filter[title]` on the wire). `None` matches requests without it.
        pub fn title<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[title]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[title]"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Hubs.
    pub struct HubsThen(::httpmock::Then);
    impl HubsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Hubs>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Hubs>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Hubs as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: The achievement of the week.
    pub struct AchievementOfTheWeekWhen(::httpmock::When);
    impl AchievementOfTheWeekWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner.method(::httpmock::Method::GET).path_matches(
                    regex::Regex::new("^/event-achievements/achievement-of-the-week$").unwrap(),
                ),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }

    /// Answers requests for: The achievement of the week.
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

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::AchievementOfTheWeek>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: An achievement of an event.
    pub struct EventAchievementWhen(::httpmock::When);
    impl EventAchievementWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/event-achievements/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `event_achievement_id` (`eventAchievementId` on the wire).
        pub fn event_achievement_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/event-achievements/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }

    /// Answers requests for: An achievement of an event.
    pub struct EventAchievementThen(::httpmock::Then);
    impl EventAchievementThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::EventAchievementDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::EventAchievementDocument>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Achievements of events.
    pub struct EventAchievementsWhen(::httpmock::When);
    impl EventAchievementsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/event-achievements$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `active` (`filter[active]` on the wire). `None` matches requests without it.
        pub fn active<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[active]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[active]"))
            }
        }

        /// Matches only requests with this `event_id` (`filter[eventId]` on the wire). `None` matches requests without it.
        pub fn event_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[eventId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[eventId]"))
            }
        }

        /// Matches only requests with this `evergreen` (`filter[evergreen]` on the wire). `None` matches requests without it.
        pub fn evergreen<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[evergreen]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[evergreen]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Achievements of events.
    pub struct EventAchievementsThen(::httpmock::Then);
    impl EventAchievementsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::EventAchievements>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
                Item = crate::Answer<retroachievements_client::v2::types::EventAchievements>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::EventAchievements as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: An event's achievements.
    pub struct EventEventAchievementsWhen(::httpmock::When);
    impl EventEventAchievementsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/events/[^/]*/event-achievements$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `event_id` (`eventId` on the wire).
        pub fn event_id(self, value: u64) -> Self {
            let re =
                regex::Regex::new(&format!("^/events/{}/event-achievements$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `active` (`filter[active]` on the wire). `None` matches requests without it.
        pub fn active<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[active]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[active]"))
            }
        }

        /// Matches only requests with this `evergreen` (`filter[evergreen]` on the wire). `None` matches requests without it.
        pub fn evergreen<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[evergreen]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[evergreen]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: An event's achievements.
    pub struct EventEventAchievementsThen(::httpmock::Then);
    impl EventEventAchievementsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::EventAchievements>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `forbidden`.
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(self.0.status(403u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
                Item = crate::Answer<retroachievements_client::v2::types::EventAchievements>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::EventAchievements as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: An event.
    pub struct EventWhen(::httpmock::When);
    impl EventWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/events/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `event_id` (`eventId` on the wire).
        pub fn event_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/events/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }
    }

    /// Answers requests for: An event.
    pub struct EventThen(::httpmock::Then);
    impl EventThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::EventDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `forbidden`.
        pub fn forbidden(self, value: &types::ApiError) -> Self {
            Self(self.0.status(403u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::EventDocument>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Events.
    pub struct EventsWhen(::httpmock::When);
    impl EventsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(inner.method(::httpmock::Method::GET).path_matches(regex::Regex::new("^/events$").unwrap()))
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Events.
    pub struct EventsThen(::httpmock::Then);
    impl EventsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Events>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Events>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Events as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Claims.
    pub struct AchievementSetClaimsWhen(::httpmock::When);
    impl AchievementSetClaimsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/achievement-set-claims$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `claim_type` (`filter[claimType]` on the wire). `None` matches requests without it.
        pub fn claim_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[claimType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[claimType]"))
            }
        }

        /// Matches only requests with this `expired` (`filter[expired]` on the wire). `None` matches requests without it.
        pub fn expired<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[expired]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[expired]"))
            }
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `set_type` (`filter[setType]` on the wire). `None` matches requests without it.
        pub fn set_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[setType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[setType]"))
            }
        }

        /// Matches only requests with this `special_type` (`filter[specialType]` on the wire). `None` matches requests without it.
        pub fn special_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[specialType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[specialType]"))
            }
        }

        /// Matches only requests with this `status` (`filter[status]` on the wire). `None` matches requests without it.
        pub fn status<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[status]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[status]"))
            }
        }

        /// Matches only requests with this `user` (`filter[user]` on the wire). `None` matches requests without it.
        pub fn user<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[user]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[user]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Claims.
    pub struct AchievementSetClaimsThen(::httpmock::Then);
    impl AchievementSetClaimsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::AchievementSetClaims>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
                Item = crate::Answer<retroachievements_client::v2::types::AchievementSetClaims>,
            >,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::AchievementSetClaims as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Awards of all users, newest first.
    pub struct AwardsWhen(::httpmock::When);
    impl AwardsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/user-awards$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `awarded_from` (`filter[awardedFrom]` on the wire). `None` matches requests without it.
        pub fn awarded_from<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[awardedFrom]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[awardedFrom]"))
            }
        }

        /// Matches only requests with this `awarded_to` (`filter[awardedTo]` on the wire). `None` matches requests without it.
        pub fn awarded_to<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[awardedTo]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[awardedTo]"))
            }
        }

        /// Matches only requests with this `event_id` (`filter[eventId]` on the wire). `None` matches requests without it.
        pub fn event_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[eventId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[eventId]"))
            }
        }

        /// Matches only requests with this `game_award_tier` (`filter[gameAwardTier]` on the wire). `None` matches requests without it.
        pub fn game_award_tier<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameAwardTier]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameAwardTier]"))
            }
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `kind` (`filter[kind]` on the wire). `None` matches requests without it.
        pub fn kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[kind]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[kind]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Awards of all users, newest first.
    pub struct AwardsThen(::httpmock::Then);
    impl AwardsThen {
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

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::UserAwards>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<
                Item = <retroachievements_client::v2::types::UserAwards as crate::List>::Item,
            >,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Comments on an achievement.
    pub struct AchievementCommentsWhen(::httpmock::When);
    impl AchievementCommentsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/achievements/[^/]*/comments$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_id` (`achievementId` on the wire).
        pub fn achievement_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/achievements/{}/comments$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Comments on an achievement.
    pub struct AchievementCommentsThen(::httpmock::Then);
    impl AchievementCommentsThen {
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

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Comments>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Comments as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Comments on a game.
    pub struct GameCommentsWhen(::httpmock::When);
    impl GameCommentsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/games/[^/]*/comments$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`gameId` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/games/{}/comments$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Comments on a game.
    pub struct GameCommentsThen(::httpmock::Then);
    impl GameCommentsThen {
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

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Comments>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Comments as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Comments on a user's wall.
    pub struct UserWallCommentsWhen(::httpmock::When);
    impl UserWallCommentsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/wall-comments$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/users/{}/wall-comments$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `id` (`filter[id]` on the wire). `None` matches requests without it.
        pub fn id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[id]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[id]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Comments on a user's wall.
    pub struct UserWallCommentsThen(::httpmock::Then);
    impl UserWallCommentsThen {
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

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Comments>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Comments as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Tickets about an achievement.
    pub struct AchievementTicketsWhen(::httpmock::When);
    impl AchievementTicketsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/achievements/[^/]*/tickets$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_id` (`achievementId` on the wire).
        pub fn achievement_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/achievements/{}/tickets$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `reporter_user_id` (`filter[reporterUserId]` on the wire). `None` matches requests without it.
        pub fn reporter_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[reporterUserId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[reporterUserId]"))
            }
        }

        /// Matches only requests with this `resolver_user_id` (`filter[resolverUserId]` on the wire). `None` matches requests without it.
        pub fn resolver_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[resolverUserId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[resolverUserId]"))
            }
        }

        /// Matches only requests with this `state` (`filter[state]` on the wire). `None` matches requests without it.
        pub fn state<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[state]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[state]"))
            }
        }

        /// Matches only requests with this `kind` (`filter[type]` on the wire). `None` matches requests without it.
        pub fn kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[type]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[type]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Tickets about an achievement.
    pub struct AchievementTicketsThen(::httpmock::Then);
    impl AchievementTicketsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Tickets>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Tickets>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Tickets as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Tickets about a game.
    pub struct GameTicketsWhen(::httpmock::When);
    impl GameTicketsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/games/[^/]*/tickets$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `game_id` (`gameId` on the wire).
        pub fn game_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/games/{}/tickets$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `achievement_id` (`filter[achievementId]` on the wire). `None` matches requests without it.
        pub fn achievement_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[achievementId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[achievementId]"))
            }
        }

        /// Matches only requests with this `leaderboard_id` (`filter[leaderboardId]` on the wire). `None` matches requests without it.
        pub fn leaderboard_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[leaderboardId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[leaderboardId]"))
            }
        }

        /// Matches only requests with this `reporter_user_id` (`filter[reporterUserId]` on the wire). `None` matches requests without it.
        pub fn reporter_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[reporterUserId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[reporterUserId]"))
            }
        }

        /// Matches only requests with this `resolver_user_id` (`filter[resolverUserId]` on the wire). `None` matches requests without it.
        pub fn resolver_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[resolverUserId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[resolverUserId]"))
            }
        }

        /// Matches only requests with this `state` (`filter[state]` on the wire). `None` matches requests without it.
        pub fn state<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[state]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[state]"))
            }
        }

        /// Matches only requests with this `ticketable_type` (`filter[ticketableType]` on the wire). `None` matches requests without it.
        pub fn ticketable_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[ticketableType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[ticketableType]"))
            }
        }

        /// Matches only requests with this `kind` (`filter[type]` on the wire). `None` matches requests without it.
        pub fn kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[type]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[type]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Tickets about a game.
    pub struct GameTicketsThen(::httpmock::Then);
    impl GameTicketsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Tickets>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Tickets>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Tickets as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
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
                    .path_matches(regex::Regex::new("^/tickets/[^/]*$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `ticket_id` (`ticketId` on the wire).
        pub fn ticket_id(self, value: u64) -> Self {
            let re = regex::Regex::new(&format!("^/tickets/{}$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
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
        pub fn ok(self, value: &impl crate::Body<types::TicketDocument>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::TicketDocument>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }

    /// Matches requests for: Tickets.
    pub struct TicketsWhen(::httpmock::When);
    impl TicketsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(inner.method(::httpmock::Method::GET).path_matches(regex::Regex::new("^/tickets$").unwrap()))
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `achievement_id` (`filter[achievementId]` on the wire). `None` matches requests without it.
        pub fn achievement_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[achievementId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[achievementId]"))
            }
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `leaderboard_id` (`filter[leaderboardId]` on the wire). `None` matches requests without it.
        pub fn leaderboard_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[leaderboardId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[leaderboardId]"))
            }
        }

        /// Matches only requests with this `reporter_user_id` (`filter[reporterUserId]` on the wire). `None` matches requests without it.
        pub fn reporter_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[reporterUserId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[reporterUserId]"))
            }
        }

        /// Matches only requests with this `resolver_user_id` (`filter[resolverUserId]` on the wire). `None` matches requests without it.
        pub fn resolver_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[resolverUserId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[resolverUserId]"))
            }
        }

        /// Matches only requests with this `state` (`filter[state]` on the wire). `None` matches requests without it.
        pub fn state<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[state]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[state]"))
            }
        }

        /// Matches only requests with this `ticketable_type` (`filter[ticketableType]` on the wire). `None` matches requests without it.
        pub fn ticketable_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[ticketableType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[ticketableType]"))
            }
        }

        /// Matches only requests with this `kind` (`filter[type]` on the wire). `None` matches requests without it.
        pub fn kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[type]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[type]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Tickets.
    pub struct TicketsThen(::httpmock::Then);
    impl TicketsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Tickets>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Tickets>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Tickets as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: Tickets about a user's work.
    pub struct UserTicketsWhen(::httpmock::When);
    impl UserTicketsWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(
                inner
                    .method(::httpmock::Method::GET)
                    .path_matches(regex::Regex::new("^/users/[^/]*/tickets$").unwrap()),
            )
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }

        /// Matches only requests with this `user` (`user` on the wire).
        pub fn user(self, value: &str) -> Self {
            let re = regex::Regex::new(&format!("^/users/{}/tickets$", value.to_string())).unwrap();
            Self(self.0.path_matches(re))
        }

        /// Matches only requests with this `achievement_id` (`filter[achievementId]` on the wire). `None` matches requests without it.
        pub fn achievement_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[achievementId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[achievementId]"))
            }
        }

        /// Matches only requests with this `game_id` (`filter[gameId]` on the wire). `None` matches requests without it.
        pub fn game_id<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[gameId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[gameId]"))
            }
        }

        /// Matches only requests with this `leaderboard_id` (`filter[leaderboardId]` on the wire). `None` matches requests without it.
        pub fn leaderboard_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[leaderboardId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[leaderboardId]"))
            }
        }

        /// Matches only requests with this `reporter_user_id` (`filter[reporterUserId]` on the wire). `None` matches requests without it.
        pub fn reporter_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[reporterUserId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[reporterUserId]"))
            }
        }

        /// Matches only requests with this `resolver_user_id` (`filter[resolverUserId]` on the wire). `None` matches requests without it.
        pub fn resolver_user_id<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[resolverUserId]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[resolverUserId]"))
            }
        }

        /// Matches only requests with this `state` (`filter[state]` on the wire). `None` matches requests without it.
        pub fn state<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[state]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[state]"))
            }
        }

        /// Matches only requests with this `ticketable_type` (`filter[ticketableType]` on the wire). `None` matches requests without it.
        pub fn ticketable_type<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[ticketableType]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[ticketableType]"))
            }
        }

        /// Matches only requests with this `kind` (`filter[type]` on the wire). `None` matches requests without it.
        pub fn kind<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("filter[type]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("filter[type]"))
            }
        }

        /// Matches only requests with this `include` (`include` on the wire). `None` matches requests without it.
        pub fn include<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("include", value.to_string()))
            } else {
                Self(self.0.query_param_missing("include"))
            }
        }

        /// Matches only requests with this `page` (`page[number]` on the wire). `None` matches requests without it.
        pub fn page<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[number]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[number]"))
            }
        }

        /// Matches only requests with this `size` (`page[size]` on the wire). `None` matches requests without it.
        pub fn size<T>(self, value: T) -> Self
        where
            T: Into<Option<u64>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("page[size]", value.to_string()))
            } else {
                Self(self.0.query_param_missing("page[size]"))
            }
        }

        /// Matches only requests with this `sort` (`sort` on the wire). `None` matches requests without it.
        pub fn sort<'a, T>(self, value: T) -> Self
        where
            T: Into<Option<&'a str>>,
        {
            if let Some(value) = value.into() {
                Self(self.0.query_param("sort", value.to_string()))
            } else {
                Self(self.0.query_param_missing("sort"))
            }
        }
    }

    /// Answers requests for: Tickets about a user's work.
    pub struct UserTicketsThen(::httpmock::Then);
    impl UserTicketsThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Tickets>) -> Self {
            Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
        }

        /// Answers with the status of `bad_request`.
        pub fn bad_request(self, value: &types::ApiError) -> Self {
            Self(self.0.status(400u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `unauthorized`.
        pub fn unauthorized(self, value: &types::ApiError) -> Self {
            Self(self.0.status(401u16).header("content-type", "application/json").json_body_obj(value))
        }

        /// Answers with the status of `not_found`.
        pub fn not_found(self, value: &types::ApiError) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Tickets>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }

        /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
        pub fn page(
            self,
            items: impl IntoIterator<Item = <retroachievements_client::v2::types::Tickets as crate::List>::Item>,
        ) -> Self {
            self.ok(&crate::Page::new(items))
        }
    }

    /// Matches requests for: The state of the API.
    pub struct HealthWhen(::httpmock::When);
    impl HealthWhen {
        /// Matches the operation's path.
        pub fn new(inner: ::httpmock::When) -> Self {
            Self(inner.method(::httpmock::Method::GET).path_matches(regex::Regex::new("^/health$").unwrap()))
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::When {
            self.0
        }
    }

    /// Answers requests for: The state of the API.
    pub struct HealthThen(::httpmock::Then);
    impl HealthThen {
        /// Wraps httpmock's own `Then`.
        pub fn new(inner: ::httpmock::Then) -> Self {
            Self(inner)
        }

        /// httpmock's own value, for everything else.
        pub fn into_inner(self) -> ::httpmock::Then {
            self.0
        }

        /// Answers with status 200: with a wire type, or the plain model of it.
        pub fn ok(self, value: &impl crate::Body<types::Health>) -> Self {
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
            answers: impl IntoIterator<Item = crate::Answer<retroachievements_client::v2::types::Health>>,
        ) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    }
}

/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    /// Mocks `/achievements/{achievementId}/player-achievements`: Unlocks of an achievement.
    fn achievement_player_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AchievementPlayerAchievementsWhen,
            operations::AchievementPlayerAchievementsThen,
        );
    /// Mocks `/achievements/{achievementId}`: An achievement.
    fn achievement<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementWhen, operations::AchievementThen);
    /// Mocks `/achievements`: Achievements.
    fn achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementsWhen, operations::AchievementsThen);
    /// Mocks `/achievement-sets/{achievementSetId}/achievement-set-versions`: Versions of a set of achievements.
    fn achievement_set_achievement_set_versions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AchievementSetAchievementSetVersionsWhen,
            operations::AchievementSetAchievementSetVersionsThen,
        );
    /// Mocks `/achievement-set-versions`: Versions of sets of achievements.
    fn achievement_set_versions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementSetVersionsWhen, operations::AchievementSetVersionsThen);
    /// Mocks `/achievement-sets/{achievementSetId}`: A set of achievements.
    fn achievement_set<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementSetWhen, operations::AchievementSetThen);
    /// Mocks `/games/{gameId}/achievement-distribution`: Players by number of a game's achievements unlocked.
    fn game_achievement_distribution<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameAchievementDistributionWhen, operations::GameAchievementDistributionThen);
    /// Mocks `/games/{gameId}/achievement-set-claims`: Claims to a game.
    fn game_achievement_set_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameAchievementSetClaimsWhen, operations::GameAchievementSetClaimsThen);
    /// Mocks `/games/{gameId}/hashes`: Hashes of a game's files.
    fn game_hashes<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameHashesWhen, operations::GameHashesThen);
    /// Mocks `/games/{gameId}`: A game.
    fn game<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameWhen, operations::GameThen);
    /// Mocks `/games`: Games.
    fn games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GamesWhen, operations::GamesThen);
    /// Mocks `/users/{user}/achievement-set-claims`: A user's claims.
    fn user_achievement_set_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserAchievementSetClaimsWhen, operations::UserAchievementSetClaimsThen);
    /// Mocks `/users/{user}/awards`: A user's awards.
    fn user_awards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserAwardsWhen, operations::UserAwardsThen);
    /// Mocks `/users/{user}/followers`: Users who follow you.
    fn user_followers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserFollowersWhen, operations::UserFollowersThen);
    /// Mocks `/users/{user}/following`: Users you follow.
    fn user_following<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserFollowingWhen, operations::UserFollowingThen);
    /// Mocks `/users/{user}/leaderboard-entries`: A user's leaderboard entries.
    fn user_leaderboard_entries<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserLeaderboardEntriesWhen, operations::UserLeaderboardEntriesThen);
    /// Mocks `/users/{user}/player-achievement-sets`: A user's progress in sets of achievements.
    fn user_player_achievement_sets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserPlayerAchievementSetsWhen, operations::UserPlayerAchievementSetsThen);
    /// Mocks `/users/{user}/player-achievements`: A user's unlocks.
    fn user_player_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserPlayerAchievementsWhen, operations::UserPlayerAchievementsThen);
    /// Mocks `/users/{user}/player-games`: A user's games.
    fn user_player_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserPlayerGamesWhen, operations::UserPlayerGamesThen);
    /// Mocks `/users/{user}/user-game-list-entries`: Games on a list of a user.
    fn user_user_game_list_entries<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserUserGameListEntriesWhen, operations::UserUserGameListEntriesThen);
    /// Mocks `/users/{user}`: A user.
    fn user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserWhen, operations::UserThen);
    /// Mocks `/users`: Users.
    fn users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UsersWhen, operations::UsersThen);
    /// Mocks `/leaderboards/{leaderboardId}/entries`: Entries of a leaderboard, best first.
    fn leaderboard_entries<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::LeaderboardEntriesWhen, operations::LeaderboardEntriesThen);
    /// Mocks `/leaderboards/{leaderboardId}`: A leaderboard.
    fn leaderboard<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::LeaderboardWhen, operations::LeaderboardThen);
    /// Mocks `/leaderboards`: Leaderboards.
    fn leaderboards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::LeaderboardsWhen, operations::LeaderboardsThen);
    /// Mocks `/systems/{systemId}`: A system.
    fn system<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SystemWhen, operations::SystemThen);
    /// Mocks `/systems`: Systems.
    fn systems<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SystemsWhen, operations::SystemsThen);
    /// Mocks `/hubs/{hubId}/games`: Games of a hub.
    fn hub_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HubGamesWhen, operations::HubGamesThen);
    /// Mocks `/hubs/{hubId}/links`: Hubs that a hub links to.
    fn hub_links<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HubLinksWhen, operations::HubLinksThen);
    /// Mocks `/hubs/{hubId}`: A hub.
    fn hub<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HubWhen, operations::HubThen);
    /// Mocks `/hubs`: Hubs.
    fn hubs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HubsWhen, operations::HubsThen);
    /// Mocks `/event-achievements/achievement-of-the-week`: The achievement of the week.
    fn achievement_of_the_week<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementOfTheWeekWhen, operations::AchievementOfTheWeekThen);
    /// Mocks `/event-achievements/{eventAchievementId}`: An achievement of an event.
    fn event_achievement<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventAchievementWhen, operations::EventAchievementThen);
    /// Mocks `/event-achievements`: Achievements of events.
    fn event_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventAchievementsWhen, operations::EventAchievementsThen);
    /// Mocks `/events/{eventId}/event-achievements`: An event's achievements.
    fn event_event_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventEventAchievementsWhen, operations::EventEventAchievementsThen);
    /// Mocks `/events/{eventId}`: An event.
    fn event<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventWhen, operations::EventThen);
    /// Mocks `/events`: Events.
    fn events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventsWhen, operations::EventsThen);
    /// Mocks `/achievement-set-claims`: Claims.
    fn achievement_set_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementSetClaimsWhen, operations::AchievementSetClaimsThen);
    /// Mocks `/user-awards`: Awards of all users, newest first.
    fn awards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AwardsWhen, operations::AwardsThen);
    /// Mocks `/achievements/{achievementId}/comments`: Comments on an achievement.
    fn achievement_comments<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementCommentsWhen, operations::AchievementCommentsThen);
    /// Mocks `/games/{gameId}/comments`: Comments on a game.
    fn game_comments<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameCommentsWhen, operations::GameCommentsThen);
    /// Mocks `/users/{user}/wall-comments`: Comments on a user's wall.
    fn user_wall_comments<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserWallCommentsWhen, operations::UserWallCommentsThen);
    /// Mocks `/achievements/{achievementId}/tickets`: Tickets about an achievement.
    fn achievement_tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementTicketsWhen, operations::AchievementTicketsThen);
    /// Mocks `/games/{gameId}/tickets`: Tickets about a game.
    fn game_tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameTicketsWhen, operations::GameTicketsThen);
    /// Mocks `/tickets/{ticketId}`: A ticket.
    fn ticket<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TicketWhen, operations::TicketThen);
    /// Mocks `/tickets`: Tickets.
    fn tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TicketsWhen, operations::TicketsThen);
    /// Mocks `/users/{user}/tickets`: Tickets about a user's work.
    fn user_tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserTicketsWhen, operations::UserTicketsThen);
    /// Mocks `/health`: The state of the API.
    fn health<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HealthWhen, operations::HealthThen);
}

impl MockServerExt for ::httpmock::MockServer {
    fn achievement_player_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AchievementPlayerAchievementsWhen,
            operations::AchievementPlayerAchievementsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementPlayerAchievementsWhen::new(when),
                operations::AchievementPlayerAchievementsThen::new(then),
            )
        })
    }

    fn achievement<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementWhen, operations::AchievementThen),
    {
        self.mock(|when, then| {
            config_fn(operations::AchievementWhen::new(when), operations::AchievementThen::new(then))
        })
    }

    fn achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementsWhen, operations::AchievementsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::AchievementsWhen::new(when), operations::AchievementsThen::new(then))
        })
    }

    fn achievement_set_achievement_set_versions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::AchievementSetAchievementSetVersionsWhen,
            operations::AchievementSetAchievementSetVersionsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementSetAchievementSetVersionsWhen::new(when),
                operations::AchievementSetAchievementSetVersionsThen::new(then),
            )
        })
    }

    fn achievement_set_versions<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementSetVersionsWhen, operations::AchievementSetVersionsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementSetVersionsWhen::new(when),
                operations::AchievementSetVersionsThen::new(then),
            )
        })
    }

    fn achievement_set<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementSetWhen, operations::AchievementSetThen),
    {
        self.mock(|when, then| {
            config_fn(operations::AchievementSetWhen::new(when), operations::AchievementSetThen::new(then))
        })
    }

    fn game_achievement_distribution<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameAchievementDistributionWhen, operations::GameAchievementDistributionThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GameAchievementDistributionWhen::new(when),
                operations::GameAchievementDistributionThen::new(then),
            )
        })
    }

    fn game_achievement_set_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameAchievementSetClaimsWhen, operations::GameAchievementSetClaimsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GameAchievementSetClaimsWhen::new(when),
                operations::GameAchievementSetClaimsThen::new(then),
            )
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

    fn game<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameWhen, operations::GameThen),
    {
        self.mock(|when, then| config_fn(operations::GameWhen::new(when), operations::GameThen::new(then)))
    }

    fn games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GamesWhen, operations::GamesThen),
    {
        self.mock(|when, then| config_fn(operations::GamesWhen::new(when), operations::GamesThen::new(then)))
    }

    fn user_achievement_set_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserAchievementSetClaimsWhen, operations::UserAchievementSetClaimsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserAchievementSetClaimsWhen::new(when),
                operations::UserAchievementSetClaimsThen::new(then),
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

    fn user_followers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserFollowersWhen, operations::UserFollowersThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserFollowersWhen::new(when), operations::UserFollowersThen::new(then))
        })
    }

    fn user_following<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserFollowingWhen, operations::UserFollowingThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserFollowingWhen::new(when), operations::UserFollowingThen::new(then))
        })
    }

    fn user_leaderboard_entries<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserLeaderboardEntriesWhen, operations::UserLeaderboardEntriesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserLeaderboardEntriesWhen::new(when),
                operations::UserLeaderboardEntriesThen::new(then),
            )
        })
    }

    fn user_player_achievement_sets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserPlayerAchievementSetsWhen, operations::UserPlayerAchievementSetsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserPlayerAchievementSetsWhen::new(when),
                operations::UserPlayerAchievementSetsThen::new(then),
            )
        })
    }

    fn user_player_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserPlayerAchievementsWhen, operations::UserPlayerAchievementsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserPlayerAchievementsWhen::new(when),
                operations::UserPlayerAchievementsThen::new(then),
            )
        })
    }

    fn user_player_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserPlayerGamesWhen, operations::UserPlayerGamesThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserPlayerGamesWhen::new(when), operations::UserPlayerGamesThen::new(then))
        })
    }

    fn user_user_game_list_entries<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserUserGameListEntriesWhen, operations::UserUserGameListEntriesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserUserGameListEntriesWhen::new(when),
                operations::UserUserGameListEntriesThen::new(then),
            )
        })
    }

    fn user<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserWhen, operations::UserThen),
    {
        self.mock(|when, then| config_fn(operations::UserWhen::new(when), operations::UserThen::new(then)))
    }

    fn users<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UsersWhen, operations::UsersThen),
    {
        self.mock(|when, then| config_fn(operations::UsersWhen::new(when), operations::UsersThen::new(then)))
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

    fn leaderboard<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::LeaderboardWhen, operations::LeaderboardThen),
    {
        self.mock(|when, then| {
            config_fn(operations::LeaderboardWhen::new(when), operations::LeaderboardThen::new(then))
        })
    }

    fn leaderboards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::LeaderboardsWhen, operations::LeaderboardsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::LeaderboardsWhen::new(when), operations::LeaderboardsThen::new(then))
        })
    }

    fn system<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SystemWhen, operations::SystemThen),
    {
        self.mock(|when, then| {
            config_fn(operations::SystemWhen::new(when), operations::SystemThen::new(then))
        })
    }

    fn systems<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SystemsWhen, operations::SystemsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::SystemsWhen::new(when), operations::SystemsThen::new(then))
        })
    }

    fn hub_games<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HubGamesWhen, operations::HubGamesThen),
    {
        self.mock(|when, then| {
            config_fn(operations::HubGamesWhen::new(when), operations::HubGamesThen::new(then))
        })
    }

    fn hub_links<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HubLinksWhen, operations::HubLinksThen),
    {
        self.mock(|when, then| {
            config_fn(operations::HubLinksWhen::new(when), operations::HubLinksThen::new(then))
        })
    }

    fn hub<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HubWhen, operations::HubThen),
    {
        self.mock(|when, then| config_fn(operations::HubWhen::new(when), operations::HubThen::new(then)))
    }

    fn hubs<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HubsWhen, operations::HubsThen),
    {
        self.mock(|when, then| config_fn(operations::HubsWhen::new(when), operations::HubsThen::new(then)))
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

    fn event_achievement<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventAchievementWhen, operations::EventAchievementThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EventAchievementWhen::new(when),
                operations::EventAchievementThen::new(then),
            )
        })
    }

    fn event_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventAchievementsWhen, operations::EventAchievementsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EventAchievementsWhen::new(when),
                operations::EventAchievementsThen::new(then),
            )
        })
    }

    fn event_event_achievements<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventEventAchievementsWhen, operations::EventEventAchievementsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EventEventAchievementsWhen::new(when),
                operations::EventEventAchievementsThen::new(then),
            )
        })
    }

    fn event<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventWhen, operations::EventThen),
    {
        self.mock(|when, then| config_fn(operations::EventWhen::new(when), operations::EventThen::new(then)))
    }

    fn events<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::EventsWhen, operations::EventsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::EventsWhen::new(when), operations::EventsThen::new(then))
        })
    }

    fn achievement_set_claims<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementSetClaimsWhen, operations::AchievementSetClaimsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementSetClaimsWhen::new(when),
                operations::AchievementSetClaimsThen::new(then),
            )
        })
    }

    fn awards<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AwardsWhen, operations::AwardsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::AwardsWhen::new(when), operations::AwardsThen::new(then))
        })
    }

    fn achievement_comments<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementCommentsWhen, operations::AchievementCommentsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementCommentsWhen::new(when),
                operations::AchievementCommentsThen::new(then),
            )
        })
    }

    fn game_comments<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameCommentsWhen, operations::GameCommentsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::GameCommentsWhen::new(when), operations::GameCommentsThen::new(then))
        })
    }

    fn user_wall_comments<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserWallCommentsWhen, operations::UserWallCommentsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UserWallCommentsWhen::new(when),
                operations::UserWallCommentsThen::new(then),
            )
        })
    }

    fn achievement_tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AchievementTicketsWhen, operations::AchievementTicketsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AchievementTicketsWhen::new(when),
                operations::AchievementTicketsThen::new(then),
            )
        })
    }

    fn game_tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GameTicketsWhen, operations::GameTicketsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::GameTicketsWhen::new(when), operations::GameTicketsThen::new(then))
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

    fn tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::TicketsWhen, operations::TicketsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::TicketsWhen::new(when), operations::TicketsThen::new(then))
        })
    }

    fn user_tickets<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UserTicketsWhen, operations::UserTicketsThen),
    {
        self.mock(|when, then| {
            config_fn(operations::UserTicketsWhen::new(when), operations::UserTicketsThen::new(then))
        })
    }

    fn health<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::HealthWhen, operations::HealthThen),
    {
        self.mock(|when, then| {
            config_fn(operations::HealthWhen::new(when), operations::HealthThen::new(then))
        })
    }
}
