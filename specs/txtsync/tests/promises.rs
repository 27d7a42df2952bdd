//! What callers are promised of the types.

use connector_tests::{required_inputs, untyped};

#[test]
fn a_required_input_cannot_be_left_out() {
    required_inputs::hold("txtsync");
}

/// What answers a subscription stands on no page and in no definition.
#[test]
fn nothing_is_any_json_but_what_no_page_describes() {
    let undescribed = [
        "src/triggers/inbound_sms.rs",
        "src/triggers/outbound_sms.rs",
    ];
    assert_eq!(untyped::files("txtsync"), undescribed);
}

#[test]
fn a_test_against_the_service_is_short() {
    let program = include_str!("against_the_service.rs");
    assert!(program.lines().count() <= 60, "{program}");
}
