//! What callers are promised of the types.

use connector_tests::{required_inputs, untyped};

#[test]
fn a_required_input_cannot_be_left_out() {
    required_inputs::hold("aranda-asms");
}

#[test]
fn nothing_is_any_json() {
    assert_eq!(untyped::files("aranda-asms"), [""; 0]);
}

#[test]
fn a_test_against_the_service_is_short() {
    let program = include_str!("against_the_service.rs");
    assert!(program.lines().count() <= 60, "{program}");
}
