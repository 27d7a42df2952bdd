//! What Microsoft's gateway changes in a request before the service sees it.

use super::{MemberPath, Transform};

/// Changes to the requests of one operation. Through a managed connection the
/// gateway makes them; a direct call makes them itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rewrite {
    /// The address in place of the connector's, without a slash at the end.
    /// Inputs fill in parts of it, and never the end of the host.
    pub base: Option<Template>,
    /// Inputs of the call decide on the host: the caller has to trust it.
    pub host_is_input: bool,
    /// HTTP method, upper case, if it differs from the definition's.
    pub method: Option<String>,
    /// Path and query in place of the definition's.
    pub route: Option<Route>,
    /// Headers and query parameters that are made of inputs, in the order in
    /// which they are set.
    pub values: Vec<Computed>,
    /// Values that other calls return before this one, in the order of the
    /// file.
    pub look_ups: Vec<LookUp>,
    /// Changes to the JSON that is sent, in the order of the file.
    pub body: Vec<Transform>,
    /// Changes to the JSON of a reply, in the order of the file.
    pub reply: Vec<Transform>,
    /// What replaces the `Location` of a reply.
    pub location: Option<Template>,
    /// Statuses that mean wrong credentials.
    pub unauthenticated: Vec<u16>,
}

impl Rewrite {
    /// All pieces.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece> {
        let templates = self.base.iter().chain(&self.location).flatten();
        let asked = self.look_ups.iter().map(|look_up| &look_up.route);
        let routes: Vec<&Route> = self.route.iter().chain(asked).collect();
        let path = routes.clone().into_iter().flat_map(|route| &route.path);
        let query = routes.into_iter().flat_map(|route| &route.query);
        let query = query.flat_map(|(name, value)| name.iter().chain(value));
        let values = self.values.iter().flat_map(|computed| &computed.value);
        templates.chain(path).chain(query).chain(values)
    }

    /// The settings that it is made of.
    pub fn settings(&self) -> impl Iterator<Item = &str> {
        self.pieces().filter_map(|piece| match piece {
            Piece::Setting(name, _) => Some(name.as_str()),
            _ => None,
        })
    }
}

/// Path and query in place of the definition's. Their texts are encoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The path below the base path; begins with a slash.
    pub path: Template,
    /// Pairs of the new path's own query, name and value. The call's other
    /// query parameters follow them.
    pub query: Vec<(Template, Template)>,
}

/// A header or a query parameter made of inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Computed {
    /// Name on the wire.
    pub wire: String,
    /// Goes into a header, else into the query.
    pub in_header: bool,
    /// Its value.
    pub value: Template,
    /// Keeps a value that the call has already.
    pub skip_if_present: bool,
}

/// Text with inputs in it: its pieces, in order.
pub type Template = Vec<Piece>;

/// A piece of a [`Template`]. Inputs have their wire names, and may have a
/// default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Literal text.
    Text(String),
    /// A path parameter; only in paths.
    Path(String),
    /// A header.
    Header(String, Option<String>),
    /// A query parameter.
    Query(String, Option<String>),
    /// A credential of the kind [`Setting`](super::CredentialKind::Setting), by
    /// its connection parameter.
    Setting(String, Option<String>),
}

/// A `GET` before a call, at the same address; a value of its reply goes into
/// the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookUp {
    /// Path and query below the base path.
    pub route: Route,
    /// Leads to the value.
    pub at: MemberPath,
    /// Goes into a header, else into the query.
    pub in_header: bool,
    /// Its name there.
    pub wire: String,
}
