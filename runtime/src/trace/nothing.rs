//! Without the feature `tracing`.

use http::StatusCode;

use super::Observe;
use crate::{
    connector::{Connector, Operation},
    error::Error,
    wait::Wait,
};

/// Observes nothing.
#[derive(Clone)]
pub(crate) struct NoTrace;

impl Observe for NoTrace {
    type Over<F: Future> = F;

    fn begin(_: &Connector, _: &'static Operation) -> Self {
        Self
    }

    fn over<F: Future>(&self, call: F) -> F {
        call
    }

    fn attempt(&self, _: u32) {}

    fn response(&self, _: StatusCode) {}

    fn failure(&self, _: &Error) {}

    fn wait(&self, _: &Wait) {}

    fn end(&self, _: u32, _: Option<StatusCode>, _: Option<&Error>) {}
}
