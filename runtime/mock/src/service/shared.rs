//! What the service and its server share.

use std::{
    any::Any,
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use connector_runtime::testing::{MockResponse, RecordedRequest};

use super::expectation::Expected;
use crate::{
    hooks::Delivery,
    mock::{Call, Mock},
    serve::Respond,
};

pub(super) struct Shared {
    pub(super) mock: Mock,
    state: Mutex<ServiceState>,
}

#[derive(Default)]
struct ServiceState {
    responses: VecDeque<MockResponse>,
    expected: Vec<Arc<Expected>>,
    requests: Vec<RecordedRequest>,
    /// A line for each request.
    lines: Vec<String>,
    /// Failures of the test's own closures, and surplus calls.
    problems: Vec<String>,
}

impl Shared {
    pub(super) fn new(mock: Mock) -> Self {
        Self {
            mock,
            state: Mutex::default(),
        }
    }

    pub(super) fn add_response(&self, response: MockResponse) {
        self.state().responses.push_back(response);
    }

    pub(super) fn add_expected(&self, expected: Arc<Expected>) {
        self.state().expected.push(expected);
    }

    pub(super) fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    pub(super) fn respond(&self, request: &RecordedRequest) -> (MockResponse, Vec<Delivery>) {
        self.state().requests.push(request.clone());
        let exchange = self.mock.respond(request, &|call| self.scripted(call));
        self.state().lines.push(exchange.line.to_string());
        (exchange.response, exchange.deliveries)
    }

    /// The test's response to a call, if any.
    fn scripted(&self, call: Call<'_>) -> Option<MockResponse> {
        let mut state = self.state();
        if let Some(response) = state.responses.pop_front() {
            return Some(response);
        }
        let expected = state.expected.clone();
        drop(state);
        let of_operation = expected
            .iter()
            .filter(|known| known.operation() == call.operation());
        let mut of_operation = of_operation.peekable();
        of_operation.peek()?;
        let Some(taking) = of_operation.find(|known| known.takes(call)) else {
            let text = "nobody expects this call";
            self.problem(format!("{}: {text}", call.operation()));
            return Some(self.mock.error(call.operation(), 500, None, text));
        };
        // A failure in a closure of the test is reported when the test ends.
        let response = catch_unwind(AssertUnwindSafe(|| taking.respond(call)));
        let problem = match response {
            Ok(Ok(response)) => return Some(response),
            Ok(Err(problem)) => problem,
            Err(panic) => message(&*panic),
        };
        self.problem(format!("{}: {problem}", call.operation()));
        let text = "the test could not respond to this call";
        Some(self.mock.error(call.operation(), 500, None, text))
    }

    fn problem(&self, problem: String) {
        self.state().problems.push(problem);
    }

    pub(super) fn unmet(&self) -> Option<String> {
        let state = self.state();
        let unmet = state
            .expected
            .iter()
            .filter_map(|expected| expected.unmet());
        let problems: Vec<String> = state.problems.iter().cloned().chain(unmet).collect();
        if problems.is_empty() {
            return None;
        }
        let mut text = format!("expectations are not met\n\n{}\n", problems.join("\n"));
        text.push_str("\nrequests that came:\n");
        if state.lines.is_empty() {
            text.push_str("  none\n");
        }
        for line in &state.lines {
            text.push_str(&["  ", line, "\n"].concat());
        }
        Some(text)
    }

    fn state(&self) -> MutexGuard<'_, ServiceState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Respond for Shared {
    fn respond(&self, request: RecordedRequest) -> (MockResponse, Vec<Delivery>) {
        self.respond(&request)
    }
}

/// The message of a panic.
fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(ToString::to_string);
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "the closure that responds has panicked".to_owned())
}
