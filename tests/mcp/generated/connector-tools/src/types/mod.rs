//! What goes over the wire: objects and named values.
//!
//! Members that arrive and are not listed are kept; so is a value that does
//! not have its documented type. [`ObjectExt`](crate::ObjectExt) finds them.
