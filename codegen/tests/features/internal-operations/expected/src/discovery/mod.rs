//! The operations that the definition marks as internal, such as look-ups of what an input may be.

mod list_regions;

pub use list_regions::ListRegions;
