//! The texts of the licences, which a published package must contain.

use crate::emit::file::File;

pub(crate) fn files() -> [File; 2] {
    [
        File::new("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
        File::new("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
    ]
}
