//! Look-ups that list the choices for other inputs.

mod end_hook;

pub use end_hook::EndHook;
