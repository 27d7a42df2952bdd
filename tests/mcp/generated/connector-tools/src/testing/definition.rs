//! The definition as it stands.

/// Its files, by name.
pub(super) const DEFINITION: &[(&str, &str)] = &[
    (
        "apiDefinition.swagger.json",
        include_str!("definition/apiDefinition.swagger.json"),
    ),
    ("apiProperties.json", include_str!("definition/apiProperties.json")),
];
