//! Names of providers, which become names of folders and crates.

/// The package index takes 64 characters, and `connector-` comes first.
const LONGEST: usize = 54;

/// Names that some systems keep for devices.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Why this cannot be the name of a provider, if it cannot.
pub(crate) fn wrong_with_name(name: &str) -> Option<&'static str> {
    if name.is_empty() {
        return Some("it is empty");
    }
    if !name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    {
        return Some("it contains something other than lower-case letters, digits and hyphens");
    }
    if name.starts_with('-') || name.ends_with('-') {
        return Some("it starts or ends with a hyphen");
    }
    if name.len() > LONGEST {
        return Some("it is longer than 54 characters");
    }
    let numbered = name
        .strip_prefix("com")
        .or_else(|| name.strip_prefix("lpt"));
    let device = numbered.is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    (device || RESERVED.contains(&name)).then_some("some systems reserve it for a device")
}
