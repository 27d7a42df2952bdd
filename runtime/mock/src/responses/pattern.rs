//! Texts that match a pattern.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

/// The longest text that is tried.
const LONGEST: usize = 256;

/// Expressions that are written before a pattern is given up.
const MOST_STEPS: usize = 10_000;

/// Readable characters, tried before the first of a class.
const USUAL: [u8; 4] = *b"x1A-";

/// A text of at least this many characters that the pattern matches, or `None` for a
/// pattern that cannot be read, such as one that looks ahead.
pub(super) fn text(pattern: &str, least: u64) -> Option<String> {
    let matcher = regex_lite::Regex::new(pattern).ok()?;
    // As in JavaScript, `\d` and its like are ASCII.
    let hir = ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(pattern)
        .ok()?;
    let least = usize::try_from(least).ok()?.min(LONGEST);
    (0..=least).find_map(|more| {
        let mut writer = Writer {
            text: Vec::new(),
            more,
            steps: MOST_STEPS,
        };
        writer.write(&hir)?;
        let text = String::from_utf8(writer.text).ok()?;
        (text.chars().count() >= least && matcher.is_match(&text)).then_some(text)
    })
}

/// Writes a text that an expression matches.
struct Writer {
    text: Vec<u8>,
    /// How often an expression is repeated beyond its minimum.
    more: usize,
    /// Expressions that may still be written: nested repetitions multiply.
    steps: usize,
}

impl Writer {
    fn write(&mut self, hir: &Hir) -> Option<()> {
        self.steps = self.steps.checked_sub(1)?;
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.text.extend_from_slice(&literal.0),
            HirKind::Class(class) => self.text.push(member(class)?),
            HirKind::Repetition(repetition) => {
                let least = usize::try_from(repetition.min).ok()?;
                let most = repetition.max.and_then(|most| usize::try_from(most).ok());
                let times = (least + self.more).min(most.unwrap_or(usize::MAX));
                for _ in 0..times {
                    self.write(&repetition.sub)?;
                }
            }
            HirKind::Capture(group) => self.write(&group.sub)?,
            HirKind::Concat(parts) => parts.iter().try_for_each(|part| self.write(part))?,
            HirKind::Alternation(choices) => self.write(choices.first()?)?,
        }
        Some(())
    }
}

fn member(class: &Class) -> Option<u8> {
    let Class::Bytes(class) = class else {
        return None;
    };
    let is_member = |byte: u8| {
        class
            .ranges()
            .iter()
            .any(|range| (range.start()..=range.end()).contains(&byte))
    };
    let printable = class.ranges().iter().map(|range| range.start().max(b' '));
    USUAL
        .into_iter()
        .chain(printable)
        .find(|&byte| byte.is_ascii() && is_member(byte))
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn a_pattern_has_a_text() {
        let of = |pattern| text(pattern, 0).unwrap_or_default();
        assert_eq!(of(r"^\d{1,2}:\d{2}$"), "1:11");
        assert_eq!(of(r"^\/companies\/[^/]+$"), "/companies/x");
        assert_eq!(of("^[A-Z]{3}$"), "AAA");
        assert_eq!(of("^(?:ab|cd)+[-_]?z$"), "abz");
        assert_eq!(of(r"(?i)^(mon|tue)day$"), "MONDAY");
        assert_eq!(of("^naïve$"), "naïve");
        assert_eq!(text("^[a-z]+$", 4).as_deref(), Some("xxxx"));
    }

    #[test]
    fn a_pattern_that_looks_ahead_has_none() {
        assert_eq!(text(r"^(?!x)\w+$", 0), None);
    }
}
