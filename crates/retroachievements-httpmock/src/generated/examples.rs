// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The description's examples as values: something to begin with, and to change.
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
pub fn unknown_user() -> Vec<serde_json::Value> {
    crate::example("[]")
}
