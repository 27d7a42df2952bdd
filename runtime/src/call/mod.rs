//! Calls of operations.

mod attempt;
mod boxed;
mod content;
mod form;
mod headers;
mod link_target;
mod look_up;
mod multipart;
mod parameters;
mod prepare;
mod receive;
mod repeat;
mod rewrite;
mod send;
mod transform;
mod transformed;

use std::{borrow::Cow, fmt};

use self::{content::Content, link_target::LinkTarget, parameters::Parameters};
pub use self::{
    form::Form,
    multipart::{File, Multipart},
    rewrite::{Computed, LookUp, Piece, Rewrite},
    transform::{How, MemberPath, Transform, ValuePiece},
};
use crate::{
    client::Client,
    connector::{ListStyle, Operation, Origin},
    json::Json,
    options::CallOptions,
    parameter::ToParameter,
    transport::Body,
};
use http::Method;

/// A call with its inputs. Generated requests wrap it.
///
/// Setting an input again replaces it in place. If an input is not valid, sending fails
/// with the outcome [`NotSent`](crate::Outcome::NotSent).
#[derive(Clone)]
pub struct Call {
    client: Client,
    operation: &'static Operation,
    path: Parameters,
    query: Parameters,
    headers: Parameters,
    content: Option<Content>,
    file_name_header: Option<&'static str>,
    /// The service may respond with plain text.
    allow_text: bool,
    /// Where to send it instead, if the service has returned an address; boxed, because
    /// hardly any call needs the room.
    link_target: Option<Box<LinkTarget>>,
    /// Why only a managed connection can make the call.
    managed_only: Option<&'static str>,
    /// A script in Microsoft's gateway serves it.
    is_scripted: bool,
    /// What a direct call changes.
    rewrite: Option<&'static Rewrite>,
    options: CallOptions,
    problem: Option<String>,
}

impl Client {
    /// Creates a call without inputs.
    #[must_use]
    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::new(self.clone(), operation)
    }
}

impl Call {
    fn new(client: Client, operation: &'static Operation) -> Self {
        Self {
            client,
            operation,
            path: Parameters::default(),
            query: Parameters::default(),
            headers: Parameters::default(),
            content: None,
            file_name_header: None,
            allow_text: false,
            link_target: None,
            managed_only: None,
            is_scripted: false,
            rewrite: None,
            options: CallOptions::default(),
            problem: None,
        }
    }

    /// Sets a path parameter.
    #[must_use]
    pub fn path(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl ToParameter + ?Sized),
    ) -> Self {
        self.path.set_one(name.into(), value.to_parameter());
        self
    }

    /// Sets a path parameter to several values.
    #[must_use]
    pub fn path_list(
        mut self,
        name: impl Into<Cow<'static, str>>,
        style: ListStyle,
        values: &[impl ToParameter],
    ) -> Self {
        self.path.set_list(name.into(), style, values);
        self
    }

    /// Sets a query parameter.
    #[must_use]
    pub fn query(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl ToParameter + ?Sized),
    ) -> Self {
        self.query.set_one(name.into(), value.to_parameter());
        self
    }

    /// Sets a query parameter to several values; not sent if there are none.
    #[must_use]
    pub fn query_list(
        mut self,
        name: impl Into<Cow<'static, str>>,
        style: ListStyle,
        values: &[impl ToParameter],
    ) -> Self {
        self.query.set_list(name.into(), style, values);
        self
    }

    /// Sets a header.
    #[must_use]
    pub fn header(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: &(impl ToParameter + ?Sized),
    ) -> Self {
        self.headers.set_one(name.into(), value.to_parameter());
        self
    }

    /// Sets a header to several values; not sent if there are none.
    #[must_use]
    pub fn header_list(
        mut self,
        name: impl Into<Cow<'static, str>>,
        style: ListStyle,
        values: &[impl ToParameter],
    ) -> Self {
        self.headers.set_list(name.into(), style, values);
        self
    }

    /// Sets the body: JSON.
    #[must_use]
    pub fn json(self, value: &(impl Json + ?Sized)) -> Self {
        self.json_as("application/json", value)
    }

    /// Sets the body: JSON with another media type.
    #[must_use]
    pub fn json_as(self, media_type: &'static str, value: &(impl Json + ?Sized)) -> Self {
        let content = json_text(value).map(|json| Content::new(media_type, json));
        self.content(content.map_err(|problem| format!("the body {problem}")))
    }

    /// Sets the body to an object as JSON, or to nothing if it has no members.
    #[must_use]
    pub fn json_if_any(self, media_type: &'static str, object: &impl Json) -> Self {
        if object.to_json().as_str() == "{}" {
            self
        } else {
            self.json_as(media_type, object)
        }
    }

    /// Sets the body: a form, sent as `application/x-www-form-urlencoded`.
    #[must_use]
    pub fn form(self, form: Form) -> Self {
        self.content(form.into_content())
    }

    /// Sets the body: parts and files, sent as `multipart/form-data`.
    #[must_use]
    pub fn multipart(self, multipart: Multipart) -> Self {
        self.content(multipart.into_content())
    }

    /// Sets the body: bytes or text, sent unchanged.
    #[must_use]
    pub fn raw(self, media_type: impl Into<Cow<'static, str>>, body: impl Into<Body>) -> Self {
        self.content(Ok(Content::new(media_type, body)))
    }

    /// Names the response header that carries the name of a downloaded file,
    /// percent-encoded.
    #[must_use]
    pub fn file_name_header(mut self, name: &'static str) -> Self {
        self.file_name_header = Some(name);
        self
    }

    /// Marks a call that the service may respond to with plain text: an object then has
    /// no members and a list no items, and
    /// [`Response::http_body`](crate::Response::http_body) has the text.
    #[must_use]
    pub fn allow_text(mut self) -> Self {
        self.allow_text = true;
        self
    }

    /// Marks a call that works only through a managed connection, and says why: on a
    /// direct connection nothing is sent, and sending fails.
    #[must_use]
    pub fn managed_only(mut self, reason: &'static str) -> Self {
        self.managed_only = Some(reason);
        self
    }

    /// The same, because of a script of the connector: an application may replace it,
    /// see [`ClientOptions::transform`](crate::ClientOptions::transform).
    #[must_use]
    pub fn scripted(mut self, reason: &'static str) -> Self {
        self.is_scripted = true;
        self.managed_only(reason)
    }

    /// Sets the options of this call.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn origin(&self) -> Origin {
        self.client.origin(self.operation)
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The value of a query parameter, if it is a single text.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        let [value] = self.query.get(name)?.values.as_slice() else {
            return None;
        };
        Some(value)
    }

    /// Whether the call is safe to repeat.
    fn is_safe(&self) -> bool {
        if *self.method() == self.operation.method {
            self.operation.safe
        } else {
            self.method().is_safe()
        }
    }

    fn has_reusable_body(&self) -> bool {
        self.body_content().is_none_or(Content::is_reusable)
    }

    fn content(mut self, content: Result<Content, String>) -> Self {
        match content {
            Ok(content) => self.content = Some(content),
            Err(problem) => {
                self.problem.get_or_insert(problem);
            }
        }
        self
    }
}

/// A value as JSON text, or why that is not possible.
fn json_text(value: &(impl Json + ?Sized)) -> Result<Vec<u8>, &'static str> {
    let mut json = Vec::new();
    if value.write_json(&mut json) {
        Ok(json)
    } else {
        Err("holds a number that is not finite")
    }
}

/// Shows the operation and the names of inputs, never values.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}
