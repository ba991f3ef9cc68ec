// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! The spec's examples as values: something to begin with, and to change.
/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievements/9/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievements/9/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "player-achievements",
///       "id": "5500123",
///       "attributes": {
///         "unlockedAt": "2014-06-07T12:21:09.000000Z",
///         "unlockedHardcoreAt": "2014-06-07T12:21:09.000000Z"
///       },
///       "relationships": {
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "achievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         }
///       }
///     },
///     {
///       "type": "player-achievements",
///       "id": "5500200",
///       "attributes": {
///         "unlockedAt": null,
///         "unlockedHardcoreAt": null
///       },
///       "relationships": {}
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     },
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn achievement_player_achievements() -> retroachievements_client::v2::types::PlayerAchievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievements/9/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievements/9/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"player-achievements\",\"id\":\"5500123\",\"attributes\":{\"unlockedAt\":\"2014-06-07T12:21:09.000000Z\",\"unlockedHardcoreAt\":\"2014-06-07T12:21:09.000000Z\"},\"relationships\":{\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"achievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}}},{\"type\":\"player-achievements\",\"id\":\"5500200\",\"attributes\":{\"unlockedAt\":null,\"unlockedHardcoreAt\":null},\"relationships\":{}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}},{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievements/9/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievements/9/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn achievement_player_achievements_empty() -> retroachievements_client::v2::types::PlayerAchievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievements/9/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievements/9/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/achievements/9"
///   },
///   "data": {
///     "type": "achievements",
///     "id": "9",
///     "attributes": {
///       "title": "That Was Easy",
///       "description": "Complete the first act in Green Hill Zone",
///       "points": 4,
///       "pointsWeighted": 4,
///       "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///       "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///       "type": "progression",
///       "state": "promoted",
///       "orderColumn": 1,
///       "unlocksTotal": 23810,
///       "unlocksHardcore": 9712,
///       "unlockPercentage": 0.879246676,
///       "unlockHardcorePercentage": 0.9397194,
///       "medianTimeToUnlockSeconds": 62,
///       "medianTimeToUnlockHardcoreSeconds": 58,
///       "medianTimeToUnlockSamples": 4100,
///       "medianTimeToUnlockHardcoreSamples": 3205,
///       "createdAt": "2012-11-02T00:03:12.000000Z",
///       "modifiedAt": "2023-08-08T00:38:44.000000Z"
///     },
///     "relationships": {
///       "developer": {
///         "data": {
///           "type": "users",
///           "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///         }
///       },
///       "achievementSet": {
///         "data": {
///           "type": "achievement-sets",
///           "id": "8659"
///         }
///       },
///       "games": {
///         "data": [
///           {
///             "type": "games",
///             "id": "1"
///           }
///         ]
///       }
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/achievements/9",
///       "webUrl": "https://api.retroachievements.org/achievement/9"
///     }
///   },
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "achievement-sets",
///       "id": "8659",
///       "attributes": {
///         "title": "Bonus",
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "timesCompleted": 120,
///         "timesMastered": 890,
///         "medianTimeToCompleteSeconds": 16200,
///         "medianTimeToMasterSeconds": 19800,
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "types": [
///           {
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///       }
///     },
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn achievement() -> retroachievements_client::v2::types::AchievementDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\"},\"data\":{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"relationships\":{\"developer\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"achievementSet\":{\"data\":{\"type\":\"achievement-sets\",\"id\":\"8659\"}},\"games\":{\"data\":[{\"type\":\"games\",\"id\":\"1\"}]}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}},\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}},{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/achievements/480012"
///   },
///   "data": {
///     "type": "achievements",
///     "id": "480012",
///     "attributes": {
///       "title": "Work in Progress",
///       "description": "",
///       "points": 0,
///       "pointsWeighted": 0,
///       "badgeUrl": "https://media.retroachievements.org/Badge/.png",
///       "badgeLockedUrl": "https://media.retroachievements.org/Badge/_lock.png",
///       "type": null,
///       "state": "unpromoted",
///       "orderColumn": null,
///       "unlocksTotal": null,
///       "unlocksHardcore": null,
///       "unlockPercentage": null,
///       "unlockHardcorePercentage": null,
///       "medianTimeToUnlockSeconds": null,
///       "medianTimeToUnlockHardcoreSeconds": null,
///       "medianTimeToUnlockSamples": null,
///       "medianTimeToUnlockHardcoreSamples": null,
///       "createdAt": null,
///       "modifiedAt": "2024-05-01T08:15:00.000000Z"
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/achievements/480012",
///       "webUrl": "https://api.retroachievements.org/achievement/480012"
///     }
///   }
/// }
/// ```
pub fn achievement_empty() -> retroachievements_client::v2::types::AchievementDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/480012\"},\"data\":{\"type\":\"achievements\",\"id\":\"480012\",\"attributes\":{\"title\":\"Work in Progress\",\"description\":\"\",\"points\":0,\"pointsWeighted\":0,\"badgeUrl\":\"https://media.retroachievements.org/Badge/.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/_lock.png\",\"type\":null,\"state\":\"unpromoted\",\"orderColumn\":null,\"unlocksTotal\":null,\"unlocksHardcore\":null,\"unlockPercentage\":null,\"unlockHardcorePercentage\":null,\"medianTimeToUnlockSeconds\":null,\"medianTimeToUnlockHardcoreSeconds\":null,\"medianTimeToUnlockSamples\":null,\"medianTimeToUnlockHardcoreSamples\":null,\"createdAt\":null,\"modifiedAt\":\"2024-05-01T08:15:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/480012\",\"webUrl\":\"https://api.retroachievements.org/achievement/480012\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "relationships": {
///         "developer": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "achievementSet": {
///           "data": {
///             "type": "achievement-sets",
///             "id": "8659"
///           }
///         },
///         "games": {
///           "data": [
///             {
///               "type": "games",
///               "id": "1"
///             }
///           ]
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "480012",
///       "attributes": {
///         "title": "Work in Progress",
///         "description": "",
///         "points": 0,
///         "pointsWeighted": 0,
///         "badgeUrl": "https://media.retroachievements.org/Badge/.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/_lock.png",
///         "type": null,
///         "state": "unpromoted",
///         "orderColumn": null,
///         "unlocksTotal": null,
///         "unlocksHardcore": null,
///         "unlockPercentage": null,
///         "unlockHardcorePercentage": null,
///         "medianTimeToUnlockSeconds": null,
///         "medianTimeToUnlockHardcoreSeconds": null,
///         "medianTimeToUnlockSamples": null,
///         "medianTimeToUnlockHardcoreSamples": null,
///         "createdAt": null,
///         "modifiedAt": "2024-05-01T08:15:00.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/480012",
///         "webUrl": "https://api.retroachievements.org/achievement/480012"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "achievement-sets",
///       "id": "8659",
///       "attributes": {
///         "title": "Bonus",
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "timesCompleted": 120,
///         "timesMastered": 890,
///         "medianTimeToCompleteSeconds": 16200,
///         "medianTimeToMasterSeconds": 19800,
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "types": [
///           {
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///       }
///     },
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn achievements() -> retroachievements_client::v2::types::Achievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"relationships\":{\"developer\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"achievementSet\":{\"data\":{\"type\":\"achievement-sets\",\"id\":\"8659\"}},\"games\":{\"data\":[{\"type\":\"games\",\"id\":\"1\"}]}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}},{\"type\":\"achievements\",\"id\":\"480012\",\"attributes\":{\"title\":\"Work in Progress\",\"description\":\"\",\"points\":0,\"pointsWeighted\":0,\"badgeUrl\":\"https://media.retroachievements.org/Badge/.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/_lock.png\",\"type\":null,\"state\":\"unpromoted\",\"orderColumn\":null,\"unlocksTotal\":null,\"unlocksHardcore\":null,\"unlockPercentage\":null,\"unlockHardcorePercentage\":null,\"medianTimeToUnlockSeconds\":null,\"medianTimeToUnlockHardcoreSeconds\":null,\"medianTimeToUnlockSamples\":null,\"medianTimeToUnlockHardcoreSamples\":null,\"createdAt\":null,\"modifiedAt\":\"2024-05-01T08:15:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/480012\",\"webUrl\":\"https://api.retroachievements.org/achievement/480012\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}},{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn achievements_empty() -> retroachievements_client::v2::types::Achievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievement-sets/8659/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievement-sets/8659/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "achievement-set-versions",
///       "id": "30412",
///       "attributes": {
///         "version": 3,
///         "createdAt": "2023-08-08T00:38:44.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "achievementSnapshot": [
///           {
///             "id": 9,
///             "points": 4,
///             "isPromoted": true,
///             "type": "progression"
///           },
///           {
///             "id": 11,
///             "points": 5,
///             "isPromoted": true,
///             "type": null
///           }
///         ],
///         "playersTotal": 25010,
///         "playersHardcore": 9870,
///         "achievementsPublished": 2,
///         "achievementsUnpublished": 0,
///         "pointsTotal": 9,
///         "achievementSetId": 8659
///       },
///       "relationships": {
///         "achievementSet": {
///           "data": {
///             "type": "achievement-sets",
///             "id": "8659"
///           }
///         }
///       }
///     },
///     {
///       "type": "achievement-set-versions",
///       "id": "30500",
///       "attributes": {
///         "version": 1,
///         "createdAt": null,
///         "updatedAt": null,
///         "achievementSnapshot": null,
///         "playersTotal": 0,
///         "playersHardcore": 0,
///         "achievementsPublished": 0,
///         "achievementsUnpublished": 0,
///         "pointsTotal": 0,
///         "achievementSetId": 9200
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "achievement-sets",
///       "id": "8659",
///       "attributes": {
///         "title": "Bonus",
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "timesCompleted": 120,
///         "timesMastered": 890,
///         "medianTimeToCompleteSeconds": 16200,
///         "medianTimeToMasterSeconds": 19800,
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "types": [
///           {
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///       }
///     }
///   ]
/// }
/// ```
pub fn achievement_set_achievement_set_versions()
-> retroachievements_client::v2::types::AchievementSetVersions {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievement-sets/8659/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievement-sets/8659/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"achievement-set-versions\",\"id\":\"30412\",\"attributes\":{\"version\":3,\"createdAt\":\"2023-08-08T00:38:44.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"achievementSnapshot\":[{\"id\":9,\"points\":4,\"isPromoted\":true,\"type\":\"progression\"},{\"id\":11,\"points\":5,\"isPromoted\":true,\"type\":null}],\"playersTotal\":25010,\"playersHardcore\":9870,\"achievementsPublished\":2,\"achievementsUnpublished\":0,\"pointsTotal\":9,\"achievementSetId\":8659},\"relationships\":{\"achievementSet\":{\"data\":{\"type\":\"achievement-sets\",\"id\":\"8659\"}}}},{\"type\":\"achievement-set-versions\",\"id\":\"30500\",\"attributes\":{\"version\":1,\"createdAt\":null,\"updatedAt\":null,\"achievementSnapshot\":null,\"playersTotal\":0,\"playersHardcore\":0,\"achievementsPublished\":0,\"achievementsUnpublished\":0,\"pointsTotal\":0,\"achievementSetId\":9200}}],\"included\":[{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievement-sets/8659/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievement-sets/8659/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn achievement_set_achievement_set_versions_empty()
-> retroachievements_client::v2::types::AchievementSetVersions {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievement-sets/8659/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievement-sets/8659/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "achievement-set-versions",
///       "id": "30412",
///       "attributes": {
///         "version": 3,
///         "createdAt": "2023-08-08T00:38:44.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "achievementSnapshot": [
///           {
///             "id": 9,
///             "points": 4,
///             "isPromoted": true,
///             "type": "progression"
///           },
///           {
///             "id": 11,
///             "points": 5,
///             "isPromoted": true,
///             "type": null
///           }
///         ],
///         "playersTotal": 25010,
///         "playersHardcore": 9870,
///         "achievementsPublished": 2,
///         "achievementsUnpublished": 0,
///         "pointsTotal": 9,
///         "achievementSetId": 8659
///       },
///       "relationships": {
///         "achievementSet": {
///           "data": {
///             "type": "achievement-sets",
///             "id": "8659"
///           }
///         }
///       }
///     },
///     {
///       "type": "achievement-set-versions",
///       "id": "30500",
///       "attributes": {
///         "version": 1,
///         "createdAt": null,
///         "updatedAt": null,
///         "achievementSnapshot": null,
///         "playersTotal": 0,
///         "playersHardcore": 0,
///         "achievementsPublished": 0,
///         "achievementsUnpublished": 0,
///         "pointsTotal": 0,
///         "achievementSetId": 9200
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "achievement-sets",
///       "id": "8659",
///       "attributes": {
///         "title": "Bonus",
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "timesCompleted": 120,
///         "timesMastered": 890,
///         "medianTimeToCompleteSeconds": 16200,
///         "medianTimeToMasterSeconds": 19800,
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "types": [
///           {
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///       }
///     }
///   ]
/// }
/// ```
pub fn achievement_set_versions() -> retroachievements_client::v2::types::AchievementSetVersions {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"achievement-set-versions\",\"id\":\"30412\",\"attributes\":{\"version\":3,\"createdAt\":\"2023-08-08T00:38:44.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"achievementSnapshot\":[{\"id\":9,\"points\":4,\"isPromoted\":true,\"type\":\"progression\"},{\"id\":11,\"points\":5,\"isPromoted\":true,\"type\":null}],\"playersTotal\":25010,\"playersHardcore\":9870,\"achievementsPublished\":2,\"achievementsUnpublished\":0,\"pointsTotal\":9,\"achievementSetId\":8659},\"relationships\":{\"achievementSet\":{\"data\":{\"type\":\"achievement-sets\",\"id\":\"8659\"}}}},{\"type\":\"achievement-set-versions\",\"id\":\"30500\",\"attributes\":{\"version\":1,\"createdAt\":null,\"updatedAt\":null,\"achievementSnapshot\":null,\"playersTotal\":0,\"playersHardcore\":0,\"achievementsPublished\":0,\"achievementsUnpublished\":0,\"pointsTotal\":0,\"achievementSetId\":9200}}],\"included\":[{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn achievement_set_versions_empty() -> retroachievements_client::v2::types::AchievementSetVersions {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievement-set-versions?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///   },
///   "data": {
///     "type": "achievement-sets",
///     "id": "8659",
///     "attributes": {
///       "title": "Bonus",
///       "pointsTotal": 305,
///       "pointsWeighted": 540,
///       "achievementsPublished": 36,
///       "achievementsUnpublished": 1,
///       "timesCompleted": 120,
///       "timesMastered": 890,
///       "medianTimeToCompleteSeconds": 16200,
///       "medianTimeToMasterSeconds": 19800,
///       "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///       "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///       "createdAt": "2012-11-02T00:03:12.000000Z",
///       "updatedAt": "2023-08-08T00:38:44.000000Z",
///       "types": [
///         {
///           "gameId": 1,
///           "type": "bonus"
///         }
///       ]
///     },
///     "relationships": {
///       "games": {
///         "data": [
///           {
///             "type": "games",
///             "id": "1"
///           }
///         ]
///       }
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///     }
///   },
///   "included": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn achievement_set() -> retroachievements_client::v2::types::AchievementSetDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"},\"data\":{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"relationships\":{\"games\":{\"data\":[{\"type\":\"games\",\"id\":\"1\"}]}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}},\"included\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/achievement-sets/9200"
///   },
///   "data": {
///     "type": "achievement-sets",
///     "id": "9200",
///     "attributes": {
///       "title": null,
///       "pointsTotal": null,
///       "pointsWeighted": null,
///       "achievementsPublished": null,
///       "achievementsUnpublished": null,
///       "timesCompleted": 0,
///       "timesMastered": 0,
///       "medianTimeToCompleteSeconds": null,
///       "medianTimeToMasterSeconds": null,
///       "badgeUrl": "https://media.retroachievements.org/Images/000001.png",
///       "achievementsFirstPublishedAt": null,
///       "createdAt": null,
///       "updatedAt": null,
///       "types": []
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/achievement-sets/9200"
///     }
///   }
/// }
/// ```
pub fn achievement_set_empty() -> retroachievements_client::v2::types::AchievementSetDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/9200\"},\"data\":{\"type\":\"achievement-sets\",\"id\":\"9200\",\"attributes\":{\"title\":null,\"pointsTotal\":null,\"pointsWeighted\":null,\"achievementsPublished\":null,\"achievementsUnpublished\":null,\"timesCompleted\":0,\"timesMastered\":0,\"medianTimeToCompleteSeconds\":null,\"medianTimeToMasterSeconds\":null,\"badgeUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"achievementsFirstPublishedAt\":null,\"createdAt\":null,\"updatedAt\":null,\"types\":[]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/9200\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "links": {
///     "self": "https://api.retroachievements.org/v2/games/1/achievement-distribution"
///   },
///   "meta": {
///     "promoted": {
///       "totalAchievements": 2,
///       "distribution": [
///         {
///           "unlockCount": 1,
///           "playersHardcore": 871,
///           "playersCasual": 485
///         },
///         {
///           "unlockCount": 2,
///           "playersHardcore": 97,
///           "playersCasual": 12
///         }
///       ]
///     },
///     "unpromoted": {
///       "totalAchievements": 1,
///       "distribution": [
///         {
///           "unlockCount": 1,
///           "playersHardcore": 3,
///           "playersCasual": 0
///         }
///       ]
///     }
///   }
/// }
/// ```
pub fn game_achievement_distribution() -> retroachievements_client::v2::types::AchievementDistribution {
    crate::example(
        "{\"links\":{\"self\":\"https://api.retroachievements.org/v2/games/1/achievement-distribution\"},\"meta\":{\"promoted\":{\"totalAchievements\":2,\"distribution\":[{\"unlockCount\":1,\"playersHardcore\":871,\"playersCasual\":485},{\"unlockCount\":2,\"playersHardcore\":97,\"playersCasual\":12}]},\"unpromoted\":{\"totalAchievements\":1,\"distribution\":[{\"unlockCount\":1,\"playersHardcore\":3,\"playersCasual\":0}]}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "links": {
///     "self": "https://api.retroachievements.org/v2/games/22201/achievement-distribution"
///   },
///   "meta": {
///     "promoted": {
///       "totalAchievements": 0,
///       "distribution": []
///     },
///     "unpromoted": {
///       "totalAchievements": 0,
///       "distribution": []
///     }
///   }
/// }
/// ```
pub fn game_achievement_distribution_empty() -> retroachievements_client::v2::types::AchievementDistribution {
    crate::example(
        "{\"links\":{\"self\":\"https://api.retroachievements.org/v2/games/22201/achievement-distribution\"},\"meta\":{\"promoted\":{\"totalAchievements\":0,\"distribution\":[]},\"unpromoted\":{\"totalAchievements\":0,\"distribution\":[]}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games/1/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games/1/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "achievement-set-claims",
///       "id": "10431",
///       "attributes": {
///         "claimedAt": "2023-11-01T10:20:30.000000Z",
///         "finishedAt": "2024-02-01T10:20:30.000000Z",
///         "updatedAt": "2023-11-05T18:00:00.000000Z",
///         "status": "in-review",
///         "claimType": "primary",
///         "setType": "revision",
///         "specialType": "own-revision",
///         "extensionsCount": 1,
///         "minutesLeft": 115139,
///         "userId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "userDisplayName": "Scott",
///         "gameId": 1,
///         "gameTitle": "Sonic the Hedgehog",
///         "gameIconUrl": "https://media.retroachievements.org/Images/085573.png",
///         "systemId": 1,
///         "systemName": "Genesis/Mega Drive"
///       },
///       "relationships": {
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         }
///       }
///     },
///     {
///       "type": "achievement-set-claims",
///       "id": "122",
///       "attributes": {
///         "claimedAt": "2020-04-01T00:00:00.000000Z",
///         "finishedAt": "2020-07-01T00:00:00.000000Z",
///         "updatedAt": "2020-07-01T00:00:00.000000Z",
///         "status": "dropped",
///         "claimType": "collaboration",
///         "setType": "new-set",
///         "specialType": "none",
///         "extensionsCount": 0,
///         "minutesLeft": -1839412,
///         "userId": null,
///         "userDisplayName": null,
///         "gameId": null,
///         "gameTitle": null,
///         "gameIconUrl": null,
///         "systemId": null,
///         "systemName": null
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn game_achievement_set_claims() -> retroachievements_client::v2::types::AchievementSetClaims {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games/1/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games/1/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"achievement-set-claims\",\"id\":\"10431\",\"attributes\":{\"claimedAt\":\"2023-11-01T10:20:30.000000Z\",\"finishedAt\":\"2024-02-01T10:20:30.000000Z\",\"updatedAt\":\"2023-11-05T18:00:00.000000Z\",\"status\":\"in-review\",\"claimType\":\"primary\",\"setType\":\"revision\",\"specialType\":\"own-revision\",\"extensionsCount\":1,\"minutesLeft\":115139,\"userId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"userDisplayName\":\"Scott\",\"gameId\":1,\"gameTitle\":\"Sonic the Hedgehog\",\"gameIconUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"systemId\":1,\"systemName\":\"Genesis/Mega Drive\"},\"relationships\":{\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}}},{\"type\":\"achievement-set-claims\",\"id\":\"122\",\"attributes\":{\"claimedAt\":\"2020-04-01T00:00:00.000000Z\",\"finishedAt\":\"2020-07-01T00:00:00.000000Z\",\"updatedAt\":\"2020-07-01T00:00:00.000000Z\",\"status\":\"dropped\",\"claimType\":\"collaboration\",\"setType\":\"new-set\",\"specialType\":\"none\",\"extensionsCount\":0,\"minutesLeft\":-1839412,\"userId\":null,\"userDisplayName\":null,\"gameId\":null,\"gameTitle\":null,\"gameIconUrl\":null,\"systemId\":null,\"systemName\":null}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games/1/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games/1/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn game_achievement_set_claims_empty() -> retroachievements_client::v2::types::AchievementSetClaims {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games/1/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games/1/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games/1/hashes?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games/1/hashes?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "game-hashes",
///       "id": "3301",
///       "attributes": {
///         "raMd5": "490b2834e65737c1fce95e468cc8b8bf",
///         "name": "Sonic The Hedgehog (USA, Europe) (Ru).md",
///         "labels": [
///           "nointro",
///           "rapatches"
///         ],
///         "compatibility": "compatible",
///         "patchUrl": "https://github.com/RetroAchievements/RAPatches/raw/main/MD/1-Sonic.zip",
///         "createdAt": "2019-04-29T17:38:21.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "relationships": {
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         }
///       }
///     },
///     {
///       "type": "game-hashes",
///       "id": "3302",
///       "attributes": {
///         "raMd5": null,
///         "name": null,
///         "labels": [],
///         "compatibility": null,
///         "patchUrl": null,
///         "createdAt": null,
///         "updatedAt": null
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn game_hashes() -> retroachievements_client::v2::types::GameHashes {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games/1/hashes?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games/1/hashes?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"game-hashes\",\"id\":\"3301\",\"attributes\":{\"raMd5\":\"490b2834e65737c1fce95e468cc8b8bf\",\"name\":\"Sonic The Hedgehog (USA, Europe) (Ru).md\",\"labels\":[\"nointro\",\"rapatches\"],\"compatibility\":\"compatible\",\"patchUrl\":\"https://github.com/RetroAchievements/RAPatches/raw/main/MD/1-Sonic.zip\",\"createdAt\":\"2019-04-29T17:38:21.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"relationships\":{\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}}},{\"type\":\"game-hashes\",\"id\":\"3302\",\"attributes\":{\"raMd5\":null,\"name\":null,\"labels\":[],\"compatibility\":null,\"patchUrl\":null,\"createdAt\":null,\"updatedAt\":null}}],\"included\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games/1/hashes?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games/1/hashes?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn game_hashes_empty() -> retroachievements_client::v2::types::GameHashes {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games/1/hashes?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games/1/hashes?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/games/1"
///   },
///   "data": {
///     "type": "games",
///     "id": "1",
///     "attributes": {
///       "title": "Sonic the Hedgehog",
///       "sortTitle": "sonic the hedgehog",
///       "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///       "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///       "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///       "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///       "releasedAt": "1991-06-23T00:00:00.000000Z",
///       "releasedAtGranularity": "day",
///       "playersTotal": 27080,
///       "playersHardcore": 10335,
///       "achievementsPublished": 36,
///       "achievementsUnpublished": 1,
///       "pointsTotal": 305,
///       "pointsWeighted": 540,
///       "timesBeaten": 1900,
///       "timesBeatenHardcore": 3200,
///       "medianTimeToBeatSeconds": 6120,
///       "medianTimeToBeatHardcoreSeconds": 7800
///     },
///     "relationships": {
///       "system": {
///         "data": {
///           "type": "systems",
///           "id": "1"
///         }
///       },
///       "achievementSets": {
///         "data": [
///           {
///             "type": "achievement-sets",
///             "id": "8659"
///           }
///         ]
///       }
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/games/1",
///       "webUrl": "https://api.retroachievements.org/game/1",
///       "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///     }
///   },
///   "included": [
///     {
///       "type": "systems",
///       "id": "1",
///       "attributes": {
///         "name": "Genesis/Mega Drive",
///         "nameFull": "Sega Genesis/Mega Drive",
///         "nameShort": "MD",
///         "manufacturer": "Sega",
///         "iconUrl": "https://static.retroachievements.org/assets/images/system/md.png",
///         "active": true
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/systems/1"
///       }
///     },
///     {
///       "type": "achievement-sets",
///       "id": "8659",
///       "attributes": {
///         "title": "Bonus",
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "timesCompleted": 120,
///         "timesMastered": 890,
///         "medianTimeToCompleteSeconds": 16200,
///         "medianTimeToMasterSeconds": 19800,
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "types": [
///           {
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///       }
///     }
///   ]
/// }
/// ```
pub fn game() -> retroachievements_client::v2::types::GameDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\"},\"data\":{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"relationships\":{\"system\":{\"data\":{\"type\":\"systems\",\"id\":\"1\"}},\"achievementSets\":{\"data\":[{\"type\":\"achievement-sets\",\"id\":\"8659\"}]}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}},\"included\":[{\"type\":\"systems\",\"id\":\"1\",\"attributes\":{\"name\":\"Genesis/Mega Drive\",\"nameFull\":\"Sega Genesis/Mega Drive\",\"nameShort\":\"MD\",\"manufacturer\":\"Sega\",\"iconUrl\":\"https://static.retroachievements.org/assets/images/system/md.png\",\"active\":true},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/systems/1\"}},{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/games/22201"
///   },
///   "data": {
///     "type": "games",
///     "id": "22201",
///     "attributes": {
///       "title": "Nobody Played This",
///       "sortTitle": null,
///       "badgeUrl": "https://media.retroachievements.org/Images/000001.png",
///       "imageBoxArtUrl": "https://media.retroachievements.org/Images/000002.png",
///       "imageTitleUrl": "https://media.retroachievements.org/Images/000002.png",
///       "imageIngameUrl": "https://media.retroachievements.org/Images/000002.png",
///       "releasedAt": null,
///       "releasedAtGranularity": null,
///       "playersTotal": null,
///       "playersHardcore": null,
///       "achievementsPublished": null,
///       "achievementsUnpublished": null,
///       "pointsTotal": null,
///       "pointsWeighted": 0,
///       "timesBeaten": 0,
///       "timesBeatenHardcore": 0,
///       "medianTimeToBeatSeconds": null,
///       "medianTimeToBeatHardcoreSeconds": null
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/games/22201",
///       "webUrl": "https://api.retroachievements.org/game/22201"
///     }
///   }
/// }
/// ```
pub fn game_empty() -> retroachievements_client::v2::types::GameDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/22201\"},\"data\":{\"type\":\"games\",\"id\":\"22201\",\"attributes\":{\"title\":\"Nobody Played This\",\"sortTitle\":null,\"badgeUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/000002.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/000002.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000002.png\",\"releasedAt\":null,\"releasedAtGranularity\":null,\"playersTotal\":null,\"playersHardcore\":null,\"achievementsPublished\":null,\"achievementsUnpublished\":null,\"pointsTotal\":null,\"pointsWeighted\":0,\"timesBeaten\":0,\"timesBeatenHardcore\":0,\"medianTimeToBeatSeconds\":null,\"medianTimeToBeatHardcoreSeconds\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/22201\",\"webUrl\":\"https://api.retroachievements.org/game/22201\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "relationships": {
///         "system": {
///           "data": {
///             "type": "systems",
///             "id": "1"
///           }
///         },
///         "achievementSets": {
///           "data": [
///             {
///               "type": "achievement-sets",
///               "id": "8659"
///             }
///           ]
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     },
///     {
///       "type": "games",
///       "id": "22201",
///       "attributes": {
///         "title": "Nobody Played This",
///         "sortTitle": null,
///         "badgeUrl": "https://media.retroachievements.org/Images/000001.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/000002.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/000002.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000002.png",
///         "releasedAt": null,
///         "releasedAtGranularity": null,
///         "playersTotal": null,
///         "playersHardcore": null,
///         "achievementsPublished": null,
///         "achievementsUnpublished": null,
///         "pointsTotal": null,
///         "pointsWeighted": 0,
///         "timesBeaten": 0,
///         "timesBeatenHardcore": 0,
///         "medianTimeToBeatSeconds": null,
///         "medianTimeToBeatHardcoreSeconds": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/22201",
///         "webUrl": "https://api.retroachievements.org/game/22201"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "systems",
///       "id": "1",
///       "attributes": {
///         "name": "Genesis/Mega Drive",
///         "nameFull": "Sega Genesis/Mega Drive",
///         "nameShort": "MD",
///         "manufacturer": "Sega",
///         "iconUrl": "https://static.retroachievements.org/assets/images/system/md.png",
///         "active": true
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/systems/1"
///       }
///     },
///     {
///       "type": "achievement-sets",
///       "id": "8659",
///       "attributes": {
///         "title": "Bonus",
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "timesCompleted": 120,
///         "timesMastered": 890,
///         "medianTimeToCompleteSeconds": 16200,
///         "medianTimeToMasterSeconds": 19800,
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "types": [
///           {
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///       }
///     }
///   ]
/// }
/// ```
pub fn games() -> retroachievements_client::v2::types::Games {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"relationships\":{\"system\":{\"data\":{\"type\":\"systems\",\"id\":\"1\"}},\"achievementSets\":{\"data\":[{\"type\":\"achievement-sets\",\"id\":\"8659\"}]}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}},{\"type\":\"games\",\"id\":\"22201\",\"attributes\":{\"title\":\"Nobody Played This\",\"sortTitle\":null,\"badgeUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/000002.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/000002.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000002.png\",\"releasedAt\":null,\"releasedAtGranularity\":null,\"playersTotal\":null,\"playersHardcore\":null,\"achievementsPublished\":null,\"achievementsUnpublished\":null,\"pointsTotal\":null,\"pointsWeighted\":0,\"timesBeaten\":0,\"timesBeatenHardcore\":0,\"medianTimeToBeatSeconds\":null,\"medianTimeToBeatHardcoreSeconds\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/22201\",\"webUrl\":\"https://api.retroachievements.org/game/22201\"}}],\"included\":[{\"type\":\"systems\",\"id\":\"1\",\"attributes\":{\"name\":\"Genesis/Mega Drive\",\"nameFull\":\"Sega Genesis/Mega Drive\",\"nameShort\":\"MD\",\"manufacturer\":\"Sega\",\"iconUrl\":\"https://static.retroachievements.org/assets/images/system/md.png\",\"active\":true},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/systems/1\"}},{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn games_empty() -> retroachievements_client::v2::types::Games {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "achievement-set-claims",
///       "id": "10431",
///       "attributes": {
///         "claimedAt": "2023-11-01T10:20:30.000000Z",
///         "finishedAt": "2024-02-01T10:20:30.000000Z",
///         "updatedAt": "2023-11-05T18:00:00.000000Z",
///         "status": "in-review",
///         "claimType": "primary",
///         "setType": "revision",
///         "specialType": "own-revision",
///         "extensionsCount": 1,
///         "minutesLeft": 115139,
///         "userId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "userDisplayName": "Scott",
///         "gameId": 1,
///         "gameTitle": "Sonic the Hedgehog",
///         "gameIconUrl": "https://media.retroachievements.org/Images/085573.png",
///         "systemId": 1,
///         "systemName": "Genesis/Mega Drive"
///       },
///       "relationships": {
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         }
///       }
///     },
///     {
///       "type": "achievement-set-claims",
///       "id": "122",
///       "attributes": {
///         "claimedAt": "2020-04-01T00:00:00.000000Z",
///         "finishedAt": "2020-07-01T00:00:00.000000Z",
///         "updatedAt": "2020-07-01T00:00:00.000000Z",
///         "status": "dropped",
///         "claimType": "collaboration",
///         "setType": "new-set",
///         "specialType": "none",
///         "extensionsCount": 0,
///         "minutesLeft": -1839412,
///         "userId": null,
///         "userDisplayName": null,
///         "gameId": null,
///         "gameTitle": null,
///         "gameIconUrl": null,
///         "systemId": null,
///         "systemName": null
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_achievement_set_claims() -> retroachievements_client::v2::types::AchievementSetClaims {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"achievement-set-claims\",\"id\":\"10431\",\"attributes\":{\"claimedAt\":\"2023-11-01T10:20:30.000000Z\",\"finishedAt\":\"2024-02-01T10:20:30.000000Z\",\"updatedAt\":\"2023-11-05T18:00:00.000000Z\",\"status\":\"in-review\",\"claimType\":\"primary\",\"setType\":\"revision\",\"specialType\":\"own-revision\",\"extensionsCount\":1,\"minutesLeft\":115139,\"userId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"userDisplayName\":\"Scott\",\"gameId\":1,\"gameTitle\":\"Sonic the Hedgehog\",\"gameIconUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"systemId\":1,\"systemName\":\"Genesis/Mega Drive\"},\"relationships\":{\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}}},{\"type\":\"achievement-set-claims\",\"id\":\"122\",\"attributes\":{\"claimedAt\":\"2020-04-01T00:00:00.000000Z\",\"finishedAt\":\"2020-07-01T00:00:00.000000Z\",\"updatedAt\":\"2020-07-01T00:00:00.000000Z\",\"status\":\"dropped\",\"claimType\":\"collaboration\",\"setType\":\"new-set\",\"specialType\":\"none\",\"extensionsCount\":0,\"minutesLeft\":-1839412,\"userId\":null,\"userDisplayName\":null,\"gameId\":null,\"gameTitle\":null,\"gameIconUrl\":null,\"systemId\":null,\"systemName\":null}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_achievement_set_claims_empty() -> retroachievements_client::v2::types::AchievementSetClaims {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/awards?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/awards?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     },
///     "totalAwardsCount": 4,
///     "hiddenAwardsCount": 1,
///     "masteryAwardsCount": 1,
///     "completionAwardsCount": 0,
///     "beatenHardcoreAwardsCount": 0,
///     "beatenCasualAwardsCount": 0,
///     "eventAwardsCount": 1,
///     "siteAwardsCount": 2
///   },
///   "data": [
///     {
///       "type": "user-awards",
///       "id": "771203",
///       "attributes": {
///         "awardedAt": "2023-05-16T19:48:34.000000Z",
///         "kind": "mastered",
///         "title": "Sonic the Hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "displayOrder": 2,
///         "context": {
///           "gameId": 1,
///           "mode": "hardcore"
///         },
///         "userId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "userDisplayName": "Scott"
///       },
///       "relationships": {
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         },
///         "event": {
///           "data": {
///             "type": "events",
///             "id": "4"
///           }
///         },
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         }
///       }
///     },
///     {
///       "type": "user-awards",
///       "id": "800",
///       "attributes": {
///         "awardedAt": "2020-01-01T00:00:00.000000Z",
///         "kind": "playtest",
///         "title": null,
///         "badgeUrl": null,
///         "displayOrder": 0,
///         "context": {},
///         "userId": null,
///         "userDisplayName": null
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     },
///     {
///       "type": "events",
///       "id": "4",
///       "attributes": {
///         "title": "Achievement of the Week 2024",
///         "sortTitle": "achievement of the week 02024",
///         "badgeUrl": "https://media.retroachievements.org/Images/108352.png",
///         "state": "concluded",
///         "playersTotal": 3120,
///         "achievementsPublished": 52,
///         "activeFrom": "2024-01-01T00:00:00.000000Z",
///         "activeThrough": "2024-12-29T00:00:00.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/events/4"
///       }
///     },
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_awards() -> retroachievements_client::v2::types::UserAwardsOfUser {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/awards?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/awards?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2},\"totalAwardsCount\":4,\"hiddenAwardsCount\":1,\"masteryAwardsCount\":1,\"completionAwardsCount\":0,\"beatenHardcoreAwardsCount\":0,\"beatenCasualAwardsCount\":0,\"eventAwardsCount\":1,\"siteAwardsCount\":2},\"data\":[{\"type\":\"user-awards\",\"id\":\"771203\",\"attributes\":{\"awardedAt\":\"2023-05-16T19:48:34.000000Z\",\"kind\":\"mastered\",\"title\":\"Sonic the Hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"displayOrder\":2,\"context\":{\"gameId\":1,\"mode\":\"hardcore\"},\"userId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"userDisplayName\":\"Scott\"},\"relationships\":{\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}},\"event\":{\"data\":{\"type\":\"events\",\"id\":\"4\"}},\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}}}},{\"type\":\"user-awards\",\"id\":\"800\",\"attributes\":{\"awardedAt\":\"2020-01-01T00:00:00.000000Z\",\"kind\":\"playtest\",\"title\":null,\"badgeUrl\":null,\"displayOrder\":0,\"context\":{},\"userId\":null,\"userDisplayName\":null}}],\"included\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}},{\"type\":\"events\",\"id\":\"4\",\"attributes\":{\"title\":\"Achievement of the Week 2024\",\"sortTitle\":\"achievement of the week 02024\",\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\",\"state\":\"concluded\",\"playersTotal\":3120,\"achievementsPublished\":52,\"activeFrom\":\"2024-01-01T00:00:00.000000Z\",\"activeThrough\":\"2024-12-29T00:00:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/4\"}},{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/awards?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/awards?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     },
///     "totalAwardsCount": 4,
///     "hiddenAwardsCount": 1,
///     "masteryAwardsCount": 1,
///     "completionAwardsCount": 0,
///     "beatenHardcoreAwardsCount": 0,
///     "beatenCasualAwardsCount": 0,
///     "eventAwardsCount": 1,
///     "siteAwardsCount": 2
///   },
///   "data": []
/// }
/// ```
pub fn user_awards_empty() -> retroachievements_client::v2::types::UserAwardsOfUser {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/awards?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/awards?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0},\"totalAwardsCount\":4,\"hiddenAwardsCount\":1,\"masteryAwardsCount\":1,\"completionAwardsCount\":0,\"beatenHardcoreAwardsCount\":0,\"beatenCasualAwardsCount\":0,\"eventAwardsCount\":1,\"siteAwardsCount\":2},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/followers?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/followers?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "user-follows",
///       "id": "40400",
///       "attributes": {
///         "followedAt": "2022-07-12T19:06:34.000000Z",
///         "userId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "isMutual": true
///       },
///       "relationships": {
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         }
///       }
///     },
///     {
///       "type": "user-follows",
///       "id": "40401",
///       "attributes": {
///         "followedAt": null,
///         "userId": null,
///         "displayName": null,
///         "avatarUrl": null,
///         "points": 0,
///         "pointsHardcore": 0,
///         "isMutual": false
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_followers() -> retroachievements_client::v2::types::UserFollows {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/followers?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/followers?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"user-follows\",\"id\":\"40400\",\"attributes\":{\"followedAt\":\"2022-07-12T19:06:34.000000Z\",\"userId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"points\":1250,\"pointsHardcore\":7640,\"isMutual\":true},\"relationships\":{\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}}}},{\"type\":\"user-follows\",\"id\":\"40401\",\"attributes\":{\"followedAt\":null,\"userId\":null,\"displayName\":null,\"avatarUrl\":null,\"points\":0,\"pointsHardcore\":0,\"isMutual\":false}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/followers?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/followers?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_followers_empty() -> retroachievements_client::v2::types::UserFollows {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/followers?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/followers?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/following?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/following?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "user-follows",
///       "id": "40400",
///       "attributes": {
///         "followedAt": "2022-07-12T19:06:34.000000Z",
///         "userId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "isMutual": true
///       },
///       "relationships": {
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         }
///       }
///     },
///     {
///       "type": "user-follows",
///       "id": "40401",
///       "attributes": {
///         "followedAt": null,
///         "userId": null,
///         "displayName": null,
///         "avatarUrl": null,
///         "points": 0,
///         "pointsHardcore": 0,
///         "isMutual": false
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_following() -> retroachievements_client::v2::types::UserFollows {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/following?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/following?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"user-follows\",\"id\":\"40400\",\"attributes\":{\"followedAt\":\"2022-07-12T19:06:34.000000Z\",\"userId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"points\":1250,\"pointsHardcore\":7640,\"isMutual\":true},\"relationships\":{\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}}}},{\"type\":\"user-follows\",\"id\":\"40401\",\"attributes\":{\"followedAt\":null,\"userId\":null,\"displayName\":null,\"avatarUrl\":null,\"points\":0,\"pointsHardcore\":0,\"isMutual\":false}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/following?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/following?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_following_empty() -> retroachievements_client::v2::types::UserFollows {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/following?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/following?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/leaderboard-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/leaderboard-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "leaderboard-entries",
///       "id": "90210",
///       "attributes": {
///         "score": 9120,
///         "formattedScore": "2:32.00",
///         "rank": 2,
///         "createdAt": "2014-06-07T12:35:01.000000Z",
///         "updatedAt": "2014-06-07T12:35:01.000000Z"
///       },
///       "relationships": {
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "leaderboard": {
///           "data": {
///             "type": "leaderboards",
///             "id": "104"
///           }
///         }
///       }
///     },
///     {
///       "type": "leaderboard-entries",
///       "id": "90300",
///       "attributes": {
///         "score": 0,
///         "formattedScore": "0",
///         "rank": 1,
///         "createdAt": null,
///         "updatedAt": "2024-05-01T08:15:00.000000Z"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "leaderboards",
///       "id": "104",
///       "attributes": {
///         "title": "South Island Conqueror",
///         "description": "Finish the game as fast as you can",
///         "format": "TIME",
///         "rankAsc": true,
///         "state": "active",
///         "orderColumn": 1,
///         "createdAt": "2014-06-07T12:00:00.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/leaderboards/104",
///         "webUrl": "https://api.retroachievements.org/leaderboard/104"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_leaderboard_entries() -> retroachievements_client::v2::types::LeaderboardEntries {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/leaderboard-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/leaderboard-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"leaderboard-entries\",\"id\":\"90210\",\"attributes\":{\"score\":9120,\"formattedScore\":\"2:32.00\",\"rank\":2,\"createdAt\":\"2014-06-07T12:35:01.000000Z\",\"updatedAt\":\"2014-06-07T12:35:01.000000Z\"},\"relationships\":{\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"leaderboard\":{\"data\":{\"type\":\"leaderboards\",\"id\":\"104\"}}}},{\"type\":\"leaderboard-entries\",\"id\":\"90300\",\"attributes\":{\"score\":0,\"formattedScore\":\"0\",\"rank\":1,\"createdAt\":null,\"updatedAt\":\"2024-05-01T08:15:00.000000Z\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"leaderboards\",\"id\":\"104\",\"attributes\":{\"title\":\"South Island Conqueror\",\"description\":\"Finish the game as fast as you can\",\"format\":\"TIME\",\"rankAsc\":true,\"state\":\"active\",\"orderColumn\":1,\"createdAt\":\"2014-06-07T12:00:00.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/104\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/leaderboard-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/leaderboard-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_leaderboard_entries_empty() -> retroachievements_client::v2::types::LeaderboardEntries {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/leaderboard-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/leaderboard-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/player-achievement-sets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/player-achievement-sets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "player-achievement-sets",
///       "id": "61001",
///       "attributes": {
///         "achievementsUnlocked": 36,
///         "achievementsUnlockedHardcore": 36,
///         "points": 305,
///         "pointsHardcore": 305,
///         "pointsWeighted": 540,
///         "completionPercentage": 1,
///         "completionPercentageHardcore": 1,
///         "lastUnlockAt": "2023-05-16T19:48:34.000000Z",
///         "lastUnlockHardcoreAt": "2023-05-16T19:48:34.000000Z",
///         "completedAt": "2023-05-16T19:48:34.000000Z",
///         "completedHardcoreAt": "2023-05-16T19:48:34.000000Z",
///         "timeTakenSeconds": 18200,
///         "timeTakenHardcoreSeconds": 17400,
///         "setContext": [
///           {
///             "achievementSetId": 8659,
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "relationships": {
///         "achievementSet": {
///           "data": {
///             "type": "achievement-sets",
///             "id": "8659"
///           }
///         },
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         }
///       }
///     },
///     {
///       "type": "player-achievement-sets",
///       "id": "61002",
///       "attributes": {
///         "achievementsUnlocked": null,
///         "achievementsUnlockedHardcore": null,
///         "points": null,
///         "pointsHardcore": null,
///         "pointsWeighted": null,
///         "completionPercentage": null,
///         "completionPercentageHardcore": null,
///         "lastUnlockAt": null,
///         "lastUnlockHardcoreAt": null,
///         "completedAt": null,
///         "completedHardcoreAt": null,
///         "timeTakenSeconds": null,
///         "timeTakenHardcoreSeconds": null,
///         "setContext": []
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "achievement-sets",
///       "id": "8659",
///       "attributes": {
///         "title": "Bonus",
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "timesCompleted": 120,
///         "timesMastered": 890,
///         "medianTimeToCompleteSeconds": 16200,
///         "medianTimeToMasterSeconds": 19800,
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "types": [
///           {
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///       }
///     },
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_player_achievement_sets() -> retroachievements_client::v2::types::PlayerAchievementSets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/player-achievement-sets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/player-achievement-sets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"player-achievement-sets\",\"id\":\"61001\",\"attributes\":{\"achievementsUnlocked\":36,\"achievementsUnlockedHardcore\":36,\"points\":305,\"pointsHardcore\":305,\"pointsWeighted\":540,\"completionPercentage\":1,\"completionPercentageHardcore\":1,\"lastUnlockAt\":\"2023-05-16T19:48:34.000000Z\",\"lastUnlockHardcoreAt\":\"2023-05-16T19:48:34.000000Z\",\"completedAt\":\"2023-05-16T19:48:34.000000Z\",\"completedHardcoreAt\":\"2023-05-16T19:48:34.000000Z\",\"timeTakenSeconds\":18200,\"timeTakenHardcoreSeconds\":17400,\"setContext\":[{\"achievementSetId\":8659,\"gameId\":1,\"type\":\"bonus\"}]},\"relationships\":{\"achievementSet\":{\"data\":{\"type\":\"achievement-sets\",\"id\":\"8659\"}},\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}}},{\"type\":\"player-achievement-sets\",\"id\":\"61002\",\"attributes\":{\"achievementsUnlocked\":null,\"achievementsUnlockedHardcore\":null,\"points\":null,\"pointsHardcore\":null,\"pointsWeighted\":null,\"completionPercentage\":null,\"completionPercentageHardcore\":null,\"lastUnlockAt\":null,\"lastUnlockHardcoreAt\":null,\"completedAt\":null,\"completedHardcoreAt\":null,\"timeTakenSeconds\":null,\"timeTakenHardcoreSeconds\":null,\"setContext\":[]}}],\"included\":[{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}},{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/player-achievement-sets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/player-achievement-sets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_player_achievement_sets_empty() -> retroachievements_client::v2::types::PlayerAchievementSets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/player-achievement-sets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/player-achievement-sets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "player-achievements",
///       "id": "5500123",
///       "attributes": {
///         "unlockedAt": "2014-06-07T12:21:09.000000Z",
///         "unlockedHardcoreAt": "2014-06-07T12:21:09.000000Z"
///       },
///       "relationships": {
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "achievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         }
///       }
///     },
///     {
///       "type": "player-achievements",
///       "id": "5500200",
///       "attributes": {
///         "unlockedAt": null,
///         "unlockedHardcoreAt": null
///       },
///       "relationships": {}
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     },
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_player_achievements() -> retroachievements_client::v2::types::PlayerAchievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"player-achievements\",\"id\":\"5500123\",\"attributes\":{\"unlockedAt\":\"2014-06-07T12:21:09.000000Z\",\"unlockedHardcoreAt\":\"2014-06-07T12:21:09.000000Z\"},\"relationships\":{\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"achievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}}},{\"type\":\"player-achievements\",\"id\":\"5500200\",\"attributes\":{\"unlockedAt\":null,\"unlockedHardcoreAt\":null},\"relationships\":{}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}},{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_player_achievements_empty() -> retroachievements_client::v2::types::PlayerAchievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/player-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/player-games?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/player-games?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "player-games",
///       "id": "70055",
///       "attributes": {
///         "lastPlayedAt": "2023-05-16T19:50:02.000000Z",
///         "firstUnlockAt": "2014-06-07T12:21:09.000000Z",
///         "lastUnlockAt": "2023-05-16T19:48:34.000000Z",
///         "lastUnlockHardcoreAt": "2023-05-16T19:48:34.000000Z",
///         "beatenAt": "2014-06-07T14:01:00.000000Z",
///         "beatenHardcoreAt": "2014-06-07T14:01:00.000000Z",
///         "playtimeTotalSeconds": 22310,
///         "timeToBeatSeconds": 6010,
///         "timeToBeatHardcoreSeconds": 6010
///       },
///       "relationships": {
///         "achievementSets": {
///           "data": [
///             {
///               "type": "achievement-sets",
///               "id": "8659"
///             }
///           ]
///         },
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         },
///         "playerAchievementSets": {
///           "data": [
///             {
///               "type": "player-achievement-sets",
///               "id": "61001"
///             }
///           ]
///         }
///       }
///     },
///     {
///       "type": "player-games",
///       "id": "70056",
///       "attributes": {
///         "lastPlayedAt": null,
///         "firstUnlockAt": null,
///         "lastUnlockAt": null,
///         "lastUnlockHardcoreAt": null,
///         "beatenAt": null,
///         "beatenHardcoreAt": null,
///         "playtimeTotalSeconds": null,
///         "timeToBeatSeconds": null,
///         "timeToBeatHardcoreSeconds": null
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "achievement-sets",
///       "id": "8659",
///       "attributes": {
///         "title": "Bonus",
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "timesCompleted": 120,
///         "timesMastered": 890,
///         "medianTimeToCompleteSeconds": 16200,
///         "medianTimeToMasterSeconds": 19800,
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "types": [
///           {
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///       }
///     },
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     },
///     {
///       "type": "player-achievement-sets",
///       "id": "61001",
///       "attributes": {
///         "achievementsUnlocked": 36,
///         "achievementsUnlockedHardcore": 36,
///         "points": 305,
///         "pointsHardcore": 305,
///         "pointsWeighted": 540,
///         "completionPercentage": 1,
///         "completionPercentageHardcore": 1,
///         "lastUnlockAt": "2023-05-16T19:48:34.000000Z",
///         "lastUnlockHardcoreAt": "2023-05-16T19:48:34.000000Z",
///         "completedAt": "2023-05-16T19:48:34.000000Z",
///         "completedHardcoreAt": "2023-05-16T19:48:34.000000Z",
///         "timeTakenSeconds": 18200,
///         "timeTakenHardcoreSeconds": 17400,
///         "setContext": [
///           {
///             "achievementSetId": 8659,
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       }
///     }
///   ]
/// }
/// ```
pub fn user_player_games() -> retroachievements_client::v2::types::PlayerGames {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/player-games?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/player-games?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"player-games\",\"id\":\"70055\",\"attributes\":{\"lastPlayedAt\":\"2023-05-16T19:50:02.000000Z\",\"firstUnlockAt\":\"2014-06-07T12:21:09.000000Z\",\"lastUnlockAt\":\"2023-05-16T19:48:34.000000Z\",\"lastUnlockHardcoreAt\":\"2023-05-16T19:48:34.000000Z\",\"beatenAt\":\"2014-06-07T14:01:00.000000Z\",\"beatenHardcoreAt\":\"2014-06-07T14:01:00.000000Z\",\"playtimeTotalSeconds\":22310,\"timeToBeatSeconds\":6010,\"timeToBeatHardcoreSeconds\":6010},\"relationships\":{\"achievementSets\":{\"data\":[{\"type\":\"achievement-sets\",\"id\":\"8659\"}]},\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}},\"playerAchievementSets\":{\"data\":[{\"type\":\"player-achievement-sets\",\"id\":\"61001\"}]}}},{\"type\":\"player-games\",\"id\":\"70056\",\"attributes\":{\"lastPlayedAt\":null,\"firstUnlockAt\":null,\"lastUnlockAt\":null,\"lastUnlockHardcoreAt\":null,\"beatenAt\":null,\"beatenHardcoreAt\":null,\"playtimeTotalSeconds\":null,\"timeToBeatSeconds\":null,\"timeToBeatHardcoreSeconds\":null}}],\"included\":[{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}},{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}},{\"type\":\"player-achievement-sets\",\"id\":\"61001\",\"attributes\":{\"achievementsUnlocked\":36,\"achievementsUnlockedHardcore\":36,\"points\":305,\"pointsHardcore\":305,\"pointsWeighted\":540,\"completionPercentage\":1,\"completionPercentageHardcore\":1,\"lastUnlockAt\":\"2023-05-16T19:48:34.000000Z\",\"lastUnlockHardcoreAt\":\"2023-05-16T19:48:34.000000Z\",\"completedAt\":\"2023-05-16T19:48:34.000000Z\",\"completedHardcoreAt\":\"2023-05-16T19:48:34.000000Z\",\"timeTakenSeconds\":18200,\"timeTakenHardcoreSeconds\":17400,\"setContext\":[{\"achievementSetId\":8659,\"gameId\":1,\"type\":\"bonus\"}]}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/player-games?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/player-games?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_player_games_empty() -> retroachievements_client::v2::types::PlayerGames {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/player-games?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/player-games?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/user-game-list-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/user-game-list-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "user-game-list-entries",
///       "id": "88010",
///       "attributes": {
///         "createdAt": "2023-12-24T10:01:00.000000Z",
///         "gameId": 1,
///         "gameTitle": "Sonic the Hedgehog",
///         "gameIconUrl": "https://media.retroachievements.org/Images/085573.png",
///         "systemId": 1,
///         "systemName": "Genesis/Mega Drive",
///         "pointsTotal": 305,
///         "achievementsPublished": 36
///       },
///       "relationships": {
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         }
///       }
///     },
///     {
///       "type": "user-game-list-entries",
///       "id": "88011",
///       "attributes": {
///         "createdAt": "2024-05-01T08:15:00.000000Z",
///         "gameId": 22201,
///         "gameTitle": null,
///         "gameIconUrl": "https://media.retroachievements.org/Images/000001.png",
///         "systemId": 1,
///         "systemName": "Genesis/Mega Drive",
///         "pointsTotal": null,
///         "achievementsPublished": null
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_user_game_list_entries() -> retroachievements_client::v2::types::UserGameListEntries {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/user-game-list-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/user-game-list-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"user-game-list-entries\",\"id\":\"88010\",\"attributes\":{\"createdAt\":\"2023-12-24T10:01:00.000000Z\",\"gameId\":1,\"gameTitle\":\"Sonic the Hedgehog\",\"gameIconUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"systemId\":1,\"systemName\":\"Genesis/Mega Drive\",\"pointsTotal\":305,\"achievementsPublished\":36},\"relationships\":{\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}}},{\"type\":\"user-game-list-entries\",\"id\":\"88011\",\"attributes\":{\"createdAt\":\"2024-05-01T08:15:00.000000Z\",\"gameId\":22201,\"gameTitle\":null,\"gameIconUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"systemId\":1,\"systemName\":\"Genesis/Mega Drive\",\"pointsTotal\":null,\"achievementsPublished\":null}}],\"included\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/user-game-list-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/user-game-list-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_user_game_list_entries_empty() -> retroachievements_client::v2::types::UserGameListEntries {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/user-game-list-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/user-game-list-entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ"
///   },
///   "meta": {
///     "rankedUsers": {
///       "hardcore": 82011,
///       "casual": 61544
///     }
///   },
///   "data": {
///     "type": "users",
///     "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "attributes": {
///       "displayName": "Scott",
///       "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///       "motto": "Slow and steady",
///       "points": 1250,
///       "pointsHardcore": 7640,
///       "pointsWeighted": 18721,
///       "rankHardcore": 4616,
///       "rankCasual": 61022,
///       "yieldUnlocks": 98012,
///       "yieldPoints": 512390,
///       "joinedAt": "2012-11-02T00:03:12.000000Z",
///       "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///       "isUnranked": false,
///       "isUserWallActive": true,
///       "richPresence": "Green Hill Zone, Act 1",
///       "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///       "visibleRole": "developer",
///       "displayableRoles": [
///         "developer"
///       ]
///     },
///     "relationships": {
///       "lastGame": {
///         "data": {
///           "type": "games",
///           "id": "1"
///         }
///       }
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///       "webUrl": "https://api.retroachievements.org/user/Scott"
///     }
///   },
///   "included": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn user() -> retroachievements_client::v2::types::UserDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\"},\"meta\":{\"rankedUsers\":{\"hardcore\":82011,\"casual\":61544}},\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"relationships\":{\"lastGame\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},\"included\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/users/01HWTE15R0EV4BK8P5KGY1YZ3C"
///   },
///   "meta": {
///     "rankedUsers": {
///       "hardcore": 82011,
///       "casual": 61544
///     }
///   },
///   "data": {
///     "type": "users",
///     "id": "01HWTE15R0EV4BK8P5KGY1YZ3C",
///     "attributes": {
///       "displayName": null,
///       "avatarUrl": "https://media.retroachievements.org/UserPic/Newcomer.png?v=0",
///       "motto": "",
///       "points": null,
///       "pointsHardcore": 0,
///       "pointsWeighted": null,
///       "rankHardcore": null,
///       "rankCasual": null,
///       "yieldUnlocks": 0,
///       "yieldPoints": 0,
///       "joinedAt": null,
///       "lastActivityAt": null,
///       "isUnranked": false,
///       "isUserWallActive": false,
///       "richPresence": null,
///       "richPresenceUpdatedAt": null,
///       "visibleRole": null,
///       "displayableRoles": []
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/users/01HWTE15R0EV4BK8P5KGY1YZ3C",
///       "webUrl": "https://api.retroachievements.org/user/Newcomer"
///     }
///   }
/// }
/// ```
pub fn user_empty() -> retroachievements_client::v2::types::UserDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/01HWTE15R0EV4BK8P5KGY1YZ3C\"},\"meta\":{\"rankedUsers\":{\"hardcore\":82011,\"casual\":61544}},\"data\":{\"type\":\"users\",\"id\":\"01HWTE15R0EV4BK8P5KGY1YZ3C\",\"attributes\":{\"displayName\":null,\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Newcomer.png?v=0\",\"motto\":\"\",\"points\":null,\"pointsHardcore\":0,\"pointsWeighted\":null,\"rankHardcore\":null,\"rankCasual\":null,\"yieldUnlocks\":0,\"yieldPoints\":0,\"joinedAt\":null,\"lastActivityAt\":null,\"isUnranked\":false,\"isUserWallActive\":false,\"richPresence\":null,\"richPresenceUpdatedAt\":null,\"visibleRole\":null,\"displayableRoles\":[]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/01HWTE15R0EV4BK8P5KGY1YZ3C\",\"webUrl\":\"https://api.retroachievements.org/user/Newcomer\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     },
///     "rankedUsers": {
///       "hardcore": 82011,
///       "casual": 61544
///     }
///   },
///   "data": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "relationships": {
///         "lastGame": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "users",
///       "id": "01HWTE15R0EV4BK8P5KGY1YZ3C",
///       "attributes": {
///         "displayName": null,
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Newcomer.png?v=0",
///         "motto": "",
///         "points": null,
///         "pointsHardcore": 0,
///         "pointsWeighted": null,
///         "rankHardcore": null,
///         "rankCasual": null,
///         "yieldUnlocks": 0,
///         "yieldPoints": 0,
///         "joinedAt": null,
///         "lastActivityAt": null,
///         "isUnranked": false,
///         "isUserWallActive": false,
///         "richPresence": null,
///         "richPresenceUpdatedAt": null,
///         "visibleRole": null,
///         "displayableRoles": []
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/01HWTE15R0EV4BK8P5KGY1YZ3C",
///         "webUrl": "https://api.retroachievements.org/user/Newcomer"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn users() -> retroachievements_client::v2::types::Users {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2},\"rankedUsers\":{\"hardcore\":82011,\"casual\":61544}},\"data\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"relationships\":{\"lastGame\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"users\",\"id\":\"01HWTE15R0EV4BK8P5KGY1YZ3C\",\"attributes\":{\"displayName\":null,\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Newcomer.png?v=0\",\"motto\":\"\",\"points\":null,\"pointsHardcore\":0,\"pointsWeighted\":null,\"rankHardcore\":null,\"rankCasual\":null,\"yieldUnlocks\":0,\"yieldPoints\":0,\"joinedAt\":null,\"lastActivityAt\":null,\"isUnranked\":false,\"isUserWallActive\":false,\"richPresence\":null,\"richPresenceUpdatedAt\":null,\"visibleRole\":null,\"displayableRoles\":[]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/01HWTE15R0EV4BK8P5KGY1YZ3C\",\"webUrl\":\"https://api.retroachievements.org/user/Newcomer\"}}],\"included\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     },
///     "rankedUsers": {
///       "hardcore": 82011,
///       "casual": 61544
///     }
///   },
///   "data": []
/// }
/// ```
pub fn users_empty() -> retroachievements_client::v2::types::Users {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0},\"rankedUsers\":{\"hardcore\":82011,\"casual\":61544}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/leaderboards/104/entries?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/leaderboards/104/entries?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "leaderboard-entries",
///       "id": "90210",
///       "attributes": {
///         "score": 9120,
///         "formattedScore": "2:32.00",
///         "rank": 2,
///         "createdAt": "2014-06-07T12:35:01.000000Z",
///         "updatedAt": "2014-06-07T12:35:01.000000Z"
///       },
///       "relationships": {
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "leaderboard": {
///           "data": {
///             "type": "leaderboards",
///             "id": "104"
///           }
///         }
///       }
///     },
///     {
///       "type": "leaderboard-entries",
///       "id": "90300",
///       "attributes": {
///         "score": 0,
///         "formattedScore": "0",
///         "rank": 1,
///         "createdAt": null,
///         "updatedAt": "2024-05-01T08:15:00.000000Z"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "leaderboards",
///       "id": "104",
///       "attributes": {
///         "title": "South Island Conqueror",
///         "description": "Finish the game as fast as you can",
///         "format": "TIME",
///         "rankAsc": true,
///         "state": "active",
///         "orderColumn": 1,
///         "createdAt": "2014-06-07T12:00:00.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/leaderboards/104",
///         "webUrl": "https://api.retroachievements.org/leaderboard/104"
///       }
///     }
///   ]
/// }
/// ```
pub fn leaderboard_entries() -> retroachievements_client::v2::types::LeaderboardEntries {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/leaderboards/104/entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/leaderboards/104/entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"leaderboard-entries\",\"id\":\"90210\",\"attributes\":{\"score\":9120,\"formattedScore\":\"2:32.00\",\"rank\":2,\"createdAt\":\"2014-06-07T12:35:01.000000Z\",\"updatedAt\":\"2014-06-07T12:35:01.000000Z\"},\"relationships\":{\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"leaderboard\":{\"data\":{\"type\":\"leaderboards\",\"id\":\"104\"}}}},{\"type\":\"leaderboard-entries\",\"id\":\"90300\",\"attributes\":{\"score\":0,\"formattedScore\":\"0\",\"rank\":1,\"createdAt\":null,\"updatedAt\":\"2024-05-01T08:15:00.000000Z\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"leaderboards\",\"id\":\"104\",\"attributes\":{\"title\":\"South Island Conqueror\",\"description\":\"Finish the game as fast as you can\",\"format\":\"TIME\",\"rankAsc\":true,\"state\":\"active\",\"orderColumn\":1,\"createdAt\":\"2014-06-07T12:00:00.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/104\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/leaderboards/104/entries?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/leaderboards/104/entries?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn leaderboard_entries_empty() -> retroachievements_client::v2::types::LeaderboardEntries {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/leaderboards/104/entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/leaderboards/104/entries?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/leaderboards/104"
///   },
///   "data": {
///     "type": "leaderboards",
///     "id": "104",
///     "attributes": {
///       "title": "South Island Conqueror",
///       "description": "Finish the game as fast as you can",
///       "format": "TIME",
///       "rankAsc": true,
///       "state": "active",
///       "orderColumn": 1,
///       "createdAt": "2014-06-07T12:00:00.000000Z",
///       "updatedAt": "2023-08-08T00:38:44.000000Z"
///     },
///     "relationships": {
///       "games": {
///         "data": [
///           {
///             "type": "games",
///             "id": "1"
///           }
///         ]
///       },
///       "developer": {
///         "data": {
///           "type": "users",
///           "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///         }
///       }
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/leaderboards/104",
///       "webUrl": "https://api.retroachievements.org/leaderboard/104"
///     }
///   },
///   "included": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     },
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     }
///   ]
/// }
/// ```
pub fn leaderboard() -> retroachievements_client::v2::types::LeaderboardDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\"},\"data\":{\"type\":\"leaderboards\",\"id\":\"104\",\"attributes\":{\"title\":\"South Island Conqueror\",\"description\":\"Finish the game as fast as you can\",\"format\":\"TIME\",\"rankAsc\":true,\"state\":\"active\",\"orderColumn\":1,\"createdAt\":\"2014-06-07T12:00:00.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"relationships\":{\"games\":{\"data\":[{\"type\":\"games\",\"id\":\"1\"}]},\"developer\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/104\"}},\"included\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}},{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/leaderboards/9001"
///   },
///   "data": {
///     "type": "leaderboards",
///     "id": "9001",
///     "attributes": {
///       "title": "Hidden",
///       "description": "",
///       "format": "VALUE",
///       "rankAsc": false,
///       "state": "disabled",
///       "orderColumn": -1,
///       "createdAt": null,
///       "updatedAt": null
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/leaderboards/9001",
///       "webUrl": "https://api.retroachievements.org/leaderboard/9001"
///     }
///   }
/// }
/// ```
pub fn leaderboard_empty() -> retroachievements_client::v2::types::LeaderboardDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/9001\"},\"data\":{\"type\":\"leaderboards\",\"id\":\"9001\",\"attributes\":{\"title\":\"Hidden\",\"description\":\"\",\"format\":\"VALUE\",\"rankAsc\":false,\"state\":\"disabled\",\"orderColumn\":-1,\"createdAt\":null,\"updatedAt\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/9001\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/9001\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/leaderboards?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/leaderboards?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "leaderboards",
///       "id": "104",
///       "attributes": {
///         "title": "South Island Conqueror",
///         "description": "Finish the game as fast as you can",
///         "format": "TIME",
///         "rankAsc": true,
///         "state": "active",
///         "orderColumn": 1,
///         "createdAt": "2014-06-07T12:00:00.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "relationships": {
///         "games": {
///           "data": [
///             {
///               "type": "games",
///               "id": "1"
///             }
///           ]
///         },
///         "developer": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/leaderboards/104",
///         "webUrl": "https://api.retroachievements.org/leaderboard/104"
///       }
///     },
///     {
///       "type": "leaderboards",
///       "id": "9001",
///       "attributes": {
///         "title": "Hidden",
///         "description": "",
///         "format": "VALUE",
///         "rankAsc": false,
///         "state": "disabled",
///         "orderColumn": -1,
///         "createdAt": null,
///         "updatedAt": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/leaderboards/9001",
///         "webUrl": "https://api.retroachievements.org/leaderboard/9001"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     },
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     }
///   ]
/// }
/// ```
pub fn leaderboards() -> retroachievements_client::v2::types::Leaderboards {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/leaderboards?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/leaderboards?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"leaderboards\",\"id\":\"104\",\"attributes\":{\"title\":\"South Island Conqueror\",\"description\":\"Finish the game as fast as you can\",\"format\":\"TIME\",\"rankAsc\":true,\"state\":\"active\",\"orderColumn\":1,\"createdAt\":\"2014-06-07T12:00:00.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"relationships\":{\"games\":{\"data\":[{\"type\":\"games\",\"id\":\"1\"}]},\"developer\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/104\"}},{\"type\":\"leaderboards\",\"id\":\"9001\",\"attributes\":{\"title\":\"Hidden\",\"description\":\"\",\"format\":\"VALUE\",\"rankAsc\":false,\"state\":\"disabled\",\"orderColumn\":-1,\"createdAt\":null,\"updatedAt\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/9001\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/9001\"}}],\"included\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}},{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/leaderboards?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/leaderboards?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn leaderboards_empty() -> retroachievements_client::v2::types::Leaderboards {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/leaderboards?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/leaderboards?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/systems/1"
///   },
///   "data": {
///     "type": "systems",
///     "id": "1",
///     "attributes": {
///       "name": "Genesis/Mega Drive",
///       "nameFull": "Sega Genesis/Mega Drive",
///       "nameShort": "MD",
///       "manufacturer": "Sega",
///       "iconUrl": "https://static.retroachievements.org/assets/images/system/md.png",
///       "active": true
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/systems/1"
///     }
///   }
/// }
/// ```
pub fn system() -> retroachievements_client::v2::types::SystemDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/systems/1\"},\"data\":{\"type\":\"systems\",\"id\":\"1\",\"attributes\":{\"name\":\"Genesis/Mega Drive\",\"nameFull\":\"Sega Genesis/Mega Drive\",\"nameShort\":\"MD\",\"manufacturer\":\"Sega\",\"iconUrl\":\"https://static.retroachievements.org/assets/images/system/md.png\",\"active\":true},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/systems/1\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/systems/102"
///   },
///   "data": {
///     "type": "systems",
///     "id": "102",
///     "attributes": {
///       "name": "Standalone",
///       "nameFull": null,
///       "nameShort": null,
///       "manufacturer": null,
///       "iconUrl": "https://static.retroachievements.org/assets/images/system/unknown.png",
///       "active": null
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/systems/102"
///     }
///   }
/// }
/// ```
pub fn system_empty() -> retroachievements_client::v2::types::SystemDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/systems/102\"},\"data\":{\"type\":\"systems\",\"id\":\"102\",\"attributes\":{\"name\":\"Standalone\",\"nameFull\":null,\"nameShort\":null,\"manufacturer\":null,\"iconUrl\":\"https://static.retroachievements.org/assets/images/system/unknown.png\",\"active\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/systems/102\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/systems?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/systems?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "systems",
///       "id": "1",
///       "attributes": {
///         "name": "Genesis/Mega Drive",
///         "nameFull": "Sega Genesis/Mega Drive",
///         "nameShort": "MD",
///         "manufacturer": "Sega",
///         "iconUrl": "https://static.retroachievements.org/assets/images/system/md.png",
///         "active": true
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/systems/1"
///       }
///     },
///     {
///       "type": "systems",
///       "id": "102",
///       "attributes": {
///         "name": "Standalone",
///         "nameFull": null,
///         "nameShort": null,
///         "manufacturer": null,
///         "iconUrl": "https://static.retroachievements.org/assets/images/system/unknown.png",
///         "active": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/systems/102"
///       }
///     }
///   ]
/// }
/// ```
pub fn systems() -> retroachievements_client::v2::types::Systems {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/systems?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/systems?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"systems\",\"id\":\"1\",\"attributes\":{\"name\":\"Genesis/Mega Drive\",\"nameFull\":\"Sega Genesis/Mega Drive\",\"nameShort\":\"MD\",\"manufacturer\":\"Sega\",\"iconUrl\":\"https://static.retroachievements.org/assets/images/system/md.png\",\"active\":true},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/systems/1\"}},{\"type\":\"systems\",\"id\":\"102\",\"attributes\":{\"name\":\"Standalone\",\"nameFull\":null,\"nameShort\":null,\"manufacturer\":null,\"iconUrl\":\"https://static.retroachievements.org/assets/images/system/unknown.png\",\"active\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/systems/102\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/systems?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/systems?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn systems_empty() -> retroachievements_client::v2::types::Systems {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/systems?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/systems?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/hubs/10/games?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/hubs/10/games?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "relationships": {
///         "system": {
///           "data": {
///             "type": "systems",
///             "id": "1"
///           }
///         },
///         "achievementSets": {
///           "data": [
///             {
///               "type": "achievement-sets",
///               "id": "8659"
///             }
///           ]
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     },
///     {
///       "type": "games",
///       "id": "22201",
///       "attributes": {
///         "title": "Nobody Played This",
///         "sortTitle": null,
///         "badgeUrl": "https://media.retroachievements.org/Images/000001.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/000002.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/000002.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000002.png",
///         "releasedAt": null,
///         "releasedAtGranularity": null,
///         "playersTotal": null,
///         "playersHardcore": null,
///         "achievementsPublished": null,
///         "achievementsUnpublished": null,
///         "pointsTotal": null,
///         "pointsWeighted": 0,
///         "timesBeaten": 0,
///         "timesBeatenHardcore": 0,
///         "medianTimeToBeatSeconds": null,
///         "medianTimeToBeatHardcoreSeconds": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/22201",
///         "webUrl": "https://api.retroachievements.org/game/22201"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "systems",
///       "id": "1",
///       "attributes": {
///         "name": "Genesis/Mega Drive",
///         "nameFull": "Sega Genesis/Mega Drive",
///         "nameShort": "MD",
///         "manufacturer": "Sega",
///         "iconUrl": "https://static.retroachievements.org/assets/images/system/md.png",
///         "active": true
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/systems/1"
///       }
///     },
///     {
///       "type": "achievement-sets",
///       "id": "8659",
///       "attributes": {
///         "title": "Bonus",
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "timesCompleted": 120,
///         "timesMastered": 890,
///         "medianTimeToCompleteSeconds": 16200,
///         "medianTimeToMasterSeconds": 19800,
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "achievementsFirstPublishedAt": "2012-11-02T00:03:12.000000Z",
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z",
///         "types": [
///           {
///             "gameId": 1,
///             "type": "bonus"
///           }
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievement-sets/8659"
///       }
///     }
///   ]
/// }
/// ```
pub fn hub_games() -> retroachievements_client::v2::types::Games {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/hubs/10/games?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/hubs/10/games?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"relationships\":{\"system\":{\"data\":{\"type\":\"systems\",\"id\":\"1\"}},\"achievementSets\":{\"data\":[{\"type\":\"achievement-sets\",\"id\":\"8659\"}]}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}},{\"type\":\"games\",\"id\":\"22201\",\"attributes\":{\"title\":\"Nobody Played This\",\"sortTitle\":null,\"badgeUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/000002.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/000002.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000002.png\",\"releasedAt\":null,\"releasedAtGranularity\":null,\"playersTotal\":null,\"playersHardcore\":null,\"achievementsPublished\":null,\"achievementsUnpublished\":null,\"pointsTotal\":null,\"pointsWeighted\":0,\"timesBeaten\":0,\"timesBeatenHardcore\":0,\"medianTimeToBeatSeconds\":null,\"medianTimeToBeatHardcoreSeconds\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/22201\",\"webUrl\":\"https://api.retroachievements.org/game/22201\"}}],\"included\":[{\"type\":\"systems\",\"id\":\"1\",\"attributes\":{\"name\":\"Genesis/Mega Drive\",\"nameFull\":\"Sega Genesis/Mega Drive\",\"nameShort\":\"MD\",\"manufacturer\":\"Sega\",\"iconUrl\":\"https://static.retroachievements.org/assets/images/system/md.png\",\"active\":true},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/systems/1\"}},{\"type\":\"achievement-sets\",\"id\":\"8659\",\"attributes\":{\"title\":\"Bonus\",\"pointsTotal\":305,\"pointsWeighted\":540,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"timesCompleted\":120,\"timesMastered\":890,\"medianTimeToCompleteSeconds\":16200,\"medianTimeToMasterSeconds\":19800,\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"achievementsFirstPublishedAt\":\"2012-11-02T00:03:12.000000Z\",\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\",\"types\":[{\"gameId\":1,\"type\":\"bonus\"}]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievement-sets/8659\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/hubs/10/games?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/hubs/10/games?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn hub_games_empty() -> retroachievements_client::v2::types::Games {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/hubs/10/games?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/hubs/10/games?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/hubs/10/links?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/hubs/10/links?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "hubs",
///       "id": "10",
///       "attributes": {
///         "title": "[Series - Sonic the Hedgehog]",
///         "sortTitle": "series - sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/062391.png",
///         "hasMatureContent": false,
///         "isEventHub": false,
///         "gamesCount": 94,
///         "linkedHubsCount": 12,
///         "createdAt": "2017-02-04T08:00:00.000000Z",
///         "updatedAt": "2024-05-01T08:15:00.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/hubs/10",
///         "webUrl": "https://api.retroachievements.org/hub/10",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/777"
///       }
///     },
///     {
///       "type": "hubs",
///       "id": "40001",
///       "attributes": {
///         "title": null,
///         "sortTitle": null,
///         "badgeUrl": "https://media.retroachievements.org/Images/000001.png",
///         "hasMatureContent": false,
///         "isEventHub": false,
///         "gamesCount": 0,
///         "linkedHubsCount": 0,
///         "createdAt": null,
///         "updatedAt": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/hubs/40001",
///         "webUrl": "https://api.retroachievements.org/hub/40001"
///       }
///     }
///   ]
/// }
/// ```
pub fn hub_links() -> retroachievements_client::v2::types::Hubs {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/hubs/10/links?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/hubs/10/links?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"hubs\",\"id\":\"10\",\"attributes\":{\"title\":\"[Series - Sonic the Hedgehog]\",\"sortTitle\":\"series - sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/062391.png\",\"hasMatureContent\":false,\"isEventHub\":false,\"gamesCount\":94,\"linkedHubsCount\":12,\"createdAt\":\"2017-02-04T08:00:00.000000Z\",\"updatedAt\":\"2024-05-01T08:15:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/hubs/10\",\"webUrl\":\"https://api.retroachievements.org/hub/10\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/777\"}},{\"type\":\"hubs\",\"id\":\"40001\",\"attributes\":{\"title\":null,\"sortTitle\":null,\"badgeUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"hasMatureContent\":false,\"isEventHub\":false,\"gamesCount\":0,\"linkedHubsCount\":0,\"createdAt\":null,\"updatedAt\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/hubs/40001\",\"webUrl\":\"https://api.retroachievements.org/hub/40001\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/hubs/10/links?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/hubs/10/links?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn hub_links_empty() -> retroachievements_client::v2::types::Hubs {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/hubs/10/links?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/hubs/10/links?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/hubs/10"
///   },
///   "data": {
///     "type": "hubs",
///     "id": "10",
///     "attributes": {
///       "title": "[Series - Sonic the Hedgehog]",
///       "sortTitle": "series - sonic the hedgehog",
///       "badgeUrl": "https://media.retroachievements.org/Images/062391.png",
///       "hasMatureContent": false,
///       "isEventHub": false,
///       "gamesCount": 94,
///       "linkedHubsCount": 12,
///       "createdAt": "2017-02-04T08:00:00.000000Z",
///       "updatedAt": "2024-05-01T08:15:00.000000Z"
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/hubs/10",
///       "webUrl": "https://api.retroachievements.org/hub/10",
///       "forumTopic": "https://api.retroachievements.org/forums/topic/777"
///     }
///   }
/// }
/// ```
pub fn hub() -> retroachievements_client::v2::types::HubDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/hubs/10\"},\"data\":{\"type\":\"hubs\",\"id\":\"10\",\"attributes\":{\"title\":\"[Series - Sonic the Hedgehog]\",\"sortTitle\":\"series - sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/062391.png\",\"hasMatureContent\":false,\"isEventHub\":false,\"gamesCount\":94,\"linkedHubsCount\":12,\"createdAt\":\"2017-02-04T08:00:00.000000Z\",\"updatedAt\":\"2024-05-01T08:15:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/hubs/10\",\"webUrl\":\"https://api.retroachievements.org/hub/10\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/777\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/hubs/40001"
///   },
///   "data": {
///     "type": "hubs",
///     "id": "40001",
///     "attributes": {
///       "title": null,
///       "sortTitle": null,
///       "badgeUrl": "https://media.retroachievements.org/Images/000001.png",
///       "hasMatureContent": false,
///       "isEventHub": false,
///       "gamesCount": 0,
///       "linkedHubsCount": 0,
///       "createdAt": null,
///       "updatedAt": null
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/hubs/40001",
///       "webUrl": "https://api.retroachievements.org/hub/40001"
///     }
///   }
/// }
/// ```
pub fn hub_empty() -> retroachievements_client::v2::types::HubDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/hubs/40001\"},\"data\":{\"type\":\"hubs\",\"id\":\"40001\",\"attributes\":{\"title\":null,\"sortTitle\":null,\"badgeUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"hasMatureContent\":false,\"isEventHub\":false,\"gamesCount\":0,\"linkedHubsCount\":0,\"createdAt\":null,\"updatedAt\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/hubs/40001\",\"webUrl\":\"https://api.retroachievements.org/hub/40001\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/hubs?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/hubs?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "hubs",
///       "id": "10",
///       "attributes": {
///         "title": "[Series - Sonic the Hedgehog]",
///         "sortTitle": "series - sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/062391.png",
///         "hasMatureContent": false,
///         "isEventHub": false,
///         "gamesCount": 94,
///         "linkedHubsCount": 12,
///         "createdAt": "2017-02-04T08:00:00.000000Z",
///         "updatedAt": "2024-05-01T08:15:00.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/hubs/10",
///         "webUrl": "https://api.retroachievements.org/hub/10",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/777"
///       }
///     },
///     {
///       "type": "hubs",
///       "id": "40001",
///       "attributes": {
///         "title": null,
///         "sortTitle": null,
///         "badgeUrl": "https://media.retroachievements.org/Images/000001.png",
///         "hasMatureContent": false,
///         "isEventHub": false,
///         "gamesCount": 0,
///         "linkedHubsCount": 0,
///         "createdAt": null,
///         "updatedAt": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/hubs/40001",
///         "webUrl": "https://api.retroachievements.org/hub/40001"
///       }
///     }
///   ]
/// }
/// ```
pub fn hubs() -> retroachievements_client::v2::types::Hubs {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/hubs?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/hubs?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"hubs\",\"id\":\"10\",\"attributes\":{\"title\":\"[Series - Sonic the Hedgehog]\",\"sortTitle\":\"series - sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/062391.png\",\"hasMatureContent\":false,\"isEventHub\":false,\"gamesCount\":94,\"linkedHubsCount\":12,\"createdAt\":\"2017-02-04T08:00:00.000000Z\",\"updatedAt\":\"2024-05-01T08:15:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/hubs/10\",\"webUrl\":\"https://api.retroachievements.org/hub/10\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/777\"}},{\"type\":\"hubs\",\"id\":\"40001\",\"attributes\":{\"title\":null,\"sortTitle\":null,\"badgeUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"hasMatureContent\":false,\"isEventHub\":false,\"gamesCount\":0,\"linkedHubsCount\":0,\"createdAt\":null,\"updatedAt\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/hubs/40001\",\"webUrl\":\"https://api.retroachievements.org/hub/40001\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/hubs?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/hubs?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn hubs_empty() -> retroachievements_client::v2::types::Hubs {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/hubs?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/hubs?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "links": {
///     "self": "https://api.retroachievements.org/v2/event-achievements/achievement-of-the-week"
///   },
///   "meta": {
///     "eventAchievement": {
///       "id": "271",
///       "achievementId": "451234",
///       "sourceAchievementId": "9",
///       "eventId": "4",
///       "activeFrom": "2024-10-21T00:00:00.000000Z",
///       "activeUntil": "2024-10-28T00:00:00.000000Z",
///       "activeThrough": "2024-10-27T00:00:00.000000Z",
///       "decorator": "Week 43"
///     }
///   }
/// }
/// ```
pub fn achievement_of_the_week() -> retroachievements_client::v2::types::AchievementOfTheWeek {
    crate::example(
        "{\"links\":{\"self\":\"https://api.retroachievements.org/v2/event-achievements/achievement-of-the-week\"},\"meta\":{\"eventAchievement\":{\"id\":\"271\",\"achievementId\":\"451234\",\"sourceAchievementId\":\"9\",\"eventId\":\"4\",\"activeFrom\":\"2024-10-21T00:00:00.000000Z\",\"activeUntil\":\"2024-10-28T00:00:00.000000Z\",\"activeThrough\":\"2024-10-27T00:00:00.000000Z\",\"decorator\":\"Week 43\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "links": {
///     "self": "https://api.retroachievements.org/v2/event-achievements/achievement-of-the-week"
///   },
///   "meta": {
///     "eventAchievement": {
///       "id": "300",
///       "achievementId": "451300",
///       "sourceAchievementId": "11",
///       "eventId": "4",
///       "activeFrom": "2024-10-28T00:00:00.000000Z",
///       "activeUntil": "2024-11-04T00:00:00.000000Z",
///       "activeThrough": "2024-11-03T00:00:00.000000Z",
///       "decorator": null
///     }
///   }
/// }
/// ```
pub fn achievement_of_the_week_empty() -> retroachievements_client::v2::types::AchievementOfTheWeek {
    crate::example(
        "{\"links\":{\"self\":\"https://api.retroachievements.org/v2/event-achievements/achievement-of-the-week\"},\"meta\":{\"eventAchievement\":{\"id\":\"300\",\"achievementId\":\"451300\",\"sourceAchievementId\":\"11\",\"eventId\":\"4\",\"activeFrom\":\"2024-10-28T00:00:00.000000Z\",\"activeUntil\":\"2024-11-04T00:00:00.000000Z\",\"activeThrough\":\"2024-11-03T00:00:00.000000Z\",\"decorator\":null}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/event-achievements/271"
///   },
///   "data": {
///     "type": "event-achievements",
///     "id": "271",
///     "attributes": {
///       "activeFrom": "2024-10-21T00:00:00.000000Z",
///       "activeUntil": "2024-10-28T00:00:00.000000Z",
///       "decorator": "Week 43",
///       "achievementTitle": "That Was Easy",
///       "achievementDescription": "Complete the first act in Green Hill Zone",
///       "achievementPoints": 1,
///       "achievementBadgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///       "achievementBadgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///       "eventTitle": "Achievement of the Week 2024",
///       "eventBadgeUrl": "https://media.retroachievements.org/Images/108352.png"
///     },
///     "relationships": {
///       "event": {
///         "data": {
///           "type": "events",
///           "id": "4"
///         }
///       },
///       "sourceAchievement": {
///         "data": {
///           "type": "achievements",
///           "id": "9"
///         }
///       },
///       "eventAchievement": {
///         "data": {
///           "type": "achievements",
///           "id": "9"
///         }
///       }
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/event-achievements/271",
///       "webUrl": "https://api.retroachievements.org/achievement/451234"
///     }
///   },
///   "included": [
///     {
///       "type": "events",
///       "id": "4",
///       "attributes": {
///         "title": "Achievement of the Week 2024",
///         "sortTitle": "achievement of the week 02024",
///         "badgeUrl": "https://media.retroachievements.org/Images/108352.png",
///         "state": "concluded",
///         "playersTotal": 3120,
///         "achievementsPublished": 52,
///         "activeFrom": "2024-01-01T00:00:00.000000Z",
///         "activeThrough": "2024-12-29T00:00:00.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/events/4"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     }
///   ]
/// }
/// ```
pub fn event_achievement() -> retroachievements_client::v2::types::EventAchievementDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/event-achievements/271\"},\"data\":{\"type\":\"event-achievements\",\"id\":\"271\",\"attributes\":{\"activeFrom\":\"2024-10-21T00:00:00.000000Z\",\"activeUntil\":\"2024-10-28T00:00:00.000000Z\",\"decorator\":\"Week 43\",\"achievementTitle\":\"That Was Easy\",\"achievementDescription\":\"Complete the first act in Green Hill Zone\",\"achievementPoints\":1,\"achievementBadgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"achievementBadgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"eventTitle\":\"Achievement of the Week 2024\",\"eventBadgeUrl\":\"https://media.retroachievements.org/Images/108352.png\"},\"relationships\":{\"event\":{\"data\":{\"type\":\"events\",\"id\":\"4\"}},\"sourceAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"eventAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/event-achievements/271\",\"webUrl\":\"https://api.retroachievements.org/achievement/451234\"}},\"included\":[{\"type\":\"events\",\"id\":\"4\",\"attributes\":{\"title\":\"Achievement of the Week 2024\",\"sortTitle\":\"achievement of the week 02024\",\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\",\"state\":\"concluded\",\"playersTotal\":3120,\"achievementsPublished\":52,\"activeFrom\":\"2024-01-01T00:00:00.000000Z\",\"activeThrough\":\"2024-12-29T00:00:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/4\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/event-achievements/300"
///   },
///   "data": {
///     "type": "event-achievements",
///     "id": "300",
///     "attributes": {
///       "activeFrom": null,
///       "activeUntil": null,
///       "decorator": null,
///       "achievementTitle": "To be announced",
///       "achievementDescription": "",
///       "achievementPoints": 0,
///       "achievementBadgeUrl": "https://media.retroachievements.org/Badge/00000.png",
///       "achievementBadgeLockedUrl": "https://media.retroachievements.org/Badge/00000_lock.png",
///       "eventTitle": null,
///       "eventBadgeUrl": null
///     },
///     "relationships": {
///       "event": {
///         "data": {
///           "type": "events",
///           "id": "4"
///         }
///       },
///       "sourceAchievement": {
///         "data": {
///           "type": "achievements",
///           "id": "9"
///         }
///       },
///       "eventAchievement": {
///         "data": {
///           "type": "achievements",
///           "id": "9"
///         }
///       }
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/event-achievements/300",
///       "webUrl": "https://api.retroachievements.org/achievement/451300"
///     }
///   },
///   "included": [
///     {
///       "type": "events",
///       "id": "4",
///       "attributes": {
///         "title": "Achievement of the Week 2024",
///         "sortTitle": "achievement of the week 02024",
///         "badgeUrl": "https://media.retroachievements.org/Images/108352.png",
///         "state": "concluded",
///         "playersTotal": 3120,
///         "achievementsPublished": 52,
///         "activeFrom": "2024-01-01T00:00:00.000000Z",
///         "activeThrough": "2024-12-29T00:00:00.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/events/4"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     }
///   ]
/// }
/// ```
pub fn event_achievement_empty() -> retroachievements_client::v2::types::EventAchievementDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/event-achievements/300\"},\"data\":{\"type\":\"event-achievements\",\"id\":\"300\",\"attributes\":{\"activeFrom\":null,\"activeUntil\":null,\"decorator\":null,\"achievementTitle\":\"To be announced\",\"achievementDescription\":\"\",\"achievementPoints\":0,\"achievementBadgeUrl\":\"https://media.retroachievements.org/Badge/00000.png\",\"achievementBadgeLockedUrl\":\"https://media.retroachievements.org/Badge/00000_lock.png\",\"eventTitle\":null,\"eventBadgeUrl\":null},\"relationships\":{\"event\":{\"data\":{\"type\":\"events\",\"id\":\"4\"}},\"sourceAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"eventAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/event-achievements/300\",\"webUrl\":\"https://api.retroachievements.org/achievement/451300\"}},\"included\":[{\"type\":\"events\",\"id\":\"4\",\"attributes\":{\"title\":\"Achievement of the Week 2024\",\"sortTitle\":\"achievement of the week 02024\",\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\",\"state\":\"concluded\",\"playersTotal\":3120,\"achievementsPublished\":52,\"activeFrom\":\"2024-01-01T00:00:00.000000Z\",\"activeThrough\":\"2024-12-29T00:00:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/4\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "event-achievements",
///       "id": "271",
///       "attributes": {
///         "activeFrom": "2024-10-21T00:00:00.000000Z",
///         "activeUntil": "2024-10-28T00:00:00.000000Z",
///         "decorator": "Week 43",
///         "achievementTitle": "That Was Easy",
///         "achievementDescription": "Complete the first act in Green Hill Zone",
///         "achievementPoints": 1,
///         "achievementBadgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "achievementBadgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "eventTitle": "Achievement of the Week 2024",
///         "eventBadgeUrl": "https://media.retroachievements.org/Images/108352.png"
///       },
///       "relationships": {
///         "event": {
///           "data": {
///             "type": "events",
///             "id": "4"
///           }
///         },
///         "sourceAchievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "eventAchievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/event-achievements/271",
///         "webUrl": "https://api.retroachievements.org/achievement/451234"
///       }
///     },
///     {
///       "type": "event-achievements",
///       "id": "300",
///       "attributes": {
///         "activeFrom": null,
///         "activeUntil": null,
///         "decorator": null,
///         "achievementTitle": "To be announced",
///         "achievementDescription": "",
///         "achievementPoints": 0,
///         "achievementBadgeUrl": "https://media.retroachievements.org/Badge/00000.png",
///         "achievementBadgeLockedUrl": "https://media.retroachievements.org/Badge/00000_lock.png",
///         "eventTitle": null,
///         "eventBadgeUrl": null
///       },
///       "relationships": {
///         "event": {
///           "data": {
///             "type": "events",
///             "id": "4"
///           }
///         },
///         "sourceAchievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "eventAchievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/event-achievements/300",
///         "webUrl": "https://api.retroachievements.org/achievement/451300"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "events",
///       "id": "4",
///       "attributes": {
///         "title": "Achievement of the Week 2024",
///         "sortTitle": "achievement of the week 02024",
///         "badgeUrl": "https://media.retroachievements.org/Images/108352.png",
///         "state": "concluded",
///         "playersTotal": 3120,
///         "achievementsPublished": 52,
///         "activeFrom": "2024-01-01T00:00:00.000000Z",
///         "activeThrough": "2024-12-29T00:00:00.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/events/4"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     }
///   ]
/// }
/// ```
pub fn event_achievements() -> retroachievements_client::v2::types::EventAchievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"event-achievements\",\"id\":\"271\",\"attributes\":{\"activeFrom\":\"2024-10-21T00:00:00.000000Z\",\"activeUntil\":\"2024-10-28T00:00:00.000000Z\",\"decorator\":\"Week 43\",\"achievementTitle\":\"That Was Easy\",\"achievementDescription\":\"Complete the first act in Green Hill Zone\",\"achievementPoints\":1,\"achievementBadgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"achievementBadgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"eventTitle\":\"Achievement of the Week 2024\",\"eventBadgeUrl\":\"https://media.retroachievements.org/Images/108352.png\"},\"relationships\":{\"event\":{\"data\":{\"type\":\"events\",\"id\":\"4\"}},\"sourceAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"eventAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/event-achievements/271\",\"webUrl\":\"https://api.retroachievements.org/achievement/451234\"}},{\"type\":\"event-achievements\",\"id\":\"300\",\"attributes\":{\"activeFrom\":null,\"activeUntil\":null,\"decorator\":null,\"achievementTitle\":\"To be announced\",\"achievementDescription\":\"\",\"achievementPoints\":0,\"achievementBadgeUrl\":\"https://media.retroachievements.org/Badge/00000.png\",\"achievementBadgeLockedUrl\":\"https://media.retroachievements.org/Badge/00000_lock.png\",\"eventTitle\":null,\"eventBadgeUrl\":null},\"relationships\":{\"event\":{\"data\":{\"type\":\"events\",\"id\":\"4\"}},\"sourceAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"eventAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/event-achievements/300\",\"webUrl\":\"https://api.retroachievements.org/achievement/451300\"}}],\"included\":[{\"type\":\"events\",\"id\":\"4\",\"attributes\":{\"title\":\"Achievement of the Week 2024\",\"sortTitle\":\"achievement of the week 02024\",\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\",\"state\":\"concluded\",\"playersTotal\":3120,\"achievementsPublished\":52,\"activeFrom\":\"2024-01-01T00:00:00.000000Z\",\"activeThrough\":\"2024-12-29T00:00:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/4\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn event_achievements_empty() -> retroachievements_client::v2::types::EventAchievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/events/4/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/events/4/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "event-achievements",
///       "id": "271",
///       "attributes": {
///         "activeFrom": "2024-10-21T00:00:00.000000Z",
///         "activeUntil": "2024-10-28T00:00:00.000000Z",
///         "decorator": "Week 43",
///         "achievementTitle": "That Was Easy",
///         "achievementDescription": "Complete the first act in Green Hill Zone",
///         "achievementPoints": 1,
///         "achievementBadgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "achievementBadgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "eventTitle": "Achievement of the Week 2024",
///         "eventBadgeUrl": "https://media.retroachievements.org/Images/108352.png"
///       },
///       "relationships": {
///         "event": {
///           "data": {
///             "type": "events",
///             "id": "4"
///           }
///         },
///         "sourceAchievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "eventAchievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/event-achievements/271",
///         "webUrl": "https://api.retroachievements.org/achievement/451234"
///       }
///     },
///     {
///       "type": "event-achievements",
///       "id": "300",
///       "attributes": {
///         "activeFrom": null,
///         "activeUntil": null,
///         "decorator": null,
///         "achievementTitle": "To be announced",
///         "achievementDescription": "",
///         "achievementPoints": 0,
///         "achievementBadgeUrl": "https://media.retroachievements.org/Badge/00000.png",
///         "achievementBadgeLockedUrl": "https://media.retroachievements.org/Badge/00000_lock.png",
///         "eventTitle": null,
///         "eventBadgeUrl": null
///       },
///       "relationships": {
///         "event": {
///           "data": {
///             "type": "events",
///             "id": "4"
///           }
///         },
///         "sourceAchievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "eventAchievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/event-achievements/300",
///         "webUrl": "https://api.retroachievements.org/achievement/451300"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "events",
///       "id": "4",
///       "attributes": {
///         "title": "Achievement of the Week 2024",
///         "sortTitle": "achievement of the week 02024",
///         "badgeUrl": "https://media.retroachievements.org/Images/108352.png",
///         "state": "concluded",
///         "playersTotal": 3120,
///         "achievementsPublished": 52,
///         "activeFrom": "2024-01-01T00:00:00.000000Z",
///         "activeThrough": "2024-12-29T00:00:00.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/events/4"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     }
///   ]
/// }
/// ```
pub fn event_event_achievements() -> retroachievements_client::v2::types::EventAchievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/events/4/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/events/4/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"event-achievements\",\"id\":\"271\",\"attributes\":{\"activeFrom\":\"2024-10-21T00:00:00.000000Z\",\"activeUntil\":\"2024-10-28T00:00:00.000000Z\",\"decorator\":\"Week 43\",\"achievementTitle\":\"That Was Easy\",\"achievementDescription\":\"Complete the first act in Green Hill Zone\",\"achievementPoints\":1,\"achievementBadgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"achievementBadgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"eventTitle\":\"Achievement of the Week 2024\",\"eventBadgeUrl\":\"https://media.retroachievements.org/Images/108352.png\"},\"relationships\":{\"event\":{\"data\":{\"type\":\"events\",\"id\":\"4\"}},\"sourceAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"eventAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/event-achievements/271\",\"webUrl\":\"https://api.retroachievements.org/achievement/451234\"}},{\"type\":\"event-achievements\",\"id\":\"300\",\"attributes\":{\"activeFrom\":null,\"activeUntil\":null,\"decorator\":null,\"achievementTitle\":\"To be announced\",\"achievementDescription\":\"\",\"achievementPoints\":0,\"achievementBadgeUrl\":\"https://media.retroachievements.org/Badge/00000.png\",\"achievementBadgeLockedUrl\":\"https://media.retroachievements.org/Badge/00000_lock.png\",\"eventTitle\":null,\"eventBadgeUrl\":null},\"relationships\":{\"event\":{\"data\":{\"type\":\"events\",\"id\":\"4\"}},\"sourceAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"eventAchievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/event-achievements/300\",\"webUrl\":\"https://api.retroachievements.org/achievement/451300\"}}],\"included\":[{\"type\":\"events\",\"id\":\"4\",\"attributes\":{\"title\":\"Achievement of the Week 2024\",\"sortTitle\":\"achievement of the week 02024\",\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\",\"state\":\"concluded\",\"playersTotal\":3120,\"achievementsPublished\":52,\"activeFrom\":\"2024-01-01T00:00:00.000000Z\",\"activeThrough\":\"2024-12-29T00:00:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/4\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/events/4/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/events/4/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn event_event_achievements_empty() -> retroachievements_client::v2::types::EventAchievements {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/events/4/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/events/4/event-achievements?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/events/4"
///   },
///   "data": {
///     "type": "events",
///     "id": "4",
///     "attributes": {
///       "title": "Achievement of the Week 2024",
///       "sortTitle": "achievement of the week 02024",
///       "badgeUrl": "https://media.retroachievements.org/Images/108352.png",
///       "state": "concluded",
///       "playersTotal": 3120,
///       "achievementsPublished": 52,
///       "activeFrom": "2024-01-01T00:00:00.000000Z",
///       "activeThrough": "2024-12-29T00:00:00.000000Z"
///     },
///     "relationships": {
///       "awards": {
///         "data": [
///           {
///             "type": "event-awards",
///             "id": "8"
///           }
///         ]
///       },
///       "eventAchievements": {
///         "data": [
///           {
///             "type": "event-achievements",
///             "id": "271"
///           }
///         ]
///       }
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/events/4"
///     }
///   },
///   "included": [
///     {
///       "type": "event-awards",
///       "id": "8",
///       "attributes": {
///         "tierIndex": 2,
///         "label": "Silver",
///         "pointsRequired": 26,
///         "badgeUrl": "https://media.retroachievements.org/Images/108352.png"
///       }
///     }
///   ]
/// }
/// ```
pub fn event() -> retroachievements_client::v2::types::EventDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/4\"},\"data\":{\"type\":\"events\",\"id\":\"4\",\"attributes\":{\"title\":\"Achievement of the Week 2024\",\"sortTitle\":\"achievement of the week 02024\",\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\",\"state\":\"concluded\",\"playersTotal\":3120,\"achievementsPublished\":52,\"activeFrom\":\"2024-01-01T00:00:00.000000Z\",\"activeThrough\":\"2024-12-29T00:00:00.000000Z\"},\"relationships\":{\"awards\":{\"data\":[{\"type\":\"event-awards\",\"id\":\"8\"}]},\"eventAchievements\":{\"data\":[{\"type\":\"event-achievements\",\"id\":\"271\"}]}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/4\"}},\"included\":[{\"type\":\"event-awards\",\"id\":\"8\",\"attributes\":{\"tierIndex\":2,\"label\":\"Silver\",\"pointsRequired\":26,\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/events/77"
///   },
///   "data": {
///     "type": "events",
///     "id": "77",
///     "attributes": {
///       "title": "Next Event",
///       "sortTitle": "next event",
///       "badgeUrl": "https://media.retroachievements.org/Images/000001.png",
///       "state": "evergreen",
///       "playersTotal": null,
///       "achievementsPublished": null,
///       "activeFrom": null,
///       "activeThrough": null
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/events/77"
///     }
///   }
/// }
/// ```
pub fn event_empty() -> retroachievements_client::v2::types::EventDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/77\"},\"data\":{\"type\":\"events\",\"id\":\"77\",\"attributes\":{\"title\":\"Next Event\",\"sortTitle\":\"next event\",\"badgeUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"state\":\"evergreen\",\"playersTotal\":null,\"achievementsPublished\":null,\"activeFrom\":null,\"activeThrough\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/77\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/events?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/events?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "events",
///       "id": "4",
///       "attributes": {
///         "title": "Achievement of the Week 2024",
///         "sortTitle": "achievement of the week 02024",
///         "badgeUrl": "https://media.retroachievements.org/Images/108352.png",
///         "state": "concluded",
///         "playersTotal": 3120,
///         "achievementsPublished": 52,
///         "activeFrom": "2024-01-01T00:00:00.000000Z",
///         "activeThrough": "2024-12-29T00:00:00.000000Z"
///       },
///       "relationships": {
///         "awards": {
///           "data": [
///             {
///               "type": "event-awards",
///               "id": "8"
///             }
///           ]
///         },
///         "eventAchievements": {
///           "data": [
///             {
///               "type": "event-achievements",
///               "id": "271"
///             }
///           ]
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/events/4"
///       }
///     },
///     {
///       "type": "events",
///       "id": "77",
///       "attributes": {
///         "title": "Next Event",
///         "sortTitle": "next event",
///         "badgeUrl": "https://media.retroachievements.org/Images/000001.png",
///         "state": "evergreen",
///         "playersTotal": null,
///         "achievementsPublished": null,
///         "activeFrom": null,
///         "activeThrough": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/events/77"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "event-awards",
///       "id": "8",
///       "attributes": {
///         "tierIndex": 2,
///         "label": "Silver",
///         "pointsRequired": 26,
///         "badgeUrl": "https://media.retroachievements.org/Images/108352.png"
///       }
///     }
///   ]
/// }
/// ```
pub fn events() -> retroachievements_client::v2::types::Events {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/events?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/events?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"events\",\"id\":\"4\",\"attributes\":{\"title\":\"Achievement of the Week 2024\",\"sortTitle\":\"achievement of the week 02024\",\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\",\"state\":\"concluded\",\"playersTotal\":3120,\"achievementsPublished\":52,\"activeFrom\":\"2024-01-01T00:00:00.000000Z\",\"activeThrough\":\"2024-12-29T00:00:00.000000Z\"},\"relationships\":{\"awards\":{\"data\":[{\"type\":\"event-awards\",\"id\":\"8\"}]},\"eventAchievements\":{\"data\":[{\"type\":\"event-achievements\",\"id\":\"271\"}]}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/4\"}},{\"type\":\"events\",\"id\":\"77\",\"attributes\":{\"title\":\"Next Event\",\"sortTitle\":\"next event\",\"badgeUrl\":\"https://media.retroachievements.org/Images/000001.png\",\"state\":\"evergreen\",\"playersTotal\":null,\"achievementsPublished\":null,\"activeFrom\":null,\"activeThrough\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/77\"}}],\"included\":[{\"type\":\"event-awards\",\"id\":\"8\",\"attributes\":{\"tierIndex\":2,\"label\":\"Silver\",\"pointsRequired\":26,\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/events?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/events?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn events_empty() -> retroachievements_client::v2::types::Events {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/events?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/events?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "achievement-set-claims",
///       "id": "10431",
///       "attributes": {
///         "claimedAt": "2023-11-01T10:20:30.000000Z",
///         "finishedAt": "2024-02-01T10:20:30.000000Z",
///         "updatedAt": "2023-11-05T18:00:00.000000Z",
///         "status": "in-review",
///         "claimType": "primary",
///         "setType": "revision",
///         "specialType": "own-revision",
///         "extensionsCount": 1,
///         "minutesLeft": 115139,
///         "userId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "userDisplayName": "Scott",
///         "gameId": 1,
///         "gameTitle": "Sonic the Hedgehog",
///         "gameIconUrl": "https://media.retroachievements.org/Images/085573.png",
///         "systemId": 1,
///         "systemName": "Genesis/Mega Drive"
///       },
///       "relationships": {
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         }
///       }
///     },
///     {
///       "type": "achievement-set-claims",
///       "id": "122",
///       "attributes": {
///         "claimedAt": "2020-04-01T00:00:00.000000Z",
///         "finishedAt": "2020-07-01T00:00:00.000000Z",
///         "updatedAt": "2020-07-01T00:00:00.000000Z",
///         "status": "dropped",
///         "claimType": "collaboration",
///         "setType": "new-set",
///         "specialType": "none",
///         "extensionsCount": 0,
///         "minutesLeft": -1839412,
///         "userId": null,
///         "userDisplayName": null,
///         "gameId": null,
///         "gameTitle": null,
///         "gameIconUrl": null,
///         "systemId": null,
///         "systemName": null
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     }
///   ]
/// }
/// ```
pub fn achievement_set_claims() -> retroachievements_client::v2::types::AchievementSetClaims {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"achievement-set-claims\",\"id\":\"10431\",\"attributes\":{\"claimedAt\":\"2023-11-01T10:20:30.000000Z\",\"finishedAt\":\"2024-02-01T10:20:30.000000Z\",\"updatedAt\":\"2023-11-05T18:00:00.000000Z\",\"status\":\"in-review\",\"claimType\":\"primary\",\"setType\":\"revision\",\"specialType\":\"own-revision\",\"extensionsCount\":1,\"minutesLeft\":115139,\"userId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"userDisplayName\":\"Scott\",\"gameId\":1,\"gameTitle\":\"Sonic the Hedgehog\",\"gameIconUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"systemId\":1,\"systemName\":\"Genesis/Mega Drive\"},\"relationships\":{\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}}}},{\"type\":\"achievement-set-claims\",\"id\":\"122\",\"attributes\":{\"claimedAt\":\"2020-04-01T00:00:00.000000Z\",\"finishedAt\":\"2020-07-01T00:00:00.000000Z\",\"updatedAt\":\"2020-07-01T00:00:00.000000Z\",\"status\":\"dropped\",\"claimType\":\"collaboration\",\"setType\":\"new-set\",\"specialType\":\"none\",\"extensionsCount\":0,\"minutesLeft\":-1839412,\"userId\":null,\"userDisplayName\":null,\"gameId\":null,\"gameTitle\":null,\"gameIconUrl\":null,\"systemId\":null,\"systemName\":null}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn achievement_set_claims_empty() -> retroachievements_client::v2::types::AchievementSetClaims {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievement-set-claims?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/user-awards?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/user-awards?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "perPage": 50,
///       "to": 2
///     }
///   },
///   "data": [
///     {
///       "type": "user-awards",
///       "id": "771203",
///       "attributes": {
///         "awardedAt": "2023-05-16T19:48:34.000000Z",
///         "kind": "mastered",
///         "title": "Sonic the Hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "displayOrder": 2,
///         "context": {
///           "gameId": 1,
///           "mode": "hardcore"
///         },
///         "userId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "userDisplayName": "Scott"
///       },
///       "relationships": {
///         "game": {
///           "data": {
///             "type": "games",
///             "id": "1"
///           }
///         },
///         "event": {
///           "data": {
///             "type": "events",
///             "id": "4"
///           }
///         },
///         "user": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         }
///       }
///     },
///     {
///       "type": "user-awards",
///       "id": "800",
///       "attributes": {
///         "awardedAt": "2020-01-01T00:00:00.000000Z",
///         "kind": "playtest",
///         "title": null,
///         "badgeUrl": null,
///         "displayOrder": 0,
///         "context": {},
///         "userId": null,
///         "userDisplayName": null
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "games",
///       "id": "1",
///       "attributes": {
///         "title": "Sonic the Hedgehog",
///         "sortTitle": "sonic the hedgehog",
///         "badgeUrl": "https://media.retroachievements.org/Images/085573.png",
///         "imageBoxArtUrl": "https://media.retroachievements.org/Images/051872.png",
///         "imageTitleUrl": "https://media.retroachievements.org/Images/054993.png",
///         "imageIngameUrl": "https://media.retroachievements.org/Images/000010.png",
///         "releasedAt": "1991-06-23T00:00:00.000000Z",
///         "releasedAtGranularity": "day",
///         "playersTotal": 27080,
///         "playersHardcore": 10335,
///         "achievementsPublished": 36,
///         "achievementsUnpublished": 1,
///         "pointsTotal": 305,
///         "pointsWeighted": 540,
///         "timesBeaten": 1900,
///         "timesBeatenHardcore": 3200,
///         "medianTimeToBeatSeconds": 6120,
///         "medianTimeToBeatHardcoreSeconds": 7800
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/games/1",
///         "webUrl": "https://api.retroachievements.org/game/1",
///         "forumTopic": "https://api.retroachievements.org/forums/topic/112"
///       }
///     },
///     {
///       "type": "events",
///       "id": "4",
///       "attributes": {
///         "title": "Achievement of the Week 2024",
///         "sortTitle": "achievement of the week 02024",
///         "badgeUrl": "https://media.retroachievements.org/Images/108352.png",
///         "state": "concluded",
///         "playersTotal": 3120,
///         "achievementsPublished": 52,
///         "activeFrom": "2024-01-01T00:00:00.000000Z",
///         "activeThrough": "2024-12-29T00:00:00.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/events/4"
///       }
///     },
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     }
///   ]
/// }
/// ```
pub fn awards() -> retroachievements_client::v2::types::UserAwards {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/user-awards?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/user-awards?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"perPage\":50,\"to\":2}},\"data\":[{\"type\":\"user-awards\",\"id\":\"771203\",\"attributes\":{\"awardedAt\":\"2023-05-16T19:48:34.000000Z\",\"kind\":\"mastered\",\"title\":\"Sonic the Hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"displayOrder\":2,\"context\":{\"gameId\":1,\"mode\":\"hardcore\"},\"userId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"userDisplayName\":\"Scott\"},\"relationships\":{\"game\":{\"data\":{\"type\":\"games\",\"id\":\"1\"}},\"event\":{\"data\":{\"type\":\"events\",\"id\":\"4\"}},\"user\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}}}},{\"type\":\"user-awards\",\"id\":\"800\",\"attributes\":{\"awardedAt\":\"2020-01-01T00:00:00.000000Z\",\"kind\":\"playtest\",\"title\":null,\"badgeUrl\":null,\"displayOrder\":0,\"context\":{},\"userId\":null,\"userDisplayName\":null}}],\"included\":[{\"type\":\"games\",\"id\":\"1\",\"attributes\":{\"title\":\"Sonic the Hedgehog\",\"sortTitle\":\"sonic the hedgehog\",\"badgeUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"imageBoxArtUrl\":\"https://media.retroachievements.org/Images/051872.png\",\"imageTitleUrl\":\"https://media.retroachievements.org/Images/054993.png\",\"imageIngameUrl\":\"https://media.retroachievements.org/Images/000010.png\",\"releasedAt\":\"1991-06-23T00:00:00.000000Z\",\"releasedAtGranularity\":\"day\",\"playersTotal\":27080,\"playersHardcore\":10335,\"achievementsPublished\":36,\"achievementsUnpublished\":1,\"pointsTotal\":305,\"pointsWeighted\":540,\"timesBeaten\":1900,\"timesBeatenHardcore\":3200,\"medianTimeToBeatSeconds\":6120,\"medianTimeToBeatHardcoreSeconds\":7800},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/games/1\",\"webUrl\":\"https://api.retroachievements.org/game/1\",\"forumTopic\":\"https://api.retroachievements.org/forums/topic/112\"}},{\"type\":\"events\",\"id\":\"4\",\"attributes\":{\"title\":\"Achievement of the Week 2024\",\"sortTitle\":\"achievement of the week 02024\",\"badgeUrl\":\"https://media.retroachievements.org/Images/108352.png\",\"state\":\"concluded\",\"playersTotal\":3120,\"achievementsPublished\":52,\"activeFrom\":\"2024-01-01T00:00:00.000000Z\",\"activeThrough\":\"2024-12-29T00:00:00.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/events/4\"}},{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/user-awards?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/user-awards?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "perPage": 50,
///       "to": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn awards_empty() -> retroachievements_client::v2::types::UserAwards {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/user-awards?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/user-awards?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"perPage\":50,\"to\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievements/9/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievements/9/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "comments",
///       "id": "512",
///       "attributes": {
///         "body": "A good first set.\r\nThe rings are harder than they look.",
///         "authorId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "authorDisplayName": "Scott",
///         "authorAvatarUrl": "https://media.retroachievements.org/UserPic/Scott.png",
///         "permalink": "https://api.retroachievements.org/comment/512",
///         "submittedAt": "2023-08-07T11:22:23.000000Z"
///       },
///       "relationships": {
///         "author": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         }
///       }
///     },
///     {
///       "type": "comments",
///       "id": "513",
///       "attributes": {
///         "body": "",
///         "authorId": "00003EMFWR0M2V8R6QKJ5T1YAB",
///         "authorDisplayName": "Jaarl",
///         "authorAvatarUrl": "https://media.retroachievements.org/UserPic/Jaarl.png",
///         "permalink": "https://api.retroachievements.org/comment/513",
///         "submittedAt": "2024-07-31T18:05:00.000000Z"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     }
///   ]
/// }
/// ```
pub fn achievement_comments() -> retroachievements_client::v2::types::Comments {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievements/9/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievements/9/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"comments\",\"id\":\"512\",\"attributes\":{\"body\":\"A good first set.\\r\\nThe rings are harder than they look.\",\"authorId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"authorDisplayName\":\"Scott\",\"authorAvatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png\",\"permalink\":\"https://api.retroachievements.org/comment/512\",\"submittedAt\":\"2023-08-07T11:22:23.000000Z\"},\"relationships\":{\"author\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}}}},{\"type\":\"comments\",\"id\":\"513\",\"attributes\":{\"body\":\"\",\"authorId\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"authorDisplayName\":\"Jaarl\",\"authorAvatarUrl\":\"https://media.retroachievements.org/UserPic/Jaarl.png\",\"permalink\":\"https://api.retroachievements.org/comment/513\",\"submittedAt\":\"2024-07-31T18:05:00.000000Z\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievements/9/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievements/9/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn achievement_comments_empty() -> retroachievements_client::v2::types::Comments {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievements/9/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievements/9/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games/1/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games/1/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "comments",
///       "id": "512",
///       "attributes": {
///         "body": "A good first set.\r\nThe rings are harder than they look.",
///         "authorId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "authorDisplayName": "Scott",
///         "authorAvatarUrl": "https://media.retroachievements.org/UserPic/Scott.png",
///         "permalink": "https://api.retroachievements.org/comment/512",
///         "submittedAt": "2023-08-07T11:22:23.000000Z"
///       },
///       "relationships": {
///         "author": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         }
///       }
///     },
///     {
///       "type": "comments",
///       "id": "513",
///       "attributes": {
///         "body": "",
///         "authorId": "00003EMFWR0M2V8R6QKJ5T1YAB",
///         "authorDisplayName": "Jaarl",
///         "authorAvatarUrl": "https://media.retroachievements.org/UserPic/Jaarl.png",
///         "permalink": "https://api.retroachievements.org/comment/513",
///         "submittedAt": "2024-07-31T18:05:00.000000Z"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     }
///   ]
/// }
/// ```
pub fn game_comments() -> retroachievements_client::v2::types::Comments {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games/1/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games/1/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"comments\",\"id\":\"512\",\"attributes\":{\"body\":\"A good first set.\\r\\nThe rings are harder than they look.\",\"authorId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"authorDisplayName\":\"Scott\",\"authorAvatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png\",\"permalink\":\"https://api.retroachievements.org/comment/512\",\"submittedAt\":\"2023-08-07T11:22:23.000000Z\"},\"relationships\":{\"author\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}}}},{\"type\":\"comments\",\"id\":\"513\",\"attributes\":{\"body\":\"\",\"authorId\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"authorDisplayName\":\"Jaarl\",\"authorAvatarUrl\":\"https://media.retroachievements.org/UserPic/Jaarl.png\",\"permalink\":\"https://api.retroachievements.org/comment/513\",\"submittedAt\":\"2024-07-31T18:05:00.000000Z\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games/1/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games/1/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn game_comments_empty() -> retroachievements_client::v2::types::Comments {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games/1/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games/1/comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/wall-comments?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/wall-comments?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "comments",
///       "id": "512",
///       "attributes": {
///         "body": "A good first set.\r\nThe rings are harder than they look.",
///         "authorId": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "authorDisplayName": "Scott",
///         "authorAvatarUrl": "https://media.retroachievements.org/UserPic/Scott.png",
///         "permalink": "https://api.retroachievements.org/comment/512",
///         "submittedAt": "2023-08-07T11:22:23.000000Z"
///       },
///       "relationships": {
///         "author": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         }
///       }
///     },
///     {
///       "type": "comments",
///       "id": "513",
///       "attributes": {
///         "body": "",
///         "authorId": "00003EMFWR0M2V8R6QKJ5T1YAB",
///         "authorDisplayName": "Jaarl",
///         "authorAvatarUrl": "https://media.retroachievements.org/UserPic/Jaarl.png",
///         "permalink": "https://api.retroachievements.org/comment/513",
///         "submittedAt": "2024-07-31T18:05:00.000000Z"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_wall_comments() -> retroachievements_client::v2::types::Comments {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/wall-comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/wall-comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"comments\",\"id\":\"512\",\"attributes\":{\"body\":\"A good first set.\\r\\nThe rings are harder than they look.\",\"authorId\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"authorDisplayName\":\"Scott\",\"authorAvatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png\",\"permalink\":\"https://api.retroachievements.org/comment/512\",\"submittedAt\":\"2023-08-07T11:22:23.000000Z\"},\"relationships\":{\"author\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}}}},{\"type\":\"comments\",\"id\":\"513\",\"attributes\":{\"body\":\"\",\"authorId\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"authorDisplayName\":\"Jaarl\",\"authorAvatarUrl\":\"https://media.retroachievements.org/UserPic/Jaarl.png\",\"permalink\":\"https://api.retroachievements.org/comment/513\",\"submittedAt\":\"2024-07-31T18:05:00.000000Z\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/wall-comments?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/wall-comments?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_wall_comments_empty() -> retroachievements_client::v2::types::Comments {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/wall-comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/wall-comments?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievements/9/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievements/9/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "tickets",
///       "id": "12345",
///       "attributes": {
///         "state": "resolved",
///         "type": "did_not_trigger",
///         "body": "It did not unlock at the end of act 1.\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0",
///         "hardcore": true,
///         "reportedAt": "2023-11-01T10:20:30.000000Z",
///         "resolvedAt": "2023-11-05T18:00:00.000000Z",
///         "ticketableType": "achievement",
///         "ticketableId": 9,
///         "ticketableTitle": "That Was Easy",
///         "gameId": 1,
///         "gameTitle": "Sonic the Hedgehog",
///         "gameIconUrl": "https://media.retroachievements.org/Images/085573.png",
///         "systemName": "Genesis/Mega Drive",
///         "reporterDisplayName": "Jaarl",
///         "resolverDisplayName": "Scott",
///         "authorDisplayName": "Scott"
///       },
///       "relationships": {
///         "reporter": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "resolver": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "author": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "achievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "leaderboard": {
///           "data": {
///             "type": "leaderboards",
///             "id": "104"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/tickets/12345",
///         "webUrl": "https://api.retroachievements.org/ticket/12345"
///       }
///     },
///     {
///       "type": "tickets",
///       "id": "12346",
///       "attributes": {
///         "state": "open",
///         "type": "submitted_wrong_value",
///         "body": "",
///         "hardcore": null,
///         "reportedAt": "2024-05-01T08:15:00.000000Z",
///         "resolvedAt": null,
///         "ticketableType": null,
///         "ticketableId": null,
///         "ticketableTitle": null,
///         "gameId": null,
///         "gameTitle": null,
///         "gameIconUrl": null,
///         "systemName": null,
///         "reporterDisplayName": null,
///         "resolverDisplayName": null,
///         "authorDisplayName": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/tickets/12346",
///         "webUrl": "https://api.retroachievements.org/ticket/12346"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     },
///     {
///       "type": "leaderboards",
///       "id": "104",
///       "attributes": {
///         "title": "South Island Conqueror",
///         "description": "Finish the game as fast as you can",
///         "format": "TIME",
///         "rankAsc": true,
///         "state": "active",
///         "orderColumn": 1,
///         "createdAt": "2014-06-07T12:00:00.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/leaderboards/104",
///         "webUrl": "https://api.retroachievements.org/leaderboard/104"
///       }
///     }
///   ]
/// }
/// ```
pub fn achievement_tickets() -> retroachievements_client::v2::types::Tickets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievements/9/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievements/9/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"tickets\",\"id\":\"12345\",\"attributes\":{\"state\":\"resolved\",\"type\":\"did_not_trigger\",\"body\":\"It did not unlock at the end of act 1.\\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0\",\"hardcore\":true,\"reportedAt\":\"2023-11-01T10:20:30.000000Z\",\"resolvedAt\":\"2023-11-05T18:00:00.000000Z\",\"ticketableType\":\"achievement\",\"ticketableId\":9,\"ticketableTitle\":\"That Was Easy\",\"gameId\":1,\"gameTitle\":\"Sonic the Hedgehog\",\"gameIconUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"systemName\":\"Genesis/Mega Drive\",\"reporterDisplayName\":\"Jaarl\",\"resolverDisplayName\":\"Scott\",\"authorDisplayName\":\"Scott\"},\"relationships\":{\"reporter\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"resolver\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"author\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"achievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"leaderboard\":{\"data\":{\"type\":\"leaderboards\",\"id\":\"104\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12345\",\"webUrl\":\"https://api.retroachievements.org/ticket/12345\"}},{\"type\":\"tickets\",\"id\":\"12346\",\"attributes\":{\"state\":\"open\",\"type\":\"submitted_wrong_value\",\"body\":\"\",\"hardcore\":null,\"reportedAt\":\"2024-05-01T08:15:00.000000Z\",\"resolvedAt\":null,\"ticketableType\":null,\"ticketableId\":null,\"ticketableTitle\":null,\"gameId\":null,\"gameTitle\":null,\"gameIconUrl\":null,\"systemName\":null,\"reporterDisplayName\":null,\"resolverDisplayName\":null,\"authorDisplayName\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12346\",\"webUrl\":\"https://api.retroachievements.org/ticket/12346\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}},{\"type\":\"leaderboards\",\"id\":\"104\",\"attributes\":{\"title\":\"South Island Conqueror\",\"description\":\"Finish the game as fast as you can\",\"format\":\"TIME\",\"rankAsc\":true,\"state\":\"active\",\"orderColumn\":1,\"createdAt\":\"2014-06-07T12:00:00.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/104\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/achievements/9/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/achievements/9/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn achievement_tickets_empty() -> retroachievements_client::v2::types::Tickets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/achievements/9/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/achievements/9/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games/1/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games/1/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "tickets",
///       "id": "12345",
///       "attributes": {
///         "state": "resolved",
///         "type": "did_not_trigger",
///         "body": "It did not unlock at the end of act 1.\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0",
///         "hardcore": true,
///         "reportedAt": "2023-11-01T10:20:30.000000Z",
///         "resolvedAt": "2023-11-05T18:00:00.000000Z",
///         "ticketableType": "achievement",
///         "ticketableId": 9,
///         "ticketableTitle": "That Was Easy",
///         "gameId": 1,
///         "gameTitle": "Sonic the Hedgehog",
///         "gameIconUrl": "https://media.retroachievements.org/Images/085573.png",
///         "systemName": "Genesis/Mega Drive",
///         "reporterDisplayName": "Jaarl",
///         "resolverDisplayName": "Scott",
///         "authorDisplayName": "Scott"
///       },
///       "relationships": {
///         "reporter": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "resolver": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "author": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "achievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "leaderboard": {
///           "data": {
///             "type": "leaderboards",
///             "id": "104"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/tickets/12345",
///         "webUrl": "https://api.retroachievements.org/ticket/12345"
///       }
///     },
///     {
///       "type": "tickets",
///       "id": "12346",
///       "attributes": {
///         "state": "open",
///         "type": "submitted_wrong_value",
///         "body": "",
///         "hardcore": null,
///         "reportedAt": "2024-05-01T08:15:00.000000Z",
///         "resolvedAt": null,
///         "ticketableType": null,
///         "ticketableId": null,
///         "ticketableTitle": null,
///         "gameId": null,
///         "gameTitle": null,
///         "gameIconUrl": null,
///         "systemName": null,
///         "reporterDisplayName": null,
///         "resolverDisplayName": null,
///         "authorDisplayName": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/tickets/12346",
///         "webUrl": "https://api.retroachievements.org/ticket/12346"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     },
///     {
///       "type": "leaderboards",
///       "id": "104",
///       "attributes": {
///         "title": "South Island Conqueror",
///         "description": "Finish the game as fast as you can",
///         "format": "TIME",
///         "rankAsc": true,
///         "state": "active",
///         "orderColumn": 1,
///         "createdAt": "2014-06-07T12:00:00.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/leaderboards/104",
///         "webUrl": "https://api.retroachievements.org/leaderboard/104"
///       }
///     }
///   ]
/// }
/// ```
pub fn game_tickets() -> retroachievements_client::v2::types::Tickets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games/1/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games/1/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"tickets\",\"id\":\"12345\",\"attributes\":{\"state\":\"resolved\",\"type\":\"did_not_trigger\",\"body\":\"It did not unlock at the end of act 1.\\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0\",\"hardcore\":true,\"reportedAt\":\"2023-11-01T10:20:30.000000Z\",\"resolvedAt\":\"2023-11-05T18:00:00.000000Z\",\"ticketableType\":\"achievement\",\"ticketableId\":9,\"ticketableTitle\":\"That Was Easy\",\"gameId\":1,\"gameTitle\":\"Sonic the Hedgehog\",\"gameIconUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"systemName\":\"Genesis/Mega Drive\",\"reporterDisplayName\":\"Jaarl\",\"resolverDisplayName\":\"Scott\",\"authorDisplayName\":\"Scott\"},\"relationships\":{\"reporter\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"resolver\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"author\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"achievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"leaderboard\":{\"data\":{\"type\":\"leaderboards\",\"id\":\"104\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12345\",\"webUrl\":\"https://api.retroachievements.org/ticket/12345\"}},{\"type\":\"tickets\",\"id\":\"12346\",\"attributes\":{\"state\":\"open\",\"type\":\"submitted_wrong_value\",\"body\":\"\",\"hardcore\":null,\"reportedAt\":\"2024-05-01T08:15:00.000000Z\",\"resolvedAt\":null,\"ticketableType\":null,\"ticketableId\":null,\"ticketableTitle\":null,\"gameId\":null,\"gameTitle\":null,\"gameIconUrl\":null,\"systemName\":null,\"reporterDisplayName\":null,\"resolverDisplayName\":null,\"authorDisplayName\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12346\",\"webUrl\":\"https://api.retroachievements.org/ticket/12346\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}},{\"type\":\"leaderboards\",\"id\":\"104\",\"attributes\":{\"title\":\"South Island Conqueror\",\"description\":\"Finish the game as fast as you can\",\"format\":\"TIME\",\"rankAsc\":true,\"state\":\"active\",\"orderColumn\":1,\"createdAt\":\"2014-06-07T12:00:00.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/104\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/games/1/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/games/1/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn game_tickets_empty() -> retroachievements_client::v2::types::Tickets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/games/1/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/games/1/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/tickets/12345"
///   },
///   "data": {
///     "type": "tickets",
///     "id": "12345",
///     "attributes": {
///       "state": "resolved",
///       "type": "did_not_trigger",
///       "body": "It did not unlock at the end of act 1.\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0",
///       "hardcore": true,
///       "reportedAt": "2023-11-01T10:20:30.000000Z",
///       "resolvedAt": "2023-11-05T18:00:00.000000Z",
///       "ticketableType": "achievement",
///       "ticketableId": 9,
///       "ticketableTitle": "That Was Easy",
///       "gameId": 1,
///       "gameTitle": "Sonic the Hedgehog",
///       "gameIconUrl": "https://media.retroachievements.org/Images/085573.png",
///       "systemName": "Genesis/Mega Drive",
///       "reporterDisplayName": "Jaarl",
///       "resolverDisplayName": "Scott",
///       "authorDisplayName": "Scott"
///     },
///     "relationships": {
///       "reporter": {
///         "data": {
///           "type": "users",
///           "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///         }
///       },
///       "resolver": {
///         "data": {
///           "type": "users",
///           "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///         }
///       },
///       "author": {
///         "data": {
///           "type": "users",
///           "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///         }
///       },
///       "achievement": {
///         "data": {
///           "type": "achievements",
///           "id": "9"
///         }
///       },
///       "leaderboard": {
///         "data": {
///           "type": "leaderboards",
///           "id": "104"
///         }
///       }
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/tickets/12345",
///       "webUrl": "https://api.retroachievements.org/ticket/12345"
///     }
///   },
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     },
///     {
///       "type": "leaderboards",
///       "id": "104",
///       "attributes": {
///         "title": "South Island Conqueror",
///         "description": "Finish the game as fast as you can",
///         "format": "TIME",
///         "rankAsc": true,
///         "state": "active",
///         "orderColumn": 1,
///         "createdAt": "2014-06-07T12:00:00.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/leaderboards/104",
///         "webUrl": "https://api.retroachievements.org/leaderboard/104"
///       }
///     }
///   ]
/// }
/// ```
pub fn ticket() -> retroachievements_client::v2::types::TicketDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12345\"},\"data\":{\"type\":\"tickets\",\"id\":\"12345\",\"attributes\":{\"state\":\"resolved\",\"type\":\"did_not_trigger\",\"body\":\"It did not unlock at the end of act 1.\\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0\",\"hardcore\":true,\"reportedAt\":\"2023-11-01T10:20:30.000000Z\",\"resolvedAt\":\"2023-11-05T18:00:00.000000Z\",\"ticketableType\":\"achievement\",\"ticketableId\":9,\"ticketableTitle\":\"That Was Easy\",\"gameId\":1,\"gameTitle\":\"Sonic the Hedgehog\",\"gameIconUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"systemName\":\"Genesis/Mega Drive\",\"reporterDisplayName\":\"Jaarl\",\"resolverDisplayName\":\"Scott\",\"authorDisplayName\":\"Scott\"},\"relationships\":{\"reporter\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"resolver\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"author\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"achievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"leaderboard\":{\"data\":{\"type\":\"leaderboards\",\"id\":\"104\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12345\",\"webUrl\":\"https://api.retroachievements.org/ticket/12345\"}},\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}},{\"type\":\"leaderboards\",\"id\":\"104\",\"attributes\":{\"title\":\"South Island Conqueror\",\"description\":\"Finish the game as fast as you can\",\"format\":\"TIME\",\"rankAsc\":true,\"state\":\"active\",\"orderColumn\":1,\"createdAt\":\"2014-06-07T12:00:00.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/104\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "self": "https://api.retroachievements.org/api/v2/tickets/12346"
///   },
///   "data": {
///     "type": "tickets",
///     "id": "12346",
///     "attributes": {
///       "state": "open",
///       "type": "submitted_wrong_value",
///       "body": "",
///       "hardcore": null,
///       "reportedAt": "2024-05-01T08:15:00.000000Z",
///       "resolvedAt": null,
///       "ticketableType": null,
///       "ticketableId": null,
///       "ticketableTitle": null,
///       "gameId": null,
///       "gameTitle": null,
///       "gameIconUrl": null,
///       "systemName": null,
///       "reporterDisplayName": null,
///       "resolverDisplayName": null,
///       "authorDisplayName": null
///     },
///     "links": {
///       "self": "https://api.retroachievements.org/api/v2/tickets/12346",
///       "webUrl": "https://api.retroachievements.org/ticket/12346"
///     }
///   }
/// }
/// ```
pub fn ticket_empty() -> retroachievements_client::v2::types::TicketDocument {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12346\"},\"data\":{\"type\":\"tickets\",\"id\":\"12346\",\"attributes\":{\"state\":\"open\",\"type\":\"submitted_wrong_value\",\"body\":\"\",\"hardcore\":null,\"reportedAt\":\"2024-05-01T08:15:00.000000Z\",\"resolvedAt\":null,\"ticketableType\":null,\"ticketableId\":null,\"ticketableTitle\":null,\"gameId\":null,\"gameTitle\":null,\"gameIconUrl\":null,\"systemName\":null,\"reporterDisplayName\":null,\"resolverDisplayName\":null,\"authorDisplayName\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12346\",\"webUrl\":\"https://api.retroachievements.org/ticket/12346\"}}}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "tickets",
///       "id": "12345",
///       "attributes": {
///         "state": "resolved",
///         "type": "did_not_trigger",
///         "body": "It did not unlock at the end of act 1.\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0",
///         "hardcore": true,
///         "reportedAt": "2023-11-01T10:20:30.000000Z",
///         "resolvedAt": "2023-11-05T18:00:00.000000Z",
///         "ticketableType": "achievement",
///         "ticketableId": 9,
///         "ticketableTitle": "That Was Easy",
///         "gameId": 1,
///         "gameTitle": "Sonic the Hedgehog",
///         "gameIconUrl": "https://media.retroachievements.org/Images/085573.png",
///         "systemName": "Genesis/Mega Drive",
///         "reporterDisplayName": "Jaarl",
///         "resolverDisplayName": "Scott",
///         "authorDisplayName": "Scott"
///       },
///       "relationships": {
///         "reporter": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "resolver": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "author": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "achievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "leaderboard": {
///           "data": {
///             "type": "leaderboards",
///             "id": "104"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/tickets/12345",
///         "webUrl": "https://api.retroachievements.org/ticket/12345"
///       }
///     },
///     {
///       "type": "tickets",
///       "id": "12346",
///       "attributes": {
///         "state": "open",
///         "type": "submitted_wrong_value",
///         "body": "",
///         "hardcore": null,
///         "reportedAt": "2024-05-01T08:15:00.000000Z",
///         "resolvedAt": null,
///         "ticketableType": null,
///         "ticketableId": null,
///         "ticketableTitle": null,
///         "gameId": null,
///         "gameTitle": null,
///         "gameIconUrl": null,
///         "systemName": null,
///         "reporterDisplayName": null,
///         "resolverDisplayName": null,
///         "authorDisplayName": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/tickets/12346",
///         "webUrl": "https://api.retroachievements.org/ticket/12346"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     },
///     {
///       "type": "leaderboards",
///       "id": "104",
///       "attributes": {
///         "title": "South Island Conqueror",
///         "description": "Finish the game as fast as you can",
///         "format": "TIME",
///         "rankAsc": true,
///         "state": "active",
///         "orderColumn": 1,
///         "createdAt": "2014-06-07T12:00:00.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/leaderboards/104",
///         "webUrl": "https://api.retroachievements.org/leaderboard/104"
///       }
///     }
///   ]
/// }
/// ```
pub fn tickets() -> retroachievements_client::v2::types::Tickets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"tickets\",\"id\":\"12345\",\"attributes\":{\"state\":\"resolved\",\"type\":\"did_not_trigger\",\"body\":\"It did not unlock at the end of act 1.\\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0\",\"hardcore\":true,\"reportedAt\":\"2023-11-01T10:20:30.000000Z\",\"resolvedAt\":\"2023-11-05T18:00:00.000000Z\",\"ticketableType\":\"achievement\",\"ticketableId\":9,\"ticketableTitle\":\"That Was Easy\",\"gameId\":1,\"gameTitle\":\"Sonic the Hedgehog\",\"gameIconUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"systemName\":\"Genesis/Mega Drive\",\"reporterDisplayName\":\"Jaarl\",\"resolverDisplayName\":\"Scott\",\"authorDisplayName\":\"Scott\"},\"relationships\":{\"reporter\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"resolver\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"author\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"achievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"leaderboard\":{\"data\":{\"type\":\"leaderboards\",\"id\":\"104\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12345\",\"webUrl\":\"https://api.retroachievements.org/ticket/12345\"}},{\"type\":\"tickets\",\"id\":\"12346\",\"attributes\":{\"state\":\"open\",\"type\":\"submitted_wrong_value\",\"body\":\"\",\"hardcore\":null,\"reportedAt\":\"2024-05-01T08:15:00.000000Z\",\"resolvedAt\":null,\"ticketableType\":null,\"ticketableId\":null,\"ticketableTitle\":null,\"gameId\":null,\"gameTitle\":null,\"gameIconUrl\":null,\"systemName\":null,\"reporterDisplayName\":null,\"resolverDisplayName\":null,\"authorDisplayName\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12346\",\"webUrl\":\"https://api.retroachievements.org/ticket/12346\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}},{\"type\":\"leaderboards\",\"id\":\"104\",\"attributes\":{\"title\":\"South Island Conqueror\",\"description\":\"Finish the game as fast as you can\",\"format\":\"TIME\",\"rankAsc\":true,\"state\":\"active\",\"orderColumn\":1,\"createdAt\":\"2014-06-07T12:00:00.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/104\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn tickets_empty() -> retroachievements_client::v2::types::Tickets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 1,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 2,
///       "total": 2
///     }
///   },
///   "data": [
///     {
///       "type": "tickets",
///       "id": "12345",
///       "attributes": {
///         "state": "resolved",
///         "type": "did_not_trigger",
///         "body": "It did not unlock at the end of act 1.\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0",
///         "hardcore": true,
///         "reportedAt": "2023-11-01T10:20:30.000000Z",
///         "resolvedAt": "2023-11-05T18:00:00.000000Z",
///         "ticketableType": "achievement",
///         "ticketableId": 9,
///         "ticketableTitle": "That Was Easy",
///         "gameId": 1,
///         "gameTitle": "Sonic the Hedgehog",
///         "gameIconUrl": "https://media.retroachievements.org/Images/085573.png",
///         "systemName": "Genesis/Mega Drive",
///         "reporterDisplayName": "Jaarl",
///         "resolverDisplayName": "Scott",
///         "authorDisplayName": "Scott"
///       },
///       "relationships": {
///         "reporter": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "resolver": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "author": {
///           "data": {
///             "type": "users",
///             "id": "00003EMFWR7XB8SDPEHB3K56ZQ"
///           }
///         },
///         "achievement": {
///           "data": {
///             "type": "achievements",
///             "id": "9"
///           }
///         },
///         "leaderboard": {
///           "data": {
///             "type": "leaderboards",
///             "id": "104"
///           }
///         }
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/tickets/12345",
///         "webUrl": "https://api.retroachievements.org/ticket/12345"
///       }
///     },
///     {
///       "type": "tickets",
///       "id": "12346",
///       "attributes": {
///         "state": "open",
///         "type": "submitted_wrong_value",
///         "body": "",
///         "hardcore": null,
///         "reportedAt": "2024-05-01T08:15:00.000000Z",
///         "resolvedAt": null,
///         "ticketableType": null,
///         "ticketableId": null,
///         "ticketableTitle": null,
///         "gameId": null,
///         "gameTitle": null,
///         "gameIconUrl": null,
///         "systemName": null,
///         "reporterDisplayName": null,
///         "resolverDisplayName": null,
///         "authorDisplayName": null
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/tickets/12346",
///         "webUrl": "https://api.retroachievements.org/ticket/12346"
///       }
///     }
///   ],
///   "included": [
///     {
///       "type": "users",
///       "id": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "attributes": {
///         "displayName": "Scott",
///         "avatarUrl": "https://media.retroachievements.org/UserPic/Scott.png?v=1696118400",
///         "motto": "Slow and steady",
///         "points": 1250,
///         "pointsHardcore": 7640,
///         "pointsWeighted": 18721,
///         "rankHardcore": 4616,
///         "rankCasual": 61022,
///         "yieldUnlocks": 98012,
///         "yieldPoints": 512390,
///         "joinedAt": "2012-11-02T00:03:12.000000Z",
///         "lastActivityAt": "2023-10-27T00:19:05.000000Z",
///         "isUnranked": false,
///         "isUserWallActive": true,
///         "richPresence": "Green Hill Zone, Act 1",
///         "richPresenceUpdatedAt": "2023-10-27T00:19:05.000000Z",
///         "visibleRole": "developer",
///         "displayableRoles": [
///           "developer"
///         ]
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ",
///         "webUrl": "https://api.retroachievements.org/user/Scott"
///       }
///     },
///     {
///       "type": "achievements",
///       "id": "9",
///       "attributes": {
///         "title": "That Was Easy",
///         "description": "Complete the first act in Green Hill Zone",
///         "points": 4,
///         "pointsWeighted": 4,
///         "badgeUrl": "https://media.retroachievements.org/Badge/250336.png",
///         "badgeLockedUrl": "https://media.retroachievements.org/Badge/250336_lock.png",
///         "type": "progression",
///         "state": "promoted",
///         "orderColumn": 1,
///         "unlocksTotal": 23810,
///         "unlocksHardcore": 9712,
///         "unlockPercentage": 0.879246676,
///         "unlockHardcorePercentage": 0.9397194,
///         "medianTimeToUnlockSeconds": 62,
///         "medianTimeToUnlockHardcoreSeconds": 58,
///         "medianTimeToUnlockSamples": 4100,
///         "medianTimeToUnlockHardcoreSamples": 3205,
///         "createdAt": "2012-11-02T00:03:12.000000Z",
///         "modifiedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/achievements/9",
///         "webUrl": "https://api.retroachievements.org/achievement/9"
///       }
///     },
///     {
///       "type": "leaderboards",
///       "id": "104",
///       "attributes": {
///         "title": "South Island Conqueror",
///         "description": "Finish the game as fast as you can",
///         "format": "TIME",
///         "rankAsc": true,
///         "state": "active",
///         "orderColumn": 1,
///         "createdAt": "2014-06-07T12:00:00.000000Z",
///         "updatedAt": "2023-08-08T00:38:44.000000Z"
///       },
///       "links": {
///         "self": "https://api.retroachievements.org/api/v2/leaderboards/104",
///         "webUrl": "https://api.retroachievements.org/leaderboard/104"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_tickets() -> retroachievements_client::v2::types::Tickets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":1,\"lastPage\":1,\"perPage\":50,\"to\":2,\"total\":2}},\"data\":[{\"type\":\"tickets\",\"id\":\"12345\",\"attributes\":{\"state\":\"resolved\",\"type\":\"did_not_trigger\",\"body\":\"It did not unlock at the end of act 1.\\nRetroAchievements Hash: 346b81a32e7007eccadf60252bb599f0\",\"hardcore\":true,\"reportedAt\":\"2023-11-01T10:20:30.000000Z\",\"resolvedAt\":\"2023-11-05T18:00:00.000000Z\",\"ticketableType\":\"achievement\",\"ticketableId\":9,\"ticketableTitle\":\"That Was Easy\",\"gameId\":1,\"gameTitle\":\"Sonic the Hedgehog\",\"gameIconUrl\":\"https://media.retroachievements.org/Images/085573.png\",\"systemName\":\"Genesis/Mega Drive\",\"reporterDisplayName\":\"Jaarl\",\"resolverDisplayName\":\"Scott\",\"authorDisplayName\":\"Scott\"},\"relationships\":{\"reporter\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"resolver\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"author\":{\"data\":{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\"}},\"achievement\":{\"data\":{\"type\":\"achievements\",\"id\":\"9\"}},\"leaderboard\":{\"data\":{\"type\":\"leaderboards\",\"id\":\"104\"}}},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12345\",\"webUrl\":\"https://api.retroachievements.org/ticket/12345\"}},{\"type\":\"tickets\",\"id\":\"12346\",\"attributes\":{\"state\":\"open\",\"type\":\"submitted_wrong_value\",\"body\":\"\",\"hardcore\":null,\"reportedAt\":\"2024-05-01T08:15:00.000000Z\",\"resolvedAt\":null,\"ticketableType\":null,\"ticketableId\":null,\"ticketableTitle\":null,\"gameId\":null,\"gameTitle\":null,\"gameIconUrl\":null,\"systemName\":null,\"reporterDisplayName\":null,\"resolverDisplayName\":null,\"authorDisplayName\":null},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/tickets/12346\",\"webUrl\":\"https://api.retroachievements.org/ticket/12346\"}}],\"included\":[{\"type\":\"users\",\"id\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"attributes\":{\"displayName\":\"Scott\",\"avatarUrl\":\"https://media.retroachievements.org/UserPic/Scott.png?v=1696118400\",\"motto\":\"Slow and steady\",\"points\":1250,\"pointsHardcore\":7640,\"pointsWeighted\":18721,\"rankHardcore\":4616,\"rankCasual\":61022,\"yieldUnlocks\":98012,\"yieldPoints\":512390,\"joinedAt\":\"2012-11-02T00:03:12.000000Z\",\"lastActivityAt\":\"2023-10-27T00:19:05.000000Z\",\"isUnranked\":false,\"isUserWallActive\":true,\"richPresence\":\"Green Hill Zone, Act 1\",\"richPresenceUpdatedAt\":\"2023-10-27T00:19:05.000000Z\",\"visibleRole\":\"developer\",\"displayableRoles\":[\"developer\"]},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/users/00003EMFWR7XB8SDPEHB3K56ZQ\",\"webUrl\":\"https://api.retroachievements.org/user/Scott\"}},{\"type\":\"achievements\",\"id\":\"9\",\"attributes\":{\"title\":\"That Was Easy\",\"description\":\"Complete the first act in Green Hill Zone\",\"points\":4,\"pointsWeighted\":4,\"badgeUrl\":\"https://media.retroachievements.org/Badge/250336.png\",\"badgeLockedUrl\":\"https://media.retroachievements.org/Badge/250336_lock.png\",\"type\":\"progression\",\"state\":\"promoted\",\"orderColumn\":1,\"unlocksTotal\":23810,\"unlocksHardcore\":9712,\"unlockPercentage\":0.879246676,\"unlockHardcorePercentage\":0.9397194,\"medianTimeToUnlockSeconds\":62,\"medianTimeToUnlockHardcoreSeconds\":58,\"medianTimeToUnlockSamples\":4100,\"medianTimeToUnlockHardcoreSamples\":3205,\"createdAt\":\"2012-11-02T00:03:12.000000Z\",\"modifiedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/achievements/9\",\"webUrl\":\"https://api.retroachievements.org/achievement/9\"}},{\"type\":\"leaderboards\",\"id\":\"104\",\"attributes\":{\"title\":\"South Island Conqueror\",\"description\":\"Finish the game as fast as you can\",\"format\":\"TIME\",\"rankAsc\":true,\"state\":\"active\",\"orderColumn\":1,\"createdAt\":\"2014-06-07T12:00:00.000000Z\",\"updatedAt\":\"2023-08-08T00:38:44.000000Z\"},\"links\":{\"self\":\"https://api.retroachievements.org/api/v2/leaderboards/104\",\"webUrl\":\"https://api.retroachievements.org/leaderboard/104\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "jsonapi": {
///     "version": "1.0"
///   },
///   "links": {
///     "first": "https://api.retroachievements.org/v2/users/Scott/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50",
///     "last": "https://api.retroachievements.org/v2/users/Scott/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50"
///   },
///   "meta": {
///     "page": {
///       "currentPage": 1,
///       "from": 0,
///       "lastPage": 1,
///       "perPage": 50,
///       "to": 0,
///       "total": 0
///     }
///   },
///   "data": []
/// }
/// ```
pub fn user_tickets_empty() -> retroachievements_client::v2::types::Tickets {
    crate::example(
        "{\"jsonapi\":{\"version\":\"1.0\"},\"links\":{\"first\":\"https://api.retroachievements.org/v2/users/Scott/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\",\"last\":\"https://api.retroachievements.org/v2/users/Scott/tickets?page%5Bnumber%5D=1&page%5Bsize%5D=50\"},\"meta\":{\"page\":{\"currentPage\":1,\"from\":0,\"lastPage\":1,\"perPage\":50,\"to\":0,\"total\":0}},\"data\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "status": "ok",
///   "timestamp": "2026-11-25T15:28:53+00:00"
/// }
/// ```
pub fn health() -> retroachievements_client::v2::types::Health {
    crate::example("{\"status\":\"ok\",\"timestamp\":\"2026-11-25T15:28:53+00:00\"}")
}

/// The example
///
/// ```json
/// {
///   "status": "ok",
///   "timestamp": "2026-11-25T15:28:53+00:00"
/// }
/// ```
pub fn health_empty() -> retroachievements_client::v2::types::Health {
    crate::example("{\"status\":\"ok\",\"timestamp\":\"2026-11-25T15:28:53+00:00\"}")
}

/// The example
///
/// ```json
/// {
///   "message": "This action is unauthorized.",
///   "errors": [
///     {
///       "status": "403",
///       "code": "forbidden",
///       "title": "This action is unauthorized."
///     }
///   ]
/// }
/// ```
pub fn forbidden() -> retroachievements_client::v2::types::ApiError {
    crate::example(
        "{\"message\":\"This action is unauthorized.\",\"errors\":[{\"status\":\"403\",\"code\":\"forbidden\",\"title\":\"This action is unauthorized.\"}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "message": "Invalid Query Parameter",
///   "errors": [
///     {
///       "status": "400",
///       "title": "Invalid Query Parameter",
///       "detail": "The page.size must not be greater than 100.",
///       "source": {
///         "parameter": "page.size"
///       }
///     }
///   ]
/// }
/// ```
pub fn invalid() -> retroachievements_client::v2::types::ApiError {
    crate::example(
        "{\"message\":\"Invalid Query Parameter\",\"errors\":[{\"status\":\"400\",\"title\":\"Invalid Query Parameter\",\"detail\":\"The page.size must not be greater than 100.\",\"source\":{\"parameter\":\"page.size\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "message": "Not Found",
///   "errors": [
///     {
///       "status": "404",
///       "code": "not_found",
///       "title": "Not Found"
///     }
///   ]
/// }
/// ```
pub fn not_found() -> retroachievements_client::v2::types::ApiError {
    crate::example(
        "{\"message\":\"Not Found\",\"errors\":[{\"status\":\"404\",\"code\":\"not_found\",\"title\":\"Not Found\"}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "message": "Forbidden",
///   "errors": [
///     {
///       "status": "403",
///       "title": "Forbidden",
///       "code": "oauth_required",
///       "detail": "This endpoint requires an OAuth token. API keys cannot be used to read caller-private data.",
///       "meta": {
///         "required_scope": "follows:read"
///       }
///     }
///   ]
/// }
/// ```
pub fn o_auth_required() -> retroachievements_client::v2::types::ApiError {
    crate::example(
        "{\"message\":\"Forbidden\",\"errors\":[{\"status\":\"403\",\"title\":\"Forbidden\",\"code\":\"oauth_required\",\"detail\":\"This endpoint requires an OAuth token. API keys cannot be used to read caller-private data.\",\"meta\":{\"required_scope\":\"follows:read\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "message": "Server Error"
/// }
/// ```
pub fn server_error() -> retroachievements_client::v2::types::ApiError {
    crate::example("{\"message\":\"Server Error\"}")
}

/// The example
///
/// ```json
/// {
///   "message": "Too Many Attempts.",
///   "errors": [
///     {
///       "status": "429",
///       "code": "too_many_requests",
///       "title": "Too Many Attempts."
///     }
///   ]
/// }
/// ```
pub fn too_many_requests() -> retroachievements_client::v2::types::ApiError {
    crate::example(
        "{\"message\":\"Too Many Attempts.\",\"errors\":[{\"status\":\"429\",\"code\":\"too_many_requests\",\"title\":\"Too Many Attempts.\"}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "message": "Unauthenticated.",
///   "errors": [
///     {
///       "status": "401",
///       "code": "unauthorized",
///       "title": "Unauthenticated."
///     }
///   ]
/// }
/// ```
pub fn unauthorized() -> retroachievements_client::v2::types::ApiError {
    crate::example(
        "{\"message\":\"Unauthenticated.\",\"errors\":[{\"status\":\"401\",\"code\":\"unauthorized\",\"title\":\"Unauthenticated.\"}]}",
    )
}
