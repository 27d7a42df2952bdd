//! Members that callers never see.

use std::collections::BTreeMap;

use crate::lower::schema::literal::quoted;
use crate::lower::schema::types::{Entry, HiddenMember, Types};
use crate::model::{Field, Literal, Object, Shape, TypeId, TypeKind};
use crate::source::Diagnostics;

/// Maximum depth.
const DEEPEST: usize = 16;

/// Maximum length of hidden values, in bytes.
const LONGEST: usize = 16 * 1024;

/// Gives hidden objects the value of their hidden members, and unhides what is
/// required but has no value.
pub(crate) fn settle_hidden_members(types: &mut Types<'_>, report: &mut Diagnostics) {
    let hidden = std::mem::take(&mut types.hidden_members);
    let mut within = Within::new(types);
    let found: Vec<InternalValue> = hidden
        .iter()
        .map(|member| within.of_member(member))
        .collect();
    for (HiddenMember { id, wire, span }, found) in hidden.into_iter().zip(found) {
        let Some(Entry { def, .. }) = types.entries.get_mut(id.0) else {
            continue;
        };
        let TypeKind::Object(object) = &mut def.kind else {
            continue;
        };
        let Some(field) = object.fields.iter_mut().find(|field| field.wire == wire) else {
            continue;
        };
        match found {
            _ if !field.internal => {}
            InternalValue::Value(text) => field.fixed = Some(Literal::Json(text)),
            InternalValue::Nothing if field.required && def.input => {
                field.internal = false;
                report.warn(
                    span,
                    format!(
                        "`{wire}` is required and internal, but has no default: callers \
                         must set it"
                    ),
                );
            }
            InternalValue::Callback | InternalValue::Nothing => {}
        }
    }
}

/// What a hidden object contains without the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
enum InternalValue {
    /// All that it needs, as JSON text.
    Value(String),
    /// The member that takes the callback address: a subscription fills it.
    Callback,
    /// Too little.
    Nothing,
}

/// Values of objects, each computed once.
struct Within<'t, 'a> {
    types: &'t Types<'a>,
    known: BTreeMap<TypeId, InternalValue>,
}

impl<'t, 'a> Within<'t, 'a> {
    fn new(types: &'t Types<'a>) -> Self {
        Self {
            types,
            known: BTreeMap::new(),
        }
    }

    fn of_member(&mut self, member: &HiddenMember) -> InternalValue {
        let field = self
            .object(member.id)
            .and_then(|object| object.fields.iter().find(|field| field.wire == member.wire));
        match field.map(|field| (field.callback, &field.shape)) {
            Some((true, _)) => InternalValue::Callback,
            Some((false, Shape::Named(inner))) => self.of_object(*inner, 0),
            _ => InternalValue::Nothing,
        }
    }

    fn of_object(&mut self, id: TypeId, depth: usize) -> InternalValue {
        if let Some(known) = self.known.get(&id) {
            return known.clone();
        }
        // An object that holds itself needs nothing from itself.
        self.known.insert(id, InternalValue::Nothing);
        let found = match self.object(id) {
            Some(object) if depth <= DEEPEST => self.of_fields(&object.fields, depth),
            _ => InternalValue::Nothing,
        };
        self.known.insert(id, found.clone());
        found
    }

    fn of_fields(&mut self, fields: &[Field], depth: usize) -> InternalValue {
        let mut members = Vec::new();
        let mut complete = true;
        for field in fields {
            match self.of_field(field, depth) {
                InternalValue::Callback => return InternalValue::Callback,
                InternalValue::Value(value) => {
                    members.push(format!("{}:{value}", quoted(&field.wire)));
                }
                InternalValue::Nothing => complete &= !field.required,
            }
        }
        let text = format!("{{{}}}", members.join(","));
        if complete && !members.is_empty() && text.len() <= LONGEST {
            InternalValue::Value(text)
        } else {
            InternalValue::Nothing
        }
    }

    fn of_field(&mut self, field: &Field, depth: usize) -> InternalValue {
        match (&field.fixed, &field.shape) {
            _ if field.callback => InternalValue::Callback,
            (Some(value), _) => InternalValue::Value(json_of(value)),
            (None, Shape::Named(inner)) => match self.of_object(*inner, depth + 1) {
                InternalValue::Value(_) if !field.internal => InternalValue::Nothing,
                found => found,
            },
            _ => InternalValue::Nothing,
        }
    }

    fn object(&self, id: TypeId) -> Option<&'t Object> {
        match &self.types.get(id)?.kind {
            TypeKind::Object(object) => Some(object),
            TypeKind::Enumeration(_) | TypeKind::Union(_) => None,
        }
    }
}

fn json_of(value: &Literal) -> String {
    match value {
        Literal::Null => "null".to_owned(),
        Literal::Boolean(value) => value.to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Number(value) => serde_json::Value::from(*value).to_string(),
        Literal::Text(text) => quoted(text),
        Literal::Json(text) => text.clone(),
    }
}
