//! White space and comments between values.

use super::{Leniency, Read, Reader};

impl Reader<'_> {
    pub(super) fn skip_space(&mut self) -> Read<()> {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                b'/' => self.skip_comment()?,
                0x0b | 0x0c => self.skip_unusual(1),
                0x80.. => match self.rest().chars().next() {
                    Some(c)
                        if c.is_whitespace()
                            || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}') =>
                    {
                        self.skip_unusual(c.len_utf8());
                    }
                    _ => break,
                },
                _ => break,
            }
        }
        Ok(())
    }

    fn skip_unusual(&mut self, length: usize) {
        self.allow(Leniency::UnusualSpace);
        self.at += length;
    }

    fn skip_comment(&mut self) -> Read<()> {
        let rest = self.rest();
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            match rest.find("*/") {
                Some(end) => end + 2,
                None => return Err(self.never_closed(self.at, "comment")),
            }
        } else {
            return Err(self.unexpected("a value or a bracket"));
        };
        self.allow(Leniency::Comment);
        self.at += length;
        Ok(())
    }
}
