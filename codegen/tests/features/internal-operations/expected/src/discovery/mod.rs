//! Look-ups that list the choices for other inputs.

mod list_regions;

pub use list_regions::ListRegions;
