//! What callers are promised of the types.

use connector_tests::{required_inputs, untyped};

#[test]
fn a_required_input_cannot_be_left_out() {
    required_inputs::hold("clicksend");
}

#[test]
fn nothing_is_any_json() {
    assert_eq!(untyped::files("clicksend"), [""; 0]);
}

#[test]
fn a_result_that_is_not_looked_at_is_reported_by_the_compiler() {
    trybuild::TestCases::new().compile_fail("overlooked/*.rs");
}

#[test]
fn a_test_against_the_service_is_short() {
    let program = include_str!("against_the_service.rs");
    assert!(program.lines().count() <= 60, "{program}");
}
