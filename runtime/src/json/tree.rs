//! Editable JSON: unchanged parts are written as they were.

use super::{JsonError, Reader, write};

/// A JSON value. Members keep their order and repeated names; of these, the last one
/// counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Tree {
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
    /// Numbers, digit for digit; `true`, `false` and `null`; strings with a lone
    /// surrogate.
    Written(Box<str>),
}

impl Tree {
    pub(crate) const fn empty_object() -> Self {
        Self::Object(Vec::new())
    }

    pub(crate) fn null() -> Self {
        Self::Written("null".into())
    }

    /// Parses a text; `None` if it is not valid JSON.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader::new(text);
        let tree = read(&mut reader).ok()?;
        reader.end().ok()?;
        Some(tree)
    }

    pub(crate) fn to_json(&self) -> String {
        let mut json = Vec::new();
        self.write(&mut json);
        String::from_utf8(json).unwrap_or_default()
    }

    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Text(text) => write::string(text, out),
            Self::List(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    item.write(out);
                }
                out.push(b']');
            }
            Self::Object(members) => {
                out.push(b'{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(b',');
                    }
                    write::string(name, out);
                    out.push(b':');
                    value.write(out);
                }
                out.push(b'}');
            }
            Self::Written(text) => out.extend_from_slice(text.as_bytes()),
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Written(text) if &**text == "null")
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A string, or a number or boolean as text.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Written(text) if !self.is_null() && !text.starts_with('"') => Some(text),
            _ => None,
        }
    }

    pub(crate) fn members(&self) -> Option<&[(String, Self)]> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    pub(crate) fn items(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let mut members = self.members()?.iter().rev();
        members
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let mut members = members.iter_mut().rev();
        members
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    /// Removes all members with this name; returns the last one.
    pub(crate) fn remove(&mut self, name: &str) -> Option<Self> {
        let Self::Object(members) = self else {
            return None;
        };
        let mut last = None;
        let all = std::mem::take(members);
        for (known, value) in all {
            if known == name {
                last = Some(value);
            } else {
                members.push((known, value));
            }
        }
        last
    }

    /// The member with this name, `null` if it is new. Any other value becomes an
    /// object.
    pub(crate) fn entry(&mut self, name: &str) -> &mut Self {
        if self.members().is_none() {
            *self = Self::empty_object();
        }
        let Self::Object(members) = self else {
            return self;
        };
        let known = members.iter().rposition(|(known, _)| known == name);
        let at = known.unwrap_or_else(|| {
            members.push((name.to_owned(), Self::null()));
            members.len() - 1
        });
        &mut members[at].1
    }
}

impl From<&str> for Tree {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

fn read(reader: &mut Reader<'_>) -> Result<Tree, JsonError> {
    match reader.peek() {
        b'"' => {
            let start = reader.position();
            let text = reader.text()?;
            Ok(if text.is_damaged {
                Tree::Written(reader.since(start).into())
            } else {
                Tree::Text(text.text.into_owned())
            })
        }
        b'{' => {
            let mut members = Vec::new();
            reader.object(|reader| {
                let name = reader.any_name()?;
                members.push((name.text.into_owned(), read(reader)?));
                Ok(())
            })?;
            Ok(Tree::Object(members))
        }
        b'[' => {
            let mut items = Vec::new();
            reader.list(|reader| {
                items.push(read(reader)?);
                Ok(())
            })?;
            Ok(Tree::List(items))
        }
        _ => reader.raw().map(|raw| Tree::Written(raw.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn what_is_not_changed_is_written_as_it_was() {
        for text in [
            r#"{"b":1.10,"a":12345678901234567890123,"c":-0,"d":1e400,"e":[true,false,null]}"#,
            r#"{"a":1,"a":"\ud800"}"#,
            r#""a\"\\\n""#,
            "[]",
            "{}",
        ] {
            assert_eq!(Tree::parse(text).unwrap().to_json(), text);
        }
        assert_eq!(Tree::parse("{"), None);
        assert_eq!(Tree::parse("1 2"), None);
    }

    #[test]
    fn of_members_with_one_name_the_last_counts() {
        let mut tree = Tree::parse(r#"{"a":1,"b":2,"a":3}"#).unwrap();
        assert_eq!(tree.get("a").unwrap().to_json(), "3");
        assert_eq!(tree.remove("a").unwrap().to_json(), "3");
        assert_eq!(tree.to_json(), r#"{"b":2}"#);
        *tree.entry("c") = "x".into();
        *tree.entry("b") = "y".into();
        assert_eq!(tree.to_json(), r#"{"b":"y","c":"x"}"#);
    }
}
