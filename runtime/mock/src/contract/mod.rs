//! What a definition promises, as plain data.

mod hook;
mod parameter;
mod path;
mod schema;
mod security;

use serde_json::Value;

pub(crate) use self::{
    hook::{CallbackPlace, Hook, Removal, Signature},
    parameter::{Parameter, Place, Style},
    path::Template,
    schema::{Kind, Schema},
    security::{Carrier, Credential},
};

/// A definition, read.
#[derive(Debug)]
pub(crate) struct Contract {
    pub(crate) title: String,
    /// The base path: empty, or with a slash at the front only.
    pub(crate) bases: Vec<String>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) errors: ErrorShape,
    /// The documented limit: calls, and seconds.
    pub(crate) throttle: Option<(u32, u32)>,
    /// The whole document, which references lead into.
    pub(crate) document: Value,
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: Template,
    /// Pairs that belong to the path.
    pub(crate) fixed_query: Vec<(String, String)>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// By status; `None` is the default.
    pub(crate) responses: Vec<Response>,
    /// One list is enough, with all of its credentials. None: no credentials
    /// are needed.
    pub(crate) credentials: Vec<Vec<Credential>>,
    pub(crate) paging: Option<Paging>,
    pub(crate) hook: Option<Hook>,
}

/// A request's body.
#[derive(Debug)]
pub(crate) struct Body {
    pub(crate) is_required: bool,
    /// Media types, and the schema of each; never empty.
    pub(crate) media: Vec<(String, Value)>,
}

/// A documented response.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: Option<u16>,
    /// Media types, and the schema of each.
    pub(crate) media: Vec<(String, Value)>,
    /// Headers, and the schema of each.
    pub(crate) headers: Vec<(String, Value)>,
    /// The definition's own example.
    pub(crate) example: Option<Value>,
}

/// How a list is asked for further pages.
#[derive(Debug)]
pub(crate) enum Paging {
    Numbered {
        page: String,
        size: Option<String>,
        first: i64,
        items: String,
        last_page: Option<String>,
        total_items: Option<String>,
    },
    /// A member of the reply holds the address of the next page.
    Linked { link: String, items: String },
}

/// Where an error has its code and message: JSON pointers.
#[derive(Debug, Default)]
pub(crate) struct ErrorShape {
    pub(crate) code: Vec<String>,
    pub(crate) message: Vec<String>,
}

impl Contract {
    /// A view of a schema.
    pub(crate) fn schema<'c>(&'c self, node: &'c Value) -> Schema<'c> {
        Schema::new(&self.document, node)
    }
}
