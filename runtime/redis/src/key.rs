//! Names of keys.

use sha2::{Digest as _, Sha256};

/// A key for what belongs together: a fingerprint of its name, which may be a
/// credential. In a cluster all keys of one name are on one node.
pub(crate) fn key(name: &str, part: &str) -> String {
    let digest = Sha256::digest(name.as_bytes());
    let fingerprint = digest
        .iter()
        .take(16)
        .fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
    format!("connector:{{{fingerprint:032x}}}:{part}")
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
