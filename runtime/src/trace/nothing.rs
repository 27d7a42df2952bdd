//! Without the feature `tracing`.

use http::StatusCode;

use crate::{Connector, Error, Operation, Outcome, Wait};

/// Does nothing.
#[derive(Clone, Copy)]
pub(crate) struct Trace;

impl Trace {
    pub(crate) fn begin(_: &Connector, _: &'static Operation) -> Self {
        Self
    }

    pub(crate) fn over<F: Future>(self, call: F) -> F {
        call
    }

    pub(crate) fn attempt(self, _: u32) {}

    pub(crate) fn answer(self, _: StatusCode) {}

    pub(crate) fn failure(self, _: &Error) {}

    pub(crate) fn wait(self, _: &Wait) {}

    pub(crate) fn end(self, _: u32, _: Option<StatusCode>, _: Option<Outcome>) {}
}
