//! An application's own tests against the service on this machine, as a reader
//! of the README alone would write them: each in less than 60 lines.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod aranda_asms;
mod clicksend;
mod expectations;
mod text_request;
mod txtsync;

#[test]
fn each_program_is_short() {
    let programs = [
        include_str!("aranda_asms.rs"),
        include_str!("clicksend.rs"),
        include_str!("text_request.rs"),
        include_str!("txtsync.rs"),
    ];
    for program in programs {
        assert!(program.lines().count() < 60, "{program}");
    }
}
