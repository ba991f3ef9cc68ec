//! Prints the JSON Schema of a world, for `cargo xtask world --schema`.
#![expect(clippy::print_stdout, reason = "to print it is what this is for")]

use retroachievements_simulator::World;

fn main() -> serde_json::Result<()> {
    println!("{}", serde_json::to_string_pretty(&schemars::schema_for!(World))?);
    Ok(())
}
