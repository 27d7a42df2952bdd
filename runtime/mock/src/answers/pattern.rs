//! Texts of the form of a pattern.

use std::{iter::Peekable, str::Chars};

/// Most times that an atom comes beyond its least, to make a text long enough.
const MOST: usize = 256;

/// A text that a pattern matches, at least so long, where the pattern is a
/// simple one.
pub(super) fn text(pattern: &str, least: u64) -> Option<String> {
    let regex = regex_lite::Regex::new(pattern).ok()?;
    let least = usize::try_from(least).ok()?.min(MOST);
    (0..=least).find_map(|more| {
        let mut maker = Maker {
            rest: pattern.chars().peekable(),
            more,
        };
        let mut made = String::new();
        maker.alternative(&mut made)?;
        let fits = made.chars().count() >= least && regex.is_match(&made);
        fits.then_some(made)
    })
}

/// Reads a pattern and makes a text of it.
struct Maker<'p> {
    rest: Peekable<Chars<'p>>,
    /// How often atoms come beyond their least, where they may.
    more: usize,
}

impl Maker<'_> {
    /// The first of several alternatives, up to the end of their group.
    fn alternative(&mut self, made: &mut String) -> Option<()> {
        let mut is_first = true;
        loop {
            let mut atom = String::new();
            match self.rest.next() {
                None | Some(')') => return Some(()),
                Some('|') => {
                    is_first = false;
                    continue;
                }
                Some('^' | '$') => continue,
                Some('(') => {
                    if self.rest.next_if_eq(&'?').is_some() {
                        // What looks around matches nothing of its own.
                        self.rest.next_if_eq(&':')?;
                    }
                    self.alternative(&mut atom)?;
                }
                Some('[') => atom.push(self.class()?),
                Some('.') => atom.push('x'),
                Some('\\') => atom.push(escaped(self.rest.next()?)),
                Some(literal) => atom.push(literal),
            }
            let times = self.times()?;
            if is_first {
                made.push_str(&atom.repeat(times));
            }
        }
    }

    /// The least number of times that an atom has to come.
    fn times(&mut self) -> Option<usize> {
        let times = match self.rest.peek() {
            Some('?') => 0,
            Some('*') => self.more,
            Some('+') => 1 + self.more,
            Some('{') => {
                self.rest.next();
                let mut bounds = String::new();
                loop {
                    match self.rest.next()? {
                        '}' => break,
                        character => bounds.push(character),
                    }
                }
                self.rest.next_if_eq(&'?');
                return bounds
                    .split(',')
                    .next()?
                    .parse()
                    .ok()
                    .filter(|times| *times < 1_000);
            }
            _ => return Some(1),
        };
        self.rest.next();
        self.rest.next_if_eq(&'?');
        Some(times)
    }

    /// A character of a class.
    fn class(&mut self) -> Option<char> {
        let is_negated = self.rest.next_if_eq(&'^').is_some();
        let mut members = Vec::new();
        loop {
            match self.rest.next()? {
                ']' if !members.is_empty() => break,
                '\\' => members.push(escaped(self.rest.next()?)),
                member => members.push(member),
            }
        }
        let usual = ['x', '1', 'A', '-', '~'];
        if is_negated {
            return usual
                .into_iter()
                .find(|character| !members.contains(character));
        }
        members.first().copied()
    }
}

/// What stands for a class, or for itself.
const fn escaped(character: char) -> char {
    match character {
        'd' => '1',
        's' => ' ',
        'w' | 'D' | 'S' => 'x',
        'W' => '-',
        literal => literal,
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn a_simple_pattern_has_a_text() {
        let of = |pattern| text(pattern, 0).unwrap_or_default();
        assert_eq!(of(r"^\d{1,2}:\d{2}$"), "1:11");
        assert_eq!(of(r"^\/companies\/[^/]+$"), "/companies/x");
        assert_eq!(of("^[A-Z]{3}$"), "AAA");
        assert_eq!(text("^[a-z]+$", 4).as_deref(), Some("aaaa"));
        assert_eq!(of("^(?:ab|cd)+[-_]?z$"), "abz");
        assert_eq!(text(r"^(?!x)\w+$", 0), None);
    }
}
