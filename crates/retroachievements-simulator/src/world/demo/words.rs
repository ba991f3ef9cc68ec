//! The words that names are made of, in alphabetical order.

pub(super) const FIRST: [&str; 32] = [
    "Amber", "Arcade", "Bionic", "Blast", "Bold", "Chrome", "Cosmic", "Crimson", "Dizzy", "Electric",
    "Frosty", "Golden", "Hyper", "Iron", "Jade", "Lucky", "Lunar", "Mega", "Mystic", "Neon", "Nova", "Pixel",
    "Quick", "Retro", "Rusty", "Shadow", "Silent", "Solar", "Sonic", "Turbo", "Velvet", "Wild",
];

pub(super) const SECOND: [&str; 32] = [
    "Badger", "Bard", "Comet", "Crow", "Dragon", "Falcon", "Fox", "Gamer", "Goblin", "Hawk", "Hermit",
    "Hunter", "Joker", "Knight", "Kraken", "Lynx", "Mage", "Monk", "Ninja", "Otter", "Panda", "Pilot",
    "Pirate", "Player", "Ranger", "Raven", "Robot", "Rogue", "Samurai", "Tiger", "Wizard", "Wolf",
];

/// How many pairs of words there are.
pub(super) const PAIRS: u64 = 1_024;

/// A pair of words, in alphabetical order.
pub(super) fn pair(n: u64) -> (&'static str, &'static str) {
    (FIRST[(n / 32 % 32) as usize], SECOND[(n % 32) as usize])
}
