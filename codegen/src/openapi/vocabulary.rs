//! Microsoft's vocabulary: the extensions that connector definitions use.

/// Extensions with a meaning for callers.
const READ: &[&str] = &[
    "x-ms-agentic-protocol",
    "x-ms-discriminator-value",
    "x-ms-dynamic-list",
    "x-ms-dynamic-properties",
    "x-ms-dynamic-schema",
    "x-ms-dynamic-tree",
    "x-ms-dynamic-values",
    "x-ms-enum",
    "x-ms-enum-values",
    "x-ms-notification-content",
    "x-ms-notification-url",
    "x-ms-pageable",
    "x-ms-parameterized-host",
    "x-ms-paths",
    "x-ms-requestBody-name",
    "x-ms-safe-operation",
    "x-ms-summary",
    "x-ms-trigger",
    "x-ms-trigger-hint",
    "x-ms-trigger-value",
    "x-ms-url-encoding",
    "x-ms-visibility",
    "x-nullable",
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

/// The word of Microsoft's vocabulary that this misspells.
pub(crate) fn meant(name: &str) -> Option<&'static str> {
    // Called for every member of a document.
    let start = name.trim_start().get(..2);
    if !start.is_some_and(|start| start.eq_ignore_ascii_case("x-")) || is_known(name) {
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
    READ.iter().chain(PLATFORM_ONLY).copied()
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
