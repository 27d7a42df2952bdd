//! The length of text messages, and how many messages they are charged as.
//!
//! A text message carries 140 bytes: 160 places for text in the GSM-7 alphabet (3GPP TS
//! 23.038), 70 for other text, in UCS-2. Longer texts are split, and each part then has
//! fewer places: 153 or 67.
//!
//! ```
//! use connector_runtime::sms::{Alphabet, Length};
//!
//! let length = Length::of("Your table is ready");
//! assert_eq!((length.alphabet(), length.places(), length.segments()), (Alphabet::Gsm7, 19, 1));
//!
//! // One emoji makes the whole text UCS-2.
//! let length = Length::of(&format!("{}🎉", "a".repeat(70)));
//! assert_eq!((length.alphabet(), length.places(), length.segments()), (Alphabet::Ucs2, 72, 2));
//! ```
//!
//! Services may count differently, for instance because they replace characters: their
//! response is authoritative.

/// Characters of GSM-7 that take one place.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                     ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// Characters of GSM-7 that take two places: an escape, and the character.
const EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// The alphabet of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alphabet {
    /// The default alphabet of GSM and its extension table.
    Gsm7,
    /// Everything else, in UTF-16.
    Ucs2,
}

/// The length of a text message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Length {
    alphabet: Alphabet,
    places: usize,
    segments: usize,
}

impl Length {
    /// Measures a text. An empty text is one segment, since it can be sent.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let is_gsm7 = text
            .chars()
            .all(|character| gsm7_places(character).is_some());
        let alphabet = if is_gsm7 {
            Alphabet::Gsm7
        } else {
            Alphabet::Ucs2
        };
        let widths = || {
            text.chars().map(move |character| match alphabet {
                Alphabet::Gsm7 => gsm7_places(character).unwrap_or(1),
                Alphabet::Ucs2 => character.len_utf16(),
            })
        };
        let places = widths().sum();
        let segments = if places <= alphabet.single() {
            1
        } else {
            parts(widths(), alphabet.part())
        };
        Self {
            alphabet,
            places,
            segments,
        }
    }

    /// The alphabet that the text needs.
    #[must_use]
    pub fn alphabet(&self) -> Alphabet {
        self.alphabet
    }

    /// Places that the text takes. In GSM-7, a character of the extension table, such
    /// as `€`, takes two; in UCS-2, a character beyond the first 65,536, such as an
    /// emoji, takes two.
    #[must_use]
    pub fn places(&self) -> usize {
        self.places
    }

    /// The number of messages that the text is sent as.
    #[must_use]
    pub fn segments(&self) -> usize {
        self.segments
    }
}

impl Alphabet {
    /// Places in a single message.
    #[must_use]
    pub const fn single(self) -> usize {
        match self {
            Self::Gsm7 => 160,
            Self::Ucs2 => 70,
        }
    }

    /// Places in each part of a split message.
    #[must_use]
    pub const fn part(self) -> usize {
        match self {
            Self::Gsm7 => 153,
            Self::Ucs2 => 67,
        }
    }
}

fn gsm7_places(character: char) -> Option<usize> {
    if BASIC.contains(character) {
        Some(1)
    } else if EXTENDED.contains(character) {
        Some(2)
    } else {
        None
    }
}

/// The number of parts of `size` places; a character of two places is never split.
fn parts(widths: impl Iterator<Item = usize>, size: usize) -> usize {
    let mut parts = 1;
    let mut used = 0;
    for width in widths {
        if used + width > size {
            parts += 1;
            used = 0;
        }
        used += width;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Alphabet, BASIC, Length};

    fn segments(text: &str) -> usize {
        Length::of(text).segments()
    }

    #[test]
    fn the_basic_table_has_all_its_characters_once() {
        let mut characters: Vec<char> = BASIC.chars().collect();
        characters.sort_unstable();
        characters.dedup();
        // 128 places of the table without the escape.
        assert_eq!(characters.len(), 127);
    }

    #[test]
    fn a_text_is_split_behind_160_and_each_153_places() {
        for (length, expected) in [
            (0, 1),
            (160, 1),
            (161, 2),
            (306, 2),
            (307, 3),
            (1224, 8),
            (1225, 9),
        ] {
            assert_eq!(segments(&"a".repeat(length)), expected, "{length}");
        }
    }

    #[test]
    fn other_alphabets_have_70_and_67_places() {
        for (length, expected) in [(70, 1), (71, 2), (134, 2), (135, 3)] {
            assert_eq!(segments(&"ж".repeat(length)), expected, "{length}");
        }
    }

    #[test]
    fn a_character_of_two_places_is_never_cut_in_two() {
        assert_eq!(Length::of(&"€".repeat(80)).places(), 160);
        assert_eq!(segments(&"€".repeat(80)), 1);
        // 153 is odd: each part holds 76.
        assert_eq!(segments(&"€".repeat(153)), 3);
        assert_eq!(segments(&"🎉".repeat(66)), 2);
        assert_eq!(segments(&"🎉".repeat(67)), 3);
    }

    #[test]
    fn one_foreign_character_decides_the_alphabet() {
        assert_eq!(Length::of("naive").alphabet(), Alphabet::Gsm7);
        assert_eq!(Length::of("naïve").alphabet(), Alphabet::Ucs2);
    }
}
