// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! The spec's examples as values: something to begin with, and to change.
/// The example
///
/// ```json
/// {
///   "Achievement": {
///     "ID": 9,
///     "Title": "That Was Easy",
///     "Description": "Complete the first act in Green Hill Zone",
///     "Points": 4,
///     "TrueRatio": 4,
///     "Author": "Scott",
///     "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "DateCreated": "2012-11-02 00:03:12",
///     "DateModified": "2023-08-08 00:36:59",
///     "Type": "progression"
///   },
///   "Console": {
///     "ID": 1,
///     "Title": "Genesis/Mega Drive"
///   },
///   "Game": {
///     "ID": 1,
///     "Title": "Sonic the Hedgehog"
///   },
///   "UnlocksCount": 24272,
///   "UnlocksHardcoreCount": 9335,
///   "TotalPlayers": 27079,
///   "Unlocks": [
///     {
///       "User": "vipotaenko02",
///       "ULID": "00003EMFWR7XB8SDPEHB3K56ZR",
///       "RAPoints": 0,
///       "RASoftcorePoints": 130,
///       "DateAwarded": "2023-10-27T00:19:05.000000Z",
///       "HardcoreMode": 0
///     },
///     {
///       "User": "Cowboybeep",
///       "ULID": "01HE5GNBFZ3NPP7TW3YKAV7SPV",
///       "RAPoints": 2945,
///       "RASoftcorePoints": 12,
///       "DateAwarded": "2023-10-26T23:02:41.000000Z",
///       "HardcoreMode": 1
///     }
///   ]
/// }
/// ```
pub fn achievement_unlocks() -> retroachievements_client::types::AchievementUnlocks {
    crate::example(
        "{\"Achievement\":{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateCreated\":\"2012-11-02 00:03:12\",\"DateModified\":\"2023-08-08 00:36:59\",\"Type\":\"progression\"},\"Console\":{\"ID\":1,\"Title\":\"Genesis/Mega Drive\"},\"Game\":{\"ID\":1,\"Title\":\"Sonic the Hedgehog\"},\"UnlocksCount\":24272,\"UnlocksHardcoreCount\":9335,\"TotalPlayers\":27079,\"Unlocks\":[{\"User\":\"vipotaenko02\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZR\",\"RAPoints\":0,\"RASoftcorePoints\":130,\"DateAwarded\":\"2023-10-27T00:19:05.000000Z\",\"HardcoreMode\":0},{\"User\":\"Cowboybeep\",\"ULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"RAPoints\":2945,\"RASoftcorePoints\":12,\"DateAwarded\":\"2023-10-26T23:02:41.000000Z\",\"HardcoreMode\":1}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Achievement": {
///     "ID": 415001,
///     "Title": "Unwinnable",
///     "Description": "Finish the race before it starts",
///     "Points": 0,
///     "TrueRatio": 0,
///     "Author": null,
///     "AuthorULID": null,
///     "DateCreated": "2024-03-01 12:00:00",
///     "DateModified": "2024-03-01 12:00:00",
///     "Type": null
///   },
///   "Console": {
///     "ID": 7,
///     "Title": "NES/Famicom"
///   },
///   "Game": {
///     "ID": 22201,
///     "Title": null
///   },
///   "UnlocksCount": 0,
///   "UnlocksHardcoreCount": 0,
///   "TotalPlayers": 0,
///   "Unlocks": []
/// }
/// ```
pub fn achievement_unlocks_empty() -> retroachievements_client::types::AchievementUnlocks {
    crate::example(
        "{\"Achievement\":{\"ID\":415001,\"Title\":\"Unwinnable\",\"Description\":\"Finish the race before it starts\",\"Points\":0,\"TrueRatio\":0,\"Author\":null,\"AuthorULID\":null,\"DateCreated\":\"2024-03-01 12:00:00\",\"DateModified\":\"2024-03-01 12:00:00\",\"Type\":null},\"Console\":{\"ID\":7,\"Title\":\"NES/Famicom\"},\"Game\":{\"ID\":22201,\"Title\":null},\"UnlocksCount\":0,\"UnlocksHardcoreCount\":0,\"TotalPlayers\":0,\"Unlocks\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "GameID": 1,
///   "AchievementIDs": [
///     9,
///     10,
///     11
///   ]
/// }
/// ```
pub fn achievement_count() -> retroachievements_client::types::AchievementCount {
    crate::example("{\"GameID\":1,\"AchievementIDs\":[9,10,11]}")
}

/// The example
///
/// ```json
/// {
///   "GameID": 1,
///   "AchievementIDs": []
/// }
/// ```
pub fn achievement_count_empty() -> retroachievements_client::types::AchievementCount {
    crate::example("{\"GameID\":1,\"AchievementIDs\":[]}")
}

/// The example
///
/// ```json
/// {
///   "1": 3120,
///   "2": 4105,
///   "3": 8020
/// }
/// ```
pub fn achievement_distribution() -> retroachievements_client::wire::Map<
    retroachievements_client::wire::UInt,
    retroachievements_client::wire::Int,
> {
    crate::example("{\"1\":3120,\"2\":4105,\"3\":8020}")
}

/// The example
///
/// ```json
/// []
/// ```
pub fn achievement_distribution_empty() -> retroachievements_client::wire::Map<
    retroachievements_client::wire::UInt,
    retroachievements_client::wire::Int,
> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// {
///   "Title": "Sonic the Hedgehog",
///   "GameTitle": "Sonic the Hedgehog",
///   "ConsoleID": 1,
///   "ConsoleName": "Genesis/Mega Drive",
///   "Console": "Genesis/Mega Drive",
///   "ForumTopicID": 112,
///   "Flags": 0,
///   "GameIcon": "/Images/085573.png",
///   "ImageIcon": "/Images/085573.png",
///   "ImageTitle": "/Images/054993.png",
///   "ImageIngame": "/Images/000010.png",
///   "ImageBoxArt": "/Images/051872.png",
///   "Publisher": "Sega",
///   "Developer": "Sonic Team",
///   "Genre": "2D Platforming",
///   "Released": "1991-06-23",
///   "ReleasedAtGranularity": "day"
/// }
/// ```
pub fn game() -> retroachievements_client::types::Game {
    crate::example(
        "{\"Title\":\"Sonic the Hedgehog\",\"GameTitle\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"Console\":\"Genesis/Mega Drive\",\"ForumTopicID\":112,\"Flags\":0,\"GameIcon\":\"/Images/085573.png\",\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Publisher\":\"Sega\",\"Developer\":\"Sonic Team\",\"Genre\":\"2D Platforming\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":\"day\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "Title": null,
///   "GameTitle": null,
///   "ConsoleID": 3,
///   "ConsoleName": "SNES/Super Famicom",
///   "Console": "SNES/Super Famicom",
///   "ForumTopicID": null,
///   "Flags": 0,
///   "GameIcon": null,
///   "ImageIcon": null,
///   "ImageTitle": "/Images/000002.png",
///   "ImageIngame": "/Images/000002.png",
///   "ImageBoxArt": "/Images/000002.png",
///   "Publisher": null,
///   "Developer": null,
///   "Genre": null,
///   "Released": null,
///   "ReleasedAtGranularity": null
/// }
/// ```
pub fn game_empty() -> retroachievements_client::types::Game {
    crate::example(
        "{\"Title\":null,\"GameTitle\":null,\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"Console\":\"SNES/Super Famicom\",\"ForumTopicID\":null,\"Flags\":0,\"GameIcon\":null,\"ImageIcon\":null,\"ImageTitle\":\"/Images/000002.png\",\"ImageIngame\":\"/Images/000002.png\",\"ImageBoxArt\":\"/Images/000002.png\",\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"Released\":null,\"ReleasedAtGranularity\":null}",
    )
}

/// The example
///
/// ```json
/// {
///   "ID": 1,
///   "Title": "Sonic the Hedgehog",
///   "ConsoleID": 1,
///   "ForumTopicID": 112,
///   "Flags": null,
///   "ImageIcon": "/Images/085573.png",
///   "ImageTitle": "/Images/054993.png",
///   "ImageIngame": "/Images/000010.png",
///   "ImageBoxArt": "/Images/051872.png",
///   "Publisher": "Sega",
///   "Developer": "Sonic Team",
///   "Genre": "2D Platforming",
///   "Released": "1991-06-23",
///   "ReleasedAtGranularity": "day",
///   "IsFinal": false,
///   "RichPresencePatch": "28e8bd7bb34043a2d09f3a8b27f4149f",
///   "GuideURL": "https://github.com/RetroAchievements/guides/wiki/Sonic-the-Hedgehog",
///   "Updated": "2023-12-27T13:51:14.000000Z",
///   "ConsoleName": "Genesis/Mega Drive",
///   "ParentGameID": null,
///   "NumDistinctPlayers": 27079,
///   "NumAchievements": 3,
///   "Achievements": {
///     "9": {
///       "ID": 9,
///       "NumAwarded": 24272,
///       "NumAwardedHardcore": 9335,
///       "Title": "That Was Easy",
///       "Description": "Complete the first act in Green Hill Zone",
///       "Points": 4,
///       "TrueRatio": 4,
///       "Author": "Scott",
///       "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "DateModified": "2023-08-08 00:36:59",
///       "DateCreated": "2012-11-02 00:03:12",
///       "BadgeName": "250336",
///       "DisplayOrder": 1,
///       "MemAddr": "ef3f02e67bda5d07d96ed0002b2b21c5",
///       "type": "progression"
///     },
///     "10": {
///       "ID": 10,
///       "NumAwarded": 18021,
///       "NumAwardedHardcore": 6931,
///       "Title": "Egg Breaker",
///       "Description": "Defeat Dr. Robotnik at the end of Green Hill Zone",
///       "Points": 5,
///       "TrueRatio": 6,
///       "Author": "Scott",
///       "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "DateModified": "2023-08-08 00:37:10",
///       "DateCreated": "2012-11-02 00:05:47",
///       "BadgeName": "250337",
///       "DisplayOrder": 2,
///       "MemAddr": "b9dbcf3732a439bdf9cf58c8411c6f70",
///       "type": "win_condition"
///     },
///     "11": {
///       "ID": 11,
///       "NumAwarded": 9004,
///       "NumAwardedHardcore": 3463,
///       "Title": "Ring Collector",
///       "Description": "Hold 100 rings at once",
///       "Points": 10,
///       "TrueRatio": 15,
///       "Author": "Salsa",
///       "AuthorULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///       "DateModified": "2023-08-08 00:38:44",
///       "DateCreated": "2012-11-03 10:11:12",
///       "BadgeName": "250338",
///       "DisplayOrder": 3,
///       "MemAddr": "23381ee5ffb986c5181ced853175568b",
///       "type": null
///     }
///   },
///   "Claims": [
///     {
///       "User": "Scott",
///       "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "SetType": 0,
///       "GameID": 1,
///       "ClaimType": 0,
///       "Created": "2012-11-01 20:00:00",
///       "Expiration": "2013-02-01 20:00:00"
///     },
///     {
///       "User": "Salsa",
///       "ULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///       "SetType": 1,
///       "GameID": 1,
///       "ClaimType": 1,
///       "Created": "2023-08-01 08:15:00",
///       "Expiration": "2023-08-09 21:40:12"
///     }
///   ],
///   "NumDistinctPlayersCasual": 27079,
///   "NumDistinctPlayersHardcore": 27079
/// }
/// ```
pub fn game_extended() -> retroachievements_client::types::GameExtended {
    crate::example(
        "{\"ID\":1,\"Title\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ForumTopicID\":112,\"Flags\":null,\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Publisher\":\"Sega\",\"Developer\":\"Sonic Team\",\"Genre\":\"2D Platforming\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":\"day\",\"IsFinal\":false,\"RichPresencePatch\":\"28e8bd7bb34043a2d09f3a8b27f4149f\",\"GuideURL\":\"https://github.com/RetroAchievements/guides/wiki/Sonic-the-Hedgehog\",\"Updated\":\"2023-12-27T13:51:14.000000Z\",\"ConsoleName\":\"Genesis/Mega Drive\",\"ParentGameID\":null,\"NumDistinctPlayers\":27079,\"NumAchievements\":3,\"Achievements\":{\"9\":{\"ID\":9,\"NumAwarded\":24272,\"NumAwardedHardcore\":9335,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateModified\":\"2023-08-08 00:36:59\",\"DateCreated\":\"2012-11-02 00:03:12\",\"BadgeName\":\"250336\",\"DisplayOrder\":1,\"MemAddr\":\"ef3f02e67bda5d07d96ed0002b2b21c5\",\"type\":\"progression\"},\"10\":{\"ID\":10,\"NumAwarded\":18021,\"NumAwardedHardcore\":6931,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"Points\":5,\"TrueRatio\":6,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateModified\":\"2023-08-08 00:37:10\",\"DateCreated\":\"2012-11-02 00:05:47\",\"BadgeName\":\"250337\",\"DisplayOrder\":2,\"MemAddr\":\"b9dbcf3732a439bdf9cf58c8411c6f70\",\"type\":\"win_condition\"},\"11\":{\"ID\":11,\"NumAwarded\":9004,\"NumAwardedHardcore\":3463,\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"TrueRatio\":15,\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"DateModified\":\"2023-08-08 00:38:44\",\"DateCreated\":\"2012-11-03 10:11:12\",\"BadgeName\":\"250338\",\"DisplayOrder\":3,\"MemAddr\":\"23381ee5ffb986c5181ced853175568b\",\"type\":null}},\"Claims\":[{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"SetType\":0,\"GameID\":1,\"ClaimType\":0,\"Created\":\"2012-11-01 20:00:00\",\"Expiration\":\"2013-02-01 20:00:00\"},{\"User\":\"Salsa\",\"ULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"SetType\":1,\"GameID\":1,\"ClaimType\":1,\"Created\":\"2023-08-01 08:15:00\",\"Expiration\":\"2023-08-09 21:40:12\"}],\"NumDistinctPlayersCasual\":27079,\"NumDistinctPlayersHardcore\":27079}",
    )
}

/// The example
///
/// ```json
/// {
///   "ID": 14402,
///   "Title": null,
///   "ConsoleID": 3,
///   "ForumTopicID": null,
///   "Flags": null,
///   "ImageIcon": null,
///   "ImageTitle": "/Images/000002.png",
///   "ImageIngame": "/Images/000002.png",
///   "ImageBoxArt": "/Images/000002.png",
///   "Publisher": null,
///   "Developer": null,
///   "Genre": null,
///   "Released": null,
///   "ReleasedAtGranularity": null,
///   "IsFinal": false,
///   "RichPresencePatch": "d41d8cd98f00b204e9800998ecf8427e",
///   "GuideURL": null,
///   "Updated": "2023-12-27T13:51:14.000000Z",
///   "ConsoleName": "SNES/Super Famicom",
///   "ParentGameID": null,
///   "NumDistinctPlayers": null,
///   "NumAchievements": 0,
///   "Achievements": {},
///   "Claims": [],
///   "NumDistinctPlayersCasual": null,
///   "NumDistinctPlayersHardcore": null
/// }
/// ```
pub fn game_extended_empty() -> retroachievements_client::types::GameExtended {
    crate::example(
        "{\"ID\":14402,\"Title\":null,\"ConsoleID\":3,\"ForumTopicID\":null,\"Flags\":null,\"ImageIcon\":null,\"ImageTitle\":\"/Images/000002.png\",\"ImageIngame\":\"/Images/000002.png\",\"ImageBoxArt\":\"/Images/000002.png\",\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"Released\":null,\"ReleasedAtGranularity\":null,\"IsFinal\":false,\"RichPresencePatch\":\"d41d8cd98f00b204e9800998ecf8427e\",\"GuideURL\":null,\"Updated\":\"2023-12-27T13:51:14.000000Z\",\"ConsoleName\":\"SNES/Super Famicom\",\"ParentGameID\":null,\"NumDistinctPlayers\":null,\"NumAchievements\":0,\"Achievements\":{},\"Claims\":[],\"NumDistinctPlayersCasual\":null,\"NumDistinctPlayersHardcore\":null}",
    )
}

/// The example
///
/// ```json
/// {
///   "Results": [
///     {
///       "Name": "Sonic The Hedgehog (USA, Europe) (Ru).md",
///       "MD5": "490b2834e65737c1fce95e468cc8b8bf",
///       "Labels": [
///         "nointro",
///         "rapatches"
///       ],
///       "PatchUrl": "https://github.com/RetroAchievements/RAPatches/raw/main/MD/1-Sonic.zip"
///     },
///     {
///       "Name": "Sonic The Hedgehog (USA, Europe).md",
///       "MD5": "346b81a32e7007eccadf60252bb599f0",
///       "Labels": [
///         "nointro"
///       ],
///       "PatchUrl": null
///     },
///     {
///       "Name": null,
///       "MD5": "0cc175b9c0f1b6a831c399e269772661",
///       "Labels": [],
///       "PatchUrl": null
///     }
///   ]
/// }
/// ```
pub fn game_hashes() -> retroachievements_client::types::GameHashes {
    crate::example(
        "{\"Results\":[{\"Name\":\"Sonic The Hedgehog (USA, Europe) (Ru).md\",\"MD5\":\"490b2834e65737c1fce95e468cc8b8bf\",\"Labels\":[\"nointro\",\"rapatches\"],\"PatchUrl\":\"https://github.com/RetroAchievements/RAPatches/raw/main/MD/1-Sonic.zip\"},{\"Name\":\"Sonic The Hedgehog (USA, Europe).md\",\"MD5\":\"346b81a32e7007eccadf60252bb599f0\",\"Labels\":[\"nointro\"],\"PatchUrl\":null},{\"Name\":null,\"MD5\":\"0cc175b9c0f1b6a831c399e269772661\",\"Labels\":[],\"PatchUrl\":null}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Results": []
/// }
/// ```
pub fn game_hashes_empty() -> retroachievements_client::types::GameHashes {
    crate::example("{\"Results\":[]}")
}

/// The example
///
/// ```json
/// {
///   "ID": 1,
///   "Title": "Sonic the Hedgehog",
///   "ConsoleID": 1,
///   "ConsoleName": "Genesis/Mega Drive",
///   "ImageIcon": "/Images/085573.png",
///   "NumDistinctPlayers": 27079,
///   "TimesUsedInBeatMedian": 4201,
///   "TimesUsedInHardcoreBeatMedian": 2310,
///   "MedianTimeToBeat": 5402,
///   "MedianTimeToBeatHardcore": 6120,
///   "TimesUsedInCompletionMedian": 812,
///   "TimesUsedInMasteryMedian": 1544,
///   "MedianTimeToComplete": 7204,
///   "MedianTimeToMaster": 8011,
///   "NumAchievements": 3,
///   "Achievements": [
///     {
///       "ID": 11,
///       "Title": "Ring Collector",
///       "Description": "Hold 100 rings at once",
///       "Points": 10,
///       "TrueRatio": 15,
///       "Type": null,
///       "BadgeName": "250338",
///       "NumAwarded": 9004,
///       "NumAwardedHardcore": 3463,
///       "TimesUsedInUnlockMedian": null,
///       "TimesUsedInHardcoreUnlockMedian": null,
///       "MedianTimeToUnlock": null,
///       "MedianTimeToUnlockHardcore": null
///     },
///     {
///       "ID": 9,
///       "Title": "That Was Easy",
///       "Description": "Complete the first act in Green Hill Zone",
///       "Points": 4,
///       "TrueRatio": 4,
///       "Type": "progression",
///       "BadgeName": "250336",
///       "NumAwarded": 24272,
///       "NumAwardedHardcore": 9335,
///       "TimesUsedInUnlockMedian": 9803,
///       "TimesUsedInHardcoreUnlockMedian": 7712,
///       "MedianTimeToUnlock": 74,
///       "MedianTimeToUnlockHardcore": 81
///     },
///     {
///       "ID": 10,
///       "Title": "Egg Breaker",
///       "Description": "Defeat Dr. Robotnik at the end of Green Hill Zone",
///       "Points": 5,
///       "TrueRatio": 6,
///       "Type": "win_condition",
///       "BadgeName": "250337",
///       "NumAwarded": 18021,
///       "NumAwardedHardcore": 6931,
///       "TimesUsedInUnlockMedian": 7044,
///       "TimesUsedInHardcoreUnlockMedian": 5120,
///       "MedianTimeToUnlock": 390,
///       "MedianTimeToUnlockHardcore": 402
///     }
///   ]
/// }
/// ```
pub fn game_progression() -> retroachievements_client::types::GameProgression {
    crate::example(
        "{\"ID\":1,\"Title\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ImageIcon\":\"/Images/085573.png\",\"NumDistinctPlayers\":27079,\"TimesUsedInBeatMedian\":4201,\"TimesUsedInHardcoreBeatMedian\":2310,\"MedianTimeToBeat\":5402,\"MedianTimeToBeatHardcore\":6120,\"TimesUsedInCompletionMedian\":812,\"TimesUsedInMasteryMedian\":1544,\"MedianTimeToComplete\":7204,\"MedianTimeToMaster\":8011,\"NumAchievements\":3,\"Achievements\":[{\"ID\":11,\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"TrueRatio\":15,\"Type\":null,\"BadgeName\":\"250338\",\"NumAwarded\":9004,\"NumAwardedHardcore\":3463,\"TimesUsedInUnlockMedian\":null,\"TimesUsedInHardcoreUnlockMedian\":null,\"MedianTimeToUnlock\":null,\"MedianTimeToUnlockHardcore\":null},{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"BadgeName\":\"250336\",\"NumAwarded\":24272,\"NumAwardedHardcore\":9335,\"TimesUsedInUnlockMedian\":9803,\"TimesUsedInHardcoreUnlockMedian\":7712,\"MedianTimeToUnlock\":74,\"MedianTimeToUnlockHardcore\":81},{\"ID\":10,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"Points\":5,\"TrueRatio\":6,\"Type\":\"win_condition\",\"BadgeName\":\"250337\",\"NumAwarded\":18021,\"NumAwardedHardcore\":6931,\"TimesUsedInUnlockMedian\":7044,\"TimesUsedInHardcoreUnlockMedian\":5120,\"MedianTimeToUnlock\":390,\"MedianTimeToUnlockHardcore\":402}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "ID": 14402,
///   "Title": null,
///   "ConsoleID": 25,
///   "ConsoleName": "Atari 2600",
///   "ImageIcon": null,
///   "NumDistinctPlayers": null,
///   "TimesUsedInBeatMedian": 0,
///   "TimesUsedInHardcoreBeatMedian": 0,
///   "MedianTimeToBeat": null,
///   "MedianTimeToBeatHardcore": null,
///   "TimesUsedInCompletionMedian": 0,
///   "TimesUsedInMasteryMedian": 0,
///   "MedianTimeToComplete": null,
///   "MedianTimeToMaster": null,
///   "NumAchievements": null,
///   "Achievements": []
/// }
/// ```
pub fn game_progression_empty() -> retroachievements_client::types::GameProgression {
    crate::example(
        "{\"ID\":14402,\"Title\":null,\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"ImageIcon\":null,\"NumDistinctPlayers\":null,\"TimesUsedInBeatMedian\":0,\"TimesUsedInHardcoreBeatMedian\":0,\"MedianTimeToBeat\":null,\"MedianTimeToBeatHardcore\":null,\"TimesUsedInCompletionMedian\":0,\"TimesUsedInMasteryMedian\":0,\"MedianTimeToComplete\":null,\"MedianTimeToMaster\":null,\"NumAchievements\":null,\"Achievements\":[]}",
    )
}

/// The example
///
/// ```json
/// [
///   {
///     "User": "Jaarl",
///     "ULID": "00003EMFWR0M2V8R6QKJ5T1YAB",
///     "NumAchievements": 3,
///     "TotalScore": 19,
///     "LastAward": "2013-01-05 19:44:10"
///   },
///   {
///     "User": "Salsa",
///     "ULID": null,
///     "NumAchievements": 3,
///     "TotalScore": 19,
///     "LastAward": "2016-10-11 07:20:31"
///   },
///   {
///     "User": "Scott",
///     "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "NumAchievements": 1,
///     "TotalScore": 4,
///     "LastAward": "2014-06-07 12:00:00"
///   }
/// ]
/// ```
pub fn game_rank_and_score()
-> retroachievements_client::wire::List<retroachievements_client::types::GameRankAndScore> {
    crate::example(
        "[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"NumAchievements\":3,\"TotalScore\":19,\"LastAward\":\"2013-01-05 19:44:10\"},{\"User\":\"Salsa\",\"ULID\":null,\"NumAchievements\":3,\"TotalScore\":19,\"LastAward\":\"2016-10-11 07:20:31\"},{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"NumAchievements\":1,\"TotalScore\":4,\"LastAward\":\"2014-06-07 12:00:00\"}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn game_rank_and_score_empty()
-> retroachievements_client::wire::List<retroachievements_client::types::GameRankAndScore> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// [
///   {
///     "Date": "2014-06-07 12:00:00",
///     "HardcoreMode": 1,
///     "AchievementID": 9,
///     "Title": "That Was Easy",
///     "Description": "Complete the first act in Green Hill Zone",
///     "BadgeName": "250336",
///     "Points": 4,
///     "TrueRatio": 4,
///     "Type": "progression",
///     "Author": "Scott",
///     "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "GameTitle": "Sonic the Hedgehog",
///     "GameIcon": "/Images/085573.png",
///     "GameID": 1,
///     "ConsoleName": "Genesis/Mega Drive",
///     "CumulScore": 4,
///     "BadgeURL": "/Badge/250336.png",
///     "GameURL": "/game/1"
///   },
///   {
///     "Date": "2014-06-07 12:31:40",
///     "HardcoreMode": 0,
///     "AchievementID": 10,
///     "Title": "Egg Breaker",
///     "Description": "Defeat Dr. Robotnik at the end of Green Hill Zone",
///     "BadgeName": "250337",
///     "Points": 5,
///     "TrueRatio": 6,
///     "Type": "win_condition",
///     "Author": "Scott",
///     "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "GameTitle": "Sonic the Hedgehog",
///     "GameIcon": "/Images/085573.png",
///     "GameID": 1,
///     "ConsoleName": "Genesis/Mega Drive",
///     "CumulScore": 9,
///     "BadgeURL": "/Badge/250337.png",
///     "GameURL": "/game/1"
///   },
///   {
///     "Date": "2019-04-29 17:02:11",
///     "HardcoreMode": 1,
///     "AchievementID": 79435,
///     "Title": "Under Ten",
///     "Description": "Finish a race in less than ten seconds",
///     "BadgeName": "82155",
///     "Points": 3,
///     "TrueRatio": 4,
///     "Type": null,
///     "Author": "Salsa",
///     "AuthorULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///     "GameTitle": "Dragster",
///     "GameIcon": "/Images/026368.png",
///     "GameID": 14402,
///     "ConsoleName": "Atari 2600",
///     "CumulScore": 12,
///     "BadgeURL": "/Badge/82155.png",
///     "GameURL": "/game/14402"
///   }
/// ]
/// ```
pub fn achievements_earned_between()
-> retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievementOfSpan> {
    crate::example(
        "[{\"Date\":\"2014-06-07 12:00:00\",\"HardcoreMode\":1,\"AchievementID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"BadgeName\":\"250336\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"CumulScore\":4,\"BadgeURL\":\"/Badge/250336.png\",\"GameURL\":\"/game/1\"},{\"Date\":\"2014-06-07 12:31:40\",\"HardcoreMode\":0,\"AchievementID\":10,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"BadgeName\":\"250337\",\"Points\":5,\"TrueRatio\":6,\"Type\":\"win_condition\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"CumulScore\":9,\"BadgeURL\":\"/Badge/250337.png\",\"GameURL\":\"/game/1\"},{\"Date\":\"2019-04-29 17:02:11\",\"HardcoreMode\":1,\"AchievementID\":79435,\"Title\":\"Under Ten\",\"Description\":\"Finish a race in less than ten seconds\",\"BadgeName\":\"82155\",\"Points\":3,\"TrueRatio\":4,\"Type\":null,\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"GameID\":14402,\"ConsoleName\":\"Atari 2600\",\"CumulScore\":12,\"BadgeURL\":\"/Badge/82155.png\",\"GameURL\":\"/game/14402\"}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn achievements_earned_between_empty()
-> retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievementOfSpan> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// [
///   {
///     "Date": "2014-06-07 12:00:00",
///     "HardcoreMode": 1,
///     "AchievementID": 9,
///     "Title": "That Was Easy",
///     "Description": "Complete the first act in Green Hill Zone",
///     "BadgeName": "250336",
///     "Points": 4,
///     "TrueRatio": 4,
///     "Type": "progression",
///     "Author": "Scott",
///     "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "GameTitle": "Sonic the Hedgehog",
///     "GameIcon": "/Images/085573.png",
///     "GameID": 1,
///     "ConsoleName": "Genesis/Mega Drive",
///     "CumulScore": 4,
///     "BadgeURL": "/Badge/250336.png",
///     "GameURL": "/game/1"
///   },
///   {
///     "Date": "2014-06-07 12:31:40",
///     "HardcoreMode": 0,
///     "AchievementID": 10,
///     "Title": "Egg Breaker",
///     "Description": "Defeat Dr. Robotnik at the end of Green Hill Zone",
///     "BadgeName": "250337",
///     "Points": 5,
///     "TrueRatio": 6,
///     "Type": "win_condition",
///     "Author": "Scott",
///     "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "GameTitle": "Sonic the Hedgehog",
///     "GameIcon": "/Images/085573.png",
///     "GameID": 1,
///     "ConsoleName": "Genesis/Mega Drive",
///     "CumulScore": 9,
///     "BadgeURL": "/Badge/250337.png",
///     "GameURL": "/game/1"
///   }
/// ]
/// ```
pub fn achievements_earned_on_day()
-> retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievementOfSpan> {
    crate::example(
        "[{\"Date\":\"2014-06-07 12:00:00\",\"HardcoreMode\":1,\"AchievementID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"BadgeName\":\"250336\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"CumulScore\":4,\"BadgeURL\":\"/Badge/250336.png\",\"GameURL\":\"/game/1\"},{\"Date\":\"2014-06-07 12:31:40\",\"HardcoreMode\":0,\"AchievementID\":10,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"BadgeName\":\"250337\",\"Points\":5,\"TrueRatio\":6,\"Type\":\"win_condition\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"CumulScore\":9,\"BadgeURL\":\"/Badge/250337.png\",\"GameURL\":\"/game/1\"}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn achievements_earned_on_day_empty()
-> retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievementOfSpan> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// {
///   "ID": 1,
///   "Title": "Sonic the Hedgehog",
///   "ConsoleID": 1,
///   "ConsoleName": "Genesis/Mega Drive",
///   "ParentGameID": null,
///   "NumDistinctPlayers": 27079,
///   "NumDistinctPlayersCasual": 27079,
///   "NumDistinctPlayersHardcore": 27079,
///   "NumAchievements": 3,
///   "NumAwardedToUser": 2,
///   "NumAwardedToUserHardcore": 1,
///   "UserCompletion": "66.67%",
///   "UserCompletionHardcore": "33.33%",
///   "UserTotalPlaytime": 2101,
///   "ForumTopicID": 112,
///   "Flags": 0,
///   "ImageIcon": "/Images/085573.png",
///   "ImageTitle": "/Images/054993.png",
///   "ImageIngame": "/Images/000010.png",
///   "ImageBoxArt": "/Images/051872.png",
///   "Publisher": "Sega",
///   "Developer": "Sonic Team",
///   "Genre": "2D Platforming",
///   "Released": "1991-06-23",
///   "ReleasedAtGranularity": "day",
///   "IsFinal": false,
///   "RichPresencePatch": "d0d3a9f1c5f34eab3e0c2b8a1f0c7d52",
///   "Achievements": {
///     "9": {
///       "ID": 9,
///       "Title": "That Was Easy",
///       "Description": "Complete the first act in Green Hill Zone",
///       "Points": 4,
///       "TrueRatio": 4,
///       "Type": "progression",
///       "BadgeName": "250336",
///       "NumAwarded": 24272,
///       "NumAwardedHardcore": 9335,
///       "DisplayOrder": 1,
///       "Author": "Scott",
///       "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "DateCreated": "2012-11-02 00:03:12",
///       "DateModified": "2023-08-08 00:36:59",
///       "MemAddr": "2c7e21d9c1e0f7a54ad0f1b2d6a1e3c4",
///       "DateEarned": "2014-06-07 12:00:00",
///       "DateEarnedHardcore": "2014-06-07 12:00:00"
///     },
///     "10": {
///       "ID": 10,
///       "Title": "Egg Breaker",
///       "Description": "Defeat Dr. Robotnik at the end of Green Hill Zone",
///       "Points": 5,
///       "TrueRatio": 6,
///       "Type": "win_condition",
///       "BadgeName": "250337",
///       "NumAwarded": 18021,
///       "NumAwardedHardcore": 6931,
///       "DisplayOrder": 2,
///       "Author": "Scott",
///       "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "DateCreated": "2012-11-02 00:05:47",
///       "DateModified": "2023-08-08 00:37:10",
///       "MemAddr": "b7f05d3c9a1e48d6a2c4e0f18b6d7359",
///       "DateEarned": "2014-06-07 12:31:40"
///     },
///     "11": {
///       "ID": 11,
///       "Title": "Ring Collector",
///       "Description": "Hold 100 rings at once",
///       "Points": 10,
///       "TrueRatio": 15,
///       "Type": null,
///       "BadgeName": "250338",
///       "NumAwarded": 9004,
///       "NumAwardedHardcore": 3463,
///       "DisplayOrder": 3,
///       "Author": "Salsa",
///       "AuthorULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///       "DateCreated": "2012-11-03 10:11:12",
///       "DateModified": "2023-08-08 00:38:44",
///       "MemAddr": "91ac6e0d4b2f4f7785d3c1e9a0b8f264"
///     }
///   },
///   "HighestAwardKind": null,
///   "HighestAwardDate": null
/// }
/// ```
pub fn game_info_and_user_progress() -> retroachievements_client::types::GameInfoAndUserProgress {
    crate::example(
        "{\"ID\":1,\"Title\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ParentGameID\":null,\"NumDistinctPlayers\":27079,\"NumDistinctPlayersCasual\":27079,\"NumDistinctPlayersHardcore\":27079,\"NumAchievements\":3,\"NumAwardedToUser\":2,\"NumAwardedToUserHardcore\":1,\"UserCompletion\":\"66.67%\",\"UserCompletionHardcore\":\"33.33%\",\"UserTotalPlaytime\":2101,\"ForumTopicID\":112,\"Flags\":0,\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Publisher\":\"Sega\",\"Developer\":\"Sonic Team\",\"Genre\":\"2D Platforming\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":\"day\",\"IsFinal\":false,\"RichPresencePatch\":\"d0d3a9f1c5f34eab3e0c2b8a1f0c7d52\",\"Achievements\":{\"9\":{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"BadgeName\":\"250336\",\"NumAwarded\":24272,\"NumAwardedHardcore\":9335,\"DisplayOrder\":1,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateCreated\":\"2012-11-02 00:03:12\",\"DateModified\":\"2023-08-08 00:36:59\",\"MemAddr\":\"2c7e21d9c1e0f7a54ad0f1b2d6a1e3c4\",\"DateEarned\":\"2014-06-07 12:00:00\",\"DateEarnedHardcore\":\"2014-06-07 12:00:00\"},\"10\":{\"ID\":10,\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"Points\":5,\"TrueRatio\":6,\"Type\":\"win_condition\",\"BadgeName\":\"250337\",\"NumAwarded\":18021,\"NumAwardedHardcore\":6931,\"DisplayOrder\":2,\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateCreated\":\"2012-11-02 00:05:47\",\"DateModified\":\"2023-08-08 00:37:10\",\"MemAddr\":\"b7f05d3c9a1e48d6a2c4e0f18b6d7359\",\"DateEarned\":\"2014-06-07 12:31:40\"},\"11\":{\"ID\":11,\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"TrueRatio\":15,\"Type\":null,\"BadgeName\":\"250338\",\"NumAwarded\":9004,\"NumAwardedHardcore\":3463,\"DisplayOrder\":3,\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"DateCreated\":\"2012-11-03 10:11:12\",\"DateModified\":\"2023-08-08 00:38:44\",\"MemAddr\":\"91ac6e0d4b2f4f7785d3c1e9a0b8f264\"}},\"HighestAwardKind\":null,\"HighestAwardDate\":null}",
    )
}

/// The example
///
/// ```json
/// {
///   "ID": 355,
///   "Title": null,
///   "ConsoleID": 3,
///   "ConsoleName": "SNES/Super Famicom",
///   "ParentGameID": null,
///   "NumDistinctPlayers": null,
///   "NumDistinctPlayersCasual": null,
///   "NumDistinctPlayersHardcore": null,
///   "NumAchievements": null,
///   "NumAwardedToUser": 0,
///   "NumAwardedToUserHardcore": 0,
///   "UserCompletion": "0.00%",
///   "UserCompletionHardcore": "0.00%",
///   "UserTotalPlaytime": 0,
///   "ForumTopicID": null,
///   "Flags": 0,
///   "ImageIcon": null,
///   "ImageTitle": "/Images/000002.png",
///   "ImageIngame": "/Images/000002.png",
///   "ImageBoxArt": "/Images/000002.png",
///   "Publisher": null,
///   "Developer": null,
///   "Genre": null,
///   "Released": null,
///   "ReleasedAtGranularity": null,
///   "IsFinal": false,
///   "RichPresencePatch": "d41d8cd98f00b204e9800998ecf8427e",
///   "Achievements": {}
/// }
/// ```
pub fn game_info_and_user_progress_empty() -> retroachievements_client::types::GameInfoAndUserProgress {
    crate::example(
        "{\"ID\":355,\"Title\":null,\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"ParentGameID\":null,\"NumDistinctPlayers\":null,\"NumDistinctPlayersCasual\":null,\"NumDistinctPlayersHardcore\":null,\"NumAchievements\":null,\"NumAwardedToUser\":0,\"NumAwardedToUserHardcore\":0,\"UserCompletion\":\"0.00%\",\"UserCompletionHardcore\":\"0.00%\",\"UserTotalPlaytime\":0,\"ForumTopicID\":null,\"Flags\":0,\"ImageIcon\":null,\"ImageTitle\":\"/Images/000002.png\",\"ImageIngame\":\"/Images/000002.png\",\"ImageBoxArt\":\"/Images/000002.png\",\"Publisher\":null,\"Developer\":null,\"Genre\":null,\"Released\":null,\"ReleasedAtGranularity\":null,\"IsFinal\":false,\"RichPresencePatch\":\"d41d8cd98f00b204e9800998ecf8427e\",\"Achievements\":{}}",
    )
}

/// The example
///
/// ```json
/// {
///   "TotalAwardsCount": 4,
///   "HiddenAwardsCount": 1,
///   "MasteryAwardsCount": 1,
///   "CompletionAwardsCount": 0,
///   "BeatenHardcoreAwardsCount": 0,
///   "BeatenSoftcoreAwardsCount": 0,
///   "EventAwardsCount": 1,
///   "SiteAwardsCount": 2,
///   "VisibleUserAwards": [
///     {
///       "AwardedAt": "2024-12-30T09:12:44+00:00",
///       "Title": "Achievement of the Week 2024",
///       "ConsoleID": 101,
///       "ConsoleName": "Events",
///       "Flags": null,
///       "ImageIcon": "/Images/108352.png",
///       "display_award_tier": 2,
///       "AwardType": "Event",
///       "AwardData": 4,
///       "AwardDataExtra": 3,
///       "DisplayOrder": 0
///     },
///     {
///       "AwardedAt": "2019-04-29T17:38:21+00:00",
///       "Title": "Dragster",
///       "ConsoleID": 25,
///       "ConsoleName": "Atari 2600",
///       "Flags": null,
///       "ImageIcon": "/Images/026368.png",
///       "display_award_tier": null,
///       "AwardType": "Mastery/Completion",
///       "AwardData": 14402,
///       "AwardDataExtra": 1,
///       "DisplayOrder": 1
///     },
///     {
///       "AwardedAt": "2020-01-01T00:00:00+00:00",
///       "Title": null,
///       "ConsoleID": null,
///       "ConsoleName": null,
///       "Flags": null,
///       "ImageIcon": null,
///       "display_award_tier": null,
///       "AwardType": "Certified Legend",
///       "AwardData": 0,
///       "AwardDataExtra": 0,
///       "DisplayOrder": 2
///     }
///   ]
/// }
/// ```
pub fn user_awards() -> retroachievements_client::types::UserAwards {
    crate::example(
        "{\"TotalAwardsCount\":4,\"HiddenAwardsCount\":1,\"MasteryAwardsCount\":1,\"CompletionAwardsCount\":0,\"BeatenHardcoreAwardsCount\":0,\"BeatenSoftcoreAwardsCount\":0,\"EventAwardsCount\":1,\"SiteAwardsCount\":2,\"VisibleUserAwards\":[{\"AwardedAt\":\"2024-12-30T09:12:44+00:00\",\"Title\":\"Achievement of the Week 2024\",\"ConsoleID\":101,\"ConsoleName\":\"Events\",\"Flags\":null,\"ImageIcon\":\"/Images/108352.png\",\"display_award_tier\":2,\"AwardType\":\"Event\",\"AwardData\":4,\"AwardDataExtra\":3,\"DisplayOrder\":0},{\"AwardedAt\":\"2019-04-29T17:38:21+00:00\",\"Title\":\"Dragster\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"Flags\":null,\"ImageIcon\":\"/Images/026368.png\",\"display_award_tier\":null,\"AwardType\":\"Mastery/Completion\",\"AwardData\":14402,\"AwardDataExtra\":1,\"DisplayOrder\":1},{\"AwardedAt\":\"2020-01-01T00:00:00+00:00\",\"Title\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"Flags\":null,\"ImageIcon\":null,\"display_award_tier\":null,\"AwardType\":\"Certified Legend\",\"AwardData\":0,\"AwardDataExtra\":0,\"DisplayOrder\":2}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "TotalAwardsCount": 0,
///   "HiddenAwardsCount": 0,
///   "MasteryAwardsCount": 0,
///   "CompletionAwardsCount": 0,
///   "BeatenHardcoreAwardsCount": 0,
///   "BeatenSoftcoreAwardsCount": 0,
///   "EventAwardsCount": 0,
///   "SiteAwardsCount": 0,
///   "VisibleUserAwards": []
/// }
/// ```
pub fn user_awards_empty() -> retroachievements_client::types::UserAwards {
    crate::example(
        "{\"TotalAwardsCount\":0,\"HiddenAwardsCount\":0,\"MasteryAwardsCount\":0,\"CompletionAwardsCount\":0,\"BeatenHardcoreAwardsCount\":0,\"BeatenSoftcoreAwardsCount\":0,\"EventAwardsCount\":0,\"SiteAwardsCount\":0,\"VisibleUserAwards\":[]}",
    )
}

/// The example
///
/// ```json
/// [
///   {
///     "ID": 10431,
///     "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "User": "Scott",
///     "GameID": 355,
///     "GameTitle": "Magical Quest, The",
///     "GameIcon": "/Images/051893.png",
///     "ConsoleID": 3,
///     "ConsoleName": "SNES/Super Famicom",
///     "ClaimType": 1,
///     "SetType": 1,
///     "Status": 2,
///     "Extension": 1,
///     "Special": 0,
///     "Created": "2023-05-01 12:30:00",
///     "DoneTime": "2023-08-14 20:05:51",
///     "Updated": "2023-08-14 20:05:51",
///     "UserIsJrDev": 0,
///     "MinutesLeft": -375354
///   },
///   {
///     "ID": 17,
///     "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "User": "Scott",
///     "GameID": 1,
///     "GameTitle": null,
///     "GameIcon": null,
///     "ConsoleID": null,
///     "ConsoleName": null,
///     "ClaimType": 0,
///     "SetType": 0,
///     "Status": 1,
///     "Extension": 0,
///     "Special": 0,
///     "Created": "2012-11-01 20:00:00",
///     "DoneTime": "2013-02-01 20:00:00",
///     "Updated": "2013-02-01 20:00:00",
///     "UserIsJrDev": 0,
///     "MinutesLeft": -5908800
///   }
/// ]
/// ```
pub fn user_claims() -> retroachievements_client::wire::List<retroachievements_client::types::Claim> {
    crate::example(
        "[{\"ID\":10431,\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"User\":\"Scott\",\"GameID\":355,\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"ClaimType\":1,\"SetType\":1,\"Status\":2,\"Extension\":1,\"Special\":0,\"Created\":\"2023-05-01 12:30:00\",\"DoneTime\":\"2023-08-14 20:05:51\",\"Updated\":\"2023-08-14 20:05:51\",\"UserIsJrDev\":0,\"MinutesLeft\":-375354},{\"ID\":17,\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"User\":\"Scott\",\"GameID\":1,\"GameTitle\":null,\"GameIcon\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"ClaimType\":0,\"SetType\":0,\"Status\":1,\"Extension\":0,\"Special\":0,\"Created\":\"2012-11-01 20:00:00\",\"DoneTime\":\"2013-02-01 20:00:00\",\"Updated\":\"2013-02-01 20:00:00\",\"UserIsJrDev\":0,\"MinutesLeft\":-5908800}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn user_claims_empty() -> retroachievements_client::wire::List<retroachievements_client::types::Claim> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// [
///   {
///     "GameID": 22201,
///     "Title": null,
///     "ImageIcon": null,
///     "ConsoleID": null,
///     "ConsoleName": null,
///     "MaxPossible": 6,
///     "NumAwarded": 6,
///     "PctWon": "1.0000",
///     "HardcoreMode": "0"
///   },
///   {
///     "GameID": 355,
///     "Title": "Magical Quest, The",
///     "ImageIcon": "/Images/051893.png",
///     "ConsoleID": 3,
///     "ConsoleName": "SNES/Super Famicom",
///     "MaxPossible": 31,
///     "NumAwarded": 2,
///     "PctWon": "0.0645",
///     "HardcoreMode": "0"
///   },
///   {
///     "GameID": 355,
///     "Title": "Magical Quest, The",
///     "ImageIcon": "/Images/051893.png",
///     "ConsoleID": 3,
///     "ConsoleName": "SNES/Super Famicom",
///     "MaxPossible": 31,
///     "NumAwarded": 1,
///     "PctWon": "0.0323",
///     "HardcoreMode": "1"
///   }
/// ]
/// ```
pub fn user_completed_games()
-> retroachievements_client::wire::List<retroachievements_client::types::CompletedGame> {
    crate::example(
        "[{\"GameID\":22201,\"Title\":null,\"ImageIcon\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"MaxPossible\":6,\"NumAwarded\":6,\"PctWon\":\"1.0000\",\"HardcoreMode\":\"0\"},{\"GameID\":355,\"Title\":\"Magical Quest, The\",\"ImageIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"MaxPossible\":31,\"NumAwarded\":2,\"PctWon\":\"0.0645\",\"HardcoreMode\":\"0\"},{\"GameID\":355,\"Title\":\"Magical Quest, The\",\"ImageIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"MaxPossible\":31,\"NumAwarded\":1,\"PctWon\":\"0.0323\",\"HardcoreMode\":\"1\"}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn user_completed_games_empty()
-> retroachievements_client::wire::List<retroachievements_client::types::CompletedGame> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// {
///   "Count": 3,
///   "Total": 3,
///   "Results": [
///     {
///       "GameID": 14402,
///       "Title": "Dragster",
///       "ImageIcon": "/Images/026368.png",
///       "ConsoleID": 25,
///       "ConsoleName": "Atari 2600",
///       "MaxPossible": 0,
///       "NumAwarded": 0,
///       "NumAwardedHardcore": 0,
///       "MostRecentAwardedDate": "2019-04-29T17:38:21+00:00",
///       "HighestAwardKind": "mastered",
///       "HighestAwardDate": "2019-04-29T17:38:21+00:00"
///     },
///     {
///       "GameID": 355,
///       "Title": "Magical Quest, The",
///       "ImageIcon": "/Images/051893.png",
///       "ConsoleID": 3,
///       "ConsoleName": "SNES/Super Famicom",
///       "MaxPossible": 31,
///       "NumAwarded": 2,
///       "NumAwardedHardcore": 0,
///       "MostRecentAwardedDate": "2013-01-06T15:20:05+00:00",
///       "HighestAwardKind": null,
///       "HighestAwardDate": null
///     },
///     {
///       "GameID": 22201,
///       "Title": null,
///       "ImageIcon": null,
///       "ConsoleID": 7,
///       "ConsoleName": null,
///       "MaxPossible": 6,
///       "NumAwarded": null,
///       "NumAwardedHardcore": 0,
///       "MostRecentAwardedDate": null,
///       "HighestAwardKind": null,
///       "HighestAwardDate": null
///     }
///   ]
/// }
/// ```
pub fn user_completion_progress() -> retroachievements_client::types::UserCompletionProgress {
    crate::example(
        "{\"Count\":3,\"Total\":3,\"Results\":[{\"GameID\":14402,\"Title\":\"Dragster\",\"ImageIcon\":\"/Images/026368.png\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"MaxPossible\":0,\"NumAwarded\":0,\"NumAwardedHardcore\":0,\"MostRecentAwardedDate\":\"2019-04-29T17:38:21+00:00\",\"HighestAwardKind\":\"mastered\",\"HighestAwardDate\":\"2019-04-29T17:38:21+00:00\"},{\"GameID\":355,\"Title\":\"Magical Quest, The\",\"ImageIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"MaxPossible\":31,\"NumAwarded\":2,\"NumAwardedHardcore\":0,\"MostRecentAwardedDate\":\"2013-01-06T15:20:05+00:00\",\"HighestAwardKind\":null,\"HighestAwardDate\":null},{\"GameID\":22201,\"Title\":null,\"ImageIcon\":null,\"ConsoleID\":7,\"ConsoleName\":null,\"MaxPossible\":6,\"NumAwarded\":null,\"NumAwardedHardcore\":0,\"MostRecentAwardedDate\":null,\"HighestAwardKind\":null,\"HighestAwardDate\":null}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 0,
///   "Total": 0,
///   "Results": []
/// }
/// ```
pub fn user_completion_progress_empty() -> retroachievements_client::types::UserCompletionProgress {
    crate::example("{\"Count\":0,\"Total\":0,\"Results\":[]}")
}

/// The example
///
/// ```json
/// [
///   {
///     "User": "Scott",
///     "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "UserRank": 11507,
///     "TotalScore": 9,
///     "LastAward": "2014-06-07 12:31:40"
///   }
/// ]
/// ```
pub fn user_game_rank_and_score()
-> retroachievements_client::wire::List<retroachievements_client::types::UserGameRankAndScore> {
    crate::example(
        "[{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"UserRank\":11507,\"TotalScore\":9,\"LastAward\":\"2014-06-07 12:31:40\"}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn user_game_rank_and_score_empty()
-> retroachievements_client::wire::List<retroachievements_client::types::UserGameRankAndScore> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// [
///   {
///     "User": "Scott",
///     "ULID": null,
///     "UserRank": null,
///     "TotalScore": null,
///     "LastAward": null
///   }
/// ]
/// ```
pub fn user_game_rank_and_score_untracked()
-> retroachievements_client::wire::List<retroachievements_client::types::UserGameRankAndScore> {
    crate::example(
        "[{\"User\":\"Scott\",\"ULID\":null,\"UserRank\":null,\"TotalScore\":null,\"LastAward\":null}]",
    )
}

/// The example
///
/// ```json
/// {
///   "Points": 7640,
///   "SoftcorePoints": 25
/// }
/// ```
pub fn user_points() -> retroachievements_client::types::UserPoints {
    crate::example("{\"Points\":7640,\"SoftcorePoints\":25}")
}

/// The example
///
/// ```json
/// {
///   "Points": 0,
///   "SoftcorePoints": 0
/// }
/// ```
pub fn user_points_empty() -> retroachievements_client::types::UserPoints {
    crate::example("{\"Points\":0,\"SoftcorePoints\":0}")
}

/// The example
///
/// ```json
/// {
///   "User": "Scott",
///   "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///   "UserPic": "/UserPic/Scott.png",
///   "MemberSince": "2012-11-02 00:03:12",
///   "RichPresenceMsg": "Green Hill Zone, Act 1",
///   "LastGameID": 1,
///   "ContribCount": 98012,
///   "ContribYield": 512390,
///   "TotalPoints": 7640,
///   "TotalSoftcorePoints": 25,
///   "TotalTruePoints": 18721,
///   "Permissions": 1,
///   "Untracked": 0,
///   "ID": 1,
///   "UserWallActive": 1,
///   "Motto": "Slow and steady"
/// }
/// ```
pub fn user_profile() -> retroachievements_client::types::UserProfile {
    crate::example(
        "{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"UserPic\":\"/UserPic/Scott.png\",\"MemberSince\":\"2012-11-02 00:03:12\",\"RichPresenceMsg\":\"Green Hill Zone, Act 1\",\"LastGameID\":1,\"ContribCount\":98012,\"ContribYield\":512390,\"TotalPoints\":7640,\"TotalSoftcorePoints\":25,\"TotalTruePoints\":18721,\"Permissions\":1,\"Untracked\":0,\"ID\":1,\"UserWallActive\":1,\"Motto\":\"Slow and steady\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "User": "Newcomer",
///   "ULID": null,
///   "UserPic": "/UserPic/Newcomer.png",
///   "MemberSince": "2024-05-01 08:15:00",
///   "RichPresenceMsg": null,
///   "LastGameID": 0,
///   "ContribCount": 0,
///   "ContribYield": 0,
///   "TotalPoints": 0,
///   "TotalSoftcorePoints": null,
///   "TotalTruePoints": null,
///   "Permissions": 0,
///   "Untracked": 0,
///   "ID": 900001,
///   "UserWallActive": 0,
///   "Motto": ""
/// }
/// ```
pub fn user_profile_empty() -> retroachievements_client::types::UserProfile {
    crate::example(
        "{\"User\":\"Newcomer\",\"ULID\":null,\"UserPic\":\"/UserPic/Newcomer.png\",\"MemberSince\":\"2024-05-01 08:15:00\",\"RichPresenceMsg\":null,\"LastGameID\":0,\"ContribCount\":0,\"ContribYield\":0,\"TotalPoints\":0,\"TotalSoftcorePoints\":null,\"TotalTruePoints\":null,\"Permissions\":0,\"Untracked\":0,\"ID\":900001,\"UserWallActive\":0,\"Motto\":\"\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "1": {
///     "NumPossibleAchievements": 3,
///     "PossibleScore": 19,
///     "NumAchieved": 2,
///     "ScoreAchieved": 9,
///     "NumAchievedHardcore": 1,
///     "ScoreAchievedHardcore": 4
///   },
///   "14402": {
///     "NumPossibleAchievements": 3,
///     "PossibleScore": 9,
///     "NumAchieved": 3,
///     "ScoreAchieved": 9,
///     "NumAchievedHardcore": 3,
///     "ScoreAchievedHardcore": 9
///   }
/// }
/// ```
pub fn user_progress() -> retroachievements_client::wire::Map<
    retroachievements_client::wire::UInt,
    retroachievements_client::types::GameProgress,
> {
    crate::example(
        "{\"1\":{\"NumPossibleAchievements\":3,\"PossibleScore\":19,\"NumAchieved\":2,\"ScoreAchieved\":9,\"NumAchievedHardcore\":1,\"ScoreAchievedHardcore\":4},\"14402\":{\"NumPossibleAchievements\":3,\"PossibleScore\":9,\"NumAchieved\":3,\"ScoreAchieved\":9,\"NumAchievedHardcore\":3,\"ScoreAchievedHardcore\":9}}",
    )
}

/// The example
///
/// ```json
/// {
///   "99999999": {
///     "NumPossibleAchievements": 0,
///     "PossibleScore": 0,
///     "NumAchieved": 0,
///     "ScoreAchieved": 0,
///     "NumAchievedHardcore": 0,
///     "ScoreAchievedHardcore": 0
///   }
/// }
/// ```
pub fn user_progress_empty() -> retroachievements_client::wire::Map<
    retroachievements_client::wire::UInt,
    retroachievements_client::types::GameProgress,
> {
    crate::example(
        "{\"99999999\":{\"NumPossibleAchievements\":0,\"PossibleScore\":0,\"NumAchieved\":0,\"ScoreAchieved\":0,\"NumAchievedHardcore\":0,\"ScoreAchievedHardcore\":0}}",
    )
}

/// The example
///
/// ```json
/// {
///   "Score": 7640,
///   "SoftcoreScore": 25,
///   "Rank": 4616,
///   "TotalRanked": 45654
/// }
/// ```
pub fn user_rank_and_score() -> retroachievements_client::types::UserRankAndScore {
    crate::example("{\"Score\":7640,\"SoftcoreScore\":25,\"Rank\":4616,\"TotalRanked\":45654}")
}

/// The example
///
/// ```json
/// {
///   "Score": 0,
///   "SoftcoreScore": 0,
///   "Rank": null,
///   "TotalRanked": 45654
/// }
/// ```
pub fn user_rank_and_score_empty() -> retroachievements_client::types::UserRankAndScore {
    crate::example("{\"Score\":0,\"SoftcoreScore\":0,\"Rank\":null,\"TotalRanked\":45654}")
}

/// The example
///
/// ```json
/// [
///   {
///     "Date": "2019-04-29 17:38:21",
///     "HardcoreMode": 1,
///     "AchievementID": 325413,
///     "Title": "Full Throttle",
///     "Description": "Finish a race in less than six seconds",
///     "BadgeName": "365201",
///     "Points": 4,
///     "TrueRatio": 9,
///     "Type": "win_condition",
///     "Author": "Salsa",
///     "AuthorULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///     "GameTitle": "Dragster",
///     "GameIcon": "/Images/026368.png",
///     "GameID": 14402,
///     "ConsoleName": "Atari 2600",
///     "BadgeURL": "/Badge/365201.png",
///     "GameURL": "/game/14402"
///   },
///   {
///     "Date": "2019-04-29 17:21:40",
///     "HardcoreMode": 1,
///     "AchievementID": 79434,
///     "Title": "Off the Line",
///     "Description": "Finish a race",
///     "BadgeName": "82154",
///     "Points": 2,
///     "TrueRatio": 2,
///     "Type": "progression",
///     "Author": "Salsa",
///     "AuthorULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///     "GameTitle": "Dragster",
///     "GameIcon": "/Images/026368.png",
///     "GameID": 14402,
///     "ConsoleName": "Atari 2600",
///     "BadgeURL": "/Badge/82154.png",
///     "GameURL": "/game/14402"
///   },
///   {
///     "Date": "2019-04-29 17:02:11",
///     "HardcoreMode": 1,
///     "AchievementID": 79435,
///     "Title": "Under Ten",
///     "Description": "Finish a race in less than ten seconds",
///     "BadgeName": "82155",
///     "Points": 3,
///     "TrueRatio": 4,
///     "Type": null,
///     "Author": "Salsa",
///     "AuthorULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///     "GameTitle": "Dragster",
///     "GameIcon": "/Images/026368.png",
///     "GameID": 14402,
///     "ConsoleName": "Atari 2600",
///     "BadgeURL": "/Badge/82155.png",
///     "GameURL": "/game/14402"
///   }
/// ]
/// ```
pub fn user_recent_achievements()
-> retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievement> {
    crate::example(
        "[{\"Date\":\"2019-04-29 17:38:21\",\"HardcoreMode\":1,\"AchievementID\":325413,\"Title\":\"Full Throttle\",\"Description\":\"Finish a race in less than six seconds\",\"BadgeName\":\"365201\",\"Points\":4,\"TrueRatio\":9,\"Type\":\"win_condition\",\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"GameID\":14402,\"ConsoleName\":\"Atari 2600\",\"BadgeURL\":\"/Badge/365201.png\",\"GameURL\":\"/game/14402\"},{\"Date\":\"2019-04-29 17:21:40\",\"HardcoreMode\":1,\"AchievementID\":79434,\"Title\":\"Off the Line\",\"Description\":\"Finish a race\",\"BadgeName\":\"82154\",\"Points\":2,\"TrueRatio\":2,\"Type\":\"progression\",\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"GameID\":14402,\"ConsoleName\":\"Atari 2600\",\"BadgeURL\":\"/Badge/82154.png\",\"GameURL\":\"/game/14402\"},{\"Date\":\"2019-04-29 17:02:11\",\"HardcoreMode\":1,\"AchievementID\":79435,\"Title\":\"Under Ten\",\"Description\":\"Finish a race in less than ten seconds\",\"BadgeName\":\"82155\",\"Points\":3,\"TrueRatio\":4,\"Type\":null,\"Author\":\"Salsa\",\"AuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"GameID\":14402,\"ConsoleName\":\"Atari 2600\",\"BadgeURL\":\"/Badge/82155.png\",\"GameURL\":\"/game/14402\"}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn user_recent_achievements_empty()
-> retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievement> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// [
///   {
///     "GameID": 14402,
///     "ConsoleID": 25,
///     "ConsoleName": "Atari 2600",
///     "Title": "Dragster",
///     "ImageIcon": "/Images/026368.png",
///     "ImageTitle": "/Images/026366.png",
///     "ImageIngame": "/Images/026367.png",
///     "ImageBoxArt": "/Images/026365.png",
///     "LastPlayed": "2019-04-29 17:40:00",
///     "AchievementsTotal": 3,
///     "NumPossibleAchievements": 3,
///     "PossibleScore": 9,
///     "NumAchieved": 3,
///     "ScoreAchieved": 9,
///     "NumAchievedHardcore": 3,
///     "ScoreAchievedHardcore": 9
///   },
///   {
///     "GameID": 1,
///     "ConsoleID": 1,
///     "ConsoleName": "Genesis/Mega Drive",
///     "Title": "Sonic the Hedgehog",
///     "ImageIcon": "/Images/085573.png",
///     "ImageTitle": "/Images/054993.png",
///     "ImageIngame": "/Images/000010.png",
///     "ImageBoxArt": "/Images/051872.png",
///     "LastPlayed": "2014-06-07 12:35:01",
///     "AchievementsTotal": 3,
///     "NumPossibleAchievements": 3,
///     "PossibleScore": 19,
///     "NumAchieved": 2,
///     "ScoreAchieved": 9,
///     "NumAchievedHardcore": 1,
///     "ScoreAchievedHardcore": 4
///   },
///   {
///     "GameID": 355,
///     "ConsoleID": 3,
///     "ConsoleName": "SNES/Super Famicom",
///     "Title": "Magical Quest, The",
///     "ImageIcon": "/Images/051893.png",
///     "ImageTitle": "/Images/000002.png",
///     "ImageIngame": "/Images/000002.png",
///     "ImageBoxArt": "/Images/000002.png",
///     "LastPlayed": null,
///     "AchievementsTotal": 31,
///     "NumPossibleAchievements": 31,
///     "PossibleScore": 350,
///     "NumAchieved": 2,
///     "ScoreAchieved": 10,
///     "NumAchievedHardcore": 0,
///     "ScoreAchievedHardcore": 0
///   }
/// ]
/// ```
pub fn user_recently_played_games()
-> retroachievements_client::wire::List<retroachievements_client::types::RecentlyPlayedGame> {
    crate::example(
        "[{\"GameID\":14402,\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"Title\":\"Dragster\",\"ImageIcon\":\"/Images/026368.png\",\"ImageTitle\":\"/Images/026366.png\",\"ImageIngame\":\"/Images/026367.png\",\"ImageBoxArt\":\"/Images/026365.png\",\"LastPlayed\":\"2019-04-29 17:40:00\",\"AchievementsTotal\":3,\"NumPossibleAchievements\":3,\"PossibleScore\":9,\"NumAchieved\":3,\"ScoreAchieved\":9,\"NumAchievedHardcore\":3,\"ScoreAchievedHardcore\":9},{\"GameID\":1,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"Title\":\"Sonic the Hedgehog\",\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"LastPlayed\":\"2014-06-07 12:35:01\",\"AchievementsTotal\":3,\"NumPossibleAchievements\":3,\"PossibleScore\":19,\"NumAchieved\":2,\"ScoreAchieved\":9,\"NumAchievedHardcore\":1,\"ScoreAchievedHardcore\":4},{\"GameID\":355,\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"Title\":\"Magical Quest, The\",\"ImageIcon\":\"/Images/051893.png\",\"ImageTitle\":\"/Images/000002.png\",\"ImageIngame\":\"/Images/000002.png\",\"ImageBoxArt\":\"/Images/000002.png\",\"LastPlayed\":null,\"AchievementsTotal\":31,\"NumPossibleAchievements\":31,\"PossibleScore\":350,\"NumAchieved\":2,\"ScoreAchieved\":10,\"NumAchievedHardcore\":0,\"ScoreAchievedHardcore\":0}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn user_recently_played_games_empty()
-> retroachievements_client::wire::List<retroachievements_client::types::RecentlyPlayedGame> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// {
///   "RequestedSets": [
///     {
///       "GameID": 14402,
///       "Title": "Dragster",
///       "ImageIcon": "/Images/026368.png",
///       "ConsoleID": 25,
///       "ConsoleName": "Atari 2600"
///     },
///     {
///       "GameID": 22201,
///       "Title": null,
///       "ImageIcon": null,
///       "ConsoleID": 7,
///       "ConsoleName": "NES/Famicom"
///     }
///   ],
///   "TotalRequests": 4,
///   "PointsForNext": 2360
/// }
/// ```
pub fn user_set_requests() -> retroachievements_client::types::UserSetRequests {
    crate::example(
        "{\"RequestedSets\":[{\"GameID\":14402,\"Title\":\"Dragster\",\"ImageIcon\":\"/Images/026368.png\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\"},{\"GameID\":22201,\"Title\":null,\"ImageIcon\":null,\"ConsoleID\":7,\"ConsoleName\":\"NES/Famicom\"}],\"TotalRequests\":4,\"PointsForNext\":2360}",
    )
}

/// The example
///
/// ```json
/// {
///   "RequestedSets": [],
///   "TotalRequests": 0,
///   "PointsForNext": 1250
/// }
/// ```
pub fn user_set_requests_empty() -> retroachievements_client::types::UserSetRequests {
    crate::example("{\"RequestedSets\":[],\"TotalRequests\":0,\"PointsForNext\":1250}")
}

/// The example
///
/// ```json
/// {
///   "User": "Scott",
///   "MemberSince": "2012-11-02 00:03:12",
///   "LastActivity": {
///     "ID": 0,
///     "timestamp": null,
///     "lastupdate": null,
///     "activitytype": null,
///     "User": "Scott",
///     "data": null,
///     "data2": null
///   },
///   "RichPresenceMsg": "Green Hill Zone, Act 1",
///   "RichPresenceMsgDate": "2014-06-07 12:35:01",
///   "LastGameID": 1,
///   "ContribCount": 98012,
///   "ContribYield": 512390,
///   "TotalPoints": 7640,
///   "TotalSoftcorePoints": 25,
///   "TotalTruePoints": 18721,
///   "Permissions": 1,
///   "Untracked": 0,
///   "ID": 1,
///   "UserWallActive": 1,
///   "Motto": "Slow and steady",
///   "Rank": 4616,
///   "RecentlyPlayedCount": 2,
///   "RecentlyPlayed": [
///     {
///       "GameID": 14402,
///       "ConsoleID": 25,
///       "ConsoleName": "Atari 2600",
///       "Title": "Dragster",
///       "ImageIcon": "/Images/026368.png",
///       "ImageTitle": "/Images/026366.png",
///       "ImageIngame": "/Images/026367.png",
///       "ImageBoxArt": "/Images/026365.png",
///       "LastPlayed": "2019-04-29 17:40:00",
///       "AchievementsTotal": 3
///     },
///     {
///       "GameID": 1,
///       "ConsoleID": 1,
///       "ConsoleName": "Genesis/Mega Drive",
///       "Title": "Sonic the Hedgehog",
///       "ImageIcon": "/Images/085573.png",
///       "ImageTitle": "/Images/054993.png",
///       "ImageIngame": "/Images/000010.png",
///       "ImageBoxArt": "/Images/051872.png",
///       "LastPlayed": "2014-06-07 12:35:01",
///       "AchievementsTotal": 3
///     }
///   ],
///   "Awarded": {
///     "14402": {
///       "NumPossibleAchievements": 3,
///       "PossibleScore": 9,
///       "NumAchieved": 3,
///       "ScoreAchieved": 9,
///       "NumAchievedHardcore": 3,
///       "ScoreAchievedHardcore": 9
///     },
///     "1": {
///       "NumPossibleAchievements": 3,
///       "PossibleScore": 19,
///       "NumAchieved": 2,
///       "ScoreAchieved": 9,
///       "NumAchievedHardcore": 1,
///       "ScoreAchievedHardcore": 4
///     }
///   },
///   "RecentAchievements": {
///     "14402": {
///       "325413": {
///         "ID": 325413,
///         "GameID": 14402,
///         "GameTitle": "Dragster",
///         "Title": "Full Throttle",
///         "Description": "Finish a race in less than six seconds",
///         "Points": 4,
///         "Type": "win_condition",
///         "BadgeName": "365201",
///         "IsAwarded": "1",
///         "DateAwarded": "2019-04-29 17:38:21",
///         "HardcoreAchieved": 1
///       },
///       "79434": {
///         "ID": 79434,
///         "GameID": 14402,
///         "GameTitle": "Dragster",
///         "Title": "Off the Line",
///         "Description": "Finish a race",
///         "Points": 2,
///         "Type": "progression",
///         "BadgeName": "82154",
///         "IsAwarded": "1",
///         "DateAwarded": "2019-04-29 17:21:40",
///         "HardcoreAchieved": 1
///       },
///       "79435": {
///         "ID": 79435,
///         "GameID": 14402,
///         "GameTitle": "Dragster",
///         "Title": "Under Ten",
///         "Description": "Finish a race in less than ten seconds",
///         "Points": 3,
///         "Type": null,
///         "BadgeName": "82155",
///         "IsAwarded": "1",
///         "DateAwarded": "2019-04-29 17:02:11",
///         "HardcoreAchieved": 1
///       }
///     },
///     "1": {
///       "10": {
///         "ID": 10,
///         "GameID": 1,
///         "GameTitle": "Sonic the Hedgehog",
///         "Title": "Egg Breaker",
///         "Description": "Defeat Dr. Robotnik at the end of Green Hill Zone",
///         "Points": 5,
///         "Type": "win_condition",
///         "BadgeName": "250337",
///         "IsAwarded": "1",
///         "DateAwarded": "2014-06-07 12:31:40",
///         "HardcoreAchieved": 0
///       },
///       "9": {
///         "ID": 9,
///         "GameID": 1,
///         "GameTitle": "Sonic the Hedgehog",
///         "Title": "That Was Easy",
///         "Description": "Complete the first act in Green Hill Zone",
///         "Points": 4,
///         "Type": "progression",
///         "BadgeName": "250336",
///         "IsAwarded": "1",
///         "DateAwarded": "2014-06-07 12:00:00",
///         "HardcoreAchieved": 1
///       },
///       "11": {
///         "ID": 11,
///         "GameID": 1,
///         "GameTitle": "Sonic the Hedgehog",
///         "Title": "Ring Collector",
///         "Description": "Hold 100 rings at once",
///         "Points": 10,
///         "Type": null,
///         "BadgeName": "250338",
///         "IsAwarded": "0",
///         "DateAwarded": null,
///         "HardcoreAchieved": null
///       }
///     }
///   },
///   "LastGame": {
///     "ID": 1,
///     "Title": "Sonic the Hedgehog",
///     "ConsoleID": 1,
///     "ConsoleName": "Genesis/Mega Drive",
///     "ForumTopicID": 112,
///     "Flags": 0,
///     "ImageIcon": "/Images/085573.png",
///     "ImageTitle": "/Images/054993.png",
///     "ImageIngame": "/Images/000010.png",
///     "ImageBoxArt": "/Images/051872.png",
///     "Publisher": "Sega",
///     "Developer": "Sonic Team",
///     "Genre": "2D Platforming",
///     "Released": "1991-06-23",
///     "ReleasedAtGranularity": "day",
///     "IsFinal": 0
///   },
///   "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///   "UserPic": "/UserPic/Scott.png",
///   "TotalRanked": 45654,
///   "Status": "Offline"
/// }
/// ```
pub fn user_summary() -> retroachievements_client::types::UserSummary {
    crate::example(
        "{\"User\":\"Scott\",\"MemberSince\":\"2012-11-02 00:03:12\",\"LastActivity\":{\"ID\":0,\"timestamp\":null,\"lastupdate\":null,\"activitytype\":null,\"User\":\"Scott\",\"data\":null,\"data2\":null},\"RichPresenceMsg\":\"Green Hill Zone, Act 1\",\"RichPresenceMsgDate\":\"2014-06-07 12:35:01\",\"LastGameID\":1,\"ContribCount\":98012,\"ContribYield\":512390,\"TotalPoints\":7640,\"TotalSoftcorePoints\":25,\"TotalTruePoints\":18721,\"Permissions\":1,\"Untracked\":0,\"ID\":1,\"UserWallActive\":1,\"Motto\":\"Slow and steady\",\"Rank\":4616,\"RecentlyPlayedCount\":2,\"RecentlyPlayed\":[{\"GameID\":14402,\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"Title\":\"Dragster\",\"ImageIcon\":\"/Images/026368.png\",\"ImageTitle\":\"/Images/026366.png\",\"ImageIngame\":\"/Images/026367.png\",\"ImageBoxArt\":\"/Images/026365.png\",\"LastPlayed\":\"2019-04-29 17:40:00\",\"AchievementsTotal\":3},{\"GameID\":1,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"Title\":\"Sonic the Hedgehog\",\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"LastPlayed\":\"2014-06-07 12:35:01\",\"AchievementsTotal\":3}],\"Awarded\":{\"14402\":{\"NumPossibleAchievements\":3,\"PossibleScore\":9,\"NumAchieved\":3,\"ScoreAchieved\":9,\"NumAchievedHardcore\":3,\"ScoreAchievedHardcore\":9},\"1\":{\"NumPossibleAchievements\":3,\"PossibleScore\":19,\"NumAchieved\":2,\"ScoreAchieved\":9,\"NumAchievedHardcore\":1,\"ScoreAchievedHardcore\":4}},\"RecentAchievements\":{\"14402\":{\"325413\":{\"ID\":325413,\"GameID\":14402,\"GameTitle\":\"Dragster\",\"Title\":\"Full Throttle\",\"Description\":\"Finish a race in less than six seconds\",\"Points\":4,\"Type\":\"win_condition\",\"BadgeName\":\"365201\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2019-04-29 17:38:21\",\"HardcoreAchieved\":1},\"79434\":{\"ID\":79434,\"GameID\":14402,\"GameTitle\":\"Dragster\",\"Title\":\"Off the Line\",\"Description\":\"Finish a race\",\"Points\":2,\"Type\":\"progression\",\"BadgeName\":\"82154\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2019-04-29 17:21:40\",\"HardcoreAchieved\":1},\"79435\":{\"ID\":79435,\"GameID\":14402,\"GameTitle\":\"Dragster\",\"Title\":\"Under Ten\",\"Description\":\"Finish a race in less than ten seconds\",\"Points\":3,\"Type\":null,\"BadgeName\":\"82155\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2019-04-29 17:02:11\",\"HardcoreAchieved\":1}},\"1\":{\"10\":{\"ID\":10,\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"Title\":\"Egg Breaker\",\"Description\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"Points\":5,\"Type\":\"win_condition\",\"BadgeName\":\"250337\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2014-06-07 12:31:40\",\"HardcoreAchieved\":0},\"9\":{\"ID\":9,\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"Type\":\"progression\",\"BadgeName\":\"250336\",\"IsAwarded\":\"1\",\"DateAwarded\":\"2014-06-07 12:00:00\",\"HardcoreAchieved\":1},\"11\":{\"ID\":11,\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"Type\":null,\"BadgeName\":\"250338\",\"IsAwarded\":\"0\",\"DateAwarded\":null,\"HardcoreAchieved\":null}}},\"LastGame\":{\"ID\":1,\"Title\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ForumTopicID\":112,\"Flags\":0,\"ImageIcon\":\"/Images/085573.png\",\"ImageTitle\":\"/Images/054993.png\",\"ImageIngame\":\"/Images/000010.png\",\"ImageBoxArt\":\"/Images/051872.png\",\"Publisher\":\"Sega\",\"Developer\":\"Sonic Team\",\"Genre\":\"2D Platforming\",\"Released\":\"1991-06-23\",\"ReleasedAtGranularity\":\"day\",\"IsFinal\":0},\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"UserPic\":\"/UserPic/Scott.png\",\"TotalRanked\":45654,\"Status\":\"Offline\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "User": "Newcomer",
///   "MemberSince": "2024-05-01 08:15:00",
///   "LastActivity": {
///     "ID": 0,
///     "timestamp": null,
///     "lastupdate": null,
///     "activitytype": null,
///     "User": "Newcomer",
///     "data": null,
///     "data2": null
///   },
///   "RichPresenceMsg": null,
///   "RichPresenceMsgDate": null,
///   "LastGameID": 0,
///   "ContribCount": 0,
///   "ContribYield": 0,
///   "TotalPoints": 0,
///   "TotalSoftcorePoints": 0,
///   "TotalTruePoints": 0,
///   "Permissions": 0,
///   "Untracked": 0,
///   "ID": 900001,
///   "UserWallActive": 0,
///   "Motto": "",
///   "Rank": null,
///   "RecentlyPlayedCount": 0,
///   "RecentlyPlayed": [],
///   "ULID": null,
///   "UserPic": "/UserPic/Newcomer.png",
///   "TotalRanked": 45654,
///   "Awarded": {},
///   "RecentAchievements": {},
///   "Status": "Offline"
/// }
/// ```
pub fn user_summary_unasked() -> retroachievements_client::types::UserSummary {
    crate::example(
        "{\"User\":\"Newcomer\",\"MemberSince\":\"2024-05-01 08:15:00\",\"LastActivity\":{\"ID\":0,\"timestamp\":null,\"lastupdate\":null,\"activitytype\":null,\"User\":\"Newcomer\",\"data\":null,\"data2\":null},\"RichPresenceMsg\":null,\"RichPresenceMsgDate\":null,\"LastGameID\":0,\"ContribCount\":0,\"ContribYield\":0,\"TotalPoints\":0,\"TotalSoftcorePoints\":0,\"TotalTruePoints\":0,\"Permissions\":0,\"Untracked\":0,\"ID\":900001,\"UserWallActive\":0,\"Motto\":\"\",\"Rank\":null,\"RecentlyPlayedCount\":0,\"RecentlyPlayed\":[],\"ULID\":null,\"UserPic\":\"/UserPic/Newcomer.png\",\"TotalRanked\":45654,\"Awarded\":{},\"RecentAchievements\":{},\"Status\":\"Offline\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "User": "Newcomer",
///   "MemberSince": "2024-05-01 08:15:00",
///   "LastActivity": {
///     "ID": 0,
///     "timestamp": null,
///     "lastupdate": null,
///     "activitytype": null,
///     "User": "Newcomer",
///     "data": null,
///     "data2": null
///   },
///   "RichPresenceMsg": null,
///   "RichPresenceMsgDate": null,
///   "LastGameID": 0,
///   "ContribCount": 0,
///   "ContribYield": 0,
///   "TotalPoints": 0,
///   "TotalSoftcorePoints": 0,
///   "TotalTruePoints": 0,
///   "Permissions": 0,
///   "Untracked": 0,
///   "ID": 900001,
///   "UserWallActive": 0,
///   "Motto": "",
///   "Rank": null,
///   "RecentlyPlayedCount": 0,
///   "RecentlyPlayed": [],
///   "ULID": null,
///   "UserPic": "/UserPic/Newcomer.png",
///   "TotalRanked": 45654,
///   "Status": "Offline"
/// }
/// ```
pub fn user_summary_empty() -> retroachievements_client::types::UserSummary {
    crate::example(
        "{\"User\":\"Newcomer\",\"MemberSince\":\"2024-05-01 08:15:00\",\"LastActivity\":{\"ID\":0,\"timestamp\":null,\"lastupdate\":null,\"activitytype\":null,\"User\":\"Newcomer\",\"data\":null,\"data2\":null},\"RichPresenceMsg\":null,\"RichPresenceMsgDate\":null,\"LastGameID\":0,\"ContribCount\":0,\"ContribYield\":0,\"TotalPoints\":0,\"TotalSoftcorePoints\":0,\"TotalTruePoints\":0,\"Permissions\":0,\"Untracked\":0,\"ID\":900001,\"UserWallActive\":0,\"Motto\":\"\",\"Rank\":null,\"RecentlyPlayedCount\":0,\"RecentlyPlayed\":[],\"ULID\":null,\"UserPic\":\"/UserPic/Newcomer.png\",\"TotalRanked\":45654,\"Status\":\"Offline\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 2,
///   "Total": 2,
///   "Results": [
///     {
///       "ID": 14402,
///       "Title": "Dragster",
///       "ConsoleID": 25,
///       "ConsoleName": "Atari 2600",
///       "ImageIcon": "/Images/026368.png",
///       "PointsTotal": 9,
///       "AchievementsPublished": 3
///     },
///     {
///       "ID": 22201,
///       "Title": null,
///       "ConsoleID": 7,
///       "ConsoleName": "NES/Famicom",
///       "ImageIcon": null,
///       "PointsTotal": null,
///       "AchievementsPublished": null
///     }
///   ]
/// }
/// ```
pub fn user_want_to_play_list() -> retroachievements_client::types::WantToPlayList {
    crate::example(
        "{\"Count\":2,\"Total\":2,\"Results\":[{\"ID\":14402,\"Title\":\"Dragster\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"ImageIcon\":\"/Images/026368.png\",\"PointsTotal\":9,\"AchievementsPublished\":3},{\"ID\":22201,\"Title\":null,\"ConsoleID\":7,\"ConsoleName\":\"NES/Famicom\",\"ImageIcon\":null,\"PointsTotal\":null,\"AchievementsPublished\":null}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 0,
///   "Total": 0,
///   "Results": []
/// }
/// ```
pub fn user_want_to_play_list_empty() -> retroachievements_client::types::WantToPlayList {
    crate::example("{\"Count\":0,\"Total\":0,\"Results\":[]}")
}

/// The example
///
/// ```json
/// {
///   "Count": 2,
///   "Total": 2,
///   "Results": [
///     {
///       "User": "Jaarl",
///       "ULID": "00003EMFWR0M2V8R6QKJ5T1YAB",
///       "Points": 51230,
///       "PointsSoftcore": 0,
///       "AmIFollowing": true
///     },
///     {
///       "User": "Newcomer",
///       "ULID": null,
///       "Points": 0,
///       "PointsSoftcore": null,
///       "AmIFollowing": false
///     }
///   ]
/// }
/// ```
pub fn users_following_me() -> retroachievements_client::types::Followers {
    crate::example(
        "{\"Count\":2,\"Total\":2,\"Results\":[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"Points\":51230,\"PointsSoftcore\":0,\"AmIFollowing\":true},{\"User\":\"Newcomer\",\"ULID\":null,\"Points\":0,\"PointsSoftcore\":null,\"AmIFollowing\":false}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 0,
///   "Total": 0,
///   "Results": []
/// }
/// ```
pub fn users_following_me_empty() -> retroachievements_client::types::Followers {
    crate::example("{\"Count\":0,\"Total\":0,\"Results\":[]}")
}

/// The example
///
/// ```json
/// {
///   "Count": 2,
///   "Total": 2,
///   "Results": [
///     {
///       "User": "Jaarl",
///       "ULID": "00003EMFWR0M2V8R6QKJ5T1YAB",
///       "Points": 51230,
///       "PointsSoftcore": 0,
///       "IsFollowingMe": true
///     },
///     {
///       "User": "Newcomer",
///       "ULID": null,
///       "Points": 0,
///       "PointsSoftcore": null,
///       "IsFollowingMe": false
///     }
///   ]
/// }
/// ```
pub fn users_i_follow() -> retroachievements_client::types::Followees {
    crate::example(
        "{\"Count\":2,\"Total\":2,\"Results\":[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"Points\":51230,\"PointsSoftcore\":0,\"IsFollowingMe\":true},{\"User\":\"Newcomer\",\"ULID\":null,\"Points\":0,\"PointsSoftcore\":null,\"IsFollowingMe\":false}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 0,
///   "Total": 0,
///   "Results": []
/// }
/// ```
pub fn users_i_follow_empty() -> retroachievements_client::types::Followees {
    crate::example("{\"Count\":0,\"Total\":0,\"Results\":[]}")
}

/// The example
///
/// ```json
/// {
///   "Count": 2,
///   "Total": 2,
///   "Results": [
///     {
///       "ID": 104,
///       "RankAsc": true,
///       "Title": "South Island Conqueror",
///       "Description": "Finish the game as fast as you can",
///       "Format": "TIME",
///       "TopEntry": {
///         "User": "Jaarl",
///         "ULID": "00003EMFWR0M2V8R6QKJ5T1YAB",
///         "Score": 7740,
///         "FormattedScore": "2:09.00"
///       },
///       "Author": "Scott",
///       "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "State": "active"
///     },
///     {
///       "ID": 105,
///       "RankAsc": false,
///       "Title": "Green Hill Zone Act 1",
///       "Description": "Finish the act with as many points as you can",
///       "Format": "SCORE",
///       "TopEntry": null,
///       "Author": null,
///       "AuthorULID": null,
///       "State": "unpromoted"
///     }
///   ]
/// }
/// ```
pub fn game_leaderboards() -> retroachievements_client::types::GameLeaderboards {
    crate::example(
        "{\"Count\":2,\"Total\":2,\"Results\":[{\"ID\":104,\"RankAsc\":true,\"Title\":\"South Island Conqueror\",\"Description\":\"Finish the game as fast as you can\",\"Format\":\"TIME\",\"TopEntry\":{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"Score\":7740,\"FormattedScore\":\"2:09.00\"},\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"State\":\"active\"},{\"ID\":105,\"RankAsc\":false,\"Title\":\"Green Hill Zone Act 1\",\"Description\":\"Finish the act with as many points as you can\",\"Format\":\"SCORE\",\"TopEntry\":null,\"Author\":null,\"AuthorULID\":null,\"State\":\"unpromoted\"}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 0,
///   "Total": 0,
///   "Results": []
/// }
/// ```
pub fn game_leaderboards_empty() -> retroachievements_client::types::GameLeaderboards {
    crate::example("{\"Count\":0,\"Total\":0,\"Results\":[]}")
}

/// The example
///
/// ```json
/// {
///   "Count": 2,
///   "Total": 2,
///   "Results": [
///     {
///       "User": "Jaarl",
///       "ULID": "00003EMFWR0M2V8R6QKJ5T1YAB",
///       "DateSubmitted": "2023-05-16T19:48:34+00:00",
///       "Score": 7740,
///       "FormattedScore": "2:09.00",
///       "Rank": 1
///     },
///     {
///       "User": "Scott",
///       "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "DateSubmitted": "2014-06-07T12:35:01+00:00",
///       "Score": 9120,
///       "FormattedScore": "2:32.00",
///       "Rank": 2
///     }
///   ]
/// }
/// ```
pub fn leaderboard_entries() -> retroachievements_client::types::LeaderboardEntries {
    crate::example(
        "{\"Count\":2,\"Total\":2,\"Results\":[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"DateSubmitted\":\"2023-05-16T19:48:34+00:00\",\"Score\":7740,\"FormattedScore\":\"2:09.00\",\"Rank\":1},{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"DateSubmitted\":\"2014-06-07T12:35:01+00:00\",\"Score\":9120,\"FormattedScore\":\"2:32.00\",\"Rank\":2}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 0,
///   "Total": 0,
///   "Results": []
/// }
/// ```
pub fn leaderboard_entries_empty() -> retroachievements_client::types::LeaderboardEntries {
    crate::example("{\"Count\":0,\"Total\":0,\"Results\":[]}")
}

/// The example
///
/// ```json
/// {
///   "Count": 1,
///   "Total": 1,
///   "Results": [
///     {
///       "ID": 104,
///       "RankAsc": true,
///       "Title": "South Island Conqueror",
///       "Description": "Finish the game as fast as you can",
///       "Format": "TIME",
///       "UserEntry": {
///         "User": "Scott",
///         "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///         "Score": 9120,
///         "FormattedScore": "2:32.00",
///         "Rank": 2,
///         "DateUpdated": "2014-06-07T12:35:01+00:00"
///       }
///     }
///   ]
/// }
/// ```
pub fn user_game_leaderboards() -> retroachievements_client::types::UserGameLeaderboards {
    crate::example(
        "{\"Count\":1,\"Total\":1,\"Results\":[{\"ID\":104,\"RankAsc\":true,\"Title\":\"South Island Conqueror\",\"Description\":\"Finish the game as fast as you can\",\"Format\":\"TIME\",\"UserEntry\":{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"Score\":9120,\"FormattedScore\":\"2:32.00\",\"Rank\":2,\"DateUpdated\":\"2014-06-07T12:35:01+00:00\"}}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 0,
///   "Total": 0,
///   "Results": []
/// }
/// ```
pub fn user_game_leaderboards_empty() -> retroachievements_client::types::UserGameLeaderboards {
    crate::example("{\"Count\":0,\"Total\":0,\"Results\":[]}")
}

/// The example
///
/// ```json
/// [
///   {
///     "ID": 1,
///     "Name": "Genesis/Mega Drive",
///     "IconURL": "https://static.retroachievements.org/assets/images/system/md.png",
///     "Active": true,
///     "IsGameSystem": true
///   },
///   {
///     "ID": 3,
///     "Name": "SNES/Super Famicom",
///     "IconURL": "https://static.retroachievements.org/assets/images/system/snes.png",
///     "Active": true,
///     "IsGameSystem": true
///   },
///   {
///     "ID": 4,
///     "Name": "Game Boy",
///     "IconURL": "https://static.retroachievements.org/assets/images/system/gb.png",
///     "Active": true,
///     "IsGameSystem": true
///   },
///   {
///     "ID": 6,
///     "Name": "Game Boy Color",
///     "IconURL": "https://static.retroachievements.org/assets/images/system/gbc.png",
///     "Active": true,
///     "IsGameSystem": true
///   },
///   {
///     "ID": 7,
///     "Name": "NES/Famicom",
///     "IconURL": "https://static.retroachievements.org/assets/images/system/nes.png",
///     "Active": true,
///     "IsGameSystem": true
///   },
///   {
///     "ID": 12,
///     "Name": "PlayStation",
///     "IconURL": "https://static.retroachievements.org/assets/images/system/ps1.png",
///     "Active": true,
///     "IsGameSystem": true
///   },
///   {
///     "ID": 25,
///     "Name": "Atari 2600",
///     "IconURL": "https://static.retroachievements.org/assets/images/system/2600.png",
///     "Active": true,
///     "IsGameSystem": true
///   },
///   {
///     "ID": 100,
///     "Name": "Hubs",
///     "IconURL": "https://static.retroachievements.org/assets/images/system/hubs.png",
///     "Active": true,
///     "IsGameSystem": false
///   }
/// ]
/// ```
pub fn console_ids() -> retroachievements_client::wire::List<retroachievements_client::types::Console> {
    crate::example(
        "[{\"ID\":1,\"Name\":\"Genesis/Mega Drive\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/md.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":3,\"Name\":\"SNES/Super Famicom\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/snes.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":4,\"Name\":\"Game Boy\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/gb.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":6,\"Name\":\"Game Boy Color\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/gbc.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":7,\"Name\":\"NES/Famicom\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/nes.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":12,\"Name\":\"PlayStation\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/ps1.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":25,\"Name\":\"Atari 2600\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/2600.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":100,\"Name\":\"Hubs\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/hubs.png\",\"Active\":true,\"IsGameSystem\":false}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn console_ids_empty() -> retroachievements_client::wire::List<retroachievements_client::types::Console> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// [
///   {
///     "Title": "Sonic the Hedgehog",
///     "ID": 1,
///     "ConsoleID": 1,
///     "ConsoleName": "Genesis/Mega Drive",
///     "ImageIcon": "/Images/085573.png",
///     "NumAchievements": 3,
///     "NumLeaderboards": 231,
///     "Points": 19,
///     "DateModified": "2023-08-08 00:38:44",
///     "ForumTopicID": 112,
///     "Hashes": [
///       "490b2834e65737c1fce95e468cc8b8bf",
///       "346b81a32e7007eccadf60252bb599f0"
///     ]
///   },
///   {
///     "Title": "Vanished Game",
///     "ID": 30402,
///     "ConsoleID": 1,
///     "ConsoleName": "Genesis/Mega Drive",
///     "ImageIcon": "/Images/000001.png",
///     "NumAchievements": 0,
///     "NumLeaderboards": 0,
///     "Points": 0,
///     "DateModified": null,
///     "ForumTopicID": null,
///     "Hashes": []
///   }
/// ]
/// ```
pub fn game_list() -> retroachievements_client::wire::List<retroachievements_client::types::ListedGame> {
    crate::example(
        "[{\"Title\":\"Sonic the Hedgehog\",\"ID\":1,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ImageIcon\":\"/Images/085573.png\",\"NumAchievements\":3,\"NumLeaderboards\":231,\"Points\":19,\"DateModified\":\"2023-08-08 00:38:44\",\"ForumTopicID\":112,\"Hashes\":[\"490b2834e65737c1fce95e468cc8b8bf\",\"346b81a32e7007eccadf60252bb599f0\"]},{\"Title\":\"Vanished Game\",\"ID\":30402,\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"ImageIcon\":\"/Images/000001.png\",\"NumAchievements\":0,\"NumLeaderboards\":0,\"Points\":0,\"DateModified\":null,\"ForumTopicID\":null,\"Hashes\":[]}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn game_list_empty() -> retroachievements_client::wire::List<retroachievements_client::types::ListedGame>
{
    crate::example("[]")
}

/// The example
///
/// ```json
/// [
///   {
///     "ID": 11246,
///     "ULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///     "User": "Salsa",
///     "GameID": 355,
///     "GameTitle": "Magical Quest, The",
///     "GameIcon": "/Images/051893.png",
///     "ConsoleID": 3,
///     "ConsoleName": "SNES/Super Famicom",
///     "ClaimType": 0,
///     "SetType": 0,
///     "Status": 0,
///     "Extension": 1,
///     "Special": 0,
///     "Created": "2024-04-20 18:02:11",
///     "DoneTime": "2024-10-20 18:02:11",
///     "Updated": "2024-07-19 09:30:00",
///     "UserIsJrDev": 0,
///     "MinutesLeft": 129600
///   },
///   {
///     "ID": 11190,
///     "ULID": "00003EMFWRB1Y6K0W3VEMD97SJ",
///     "User": "televandalist",
///     "GameID": 14402,
///     "GameTitle": "Dragster",
///     "GameIcon": "/Images/026368.png",
///     "ConsoleID": 25,
///     "ConsoleName": "Atari 2600",
///     "ClaimType": 1,
///     "SetType": 1,
///     "Status": 3,
///     "Extension": 0,
///     "Special": 3,
///     "Created": "2024-03-02 11:47:00",
///     "DoneTime": "2024-06-02 11:47:00",
///     "Updated": "2024-05-30 22:10:09",
///     "UserIsJrDev": 1,
///     "MinutesLeft": -72375
///   },
///   {
///     "ID": 11002,
///     "ULID": null,
///     "User": null,
///     "GameID": 1,
///     "GameTitle": null,
///     "GameIcon": null,
///     "ConsoleID": null,
///     "ConsoleName": null,
///     "ClaimType": 0,
///     "SetType": 1,
///     "Status": 0,
///     "Extension": 0,
///     "Special": 1,
///     "Created": "2024-01-15 08:00:00",
///     "DoneTime": "2024-04-15 08:00:00",
///     "Updated": "2024-01-15 08:00:00",
///     "UserIsJrDev": 0,
///     "MinutesLeft": -141722
///   }
/// ]
/// ```
pub fn active_claims() -> retroachievements_client::wire::List<retroachievements_client::types::Claim> {
    crate::example(
        "[{\"ID\":11246,\"ULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"User\":\"Salsa\",\"GameID\":355,\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"ClaimType\":0,\"SetType\":0,\"Status\":0,\"Extension\":1,\"Special\":0,\"Created\":\"2024-04-20 18:02:11\",\"DoneTime\":\"2024-10-20 18:02:11\",\"Updated\":\"2024-07-19 09:30:00\",\"UserIsJrDev\":0,\"MinutesLeft\":129600},{\"ID\":11190,\"ULID\":\"00003EMFWRB1Y6K0W3VEMD97SJ\",\"User\":\"televandalist\",\"GameID\":14402,\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"ClaimType\":1,\"SetType\":1,\"Status\":3,\"Extension\":0,\"Special\":3,\"Created\":\"2024-03-02 11:47:00\",\"DoneTime\":\"2024-06-02 11:47:00\",\"Updated\":\"2024-05-30 22:10:09\",\"UserIsJrDev\":1,\"MinutesLeft\":-72375},{\"ID\":11002,\"ULID\":null,\"User\":null,\"GameID\":1,\"GameTitle\":null,\"GameIcon\":null,\"ConsoleID\":null,\"ConsoleName\":null,\"ClaimType\":0,\"SetType\":1,\"Status\":0,\"Extension\":0,\"Special\":1,\"Created\":\"2024-01-15 08:00:00\",\"DoneTime\":\"2024-04-15 08:00:00\",\"Updated\":\"2024-01-15 08:00:00\",\"UserIsJrDev\":0,\"MinutesLeft\":-141722}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn active_claims_empty() -> retroachievements_client::wire::List<retroachievements_client::types::Claim> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// [
///   {
///     "ID": 10873,
///     "ULID": "00003EMFWRB1Y6K0W3VEMD97SJ",
///     "User": "televandalist",
///     "GameID": 14402,
///     "GameTitle": "Dragster",
///     "GameIcon": "/Images/026368.png",
///     "ConsoleID": 25,
///     "ConsoleName": "Atari 2600",
///     "ClaimType": 0,
///     "SetType": 1,
///     "Status": 1,
///     "Extension": 2,
///     "Special": 2,
///     "Created": "2023-09-02 17:20:44",
///     "DoneTime": "2023-12-24 10:01:00",
///     "Updated": "2023-12-24 10:01:00",
///     "UserIsJrDev": 0,
///     "MinutesLeft": -185879
///   },
///   {
///     "ID": 9120,
///     "ULID": null,
///     "User": null,
///     "GameID": 355,
///     "GameTitle": "Magical Quest, The",
///     "GameIcon": "/Images/051893.png",
///     "ConsoleID": 3,
///     "ConsoleName": "SNES/Super Famicom",
///     "ClaimType": 0,
///     "SetType": 0,
///     "Status": 1,
///     "Extension": 0,
///     "Special": 0,
///     "Created": "2022-11-08 06:12:30",
///     "DoneTime": "2023-01-20 19:33:05",
///     "Updated": "2023-01-20 19:33:05",
///     "UserIsJrDev": 0,
///     "MinutesLeft": -671066
///   }
/// ]
/// ```
pub fn claims() -> retroachievements_client::wire::List<retroachievements_client::types::Claim> {
    crate::example(
        "[{\"ID\":10873,\"ULID\":\"00003EMFWRB1Y6K0W3VEMD97SJ\",\"User\":\"televandalist\",\"GameID\":14402,\"GameTitle\":\"Dragster\",\"GameIcon\":\"/Images/026368.png\",\"ConsoleID\":25,\"ConsoleName\":\"Atari 2600\",\"ClaimType\":0,\"SetType\":1,\"Status\":1,\"Extension\":2,\"Special\":2,\"Created\":\"2023-09-02 17:20:44\",\"DoneTime\":\"2023-12-24 10:01:00\",\"Updated\":\"2023-12-24 10:01:00\",\"UserIsJrDev\":0,\"MinutesLeft\":-185879},{\"ID\":9120,\"ULID\":null,\"User\":null,\"GameID\":355,\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"ConsoleID\":3,\"ConsoleName\":\"SNES/Super Famicom\",\"ClaimType\":0,\"SetType\":0,\"Status\":1,\"Extension\":0,\"Special\":0,\"Created\":\"2022-11-08 06:12:30\",\"DoneTime\":\"2023-01-20 19:33:05\",\"Updated\":\"2023-01-20 19:33:05\",\"UserIsJrDev\":0,\"MinutesLeft\":-671066}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn claims_empty() -> retroachievements_client::wire::List<retroachievements_client::types::Claim> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// {
///   "Count": 2,
///   "Total": 2,
///   "Results": [
///     {
///       "User": "Jaarl",
///       "ULID": "00003EMFWR0M2V8R6QKJ5T1YAB",
///       "AwardKind": "mastered",
///       "AwardDate": "2024-05-01T12:34:56+00:00",
///       "GameID": 1,
///       "GameTitle": "Sonic the Hedgehog",
///       "ConsoleID": 1,
///       "ConsoleName": "Genesis/Mega Drive"
///     },
///     {
///       "User": "Newcomer",
///       "ULID": null,
///       "AwardKind": "beaten-softcore",
///       "AwardDate": "2024-05-01T12:30:00+00:00",
///       "GameID": 22201,
///       "GameTitle": null,
///       "ConsoleID": null,
///       "ConsoleName": null
///     }
///   ]
/// }
/// ```
pub fn recent_game_awards() -> retroachievements_client::types::RecentGameAwards {
    crate::example(
        "{\"Count\":2,\"Total\":2,\"Results\":[{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"AwardKind\":\"mastered\",\"AwardDate\":\"2024-05-01T12:34:56+00:00\",\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"ConsoleID\":1,\"ConsoleName\":\"Genesis/Mega Drive\"},{\"User\":\"Newcomer\",\"ULID\":null,\"AwardKind\":\"beaten-softcore\",\"AwardDate\":\"2024-05-01T12:30:00+00:00\",\"GameID\":22201,\"GameTitle\":null,\"ConsoleID\":null,\"ConsoleName\":null}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 0,
///   "Total": 0,
///   "Results": []
/// }
/// ```
pub fn recent_game_awards_empty() -> retroachievements_client::types::RecentGameAwards {
    crate::example("{\"Count\":0,\"Total\":0,\"Results\":[]}")
}

/// The example
///
/// ```json
/// [
///   {
///     "1": "Jaarl",
///     "2": 51230,
///     "3": 140210,
///     "4": "00003EMFWR0M2V8R6QKJ5T1YAB"
///   },
///   {
///     "1": "televandalist",
///     "2": 30211,
///     "3": null,
///     "4": null
///   }
/// ]
/// ```
pub fn top_ten_users() -> retroachievements_client::wire::List<retroachievements_client::types::TopUser> {
    crate::example(
        "[{\"1\":\"Jaarl\",\"2\":51230,\"3\":140210,\"4\":\"00003EMFWR0M2V8R6QKJ5T1YAB\"},{\"1\":\"televandalist\",\"2\":30211,\"3\":null,\"4\":null}]",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn top_ten_users_empty() -> retroachievements_client::wire::List<retroachievements_client::types::TopUser>
{
    crate::example("[]")
}

/// The example
///
/// ```json
/// {
///   "Achievement": {
///     "ID": 9,
///     "Title": "That Was Easy",
///     "Description": "Complete the first act in Green Hill Zone",
///     "Points": 4,
///     "TrueRatio": 4,
///     "Type": "progression",
///     "Author": "Scott",
///     "AuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///     "BadgeName": "250336",
///     "BadgeURL": "/Badge/250336.png",
///     "DateCreated": "2012-11-02",
///     "DateModified": "2023-08-08"
///   },
///   "Console": {
///     "ID": 1,
///     "Title": "Genesis/Mega Drive"
///   },
///   "ForumTopic": {
///     "ID": 30026
///   },
///   "Game": {
///     "ID": 1,
///     "Title": "Sonic the Hedgehog"
///   },
///   "StartAt": "2023-10-23T00:00:00.000000Z",
///   "TotalPlayers": 219,
///   "Unlocks": [
///     {
///       "User": "vipotaenko02",
///       "ULID": "00003EMFWR7XB8SDPEHB3K56ZR",
///       "RAPoints": 0,
///       "RASoftcorePoints": 130,
///       "HardcoreMode": 0,
///       "DateAwarded": "2023-10-27T00:19:05.000000Z"
///     },
///     {
///       "User": "Cowboybeep",
///       "ULID": "01HE5GNBFZ3NPP7TW3YKAV7SPV",
///       "RAPoints": 2945,
///       "RASoftcorePoints": 12,
///       "HardcoreMode": 1,
///       "DateAwarded": "2023-10-26T23:02:41.000000Z"
///     }
///   ],
///   "UnlocksCount": 2,
///   "UnlocksHardcoreCount": 1
/// }
/// ```
pub fn achievement_of_the_week() -> retroachievements_client::types::AchievementOfTheWeek {
    crate::example(
        "{\"Achievement\":{\"ID\":9,\"Title\":\"That Was Easy\",\"Description\":\"Complete the first act in Green Hill Zone\",\"Points\":4,\"TrueRatio\":4,\"Type\":\"progression\",\"Author\":\"Scott\",\"AuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"BadgeName\":\"250336\",\"BadgeURL\":\"/Badge/250336.png\",\"DateCreated\":\"2012-11-02\",\"DateModified\":\"2023-08-08\"},\"Console\":{\"ID\":1,\"Title\":\"Genesis/Mega Drive\"},\"ForumTopic\":{\"ID\":30026},\"Game\":{\"ID\":1,\"Title\":\"Sonic the Hedgehog\"},\"StartAt\":\"2023-10-23T00:00:00.000000Z\",\"TotalPlayers\":219,\"Unlocks\":[{\"User\":\"vipotaenko02\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZR\",\"RAPoints\":0,\"RASoftcorePoints\":130,\"HardcoreMode\":0,\"DateAwarded\":\"2023-10-27T00:19:05.000000Z\"},{\"User\":\"Cowboybeep\",\"ULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"RAPoints\":2945,\"RASoftcorePoints\":12,\"HardcoreMode\":1,\"DateAwarded\":\"2023-10-26T23:02:41.000000Z\"}],\"UnlocksCount\":2,\"UnlocksHardcoreCount\":1}",
    )
}

/// The example
///
/// ```json
/// {
///   "Achievement": {
///     "ID": 11,
///     "Title": "Ring Collector",
///     "Description": "Hold 100 rings at once",
///     "Points": 10,
///     "TrueRatio": 15,
///     "Type": null,
///     "Author": null,
///     "AuthorULID": null,
///     "BadgeName": null,
///     "BadgeURL": "/Badge/.png",
///     "DateCreated": null,
///     "DateModified": "2023-08-08"
///   },
///   "Console": {
///     "ID": 1,
///     "Title": "Genesis/Mega Drive"
///   },
///   "ForumTopic": {
///     "ID": null
///   },
///   "Game": {
///     "ID": 1,
///     "Title": "Sonic the Hedgehog"
///   },
///   "StartAt": "2023-10-23T00:00:00.000000Z",
///   "TotalPlayers": 0,
///   "Unlocks": [],
///   "UnlocksCount": 0,
///   "UnlocksHardcoreCount": 0
/// }
/// ```
pub fn achievement_of_the_week_empty() -> retroachievements_client::types::AchievementOfTheWeek {
    crate::example(
        "{\"Achievement\":{\"ID\":11,\"Title\":\"Ring Collector\",\"Description\":\"Hold 100 rings at once\",\"Points\":10,\"TrueRatio\":15,\"Type\":null,\"Author\":null,\"AuthorULID\":null,\"BadgeName\":null,\"BadgeURL\":\"/Badge/.png\",\"DateCreated\":null,\"DateModified\":\"2023-08-08\"},\"Console\":{\"ID\":1,\"Title\":\"Genesis/Mega Drive\"},\"ForumTopic\":{\"ID\":null},\"Game\":{\"ID\":1,\"Title\":\"Sonic the Hedgehog\"},\"StartAt\":\"2023-10-23T00:00:00.000000Z\",\"TotalPlayers\":0,\"Unlocks\":[],\"UnlocksCount\":0,\"UnlocksHardcoreCount\":0}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 3,
///   "Total": 3,
///   "Results": [
///     {
///       "User": "televandalist",
///       "ULID": "00003EMFWRB1Y6K0W3VEMD97SJ",
///       "Submitted": "2023-08-07T11:22:23.000000Z",
///       "CommentText": "A good first set.\r\nThe rings are harder than they look."
///     },
///     {
///       "User": "Server",
///       "ULID": null,
///       "Submitted": "2023-08-08T00:38:44.000000Z",
///       "CommentText": "Salsa edited Ring Collector's logic."
///     },
///     {
///       "User": "Jaarl",
///       "ULID": "00003EMFWR0M2V8R6QKJ5T1YAB",
///       "Submitted": "2024-07-31T18:05:00.000000Z",
///       "CommentText": "Mastered it again, for old times' sake."
///     }
///   ]
/// }
/// ```
pub fn comments() -> retroachievements_client::types::Comments {
    crate::example(
        "{\"Count\":3,\"Total\":3,\"Results\":[{\"User\":\"televandalist\",\"ULID\":\"00003EMFWRB1Y6K0W3VEMD97SJ\",\"Submitted\":\"2023-08-07T11:22:23.000000Z\",\"CommentText\":\"A good first set.\\r\\nThe rings are harder than they look.\"},{\"User\":\"Server\",\"ULID\":null,\"Submitted\":\"2023-08-08T00:38:44.000000Z\",\"CommentText\":\"Salsa edited Ring Collector's logic.\"},{\"User\":\"Jaarl\",\"ULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"Submitted\":\"2024-07-31T18:05:00.000000Z\",\"CommentText\":\"Mastered it again, for old times' sake.\"}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Count": 0,
///   "Total": 0,
///   "Results": []
/// }
/// ```
pub fn comments_empty() -> retroachievements_client::types::Comments {
    crate::example("{\"Count\":0,\"Total\":0,\"Results\":[]}")
}

/// The example
///
/// ```json
/// {
///   "ID": 12345,
///   "AchievementID": 9,
///   "AchievementTitle": "That Was Easy",
///   "AchievementDesc": "Complete the first act in Green Hill Zone",
///   "AchievementType": "progression",
///   "Points": 4,
///   "BadgeName": "250336",
///   "AchievementAuthor": "Scott",
///   "AchievementAuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///   "GameID": 1,
///   "ConsoleName": "Genesis/Mega Drive",
///   "GameTitle": "Sonic the Hedgehog",
///   "GameIcon": "/Images/085573.png",
///   "ReportedAt": "2023-11-01 10:20:30",
///   "ReportType": 2,
///   "ReportState": 1,
///   "Hardcore": 1,
///   "ReportNotes": "It did not pop at the sign post.\nEmulator: RALibRetro",
///   "ReportedBy": "Cowboybeep",
///   "ReportedByULID": "01HE5GNBFZ3NPP7TW3YKAV7SPV",
///   "ResolvedAt": null,
///   "ResolvedBy": null,
///   "ResolvedByULID": null,
///   "ReportStateDescription": "Open",
///   "ReportTypeDescription": "Did not trigger",
///   "URL": "https://retroachievements.org/ticket/12345"
/// }
/// ```
pub fn ticket() -> retroachievements_client::types::Ticket {
    crate::example(
        "{\"ID\":12345,\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDesc\":\"Complete the first act in Green Hill Zone\",\"AchievementType\":\"progression\",\"Points\":4,\"BadgeName\":\"250336\",\"AchievementAuthor\":\"Scott\",\"AchievementAuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-11-01 10:20:30\",\"ReportType\":2,\"ReportState\":1,\"Hardcore\":1,\"ReportNotes\":\"It did not pop at the sign post.\\nEmulator: RALibRetro\",\"ReportedBy\":\"Cowboybeep\",\"ReportedByULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportStateDescription\":\"Open\",\"ReportTypeDescription\":\"Did not trigger\",\"URL\":\"https://retroachievements.org/ticket/12345\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "ID": 1,
///   "AchievementID": null,
///   "AchievementTitle": null,
///   "AchievementDesc": null,
///   "AchievementType": null,
///   "Points": null,
///   "BadgeName": null,
///   "AchievementAuthor": null,
///   "AchievementAuthorULID": null,
///   "GameID": null,
///   "ConsoleName": null,
///   "GameTitle": null,
///   "GameIcon": null,
///   "ReportedAt": null,
///   "ReportType": 1,
///   "ReportState": 0,
///   "Hardcore": null,
///   "ReportNotes": "",
///   "ReportedBy": null,
///   "ReportedByULID": null,
///   "ResolvedAt": null,
///   "ResolvedBy": null,
///   "ResolvedByULID": null,
///   "ReportStateDescription": "Closed",
///   "ReportTypeDescription": "Triggered at the wrong time",
///   "URL": "https://retroachievements.org/ticket/1"
/// }
/// ```
pub fn ticket_empty() -> retroachievements_client::types::Ticket {
    crate::example(
        "{\"ID\":1,\"AchievementID\":null,\"AchievementTitle\":null,\"AchievementDesc\":null,\"AchievementType\":null,\"Points\":null,\"BadgeName\":null,\"AchievementAuthor\":null,\"AchievementAuthorULID\":null,\"GameID\":null,\"ConsoleName\":null,\"GameTitle\":null,\"GameIcon\":null,\"ReportedAt\":null,\"ReportType\":1,\"ReportState\":0,\"Hardcore\":null,\"ReportNotes\":\"\",\"ReportedBy\":null,\"ReportedByULID\":null,\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportStateDescription\":\"Closed\",\"ReportTypeDescription\":\"Triggered at the wrong time\",\"URL\":\"https://retroachievements.org/ticket/1\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "MostReportedGames": [
///     {
///       "GameID": 1,
///       "GameTitle": "Sonic the Hedgehog",
///       "GameIcon": "/Images/085573.png",
///       "Console": "Genesis/Mega Drive",
///       "OpenTickets": 2
///     },
///     {
///       "GameID": 355,
///       "GameTitle": "Magical Quest, The",
///       "GameIcon": "/Images/051893.png",
///       "Console": "SNES/Super Famicom",
///       "OpenTickets": 1
///     }
///   ],
///   "URL": "https://retroachievements.org/manage/most-reported-games"
/// }
/// ```
pub fn most_ticketed_games() -> retroachievements_client::types::MostTicketedGames {
    crate::example(
        "{\"MostReportedGames\":[{\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"Console\":\"Genesis/Mega Drive\",\"OpenTickets\":2},{\"GameID\":355,\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"Console\":\"SNES/Super Famicom\",\"OpenTickets\":1}],\"URL\":\"https://retroachievements.org/manage/most-reported-games\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "MostReportedGames": [],
///   "URL": "https://retroachievements.org/manage/most-reported-games"
/// }
/// ```
pub fn most_ticketed_games_empty() -> retroachievements_client::types::MostTicketedGames {
    crate::example(
        "{\"MostReportedGames\":[],\"URL\":\"https://retroachievements.org/manage/most-reported-games\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "User": "Scott",
///   "ULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///   "Open": 1,
///   "Closed": 4,
///   "Resolved": 12,
///   "Total": 17,
///   "URL": "https://retroachievements.org/user/Scott/tickets"
/// }
/// ```
pub fn developer_ticket_stats() -> retroachievements_client::types::DeveloperTicketStats {
    crate::example(
        "{\"User\":\"Scott\",\"ULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"Open\":1,\"Closed\":4,\"Resolved\":12,\"Total\":17,\"URL\":\"https://retroachievements.org/user/Scott/tickets\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "User": "vipotaenko02",
///   "ULID": null,
///   "Open": 0,
///   "Closed": 0,
///   "Resolved": 0,
///   "Total": 0,
///   "URL": "https://retroachievements.org/user/vipotaenko02/tickets"
/// }
/// ```
pub fn developer_ticket_stats_empty() -> retroachievements_client::types::DeveloperTicketStats {
    crate::example(
        "{\"User\":\"vipotaenko02\",\"ULID\":null,\"Open\":0,\"Closed\":0,\"Resolved\":0,\"Total\":0,\"URL\":\"https://retroachievements.org/user/vipotaenko02/tickets\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "GameID": 1,
///   "GameTitle": "Sonic the Hedgehog",
///   "ConsoleName": "Genesis/Mega Drive",
///   "OpenTickets": 3,
///   "URL": "https://retroachievements.org/game/1/tickets",
///   "Tickets": [
///     {
///       "ID": 12345,
///       "AchievementID": 9,
///       "AchievementTitle": "That Was Easy",
///       "AchievementDesc": "Complete the first act in Green Hill Zone",
///       "AchievementType": "progression",
///       "Points": 4,
///       "BadgeName": "250336",
///       "AchievementAuthor": "Scott",
///       "AchievementAuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "GameID": 1,
///       "ConsoleName": "Genesis/Mega Drive",
///       "GameTitle": "Sonic the Hedgehog",
///       "GameIcon": "/Images/085573.png",
///       "ReportedAt": "2023-11-01 10:20:30",
///       "ReportType": 2,
///       "ReportTypeDescription": "Did not trigger",
///       "ReportNotes": "It did not pop at the sign post.\nEmulator: RALibRetro",
///       "ReportedBy": "Cowboybeep",
///       "ReportedByULID": "01HE5GNBFZ3NPP7TW3YKAV7SPV",
///       "ResolvedAt": null,
///       "ResolvedBy": null,
///       "ResolvedByULID": null,
///       "ReportState": 1,
///       "ReportStateDescription": "Open",
///       "Hardcore": 1
///     },
///     {
///       "ID": 12290,
///       "AchievementID": 11,
///       "AchievementTitle": "Ring Collector",
///       "AchievementDesc": "Hold 100 rings at once",
///       "AchievementType": null,
///       "Points": 10,
///       "BadgeName": "250338",
///       "AchievementAuthor": "Salsa",
///       "AchievementAuthorULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///       "GameID": 1,
///       "ConsoleName": "Genesis/Mega Drive",
///       "GameTitle": "Sonic the Hedgehog",
///       "GameIcon": "/Images/085573.png",
///       "ReportedAt": "2023-10-12 21:04:55",
///       "ReportType": 1,
///       "ReportTypeDescription": "Triggered at the wrong time",
///       "ReportNotes": "I only had 99 rings.",
///       "ReportedBy": null,
///       "ReportedByULID": null,
///       "ResolvedAt": null,
///       "ResolvedBy": null,
///       "ResolvedByULID": null,
///       "ReportState": 3,
///       "ReportStateDescription": "Request",
///       "Hardcore": 0
///     },
///     {
///       "ID": 11518,
///       "AchievementID": 10,
///       "AchievementTitle": "Egg Breaker",
///       "AchievementDesc": "Defeat Dr. Robotnik at the end of Green Hill Zone",
///       "AchievementType": "win_condition",
///       "Points": 5,
///       "BadgeName": "250337",
///       "AchievementAuthor": "Scott",
///       "AchievementAuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "GameID": 1,
///       "ConsoleName": "Genesis/Mega Drive",
///       "GameTitle": "Sonic the Hedgehog",
///       "GameIcon": "/Images/085573.png",
///       "ReportedAt": "2023-08-02 14:41:09",
///       "ReportType": 1,
///       "ReportTypeDescription": "Triggered at the wrong time",
///       "ReportNotes": "It popped at the title screen.",
///       "ReportedBy": "vipotaenko02",
///       "ReportedByULID": "00003EMFWR7XB8SDPEHB3K56ZR",
///       "ResolvedAt": "2023-08-08 00:37:10",
///       "ResolvedBy": "Scott",
///       "ResolvedByULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "ReportState": 2,
///       "ReportStateDescription": "Resolved",
///       "Hardcore": 0
///     }
///   ]
/// }
/// ```
pub fn game_ticket_stats() -> retroachievements_client::types::GameTicketStats {
    crate::example(
        "{\"GameID\":1,\"GameTitle\":\"Sonic the Hedgehog\",\"ConsoleName\":\"Genesis/Mega Drive\",\"OpenTickets\":3,\"URL\":\"https://retroachievements.org/game/1/tickets\",\"Tickets\":[{\"ID\":12345,\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDesc\":\"Complete the first act in Green Hill Zone\",\"AchievementType\":\"progression\",\"Points\":4,\"BadgeName\":\"250336\",\"AchievementAuthor\":\"Scott\",\"AchievementAuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-11-01 10:20:30\",\"ReportType\":2,\"ReportTypeDescription\":\"Did not trigger\",\"ReportNotes\":\"It did not pop at the sign post.\\nEmulator: RALibRetro\",\"ReportedBy\":\"Cowboybeep\",\"ReportedByULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":1,\"ReportStateDescription\":\"Open\",\"Hardcore\":1},{\"ID\":12290,\"AchievementID\":11,\"AchievementTitle\":\"Ring Collector\",\"AchievementDesc\":\"Hold 100 rings at once\",\"AchievementType\":null,\"Points\":10,\"BadgeName\":\"250338\",\"AchievementAuthor\":\"Salsa\",\"AchievementAuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-10-12 21:04:55\",\"ReportType\":1,\"ReportTypeDescription\":\"Triggered at the wrong time\",\"ReportNotes\":\"I only had 99 rings.\",\"ReportedBy\":null,\"ReportedByULID\":null,\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":3,\"ReportStateDescription\":\"Request\",\"Hardcore\":0},{\"ID\":11518,\"AchievementID\":10,\"AchievementTitle\":\"Egg Breaker\",\"AchievementDesc\":\"Defeat Dr. Robotnik at the end of Green Hill Zone\",\"AchievementType\":\"win_condition\",\"Points\":5,\"BadgeName\":\"250337\",\"AchievementAuthor\":\"Scott\",\"AchievementAuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-08-02 14:41:09\",\"ReportType\":1,\"ReportTypeDescription\":\"Triggered at the wrong time\",\"ReportNotes\":\"It popped at the title screen.\",\"ReportedBy\":\"vipotaenko02\",\"ReportedByULID\":\"00003EMFWR7XB8SDPEHB3K56ZR\",\"ResolvedAt\":\"2023-08-08 00:37:10\",\"ResolvedBy\":\"Scott\",\"ResolvedByULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"ReportState\":2,\"ReportStateDescription\":\"Resolved\",\"Hardcore\":0}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "GameID": 14402,
///   "GameTitle": null,
///   "ConsoleName": "Atari 2600",
///   "OpenTickets": 0,
///   "URL": "https://retroachievements.org/game/14402/tickets"
/// }
/// ```
pub fn game_ticket_stats_empty() -> retroachievements_client::types::GameTicketStats {
    crate::example(
        "{\"GameID\":14402,\"GameTitle\":null,\"ConsoleName\":\"Atari 2600\",\"OpenTickets\":0,\"URL\":\"https://retroachievements.org/game/14402/tickets\"}",
    )
}

/// The example
///
/// ```json
/// {
///   "AchievementID": 9,
///   "AchievementTitle": "That Was Easy",
///   "AchievementDescription": "Complete the first act in Green Hill Zone",
///   "AchievementType": "progression",
///   "URL": "https://retroachievements.org/achievement/9/tickets",
///   "OpenTickets": 1
/// }
/// ```
pub fn achievement_ticket_stats() -> retroachievements_client::types::AchievementTicketStats {
    crate::example(
        "{\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDescription\":\"Complete the first act in Green Hill Zone\",\"AchievementType\":\"progression\",\"URL\":\"https://retroachievements.org/achievement/9/tickets\",\"OpenTickets\":1}",
    )
}

/// The example
///
/// ```json
/// {
///   "AchievementID": 415001,
///   "AchievementTitle": "Unwinnable",
///   "AchievementDescription": "Finish the race before it starts",
///   "AchievementType": null,
///   "URL": "https://retroachievements.org/achievement/415001/tickets",
///   "OpenTickets": 0
/// }
/// ```
pub fn achievement_ticket_stats_empty() -> retroachievements_client::types::AchievementTicketStats {
    crate::example(
        "{\"AchievementID\":415001,\"AchievementTitle\":\"Unwinnable\",\"AchievementDescription\":\"Finish the race before it starts\",\"AchievementType\":null,\"URL\":\"https://retroachievements.org/achievement/415001/tickets\",\"OpenTickets\":0}",
    )
}

/// The example
///
/// ```json
/// {
///   "OpenTickets": 3,
///   "URL": "https://retroachievements.org/tickets",
///   "RecentTickets": [
///     {
///       "ID": 12345,
///       "AchievementID": 9,
///       "AchievementTitle": "That Was Easy",
///       "AchievementDesc": "Complete the first act in Green Hill Zone",
///       "AchievementType": "progression",
///       "Points": 4,
///       "BadgeName": "250336",
///       "AchievementAuthor": "Scott",
///       "AchievementAuthorULID": "00003EMFWR7XB8SDPEHB3K56ZQ",
///       "GameID": 1,
///       "ConsoleName": "Genesis/Mega Drive",
///       "GameTitle": "Sonic the Hedgehog",
///       "GameIcon": "/Images/085573.png",
///       "ReportedAt": "2023-11-01 10:20:30",
///       "ReportType": 2,
///       "ReportTypeDescription": "Did not trigger",
///       "ReportNotes": "It did not pop at the sign post.\nEmulator: RALibRetro",
///       "ReportedBy": "Cowboybeep",
///       "ReportedByULID": "01HE5GNBFZ3NPP7TW3YKAV7SPV",
///       "ResolvedAt": null,
///       "ResolvedBy": null,
///       "ResolvedByULID": null,
///       "ReportState": 1,
///       "ReportStateDescription": "Open",
///       "Hardcore": 1
///     },
///     {
///       "ID": 12290,
///       "AchievementID": 11,
///       "AchievementTitle": "Ring Collector",
///       "AchievementDesc": "Hold 100 rings at once",
///       "AchievementType": null,
///       "Points": 10,
///       "BadgeName": "250338",
///       "AchievementAuthor": "Salsa",
///       "AchievementAuthorULID": "00003EMFWRX4C9D2PZ7N8HGQTE",
///       "GameID": 1,
///       "ConsoleName": "Genesis/Mega Drive",
///       "GameTitle": "Sonic the Hedgehog",
///       "GameIcon": "/Images/085573.png",
///       "ReportedAt": "2023-10-12 21:04:55",
///       "ReportType": 1,
///       "ReportTypeDescription": "Triggered at the wrong time",
///       "ReportNotes": "I only had 99 rings.",
///       "ReportedBy": null,
///       "ReportedByULID": null,
///       "ResolvedAt": null,
///       "ResolvedBy": null,
///       "ResolvedByULID": null,
///       "ReportState": 3,
///       "ReportStateDescription": "Request",
///       "Hardcore": 0
///     },
///     {
///       "ID": 12007,
///       "AchievementID": 4807,
///       "AchievementTitle": "Treetop Trouble",
///       "AchievementDesc": "Beat the boss of the treetops unharmed",
///       "AchievementType": "missable",
///       "Points": 5,
///       "BadgeName": "04112",
///       "AchievementAuthor": null,
///       "AchievementAuthorULID": null,
///       "GameID": 355,
///       "ConsoleName": "SNES/Super Famicom",
///       "GameTitle": "Magical Quest, The",
///       "GameIcon": "/Images/051893.png",
///       "ReportedAt": "2023-08-30 06:15:02",
///       "ReportType": 2,
///       "ReportTypeDescription": "Did not trigger",
///       "ReportNotes": "",
///       "ReportedBy": "Jaarl",
///       "ReportedByULID": "00003EMFWR0M2V8R6QKJ5T1YAB",
///       "ResolvedAt": null,
///       "ResolvedBy": null,
///       "ResolvedByULID": null,
///       "ReportState": 1,
///       "ReportStateDescription": "Open",
///       "Hardcore": null
///     }
///   ]
/// }
/// ```
pub fn recent_tickets() -> retroachievements_client::types::RecentTickets {
    crate::example(
        "{\"OpenTickets\":3,\"URL\":\"https://retroachievements.org/tickets\",\"RecentTickets\":[{\"ID\":12345,\"AchievementID\":9,\"AchievementTitle\":\"That Was Easy\",\"AchievementDesc\":\"Complete the first act in Green Hill Zone\",\"AchievementType\":\"progression\",\"Points\":4,\"BadgeName\":\"250336\",\"AchievementAuthor\":\"Scott\",\"AchievementAuthorULID\":\"00003EMFWR7XB8SDPEHB3K56ZQ\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-11-01 10:20:30\",\"ReportType\":2,\"ReportTypeDescription\":\"Did not trigger\",\"ReportNotes\":\"It did not pop at the sign post.\\nEmulator: RALibRetro\",\"ReportedBy\":\"Cowboybeep\",\"ReportedByULID\":\"01HE5GNBFZ3NPP7TW3YKAV7SPV\",\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":1,\"ReportStateDescription\":\"Open\",\"Hardcore\":1},{\"ID\":12290,\"AchievementID\":11,\"AchievementTitle\":\"Ring Collector\",\"AchievementDesc\":\"Hold 100 rings at once\",\"AchievementType\":null,\"Points\":10,\"BadgeName\":\"250338\",\"AchievementAuthor\":\"Salsa\",\"AchievementAuthorULID\":\"00003EMFWRX4C9D2PZ7N8HGQTE\",\"GameID\":1,\"ConsoleName\":\"Genesis/Mega Drive\",\"GameTitle\":\"Sonic the Hedgehog\",\"GameIcon\":\"/Images/085573.png\",\"ReportedAt\":\"2023-10-12 21:04:55\",\"ReportType\":1,\"ReportTypeDescription\":\"Triggered at the wrong time\",\"ReportNotes\":\"I only had 99 rings.\",\"ReportedBy\":null,\"ReportedByULID\":null,\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":3,\"ReportStateDescription\":\"Request\",\"Hardcore\":0},{\"ID\":12007,\"AchievementID\":4807,\"AchievementTitle\":\"Treetop Trouble\",\"AchievementDesc\":\"Beat the boss of the treetops unharmed\",\"AchievementType\":\"missable\",\"Points\":5,\"BadgeName\":\"04112\",\"AchievementAuthor\":null,\"AchievementAuthorULID\":null,\"GameID\":355,\"ConsoleName\":\"SNES/Super Famicom\",\"GameTitle\":\"Magical Quest, The\",\"GameIcon\":\"/Images/051893.png\",\"ReportedAt\":\"2023-08-30 06:15:02\",\"ReportType\":2,\"ReportTypeDescription\":\"Did not trigger\",\"ReportNotes\":\"\",\"ReportedBy\":\"Jaarl\",\"ReportedByULID\":\"00003EMFWR0M2V8R6QKJ5T1YAB\",\"ResolvedAt\":null,\"ResolvedBy\":null,\"ResolvedByULID\":null,\"ReportState\":1,\"ReportStateDescription\":\"Open\",\"Hardcore\":null}]}",
    )
}

/// The example
///
/// ```json
/// {
///   "OpenTickets": 0,
///   "URL": "https://retroachievements.org/tickets",
///   "RecentTickets": []
/// }
/// ```
pub fn recent_tickets_empty() -> retroachievements_client::types::RecentTickets {
    crate::example(
        "{\"OpenTickets\":0,\"URL\":\"https://retroachievements.org/tickets\",\"RecentTickets\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Achievement": [],
///   "UnlocksCount": 0,
///   "UnlocksHardcoreCount": 0,
///   "TotalPlayers": 0,
///   "Unlocks": []
/// }
/// ```
pub fn achievement_unlocks_not_found() -> retroachievements_client::types::UnknownAchievement {
    crate::example(
        "{\"Achievement\":[],\"UnlocksCount\":0,\"UnlocksHardcoreCount\":0,\"TotalPlayers\":0,\"Unlocks\":[]}",
    )
}

/// The example
///
/// ```json
/// {
///   "Results": []
/// }
/// ```
pub fn game_hashes_not_found() -> retroachievements_client::types::UnknownGameHashes {
    crate::example("{\"Results\":[]}")
}

/// The example
///
/// ```json
/// {
///   "ID": null,
///   "User": "Nobody"
/// }
/// ```
pub fn user_summary_not_found() -> retroachievements_client::types::UnknownUserSummary {
    crate::example("{\"ID\":null,\"User\":\"Nobody\"}")
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
pub fn user_want_to_play_list_unauthorized() -> retroachievements_client::types::ApiError {
    crate::example(
        "{\"message\":\"Unauthenticated.\",\"errors\":[{\"status\":\"401\",\"code\":\"unauthorized\",\"title\":\"Unauthenticated.\"}]}",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn leaderboard_entries_not_found() -> ::std::vec::Vec<::serde_json::Value> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// [
///   "Game not found"
/// ]
/// ```
pub fn user_game_leaderboards_not_found() -> retroachievements_client::wire::List<::std::string::String> {
    crate::example("[\"Game not found\"]")
}

/// The example
///
/// ```json
/// {
///   "message": "The i field is required.",
///   "errors": {
///     "i": [
///       "The i field is required."
///     ]
///   }
/// }
/// ```
pub fn user_game_leaderboards_unprocessable_entity() -> retroachievements_client::types::ValidationError {
    crate::example(
        "{\"message\":\"The i field is required.\",\"errors\":{\"i\":[\"The i field is required.\"]}}",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn comments_not_found() -> ::std::vec::Vec<::serde_json::Value> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// {
///   "error": "Ticket ID 12345 not found"
/// }
/// ```
pub fn ticket_not_found() -> retroachievements_client::types::TicketError {
    crate::example("{\"error\":\"Ticket ID 12345 not found\"}")
}

/// The example
///
/// ```json
/// {
///   "error": "Ticket ID 12345 not found"
/// }
/// ```
pub fn most_ticketed_games_not_found() -> retroachievements_client::types::TicketError {
    crate::example("{\"error\":\"Ticket ID 12345 not found\"}")
}

/// The example
///
/// ```json
/// {
///   "error": "Ticket ID 12345 not found"
/// }
/// ```
pub fn developer_ticket_stats_not_found() -> retroachievements_client::types::TicketError {
    crate::example("{\"error\":\"Ticket ID 12345 not found\"}")
}

/// The example
///
/// ```json
/// {
///   "error": "Ticket ID 12345 not found"
/// }
/// ```
pub fn game_ticket_stats_not_found() -> retroachievements_client::types::TicketError {
    crate::example("{\"error\":\"Ticket ID 12345 not found\"}")
}

/// The example
///
/// ```json
/// {
///   "error": "Ticket ID 12345 not found"
/// }
/// ```
pub fn achievement_ticket_stats_not_found() -> retroachievements_client::types::TicketError {
    crate::example("{\"error\":\"Ticket ID 12345 not found\"}")
}

/// The example
///
/// ```json
/// {
///   "error": "Ticket ID 12345 not found"
/// }
/// ```
pub fn recent_tickets_not_found() -> retroachievements_client::types::TicketError {
    crate::example("{\"error\":\"Ticket ID 12345 not found\"}")
}

/// The example
///
/// ```json
/// {
///   "message": "The u field is required. (and 1 more error)",
///   "errors": {
///     "u": [
///       "The u field is required."
///     ],
///     "g": [
///       "The g field is required."
///     ]
///   }
/// }
/// ```
pub fn invalid() -> retroachievements_client::types::ValidationError {
    crate::example(
        "{\"message\":\"The u field is required. (and 1 more error)\",\"errors\":{\"u\":[\"The u field is required.\"],\"g\":[\"The g field is required.\"]}}",
    )
}

/// The example
///
/// ```json
/// {
///   "message": "Server Error"
/// }
/// ```
pub fn server_error() -> retroachievements_client::types::ApiError {
    crate::example("{\"message\":\"Server Error\"}")
}

/// The example
///
/// ```json
/// {
///   "message": "Too Many Requests",
///   "errors": [
///     {
///       "status": "429",
///       "code": "too_many_requests",
///       "title": "Too Many Requests"
///     }
///   ]
/// }
/// ```
pub fn too_many_requests() -> retroachievements_client::types::ApiError {
    crate::example(
        "{\"message\":\"Too Many Requests\",\"errors\":[{\"status\":\"429\",\"code\":\"too_many_requests\",\"title\":\"Too Many Requests\"}]}",
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
pub fn unauthorized() -> retroachievements_client::types::ApiError {
    crate::example(
        "{\"message\":\"Unauthenticated.\",\"errors\":[{\"status\":\"401\",\"code\":\"unauthorized\",\"title\":\"Unauthenticated.\"}]}",
    )
}

/// The example
///
/// ```json
/// []
/// ```
pub fn unknown_game() -> ::std::vec::Vec<::serde_json::Value> {
    crate::example("[]")
}

/// The example
///
/// ```json
/// []
/// ```
pub fn unknown_user() -> ::std::vec::Vec<::serde_json::Value> {
    crate::example("[]")
}
