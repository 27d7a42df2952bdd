//! Definitions, changed by a fuzzer.

#![no_main]

use connector_fuzz::{definitions, write_from_environment};

libfuzzer_sys::fuzz_target!(
    init: write_from_environment(definitions::seeds),
    |bytes: &[u8]| definitions::hold(bytes)
);
