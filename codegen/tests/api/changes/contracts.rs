//! What updates do to what callers and the service agree on.

use connector_codegen::api::Consequence::{CompileTime, Silent};
use connector_codegen::api::Kind::{
    AcceptedMediaTypes, Added, BodyMediaType, Choices, CredentialAdded, CredentialChanged,
    CredentialRemoved, Hidden, Moved, OperationAdded, OperationRemoved, Policy, Removal, Removed,
    Required, Sent, Type,
};
use connector_codegen::api::Level::Break;
use serde_json::{Value, json};

use super::edits::WITH_AN_INPUT;
use super::places::{has_members, object, operation, parameter, sent};
use super::{Edit, Told, of_properties, update};

pub(super) const ALL: &[Edit] = &[
    update(
        "an operation is replaced by another",
        |document, random| {
            let (path, method) = operation(document, random)?;
            let item = document["paths"][&path].as_object_mut()?;
            let mut other = item.remove(&method)?;
            let id = other["operationId"].take();
            other["operationId"] = json!("TheOtherOne");
            document["paths"][format!("/other{path}")] = json!({method: other});
            let is_free = !document.to_string().contains(&id.to_string());
            is_free.then(|| id.to_string())
        },
        Told::With(
            &[(OperationRemoved, CompileTime)],
            &[OperationAdded, Choices, Removal, CredentialRemoved],
            Break,
        ),
    ),
    update(
        "a parameter moves to the headers",
        |document, random| {
            let (all, at) = parameter(document, random)?;
            let one = all[at].as_object_mut()?;
            one.insert("in".to_owned(), json!("header"));
            // The lists of headers are written otherwise.
            let is_list = one
                .values()
                .any(|value| value == "array" || value["type"] == "array");
            (!is_list).then(|| one["name"].to_string())
        },
        Told::With(&[(Moved, Silent)], WITH_AN_INPUT, Break),
    ),
    update(
        "a member is for the platform only",
        |document, random| {
            let places = sent(document, &has_members);
            object(document, &places, random, &mut |schema, name| {
                let required = schema.get("required").and_then(Value::as_array);
                let is_required = required.is_some_and(|all| all.contains(&json!(name)));
                let member = schema.get_mut("properties")?[name].as_object_mut()?;
                let is_plain = !member.contains_key("default") && !member.contains_key("$ref");
                member.insert("x-ms-visibility".to_owned(), json!("internal"));
                (is_plain && !is_required).then(|| name.to_owned())
            })
        },
        Told::With(
            // Silent where the items of the crate stay.
            &[
                (Hidden, CompileTime),
                (Hidden, Silent),
                (Removed, CompileTime),
            ],
            &[Choices],
            Break,
        ),
    ),
    update(
        "a key is sent in another header",
        |document, random| {
            let schemes = if super::places::is_swagger(document) {
                document.get_mut("securityDefinitions")?
            } else {
                document.get_mut("components")?.get_mut("securitySchemes")?
            };
            let keys = schemes.as_object_mut()?.iter_mut();
            let mut keys: Vec<_> = keys
                .filter(|(_, one)| one["type"] == json!("apiKey"))
                .collect();
            let at = random.below(keys.len());
            let (name, key) = keys.get_mut(at)?;
            key["name"] = json!("x-another");
            Some(name.clone())
        },
        // A policy may make the header that the key was in.
        Told::With(
            &[
                (CredentialChanged, Silent),
                (CredentialChanged, CompileTime),
                (CredentialAdded, CompileTime),
                (Required, CompileTime),
            ],
            &[CredentialAdded, CredentialRemoved],
            Break,
        ),
    ),
    of_properties(
        "a policy sets another value",
        |file, random| {
            let all = file["properties"]["policyTemplateInstances"].as_array_mut()?;
            let mut fixed: Vec<&mut Value> = all
                .iter_mut()
                .filter_map(|one| one["parameters"].get_mut("x-ms-apimTemplateParameter.value"))
                .filter(|value| value.as_str().is_some_and(|text| !text.contains('@')))
                .collect();
            let at = random.below(fixed.len());
            let value = fixed.get_mut(at)?;
            let was = value.to_string();
            **value = json!("another");
            Some(was)
        },
        // One that is Microsoft's own is not sent.
        Told::With(
            &[
                (Sent, Silent),
                (Added, Silent),
                (Policy, Silent),
                (AcceptedMediaTypes, Silent),
                (BodyMediaType, Silent),
            ],
            &[Choices, Type],
            Break,
        ),
    ),
    of_properties(
        "a policy goes",
        |file, random| {
            let all = file["properties"]["policyTemplateInstances"].as_array_mut()?;
            let at = random.below(all.len());
            let is_fixed = all.get(at)?["templateId"] == json!("setheader");
            let gone = all.remove(at);
            is_fixed.then(|| gone.to_string())
        },
        Told::With(
            &[
                (Removed, Silent),
                (Policy, Silent),
                (CredentialChanged, Silent),
                (CredentialAdded, CompileTime),
                (CredentialRemoved, CompileTime),
                (AcceptedMediaTypes, Silent),
            ],
            &[Added, Choices],
            Break,
        ),
    ),
];
