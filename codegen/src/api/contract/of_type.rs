//! Facts about types and their members.

use super::{TypeFacts, ValueFacts, text};
use crate::emit::Names;
use crate::model::{Connector, Field, Shape, TypeDef, TypeId, TypeKind, Values};

/// A type's Rust name and its facts.
pub(super) fn facts(
    index: usize,
    def: &TypeDef,
    connector: &Connector,
    names: &Names,
) -> (String, TypeFacts) {
    let own = names.of_type(TypeId(index));
    let mut facts = TypeFacts {
        at: own.key.clone(),
        sent: def.input,
        received: def.output,
        deprecated: def.docs.deprecated.clone(),
        ..TypeFacts::default()
    };
    match &def.kind {
        TypeKind::Object(object) => {
            "object".clone_into(&mut facts.kind);
            let members = object.fields.iter().zip(&own.members);
            facts.members = members
                .map(|(field, rust)| (field.wire.clone(), value(field, rust, names)))
                .collect();
            let further = object.additional.as_ref();
            facts.further = further.map(|shape| text::shape(shape, names));
        }
        TypeKind::Enumeration(enumeration) => {
            let (kind, wires): (&str, Vec<String>) = match &enumeration.values {
                Values::Text(all) => {
                    let wires = all.iter().map(|one| one.value.clone());
                    ("text values", wires.collect())
                }
                Values::Integer(all) => {
                    let wires = all.iter().map(|one| one.value.to_string());
                    ("integer values", wires.collect())
                }
            };
            kind.clone_into(&mut facts.kind);
            facts.values = wires.into_iter().zip(own.members.iter().cloned()).collect();
        }
        TypeKind::Union(union) => {
            "union".clone_into(&mut facts.kind);
            facts.discriminator = Some(union.discriminator.clone());
            let object = |id: &TypeId| names.of_type(*id).name.clone();
            let cases = union.cases.iter();
            facts.cases = cases.map(|(text, id)| (text.clone(), object(id))).collect();
            let base = connector.type_def(union.base);
            if matches!(base.kind, TypeKind::Object(_)) {
                facts.further = Some(object(&union.base));
            }
        }
    }
    (own.name.clone(), facts)
}

/// Facts about a member or an input that is written as usual.
pub(super) fn value(field: &Field, rust: &str, names: &Names) -> ValueFacts {
    let is_seen = field.is_offered() || field.read_only;
    ValueFacts {
        rust: if is_seen {
            rust.to_owned()
        } else {
            String::new()
        },
        shape: shape(field, names),
        required: field.required,
        sent: field.fixed.as_ref().map(text::literal),
        default: field.docs.suggested.as_ref().map(text::literal),
        style: None,
        limits: text::limits(&field.docs),
        deprecated: field.docs.deprecated.clone(),
        shown: match (field.sensitive, field.harmless) {
            (true, _) => Some("never".to_owned()),
            (false, true) => Some("always".to_owned()),
            (false, false) => None,
        },
    }
}

fn shape(field: &Field, names: &Names) -> String {
    match &field.shape {
        Shape::Text if field.callback => "address of the caller".to_owned(),
        shape => text::shape(shape, names),
    }
}
