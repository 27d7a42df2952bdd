//! The README's section about tests.

use crate::emit::context::Crate;
use crate::emit::ident::ident;
use crate::emit::proof::examples;
use crate::emit::{docs, service};
use crate::model::{SampleKind, TriggerMode};

/// The section about tests.
pub(crate) fn section(krate: &Crate<'_>) -> Option<Vec<String>> {
    let index = examples::first_action(krate)?;
    let program = examples::of_tests(krate)?;
    let names = krate.names.of_operation(index);
    let on = service::method("on", &names.method);
    let method = docs::code(&names.method);
    let mut lines: Vec<String> = [
        "## Your tests",
        "",
        "With the feature `testing` the service runs inside your test: it serves the connector's",
        "definition on the loopback interface, and `client()` talks to it. Each request is checked",
        "against the definition first: what is required, types, listed values, and documented lengths",
        "and limits. An invalid one is refused in the service's own format, with a message that names",
        "the rule. Calls without an expectation get published samples, or values of the",
        "documented shape, whatever they ask for; lists have several pages.",
        "",
        "```rust,ignore",
    ]
    .map(str::to_owned)
    .to_vec();
    lines.extend(program);
    lines.extend(
        [
            "```",
            "",
            "| on `testing::Service` | what it is for |",
            "|---|---|",
            "| `Service::in_place()` | the same without a socket, as a transport |",
        ]
        .map(str::to_owned),
    );
    lines.push(format!(
        "| `{on}(\\|inputs\\| reply)` | expects calls of {method}, and likewise for every call: the \
         closure receives the typed inputs and returns the reply, a `MockResponse`, or a `Result` of the two |"
    ));
    lines.extend(
        [
            "| … `.times(2)`, `.any_times()` | how many; default: at least one |",
            "| … `.with(json!({\"body\": {…}}))` | only calls with these inputs |",
            "| … `.calls()`, `.count()`, `.requests()` | the received calls, typed and raw |",
            "| `respond(response)` | the next call gets this, whichever it is: \
             `MockResponse::hang_up()`, `.cut_off()`, `.after(…)` |",
            "| `throttled(wait)`, `error(status, Some(code), message)` | errors in the service's own format |",
            "| `mock().fail(FaultRule::first(2, Fault::LostResponse))` | faults of future calls |",
        ]
        .map(str::to_owned),
    );
    lines.extend(use_case(krate, index));
    let mut webhooks =
        krate
            .connector
            .triggers
            .iter()
            .enumerate()
            .filter_map(|(index, trigger)| match &trigger.mode {
                TriggerMode::Webhook(webhook) => Some((krate.names.of_trigger(index), webhook)),
                TriggerMode::Polling(_) => None,
            });
    if let Some((names, webhook)) = webhooks.next() {
        let method = ident(names.method.trim_end_matches('_'));
        lines.push(format!(
            "| `deliver_{method}(&payload, DeliveryPlan::once())` | delivers to all subscribers: once, \
             `.twice()`, `.late(…)`, `.wrongly_signed()` |"
        ));
        if webhook.signature.is_some() {
            lines.push(format!(
                "| `signed_{method}(&payload, plan)` | a delivery signed with `testing::SIGNING_KEY`, for a \
                 handler without a socket |"
            ));
        }
    }
    lines.extend(
        [
            "",
            "When dropped, or with `verify()`, the service fails the test if an expectation is \
             not met,",
            "and says what was expected and what was received.",
        ]
        .map(str::to_owned),
    );
    Some(lines)
}

/// How another sample than the plain one is chosen: of the operation at `index`, or else
/// of the first whose reply has several.
fn use_case(krate: &Crate<'_>, index: usize) -> Option<String> {
    let samples = krate.connector.samples.iter();
    let replies = samples.filter(|sample| sample.kind == SampleKind::Response);
    let cases: Vec<(&str, &str)> = replies
        .filter_map(|sample| Some((sample.operation.as_str(), sample.case.as_deref()?)))
        .collect();
    let shown = &krate.connector.operations[index].id;
    let of_shown = cases.iter().find(|(operation, _)| operation == shown);
    let (operation, case) = of_shown.or_else(|| cases.first())?;
    let all = cases.iter().filter(|(of, _)| of == operation);
    let all: Vec<String> = all.map(|(_, case)| docs::code(case)).collect();
    Some(format!(
        "| `mock().use_case({operation:?}, {case:?})` | another of the published samples: {} |",
        all.join(", ")
    ))
}
