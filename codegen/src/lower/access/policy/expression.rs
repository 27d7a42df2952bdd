//! The language of values in policies.

/// A piece of a policy's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Expression {
    /// Literal text.
    Text(String),
    /// `@connectionParameters('name', 'default')`
    Connection {
        name: String,
        default: Option<String>,
    },
    /// `@headers('name', 'default')`
    Header {
        name: String,
        default: Option<String>,
    },
    /// `@queryParameters('name', 'default')`
    Query {
        name: String,
        default: Option<String>,
    },
    /// Anything else, unchanged.
    Other(String),
}

/// Splits a value into pieces. Anything that is not an expression is text.
pub(crate) fn parse(value: &str) -> Vec<Expression> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = value;
    while let Some(at) = rest.find('@') {
        let (before, from_at) = rest.split_at(at);
        text.push_str(before);
        if let Some((piece, after)) = expression(from_at) {
            push_text(&mut pieces, &mut text);
            pieces.push(piece);
            rest = after;
        } else {
            text.push('@');
            rest = from_at.strip_prefix('@').unwrap_or_default();
        }
    }
    text.push_str(rest);
    push_text(&mut pieces, &mut text);
    pieces
}

fn push_text(pieces: &mut Vec<Expression>, text: &mut String) {
    if !text.is_empty() {
        pieces.push(Expression::Text(std::mem::take(text)));
    }
}

/// The expression at the start of a text, and what follows it.
fn expression(text: &str) -> Option<(Expression, &str)> {
    let body = text.strip_prefix('@')?;
    if let Some(inner) = body.strip_prefix('{') {
        let end = matching(inner, '{', '}')?;
        let (inside, after) = inner.split_at(end);
        let piece = match call(inside.trim()) {
            Some((piece, "")) => piece,
            _ => Expression::Other(inside.to_owned()),
        };
        return Some((piece, after.strip_prefix('}')?));
    }
    call(body)
}

/// A call of a function, and what follows it.
fn call(text: &str) -> Option<(Expression, &str)> {
    let open = text.find('(')?;
    let (name, from_open) = text.split_at(open);
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return None;
    }
    let inner = from_open.strip_prefix('(')?;
    let end = matching(inner, '(', ')')?;
    let (inside, from_close) = inner.split_at(end);
    let after = from_close.strip_prefix(')')?;
    let mut arguments = inside.split(',').map(unquote);
    let first = arguments.next().flatten();
    let second = arguments.next().flatten();
    let piece = match (name.to_ascii_lowercase().as_str(), first) {
        ("connectionparameters", Some(name)) => Expression::Connection {
            name,
            default: second,
        },
        // Microsoft's own pages write the singular too.
        ("headers" | "header", Some(name)) => Expression::Header {
            name,
            default: second,
        },
        ("queryparameters" | "queryparameter", Some(name)) => Expression::Query {
            name,
            default: second,
        },
        _ => Expression::Other(text.get(..text.len() - after.len())?.to_owned()),
    };
    Some((piece, after))
}

/// The closing bracket for the one open at the start.
fn matching(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, char) in text.char_indices() {
        if char == open {
            depth += 1;
        } else if char == close {
            match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return Some(at),
            }
        }
    }
    None
}

fn unquote(argument: &str) -> Option<String> {
    let argument = argument.trim();
    ['\'', '"'].into_iter().find_map(|quote| {
        let inner = argument.strip_prefix(quote)?.strip_suffix(quote)?;
        Some(inner.to_owned())
    })
}
