// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! The systems that the site knows, and what they are called.
use crate::ConsoleId;
use crate::system::System;

impl ConsoleId {
    /// Genesis/Mega Drive.
    pub const MD: Self = Self::from_server(1);
    /// Nintendo 64.
    pub const N64: Self = Self::from_server(2);
    /// SNES/Super Famicom.
    pub const SNES: Self = Self::from_server(3);
    /// Game Boy.
    pub const GB: Self = Self::from_server(4);
    /// Game Boy Advance.
    pub const GBA: Self = Self::from_server(5);
    /// Game Boy Color.
    pub const GBC: Self = Self::from_server(6);
    /// NES/Famicom.
    pub const NES: Self = Self::from_server(7);
    /// PC Engine/TurboGrafx-16.
    pub const PCE: Self = Self::from_server(8);
    /// Sega CD.
    pub const SCD: Self = Self::from_server(9);
    /// 32X.
    pub const SEGA_32X: Self = Self::from_server(10);
    /// Master System.
    pub const SMS: Self = Self::from_server(11);
    /// PlayStation.
    pub const PS1: Self = Self::from_server(12);
    /// Atari Lynx.
    pub const LYNX: Self = Self::from_server(13);
    /// Neo Geo Pocket.
    pub const NGP: Self = Self::from_server(14);
    /// Game Gear.
    pub const GG: Self = Self::from_server(15);
    /// GameCube.
    pub const GC: Self = Self::from_server(16);
    /// Atari Jaguar.
    pub const JAG: Self = Self::from_server(17);
    /// Nintendo DS.
    pub const DS: Self = Self::from_server(18);
    /// Wii.
    pub const WII: Self = Self::from_server(19);
    /// Wii U.
    pub const WIIU: Self = Self::from_server(20);
    /// PlayStation 2.
    pub const PS2: Self = Self::from_server(21);
    /// Xbox.
    pub const XBOX: Self = Self::from_server(22);
    /// Magnavox Odyssey 2.
    pub const MO2: Self = Self::from_server(23);
    /// Pokemon Mini.
    pub const MINI: Self = Self::from_server(24);
    /// Atari 2600.
    pub const ATARI_2600: Self = Self::from_server(25);
    /// DOS.
    pub const DOS: Self = Self::from_server(26);
    /// Arcade.
    pub const ARC: Self = Self::from_server(27);
    /// Virtual Boy.
    pub const VB: Self = Self::from_server(28);
    /// MSX.
    pub const MSX: Self = Self::from_server(29);
    /// Commodore 64.
    pub const C64: Self = Self::from_server(30);
    /// ZX81.
    pub const ZX81: Self = Self::from_server(31);
    /// Oric.
    pub const ORIC: Self = Self::from_server(32);
    /// SG-1000.
    pub const SG1K: Self = Self::from_server(33);
    /// VIC-20.
    pub const VIC_20: Self = Self::from_server(34);
    /// Amiga.
    pub const AMIGA: Self = Self::from_server(35);
    /// Atari ST.
    pub const AST: Self = Self::from_server(36);
    /// Amstrad CPC.
    pub const CPC: Self = Self::from_server(37);
    /// Apple II.
    pub const A2: Self = Self::from_server(38);
    /// Saturn.
    pub const SAT: Self = Self::from_server(39);
    /// Dreamcast.
    pub const DC: Self = Self::from_server(40);
    /// PlayStation Portable.
    pub const PSP: Self = Self::from_server(41);
    /// Philips CD-i.
    pub const CD_I: Self = Self::from_server(42);
    /// 3DO Interactive Multiplayer.
    pub const THREE_DO: Self = Self::from_server(43);
    /// ColecoVision.
    pub const CV: Self = Self::from_server(44);
    /// Intellivision.
    pub const INTV: Self = Self::from_server(45);
    /// Vectrex.
    pub const VECT: Self = Self::from_server(46);
    /// PC-8000/8800.
    pub const PC_8800: Self = Self::from_server(47);
    /// PC-9800.
    pub const PC_9800: Self = Self::from_server(48);
    /// PC-FX.
    pub const PC_FX: Self = Self::from_server(49);
    /// Atari 5200.
    pub const ATARI_5200: Self = Self::from_server(50);
    /// Atari 7800.
    pub const ATARI_7800: Self = Self::from_server(51);
    /// Sharp X68000.
    pub const X68K: Self = Self::from_server(52);
    /// WonderSwan.
    pub const WS: Self = Self::from_server(53);
    /// Cassette Vision.
    pub const ECV: Self = Self::from_server(54);
    /// Super Cassette Vision.
    pub const ESCV: Self = Self::from_server(55);
    /// Neo Geo CD.
    pub const NGCD: Self = Self::from_server(56);
    /// Fairchild Channel F.
    pub const CHF: Self = Self::from_server(57);
    /// FM Towns.
    pub const FM_TOWNS: Self = Self::from_server(58);
    /// ZX Spectrum.
    pub const ZXS: Self = Self::from_server(59);
    /// Game & Watch.
    pub const G_W: Self = Self::from_server(60);
    /// Nokia N-Gage.
    pub const N_GAGE: Self = Self::from_server(61);
    /// Nintendo 3DS.
    pub const NINTENDO_3DS: Self = Self::from_server(62);
    /// Watara Supervision.
    pub const WSV: Self = Self::from_server(63);
    /// Sharp X1.
    pub const X1: Self = Self::from_server(64);
    /// TIC-80.
    pub const TIC_80: Self = Self::from_server(65);
    /// Thomson TO8.
    pub const TO8: Self = Self::from_server(66);
    /// PC-6000.
    pub const PC_6000: Self = Self::from_server(67);
    /// Sega Pico.
    pub const PICO: Self = Self::from_server(68);
    /// Mega Duck.
    pub const DUCK: Self = Self::from_server(69);
    /// Zeebo.
    pub const ZEEBO: Self = Self::from_server(70);
    /// Arduboy.
    pub const ARD: Self = Self::from_server(71);
    /// WASM-4.
    pub const WASM4: Self = Self::from_server(72);
    /// Arcadia 2001.
    pub const A2001: Self = Self::from_server(73);
    /// Interton VC 4000.
    pub const VC4000: Self = Self::from_server(74);
    /// Elektor TV Games Computer.
    pub const ELEK: Self = Self::from_server(75);
    /// PC Engine CD/TurboGrafx-CD.
    pub const PCCD: Self = Self::from_server(76);
    /// Atari Jaguar CD.
    pub const JCD: Self = Self::from_server(77);
    /// Nintendo DSi.
    pub const DSI: Self = Self::from_server(78);
    /// TI-83.
    pub const TI_83: Self = Self::from_server(79);
    /// Uzebox.
    pub const UZE: Self = Self::from_server(80);
    /// Famicom Disk System.
    pub const FDS: Self = Self::from_server(81);
    /// Hubs.
    pub const HUBS: Self = Self::from_server(100);
    /// Events.
    pub const EVENTS: Self = Self::from_server(101);
    /// Standalone.
    pub const EXE: Self = Self::from_server(102);
}

pub(crate) static SYSTEMS: &[System] = &[
    System {
        id: ConsoleId::MD,
        name: "Genesis/Mega Drive",
        short_name: "MD",
        manufacturer: Some("Sega"),
        is_active: true,
        is_game_system: true,
        names: &[
            "genesismegadrive",
            "md",
            "genesis",
            "megadrive",
            "segagenesis",
            "segamegadrive",
            "segamegadrivegenesis",
            "genesisslashmegadrive",
            "megadrivejp",
            "megadriv",
            "megadrv",
            "segamd",
            "segagenesismegadrive",
            "genh",
            "mdh",
            "genesishacks",
            "megadrivehacks",
        ],
    },
    System {
        id: ConsoleId::N64,
        name: "Nintendo 64",
        short_name: "N64",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &[
            "nintendo64",
            "n64",
            "nintendonintendo64",
            "n64dd",
            "64dd",
            "nintendo64dd",
            "nintendonintendo64dd",
        ],
    },
    System {
        id: ConsoleId::SNES,
        name: "SNES/Super Famicom",
        short_name: "SNES",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &[
            "snessuperfamicom",
            "snes",
            "supernintendo",
            "supernintendoentertainmentsystem",
            "supernintendoentertainmentsystemfamicom",
            "supernintendosnes",
            "nintendosnessupernintendo",
            "superfamicom",
            "sfc",
            "sfam",
            "supernes",
            "superfamilycomputer",
            "nintendosupernintendoentertainmentsystem",
            "snesna",
            "snesmsu1",
            "supernintendomsu1",
            "satellaview",
            "nintendosatellaview",
            "sufami",
            "sufamiturbo",
            "nintendosufamiturbo",
            "snesh",
            "sfch",
            "sneshacks",
            "nintendosfcsuperfamicom",
        ],
    },
    System {
        id: ConsoleId::GB,
        name: "Game Boy",
        short_name: "GB",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &["gameboy", "gb", "nintendogameboy", "sgb", "gb2players", "gbh", "gameboyhacks"],
    },
    System {
        id: ConsoleId::GBA,
        name: "Game Boy Advance",
        short_name: "GBA",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &["gameboyadvance", "gba", "nintendogameboyadvance", "gbah", "gbahacks"],
    },
    System {
        id: ConsoleId::GBC,
        name: "Game Boy Color",
        short_name: "GBC",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &["gameboycolor", "gbc", "nintendogameboycolor", "gbc2players", "gbch", "gbchacks"],
    },
    System {
        id: ConsoleId::NES,
        name: "NES/Famicom",
        short_name: "NES",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &[
            "nesfamicom",
            "nes",
            "nintendoentertainmentsystem",
            "nintendoentertainmentsystemfamicom",
            "nintendoentertainmentsystemnes",
            "nintendonintendoentertainmentsystem",
            "famicom",
            "fc",
            "familycomputer",
            "nintendofamilycomputer",
            "nesh",
            "neshacks",
        ],
    },
    System {
        id: ConsoleId::PCE,
        name: "PC Engine/TurboGrafx-16",
        short_name: "PCE",
        manufacturer: Some("NEC"),
        is_active: true,
        is_game_system: true,
        names: &[
            "pcengineturbografx16",
            "pce",
            "pcengine",
            "necpcengine",
            "necpcengineturbografx16",
            "turbografx16pcengine",
            "tg16",
            "turbografx",
            "turbografx16",
            "turbografx161",
            "necturbografx16",
            "supergrafx",
            "sgx",
            "pcenginesupergrafx",
            "necsupergrafx",
            "necpcenginesupergrafx",
        ],
    },
    System {
        id: ConsoleId::SCD,
        name: "Sega CD",
        short_name: "SCD",
        manufacturer: Some("Sega"),
        is_active: true,
        is_game_system: true,
        names: &["segacd", "scd", "megacd", "mcd", "megacdjp", "segamegacd", "segamegacdsegacd"],
    },
    System {
        id: ConsoleId::SEGA_32X,
        name: "32X",
        short_name: "32X",
        manufacturer: Some("Sega"),
        is_active: true,
        is_game_system: true,
        names: &[
            "32x",
            "sega32x",
            "sega32",
            "sega32xjp",
            "sega32xna",
            "megadrive32x",
            "segamegadrive32x",
            "segagenesis32x",
            "segasuper32x",
            "thirtytwox",
        ],
    },
    System {
        id: ConsoleId::SMS,
        name: "Master System",
        short_name: "SMS",
        manufacturer: Some("Sega"),
        is_active: true,
        is_game_system: true,
        names: &[
            "mastersystem",
            "sms",
            "segamastersystem",
            "segamastersystemmarkiii",
            "mark3",
            "segamarkiii",
        ],
    },
    System {
        id: ConsoleId::PS1,
        name: "PlayStation",
        short_name: "PS1",
        manufacturer: Some("Sony"),
        is_active: true,
        is_game_system: true,
        names: &["playstation", "ps1", "psx", "ps", "sonyplaystation"],
    },
    System {
        id: ConsoleId::LYNX,
        name: "Atari Lynx",
        short_name: "Lynx",
        manufacturer: Some("Atari"),
        is_active: true,
        is_game_system: true,
        names: &["atarilynx", "lynx"],
    },
    System {
        id: ConsoleId::NGP,
        name: "Neo Geo Pocket",
        short_name: "NGP",
        manufacturer: Some("SNK"),
        is_active: true,
        is_game_system: true,
        names: &[
            "neogeopocket",
            "ngp",
            "snkneogeopocket",
            "ngpc",
            "neogeopocketcolor",
            "snkneogeopocketcolor",
        ],
    },
    System {
        id: ConsoleId::GG,
        name: "Game Gear",
        short_name: "GG",
        manufacturer: Some("Sega"),
        is_active: true,
        is_game_system: true,
        names: &["gamegear", "gg", "segagamegear", "ggh", "gamegearhacks"],
    },
    System {
        id: ConsoleId::GC,
        name: "GameCube",
        short_name: "GC",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &["gamecube", "gc", "ngc", "gcn", "nintendogamecube"],
    },
    System {
        id: ConsoleId::JAG,
        name: "Atari Jaguar",
        short_name: "JAG",
        manufacturer: Some("Atari"),
        is_active: true,
        is_game_system: true,
        names: &["atarijaguar", "jag", "jaguar"],
    },
    System {
        id: ConsoleId::DS,
        name: "Nintendo DS",
        short_name: "DS",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &["nintendods", "ds", "nds", "nintendonintendods"],
    },
    System {
        id: ConsoleId::WII,
        name: "Wii",
        short_name: "Wii",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &["wii", "nintendowii"],
    },
    System {
        id: ConsoleId::WIIU,
        name: "Wii U",
        short_name: "WiiU",
        manufacturer: Some("Nintendo"),
        is_active: false,
        is_game_system: true,
        names: &["wiiu", "nintendowiiu"],
    },
    System {
        id: ConsoleId::PS2,
        name: "PlayStation 2",
        short_name: "PS2",
        manufacturer: Some("Sony"),
        is_active: true,
        is_game_system: true,
        names: &["playstation2", "ps2", "sonyplaystation2"],
    },
    System {
        id: ConsoleId::XBOX,
        name: "Xbox",
        short_name: "Xbox",
        manufacturer: Some("Microsoft"),
        is_active: false,
        is_game_system: true,
        names: &["xbox", "microsoftxbox", "ogxbox"],
    },
    System {
        id: ConsoleId::MO2,
        name: "Magnavox Odyssey 2",
        short_name: "MO2",
        manufacturer: Some("Magnavox"),
        is_active: true,
        is_game_system: true,
        names: &[
            "magnavoxodyssey2",
            "mo2",
            "odyssey2",
            "videopac",
            "philipsvideopacg7000",
            "videopacg7000",
            "o2em",
            "odyssey2slashvideopacg7000",
            "odyssey2videopacg7000",
        ],
    },
    System {
        id: ConsoleId::MINI,
        name: "Pokemon Mini",
        short_name: "MINI",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &[
            "pokemonmini",
            "mini",
            "pokemini",
            "pokémonmini",
            "nintendopokemonmini",
            "nintendopokémonmini",
        ],
    },
    System {
        id: ConsoleId::ATARI_2600,
        name: "Atari 2600",
        short_name: "2600",
        manufacturer: Some("Atari"),
        is_active: true,
        is_game_system: true,
        names: &["atari2600", "2600", "a2600"],
    },
    System {
        id: ConsoleId::DOS,
        name: "DOS",
        short_name: "DOS",
        manufacturer: Some("Microsoft"),
        is_active: false,
        is_game_system: true,
        names: &["dos", "msdos", "pcdos", "dospc"],
    },
    System {
        id: ConsoleId::ARC,
        name: "Arcade",
        short_name: "ARC",
        manufacturer: None,
        is_active: true,
        is_game_system: true,
        names: &[
            "arcade",
            "arc",
            "consolearcade",
            "mame",
            "mamelibretro",
            "mameadvmame",
            "mamemame4all",
            "multiplearcademachineemulator",
            "mame2000",
            "mame2003",
            "mame2003plus",
            "mame2010",
            "mame2015",
            "mame2016",
            "fbneo",
            "fba",
            "fbn",
            "fbalpha",
            "finalburnneo",
            "finalburnalpha",
            "finalburn",
            "fbneoarcadegames",
            "fbalphaarcadegames",
            "neogeo",
            "neogeomvs",
            "snkneogeo",
            "cps",
            "cps1",
            "cps2",
            "cps3",
            "capcomplaysystem",
            "capcomplaysystemi",
            "capcomplaysystemii",
            "capcomplaysystemiii",
            "cpsystemi",
            "cpsystemii",
            "cpsystemiii",
            "naomi",
            "naomi2",
            "naomigd",
            "seganaomi",
            "atomiswave",
            "aw",
        ],
    },
    System {
        id: ConsoleId::VB,
        name: "Virtual Boy",
        short_name: "VB",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &["virtualboy", "vb", "nintendovirtualboy"],
    },
    System {
        id: ConsoleId::MSX,
        name: "MSX",
        short_name: "MSX",
        manufacturer: Some("Microsoft"),
        is_active: true,
        is_game_system: true,
        names: &[
            "msx",
            "microsoftmsx",
            "msx1",
            "msx2",
            "microsoftmsx2",
            "msxturbor",
            "msx2turbor",
            "msxrturbo",
        ],
    },
    System {
        id: ConsoleId::C64,
        name: "Commodore 64",
        short_name: "C64",
        manufacturer: Some("Commodore"),
        is_active: false,
        is_game_system: true,
        names: &["commodore64", "c64"],
    },
    System {
        id: ConsoleId::ZX81,
        name: "ZX81",
        short_name: "ZX81",
        manufacturer: Some("Sinclair"),
        is_active: false,
        is_game_system: true,
        names: &["zx81", "sinclairzx81"],
    },
    System {
        id: ConsoleId::ORIC,
        name: "Oric",
        short_name: "Oric",
        manufacturer: Some("TCS"),
        is_active: false,
        is_game_system: true,
        names: &["oric", "tcsoric", "oricatmos", "oric1atmos", "tangerinecomputersystemsoric"],
    },
    System {
        id: ConsoleId::SG1K,
        name: "SG-1000",
        short_name: "SG1K",
        manufacturer: Some("Sega"),
        is_active: true,
        is_game_system: true,
        names: &["sg1000", "sg1k", "segasg1000", "segasgone", "multivision", "othellomultivision"],
    },
    System {
        id: ConsoleId::VIC_20,
        name: "VIC-20",
        short_name: "VIC-20",
        manufacturer: Some("Commodore"),
        is_active: false,
        is_game_system: true,
        names: &["vic20", "commodorevic20", "c20"],
    },
    System {
        id: ConsoleId::AMIGA,
        name: "Amiga",
        short_name: "Amiga",
        manufacturer: Some("Commodore"),
        is_active: false,
        is_game_system: true,
        names: &["amiga", "commodoreamiga", "amiga500", "amiga600", "amiga1200", "amiga4000"],
    },
    System {
        id: ConsoleId::AST,
        name: "Atari ST",
        short_name: "AST",
        manufacturer: Some("Atari"),
        is_active: false,
        is_game_system: true,
        names: &["atarist", "ast", "ataristste"],
    },
    System {
        id: ConsoleId::CPC,
        name: "Amstrad CPC",
        short_name: "CPC",
        manufacturer: Some("Amstrad"),
        is_active: true,
        is_game_system: true,
        names: &["amstradcpc", "cpc", "acpc", "gx4000", "amstradgx4000"],
    },
    System {
        id: ConsoleId::A2,
        name: "Apple II",
        short_name: "A2",
        manufacturer: Some("Apple"),
        is_active: true,
        is_game_system: true,
        names: &["appleii", "a2", "apple2"],
    },
    System {
        id: ConsoleId::SAT,
        name: "Saturn",
        short_name: "SAT",
        manufacturer: Some("Sega"),
        is_active: true,
        is_game_system: true,
        names: &["saturn", "sat", "segasaturn", "saturnjp"],
    },
    System {
        id: ConsoleId::DC,
        name: "Dreamcast",
        short_name: "DC",
        manufacturer: Some("Sega"),
        is_active: true,
        is_game_system: true,
        names: &["dreamcast", "dc", "segadreamcast"],
    },
    System {
        id: ConsoleId::PSP,
        name: "PlayStation Portable",
        short_name: "PSP",
        manufacturer: Some("Sony"),
        is_active: true,
        is_game_system: true,
        names: &[
            "playstationportable",
            "psp",
            "sonyplaystationportable",
            "pspminis",
            "playstationportableminis",
        ],
    },
    System {
        id: ConsoleId::CD_I,
        name: "Philips CD-i",
        short_name: "CD-i",
        manufacturer: Some("Philips"),
        is_active: false,
        is_game_system: true,
        names: &["philipscdi", "cdi", "cdimono1"],
    },
    System {
        id: ConsoleId::THREE_DO,
        name: "3DO Interactive Multiplayer",
        short_name: "3DO",
        manufacturer: Some("3DO"),
        is_active: true,
        is_game_system: true,
        names: &["3dointeractivemultiplayer", "3do", "panasonic3do", "the3docompany3do"],
    },
    System {
        id: ConsoleId::CV,
        name: "ColecoVision",
        short_name: "CV",
        manufacturer: Some("Coleco"),
        is_active: true,
        is_game_system: true,
        names: &["colecovision", "cv", "coleco", "colecocolecovision"],
    },
    System {
        id: ConsoleId::INTV,
        name: "Intellivision",
        short_name: "INTV",
        manufacturer: Some("Mattel"),
        is_active: true,
        is_game_system: true,
        names: &["intellivision", "intv", "mattelintellivision", "mattelelectronicsintellivision"],
    },
    System {
        id: ConsoleId::VECT,
        name: "Vectrex",
        short_name: "VECT",
        manufacturer: Some("GCE"),
        is_active: true,
        is_game_system: true,
        names: &["vectrex", "vect", "gcevectrex"],
    },
    System {
        id: ConsoleId::PC_8800,
        name: "PC-8000/8800",
        short_name: "80/88",
        manufacturer: Some("NEC"),
        is_active: true,
        is_game_system: true,
        names: &[
            "pc80008800",
            "8088",
            "pc88",
            "pc8800",
            "pc8000",
            "pc8801",
            "necpc8801",
            "necpc80008800",
            "pc8800series",
            "necpc8800series",
            "necpc8001pc8801",
        ],
    },
    System {
        id: ConsoleId::PC_9800,
        name: "PC-9800",
        short_name: "9800",
        manufacturer: Some("NEC"),
        is_active: false,
        is_game_system: true,
        names: &[
            "pc9800",
            "9800",
            "pc98",
            "necpc98",
            "necpc9800",
            "necpc9801",
            "necpc9800series",
            "pc9800series",
        ],
    },
    System {
        id: ConsoleId::PC_FX,
        name: "PC-FX",
        short_name: "PC-FX",
        manufacturer: Some("NEC"),
        is_active: true,
        is_game_system: true,
        names: &["pcfx", "necpcfx"],
    },
    System {
        id: ConsoleId::ATARI_5200,
        name: "Atari 5200",
        short_name: "5200",
        manufacturer: Some("Atari"),
        is_active: false,
        is_game_system: true,
        names: &["atari5200", "5200", "a5200", "fiftytwohundred"],
    },
    System {
        id: ConsoleId::ATARI_7800,
        name: "Atari 7800",
        short_name: "7800",
        manufacturer: Some("Atari"),
        is_active: true,
        is_game_system: true,
        names: &["atari7800", "7800", "a7800", "atari7800prosystem", "seventyeighthundred"],
    },
    System {
        id: ConsoleId::X68K,
        name: "Sharp X68000",
        short_name: "X68K",
        manufacturer: Some("Sharp"),
        is_active: false,
        is_game_system: true,
        names: &["sharpx68000", "x68k", "x68000"],
    },
    System {
        id: ConsoleId::WS,
        name: "WonderSwan",
        short_name: "WS",
        manufacturer: Some("Bandai"),
        is_active: true,
        is_game_system: true,
        names: &[
            "wonderswan",
            "ws",
            "wswan",
            "bandaiwonderswan",
            "wonderswancolor",
            "wsc",
            "wswanc",
            "bandaiwonderswancolor",
        ],
    },
    System {
        id: ConsoleId::ECV,
        name: "Cassette Vision",
        short_name: "ECV",
        manufacturer: Some("Epoch Co."),
        is_active: false,
        is_game_system: true,
        names: &["cassettevision", "ecv", "epochcocassettevision", "epochcassettevision"],
    },
    System {
        id: ConsoleId::ESCV,
        name: "Super Cassette Vision",
        short_name: "ESCV",
        manufacturer: Some("Epoch Co."),
        is_active: false,
        is_game_system: true,
        names: &[
            "supercassettevision",
            "escv",
            "scv",
            "epochcosupercassettevision",
            "epochsupercassettevision",
        ],
    },
    System {
        id: ConsoleId::NGCD,
        name: "Neo Geo CD",
        short_name: "NGCD",
        manufacturer: Some("SNK"),
        is_active: true,
        is_game_system: true,
        names: &["neogeocd", "ngcd", "neocd", "neogeocdjp", "snkneogeocd"],
    },
    System {
        id: ConsoleId::CHF,
        name: "Fairchild Channel F",
        short_name: "CHF",
        manufacturer: Some("Fairchild"),
        is_active: true,
        is_game_system: true,
        names: &["fairchildchannelf", "chf", "channelf", "fairchild"],
    },
    System {
        id: ConsoleId::FM_TOWNS,
        name: "FM Towns",
        short_name: "FM Towns",
        manufacturer: Some("Fujitsu"),
        is_active: false,
        is_game_system: true,
        names: &["fmtowns", "fujitsufmtowns"],
    },
    System {
        id: ConsoleId::ZXS,
        name: "ZX Spectrum",
        short_name: "ZXS",
        manufacturer: Some("Sinclair"),
        is_active: false,
        is_game_system: true,
        names: &["zxspectrum", "zxs", "spectrum", "sinclairzxspectrum", "sinclairzxspectrum3"],
    },
    System {
        id: ConsoleId::G_W,
        name: "Game & Watch",
        short_name: "G&W",
        manufacturer: Some("Nintendo"),
        is_active: false,
        is_game_system: true,
        names: &["gamewatch", "gw", "gameandwatch", "gandw", "nintendogamewatch", "nintendogameandwatch"],
    },
    System {
        id: ConsoleId::N_GAGE,
        name: "Nokia N-Gage",
        short_name: "N-Gage",
        manufacturer: Some("Nokia"),
        is_active: false,
        is_game_system: true,
        names: &["nokiangage", "ngage"],
    },
    System {
        id: ConsoleId::NINTENDO_3DS,
        name: "Nintendo 3DS",
        short_name: "3DS",
        manufacturer: Some("Nintendo"),
        is_active: false,
        is_game_system: true,
        names: &["nintendo3ds", "3ds", "n3ds", "nintendonintendo3ds"],
    },
    System {
        id: ConsoleId::WSV,
        name: "Watara Supervision",
        short_name: "WSV",
        manufacturer: Some("Watara"),
        is_active: true,
        is_game_system: true,
        names: &[
            "watarasupervision",
            "wsv",
            "supervision",
            "watara",
            "wataraquickshotsupervision",
            "wataraslashquickshotsupervision",
        ],
    },
    System {
        id: ConsoleId::X1,
        name: "Sharp X1",
        short_name: "X1",
        manufacturer: Some("Sharp"),
        is_active: false,
        is_game_system: true,
        names: &["sharpx1", "x1"],
    },
    System {
        id: ConsoleId::TIC_80,
        name: "TIC-80",
        short_name: "TIC-80",
        manufacturer: None,
        is_active: false,
        is_game_system: true,
        names: &["tic80", "tic"],
    },
    System {
        id: ConsoleId::TO8,
        name: "Thomson TO8",
        short_name: "TO8",
        manufacturer: Some("Thomson"),
        is_active: false,
        is_game_system: true,
        names: &["thomsonto8", "to8", "thomson"],
    },
    System {
        id: ConsoleId::PC_6000,
        name: "PC-6000",
        short_name: "PC-6000",
        manufacturer: Some("NEC"),
        is_active: false,
        is_game_system: true,
        names: &["pc6000", "necpc6000", "necpc6000series", "pc6001"],
    },
    System {
        id: ConsoleId::PICO,
        name: "Sega Pico",
        short_name: "Pico",
        manufacturer: Some("Sega"),
        is_active: false,
        is_game_system: true,
        names: &["segapico", "pico"],
    },
    System {
        id: ConsoleId::DUCK,
        name: "Mega Duck",
        short_name: "DUCK",
        manufacturer: Some("Welback Holdings"),
        is_active: true,
        is_game_system: true,
        names: &[
            "megaduck",
            "duck",
            "creatronicmegaduck",
            "welbackmegaduck",
            "megaduckcougarboy",
            "megaduckslashcougarboy",
        ],
    },
    System {
        id: ConsoleId::ZEEBO,
        name: "Zeebo",
        short_name: "Zeebo",
        manufacturer: Some("Zeebo"),
        is_active: false,
        is_game_system: true,
        names: &["zeebo", "mobilezeebo"],
    },
    System {
        id: ConsoleId::ARD,
        name: "Arduboy",
        short_name: "ARD",
        manufacturer: None,
        is_active: true,
        is_game_system: true,
        names: &["arduboy", "ard", "arduboyincarduboy"],
    },
    System {
        id: ConsoleId::WASM4,
        name: "WASM-4",
        short_name: "WASM4",
        manufacturer: None,
        is_active: true,
        is_game_system: true,
        names: &["wasm4", "wasm4fantasyconsole"],
    },
    System {
        id: ConsoleId::A2001,
        name: "Arcadia 2001",
        short_name: "A2001",
        manufacturer: Some("Emerson Radio"),
        is_active: true,
        is_game_system: true,
        names: &["arcadia2001", "a2001", "arcadia", "emersonarcadia2001"],
    },
    System {
        id: ConsoleId::VC4000,
        name: "Interton VC 4000",
        short_name: "VC4000",
        manufacturer: Some("Interton"),
        is_active: true,
        is_game_system: true,
        names: &["intertonvc4000", "vc4000", "vc4k"],
    },
    System {
        id: ConsoleId::ELEK,
        name: "Elektor TV Games Computer",
        short_name: "ELEK",
        manufacturer: Some("Elektor"),
        is_active: true,
        is_game_system: true,
        names: &["elektortvgamescomputer", "elek", "elektor"],
    },
    System {
        id: ConsoleId::PCCD,
        name: "PC Engine CD/TurboGrafx-CD",
        short_name: "PCCD",
        manufacturer: Some("NEC"),
        is_active: true,
        is_game_system: true,
        names: &[
            "pcenginecdturbografxcd",
            "pccd",
            "pcenginecd",
            "pcenginecdrom",
            "necpcenginecd",
            "pcecd",
            "necpcenginecdturbografxcd",
            "turbografx16pcenginecd",
            "tgcd",
            "turbografxcd",
            "necturbografxcd",
            "turbografx16slashpcenginecd",
        ],
    },
    System {
        id: ConsoleId::JCD,
        name: "Atari Jaguar CD",
        short_name: "JCD",
        manufacturer: Some("Atari"),
        is_active: true,
        is_game_system: true,
        names: &["atarijaguarcd", "jcd", "jaguarcd", "jagcd"],
    },
    System {
        id: ConsoleId::DSI,
        name: "Nintendo DSi",
        short_name: "DSi",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &["nintendodsi", "dsi", "nintendonintendodsi"],
    },
    System {
        id: ConsoleId::TI_83,
        name: "TI-83",
        short_name: "TI-83",
        manufacturer: Some("Texas Instruments"),
        is_active: false,
        is_game_system: true,
        names: &["ti83", "texasinstrumentsti83"],
    },
    System {
        id: ConsoleId::UZE,
        name: "Uzebox",
        short_name: "UZE",
        manufacturer: None,
        is_active: true,
        is_game_system: true,
        names: &["uzebox", "uze", "uzeboxopensourceconsole"],
    },
    System {
        id: ConsoleId::FDS,
        name: "Famicom Disk System",
        short_name: "FDS",
        manufacturer: Some("Nintendo"),
        is_active: true,
        is_game_system: true,
        names: &[
            "famicomdisksystem",
            "fds",
            "familycomputerdisksystem",
            "familycomputerdisk",
            "famicomdisk",
            "nintendofamicomdisksystem",
            "nintendofamilycomputerdisksystem",
        ],
    },
    System {
        id: ConsoleId::HUBS,
        name: "Hubs",
        short_name: "Hubs",
        manufacturer: None,
        is_active: false,
        is_game_system: false,
        names: &["hubs"],
    },
    System {
        id: ConsoleId::EVENTS,
        name: "Events",
        short_name: "Events",
        manufacturer: None,
        is_active: true,
        is_game_system: false,
        names: &["events"],
    },
    System {
        id: ConsoleId::EXE,
        name: "Standalone",
        short_name: "EXE",
        manufacturer: None,
        is_active: true,
        is_game_system: true,
        names: &["standalone", "exe", "windows", "win", "microsoftwindows"],
    },
];
