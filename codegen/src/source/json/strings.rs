//! Texts and their escapes.

use super::{Leniency, Read, Reader};

impl Reader<'_> {
    /// Reads a string from its opening quotation mark.
    pub(super) fn string(&mut self) -> Read<String> {
        let begin = self.at;
        self.at += 1;
        let mut read = String::new();
        loop {
            let plain = self
                .rest()
                .bytes()
                .position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20));
            let Some(length) = plain else {
                return Err(self.never_closed(begin, "text"));
            };
            let piece = self.rest().get(..length).unwrap_or_default();
            if read.is_empty() {
                piece.clone_into(&mut read);
            } else {
                read.push_str(piece);
            }
            self.at += length;
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => read.push(self.escape()?),
                Some(control) => {
                    self.allow(Leniency::ControlCharacter);
                    if control == b'\n' {
                        self.broken_text = Some((begin, self.at));
                    }
                    read.push(char::from(control));
                    self.at += 1;
                }
                None => return Err(self.never_closed(begin, "text")),
            }
        }
        self.at += 1;
        if let Some((broken, end)) = &mut self.broken_text
            && *broken == begin
        {
            *end = self.at;
        }
        Ok(read)
    }

    fn escape(&mut self) -> Read<char> {
        let escape = self.at;
        self.at += 1;
        let read = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode(escape);
            }
            _ => return Err(self.unknown_escape(escape)),
        };
        self.at += 1;
        Ok(read)
    }

    fn unicode(&mut self, escape: usize) -> Read<char> {
        let first = self.four_digits(escape)?;
        if let Some(read) = char::from_u32(first) {
            return Ok(read);
        }
        if (0xd800..0xdc00).contains(&first) && self.rest().starts_with("\\u") {
            let second_escape = self.at;
            self.at += 2;
            let second = self.four_digits(second_escape)?;
            if (0xdc00..0xe000).contains(&second) {
                let joined = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(joined).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = second_escape;
        }
        self.allow_at(Leniency::LoneSurrogate, escape);
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn four_digits(&mut self, escape: usize) -> Read<u32> {
        let digits = self
            .rest()
            .get(..4)
            .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
            Some(code) => {
                self.at += 4;
                Ok(code)
            }
            None => Err(self.unknown_escape(escape)),
        }
    }
}
