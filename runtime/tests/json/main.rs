//! What arrives is never lost.

mod debug;
mod fields;
mod round_trip;
mod sample;
