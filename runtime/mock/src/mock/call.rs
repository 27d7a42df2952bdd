//! A call, as a script sees it.

use std::fmt;

use connector_runtime::{generated::Field, testing::RecordedRequest};
use serde_json::{Map, Value};

use crate::{contract::Place, rules::RequestInputs};

/// A valid request.
#[derive(Clone, Copy)]
pub struct Call<'r> {
    pub(super) operation: &'r str,
    pub(super) status: u16,
    pub(super) request: &'r RecordedRequest,
    pub(super) inputs: &'r RequestInputs,
}

impl fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation)
            .field("request", &self.request)
            .finish_non_exhaustive()
    }
}

impl<'r> Call<'r> {
    pub(crate) fn new(
        operation: &'r str,
        status: u16,
        request: &'r RecordedRequest,
        inputs: &'r RequestInputs,
    ) -> Self {
        Self {
            operation,
            status,
            request,
            inputs,
        }
    }

    pub(crate) fn inputs(self) -> &'r RequestInputs {
        self.inputs
    }

    /// The operation's id.
    #[must_use]
    pub fn operation(self) -> &'r str {
        self.operation
    }

    /// The documented status of a success.
    #[must_use]
    pub fn status(self) -> u16 {
        self.status
    }

    /// The request as received.
    #[must_use]
    pub fn request(self) -> &'r RecordedRequest {
        self.request
    }

    /// A parameter in the path.
    pub fn path<T: Field>(self, name: &str) -> Result<T, UnreadInput> {
        self.parameter(Place::Path, name)
    }

    /// A parameter in the path that has an alternative.
    pub fn optional_path<T: Field>(self, name: &str) -> Result<Option<T>, UnreadInput> {
        self.optional_parameter(Place::Path, name)
    }

    /// A query parameter.
    pub fn query<T: Field>(self, name: &str) -> Result<T, UnreadInput> {
        self.parameter(Place::Query, name)
    }

    /// A query parameter that may be left out.
    pub fn optional_query<T: Field>(self, name: &str) -> Result<Option<T>, UnreadInput> {
        self.optional_parameter(Place::Query, name)
    }

    /// A header.
    pub fn header<T: Field>(self, name: &str) -> Result<T, UnreadInput> {
        self.parameter(Place::Header, name)
    }

    /// A header that may be left out.
    pub fn optional_header<T: Field>(self, name: &str) -> Result<Option<T>, UnreadInput> {
        self.optional_parameter(Place::Header, name)
    }

    /// The body.
    pub fn body<T: Field>(self) -> Result<T, UnreadInput> {
        read("the body", self.inputs.body.clone())
    }

    /// A body that may be left out.
    pub fn optional_body<T: Field>(self) -> Result<Option<T>, UnreadInput> {
        match &self.inputs.body {
            Value::Null => Ok(None),
            body => read("the body", body.clone()).map(Some),
        }
    }

    /// A body that is not JSON.
    pub fn bytes(self) -> Result<Vec<u8>, UnreadInput> {
        Ok(self.request.body().to_vec())
    }

    /// A field of a form.
    pub fn field<T: Field>(self, name: &str) -> Result<T, UnreadInput> {
        read(
            name,
            self.inputs.body.get(name).cloned().unwrap_or_default(),
        )
    }

    /// A field of a form that may be left out.
    pub fn optional_field<T: Field>(self, name: &str) -> Result<Option<T>, UnreadInput> {
        let value = self.inputs.body.get(name);
        value.map(|value| read(name, value.clone())).transpose()
    }

    /// All inputs as JSON: parameters by name in `path`, `query` and `header`,
    /// and the `body`; a form as the object of its fields.
    #[must_use]
    pub fn to_json(self) -> Value {
        let mut json = Map::new();
        for (place, name, value) in &self.inputs.values {
            let place = match place {
                Place::Path => "path",
                Place::Query => "query",
                Place::Header => "header",
            };
            let of_place = json
                .entry(place)
                .or_insert_with(|| Value::Object(Map::new()));
            if let Some(of_place) = of_place.as_object_mut() {
                of_place.insert(name.clone(), value.clone());
            }
        }
        if !self.inputs.body.is_null() {
            json.insert("body".to_owned(), self.inputs.body.clone());
        }
        Value::Object(json)
    }

    fn parameter<T: Field>(self, place: Place, name: &str) -> Result<T, UnreadInput> {
        read(name, self.value(place, name).cloned().unwrap_or_default())
    }

    fn optional_parameter<T: Field>(
        self,
        place: Place,
        name: &str,
    ) -> Result<Option<T>, UnreadInput> {
        let value = self.value(place, name);
        value.map(|value| read(name, value.clone())).transpose()
    }

    fn value(self, place: Place, name: &str) -> Option<&'r Value> {
        let mut values = self.inputs.values.iter();
        let found = values.find(|(known, of, _)| *known == place && of == name);
        found.map(|(_, _, value)| value)
    }
}

fn read<T: Field>(name: &str, value: Value) -> Result<T, UnreadInput> {
    let name = name.to_owned();
    T::from_value(value).value().ok_or(UnreadInput { name })
}

/// An input that is not what its type holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnreadInput {
    name: String,
}

impl std::fmt::Display for UnreadInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} cannot be read as its type", self.name)
    }
}

impl std::error::Error for UnreadInput {}
