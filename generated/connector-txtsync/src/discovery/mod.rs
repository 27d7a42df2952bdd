//! Look-ups that list the choices for other inputs.

mod delete_trigger;

pub use delete_trigger::DeleteTrigger;
