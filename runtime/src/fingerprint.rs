//! Fingerprints of items.

/// An FNV-1a hash of the texts: stable across processes and versions.
pub(crate) fn fingerprint(texts: impl IntoIterator<Item = impl AsRef<str>>) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    texts.into_iter().fold(BASIS, |hash, text| {
        // A byte that no text contains separates them.
        let bytes = text.as_ref().bytes().chain([0xff]);
        bytes.fold(hash, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(PRIME)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn a_fingerprint_is_the_same_in_every_process() {
        assert_eq!(fingerprint(["a"]), fingerprint(["a"]));
        assert_eq!(fingerprint([""; 0]), 0xcbf2_9ce4_8422_2325);
        assert_ne!(fingerprint(["ab", "c"]), fingerprint(["a", "bc"]));
    }
}
