//! A JSON parser that reads value by value.

use std::borrow::Cow;

use super::{JsonError, Key, scan};

/// Maximum nesting depth of lists and objects.
const DEEPEST: u32 = 128;

/// A JSON text and a position in it.
///
/// Before a value is read, the reader is at its first byte, and afterwards behind its
/// last. Everything that the grammar of JSON allows is accepted, even what strict
/// parsers refuse: numbers of any size, and lone surrogates, which become U+FFFD.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: u32,
}

/// A JSON string.
pub struct Text<'t> {
    /// The decoded text.
    pub text: Cow<'t, str>,
    /// Whether it contained a lone surrogate.
    pub is_damaged: bool,
}

/// The name of a member.
pub(super) enum MemberName<'t> {
    /// The listed name with this index.
    Known(usize),
    /// Another name, and its spelling if it was damaged.
    Other(Cow<'t, str>, Option<&'t str>),
}

impl<'t> Reader<'t> {
    /// Starts at the first value of a text.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut reader = Self {
            text,
            at: 0,
            depth: 0,
        };
        reader.skip_space();
        reader
    }

    /// The position of the next value.
    #[must_use]
    pub fn position(&self) -> usize {
        self.at
    }

    /// Goes back to the start of a value.
    pub(super) fn rewind(&mut self, position: usize) {
        self.at = position;
    }

    /// The text of the value that started there and has been read.
    #[must_use]
    pub fn since(&self, position: usize) -> &'t str {
        self.text.get(position..self.at).unwrap_or_default()
    }

    /// The first byte of the next value; 0 at the end.
    #[must_use]
    pub fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    /// Checks that nothing but white space follows.
    pub fn end(&mut self) -> Result<(), JsonError> {
        self.skip_space();
        if self.at == self.text.len() {
            Ok(())
        } else {
            Err(self.error("more than one value"))
        }
    }

    /// An error at this position.
    #[cold]
    pub(super) fn error(&self, reason: &'static str) -> JsonError {
        JsonError::new(reason, self.text, self.at)
    }

    /// Skips a value.
    pub fn skip(&mut self) -> Result<(), JsonError> {
        match self.peek() {
            b'"' => self.skip_text(),
            b'{' => self.object(|reader| {
                reader.skip_text()?;
                reader.colon()?;
                reader.skip()
            }),
            b'[' => self.list(Self::skip),
            b't' => self.word("true"),
            b'f' => self.word("false"),
            b'n' => self.word("null"),
            _ => self.number().map(drop),
        }
    }

    /// Skips an empty string, list or object, which some services write for nothing;
    /// returns whether there was one.
    pub(super) fn skip_nothing(&mut self) -> Result<bool, JsonError> {
        let start = self.at;
        let is_nothing = match self.peek() {
            b'"' => self.text()?.text.is_empty(),
            b'[' | b'{' => {
                self.open()?;
                self.depth -= 1;
                self.closes(b']') || self.closes(b'}')
            }
            _ => false,
        };
        if !is_nothing {
            self.at = start;
        }
        Ok(is_nothing)
    }

    /// Skips a value and returns its text.
    pub fn raw(&mut self) -> Result<&'t str, JsonError> {
        let start = self.at;
        self.skip()?;
        Ok(self.since(start))
    }

    /// Reads `true`, `false` or `null`.
    #[inline]
    pub fn word(&mut self, word: &'static str) -> Result<(), JsonError> {
        if self.rest().starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(())
        } else {
            Err(self.error("no value"))
        }
    }

    /// Reads a list; `item` reads each item.
    #[inline]
    pub fn list(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<(), JsonError>,
    ) -> Result<(), JsonError> {
        self.open()?;
        if !self.closes(b']') {
            loop {
                item(self)?;
                if self.closes(b']') {
                    break;
                }
                self.comma()?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object; `member` reads each member, name and value.
    #[inline]
    pub(crate) fn object(
        &mut self,
        mut member: impl FnMut(&mut Self) -> Result<(), JsonError>,
    ) -> Result<(), JsonError> {
        self.open()?;
        if !self.closes(b'}') {
            loop {
                member(self)?;
                if self.closes(b'}') {
                    break;
                }
                self.comma()?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads the name of a member, up to its value. Members are mostly in definition
    /// order: the name is `expected`, or looked up from there on.
    #[inline]
    pub(super) fn name(
        &mut self,
        keys: &[Key],
        expected: usize,
    ) -> Result<MemberName<'t>, JsonError> {
        let written = keys
            .get(expected)
            .and_then(|key| key.written.as_bytes().get(1..));
        match written.filter(|written| self.rest().starts_with(written)) {
            Some(written) => {
                self.at += written.len();
                self.skip_space();
                Ok(MemberName::Known(expected))
            }
            None => self.look_up(keys, expected),
        }
    }

    fn look_up(&mut self, keys: &[Key], expected: usize) -> Result<MemberName<'t>, JsonError> {
        let start = self.at;
        let Text { text, is_damaged } = self.text()?;
        let spelled = is_damaged.then(|| self.since(start));
        self.colon()?;
        let (before, after) = keys.split_at_checked(expected).unwrap_or((keys, &[]));
        let index = |keys: &[Key]| keys.iter().position(|key| key.name == text);
        let known = index(after).map(|index| before.len() + index);
        match known.or_else(|| index(before)) {
            Some(index) if !is_damaged => Ok(MemberName::Known(index)),
            _ => Ok(MemberName::Other(text, spelled)),
        }
    }

    /// Reads the name of a member, up to its value.
    pub(super) fn any_name(&mut self) -> Result<Text<'t>, JsonError> {
        let name = self.text()?;
        self.colon()?;
        Ok(name)
    }

    /// Reads a string.
    #[inline]
    pub fn text(&mut self) -> Result<Text<'t>, JsonError> {
        self.quote()?;
        let start = self.at;
        let plain = scan::plain(self.rest());
        self.at += plain;
        if self.peek() == b'"' {
            let text = self.since(start);
            self.at += 1;
            return Ok(Text {
                text: Cow::Borrowed(text),
                is_damaged: false,
            });
        }
        self.escaped_text(start)
    }

    /// The rest of a string with an escape.
    #[cold]
    fn escaped_text(&mut self, start: usize) -> Result<Text<'t>, JsonError> {
        let mut text = self.since(start).to_owned();
        let mut is_damaged = false;
        loop {
            match self.peek() {
                b'"' => break,
                b'\\' => {
                    let character = self.escape()?;
                    is_damaged |= character.is_none();
                    text.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                _ => return Err(self.error("an unterminated string, or a control character")),
            }
            let run = self.at;
            self.at += scan::plain(self.rest());
            text.push_str(self.since(run));
        }
        self.at += 1;
        Ok(Text {
            text: Cow::Owned(text),
            is_damaged,
        })
    }

    /// The character of an escape; `None` for a lone surrogate.
    fn escape(&mut self) -> Result<Option<char>, JsonError> {
        let character = match self.rest().get(1) {
            Some(b'u') => return self.unicode_escape(),
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(*byte),
            _ => return Err(self.error("no escape")),
        };
        self.at += 2;
        Ok(Some(character))
    }

    fn unicode_escape(&mut self) -> Result<Option<char>, JsonError> {
        let first = self.unit()?;
        let is_first_half = (0xD800..0xDC00).contains(&first);
        if is_first_half && self.rest().starts_with(br"\u") {
            let between = self.at;
            let second = self.unit()?;
            if let [Ok(whole)] = char::decode_utf16([first, second])
                .collect::<Vec<_>>()
                .as_slice()
            {
                return Ok(Some(*whole));
            }
            self.at = between;
        }
        Ok(char::from_u32(u32::from(first)))
    }

    /// The four digits after `\u`.
    fn unit(&mut self) -> Result<u16, JsonError> {
        let digits = self.rest().get(2..6).unwrap_or_default();
        let value = |unit: u16, digit: &u8| {
            let digit = char::from(*digit).to_digit(16)?;
            u16::try_from(u32::from(unit) << 4 | digit).ok()
        };
        match digits.iter().try_fold(0, value) {
            Some(unit) if digits.len() == 4 => {
                self.at += 6;
                Ok(unit)
            }
            _ => Err(self.error("no escape")),
        }
    }

    fn skip_text(&mut self) -> Result<(), JsonError> {
        self.quote()?;
        loop {
            self.at += scan::plain(self.rest());
            match self.peek() {
                b'"' => break,
                b'\\' => drop(self.escape()?),
                _ => return Err(self.error("an unterminated string, or a control character")),
            }
        }
        self.at += 1;
        Ok(())
    }

    /// Reads a number, of any size.
    pub fn number(&mut self) -> Result<&'t str, JsonError> {
        let start = self.at;
        if self.peek() == b'-' {
            self.at += 1;
        }
        match self.peek() {
            b'0' => self.at += 1,
            b'1'..=b'9' => self.digits()?,
            _ => return Err(self.error("no value")),
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.since(start))
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        let digits = self.rest().iter().take_while(|byte| byte.is_ascii_digit());
        match digits.count() {
            0 => Err(self.error("a number without digits")),
            count => {
                self.at += count;
                Ok(())
            }
        }
    }

    fn quote(&mut self) -> Result<(), JsonError> {
        if self.peek() == b'"' {
            self.at += 1;
            Ok(())
        } else {
            Err(self.error("no text"))
        }
    }

    #[inline]
    pub(crate) fn colon(&mut self) -> Result<(), JsonError> {
        self.skip_space();
        if self.peek() != b':' {
            return Err(self.error("no `:`"));
        }
        self.at += 1;
        self.skip_space();
        Ok(())
    }

    #[inline]
    fn comma(&mut self) -> Result<(), JsonError> {
        if self.peek() != b',' {
            return Err(self.error("expected `,` or the end"));
        }
        self.at += 1;
        self.skip_space();
        Ok(())
    }

    /// Counts a level of nesting.
    fn open(&mut self) -> Result<(), JsonError> {
        if self.depth == DEEPEST {
            return Err(self.error("nested too deeply"));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Whether the list or object ends here.
    #[inline]
    fn closes(&mut self, end: u8) -> bool {
        self.skip_space();
        let closes = self.peek() == end;
        if closes {
            self.at += 1;
        }
        closes
    }

    #[inline]
    pub(crate) fn skip_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\t' | b'\r') {
            self.at += 1;
        }
    }

    #[inline]
    fn rest(&self) -> &'t [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }
}
