//! From a request to its response.

use std::time::{Duration, Instant};

use connector_runtime::testing::{MockResponse, RecordedRequest};

use super::{Call, Exchange, Mock, Script};
use crate::{
    contract::Operation,
    faults::Fault,
    hooks::Delivery,
    line::{Line, Verdict},
    responses::{self, Asked, Seed},
    rules::{self, Refusal, RequestInputs, Rule},
};

impl Mock {
    /// Responds to a request.
    pub fn respond(&self, request: &RecordedRequest, script: Script<'_>) -> Exchange {
        let start = Instant::now();
        let mut exchange = self.exchange(request, script);
        let mut state = self.state();
        state.calls += 1;
        let chance = Seed::new(self.settings.seed)
            .of("latency")
            .of(&state.calls.to_string());
        let latency = self
            .settings
            .latency
            .pick(u32::try_from(chance.below(1_001)).unwrap_or_default());
        drop(state);
        if !latency.is_zero() {
            let delay = latency.saturating_sub(start.elapsed()) + exchange.response.delay();
            exchange.response = exchange.response.after(delay);
        }
        exchange
    }

    fn exchange(&self, request: &RecordedRequest, script: Script<'_>) -> Exchange {
        if let Some(exchange) = self.removed(request) {
            return exchange;
        }
        let found = match rules::find(&self.contract, request) {
            Ok(found) => found,
            Err(refusal) => return self.refused(request, None, &refusal),
        };
        let mut refusals = Vec::new();
        for candidate in found {
            let operation = candidate.operation;
            match rules::check(&self.contract, operation, request, candidate.path) {
                Ok(inputs) => return self.taken(request, operation, &inputs, script),
                Err(refusal) => refusals.push((operation, refusal)),
            }
        }
        // Of several operations with one path, the one that knows most of the
        // inputs is used.
        let closest = refusals.into_iter().min_by_key(|(operation, refusal)| {
            let strangeness = rules::strangeness(&self.contract, operation, request);
            (strangeness, refusal.rule == Rule::Enumeration)
        });
        match closest {
            Some((operation, refusal)) => self.refused(request, Some(operation), &refusal),
            None => self.refused(request, None, &Refusal::new(Rule::Path, "nothing is there")),
        }
    }

    fn refused(
        &self,
        request: &RecordedRequest,
        operation: Option<&Operation>,
        refusal: &Refusal,
    ) -> Exchange {
        let status = responses::status(&self.contract, refusal.rule.statuses());
        let text = refusal.to_string();
        let response = responses::error(self.source(), operation, status, None, &text);
        Exchange {
            response: response.into(),
            line: Line::new(
                request,
                operation,
                Some(status),
                Verdict::Refused(refusal.clone()),
            ),
            deliveries: Vec::new(),
        }
    }

    /// A valid request: a fault, or else a response.
    fn taken(
        &self,
        request: &RecordedRequest,
        operation: &Operation,
        inputs: &RequestInputs,
        script: Script<'_>,
    ) -> Exchange {
        let fault = self.fault(&operation.id);
        if let Some(fault) = fault {
            if let Some(response) = self.failure(operation, fault) {
                return Exchange {
                    line: Line::new(
                        request,
                        Some(operation),
                        response.status(),
                        Verdict::Fault(fault),
                    ),
                    response,
                    deliveries: Vec::new(),
                };
            }
        }
        let call = Call {
            operation: &operation.id,
            status: responses::success_status(operation),
            request,
            inputs,
        };
        let scripted = script(call);
        let is_scripted = scripted.is_some();
        let (mut response, deliveries) = match scripted {
            Some(response) => (response, Vec::new()),
            None => self.success(request, operation, inputs),
        };
        let verdict = match fault {
            Some(fault) => {
                response = match fault {
                    Fault::CutOff => response.cut_off(),
                    _ => MockResponse::hang_up(),
                };
                Verdict::Fault(fault)
            }
            None if is_scripted => Verdict::Scripted,
            None => Verdict::Accepted,
        };
        let status = response.status();
        Exchange {
            line: Line::new(request, Some(operation), status, verdict),
            response,
            deliveries,
        }
    }

    /// What goes wrong with a call, if anything.
    fn fault(&self, operation: &str) -> Option<Fault> {
        let mut state = self.state();
        let state = &mut *state;
        if let Some(throttle) = &mut state.throttle {
            if let Err(wait) = throttle.take(Instant::now()) {
                return Some(Fault::Throttle(wait));
            }
        }
        let mut struck = None;
        for (index, (rule, count)) in state.faults.iter_mut().enumerate() {
            if !rule.concerns(operation) {
                continue;
            }
            let seed = Seed::new(self.settings.seed)
                .of("fault")
                .of(&index.to_string());
            if rule.strikes(*count, seed.of(&count.to_string()).below(1_000)) {
                struck = struck.or(Some(rule.fault));
            }
            *count += 1;
        }
        struck
    }

    /// The response to a call that has no effect.
    fn failure(&self, operation: &Operation, fault: Fault) -> Option<MockResponse> {
        let error = |status: u16, text: &str| {
            responses::error(self.source(), Some(operation), status, None, text)
        };
        match fault {
            Fault::Status(status) => Some(error(status, "the mock was told to fail").into()),
            Fault::Throttle(wait) => Some(self.throttled_at(Some(operation), wait)),
            Fault::HangUp => Some(MockResponse::hang_up()),
            Fault::Silence => Some(MockResponse::silence()),
            Fault::CutOff | Fault::LostResponse => None,
        }
    }

    pub(super) fn throttled_at(
        &self,
        operation: Option<&Operation>,
        wait: Duration,
    ) -> MockResponse {
        let mut response = responses::error(self.source(), operation, 429, None, "too many calls");
        let wait = wait.as_secs().to_string();
        response.headers.push(("retry-after".to_owned(), wait));
        response.into()
    }

    pub(super) fn success(
        &self,
        request: &RecordedRequest,
        operation: &Operation,
        inputs: &RequestInputs,
    ) -> (MockResponse, Vec<Delivery>) {
        let case = self
            .state()
            .cases
            .get(&operation.id)
            .cloned()
            .unwrap_or_default();
        let origin = self.origin(request);
        let asked = Asked {
            inputs,
            origin: &origin,
            path: request.path(),
        };
        let mut response = self.source().success(operation, asked, &case);
        let mut deliveries = Vec::new();
        if let Some(hook) = &operation.hook {
            if let Some(subscription) =
                self.subscribe(request, operation, hook, inputs, &mut response)
            {
                if let Some(plan) = &self.settings.deliver {
                    deliveries = self.deliveries(operation, hook, &subscription, plan, None);
                }
            }
        }
        (response.into(), deliveries)
    }
}
