//! One tiny definition for each feature of the generator, the output beside
//! it.
//!
//! A feature is a folder beside this file:
//!
//! ```text
//! definition/                what a provider's folder holds
//! expected/FILES             the paths of all files of the crate
//! expected/diagnostics.txt   what is found on the way, if anything is
//! expected/…                 the files that show the feature, not all
//! ```
//!
//! With `UPDATE_EXPECTED=1` the tests write `expected/` instead of comparing.
//! Files that are there are written again; for a new feature everything is
//! written that is not the same for every crate: delete what shows nothing.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

mod expected;
mod feature;
mod folder;
mod workspace;

use std::env;

use feature::Feature;

#[test]
fn every_feature_prints_what_its_folder_expects() {
    let update = env::var_os("UPDATE_EXPECTED").is_some_and(|value| value == "1");
    let mut failures = Vec::new();
    for feature in Feature::all() {
        let generation = feature.generate();
        if update {
            expected::write(&feature, &generation);
        }
        failures.extend(expected::differences(&feature, &generation));
    }
    let failed = failures.len();
    assert!(
        failures.is_empty(),
        "{}\n{failed} files are not as expected. If they are as they should be, write them with\n\
         UPDATE_EXPECTED=1 cargo test -p connector-codegen --test features",
        failures.join("\n")
    );
}

#[test]
fn every_crate_compiles_without_a_warning() {
    let crates = Feature::all().into_iter().map(|feature| {
        let files = feature.generate().files;
        (format!("connector-{}", feature.name), files)
    });
    workspace::check(crates.collect());
}
