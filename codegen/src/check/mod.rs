//! Stage check.
