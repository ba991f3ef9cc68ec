//! What people of the demo world write.

pub(super) const MOTTOS: [&str; 8] = [
    "One more try",
    "Mastering one game at a time",
    "Now on a quest for every feather",
    "No save states, no regrets",
    "Games & good coffee",
    "Collecting points since forever",
    "¡Vamos!",
    "Retro is not old, it is proven",
];

pub(super) const ON_GAMES: [&str; 10] = [
    "What a set. I had forgotten how good this game is.",
    "The last stage took me a whole weekend.",
    "Thanks to the developer for this one!",
    "The music alone is worth it.",
    "Does anybody else think that the second boss is harder than the third?",
    "Finally mastered. See you in the subset.",
    "Works fine in hardcore with the European version, too.",
    "Played this with my brother in 1994. Now I have the proof.",
    "Great difficulty curve & fair points.",
    "I did it without continues by accident…",
];

pub(super) const ON_ACHIEVEMENTS: [&str; 8] = [
    "Easier than it looks: stay on the left side.",
    "Got it on the first try, I can hardly believe it.",
    "Save your items for this one.",
    "It triggers as soon as the screen fades.",
    "You can retry at once after the second checkpoint.",
    "That jump. That one jump!",
    "Took me about forty attempts.",
    "Turn off turbo, it will not trigger otherwise.",
];

pub(super) const ON_WALLS: [&str; 6] = [
    "Congratulations on the mastery!",
    "Welcome to the site.",
    "Thanks for the follow!",
    "Saw you on the leaderboard. Not for long…",
    "How did you beat the clock tower?",
    "Happy anniversary!",
];

pub(super) const ON_TICKETS: [&str; 6] = [
    "Did everything that the description asks for, and nothing happened.",
    "Triggered at the title screen, before the game had begun.",
    "Did not trigger in the second loop.",
    "Triggered one stage too early.",
    "Works after a reset, not after loading a save.",
    "Counter stays at nine of ten.",
];
