//! Changes that Microsoft's gateway makes to JSON bodies, as data that is interpreted
//! here.

use crate::{json::Tree, url};

/// A path of names to a value. In a list, a number selects that element, and any other
/// name that member of every element.
pub type MemberPath = &'static [&'static str];

/// One change to a JSON body. If the value that it reads is missing, it changes
/// nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transform {
    /// Path to the value to change; in a list, every element is changed.
    pub parent: MemberPath,
    /// Path from there to the value to read.
    pub from: MemberPath,
    /// Path from there to the result.
    pub to: MemberPath,
    /// The change.
    pub how: How,
}

/// What a [`Transform`] does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Sets a value made of texts and of values of the body. It is a JSON object or
    /// list if it reads as one, and otherwise a string.
    Set(&'static [ValuePiece]),
    /// Turns an object into a list of objects with these two members, in the order of
    /// its members.
    ObjectToList {
        /// The member with the name.
        key: &'static str,
        /// The member with the value.
        value: &'static str,
    },
    /// Turns a list of objects into an object, keyed by a text of each.
    ListToObject {
        /// Path from an item to its key.
        key: MemberPath,
        /// Whether the items keep their key.
        retain: bool,
    },
    /// Splits a string into a list of objects with a single member.
    Split {
        /// The characters between the items.
        delimiters: &'static str,
        /// The member with the item.
        child: &'static str,
    },
    /// Replaces each occurrence of a text.
    Replace {
        /// The text to replace.
        source: &'static str,
        /// Its replacement.
        replacement: &'static str,
    },
    /// Percent-encodes a string.
    Encode,
    /// Moves a value.
    Move {
        /// Whether the members of an object move, instead of the object.
        spread: bool,
    },
}

/// A piece of a value to set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValuePiece {
    /// This text.
    Text(&'static str),
    /// A value of the body.
    Body(MemberPath),
    /// A value of the element being changed.
    Item(MemberPath),
}

/// Applies the changes in order.
pub(super) fn apply(body: &mut Tree, transforms: &[Transform]) {
    for transform in transforms {
        let before = match transform.how {
            How::Set(_) => body.clone(),
            _ => Tree::null(),
        };
        each(body, transform.parent, &mut |item| {
            transform.change(item, &before);
        });
    }
}

impl Transform {
    fn change(&self, item: &mut Tree, body: &Tree) {
        if let How::Set(pieces) = self.how {
            if let Some(value) = filled(pieces, body, item) {
                put(item, self.to, value);
            }
        } else if let How::Move { spread } = self.how {
            self.relocate(item, spread);
        } else if let Some(value) = at(item, self.from).and_then(|value| self.how.result(value)) {
            put(item, self.to, value);
        }
    }

    fn relocate(&self, item: &mut Tree, spread: bool) {
        let Some((last, path)) = self.from.split_last() else {
            return;
        };
        let holder = path
            .iter()
            .try_fold(&mut *item, |holder, name| holder.get_mut(name));
        match holder.and_then(|holder| holder.remove(last)) {
            None => {}
            Some(Tree::Object(members)) if spread => {
                for (name, value) in members {
                    let path: Vec<&str> = self.to.iter().copied().chain([name.as_str()]).collect();
                    put(item, &path, value);
                }
            }
            Some(value) => put(item, self.to, value),
        }
    }
}

impl How {
    /// The result for a value; `None` if the change does not apply to it.
    fn result(&self, value: &Tree) -> Option<Tree> {
        match *self {
            Self::ObjectToList { key, value: member } => {
                let items = value.members()?.iter().map(|(name, value)| {
                    Tree::Object(vec![
                        (key.to_owned(), name.as_str().into()),
                        (member.to_owned(), value.clone()),
                    ])
                });
                Some(Tree::List(items.collect()))
            }
            Self::ListToObject { key, retain } => {
                let mut object = Tree::empty_object();
                for item in value.items()? {
                    let Some(name) = at(item, key).and_then(Tree::scalar) else {
                        continue;
                    };
                    let mut kept = item.clone();
                    if let ([member], false) = (key, retain) {
                        kept.remove(member);
                    }
                    *object.entry(name) = kept;
                }
                Some(object)
            }
            Self::Split { delimiters, child } => {
                let items = value.as_text()?.split(|c| delimiters.contains(c));
                let items = items.filter(|item| !item.is_empty());
                let object = |item: &str| Tree::Object(vec![(child.to_owned(), item.into())]);
                Some(Tree::List(items.map(object).collect()))
            }
            Self::Replace {
                source,
                replacement,
            } => Some(Tree::Text(value.as_text()?.replace(source, replacement))),
            Self::Encode => Some(Tree::Text(url::encode(value.as_text()?).to_string())),
            Self::Set(_) | Self::Move { .. } => None,
        }
    }
}

/// Visits the values at a path; in lists, every element.
fn each(value: &mut Tree, path: &[&str], change: &mut dyn FnMut(&mut Tree)) {
    match (value, path.split_first()) {
        (Tree::List(items), Some((name, rest))) if is_index(name) => {
            let item = name.parse().ok().and_then(|at: usize| items.get_mut(at));
            if let Some(item) = item {
                each(item, rest, change);
            }
        }
        (Tree::List(items), _) => {
            for item in items {
                each(item, path, change);
            }
        }
        (value, None) => change(value),
        (value, Some((name, rest))) => {
            if let Some(value) = value.get_mut(name) {
                each(value, rest, change);
            }
        }
    }
}

fn is_index(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// The value at a path; `null` counts as nothing.
pub(super) fn at<'v>(value: &'v Tree, path: &[&str]) -> Option<&'v Tree> {
    let found = path.iter().try_fold(value, |value, name| match value {
        Tree::List(items) => items.get(name.parse::<usize>().ok()?),
        value => value.get(name),
    });
    found.filter(|found| !found.is_null())
}

/// Puts a value at a path, creating the objects on the way.
fn put(holder: &mut Tree, path: &[&str], value: Tree) {
    let place = path.iter().fold(holder, |holder, name| holder.entry(name));
    *place = value;
}

/// A value made of pieces; `None` if one is missing.
fn filled(pieces: &[ValuePiece], body: &Tree, item: &Tree) -> Option<Tree> {
    let value = |piece: &ValuePiece| match *piece {
        ValuePiece::Text(text) => Some(Tree::from(text)),
        ValuePiece::Body(path) => at(body, path).cloned(),
        ValuePiece::Item(path) => at(item, path).cloned(),
    };
    if let [piece @ (ValuePiece::Body(_) | ValuePiece::Item(_))] = pieces {
        return value(piece);
    }
    let is_json = matches!(pieces.first(), Some(ValuePiece::Text(text))
        if text.trim_start().starts_with(['[', '{']));
    let mut written = String::new();
    let mut in_quotes = false;
    for piece in pieces {
        let value = value(piece)?;
        match (piece, &value) {
            (ValuePiece::Text(text), _) => {
                in_quotes ^= text.replace("\\\"", "").matches('"').count() % 2 == 1;
                written.push_str(text);
            }
            // Escaped, so that no value can break out of its string.
            (_, Tree::Text(_)) if is_json && in_quotes => {
                let quoted = value.to_json();
                written.push_str(quoted.get(1..quoted.len() - 1)?);
            }
            (_, Tree::Text(inner)) if !is_json => written.push_str(inner),
            (_, other) => written.push_str(&other.to_json()),
        }
    }
    if is_json {
        Tree::parse(&written)
    } else {
        Some(Tree::Text(written))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const NONE: Transform = Transform {
        parent: &[],
        from: &[],
        to: &[],
        how: How::Encode,
    };

    fn after(body: &Value, transforms: &[Transform]) -> Value {
        serde_json::from_str(&written_after(&body.to_string(), transforms)).unwrap()
    }

    fn written_after(body: &str, transforms: &[Transform]) -> String {
        let mut body = Tree::parse(body).unwrap();
        apply(&mut body, transforms);
        body.to_json()
    }

    #[test]
    fn what_is_not_changed_keeps_its_order_and_its_digits() {
        let body = r#"{"z":1.10,"a":{"y":12345678901234567890123,"b":null},"m":[2,1]}"#;
        assert_eq!(
            written_after(body, &[set(&["a"], &["t"], &[ValuePiece::Text("x")])]),
            r#"{"z":1.10,"a":{"y":12345678901234567890123,"b":null,"t":"x"},"m":[2,1]}"#
        );
        let whole: &[ValuePiece] = &[
            ValuePiece::Text("{\"n\": "),
            ValuePiece::Body(&["z"]),
            ValuePiece::Text("}"),
        ];
        assert_eq!(
            written_after(r#"{"z":1.10,"b":true}"#, &[set(&[], &["z"], whole)]),
            r#"{"z":{"n":1.10},"b":true}"#
        );
        let to_list = Transform {
            from: &["m"],
            to: &["m"],
            how: How::ObjectToList {
                key: "k",
                value: "v",
            },
            ..NONE
        };
        assert_eq!(
            written_after(r#"{"m":{"b":1,"a":2}}"#, &[to_list]),
            r#"{"m":[{"k":"b","v":1},{"k":"a","v":2}]}"#
        );
    }

    fn set(parent: MemberPath, to: MemberPath, pieces: &'static [ValuePiece]) -> Transform {
        Transform {
            parent,
            to,
            how: How::Set(pieces),
            ..NONE
        }
    }

    #[test]
    fn a_constant_is_set_in_an_object_and_in_each_element_of_a_list() {
        let constant: &[ValuePiece] = &[ValuePiece::Text("x")];
        assert_eq!(
            after(&json!({"a": 1, "t": 2}), &[set(&[], &["t"], constant)]),
            json!({"a": 1, "t": "x"})
        );
        assert_eq!(
            after(
                &json!({"p": [{"n": 1}, {}]}),
                &[set(&["p"], &["t"], constant)]
            ),
            json!({"p": [{"n": 1, "t": "x"}, {"t": "x"}]})
        );
        // There is no object to set it in.
        let body = json!({"q": 1});
        assert_eq!(after(&body, &[set(&["p"], &["t"], constant)]), body);
    }

    #[test]
    fn a_value_is_made_of_the_body() {
        use ValuePiece::{Body, Item, Text};
        let whole: &[ValuePiece] = &[Body(&["a"])];
        assert_eq!(
            after(&json!({"a": [1]}), &[set(&[], &["b", "c"], whole)]),
            json!({"a": [1], "b": {"c": [1]}})
        );
        let in_text: &[ValuePiece] = &[Text("eq('"), Body(&["a"]), Text("', "), Item(&["n"])];
        assert_eq!(
            after(
                &json!({"a": "x", "l": [{"n": 1}]}),
                &[set(&["l"], &["t"], in_text)]
            ),
            json!({"a": "x", "l": [{"n": 1, "t": "eq('x', 1"}]})
        );
        let in_json: &[ValuePiece] = &[
            Text("[{\"v\": "),
            Body(&["v"]),
            Text(", \"s\": \"<"),
            Body(&["s"]),
            Text(">\"}]"),
        ];
        assert_eq!(
            after(
                &json!({"v": ["a"], "s": "\"}, {\""}),
                &[set(&[], &["v"], in_json)]
            ),
            json!({"v": [{"v": ["a"], "s": "<\"}, {\">"}], "s": "\"}, {\""})
        );
        // A missing value leaves the body unchanged.
        for body in [json!({"s": "x"}), json!({"s": "x", "v": null})] {
            assert_eq!(after(&body, &[set(&[], &["v"], in_json)]), body);
        }
    }

    #[test]
    fn an_object_becomes_a_list_and_a_list_an_object() {
        let to_list = Transform {
            from: &["m"],
            to: &["l"],
            how: How::ObjectToList {
                key: "k",
                value: "v",
            },
            ..NONE
        };
        let body = after(&json!({"m": {"a": 1}}), &[to_list]);
        assert_eq!(body, json!({"m": {"a": 1}, "l": [{"k": "a", "v": 1}]}));
        let to_object = |retain| Transform {
            from: &["l"],
            to: &["l"],
            how: How::ListToObject {
                key: &["k"],
                retain,
            },
            ..NONE
        };
        let body = json!({"l": [{"k": "a", "v": 1}, {"v": 2}]});
        assert_eq!(
            after(&body, &[to_object(true)]),
            json!({"l": {"a": {"k": "a", "v": 1}}})
        );
        assert_eq!(
            after(&body, &[to_object(false)]),
            json!({"l": {"a": {"v": 1}}})
        );
    }

    #[test]
    fn a_text_becomes_a_list() {
        let split = Transform {
            from: &["t"],
            to: &["l"],
            how: How::Split {
                delimiters: ";,",
                child: "id",
            },
            ..NONE
        };
        assert_eq!(
            after(&json!({"t": "a;b,,c"}), &[split]),
            json!({"t": "a;b,,c", "l": [{"id": "a"}, {"id": "b"}, {"id": "c"}]})
        );
    }

    #[test]
    fn texts_are_replaced_and_encoded_in_order() {
        let replace = |source, replacement| Transform {
            parent: &["refs"],
            from: &["url"],
            to: &["url"],
            how: How::Replace {
                source,
                replacement,
            },
        };
        assert_eq!(
            after(
                &json!({"refs": [{"url": "a%b:c"}, {"url": 1}]}),
                &[replace("%", "%25"), replace(":", "%3A")]
            ),
            json!({"refs": [{"url": "a%25b%3Ac"}, {"url": 1}]})
        );
        let encode = Transform {
            from: &["a"],
            to: &["b"],
            ..NONE
        };
        assert_eq!(
            after(&json!({"a": "x y/z"}), &[encode]),
            json!({"a": "x y/z", "b": "x%20y%2Fz"})
        );
    }

    #[test]
    fn values_move_whole_or_member_by_member() {
        let move_to = |to, spread| Transform {
            from: &["a", "b"],
            to,
            how: How::Move { spread },
            ..NONE
        };
        let body = json!({"a": {"b": {"c": 1, "d": 2}}});
        assert_eq!(
            after(&body, &[move_to(&[], true)]),
            json!({"a": {}, "c": 1, "d": 2})
        );
        assert_eq!(
            after(&body, &[move_to(&["e"], false)]),
            json!({"a": {}, "e": {"c": 1, "d": 2}})
        );
    }
}
