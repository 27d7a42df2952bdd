//! The service.

mod call;
mod respond;
mod settings;
mod subscribe;

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use connector_runtime::testing::{MockResponse, RecordedRequest};

pub use self::{
    call::{Call, UnreadInput},
    settings::Settings,
};
use crate::{
    contract::Contract,
    faults::{FaultRule, Throttle},
    hooks::{Delivery, Subscriptions},
    line::Line,
    read::{self, DefinitionError, Files, Samples, Side},
    responses::{self, Source},
};

/// A connector's service, read from its definition.
pub struct Mock {
    contract: Contract,
    samples: Samples,
    settings: Settings,
    /// How its own address begins, in links that it gives.
    scheme: &'static str,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// What goes wrong, and how many calls each rule has seen.
    faults: Vec<(FaultRule, u64)>,
    calls: u64,
    throttle: Option<Throttle>,
    subscriptions: Subscriptions,
    cases: BTreeMap<String, String>,
}

/// What a request led to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Exchange {
    /// The response, or the fault in its place.
    pub response: MockResponse,
    /// The line of the log.
    pub line: Line,
    /// What is delivered after the response.
    pub deliveries: Vec<Delivery>,
}

/// Responds in place of the mock; `None` leaves the call to it.
pub type Script<'s> = &'s dyn Fn(Call<'_>) -> Option<MockResponse>;

impl Mock {
    /// Reads a definition.
    pub fn new(files: &Files, settings: Settings) -> Result<Self, DefinitionError> {
        let (contract, samples) = read::read(files, settings.side)?;
        let throttle = settings
            .throttle
            .map(|(calls, seconds)| Throttle::new(calls, seconds));
        let state = State {
            faults: settings
                .faults
                .iter()
                .map(|rule| (rule.clone(), 0))
                .collect(),
            throttle,
            ..State::default()
        };
        Ok(Self {
            contract,
            samples,
            settings,
            scheme: "http",
            state: Mutex::new(state),
        })
    }

    /// The connector's name.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.contract.title
    }

    /// The base path of the definition: `/v3`, or empty. Requests may omit it.
    #[must_use]
    pub fn base_path(&self) -> &str {
        self.contract
            .bases
            .first()
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// The documented limit: calls, and seconds.
    #[must_use]
    pub fn documented_throttle(&self) -> Option<(u32, u32)> {
        self.contract.throttle
    }

    /// Each operation: its id, method, and path below the base.
    pub fn routes(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let operations = self.contract.operations.iter();
        operations.map(|operation| {
            let path = operation.path.text.as_str();
            (operation.id.as_str(), operation.method.as_str(), path)
        })
    }

    /// The cases with a sample of a reply, such as `rejected`.
    pub fn cases(&self, operation: &str) -> impl Iterator<Item = &str> {
        self.samples.cases(operation)
    }

    /// Makes an operation reply with its sample of this case.
    pub fn use_case(&self, operation: impl Into<String>, case: impl Into<String>) {
        self.state().cases.insert(operation.into(), case.into());
    }

    /// What it stands in for.
    #[must_use]
    pub fn side(&self) -> Side {
        self.settings.side
    }

    /// Adds a fault.
    pub fn fail(&self, rule: FaultRule) {
        self.state().faults.push((rule, 0));
    }

    /// The number of open subscriptions.
    #[must_use]
    pub fn subscriptions(&self) -> usize {
        self.state().subscriptions.count()
    }

    /// An error in the provider's shape.
    #[must_use]
    pub fn error(
        &self,
        operation: &str,
        status: u16,
        code: Option<&str>,
        message: &str,
    ) -> MockResponse {
        let mut operations = self.contract.operations.iter();
        let operation = operations.find(|known| known.id == operation);
        responses::error(self.source(), operation, status, code, message).into()
    }

    /// HTTP 429 in the provider's format, with this many whole seconds in
    /// `Retry-After`.
    #[must_use]
    pub fn throttled(&self, wait: Duration) -> MockResponse {
        self.throttled_at(None, wait)
    }

    pub(crate) fn set_scheme(&mut self, scheme: &'static str) {
        self.scheme = scheme;
    }

    /// The address that a request was sent to, without its path; empty if the
    /// request has none.
    fn origin(&self, request: &RecordedRequest) -> String {
        let host = request.header("host").filter(|host| !host.is_empty());
        let scheme = self.scheme;
        host.map_or_else(String::new, |host| format!("{scheme}://{host}"))
    }

    pub(crate) fn contract(&self) -> &Contract {
        &self.contract
    }

    pub(crate) fn samples(&self) -> &Samples {
        &self.samples
    }

    fn source(&self) -> Source<'_> {
        Source {
            contract: &self.contract,
            samples: &self.samples,
            seed: self.settings.seed,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mock")
            .field("title", &self.contract.title)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
