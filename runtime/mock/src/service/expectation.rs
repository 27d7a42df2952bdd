//! Calls that a test expects.

use std::{
    fmt::{self, Write as _},
    marker::PhantomData,
    panic::Location,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use connector_runtime::testing::{MockResponse, RecordedRequest};
use serde_json::Value;

use super::{difference, inputs::Inputs};
use crate::mock::{Call, UnreadInput};

type Responder = Box<dyn Fn(Call<'_>) -> Result<MockResponse, String> + Send + Sync>;
type Reader<I> = fn(Call<'_>) -> Result<I, UnreadInput>;

/// Calls of one operation that a test expects: by default at least one. Clones
/// are the same expectation.
pub struct Expectation<I> {
    expected: Arc<Expected>,
    inputs: PhantomData<Reader<I>>,
}

impl<I> Clone for Expectation<I> {
    fn clone(&self) -> Self {
        Self::new(Arc::clone(&self.expected))
    }
}

impl<I> Expectation<I> {
    pub(super) fn new(expected: Arc<Expected>) -> Self {
        Self {
            expected,
            inputs: PhantomData,
        }
    }
}

/// Shows the operation and how many calls came.
impl<I> fmt::Debug for Expectation<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expectation")
            .field("operation", &self.expected.operation)
            .field("calls", &self.expected.lock().calls.len())
            .finish_non_exhaustive()
    }
}

#[allow(
    clippy::must_use_candidate,
    clippy::return_self_not_must_use,
    reason = "the service has the expectation already"
)]
impl<I: Inputs> Expectation<I> {
    /// This many calls, and no more: the next one is for the next expectation of the
    /// operation, if there is one.
    pub fn times(self, times: usize) -> Self {
        self.expected.lock().times = Times::Exactly(times);
        self
    }

    /// Any number of calls, including none.
    pub fn any_times(self) -> Self {
        self.expected.lock().times = Times::Any;
        self
    }

    /// Only calls whose inputs have these values: JSON with the parameters by name
    /// in `path`, `query` and `header`, and the `body`. Additional members are
    /// allowed.
    pub fn with(self, inputs: impl Into<Value>) -> Self {
        self.expected.lock().with = Some(inputs.into());
        self
    }

    /// The number of calls so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.expected.lock().calls.len()
    }

    /// The requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        let state = self.expected.lock();
        state
            .calls
            .iter()
            .map(|call| call.request.clone())
            .collect()
    }

    /// The inputs of the calls so far, without calls that could not be read.
    #[must_use]
    pub fn calls(&self) -> Vec<I> {
        let calls = self.expected.lock().calls.clone();
        calls.iter().filter_map(|call| call.read().ok()).collect()
    }
}

/// An expectation, without the types of its inputs.
pub(crate) struct Expected {
    operation: &'static str,
    /// Where the test says so.
    place: &'static Location<'static>,
    respond: Responder,
    state: Mutex<ExpectationState>,
}

#[derive(Default)]
struct ExpectationState {
    times: Times,
    with: Option<Value>,
    calls: Vec<Recorded>,
    /// How other calls of the operation differed from the expected inputs.
    strange: Vec<String>,
}

#[derive(Clone, Copy, Default)]
enum Times {
    #[default]
    AtLeastOnce,
    Exactly(usize),
    Any,
}

/// A call, kept.
#[derive(Clone)]
struct Recorded {
    operation: &'static str,
    status: u16,
    request: RecordedRequest,
    inputs: crate::rules::RequestInputs,
}

impl Recorded {
    fn read<I: Inputs>(&self) -> Result<I, UnreadInput> {
        I::read(Call::new(
            self.operation,
            self.status,
            &self.request,
            &self.inputs,
        ))
    }
}

impl Expected {
    pub(super) fn new(
        operation: &'static str,
        place: &'static Location<'static>,
        respond: impl Fn(Call<'_>) -> Result<MockResponse, String> + Send + Sync + 'static,
    ) -> Self {
        Self {
            operation,
            place,
            respond: Box::new(respond),
            state: Mutex::default(),
        }
    }

    /// Takes a call, if it is expected.
    pub(super) fn takes(&self, call: Call<'_>) -> bool {
        if call.operation() != self.operation {
            return false;
        }
        let mut state = self.lock();
        if matches!(state.times, Times::Exactly(times) if state.calls.len() >= times) {
            return false;
        }
        if let Some(with) = &state.with {
            let differences = difference::between(with, &call.to_json());
            if !differences.is_empty() {
                state.strange.push(differences.join("\n    "));
                return false;
            }
        }
        state.calls.push(Recorded {
            operation: self.operation,
            status: call.status(),
            request: call.request().clone(),
            inputs: call.inputs().clone(),
        });
        true
    }

    /// The response to a call that was taken.
    pub(super) fn respond(&self, call: Call<'_>) -> Result<MockResponse, String> {
        (self.respond)(call)
    }

    pub(super) fn operation(&self) -> &'static str {
        self.operation
    }

    /// What is unmet, if anything.
    pub(super) fn unmet(&self) -> Option<String> {
        let state = self.lock();
        let count = state.calls.len();
        let expected = match state.times {
            Times::Any => return None,
            Times::AtLeastOnce if count > 0 => return None,
            Times::Exactly(times) if count == times => return None,
            Times::AtLeastOnce => "at least one call".to_owned(),
            Times::Exactly(times) => calls(times),
        };
        let came = if count == 0 {
            "none came".to_owned()
        } else {
            format!("{} came", calls(count))
        };
        let (operation, place) = (self.operation, self.place);
        let mut text = format!("{operation}: expected {expected}, but {came}\n  at {place}");
        for strange in &state.strange {
            let _ = write!(text, "\n  a call with other inputs came:\n    {strange}");
        }
        Some(text)
    }

    fn lock(&self) -> MutexGuard<'_, ExpectationState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn calls(count: usize) -> String {
    if count == 1 {
        "1 call".to_owned()
    } else {
        format!("{count} calls")
    }
}
