//! Tiny definitions, and ways into what they mean.

use connector_codegen::lower::lower;
use connector_codegen::model::{
    Body, Connector, Content, Enumeration, Field, Object, Operation, Parameter, Shape, Trigger,
    TypeDef, TypeKind, Union, Values,
};
use connector_codegen::read::{InputFile, read};
use connector_codegen::source::Diagnostics;
use serde_json::{Value, json};

/// A definition under construction.
pub(crate) struct Tiny {
    document: Value,
    properties: Option<Value>,
}

/// A definition with these paths.
pub(crate) fn paths(paths: Value) -> Tiny {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Tiny", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": paths,
    });
    Tiny {
        document,
        properties: None,
    }
}

/// A definition with one operation: `GET /things`, called `list_things`.
pub(crate) fn operation(members: Value) -> Tiny {
    let mut operation = json!({
        "operationId": "list_things",
        "responses": {"200": {"description": "Fine."}},
    });
    merge(&mut operation, members);
    paths(json!({"/things": {"get": operation}}))
}

/// A definition with one operation, a `GET` of this path.
pub(crate) fn get(path: &str, members: Value) -> Tiny {
    let mut operation =
        json!({"operationId": "it", "responses": {"204": {"description": "Fine."}}});
    if let (Value::Object(operation), Value::Object(members)) = (&mut operation, members) {
        operation.extend(members);
    }
    paths(json!({path: {"get": operation}}))
}

/// A parameter that is text.
pub(crate) fn text(name: &str, place: &str) -> Value {
    json!({"name": name, "in": place, "required": place == "path", "schema": {"type": "string"}})
}

/// A definition whose one operation responds with this schema.
pub(crate) fn reply(schema: Value) -> Tiny {
    operation(json!({"responses": {"200": json_of(schema)}}))
}

/// A definition whose one operation takes this JSON body.
pub(crate) fn body(schema: Value) -> Tiny {
    paths(json!({"/things": {"post": {
        "operationId": "add_thing",
        "requestBody": json_of(schema),
        "responses": {"204": {"description": "Done."}},
    }}}))
}

/// The content of a body or a response.
pub(crate) fn json_of(schema: Value) -> Value {
    json!({"description": "It.", "content": {"application/json": {"schema": schema}}})
}

/// A policy as `apiProperties.json` has it, with its parameters' short names.
pub(crate) fn policy(template: &str, parameters: &Value) -> Value {
    let parameters: serde_json::Map<String, Value> = parameters
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| {
            let name = match name.as_str() {
                "operationName" | "policySection" => format!("x-ms-apimTemplate-{name}"),
                other => format!("x-ms-apimTemplateParameter.{other}"),
            };
            (name, value.clone())
        })
        .collect();
    json!({"templateId": template, "title": format!("My {template}"), "parameters": parameters})
}

/// What a definition means that stands here as text, in this order.
pub(crate) fn from_text(document: &str) -> Connector {
    let name = "openapi.json".to_owned();
    let files = vec![InputFile {
        name,
        bytes: document.as_bytes().to_vec(),
    }];
    let definition = read("tiny", files)
        .definition
        .expect("a tiny definition can be read");
    lower(&definition, &mut Diagnostics::default())
        .expect("a document that is an object gives a connector")
}

impl Tiny {
    /// With a member of the document.
    pub(crate) fn with(mut self, name: &str, value: Value) -> Self {
        self.document[name] = value;
        self
    }

    /// With component schemas.
    pub(crate) fn schemas(mut self, schemas: Value) -> Self {
        self.document["components"]["schemas"] = schemas;
        self
    }

    /// With security schemes.
    pub(crate) fn security(mut self, schemes: Value) -> Self {
        self.document["components"]["securitySchemes"] = schemes;
        self
    }

    /// With `apiProperties.json`.
    pub(crate) fn properties(mut self, properties: Value) -> Self {
        self.properties = Some(json!({"properties": properties}));
        self
    }

    /// What it means, with the findings.
    pub(crate) fn lowered(self) -> (Connector, Vec<String>) {
        let file = |name: &str, value: &Value| InputFile {
            name: name.to_owned(),
            bytes: value.to_string().into_bytes(),
        };
        let mut files = vec![file("openapi.json", &self.document)];
        files.extend(
            self.properties
                .iter()
                .map(|value| file("apiProperties.json", value)),
        );
        let reading = read("tiny", files);
        let definition = reading.definition.expect("a tiny definition can be read");
        let mut diagnostics = Diagnostics::default();
        let connector = lower(&definition, &mut diagnostics);
        let all = diagnostics.into_vec().into_iter();
        let messages = all.map(|found| found.message).collect();
        (
            connector.expect("a document that is an object gives a connector"),
            messages,
        )
    }

    /// What it means.
    pub(crate) fn connector(self) -> Connector {
        self.lowered().0
    }

    /// What was found on the way.
    pub(crate) fn warnings(self) -> Vec<String> {
        self.lowered().1
    }
}

/// Ways into a connector, for assertions.
pub(crate) trait Ways {
    fn only_operation(&self) -> &Operation;
    fn operation(&self, id: &str) -> &Operation;
    fn trigger(&self, id: &str) -> &Trigger;
    fn type_named(&self, name: &str) -> &TypeDef;
    fn object_of(&self, shape: &Shape) -> &Object;
    fn union_of(&self, shape: &Shape) -> &Union;
    fn enumeration_of(&self, shape: &Shape) -> &Enumeration;
    fn texts_of(&self, shape: &Shape) -> Vec<String>;
    fn names(&self) -> Vec<&str>;
}

impl Ways for Connector {
    fn only_operation(&self) -> &Operation {
        assert_eq!(self.operations.len(), 1, "one operation");
        &self.operations[0]
    }

    fn operation(&self, id: &str) -> &Operation {
        let found = self.operations.iter().find(|operation| operation.id == id);
        found.unwrap_or_else(|| panic!("no operation {id}"))
    }

    fn trigger(&self, id: &str) -> &Trigger {
        let found = self
            .triggers
            .iter()
            .find(|trigger| trigger.operation.id == id);
        found.unwrap_or_else(|| panic!("no trigger {id}"))
    }

    fn type_named(&self, name: &str) -> &TypeDef {
        let found = self.types.iter().find(|def| def.name == name);
        found.unwrap_or_else(|| panic!("no type {name} among {:?}", self.names()))
    }

    fn object_of(&self, shape: &Shape) -> &Object {
        let id = shape
            .named()
            .unwrap_or_else(|| panic!("{shape:?} names no type"));
        match &self.type_def(id).kind {
            TypeKind::Object(object) => object,
            other => panic!("{other:?} is no object"),
        }
    }

    fn union_of(&self, shape: &Shape) -> &Union {
        let id = shape
            .named()
            .unwrap_or_else(|| panic!("{shape:?} names no type"));
        match &self.type_def(id).kind {
            TypeKind::Union(union) => union,
            other => panic!("{other:?} is no union"),
        }
    }

    fn enumeration_of(&self, shape: &Shape) -> &Enumeration {
        let id = shape
            .named()
            .unwrap_or_else(|| panic!("{shape:?} names no type"));
        match &self.type_def(id).kind {
            TypeKind::Enumeration(enumeration) => enumeration,
            other => panic!("{other:?} is no enumeration"),
        }
    }

    fn texts_of(&self, shape: &Shape) -> Vec<String> {
        match &self.enumeration_of(shape).values {
            Values::Text(values) => values.iter().map(|one| one.value.clone()).collect(),
            Values::Integer(values) => values.iter().map(|one| one.value.to_string()).collect(),
        }
    }

    fn names(&self) -> Vec<&str> {
        self.types.iter().map(|def| def.name.as_str()).collect()
    }
}

/// The shape of the first response.
pub(crate) fn replied(operation: &Operation) -> &Shape {
    match &operation.reply.cases[0].content {
        Content::Json(shape) => shape,
        other => panic!("{other:?} is no JSON"),
    }
}

/// The shape of a JSON body.
pub(crate) fn sent(operation: &Operation) -> &Shape {
    match &operation.body {
        Some(Body::Json { shape, .. }) => shape,
        other => panic!("{other:?} is no JSON"),
    }
}

/// A member by its wire name.
pub(crate) fn field<'o>(object: &'o Object, wire: &str) -> &'o Field {
    let found = object.fields.iter().find(|field| field.wire == wire);
    found.unwrap_or_else(|| panic!("no member {wire}"))
}

/// A parameter by its wire name.
pub(crate) fn parameter<'o>(operation: &'o Operation, wire: &str) -> &'o Parameter {
    let found = operation
        .parameters
        .iter()
        .find(|parameter| parameter.field.wire == wire);
    found.unwrap_or_else(|| panic!("no parameter {wire}"))
}

/// Whether one of the findings says this.
pub(crate) fn says(warnings: &[String], words: &str) -> bool {
    warnings.iter().any(|warning| warning.contains(words))
}

fn merge(into: &mut Value, from: Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.extend(from);
    }
}
