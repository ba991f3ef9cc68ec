//! What the rows of an operation's table are.

use anyhow::Result;

use super::Model;
use super::operation::Operation;
use super::structs::Field;
use super::types::{Key, Type};

/// Where the rows of an answer's table are.
pub struct Rows<'a> {
    /// The property, and those that it is in; none if the answer itself is the list or map.
    pub fields: Vec<&'a Field>,
    pub key: Option<&'a Key>,
    /// The type of what a row is made of.
    pub item: &'a Type,
}

impl Model {
    /// Where the rows of an operation's table are: in its pages, or where the table says, or in the only list or map of
    /// objects.
    pub fn rows<'a>(&'a self, operation: &'a Operation) -> Result<Option<Rows<'a>>> {
        let Type::Struct(answer) = &operation.answer else {
            return Ok(rows_of(&operation.answer, Vec::new()));
        };
        let fields = &self.find_struct(answer)?.fields;
        let paged = operation.paging.as_ref().and_then(|paging| paging.items.as_ref());
        let chosen = match (paged, &operation.table.rows) {
            (Some(wire_name), _) => fields.iter().find(|field| field.wire_name == *wire_name),
            (None, Some(path)) => {
                let fields = self.fields_at(&operation.answer, path).unwrap_or_default();
                return Ok(fields.last().copied().and_then(|last| rows_of(&last.ty, fields)));
            }
            (None, None) => {
                let mut of_objects = fields.iter().filter(|field| {
                    matches!(&field.ty, Type::List(item) | Type::Map(_, item) if matches!(**item, Type::Struct(_)))
                });
                of_objects.next().filter(|_| of_objects.next().is_none())
            }
        };
        Ok(chosen.and_then(|field| rows_of(&field.ty, vec![field])))
    }

    /// The fields that a path of readable names leads through.
    pub fn fields_at<'a>(&'a self, from: &Type, path: &str) -> Option<Vec<&'a Field>> {
        let mut fields = Vec::<&Field>::new();
        for name in path.split('.') {
            let item = match fields.last().map_or(from, |field| &field.ty) {
                Type::Struct(item) | Type::Related(item) => item,
                _ => return None,
            };
            fields.push(self.find_struct(item).ok()?.fields.iter().find(|field| field.name == name)?);
        }
        Some(fields)
    }
}

fn rows_of<'a>(ty: &'a Type, fields: Vec<&'a Field>) -> Option<Rows<'a>> {
    match ty {
        Type::List(item) => Some(Rows { fields, key: None, item }),
        Type::Map(key, item) => Some(Rows { fields, key: Some(key), item }),
        _ => None,
    }
}
