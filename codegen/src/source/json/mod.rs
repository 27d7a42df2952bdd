//! JSON text to a tree whose nodes know their places.
//!
//! Published definitions are edited by hand. Where the result is not JSON but
//! unambiguous, it is accepted, with one warning for each kind ([`Leniency`]).
//! Everything else is refused with the place, what was expected and what was
//! found ([`Refusal`]).

mod brackets;
mod leniency;
mod numbers;
mod refusal;
mod space;
mod strings;

pub(crate) use leniency::{Leniency, Tolerated};
pub(crate) use refusal::Refusal;

use super::span::{FileId, Span};
use super::tree::{Member, Node, Value};

/// Objects and lists inside each other; the deepest published definition has
/// about thirty.
const DEEPEST: usize = 256;

/// Reads a JSON text. `tolerated` is filled even if it is refused.
pub(crate) fn parse(text: &str, file: FileId, tolerated: &mut Tolerated) -> Result<Node, Refusal> {
    let mut reader = Reader {
        text,
        file,
        at: 0,
        depth: 0,
        broken_text: None,
        tolerated,
    };
    reader.document()
}

struct Reader<'t> {
    text: &'t str,
    file: FileId,
    at: usize,
    depth: usize,
    /// Begin and end of the latest text that runs over the end of a line: it
    /// may lack its closing quotation mark.
    broken_text: Option<(usize, usize)>,
    tolerated: &'t mut Tolerated,
}

type Read<T> = Result<T, Refusal>;

impl Reader<'_> {
    fn document(&mut self) -> Read<Node> {
        self.skip_space()?;
        if let Some(refusal) = self.other_language() {
            return Err(refusal);
        }
        let root = self.value()?;
        let end = self.at;
        self.skip_space()?;
        match self.peek() {
            None => Ok(root),
            Some(_) => Err(self.more_after_the_end(end)),
        }
    }

    fn value(&mut self) -> Read<Node> {
        let begin = self.at;
        let value = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::list)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(self.number()?),
            Some(b'a'..=b'z' | b'A'..=b'Z') => self.word()?,
            _ => return Err(self.unexpected("a value")),
        };
        let end = match value {
            Value::Object(_) | Value::List(_) => begin + 1,
            _ => self.at,
        };
        let span = Span::of(self.file, begin..end);
        Ok(Node { value, span })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Read<Value>) -> Read<Value> {
        if self.depth == DEEPEST {
            return Err(self.too_deep());
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn object(&mut self) -> Read<Value> {
        let begin = self.at;
        let mut members = Vec::new();
        let mut comma = None;
        self.at += 1;
        loop {
            self.skip_space()?;
            match self.peek() {
                Some(b'}') => break,
                Some(b',') => {
                    if members.is_empty() || comma.is_some() {
                        self.allow(Leniency::ExtraComma);
                    }
                    comma = Some(self.at);
                    self.at += 1;
                }
                Some(b'"') if members.is_empty() || comma.is_some() => {
                    members.push(self.member(begin)?);
                    comma = None;
                }
                Some(b'"') if self.on_new_line() && self.member_ahead() => {
                    self.allow(Leniency::MissingComma);
                    members.push(self.member(begin)?);
                }
                _ => {
                    return Err(
                        self.unexpected_in_object(begin, members.is_empty() || comma.is_some())
                    );
                }
            }
        }
        self.close(comma);
        self.drop_repeated(&mut members);
        Ok(Value::Object(members))
    }

    fn member(&mut self, object: usize) -> Read<Member> {
        let begin = self.at;
        let name = self.string()?;
        let span = Span::of(self.file, begin..self.at);
        self.skip_space()?;
        if self.peek() != Some(b':') {
            return Err(self.unexpected_after_name(object, &name));
        }
        self.at += 1;
        self.skip_space()?;
        match self.value() {
            Ok(node) => Ok(Member { name, span, node }),
            Err(refusal) => Err(refusal.inside(name)),
        }
    }

    fn list(&mut self) -> Read<Value> {
        let begin = self.at;
        let mut items: Vec<Node> = Vec::new();
        let mut comma = None;
        self.at += 1;
        loop {
            self.skip_space()?;
            match self.peek() {
                Some(b']') => break,
                Some(b',') if !items.is_empty() && comma.is_none() => {
                    comma = Some(self.at);
                    self.at += 1;
                    continue;
                }
                Some(b'}' | b',' | b':') | None => {
                    return Err(self.unexpected_in_list(begin, items.is_empty() || comma.is_some()));
                }
                Some(_) if items.is_empty() || comma.is_some() => {}
                Some(b'{' | b'[' | b'"') if self.on_new_line() => {
                    self.allow(Leniency::MissingComma);
                }
                Some(_) => return Err(self.unexpected_in_list(begin, false)),
            }
            comma = None;
            match self.value() {
                Ok(item) => items.push(item),
                Err(refusal) => return Err(refusal.inside(items.len().to_string())),
            }
        }
        self.close(comma);
        Ok(Value::List(items))
    }

    /// Passes the closing bracket, which a comma may precede.
    fn close(&mut self, comma: Option<usize>) {
        if let Some(comma) = comma {
            self.allow_at(Leniency::TrailingComma, comma);
        }
        self.at += 1;
    }

    /// Of several members with one name, the last is kept.
    fn drop_repeated(&mut self, members: &mut Vec<Member>) {
        let mut names: Vec<(&str, usize)> = members
            .iter()
            .enumerate()
            .map(|(index, member)| (member.name.as_str(), index))
            .collect();
        names.sort_unstable();
        let mut dropped: Vec<usize> = names
            .windows(2)
            .filter_map(|pair| match pair {
                [(name, index), (next, _)] if name == next => Some(*index),
                _ => None,
            })
            .collect();
        if dropped.is_empty() {
            return;
        }
        dropped.sort_unstable();
        let mut index = 0;
        let (kept, lost): (Vec<Member>, Vec<Member>) =
            std::mem::take(members).into_iter().partition(|_| {
                index += 1;
                dropped.binary_search(&(index - 1)).is_err()
            });
        for member in lost {
            if let Some(last) = kept.iter().find(|known| known.name == member.name) {
                self.tolerated.hidden.insert(member.span, last.span);
            }
            self.tolerated.repeated.push((member.span, member.name));
        }
        *members = kept;
    }

    fn word(&mut self) -> Read<Value> {
        let word = self.word_ahead();
        let value = match word.to_ascii_lowercase().as_str() {
            "true" => Value::Boolean(true),
            "false" => Value::Boolean(false),
            "null" => Value::Null,
            _ => return Err(self.unexpected("a value")),
        };
        let length = word.len();
        if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
            self.allow(Leniency::WordInCapitals);
        }
        self.at += length;
        Ok(value)
    }

    /// The letters, digits and signs from here on.
    fn word_ahead(&self) -> &str {
        let rest = self.rest();
        let end = rest
            .find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '+' | '-' | '.'))
            .unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }

    /// Whether the quotation mark here begins the name of a member.
    fn member_ahead(&self) -> bool {
        let mut escaped = false;
        let mut chars = self.rest().chars().skip(1);
        let closed = chars.by_ref().find(|&c| {
            let found = c == '\n' || (c == '"' && !escaped);
            escaped = c == '\\' && !escaped;
            found
        });
        closed == Some('"') && chars.find(|c| !c.is_whitespace()) == Some(':')
    }

    /// Whether only white space precedes this on its line.
    fn on_new_line(&self) -> bool {
        let before = self.text.get(..self.at).unwrap_or_default();
        before.trim_end_matches([' ', '\t', '\r']).ends_with('\n')
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn span(&self) -> Span {
        self.span_at(self.at)
    }

    fn span_at(&self, offset: usize) -> Span {
        Span::of(self.file, offset..offset)
    }

    fn allow(&mut self, leniency: Leniency) {
        self.allow_at(leniency, self.at);
    }

    fn allow_at(&mut self, leniency: Leniency, offset: usize) {
        let span = self.span_at(offset);
        self.tolerated.allow(leniency, span);
    }
}
