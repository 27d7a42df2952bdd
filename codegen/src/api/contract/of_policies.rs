//! What policies change in a direct call, a line for each change.

use super::text;
use crate::model::{
    Computed, How, LookUp, MemberPath, Operation, Rewrite, Route, Transform, ValuePiece,
};

pub(super) fn lines(operation: &Operation) -> Vec<String> {
    let rewrite = operation.rewrite.iter().flat_map(of_rewrite);
    rewrite.chain(operation.left_out.iter().cloned()).collect()
}

fn of_rewrite(rewrite: &Rewrite) -> Vec<String> {
    let Rewrite {
        base,
        host_is_input,
        method,
        route,
        values,
        look_ups,
        body,
        reply,
        location,
        unauthenticated,
    } = rewrite;
    let trusted = if *host_is_input {
        ", which the caller has to trust"
    } else {
        ""
    };
    let base = base
        .iter()
        .map(|base| format!("goes to {}{trusted}", text::template(base)));
    let method = method.iter().map(|method| format!("is sent as {method}"));
    let route = route
        .iter()
        .map(|route| format!("has the path {}", self::route(route)));
    let body = body.iter().map(|one| format!("body: {}", transform(one)));
    let reply = reply.iter().map(|one| format!("reply: {}", transform(one)));
    let location = location
        .iter()
        .map(|location| format!("reply: has Location {}", text::template(location)));
    let statuses = unauthenticated
        .iter()
        .map(|status| format!("reply: {status} requires signing in"));
    base.chain(method)
        .chain(route)
        .chain(values.iter().map(computed))
        .chain(look_ups.iter().map(look_up))
        .chain(body)
        .chain(reply)
        .chain(location)
        .chain(statuses)
        .collect()
}

fn route(route: &Route) -> String {
    let path = text::template(&route.path);
    let pairs = route.query.iter();
    let pairs: Vec<String> = pairs
        .map(|(name, value)| format!("{}={}", text::template(name), text::template(value)))
        .collect();
    if pairs.is_empty() {
        path
    } else {
        format!("{path}?{}", pairs.join("&"))
    }
}

fn computed(computed: &Computed) -> String {
    let Computed {
        wire,
        in_header,
        value,
        skip_if_present,
    } = computed;
    let unless = if *skip_if_present {
        " unless given"
    } else {
        ""
    };
    let value = text::template(value);
    format!("has {} {wire}: {value}{unless}", place(*in_header))
}

fn look_up(look_up: &LookUp) -> String {
    let LookUp {
        route,
        at,
        in_header,
        wire,
    } = look_up;
    format!(
        "has {} {wire}: what GET {} returns at {}",
        place(*in_header),
        self::route(route),
        way(at)
    )
}

const fn place(in_header: bool) -> &'static str {
    if in_header { "header" } else { "query" }
}

fn transform(transform: &Transform) -> String {
    let Transform {
        parent,
        from,
        to,
        how,
    } = transform;
    format!(
        "in {}, {} becomes {}: {}",
        way(parent),
        way(from),
        way(to),
        done(how)
    )
}

fn done(how: &How) -> String {
    match how {
        How::Set(pieces) => {
            let pieces: Vec<String> = pieces.iter().map(piece).collect();
            format!("set to {}", pieces.concat())
        }
        How::ObjectToList { key, value } => format!("listed as {key} and {value}"),
        How::ListToObject { key, retain } => {
            let kept = if *retain { ", which items keep" } else { "" };
            format!("an object by {}{kept}", way(key))
        }
        How::Split { delimiters, child } => format!("split at {delimiters:?} into {child}"),
        How::Replace {
            source,
            replacement,
        } => format!("{source:?} replaced by {replacement:?}"),
        How::Encode => "percent-encoded".to_owned(),
        How::Move { spread: true } => "members moved".to_owned(),
        How::Move { spread: false } => "moved".to_owned(),
    }
}

fn piece(piece: &ValuePiece) -> String {
    match piece {
        ValuePiece::Text(text) => text.clone(),
        ValuePiece::Body(at) => format!("{{{}}}", way(at)),
        ValuePiece::Item(at) => format!("{{item {}}}", way(at)),
    }
}

/// A way as a JSON Pointer, with a word for the root.
fn way(way: &MemberPath) -> String {
    if way.is_empty() {
        return "the root".to_owned();
    }
    let steps = way.iter().map(|step| format!("/{step}"));
    steps.collect()
}
