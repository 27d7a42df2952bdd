//! What says the same in another way: callers notice nothing, and all names stay.

use serde_json::{Value, json};

use super::places::{escaped, has_members, is_swagger, object, operation_mut, parameter, used};
use super::references::shared;
use super::{Edit, Told, of_properties, update};

pub(super) const ALL: &[Edit] = &[
    update(
        "a reply is shared",
        |document, random| {
            let name = "SharedByAll";
            let folder = if is_swagger(document) {
                "/responses"
            } else {
                "/components/responses"
            };
            let replies = operation_mut(document, random)?["responses"].as_object_mut()?;
            // An object in it is a type, which is named after its place.
            let is_shared = |reply: &Value| {
                let text = reply.to_string();
                !text.contains("properties") && !text.contains("enum")
            };
            let status = replies
                .iter()
                .find(|(_, reply)| is_shared(reply))?
                .0
                .clone();
            let reply = replies.insert(status, json!({"$ref": format!("#{folder}/{name}")}))?;
            insert(document, folder, name, reply)
        },
        Told::Nothing,
    ),
    update(
        "media types of all operations are said of one",
        |document, random| {
            let all = document.clone();
            let operation = operation_mut(document, random)?.as_object_mut()?;
            let words = ["consumes", "produces"].into_iter();
            let mut said = words.filter_map(|word| Some((word, all.get(word)?)));
            let (word, types) = said.find(|(word, _)| !operation.contains_key(*word))?;
            operation.insert(word.to_owned(), types.clone());
            Some(word.to_owned())
        },
        Told::Nothing,
    ),
    update(
        "the credentials of all operations are said of one",
        |document, random| {
            let all = document.get("security")?.clone();
            let operation = operation_mut(document, random)?.as_object_mut()?;
            operation
                .insert("security".to_owned(), all)
                .is_none()
                .then(String::new)
        },
        Told::Nothing,
    ),
    update(
        "an operation is in another group",
        |document, random| {
            let operation = operation_mut(document, random)?;
            operation["tags"] = json!(["Another group"]);
            operation["externalDocs"] = json!({"url": "https://docs.example.org"});
            Some(operation["operationId"].to_string())
        },
        Told::Nothing,
    ),
    update(
        "an operation gets its first revision",
        |document, random| {
            let operation = operation_mut(document, random)?.as_object_mut()?;
            let annotation = json!({"family": "AFamilyOfItsOwn", "revision": 1});
            let was = operation.insert("x-ms-api-annotation".to_owned(), annotation);
            was.is_none().then(String::new)
        },
        Told::Nothing,
    ),
    update(
        "a title changes",
        |document, random| {
            let (all, at) = parameter(document, random)?;
            all[at]["x-ms-summary"] = json!("Called otherwise");
            Some(all[at]["name"].to_string())
        },
        Told::Nothing,
    ),
    update(
        "what is optional is called optional",
        |document, random| {
            let (all, at) = parameter(document, random)?;
            let one = all[at].as_object_mut()?;
            one.insert("required".to_owned(), json!(false))
                .is_none()
                .then(String::new)
        },
        Told::Nothing,
    ),
    update(
        "a definition comes that nothing uses",
        |document, _| {
            let (folder, _) = shared(document);
            let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
            insert(document, folder, "UsedByNothing", schema)
        },
        Told::Nothing,
    ),
    update(
        "a member moves into a part that the object has all of",
        |document, random| {
            let (folder, reference) = shared(document);
            let places = shared_objects(document);
            let mut part = None;
            let what = object(document, &places, random, &mut |schema, name| {
                let members = schema.get_mut("properties")?.as_object_mut()?;
                let member = members.remove(name)?;
                if schema.contains_key("discriminator") {
                    return None;
                }
                let mut own = serde_json::Map::new();
                for word in ["properties", "required", "type"] {
                    own.extend(schema.remove(word).map(|value| (word.to_owned(), value)));
                }
                let base = json!({"$ref": format!("{reference}/PartOfIt")});
                schema.insert("allOf".to_owned(), json!([base, own]));
                part = Some(json!({"type": "object", "properties": {name: member}}));
                Some(name.to_owned())
            })?;
            insert(document, folder, "PartOfIt", part?)?;
            Some(what)
        },
        Told::Nothing,
    ),
    update(
        "a reference is the only part of what has all of it",
        |document, random| {
            let reference = shared(document).1;
            let places = used(document, &has_members);
            object(document, &places, random, &mut |schema, name| {
                let member = &mut schema.get_mut("properties")?[name];
                let target = member.get("$ref")?.as_str()?;
                let is_plain = target.starts_with(reference) && member.as_object()?.len() == 1;
                *member = json!({"allOf": [{"$ref": target}]});
                is_plain.then(|| name.to_owned())
            })
        },
        Told::Nothing,
    ),
    update(
        "an object is called one, or is no longer",
        |document, random| {
            let places = used(document, &has_members);
            object(document, &places, random, &mut |schema, _| {
                if schema.remove("type").is_none() {
                    schema.insert("type".to_owned(), json!("object"));
                }
                Some(String::new())
            })
        },
        Told::Nothing,
    ),
    update(
        "nothing is required, in so many words",
        |document, random| {
            let places = used(document, &has_members);
            object(document, &places, random, &mut |schema, _| {
                let was = schema.insert("required".to_owned(), json!([]));
                was.is_none().then(String::new)
            })
        },
        Told::Nothing,
    ),
    update(
        "a member gets an example",
        |document, random| {
            let places = used(document, &has_members);
            object(document, &places, random, &mut |schema, name| {
                let member = schema.get_mut("properties")?[name].as_object_mut()?;
                let is_text = member.get("type") == Some(&json!("string"));
                member.insert("example".to_owned(), json!("such as this"));
                is_text.then(|| name.to_owned())
            })
        },
        Told::Nothing,
    ),
    update(
        "a member of a reply may be null",
        |document, random| {
            let is_swagger = is_swagger(document);
            let places = super::places::received(document, &has_members);
            object(document, &places, random, &mut |schema, name| {
                let member = schema.get_mut("properties")?[name].as_object_mut()?;
                let word = if is_swagger { "x-nullable" } else { "nullable" };
                let is_new = !member.contains_key("$ref") && !member.contains_key(word);
                member.insert(word.to_owned(), json!(true));
                is_new.then(|| name.to_owned())
            })
        },
        Told::Nothing,
    ),
    update(
        "another version of the same",
        |document, _| {
            let info = document["info"].as_object_mut()?;
            info.insert("version".to_owned(), json!("9.9"));
            info.insert("contact".to_owned(), json!({"name": "Someone else"}));
            Some(String::new())
        },
        Told::Nothing,
    ),
    update(
        "a reference to another file's place is spelled with escapes",
        |document, random| {
            let (folder, reference) = shared(document);
            let all = document.pointer(folder)?.as_object()?;
            let name = all.keys().nth(random.below(all.len()))?.clone();
            let first = name.chars().next().filter(char::is_ascii_alphabetic)?;
            let rest = escaped(name.get(1..)?);
            let was = json!(format!("{reference}/{}", escaped(&name)));
            let spelled = json!(format!("{reference}/%{:02X}{rest}", u32::from(first)));
            super::references::replace(document, &was, &spelled);
            Some(name)
        },
        Told::Nothing,
    ),
    of_properties(
        "the connector gets another colour and owner",
        |file, _| {
            let properties = file["properties"].as_object_mut()?;
            properties.insert("iconBrandColor".to_owned(), json!("#123456"));
            properties.insert("publisher".to_owned(), json!("Someone else"));
            properties.insert("stackOwner".to_owned(), json!("Someone else"));
            Some(String::new())
        },
        Told::Nothing,
    ),
    of_properties(
        "a connection parameter is described in other words",
        |file, random| {
            let all = file["properties"]["connectionParameters"].as_object_mut()?;
            let at = random.below(all.len());
            let (name, one) = all.iter_mut().nth(at)?;
            let name = name.clone();
            let words = one
                .as_object_mut()?
                .get_mut("uiDefinition")?
                .as_object_mut()?;
            words.insert("displayName".to_owned(), json!("Called otherwise"));
            words.insert("description".to_owned(), json!("Described in other words."));
            Some(name)
        },
        Told::Nothing,
    ),
    of_properties(
        "a policy gets another title",
        |file, random| {
            let all = file["properties"]["policyTemplateInstances"].as_array_mut()?;
            let at = random.below(all.len());
            all.get_mut(at)?["title"] = json!("Called otherwise");
            Some(at.to_string())
        },
        Told::Nothing,
    ),
];

/// Adds something that may be referred to.
fn insert(document: &mut Value, folder: &str, name: &str, value: Value) -> Option<String> {
    let mut owner = document;
    for word in folder.split('/').skip(1) {
        let members = owner.as_object_mut()?;
        owner = members.entry(word).or_insert_with(|| json!({}));
    }
    owner.as_object_mut()?.insert(name.to_owned(), value);
    Some(name.to_owned())
}

/// Objects among the definitions.
fn shared_objects(document: &Value) -> Vec<String> {
    let (folder, _) = shared(document);
    let mut places = used(document, &has_members);
    places.retain(|place| {
        let rest = place.strip_prefix(folder);
        rest.is_some_and(|rest| rest.matches('/').count() == 1)
    });
    places
}
