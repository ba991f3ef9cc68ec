// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Closed sets of words and numbers, to which the server may add.
/// What achievements can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementInclude {
    /// `developer`: Its author, deleted users too; null if there is none.
    Developer,
    /// `achievementSet`: Its set; null for one without a set, as in events.
    AchievementSet,
    /// `games`: Games that its set belongs to, without the extra game of a subset.
    Games,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementInclude { Developer = "developer", AchievementSet = "achievementSet",
    Games = "games", }
);
/// What claims can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementSetClaimInclude {
    /// `user`: The claimant.
    User,
    /// `game`: The game; null if it is deleted.
    Game,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(AchievementSetClaimInclude { User = "user", Game = "game", });
/// What claims can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementSetClaimSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `claimedAt`: When the claim was made. In ascending order.
    ClaimedAt,
    /// `finishedAt`: When it expires, as long as it is active or in review; else when it was completed or dropped. In ascending order.
    FinishedAt,
    /// `updatedAt`: When it was last changed. In ascending order.
    UpdatedAt,
    /// `status`: Status. In ascending order.
    Status,
    /// `claimType`: Lead or collaborator. In ascending order.
    ClaimType,
    /// `setType`: New set or revision. In ascending order.
    SetType,
    /// `specialType`: Special kind, if any. In ascending order.
    SpecialType,
    /// `extensionsCount`: Number of times it was extended. In ascending order.
    ExtensionsCount,
    /// `gameTitle`: Title of the game; null if it is deleted. In ascending order.
    GameTitle,
    /// `userDisplayName`: Name of the claimant. In ascending order.
    UserDisplayName,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementSetClaimSort { Id = "id", ClaimedAt = "claimedAt", FinishedAt =
    "finishedAt", UpdatedAt = "updatedAt", Status = "status", ClaimType = "claimType",
    SetType = "setType", SpecialType = "specialType", ExtensionsCount =
    "extensionsCount", GameTitle = "gameTitle", UserDisplayName = "userDisplayName", }
);
crate::sort::sortable!(AchievementSetClaimSort);
/// What sets of achievements can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementSetInclude {
    /// `games`: Games that it belongs to.
    Games,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(AchievementSetInclude { Games = "games", });
/// What a set is to a game.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementSetKind {
    /// `core`: The main set of the game.
    Core,
    /// `bonus`: More achievements, unlocked in the same file.
    Bonus,
    /// `challenge`: Hard achievements, unlocked in the same file.
    Challenge,
    /// `specialty`: Achievements that need a file of their own.
    Specialty,
    /// `exclusive`: Achievements that need a file of their own, without those of the core set.
    Exclusive,
    /// `will_be_bonus`: Becomes a bonus set.
    WillBeBonus,
    /// `will_be_specialty`: Becomes a specialty set.
    WillBeSpecialty,
    /// `will_be_challenge`: Becomes a challenge set.
    WillBeChallenge,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementSetKind { Core = "core", Bonus = "bonus", Challenge = "challenge",
    Specialty = "specialty", Exclusive = "exclusive", WillBeBonus = "will_be_bonus",
    WillBeSpecialty = "will_be_specialty", WillBeChallenge = "will_be_challenge", }
);
/// What versions of sets can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementSetVersionInclude {
    /// `achievementSet`: Its set.
    AchievementSet,
    /// `achievementSet.games`: With `achievementSet`: Games that it belongs to.
    AchievementSetGames,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementSetVersionInclude { AchievementSet = "achievementSet", AchievementSetGames
    = "achievementSet.games", }
);
/// What versions of sets can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementSetVersionSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `createdAt`: When it was made; null if that is not known. In ascending order.
    CreatedAt,
    /// `updatedAt`: When it was last changed; null if that is not known. In ascending order.
    UpdatedAt,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementSetVersionSort { Id = "id", CreatedAt = "createdAt", UpdatedAt =
    "updatedAt", }
);
crate::sort::sortable!(AchievementSetVersionSort);
/// What achievements can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `title`: Title. In ascending order.
    Title,
    /// `points`: Points it is worth. In ascending order.
    Points,
    /// `pointsWeighted`: RetroPoints it is worth: more for rare ones. In ascending order.
    PointsWeighted,
    /// `type`: Role in beating its game; null if it has none. In ascending order.
    Type,
    /// `orderColumn`: Position in its set; null for one without a set. In ascending order.
    OrderColumn,
    /// `unlocksTotal`: Number of players who unlocked it, in any mode; null if it is not promoted. In ascending order.
    UnlocksTotal,
    /// `unlocksHardcore`: Number of players who unlocked it in hardcore mode; null if it is not promoted. In ascending order.
    UnlocksHardcore,
    /// `unlockPercentage`: Share of the game's players who unlocked it, from 0 to 1; null if it is not promoted. In ascending order.
    UnlockPercentage,
    /// `unlockHardcorePercentage`: Share of the game's hardcore players who unlocked it in hardcore mode, from 0 to 1; null if it is not
    /// promoted. In ascending order.
    UnlockHardcorePercentage,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementSort { Id = "id", Title = "title", Points = "points", PointsWeighted =
    "pointsWeighted", Type = "type", OrderColumn = "orderColumn", UnlocksTotal =
    "unlocksTotal", UnlocksHardcore = "unlocksHardcore", UnlockPercentage =
    "unlockPercentage", UnlockHardcorePercentage = "unlockHardcorePercentage", }
);
crate::sort::sortable!(AchievementSort);
/// State of an achievement.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementState {
    /// `promoted`: One of the official achievements of its game.
    Promoted,
    /// `unpromoted`: Not, or no longer, one of the official achievements of its game.
    Unpromoted,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementState { Promoted = "promoted", Unpromoted = "unpromoted", }
);
/// States of achievements to list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementStateFilter {
    /// `promoted`: One of the official achievements of its game.
    Promoted,
    /// `unpromoted`: Not, or no longer, one of the official achievements of its game.
    Unpromoted,
    /// `all`: Either state.
    All,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementStateFilter { Promoted = "promoted", Unpromoted = "unpromoted", All =
    "all", }
);
/// Role of an achievement in beating its game; null if it has none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementType {
    /// `progression`: Required to beat the game.
    Progression,
    /// `win_condition`: Any one of these beats the game, together with all progression achievements.
    WinCondition,
    /// `missable`: Can be missed for good in one playthrough.
    Missable,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementType { Progression = "progression", WinCondition = "win_condition",
    Missable = "missable", }
);
/// What an award is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AwardKind {
    /// `mastered`: All achievements of a game in hardcore mode.
    Mastered,
    /// `completed`: All achievements of a game, not all of them in hardcore mode.
    Completed,
    /// `beaten-hardcore`: A game beaten in hardcore mode.
    BeatenHardcore,
    /// `beaten-casual`: A game beaten in casual mode.
    BeatenCasual,
    /// `event`: An event.
    Event,
    /// `playtest`: Playtesting.
    Playtest,
    /// `achievement-unlocks-yield`: Unlocks of the user's achievements by others.
    AchievementUnlocksYield,
    /// `achievement-points-yield`: Points that others got by the user's achievements.
    AchievementPointsYield,
    /// `patreon-supporter`: Support on Patreon.
    PatreonSupporter,
    /// `certified-legend`: Special achievements for the site.
    CertifiedLegend,
    /// `media-contribution`: Contributions of media.
    MediaContribution,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AwardKind { Mastered = "mastered", Completed = "completed", BeatenHardcore =
    "beaten-hardcore", BeatenCasual = "beaten-casual", Event = "event", Playtest =
    "playtest", AchievementUnlocksYield = "achievement-unlocks-yield",
    AchievementPointsYield = "achievement-points-yield", PatreonSupporter =
    "patreon-supporter", CertifiedLegend = "certified-legend", MediaContribution =
    "media-contribution", }
);
/// Mode in which a game was played.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AwardMode {
    /// `hardcore`: Hardcore mode.
    Hardcore,
    /// `casual`: Casual mode.
    Casual,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(AwardMode { Hardcore = "hardcore", Casual = "casual", });
/// Purpose of a claim.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimSetType {
    /// `new-set`: A game's first set of achievements.
    NewSet,
    /// `revision`: A revision of an existing set.
    Revision,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(ClaimSetType { NewSet = "new-set", Revision = "revision", });
/// Special kind of a claim.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimSpecial {
    /// `none`: Ordinary claim.
    Ordinary,
    /// `own-revision`: Revision of the user's own set.
    OwnRevision,
    /// `free-rollout`: Free rollout.
    FreeRollout,
    /// `scheduled-release`: Release scheduled for a set day.
    ScheduledRelease,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    ClaimSpecial { Ordinary = "none", OwnRevision = "own-revision", FreeRollout =
    "free-rollout", ScheduledRelease = "scheduled-release", }
);
/// Status of a claim.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimStatus {
    /// `active`: In progress.
    Active,
    /// `complete`: Completed.
    Complete,
    /// `dropped`: Dropped.
    Dropped,
    /// `in-review`: In review; counts as active.
    InReview,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    ClaimStatus { Active = "active", Complete = "complete", Dropped = "dropped", InReview
    = "in-review", }
);
/// User's role in a claim.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimType {
    /// `primary`: The user leads the work on the set.
    Primary,
    /// `collaboration`: The user collaborates with the lead.
    Collaboration,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    ClaimType { Primary = "primary", Collaboration = "collaboration", }
);
/// What comments can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentInclude {
    /// `author`: Who wrote it.
    Author,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(CommentInclude { Author = "author", });
/// What comments can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `submittedAt`: When it was written. In ascending order.
    SubmittedAt,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(CommentSort { Id = "id", SubmittedAt = "submittedAt", });
crate::sort::sortable!(CommentSort);
/// What event achievements can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventAchievementInclude {
    /// `event`: Its event.
    Event,
    /// `sourceAchievement`: The achievement to unlock; null until it is announced.
    SourceAchievement,
    /// `eventAchievement`: The event's copy of it.
    EventAchievement,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    EventAchievementInclude { Event = "event", SourceAchievement = "sourceAchievement",
    EventAchievement = "eventAchievement", }
);
/// What event achievements can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventAchievementSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `activeFrom`: First day on which an unlock counts; null if there is no limit. In ascending order.
    ActiveFrom,
    /// `activeUntil`: Day after the last on which an unlock counts; null if it is evergreen. In ascending order.
    ActiveUntil,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    EventAchievementSort { Id = "id", ActiveFrom = "activeFrom", ActiveUntil =
    "activeUntil", }
);
crate::sort::sortable!(EventAchievementSort);
/// What events can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventInclude {
    /// `awards`: Its awards, one a tier.
    Awards,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(EventInclude { Awards = "awards", });
/// What events can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `title`: Title. In ascending order.
    Title,
    /// `sortTitle`: Title by which events are sorted: lower case, digits padded with zeros. In ascending order.
    SortTitle,
    /// `activeFrom`: First day; null if it has none. In ascending order.
    ActiveFrom,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    EventSort { Id = "id", Title = "title", SortTitle = "sortTitle", ActiveFrom =
    "activeFrom", }
);
crate::sort::sortable!(EventSort);
/// State of an event.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventState {
    /// `active`: It is running.
    Active,
    /// `concluded`: It is over.
    Concluded,
    /// `evergreen`: It has no end.
    Evergreen,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    EventState { Active = "active", Concluded = "concluded", Evergreen = "evergreen", }
);
/// Which awards for games to list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GameAwardTier {
    /// `all`: All awards.
    All,
    /// `highest`: Only the highest award for each user and game.
    Highest,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(GameAwardTier { All = "all", Highest = "highest", });
/// What hashes can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GameHashInclude {
    /// `game`: Its game.
    Game,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(GameHashInclude { Game = "game", });
/// What hashes can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GameHashSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(GameHashSort { Id = "id", });
crate::sort::sortable!(GameHashSort);
/// What games can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GameInclude {
    /// `system`: Its system.
    System,
    /// `achievementSets`: Its sets of achievements, core and others.
    AchievementSets,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    GameInclude { System = "system", AchievementSets = "achievementSets", }
);
/// What games can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GameSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `title`: Title, with tags such as `~Hack~` before and `[Subset - …]` behind. In ascending order.
    Title,
    /// `sortTitle`: Title by which games are sorted: lower case, digits padded with zeros. In ascending order.
    SortTitle,
    /// `releasedAt`: Day of release, as far as `releasedAtGranularity` says; null if not known. In ascending order.
    ReleasedAt,
    /// `playersTotal`: Number of players; null for a game that nobody played. In ascending order.
    PlayersTotal,
    /// `playersHardcore`: Number of players in hardcore mode; null for a game that nobody played. In ascending order.
    PlayersHardcore,
    /// `achievementsPublished`: Number of achievements in the core set. In ascending order.
    AchievementsPublished,
    /// `pointsTotal`: Points of the core set. In ascending order.
    PointsTotal,
    /// `pointsWeighted`: RetroPoints of the core set: points by rarity. In ascending order.
    PointsWeighted,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    GameSort { Id = "id", Title = "title", SortTitle = "sortTitle", ReleasedAt =
    "releasedAt", PlayersTotal = "playersTotal", PlayersHardcore = "playersHardcore",
    AchievementsPublished = "achievementsPublished", PointsTotal = "pointsTotal",
    PointsWeighted = "pointsWeighted", }
);
crate::sort::sortable!(GameSort);
/// Whether achievements work with a file; null if that is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HashCompatibility {
    /// `compatible`: They work.
    Compatible,
    /// `incompatible`: They do not work.
    Incompatible,
    /// `untested`: Nobody has tried.
    Untested,
    /// `patch-required`: They work once the file is patched.
    PatchRequired,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    HashCompatibility { Compatible = "compatible", Incompatible = "incompatible",
    Untested = "untested", PatchRequired = "patch-required", }
);
/// What hubs can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HubSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `title`: Title in brackets, such as `[Series - Sonic the Hedgehog]`; null for a group of similar games. In ascending order.
    Title,
    /// `sortTitle`: Title by which hubs are sorted; null for a group of similar games. In ascending order.
    SortTitle,
    /// `createdAt`: When it was created; null if that is not known. In ascending order.
    CreatedAt,
    /// `updatedAt`: When it was last changed; null if that is not known. In ascending order.
    UpdatedAt,
    /// `gamesCount`: Number of its games. In ascending order.
    GamesCount,
    /// `linkedHubsCount`: Number of hubs that it links to. In ascending order.
    LinkedHubsCount,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    HubSort { Id = "id", Title = "title", SortTitle = "sortTitle", CreatedAt =
    "createdAt", UpdatedAt = "updatedAt", GamesCount = "gamesCount", LinkedHubsCount =
    "linkedHubsCount", }
);
crate::sort::sortable!(HubSort);
/// What entries can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardEntryInclude {
    /// `leaderboard`: The leaderboard.
    Leaderboard,
    /// `leaderboard.games`: With `leaderboard`: Its game, as a list of one; empty if the game is deleted.
    LeaderboardGames,
    /// `user`: The user.
    User,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    LeaderboardEntryInclude { Leaderboard = "leaderboard", LeaderboardGames =
    "leaderboard.games", User = "user", }
);
/// What a leaderboard's scores measure and how the site displays them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardFormat {
    /// `SCORE`: Points, displayed with at least six characters, the sign included.
    Score,
    /// `TIME`: Frames, 60 a second; displayed as a time.
    Frames,
    /// `MILLISECS`: Hundredths of a second, despite the name; displayed as a time.
    Centiseconds,
    /// `TIMESECS`: Seconds, displayed as a time.
    Seconds,
    /// `MINUTES`: Minutes, displayed as hours and minutes.
    Minutes,
    /// `SECS_AS_MINS`: Seconds, displayed as hours and minutes.
    SecondsAsMinutes,
    /// `VALUE`: Number.
    Value,
    /// `UNSIGNED`: Number that is never negative.
    Unsigned,
    /// `TENS`: Tens, displayed as ten times the number.
    Tens,
    /// `HUNDREDS`: Hundreds, displayed as a hundred times the number.
    Hundreds,
    /// `THOUSANDS`: Thousands, displayed as a thousand times the number.
    Thousands,
    /// `FIXED1`: Tenths, displayed with one decimal place.
    Fixed1,
    /// `FIXED2`: Hundredths, displayed with two decimal places.
    Fixed2,
    /// `FIXED3`: Thousandths, displayed with three decimal places.
    Fixed3,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    LeaderboardFormat { Score = "SCORE", Frames = "TIME", Centiseconds = "MILLISECS",
    Seconds = "TIMESECS", Minutes = "MINUTES", SecondsAsMinutes = "SECS_AS_MINS", Value =
    "VALUE", Unsigned = "UNSIGNED", Tens = "TENS", Hundreds = "HUNDREDS", Thousands =
    "THOUSANDS", Fixed1 = "FIXED1", Fixed2 = "FIXED2", Fixed3 = "FIXED3", }
);
/// What leaderboards can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardInclude {
    /// `games`: Its game, as a list of one; empty if the game is deleted.
    Games,
    /// `developer`: Its author; null if there is none.
    Developer,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    LeaderboardInclude { Games = "games", Developer = "developer", }
);
/// What leaderboards can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `title`: Title. In ascending order.
    Title,
    /// `orderColumn`: Position among the game's leaderboards; negative if it is hidden. In ascending order.
    OrderColumn,
    /// `createdAt`: When it was created; null if that is not known. In ascending order.
    CreatedAt,
    /// `updatedAt`: When it was last changed; null if that is not known. In ascending order.
    UpdatedAt,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    LeaderboardSort { Id = "id", Title = "title", OrderColumn = "orderColumn", CreatedAt
    = "createdAt", UpdatedAt = "updatedAt", }
);
crate::sort::sortable!(LeaderboardSort);
/// State of a leaderboard.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardState {
    /// `active`: In use.
    Active,
    /// `disabled`: Switched off.
    Disabled,
    /// `unpromoted`: Not, or no longer, one of the game's official leaderboards.
    Unpromoted,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    LeaderboardState { Active = "active", Disabled = "disabled", Unpromoted =
    "unpromoted", }
);
/// States of leaderboards to list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardStateFilter {
    /// `active`: In use.
    Active,
    /// `disabled`: Switched off.
    Disabled,
    /// `unpromoted`: Not, or no longer, one of the game's official leaderboards.
    Unpromoted,
    /// `all`: Any state.
    All,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    LeaderboardStateFilter { Active = "active", Disabled = "disabled", Unpromoted =
    "unpromoted", All = "all", }
);
/// What unlocks can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayerAchievementInclude {
    /// `achievement`: What was unlocked, in the list of a user.
    Achievement,
    /// `user`: Who unlocked it, in the list of an achievement; null if the user is deleted.
    User,
    /// `game`: The achievement's game.
    Game,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    PlayerAchievementInclude { Achievement = "achievement", User = "user", Game = "game",
    }
);
/// What a user's sets can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayerAchievementSetInclude {
    /// `achievementSet`: The set.
    AchievementSet,
    /// `game`: Its game; null if the game is deleted.
    Game,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    PlayerAchievementSetInclude { AchievementSet = "achievementSet", Game = "game", }
);
/// What a user's sets can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayerAchievementSetSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `points`: Points in any mode. In ascending order.
    Points,
    /// `pointsHardcore`: Points in hardcore mode. In ascending order.
    PointsHardcore,
    /// `pointsWeighted`: RetroPoints. In ascending order.
    PointsWeighted,
    /// `completionPercentage`: Share of the set that is unlocked in any mode, from 0 to 1. In ascending order.
    CompletionPercentage,
    /// `completionPercentageHardcore`: Share of the set that is unlocked in hardcore mode, from 0 to 1. In ascending order.
    CompletionPercentageHardcore,
    /// `lastUnlockAt`: Latest unlock in any mode; null if there is none. In ascending order.
    LastUnlockAt,
    /// `lastUnlockHardcoreAt`: Latest unlock in hardcore mode; null if there is none. In ascending order.
    LastUnlockHardcoreAt,
    /// `completedAt`: When the set was completed in any mode; null if it is not. In ascending order.
    CompletedAt,
    /// `completedHardcoreAt`: When the set was mastered; null if it is not. In ascending order.
    CompletedHardcoreAt,
    /// `timeTakenSeconds`: Time played until now or until completion, in seconds. In ascending order.
    TimeTakenSeconds,
    /// `timeTakenHardcoreSeconds`: The same in hardcore mode. In ascending order.
    TimeTakenHardcoreSeconds,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    PlayerAchievementSetSort { Id = "id", Points = "points", PointsHardcore =
    "pointsHardcore", PointsWeighted = "pointsWeighted", CompletionPercentage =
    "completionPercentage", CompletionPercentageHardcore =
    "completionPercentageHardcore", LastUnlockAt = "lastUnlockAt", LastUnlockHardcoreAt =
    "lastUnlockHardcoreAt", CompletedAt = "completedAt", CompletedHardcoreAt =
    "completedHardcoreAt", TimeTakenSeconds = "timeTakenSeconds",
    TimeTakenHardcoreSeconds = "timeTakenHardcoreSeconds", }
);
crate::sort::sortable!(PlayerAchievementSetSort);
/// What unlocks can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayerAchievementSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `unlockedAt`: When it was first unlocked, in any mode; null if that is not known. In ascending order.
    UnlockedAt,
    /// `unlockedHardcoreAt`: When it was unlocked in hardcore mode; null if it was not. In ascending order.
    UnlockedHardcoreAt,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    PlayerAchievementSort { Id = "id", UnlockedAt = "unlockedAt", UnlockedHardcoreAt =
    "unlockedHardcoreAt", }
);
crate::sort::sortable!(PlayerAchievementSort);
/// Award for a game.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayerGameAwardKind {
    /// `beaten-casual`: Beaten in any mode.
    BeatenCasual,
    /// `beaten-hardcore`: Beaten in hardcore mode.
    BeatenHardcore,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    PlayerGameAwardKind { BeatenCasual = "beaten-casual", BeatenHardcore =
    "beaten-hardcore", }
);
/// What a user's games can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayerGameInclude {
    /// `achievementSets`: The game's sets of achievements.
    AchievementSets,
    /// `game`: The game.
    Game,
    /// `playerAchievementSets`: How far the user is in each set.
    PlayerAchievementSets,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    PlayerGameInclude { AchievementSets = "achievementSets", Game = "game",
    PlayerAchievementSets = "playerAchievementSets", }
);
/// What a user's games can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PlayerGameSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `lastPlayedAt`: When the user last played it; null if that is not known. In ascending order.
    LastPlayedAt,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(PlayerGameSort { Id = "id", LastPlayedAt = "lastPlayedAt", });
crate::sort::sortable!(PlayerGameSort);
/// Precision of a release date; null if the date is unknown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReleaseGranularity {
    /// `day`: Exact date.
    Day,
    /// `month`: Year and month.
    Month,
    /// `year`: Year.
    Year,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    ReleaseGranularity { Day = "day", Month = "month", Year = "year", }
);
/// Award for a set of achievements.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SetAwardKind {
    /// `completed`: All achievements, in any mode.
    Completed,
    /// `mastered`: All achievements in hardcore mode.
    Mastered,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    SetAwardKind { Completed = "completed", Mastered = "mastered", }
);
/// Award of the site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SiteAwardType {
    /// `patreon_supporter`: Support on Patreon.
    PatreonSupporter,
    /// `certified_legend`: Special achievements for the site.
    CertifiedLegend,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    SiteAwardType { PatreonSupporter = "patreon_supporter", CertifiedLegend =
    "certified_legend", }
);
/// What systems can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SystemSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `name`: Name. In ascending order.
    Name,
    /// `nameFull`: Full name. In ascending order.
    NameFull,
    /// `nameShort`: Short name. In ascending order.
    NameShort,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    SystemSort { Id = "id", Name = "name", NameFull = "nameFull", NameShort =
    "nameShort", }
);
crate::sort::sortable!(SystemSort);
/// What tickets can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketInclude {
    /// `achievement`: The achievement; absent if the ticket is about something else.
    Achievement,
    /// `achievement.developer`: With `achievement`: Its author, deleted users too; null if there is none.
    AchievementDeveloper,
    /// `achievement.achievementSet`: With `achievement`: Its set; null for one without a set, as in events.
    AchievementAchievementSet,
    /// `achievement.games`: With `achievement`: Games that its set belongs to, without the extra game of a subset.
    AchievementGames,
    /// `leaderboard`: The leaderboard; absent if the ticket is about something else.
    Leaderboard,
    /// `leaderboard.games`: With `leaderboard`: Its game, as a list of one; empty if the game is deleted.
    LeaderboardGames,
    /// `leaderboard.developer`: With `leaderboard`: Its author; null if there is none.
    LeaderboardDeveloper,
    /// `reporter`: Who reported it; null if there is none.
    Reporter,
    /// `reporter.lastGame`: With `reporter`: Game that the user last played; null if there is none.
    ReporterLastGame,
    /// `resolver`: Who resolved it; null if nobody did.
    Resolver,
    /// `resolver.lastGame`: With `resolver`: Game that the user last played; null if there is none.
    ResolverLastGame,
    /// `author`: The developer whom the ticket is for; null if there is none.
    Author,
    /// `author.lastGame`: With `author`: Game that the user last played; null if there is none.
    AuthorLastGame,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    TicketInclude { Achievement = "achievement", AchievementDeveloper =
    "achievement.developer", AchievementAchievementSet = "achievement.achievementSet",
    AchievementGames = "achievement.games", Leaderboard = "leaderboard", LeaderboardGames
    = "leaderboard.games", LeaderboardDeveloper = "leaderboard.developer", Reporter =
    "reporter", ReporterLastGame = "reporter.lastGame", Resolver = "resolver",
    ResolverLastGame = "resolver.lastGame", Author = "author", AuthorLastGame =
    "author.lastGame", }
);
/// Problem that a ticket reports.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketKind {
    /// `did_not_trigger`: The achievement did not unlock when it should have.
    DidNotTrigger,
    /// `triggered_at_wrong_time`: The achievement unlocked when it should not have.
    TriggeredAtWrongTime,
    /// `did_not_start`: The leaderboard attempt did not start when it should have.
    DidNotStart,
    /// `did_not_cancel`: The leaderboard attempt did not end when it should have.
    DidNotCancel,
    /// `did_not_submit`: The leaderboard attempt was not submitted when it should have been.
    DidNotSubmit,
    /// `submitted_wrong_value`: The leaderboard attempt was submitted with a wrong score.
    SubmittedWrongValue,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    TicketKind { DidNotTrigger = "did_not_trigger", TriggeredAtWrongTime =
    "triggered_at_wrong_time", DidNotStart = "did_not_start", DidNotCancel =
    "did_not_cancel", DidNotSubmit = "did_not_submit", SubmittedWrongValue =
    "submitted_wrong_value", }
);
/// What tickets can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `state`: State. In ascending order.
    State,
    /// `reportedAt`: When it was reported. In ascending order.
    ReportedAt,
    /// `resolvedAt`: When it was resolved or closed; null if it is not. In ascending order.
    ResolvedAt,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    TicketSort { Id = "id", State = "state", ReportedAt = "reportedAt", ResolvedAt =
    "resolvedAt", }
);
crate::sort::sortable!(TicketSort);
/// State of a ticket.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketState {
    /// `open`: Waiting for a developer.
    Open,
    /// `closed`: Closed without a change.
    Closed,
    /// `resolved`: Resolved.
    Resolved,
    /// `request`: Waiting for the reporter's answer; counts as open.
    Request,
    /// `quarantined`: Quarantined until it is reviewed.
    Quarantined,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    TicketState { Open = "open", Closed = "closed", Resolved = "resolved", Request =
    "request", Quarantined = "quarantined", }
);
/// States of tickets to list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketStateFilter {
    /// `open`: Waiting for a developer.
    Open,
    /// `closed`: Closed without a change.
    Closed,
    /// `resolved`: Resolved.
    Resolved,
    /// `request`: Waiting for the reporter's answer; counts as open.
    Request,
    /// `quarantined`: Quarantined until it is reviewed.
    Quarantined,
    /// `all`: Any state.
    All,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    TicketStateFilter { Open = "open", Closed = "closed", Resolved = "resolved", Request
    = "request", Quarantined = "quarantined", All = "all", }
);
/// What a ticket is about; null if that is not known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketTarget {
    /// `achievement`: An achievement.
    Achievement,
    /// `leaderboard`: A leaderboard.
    Leaderboard,
    /// `game.rich-presence`: The rich presence of a game.
    GameRichPresence,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    TicketTarget { Achievement = "achievement", Leaderboard = "leaderboard",
    GameRichPresence = "game.rich-presence", }
);
/// What the tickets to list are about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketTargetFilter {
    /// `achievement`: An achievement.
    Achievement,
    /// `leaderboard`: A leaderboard.
    Leaderboard,
    /// `game.rich-presence`: The rich presence of a game.
    GameRichPresence,
    /// `all`: Anything.
    All,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    TicketTargetFilter { Achievement = "achievement", Leaderboard = "leaderboard",
    GameRichPresence = "game.rich-presence", All = "all", }
);
/// Problems of tickets to list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketTypeFilter {
    /// `did_not_trigger`: The achievement did not unlock when it should have.
    DidNotTrigger,
    /// `triggered_at_wrong_time`: The achievement unlocked when it should not have.
    TriggeredAtWrongTime,
    /// `did_not_start`: The leaderboard attempt did not start when it should have.
    DidNotStart,
    /// `did_not_cancel`: The leaderboard attempt did not end when it should have.
    DidNotCancel,
    /// `did_not_submit`: The leaderboard attempt was not submitted when it should have been.
    DidNotSubmit,
    /// `submitted_wrong_value`: The leaderboard attempt was submitted with a wrong score.
    SubmittedWrongValue,
    /// `all`: Any problem.
    All,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    TicketTypeFilter { DidNotTrigger = "did_not_trigger", TriggeredAtWrongTime =
    "triggered_at_wrong_time", DidNotStart = "did_not_start", DidNotCancel =
    "did_not_cancel", DidNotSubmit = "did_not_submit", SubmittedWrongValue =
    "submitted_wrong_value", All = "all", }
);
/// What awards can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserAwardInclude {
    /// `event`: Its event; absent for other kinds.
    Event,
    /// `event.awards`: With `event`: Its awards, one a tier.
    EventAwards,
    /// `game`: Its game; absent for other kinds, and if the game is deleted.
    Game,
    /// `game.system`: With `game`: Its system.
    GameSystem,
    /// `game.achievementSets`: With `game`: Its sets of achievements, core and others.
    GameAchievementSets,
    /// `user`: The user.
    User,
    /// `user.lastGame`: With `user`: Game that the user last played; null if there is none.
    UserLastGame,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    UserAwardInclude { Event = "event", EventAwards = "event.awards", Game = "game",
    GameSystem = "game.system", GameAchievementSets = "game.achievementSets", User =
    "user", UserLastGame = "user.lastGame", }
);
/// What awards can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserAwardSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `awardedAt`: When it was awarded. In ascending order.
    AwardedAt,
    /// `displayOrder`: Position in the user's own order; negative if the user hides it. In ascending order.
    DisplayOrder,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    UserAwardSort { Id = "id", AwardedAt = "awardedAt", DisplayOrder = "displayOrder", }
);
crate::sort::sortable!(UserAwardSort);
/// What follows can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserFollowInclude {
    /// `user`: The other user; null if deleted.
    User,
    /// `user.lastGame`: With `user`: Game that the user last played; null if there is none.
    UserLastGame,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    UserFollowInclude { User = "user", UserLastGame = "user.lastGame", }
);
/// What follows can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserFollowSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `followedAt`: Since when; null if that is not known. In ascending order.
    FollowedAt,
    /// `displayName`: Name of the other user; null if deleted. In ascending order.
    DisplayName,
    /// `points`: Casual points of the other user. In ascending order.
    Points,
    /// `pointsHardcore`: Hardcore points of the other user. In ascending order.
    PointsHardcore,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    UserFollowSort { Id = "id", FollowedAt = "followedAt", DisplayName = "displayName",
    Points = "points", PointsHardcore = "pointsHardcore", }
);
crate::sort::sortable!(UserFollowSort);
/// What entries can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserGameListEntryInclude {
    /// `game`: The game.
    Game,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(UserGameListEntryInclude { Game = "game", });
/// What entries can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserGameListEntrySort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `createdAt`: When it was added. In ascending order.
    CreatedAt,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(UserGameListEntrySort { Id = "id", CreatedAt = "createdAt", });
crate::sort::sortable!(UserGameListEntrySort);
/// List of games of a user.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserGameListKind {
    /// `play`: Games that the user wants to play.
    Play,
    /// `achievement_set_request`: Games for which the user wants a set of achievements.
    AchievementSetRequest,
    /// `develop`: Games for which the user wants to make a set of achievements.
    Develop,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    UserGameListKind { Play = "play", AchievementSetRequest = "achievement_set_request",
    Develop = "develop", }
);
/// What users can include.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserInclude {
    /// `lastGame`: Game that the user last played; null if there is none.
    LastGame,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(UserInclude { LastGame = "lastGame", });
/// What users can be sorted by, with `-` for the largest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserSort {
    /// `id`: The ID, in ascending order.
    Id,
    /// `points`: Points in casual mode only. In ascending order.
    Points,
    /// `pointsHardcore`: Points in hardcore mode. In ascending order.
    PointsHardcore,
    /// `pointsWeighted`: RetroPoints: hardcore points by rarity. In ascending order.
    PointsWeighted,
    /// `yieldUnlocks`: Number of times that others unlocked the user's achievements. In ascending order.
    YieldUnlocks,
    /// `yieldPoints`: Points that others got by the user's achievements. In ascending order.
    YieldPoints,
    /// `joinedAt`: When the user joined; null for deleted users. In ascending order.
    JoinedAt,
    /// `lastActivityAt`: Latest activity; null if there was none. In ascending order.
    LastActivityAt,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    UserSort { Id = "id", Points = "points", PointsHardcore = "pointsHardcore",
    PointsWeighted = "pointsWeighted", YieldUnlocks = "yieldUnlocks", YieldPoints =
    "yieldPoints", JoinedAt = "joinedAt", LastActivityAt = "lastActivityAt", }
);
crate::sort::sortable!(UserSort);
