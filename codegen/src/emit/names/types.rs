//! Names of types, their members and their values.

use std::collections::BTreeMap;

use super::parts::TypeNames;
use super::reserved::{RESERVED_MEMBERS, RESERVED_MODULES, RESERVED_TYPES};
use crate::emit::ident::{Case, Scope, alone, identifier, module};
use crate::emit::locks::{Locks, Rule, Wanted};
use crate::model::{Connector, Object, Owner, Section, TypeDef, TypeKind, Values};

pub(super) fn type_names(connector: &Connector, locks: &mut Locks<'_>) -> Vec<TypeNames> {
    let keys = locks.type_keys(&connector.types);
    let mut scope = locks.scope(&[Section::Types, Section::Requests], "", RESERVED_TYPES);
    let mut names: Vec<(String, String)> = Vec::with_capacity(keys.len());
    for (key, def) in keys.iter().zip(&connector.types) {
        let name = locks.name(Section::Types, key).unwrap_or_else(|| {
            let natural = identifier(&def.name, Case::Pascal, "object");
            scope.take(&natural, |name| companion_of_type(def, name))
        });
        locks.add(Section::Types, "", key, &name);
        let mut new = format!("New{name}");
        if !companion_of_type(def, &name).is_empty() {
            let key = format!("{key} new");
            new = match locks.name(Section::Types, &key) {
                Some(known) => known,
                // The name is taken by another type.
                None if locks.was_there(&name) => scope.take(&new, alone),
                None => new,
            };
            locks.add(Section::Types, "", &key, &new);
        }
        names.push((name, new));
    }
    let modules = type_modules(connector, &names);
    let all = connector.types.iter().zip(&keys).zip(names).zip(modules);
    all.map(|(((def, key), (name, new)), module)| TypeNames {
        key: key.clone(),
        new,
        members: member_names(def, key, locks),
        name,
        module,
    })
    .collect()
}

/// The struct of required members, if a type has one.
fn companion_of_type(def: &TypeDef, name: &str) -> Vec<String> {
    let TypeKind::Object(object) = &def.kind else {
        return Vec::new();
    };
    let wanted = object
        .fields
        .iter()
        .filter(|field| field.required && field.is_offered());
    if def.input && wanted.count() > 1 {
        vec![format!("New{name}")]
    } else {
        Vec::new()
    }
}

pub(super) fn error_code_names(connector: &Connector, locks: &mut Locks<'_>) -> TypeNames {
    let codes = connector.remedies.iter();
    let codes = codes.map(|(code, _)| (code.clone(), code.as_str()));
    let rule = variants(Section::ErrorCodes, UNLISTED);
    TypeNames {
        name: "ErrorCode".to_owned(),
        members: variant_names(locks, rule, "", codes),
        module: "error_code".to_owned(),
        ..TypeNames::default()
    }
}

/// The module of each type: its own if it is shared, its operation's otherwise.
fn type_modules(connector: &Connector, names: &[(String, String)]) -> Vec<String> {
    let mut scope = Scope::with_reserved(RESERVED_MODULES);
    let mut of_operation: BTreeMap<&str, String> = BTreeMap::new();
    connector
        .types
        .iter()
        .zip(names)
        .map(|(def, (name, _))| match &def.owner {
            Owner::Shared => scope.take(&module(&identifier(name, Case::Snake, "object")), alone),
            Owner::Operation(id) => of_operation
                .entry(id)
                .or_insert_with(|| {
                    scope.take(&module(&identifier(id, Case::Snake, "operation")), alone)
                })
                .clone(),
        })
        .collect()
}

/// The variants that stand for all other values.
const UNLISTED: &[&str] = &["Unlisted"];
const OTHER: &[&str] = &["Other"];

fn member_names(def: &TypeDef, key: &str, locks: &mut Locks<'_>) -> Vec<String> {
    let values = variants(Section::Values, UNLISTED);
    match &def.kind {
        TypeKind::Object(object) => field_names(object, key, locks),
        TypeKind::Enumeration(enumeration) => match &enumeration.values {
            Values::Text(variants) => {
                let named = variants.iter().map(|one| {
                    let name = one.name.as_deref().unwrap_or(&one.value);
                    (one.value.clone(), name)
                });
                variant_names(locks, values, key, named)
            }
            Values::Integer(variants) => {
                let texts: Vec<String> = variants.iter().map(|one| one.value.to_string()).collect();
                let named = variants.iter().zip(&texts).map(|(one, text)| {
                    let name = one.name.as_deref().unwrap_or(text);
                    (text.clone(), name)
                });
                variant_names(locks, values, key, named)
            }
        },
        TypeKind::Union(union) => {
            let cases = union.cases.iter();
            let cases = cases.map(|(text, _)| (text.clone(), text.as_str()));
            variant_names(locks, variants(Section::Values, OTHER), key, cases)
        }
    }
}

fn field_names(object: &Object, key: &str, locks: &mut Locks<'_>) -> Vec<String> {
    let wanted: Vec<Wanted<'_>> = object
        .fields
        .iter()
        .map(|field| Wanted {
            key: field.wire.clone(),
            wire: &field.wire,
        })
        .collect();
    let rule = Rule {
        section: Section::Members,
        case: Case::Snake,
        fallback: "field",
        reserved: RESERVED_MEMBERS,
    };
    locks.unique(rule, key, &wanted)
}

const fn variants(section: Section, reserved: &'static [&'static str]) -> Rule {
    Rule {
        section,
        case: Case::Pascal,
        fallback: "value",
        reserved,
    }
}

/// Names of variants, from values on the wire and what the definition calls
/// them.
fn variant_names<'a>(
    locks: &mut Locks<'_>,
    rule: Rule,
    owner: &str,
    values: impl Iterator<Item = (String, &'a str)>,
) -> Vec<String> {
    let wanted: Vec<Wanted<'_>> = values
        .map(|(key, wire)| Wanted {
            key,
            wire: if wire.is_empty() { "empty" } else { wire },
        })
        .collect();
    locks.unique(rule, owner, &wanted)
}
