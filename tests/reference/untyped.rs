//! Where a client gives or takes any JSON.

use connector_tests::{generated, providers};

/// What answers a subscription stands on no page and in no definition.
const UNDESCRIBED: [(&str, &str); 2] = [
    ("txtsync", "src/triggers/inbound_sms.rs"),
    ("txtsync", "src/triggers/outbound_sms.rs"),
];

#[test]
fn nothing_is_any_json_but_what_no_page_describes() {
    let mut untyped = Vec::new();
    for provider in providers().unwrap() {
        for file in generated(&provider).unwrap() {
            let text = String::from_utf8_lossy(&file.bytes);
            if file.name.starts_with("src/") && text.contains("<Value>") {
                // A member that the page does not offer is set by its name.
                let lines = text.lines().filter(|line| line.contains("<Value>"));
                let untyped_lines = lines.filter(|line| !line.contains("value: impl Into<Value>"));
                untyped.extend(untyped_lines.map(|_| (provider.clone(), file.name.clone())));
            }
        }
    }
    let undescribed = UNDESCRIBED.map(|(provider, file)| (provider.to_owned(), file.to_owned()));
    assert_eq!(untyped, undescribed);
}
