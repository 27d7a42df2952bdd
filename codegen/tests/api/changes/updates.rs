//! What updates of published connectors do.

use connector_codegen::api::Consequence::{CompileTime, Harmless, RunTime, Silent};
use connector_codegen::api::Kind::{
    AcceptedMediaTypes, Added, Address, BodyMediaType, CalledDirectly, Choices, CredentialAdded,
    CredentialRemoved, Default, Delivery, Deprecated, ErrorsDocumented, Hidden, LimitTightened,
    ManagedOnly, Offered, OperationKind, OperationRenamed, Optional, Paging, Path, Policy, Removal,
    Removed, Required, Security, Style, Type,
};
use connector_codegen::api::Level::{Addition, Break, Docs};
use serde_json::{Value, json};

use super::places::{
    escaped, has_members, is_swagger, object, operation, operation_mut, parameter,
    parameter_schema, received, sent, used,
};
use super::references::{rename, replace, shared};
use super::{Edit, Told, of_properties, update};

pub(super) const ALL: &[Edit] = &[
    update(
        "an operation gets another id",
        |document, random| {
            let (path, method) = operation(document, random)?;
            let id = document["paths"][&path][&method]["operationId"].clone();
            rename(document, &id, &json!("CalledAnew"));
            Some(format!("{id}"))
        },
        // Policies name operations by their ids.
        Told::With(
            &[(OperationRenamed, CompileTime)],
            &[
                Added,
                CalledDirectly,
                ManagedOnly,
                Optional,
                Policy,
                Required,
                Security,
            ],
            Break,
        ),
    ),
    update(
        "a summary changes",
        |document, random| {
            let operation = operation_mut(document, random)?;
            let text = |word: &str| operation[word].to_string().to_lowercase();
            let is_mark = |word: &str| text(word).contains("deprecated");
            if is_mark("summary") || is_mark("description") {
                return None;
            }
            operation["summary"] = json!("In other words");
            operation["description"] = json!("In other words than those of before.");
            Some(operation["operationId"].to_string())
        },
        Told::Nothing,
    ),
    update(
        "an operation is for the platform only",
        |document, random| {
            let operation = operation_mut(document, random)?;
            let is_offered = operation.get("x-ms-visibility") != Some(&json!("internal"))
                && operation.get("x-ms-trigger").is_none();
            operation["x-ms-visibility"] = json!("internal");
            is_offered.then(|| operation["operationId"].to_string())
        },
        Told::As(&[(OperationKind, CompileTime)], Break),
    ),
    update(
        "an operation is deprecated",
        |document, random| {
            let operation = operation_mut(document, random)?;
            let is_new = operation.get("deprecated").is_none();
            operation["deprecated"] = json!(true);
            is_new.then(|| operation["operationId"].to_string())
        },
        Told::As(&[(Deprecated, Harmless)], Addition),
    ),
    update(
        "an input is hidden",
        |document, random| {
            let (all, at) = parameter(document, random)?;
            let one = &mut all[at];
            let is_plain = one["required"] != json!(true) && one.get("default").is_none();
            one["x-ms-visibility"] = json!("internal");
            (is_plain && one.pointer("/schema/default").is_none()).then(|| one["name"].to_string())
        },
        Told::With(
            &[(Hidden, CompileTime), (Removed, CompileTime)],
            &[Choices],
            Break,
        ),
    ),
    update(
        "an input moves to the advanced ones",
        |document, random| {
            let (all, at) = parameter(document, random)?;
            all[at]["x-ms-visibility"] = json!("advanced");
            Some(all[at]["name"].to_string())
        },
        Told::Nothing,
    ),
    update(
        "an input gets another default",
        |document, random| {
            let schema = parameter_schema(document, random)?;
            let is_text = schema["type"] == json!("string")
                && schema.get("enum").is_none()
                && schema.get("format").is_none();
            schema["default"] = json!("anew");
            is_text.then(|| schema.to_string())
        },
        Told::As(&[(Default, Silent)], Break),
    ),
    update(
        "an input gets a limit",
        |document, random| {
            let schema = parameter_schema(document, random)?;
            let is_text = schema["type"] == json!("string")
                && schema.get("enum").is_none()
                && schema.get("format").is_none();
            schema["maxLength"] = json!(3);
            is_text.then(|| schema.to_string())
        },
        Told::As(&[(LimitTightened, RunTime)], Break),
    ),
    update(
        "a list is written in another way",
        |document, random| {
            if !is_swagger(document) {
                return None;
            }
            let (all, at) = parameter(document, random)?;
            let one = &mut all[at];
            let is_list = one["type"] == json!("array");
            let was = one["collectionFormat"].clone();
            one["collectionFormat"] = if was == json!("multi") {
                json!("pipes")
            } else {
                json!("multi")
            };
            is_list.then(|| format!("{} {was}", one["name"]))
        },
        Told::As(&[(Style, Silent)], Break),
    ),
    update(
        "a parameter is shared",
        |document, random| {
            if !is_swagger(document) {
                return None;
            }
            let (all, at) = parameter(document, random)?;
            let one = all[at].take();
            let name = one["name"].to_string();
            all[at] = json!({"$ref": "#/parameters/oneForAll"});
            document["parameters"]["oneForAll"] = one;
            Some(name)
        },
        Told::Nothing,
    ),
    update(
        "parameters move to the path",
        |document, random| {
            let (path, method) = operation(document, random)?;
            let item = document["paths"][&path].as_object_mut()?;
            let parameters = item
                .get_mut(&method)?
                .as_object_mut()?
                .remove("parameters")?;
            let is_alone = item.len() == 1;
            item.insert("parameters".to_owned(), parameters);
            is_alone.then_some(path)
        },
        Told::Nothing,
    ),
    update(
        "a path is spelled in another case",
        |document, random| {
            let (path, _) = operation(document, random)?;
            let (first, rest) = path.split_at(path.find('{').unwrap_or(path.len()));
            let first = if first == first.to_uppercase() {
                first.to_lowercase()
            } else {
                first.to_uppercase()
            };
            let other = format!("{first}{rest}");
            let paths = document["paths"].as_object_mut()?;
            if paths.contains_key(&other) {
                return None;
            }
            let item = paths.remove(&path)?;
            paths.insert(other, item);
            Some(path)
        },
        // The call that ends a subscription is found by its path.
        Told::With(&[(Path, Silent)], &[Removal], Break),
    ),
    update(
        "another host",
        |document, _| {
            let host = document.get_mut("host")?;
            *host = json!("anew.example.org");
            Some(String::new())
        },
        Told::As(&[(Address, Silent)], Break),
    ),
    update(
        "another base path",
        |document, _| {
            document.get("host")?;
            document["basePath"] = json!("/anew/v9");
            Some(String::new())
        },
        Told::As(&[(Address, Silent)], Break),
    ),
    update(
        "a slash behind the base path",
        |document, _| {
            document.get("host")?;
            let path = document.get("basePath")?.as_str()?;
            let path = path
                .strip_suffix('/')
                .map_or_else(|| format!("{path}/"), str::to_owned);
            document["basePath"] = json!(path);
            Some(String::new())
        },
        Told::Nothing,
    ),
    update(
        "errors get a usual reply",
        |document, random| {
            let operation = operation_mut(document, random)?;
            let replies = operation["responses"].as_object_mut()?;
            let is_described = replies.keys().any(|status| status.starts_with('2'));
            let is_new = !replies.contains_key("default");
            replies.insert("default".to_owned(), json!({"description": "What else."}));
            (is_described && is_new).then(|| operation["operationId"].to_string())
        },
        Told::As(&[(ErrorsDocumented, Harmless)], Docs),
    ),
    update(
        "a member of a reply is always there",
        |document, random| {
            let places = received(document, &has_members);
            object(document, &places, random, &mut |schema, name| {
                schema.insert("required".to_owned(), json!([name]));
                Some(name.to_owned())
            })
        },
        Told::InRust(Docs),
    ),
    update(
        "a member of a body is demanded",
        |document, random| {
            let places = sent(document, &has_members);
            object(document, &places, random, &mut |schema, name| {
                let required = schema.entry("required").or_insert_with(|| json!([]));
                let required = required.as_array_mut()?;
                let is_new = !required.contains(&json!(name));
                required.push(json!(name));
                is_new.then(|| name.to_owned())
            })
        },
        Told::As(&[(Required, CompileTime), (Required, RunTime)], Break),
    ),
    update(
        "a text gets a format",
        |document, random| {
            let schema = parameter_schema(document, random)?;
            let is_text = schema["type"] == json!("string")
                && ["enum", "format", "default", "x-ms-dynamic-values"]
                    .iter()
                    .all(|word| schema.get(word).is_none());
            schema["format"] = json!("date-time");
            is_text.then(|| schema.to_string())
        },
        // The address for deliveries is a text.
        Told::With(&[(Type, CompileTime)], &[Delivery, Offered], Break),
    ),
    update(
        "a number gets the format that it has",
        |document, random| {
            let schema = parameter_schema(document, random)?;
            let is_number = schema["type"] == json!("integer");
            let is_long = schema["format"] == json!("int64");
            schema["format"] = json!(if is_long { "int32" } else { "int64" });
            is_number.then(|| schema.to_string())
        },
        Told::Nothing,
    ),
    update(
        "an object moves to the definitions",
        |document, random| {
            let inline = used(document, &|schema| schema["properties"].is_object());
            let inline: Vec<_> = inline
                .iter()
                .filter(|place| place.starts_with("/paths/"))
                .collect();
            let place = (*inline.get(random.below(inline.len()))?).clone();
            let schema = document.pointer_mut(&place)?.take();
            let (folder, reference) = shared(document);
            *document.pointer_mut(&place)? = json!({"$ref": format!("{reference}/MovedHere")});
            document.pointer_mut(folder)?["MovedHere"] = schema;
            Some(place)
        },
        Told::InRust(Break),
    ),
    update(
        "a definition is called otherwise",
        |document, random| {
            let (folder, reference) = shared(document);
            let all = document.pointer(folder)?.as_object()?;
            let name = all.keys().nth(random.below(all.len()))?.clone();
            let was = json!(format!("{reference}/{}", escaped(&name)));
            let schema = document
                .pointer_mut(folder)?
                .as_object_mut()?
                .remove(&name)?;
            document.pointer_mut(folder)?["CalledAnew"] = schema;
            replace(document, &was, &json!(format!("{reference}/CalledAnew")));
            let is_plain = !document.to_string().contains("discriminator");
            is_plain.then_some(name)
        },
        Told::InRust(Break),
    ),
    update(
        "a definition is written out",
        |document, random| {
            let (folder, reference) = shared(document);
            let paths = document["paths"].as_object()?;
            let mut places = Vec::new();
            for (path, item) in paths {
                for (method, operation) in item.as_object()? {
                    let place = format!("/paths/{}/{method}/responses/200/schema", escaped(path));
                    if operation.pointer("/responses/200/schema/$ref").is_some() {
                        places.push(place);
                    }
                }
            }
            let place = places.get(random.below(places.len()))?;
            let target = document.pointer(place)?["$ref"].as_str()?;
            let target = format!("{folder}{}", target.strip_prefix(reference)?);
            let schema = document.pointer(&target)?.clone();
            if schema.to_string().contains(reference) {
                return None;
            }
            *document.pointer_mut(place)? = schema;
            Some(place.clone())
        },
        Told::InRust(Break),
    ),
    update(
        "values get names",
        |document, random| {
            let places = used(document, &|schema| {
                let values = schema["enum"].as_array();
                let are_texts = values.is_some_and(|all| all.iter().all(Value::is_string));
                are_texts && !schema.to_string().contains("x-ms-enum")
            });
            let place = places.get(random.below(places.len()))?;
            let schema = document.pointer_mut(place)?;
            let values = schema["enum"].as_array()?;
            let named = values.iter().enumerate();
            let named: Vec<Value> = named
                .map(|(at, value)| json!({"value": value, "name": format!("Named{at}")}))
                .collect();
            schema["x-ms-enum"] =
                json!({"name": "CalledAnew", "modelAsString": true, "values": named});
            Some(place.clone())
        },
        Told::InRust(Docs),
    ),
    update(
        "a body gets another media type",
        |document, random| {
            if !is_swagger(document) {
                return None;
            }
            let usual = document["consumes"].clone();
            let operation = operation_mut(document, random)?;
            let usual = operation.get("consumes").cloned().unwrap_or(usual);
            let is_json = (usual.is_null() || usual == json!(["application/json"]))
                && operation.get("x-ms-agentic-protocol").is_none();
            let parameters = operation["parameters"].as_array()?;
            let has_body = parameters.iter().any(|one| one["in"] == json!("body"))
                && parameters
                    .iter()
                    .all(|one| one["name"] != json!("Content-Type"));
            operation["consumes"] = json!(["application/vnd.acme+json"]);
            (is_json && has_body).then(|| operation["operationId"].to_string())
        },
        Told::As(&[(BodyMediaType, Silent)], Break),
    ),
    update(
        "another media type is asked for",
        |document, random| {
            if !is_swagger(document) {
                return None;
            }
            let usual = document["produces"].clone();
            let operation = operation_mut(document, random)?;
            let usual = operation.get("produces").cloned().unwrap_or(usual);
            let is_json = (usual.is_null() || usual == json!(["application/json"]))
                && operation.get("x-ms-agentic-protocol").is_none();
            operation["produces"] = json!(["application/vnd.acme+json"]);
            let is_described = operation.pointer("/responses/200/schema").is_some();
            (is_json && is_described).then(|| operation["operationId"].to_string())
        },
        Told::As(&[(AcceptedMediaTypes, Silent)], Break),
    ),
    update(
        "pages come",
        |document, random| {
            let operation = operation_mut(document, random)?;
            let reply = &operation["responses"]["200"];
            let schema = reply
                .pointer("/content/application~1json/schema")
                .or_else(|| reply.get("schema"))?;
            let members = schema["properties"].as_object()?;
            let of_type = |wanted: &str| {
                let mut all = members.iter();
                let found = all.find(|(_, one)| one["type"] == json!(wanted));
                found.map(|(name, _)| name.clone())
            };
            let (list, link) = (of_type("array")?, of_type("string")?);
            let is_new = ["x-ms-pageable", "x-ms-trigger", "x-connector-paging"]
                .iter()
                .all(|word| operation.get(word).is_none());
            operation["x-ms-pageable"] = json!({"nextLinkName": link, "itemName": list});
            is_new.then(|| operation["operationId"].to_string())
        },
        Told::As(&[(Paging, Harmless), (Paging, Silent)], Break),
    ),
    update(
        "a credential comes",
        |document, _| {
            if !is_swagger(document) {
                return None;
            }
            let key = json!({"type": "apiKey", "in": "header", "name": "x-anew"});
            document["securityDefinitions"]["anew"] = key;
            let security = document["security"].as_array().cloned().unwrap_or_default();
            let mut all: Vec<Value> = security;
            if all.is_empty() {
                all.push(json!({}));
            }
            for one in &mut all {
                one["anew"] = json!([]);
            }
            document["security"] = json!(all);
            Some(String::new())
        },
        // What a policy makes a header of may be the same secret.
        Told::With(
            &[(CredentialAdded, CompileTime), (CredentialAdded, RunTime)],
            &[CredentialRemoved, Security, Optional],
            Break,
        ),
    ),
    of_properties(
        "a policy comes",
        |file, _| {
            let properties = file["properties"].as_object_mut()?;
            let all = properties
                .entry("policyTemplateInstances")
                .or_insert_with(|| json!([]));
            all.as_array_mut()?.push(json!({
                "templateId": "setheader",
                "title": "One more",
                "parameters": {
                    "x-ms-apimTemplateParameter.name": "x-one-more",
                    "x-ms-apimTemplateParameter.value": "1",
                    "x-ms-apimTemplateParameter.existsAction": "override",
                    "x-ms-apimTemplate-policySection": "Request",
                },
            }));
            Some(String::new())
        },
        // Look-ups send it, too.
        Told::With(&[(Added, Silent), (Policy, Silent)], &[Choices], Break),
    ),
];
