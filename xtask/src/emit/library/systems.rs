//! The systems by name: `spec/systems.tsv`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::rust::{docs, ident};

pub const TABLE: &str = "spec/systems.tsv";
const COLUMNS: &str = "id\tconstant\tname\tshort name\tmanufacturer\tactive\tgame system\taliases";

pub fn write(root: &Path) -> Result<TokenStream> {
    let table = fs::read_to_string(root.join(TABLE)).with_context(|| format!("cannot read {TABLE}"))?;
    from_table(&table)
}

fn from_table(table: &str) -> Result<TokenStream> {
    let mut lines = (1..).zip(table.lines()).filter(|(_, line)| !line.starts_with('#'));
    let heading = lines.next().map(|(_, line)| line);
    ensure!(heading == Some(COLUMNS), "{TABLE}: the columns are to be {COLUMNS}");
    let mut names = Names::default();
    let systems =
        lines.map(|(number, line)| system(line, &mut names).with_context(|| format!("{TABLE}:{number}")));
    let (constants, systems): (Vec<_>, Vec<_>) = systems.collect::<Result<Vec<_>>>()?.into_iter().unzip();
    Ok(quote! {
        //! The systems that the site knows, and what they are called.

        use crate::ConsoleId;
        use crate::system::System;

        impl ConsoleId {
            #(#constants)*
        }

        pub(crate) static SYSTEMS: &[System] = &[#(#systems),*];
    })
}

/// A constant, and an entry of the list.
fn system(line: &str, names: &mut Names) -> Result<(TokenStream, TokenStream)> {
    let columns: [&str; 8] =
        line.split('\t').collect::<Vec<_>>().try_into().map_err(|_| anyhow!("a row has eight columns"))?;
    let [id, constant, name, short_name, manufacturer, active, is_game_system, aliases] = columns;
    let id: u64 = id.parse().context("the first column is an ID")?;
    let aliases = aliases.split(',').filter(|alias| !alias.is_empty());
    names.add(constant, id)?;
    let mut called: Vec<_> = [name, short_name].into_iter().chain(aliases).map(plain).collect();
    called.dedup();
    for name in &called {
        names.add(name, id)?;
    }
    let (constant, docs) = (ident(constant), docs(&format!("{name}.")));
    let number = Literal::u64_unsuffixed(id);
    let manufacturer = if manufacturer.is_empty() { quote!(None) } else { quote!(Some(#manufacturer)) };
    let (active, is_game_system) = (yes_or_no(active)?, yes_or_no(is_game_system)?);
    Ok((
        quote!(#docs pub const #constant: Self = Self::from_server(#number);),
        quote! {
            System {
                id: ConsoleId::#constant,
                name: #name,
                short_name: #short_name,
                manufacturer: #manufacturer,
                is_active: #active,
                is_game_system: #is_game_system,
                names: &[#(#called),*],
            }
        },
    ))
}

fn yes_or_no(text: &str) -> Result<bool> {
    ensure!(["yes", "no"].contains(&text), "`{text}` is to be yes or no");
    Ok(text == "yes")
}

/// A name without case and signs, as the library compares them.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whose each name is. No two systems share one.
#[derive(Default)]
struct Names(BTreeMap<String, u64>);

impl Names {
    fn add(&mut self, name: &str, id: u64) -> Result<()> {
        let owner = *self.0.entry(name.to_owned()).or_insert(id);
        ensure!(owner == id, "`{name}` is a name of system {owner}, too");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_name_line_and_rule() {
        for (rows, message) in [
            ("1\tMD", "spec/systems.tsv:2: a row has eight columns"),
            ("x\tMD\tM\tMD\t\tyes\tyes\t", "spec/systems.tsv:2: the first column is an ID"),
            ("1\tMD\tM\tMD\t\tyes\tjein\t", "spec/systems.tsv:2: `jein` is to be yes or no"),
            (
                "1\tMD\tMega\tMD\t\tyes\tyes\tgen\n2\tN64\tN\tN64\t\tyes\tyes\tGen",
                "spec/systems.tsv:3: `gen` is a name of system 1, too",
            ),
        ] {
            let error = from_table(&format!("{COLUMNS}\n{rows}\n")).unwrap_err();
            assert!(format!("{error:#}").starts_with(message), "{error:#}");
        }
    }
}
