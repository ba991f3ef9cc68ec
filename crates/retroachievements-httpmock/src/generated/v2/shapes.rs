// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! How plain models look on the wire.
use crate::shape::{Field, Kind, Of, Part, Shape};

static ACHIEVEMENT: Shape = Shape {
    kind: Kind::Resource { name: "achievements", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "title", part: Part::Attributes, of: Of::Value },
        Field { plain: "description", wire: "description", part: Part::Attributes, of: Of::Value },
        Field { plain: "points", wire: "points", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsWeighted", wire: "pointsWeighted", part: Part::Attributes, of: Of::Value },
        Field { plain: "badgeUrl", wire: "badgeUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "badgeLockedUrl", wire: "badgeLockedUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "type", wire: "type", part: Part::Attributes, of: Of::Value },
        Field { plain: "state", wire: "state", part: Part::Attributes, of: Of::Value },
        Field { plain: "orderColumn", wire: "orderColumn", part: Part::Attributes, of: Of::Value },
        Field { plain: "unlocksTotal", wire: "unlocksTotal", part: Part::Attributes, of: Of::Value },
        Field { plain: "unlocksHardcore", wire: "unlocksHardcore", part: Part::Attributes, of: Of::Value },
        Field { plain: "unlockPercentage", wire: "unlockPercentage", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "unlockHardcorePercentage",
            wire: "unlockHardcorePercentage",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "medianTimeToUnlockSeconds",
            wire: "medianTimeToUnlockSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "medianTimeToUnlockHardcoreSeconds",
            wire: "medianTimeToUnlockHardcoreSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "medianTimeToUnlockSamples",
            wire: "medianTimeToUnlockSamples",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "medianTimeToUnlockHardcoreSamples",
            wire: "medianTimeToUnlockHardcoreSamples",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "createdAt", wire: "createdAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "modifiedAt", wire: "modifiedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "developer", wire: "developer", part: Part::Relationships, of: Of::Related(&USER) },
        Field {
            plain: "achievementSet",
            wire: "achievementSet",
            part: Part::Relationships,
            of: Of::Related(&ACHIEVEMENT_SET),
        },
        Field { plain: "games", wire: "games", part: Part::Relationships, of: Of::RelatedList(&GAME) },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&WEB_LINKS) },
    ],
};

static ACHIEVEMENT_DISTRIBUTION: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field {
            plain: "links",
            wire: "links",
            part: Part::Own,
            of: Of::Object(&ACHIEVEMENT_DISTRIBUTION_LINKS),
        },
        Field {
            plain: "meta",
            wire: "meta",
            part: Part::Own,
            of: Of::Object(&ACHIEVEMENT_DISTRIBUTION_META),
        },
    ],
};

static ACHIEVEMENT_DISTRIBUTION_LINKS: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field { plain: "self", wire: "self", part: Part::Own, of: Of::Value }],
};

static ACHIEVEMENT_DISTRIBUTION_META: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "promoted", wire: "promoted", part: Part::Own, of: Of::Object(&UNLOCK_DISTRIBUTION) },
        Field {
            plain: "unpromoted",
            wire: "unpromoted",
            part: Part::Own,
            of: Of::Object(&UNLOCK_DISTRIBUTION),
        },
    ],
};

static ACHIEVEMENT_OF_THE_WEEK: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field {
            plain: "links",
            wire: "links",
            part: Part::Own,
            of: Of::Object(&ACHIEVEMENT_OF_THE_WEEK_LINKS),
        },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&ACHIEVEMENT_OF_THE_WEEK_META) },
    ],
};

static ACHIEVEMENT_OF_THE_WEEK_LINKS: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field { plain: "self", wire: "self", part: Part::Own, of: Of::Value }],
};

static ACHIEVEMENT_OF_THE_WEEK_META: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field {
        plain: "eventAchievement",
        wire: "eventAchievement",
        part: Part::Own,
        of: Of::Object(&WEEKLY_EVENT_ACHIEVEMENT),
    }],
};

static ACHIEVEMENT_SET: Shape = Shape {
    kind: Kind::Resource { name: "achievement-sets", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "title", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsTotal", wire: "pointsTotal", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsWeighted", wire: "pointsWeighted", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "achievementsPublished",
            wire: "achievementsPublished",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "achievementsUnpublished",
            wire: "achievementsUnpublished",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "timesCompleted", wire: "timesCompleted", part: Part::Attributes, of: Of::Value },
        Field { plain: "timesMastered", wire: "timesMastered", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "medianTimeToCompleteSeconds",
            wire: "medianTimeToCompleteSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "medianTimeToMasterSeconds",
            wire: "medianTimeToMasterSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "badgeUrl", wire: "badgeUrl", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "achievementsFirstPublishedAt",
            wire: "achievementsFirstPublishedAt",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "createdAt", wire: "createdAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "updatedAt", wire: "updatedAt", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "types",
            wire: "types",
            part: Part::Attributes,
            of: Of::List(&Of::Object(&ACHIEVEMENT_SET_GAME)),
        },
        Field { plain: "games", wire: "games", part: Part::Relationships, of: Of::RelatedList(&GAME) },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&SELF_LINKS) },
    ],
};

static ACHIEVEMENT_SET_CLAIM: Shape = Shape {
    kind: Kind::Resource { name: "achievement-set-claims", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "claimedAt", wire: "claimedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "finishedAt", wire: "finishedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "updatedAt", wire: "updatedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "status", wire: "status", part: Part::Attributes, of: Of::Value },
        Field { plain: "claimType", wire: "claimType", part: Part::Attributes, of: Of::Value },
        Field { plain: "setType", wire: "setType", part: Part::Attributes, of: Of::Value },
        Field { plain: "specialType", wire: "specialType", part: Part::Attributes, of: Of::Value },
        Field { plain: "extensionsCount", wire: "extensionsCount", part: Part::Attributes, of: Of::Value },
        Field { plain: "minutesLeft", wire: "minutesLeft", part: Part::Attributes, of: Of::Value },
        Field { plain: "userId", wire: "userId", part: Part::Attributes, of: Of::Value },
        Field { plain: "userDisplayName", wire: "userDisplayName", part: Part::Attributes, of: Of::Value },
        Field { plain: "gameId", wire: "gameId", part: Part::Attributes, of: Of::Value },
        Field { plain: "gameTitle", wire: "gameTitle", part: Part::Attributes, of: Of::Value },
        Field { plain: "gameIconUrl", wire: "gameIconUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "systemId", wire: "systemId", part: Part::Attributes, of: Of::Value },
        Field { plain: "systemName", wire: "systemName", part: Part::Attributes, of: Of::Value },
        Field { plain: "user", wire: "user", part: Part::Relationships, of: Of::Related(&USER) },
        Field { plain: "game", wire: "game", part: Part::Relationships, of: Of::Related(&GAME) },
    ],
};

static ACHIEVEMENT_SET_CLAIMS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field {
            plain: "data",
            wire: "data",
            part: Part::Own,
            of: Of::List(&Of::Object(&ACHIEVEMENT_SET_CLAIM)),
        },
    ],
};

static ACHIEVEMENT_SET_GAME: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "gameId", wire: "gameId", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "type", part: Part::Own, of: Of::Value },
    ],
};

static ACHIEVEMENT_SET_VERSION: Shape = Shape {
    kind: Kind::Resource { name: "achievement-set-versions", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "version", wire: "version", part: Part::Attributes, of: Of::Value },
        Field { plain: "createdAt", wire: "createdAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "updatedAt", wire: "updatedAt", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "achievementSnapshot",
            wire: "achievementSnapshot",
            part: Part::Attributes,
            of: Of::List(&Of::Object(&ACHIEVEMENT_SNAPSHOT)),
        },
        Field { plain: "playersTotal", wire: "playersTotal", part: Part::Attributes, of: Of::Value },
        Field { plain: "playersHardcore", wire: "playersHardcore", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "achievementsPublished",
            wire: "achievementsPublished",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "achievementsUnpublished",
            wire: "achievementsUnpublished",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "pointsTotal", wire: "pointsTotal", part: Part::Attributes, of: Of::Value },
        Field { plain: "achievementSetId", wire: "achievementSetId", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "achievementSet",
            wire: "achievementSet",
            part: Part::Relationships,
            of: Of::Related(&ACHIEVEMENT_SET),
        },
    ],
};

static ACHIEVEMENT_SET_VERSIONS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field {
            plain: "data",
            wire: "data",
            part: Part::Own,
            of: Of::List(&Of::Object(&ACHIEVEMENT_SET_VERSION)),
        },
    ],
};

static ACHIEVEMENT_SNAPSHOT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "points", wire: "points", part: Part::Own, of: Of::Value },
        Field { plain: "isPromoted", wire: "isPromoted", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "type", part: Part::Own, of: Of::Value },
    ],
};

static ACHIEVEMENTS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&ACHIEVEMENT)) },
    ],
};

static AWARD_CONTEXT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "gameId", wire: "gameId", part: Part::Own, of: Of::Value },
        Field { plain: "mode", wire: "mode", part: Part::Own, of: Of::Value },
        Field { plain: "eventId", wire: "eventId", part: Part::Own, of: Of::Value },
        Field { plain: "tierIndex", wire: "tierIndex", part: Part::Own, of: Of::Value },
        Field { plain: "displayTierIndex", wire: "displayTierIndex", part: Part::Own, of: Of::Value },
        Field { plain: "grantsSiteAward", wire: "grantsSiteAward", part: Part::Own, of: Of::Value },
        Field { plain: "siteAwardId", wire: "siteAwardId", part: Part::Own, of: Of::Value },
        Field { plain: "tier", wire: "tier", part: Part::Own, of: Of::Value },
        Field { plain: "earnedTier", wire: "earnedTier", part: Part::Own, of: Of::Value },
        Field { plain: "threshold", wire: "threshold", part: Part::Own, of: Of::Value },
        Field { plain: "siteAwardType", wire: "siteAwardType", part: Part::Own, of: Of::Value },
    ],
};

static COMMENT: Shape = Shape {
    kind: Kind::Resource { name: "comments", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "body", wire: "body", part: Part::Attributes, of: Of::Value },
        Field { plain: "authorId", wire: "authorId", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "authorDisplayName",
            wire: "authorDisplayName",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "authorAvatarUrl", wire: "authorAvatarUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "permalink", wire: "permalink", part: Part::Attributes, of: Of::Value },
        Field { plain: "submittedAt", wire: "submittedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "author", wire: "author", part: Part::Relationships, of: Of::Related(&USER) },
    ],
};

static COMMENTS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&COMMENT)) },
    ],
};

static DOCUMENT_LINKS: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field { plain: "self", wire: "self", part: Part::Own, of: Of::Value }],
};

static EVENT: Shape = Shape {
    kind: Kind::Resource { name: "events", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "title", part: Part::Attributes, of: Of::Value },
        Field { plain: "sortTitle", wire: "sortTitle", part: Part::Attributes, of: Of::Value },
        Field { plain: "badgeUrl", wire: "badgeUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "state", wire: "state", part: Part::Attributes, of: Of::Value },
        Field { plain: "playersTotal", wire: "playersTotal", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "achievementsPublished",
            wire: "achievementsPublished",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "activeFrom", wire: "activeFrom", part: Part::Attributes, of: Of::Value },
        Field { plain: "activeThrough", wire: "activeThrough", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "awards",
            wire: "awards",
            part: Part::Relationships,
            of: Of::RelatedList(&EVENT_AWARD),
        },
        Field {
            plain: "eventAchievements",
            wire: "eventAchievements",
            part: Part::Relationships,
            of: Of::RelatedList(&EVENT_ACHIEVEMENT),
        },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&SELF_LINKS) },
    ],
};

static EVENT_ACHIEVEMENT: Shape = Shape {
    kind: Kind::Resource { name: "event-achievements", always_refers: true },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "activeFrom", wire: "activeFrom", part: Part::Attributes, of: Of::Value },
        Field { plain: "activeUntil", wire: "activeUntil", part: Part::Attributes, of: Of::Value },
        Field { plain: "decorator", wire: "decorator", part: Part::Attributes, of: Of::Value },
        Field { plain: "achievementTitle", wire: "achievementTitle", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "achievementDescription",
            wire: "achievementDescription",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "achievementPoints",
            wire: "achievementPoints",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "achievementBadgeUrl",
            wire: "achievementBadgeUrl",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "achievementBadgeLockedUrl",
            wire: "achievementBadgeLockedUrl",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "eventTitle", wire: "eventTitle", part: Part::Attributes, of: Of::Value },
        Field { plain: "eventBadgeUrl", wire: "eventBadgeUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "event", wire: "event", part: Part::Relationships, of: Of::Related(&EVENT) },
        Field {
            plain: "sourceAchievement",
            wire: "sourceAchievement",
            part: Part::Relationships,
            of: Of::Related(&ACHIEVEMENT),
        },
        Field {
            plain: "eventAchievement",
            wire: "eventAchievement",
            part: Part::Relationships,
            of: Of::Related(&ACHIEVEMENT),
        },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&WEB_LINKS) },
    ],
};

static EVENT_ACHIEVEMENTS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&EVENT_ACHIEVEMENT)) },
    ],
};

static EVENT_AWARD: Shape = Shape {
    kind: Kind::Resource { name: "event-awards", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "tierIndex", wire: "tierIndex", part: Part::Attributes, of: Of::Value },
        Field { plain: "label", wire: "label", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsRequired", wire: "pointsRequired", part: Part::Attributes, of: Of::Value },
        Field { plain: "badgeUrl", wire: "badgeUrl", part: Part::Attributes, of: Of::Value },
    ],
};

static EVENTS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&EVENT)) },
    ],
};

static FEED_META: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field { plain: "page", wire: "page", part: Part::Own, of: Of::Object(&FEED_PAGE_META) }],
};

static FEED_PAGE_META: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "currentPage", wire: "currentPage", part: Part::Own, of: Of::Value },
        Field { plain: "from", wire: "from", part: Part::Own, of: Of::Value },
        Field { plain: "perPage", wire: "perPage", part: Part::Own, of: Of::Value },
        Field { plain: "to", wire: "to", part: Part::Own, of: Of::Value },
    ],
};

static FORUM_LINKS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "self", wire: "self", part: Part::Own, of: Of::Value },
        Field { plain: "webUrl", wire: "webUrl", part: Part::Own, of: Of::Value },
        Field { plain: "forumTopic", wire: "forumTopic", part: Part::Own, of: Of::Value },
    ],
};

static GAME: Shape = Shape {
    kind: Kind::Resource { name: "games", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "title", part: Part::Attributes, of: Of::Value },
        Field { plain: "sortTitle", wire: "sortTitle", part: Part::Attributes, of: Of::Value },
        Field { plain: "badgeUrl", wire: "badgeUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "imageBoxArtUrl", wire: "imageBoxArtUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "imageTitleUrl", wire: "imageTitleUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "imageIngameUrl", wire: "imageIngameUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "releasedAt", wire: "releasedAt", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "releasedAtGranularity",
            wire: "releasedAtGranularity",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "playersTotal", wire: "playersTotal", part: Part::Attributes, of: Of::Value },
        Field { plain: "playersHardcore", wire: "playersHardcore", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "achievementsPublished",
            wire: "achievementsPublished",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "achievementsUnpublished",
            wire: "achievementsUnpublished",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "pointsTotal", wire: "pointsTotal", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsWeighted", wire: "pointsWeighted", part: Part::Attributes, of: Of::Value },
        Field { plain: "timesBeaten", wire: "timesBeaten", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "timesBeatenHardcore",
            wire: "timesBeatenHardcore",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "medianTimeToBeatSeconds",
            wire: "medianTimeToBeatSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "medianTimeToBeatHardcoreSeconds",
            wire: "medianTimeToBeatHardcoreSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "system", wire: "system", part: Part::Relationships, of: Of::Related(&SYSTEM) },
        Field {
            plain: "achievementSets",
            wire: "achievementSets",
            part: Part::Relationships,
            of: Of::RelatedList(&ACHIEVEMENT_SET),
        },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&FORUM_LINKS) },
    ],
};

static GAME_HASH: Shape = Shape {
    kind: Kind::Resource { name: "game-hashes", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "raMd5", wire: "raMd5", part: Part::Attributes, of: Of::Value },
        Field { plain: "name", wire: "name", part: Part::Attributes, of: Of::Value },
        Field { plain: "labels", wire: "labels", part: Part::Attributes, of: Of::Value },
        Field { plain: "compatibility", wire: "compatibility", part: Part::Attributes, of: Of::Value },
        Field { plain: "patchUrl", wire: "patchUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "createdAt", wire: "createdAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "updatedAt", wire: "updatedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "game", wire: "game", part: Part::Relationships, of: Of::Related(&GAME) },
    ],
};

static GAME_HASHES: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&GAME_HASH)) },
    ],
};

static GAMES: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&GAME)) },
    ],
};

static HEALTH: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "status", wire: "status", part: Part::Own, of: Of::Value },
        Field { plain: "timestamp", wire: "timestamp", part: Part::Own, of: Of::Value },
    ],
};

static HUB: Shape = Shape {
    kind: Kind::Resource { name: "hubs", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "title", part: Part::Attributes, of: Of::Value },
        Field { plain: "sortTitle", wire: "sortTitle", part: Part::Attributes, of: Of::Value },
        Field { plain: "badgeUrl", wire: "badgeUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "hasMatureContent", wire: "hasMatureContent", part: Part::Attributes, of: Of::Value },
        Field { plain: "isEventHub", wire: "isEventHub", part: Part::Attributes, of: Of::Value },
        Field { plain: "gamesCount", wire: "gamesCount", part: Part::Attributes, of: Of::Value },
        Field { plain: "linkedHubsCount", wire: "linkedHubsCount", part: Part::Attributes, of: Of::Value },
        Field { plain: "createdAt", wire: "createdAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "updatedAt", wire: "updatedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&FORUM_LINKS) },
    ],
};

static HUBS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&HUB)) },
    ],
};

static LEADERBOARD: Shape = Shape {
    kind: Kind::Resource { name: "leaderboards", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "title", wire: "title", part: Part::Attributes, of: Of::Value },
        Field { plain: "description", wire: "description", part: Part::Attributes, of: Of::Value },
        Field { plain: "format", wire: "format", part: Part::Attributes, of: Of::Value },
        Field { plain: "rankAsc", wire: "rankAsc", part: Part::Attributes, of: Of::Value },
        Field { plain: "state", wire: "state", part: Part::Attributes, of: Of::Value },
        Field { plain: "orderColumn", wire: "orderColumn", part: Part::Attributes, of: Of::Value },
        Field { plain: "createdAt", wire: "createdAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "updatedAt", wire: "updatedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "games", wire: "games", part: Part::Relationships, of: Of::RelatedList(&GAME) },
        Field { plain: "developer", wire: "developer", part: Part::Relationships, of: Of::Related(&USER) },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&WEB_LINKS) },
    ],
};

static LEADERBOARD_ENTRIES: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&LEADERBOARD_ENTRY)) },
    ],
};

static LEADERBOARD_ENTRY: Shape = Shape {
    kind: Kind::Resource { name: "leaderboard-entries", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "score", wire: "score", part: Part::Attributes, of: Of::Value },
        Field { plain: "formattedScore", wire: "formattedScore", part: Part::Attributes, of: Of::Value },
        Field { plain: "rank", wire: "rank", part: Part::Attributes, of: Of::Value },
        Field { plain: "createdAt", wire: "createdAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "updatedAt", wire: "updatedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "user", wire: "user", part: Part::Relationships, of: Of::Related(&USER) },
        Field {
            plain: "leaderboard",
            wire: "leaderboard",
            part: Part::Relationships,
            of: Of::Related(&LEADERBOARD),
        },
    ],
};

static LEADERBOARDS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&LEADERBOARD)) },
    ],
};

static LIST_META: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field { plain: "page", wire: "page", part: Part::Own, of: Of::Object(&PAGE_META) }],
};

static PAGE_LINKS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "first", wire: "first", part: Part::Own, of: Of::Value },
        Field { plain: "last", wire: "last", part: Part::Own, of: Of::Value },
        Field { plain: "prev", wire: "prev", part: Part::Own, of: Of::Value },
        Field { plain: "next", wire: "next", part: Part::Own, of: Of::Value },
    ],
};

static PAGE_META: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "currentPage", wire: "currentPage", part: Part::Own, of: Of::Value },
        Field { plain: "from", wire: "from", part: Part::Own, of: Of::Value },
        Field { plain: "lastPage", wire: "lastPage", part: Part::Own, of: Of::Value },
        Field { plain: "perPage", wire: "perPage", part: Part::Own, of: Of::Value },
        Field { plain: "to", wire: "to", part: Part::Own, of: Of::Value },
        Field { plain: "total", wire: "total", part: Part::Own, of: Of::Value },
    ],
};

static PLAYER_ACHIEVEMENT: Shape = Shape {
    kind: Kind::Resource { name: "player-achievements", always_refers: true },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "unlockedAt", wire: "unlockedAt", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "unlockedHardcoreAt",
            wire: "unlockedHardcoreAt",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "user", wire: "user", part: Part::Relationships, of: Of::Related(&USER) },
        Field {
            plain: "achievement",
            wire: "achievement",
            part: Part::Relationships,
            of: Of::Related(&ACHIEVEMENT),
        },
        Field { plain: "game", wire: "game", part: Part::Relationships, of: Of::Related(&GAME) },
    ],
};

static PLAYER_ACHIEVEMENT_SET: Shape = Shape {
    kind: Kind::Resource { name: "player-achievement-sets", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field {
            plain: "achievementsUnlocked",
            wire: "achievementsUnlocked",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "achievementsUnlockedHardcore",
            wire: "achievementsUnlockedHardcore",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "points", wire: "points", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsHardcore", wire: "pointsHardcore", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsWeighted", wire: "pointsWeighted", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "completionPercentage",
            wire: "completionPercentage",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "completionPercentageHardcore",
            wire: "completionPercentageHardcore",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "lastUnlockAt", wire: "lastUnlockAt", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "lastUnlockHardcoreAt",
            wire: "lastUnlockHardcoreAt",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "completedAt", wire: "completedAt", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "completedHardcoreAt",
            wire: "completedHardcoreAt",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "timeTakenSeconds", wire: "timeTakenSeconds", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "timeTakenHardcoreSeconds",
            wire: "timeTakenHardcoreSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "setContext",
            wire: "setContext",
            part: Part::Attributes,
            of: Of::List(&Of::Object(&SET_CONTEXT)),
        },
        Field {
            plain: "achievementSet",
            wire: "achievementSet",
            part: Part::Relationships,
            of: Of::Related(&ACHIEVEMENT_SET),
        },
        Field { plain: "game", wire: "game", part: Part::Relationships, of: Of::Related(&GAME) },
    ],
};

static PLAYER_ACHIEVEMENT_SETS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field {
            plain: "data",
            wire: "data",
            part: Part::Own,
            of: Of::List(&Of::Object(&PLAYER_ACHIEVEMENT_SET)),
        },
    ],
};

static PLAYER_ACHIEVEMENTS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field {
            plain: "data",
            wire: "data",
            part: Part::Own,
            of: Of::List(&Of::Object(&PLAYER_ACHIEVEMENT)),
        },
    ],
};

static PLAYER_GAME: Shape = Shape {
    kind: Kind::Resource { name: "player-games", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "lastPlayedAt", wire: "lastPlayedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "firstUnlockAt", wire: "firstUnlockAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "lastUnlockAt", wire: "lastUnlockAt", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "lastUnlockHardcoreAt",
            wire: "lastUnlockHardcoreAt",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "beatenAt", wire: "beatenAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "beatenHardcoreAt", wire: "beatenHardcoreAt", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "playtimeTotalSeconds",
            wire: "playtimeTotalSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "timeToBeatSeconds",
            wire: "timeToBeatSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "timeToBeatHardcoreSeconds",
            wire: "timeToBeatHardcoreSeconds",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "achievementSets",
            wire: "achievementSets",
            part: Part::Relationships,
            of: Of::RelatedList(&ACHIEVEMENT_SET),
        },
        Field { plain: "game", wire: "game", part: Part::Relationships, of: Of::Related(&GAME) },
        Field {
            plain: "playerAchievementSets",
            wire: "playerAchievementSets",
            part: Part::Relationships,
            of: Of::RelatedList(&PLAYER_ACHIEVEMENT_SET),
        },
    ],
};

static PLAYER_GAMES: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&PLAYER_GAME)) },
    ],
};

static RANKED_USERS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "hardcore", wire: "hardcore", part: Part::Own, of: Of::Value },
        Field { plain: "casual", wire: "casual", part: Part::Own, of: Of::Value },
    ],
};

static SELF_LINKS: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field { plain: "self", wire: "self", part: Part::Own, of: Of::Value }],
};

static SET_CONTEXT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "achievementSetId", wire: "achievementSetId", part: Part::Own, of: Of::Value },
        Field { plain: "gameId", wire: "gameId", part: Part::Own, of: Of::Value },
        Field { plain: "type", wire: "type", part: Part::Own, of: Of::Value },
    ],
};

static SYSTEM: Shape = Shape {
    kind: Kind::Resource { name: "systems", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "name", wire: "name", part: Part::Attributes, of: Of::Value },
        Field { plain: "nameFull", wire: "nameFull", part: Part::Attributes, of: Of::Value },
        Field { plain: "nameShort", wire: "nameShort", part: Part::Attributes, of: Of::Value },
        Field { plain: "manufacturer", wire: "manufacturer", part: Part::Attributes, of: Of::Value },
        Field { plain: "iconUrl", wire: "iconUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "active", wire: "active", part: Part::Attributes, of: Of::Value },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&SELF_LINKS) },
    ],
};

static SYSTEMS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&SYSTEM)) },
    ],
};

static TICKET: Shape = Shape {
    kind: Kind::Resource { name: "tickets", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "state", wire: "state", part: Part::Attributes, of: Of::Value },
        Field { plain: "type", wire: "type", part: Part::Attributes, of: Of::Value },
        Field { plain: "body", wire: "body", part: Part::Attributes, of: Of::Value },
        Field { plain: "hardcore", wire: "hardcore", part: Part::Attributes, of: Of::Value },
        Field { plain: "reportedAt", wire: "reportedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "resolvedAt", wire: "resolvedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "ticketableType", wire: "ticketableType", part: Part::Attributes, of: Of::Value },
        Field { plain: "ticketableId", wire: "ticketableId", part: Part::Attributes, of: Of::Value },
        Field { plain: "ticketableTitle", wire: "ticketableTitle", part: Part::Attributes, of: Of::Value },
        Field { plain: "gameId", wire: "gameId", part: Part::Attributes, of: Of::Value },
        Field { plain: "gameTitle", wire: "gameTitle", part: Part::Attributes, of: Of::Value },
        Field { plain: "gameIconUrl", wire: "gameIconUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "systemName", wire: "systemName", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "reporterDisplayName",
            wire: "reporterDisplayName",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "resolverDisplayName",
            wire: "resolverDisplayName",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field {
            plain: "authorDisplayName",
            wire: "authorDisplayName",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "reporter", wire: "reporter", part: Part::Relationships, of: Of::Related(&USER) },
        Field { plain: "resolver", wire: "resolver", part: Part::Relationships, of: Of::Related(&USER) },
        Field { plain: "author", wire: "author", part: Part::Relationships, of: Of::Related(&USER) },
        Field {
            plain: "achievement",
            wire: "achievement",
            part: Part::Relationships,
            of: Of::Related(&ACHIEVEMENT),
        },
        Field {
            plain: "leaderboard",
            wire: "leaderboard",
            part: Part::Relationships,
            of: Of::Related(&LEADERBOARD),
        },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&WEB_LINKS) },
    ],
};

static TICKETS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&TICKET)) },
    ],
};

static UNLOCK_COUNT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "unlockCount", wire: "unlockCount", part: Part::Own, of: Of::Value },
        Field { plain: "playersHardcore", wire: "playersHardcore", part: Part::Own, of: Of::Value },
        Field { plain: "playersCasual", wire: "playersCasual", part: Part::Own, of: Of::Value },
    ],
};

static UNLOCK_DISTRIBUTION: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "totalAchievements", wire: "totalAchievements", part: Part::Own, of: Of::Value },
        Field {
            plain: "distribution",
            wire: "distribution",
            part: Part::Own,
            of: Of::List(&Of::Object(&UNLOCK_COUNT)),
        },
    ],
};

static USER: Shape = Shape {
    kind: Kind::Resource { name: "users", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "displayName", wire: "displayName", part: Part::Attributes, of: Of::Value },
        Field { plain: "avatarUrl", wire: "avatarUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "motto", wire: "motto", part: Part::Attributes, of: Of::Value },
        Field { plain: "points", wire: "points", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsHardcore", wire: "pointsHardcore", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsWeighted", wire: "pointsWeighted", part: Part::Attributes, of: Of::Value },
        Field { plain: "rankHardcore", wire: "rankHardcore", part: Part::Attributes, of: Of::Value },
        Field { plain: "rankCasual", wire: "rankCasual", part: Part::Attributes, of: Of::Value },
        Field { plain: "yieldUnlocks", wire: "yieldUnlocks", part: Part::Attributes, of: Of::Value },
        Field { plain: "yieldPoints", wire: "yieldPoints", part: Part::Attributes, of: Of::Value },
        Field { plain: "joinedAt", wire: "joinedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "lastActivityAt", wire: "lastActivityAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "deletedAt", wire: "deletedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "isUnranked", wire: "isUnranked", part: Part::Attributes, of: Of::Value },
        Field { plain: "isUserWallActive", wire: "isUserWallActive", part: Part::Attributes, of: Of::Value },
        Field { plain: "richPresence", wire: "richPresence", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "richPresenceUpdatedAt",
            wire: "richPresenceUpdatedAt",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "visibleRole", wire: "visibleRole", part: Part::Attributes, of: Of::Value },
        Field { plain: "displayableRoles", wire: "displayableRoles", part: Part::Attributes, of: Of::Value },
        Field { plain: "lastGame", wire: "lastGame", part: Part::Relationships, of: Of::Related(&GAME) },
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&WEB_LINKS) },
    ],
};

static USER_AWARD: Shape = Shape {
    kind: Kind::Resource { name: "user-awards", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "awardedAt", wire: "awardedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "kind", wire: "kind", part: Part::Attributes, of: Of::Value },
        Field { plain: "title", wire: "title", part: Part::Attributes, of: Of::Value },
        Field { plain: "badgeUrl", wire: "badgeUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "displayOrder", wire: "displayOrder", part: Part::Attributes, of: Of::Value },
        Field { plain: "context", wire: "context", part: Part::Attributes, of: Of::Object(&AWARD_CONTEXT) },
        Field { plain: "userId", wire: "userId", part: Part::Attributes, of: Of::Value },
        Field { plain: "userDisplayName", wire: "userDisplayName", part: Part::Attributes, of: Of::Value },
        Field { plain: "game", wire: "game", part: Part::Relationships, of: Of::Related(&GAME) },
        Field { plain: "event", wire: "event", part: Part::Relationships, of: Of::Related(&EVENT) },
        Field { plain: "user", wire: "user", part: Part::Relationships, of: Of::Related(&USER) },
    ],
};

static USER_AWARDS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&FEED_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&USER_AWARD)) },
    ],
};

static USER_AWARDS_META: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "page", wire: "page", part: Part::Own, of: Of::Object(&PAGE_META) },
        Field { plain: "totalAwardsCount", wire: "totalAwardsCount", part: Part::Own, of: Of::Value },
        Field { plain: "hiddenAwardsCount", wire: "hiddenAwardsCount", part: Part::Own, of: Of::Value },
        Field { plain: "masteryAwardsCount", wire: "masteryAwardsCount", part: Part::Own, of: Of::Value },
        Field {
            plain: "completionAwardsCount",
            wire: "completionAwardsCount",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "beatenHardcoreAwardsCount",
            wire: "beatenHardcoreAwardsCount",
            part: Part::Own,
            of: Of::Value,
        },
        Field {
            plain: "beatenCasualAwardsCount",
            wire: "beatenCasualAwardsCount",
            part: Part::Own,
            of: Of::Value,
        },
        Field { plain: "eventAwardsCount", wire: "eventAwardsCount", part: Part::Own, of: Of::Value },
        Field { plain: "siteAwardsCount", wire: "siteAwardsCount", part: Part::Own, of: Of::Value },
    ],
};

static USER_AWARDS_OF_USER: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&USER_AWARDS_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&USER_AWARD)) },
    ],
};

static USER_DOCUMENT: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&DOCUMENT_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&USER_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::Object(&USER) },
    ],
};

static USER_FOLLOW: Shape = Shape {
    kind: Kind::Resource { name: "user-follows", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "followedAt", wire: "followedAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "userId", wire: "userId", part: Part::Attributes, of: Of::Value },
        Field { plain: "displayName", wire: "displayName", part: Part::Attributes, of: Of::Value },
        Field { plain: "avatarUrl", wire: "avatarUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "points", wire: "points", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsHardcore", wire: "pointsHardcore", part: Part::Attributes, of: Of::Value },
        Field { plain: "isMutual", wire: "isMutual", part: Part::Attributes, of: Of::Value },
        Field { plain: "user", wire: "user", part: Part::Relationships, of: Of::Related(&USER) },
    ],
};

static USER_FOLLOWS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&USER_FOLLOW)) },
    ],
};

static USER_GAME_LIST_ENTRIES: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&LIST_META) },
        Field {
            plain: "data",
            wire: "data",
            part: Part::Own,
            of: Of::List(&Of::Object(&USER_GAME_LIST_ENTRY)),
        },
    ],
};

static USER_GAME_LIST_ENTRY: Shape = Shape {
    kind: Kind::Resource { name: "user-game-list-entries", always_refers: false },
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "createdAt", wire: "createdAt", part: Part::Attributes, of: Of::Value },
        Field { plain: "gameId", wire: "gameId", part: Part::Attributes, of: Of::Value },
        Field { plain: "gameTitle", wire: "gameTitle", part: Part::Attributes, of: Of::Value },
        Field { plain: "gameIconUrl", wire: "gameIconUrl", part: Part::Attributes, of: Of::Value },
        Field { plain: "systemId", wire: "systemId", part: Part::Attributes, of: Of::Value },
        Field { plain: "systemName", wire: "systemName", part: Part::Attributes, of: Of::Value },
        Field { plain: "pointsTotal", wire: "pointsTotal", part: Part::Attributes, of: Of::Value },
        Field {
            plain: "achievementsPublished",
            wire: "achievementsPublished",
            part: Part::Attributes,
            of: Of::Value,
        },
        Field { plain: "game", wire: "game", part: Part::Relationships, of: Of::Related(&GAME) },
    ],
};

static USER_META: Shape = Shape {
    kind: Kind::Object,
    fields: &[Field {
        plain: "rankedUsers",
        wire: "rankedUsers",
        part: Part::Own,
        of: Of::Object(&RANKED_USERS),
    }],
};

static USERS: Shape = Shape {
    kind: Kind::Document,
    fields: &[
        Field { plain: "links", wire: "links", part: Part::Own, of: Of::Object(&PAGE_LINKS) },
        Field { plain: "meta", wire: "meta", part: Part::Own, of: Of::Object(&USERS_META) },
        Field { plain: "data", wire: "data", part: Part::Own, of: Of::List(&Of::Object(&USER)) },
    ],
};

static USERS_META: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "page", wire: "page", part: Part::Own, of: Of::Object(&PAGE_META) },
        Field { plain: "rankedUsers", wire: "rankedUsers", part: Part::Own, of: Of::Object(&RANKED_USERS) },
    ],
};

static WEB_LINKS: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "self", wire: "self", part: Part::Own, of: Of::Value },
        Field { plain: "webUrl", wire: "webUrl", part: Part::Own, of: Of::Value },
    ],
};

static WEEKLY_EVENT_ACHIEVEMENT: Shape = Shape {
    kind: Kind::Object,
    fields: &[
        Field { plain: "id", wire: "id", part: Part::Own, of: Of::Value },
        Field { plain: "achievementId", wire: "achievementId", part: Part::Own, of: Of::Value },
        Field { plain: "sourceAchievementId", wire: "sourceAchievementId", part: Part::Own, of: Of::Value },
        Field { plain: "eventId", wire: "eventId", part: Part::Own, of: Of::Value },
        Field { plain: "activeFrom", wire: "activeFrom", part: Part::Own, of: Of::Value },
        Field { plain: "activeUntil", wire: "activeUntil", part: Part::Own, of: Of::Value },
        Field { plain: "activeThrough", wire: "activeThrough", part: Part::Own, of: Of::Value },
        Field { plain: "decorator", wire: "decorator", part: Part::Own, of: Of::Value },
    ],
};
crate::body::bodies! {
    retroachievements::v2::models::AchievementDistribution as
    retroachievements_client::v2::types::AchievementDistribution = Of::Object(&
    ACHIEVEMENT_DISTRIBUTION); retroachievements::v2::models::Achievement as
    retroachievements_client::v2::types::AchievementDocument = Of::Document(& ACHIEVEMENT);
    retroachievements::v2::models::AchievementOfTheWeek as
    retroachievements_client::v2::types::AchievementOfTheWeek = Of::Object(&
    ACHIEVEMENT_OF_THE_WEEK); retroachievements::v2::models::AchievementSetClaims as
    retroachievements_client::v2::types::AchievementSetClaims = Of::Object(&
    ACHIEVEMENT_SET_CLAIMS); retroachievements::v2::models::AchievementSet as
    retroachievements_client::v2::types::AchievementSetDocument = Of::Document(&
    ACHIEVEMENT_SET); retroachievements::v2::models::AchievementSetVersions as
    retroachievements_client::v2::types::AchievementSetVersions = Of::Object(&
    ACHIEVEMENT_SET_VERSIONS); retroachievements::v2::models::Achievements as
    retroachievements_client::v2::types::Achievements = Of::Object(& ACHIEVEMENTS);
    retroachievements::v2::models::Comments as retroachievements_client::v2::types::Comments =
    Of::Object(& COMMENTS); retroachievements::v2::models::EventAchievement as
    retroachievements_client::v2::types::EventAchievementDocument = Of::Document(&
    EVENT_ACHIEVEMENT); retroachievements::v2::models::EventAchievements as
    retroachievements_client::v2::types::EventAchievements = Of::Object(&
    EVENT_ACHIEVEMENTS); retroachievements::v2::models::Event as
    retroachievements_client::v2::types::EventDocument = Of::Document(& EVENT);
    retroachievements::v2::models::Events as retroachievements_client::v2::types::Events =
    Of::Object(& EVENTS); retroachievements::v2::models::Game as
    retroachievements_client::v2::types::GameDocument = Of::Document(& GAME);
    retroachievements::v2::models::GameHashes as retroachievements_client::v2::types::GameHashes
    = Of::Object(& GAME_HASHES); retroachievements::v2::models::Games as
    retroachievements_client::v2::types::Games = Of::Object(& GAMES);
    retroachievements::v2::models::Health as retroachievements_client::v2::types::Health =
    Of::Object(& HEALTH); retroachievements::v2::models::Hub as
    retroachievements_client::v2::types::HubDocument = Of::Document(& HUB);
    retroachievements::v2::models::Hubs as retroachievements_client::v2::types::Hubs =
    Of::Object(& HUBS); retroachievements::v2::models::Leaderboard as
    retroachievements_client::v2::types::LeaderboardDocument = Of::Document(& LEADERBOARD);
    retroachievements::v2::models::LeaderboardEntries as
    retroachievements_client::v2::types::LeaderboardEntries = Of::Object(&
    LEADERBOARD_ENTRIES); retroachievements::v2::models::Leaderboards as
    retroachievements_client::v2::types::Leaderboards = Of::Object(& LEADERBOARDS);
    retroachievements::v2::models::PlayerAchievementSets as
    retroachievements_client::v2::types::PlayerAchievementSets = Of::Object(&
    PLAYER_ACHIEVEMENT_SETS); retroachievements::v2::models::PlayerAchievements as
    retroachievements_client::v2::types::PlayerAchievements = Of::Object(&
    PLAYER_ACHIEVEMENTS); retroachievements::v2::models::PlayerGames as
    retroachievements_client::v2::types::PlayerGames = Of::Object(& PLAYER_GAMES);
    retroachievements::v2::models::System as retroachievements_client::v2::types::SystemDocument
    = Of::Document(& SYSTEM); retroachievements::v2::models::Systems as
    retroachievements_client::v2::types::Systems = Of::Object(& SYSTEMS);
    retroachievements::v2::models::Ticket as retroachievements_client::v2::types::TicketDocument
    = Of::Document(& TICKET); retroachievements::v2::models::Tickets as
    retroachievements_client::v2::types::Tickets = Of::Object(& TICKETS);
    retroachievements::v2::models::UserAwards as retroachievements_client::v2::types::UserAwards
    = Of::Object(& USER_AWARDS); retroachievements::v2::models::UserAwardsOfUser as
    retroachievements_client::v2::types::UserAwardsOfUser = Of::Object(&
    USER_AWARDS_OF_USER); retroachievements::v2::models::UserDocument as
    retroachievements_client::v2::types::UserDocument = Of::Object(& USER_DOCUMENT);
    retroachievements::v2::models::UserFollows as
    retroachievements_client::v2::types::UserFollows = Of::Object(& USER_FOLLOWS);
    retroachievements::v2::models::UserGameListEntries as
    retroachievements_client::v2::types::UserGameListEntries = Of::Object(&
    USER_GAME_LIST_ENTRIES); retroachievements::v2::models::Users as
    retroachievements_client::v2::types::Users = Of::Object(& USERS);
}
crate::page::lists! {
    retroachievements_client::v2::types::AchievementSetClaims :
    retroachievements::v2::models::AchievementSetClaim = Of::List(& Of::Object(&
    ACHIEVEMENT_SET_CLAIM)), super::examples::achievement_set_claims_empty;
    retroachievements_client::v2::types::AchievementSetVersions :
    retroachievements::v2::models::AchievementSetVersion = Of::List(& Of::Object(&
    ACHIEVEMENT_SET_VERSION)), super::examples::achievement_set_versions_empty;
    retroachievements_client::v2::types::Achievements :
    retroachievements::v2::models::Achievement = Of::List(& Of::Object(& ACHIEVEMENT)),
    super::examples::achievements_empty; retroachievements_client::v2::types::Comments :
    retroachievements::v2::models::Comment = Of::List(& Of::Object(& COMMENT)),
    super::examples::user_wall_comments_empty;
    retroachievements_client::v2::types::EventAchievements :
    retroachievements::v2::models::EventAchievement = Of::List(& Of::Object(&
    EVENT_ACHIEVEMENT)), super::examples::event_event_achievements_empty;
    retroachievements_client::v2::types::Events : retroachievements::v2::models::Event =
    Of::List(& Of::Object(& EVENT)), super::examples::events_empty;
    retroachievements_client::v2::types::GameHashes : retroachievements::v2::models::GameHash =
    Of::List(& Of::Object(& GAME_HASH)), super::examples::game_hashes_empty;
    retroachievements_client::v2::types::Games : retroachievements::v2::models::Game = Of::List(&
    Of::Object(& GAME)), super::examples::hub_games_empty;
    retroachievements_client::v2::types::Hubs : retroachievements::v2::models::Hub = Of::List(&
    Of::Object(& HUB)), super::examples::hubs_empty;
    retroachievements_client::v2::types::LeaderboardEntries :
    retroachievements::v2::models::LeaderboardEntry = Of::List(& Of::Object(&
    LEADERBOARD_ENTRY)), super::examples::leaderboard_entries_empty;
    retroachievements_client::v2::types::Leaderboards :
    retroachievements::v2::models::Leaderboard = Of::List(& Of::Object(& LEADERBOARD)),
    super::examples::leaderboards_empty;
    retroachievements_client::v2::types::PlayerAchievementSets :
    retroachievements::v2::models::PlayerAchievementSet = Of::List(& Of::Object(&
    PLAYER_ACHIEVEMENT_SET)), super::examples::user_player_achievement_sets_empty;
    retroachievements_client::v2::types::PlayerAchievements :
    retroachievements::v2::models::PlayerAchievement = Of::List(& Of::Object(&
    PLAYER_ACHIEVEMENT)), super::examples::user_player_achievements_empty;
    retroachievements_client::v2::types::PlayerGames : retroachievements::v2::models::PlayerGame
    = Of::List(& Of::Object(& PLAYER_GAME)), super::examples::user_player_games_empty;
    retroachievements_client::v2::types::Systems : retroachievements::v2::models::System =
    Of::List(& Of::Object(& SYSTEM)), super::examples::systems_empty;
    retroachievements_client::v2::types::Tickets : retroachievements::v2::models::Ticket =
    Of::List(& Of::Object(& TICKET)), super::examples::user_tickets_empty;
    retroachievements_client::v2::types::UserAwards : retroachievements::v2::models::UserAward =
    Of::List(& Of::Object(& USER_AWARD)), super::examples::awards_empty;
    retroachievements_client::v2::types::UserAwardsOfUser :
    retroachievements::v2::models::UserAward = Of::List(& Of::Object(& USER_AWARD)),
    super::examples::user_awards_empty; retroachievements_client::v2::types::UserFollows :
    retroachievements::v2::models::UserFollow = Of::List(& Of::Object(& USER_FOLLOW)),
    super::examples::user_following_empty;
    retroachievements_client::v2::types::UserGameListEntries :
    retroachievements::v2::models::UserGameListEntry = Of::List(& Of::Object(&
    USER_GAME_LIST_ENTRY)), super::examples::user_user_game_list_entries_empty;
    retroachievements_client::v2::types::Users : retroachievements::v2::models::User = Of::List(&
    Of::Object(& USER)), super::examples::users_empty;
}
