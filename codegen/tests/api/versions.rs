//! Which version follows from what has changed.

use connector_codegen::api::{Level, too_low};
use semver::Version;

fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

#[test]
fn the_lowest_version_that_will_do() {
    let (docs, addition, breaking) = (Some(Level::Docs), Some(Level::Addition), Some(Level::Break));
    for (released, level, enough, not_enough) in [
        ("1.2.3", None, "1.2.3", "1.2.2"),
        ("1.2.3", docs, "1.2.4", "1.2.3"),
        ("1.2.3", addition, "1.3.0", "1.2.9"),
        ("1.2.3", breaking, "2.0.0", "1.9.0"),
        ("1.2.3", breaking, "2.0.0-rc.1", "1.9.0"),
        ("1.2.3", breaking, "7.0.0", "1.2.3"),
        ("0.2.3", docs, "0.2.4", "0.2.3"),
        ("0.2.3", addition, "0.2.4", "0.2.3"),
        ("0.2.3", breaking, "0.3.0", "0.2.4"),
        ("0.2.3", breaking, "1.0.0", "0.2.9"),
        ("0.0.3", breaking, "0.0.4", "0.0.3"),
        ("1.0.0-rc.1", breaking, "1.0.0-rc.2", "1.0.0-rc.1"),
        ("1.0.0-rc.1", breaking, "1.0.0", "0.9.0"),
    ] {
        let released = version(released);
        assert_eq!(
            too_low(&version(enough), &released, level),
            None,
            "{enough}"
        );
        let problem = too_low(&version(not_enough), &released, level);
        assert!(problem.is_some(), "{not_enough} after {released}");
    }
}

#[test]
fn the_message_says_what_to_write() {
    let said = |now: &str, level| {
        let problem = too_low(&version(now), &version("0.2.3"), level);
        problem.unwrap().to_string()
    };
    assert_eq!(
        said("0.2.4", Some(Level::Break)),
        "version 0.2.4 is too low: a breaking change since 0.2.3; write `version = \"0.3.0\"` or a higher one"
    );
    assert_eq!(
        said("0.2.1", None),
        "version 0.2.1 is lower than 0.2.3, which was released; write `version = \"0.2.3\"` or a higher one"
    );
}
