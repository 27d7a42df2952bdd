//! Policies that change JSON bodies, and those that make another call first.

use super::effect::GatewayChange;
use super::expression::{Expression, parse};
use super::instance::Instance;
use super::routes;
use super::secrets::{claims_platform, is_placeholder};
use crate::model::{How, LookUp, MemberPath, Transform, ValuePiece};

/// What becomes of a policy that changes a body.
pub(crate) enum BodyChange {
    Transform(Transform),
    /// It claims that Microsoft's platform is calling: ignored.
    Nothing,
    /// Only the gateway can do it.
    Gateway,
}

/// Reads a policy that changes a body.
pub(crate) fn transform(instance: &Instance<'_>) -> BodyChange {
    match instance.template.as_str() {
        "setproperty" => set(instance),
        "moveproperties" => relocate(instance).map_or(BodyChange::Gateway, BodyChange::Transform),
        _ => converted(instance).map_or(BodyChange::Gateway, BodyChange::Transform),
    }
}

fn set(instance: &Instance<'_>) -> BodyChange {
    let read = || {
        let parent = way_of(instance, "newPropertyParentPathTemplate")?;
        let to = way_of(instance, "newPropertySubPathTemplate")?;
        let value = instance.value("propertyValuePathTemplate")?;
        Some((parent, to, value))
    };
    let Some((parent, to, value)) = read() else {
        return BodyChange::Gateway;
    };
    let Some((pieces, name)) = pieces(&value).zip(to.last()) else {
        return BodyChange::Gateway;
    };
    if let [ValuePiece::Text(constant)] = pieces.as_slice()
        && !instance.on_replies
    {
        if claims_platform("", constant) {
            return BodyChange::Nothing;
        }
        if is_placeholder(name, constant) || is_secret(constant) {
            return BodyChange::Gateway;
        }
    }
    BodyChange::Transform(Transform {
        parent,
        from: Vec::new(),
        to,
        how: How::Set(pieces),
    })
}

/// Whether a text looks like the key of a service.
fn is_secret(text: &str) -> bool {
    text.len() >= 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn converted(instance: &Instance<'_>) -> Option<Transform> {
    let parent = way_of(instance, "propertyParentPath")?;
    let from = way_of(instance, "propertySubPath")?;
    let plain = |word| instance.value(word).filter(|value| !has_expression(value));
    let how = match instance.template.as_str() {
        "convertobjecttoarray" => How::ObjectToList {
            key: plain("keyName")?,
            value: plain("valueName")?,
        },
        "convertarraytoobject" => How::ListToObject {
            key: way_of(instance, "keyWithinCollectionPath").filter(|key| !key.is_empty())?,
            retain: !is_false(instance.value("retainKey")),
        },
        "stringtoarray" => How::Split {
            delimiters: plain("delimiterList").filter(|list| !list.is_empty())?,
            child: plain("childPropertyName")?,
        },
        "stringreplace" => How::Replace {
            source: plain("sourceString").filter(|source| !source.is_empty())?,
            replacement: instance
                .value("replacementString")
                .map_or(Some(String::new()), |_| plain("replacementString"))?,
        },
        "encodepropertyvalue" => How::Encode,
        _ => return None,
    };
    let to = match instance.value("newPropertyPath") {
        Some(path) => relative(&path, &parent)?,
        None => from.clone(),
    };
    Some(Transform {
        parent,
        from,
        to,
        how,
    })
}

fn relocate(instance: &Instance<'_>) -> Option<Transform> {
    let parent = way_of(instance, "srcParentPath")?;
    let from = way_of(instance, "srcSubPath").filter(|from| !from.is_empty())?;
    let mut to = relative(&instance.value("dstParentPath")?, &parent)?;
    to.extend(way_of(instance, "dstSubPath").unwrap_or_default());
    let spread = instance.value("copyOnlySubProperties").is_some()
        && !is_false(instance.value("copyOnlySubProperties"));
    Some(Transform {
        parent,
        from,
        to,
        how: How::Move { spread },
    })
}

fn is_false(value: Option<String>) -> bool {
    value.is_some_and(|value| value.trim().eq_ignore_ascii_case("false"))
}

fn has_expression(text: &str) -> bool {
    let mut pieces = parse(text).into_iter();
    pieces.any(|piece| !matches!(piece, Expression::Text(_)))
}

fn way_of(instance: &Instance<'_>, word: &str) -> Option<MemberPath> {
    way(&instance.value(word)?)
}

/// A path relative to an element of its parent; `None` if it is elsewhere.
fn relative(path: &str, parent: &MemberPath) -> Option<MemberPath> {
    let is_from_root = path.trim().trim_start_matches('@').starts_with("body()");
    let path = way(path)?;
    if is_from_root {
        path.strip_prefix(parent.as_slice()).map(<[String]>::to_vec)
    } else {
        Some(path)
    }
}

/// The names in a path such as `@body().a['b.c'][0]`, `@item().x` or `a.b`.
fn way(path: &str) -> Option<MemberPath> {
    let path = path.trim();
    let inner = path
        .strip_prefix("@{")
        .and_then(|path| path.strip_suffix('}'));
    let path = inner.unwrap_or(path).trim_start_matches('@');
    let path = path
        .strip_prefix("body()")
        .or_else(|| path.strip_prefix("item()"))
        .unwrap_or(path);
    if matches!(path, "" | "null" | "\"null\"" | "''" | "\"\"") {
        return Some(Vec::new());
    }
    let mut names = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        rest = rest.strip_prefix(['.', '/']).unwrap_or(rest);
        if let Some(inside) = rest.strip_prefix('[') {
            let quote = inside
                .chars()
                .next()
                .filter(|quote| matches!(quote, '\'' | '"'));
            let end = match quote {
                Some('"') => "\"]",
                Some(_) => "']",
                None => "]",
            };
            let from = quote.map_or(0, char::len_utf8);
            let (name, after) = inside.get(from..)?.split_once(end)?;
            names.push(name.to_owned());
            rest = after;
        } else {
            let end = rest.find(['.', '/', '[']).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            names.push(name.to_owned());
            rest = after;
        }
    }
    let are_names = names
        .iter()
        .all(|name| !name.trim().is_empty() && !name.contains(['(', ')', '{', '}']));
    are_names.then_some(names)
}

/// The pieces of a value: `text`, `@body().a`, or texts with `{@body().a}` or
/// `@{body().a}` in them. `None` if it has other functions.
fn pieces(value: &str) -> Option<Vec<ValuePiece>> {
    let value = value.trim();
    let value_of = |expression: &str| {
        let plain = expression.trim().trim_start_matches('@');
        let way = way(plain)?;
        if plain.starts_with("item()") {
            Some(ValuePiece::Item(way))
        } else {
            plain.starts_with("body()").then_some(ValuePiece::Body(way))
        }
    };
    let is_whole = ["@body()", "@item()", "body()", "item()"]
        .iter()
        .any(|start| value.starts_with(start));
    if is_whole {
        return Some(vec![value_of(value)?]);
    }
    let mut pieces = Vec::new();
    let mut rest = value;
    while let Some(at) = ["{@", "@{"].iter().filter_map(|open| rest.find(open)).min() {
        let (before, after) = rest.split_at(at);
        let (expression, after) = after.get(2..)?.split_once('}')?;
        push(&mut pieces, before)?;
        pieces.push(value_of(expression)?);
        rest = after;
    }
    push(&mut pieces, rest)?;
    if pieces.is_empty() {
        pieces.push(ValuePiece::Text(String::new()));
    }
    let is_json = matches!(pieces.as_slice(), [ValuePiece::Text(text)]
        if text.starts_with(['[', '{']));
    (!is_json || is_valid_json(value)).then_some(pieces)
}

/// Adds a text; `None` if it is not plain text.
fn push(pieces: &mut Vec<ValuePiece>, text: &str) -> Option<()> {
    if has_expression(text) {
        return None;
    }
    if !text.is_empty() {
        pieces.push(ValuePiece::Text(text.to_owned()));
    }
    Some(())
}

fn is_valid_json(text: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(text).is_ok()
}

/// Reads a policy that takes a header or a query parameter from another call. A
/// direct call does so only by `GET` and at its own address.
pub(crate) fn look_up(instance: &Instance<'_>) -> Option<GatewayChange> {
    let method = instance.value("httpMethod").unwrap_or_default();
    let method = method.trim();
    if !(method.is_empty() || method.eq_ignore_ascii_case("get")) || instance.on_replies {
        return None;
    }
    let target = parse(instance.value("parameterTemplate")?.trim());
    let (in_header, wire) = match target.as_slice() {
        [Expression::Header { name, .. }] => (true, name.clone()),
        [Expression::Query { name, .. }] => (false, name.clone()),
        _ => return None,
    };
    let url = instance.value("parameterValueUrl")?;
    let url = url.trim();
    if url.contains("://") || url.starts_with('@') {
        return None;
    }
    let route = routes::route_of(url)?;
    let at = way_of(instance, "parameterValuePathTemplate")?;
    Some(GatewayChange::LookUp(LookUp {
        route,
        at,
        in_header,
        wire,
    }))
}

#[cfg(test)]
mod tests {
    use super::{ValuePiece, pieces, way};

    #[test]
    fn a_path_is_its_names() {
        for (path, names) in [
            ("@body()", &[][..]),
            ("\"null\"", &[]),
            ("@body().a.b", &["a", "b"]),
            ("body().a", &["a"]),
            ("@item()['@odata.id']", &["@odata.id"]),
            ("@body().list[0].x", &["list", "0", "x"]),
            ("details/address", &["details", "address"]),
        ] {
            assert_eq!(way(path).as_deref().unwrap_or(&[]), names, "{path}");
        }
        assert_eq!(way("@concat(body().a)"), None);
        assert_eq!(way("@body()..a"), None);
    }

    #[test]
    fn a_value_is_text_with_values_in_it() {
        let body = |name: &str| ValuePiece::Body(vec![name.to_owned()]);
        let text = |text: &str| ValuePiece::Text(text.to_owned());
        for (value, expected) in [
            ("x", vec![text("x")]),
            ("", vec![text("")]),
            ("@body().a", vec![body("a")]),
            ("{@body().a}", vec![body("a")]),
            ("a@b.example", vec![text("a@b.example")]),
            ("[{@body().a}]", vec![text("["), body("a"), text("]")]),
            ("<@{body().a}>", vec![text("<"), body("a"), text(">")]),
        ] {
            assert_eq!(pieces(value), Some(expected), "{value}");
        }
        assert_eq!(pieces("@concat(body().a, 'x')"), None);
        assert_eq!(pieces("[1"), None);
    }
}
