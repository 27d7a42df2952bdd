//! Credentials from environment variables. An empty variable counts as missing.

use std::env;

use secrecy::SecretString;

use crate::error::Error;

/// Reads variables that are all required.
///
/// # Errors
///
/// Names the missing ones.
pub fn required<const N: usize>(names: [&'static str; N]) -> Result<[SecretString; N], Error> {
    let values = names.map(read);
    let missing: Vec<&str> = names
        .iter()
        .zip(&values)
        .filter(|(_, value)| value.is_none())
        .map(|(name, _)| *name)
        .collect();
    if missing.is_empty() {
        Ok(values.map(Option::unwrap_or_default))
    } else {
        Err(Error::configuration(format!(
            "not set in the environment: {}",
            missing.join(", ")
        )))
    }
}

/// Reads variables that belong together; `None` unless all are set.
#[must_use]
pub fn optional<const N: usize>(names: [&'static str; N]) -> Option<[SecretString; N]> {
    required(names).ok()
}

/// Checks that at least one of these variables is set.
///
/// # Errors
///
/// Names them if none is set.
pub fn any<const N: usize>(names: [&'static str; N]) -> Result<(), Error> {
    if names.iter().any(|&name| read(name).is_some()) {
        Ok(())
    } else {
        Err(Error::configuration(format!(
            "none of these is set in the environment: {}",
            names.join(", ")
        )))
    }
}

fn read(name: &str) -> Option<SecretString> {
    let value = env::var(name).ok().filter(|value| !value.is_empty())?;
    Some(SecretString::from(value))
}

#[cfg(test)]
mod tests {
    use super::{any, optional, required};

    #[test]
    fn missing_variables_are_named() {
        let names = ["CONNECTOR_TEST_MISSING_1", "CONNECTOR_TEST_MISSING_2"];
        let error = required(names).expect_err("nothing is set").to_string();
        assert!(names.iter().all(|name| error.contains(name)), "{error}");
        let error = any(names).expect_err("nothing is set").to_string();
        assert!(names.iter().all(|name| error.contains(name)), "{error}");
        assert!(optional(names).is_none());
    }
}
