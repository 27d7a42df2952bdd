//! With the feature `tracing`.

use http::StatusCode;
use tracing::{Instrument as _, Span, field::Empty, instrument::Instrumented};

use super::Observe;
use crate::{
    connector::{Connector, Operation},
    error::Error,
    wait::Wait,
};

/// The span of one call.
#[derive(Clone)]
pub(crate) struct SpanTrace(Span);

impl Observe for SpanTrace {
    type Over<F: Future> = Instrumented<F>;

    fn begin(connector: &Connector, operation: &'static Operation) -> Self {
        Self(tracing::info_span!(
            "connector_call",
            connector = connector.name,
            operation = operation.id,
            path = operation.template,
            attempts = Empty,
            status = Empty,
            outcome = Empty,
        ))
    }

    fn over<F: Future>(&self, call: F) -> Instrumented<F> {
        call.instrument(self.0.clone())
    }

    fn attempt(&self, number: u32) {
        tracing::debug!(parent: &self.0, attempt = number, "sending");
    }

    fn response(&self, status: StatusCode) {
        tracing::debug!(parent: &self.0, status = status.as_u16(), "response received");
    }

    fn failure(&self, error: &Error) {
        tracing::debug!(parent: &self.0, %error, "failed");
    }

    fn wait(&self, wait: &Wait) {
        tracing::info!(
            parent: &self.0,
            reason = wait.reason.as_str(),
            milliseconds = milliseconds(wait),
            attempts = wait.attempts,
            "waiting",
        );
    }

    fn end(&self, attempts: u32, status: Option<StatusCode>, failure: Option<&Error>) {
        self.0.record("attempts", attempts);
        if let Some(status) = status {
            self.0.record("status", status.as_u16());
        }
        let outcome = failure.map_or("success", |error| error.outcome().as_str());
        self.0.record("outcome", outcome);
        if let Some(error) = failure {
            tracing::warn!(
                parent: &self.0,
                operation = error.operation(),
                outcome,
                status = status.map(|status| status.as_u16()),
                attempts,
                %error,
                "call failed",
            );
        }
    }
}

fn milliseconds(wait: &Wait) -> u64 {
    u64::try_from(wait.duration.as_millis()).unwrap_or(u64::MAX)
}
