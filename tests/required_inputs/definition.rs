//! What `specs/clicksend` requires of a caller, read from the definition
//! itself and from nothing that the generator made of it.

use std::collections::BTreeSet;
use std::fs;

use connector_tests::in_workspace;
use serde_json::Value;

/// An input that a caller must give.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Required {
    /// Operation, object of an input, or `Credentials`.
    owner: String,
    /// Name on the wire; for a connection parameter its title in snake case.
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
    pub(crate) fn rust_name(&self) -> &str {
        if self.is_callback {
            "callback_url"
        } else {
            &self.input
        }
    }
}

/// All of them: parameters, members of bodies and of objects inside bodies,
/// and connection parameters.
pub(crate) fn required_inputs() -> BTreeSet<Required> {
    let mut found = Collector {
        document: json("openapi.json"),
        required: BTreeSet::new(),
    };
    let document = found.document.clone();
    for operation in document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(operations)
    {
        found.operation(operation);
    }
    let connection = json("apiProperties.json");
    for parameter in connection["properties"]["connectionParameters"]
        .as_object()
        .unwrap()
        .values()
    {
        let form = &parameter["uiDefinition"];
        if form["constraints"]["required"] == "true" {
            let title = form["displayName"].as_str().unwrap();
            found.add(
                "Credentials",
                &title.to_lowercase().replace(' ', "_"),
                parameter,
            );
        }
    }
    found.required
}

fn json(file: &str) -> Value {
    let path = in_workspace("specs/clicksend").join(file);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn operations(path: &Value) -> impl Iterator<Item = &Value> {
    path.as_object()
        .unwrap()
        .values()
        .filter(|value| value.get("operationId").is_some())
}

struct Collector {
    document: Value,
    required: BTreeSet<Required>,
}

impl Collector {
    fn operation(&mut self, operation: &Value) {
        let id = operation["operationId"].as_str().unwrap();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            if parameter["required"] == true {
                self.add(id, parameter["name"].as_str().unwrap(), parameter);
            }
        }
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        if !body.is_null() {
            self.object(id, body);
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
