//! The keywords as JSON Schema, for `specs/README.md`.

use std::fmt::Write as _;

use super::table::KEYWORDS;

/// A JSON Schema (draft 2020-12) of the `x-connector-…` members of an object,
/// taken by themselves: pretty-printed, one line for each keyword.
///
/// It comes from the same table as the checks.
#[must_use]
pub fn keyword_schema() -> String {
    let mut schema = String::from(
        "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"type\": \"object\",\n  \"properties\": {\n",
    );
    for (index, keyword) in KEYWORDS.iter().enumerate() {
        let comma = if index + 1 < KEYWORDS.len() { "," } else { "" };
        // Writing into a `String` cannot fail.
        let _ = writeln!(
            schema,
            "    \"{}\": {}{comma}",
            keyword.name,
            keyword.form.schema()
        );
    }
    schema.push_str("  },\n  \"additionalProperties\": false\n}\n");
    schema
}
