//! Changes that Microsoft's gateway makes to requests, made here for direct calls.

use std::borrow::Cow;

use http::{HeaderMap, HeaderValue, StatusCode};

use super::{
    Call, Method,
    content::Content,
    headers::{header_name, header_value},
    parameters::Parameters,
    transform::{self, Transform},
};
use crate::{
    credentials::Credentials,
    json::Tree,
    url::{self, BaseUrl, PathText, PathValue},
};

/// Changes to the requests of one operation. Through a managed connection the gateway
/// makes them.
#[derive(Clone, Debug)]
pub struct Rewrite {
    /// Replaces the base URL of the connector; empty if it stays. Inputs fill in parts
    /// of it, but never the end of the host; settings may fill in all of it. A base URL
    /// set by the caller, for a connector that has its own, takes precedence.
    pub base: &'static [Piece],
    /// Inputs choose the host or the whole address: the host must be one of
    /// [`ClientOptions::trusted_hosts`](crate::ClientOptions::trusted_hosts).
    pub host_is_input: bool,
    /// Replaces the operation's method.
    pub method: Option<Method>,
    /// Replaces the operation's path; empty if it stays. Texts are percent-encoded.
    pub path: &'static [Piece],
    /// Query pairs, name and value, that precede all others of the call and replace
    /// those of the same name. Texts are percent-encoded.
    pub query: &'static [(&'static [Piece], &'static [Piece])],
    /// Values that other calls return before this one, in this order.
    pub look_ups: &'static [LookUp],
    /// Headers and query parameters computed from others, in this order.
    pub values: &'static [Computed],
    /// Changes to the JSON request body, in this order.
    pub body: &'static [Transform],
    /// Changes to the JSON response body, in this order.
    pub reply: &'static [Transform],
    /// Replaces the `Location` of a response; empty if it stays.
    pub location: &'static [Piece],
    /// Statuses that mean that the credentials are not accepted.
    pub unauthenticated: &'static [u16],
}

impl Rewrite {
    /// Changes nothing.
    pub const DEFAULT: Self = Self {
        base: &[],
        host_is_input: false,
        method: None,
        path: &[],
        query: &[],
        look_ups: &[],
        values: &[],
        body: &[],
        reply: &[],
        location: &[],
        unauthenticated: &[],
    };
}

/// A header or a query parameter computed from other inputs. It is not sent if one of
/// these is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Computed {
    /// Where it goes.
    place: ComputedPlace,
    /// Its name on the wire.
    name: &'static str,
    /// Its value.
    value: &'static [Piece],
    /// Whether a value that the call already has is kept.
    skip_if_present: bool,
}

impl Computed {
    /// A header, which replaces one of the call.
    #[must_use]
    pub const fn header(name: &'static str, value: &'static [Piece]) -> Self {
        Self::new(ComputedPlace::Header, name, value)
    }

    /// A query parameter, which replaces one of the call.
    #[must_use]
    pub const fn query(name: &'static str, value: &'static [Piece]) -> Self {
        Self::new(ComputedPlace::Query, name, value)
    }

    /// The same, unless the call has a value already.
    #[must_use]
    pub const fn skip_if_present(mut self) -> Self {
        self.skip_if_present = true;
        self
    }

    const fn new(place: ComputedPlace, name: &'static str, value: &'static [Piece]) -> Self {
        Self {
            place,
            name,
            value,
            skip_if_present: false,
        }
    }
}

/// Where a [`Computed`] value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ComputedPlace {
    /// In a header.
    Header,
    /// In the query.
    Query,
}

/// A `GET` before a call, to the same base URL and with the same headers and
/// credentials; a value of its response goes into the call. It has the limits of every
/// call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookUp {
    /// The path below the base URL. Texts are percent-encoded.
    pub(super) path: &'static [Piece],
    /// Query pairs, name and value. Texts are percent-encoded.
    pub(super) query: &'static [(&'static [Piece], &'static [Piece])],
    /// Path to the value.
    pub(super) at: transform::MemberPath,
    /// Where it goes.
    pub(super) place: ComputedPlace,
    /// Its name there.
    pub(super) name: &'static str,
}

impl LookUp {
    /// A lookup of a header at a path, from the value at the path of names `at`.
    #[must_use]
    pub const fn header(
        name: &'static str,
        path: &'static [Piece],
        at: transform::MemberPath,
    ) -> Self {
        Self::new(ComputedPlace::Header, name, path, at)
    }

    /// A lookup of a query parameter at a path, from the value at the path of names
    /// `at`.
    #[must_use]
    pub const fn query(
        name: &'static str,
        path: &'static [Piece],
        at: transform::MemberPath,
    ) -> Self {
        Self::new(ComputedPlace::Query, name, path, at)
    }

    /// The same, with this query of its own.
    #[must_use]
    pub const fn with_query(
        mut self,
        query: &'static [(&'static [Piece], &'static [Piece])],
    ) -> Self {
        self.query = query;
        self
    }

    const fn new(
        place: ComputedPlace,
        name: &'static str,
        path: &'static [Piece],
        at: transform::MemberPath,
    ) -> Self {
        Self {
            path,
            query: &[],
            at,
            place,
            name,
        }
    }
}

/// A piece of a text with inputs in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// This text.
    Text(&'static str),
    /// The path parameter of this name; only used in paths.
    Path(&'static str),
    /// The header of this name, and its default.
    Header(&'static str, Option<&'static str>),
    /// The query parameter of this name, and its default.
    Query(&'static str, Option<&'static str>),
    /// The setting of this name among the credentials, and its default.
    Setting(&'static str, Option<&'static str>),
}

/// The inputs of a call before any change.
pub(super) struct Sent<'a> {
    pub(super) headers: &'a HeaderMap,
    pub(super) query: &'a Parameters,
    pub(super) credentials: &'a Credentials,
}

impl Sent<'_> {
    /// The text of a piece; `None` if that input is missing.
    fn text(&self, piece: &Piece) -> Option<String> {
        match *piece {
            Piece::Text(text) => Some(text.to_owned()),
            Piece::Path(_) => None,
            Piece::Header(name, default) => {
                let value = self.headers.get(name).map(HeaderValue::as_bytes);
                let value = value.and_then(|bytes| std::str::from_utf8(bytes).ok());
                value.or(default).map(str::to_owned)
            }
            Piece::Query(name, default) => {
                let value = self.query.get(name).filter(|one| !one.values.is_empty());
                let joined = value.map(|one| one.values.join(&one.style.separator().to_string()));
                joined.or_else(|| default.map(str::to_owned))
            }
            Piece::Setting(name, default) => {
                let value = self.credentials.setting_value(name).or(default);
                value.map(str::to_owned)
            }
        }
    }

    pub(super) fn filled(&self, pieces: &[Piece]) -> Option<String> {
        pieces.iter().map(|piece| self.text(piece)).collect()
    }

    /// The pieces for a query: inputs are encoded here, texts already are.
    pub(super) fn encoded(&self, pieces: &[Piece]) -> Option<String> {
        let encoded = |piece: &Piece| match piece {
            Piece::Text(text) => Some((*text).to_owned()),
            input => self.text(input).map(|text| url::encode(&text).to_string()),
        };
        pieces.iter().map(encoded).collect()
    }
}

impl Call {
    /// Sets what a direct call changes, since it has no gateway to do so.
    #[must_use]
    pub fn rewritten(mut self, rewrite: &'static Rewrite) -> Self {
        self.rewrite = Some(rewrite);
        self
    }

    /// A managed connection leaves them to the gateway.
    pub(super) fn rewrite(&self) -> Option<&'static Rewrite> {
        self.rewrite.filter(|_| !self.is_managed())
    }

    pub(super) fn sent<'a>(&'a self, headers: &'a HeaderMap, query: &'a Parameters) -> Sent<'a> {
        Sent {
            headers,
            query,
            credentials: self.client.credentials(),
        }
    }

    pub(crate) fn base_url(&self) -> Result<BaseUrl, String> {
        let headers = self.header_map()?;
        let query = self.query_parameters();
        let base = self.base_of(&self.sent(&headers, &query))?;
        Ok(base.into_owned())
    }

    pub(super) fn base_of(&self, sent: &Sent<'_>) -> Result<Cow<'_, BaseUrl>, String> {
        let elsewhere = self
            .link_target
            .as_ref()
            .and_then(|target| target.base.as_ref());
        if let Some(base) = elsewhere {
            return Ok(Cow::Borrowed(base));
        }
        let own = self.client.base_url();
        let Some(rewrite) = self.rewrite().filter(|rewrite| !rewrite.base.is_empty()) else {
            return Ok(Cow::Borrowed(own));
        };
        if self.client.has_another_address() {
            return Ok(Cow::Borrowed(own));
        }
        let mut address = String::new();
        for piece in rewrite.base {
            match piece {
                Piece::Text(text) => address.push_str(text),
                input => {
                    let value = sent.text(input).ok_or_else(|| missing(input, "address"))?;
                    if rewrite.host_is_input && !has_host(&address) {
                        push_host(&mut address, &value);
                    } else {
                        address.push_str(&part_of_address(&address, input, &value)?);
                    }
                }
            }
        }
        let options = self.client.options();
        let base = BaseUrl::parse(&address, options.allow_plain_http).map_err(Cow::into_owned)?;
        if rewrite.host_is_input && !options.trusts(base.host()) {
            return Err("the host that an input names is not one of \
                        `ClientOptions::trusted_hosts`"
                .to_owned());
        }
        Ok(Cow::Owned(base))
    }

    /// The path, if it is not the operation's own.
    pub(super) fn rewritten_path(&self, sent: &Sent<'_>) -> Option<Result<String, String>> {
        let pieces = self.rewrite()?.path;
        (!pieces.is_empty()).then(|| self.path_of(pieces, sent))
    }

    pub(super) fn path_of(&self, pieces: &[Piece], sent: &Sent<'_>) -> Result<String, String> {
        let mut path = PathText::default();
        for piece in pieces {
            match piece {
                Piece::Text(text) => path.push_literal(text),
                Piece::Path(name) => path.push_value(name, self.path_value(name))?,
                Piece::Header(name, _) | Piece::Query(name, _) | Piece::Setting(name, _) => {
                    let value = sent.text(piece).ok_or_else(|| missing(piece, "path"))?;
                    let values = [value];
                    let style = crate::connector::ListStyle::Comma;
                    let values = &values;
                    path.push_value(name, Some(PathValue { values, style }))?;
                }
            }
        }
        path.finish()
    }

    /// Sets the computed query parameters.
    pub(super) fn compute_query(&self, headers: &HeaderMap, query: &mut Cow<'_, Parameters>) {
        for computed in self.computed(ComputedPlace::Query) {
            if computed.skip_if_present && query.get(computed.name).is_some() {
                continue;
            }
            if let Some(value) = self.sent(headers, query).filled(computed.value) {
                let query = query.to_mut();
                query.set_one(computed.name.into(), Some(value.into()));
            }
        }
    }

    /// The body for the service, if it is changed.
    pub(super) fn transformed_body(&self) -> Result<Option<Content>, String> {
        let transforms = self.rewrite().map_or(&[][..], |rewrite| rewrite.body);
        let Some(content) = self.body_content().filter(|_| !transforms.is_empty()) else {
            return Ok(None);
        };
        let bytes = content.body().and_then(|body| body.buffered());
        let text = bytes
            .as_deref()
            .and_then(|bytes| std::str::from_utf8(bytes).ok());
        let body = text.and_then(Tree::parse);
        let mut body = body.ok_or("the body, which a policy changes, is not valid JSON")?;
        transform::apply(&mut body, transforms);
        let media_type = content.media_type.clone();
        Ok(Some(Content::new(media_type, body.to_json())))
    }

    /// The address that replaces the `Location` of a response.
    pub(crate) fn location(&self) -> Option<String> {
        let pieces = self.rewrite()?.location;
        let headers = self.header_map().ok()?;
        let query = self.query_parameters();
        let location = self.sent(&headers, &query).filled(pieces)?;
        (!location.is_empty()).then_some(location)
    }

    /// Whether a status means that the credentials are not accepted.
    pub(super) fn is_unauthenticated(&self, status: StatusCode) -> bool {
        self.rewrite()
            .is_some_and(|rewrite| rewrite.unauthenticated.contains(&status.as_u16()))
    }

    /// The encoded names and values that precede the call's own.
    pub(super) fn leading_pairs(&self, sent: &Sent<'_>) -> Vec<(String, String)> {
        let pairs = self.rewrite().map_or(&[][..], |rewrite| rewrite.query);
        pairs
            .iter()
            .filter_map(|(name, value)| Some((sent.encoded(name)?, sent.encoded(value)?)))
            .collect()
    }

    /// Sets the computed headers, which may use credentials.
    pub(super) fn compute_headers(
        &self,
        headers: &mut HeaderMap,
        query: &Parameters,
    ) -> Result<(), String> {
        for computed in self.computed(ComputedPlace::Header) {
            let name = header_name(computed.name)?;
            if computed.skip_if_present && headers.contains_key(&name) {
                continue;
            }
            if let Some(value) = self.sent(headers, query).filled(computed.value) {
                let mut value = header_value(computed.name, &value)?;
                value.set_sensitive(true);
                headers.insert(name, value);
            }
        }
        Ok(())
    }

    fn computed(&self, place: ComputedPlace) -> impl Iterator<Item = &'static Computed> {
        let values = self.rewrite().map_or(&[][..], |rewrite| rewrite.values);
        values.iter().filter(move |one| one.place == place)
    }
}

/// Whether the address already has a complete host.
fn has_host(address: &str) -> bool {
    let after_scheme = address.split_once("://").map(|(_, rest)| rest);
    after_scheme.is_some_and(|rest| rest.contains('/'))
}

/// Appends a host or a whole address that an input names.
fn push_host(address: &mut String, value: &str) {
    let value = value.trim_end_matches('/');
    match value.split_once("://") {
        Some((_, rest)) if address.ends_with("://") => address.push_str(rest),
        None if address.is_empty() => {
            address.push_str("https://");
            address.push_str(value);
        }
        _ => address.push_str(value),
    }
}

/// A value encoded as the next part of this address.
fn part_of_address(before: &str, input: &Piece, value: &str) -> Result<String, String> {
    // Settings come from whoever creates the client, who may choose its address.
    if matches!(input, Piece::Setting(..)) {
        return Ok(value.trim_end_matches('/').to_owned());
    }
    if has_host(before) {
        let mut path = PathText::default();
        path.push_literal("/");
        let values = &[value.to_owned()];
        let style = crate::connector::ListStyle::Comma;
        path.push_value(name_of(input), Some(PathValue { values, style }))?;
        return path
            .finish()
            .map(|path| path.trim_start_matches('/').to_owned());
    }
    let names_host = !value.is_empty()
        && value
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    if names_host {
        Ok(value.to_owned())
    } else {
        Err(format!(
            "the input `{}` cannot be part of a host name",
            name_of(input)
        ))
    }
}

pub(super) fn missing(input: &Piece, of: &str) -> String {
    format!(
        "the {of} needs the input `{}`, which is missing",
        name_of(input)
    )
}

fn name_of(input: &Piece) -> &'static str {
    match *input {
        Piece::Text(name)
        | Piece::Path(name)
        | Piece::Header(name, _)
        | Piece::Query(name, _)
        | Piece::Setting(name, _) => name,
    }
}
