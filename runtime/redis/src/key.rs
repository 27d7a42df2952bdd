//! Names of keys.

use sha2::{Digest as _, Sha256};

/// A key for what belongs together: a fingerprint of its name, which may be a
/// credential. In a cluster all keys of one name are on one node.
pub(crate) fn key(name: &str, part: &str) -> String {
    let fingerprint: String = Sha256::digest(name.as_bytes())
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("connector:{{{fingerprint}}}:{part}")
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn a_key_holds_a_fingerprint_that_is_the_same_everywhere() {
        let key = key("sesame", "calls");
        assert_eq!(key, "connector:{d0c04f4b1951e4aeaaec8223ed2039e5}:calls");
        assert!(!key.contains("sesame"));
    }
}
