//! What callers are promised of the types.

use connector_tests::{required_inputs, untyped};

#[test]
fn a_required_input_cannot_be_left_out() {
    required_inputs::hold("aranda-asms");
}

#[test]
fn only_bodies_that_a_look_up_describes_are_any_json() {
    let mut files = untyped::files("aranda-asms");
    files.retain(|file| !file.starts_with("src/choices/"));
    files.dedup();
    let described = ["case_v2", "ci_v2", "task"];
    for file in files {
        let name = file.rsplit('/').next().unwrap_or_default();
        let is_schema = name.starts_with("get_dynamic_properties_for_");
        assert!(
            is_schema
                || described
                    .iter()
                    .any(|known| name.ends_with(&format!("{known}.rs"))),
            "{file}"
        );
    }
}

#[test]
fn a_test_against_the_service_is_short() {
    let program = include_str!("against_the_service.rs");
    assert!(program.lines().count() <= 60, "{program}");
}
