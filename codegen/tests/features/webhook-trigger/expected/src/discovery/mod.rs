//! The operations that the definition marks as internal, such as look-ups of what an input may be.

mod end_hook;

pub use end_hook::EndHook;
