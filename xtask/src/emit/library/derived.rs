//! What follows from the properties of a struct: a user's progress, how rare an achievement is, the order of a list.

use anyhow::{Context, Result, bail};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::convert::plain_type;
use crate::emit::code::each;
use crate::model::Model;
use crate::model::scalar::Scalar;
use crate::model::structs::{Field, Progress, Struct, UnlockRate};
use crate::model::types::Type;
use crate::rust::{docs, ident};

/// The methods of a struct; nothing if there are none.
pub fn methods(model: &Model, item: &Struct) -> Result<Option<TokenStream>> {
    let mut methods = Vec::new();
    if let Some(of) = &item.progress {
        methods.push(progress(model, item, of).context("in `x-progress`")?);
    }
    if let Some(of) = &item.unlock_rate {
        methods.push(unlock_rate(item, of).context("in `x-unlock-rate`")?);
    }
    let ordered = item.fields.iter().filter(|field| !field.order.is_empty());
    methods.extend(each(ordered, |field| in_order(model, field).context("in `x-order`"))?);
    let name = ident(&item.name);
    Ok((!methods.is_empty()).then(|| quote!(impl #name { #(#methods)* })))
}

fn progress(model: &Model, item: &Struct, of: &Progress) -> Result<TokenStream> {
    let maybe_number = |name: &Option<String>| match name {
        Some(name) => number(item, name).map(|value| quote!(Some(#value))),
        None => Ok(quote!(None)),
    };
    let maybe = |name: &Option<String>| match name {
        Some(name) => {
            let name = ident(&item.field(name)?.rust_name);
            Ok(quote!(self.#name))
        }
        None => anyhow::Ok(quote!(None)),
    };
    let (total, earned) = (number(item, &of.total)?, number(item, &of.earned)?);
    let earned_hardcore = maybe_number(&of.earned_hardcore)?;
    let (award, award_date) = (maybe(&of.award)?, maybe(&of.award_date)?);
    let award = if of.award.is_some() { quote!(#award.clone()) } else { award };
    let points = match (&of.points, &of.achievements) {
        (Some([total, earned, earned_hardcore]), _) => {
            let (total, earned) = (number(item, total)?, number(item, earned)?);
            let earned_hardcore = number(item, earned_hardcore)?;
            quote!(Some(crate::Points { total: #total, earned: #earned, earned_hardcore: #earned_hardcore }))
        }
        (None, Some(_)) => quote!(Some(crate::Points::of(self.earned()))),
        (None, None) => quote!(None),
    };
    let beaten = of.achievements.as_ref().map(|name| beaten(model, item, name)).transpose()?;
    Ok(quote! {
        /// How far the user is in the game.
        pub fn progress(&self) -> crate::Progress {
            crate::Progress {
                total: #total,
                earned: #earned,
                earned_hardcore: #earned_hardcore,
                points: #points,
                award: #award,
                award_date: #award_date,
            }
        }

        #beaten
    })
}

/// The achievements of an object, with the readable names that all of them have.
fn beaten(model: &Model, item: &Struct, achievements: &str) -> Result<TokenStream> {
    let field = item.field(achievements)?;
    let values = values(field)?;
    let entry = entry(model, field)?;
    let called = |item: &Struct, name: &str| {
        let found = item.fields.iter().find(|field| field.name == name);
        let found = found.with_context(|| format!("{} has no property called {name}", item.name))?;
        anyhow::Ok(ident(&found.rust_name))
    };
    let (title, console) = (called(item, "title")?, called(item, "consoleId")?);
    let (points, kind) = (called(entry, "points")?, called(entry, "type")?);
    let (date, date_hardcore) = (called(entry, "dateEarned")?, called(entry, "dateEarnedHardcore")?);
    let field = ident(&field.rust_name);
    Ok(quote! {
        /// When the user beat the game, in any mode: with all achievements of the kind `Progression`, and one of the kind
        /// `WinCondition`, if there are any. `None` if not yet, and for games that cannot be beaten, such as subsets.
        pub fn beaten_at(&self) -> Option<jiff::Timestamp> {
            self.can_be_beaten()
                .then(|| crate::progress::beaten(self.earned().map(|one| (one.kind, one.date))))
                .flatten()
        }

        /// The same in hardcore mode.
        pub fn beaten_hardcore_at(&self) -> Option<jiff::Timestamp> {
            self.can_be_beaten()
                .then(|| crate::progress::beaten(self.earned().map(|one| (one.kind, one.date_hardcore))))
                .flatten()
        }

        fn can_be_beaten(&self) -> bool {
            crate::progress::can_be_beaten(&self.#title, self.#console)
        }

        fn earned(&self) -> impl Iterator<Item = crate::progress::Earned<'_>> {
            self.#field.#values.map(|one| crate::progress::Earned {
                points: one.#points,
                kind: one.#kind.as_ref(),
                date: one.#date,
                date_hardcore: one.#date_hardcore,
            })
        }
    })
}

/// The players are those of the game, and in another answer than the achievement.
fn unlock_rate(item: &Struct, of: &UnlockRate) -> Result<TokenStream> {
    let field = item.field(&of.unlocks)?;
    let (unlocks, name) = (number(item, &of.unlocks)?, ident(&field.rust_name));
    let unlocks = if field.presence.is_optional() { quote!(self.#name?) } else { unlocks };
    let Some(players) = &of.players else {
        return Ok(quote! {
            /// The part of the game's players that earned it, in any mode, in percent: give the number of players of the
            /// game, as its answer says. `None` if one of the numbers is not known, or if nobody has played the game.
            pub fn unlock_rate(&self, players: impl Into<Option<u64>>) -> Option<f64> {
                crate::progress::percent(#unlocks, players.into()?)
            }
        });
    };
    let players = number(item, players)?;
    Ok(quote! {
        /// The part of the game's players that earned it, in any mode, in percent; `None` if nobody has played the game.
        pub fn unlock_rate(&self) -> Option<f64> {
            crate::progress::percent(#unlocks, #players)
        }
    })
}

fn in_order(model: &Model, field: &Field) -> Result<TokenStream> {
    let entry = entry(model, field)?;
    let keys = each(&field.order, |name| {
        let key = entry.field(name)?;
        let is_key = match key.ty {
            Type::Id { .. } => true,
            Type::Scalar(scalar) => scalar.is_time() || matches!(scalar, Scalar::Int | Scalar::UInt),
            _ => false,
        };
        if !is_key || key.presence.is_optional() {
            bail!("{name} is no number, time or id that is always there");
        }
        Ok(ident(&key.rust_name))
    })?;
    let (name, values, item) = (ident(&field.rust_name), values(field)?, plain_type(entry_type(field)?));
    let method = format_ident!("{}_in_order", field.rust_name);
    let docs = docs(&format!("The `{}` in the order of the site.", field.rust_name));
    Ok(quote! {
        #docs
        pub fn #method(&self) -> impl Iterator<Item = &#item> {
            let mut all: Vec<_> = self.#name.#values.collect();
            all.sort_by_key(|one| (#(one.#keys),*));
            all.into_iter()
        }
    })
}

/// A number, which is 0 if it is not there.
fn number(item: &Struct, name: &str) -> Result<TokenStream> {
    let field = item.field(name)?;
    if field.ty != Type::Scalar(Scalar::UInt) {
        bail!("{name} is no number of at least 0");
    }
    let name = ident(&field.rust_name);
    Ok(if field.presence.is_optional() { quote!(self.#name.unwrap_or_default()) } else { quote!(self.#name) })
}

/// The values of a list or map.
fn values(field: &Field) -> Result<TokenStream> {
    match field.ty {
        Type::List(_) => Ok(quote!(iter())),
        Type::Map(..) => Ok(quote!(values())),
        _ => bail!("{} is no list or map", field.wire_name),
    }
}

fn entry_type(field: &Field) -> Result<&Type> {
    match &field.ty {
        Type::List(entry) | Type::Map(_, entry) => Ok(entry),
        _ => bail!("{} is no list or map", field.wire_name),
    }
}

fn entry<'a>(model: &'a Model, field: &Field) -> Result<&'a Struct> {
    match entry_type(field)? {
        Type::Struct(name) => model.find_struct(name),
        _ => bail!("{} has no objects", field.wire_name),
    }
}
