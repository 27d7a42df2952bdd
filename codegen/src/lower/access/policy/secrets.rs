//! Values of a public file that are never sent unchanged.

/// Whether a literal is a secret, or a placeholder for one that only
/// Microsoft's gateway has.
pub(crate) fn is_placeholder(name: &str, value: &str) -> bool {
    let (name, value) = (name.to_ascii_lowercase(), value.trim().to_ascii_lowercase());
    let names_secret = [
        "key",
        "token",
        "secret",
        "password",
        "authorization",
        "credential",
    ]
    .iter()
    .any(|word| name.contains(word));
    let stands_for_one = [
        "placeholder",
        "dummy",
        "your",
        "replace",
        "changeme",
        "xxxx",
        "<",
        "{{",
        "[[",
    ]
    .iter()
    .any(|word| value.contains(word));
    value.is_empty() || names_secret || stands_for_one
}

/// Whether a literal claims that Microsoft's platform is calling.
pub(crate) fn claims_platform(name: &str, value: &str) -> bool {
    let plain: String = value
        .to_ascii_lowercase()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    let platform = [
        "powerautomate",
        "powerapps",
        "powerplatform",
        "powerbi",
        "microsoft",
        "msflow",
        "azure",
        "logicapp",
        "copilot",
        "sentinel",
        "mspower",
    ];
    name.eq_ignore_ascii_case("user-agent") || platform.iter().any(|word| plain.contains(word))
}
