//! `apiProperties.json`.

use crate::source::Diagnostics;
use crate::source::{Node, Value};

/// Policies that are known, whether or not a direct connection can follow them.
const TEMPLATES: [&str; 16] = [
    "convertarraytoobject",
    "convertobjecttoarray",
    "dynamichosturl",
    "dynamicsubdomain",
    "encodepropertyvalue",
    "moveproperties",
    "pollingtrigger",
    "routerequesttoendpoint",
    "setconnectionstatustounauthenticated",
    "setheader",
    "setproperty",
    "setqueryparameter",
    "setvaluefromurl",
    "stringreplace",
    "stringtoarray",
    "updatenextlink",
];

/// Types of connection parameters.
const TYPES: [&str; 10] = [
    "array",
    "bool",
    "connection",
    "gatewaySetting",
    "int",
    "managedIdentity",
    "oauthSetting",
    "object",
    "securestring",
    "string",
];

pub(super) fn check(root: Option<&Node>, diagnostics: &mut Diagnostics) {
    let Some(root) = root else {
        return;
    };
    let Some(properties) = root
        .get("properties")
        .filter(|properties| properties.is_object())
    else {
        diagnostics
            .wrong(root.span, "`apiProperties.json` has no object `properties`")
            .help("it starts with { \"properties\": { …");
        return;
    };
    check_parameters(properties.get("connectionParameters"), diagnostics);
    let sets = properties
        .get("connectionParameterSets")
        .and_then(|sets| sets.get("values"));
    for set in sets.map(Node::items).unwrap_or_default() {
        check_parameters(set.get("parameters"), diagnostics);
    }
    check_policies(properties.get("policyTemplateInstances"), diagnostics);
}

fn check_parameters(parameters: Option<&Node>, diagnostics: &mut Diagnostics) {
    let Some(parameters) = parameters else {
        return;
    };
    if !parameters.is_object() && !matches!(parameters.value, Value::Null) {
        let message = format!(
            "connection parameters must be an object, not {}",
            parameters.kind()
        );
        diagnostics
            .wrong(parameters.span, message)
            .help("list each parameter under its name");
    }
    for parameter in parameters.members() {
        match parameter.node.get("type") {
            None => {
                let message = format!("the connection parameter `{}` has no type", parameter.name);
                diagnostics
                    .wrong(parameter.span, message)
                    .help("securestring for a secret, string for everything else");
            }
            Some(kind) => {
                let known = kind
                    .text()
                    .is_some_and(|text| TYPES.iter().any(|known| known.eq_ignore_ascii_case(text)));
                if !known {
                    let message = format!(
                        "`{}` is not a connection parameter type",
                        kind.text().unwrap_or(kind.kind())
                    );
                    diagnostics
                        .wrong(kind.span, message)
                        .help(format!("use one of {}", TYPES.join(", ")));
                }
            }
        }
    }
}

fn check_policies(policies: Option<&Node>, diagnostics: &mut Diagnostics) {
    for policy in policies.map(Node::items).unwrap_or_default() {
        let Some(template) = policy.get("templateId") else {
            diagnostics
                .wrong(policy.span, "the policy has no template")
                .help("add `templateId`");
            continue;
        };
        let name = template.text().unwrap_or_default().to_ascii_lowercase();
        if !TEMPLATES.contains(&name.as_str()) {
            let message = format!("the policy template `{name}` is not known");
            diagnostics
                .wrong(template.span, message)
                .help("a direct connection does not apply it as Microsoft's gateway does");
        }
    }
}
