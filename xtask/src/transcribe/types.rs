//! What can be in the columns for types and required marks.

use std::collections::BTreeSet;

/// Types that need no definition on the page. They are not translated.
const PLAIN: [&str; 44] = [
    "array",
    "binary",
    "boolean",
    "bool",
    "byte",
    "clientCertificate",
    "date",
    "date-no-tz",
    "date-time",
    "datetime",
    "decimal",
    "double",
    "duration",
    "dynamic",
    "email",
    "file",
    "float",
    "gatewaySetting",
    "guid",
    "hostname",
    "html",
    "int",
    "int16",
    "int32",
    "int64",
    "integer",
    "ipv4",
    "ipv6",
    "json",
    "long",
    "managedIdentity",
    "number",
    "oauthSetting",
    "object",
    "password",
    "secureobject",
    "securestring",
    "string",
    "time",
    "unixtime",
    "uri",
    "url",
    "uuid",
    "xml",
];

/// The types that a page uses: the plain ones and the objects that it defines.
#[derive(Clone, Debug, Default)]
pub(crate) struct Types {
    defined: BTreeSet<String>,
}

impl Types {
    pub(crate) fn new(defined: impl IntoIterator<Item = String>) -> Self {
        let defined = defined.into_iter().collect();
        Self { defined }
    }

    pub(crate) fn has(&self, text: &str) -> bool {
        let element = element(text);
        is_plain(element) || self.defined.contains(element)
    }
}

pub(crate) fn is_plain(text: &str) -> bool {
    PLAIN.contains(&text)
}

/// The item type of a list, or the type itself.
pub(crate) fn element(text: &str) -> &str {
    let mut text = text;
    while let Some(inner) = ["array of ", "Array of "]
        .iter()
        .find_map(|prefix| text.strip_prefix(prefix))
    {
        text = inner;
    }
    text
}

/// The type at the end of a line, and what precedes it.
pub(crate) fn split_last<'t>(line: &'t str, types: &Types) -> Option<(&'t str, &'t str)> {
    let starts = line
        .char_indices()
        .filter(|(at, _)| *at == 0 || line[..*at].ends_with(' '));
    let mut found = None;
    for (at, _) in starts.collect::<Vec<_>>().into_iter().rev() {
        if types.has(&line[at..]) {
            found = Some((line[..at].trim_end(), &line[at..]));
        } else if found.is_some() && !line[at..].to_lowercase().starts_with("of ") {
            break;
        }
    }
    found
}

/// What a cell of required marks says: `None` if it is not a mark.
pub(crate) fn required(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "" | "-" | "false" | "no" => Some(false),
        "true" | "yes" | "✓" | "✔" => Some(true),
        _ => None,
    }
}

/// A name on the wire, not a word of a sentence.
pub(crate) fn is_identifier(text: &str) -> bool {
    let may_start = |c: char| c.is_ascii_alphanumeric() || "_$@#/{[*-".contains(c);
    let may_follow =
        |c: char| c.is_ascii_alphanumeric() || "_$@#/{}[]()*-.:+~%&=?'\u{200b}".contains(c);
    text.starts_with(may_start)
        && text.chars().all(may_follow)
        && !text.ends_with(['.', ':', '?'])
        && text.len() <= 200
}
