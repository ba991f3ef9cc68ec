//! Something that happened, in the forms in which it is told.

use retroachievements::models::EarnedAchievementOfSpan;
use retroachievements_extras::watch::{Activity, Presence, Unlock, UnlockKind};
use serde_json::{Value, json};

const SITE: &str = "https://retroachievements.org";

/// Gold, as the site frames what is earned in hardcore mode, and grey.
const HARDCORE: u32 = 0x00ff_d700;
const SOFTCORE: u32 = 0x0080_8080;

/// Something that happened.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) json: Value,
    pub(crate) variables: Vec<(&'static str, String)>,
    /// An embed, as Discord has it.
    embed: Value,
}

impl Event {
    pub(crate) fn of_unlock(unlock: &Unlock) -> Self {
        let Unlock { id, user, ulid, kind, achievement, .. } = unlock;
        let kind = word(*kind);
        Self {
            json: json!({ "id": id, "kind": kind, "user": user, "ulid": ulid, "achievement": achievement }),
            variables: vec![
                ("RA_UNLOCK_ID", id.clone()),
                ("RA_KIND", kind.to_string()),
                ("RA_USER", user.clone()),
                ("RA_DATE", achievement.date.to_string()),
                ("RA_HARDCORE", u8::from(achievement.hardcore_mode).to_string()),
                ("RA_ACHIEVEMENT_ID", achievement.achievement_id.to_string()),
                ("RA_ACHIEVEMENT_TITLE", achievement.title.clone()),
                ("RA_ACHIEVEMENT_DESCRIPTION", achievement.description.clone()),
                ("RA_POINTS", achievement.points.to_string()),
                ("RA_GAME_ID", achievement.game_id.to_string()),
                ("RA_GAME_TITLE", achievement.game_title.clone()),
                ("RA_CONSOLE", achievement.console_name.clone()),
                ("RA_BADGE_URL", achievement.badge_name.url().unwrap_or_default()),
            ],
            embed: embed(user, kind, achievement),
        }
    }

    pub(crate) fn of_presence(presence: &Presence) -> Self {
        let Presence { user, ulid, activity, game_id, message, reported_at, .. } = presence;
        let (activity, sentence) = match activity {
            Activity::Playing => ("playing", "is playing"),
            Activity::Recent => ("recent", "played a little while ago"),
            _ => ("away", "is away"),
        };
        let text = |value: Option<String>| value.unwrap_or_default();
        Self {
            json: json!({
                "user": user, "ulid": ulid, "activity": activity, "gameId": game_id, "message": message, "reportedAt": reported_at,
            }),
            variables: vec![
                ("RA_USER", user.clone()),
                ("RA_ACTIVITY", activity.to_string()),
                ("RA_GAME_ID", text(game_id.map(|id| id.to_string()))),
                ("RA_MESSAGE", text(message.clone())),
                ("RA_DATE", text(reported_at.map(|time| time.to_string()))),
            ],
            embed: json!({
                "title": format!("{user} {sentence}"), "url": format!("{SITE}/user/{user}"), "description": message,
            }),
        }
    }

    /// A message that mentions nobody, whatever is in a title.
    pub(crate) fn discord(&self) -> Value {
        json!({ "embeds": [self.embed], "allowed_mentions": { "parse": [] } })
    }
}

fn word(kind: UnlockKind) -> &'static str {
    match kind {
        UnlockKind::Upgrade => "upgrade",
        UnlockKind::Again => "again",
        _ => "first",
    }
}

fn embed(user: &str, kind: &str, achievement: &EarnedAchievementOfSpan) -> Value {
    let mode = if achievement.hardcore_mode { "hardcore" } else { "softcore" };
    let note = if kind == "first" { String::new() } else { format!(" · {kind}") };
    json!({
        "author": { "name": user, "url": format!("{SITE}/user/{user}") },
        "title": achievement.title,
        "url": format!("{SITE}/achievement/{}", achievement.achievement_id),
        "description": achievement.description,
        "thumbnail": achievement.badge_name.url().map(|url| json!({ "url": url })),
        "fields": [{
            "name": format!("{} ({})", achievement.game_title, achievement.console_name),
            "value": format!("{} points · {mode}{note}", achievement.points),
        }],
        "color": if achievement.hardcore_mode { HARDCORE } else { SOFTCORE },
        "timestamp": achievement.date,
    })
}
