//! The target holds for what a fuzzer begins with, and for some thousand
//! changes of it: always the same ones.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use connector_fuzz::definitions;

/// Numbers that look like chance, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }
}

/// A seed with some bytes changed, and often its end cut off.
fn change(seed: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=numbers.below(4) {
        let place = numbers.below(bytes.len());
        if let Some(byte) = bytes.get_mut(place) {
            *byte = numbers.byte();
        }
    }
    if numbers.below(4) == 0 {
        bytes.truncate(numbers.below(bytes.len()));
    }
    bytes
}

#[test]
fn any_definition_is_a_crate_or_diagnostics() {
    let seeds = definitions::seeds();
    let mut numbers = Numbers(0x5eed);
    for _ in 0..500 {
        let seed = &seeds[numbers.below(seeds.len())];
        definitions::hold(&change(seed, &mut numbers));
    }
}
