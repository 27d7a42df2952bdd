//! Facts about operations and triggers.

use std::collections::{BTreeMap, BTreeSet};

use super::{BodyFacts, OperationFacts, TriggerFacts, ValueFacts, of_policies, of_type, text};
use crate::emit::{Names, OperationNames};
use crate::model::{
    Argument, ArgumentLocation, ArgumentValue, Body, ChoiceKind, ChoiceList, Connector,
    FixedParameter, FormField, FormValue, InputTarget, ItemResults, Operation, OperationKind,
    Paging, Parameter, Reply, Shape, Trigger, TriggerMode, Webhook,
};

pub(super) fn facts(
    operation: &Operation,
    own: &OperationNames,
    trigger: Option<&Trigger>,
    connector: &Connector,
    names: &Names,
) -> OperationFacts {
    let query = operation.path.query.as_ref();
    OperationFacts {
        rust: own.method.clone(),
        request: own.request.clone(),
        kind: match operation.kind {
            OperationKind::Action => "action",
            OperationKind::Internal => "internal",
            OperationKind::Trigger => "trigger",
        }
        .to_owned(),
        method: operation.method.clone(),
        path: match query {
            Some(query) if !operation.path.template.contains('?') => {
                format!("{}?{query}", operation.path.template)
            }
            _ => operation.path.template.clone(),
        },
        deprecated: operation.docs.deprecated.clone(),
        security: operation.security.as_ref().map(text::alternatives),
        inputs: inputs(operation, own, names),
        body: operation.body.as_ref().map(|one| body(one, names)),
        accepts: operation.reply.accept.clone(),
        replies: replies(&operation.reply, names),
        errors: operation
            .reply
            .errors
            .iter()
            .map(|(codes, _)| text::status(*codes))
            .collect(),
        repeatable: operation.safe,
        managed_only: operation
            .managed_only
            .as_ref()
            .map(|one| one.reason.clone()),
        policies: of_policies::lines(operation),
        paging: operation.paging.as_ref().map(paging),
        item_results: operation.item_results.as_ref().map(item_results),
        choices: operation
            .choices
            .iter()
            .map(|list| choices(list, connector))
            .collect(),
        trigger: trigger.map(|one| self::trigger(one, names)),
    }
}

/// Parameters, and the fields or parts of a form. Members of another body are
/// those of its type.
fn inputs(
    operation: &Operation,
    own: &OperationNames,
    names: &Names,
) -> BTreeMap<String, ValueFacts> {
    let rust = |is_form: bool, wire: &str, place: &str| {
        let all = operation.inputs.iter().zip(&own.inputs);
        let mut same = all.filter(|(input, _)| {
            let is_there = match input.target {
                InputTarget::Parameter(location) => !is_form && text::place(location) == place,
                InputTarget::FormField(_) | InputTarget::Part(_) => is_form,
                InputTarget::BodyMember(..) | InputTarget::WholeBody | InputTarget::RawBody => {
                    false
                }
            };
            is_there && input.field.wire == wire
        });
        same.next()
            .map(|(_, rust)| rust.clone())
            .unwrap_or_default()
    };
    let mut found = BTreeMap::new();
    for Parameter { field, location } in &operation.parameters {
        let place = text::place(*location);
        let facts = ValueFacts {
            style: text::style(*location, &field.shape),
            ..of_type::value(field, &rust(false, &field.wire, place), names)
        };
        found.insert(format!("{place} {}", field.wire), facts);
    }
    for FixedParameter {
        wire,
        location,
        value,
    } in &operation.fixed
    {
        let facts = ValueFacts {
            shape: "text".to_owned(),
            required: true,
            sent: Some(text::literal(value)),
            ..ValueFacts::default()
        };
        found.insert(format!("{} {wire}", text::place(*location)), facts);
    }
    let (place, fields): (&str, &[FormField]) = match &operation.body {
        Some(Body::UrlEncoded(fields)) => ("form", fields),
        Some(Body::Multipart(parts)) => ("part", parts),
        _ => ("", &[]),
    };
    for FormField {
        field,
        value,
        media_type,
    } in fields
    {
        let rust = rust(true, &field.wire, place);
        let mut facts = of_type::value(field, &rust, names);
        if *value == FormValue::File {
            facts.shape = if matches!(field.shape, Shape::List(_)) {
                "list of file".to_owned()
            } else {
                "file".to_owned()
            };
        }
        facts.style = text::form_style(*value, media_type.as_deref(), &field.shape);
        found.insert(format!("{place} {}", field.wire), facts);
    }
    found
}

fn body(body: &Body, names: &Names) -> BodyFacts {
    match body {
        Body::Json {
            shape,
            required,
            media_type,
            ..
        } => BodyFacts {
            media_type: media_type.clone(),
            shape: text::shape(shape, names),
            required: *required,
        },
        Body::Raw {
            media_type,
            required,
            text,
            ..
        } => BodyFacts {
            media_type: media_type.clone(),
            shape: if *text { "text" } else { "bytes" }.to_owned(),
            required: *required,
        },
        Body::UrlEncoded(_) => form("application/x-www-form-urlencoded"),
        Body::Multipart(_) => form("multipart/form-data"),
    }
}

fn form(media_type: &str) -> BodyFacts {
    BodyFacts {
        media_type: media_type.to_owned(),
        shape: "form".to_owned(),
        required: false,
    }
}

fn replies(reply: &Reply, names: &Names) -> BTreeMap<String, String> {
    let cases = reply.cases.iter().map(|case| {
        let mut content = text::content(&case.content, names);
        if case.or_text {
            content.push_str(" or text");
        }
        (text::status(case.status), content)
    });
    let mut found: BTreeMap<String, String> = cases.collect();
    if let Some(header) = &reply.file_name_header {
        found.insert("file name".to_owned(), format!("header {header}"));
    }
    found
}

fn paging(paging: &Paging) -> String {
    match paging {
        Paging::Numbered {
            page,
            size,
            first,
            items,
            last_page,
            total_items,
        } => {
            let mut text = format!("number in {page} from {first}");
            if let Some(size) = size {
                text.push_str(", size in ");
                text.push_str(size);
            }
            text.push_str(", items at ");
            text.push_str(&text::pointer(items));
            for (what, path) in [(", last page at ", last_page), (", total at ", total_items)] {
                if let Some(path) = path {
                    text.push_str(what);
                    text.push_str(&text::pointer(path));
                }
            }
            text
        }
        Paging::NextLink { items, next_link } => format!(
            "next link at {}, items at {}",
            text::pointer(next_link),
            text::pointer(items)
        ),
    }
}

fn item_results(results: &ItemResults) -> String {
    format!(
        "{} of each item at {}, accepted if {}",
        text::pointer(&results.status),
        text::pointer(&results.items),
        results.accepted.join(" or ")
    )
}

/// An input, and the look-up of its choices.
fn choices(list: &ChoiceList, connector: &Connector) -> (String, String) {
    let what = match list.kind {
        ChoiceKind::Choices => "",
        ChoiceKind::Below => " below a choice",
        ChoiceKind::Schema => " schema",
    };
    let lookup = connector.operations.get(list.lookup);
    let lookup = lookup.map_or("?", |operation| operation.id.as_str());
    let paths = [("value", &list.value), ("title", &list.title)];
    let paths = paths.into_iter().filter_map(|(what, path)| {
        let path = path.as_ref()?;
        Some(format!("{what} {}", text::pointer(path)))
    });
    // They have names, so in whatever order.
    let arguments: BTreeSet<String> = list.arguments.iter().map(argument).collect();
    let told: Vec<String> = [lookup.to_owned()]
        .into_iter()
        .chain([format!("at {}", text::pointer(&list.collection))])
        .chain(paths)
        .chain(arguments)
        .chain(list.paged.then(|| "paged".to_owned()))
        .collect();
    (format!("{}{what}", list.input.join(".")), told.join(", "))
}

fn argument(argument: &Argument) -> String {
    let place = match argument.location {
        ArgumentLocation::Path => "path",
        ArgumentLocation::Query => "query",
        ArgumentLocation::Header => "header",
        ArgumentLocation::Body => "body",
    };
    let value = match &argument.value {
        ArgumentValue::Fixed(value) => text::literal(value),
        ArgumentValue::Given { wire, required } => {
            let unless = if *required { "" } else { ", if given" };
            format!("{{{wire}{unless}}}")
        }
        ArgumentValue::Chosen(path) => format!("{{chosen {}}}", text::pointer(path)),
    };
    format!("{place} {}={value}", argument.wire)
}

fn trigger(trigger: &Trigger, names: &Names) -> TriggerFacts {
    let batch = if trigger.batch { ", batch" } else { "" };
    match &trigger.mode {
        TriggerMode::Polling(polling) => TriggerFacts {
            mode: format!("polling{batch}"),
            delivers: format!("items at {}", text::pointer(&polling.collection)),
            ..TriggerFacts::default()
        },
        TriggerMode::Webhook(webhook) => {
            let Webhook {
                payload,
                callback,
                callback_is_parameter,
                removal,
                signature,
                form_encoded,
                key,
            } = webhook.as_ref();
            let place = if *callback_is_parameter {
                "parameter"
            } else {
                "body"
            };
            TriggerFacts {
                mode: format!("webhook{batch}"),
                delivers: text::shape(payload, names),
                callback: format!("{place} {}", callback.join(".")),
                removal: removal.as_ref().map(|one| {
                    let id = text::pointer(&one.id);
                    format!("{} {}, id at {id}", one.method, one.path.template)
                }),
                signature: signature.as_ref().map(|one| {
                    format!(
                        "HMAC-SHA256 with {} in {}, time in {}",
                        one.key, one.header, one.timestamp_header
                    )
                }),
                form_encoded: *form_encoded,
                key: key.as_ref().map(text::pointer),
            }
        }
    }
}
