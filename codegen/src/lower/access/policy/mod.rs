//! Policies: what Microsoft's gateway does to requests and replies.

mod bodies;
mod cover;
mod effect;
pub(crate) mod expression;
mod host;
pub(crate) mod hosts;
mod instance;
mod routes;
mod secrets;
mod values;

use std::collections::BTreeSet;

use crate::model::CredentialLocation;
use crate::source::Diagnostics;
use crate::source::Node;

pub(crate) use cover::Cover;
pub(crate) use effect::{CredentialSource, Does, Effect, GatewayChange, Policy, PolicyCredential};
use host::Host;
use instance::Instance;

/// Reads the policies and script operations of `apiProperties.json`, in the
/// order of the file; `operations` are all that the document has.
pub(crate) fn read(
    root: Option<&Node>,
    has_script: bool,
    operations: &BTreeSet<&str>,
    report: &mut Diagnostics,
) -> Vec<Policy> {
    let properties = root.map(|root| root.get("properties").unwrap_or(root));
    let member = |name| properties.and_then(|properties| properties.get(name));
    let instances = member("policyTemplateInstances").map(Node::items);
    let mut policies = Vec::new();
    for node in instances.unwrap_or_default() {
        let Some(instance) = Instance::read(node, operations) else {
            report.warn(node.span, "a policy without `templateId` is ignored");
            continue;
        };
        let cover = instance.cover.clone();
        let does = does(&instance, report);
        policies.extend(does.map(|does| Policy { cover, does }));
    }
    policies.extend(script(member("scriptOperations"), has_script, report));
    policies
}

fn does(instance: &Instance<'_>, report: &mut Diagnostics) -> Option<Does> {
    let effect = match instance.template.as_str() {
        "setheader" if instance.on_replies => values::of_reply(instance)?,
        "setqueryparameter" if instance.on_replies => return None,
        "setheader" => return values::set(instance, CredentialLocation::Header, report),
        "setqueryparameter" => return values::set(instance, CredentialLocation::Query, report),
        "dynamichosturl" | "dynamicsubdomain" => return Some(Does::Lead(Host::of(instance))),
        // Sends further pages through the gateway, which a direct call does not
        // need.
        "updatenextlink" => return None,
        "setconnectionstatustounauthenticated" => {
            let status = instance.value("statusCode")?.trim().parse().ok()?;
            Effect::change(
                Some(GatewayChange::Unauthenticated(status)),
                instance.reason(),
            )
        }
        "setvaluefromurl" => Effect::change(bodies::look_up(instance), instance.reason()),
        "routerequesttoendpoint" => Effect::change(routes::change(instance), instance.reason()),
        "pollingtrigger" => Effect::NewsAt(news_at(instance)),
        "setproperty"
        | "stringreplace"
        | "convertobjecttoarray"
        | "convertarraytoobject"
        | "stringtoarray"
        | "moveproperties"
        | "encodepropertyvalue" => match (bodies::transform(instance), instance.on_replies) {
            (bodies::BodyChange::Nothing, _) => return None,
            (bodies::BodyChange::Transform(transform), false) => {
                Effect::change(Some(GatewayChange::Body(transform)), instance.reason())
            }
            (bodies::BodyChange::Transform(transform), true) => {
                Effect::change(Some(GatewayChange::Reply(transform)), instance.reason())
            }
            (bodies::BodyChange::Gateway, true) => left_out(instance),
            (bodies::BodyChange::Gateway, false) => Effect::Gateway(instance.reason()),
        },
        _ => Effect::Gateway(instance.reason()),
    };
    Some(Does::Effect(effect))
}

/// The names that lead to the news in a poll's reply.
fn news_at(instance: &Instance<'_>) -> Vec<String> {
    let path = instance.value("triggerDataPath").unwrap_or_default();
    let path = path.split_once("()").map_or("", |(_, path)| path);
    let words = path.split('.').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// A member of replies, which callers must not rely on anyway.
fn left_out(instance: &Instance<'_>) -> Effect {
    let of_parts = [
        "newPropertyParentPathTemplate",
        "newPropertySubPathTemplate",
    ];
    let whole = ["newPropertyPath"];
    let parent = ["dstParentPath"];
    let said = |words: &[&str]| -> String {
        let paths = words.iter().filter_map(|word| instance.value(word));
        let paths = paths.map(|path| {
            let path = path.trim().trim_start_matches("@body()");
            path.trim_matches(['.', '/']).to_owned()
        });
        let paths: Vec<String> = paths.filter(|path| !path.is_empty()).collect();
        paths.join(".")
    };
    let paths = [said(&of_parts), said(&whole), said(&parent)];
    let what = match paths.into_iter().find(|path| !path.is_empty()) {
        Some(path) => format!("sets `{path}` in the reply"),
        None => "changes the reply".to_owned(),
    };
    Effect::LeftOut(format!(
        "Through a managed connection the gateway {what}; a direct connection returns the reply \
         as the service sends it."
    ))
}

/// The operations that a script serves: those that are listed, or else all. A
/// list without a script in the folder counts: a folder may lack the file, but
/// calls go to the script all the same.
fn script(list: Option<&Node>, has_script: bool, report: &mut Diagnostics) -> Option<Policy> {
    let items = list.map(Node::items).unwrap_or_default();
    let names = items.iter().filter_map(Node::text);
    let names: BTreeSet<String> = names.map(str::to_owned).collect();
    if let Some(list) = list.filter(|_| !has_script) {
        let what = if names.is_empty() {
            "an empty `scriptOperations` means that a script serves every operation"
        } else {
            "`scriptOperations` names operations that a script serves"
        };
        let message = format!("{what}, but the folder has no `script.csx`");
        let reported = report.warn(list.span, message);
        reported.help("add the script, or remove `scriptOperations` if there is none");
    } else if list.is_none() && !has_script {
        return None;
    }
    let cover = if names.is_empty() || names.contains("*") {
        Cover::All
    } else {
        Cover::Operations(names)
    };
    Some(Policy {
        cover,
        does: Does::Effect(Effect::Script),
    })
}

/// Applies `x-connector-script` to an operation that the connector's script
/// serves: `none` if it leaves the call alone, `reply` if it only reshapes the
/// reply.
pub(crate) fn direct(effects: &mut Vec<Effect>, said: &str) {
    if said == "reply" && effects.contains(&Effect::Script) {
        effects.push(Effect::Reshaped);
    }
    effects.retain(|effect| *effect != Effect::Script);
}
