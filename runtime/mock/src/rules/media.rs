//! Media types.

/// A media type without parameters, in lower case.
pub(crate) fn essence(content_type: &str) -> String {
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a media type matches another, which may have a `*`.
pub(crate) fn is_of(essence: &str, wanted: &str) -> bool {
    let wanted = self::essence(wanted);
    match wanted.split_once('*') {
        Some(("", _)) => true,
        Some((front, back)) => {
            essence.len() >= front.len() + back.len()
                && essence.starts_with(front)
                && essence.ends_with(back)
        }
        None => essence == wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::{essence, is_of};

    #[test]
    fn a_media_type_is_compared_without_parameters_and_by_its_pattern() {
        let json = essence("Application/JSON; charset=utf-8");
        assert!(is_of(&json, "application/json;odata=minimal"));
        assert!(is_of("application/vnd.x+json", "application/*+json"));
        assert!(is_of("text/plain", "*/*"));
        assert!(!is_of(&json, "application/xml"));
    }
}
