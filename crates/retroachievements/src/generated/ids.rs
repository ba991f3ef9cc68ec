// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! Ids, each of a type of its own.
crate::id::id! {
    #[doc = " The number of an achievement, as in the address of its page on the site."]
    #[doc = ""] #[doc =
    " Made from any integer and from text; 4294967295 is the greatest."] #[doc = ""]
    #[doc = " ```"] #[doc = " # use retroachievements::AchievementId;"] #[doc =
    " let id = AchievementId::try_from(13876)?;"] #[doc =
    " assert_eq!(id, \"13876\".parse()?);"] #[doc =
    " assert!(AchievementId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] AchievementId,
    "an achievement", "achievement_id", 4294967295
}
crate::id::id! {
    #[doc = " The number of a console (the site also says \"system\")."] #[doc = ""]
    #[doc = " Made from any integer and from text; 4294967295 is the greatest."] #[doc =
    ""] #[doc = " ```"] #[doc = " # use retroachievements::ConsoleId;"] #[doc =
    " let id = ConsoleId::try_from(1)?;"] #[doc = " assert_eq!(id, \"1\".parse()?);"]
    #[doc = " assert!(ConsoleId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] ConsoleId,
    "a console", "console_id", 4294967295
}
crate::id::id! {
    #[doc = " The number of a game, as in the address of its page on the site."] #[doc =
    ""] #[doc = " Made from any integer and from text; 4294967295 is the greatest."]
    #[doc = ""] #[doc = " ```"] #[doc = " # use retroachievements::GameId;"] #[doc =
    " let id = GameId::try_from(1)?;"] #[doc = " assert_eq!(id, \"1\".parse()?);"] #[doc
    = " assert!(GameId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] GameId,
    "a game", "game_id", 4294967295
}
crate::id::id! {
    #[doc = " The number of a leaderboard, as in the address of its page on the site."]
    #[doc = ""] #[doc =
    " Made from any integer and from text; 4294967295 is the greatest."] #[doc = ""]
    #[doc = " ```"] #[doc = " # use retroachievements::LeaderboardId;"] #[doc =
    " let id = LeaderboardId::try_from(104)?;"] #[doc =
    " assert_eq!(id, \"104\".parse()?);"] #[doc =
    " assert!(LeaderboardId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] LeaderboardId,
    "a leaderboard", "leaderboard_id", 4294967295
}
crate::id::id! {
    #[doc = " The number of a ticket, as in the address of its page on the site."] #[doc
    = ""] #[doc = " Made from any integer and from text; 4294967295 is the greatest."]
    #[doc = ""] #[doc = " ```"] #[doc = " # use retroachievements::TicketId;"] #[doc =
    " let id = TicketId::try_from(12345)?;"] #[doc =
    " assert_eq!(id, \"12345\".parse()?);"] #[doc =
    " assert!(TicketId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] TicketId,
    "a ticket", "ticket_id", 4294967295
}
