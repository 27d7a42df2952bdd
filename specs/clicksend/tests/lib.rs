//! The programs of the repository's README compile.
#![doc = include_str!("../../../README.md")]
