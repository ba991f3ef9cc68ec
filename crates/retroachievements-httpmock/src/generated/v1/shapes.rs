// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! How plain models look on the wire.
use crate::shape::{Field, Kind, Of, Part, Shape};

static ACHIEVEMENT_COUNT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "achievementIds", wire: "AchievementIDs", part: Part::Own, of: Of::Value },
    ],
};

static ACHIEVEMENT_OF_THE_WEEK: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field {
            plain: "achievement",
            wire: "Achievement",
            part: Part::Own,
            of: Of::Object(&WEEKLY_ACHIEVEMENT),
        },
        Field { plain: "console", wire: "Console", part: Part::Own, of: Of::Object(&CONSOLE_REFERENCE) },
        Field { plain: "forumTopic", wire: "ForumTopic", part: Part::Own, of: Of::Object(&FORUM_TOPIC) },
        Field { plain: "game", wire: "Game", part: Part::Own, of: Of::Object(&GAME_REFERENCE) },
        Field { plain: "startAt", wire: "StartAt", part: Part::Own, of: Of::Value },
        Field { plain: "totalPlayers", wire: "TotalPlayers", part: Part::Own, of: Of::Value },
        Field {
            plain: "unlocks",
            wire: "Unlocks",
            part: Part::Own,
            of: Of::List(&Of::Object(&ACHIEVEMENT_UNLOCK)),
        },
        Field { plain: "unlocksCount", wire: "UnlocksCount", part: Part::Own, of: Of::Value },
        Field { plain: "unlocksHardcoreCount", wire: "UnlocksHardcoreCount", part: Part::Own, of: Of::Value },
    ],
};

static ACHIEVEMENT_TICKET_STATS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "achievementId", wire: "AchievementID", part: Part::Own, of: Of::Value },
        Field { plain: "achievementTitle", wire: "AchievementTitle", part: Part::Own, of: Of::Value },
        Field {
            plain: "achievementDescription",
            wire: "AchievementDescription",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "achievementType", wire: "AchievementType", part: Part::Own, of: Of::Value },
        Field { plain: "url", wire: "URL", part: Part::Own, of: Of::Value },
        Field { plain: "openTickets", wire: "OpenTickets", part: Part::Own, of: Of::Value },
    ],
};

static ACHIEVEMENT_UNLOCK: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "raPoints", wire: "RAPoints", part: Part::Own, of: Of::Value },
        Field { plain: "raSoftcorePoints", wire: "RASoftcorePoints", part: Part::Own, of: Of::Value },
        Field { plain: "dateAwarded", wire: "DateAwarded", part: Part::Own, of: Of::Value },
        Field { plain: "hardcoreMode", wire: "HardcoreMode", part: Part::Own, of: Of::Value },
    ],
};

static ACHIEVEMENT_UNLOCKS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field {
            plain: "achievement",
            wire: "Achievement",
            part: Part::Own,
            of: Of::Object(&UNLOCKED_ACHIEVEMENT),
        },
        Field { plain: "console", wire: "Console", part: Part::Own, of: Of::Object(&CONSOLE_REFERENCE) },
        Field { plain: "game", wire: "Game", part: Part::Own, of: Of::Object(&GAME_REFERENCE) },
        Field { plain: "unlocksCount", wire: "UnlocksCount", part: Part::Own, of: Of::Value },
        Field { plain: "unlocksHardcoreCount", wire: "UnlocksHardcoreCount", part: Part::Own, of: Of::Value },
        Field { plain: "totalPlayers", wire: "TotalPlayers", part: Part::Own, of: Of::Value },
        Field {
            plain: "unlocks",
            wire: "Unlocks",
            part: Part::Own,
            of: Of::List(&Of::Object(&ACHIEVEMENT_UNLOCK)),
        },
    ],
};

static ACHIEVEMENT_WITH_PROGRESS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "trueRatio", wire: "TrueRatio", part: Part::Own, of: Of::Value },
        Field { plain: "badgeName", wire: "BadgeName", part: Part::Own, of: Of::Value },
        Field { plain: "numAwarded", wire: "NumAwarded", part: Part::Own, of: Of::Value },
        Field { plain: "numAwardedHardcore", wire: "NumAwardedHardcore", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "Type", part: Part::Own, of: Of::Value },
        Field { plain: "displayOrder", wire: "DisplayOrder", part: Part::Own, of: Of::Value },
        Field { plain: "author", wire: "Author", part: Part::Own, of: Of::Value },
        Field { plain: "authorUlid", wire: "AuthorULID", part: Part::Own, of: Of::Value },
        Field { plain: "dateCreated", wire: "DateCreated", part: Part::Own, of: Of::Value },
        Field { plain: "dateModified", wire: "DateModified", part: Part::Own, of: Of::Value },
        Field { plain: "memAddr", wire: "MemAddr", part: Part::Own, of: Of::Value },
        Field { plain: "dateEarned", wire: "DateEarned", part: Part::Own, of: Of::Value },
        Field { plain: "dateEarnedHardcore", wire: "DateEarnedHardcore", part: Part::Own, of: Of::Value },
    ],
};

static CLAIM: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "gameIcon", wire: "GameIcon", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "claimType", wire: "ClaimType", part: Part::Own, of: Of::Value },
        Field { plain: "setType", wire: "SetType", part: Part::Own, of: Of::Value },
        Field { plain: "status", wire: "Status", part: Part::Own, of: Of::Value },
        Field { plain: "extension", wire: "Extension", part: Part::Own, of: Of::Value },
        Field { plain: "special", wire: "Special", part: Part::Own, of: Of::Value },
        Field { plain: "created", wire: "Created", part: Part::Own, of: Of::Value },
        Field { plain: "doneTime", wire: "DoneTime", part: Part::Own, of: Of::Value },
        Field { plain: "updated", wire: "Updated", part: Part::Own, of: Of::Value },
        Field { plain: "userIsJrDev", wire: "UserIsJrDev", part: Part::Own, of: Of::Value },
        Field { plain: "minutesLeft", wire: "MinutesLeft", part: Part::Own, of: Of::Value },
    ],
};

static COMMENT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "submitted", wire: "Submitted", part: Part::Own, of: Of::Value },
        Field { plain: "commentText", wire: "CommentText", part: Part::Own, of: Of::Value },
    ],
};

static COMMENTS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "count", wire: "Count", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field { plain: "results", wire: "Results", part: Part::Own, of: Of::List(&Of::Object(&COMMENT)) },
    ],
};

static COMPLETED_GAME: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "maxPossible", wire: "MaxPossible", part: Part::Own, of: Of::Value },
        Field { plain: "numAwarded", wire: "NumAwarded", part: Part::Own, of: Of::Value },
        Field { plain: "pctWon", wire: "PctWon", part: Part::Own, of: Of::Value },
        Field { plain: "hardcoreMode", wire: "HardcoreMode", part: Part::Own, of: Of::Value },
    ],
};

static CONSOLE: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "name", wire: "Name", part: Part::Own, of: Of::Value },
        Field { plain: "iconUrl", wire: "IconURL", part: Part::Own, of: Of::Value },
        Field { plain: "active", wire: "Active", part: Part::Own, of: Of::Value },
        Field { plain: "isGameSystem", wire: "IsGameSystem", part: Part::Own, of: Of::Value },
    ],
};

static CONSOLE_REFERENCE: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
    ],
};

static DEVELOPER_TICKET_STATS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "open", wire: "Open", part: Part::Own, of: Of::Value },
        Field { plain: "closed", wire: "Closed", part: Part::Own, of: Of::Value },
        Field { plain: "resolved", wire: "Resolved", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field { plain: "url", wire: "URL", part: Part::Own, of: Of::Value },
    ],
};

static EARNED_ACHIEVEMENT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "date", wire: "Date", part: Part::Own, of: Of::Value },
        Field { plain: "hardcoreMode", wire: "HardcoreMode", part: Part::Own, of: Of::Value },
        Field { plain: "achievementId", wire: "AchievementID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "badgeName", wire: "BadgeName", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "trueRatio", wire: "TrueRatio", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "Type", part: Part::Own, of: Of::Value },
        Field { plain: "author", wire: "Author", part: Part::Own, of: Of::Value },
        Field { plain: "authorUlid", wire: "AuthorULID", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "gameIcon", wire: "GameIcon", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "badgeUrl", wire: "BadgeURL", part: Part::Own, of: Of::Value },
        Field { plain: "gameUrl", wire: "GameURL", part: Part::Own, of: Of::Value },
    ],
};

static EARNED_ACHIEVEMENT_OF_SPAN: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "date", wire: "Date", part: Part::Own, of: Of::Value },
        Field { plain: "hardcoreMode", wire: "HardcoreMode", part: Part::Own, of: Of::Value },
        Field { plain: "achievementId", wire: "AchievementID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "badgeName", wire: "BadgeName", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "trueRatio", wire: "TrueRatio", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "Type", part: Part::Own, of: Of::Value },
        Field { plain: "author", wire: "Author", part: Part::Own, of: Of::Value },
        Field { plain: "authorUlid", wire: "AuthorULID", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "gameIcon", wire: "GameIcon", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "badgeUrl", wire: "BadgeURL", part: Part::Own, of: Of::Value },
        Field { plain: "gameUrl", wire: "GameURL", part: Part::Own, of: Of::Value },
        Field { plain: "cumulScore", wire: "CumulScore", part: Part::Own, of: Of::Value },
    ],
};

static EXTENDED_ACHIEVEMENT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "trueRatio", wire: "TrueRatio", part: Part::Own, of: Of::Value },
        Field { plain: "badgeName", wire: "BadgeName", part: Part::Own, of: Of::Value },
        Field { plain: "numAwarded", wire: "NumAwarded", part: Part::Own, of: Of::Value },
        Field { plain: "numAwardedHardcore", wire: "NumAwardedHardcore", part: Part::Own, of: Of::Value },
        Field { plain: "author", wire: "Author", part: Part::Own, of: Of::Value },
        Field { plain: "authorUlid", wire: "AuthorULID", part: Part::Own, of: Of::Value },
        Field { plain: "dateModified", wire: "DateModified", part: Part::Own, of: Of::Value },
        Field { plain: "dateCreated", wire: "DateCreated", part: Part::Own, of: Of::Value },
        Field { plain: "displayOrder", wire: "DisplayOrder", part: Part::Own, of: Of::Value },
        Field { plain: "memAddr", wire: "MemAddr", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "type", part: Part::Own, of: Of::Value },
    ],
};

static FOLLOWEE: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "pointsSoftcore", wire: "PointsSoftcore", part: Part::Own, of: Of::Value },
        Field { plain: "isFollowingMe", wire: "IsFollowingMe", part: Part::Own, of: Of::Value },
    ],
};

static FOLLOWEES: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "count", wire: "Count", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field { plain: "results", wire: "Results", part: Part::Own, of: Of::List(&Of::Object(&FOLLOWEE)) },
    ],
};

static FOLLOWER: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "pointsSoftcore", wire: "PointsSoftcore", part: Part::Own, of: Of::Value },
        Field { plain: "amIFollowing", wire: "AmIFollowing", part: Part::Own, of: Of::Value },
    ],
};

static FOLLOWERS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "count", wire: "Count", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field { plain: "results", wire: "Results", part: Part::Own, of: Of::List(&Of::Object(&FOLLOWER)) },
    ],
};

static FORUM_TOPIC: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value }],
};

static GAME: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "imageTitle", wire: "ImageTitle", part: Part::Own, of: Of::Value },
        Field { plain: "imageIngame", wire: "ImageIngame", part: Part::Own, of: Of::Value },
        Field { plain: "imageBoxArt", wire: "ImageBoxArt", part: Part::Own, of: Of::Value },
        Field { plain: "released", wire: "Released", part: Part::Own, of: Of::Value },
        Field {
            plain: "releasedAtGranularity",
            wire: "ReleasedAtGranularity",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "publisher", wire: "Publisher", part: Part::Own, of: Of::Value },
        Field { plain: "developer", wire: "Developer", part: Part::Own, of: Of::Value },
        Field { plain: "genre", wire: "Genre", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "console", wire: "Console", part: Part::Own, of: Of::Value },
        Field { plain: "forumTopicId", wire: "ForumTopicID", part: Part::Own, of: Of::Value },
        Field { plain: "flags", wire: "Flags", part: Part::Own, of: Of::Value },
        Field { plain: "gameIcon", wire: "GameIcon", part: Part::Own, of: Of::Value },
    ],
};

static GAME_CLAIM: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "setType", wire: "SetType", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "claimType", wire: "ClaimType", part: Part::Own, of: Of::Value },
        Field { plain: "created", wire: "Created", part: Part::Own, of: Of::Value },
        Field { plain: "expiration", wire: "Expiration", part: Part::Own, of: Of::Value },
    ],
};

static GAME_EXTENDED: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "imageTitle", wire: "ImageTitle", part: Part::Own, of: Of::Value },
        Field { plain: "imageIngame", wire: "ImageIngame", part: Part::Own, of: Of::Value },
        Field { plain: "imageBoxArt", wire: "ImageBoxArt", part: Part::Own, of: Of::Value },
        Field { plain: "released", wire: "Released", part: Part::Own, of: Of::Value },
        Field {
            plain: "releasedAtGranularity",
            wire: "ReleasedAtGranularity",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "publisher", wire: "Publisher", part: Part::Own, of: Of::Value },
        Field { plain: "developer", wire: "Developer", part: Part::Own, of: Of::Value },
        Field { plain: "genre", wire: "Genre", part: Part::Own, of: Of::Value },
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "forumTopicId", wire: "ForumTopicID", part: Part::Own, of: Of::Value },
        Field { plain: "flags", wire: "Flags", part: Part::Own, of: Of::Value },
        Field { plain: "isFinal", wire: "IsFinal", part: Part::Own, of: Of::Value },
        Field { plain: "richPresencePatch", wire: "RichPresencePatch", part: Part::Own, of: Of::Value },
        Field { plain: "guideUrl", wire: "GuideURL", part: Part::Own, of: Of::Value },
        Field { plain: "updated", wire: "Updated", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "parentGameId", wire: "ParentGameID", part: Part::Own, of: Of::Value },
        Field { plain: "numDistinctPlayers", wire: "NumDistinctPlayers", part: Part::Own, of: Of::Value },
        Field { plain: "numAchievements", wire: "NumAchievements", part: Part::Own, of: Of::Value },
        Field {
            plain: "achievements",
            wire: "Achievements",
            part: Part::Own,
            of: Of::Map(&Of::Object(&EXTENDED_ACHIEVEMENT)),
        },
        Field { plain: "claims", wire: "Claims", part: Part::Own, of: Of::List(&Of::Object(&GAME_CLAIM)) },
        Field {
            plain: "numDistinctPlayersCasual",
            wire: "NumDistinctPlayersCasual",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "numDistinctPlayersHardcore",
            wire: "NumDistinctPlayersHardcore",
            part: Part::Own,
            of: Of::Value,
        },
    ],
};

static GAME_HASH: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "name", wire: "Name", part: Part::Own, of: Of::Value },
        Field { plain: "md5", wire: "MD5", part: Part::Own, of: Of::Value },
        Field { plain: "labels", wire: "Labels", part: Part::Own, of: Of::Value },
        Field { plain: "patchUrl", wire: "PatchUrl", part: Part::Own, of: Of::Value },
    ],
};

static GAME_HASHES: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field {
        plain: "results",
        wire: "Results",
        part: Part::Own,
        of: Of::List(&Of::Object(&GAME_HASH)),
    }],
};

static GAME_INFO_AND_USER_PROGRESS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "imageTitle", wire: "ImageTitle", part: Part::Own, of: Of::Value },
        Field { plain: "imageIngame", wire: "ImageIngame", part: Part::Own, of: Of::Value },
        Field { plain: "imageBoxArt", wire: "ImageBoxArt", part: Part::Own, of: Of::Value },
        Field { plain: "released", wire: "Released", part: Part::Own, of: Of::Value },
        Field {
            plain: "releasedAtGranularity",
            wire: "ReleasedAtGranularity",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "publisher", wire: "Publisher", part: Part::Own, of: Of::Value },
        Field { plain: "developer", wire: "Developer", part: Part::Own, of: Of::Value },
        Field { plain: "genre", wire: "Genre", part: Part::Own, of: Of::Value },
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "parentGameId", wire: "ParentGameID", part: Part::Own, of: Of::Value },
        Field { plain: "numDistinctPlayers", wire: "NumDistinctPlayers", part: Part::Own, of: Of::Value },
        Field {
            plain: "numDistinctPlayersCasual",
            wire: "NumDistinctPlayersCasual",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "numDistinctPlayersHardcore",
            wire: "NumDistinctPlayersHardcore",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "numAchievements", wire: "NumAchievements", part: Part::Own, of: Of::Value },
        Field { plain: "numAwardedToUser", wire: "NumAwardedToUser", part: Part::Own, of: Of::Value },
        Field {
            plain: "numAwardedToUserHardcore",
            wire: "NumAwardedToUserHardcore",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "userCompletion", wire: "UserCompletion", part: Part::Own, of: Of::Value },
        Field {
            plain: "userCompletionHardcore",
            wire: "UserCompletionHardcore",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "userTotalPlaytime", wire: "UserTotalPlaytime", part: Part::Own, of: Of::Value },
        Field { plain: "forumTopicId", wire: "ForumTopicID", part: Part::Own, of: Of::Value },
        Field { plain: "flags", wire: "Flags", part: Part::Own, of: Of::Value },
        Field { plain: "isFinal", wire: "IsFinal", part: Part::Own, of: Of::Value },
        Field { plain: "richPresencePatch", wire: "RichPresencePatch", part: Part::Own, of: Of::Value },
        Field {
            plain: "achievements",
            wire: "Achievements",
            part: Part::Own,
            of: Of::Map(&Of::Object(&ACHIEVEMENT_WITH_PROGRESS)),
        },
        Field { plain: "highestAwardKind", wire: "HighestAwardKind", part: Part::Own, of: Of::Value },
        Field { plain: "highestAwardDate", wire: "HighestAwardDate", part: Part::Own, of: Of::Value },
    ],
};

static GAME_LEADERBOARDS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "count", wire: "Count", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field { plain: "results", wire: "Results", part: Part::Own, of: Of::List(&Of::Object(&LEADERBOARD)) },
    ],
};

static GAME_PROGRESS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field {
            plain: "numPossibleAchievements",
            wire: "NumPossibleAchievements",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "possibleScore", wire: "PossibleScore", part: Part::Own, of: Of::Value },
        Field { plain: "numAchieved", wire: "NumAchieved", part: Part::Own, of: Of::Value },
        Field { plain: "scoreAchieved", wire: "ScoreAchieved", part: Part::Own, of: Of::Value },
        Field { plain: "numAchievedHardcore", wire: "NumAchievedHardcore", part: Part::Own, of: Of::Value },
        Field {
            plain: "scoreAchievedHardcore",
            wire: "ScoreAchievedHardcore",
            part: Part::Own,
            of: Of::Value,
        },
    ],
};

static GAME_PROGRESSION: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "numDistinctPlayers", wire: "NumDistinctPlayers", part: Part::Own, of: Of::Value },
        Field {
            plain: "timesUsedInBeatMedian",
            wire: "TimesUsedInBeatMedian",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "timesUsedInHardcoreBeatMedian",
            wire: "TimesUsedInHardcoreBeatMedian",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "medianTimeToBeat", wire: "MedianTimeToBeat", part: Part::Own, of: Of::Value },
        Field {
            plain: "medianTimeToBeatHardcore",
            wire: "MedianTimeToBeatHardcore",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "timesUsedInCompletionMedian",
            wire: "TimesUsedInCompletionMedian",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "timesUsedInMasteryMedian",
            wire: "TimesUsedInMasteryMedian",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "medianTimeToComplete", wire: "MedianTimeToComplete", part: Part::Own, of: Of::Value },
        Field { plain: "medianTimeToMaster", wire: "MedianTimeToMaster", part: Part::Own, of: Of::Value },
        Field { plain: "numAchievements", wire: "NumAchievements", part: Part::Own, of: Of::Value },
        Field {
            plain: "achievements",
            wire: "Achievements",
            part: Part::Own,
            of: Of::List(&Of::Object(&PROGRESSION_ACHIEVEMENT)),
        },
    ],
};

static GAME_RANK_AND_SCORE: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "numAchievements", wire: "NumAchievements", part: Part::Own, of: Of::Value },
        Field { plain: "totalScore", wire: "TotalScore", part: Part::Own, of: Of::Value },
        Field { plain: "lastAward", wire: "LastAward", part: Part::Own, of: Of::Value },
    ],
};

static GAME_REFERENCE: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
    ],
};

static GAME_TICKET_STATS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "openTickets", wire: "OpenTickets", part: Part::Own, of: Of::Value },
        Field { plain: "url", wire: "URL", part: Part::Own, of: Of::Value },
        Field { plain: "tickets", wire: "Tickets", part: Part::Own, of: Of::List(&Of::Object(&TICKET_ROW)) },
    ],
};

static LAST_ACTIVITY: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "timestamp", wire: "timestamp", part: Part::Own, of: Of::Value },
        Field { plain: "lastupdate", wire: "lastupdate", part: Part::Own, of: Of::Value },
        Field { plain: "activitytype", wire: "activitytype", part: Part::Own, of: Of::Value },
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::Value },
        Field { plain: "data2", wire: "data2", part: Part::Own, of: Of::Value },
    ],
};

static LAST_GAME: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "imageTitle", wire: "ImageTitle", part: Part::Own, of: Of::Value },
        Field { plain: "imageIngame", wire: "ImageIngame", part: Part::Own, of: Of::Value },
        Field { plain: "imageBoxArt", wire: "ImageBoxArt", part: Part::Own, of: Of::Value },
        Field { plain: "released", wire: "Released", part: Part::Own, of: Of::Value },
        Field {
            plain: "releasedAtGranularity",
            wire: "ReleasedAtGranularity",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "publisher", wire: "Publisher", part: Part::Own, of: Of::Value },
        Field { plain: "developer", wire: "Developer", part: Part::Own, of: Of::Value },
        Field { plain: "genre", wire: "Genre", part: Part::Own, of: Of::Value },
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "forumTopicId", wire: "ForumTopicID", part: Part::Own, of: Of::Value },
        Field { plain: "flags", wire: "Flags", part: Part::Own, of: Of::Value },
        Field { plain: "isFinal", wire: "IsFinal", part: Part::Own, of: Of::Value },
    ],
};

static LEADERBOARD: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "rankAsc", wire: "RankAsc", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "format", wire: "Format", part: Part::Own, of: Of::Value },
        Field { plain: "topEntry", wire: "TopEntry", part: Part::Own, of: Of::Object(&LEADERBOARD_SCORE) },
        Field { plain: "author", wire: "Author", part: Part::Own, of: Of::Value },
        Field { plain: "authorUlid", wire: "AuthorULID", part: Part::Own, of: Of::Value },
        Field { plain: "state", wire: "State", part: Part::Own, of: Of::Value },
    ],
};

static LEADERBOARD_ENTRIES: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "count", wire: "Count", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field {
            plain: "results",
            wire: "Results",
            part: Part::Own,
            of: Of::List(&Of::Object(&LEADERBOARD_ENTRY)),
        },
    ],
};

static LEADERBOARD_ENTRY: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "score", wire: "Score", part: Part::Own, of: Of::Value },
        Field { plain: "formattedScore", wire: "FormattedScore", part: Part::Own, of: Of::Value },
        Field { plain: "dateSubmitted", wire: "DateSubmitted", part: Part::Own, of: Of::Value },
        Field { plain: "rank", wire: "Rank", part: Part::Own, of: Of::Value },
    ],
};

static LEADERBOARD_SCORE: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "score", wire: "Score", part: Part::Own, of: Of::Value },
        Field { plain: "formattedScore", wire: "FormattedScore", part: Part::Own, of: Of::Value },
    ],
};

static LISTED_GAME: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "numAchievements", wire: "NumAchievements", part: Part::Own, of: Of::Value },
        Field { plain: "numLeaderboards", wire: "NumLeaderboards", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "dateModified", wire: "DateModified", part: Part::Own, of: Of::Value },
        Field { plain: "forumTopicId", wire: "ForumTopicID", part: Part::Own, of: Of::Value },
        Field { plain: "hashes", wire: "Hashes", part: Part::Own, of: Of::Value },
    ],
};

static MOST_TICKETED_GAMES: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field {
            plain: "mostReportedGames",
            wire: "MostReportedGames",
            part: Part::Own,
            of: Of::List(&Of::Object(&TICKETED_GAME)),
        },
        Field { plain: "url", wire: "URL", part: Part::Own, of: Of::Value },
    ],
};

static PLAYED_GAME: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "imageTitle", wire: "ImageTitle", part: Part::Own, of: Of::Value },
        Field { plain: "imageIngame", wire: "ImageIngame", part: Part::Own, of: Of::Value },
        Field { plain: "imageBoxArt", wire: "ImageBoxArt", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "lastPlayed", wire: "LastPlayed", part: Part::Own, of: Of::Value },
        Field { plain: "achievementsTotal", wire: "AchievementsTotal", part: Part::Own, of: Of::Value },
    ],
};

static PROGRESSION_ACHIEVEMENT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "trueRatio", wire: "TrueRatio", part: Part::Own, of: Of::Value },
        Field { plain: "badgeName", wire: "BadgeName", part: Part::Own, of: Of::Value },
        Field { plain: "numAwarded", wire: "NumAwarded", part: Part::Own, of: Of::Value },
        Field { plain: "numAwardedHardcore", wire: "NumAwardedHardcore", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "Type", part: Part::Own, of: Of::Value },
        Field {
            plain: "timesUsedInUnlockMedian",
            wire: "TimesUsedInUnlockMedian",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "timesUsedInHardcoreUnlockMedian",
            wire: "TimesUsedInHardcoreUnlockMedian",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "medianTimeToUnlock", wire: "MedianTimeToUnlock", part: Part::Own, of: Of::Value },
        Field {
            plain: "medianTimeToUnlockHardcore",
            wire: "MedianTimeToUnlockHardcore",
            part: Part::Own,
            of: Of::Value,
        },
    ],
};

static RECENT_ACHIEVEMENT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "Type", part: Part::Own, of: Of::Value },
        Field { plain: "badgeName", wire: "BadgeName", part: Part::Own, of: Of::Value },
        Field { plain: "isAwarded", wire: "IsAwarded", part: Part::Own, of: Of::Value },
        Field { plain: "dateAwarded", wire: "DateAwarded", part: Part::Own, of: Of::Value },
        Field { plain: "hardcoreAchieved", wire: "HardcoreAchieved", part: Part::Own, of: Of::Value },
    ],
};

static RECENT_GAME_AWARD: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "awardKind", wire: "AwardKind", part: Part::Own, of: Of::Value },
        Field { plain: "awardDate", wire: "AwardDate", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
    ],
};

static RECENT_GAME_AWARDS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "count", wire: "Count", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field {
            plain: "results",
            wire: "Results",
            part: Part::Own,
            of: Of::List(&Of::Object(&RECENT_GAME_AWARD)),
        },
    ],
};

static RECENT_TICKETS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "openTickets", wire: "OpenTickets", part: Part::Own, of: Of::Value },
        Field { plain: "url", wire: "URL", part: Part::Own, of: Of::Value },
        Field {
            plain: "recentTickets",
            wire: "RecentTickets",
            part: Part::Own,
            of: Of::List(&Of::Object(&TICKET_ROW)),
        },
    ],
};

static RECENTLY_PLAYED_GAME: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "imageTitle", wire: "ImageTitle", part: Part::Own, of: Of::Value },
        Field { plain: "imageIngame", wire: "ImageIngame", part: Part::Own, of: Of::Value },
        Field { plain: "imageBoxArt", wire: "ImageBoxArt", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "lastPlayed", wire: "LastPlayed", part: Part::Own, of: Of::Value },
        Field { plain: "achievementsTotal", wire: "AchievementsTotal", part: Part::Own, of: Of::Value },
        Field {
            plain: "numPossibleAchievements",
            wire: "NumPossibleAchievements",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "possibleScore", wire: "PossibleScore", part: Part::Own, of: Of::Value },
        Field { plain: "numAchieved", wire: "NumAchieved", part: Part::Own, of: Of::Value },
        Field { plain: "scoreAchieved", wire: "ScoreAchieved", part: Part::Own, of: Of::Value },
        Field { plain: "numAchievedHardcore", wire: "NumAchievedHardcore", part: Part::Own, of: Of::Value },
        Field {
            plain: "scoreAchievedHardcore",
            wire: "ScoreAchievedHardcore",
            part: Part::Own,
            of: Of::Value,
        },
    ],
};

static REQUESTED_SET: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
    ],
};

static TICKET: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "achievementType", wire: "AchievementType", part: Part::Own, of: Of::Value },
        Field { plain: "achievementAuthor", wire: "AchievementAuthor", part: Part::Own, of: Of::Value },
        Field {
            plain: "achievementAuthorUlid",
            wire: "AchievementAuthorULID",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "gameIcon", wire: "GameIcon", part: Part::Own, of: Of::Value },
        Field { plain: "reportType", wire: "ReportType", part: Part::Own, of: Of::Value },
        Field {
            plain: "reportTypeDescription",
            wire: "ReportTypeDescription",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "reportNotes", wire: "ReportNotes", part: Part::Own, of: Of::Value },
        Field { plain: "reportedBy", wire: "ReportedBy", part: Part::Own, of: Of::Value },
        Field { plain: "reportedByUlid", wire: "ReportedByULID", part: Part::Own, of: Of::Value },
        Field { plain: "resolvedAt", wire: "ResolvedAt", part: Part::Own, of: Of::Value },
        Field { plain: "resolvedBy", wire: "ResolvedBy", part: Part::Own, of: Of::Value },
        Field { plain: "resolvedByUlid", wire: "ResolvedByULID", part: Part::Own, of: Of::Value },
        Field { plain: "reportState", wire: "ReportState", part: Part::Own, of: Of::Value },
        Field {
            plain: "reportStateDescription",
            wire: "ReportStateDescription",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "hardcore", wire: "Hardcore", part: Part::Own, of: Of::Value },
        Field { plain: "achievementId", wire: "AchievementID", part: Part::Own, of: Of::Value },
        Field { plain: "achievementTitle", wire: "AchievementTitle", part: Part::Own, of: Of::Value },
        Field { plain: "achievementDesc", wire: "AchievementDesc", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "badgeName", wire: "BadgeName", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "reportedAt", wire: "ReportedAt", part: Part::Own, of: Of::Value },
        Field { plain: "url", wire: "URL", part: Part::Own, of: Of::Value },
    ],
};

static TICKET_ROW: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "achievementType", wire: "AchievementType", part: Part::Own, of: Of::Value },
        Field { plain: "achievementAuthor", wire: "AchievementAuthor", part: Part::Own, of: Of::Value },
        Field {
            plain: "achievementAuthorUlid",
            wire: "AchievementAuthorULID",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "gameIcon", wire: "GameIcon", part: Part::Own, of: Of::Value },
        Field { plain: "reportType", wire: "ReportType", part: Part::Own, of: Of::Value },
        Field {
            plain: "reportTypeDescription",
            wire: "ReportTypeDescription",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "reportNotes", wire: "ReportNotes", part: Part::Own, of: Of::Value },
        Field { plain: "reportedBy", wire: "ReportedBy", part: Part::Own, of: Of::Value },
        Field { plain: "reportedByUlid", wire: "ReportedByULID", part: Part::Own, of: Of::Value },
        Field { plain: "resolvedAt", wire: "ResolvedAt", part: Part::Own, of: Of::Value },
        Field { plain: "resolvedBy", wire: "ResolvedBy", part: Part::Own, of: Of::Value },
        Field { plain: "resolvedByUlid", wire: "ResolvedByULID", part: Part::Own, of: Of::Value },
        Field { plain: "reportState", wire: "ReportState", part: Part::Own, of: Of::Value },
        Field {
            plain: "reportStateDescription",
            wire: "ReportStateDescription",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "hardcore", wire: "Hardcore", part: Part::Own, of: Of::Value },
        Field { plain: "achievementId", wire: "AchievementID", part: Part::Own, of: Of::Value },
        Field { plain: "achievementTitle", wire: "AchievementTitle", part: Part::Own, of: Of::Value },
        Field { plain: "achievementDesc", wire: "AchievementDesc", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "badgeName", wire: "BadgeName", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "reportedAt", wire: "ReportedAt", part: Part::Own, of: Of::Value },
    ],
};

static TICKETED_GAME: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "gameTitle", wire: "GameTitle", part: Part::Own, of: Of::Value },
        Field { plain: "gameIcon", wire: "GameIcon", part: Part::Own, of: Of::Value },
        Field { plain: "console", wire: "Console", part: Part::Own, of: Of::Value },
        Field { plain: "openTickets", wire: "OpenTickets", part: Part::Own, of: Of::Value },
    ],
};

static TOP_USER: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "username", wire: "1", part: Part::Own, of: Of::Value },
        Field { plain: "totalPoints", wire: "2", part: Part::Own, of: Of::Value },
        Field { plain: "totalRatioPoints", wire: "3", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "4", part: Part::Own, of: Of::Value },
    ],
};

static UNLOCKED_ACHIEVEMENT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "trueRatio", wire: "TrueRatio", part: Part::Own, of: Of::Value },
        Field { plain: "author", wire: "Author", part: Part::Own, of: Of::Value },
        Field { plain: "authorUlid", wire: "AuthorULID", part: Part::Own, of: Of::Value },
        Field { plain: "dateCreated", wire: "DateCreated", part: Part::Own, of: Of::Value },
        Field { plain: "dateModified", wire: "DateModified", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "Type", part: Part::Own, of: Of::Value },
    ],
};

static USER_AWARD: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "awardedAt", wire: "AwardedAt", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "flags", wire: "Flags", part: Part::Own, of: Of::Value },
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "displayAwardTier", wire: "display_award_tier", part: Part::Own, of: Of::Value },
        Field { plain: "awardType", wire: "AwardType", part: Part::Own, of: Of::Value },
        Field { plain: "awardData", wire: "AwardData", part: Part::Own, of: Of::Value },
        Field { plain: "awardDataExtra", wire: "AwardDataExtra", part: Part::Own, of: Of::Value },
        Field { plain: "displayOrder", wire: "DisplayOrder", part: Part::Own, of: Of::Value },
    ],
};

static USER_AWARDS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "totalAwardsCount", wire: "TotalAwardsCount", part: Part::Own, of: Of::Value },
        Field { plain: "hiddenAwardsCount", wire: "HiddenAwardsCount", part: Part::Own, of: Of::Value },
        Field { plain: "masteryAwardsCount", wire: "MasteryAwardsCount", part: Part::Own, of: Of::Value },
        Field {
            plain: "completionAwardsCount",
            wire: "CompletionAwardsCount",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "beatenHardcoreAwardsCount",
            wire: "BeatenHardcoreAwardsCount",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "beatenSoftcoreAwardsCount",
            wire: "BeatenSoftcoreAwardsCount",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "eventAwardsCount", wire: "EventAwardsCount", part: Part::Own, of: Of::Value },
        Field { plain: "siteAwardsCount", wire: "SiteAwardsCount", part: Part::Own, of: Of::Value },
        Field {
            plain: "visibleUserAwards",
            wire: "VisibleUserAwards",
            part: Part::Own,
            of: Of::List(&Of::Object(&USER_AWARD)),
        },
    ],
};

static USER_COMPLETION_PROGRESS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "count", wire: "Count", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field {
            plain: "results",
            wire: "Results",
            part: Part::Own,
            of: Of::List(&Of::Object(&USER_GAME_COMPLETION)),
        },
    ],
};

static USER_GAME_COMPLETION: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "gameId", wire: "GameID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "maxPossible", wire: "MaxPossible", part: Part::Own, of: Of::Value },
        Field { plain: "numAwarded", wire: "NumAwarded", part: Part::Own, of: Of::Value },
        Field { plain: "numAwardedHardcore", wire: "NumAwardedHardcore", part: Part::Own, of: Of::Value },
        Field {
            plain: "mostRecentAwardedDate",
            wire: "MostRecentAwardedDate",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "highestAwardKind", wire: "HighestAwardKind", part: Part::Own, of: Of::Value },
        Field { plain: "highestAwardDate", wire: "HighestAwardDate", part: Part::Own, of: Of::Value },
    ],
};

static USER_GAME_LEADERBOARDS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "count", wire: "Count", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field {
            plain: "results",
            wire: "Results",
            part: Part::Own,
            of: Of::List(&Of::Object(&USER_LEADERBOARD)),
        },
    ],
};

static USER_GAME_RANK_AND_SCORE: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "userRank", wire: "UserRank", part: Part::Own, of: Of::Value },
        Field { plain: "totalScore", wire: "TotalScore", part: Part::Own, of: Of::Value },
        Field { plain: "lastAward", wire: "LastAward", part: Part::Own, of: Of::Value },
    ],
};

static USER_LEADERBOARD: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "rankAsc", wire: "RankAsc", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "format", wire: "Format", part: Part::Own, of: Of::Value },
        Field {
            plain: "userEntry",
            wire: "UserEntry",
            part: Part::Own,
            of: Of::Object(&USER_LEADERBOARD_ENTRY),
        },
    ],
};

static USER_LEADERBOARD_ENTRY: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "score", wire: "Score", part: Part::Own, of: Of::Value },
        Field { plain: "formattedScore", wire: "FormattedScore", part: Part::Own, of: Of::Value },
        Field { plain: "rank", wire: "Rank", part: Part::Own, of: Of::Value },
        Field { plain: "dateUpdated", wire: "DateUpdated", part: Part::Own, of: Of::Value },
    ],
};

static USER_POINTS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "softcorePoints", wire: "SoftcorePoints", part: Part::Own, of: Of::Value },
    ],
};

static USER_PROFILE: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "userPic", wire: "UserPic", part: Part::Own, of: Of::Value },
        Field { plain: "memberSince", wire: "MemberSince", part: Part::Own, of: Of::Value },
        Field { plain: "richPresenceMsg", wire: "RichPresenceMsg", part: Part::Own, of: Of::Value },
        Field { plain: "lastGameId", wire: "LastGameID", part: Part::Own, of: Of::Value },
        Field { plain: "contribCount", wire: "ContribCount", part: Part::Own, of: Of::Value },
        Field { plain: "contribYield", wire: "ContribYield", part: Part::Own, of: Of::Value },
        Field { plain: "totalPoints", wire: "TotalPoints", part: Part::Own, of: Of::Value },
        Field { plain: "permissions", wire: "Permissions", part: Part::Own, of: Of::Value },
        Field { plain: "untracked", wire: "Untracked", part: Part::Own, of: Of::Value },
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "userWallActive", wire: "UserWallActive", part: Part::Own, of: Of::Value },
        Field { plain: "motto", wire: "Motto", part: Part::Own, of: Of::Value },
        Field { plain: "totalSoftcorePoints", wire: "TotalSoftcorePoints", part: Part::Own, of: Of::Value },
        Field { plain: "totalTruePoints", wire: "TotalTruePoints", part: Part::Own, of: Of::Value },
    ],
};

static USER_RANK_AND_SCORE: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "score", wire: "Score", part: Part::Own, of: Of::Value },
        Field { plain: "softcoreScore", wire: "SoftcoreScore", part: Part::Own, of: Of::Value },
        Field { plain: "rank", wire: "Rank", part: Part::Own, of: Of::Value },
        Field { plain: "totalRanked", wire: "TotalRanked", part: Part::Own, of: Of::Value },
    ],
};

static USER_SET_REQUESTS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field {
            plain: "requestedSets",
            wire: "RequestedSets",
            part: Part::Own,
            of: Of::List(&Of::Object(&REQUESTED_SET)),
        },
        Field { plain: "totalRequests", wire: "TotalRequests", part: Part::Own, of: Of::Value },
        Field { plain: "pointsForNext", wire: "PointsForNext", part: Part::Own, of: Of::Value },
    ],
};

static USER_SUMMARY: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "user", wire: "User", part: Part::Own, of: Of::Value },
        Field { plain: "ulid", wire: "ULID", part: Part::Own, of: Of::Value },
        Field { plain: "userPic", wire: "UserPic", part: Part::Own, of: Of::Value },
        Field { plain: "memberSince", wire: "MemberSince", part: Part::Own, of: Of::Value },
        Field { plain: "richPresenceMsg", wire: "RichPresenceMsg", part: Part::Own, of: Of::Value },
        Field { plain: "lastGameId", wire: "LastGameID", part: Part::Own, of: Of::Value },
        Field { plain: "contribCount", wire: "ContribCount", part: Part::Own, of: Of::Value },
        Field { plain: "contribYield", wire: "ContribYield", part: Part::Own, of: Of::Value },
        Field { plain: "totalPoints", wire: "TotalPoints", part: Part::Own, of: Of::Value },
        Field { plain: "permissions", wire: "Permissions", part: Part::Own, of: Of::Value },
        Field { plain: "untracked", wire: "Untracked", part: Part::Own, of: Of::Value },
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "userWallActive", wire: "UserWallActive", part: Part::Own, of: Of::Value },
        Field { plain: "motto", wire: "Motto", part: Part::Own, of: Of::Value },
        Field {
            plain: "lastActivity",
            wire: "LastActivity",
            part: Part::Own,
            of: Of::Object(&LAST_ACTIVITY),
        },
        Field { plain: "richPresenceMsgDate", wire: "RichPresenceMsgDate", part: Part::Own, of: Of::Value },
        Field { plain: "totalSoftcorePoints", wire: "TotalSoftcorePoints", part: Part::Own, of: Of::Value },
        Field { plain: "totalTruePoints", wire: "TotalTruePoints", part: Part::Own, of: Of::Value },
        Field { plain: "rank", wire: "Rank", part: Part::Own, of: Of::Value },
        Field { plain: "recentlyPlayedCount", wire: "RecentlyPlayedCount", part: Part::Own, of: Of::Value },
        Field {
            plain: "recentlyPlayed",
            wire: "RecentlyPlayed",
            part: Part::Own,
            of: Of::List(&Of::Object(&PLAYED_GAME)),
        },
        Field {
            plain: "awarded",
            wire: "Awarded",
            part: Part::Own,
            of: Of::Map(&Of::Object(&GAME_PROGRESS)),
        },
        Field {
            plain: "recentAchievements",
            wire: "RecentAchievements",
            part: Part::Own,
            of: Of::Map(&Of::Map(&Of::Object(&RECENT_ACHIEVEMENT))),
        },
        Field { plain: "lastGame", wire: "LastGame", part: Part::Own, of: Of::Object(&LAST_GAME) },
        Field { plain: "totalRanked", wire: "TotalRanked", part: Part::Own, of: Of::Value },
        Field { plain: "status", wire: "Status", part: Part::Own, of: Of::Value },
    ],
};

static WANT_TO_PLAY_GAME: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "consoleId", wire: "ConsoleID", part: Part::Own, of: Of::Value },
        Field { plain: "consoleName", wire: "ConsoleName", part: Part::Own, of: Of::Value },
        Field { plain: "imageIcon", wire: "ImageIcon", part: Part::Own, of: Of::Value },
        Field { plain: "pointsTotal", wire: "PointsTotal", part: Part::Own, of: Of::Value },
        Field {
            plain: "achievementsPublished",
            wire: "AchievementsPublished",
            part: Part::Own,
            of: Of::Value,
        },
    ],
};

static WANT_TO_PLAY_LIST: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "count", wire: "Count", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "Total", part: Part::Own, of: Of::Value },
        Field {
            plain: "results",
            wire: "Results",
            part: Part::Own,
            of: Of::List(&Of::Object(&WANT_TO_PLAY_GAME)),
        },
    ],
};

static WEEKLY_ACHIEVEMENT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "ID", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "Title", part: Part::Own, of: Of::Value },
        Field { plain: "description", wire: "Description", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "Points", part: Part::Own, of: Of::Value },
        Field { plain: "trueRatio", wire: "TrueRatio", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "Type", part: Part::Own, of: Of::Value },
        Field { plain: "author", wire: "Author", part: Part::Own, of: Of::Value },
        Field { plain: "authorUlid", wire: "AuthorULID", part: Part::Own, of: Of::Value },
        Field { plain: "badgeName", wire: "BadgeName", part: Part::Own, of: Of::Value },
        Field { plain: "badgeUrl", wire: "BadgeURL", part: Part::Own, of: Of::Value },
        Field { plain: "dateCreated", wire: "DateCreated", part: Part::Own, of: Of::Value },
        Field { plain: "dateModified", wire: "DateModified", part: Part::Own, of: Of::Value },
    ],
};
crate::body::bodies! {
    retroachievements::models::AchievementCount as
    retroachievements_client::types::AchievementCount = Of::Object(& ACHIEVEMENT_COUNT);
    retroachievements::models::AchievementOfTheWeek as
    retroachievements_client::types::AchievementOfTheWeek = Of::Object(&
    ACHIEVEMENT_OF_THE_WEEK); retroachievements::models::AchievementTicketStats as
    retroachievements_client::types::AchievementTicketStats = Of::Object(&
    ACHIEVEMENT_TICKET_STATS); retroachievements::models::AchievementUnlocks as
    retroachievements_client::types::AchievementUnlocks = Of::Object(&
    ACHIEVEMENT_UNLOCKS); retroachievements::models::Comments as
    retroachievements_client::types::Comments = Of::Object(& COMMENTS);
    retroachievements::models::DeveloperTicketStats as
    retroachievements_client::types::DeveloperTicketStats = Of::Object(&
    DEVELOPER_TICKET_STATS); retroachievements::models::Followees as
    retroachievements_client::types::Followees = Of::Object(& FOLLOWEES);
    retroachievements::models::Followers as retroachievements_client::types::Followers =
    Of::Object(& FOLLOWERS); retroachievements::models::Game as
    retroachievements_client::types::Game = Of::Object(& GAME);
    retroachievements::models::GameExtended as
    retroachievements_client::types::GameExtended = Of::Object(& GAME_EXTENDED);
    retroachievements::models::GameHashes as retroachievements_client::types::GameHashes
    = Of::Object(& GAME_HASHES); retroachievements::models::GameInfoAndUserProgress as
    retroachievements_client::types::GameInfoAndUserProgress = Of::Object(&
    GAME_INFO_AND_USER_PROGRESS); retroachievements::models::GameLeaderboards as
    retroachievements_client::types::GameLeaderboards = Of::Object(& GAME_LEADERBOARDS);
    retroachievements::models::GameProgression as
    retroachievements_client::types::GameProgression = Of::Object(& GAME_PROGRESSION);
    retroachievements::models::GameTicketStats as
    retroachievements_client::types::GameTicketStats = Of::Object(& GAME_TICKET_STATS);
    retroachievements::models::LeaderboardEntries as
    retroachievements_client::types::LeaderboardEntries = Of::Object(&
    LEADERBOARD_ENTRIES); retroachievements::models::MostTicketedGames as
    retroachievements_client::types::MostTicketedGames = Of::Object(&
    MOST_TICKETED_GAMES); retroachievements::models::RecentGameAwards as
    retroachievements_client::types::RecentGameAwards = Of::Object(& RECENT_GAME_AWARDS);
    retroachievements::models::RecentTickets as
    retroachievements_client::types::RecentTickets = Of::Object(& RECENT_TICKETS);
    retroachievements::models::Ticket as retroachievements_client::types::Ticket =
    Of::Object(& TICKET); retroachievements::models::UserAwards as
    retroachievements_client::types::UserAwards = Of::Object(& USER_AWARDS);
    retroachievements::models::UserCompletionProgress as
    retroachievements_client::types::UserCompletionProgress = Of::Object(&
    USER_COMPLETION_PROGRESS); retroachievements::models::UserGameLeaderboards as
    retroachievements_client::types::UserGameLeaderboards = Of::Object(&
    USER_GAME_LEADERBOARDS); retroachievements::models::UserPoints as
    retroachievements_client::types::UserPoints = Of::Object(& USER_POINTS);
    retroachievements::models::UserProfile as
    retroachievements_client::types::UserProfile = Of::Object(& USER_PROFILE);
    retroachievements::models::UserRankAndScore as
    retroachievements_client::types::UserRankAndScore = Of::Object(&
    USER_RANK_AND_SCORE); retroachievements::models::UserSetRequests as
    retroachievements_client::types::UserSetRequests = Of::Object(& USER_SET_REQUESTS);
    retroachievements::models::UserSummary as
    retroachievements_client::types::UserSummary = Of::Object(& USER_SUMMARY);
    retroachievements::models::WantToPlayList as
    retroachievements_client::types::WantToPlayList = Of::Object(& WANT_TO_PLAY_LIST);
    Vec < retroachievements::models::Claim > as retroachievements_client::wire::List <
    retroachievements_client::types::Claim > = Of::List(& Of::Object(& CLAIM)); Vec <
    retroachievements::models::CompletedGame > as retroachievements_client::wire::List <
    retroachievements_client::types::CompletedGame > = Of::List(& Of::Object(&
    COMPLETED_GAME)); Vec < retroachievements::models::Console > as
    retroachievements_client::wire::List < retroachievements_client::types::Console > =
    Of::List(& Of::Object(& CONSOLE)); Vec < retroachievements::models::EarnedAchievement
    > as retroachievements_client::wire::List <
    retroachievements_client::types::EarnedAchievement > = Of::List(& Of::Object(&
    EARNED_ACHIEVEMENT)); Vec < retroachievements::models::EarnedAchievementOfSpan > as
    retroachievements_client::wire::List <
    retroachievements_client::types::EarnedAchievementOfSpan > = Of::List(& Of::Object(&
    EARNED_ACHIEVEMENT_OF_SPAN)); Vec < retroachievements::models::GameRankAndScore > as
    retroachievements_client::wire::List <
    retroachievements_client::types::GameRankAndScore > = Of::List(& Of::Object(&
    GAME_RANK_AND_SCORE)); Vec < retroachievements::models::ListedGame > as
    retroachievements_client::wire::List < retroachievements_client::types::ListedGame >
    = Of::List(& Of::Object(& LISTED_GAME)); Vec <
    retroachievements::models::RecentlyPlayedGame > as
    retroachievements_client::wire::List <
    retroachievements_client::types::RecentlyPlayedGame > = Of::List(& Of::Object(&
    RECENTLY_PLAYED_GAME)); Vec < retroachievements::models::TopUser > as
    retroachievements_client::wire::List < retroachievements_client::types::TopUser > =
    Of::List(& Of::Object(& TOP_USER)); Vec <
    retroachievements::models::UserGameRankAndScore > as
    retroachievements_client::wire::List <
    retroachievements_client::types::UserGameRankAndScore > = Of::List(& Of::Object(&
    USER_GAME_RANK_AND_SCORE)); retroachievements::indexmap::IndexMap <
    retroachievements::GameId, retroachievements::models::GameProgress > as
    retroachievements_client::wire::Map < retroachievements_client::wire::UInt,
    retroachievements_client::types::GameProgress > = Of::Map(& Of::Object(&
    GAME_PROGRESS)); std::collections::BTreeMap < u64, i64 > as
    retroachievements_client::wire::Map < retroachievements_client::wire::UInt,
    retroachievements_client::wire::Int > = Of::Value;
}
