//! Strings that match a regular expression.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// The longest text that is tried.
const LONGEST: usize = 256;

/// Expressions that are written before a pattern is given up.
const MOST_STEPS: usize = 10_000;

/// Readable characters, tried before the first of a class.
const USUAL: [u8; 4] = *b"a1A-";

/// A string of at least `least` characters that the pattern matches, or `None` for a
/// pattern that cannot be read, such as one that looks ahead.
#[must_use]
pub fn text(pattern: &str, least: usize) -> Option<String> {
    // As in JavaScript, `\d` and its like are ASCII.
    let hir = ParserBuilder::new()
        .unicode(false)
        .utf8(false)
        .build()
        .parse(pattern)
        .ok()?;
    (0..=least.min(LONGEST)).find_map(|more| {
        let mut writer = Writer {
            text: Vec::new(),
            more,
            steps: MOST_STEPS,
        };
        writer.write(&hir)?;
        let text = String::from_utf8(writer.text).ok()?;
        (text.chars().count() >= least).then_some(text)
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
            HirKind::Empty | HirKind::Look(Look::Start | Look::End) => {}
            HirKind::Look(_) => return None,
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
        assert_eq!(of("^(?:ab|cd)+[-_]?z$"), "abz");
        assert_eq!(of("^naïve$"), "naïve");
        assert_eq!(text("^[a-z]+$", 4).as_deref(), Some("aaaa"));
    }

    #[test]
    fn what_cannot_be_read_or_ends_too_late_has_none() {
        assert_eq!(text(r"^(?!x)\w+$", 0), None);
        assert_eq!(text("(a{200}){200}", 0), None);
        assert_eq!(text("[a-", 0), None);
    }

    #[test]
    fn nested_repetitions_are_given_up() {
        assert_eq!(text("(((a?){999}){999}){999}", 0), None);
    }
}
