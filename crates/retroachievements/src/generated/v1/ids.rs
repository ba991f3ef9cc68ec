// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Ids, each with a type of its own.
crate::id::id! {
    #[doc = " Achievement ID, as in the address of its page on the site."] #[doc = ""]
    #[doc = " Converts from any integer and from text; at most 4294967295."] #[doc = ""]
    #[doc = " ```"] #[doc = " # use retroachievements::AchievementId;"] #[doc =
    " let id = AchievementId::try_from(13876)?;"] #[doc =
    " assert_eq!(id, \"13876\".parse()?);"] #[doc =
    " assert!(AchievementId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] AchievementId,
    "an achievement", "achievement_id", 4294967295
}
crate::id::id! {
    #[doc = " Console ID (consoles are also called systems)."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::ConsoleId;"] #[doc =
    " let id = ConsoleId::try_from(1)?;"] #[doc = " assert_eq!(id, \"1\".parse()?);"]
    #[doc = " assert!(ConsoleId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] ConsoleId,
    "a console", "console_id", 4294967295, crate ::system::by_name
}
crate::id::id! {
    #[doc = " Game ID, as in the address of its page on the site."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::GameId;"] #[doc =
    " let id = GameId::try_from(1)?;"] #[doc = " assert_eq!(id, \"1\".parse()?);"] #[doc
    = " assert!(GameId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] GameId,
    "a game", "game_id", 4294967295
}
crate::id::id! {
    #[doc = " Leaderboard ID, as in the address of its page on the site."] #[doc = ""]
    #[doc = " Converts from any integer and from text; at most 4294967295."] #[doc = ""]
    #[doc = " ```"] #[doc = " # use retroachievements::LeaderboardId;"] #[doc =
    " let id = LeaderboardId::try_from(104)?;"] #[doc =
    " assert_eq!(id, \"104\".parse()?);"] #[doc =
    " assert!(LeaderboardId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] LeaderboardId,
    "a leaderboard", "leaderboard_id", 4294967295
}
crate::id::id! {
    #[doc = " Ticket ID, as in the address of its page on the site."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::TicketId;"] #[doc =
    " let id = TicketId::try_from(12345)?;"] #[doc =
    " assert_eq!(id, \"12345\".parse()?);"] #[doc =
    " assert!(TicketId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] TicketId,
    "a ticket", "ticket_id", 4294967295
}
