//! Choices for inputs, listed by other operations.

use std::fmt;

use serde_json::{Map, Value};

use crate::{
    call::{Call, Rewrite},
    client::Client,
    connector::Operation,
    error::Error,
    json::{Field, Json, debug},
    paging::Paging,
    reply::Unreadable,
};

/// One of the choices for an input.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Choice<T> {
    value: T,
    title: Option<String>,
    /// The whole item of the reply.
    item: Value,
}

impl<T> Choice<T> {
    /// A choice with a title for people. `item` is the whole item of the reply.
    pub fn new(value: T, title: Option<String>, item: Value) -> Self {
        Self { value, title, item }
    }

    /// The value for the input.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value for the input, by value.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The title for people.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The whole item of the reply.
    pub fn item(&self) -> &Value {
        &self.item
    }
}

/// Shows the value unless it is text, and never the title.
impl<T: Json> fmt::Debug for Choice<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Choice(")?;
        debug(&self.value, f)?;
        f.write_str(")")
    }
}

/// Where choices or a schema come from. Paths are JSON Pointers.
#[derive(Clone, Copy, Debug)]
pub struct ChoiceSource {
    /// The operation that returns them.
    pub operation: &'static Operation,
    /// Its arguments.
    pub arguments: &'static [Argument],
    /// How its further pages are requested.
    pub paging: Option<&'static Paging>,
    /// Path from the reply to the list of choices, or to the schema.
    pub collection: &'static str,
    /// Path from a choice to its value.
    pub value: &'static str,
    /// Path from a choice to its title, if it has one.
    pub title: Option<&'static str>,
}

impl ChoiceSource {
    /// The reply is the list of choices, and each is its own value.
    pub const DEFAULT: Self = Self {
        operation: &Operation::DEFAULT,
        arguments: &[],
        paging: None,
        collection: "",
        value: "",
        title: None,
    };
}

/// An argument of an operation that lists choices.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// Where it goes.
    place: ArgumentPlace,
    /// Its name on the wire.
    name: &'static str,
    /// What it is.
    value: ArgumentValue,
}

impl Argument {
    /// An argument in the path.
    #[must_use]
    pub const fn path(name: &'static str, value: ArgumentValue) -> Self {
        Self::at(ArgumentPlace::Path, name, value)
    }

    /// An argument in the query.
    #[must_use]
    pub const fn query(name: &'static str, value: ArgumentValue) -> Self {
        Self::at(ArgumentPlace::Query, name, value)
    }

    /// An argument in a header.
    #[must_use]
    pub const fn header(name: &'static str, value: ArgumentValue) -> Self {
        Self::at(ArgumentPlace::Header, name, value)
    }

    /// A member of the body.
    #[must_use]
    pub const fn body(name: &'static str, value: ArgumentValue) -> Self {
        Self::at(ArgumentPlace::Body, name, value)
    }

    const fn at(place: ArgumentPlace, name: &'static str, value: ArgumentValue) -> Self {
        Self { place, name, value }
    }
}

/// Where an argument is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ArgumentPlace {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A member of the body, which is JSON.
    Body,
}

/// The value of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentValue {
    /// Always this text; in a body, this JSON.
    Fixed(&'static str),
    /// What the caller gives for the input of this name; it is required.
    Input(&'static str),
    /// What the caller gives for the input of this name, if anything.
    OptionalInput(&'static str),
    /// The value at this JSON Pointer in the choice whose children are listed.
    ParentMember(&'static str),
}

/// Lists the choices for the inputs of one call. Generated types wrap it.
#[derive(Clone)]
pub struct Choices {
    client: Client,
    given: Vec<(&'static str, Value)>,
    /// What a direct call of the lookup changes.
    rewrite: Option<&'static Rewrite>,
    /// Why only a managed connection can call the lookup.
    managed_only: Option<&'static str>,
    /// Whether the reason is a script of the connector.
    is_scripted: bool,
}

impl Choices {
    /// Starts without inputs. Sends nothing.
    pub fn new(client: &impl AsRef<Client>) -> Self {
        Self {
            client: client.as_ref().clone(),
            given: Vec::new(),
            rewrite: None,
            managed_only: None,
            is_scripted: false,
        }
    }

    /// Marks a lookup that a direct call changes; see [`Call::rewritten`].
    #[must_use]
    pub fn rewritten(&self, rewrite: &'static Rewrite) -> Self {
        Self {
            rewrite: Some(rewrite),
            ..self.clone()
        }
    }

    /// Marks a lookup that works only through a managed connection; see
    /// [`Call::managed_only`].
    #[must_use]
    pub fn managed_only(&self, reason: &'static str) -> Self {
        Self {
            managed_only: Some(reason),
            ..self.clone()
        }
    }

    /// Marks a lookup that a script of the connector serves; see [`Call::scripted`].
    #[must_use]
    pub fn scripted(&self, reason: &'static str) -> Self {
        Self {
            is_scripted: true,
            ..self.managed_only(reason)
        }
    }

    /// Sets the value of an input that choices for others depend on.
    #[must_use]
    pub fn give(mut self, name: &'static str, value: &impl Json) -> Self {
        self.given.retain(|(known, _)| *known != name);
        self.given.push((name, value.to_value()));
        self
    }

    /// Requests the choices for one input. Choices whose value does not match the type
    /// of the input are skipped.
    pub async fn list<T: Field>(&self, source: &ChoiceSource) -> Result<Vec<Choice<T>>, Error> {
        Self::listed(self.call(source, &Value::Null)?, source).await
    }

    /// Requests the children of a choice, if choices form a tree.
    pub async fn list_children<T: Field, P>(
        &self,
        source: &ChoiceSource,
        parent: &Choice<P>,
    ) -> Result<Vec<Choice<T>>, Error> {
        Self::listed(self.call(source, &parent.item)?, source).await
    }

    async fn listed<T: Field>(call: Call, source: &ChoiceSource) -> Result<Vec<Choice<T>>, Error> {
        let choices = match source.paging {
            Some(paging) => all(call, paging).await?,
            None => on_one_page(call, source.collection).await?,
        };
        let choices = choices.iter().filter_map(|choice| read(choice, source));
        Ok(choices.collect())
    }

    /// Requests the schema of one input, as JSON Schema in Microsoft's dialect.
    pub async fn schema(&self, source: &ChoiceSource) -> Result<Value, Error> {
        let call = self.call(source, &Value::Null)?;
        let mut reply = call.send::<Value>().await?;
        let schema = reply.pointer_mut(source.collection).map(Value::take);
        Ok(schema.unwrap_or_default())
    }

    /// `chosen` is the item of the choice whose children are requested.
    fn call(&self, source: &ChoiceSource, chosen: &Value) -> Result<Call, Error> {
        let mut call = self.client.call(source.operation);
        if let Some(rewrite) = self.rewrite {
            call = call.rewritten(rewrite);
        }
        if let Some(reason) = self.managed_only {
            call = if self.is_scripted {
                call.scripted(reason)
            } else {
                call.managed_only(reason)
            };
        }
        let mut body = Map::new();
        for argument in source.arguments {
            let Argument { place, name, value } = argument;
            let value = match value {
                ArgumentValue::Fixed(json) if *place == ArgumentPlace::Body => {
                    crate::json::parse_json(json)
                }
                ArgumentValue::Fixed(text) => Value::from(*text),
                ArgumentValue::Input(input) => self.given(input).cloned().ok_or_else(|| {
                    let note = format!("these choices depend on `{input}`: set it first");
                    Error::input(note).of(self.client.origin(source.operation))
                })?,
                ArgumentValue::OptionalInput(input) => match self.given(input) {
                    Some(value) => value.clone(),
                    None => continue,
                },
                ArgumentValue::ParentMember(pointer) => match chosen.pointer(pointer) {
                    Some(value) => value.clone(),
                    None => continue,
                },
            };
            call = match place {
                ArgumentPlace::Path => call.path(*name, &value),
                ArgumentPlace::Query => call.query(*name, &value),
                ArgumentPlace::Header => call.header(*name, &value),
                ArgumentPlace::Body => {
                    body.insert((*name).to_owned(), value);
                    call
                }
            };
        }
        Ok(if body.is_empty() {
            call
        } else {
            call.json(&Value::Object(body))
        })
    }

    fn given(&self, name: &str) -> Option<&Value> {
        let given = self.given.iter().find(|(known, _)| *known == name);
        given.map(|(_, value)| value)
    }
}

/// Shows names, never values.
impl fmt::Debug for Choices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.given.iter().map(|(name, _)| name))
            .finish()
    }
}

async fn all(call: Call, paging: &'static Paging) -> Result<Vec<Value>, Error> {
    let mut items = call.items(paging);
    let mut all = Vec::new();
    while let Some(item) = items.try_next().await? {
        all.push(item);
    }
    Ok(all)
}

async fn on_one_page(call: Call, pointer: &str) -> Result<Vec<Value>, Error> {
    let origin = call.origin();
    let received = call.exchange().await?;
    let choices = match received.value() {
        Some(reply) => list_in(&reply, pointer),
        None => received.is_empty().then(Vec::new),
    };
    choices.ok_or_else(|| {
        let error = Error::decode(received.to_raw());
        let error = error.with_source(Unreadable::expected("a list of choices"));
        error.of(origin)
    })
}

/// The list at a pointer; without a pointer, if the reply is not a list, the member
/// that Microsoft's own services use. Some services omit an empty list.
fn list_in(reply: &Value, pointer: &str) -> Option<Vec<Value>> {
    let found = if pointer.is_empty() && reply.is_object() {
        reply.get("value")
    } else {
        reply.pointer(pointer)
    };
    match (found, reply) {
        (Some(Value::Array(choices)), _) => Some(choices.clone()),
        (Some(Value::Null), _) | (None, Value::Null) => Some(Vec::new()),
        (None, Value::Object(members)) if members.is_empty() => Some(Vec::new()),
        (None, Value::Array(items)) if items.is_empty() => Some(Vec::new()),
        _ => None,
    }
}

fn read<T: Field>(choice: &Value, source: &ChoiceSource) -> Option<Choice<T>> {
    let value = T::from_value(choice.pointer(source.value)?.clone()).value()?;
    let title = source.title.and_then(|pointer| choice.pointer(pointer));
    Some(Choice {
        value,
        title: title.and_then(text),
        item: choice.clone(),
    })
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
