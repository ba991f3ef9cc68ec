// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::operation::Example;
use crate::operation::Kind;
use crate::operation::Lenience;
use crate::operation::NotFoundBody;
use crate::operation::Operation;
use crate::operation::Paging;
use crate::operation::Parameter;
use retroachievements_client::types;

pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        id: "getAchievementUnlocks",
        path: "/API_GetAchievementUnlocks.php",
        parameters: &[
            Parameter {
                name: "a",
                required: true,
                kind: Kind::Id("achievement"),
                lenience: Lenience::Cast,
                value: None,
                example: "13876",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 500 },
                lenience: Lenience::Cast,
                value: None,
                example: "100",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::Cast,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Unlocks"),
            count: "c",
            offset: "o",
            default_count: 50,
            max_count: 500,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Achievement\":{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateCreated\":\"2012-11-02 00:03:12\",\"DateModified\":\"2023-08-08 00:36:59\",\"Type\":\"progression\"},\"Console\":{\"ID\":1,\"Title\":\"Genesis/Mega Drive\"},\"Game\":{\"ID\":1,\"Title\":\"Sonic the Hedgehog\"},\"UnlocksCount\":24272,\"UnlocksHardcoreCount\":9335,\"TotalPlayers\":27079,\"Unlocks\":[{\"User\":\"vipotaenko02\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZR\",\"RAPoints\":0,\"RASoftcorePoints\":130,\"DateAwarded\":\"2023-10-27T00:19:05.000000Z\",\"HardcoreMode\":0},{\"User\":\"Cowboybeep\",\"ULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"RAPoints\":2945,\"RASoftcorePoints\":12,\"DateAwarded\":\"2023-10-26T23:02:41.000000Z\",\"HardcoreMode\":1}]}",
            },
            Example {
                name: "empty",
                body: "{\"Achievement\":{\"ID\":415001,\"Title\":\"Unwinnable\",\"Description\":\"Finish the race before it starts\",\"Points\":0,\"TrueRatio\":0,\"Author\":null,\"AuthorULID\":null,\"DateCreated\":\"2024-03-01 12:00:00\",\"DateModified\":\"2024-03-01 12:00:00\",\"Type\":null},\"Console\":{\"ID\":7,\"Title\":\"NES/Famicom\"},\"Game\":{\"ID\":22201,\"Title\":null},\"UnlocksCount\":0,\"UnlocksHardcoreCount\":0,\"TotalPlayers\":0,\"Unlocks\":[]}",
            },
            Example { name: "none", body: "{\"Achievement\":{\"ID\":null}}" },
        ],
        not_found: NotFoundBody {
            status: 404u16,
            body: "{\"Achievement\":[],\"UnlocksCount\":0,\"UnlocksHardcoreCount\":0,\"TotalPlayers\":0,\"Unlocks\":[]}",
        },
        is_private: false,
    },
    Operation {
        id: "getAchievementCount",
        path: "/API_GetAchievementCount.php",
        parameters: &[Parameter {
            name: "i",
            required: true,
            kind: Kind::Id("game"),
            lenience: Lenience::Cast,
            value: None,
            example: "1",
        }],
        paging: None,
        examples: &[
            Example { name: "full", body: "{\"GameID\":1,\"AchievementIDs\":[9,10,11]}" },
            Example { name: "empty", body: "{\"GameID\":1,\"AchievementIDs\":[]}" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "{\"GameID\":1,\"AchievementIDs\":[]}" },
        is_private: false,
    },
    Operation {
        id: "getAchievementDistribution",
        path: "/API_GetAchievementDistribution.php",
        parameters: &[
            Parameter {
                name: "i",
                required: true,
                kind: Kind::Id("game"),
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
            Parameter {
                name: "h",
                required: false,
                kind: Kind::Integer { least: 0, most: 1 },
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
            Parameter {
                name: "f",
                required: false,
                kind: Kind::OneOf(&["3", "5"]),
                lenience: Lenience::Cast,
                value: None,
                example: "5",
            },
        ],
        paging: None,
        examples: &[
            Example { name: "full", body: "{\"1\":3120,\"2\":4105,\"3\":8020}" },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getGame",
        path: "/API_GetGame.php",
        parameters: &[Parameter {
            name: "i",
            required: true,
            kind: Kind::Id("game"),
            lenience: Lenience::Cast,
            value: None,
            example: "1",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"Title\":\"Sonic the Hedgehog\",\"GameTitle\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"Console\":\"Genesis/Mega Drive\",\"ForumTopicID\":112,\"Flags\":0,\"GameIcon\":\"/Images/085573.png\",\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Publisher\":\"Sega\",\"Developer\":\"Sonic Team\",\"Genre\":\"2D Platforming\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":\"day\"}",
            },
            Example {
                name: "empty",
                body: "{\"Title\":null,\"GameTitle\":null,\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"Console\":\"SNES/Super Famicom\",\"ForumTopicID\":null,\"Flags\":0,\"GameIcon\":null,\"ImageIcon\":null,\"ImageTitle\":\"/Images/000002.png\",\"ImageIngame\":\"/Images/000002.png\",\"ImageBoxArt\":\"/Images/000002.png\",\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"Released\":null,\"ReleasedAtGranularity\":null}",
            },
            Example { name: "unknown", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getGameExtended",
        path: "/API_GetGameExtended.php",
        parameters: &[
            Parameter {
                name: "i",
                required: true,
                kind: Kind::Id("game"),
                lenience: Lenience::None,
                value: None,
                example: "1",
            },
            Parameter {
                name: "f",
                required: false,
                kind: Kind::OneOf(&["3", "5"]),
                lenience: Lenience::None,
                value: None,
                example: "5",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"ID\":1,\"Title\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ForumTopicID\":112,\"Flags\":null,\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Publisher\":\"Sega\",\"Developer\":\"Sonic Team\",\"Genre\":\"2D Platforming\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":\"day\",\"IsFinal\":false,\"RichPresencePatch\":\"28e8bd7bb34043a2d09f3a8b27f4149f\",\"GuideURL\":\"https://github.com/RetroAchievements/guides/wiki/Sonic-the-Hedgehog\",\"Updated\":\"2023-12-27T13:51:14.000000Z\",\"ConsoleName\":\"Genesis/Mega Drive\",\"ParentGameID\":null,\"NumDistinctPlayers\":27079,\"NumAchievements\":3,\"Achievements\":{\"9\":{\"ID\":9,\"NumAwarded\":24272,\"NumAwardedHardcore\":9335,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateModified\":\"2023-08-08 00:36:59\",\"DateCreated\":\"2012-11-02 00:03:12\",\"BadgeName\":\"250336\",\"DisplayOrder\":1,\"MemAddr\":\"ef3f02e67bda5d07d96ed0002b2b21c5\",\"type\":\"progression\"},\"10\":{\"ID\":10,\"NumAwarded\":18021,\"NumAwardedHardcore\":6931,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"Points\":5,\"TrueRatio\":6,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateModified\":\"2023-08-08 00:37:10\",\"DateCreated\":\"2012-11-02 00:05:47\",\"BadgeName\":\"250337\",\"DisplayOrder\":2,\"MemAddr\":\"b9dbcf3732a439bdf9cf58c8411c6f70\",\"type\":\"win_condition\"},\"11\":{\"ID\":11,\"NumAwarded\":9004,\"NumAwardedHardcore\":3463,\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"TrueRatio\":15,\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"DateModified\":\"2023-08-08 00:38:44\",\"DateCreated\":\"2012-11-03 10:11:12\",\"BadgeName\":\"250338\",\"DisplayOrder\":3,\"MemAddr\":\"23381ee5ffb986c5181ced853175568b\",\"type\":null}},\"Claims\":[{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"SetType\":0,\"GameID\":1,\"ClaimType\":0,\"Created\":\"2012-11-01 20:00:00\",\"Expiration\":\"2013-02-01 20:00:00\"},{\"User\":\"Salsa\",\"ULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"SetType\":1,\"GameID\":1,\"ClaimType\":1,\"Created\":\"2023-08-01 08:15:00\",\"Expiration\":\"2023-08-09 21:40:12\"}],\"NumDistinctPlayersCasual\":27079,\"NumDistinctPlayersHardcore\":27079}",
            },
            Example {
                name: "empty",
                body: "{\"ID\":14402,\"Title\":null,\"ConsoleID\":3,\"ForumTopicID\":null,\"Flags\":null,\"ImageIcon\":null,\"ImageTitle\":\"/Images/000002.png\",\"ImageIngame\":\"/Images/000002.png\",\"ImageBoxArt\":\"/Images/000002.png\",\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"Released\":null,\"ReleasedAtGranularity\":null,\"IsFinal\":false,\"RichPresencePatch\":\"d41d8cd98f00b204e9800998ecf8427e\",\"GuideURL\":null,\"Updated\":\"2023-12-27T13:51:14.000000Z\",\"ConsoleName\":\"SNES/Super Famicom\",\"ParentGameID\":null,\"NumDistinctPlayers\":null,\"NumAchievements\":0,\"Achievements\":{},\"Claims\":[],\"NumDistinctPlayersCasual\":null,\"NumDistinctPlayersHardcore\":null}",
            },
            Example { name: "unknown", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getGameHashes",
        path: "/API_GetGameHashes.php",
        parameters: &[Parameter {
            name: "i",
            required: true,
            kind: Kind::Id("game"),
            lenience: Lenience::RequiredOnly,
            value: None,
            example: "1",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"Results\":[{\"Name\":\"Sonic The Hedgehog (USA, Europe) (Ru).md\",\"MD5\":\"490b2834e65737c1fce95e468cc8b8bf\",\"Labels\":[\"nointro\",\"rapatches\"],\"PatchUrl\":\"https://github.com/RetroAchievements/RAPatches/raw/main/MD/1-Sonic.zip\"},{\"Name\":\"Sonic The Hedgehog (USA, Europe).md\",\"MD5\":\"346b81a32e7007eccadf60252bb599f0\",\"Labels\":[\"nointro\"],\"PatchUrl\":null},{\"Name\":null,\"MD5\":\"0cc175b9c0f1b6a831c399e269772661\",\"Labels\":[],\"PatchUrl\":null}]}",
            },
            Example { name: "empty", body: "{\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 404u16, body: "{\"Results\":[]}" },
        is_private: false,
    },
    Operation {
        id: "getGameProgression",
        path: "/API_GetGameProgression.php",
        parameters: &[Parameter {
            name: "i",
            required: true,
            kind: Kind::Id("game"),
            lenience: Lenience::Cast,
            value: None,
            example: "1",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"ID\":1,\"Title\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ImageIcon\":\"/Images/085573.png\",\"NumDistinctPlayers\":27079,\"TimesUsedInBeatMedian\":4201,\"TimesUsedInHardcoreBeatMedian\":2310,\"MedianTimeToBeat\":5402,\"MedianTimeToBeatHardcore\":6120,\"TimesUsedInCompletionMedian\":812,\"TimesUsedInMasteryMedian\":1544,\"MedianTimeToComplete\":7204,\"MedianTimeToMaster\":8011,\"NumAchievements\":3,\"Achievements\":[{\"ID\":11,\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"TrueRatio\":15,\"Type\":null,\"BadgeName\":\"250338\",\"NumAwarded\":9004,\"NumAwardedHardcore\":3463,\"TimesUsedInUnlockMedian\":null,\"TimesUsedInHardcoreUnlockMedian\":null,\"MedianTimeToUnlock\":null,\"MedianTimeToUnlockHardcore\":null},{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"BadgeName\":\"250336\",\"NumAwarded\":24272,\"NumAwardedHardcore\":9335,\"TimesUsedInUnlockMedian\":9803,\"TimesUsedInHardcoreUnlockMedian\":7712,\"MedianTimeToUnlock\":74,\"MedianTimeToUnlockHardcore\":81},{\"ID\":10,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"Points\":5,\"TrueRatio\":6,\"Type\":\"win_condition\",\"BadgeName\":\"250337\",\"NumAwarded\":18021,\"NumAwardedHardcore\":6931,\"TimesUsedInUnlockMedian\":7044,\"TimesUsedInHardcoreUnlockMedian\":5120,\"MedianTimeToUnlock\":390,\"MedianTimeToUnlockHardcore\":402}]}",
            },
            Example {
                name: "empty",
                body: "{\"ID\":14402,\"Title\":null,\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"ImageIcon\":null,\"NumDistinctPlayers\":null,\"TimesUsedInBeatMedian\":0,\"TimesUsedInHardcoreBeatMedian\":0,\"MedianTimeToBeat\":null,\"MedianTimeToBeatHardcore\":null,\"TimesUsedInCompletionMedian\":0,\"TimesUsedInMasteryMedian\":0,\"MedianTimeToComplete\":null,\"MedianTimeToMaster\":null,\"NumAchievements\":null,\"Achievements\":[]}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getGameRankAndScore",
        path: "/API_GetGameRankAndScore.php",
        parameters: &[
            Parameter {
                name: "g",
                required: true,
                kind: Kind::Id("game"),
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
            Parameter {
                name: "t",
                required: false,
                kind: Kind::OneOf(&["0", "1"]),
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"NumAchievements\":3,\"TotalScore\":19,\"LastAward\":\"2013-01-05 19:44:10\"},{\"User\":\"Salsa\",\"ULID\":null,\"NumAchievements\":3,\"TotalScore\":19,\"LastAward\":\"2016-10-11 07:20:31\"},{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"NumAchievements\":1,\"TotalScore\":4,\"LastAward\":\"2014-06-07 12:00:00\"}]",
            },
            Example { name: "empty", body: "[]" },
            Example { name: "unknown", body: "{\"success\":false}" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "{\"success\":false}" },
        is_private: false,
    },
    Operation {
        id: "getAchievementsEarnedBetween",
        path: "/API_GetAchievementsEarnedBetween.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "f",
                required: true,
                kind: Kind::Integer { least: 0, most: 253402300799 },
                lenience: Lenience::Cast,
                value: None,
                example: "1402142400",
            },
            Parameter {
                name: "t",
                required: true,
                kind: Kind::Integer { least: 0, most: 253402300799 },
                lenience: Lenience::Cast,
                value: None,
                example: "1556557800",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"Date\":\"2014-06-07 12:00:00\",\"HardcoreMode\":1,\"AchievementID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"BadgeName\":\"250336\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"CumulScore\":4,\"BadgeURL\":\"/Badge/250336.png\",\"GameURL\":\"/game/1\"},{\"Date\":\"2014-06-07 12:31:40\",\"HardcoreMode\":0,\"AchievementID\":10,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"BadgeName\":\"250337\",\"Points\":5,\"TrueRatio\":6,\"Type\":\"win_condition\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"CumulScore\":9,\"BadgeURL\":\"/Badge/250337.png\",\"GameURL\":\"/game/1\"},{\"Date\":\"2019-04-29 17:02:11\",\"HardcoreMode\":1,\"AchievementID\":79435,\"Title\":\"Under Ten\",\"Description\":\"Finish a race in less than ten seconds\",\"BadgeName\":\"82155\",\"Points\":3,\"TrueRatio\":4,\"Type\":null,\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"GameID\":14402,\"ConsoleName\":\"Atari 2600\",\"CumulScore\":12,\"BadgeURL\":\"/Badge/82155.png\",\"GameURL\":\"/game/14402\"}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getAchievementsEarnedOnDay",
        path: "/API_GetAchievementsEarnedOnDay.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "d",
                required: true,
                kind: Kind::Date,
                lenience: Lenience::None,
                value: None,
                example: "2014-06-07",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"Date\":\"2014-06-07 12:00:00\",\"HardcoreMode\":1,\"AchievementID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"BadgeName\":\"250336\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"CumulScore\":4,\"BadgeURL\":\"/Badge/250336.png\",\"GameURL\":\"/game/1\"},{\"Date\":\"2014-06-07 12:31:40\",\"HardcoreMode\":0,\"AchievementID\":10,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"BadgeName\":\"250337\",\"Points\":5,\"TrueRatio\":6,\"Type\":\"win_condition\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"CumulScore\":9,\"BadgeURL\":\"/Badge/250337.png\",\"GameURL\":\"/game/1\"}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getGameInfoAndUserProgress",
        path: "/API_GetGameInfoAndUserProgress.php",
        parameters: &[
            Parameter {
                name: "g",
                required: true,
                kind: Kind::Id("game"),
                lenience: Lenience::RequiredOnly,
                value: None,
                example: "1",
            },
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "a",
                required: false,
                kind: Kind::Integer { least: 0, most: 1 },
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"ID\":1,\"Title\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ParentGameID\":null,\"NumDistinctPlayers\":27079,\"NumDistinctPlayersCasual\":27079,\"NumDistinctPlayersHardcore\":27079,\"NumAchievements\":3,\"NumAwardedToUser\":2,\"NumAwardedToUserHardcore\":1,\"UserCompletion\":\"66.67%\",\"UserCompletionHardcore\":\"33.33%\",\"UserTotalPlaytime\":2101,\"ForumTopicID\":112,\"Flags\":0,\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Publisher\":\"Sega\",\"Developer\":\"Sonic Team\",\"Genre\":\"2D Platforming\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":\"day\",\"IsFinal\":false,\"RichPresencePatch\":\"d0d3a9f1c5f34eab3e0c2b8a1f0c7d52\",\"Achievements\":{\"9\":{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"BadgeName\":\"250336\",\"NumAwarded\":24272,\"NumAwardedHardcore\":9335,\"DisplayOrder\":1,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateCreated\":\"2012-11-02 00:03:12\",\"DateModified\":\"2023-08-08 00:36:59\",\"MemAddr\":\"2c7e21d9c1e0f7a54ad0f1b2d6a1e3c4\",\"DateEarned\":\"2014-06-07 12:00:00\",\"DateEarnedHardcore\":\"2014-06-07 12:00:00\"},\"10\":{\"ID\":10,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"Points\":5,\"TrueRatio\":6,\"Type\":\"win_condition\",\"BadgeName\":\"250337\",\"NumAwarded\":18021,\"NumAwardedHardcore\":6931,\"DisplayOrder\":2,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateCreated\":\"2012-11-02 00:05:47\",\"DateModified\":\"2023-08-08 00:37:10\",\"MemAddr\":\"b7f05d3c9a1e48d6a2c4e0f18b6d7359\",\"DateEarned\":\"2014-06-07 12:31:40\"},\"11\":{\"ID\":11,\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"TrueRatio\":15,\"Type\":null,\"BadgeName\":\"250338\",\"NumAwarded\":9004,\"NumAwardedHardcore\":3463,\"DisplayOrder\":3,\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"DateCreated\":\"2012-11-03 10:11:12\",\"DateModified\":\"2023-08-08 00:38:44\",\"MemAddr\":\"91ac6e0d4b2f4f7785d3c1e9a0b8f264\"}},\"HighestAwardKind\":null,\"HighestAwardDate\":null}",
            },
            Example {
                name: "empty",
                body: "{\"ID\":355,\"Title\":null,\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"ParentGameID\":null,\"NumDistinctPlayers\":null,\"NumDistinctPlayersCasual\":null,\"NumDistinctPlayersHardcore\":null,\"NumAchievements\":null,\"NumAwardedToUser\":0,\"NumAwardedToUserHardcore\":0,\"UserCompletion\":\"0.00%\",\"UserCompletionHardcore\":\"0.00%\",\"UserTotalPlaytime\":0,\"ForumTopicID\":null,\"Flags\":0,\"ImageIcon\":null,\"ImageTitle\":\"/Images/000002.png\",\"ImageIngame\":\"/Images/000002.png\",\"ImageBoxArt\":\"/Images/000002.png\",\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"Released\":null,\"ReleasedAtGranularity\":null,\"IsFinal\":false,\"RichPresencePatch\":\"d41d8cd98f00b204e9800998ecf8427e\",\"Achievements\":{}}",
            },
            Example { name: "unknown", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserAwards",
        path: "/API_GetUserAwards.php",
        parameters: &[Parameter {
            name: "u",
            required: true,
            kind: Kind::User,
            lenience: Lenience::None,
            value: None,
            example: "Scott",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"TotalAwardsCount\":4,\"HiddenAwardsCount\":1,\"MasteryAwardsCount\":1,\"CompletionAwardsCount\":0,\"BeatenHardcoreAwardsCount\":0,\"BeatenSoftcoreAwardsCount\":0,\"EventAwardsCount\":1,\"SiteAwardsCount\":2,\"VisibleUserAwards\":[{\"AwardedAt\":\"2024-12-30T09:12:44+00:00\",\"Title\":\"Achievement of the Week 2024\",\"ConsoleID\":101,\"ConsoleName\":\"Events\",\"Flags\":null,\"ImageIcon\":\"/Images/108352.png\",\"display_award_tier\":2,\"AwardType\":\"Event\",\"AwardData\":4,\"AwardDataExtra\":3,\"DisplayOrder\":0},{\"AwardedAt\":\"2019-04-29T17:38:21+00:00\",\"Title\":\"Dragster\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"Flags\":null,\"ImageIcon\":\"/Images/026368.png\",\"display_award_tier\":null,\"AwardType\":\"Mastery/Completion\",\"AwardData\":14402,\"AwardDataExtra\":1,\"DisplayOrder\":1},{\"AwardedAt\":\"2020-01-01T00:00:00+00:00\",\"Title\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"Flags\":null,\"ImageIcon\":null,\"display_award_tier\":null,\"AwardType\":\"Certified Legend\",\"AwardData\":0,\"AwardDataExtra\":0,\"DisplayOrder\":2}]}",
            },
            Example {
                name: "empty",
                body: "{\"TotalAwardsCount\":0,\"HiddenAwardsCount\":0,\"MasteryAwardsCount\":0,\"CompletionAwardsCount\":0,\"BeatenHardcoreAwardsCount\":0,\"BeatenSoftcoreAwardsCount\":0,\"EventAwardsCount\":0,\"SiteAwardsCount\":0,\"VisibleUserAwards\":[]}",
            },
        ],
        not_found: NotFoundBody {
            status: 200u16,
            body: "{\"TotalAwardsCount\":0,\"HiddenAwardsCount\":0,\"MasteryAwardsCount\":0,\"CompletionAwardsCount\":0,\"BeatenHardcoreAwardsCount\":0,\"BeatenSoftcoreAwardsCount\":0,\"EventAwardsCount\":0,\"SiteAwardsCount\":0,\"VisibleUserAwards\":[]}",
        },
        is_private: false,
    },
    Operation {
        id: "getUserClaims",
        path: "/API_GetUserClaims.php",
        parameters: &[Parameter {
            name: "u",
            required: true,
            kind: Kind::User,
            lenience: Lenience::None,
            value: None,
            example: "Scott",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"ID\":10431,\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"User\":\"Scott\",\"GameID\":355,\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"ClaimType\":1,\"SetType\":1,\"Status\":2,\"Extension\":1,\"Special\":0,\"Created\":\"2023-05-01 12:30:00\",\"DoneTime\":\"2023-08-14 20:05:51\",\"Updated\":\"2023-08-14 20:05:51\",\"UserIsJrDev\":0,\"MinutesLeft\":-375354},{\"ID\":17,\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"User\":\"Scott\",\"GameID\":1,\"GameTitle\":null,\"GameIcon\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"ClaimType\":0,\"SetType\":0,\"Status\":1,\"Extension\":0,\"Special\":0,\"Created\":\"2012-11-01 20:00:00\",\"DoneTime\":\"2013-02-01 20:00:00\",\"Updated\":\"2013-02-01 20:00:00\",\"UserIsJrDev\":0,\"MinutesLeft\":-5908800}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserCompletedGames",
        path: "/API_GetUserCompletedGames.php",
        parameters: &[Parameter {
            name: "u",
            required: true,
            kind: Kind::User,
            lenience: Lenience::None,
            value: None,
            example: "Scott",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"GameID\":22201,\"Title\":null,\"ImageIcon\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"MaxPossible\":6,\"NumAwarded\":6,\"PctWon\":\"1.0000\",\"HardcoreMode\":\"0\"},{\"GameID\":355,\"Title\":\"Magical Quest, The\",\"ImageIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"MaxPossible\":31,\"NumAwarded\":2,\"PctWon\":\"0.0645\",\"HardcoreMode\":\"0\"},{\"GameID\":355,\"Title\":\"Magical Quest, The\",\"ImageIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"MaxPossible\":31,\"NumAwarded\":1,\"PctWon\":\"0.0323\",\"HardcoreMode\":\"1\"}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserCompletionProgress",
        path: "/API_GetUserCompletionProgress.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 500 },
                lenience: Lenience::None,
                value: None,
                example: "500",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            count: "c",
            offset: "o",
            default_count: 100,
            max_count: 500,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Count\":3,\"Total\":3,\"Results\":[{\"GameID\":14402,\"Title\":\"Dragster\",\"ImageIcon\":\"/Images/026368.png\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"MaxPossible\":0,\"NumAwarded\":0,\"NumAwardedHardcore\":0,\"MostRecentAwardedDate\":\"2019-04-29T17:38:21+00:00\",\"HighestAwardKind\":\"mastered\",\"HighestAwardDate\":\"2019-04-29T17:38:21+00:00\"},{\"GameID\":355,\"Title\":\"Magical Quest, The\",\"ImageIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"MaxPossible\":31,\"NumAwarded\":2,\"NumAwardedHardcore\":0,\"MostRecentAwardedDate\":\"2013-01-06T15:20:05+00:00\",\"HighestAwardKind\":null,\"HighestAwardDate\":null},{\"GameID\":22201,\"Title\":null,\"ImageIcon\":null,\"ConsoleID\":7,\"ConsoleName\":null,\"MaxPossible\":6,\"NumAwarded\":null,\"NumAwardedHardcore\":0,\"MostRecentAwardedDate\":null,\"HighestAwardKind\":null,\"HighestAwardDate\":null}]}",
            },
            Example { name: "empty", body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        is_private: false,
    },
    Operation {
        id: "getUserGameRankAndScore",
        path: "/API_GetUserGameRankAndScore.php",
        parameters: &[
            Parameter {
                name: "g",
                required: true,
                kind: Kind::Id("game"),
                lenience: Lenience::RequiredOnly,
                value: None,
                example: "1",
            },
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"UserRank\":11507,\"TotalScore\":9,\"LastAward\":\"2014-06-07 12:31:40\"}]",
            },
            Example { name: "empty", body: "[]" },
            Example {
                name: "untracked",
                body: "[{\"User\":\"Scott\",\"ULID\":null,\"UserRank\":null,\"TotalScore\":null,\"LastAward\":null}]",
            },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserPoints",
        path: "/API_GetUserPoints.php",
        parameters: &[Parameter {
            name: "u",
            required: true,
            kind: Kind::User,
            lenience: Lenience::None,
            value: None,
            example: "Scott",
        }],
        paging: None,
        examples: &[
            Example { name: "full", body: "{\"Points\":7640,\"SoftcorePoints\":25}" },
            Example { name: "empty", body: "{\"Points\":0,\"SoftcorePoints\":0}" },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserProfile",
        path: "/API_GetUserProfile.php",
        parameters: &[Parameter {
            name: "u",
            required: true,
            kind: Kind::User,
            lenience: Lenience::None,
            value: None,
            example: "Scott",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"UserPic\":\"/UserPic/Scott.png\",\"MemberSince\":\"2012-11-02 00:03:12\",\"RichPresenceMsg\":\"Green Hill Zone, Act 1\",\"LastGameID\":1,\"ContribCount\":98012,\"ContribYield\":512390,\"TotalPoints\":7640,\"TotalSoftcorePoints\":25,\"TotalTruePoints\":18721,\"Permissions\":1,\"Untracked\":0,\"ID\":1,\"UserWallActive\":1,\"Motto\":\"Slow and steady\"}",
            },
            Example {
                name: "empty",
                body: "{\"User\":\"Newcomer\",\"ULID\":null,\"UserPic\":\"/UserPic/Newcomer.png\",\"MemberSince\":\"2024-05-01 08:15:00\",\"RichPresenceMsg\":null,\"LastGameID\":0,\"ContribCount\":0,\"ContribYield\":0,\"TotalPoints\":0,\"TotalSoftcorePoints\":null,\"TotalTruePoints\":null,\"Permissions\":0,\"Untracked\":0,\"ID\":900001,\"UserWallActive\":0,\"Motto\":\"\"}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserProgress",
        path: "/API_GetUserProgress.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "i",
                required: true,
                kind: Kind::Text,
                lenience: Lenience::Cast,
                value: None,
                example: "1,14402",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"1\":{\"NumPossibleAchievements\":3,\"PossibleScore\":19,\"NumAchieved\":2,\"ScoreAchieved\":9,\"NumAchievedHardcore\":1,\"ScoreAchievedHardcore\":4},\"14402\":{\"NumPossibleAchievements\":3,\"PossibleScore\":9,\"NumAchieved\":3,\"ScoreAchieved\":9,\"NumAchievedHardcore\":3,\"ScoreAchievedHardcore\":9}}",
            },
            Example {
                name: "empty",
                body: "{\"99999999\":{\"NumPossibleAchievements\":0,\"PossibleScore\":0,\"NumAchieved\":0,\"ScoreAchieved\":0,\"NumAchievedHardcore\":0,\"ScoreAchievedHardcore\":0}}",
            },
            Example { name: "unknown", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserRankAndScore",
        path: "/API_GetUserRankAndScore.php",
        parameters: &[Parameter {
            name: "u",
            required: true,
            kind: Kind::User,
            lenience: Lenience::None,
            value: None,
            example: "Scott",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"Score\":7640,\"SoftcoreScore\":25,\"Rank\":4616,\"TotalRanked\":45654}",
            },
            Example {
                name: "empty",
                body: "{\"Score\":0,\"SoftcoreScore\":0,\"Rank\":null,\"TotalRanked\":45654}",
            },
        ],
        not_found: NotFoundBody {
            status: 200u16,
            body: "{\"Score\":0,\"SoftcoreScore\":0,\"Rank\":null,\"TotalRanked\":45654}",
        },
        is_private: false,
    },
    Operation {
        id: "getUserRecentAchievements",
        path: "/API_GetUserRecentAchievements.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "m",
                required: false,
                kind: Kind::Integer { least: 0, most: 2147483647 },
                lenience: Lenience::None,
                value: None,
                example: "120",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"Date\":\"2019-04-29 17:38:21\",\"HardcoreMode\":1,\"AchievementID\":325413,\"Title\":\"Full Throttle\",\"Description\":\"Finish a race in less than six seconds\",\"BadgeName\":\"365201\",\"Points\":4,\"TrueRatio\":9,\"Type\":\"win_condition\",\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"GameID\":14402,\"ConsoleName\":\"Atari 2600\",\"BadgeURL\":\"/Badge/365201.png\",\"GameURL\":\"/game/14402\"},{\"Date\":\"2019-04-29 17:21:40\",\"HardcoreMode\":1,\"AchievementID\":79434,\"Title\":\"Off the Line\",\"Description\":\"Finish a race\",\"BadgeName\":\"82154\",\"Points\":2,\"TrueRatio\":2,\"Type\":\"progression\",\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"GameID\":14402,\"ConsoleName\":\"Atari 2600\",\"BadgeURL\":\"/Badge/82154.png\",\"GameURL\":\"/game/14402\"},{\"Date\":\"2019-04-29 17:02:11\",\"HardcoreMode\":1,\"AchievementID\":79435,\"Title\":\"Under Ten\",\"Description\":\"Finish a race in less than ten seconds\",\"BadgeName\":\"82155\",\"Points\":3,\"TrueRatio\":4,\"Type\":null,\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"GameID\":14402,\"ConsoleName\":\"Atari 2600\",\"BadgeURL\":\"/Badge/82155.png\",\"GameURL\":\"/game/14402\"}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserRecentlyPlayedGames",
        path: "/API_GetUserRecentlyPlayedGames.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 50 },
                lenience: Lenience::Clamp,
                value: None,
                example: "50",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging { items: None, count: "c", offset: "o", default_count: 10, max_count: 50 }),
        examples: &[
            Example {
                name: "full",
                body: "[{\"GameID\":14402,\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"Title\":\"Dragster\",\"ImageIcon\":\"/Images/026368.png\",\"ImageTitle\":\"/Images/026366.png\",\"ImageIngame\":\"/Images/026367.png\",\"ImageBoxArt\":\"/Images/026365.png\",\"LastPlayed\":\"2019-04-29 17:40:00\",\"AchievementsTotal\":3,\"NumPossibleAchievements\":3,\"PossibleScore\":9,\"NumAchieved\":3,\"ScoreAchieved\":9,\"NumAchievedHardcore\":3,\"ScoreAchievedHardcore\":9},{\"GameID\":1,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"Title\":\"Sonic the Hedgehog\",\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"LastPlayed\":\"2014-06-07 12:35:01\",\"AchievementsTotal\":3,\"NumPossibleAchievements\":3,\"PossibleScore\":19,\"NumAchieved\":2,\"ScoreAchieved\":9,\"NumAchievedHardcore\":1,\"ScoreAchievedHardcore\":4},{\"GameID\":355,\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"Title\":\"Magical Quest, The\",\"ImageIcon\":\"/Images/051893.png\",\"ImageTitle\":\"/Images/000002.png\",\"ImageIngame\":\"/Images/000002.png\",\"ImageBoxArt\":\"/Images/000002.png\",\"LastPlayed\":null,\"AchievementsTotal\":31,\"NumPossibleAchievements\":31,\"PossibleScore\":350,\"NumAchieved\":2,\"ScoreAchieved\":10,\"NumAchievedHardcore\":0,\"ScoreAchievedHardcore\":0}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserSetRequests",
        path: "/API_GetUserSetRequests.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "t",
                required: false,
                kind: Kind::OneOf(&["0", "1"]),
                lenience: Lenience::None,
                value: None,
                example: "1",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"RequestedSets\":[{\"GameID\":14402,\"Title\":\"Dragster\",\"ImageIcon\":\"/Images/026368.png\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\"},{\"GameID\":22201,\"Title\":null,\"ImageIcon\":null,\"ConsoleID\":7,\"ConsoleName\":\"NES/Famicom\"}],\"TotalRequests\":4,\"PointsForNext\":2360}",
            },
            Example {
                name: "empty",
                body: "{\"RequestedSets\":[],\"TotalRequests\":0,\"PointsForNext\":1250}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserSummary",
        path: "/API_GetUserSummary.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "g",
                required: false,
                kind: Kind::Integer { least: 0, most: 100 },
                lenience: Lenience::Clamp,
                value: None,
                example: "2",
            },
            Parameter {
                name: "a",
                required: false,
                kind: Kind::Integer { least: 0, most: 2147483647 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"User\":\"Scott\",\"MemberSince\":\"2012-11-02 00:03:12\",\"LastActivity\":{\"ID\":0,\"timestamp\":null,\"lastupdate\":null,\"activitytype\":null,\"User\":\"Scott\",\"data\":null,\"data2\":null},\"RichPresenceMsg\":\"Green Hill Zone, Act 1\",\"RichPresenceMsgDate\":\"2014-06-07 12:35:01\",\"LastGameID\":1,\"ContribCount\":98012,\"ContribYield\":512390,\"TotalPoints\":7640,\"TotalSoftcorePoints\":25,\"TotalTruePoints\":18721,\"Permissions\":1,\"Untracked\":0,\"ID\":1,\"UserWallActive\":1,\"Motto\":\"Slow and steady\",\"Rank\":4616,\"RecentlyPlayedCount\":2,\"RecentlyPlayed\":[{\"GameID\":14402,\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"Title\":\"Dragster\",\"ImageIcon\":\"/Images/026368.png\",\"ImageTitle\":\"/Images/026366.png\",\"ImageIngame\":\"/Images/026367.png\",\"ImageBoxArt\":\"/Images/026365.png\",\"LastPlayed\":\"2019-04-29 17:40:00\",\"AchievementsTotal\":3},{\"GameID\":1,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"Title\":\"Sonic the Hedgehog\",\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"LastPlayed\":\"2014-06-07 12:35:01\",\"AchievementsTotal\":3}],\"Awarded\":{\"14402\":{\"NumPossibleAchievements\":3,\"PossibleScore\":9,\"NumAchieved\":3,\"ScoreAchieved\":9,\"NumAchievedHardcore\":3,\"ScoreAchievedHardcore\":9},\"1\":{\"NumPossibleAchievements\":3,\"PossibleScore\":19,\"NumAchieved\":2,\"ScoreAchieved\":9,\"NumAchievedHardcore\":1,\"ScoreAchievedHardcore\":4}},\"RecentAchievements\":{\"14402\":{\"325413\":{\"ID\":325413,\"GameID\":14402,\"GameTitle\":\"Dragster\",\"Title\":\"Full Throttle\",\"Description\":\"Finish a race in less than six seconds\",\"Points\":4,\"Type\":\"win_condition\",\"BadgeName\":\"365201\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2019-04-29 17:38:21\",\"HardcoreAchieved\":1},\"79434\":{\"ID\":79434,\"GameID\":14402,\"GameTitle\":\"Dragster\",\"Title\":\"Off the Line\",\"Description\":\"Finish a race\",\"Points\":2,\"Type\":\"progression\",\"BadgeName\":\"82154\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2019-04-29 17:21:40\",\"HardcoreAchieved\":1},\"79435\":{\"ID\":79435,\"GameID\":14402,\"GameTitle\":\"Dragster\",\"Title\":\"Under Ten\",\"Description\":\"Finish a race in less than ten seconds\",\"Points\":3,\"Type\":null,\"BadgeName\":\"82155\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2019-04-29 17:02:11\",\"HardcoreAchieved\":1}},\"1\":{\"10\":{\"ID\":10,\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"Points\":5,\"Type\":\"win_condition\",\"BadgeName\":\"250337\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2014-06-07 12:31:40\",\"HardcoreAchieved\":0},\"9\":{\"ID\":9,\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"Type\":\"progression\",\"BadgeName\":\"250336\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2014-06-07 12:00:00\",\"HardcoreAchieved\":1},\"11\":{\"ID\":11,\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"Type\":null,\"BadgeName\":\"250338\",\"IsAwarded\":\"0\",\"DateAwarded\":null,\"HardcoreAchieved\":null}}},\"LastGame\":{\"ID\":1,\"Title\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ForumTopicID\":112,\"Flags\":0,\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Publisher\":\"Sega\",\"Developer\":\"Sonic Team\",\"Genre\":\"2D Platforming\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":\"day\",\"IsFinal\":0},\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"UserPic\":\"/UserPic/Scott.png\",\"TotalRanked\":45654,\"Status\":\"Offline\"}",
            },
            Example {
                name: "unasked",
                body: "{\"User\":\"Newcomer\",\"MemberSince\":\"2024-05-01 08:15:00\",\"LastActivity\":{\"ID\":0,\"timestamp\":null,\"lastupdate\":null,\"activitytype\":null,\"User\":\"Newcomer\",\"data\":null,\"data2\":null},\"RichPresenceMsg\":null,\"RichPresenceMsgDate\":null,\"LastGameID\":0,\"ContribCount\":0,\"ContribYield\":0,\"TotalPoints\":0,\"TotalSoftcorePoints\":0,\"TotalTruePoints\":0,\"Permissions\":0,\"Untracked\":0,\"ID\":900001,\"UserWallActive\":0,\"Motto\":\"\",\"Rank\":null,\"RecentlyPlayedCount\":0,\"RecentlyPlayed\":[],\"ULID\":null,\"UserPic\":\"/UserPic/Newcomer.png\",\"TotalRanked\":45654,\"Awarded\":{},\"RecentAchievements\":{},\"Status\":\"Offline\"}",
            },
            Example {
                name: "empty",
                body: "{\"User\":\"Newcomer\",\"MemberSince\":\"2024-05-01 08:15:00\",\"LastActivity\":{\"ID\":0,\"timestamp\":null,\"lastupdate\":null,\"activitytype\":null,\"User\":\"Newcomer\",\"data\":null,\"data2\":null},\"RichPresenceMsg\":null,\"RichPresenceMsgDate\":null,\"LastGameID\":0,\"ContribCount\":0,\"ContribYield\":0,\"TotalPoints\":0,\"TotalSoftcorePoints\":0,\"TotalTruePoints\":0,\"Permissions\":0,\"Untracked\":0,\"ID\":900001,\"UserWallActive\":0,\"Motto\":\"\",\"Rank\":null,\"RecentlyPlayedCount\":0,\"RecentlyPlayed\":[],\"ULID\":null,\"UserPic\":\"/UserPic/Newcomer.png\",\"TotalRanked\":45654,\"Status\":\"Offline\"}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "{\"ID\":null,\"User\":\"Nobody\"}" },
        is_private: false,
    },
    Operation {
        id: "getUserWantToPlayList",
        path: "/API_GetUserWantToPlayList.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 500 },
                lenience: Lenience::None,
                value: None,
                example: "2",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            count: "c",
            offset: "o",
            default_count: 100,
            max_count: 500,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Count\":2,\"Total\":2,\"Results\":[{\"ID\":14402,\"Title\":\"Dragster\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"ImageIcon\":\"/Images/026368.png\",\"PointsTotal\":9,\"AchievementsPublished\":3},{\"ID\":22201,\"Title\":null,\"ConsoleID\":7,\"ConsoleName\":\"NES/Famicom\",\"ImageIcon\":null,\"PointsTotal\":null,\"AchievementsPublished\":null}]}",
            },
            Example { name: "empty", body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUsersFollowingMe",
        path: "/API_GetUsersFollowingMe.php",
        parameters: &[
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 500 },
                lenience: Lenience::None,
                value: None,
                example: "2",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            count: "c",
            offset: "o",
            default_count: 100,
            max_count: 500,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Count\":2,\"Total\":2,\"Results\":[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"Points\":51230,\"PointsSoftcore\":0,\"AmIFollowing\":true},{\"User\":\"Newcomer\",\"ULID\":null,\"Points\":0,\"PointsSoftcore\":null,\"AmIFollowing\":false}]}",
            },
            Example { name: "empty", body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        is_private: false,
    },
    Operation {
        id: "getUsersIFollow",
        path: "/API_GetUsersIFollow.php",
        parameters: &[
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 500 },
                lenience: Lenience::None,
                value: None,
                example: "2",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            count: "c",
            offset: "o",
            default_count: 100,
            max_count: 500,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Count\":2,\"Total\":2,\"Results\":[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"Points\":51230,\"PointsSoftcore\":0,\"IsFollowingMe\":true},{\"User\":\"Newcomer\",\"ULID\":null,\"Points\":0,\"PointsSoftcore\":null,\"IsFollowingMe\":false}]}",
            },
            Example { name: "empty", body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        is_private: false,
    },
    Operation {
        id: "getGameLeaderboards",
        path: "/API_GetGameLeaderboards.php",
        parameters: &[
            Parameter {
                name: "i",
                required: true,
                kind: Kind::Id("game"),
                lenience: Lenience::RequiredOnly,
                value: None,
                example: "1",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 500 },
                lenience: Lenience::None,
                value: None,
                example: "2",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            count: "c",
            offset: "o",
            default_count: 100,
            max_count: 500,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Count\":2,\"Total\":2,\"Results\":[{\"ID\":104,\"RankAsc\":true,\"Title\":\"South Island Conqueror\",\"Description\":\"Finish the game as fast as you can\",\"Format\":\"TIME\",\"TopEntry\":{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"Score\":7740,\"FormattedScore\":\"2:09.00\"},\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"State\":\"active\"},{\"ID\":105,\"RankAsc\":false,\"Title\":\"Green Hill Zone Act 1\",\"Description\":\"Finish the act with as many points as you can\",\"Format\":\"SCORE\",\"TopEntry\":null,\"Author\":null,\"AuthorULID\":null,\"State\":\"unpromoted\"}]}",
            },
            Example { name: "empty", body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getLeaderboardEntries",
        path: "/API_GetLeaderboardEntries.php",
        parameters: &[
            Parameter {
                name: "i",
                required: true,
                kind: Kind::Id("leaderboard"),
                lenience: Lenience::RequiredOnly,
                value: None,
                example: "104",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 500 },
                lenience: Lenience::None,
                value: None,
                example: "2",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            count: "c",
            offset: "o",
            default_count: 100,
            max_count: 500,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Count\":2,\"Total\":2,\"Results\":[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"DateSubmitted\":\"2023-05-16T19:48:34+00:00\",\"Score\":7740,\"FormattedScore\":\"2:09.00\",\"Rank\":1},{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateSubmitted\":\"2014-06-07T12:35:01+00:00\",\"Score\":9120,\"FormattedScore\":\"2:32.00\",\"Rank\":2}]}",
            },
            Example { name: "empty", body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getUserGameLeaderboards",
        path: "/API_GetUserGameLeaderboards.php",
        parameters: &[
            Parameter {
                name: "i",
                required: true,
                kind: Kind::Id("game"),
                lenience: Lenience::RequiredOnly,
                value: None,
                example: "1",
            },
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Scott",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 500 },
                lenience: Lenience::None,
                value: None,
                example: "2",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            count: "c",
            offset: "o",
            default_count: 200,
            max_count: 500,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Count\":1,\"Total\":1,\"Results\":[{\"ID\":104,\"RankAsc\":true,\"Title\":\"South Island Conqueror\",\"Description\":\"Finish the game as fast as you can\",\"Format\":\"TIME\",\"UserEntry\":{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"Score\":9120,\"FormattedScore\":\"2:32.00\",\"Rank\":2,\"DateUpdated\":\"2014-06-07T12:35:01+00:00\"}}]}",
            },
            Example { name: "empty", body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[\"Game not found\"]" },
        is_private: false,
    },
    Operation {
        id: "getConsoleIds",
        path: "/API_GetConsoleIDs.php",
        parameters: &[
            Parameter {
                name: "a",
                required: false,
                kind: Kind::Integer { least: 0, most: 1 },
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
            Parameter {
                name: "g",
                required: false,
                kind: Kind::Integer { least: 0, most: 1 },
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"ID\":1,\"Name\":\"Genesis/Mega Drive\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/md.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":3,\"Name\":\"SNES/Super Famicom\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/snes.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":4,\"Name\":\"Game Boy\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/gb.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":6,\"Name\":\"Game Boy Color\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/gbc.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":7,\"Name\":\"NES/Famicom\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/nes.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":12,\"Name\":\"PlayStation\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/ps1.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":25,\"Name\":\"Atari 2600\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/2600.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":100,\"Name\":\"Hubs\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/hubs.png\",\"Active\":true,\"IsGameSystem\":false}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getGameList",
        path: "/API_GetGameList.php",
        parameters: &[
            Parameter {
                name: "i",
                required: true,
                kind: Kind::Id("console"),
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
            Parameter {
                name: "f",
                required: false,
                kind: Kind::Integer { least: 0, most: 1 },
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
            Parameter {
                name: "h",
                required: false,
                kind: Kind::Integer { least: 0, most: 1 },
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 100000 },
                lenience: Lenience::Cast,
                value: None,
                example: "1000",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::Cast,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: None,
            count: "c",
            offset: "o",
            default_count: 100000,
            max_count: 100000,
        }),
        examples: &[
            Example {
                name: "full",
                body: "[{\"Title\":\"Sonic the Hedgehog\",\"ID\":1,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ImageIcon\":\"/Images/085573.png\",\"NumAchievements\":3,\"NumLeaderboards\":231,\"Points\":19,\"DateModified\":\"2023-08-08 00:38:44\",\"ForumTopicID\":112,\"Hashes\":[\"490b2834e65737c1fce95e468cc8b8bf\",\"346b81a32e7007eccadf60252bb599f0\"]},{\"Title\":\"Vanished Game\",\"ID\":30402,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ImageIcon\":\"/Images/000001.png\",\"NumAchievements\":0,\"NumLeaderboards\":0,\"Points\":0,\"DateModified\":null,\"ForumTopicID\":null,\"Hashes\":[]}]",
            },
            Example { name: "empty", body: "[]" },
            Example { name: "unknown", body: "{\"success\":false}" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "{\"success\":false}" },
        is_private: false,
    },
    Operation {
        id: "getActiveClaims",
        path: "/API_GetActiveClaims.php",
        parameters: &[],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"ID\":11246,\"ULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"User\":\"Salsa\",\"GameID\":355,\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"ClaimType\":0,\"SetType\":0,\"Status\":0,\"Extension\":1,\"Special\":0,\"Created\":\"2024-04-20 18:02:11\",\"DoneTime\":\"2024-10-20 18:02:11\",\"Updated\":\"2024-07-19 09:30:00\",\"UserIsJrDev\":0,\"MinutesLeft\":129600},{\"ID\":11190,\"ULID\":\"00003EMFWRB1Y6K0W3VEMD97SJ\",\"User\":\"televandalist\",\"GameID\":14402,\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"ClaimType\":1,\"SetType\":1,\"Status\":3,\"Extension\":0,\"Special\":3,\"Created\":\"2024-03-02 11:47:00\",\"DoneTime\":\"2024-06-02 11:47:00\",\"Updated\":\"2024-05-30 22:10:09\",\"UserIsJrDev\":1,\"MinutesLeft\":-72375},{\"ID\":11002,\"ULID\":null,\"User\":null,\"GameID\":1,\"GameTitle\":null,\"GameIcon\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"ClaimType\":0,\"SetType\":1,\"Status\":0,\"Extension\":0,\"Special\":1,\"Created\":\"2024-01-15 08:00:00\",\"DoneTime\":\"2024-04-15 08:00:00\",\"Updated\":\"2024-01-15 08:00:00\",\"UserIsJrDev\":0,\"MinutesLeft\":-141722}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getClaims",
        path: "/API_GetClaims.php",
        parameters: &[Parameter {
            name: "k",
            required: false,
            kind: Kind::OneOf(&["1", "2", "3"]),
            lenience: Lenience::None,
            value: None,
            example: "2",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"ID\":10873,\"ULID\":\"00003EMFWRB1Y6K0W3VEMD97SJ\",\"User\":\"televandalist\",\"GameID\":14402,\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"ClaimType\":0,\"SetType\":1,\"Status\":1,\"Extension\":2,\"Special\":2,\"Created\":\"2023-09-02 17:20:44\",\"DoneTime\":\"2023-12-24 10:01:00\",\"Updated\":\"2023-12-24 10:01:00\",\"UserIsJrDev\":0,\"MinutesLeft\":-185879},{\"ID\":9120,\"ULID\":null,\"User\":null,\"GameID\":355,\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"ClaimType\":0,\"SetType\":0,\"Status\":1,\"Extension\":0,\"Special\":0,\"Created\":\"2022-11-08 06:12:30\",\"DoneTime\":\"2023-01-20 19:33:05\",\"Updated\":\"2023-01-20 19:33:05\",\"UserIsJrDev\":0,\"MinutesLeft\":-671066}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getRecentGameAwards",
        path: "/API_GetRecentGameAwards.php",
        parameters: &[
            Parameter {
                name: "d",
                required: false,
                kind: Kind::Date,
                lenience: Lenience::None,
                value: None,
                example: "2024-05-01",
            },
            Parameter {
                name: "k",
                required: false,
                kind: Kind::Text,
                lenience: Lenience::RequiredOnly,
                value: None,
                example: "beaten-hardcore,mastered",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 100 },
                lenience: Lenience::Clamp,
                value: None,
                example: "2",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            count: "c",
            offset: "o",
            default_count: 25,
            max_count: 100,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Count\":2,\"Total\":2,\"Results\":[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"AwardKind\":\"mastered\",\"AwardDate\":\"2024-05-01T12:34:56+00:00\",\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\"},{\"User\":\"Newcomer\",\"ULID\":null,\"AwardKind\":\"beaten-softcore\",\"AwardDate\":\"2024-05-01T12:30:00+00:00\",\"GameID\":22201,\"GameTitle\":null,\"ConsoleID\":null,\"ConsoleName\":null}]}",
            },
            Example { name: "empty", body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        is_private: false,
    },
    Operation {
        id: "getTopTenUsers",
        path: "/API_GetTopTenUsers.php",
        parameters: &[],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"1\":\"Jaarl\",\"2\":51230,\"3\":140210,\"4\":\"00003EMFWR0M2V8R6QKJ5T1YAB\"},{\"1\":\"televandalist\",\"2\":30211,\"3\":null,\"4\":null}]",
            },
            Example { name: "empty", body: "[]" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getAchievementOfTheWeek",
        path: "/API_GetAchievementOfTheWeek.php",
        parameters: &[],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"Achievement\":{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"BadgeName\":\"250336\",\"BadgeURL\":\"/Badge/250336.png\",\"DateCreated\":\"2012-11-02\",\"DateModified\":\"2023-08-08\"},\"Console\":{\"ID\":1,\"Title\":\"Genesis/Mega Drive\"},\"ForumTopic\":{\"ID\":30026},\"Game\":{\"ID\":1,\"Title\":\"Sonic the Hedgehog\"},\"StartAt\":\"2023-10-23T00:00:00.000000Z\",\"TotalPlayers\":219,\"Unlocks\":[{\"User\":\"vipotaenko02\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZR\",\"RAPoints\":0,\"RASoftcorePoints\":130,\"HardcoreMode\":0,\"DateAwarded\":\"2023-10-27T00:19:05.000000Z\"},{\"User\":\"Cowboybeep\",\"ULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"RAPoints\":2945,\"RASoftcorePoints\":12,\"HardcoreMode\":1,\"DateAwarded\":\"2023-10-26T23:02:41.000000Z\"}],\"UnlocksCount\":2,\"UnlocksHardcoreCount\":1}",
            },
            Example {
                name: "empty",
                body: "{\"Achievement\":{\"ID\":11,\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"TrueRatio\":15,\"Type\":null,\"Author\":null,\"AuthorULID\":null,\"BadgeName\":null,\"BadgeURL\":\"/Badge/.png\",\"DateCreated\":null,\"DateModified\":\"2023-08-08\"},\"Console\":{\"ID\":1,\"Title\":\"Genesis/Mega Drive\"},\"ForumTopic\":{\"ID\":null},\"Game\":{\"ID\":1,\"Title\":\"Sonic the Hedgehog\"},\"StartAt\":\"2023-10-23T00:00:00.000000Z\",\"TotalPlayers\":0,\"Unlocks\":[],\"UnlocksCount\":0,\"UnlocksHardcoreCount\":0}",
            },
            Example { name: "none", body: "{\"Achievement\":{\"ID\":null},\"StartAt\":null}" },
        ],
        not_found: NotFoundBody { status: 200u16, body: "{\"Achievement\":{\"ID\":null},\"StartAt\":null}" },
        is_private: false,
    },
    Operation {
        id: "getComments",
        path: "/API_GetComments.php",
        parameters: &[
            Parameter {
                name: "i",
                required: true,
                kind: Kind::Text,
                lenience: Lenience::None,
                value: None,
                example: "1",
            },
            Parameter {
                name: "t",
                required: false,
                kind: Kind::OneOf(&["1", "2", "3"]),
                lenience: Lenience::None,
                value: None,
                example: "1",
            },
            Parameter {
                name: "sort",
                required: false,
                kind: Kind::OneOf(&["submitted", "-submitted"]),
                lenience: Lenience::None,
                value: None,
                example: "-submitted",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 500 },
                lenience: Lenience::None,
                value: None,
                example: "100",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::None,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            count: "c",
            offset: "o",
            default_count: 100,
            max_count: 500,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"Count\":3,\"Total\":3,\"Results\":[{\"User\":\"televandalist\",\"ULID\":\"00003EMFWRB1Y6K0W3VEMD97SJ\",\"Submitted\":\"2023-08-07T11:22:23.000000Z\",\"CommentText\":\"A good first set.\\r\\nThe rings are harder than they look.\"},{\"User\":\"Server\",\"ULID\":null,\"Submitted\":\"2023-08-08T00:38:44.000000Z\",\"CommentText\":\"Salsa edited Ring Collector's logic.\"},{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"Submitted\":\"2024-07-31T18:05:00.000000Z\",\"CommentText\":\"Mastered it again, for old times' sake.\"}]}",
            },
            Example { name: "empty", body: "{\"Count\":0,\"Total\":0,\"Results\":[]}" },
        ],
        not_found: NotFoundBody { status: 404u16, body: "[]" },
        is_private: false,
    },
    Operation {
        id: "getTicket",
        path: "/API_GetTicketData.php",
        parameters: &[Parameter {
            name: "i",
            required: true,
            kind: Kind::Id("ticket"),
            lenience: Lenience::Cast,
            value: None,
            example: "12345",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"ID\":12345,\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDesc\":\"Complete the first act in Green Hill Zone\",\"AchievementType\":\"progression\",\"Points\":4,\"BadgeName\":\"250336\",\"AchievementAuthor\":\"Scott\",\"AchievementAuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-11-01 10:20:30\",\"ReportType\":2,\"ReportState\":1,\"Hardcore\":1,\"ReportNotes\":\"It did not pop at the sign post.\\nEmulator: RALibRetro\",\"ReportedBy\":\"Cowboybeep\",\"ReportedByULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportStateDescription\":\"Open\",\"ReportTypeDescription\":\"Did not trigger\",\"URL\":\"https://retroachievements.org/ticket/12345\"}",
            },
            Example {
                name: "empty",
                body: "{\"ID\":1,\"AchievementID\":null,\"AchievementTitle\":null,\"AchievementDesc\":null,\"AchievementType\":null,\"Points\":null,\"BadgeName\":null,\"AchievementAuthor\":null,\"AchievementAuthorULID\":null,\"GameID\":null,\"ConsoleName\":null,\"GameTitle\":null,\"GameIcon\":null,\"ReportedAt\":null,\"ReportType\":1,\"ReportState\":0,\"Hardcore\":null,\"ReportNotes\":\"\",\"ReportedBy\":null,\"ReportedByULID\":null,\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportStateDescription\":\"Closed\",\"ReportTypeDescription\":\"Triggered at the wrong time\",\"URL\":\"https://retroachievements.org/ticket/1\"}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "{\"error\":\"Ticket ID 12345 not found\"}" },
        is_private: false,
    },
    Operation {
        id: "getMostTicketedGames",
        path: "/API_GetTicketData.php",
        parameters: &[
            Parameter {
                name: "f",
                required: true,
                kind: Kind::Integer { least: 1, most: 5 },
                lenience: Lenience::Cast,
                value: Some("1"),
                example: "5",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 100 },
                lenience: Lenience::Cast,
                value: None,
                example: "100",
            },
        ],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"MostReportedGames\":[{\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"Console\":\"Genesis/Mega Drive\",\"OpenTickets\":2},{\"GameID\":355,\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"Console\":\"SNES/Super Famicom\",\"OpenTickets\":1}],\"URL\":\"https://retroachievements.org/manage/most-reported-games\"}",
            },
            Example {
                name: "empty",
                body: "{\"MostReportedGames\":[],\"URL\":\"https://retroachievements.org/manage/most-reported-games\"}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "{\"error\":\"Ticket ID 12345 not found\"}" },
        is_private: false,
    },
    Operation {
        id: "getDeveloperTicketStats",
        path: "/API_GetTicketData.php",
        parameters: &[Parameter {
            name: "u",
            required: true,
            kind: Kind::User,
            lenience: Lenience::Cast,
            value: None,
            example: "Scott",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"Open\":1,\"Closed\":4,\"Resolved\":12,\"Total\":17,\"URL\":\"https://retroachievements.org/user/Scott/tickets\"}",
            },
            Example {
                name: "empty",
                body: "{\"User\":\"vipotaenko02\",\"ULID\":null,\"Open\":0,\"Closed\":0,\"Resolved\":0,\"Total\":0,\"URL\":\"https://retroachievements.org/user/vipotaenko02/tickets\"}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "{\"error\":\"Ticket ID 12345 not found\"}" },
        is_private: false,
    },
    Operation {
        id: "getGameTicketStats",
        path: "/API_GetTicketData.php",
        parameters: &[
            Parameter {
                name: "g",
                required: true,
                kind: Kind::Id("game"),
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
            Parameter {
                name: "f",
                required: false,
                kind: Kind::OneOf(&["3", "5"]),
                lenience: Lenience::Cast,
                value: None,
                example: "5",
            },
            Parameter {
                name: "d",
                required: false,
                kind: Kind::Integer { least: 0, most: 1 },
                lenience: Lenience::Cast,
                value: None,
                example: "1",
            },
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 100 },
                lenience: Lenience::Cast,
                value: None,
                example: "100",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::Cast,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("Tickets"),
            count: "c",
            offset: "o",
            default_count: 10,
            max_count: 100,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"ConsoleName\":\"Genesis/Mega Drive\",\"OpenTickets\":3,\"URL\":\"https://retroachievements.org/game/1/tickets\",\"Tickets\":[{\"ID\":12345,\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDesc\":\"Complete the first act in Green Hill Zone\",\"AchievementType\":\"progression\",\"Points\":4,\"BadgeName\":\"250336\",\"AchievementAuthor\":\"Scott\",\"AchievementAuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-11-01 10:20:30\",\"ReportType\":2,\"ReportTypeDescription\":\"Did not trigger\",\"ReportNotes\":\"It did not pop at the sign post.\\nEmulator: RALibRetro\",\"ReportedBy\":\"Cowboybeep\",\"ReportedByULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":1,\"ReportStateDescription\":\"Open\",\"Hardcore\":1},{\"ID\":12290,\"AchievementID\":11,\"AchievementTitle\":\"Ring Collector\",\"AchievementDesc\":\"Hold 100 rings at once\",\"AchievementType\":null,\"Points\":10,\"BadgeName\":\"250338\",\"AchievementAuthor\":\"Salsa\",\"AchievementAuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-10-12 21:04:55\",\"ReportType\":1,\"ReportTypeDescription\":\"Triggered at the wrong time\",\"ReportNotes\":\"I only had 99 rings.\",\"ReportedBy\":null,\"ReportedByULID\":null,\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":3,\"ReportStateDescription\":\"Request\",\"Hardcore\":0},{\"ID\":11518,\"AchievementID\":10,\"AchievementTitle\":\"Egg Breaker\",\"AchievementDesc\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"AchievementType\":\"win_condition\",\"Points\":5,\"BadgeName\":\"250337\",\"AchievementAuthor\":\"Scott\",\"AchievementAuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-08-02 14:41:09\",\"ReportType\":1,\"ReportTypeDescription\":\"Triggered at the wrong time\",\"ReportNotes\":\"It popped at the title screen.\",\"ReportedBy\":\"vipotaenko02\",\"ReportedByULID\":\"00003EMFWR7XB8SDPEHB3K56ZR\",\"ResolvedAt\":\"2023-08-08 00:37:10\",\"ResolvedBy\":\"Scott\",\"ResolvedByULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"ReportState\":2,\"ReportStateDescription\":\"Resolved\",\"Hardcore\":0}]}",
            },
            Example {
                name: "empty",
                body: "{\"GameID\":14402,\"GameTitle\":null,\"ConsoleName\":\"Atari 2600\",\"OpenTickets\":0,\"URL\":\"https://retroachievements.org/game/14402/tickets\"}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "{\"error\":\"Ticket ID 12345 not found\"}" },
        is_private: false,
    },
    Operation {
        id: "getAchievementTicketStats",
        path: "/API_GetTicketData.php",
        parameters: &[Parameter {
            name: "a",
            required: true,
            kind: Kind::Id("achievement"),
            lenience: Lenience::Cast,
            value: None,
            example: "9",
        }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "{\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDescription\":\"Complete the first act in Green Hill Zone\",\"AchievementType\":\"progression\",\"URL\":\"https://retroachievements.org/achievement/9/tickets\",\"OpenTickets\":1}",
            },
            Example {
                name: "empty",
                body: "{\"AchievementID\":415001,\"AchievementTitle\":\"Unwinnable\",\"AchievementDescription\":\"Finish the race before it starts\",\"AchievementType\":null,\"URL\":\"https://retroachievements.org/achievement/415001/tickets\",\"OpenTickets\":0}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "{\"error\":\"Ticket ID 12345 not found\"}" },
        is_private: false,
    },
    Operation {
        id: "getRecentTickets",
        path: "/API_GetTicketData.php",
        parameters: &[
            Parameter {
                name: "c",
                required: false,
                kind: Kind::Integer { least: 1, most: 100 },
                lenience: Lenience::Cast,
                value: None,
                example: "100",
            },
            Parameter {
                name: "o",
                required: false,
                kind: Kind::Integer { least: 0, most: 9007199254740991 },
                lenience: Lenience::Cast,
                value: None,
                example: "0",
            },
        ],
        paging: Some(Paging {
            items: Some("RecentTickets"),
            count: "c",
            offset: "o",
            default_count: 10,
            max_count: 100,
        }),
        examples: &[
            Example {
                name: "full",
                body: "{\"OpenTickets\":3,\"URL\":\"https://retroachievements.org/tickets\",\"RecentTickets\":[{\"ID\":12345,\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDesc\":\"Complete the first act in Green Hill Zone\",\"AchievementType\":\"progression\",\"Points\":4,\"BadgeName\":\"250336\",\"AchievementAuthor\":\"Scott\",\"AchievementAuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-11-01 10:20:30\",\"ReportType\":2,\"ReportTypeDescription\":\"Did not trigger\",\"ReportNotes\":\"It did not pop at the sign post.\\nEmulator: RALibRetro\",\"ReportedBy\":\"Cowboybeep\",\"ReportedByULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":1,\"ReportStateDescription\":\"Open\",\"Hardcore\":1},{\"ID\":12290,\"AchievementID\":11,\"AchievementTitle\":\"Ring Collector\",\"AchievementDesc\":\"Hold 100 rings at once\",\"AchievementType\":null,\"Points\":10,\"BadgeName\":\"250338\",\"AchievementAuthor\":\"Salsa\",\"AchievementAuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-10-12 21:04:55\",\"ReportType\":1,\"ReportTypeDescription\":\"Triggered at the wrong time\",\"ReportNotes\":\"I only had 99 rings.\",\"ReportedBy\":null,\"ReportedByULID\":null,\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":3,\"ReportStateDescription\":\"Request\",\"Hardcore\":0},{\"ID\":12007,\"AchievementID\":4807,\"AchievementTitle\":\"Treetop Trouble\",\"AchievementDesc\":\"Beat the boss of the treetops unharmed\",\"AchievementType\":\"missable\",\"Points\":5,\"BadgeName\":\"04112\",\"AchievementAuthor\":null,\"AchievementAuthorULID\":null,\"GameID\":355,\"ConsoleName\":\"SNES/Super Famicom\",\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"ReportedAt\":\"2023-08-30 06:15:02\",\"ReportType\":2,\"ReportTypeDescription\":\"Did not trigger\",\"ReportNotes\":\"\",\"ReportedBy\":\"Jaarl\",\"ReportedByULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":1,\"ReportStateDescription\":\"Open\",\"Hardcore\":null}]}",
            },
            Example {
                name: "empty",
                body: "{\"OpenTickets\":0,\"URL\":\"https://retroachievements.org/tickets\",\"RecentTickets\":[]}",
            },
        ],
        not_found: NotFoundBody { status: 404u16, body: "{\"error\":\"Ticket ID 12345 not found\"}" },
        is_private: false,
    },
];
crate::example::examples! {
    AchievementCount = "{\"GameID\":1,\"AchievementIDs\":[]}", AchievementOfTheWeek =
    "{\"Achievement\":{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Type\":null,\"Author\":null,\"AuthorULID\":null,\"BadgeName\":null,\"DateCreated\":null,\"DateModified\":\"2023-08-08\"},\"Console\":{\"ID\":1,\"Title\":\"Genesis/Mega Drive\"},\"ForumTopic\":{\"ID\":null},\"Game\":{\"ID\":1,\"Title\":null},\"StartAt\":\"2023-10-23T00:00:00.000000Z\",\"TotalPlayers\":219,\"Unlocks\":[],\"UnlocksCount\":2}",
    AchievementTicketStats =
    "{\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDescription\":\"Complete the first act in Green Hill Zone\",\"AchievementType\":null,\"URL\":\"https://retroachievements.org/achievement/9/tickets\",\"OpenTickets\":1}",
    AchievementUnlock =
    "{\"User\":null,\"ULID\":null,\"RAPoints\":0,\"RASoftcorePoints\":null,\"DateAwarded\":\"2023-10-27T00:19:05.000000Z\",\"HardcoreMode\":0}",
    AchievementUnlocks =
    "{\"Achievement\":{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Author\":null,\"AuthorULID\":null,\"DateCreated\":\"2012-11-02 00:03:12\",\"DateModified\":\"2023-08-08 00:36:59\",\"Type\":null},\"Console\":{\"ID\":1,\"Title\":\"Genesis/Mega Drive\"},\"Game\":{\"ID\":1,\"Title\":null},\"UnlocksCount\":24272,\"TotalPlayers\":27079,\"Unlocks\":[]}",
    AchievementWithProgress =
    "{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"BadgeName\":null,\"NumAwarded\":null,\"NumAwardedHardcore\":null,\"Type\":null,\"DisplayOrder\":1,\"Author\":\"Scott\",\"AuthorULID\":null,\"DateCreated\":\"2012-11-02 00:03:12\",\"DateModified\":\"2023-08-08 00:36:59\",\"MemAddr\":\"2c7e21d9c1e0f7a54ad0f1b2d6a1e3c4\"}",
    Claim =
    "{\"ID\":11246,\"ULID\":null,\"User\":null,\"GameID\":355,\"GameTitle\":null,\"GameIcon\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"ClaimType\":0,\"SetType\":0,\"Status\":0,\"Extension\":1,\"Special\":0,\"Created\":\"2024-04-20 18:02:11\",\"DoneTime\":\"2024-10-20 18:02:11\",\"Updated\":\"2024-07-19 09:30:00\",\"UserIsJrDev\":0,\"MinutesLeft\":129600}",
    Comment =
    "{\"User\":null,\"ULID\":null,\"Submitted\":\"2023-08-07T11:22:23.000000Z\",\"CommentText\":\"A good first set.\\r\\nThe rings are harder than they look.\"}",
    Comments = "{\"Count\":3,\"Total\":3,\"Results\":[]}", CompletedGame =
    "{\"GameID\":22201,\"Title\":null,\"ImageIcon\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"MaxPossible\":6,\"NumAwarded\":6,\"PctWon\":\"1.0000\",\"HardcoreMode\":\"0\"}",
    Console = "{\"ID\":1,\"Name\":\"Genesis/Mega Drive\"}", ConsoleReference =
    "{\"ID\":1,\"Title\":\"Genesis/Mega Drive\"}", DeveloperTicketStats =
    "{\"User\":null,\"ULID\":null,\"Open\":1,\"Closed\":4,\"Resolved\":12,\"Total\":17,\"URL\":\"https://retroachievements.org/user/Scott/tickets\"}",
    EarnedAchievement =
    "{\"Date\":\"2014-06-07 12:00:00\",\"HardcoreMode\":1,\"AchievementID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"BadgeName\":null,\"Points\":4,\"Type\":null,\"Author\":\"Scott\",\"AuthorULID\":null,\"GameTitle\":null,\"GameIcon\":null,\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"BadgeURL\":\"/Badge/250336.png\",\"GameURL\":\"/game/1\"}",
    EarnedAchievementOfSpan =
    "{\"Date\":\"2014-06-07 12:00:00\",\"HardcoreMode\":1,\"AchievementID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"BadgeName\":null,\"Points\":4,\"Type\":null,\"Author\":\"Scott\",\"AuthorULID\":null,\"GameTitle\":null,\"GameIcon\":null,\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"BadgeURL\":\"/Badge/250336.png\",\"GameURL\":\"/game/1\",\"CumulScore\":4}",
    ExtendedAchievement =
    "{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"BadgeName\":null,\"NumAwarded\":null,\"NumAwardedHardcore\":null,\"Author\":null,\"AuthorULID\":null,\"DateModified\":\"2023-08-08 00:36:59\",\"DateCreated\":\"2012-11-02 00:03:12\",\"DisplayOrder\":1,\"MemAddr\":\"ef3f02e67bda5d07d96ed0002b2b21c5\",\"type\":null}",
    Followee =
    "{\"User\":null,\"ULID\":null,\"Points\":51230,\"PointsSoftcore\":null,\"IsFollowingMe\":true}",
    Followees = "{\"Count\":2,\"Total\":2,\"Results\":[]}", Follower =
    "{\"User\":null,\"ULID\":null,\"Points\":51230,\"PointsSoftcore\":null,\"AmIFollowing\":true}",
    Followers = "{\"Count\":2,\"Total\":2,\"Results\":[]}", ForumTopic = "{\"ID\":null}",
    Game =
    "{\"ImageIcon\":null,\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":null,\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"Title\":null,\"GameTitle\":null,\"ConsoleID\":null,\"ConsoleName\":\"Genesis/Mega Drive\",\"Console\":\"Genesis/Mega Drive\",\"ForumTopicID\":null,\"Flags\":0,\"GameIcon\":null}",
    GameClaim =
    "{\"User\":null,\"ULID\":null,\"SetType\":0,\"GameID\":1,\"ClaimType\":0,\"Created\":\"2012-11-01 20:00:00\",\"Expiration\":\"2013-02-01 20:00:00\"}",
    GameExtended =
    "{\"ImageIcon\":null,\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":null,\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"ID\":1,\"Title\":null,\"ConsoleID\":null,\"ForumTopicID\":null,\"Flags\":null,\"IsFinal\":false,\"RichPresencePatch\":\"28e8bd7bb34043a2d09f3a8b27f4149f\",\"GuideURL\":null,\"Updated\":\"2023-12-27T13:51:14.000000Z\",\"ConsoleName\":\"Genesis/Mega Drive\",\"ParentGameID\":null,\"NumDistinctPlayers\":null,\"NumAchievements\":3,\"Achievements\":{},\"Claims\":[],\"NumDistinctPlayersCasual\":null,\"NumDistinctPlayersHardcore\":null}",
    GameHash = "{\"Name\":null,\"MD5\":null,\"Labels\":[],\"PatchUrl\":null}", GameHashes
    = "{\"Results\":[]}", GameInfoAndUserProgress =
    "{\"ImageIcon\":null,\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":null,\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"ID\":1,\"Title\":null,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ParentGameID\":null,\"NumDistinctPlayers\":null,\"NumDistinctPlayersCasual\":null,\"NumDistinctPlayersHardcore\":null,\"NumAchievements\":null,\"NumAwardedToUser\":2,\"NumAwardedToUserHardcore\":1,\"UserCompletion\":\"66.67%\",\"UserCompletionHardcore\":\"33.33%\",\"ForumTopicID\":null,\"Flags\":null,\"IsFinal\":false,\"RichPresencePatch\":\"d0d3a9f1c5f34eab3e0c2b8a1f0c7d52\",\"Achievements\":{}}",
    GameLeaderboards = "{\"Count\":2,\"Total\":2,\"Results\":[]}", GameProgress =
    "{\"NumPossibleAchievements\":3,\"PossibleScore\":19,\"NumAchieved\":2,\"ScoreAchieved\":9,\"NumAchievedHardcore\":1,\"ScoreAchievedHardcore\":4}",
    GameProgression =
    "{\"ID\":1,\"Title\":null,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ImageIcon\":null,\"NumDistinctPlayers\":null,\"TimesUsedInBeatMedian\":4201,\"TimesUsedInHardcoreBeatMedian\":2310,\"MedianTimeToBeat\":null,\"MedianTimeToBeatHardcore\":null,\"TimesUsedInCompletionMedian\":812,\"TimesUsedInMasteryMedian\":1544,\"MedianTimeToComplete\":null,\"MedianTimeToMaster\":null,\"NumAchievements\":null,\"Achievements\":[]}",
    GameRankAndScore =
    "{\"User\":null,\"ULID\":null,\"NumAchievements\":3,\"TotalScore\":null,\"LastAward\":\"2013-01-05 19:44:10\"}",
    GameReference = "{\"ID\":1,\"Title\":null}", GameTicketStats =
    "{\"GameID\":1,\"GameTitle\":null,\"ConsoleName\":\"Genesis/Mega Drive\",\"OpenTickets\":3,\"URL\":\"https://retroachievements.org/game/1/tickets\"}",
    LastActivity =
    "{\"ID\":0,\"timestamp\":null,\"lastupdate\":null,\"activitytype\":null,\"User\":\"Scott\",\"data\":null,\"data2\":null}",
    LastGame =
    "{\"ImageIcon\":null,\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":null,\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"ID\":1,\"Title\":null,\"ConsoleID\":null,\"ConsoleName\":\"Genesis/Mega Drive\",\"ForumTopicID\":112,\"Flags\":0,\"IsFinal\":0}",
    Leaderboard =
    "{\"ID\":104,\"RankAsc\":true,\"Title\":\"South Island Conqueror\",\"Description\":\"Finish the game as fast as you can\",\"Format\":\"TIME\",\"TopEntry\":null,\"Author\":null,\"AuthorULID\":null}",
    LeaderboardEntries = "{\"Count\":2,\"Total\":2,\"Results\":[]}", LeaderboardEntry =
    "{\"User\":null,\"ULID\":null,\"Score\":7740,\"FormattedScore\":\"2:09.00\",\"DateSubmitted\":\"2023-05-16T19:48:34+00:00\",\"Rank\":1}",
    LeaderboardScore =
    "{\"User\":null,\"ULID\":null,\"Score\":7740,\"FormattedScore\":\"2:09.00\"}",
    ListedGame =
    "{\"Title\":null,\"ID\":1,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ImageIcon\":null,\"NumAchievements\":3,\"NumLeaderboards\":231,\"Points\":19,\"DateModified\":null,\"ForumTopicID\":null}",
    MostTicketedGames =
    "{\"MostReportedGames\":[],\"URL\":\"https://retroachievements.org/manage/most-reported-games\"}",
    PlayedGame =
    "{\"ImageIcon\":null,\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"GameID\":14402,\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"Title\":null,\"LastPlayed\":null,\"AchievementsTotal\":null}",
    ProgressionAchievement =
    "{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"BadgeName\":null,\"NumAwarded\":null,\"NumAwardedHardcore\":null,\"Type\":null,\"TimesUsedInUnlockMedian\":null,\"TimesUsedInHardcoreUnlockMedian\":null,\"MedianTimeToUnlock\":null,\"MedianTimeToUnlockHardcore\":null}",
    RecentAchievement =
    "{\"ID\":325413,\"GameID\":14402,\"GameTitle\":null,\"Title\":\"Full Throttle\",\"Description\":\"Finish a race in less than six seconds\",\"Points\":4,\"Type\":null,\"BadgeName\":null,\"IsAwarded\":\"1\",\"DateAwarded\":null,\"HardcoreAchieved\":null}",
    RecentGameAward =
    "{\"User\":null,\"ULID\":null,\"AwardKind\":null,\"AwardDate\":\"2024-05-01T12:34:56+00:00\",\"GameID\":1,\"GameTitle\":null,\"ConsoleID\":null,\"ConsoleName\":null}",
    RecentGameAwards = "{\"Count\":2,\"Total\":2,\"Results\":[]}", RecentTickets =
    "{\"OpenTickets\":3,\"URL\":\"https://retroachievements.org/tickets\",\"RecentTickets\":[]}",
    RecentlyPlayedGame =
    "{\"ImageIcon\":null,\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"GameID\":14402,\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"Title\":null,\"LastPlayed\":null,\"AchievementsTotal\":null,\"NumPossibleAchievements\":3,\"PossibleScore\":19,\"NumAchieved\":2,\"ScoreAchieved\":9,\"NumAchievedHardcore\":1,\"ScoreAchievedHardcore\":4}",
    RequestedSet =
    "{\"GameID\":14402,\"Title\":null,\"ImageIcon\":null,\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\"}",
    Ticket =
    "{\"ID\":12345,\"AchievementType\":null,\"AchievementAuthor\":null,\"AchievementAuthorULID\":null,\"GameIcon\":null,\"ReportType\":2,\"ReportTypeDescription\":\"Did not trigger\",\"ReportNotes\":\"It did not pop at the sign post.\\nEmulator: RALibRetro\",\"ReportedBy\":null,\"ReportedByULID\":null,\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":1,\"ReportStateDescription\":\"Open\",\"Hardcore\":null,\"AchievementID\":null,\"AchievementTitle\":null,\"AchievementDesc\":null,\"Points\":null,\"BadgeName\":null,\"GameID\":null,\"ConsoleName\":null,\"GameTitle\":null,\"ReportedAt\":null,\"URL\":\"https://retroachievements.org/ticket/12345\"}",
    TicketRow =
    "{\"ID\":12345,\"AchievementType\":null,\"AchievementAuthor\":null,\"AchievementAuthorULID\":null,\"GameIcon\":null,\"ReportType\":2,\"ReportTypeDescription\":\"Did not trigger\",\"ReportNotes\":\"It did not pop at the sign post.\\nEmulator: RALibRetro\",\"ReportedBy\":null,\"ReportedByULID\":null,\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":1,\"ReportStateDescription\":\"Open\",\"Hardcore\":null,\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDesc\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"BadgeName\":null,\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":null,\"ReportedAt\":\"2023-11-01 10:20:30\"}",
    TicketedGame =
    "{\"GameID\":null,\"GameTitle\":null,\"GameIcon\":null,\"Console\":null,\"OpenTickets\":2}",
    TopUser = "{\"1\":\"Jaarl\",\"2\":51230,\"3\":null,\"4\":null}", UnlockedAchievement
    =
    "{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Author\":null,\"AuthorULID\":null,\"DateCreated\":\"2012-11-02 00:03:12\",\"DateModified\":\"2023-08-08 00:36:59\",\"Type\":null}",
    UserAward =
    "{\"AwardedAt\":\"2024-12-30T09:12:44+00:00\",\"Title\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"Flags\":null,\"ImageIcon\":null,\"display_award_tier\":null,\"AwardType\":\"Event\",\"AwardData\":4,\"AwardDataExtra\":3,\"DisplayOrder\":0}",
    UserAwards =
    "{\"TotalAwardsCount\":4,\"HiddenAwardsCount\":1,\"MasteryAwardsCount\":1,\"CompletionAwardsCount\":0,\"BeatenHardcoreAwardsCount\":0,\"BeatenSoftcoreAwardsCount\":0,\"EventAwardsCount\":1,\"SiteAwardsCount\":2,\"VisibleUserAwards\":[]}",
    UserCompletionProgress = "{\"Count\":3,\"Total\":3,\"Results\":[]}",
    UserGameCompletion =
    "{\"GameID\":14402,\"Title\":null,\"ImageIcon\":null,\"ConsoleID\":25,\"ConsoleName\":null,\"MaxPossible\":0,\"NumAwarded\":null,\"NumAwardedHardcore\":0,\"MostRecentAwardedDate\":null,\"HighestAwardKind\":null,\"HighestAwardDate\":null}",
    UserGameLeaderboards = "{\"Count\":1,\"Total\":1,\"Results\":[]}",
    UserGameRankAndScore =
    "{\"User\":\"Scott\",\"ULID\":null,\"UserRank\":null,\"TotalScore\":null,\"LastAward\":null}",
    UserLeaderboard =
    "{\"ID\":104,\"RankAsc\":true,\"Title\":\"South Island Conqueror\",\"Description\":\"Finish the game as fast as you can\",\"Format\":\"TIME\",\"UserEntry\":{\"User\":null,\"ULID\":null,\"Score\":7740,\"FormattedScore\":\"2:09.00\",\"Rank\":2,\"DateUpdated\":\"2014-06-07T12:35:01+00:00\"}}",
    UserLeaderboardEntry =
    "{\"User\":null,\"ULID\":null,\"Score\":7740,\"FormattedScore\":\"2:09.00\",\"Rank\":2,\"DateUpdated\":\"2014-06-07T12:35:01+00:00\"}",
    UserPoints = "{\"Points\":7640,\"SoftcorePoints\":25}", UserProfile =
    "{\"User\":\"Scott\",\"ULID\":null,\"UserPic\":\"/UserPic/Scott.png\",\"MemberSince\":\"2012-11-02 00:03:12\",\"RichPresenceMsg\":null,\"LastGameID\":1,\"ContribCount\":98012,\"ContribYield\":512390,\"TotalPoints\":7640,\"Permissions\":1,\"Untracked\":0,\"ID\":1,\"UserWallActive\":1,\"Motto\":\"Slow and steady\",\"TotalSoftcorePoints\":null,\"TotalTruePoints\":null}",
    UserRankAndScore =
    "{\"Score\":7640,\"SoftcoreScore\":25,\"Rank\":null,\"TotalRanked\":45654}",
    UserSetRequests =
    "{\"RequestedSets\":[],\"TotalRequests\":4,\"PointsForNext\":2360}", UserSummary =
    "{\"User\":\"Scott\",\"ULID\":null,\"UserPic\":\"/UserPic/Scott.png\",\"MemberSince\":\"2012-11-02 00:03:12\",\"RichPresenceMsg\":null,\"LastGameID\":1,\"ContribCount\":98012,\"ContribYield\":512390,\"TotalPoints\":7640,\"Permissions\":1,\"Untracked\":0,\"ID\":1,\"UserWallActive\":1,\"Motto\":\"Slow and steady\",\"LastActivity\":{\"ID\":0,\"timestamp\":null,\"lastupdate\":null,\"activitytype\":null,\"User\":\"Scott\",\"data\":null,\"data2\":null},\"RichPresenceMsgDate\":null,\"TotalSoftcorePoints\":25,\"TotalTruePoints\":18721,\"Rank\":null,\"RecentlyPlayedCount\":2,\"RecentlyPlayed\":[],\"TotalRanked\":45654,\"Status\":\"Offline\"}",
    WantToPlayGame =
    "{\"ID\":14402,\"Title\":null,\"ConsoleID\":null,\"ConsoleName\":\"Atari 2600\",\"ImageIcon\":null,\"PointsTotal\":null,\"AchievementsPublished\":null}",
    WantToPlayList = "{\"Count\":2,\"Total\":2,\"Results\":[]}", WeeklyAchievement =
    "{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Type\":null,\"Author\":null,\"AuthorULID\":null,\"BadgeName\":null,\"DateCreated\":null,\"DateModified\":\"2023-08-08\"}",
}
