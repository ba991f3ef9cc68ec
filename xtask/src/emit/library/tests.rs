//! What is said of what the extensions name, if it is not there.

use serde_json::{Value, json};

use super::{earned, known, named};
use crate::model::Model;
use crate::model::generation::Generation;

/// A list of unlocks, and a user's points, changed in one place.
fn model(pointer: &str, value: Value) -> Model {
    let user = json!({
        "name": "u", "in": "query", "required": true, "description": "User.", "schema": { "type": "string", "x-id": "user" },
        "example": "Scott", "x-name": "user",
    });
    let mut list = user.clone();
    list["x-known-by"] = "getPoints".into();
    let answer = |schema: Value| {
        json!({
            "200": { "description": "", "content": { "application/json": { "schema": schema } } },
            "404": { "description": "" },
        })
    };
    let operation = |id: &str, parameter: Value, responses: Value| {
        json!({
            "operationId": id, "tags": ["User"], "summary": "A list", "description": "A list.",
            "parameters": [parameter], "responses": responses,
        })
    };
    let unlocks = answer(json!({ "type": "array", "items": { "$ref": "#/components/schemas/Unlock" } }));
    let points = answer(json!({ "$ref": "#/components/schemas/Points" }));
    let text = json!({ "type": "string" });
    let mut document = json!({
        "openapi": "3.0.3", "info": { "title": "Unlocks", "version": "1" }, "servers": [], "tags": [{ "name": "User", "description": "" }],
        "paths": {
            "/unlocks": { "get": operation("getUnlocks", list, unlocks) },
            "/points": { "get": operation("getPoints", user, points) },
        },
        "components": { "schemas": {
            "Points": { "type": "object", "properties": { "Points": { "type": "integer", "minimum": 0, "x-name": "points" } } },
            "Unlock": {
                "type": "object",
                "required": ["User", "Date", "Hardcore"],
                "x-user": ["User"],
                "x-earned": { "user": "User", "at": "Date", "hardcore": "Hardcore" },
                "properties": {
                    "User": text,
                    "Date": { "type": "string", "format": "utc-date-time" },
                    "Hardcore": { "type": "integer", "format": "bit" },
                },
            },
        } },
    });
    for (name, property) in document["components"]["schemas"]["Unlock"]["properties"].as_object_mut().unwrap()
    {
        property["x-name"] = name.to_lowercase().into();
    }
    if !pointer.is_empty() {
        *document.pointer_mut(pointer).unwrap() = value;
    }
    let v1 = Generation { name: "v1".to_string(), is_root: true };
    Model::read(v1, &serde_json::from_value(document).unwrap()).unwrap()
}

/// The error of what is generated.
fn error(pointer: &str, value: Value) -> Option<String> {
    let model = model(pointer, value);
    let list = model.operations.iter().find(|operation| operation.id == "getUnlocks").unwrap();
    let unlock = model.find_struct("Unlock").unwrap();
    let all = [
        known::proof(&model, list).map(drop),
        named::conversions(&model, unlock).map(drop),
        earned::implementation(&model, unlock).map(drop),
    ];
    all.into_iter().find_map(Result::err).map(|error| format!("{error:#}"))
}

#[test]
fn what_is_there_is_fine() {
    assert_eq!(error("", Value::Null), None);
}

#[test]
fn what_is_not_there_is_named() {
    let unlock = "/components/schemas/Unlock";
    let found = json!({
        "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Points" } } },
    });
    for (pointer, value, expected) in [
        (
            "/paths/~1unlocks/get/parameters/0/x-known-by",
            json!("getNothing"),
            "no operation getNothing knows u of getUnlocks",
        ),
        ("/paths/~1points/get/responses", json!({ "200": found }), "getPoints has no 404"),
        (
            "/paths/~1points/get/parameters/0/schema",
            json!({ "type": "string" }),
            "getPoints does not take what u of getUnlocks is",
        ),
        (
            "/paths/~1unlocks/get/parameters/0/required",
            json!(false),
            "u has `x-known-by`, and is not required",
        ),
        (&format!("{unlock}/x-user"), json!(["Nobody"]), "Unlock has no property Nobody"),
        (&format!("{unlock}/x-user"), json!(["Date"]), "Date is no text"),
        (&format!("{unlock}/x-earned/at"), json!("User"), "User has another type than is needed"),
        (&format!("{unlock}/x-earned/user"), json!("user.name"), "Unlock has no property user"),
        (&format!("{unlock}/x-earned/user"), json!("User.name"), "User is no relationship"),
        (
            &format!("{unlock}/x-earned"),
            json!({ "at": "Date" }),
            "either `hardcore` or `at-hardcore` has to say in which mode",
        ),
    ] {
        assert_eq!(error(pointer, value).as_deref(), Some(expected), "{pointer}");
    }
}
