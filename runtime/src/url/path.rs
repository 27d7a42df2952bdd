//! Paths.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::encode;
use crate::connector::{ListStyle, Segment};

/// Room for most paths.
const USUAL_LENGTH: usize = 64;

/// The value of a path parameter: one text or several.
#[derive(Clone, Copy)]
pub(crate) struct PathValue<'a> {
    pub(crate) values: &'a [String],
    pub(crate) style: ListStyle,
}

/// Joins the pieces of a path. A refusal names the parameter, never its value.
///
/// The gateway of a managed connection decodes a path once before it forwards it:
/// definitions say which parameters must be encoded twice.
pub(crate) fn join<'a>(
    segments: &[Segment],
    is_managed: bool,
    value_of: impl Fn(&str) -> Option<PathValue<'a>>,
) -> Result<String, String> {
    let mut path = PathText(String::with_capacity(USUAL_LENGTH));
    for segment in segments {
        match segment {
            Segment::Literal(literal) => path.push_literal(literal),
            Segment::TwiceEncoded(name) if is_managed => {
                path.push_encoded_value(name, value_of(name))?;
            }
            Segment::Parameter(name) | Segment::TwiceEncoded(name) => {
                path.push_value(name, value_of(name))?;
            }
        }
    }
    path.finish()
}

/// A path under construction.
#[derive(Default)]
pub(crate) struct PathText(String);

impl PathText {
    /// Adds a text that is already encoded.
    pub(crate) fn push_literal(&mut self, literal: &str) {
        self.0.push_str(literal);
    }

    /// Adds a value.
    pub(crate) fn push_value(
        &mut self,
        name: &str,
        value: Option<PathValue<'_>>,
    ) -> Result<(), String> {
        fill_in(&mut self.0, name, value)
    }

    /// Adds a value encoded twice, for a gateway that decodes once.
    fn push_encoded_value(
        &mut self,
        name: &str,
        value: Option<PathValue<'_>>,
    ) -> Result<(), String> {
        let mut encoded = String::new();
        fill_in(&mut encoded, name, value)?;
        self.0.extend(encode(&encoded));
        Ok(())
    }

    /// The path, if it is valid and does not climb.
    pub(crate) fn finish(self) -> Result<String, String> {
        let Self(path) = self;
        if !path.starts_with('/') {
            return Err("the path does not start with a slash".to_owned());
        }
        if may_decode_to_dots(&path) && path.split('/').any(is_dot_segment) {
            return Err("the path parameters form a `..` segment".to_owned());
        }
        Ok(path)
    }
}

fn fill_in(text: &mut String, name: &str, value: Option<PathValue<'_>>) -> Result<(), String> {
    let value = value.ok_or_else(|| format!("the path parameter `{name}` is missing"))?;
    push_checked(text, value).map_err(|reason| format!("the path parameter `{name}` {reason}"))
}

fn push_checked(text: &mut String, value: PathValue<'_>) -> Result<(), &'static str> {
    let separator = value.style.separator();
    let before = text.len();
    for (index, item) in value.values.iter().enumerate() {
        if item.chars().any(char::is_control) {
            return Err("contains control characters");
        }
        if is_dot_segment(item) {
            return Err("is or contains the path segment `.` or `..`");
        }
        if index > 0 {
            match separator {
                ',' => text.push(','),
                other => text.extend(encode(other.encode_utf8(&mut [0; 4]))),
            }
        }
        text.extend(encode(item));
    }
    if text.len() == before {
        Err("is empty")
    } else {
        Ok(())
    }
}

/// Whether a segment is a dot segment, however often it is decoded: `.`, `..`, or what
/// decodes to a path with one of them.
pub(super) fn is_dot_segment(segment: &str) -> bool {
    const ROUNDS: usize = 8;
    if !may_decode_to_dots(segment) {
        return false;
    }
    let mut text = Cow::Borrowed(segment);
    for _ in 0..ROUNDS {
        if text
            .split(['/', '\\'])
            .any(|name| name == "." || name == "..")
        {
            return true;
        }
        let decoded = percent_decode_str(&text).decode_utf8_lossy();
        if decoded == text {
            return false;
        }
        text = Cow::Owned(decoded.into_owned());
    }
    // Nobody encodes a name that often for a good reason.
    true
}

/// A cheap test, since every path is checked and hardly any has a dot.
fn may_decode_to_dots(text: &str) -> bool {
    text.bytes().any(|byte| matches!(byte, b'.' | b'%'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(value: &str) -> Result<String, String> {
        let values = [value.to_owned()];
        join(
            &[Segment::Literal("/lists/"), Segment::Parameter("id")],
            false,
            |_| {
                Some(PathValue {
                    values: &values,
                    style: ListStyle::Comma,
                })
            },
        )
    }

    #[test]
    fn what_separates_is_encoded() {
        assert_eq!(
            path("a/b?c#d%e\\f").unwrap(),
            "/lists/a%2Fb%3Fc%23d%25e%5Cf"
        );
        assert_eq!(path("+61 4 Zoë").unwrap(), "/lists/%2B61%204%20Zo%C3%AB");
    }

    #[test]
    fn what_climbs_is_refused() {
        for value in [
            ".",
            "..",
            "%2e",
            "%2E%2e",
            ".%2e",
            "%252e%252e",
            "../a",
            "a/../b",
            "..\\a",
            "..%2fa",
            "a%2f..%2fb",
            "%2e%2e%5ca",
        ] {
            assert!(path(value).is_err(), "{value}");
        }
    }

    #[test]
    fn dots_within_a_name_are_sent() {
        assert_eq!(path("a..b").unwrap(), "/lists/a..b");
        assert_eq!(path("...").unwrap(), "/lists/...");
    }

    #[test]
    fn nothing_and_control_characters_are_refused() {
        for value in ["", "a\0b", "a\r\nb", "\u{7f}", "\u{85}"] {
            assert!(path(value).is_err(), "{value:?}");
        }
    }

    #[test]
    fn parameters_that_climb_only_together_are_refused() {
        let values = [".".to_owned()];
        let segments = [Segment::Literal("/."), Segment::Parameter("id")];
        let joined = join(&segments, false, |_| {
            Some(PathValue {
                values: &values,
                style: ListStyle::Comma,
            })
        });
        assert!(joined.is_err());
    }

    #[test]
    fn what_the_gateway_decodes_is_encoded_twice_through_it_alone() {
        let values = ["a/b c".to_owned()];
        let segments = [Segment::Literal("/files/"), Segment::TwiceEncoded("id")];
        let joined = |is_managed| {
            join(&segments, is_managed, |_| {
                Some(PathValue {
                    values: &values,
                    style: ListStyle::Comma,
                })
            })
        };
        assert_eq!(joined(false).unwrap(), "/files/a%2Fb%20c");
        assert_eq!(joined(true).unwrap(), "/files/a%252Fb%2520c");
    }

    #[test]
    fn a_refusal_names_the_parameter_and_not_its_value() {
        let refusal = path("..%2fsecret").unwrap_err();
        assert!(refusal.contains("`id`") && !refusal.contains("secret"));
    }
}
