use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::wire::{List, UInt};

#[derive(Debug, PartialEq)]
struct Game {
    id: UInt,
    title: String,
    kind: Option<String>,
    patch: UInt,
    last: Option<Box<Game>>,
}

#[derive(Debug, PartialEq)]
struct Games {
    results: List<Game>,
}

crate::wire::object!(Game {
    0 id = "ID" required,
    1 title = "Title" required,
    2 kind = "Type" optional,
    3 patch = "RichPresencePatchOfTheGame" optional,
    4 last = "LastGame" optional_object,
});
crate::wire::object!(Games { 0 results = "Results" required, });

fn read<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

/// The path to what is wrong, and what that is.
fn error<T: DeserializeOwned>(json: &str) -> (String, String) {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let error = serde_path_to_error::deserialize::<_, T>(&mut deserializer).err().unwrap();
    (error.path().to_string(), error.inner().to_string())
}

fn game(id: u64, title: &str, kind: Option<&str>) -> Game {
    Game { id: UInt(id), title: title.into(), kind: kind.map(Into::into), patch: UInt(0), last: None }
}

/// All orders of some entries, as objects. Written as text, because a `Value` sorts its keys.
fn orders(entries: &[&str]) -> Vec<String> {
    fn permute(rest: &[&str], chosen: &mut Vec<String>, all: &mut Vec<String>) {
        if rest.is_empty() {
            all.push(format!("{{{}}}", chosen.join(",")));
        }
        for (index, entry) in rest.iter().enumerate() {
            let others = [&rest[..index], &rest[index + 1..]].concat();
            chosen.push((*entry).to_string());
            permute(&others, chosen, all);
            chosen.pop();
        }
    }
    let mut all = Vec::new();
    permute(entries, &mut Vec::new(), &mut all);
    all
}

#[test]
fn keys_may_come_in_any_order_and_any_case() {
    for json in orders(&[r#""ID":1"#, r#""Title":"Sonic""#, r#""Type":"x""#, r#""More":[{"ID":2}]"#]) {
        assert_eq!(read(&json), Ok(game(1, "Sonic", Some("x"))), "{json}");
        let lower = json.replace("ID", "id").replace("Title", "TITLE").replace("Type", "type");
        assert_eq!(read(&lower), Ok(game(1, "Sonic", Some("x"))), "{lower}");
    }
}

#[test]
fn the_exact_key_wins_in_any_order() {
    // The other spellings have values that the field cannot take, so none may be read.
    let entries =
        [r#""ID":1"#, r#""Title":"Sonic""#, r#""id":{}"#, r#""title":7"#, r#""Type":null"#, r#""type":[]"#];
    for json in orders(&entries) {
        assert_eq!(read(&json), Ok(game(1, "Sonic", None)), "{json}");
    }
}

#[test]
fn of_other_spellings_the_first_wins() {
    assert_eq!(read(r#"{"ID":1,"Title":"","TYPE":"a","type":"b"}"#), Ok(game(1, "", Some("a"))));
}

#[test]
fn only_ascii_case_is_overlooked() {
    for key in ["Tïtle", "Title ", " Title", "Titles", "Titl", "T\u{131}tle", ""] {
        let error = read::<Game>(&json!({"ID": 1, key: "Sonic"}).to_string()).unwrap_err();
        assert!(error.starts_with("missing field `Title`"), "{key}: {error}");
    }
}

#[test]
fn escaped_keys_are_known() {
    assert_eq!(read(r#"{"\u0049D":1,"\u0074itle":"Sonic"}"#), Ok(game(1, "Sonic", None)));
}

#[test]
fn readers_and_values_are_read_like_text() {
    let json = r#"{"title":"Sonic","ID":"1","lastgame":{"id":2,"Title":""}}"#;
    let expected = Game { last: Some(Box::new(game(2, "", None))), ..game(1, "Sonic", None) };
    assert_eq!(serde_json::from_reader::<_, Game>(json.as_bytes()).unwrap(), expected);
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::from_value::<Game>(value).unwrap(), expected);
}

#[test]
fn an_exact_key_twice_is_an_error() {
    let error = read::<Game>(r#"{"ID":1,"Title":"a","Title":"b"}"#).unwrap_err();
    assert!(error.starts_with("duplicate field `Title`"), "{error}");
}

#[test]
fn only_an_object_is_read() {
    for (json, found) in [
        ("[]", "sequence"),
        (r#"[1,"Sonic",null,0,null]"#, "sequence"),
        ("null", "null"),
        ("1", "integer `1`"),
        (r#""x""#, r#"string "x""#),
    ] {
        let error = read::<Game>(json).unwrap_err();
        assert!(error.starts_with(&format!("invalid type: {found}, expected an object")), "{error}");
    }
}

#[test]
fn the_path_leads_to_what_is_wrong() {
    let games = |game: &str| error::<Games>(&format!(r#"{{"Results":[{{"ID":1,"Title":""}},{game}]}}"#));
    let (path, error) = games(r#"{"Title":"","ID":"x"}"#);
    assert_eq!(path, "Results[1].ID");
    assert!(error.starts_with(r#"invalid value: string "x", expected a whole number"#), "{error}");
    assert_eq!(games(r#"{"Title":"","ID":1,"LastGame":{"ID":1,"Title":2}}"#).0, "Results[1].LastGame.Title");
    assert_eq!(games(r#"{"Title":""}"#).0, "Results[1]");
    assert!(games(r#"{"Title":""}"#).1.starts_with("missing field `ID`"));
    assert_eq!(games("[]").0, "Results[1]");
}

#[test]
fn an_error_under_another_spelling_names_the_field() {
    let (path, error) = error::<Games>(r#"{"Results":[{"Title":"","id":"x"}]}"#);
    assert_eq!(path, "Results[0]");
    assert!(error.starts_with(r#"ID: invalid value: string "x""#), "{error}");
}
