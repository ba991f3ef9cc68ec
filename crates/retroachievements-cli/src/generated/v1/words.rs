// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! The words that commands take, and what each stands for.
use crate::endpoint::Word;
use crate::failure::Failure;
use retroachievements::models;

pub(super) static ACHIEVEMENT_FLAG: &[Word] = &[
    Word { word: "promoted", on_the_wire: "promoted", help: "Promoted achievements, the official set" },
    Word {
        word: "unpromoted",
        on_the_wire: "unpromoted",
        help: "Unpromoted achievements, also called unofficial",
    },
];

pub(super) fn achievement_flag(word: &str) -> Result<models::AchievementFlag, Failure> {
    Ok(match word {
        "promoted" => models::AchievementFlag::Promoted,
        "unpromoted" => models::AchievementFlag::Unpromoted,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static AWARD_KIND: &[Word] = &[
    Word {
        word: "beaten-softcore",
        on_the_wire: "beaten-softcore",
        help: "Game beaten in softcore mode (now \"casual\" on the site)",
    },
    Word { word: "beaten-hardcore", on_the_wire: "beaten-hardcore", help: "Game beaten in hardcore mode" },
    Word { word: "completed", on_the_wire: "completed", help: "All achievements earned in softcore mode" },
    Word { word: "mastered", on_the_wire: "mastered", help: "All achievements earned in hardcore mode" },
];

pub(super) fn award_kind(word: &str) -> Result<models::AwardKind, Failure> {
    Ok(match word {
        "beaten-softcore" => models::AwardKind::BeatenSoftcore,
        "beaten-hardcore" => models::AwardKind::BeatenHardcore,
        "completed" => models::AwardKind::Completed,
        "mastered" => models::AwardKind::Mastered,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static CLAIM_KIND: &[Word] = &[
    Word { word: "completed", on_the_wire: "completed", help: "Completed primary claims" },
    Word { word: "dropped", on_the_wire: "dropped", help: "Dropped claims" },
    Word { word: "expired", on_the_wire: "expired", help: "Expired claims that nobody has closed" },
];

pub(super) fn claim_kind(word: &str) -> Result<models::ClaimKind, Failure> {
    Ok(match word {
        "completed" => models::ClaimKind::Completed,
        "dropped" => models::ClaimKind::Dropped,
        "expired" => models::ClaimKind::Expired,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static COMMENT_ORDER: &[Word] = &[
    Word { word: "oldest-first", on_the_wire: "submitted", help: "Oldest first" },
    Word { word: "newest-first", on_the_wire: "-submitted", help: "Newest first" },
];

pub(super) fn comment_order(word: &str) -> Result<models::CommentOrder, Failure> {
    Ok(match word {
        "oldest-first" | "submitted" => models::CommentOrder::OldestFirst,
        "newest-first" | "-submitted" => models::CommentOrder::NewestFirst,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static RANKING_KIND: &[Word] = &[
    Word { word: "high-scores", on_the_wire: "high-scores", help: "Players with the most points" },
    Word {
        word: "latest-masters",
        on_the_wire: "latest-masters",
        help: "Players who mastered the game most recently",
    },
];

pub(super) fn ranking_kind(word: &str) -> Result<models::RankingKind, Failure> {
    Ok(match word {
        "high-scores" => models::RankingKind::HighScores,
        "latest-masters" => models::RankingKind::LatestMasters,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static REQUEST_LIST_KIND: &[Word] = &[
    Word {
        word: "active",
        on_the_wire: "active",
        help: "Requests for games that still have no achievements",
    },
    Word { word: "all", on_the_wire: "all", help: "All requests" },
];

pub(super) fn request_list_kind(word: &str) -> Result<models::RequestListKind, Failure> {
    Ok(match word {
        "active" => models::RequestListKind::Active,
        "all" => models::RequestListKind::All,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}
