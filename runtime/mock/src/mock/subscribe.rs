//! Subscriptions: made, ended, delivered to.

use connector_runtime::testing::{MockResponse, RecordedRequest};
use serde_json::Value;

use super::{Exchange, Mock};
use crate::{
    contract::{CallbackPlace, Hook, Operation},
    hooks::{Delivery, DeliveryPlan, Subscription, signing_key},
    line::{Line, Verdict},
    read::Role,
    responses::{Content, Maker, ResponseParts, Seed},
    rules::{self, RequestInputs},
};

impl Mock {
    /// Remembers a subscription, and returns its id.
    pub(super) fn subscribe(
        &self,
        request: &RecordedRequest,
        operation: &Operation,
        hook: &Hook,
        inputs: &RequestInputs,
        response: &mut ResponseParts,
    ) -> Option<Subscription> {
        let url = match &hook.callback {
            CallbackPlace::Query(name) => {
                let mut query = inputs.query.iter();
                query
                    .find(|(known, _)| known == name)
                    .map(|(_, value)| value.clone())
            }
            CallbackPlace::Header(name) => request.header(name).map(str::to_owned),
            CallbackPlace::Body(pointer) => inputs
                .body
                .pointer(pointer)
                .and_then(Value::as_str)
                .map(str::to_owned),
        }?;
        let mut state = self.state();
        let number = state.subscriptions.number();
        let known = |name: &str| {
            let mut path = inputs.path.iter();
            path.find(|(known, _)| known == name)
                .map(|(_, value)| value.clone())
        };
        let removal = match &hook.removal {
            Some(removal) => {
                let id = tell(&mut response.body, &removal.id, number);
                let path = removal
                    .path
                    .fill(|name| known(name).unwrap_or_else(|| id.clone()));
                (removal.method.clone(), path)
            }
            // If the definition does not say how, a DELETE of the address in
            // `Location` ends a subscription.
            None => {
                let own = operation.path.fill(|name| known(name).unwrap_or_default());
                let path = format!("{}/{number}", own.trim_end_matches('/'));
                let location = format!("{}{}{path}", self.origin(request), self.base_of(request));
                response.headers.push(("location".to_owned(), location));
                ("DELETE".to_owned(), path)
            }
        };
        let subscription = Subscription {
            operation: operation.id.clone(),
            url,
            key: signing_key(operation, hook, request),
            removal,
        };
        state.subscriptions.add(subscription.clone());
        Some(subscription)
    }

    /// The base that a request's path begins with.
    fn base_of(&self, request: &RecordedRequest) -> &str {
        let mut bases = self.contract.bases.iter();
        let base = bases.find(|base| request.path().starts_with(base.as_str()));
        base.map(String::as_str).unwrap_or_default()
    }

    /// Ends a subscription, if the request does that.
    pub(super) fn removed(&self, request: &RecordedRequest) -> Option<Exchange> {
        let mut paths = rules::unprefixed(&self.contract, request.path());
        let removed = paths.find_map(|path| {
            let mut state = self.state();
            state.subscriptions.remove(request.method(), path)
        })?;
        let mut operations = self.contract.operations.iter();
        let trigger = operations.find(|known| known.id == removed.operation);
        // An operation for it responds like any other.
        let own = rules::find(&self.contract, request).ok();
        let response = match own.as_ref().and_then(|found| found.first()) {
            Some(own) => {
                let inputs = RequestInputs::default();
                self.success(request, own.operation, &inputs).0
            }
            None => MockResponse::empty(204),
        };
        Some(Exchange {
            line: Line::new(request, trigger, response.status(), Verdict::Unsubscribed),
            response,
            deliveries: Vec::new(),
        })
    }

    /// What is delivered to the subscriptions of a trigger: this payload, or the
    /// sample of one, or one of the documented shape.
    #[must_use]
    pub fn due(
        &self,
        trigger: &str,
        plan: &DeliveryPlan,
        payload: Option<&Value>,
    ) -> Vec<Delivery> {
        let mut operations = self.contract.operations.iter();
        let Some(operation) = operations.find(|known| known.id == trigger) else {
            return Vec::new();
        };
        let Some(hook) = &operation.hook else {
            return Vec::new();
        };
        let live = self.state().subscriptions.of(trigger);
        live.iter()
            .flat_map(|subscription| self.deliveries(operation, hook, subscription, plan, payload))
            .collect()
    }

    /// A delivery to an address that nobody has subscribed, signed with a key.
    #[must_use]
    pub fn delivery(
        &self,
        trigger: &str,
        plan: &DeliveryPlan,
        url: &str,
        key: &str,
        payload: Option<&Value>,
    ) -> Option<Delivery> {
        let mut operations = self.contract.operations.iter();
        let operation = operations.find(|known| known.id == trigger)?;
        let hook = operation.hook.as_ref()?;
        let subscription = Subscription {
            operation: trigger.to_owned(),
            url: url.to_owned(),
            key: Some(key.to_owned()),
            removal: (String::new(), String::new()),
        };
        self.deliveries(operation, hook, &subscription, plan, payload)
            .into_iter()
            .next()
    }

    pub(super) fn deliveries(
        &self,
        operation: &Operation,
        hook: &Hook,
        subscription: &Subscription,
        plan: &DeliveryPlan,
        payload: Option<&Value>,
    ) -> Vec<Delivery> {
        let published = || self.samples.get(&operation.id, Role::Webhook, "").cloned();
        let made = || {
            let schema = hook.delivery.as_ref().unwrap_or(&Value::Null);
            let seed = Seed::new(self.settings.seed)
                .of(&operation.id)
                .of("delivery");
            Maker::new(seed).value(self.contract.schema(schema))
        };
        let payload = payload.cloned().or_else(published).unwrap_or_else(made);
        plan.deliveries(
            hook,
            &subscription.url,
            subscription.key.as_deref(),
            &payload,
        )
    }
}

/// Sets the id of a subscription in its response, and returns it as in a path. The
/// first keeps the published id.
fn tell(body: &mut Content, pointer: &str, number: u64) -> String {
    let Content::Json(response) = body else {
        return number.to_string();
    };
    let Some(place) = response.pointer_mut(pointer) else {
        return number.to_string();
    };
    let further = number.saturating_sub(1);
    match place {
        Value::String(text) if further > 0 => *place = Value::from(format!("{text}-{number}")),
        Value::Number(id) => {
            let id = id.as_u64().unwrap_or_default().saturating_add(further);
            *place = Value::from(id);
        }
        Value::String(_) => {}
        _ => *place = Value::from(number),
    }
    match place {
        Value::String(text) => text.clone(),
        place => place.to_string(),
    }
}
