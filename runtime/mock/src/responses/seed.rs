//! Numbers that follow from a seed and a place.

/// A place's number: the same for the same seed and the same names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seed(u64);

impl Seed {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The seed of a place below this one (FNV-1a).
    pub(crate) fn of(self, name: &str) -> Self {
        let start = self.0 ^ 0xcbf2_9ce4_8422_2325;
        let hash = name.bytes().chain([0]).fold(start, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(hash)
    }

    /// A number below `bound` (the finish of `SplitMix64`).
    pub(crate) fn below(self, bound: u64) -> u64 {
        let mut mixed = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound.max(1)
    }
}
