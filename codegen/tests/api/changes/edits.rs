//! Additions, removals and other spellings.

use connector_codegen::api::Consequence::{CompileTime, Harmless, Silent};
use connector_codegen::api::Kind;
use connector_codegen::api::Kind::{
    Added, Choices, CredentialRemoved, Default, Delivery, ManagedOnly, Method, NotRepeatable,
    OperationAdded, OperationRemoved, Optional, Paging, Path, Policy, Removal, Removed, Repeatable,
    Required, RequiredAdded, Type, Undeprecated,
};
use connector_codegen::api::Level::{Addition, Break};
use serde_json::json;

use super::places::{members, operation, parameter, values};
use super::{Edit, File, Told};

/// Look-ups, the ends of subscriptions and what a policy makes of a secret go with the
/// operations that they are for.
const WITH_AN_OPERATION: &[Kind] = &[Choices, Removal, CredentialRemoved];

/// What is made of an input: choices, requests in a policy, the address for deliveries.
pub(super) const WITH_AN_INPUT: &[Kind] = &[
    Choices,
    Delivery,
    ManagedOnly,
    NotRepeatable,
    Policy,
    Repeatable,
];

const RENAMED: &[Kind] = &[
    Added,
    RequiredAdded,
    Choices,
    Delivery,
    ManagedOnly,
    NotRepeatable,
    Policy,
    Repeatable,
];

pub(super) const ALL: &[Edit] = &[
    Edit {
        file: File::Definition,
        name: "an operation goes",
        apply: |document, random| {
            let (path, method) = operation(document, random)?;
            let item = document["paths"][&path].as_object_mut()?;
            item.remove(&method);
            Some(format!("{method} {path}"))
        },
        told: Told::With(&[(OperationRemoved, CompileTime)], WITH_AN_OPERATION, Break),
    },
    Edit {
        file: File::Definition,
        name: "an operation comes",
        apply: |document, random| {
            let (path, method) = operation(document, random)?;
            let mut twin = document["paths"][&path][&method].clone();
            twin.as_object_mut()?.remove("x-ms-trigger");
            twin["operationId"] = json!("OneMore");
            document["paths"][format!("/more{path}")] = json!({method: twin});
            Some(path)
        },
        told: Told::As(&[(OperationAdded, Harmless)], Addition),
    },
    Edit {
        file: File::Definition,
        name: "a path changes",
        apply: |document, random| {
            let (path, _) = operation(document, random)?;
            let item = document["paths"].as_object_mut()?.remove(&path)?;
            document["paths"][format!("/v9{path}")] = item;
            Some(path)
        },
        told: Told::As(&[(Path, Silent)], Break),
    },
    Edit {
        file: File::Definition,
        name: "a method changes",
        apply: |document, random| {
            let (path, method) = operation(document, random)?;
            let other = if method == "put" { "patch" } else { "put" };
            let item = document["paths"][&path].as_object_mut()?;
            if item.contains_key(other) {
                return None;
            }
            let operation = item.remove(&method)?;
            item.insert(other.to_owned(), operation);
            Some(format!("{method} {path}"))
        },
        told: Told::With(
            &[(Method, Silent), (OperationRemoved, CompileTime)],
            &[OperationAdded, Removal, Repeatable, NotRepeatable],
            Break,
        ),
    },
    Edit {
        file: File::Definition,
        name: "a parameter comes",
        apply: |document, random| {
            let (path, method) = operation(document, random)?;
            let mut one = json!({"name": "oneMore", "in": "query"});
            if document.get("swagger").is_some() {
                one["type"] = json!("string");
            } else {
                one["schema"] = json!({"type": "string"});
            }
            let operation = document["paths"][&path][&method].as_object_mut()?;
            let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
            parameters.as_array_mut()?.insert(0, one);
            Some(format!("{method} {path}"))
        },
        told: Told::As(&[(Added, Harmless)], Addition),
    },
    Edit {
        file: File::Definition,
        name: "a parameter goes",
        apply: |document, random| {
            let (all, at) = parameter(document, random)?;
            Some(all.remove(at)["name"].to_string())
        },
        told: Told::With(&[(Removed, CompileTime)], WITH_AN_INPUT, Break),
    },
    Edit {
        file: File::Definition,
        name: "a parameter is renamed",
        apply: |document, random| {
            let (all, at) = parameter(document, random)?;
            let was = all[at]["name"].take();
            all[at]["name"] = json!(format!("{}Anew", was.as_str()?));
            Some(was.to_string())
        },
        told: Told::With(&[(Removed, CompileTime)], RENAMED, Break),
    },
    Edit {
        file: File::Definition,
        name: "a parameter becomes required, or optional",
        apply: |document, random| {
            let (all, at) = parameter(document, random)?;
            let is_required = all[at]["required"] == json!(true);
            all[at]["required"] = json!(!is_required);
            Some(all[at]["name"].to_string())
        },
        told: Told::With(
            &[(Required, CompileTime), (Optional, CompileTime)],
            &[Choices],
            Break,
        ),
    },
    Edit {
        file: File::Definition,
        name: "a member comes",
        apply: |document, random| {
            members(document, random, &mut |members, _| {
                members.insert("oneMore".to_owned(), json!({"type": "string"}));
                Some("oneMore".to_owned())
            })
        },
        told: Told::As(&[(Added, Harmless)], Addition),
    },
    Edit {
        file: File::Definition,
        name: "a member goes",
        apply: |document, random| {
            members(document, random, &mut |members, name| {
                members.remove(name)?;
                (!members.is_empty()).then(|| name.to_owned())
            })
        },
        told: Told::With(
            &[(Removed, CompileTime)],
            &[Choices, Paging, Delivery],
            Break,
        ),
    },
    Edit {
        file: File::Definition,
        name: "a member is renamed",
        apply: |document, random| {
            members(document, random, &mut |members, name| {
                let schema = members.remove(name)?;
                members.insert(format!("{name}Anew"), schema);
                Some(name.to_owned())
            })
        },
        told: Told::With(
            &[(Removed, CompileTime)],
            &[Added, Choices, Paging, Delivery],
            Break,
        ),
    },
    Edit {
        file: File::Definition,
        name: "a member gets another type",
        apply: |document, random| {
            members(document, random, &mut |members, name| {
                let is_number = members[name]["type"] == json!("number");
                let other = if is_number { "boolean" } else { "number" };
                members.insert(name.to_owned(), json!({"type": other}));
                Some(name.to_owned())
            })
        },
        told: Told::With(
            &[(Type, CompileTime)],
            &[Choices, Default, Undeprecated],
            Break,
        ),
    },
    Edit {
        file: File::Definition,
        name: "a value comes",
        apply: |document, random| {
            values(document, random, &mut |values, at| {
                values.insert(at, json!("one more"));
            })
        },
        told: Told::As(&[(Added, Harmless)], Addition),
    },
    Edit {
        file: File::Definition,
        name: "a value goes",
        apply: |document, random| {
            values(document, random, &mut |values, at| {
                values.remove(at);
            })
        },
        told: Told::As(&[(Removed, CompileTime)], Break),
    },
];
