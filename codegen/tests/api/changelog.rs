//! The crate's changelog: own words, and what the comparison says.

use connector_codegen::api::{Changes, changelog};
use serde_json::json;

use super::{changes, widgets};

const OWN: &str = "\
# Changelog

All that users notice.

## Unreleased

## [0.2.0]

Widgets have sizes now.

### Fixed

- Ids with spaces.

## 0.1.0

- First version.

[0.2.0]: https://example.com
";

fn sizes() -> Changes {
    let mut now = widgets();
    now["components"]["schemas"]["Widget"]["properties"]["size"] =
        json!({"type": "integer", "description": "How large."});
    changes(&widgets(), &now)
}

#[test]
fn what_changed_stands_below_the_maintainers_words() {
    let text = changelog(OWN, "0.2.0", &sizes());
    let wanted = OWN.replace(
        "- Ids with spaces.\n",
        "- Ids with spaces.\n\n### Added\n\n- `Widget`: member `size` is new (`integer`).\n",
    );
    assert_eq!(text, wanted);
}

#[test]
fn a_version_without_words_gets_a_section_above_the_older_ones() {
    let text = changelog(OWN, "0.3.0", &sizes());
    let wanted = OWN.replace(
        "## [0.2.0]\n",
        "## 0.3.0\n\n### Added\n\n- `Widget`: member `size` is new (`integer`).\n\n## [0.2.0]\n",
    );
    assert_eq!(text, wanted);
}

#[test]
fn a_group_that_is_there_gets_the_new_entries() {
    let own = "# Changelog\n\n## 0.2.0\n\n### Added\n\n- Sizes.\n";
    let text = changelog(own, "0.2.0", &sizes());
    assert_eq!(
        text,
        format!("{own}- `Widget`: member `size` is new (`integer`).\n")
    );
}

#[test]
fn without_changes_it_is_the_maintainers_own() {
    assert_eq!(changelog(OWN, "0.2.0", &Changes::default()), OWN);
}
