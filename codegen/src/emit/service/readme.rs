//! What the README says of tests.

use crate::emit::context::Crate;
use crate::emit::ident::ident;
use crate::emit::proof::examples;
use crate::emit::{docs, service};
use crate::model::TriggerMode;

/// The section about tests.
pub(crate) fn section(krate: &Crate<'_>) -> Option<Vec<String>> {
    let index = examples::first_action(krate)?;
    let program = examples::of_tests(krate)?;
    let names = krate.names.of_operation(index);
    let on = service::method("on", &names.method);
    let id = docs::code(&krate.connector.operations[index].id);
    let mut lines: Vec<String> = [
        "## Your tests",
        "",
        "With the feature `testing` the service runs inside your test: it serves the connector's",
        "definition on the loopback interface, and `client()` talks to it. Each request is held",
        "against the definition first, and refused in the service's own format where it breaks it:",
        "the message names the rule. Calls that you say nothing about are answered with published",
        "samples, or values of the documented shape.",
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
            "| `Service::in_place()` | the same without a socket, in place of the transport |",
        ]
        .map(str::to_owned),
    );
    lines.push(format!(
        "| `{on}(\\|inputs\\| reply)` | expects calls of {id}, and so for every call: the closure \
         sees the inputs, typed, and gives the reply, a `MockResponse`, or a `Result` of the two |"
    ));
    lines.extend(
        [
            "| … `.times(2)`, `.any_times()` | how many; at least one if nothing is said |",
            "| … `.with(json!({\"body\": {…}}))` | only calls with these inputs |",
            "| … `.calls()`, `.count()`, `.requests()` | what came, typed and as it was sent |",
            "| `respond(response)` | the next call gets this, whatever it asks for: `MockResponse::hang_up()`, `.cut_off()`, `.after(…)` |",
            "| `throttled(wait)`, `error(status, Some(code), message)` | errors in the service's own format |",
            "| `mock().fail(FaultRule::first(2, Fault::LostAnswer))` | faults of calls to come |",
            "| `mock().use_case(operation, case)` | another of the published samples |",
        ]
        .map(str::to_owned),
    );
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
            "| `deliver_{method}(&payload, DeliveryPlan::once())` | delivers to who has subscribed: once, \
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
            "Dropped, or with `verify()`, the service fails the test where an expectation is not met,",
            "and says what was expected and what came.",
        ]
        .map(str::to_owned),
    );
    Some(lines)
}
