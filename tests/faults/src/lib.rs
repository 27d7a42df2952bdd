//! The fault matrix: every operation of a generated crate, driven through every
//! fault of a server on the loopback interface.
//!
//! Its cells are what that server counted, not what a client said of itself:
//! how many requests came in whole, and how many of those the server accepted
//! (all but those that it answered with 429). Beside them stands how the caller
//! saw it end. `cargo xtask faults` prints it.
//!
//! Each generated crate drives itself: its `tests/faults.rs` is [`tests!`].

#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a broken promise is a panic, which fails the test that holds to it"
)]

mod driven;
pub mod fault;
pub mod leaks;
mod log;
pub mod matrix;
pub mod replies;
pub mod responses;
mod samples;
mod server;
mod sight;

pub use driven::{Calls, Driven};
pub use sight::Sight;

/// A crate's `tests/calls`, as a [`Driven`].
#[macro_export]
macro_rules! driven {
    ($name:literal, $calls:ident) => {
        $crate::Driven {
            name: $name,
            operations: $calls::OPERATIONS,
            streams: $calls::STREAMS,
            elsewhere: $calls::ELSEWHERE,
            enumerated: $calls::ENUMERATED,
            credentials: $calls::CREDENTIALS,
            types: $calls::TYPES,
            triggers: $calls::TRIGGERS,
            client: |url, options, sight| {
                let client = $calls::client(url, options, &|value| sight.see(value))?;
                let calls: $crate::Calls = Box::new(move |index, sight| {
                    let client = client.clone();
                    Box::pin(async move {
                        $calls::call(&client, index, &|value| sight.see(value)).await
                    })
                });
                Ok(calls)
            },
        }
    };
}

/// The tests of a crate whose calls stand in a module.
#[macro_export]
macro_rules! tests {
    ($name:literal, $calls:ident) => {
        static DRIVEN: $crate::Driven = $crate::driven!($name, $calls);

        #[test]
        fn every_call_keeps_its_promises_under_every_fault_and_no_log_shows_what_was_sent() {
            $crate::matrix::hold(&DRIVEN);
        }

        #[test]
        fn no_reply_and_no_error_shows_texts_of_what_was_answered() {
            $crate::replies::hold(&DRIVEN);
        }

        #[test]
        fn a_client_that_reveals_what_it_gets_is_noticed() {
            $crate::replies::hold_to_noticing(&DRIVEN);
        }

        #[test]
        fn any_response_is_read_or_is_an_error_that_keeps_it() {
            $crate::responses::hold_changed(&DRIVEN);
        }

        #[test]
        fn every_trigger_reads_each_body_of_a_connector_namespace_or_says_that_it_cannot() {
            for (_, hold) in DRIVEN.triggers {
                hold();
            }
        }

        #[test]
        #[ignore = "prints the matrix, for `cargo xtask faults`"]
        fn matrix() {
            $crate::matrix::show(&DRIVEN);
        }
    };
}
