// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::operation::{Example, Operation, Paging, Parameter};

pub(crate) static OPERATIONS: &[Operation] = &[
    Operation {
        id: "getAchievementUnlocks",
        path: "/API_GetAchievementUnlocks.php",
        parameters: &[
            Parameter { name: "a", required: true },
            Parameter { name: "c", required: false },
            Parameter { name: "o", required: false },
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
    },
    Operation {
        id: "getAchievementCount",
        path: "/API_GetAchievementCount.php",
        parameters: &[Parameter { name: "i", required: true }],
        paging: None,
        examples: &[
            Example { name: "full", body: "{\"GameID\":1,\"AchievementIDs\":[9,10,11]}" },
            Example { name: "empty", body: "{\"GameID\":1,\"AchievementIDs\":[]}" },
        ],
    },
    Operation {
        id: "getUserPoints",
        path: "/API_GetUserPoints.php",
        parameters: &[Parameter { name: "u", required: true }],
        paging: None,
        examples: &[
            Example { name: "full", body: "{\"Points\":7640,\"SoftcorePoints\":25}" },
            Example { name: "empty", body: "{\"Points\":0,\"SoftcorePoints\":0}" },
        ],
    },
    Operation {
        id: "getConsoleIds",
        path: "/API_GetConsoleIDs.php",
        parameters: &[Parameter { name: "a", required: false }, Parameter { name: "g", required: false }],
        paging: None,
        examples: &[
            Example {
                name: "full",
                body: "[{\"ID\":1,\"Name\":\"Genesis/Mega Drive\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/md.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":3,\"Name\":\"SNES/Super Famicom\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/snes.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":4,\"Name\":\"Game Boy\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/gb.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":6,\"Name\":\"Game Boy Color\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/gbc.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":7,\"Name\":\"NES/Famicom\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/nes.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":12,\"Name\":\"PlayStation\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/ps1.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":25,\"Name\":\"Atari 2600\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/2600.png\",\"Active\":true,\"IsGameSystem\":true},{\"ID\":100,\"Name\":\"Hubs\",\"IconURL\":\"https://static.retroachievements.org/assets/images/system/hubs.png\",\"Active\":true,\"IsGameSystem\":false}]",
            },
            Example { name: "empty", body: "[]" },
        ],
    },
];
