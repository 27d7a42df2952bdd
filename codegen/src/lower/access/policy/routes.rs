//! Policies that set path and method.

use super::effect::GatewayChange;
use super::expression::parse;
use super::instance::Instance;
use super::values::template;

use crate::lower::operation::path;
use crate::model::{Piece, Route, Template};
use crate::openapi::METHODS;

/// The change that a policy makes, if it can be made without the gateway.
pub(crate) fn change(instance: &Instance<'_>) -> Option<GatewayChange> {
    let method = method(instance.value("httpMethod").unwrap_or_default().trim())?;
    let route = route_of(instance.value("newPath")?.trim())?;
    Some(GatewayChange::Route { method, route })
}

/// The method, if it changes; an outer `None` for an unknown one.
#[expect(
    clippy::option_option,
    reason = "`Some(None)` means the same method, and `None` that it is not known"
)]
fn method(said: &str) -> Option<Option<String>> {
    if said.is_empty() || said.eq_ignore_ascii_case("@Request.OriginalHTTPMethod") {
        return Some(None);
    }
    METHODS
        .contains(&said.to_ascii_lowercase().as_str())
        .then(|| Some(said.to_ascii_uppercase()))
}

/// Path and query of an address below the base path.
pub(crate) fn route_of(address: &str) -> Option<Route> {
    route(template(&parse(address))?)
}

/// Splits a template into path and query.
fn route(template: Template) -> Option<Route> {
    let (path, query) = cut(template);
    let mut pieces = Vec::new();
    for piece in path {
        match piece {
            Piece::Text(text) => pieces.extend(path::template_pieces(&text)?),
            input => pieces.push(input),
        }
    }
    if !matches!(pieces.first(), Some(Piece::Text(text)) if text.starts_with('/')) {
        pieces.insert(0, Piece::Text("/".to_owned()));
    }
    Some(Route {
        path: pieces,
        query: pairs(query)?,
    })
}

/// The pieces before and after the question mark.
fn cut(template: Template) -> (Template, Template) {
    let (mut path, mut query) = (Vec::new(), Vec::new());
    let mut in_query = false;
    for piece in template {
        match piece {
            Piece::Text(text) if !in_query => {
                let (before, after) = text.split_once('?').unzip();
                in_query = after.is_some();
                push_text(&mut path, before.unwrap_or(&text));
                push_text(&mut query, after.unwrap_or_default());
            }
            piece if in_query => query.push(piece),
            piece => path.push(piece),
        }
    }
    (path, query)
}

/// The pairs of a query; `None` if one is malformed.
fn pairs(query: Template) -> Option<Vec<(Template, Template)>> {
    let mut pairs: Vec<(Template, Template)> = Vec::new();
    let mut pair = QueryPair::default();
    for piece in query {
        let Piece::Text(text) = piece else {
            pair.push(piece);
            continue;
        };
        if text.contains(['{', '}', '#']) {
            return None;
        }
        for (index, part) in text.split('&').enumerate() {
            if index > 0 {
                pairs.extend(std::mem::take(&mut pair).finish());
            }
            pair.push_text(part);
        }
    }
    pairs.extend(pair.finish());
    let all_named = pairs.iter().all(|(name, _)| !name.is_empty());
    all_named.then_some(pairs)
}

/// A pair under construction.
#[derive(Default)]
struct QueryPair {
    name: Template,
    /// Present after the equals sign.
    value: Option<Template>,
}

impl QueryPair {
    fn push(&mut self, piece: Piece) {
        self.value.as_mut().unwrap_or(&mut self.name).push(piece);
    }

    fn push_text(&mut self, text: &str) {
        let after = match (&self.value, text.split_once('=')) {
            (None, Some((name, value))) => {
                push_text(&mut self.name, &path::encode(name, ""));
                self.value = Some(Vec::new());
                value
            }
            _ => text,
        };
        let holder = self.value.as_mut().unwrap_or(&mut self.name);
        push_text(holder, &path::encode(after, "="));
    }

    fn finish(self) -> Option<(Template, Template)> {
        let value = self.value.unwrap_or_default();
        (!self.name.is_empty() || !value.is_empty()).then_some((self.name, value))
    }
}

fn push_text(template: &mut Template, text: &str) {
    if !text.is_empty() {
        template.push(Piece::Text(text.to_owned()));
    }
}
