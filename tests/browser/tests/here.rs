//! The program on this machine; `cargo xtask features` runs it in WebAssembly.

use std::process::Command;

#[test]
fn a_client_waits_and_times_out_by_the_programs_own_clock_without_tokio() {
    let program = env!("CARGO_BIN_EXE_connector-browser-tests");
    let status = Command::new(program).status();
    assert!(status.is_ok_and(|status| status.success()));
}
