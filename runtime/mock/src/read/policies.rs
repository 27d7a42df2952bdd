//! Policies, which change requests in the gateway; direct calls arrive with
//! these changes.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::{Side, text_at};
use crate::contract::{Carrier, Credential, Operation, Place, Template};

/// The policies of a connector, in order.
#[derive(Debug, Default)]
pub(super) struct Policies(Vec<Policy>);

#[derive(Debug)]
struct Policy {
    template: String,
    parameters: Map<String, Value>,
}

impl Policies {
    /// The gateway sees requests before any policy.
    pub(super) fn read(properties: &Value, side: Side) -> Self {
        let instances = properties.pointer("/properties/policyTemplateInstances");
        let instances = instances.and_then(Value::as_array).into_iter().flatten();
        let policies = instances.filter_map(|node| {
            Some(Policy {
                template: text_at(node, "/templateId")?.to_ascii_lowercase(),
                parameters: node.get("parameters")?.as_object()?.clone(),
            })
        });
        match side {
            Side::Provider => Self(policies.filter(|policy| !policy.is_of_replies()).collect()),
            Side::Gateway => Self::default(),
        }
    }

    /// Addresses that replace the definition's.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &str> {
        let hosts = self.0.iter().filter(|policy| policy.is_address());
        hosts.filter_map(|policy| policy.text("urlTemplate"))
    }

    /// Changes what an operation's requests look like.
    pub(super) fn apply(&self, operation: &mut Operation, bases: &[String]) {
        for policy in &self.0 {
            if !policy.concerns(&operation.id) {
                continue;
            }
            match policy.template.as_str() {
                "setheader" => policy.add_header(operation),
                "setqueryparameter" => policy.add_query(operation),
                "routerequesttoendpoint" => policy.route(operation, bases),
                "setproperty"
                | "stringreplace"
                | "convertobjecttoarray"
                | "convertarraytoobject"
                | "stringtoarray"
                | "moveproperties"
                | "encodepropertyvalue" => policy.reshape(operation),
                _ => {}
            }
            policy.release(operation);
        }
    }
}

impl Policy {
    fn text(&self, name: &str) -> Option<&str> {
        self.parameters
            .get(&format!("x-ms-apimTemplateParameter.{name}"))?
            .as_str()
    }

    fn is_of_replies(&self) -> bool {
        let section = self.parameters.get("x-ms-apimTemplate-policySection");
        section
            .and_then(Value::as_str)
            .is_some_and(|section| section != "Request")
    }

    fn is_address(&self) -> bool {
        ["dynamichosturl", "dynamicsubdomain"].contains(&self.template.as_str())
    }

    /// Without a list of operations, it covers all.
    fn concerns(&self, operation: &str) -> bool {
        let list = self.parameters.get("x-ms-apimTemplate-operationName");
        let list = list.and_then(Value::as_array).map(Vec::as_slice);
        let list = list.unwrap_or_default();
        list.is_empty() || list.iter().any(|name| name.as_str() == Some(operation))
    }

    fn add_header(&self, operation: &mut Operation) {
        let Some(name) = self.text("name") else {
            return;
        };
        if name.eq_ignore_ascii_case("authorization") && self.overrides() {
            // The caller's credential is replaced.
            for list in &mut operation.credentials {
                list.retain(|credential| !credential.carrier.is_authorization());
            }
            operation.credentials.retain(|list| !list.is_empty());
        }
        self.add_credential(operation, Carrier::Header(name.to_owned()));
    }

    /// Whether its value replaces an existing one.
    fn overrides(&self) -> bool {
        self.text("existsAction")
            .is_none_or(|action| action.eq_ignore_ascii_case("override"))
    }

    fn add_query(&self, operation: &mut Operation) {
        if let Some(name) = self.text("name") {
            self.add_credential(operation, Carrier::Query(name.to_owned()));
        }
    }

    /// A value made of connection parameters alone is a credential; one with a
    /// default is optional.
    fn add_credential(&self, operation: &mut Operation, carrier: Carrier) {
        let value = self.text("value").unwrap_or_default();
        let references = references(value);
        let [
            Reference {
                source,
                name,
                has_default: false,
            },
        ] = references.as_slice()
        else {
            return;
        };
        if *source != "connectionparameters" {
            return;
        }
        let credential = Credential {
            carrier,
            parameter: Some((*name).to_owned()),
        };
        let same = |known: &Credential| known.carrier == credential.carrier;
        if operation.credentials.is_empty() {
            operation.credentials.push(Vec::new());
        }
        for list in &mut operation.credentials {
            if !list.iter().any(same) {
                list.push(credential.clone());
            }
        }
    }

    fn route(&self, operation: &mut Operation, bases: &[String]) {
        if let Some(method) = self
            .text("httpMethod")
            .filter(|method| !method.contains('@'))
        {
            operation.method = method.to_ascii_uppercase();
        }
        let Some(path) = self.text("newPath") else {
            return;
        };
        // A query in it is made of inputs, so any query will do.
        let path = path.split('?').next().unwrap_or_default();
        let bases = bases.iter().filter(|base| !base.is_empty());
        let mut rest = bases.filter_map(|base| path.strip_prefix(base.as_str()));
        let path = rest.find(|rest| rest.starts_with('/')).unwrap_or(path);
        operation.path = Template::new(&with_braces(path));
        operation.fixed_query.clear();
    }

    /// Members that a policy changes arrive in a shape that the definition does
    /// not describe.
    fn reshape(&self, operation: &mut Operation) {
        let Some(body) = &mut operation.body else {
            return;
        };
        for (_, schema) in &mut body.media {
            for name in self.members() {
                loosen(schema, name);
            }
        }
    }

    /// The members of the body that it changes, or that what it changes is in.
    fn members(&self) -> impl Iterator<Item = &str> {
        self.parameters.iter().filter_map(|(name, value)| {
            let path = value.as_str()?;
            let is_path = name.ends_with("newPropertyPath");
            if !is_path && !name.contains("ParentPath") {
                return None;
            }
            let below = self.parameters.get(&name.replace("ParentPath", "SubPath"));
            let below = below.and_then(Value::as_str).filter(|_| !is_path);
            segments(path)
                .chain(below.into_iter().flat_map(segments))
                .next()
        })
    }

    /// Inputs that a policy reads may also be sent: that is up to the gateway.
    fn release(&self, operation: &mut Operation) {
        let texts = self.parameters.values().filter_map(Value::as_str);
        for reference in texts.flat_map(references) {
            let place = match reference.source {
                "headers" | "header" => Place::Header,
                "queryparameters" => Place::Query,
                _ => continue,
            };
            for parameter in &mut operation.parameters {
                if parameter.place == place && parameter.name == reference.name {
                    parameter.is_required = false;
                }
            }
        }
    }
}

/// Lets a member be anything, or nothing. Where other schemas say what its
/// object holds, the whole of it may be anything.
fn loosen(schema: &mut Value, member: &str) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if ["$ref", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|word| object.contains_key(*word))
    {
        object.clear();
        return;
    }
    if let Some(Value::Object(properties)) = object.get_mut("properties") {
        properties.insert(member.to_owned(), Value::Object(Map::new()));
    }
    if let Some(Value::Array(required)) = object.get_mut("required") {
        required.retain(|name| name.as_str() != Some(member));
    }
}

/// The names of a path such as `@body().items`, or of one below it.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    let path = ["@body()", "@item()"]
        .iter()
        .find_map(|root| path.strip_prefix(root))
        .unwrap_or(path);
    path.split(['.', '/']).filter(|name| !name.is_empty())
}

/// A part of an expression, such as `@headers('name')`.
struct Reference<'t> {
    source: &'static str,
    name: &'t str,
    has_default: bool,
}

fn references(text: &str) -> Vec<Reference<'_>> {
    const SOURCES: [&str; 4] = [
        "connectionparameters",
        "queryparameters",
        "headers",
        "header",
    ];
    let calls = text.split('@').skip(1);
    calls
        .filter_map(|call| {
            let (source, rest) = call.split_once("('")?;
            let source = source.trim_start_matches('{').to_ascii_lowercase();
            let (name, rest) = rest.split_once('\'')?;
            Some(Reference {
                source: SOURCES.into_iter().find(|known| *known == source)?,
                name,
                has_default: rest.trim_start().starts_with(','),
            })
        })
        .collect()
}

/// An expression in a path matches anything.
fn with_braces(path: &str) -> String {
    let mut parts = path.split('@');
    let mut made = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(')') {
            Some((call, rest)) if call.contains("('") => {
                let name = call.split('\'').nth(1).unwrap_or("value");
                let _ = write!(made, "{{{name}}}{}", rest.trim_start_matches('}'));
            }
            _ => made.push_str(part),
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Policy, loosen, references, with_braces};

    #[test]
    fn expressions_tell_what_they_read() {
        let found = references("Bearer @connectionParameters('key') @{headers('a','b')}");
        let found: Vec<(&str, &str, bool)> = found
            .iter()
            .map(|found| (found.source, found.name, found.has_default))
            .collect();
        assert_eq!(
            found,
            [
                ("connectionparameters", "key", false),
                ("headers", "a", true)
            ]
        );
    }

    fn changed(parameters: &[(&str, &str)]) -> Value {
        let policy = Policy {
            template: String::new(),
            parameters: parameters
                .iter()
                .map(|(name, value)| {
                    let name = format!("x-ms-apimTemplateParameter.{name}");
                    (name, Value::from(*value))
                })
                .collect(),
        };
        let mut schema = json!({
            "required": ["birds", "place"],
            "properties": { "birds": { "type": "array" }, "place": { "type": "string" } },
        });
        for member in policy.members() {
            loosen(&mut schema, member);
        }
        schema
    }

    #[test]
    fn a_member_that_a_policy_changes_may_be_anything() {
        let loosened = json!({
            "required": ["place"],
            "properties": { "birds": {}, "place": { "type": "string" } },
        });
        let set = [
            ("newPropertyParentPathTemplate", "@body()"),
            ("newPropertySubPathTemplate", "birds"),
            ("propertyValuePathTemplate", "[{@body().place}]"),
        ];
        assert_eq!(changed(&set), loosened);
        let below = [
            ("propertyParentPath", "@body().birds"),
            ("propertySubPath", "names"),
        ];
        assert_eq!(changed(&below), loosened);
    }

    #[test]
    fn what_other_schemas_describe_may_be_anything() {
        let mut schema = json!({ "$ref": "#/definitions/Bird" });
        loosen(&mut schema, "name");
        assert_eq!(schema, json!({}));
    }

    #[test]
    fn an_expression_in_a_path_is_a_parameter() {
        assert_eq!(with_braces("/a/@headers('x')/b"), "/a/{x}/b");
        assert_eq!(with_braces("/a/{id}"), "/a/{id}");
    }
}
