//! Whether a version was raised as far as the changes demand.

use std::fmt;

use semver::Version;

use super::change::Level;

/// A version that does not follow from what has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooLow {
    /// As `crate.toml` has it.
    pub version: Version,
    /// The last release.
    pub released: Version,
    /// The level of the changes since; `None` if there are none, and the version was
    /// lowered.
    pub level: Option<Level>,
    /// The lowest that is sufficient.
    pub lowest: Version,
}

/// What is wrong with a crate's version, after the changes since a release.
#[must_use]
pub fn too_low(version: &Version, released: &Version, level: Option<Level>) -> Option<TooLow> {
    let lowest = level.map_or_else(|| released.clone(), |level| raised(released, level));
    let is_enough = if level.is_none() {
        version >= released
    } else if !released.pre.is_empty() {
        version > released
    } else {
        // A pre-release of the required version is sufficient.
        numbers(version) >= numbers(&lowest)
    };
    (!is_enough).then(|| TooLow {
        version: version.clone(),
        released: released.clone(),
        level,
        lowest,
    })
}

/// The lowest version that may follow. Before 1.0 a break raises the second
/// number, before 0.1 the third; this is how Cargo reads versions.
fn raised(released: &Version, level: Level) -> Version {
    let Version {
        major,
        minor,
        patch,
        pre,
        ..
    } = released;
    if !pre.is_empty() {
        // A pre-release may still change.
        return Version::new(*major, *minor, *patch);
    }
    match (level, major, minor) {
        (Level::Break, 0, 0) | (Level::Addition | Level::Docs, 0, _) | (Level::Docs, _, _) => {
            Version::new(*major, *minor, patch + 1)
        }
        (Level::Break, 0, _) | (Level::Addition, _, _) => Version::new(*major, minor + 1, 0),
        (Level::Break, _, _) => Version::new(major + 1, 0, 0),
    }
}

fn numbers(version: &Version) -> (u64, u64, u64) {
    (version.major, version.minor, version.patch)
}

impl fmt::Display for TooLow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            version,
            released,
            level,
            lowest,
        } = self;
        match level {
            Some(level) => write!(
                f,
                "version {version} is too low: {} since {released}; write `version = \"{lowest}\"` or a higher one",
                level.says()
            ),
            None => write!(
                f,
                "version {version} is lower than {released}, which was released; write `version = \"{lowest}\"` or a higher one"
            ),
        }
    }
}
