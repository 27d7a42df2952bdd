//! What a fuzzer begins with.

use std::{env, fs, path::Path};

/// Names the folder for the inputs that a fuzzer begins with.
const FOLDER: &str = "CONNECTOR_FUZZ_SEEDS";

/// Writes the inputs to begin with into the folder that the environment names.
///
/// # Panics
///
/// Where they cannot be written.
pub fn write_from_environment(seeds: fn() -> Vec<Vec<u8>>) {
    let Some(folder) = env::var_os(FOLDER) else {
        return;
    };
    let folder = Path::new(&folder);
    for (number, seed) in seeds().into_iter().enumerate() {
        fs::write(folder.join(format!("seed-{number:04}")), seed).expect("a seed is written");
    }
}
