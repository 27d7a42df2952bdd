//! Additions, removals and other spellings.

use connector_codegen::api::Consequence::{CompileTime, Harmless, Silent};
use connector_codegen::api::Kind::{
    Added, Method, OperationAdded, OperationRemoved, Optional, Path, Removed, Required, Type,
};
use connector_codegen::api::Level::{Addition, Break};
use serde_json::json;

use super::places::{members, operation, parameter, values};
use super::{Edit, File, Told};

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
        told: Told::As(&[(OperationRemoved, CompileTime)], Break),
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
        told: Told::As(&[(Method, Silent), (OperationRemoved, CompileTime)], Break),
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
        told: Told::As(&[(Removed, CompileTime), (Type, CompileTime)], Break),
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
        told: Told::As(&[(Removed, CompileTime)], Break),
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
        told: Told::As(&[(Required, CompileTime), (Optional, CompileTime)], Break),
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
        told: Told::As(&[(Removed, CompileTime)], Break),
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
        told: Told::As(&[(Removed, CompileTime)], Break),
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
        told: Told::As(&[(Type, CompileTime)], Break),
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
