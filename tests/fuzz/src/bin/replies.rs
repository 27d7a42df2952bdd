//! Replies of every operation, made up by a fuzzer.

#![no_main]

use connector_fuzz::{replies, write_from_environment};

libfuzzer_sys::fuzz_target!(
    init: write_from_environment(replies::seeds),
    |bytes: &[u8]| replies::hold(bytes)
);
