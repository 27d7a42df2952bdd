//! Microsoft's vocabulary: the extensions that connector definitions use.

use ExtensionValue::{Any, OneOf, Text};

/// What an extension may hold.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ExtensionValue {
    /// Whatever reads it reports what is wrong.
    Any,
    /// A string.
    Text,
    /// One of these strings.
    OneOf(&'static [&'static str]),
}

/// Extensions with a meaning for callers.
const READ: &[(&str, ExtensionValue)] = &[
    ("x-ms-agentic-protocol", OneOf(&["mcp-streamable-1.0"])),
    ("x-ms-discriminator-value", Any),
    ("x-ms-dynamic-list", Any),
    ("x-ms-dynamic-properties", Any),
    ("x-ms-dynamic-schema", Any),
    ("x-ms-dynamic-tree", Any),
    ("x-ms-dynamic-values", Any),
    ("x-ms-enum", Any),
    ("x-ms-enum-values", Any),
    ("x-ms-notification-content", Any),
    ("x-ms-notification-url", Any),
    ("x-ms-pageable", Any),
    ("x-ms-parameterized-host", Any),
    ("x-ms-paths", Any),
    ("x-ms-requestBody-name", Any),
    ("x-ms-safe-operation", Any),
    ("x-ms-summary", Text),
    ("x-ms-trigger", OneOf(&["single", "batch"])),
    ("x-ms-trigger-hint", Text),
    ("x-ms-trigger-value", Any),
    ("x-ms-url-encoding", OneOf(&["single", "double"])),
    (
        "x-ms-visibility",
        OneOf(&["important", "advanced", "internal", "none"]),
    ),
    ("x-nullable", Any),
];

/// Extensions that only Microsoft's platform and other generators look at.
pub(crate) const PLATFORM_ONLY: &[&str] = &[
    "x-ms-api-annotation",
    "x-ms-apihub-cached-response",
    "x-ms-apihub-obo",
    "x-ms-async-operation-timeout",
    "x-ms-capabilities",
    "x-ms-client-default",
    "x-ms-client-flatten",
    "x-ms-client-name",
    "x-ms-client-request-id",
    "x-ms-code-generation-settings",
    "x-ms-connector-metadata",
    "x-ms-deployment-version",
    "x-ms-description-for-model",
    "x-ms-docs",
    "x-ms-editor",
    "x-ms-editor-options",
    "x-ms-error-response",
    "x-ms-examples",
    "x-ms-external",
    "x-ms-format",
    "x-ms-generated-from",
    "x-ms-header-collection-prefix",
    "x-ms-identifiers",
    "x-ms-keywords",
    "x-ms-long-running-operation",
    "x-ms-long-running-operation-options",
    "x-ms-media-kind",
    "x-ms-mutability",
    "x-ms-name-for-model",
    "x-ms-no-generic-test",
    "x-ms-notification",
    "x-ms-odata",
    "x-ms-openai-data",
    "x-ms-openai-manifest",
    "x-ms-openai-published-to-copilots",
    "x-ms-operation-context",
    "x-ms-parameter-grouping",
    "x-ms-parameter-location",
    "x-ms-permission",
    "x-ms-property-name-alias",
    "x-ms-request-id",
    "x-ms-require-user-confirmation",
    "x-ms-secret",
    "x-ms-skip-url-encoding",
    "x-ms-test-value",
    "x-ms-tooltip",
    "x-ms-trigger-metadata",
    "x-ms-weight",
];

/// How many wrong letters count as a typo.
const SLIPS: usize = 2;

/// Whether this is a word of Microsoft's vocabulary.
pub(crate) fn is_known(name: &str) -> bool {
    all().any(|known| known == name)
}

/// What an extension may hold.
pub(crate) fn value_of(name: &str) -> ExtensionValue {
    let found = READ.iter().find(|(known, _)| *known == name);
    found.map_or(Any, |(_, value)| *value)
}

/// Whether a member is an extension of the document's format.
pub(crate) fn is_extension(name: &str) -> bool {
    let start = name.trim_start().get(..2);
    start.is_some_and(|start| start.eq_ignore_ascii_case("x-"))
}

/// The word of Microsoft's vocabulary that an extension misspells.
pub(crate) fn meant(name: &str) -> Option<&'static str> {
    if !is_extension(name) || is_known(name) {
        return None;
    }
    // `x-ms-summary title` and `x-ms  -summary` are published.
    let squeezed: String = name
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_ascii_lowercase();
    let first_word = name.split_whitespace().next().unwrap_or_default();
    let exact =
        all().find(|known| *known == squeezed || (first_word.len() > 6 && *known == first_word));
    exact.or_else(|| nearest(&squeezed, all(), SLIPS))
}

/// All words.
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    let read = READ.iter().map(|(name, _)| *name);
    read.chain(PLATFORM_ONLY.iter().copied())
}

/// The name closest to a misspelt one, within this many letters and less than a third
/// of them.
pub(crate) fn nearest<'k>(
    name: &str,
    known: impl Iterator<Item = &'k str>,
    most: usize,
) -> Option<&'k str> {
    let length = name.chars().count();
    known
        // A distance is at least that of the lengths, and takes much longer.
        .filter(|known| known.chars().count().abs_diff(length) <= most)
        .map(|known| (strsim::osa_distance(name, known), known))
        .filter(|(distance, known)| *distance <= most && distance * 3 < known.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}
