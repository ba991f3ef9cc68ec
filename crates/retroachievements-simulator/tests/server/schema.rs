//! The JSON Schema of a world, which is kept beside the crate for editors and for other languages.

use retroachievements_simulator::World;
use serde_json::Value;

#[test]
fn a_world_may_name_its_schema() {
    assert!(World::from_json(r#"{ "$schema": "world.schema.json" }"#).is_ok());
}

#[test]
fn the_schema_is_up_to_date() {
    let kept: Value = serde_json::from_str(include_str!("../../world.schema.json")).unwrap();
    assert!(kept == *schemars::schema_for!(World).as_value(), "run `cargo xtask world --schema`");
}
