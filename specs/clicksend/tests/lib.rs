//! The programs of the repository's README compile.
// Only where it is tested: it stands outside of this package.
#![cfg_attr(doctest, doc = include_str!("../../../README.md"))]
