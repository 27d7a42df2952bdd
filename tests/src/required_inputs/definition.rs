//! What a definition requires of a caller, read from the definition itself and
//! from nothing that the generator made of it.

use std::collections::BTreeSet;
use std::fs;

use crate::in_workspace;
use serde_json::Value;

/// An input that a caller must give.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Required {
    /// Operation, object of an input, `Credentials` or `Client`.
    owner: String,
    /// Name on the wire; of a user name and a password their titles in snake case.
    input: String,
    /// Takes the address that deliveries go to.
    is_callback: bool,
}

impl Required {
    /// Path of its program, without the extension.
    pub(crate) fn program(&self) -> String {
        format!("{}/{}", self.owner, self.input)
    }

    /// What the client calls it.
    pub(crate) fn rust_name(&self) -> String {
        if self.is_callback {
            return "callback_url".to_owned();
        }
        let mut name = String::new();
        let mut was_small = false;
        for letter in self.input.chars() {
            if letter.is_uppercase() && was_small {
                name.push('_');
            }
            was_small = letter.is_lowercase() || letter.is_ascii_digit();
            name.extend(letter.to_lowercase());
        }
        name
    }
}

/// All of them: parameters, members of bodies and of objects inside bodies,
/// connection parameters, and the address where none is published.
pub(crate) fn required_inputs(provider: &str) -> BTreeSet<Required> {
    let mut found = Collector {
        document: json(provider, "openapi.json"),
        required: BTreeSet::new(),
    };
    let document = found.document.clone();
    if document.get("servers").is_none() {
        found.add("Client", "base_url", &Value::Null);
    }
    for path in document["paths"].as_object().unwrap().values() {
        for operation in operations(path) {
            found.parameters(operation, path);
            found.parameters(operation, operation);
            found.body(operation);
        }
    }
    let connection = json(provider, "apiProperties.json");
    let parameters = &connection["properties"]["connectionParameters"];
    for (key, parameter) in parameters.as_object().unwrap() {
        let form = &parameter["uiDefinition"];
        if form["constraints"]["required"] == "true" {
            let title = form["displayName"].as_str().unwrap();
            let name = match key.as_str() {
                "username" | "password" => title.to_lowercase().replace(' ', "_"),
                key => key.to_owned(),
            };
            found.add("Credentials", &name, parameter);
        }
    }
    found.required
}

fn json(provider: &str, file: &str) -> Value {
    let path = in_workspace(&format!("specs/{provider}")).join(file);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn operations(path: &Value) -> impl Iterator<Item = &Value> {
    path.as_object()
        .unwrap()
        .values()
        .filter(|value| value.get("operationId").is_some())
}

fn id(operation: &Value) -> &str {
    operation["operationId"].as_str().unwrap()
}

struct Collector {
    document: Value,
    required: BTreeSet<Required>,
}

impl Collector {
    fn parameters(&mut self, operation: &Value, declared: &Value) {
        for parameter in declared["parameters"].as_array().into_iter().flatten() {
            let parameter = self.resolved(parameter).clone();
            if parameter["required"] == true {
                let name = parameter["name"].as_str().unwrap();
                self.add(id(operation), name, &parameter);
            }
        }
    }

    fn body(&mut self, operation: &Value) {
        let body = self.resolved(&operation["requestBody"]).clone();
        let schema = &body["content"]["application/json"]["schema"];
        if self.resolved(schema)["type"] == "array" {
            if body["required"] == true {
                self.add(id(operation), "body", schema);
            }
            let list = self.resolved(schema).clone();
            self.inside(&list);
        } else if !schema.is_null() {
            self.object(id(operation), schema);
        }
    }

    fn object(&mut self, owner: &str, schema: &Value) {
        let object = self.resolved(schema).clone();
        let names: Vec<&str> = object["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for (name, property) in object["properties"].as_object().into_iter().flatten() {
            if names.contains(&name.as_str()) {
                self.add(owner, name, property);
            }
            self.inside(property);
        }
    }

    /// Objects that a member or the items of a list are.
    fn inside(&mut self, property: &Value) {
        let inner = property.get("items").unwrap_or(property);
        if self.resolved(inner).get("properties").is_some() {
            let pointer = inner["$ref"]
                .as_str()
                .expect("an object of an input has a name");
            self.object(pointer.rsplit('/').next().unwrap(), inner);
        }
    }

    /// Hidden inputs are the client's own business.
    fn add(&mut self, owner: &str, input: &str, schema: &Value) {
        let is_callback = schema["x-ms-notification-url"] == true;
        if schema["x-ms-visibility"] != "internal" || is_callback {
            let (owner, input) = (owner.to_owned(), input.to_owned());
            self.required.insert(Required {
                owner,
                input,
                is_callback,
            });
        }
    }

    fn resolved<'v>(&'v self, schema: &'v Value) -> &'v Value {
        match schema["$ref"].as_str() {
            Some(pointer) => self
                .document
                .pointer(pointer.trim_start_matches('#'))
                .unwrap(),
            None => schema,
        }
    }
}
