//! The operations that the definition marks as internal, such as look-ups of what an input may be.

mod delete_trigger;

pub use delete_trigger::DeleteTrigger;
