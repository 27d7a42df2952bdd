//! Requests that break a rule.

use super::{Draft, ProbeBody, good, limits, members};
use crate::{
    contract::{Carrier, Contract, Kind, Operation, Parameter, Place, Schema},
    responses::Seed,
    rules::{self, Rule},
};

/// A broken rule, what breaks it, and the request.
pub(super) type Wrong = (Rule, String, Draft);

/// Every way in which a request can be wrong in one place.
pub(super) fn all(contract: &Contract, operation: &Operation, good: &Draft) -> Vec<Wrong> {
    let mut all = Vec::new();
    all.extend(route(contract, good));
    all.extend(credential(operation, good));
    for parameter in &operation.parameters {
        all.extend(missing(contract, operation, parameter, good));
        all.extend(values(contract, operation, parameter, good));
    }
    if let Some(body) = &operation.body {
        if body.is_required {
            let mut draft = good.clone();
            draft.body = ProbeBody::None;
            all.push((Rule::MissingMember, "no body".to_owned(), draft));
        }
        let mut draft = good.clone();
        draft.content_type = Some("application/x-nothing-that-is-known".to_owned());
        if !body.media.iter().any(|(name, _)| name.contains('*')) && !draft.body.bytes().is_empty()
        {
            all.push((Rule::MediaType, "another media type".to_owned(), draft));
        }
        if let Some(value) = good.body.json() {
            let media = body.media.iter().find(|(name, _)| {
                good.content_type
                    .as_ref()
                    .is_some_and(|known| rules::is_of(known, name))
            });
            if let Some((_, schema)) = media {
                let changed = members::changed(contract.schema(schema), value, good.body.is_form());
                all.extend(changed.into_iter().map(|(rule, what, value)| {
                    let mut draft = good.clone();
                    draft.body = good.body.with(value);
                    (rule, what, draft)
                }));
            }
        }
    }
    all
}

/// Another path, and another method.
fn route(contract: &Contract, good: &Draft) -> Vec<Wrong> {
    let mut astray = good.clone();
    "/there/is/no/such/path/in/this/definition/at/all/-".clone_into(&mut astray.path);
    let mut wrong = vec![(Rule::Path, "another path".to_owned(), astray)];
    let methods = ["PATCH", "DELETE", "PUT", "POST", "GET"].into_iter();
    let mut drafts = methods.map(|method| {
        let mut draft = good.clone();
        method.clone_into(&mut draft.method);
        draft
    });
    let unknown = drafts.find(|draft| {
        let found = rules::find(contract, &draft.request(""));
        found.is_err_and(|refusal| refusal.rule == Rule::Method)
    });
    wrong.extend(unknown.map(|draft| (Rule::Method, "another method".to_owned(), draft)));
    wrong
}

fn credential(operation: &Operation, good: &Draft) -> Option<Wrong> {
    if operation.credentials.is_empty() {
        return None;
    }
    let mut draft = good.clone();
    for credential in operation.credentials.iter().flatten() {
        match &credential.carrier {
            Carrier::Header(name) => draft
                .headers
                .retain(|(known, _)| !known.eq_ignore_ascii_case(name)),
            Carrier::Query(name) => draft.query.retain(|(known, _)| known != name),
            Carrier::Basic | Carrier::Bearer => {
                draft.headers.retain(|(known, _)| known != "authorization");
            }
        }
    }
    Some((Rule::Credential, "no credential".to_owned(), draft))
}

/// A required parameter is left out; a credential is reported as such.
fn missing(
    contract: &Contract,
    operation: &Operation,
    parameter: &Parameter,
    good: &Draft,
) -> Option<Wrong> {
    if !parameter.is_required || is_credential(operation, parameter) {
        return None;
    }
    let name = &parameter.name;
    let mut draft = good.clone();
    let rule = match parameter.place {
        Place::Path => {
            draft.path = path_with(contract, operation, name, "")?;
            // The path of another operation, or of none.
            let found = rules::find(contract, &draft.request("")).unwrap_or_default();
            let meant = found.first()?.operation;
            if !std::ptr::eq(meant, operation) {
                return None;
            }
            Rule::MissingMember
        }
        Place::Query => {
            draft.query.retain(|(known, _)| known != name);
            Rule::MissingQuery
        }
        Place::Header => {
            draft
                .headers
                .retain(|(known, _)| !known.eq_ignore_ascii_case(name));
            Rule::MissingHeader
        }
    };
    Some((
        rule,
        format!("{} {name} is missing", parameter.place.noun()),
        draft,
    ))
}

fn is_credential(operation: &Operation, parameter: &Parameter) -> bool {
    let mut all = operation.credentials.iter().flatten();
    all.any(|credential| match &credential.carrier {
        Carrier::Header(name) => {
            parameter.place == Place::Header && name.eq_ignore_ascii_case(&parameter.name)
        }
        Carrier::Query(name) => parameter.place == Place::Query && *name == parameter.name,
        Carrier::Basic | Carrier::Bearer => {
            parameter.place == Place::Header && parameter.name.eq_ignore_ascii_case("authorization")
        }
    })
}

/// The path with this value for one parameter; none where it has no such
/// parameter.
fn path_with(
    contract: &Contract,
    operation: &Operation,
    name: &str,
    value: &str,
) -> Option<String> {
    if !operation.path.parameters().any(|known| known == name) {
        return None;
    }
    let seed = Seed::new(0).of(&operation.id).of("request");
    let path = operation.path.fill(|known| {
        if known == name {
            return value.to_owned();
        }
        let mut parameters = operation.parameters.iter();
        let parameter =
            parameters.find(|parameter| parameter.place == Place::Path && parameter.name == known);
        parameter.map_or_else(
            || "value".to_owned(),
            |parameter| good::joined(parameter, &good::parameter_texts(contract, parameter, seed)),
        )
    });
    Some(path)
}

/// A parameter has a value of another type, one that is not listed, or one
/// beyond a limit.
fn values(
    contract: &Contract,
    operation: &Operation,
    parameter: &Parameter,
    good: &Draft,
) -> Vec<Wrong> {
    if is_credential(operation, parameter) {
        return Vec::new();
    }
    let schema = contract.schema(&parameter.schema);
    let wrong = texts(schema);
    let name = &parameter.name;
    wrong
        .into_iter()
        .filter_map(|(rule, what, texts)| {
            let mut draft = good.clone();
            let text = good::joined(parameter, &texts);
            match parameter.place {
                Place::Path if text.is_empty() => return None,
                Place::Path => draft.path = path_with(contract, operation, name, &text)?,
                Place::Query => {
                    draft.query.retain(|(known, _)| known != name);
                    good::add(&mut draft, parameter, &texts);
                }
                // A header cannot hold every value.
                Place::Header if !text.bytes().all(|byte| byte.is_ascii_graphic()) => return None,
                Place::Header => good::set_header(&mut draft, name, text),
            }
            Some((
                rule,
                format!("{} {name}: {what}", parameter.place.noun()),
                draft,
            ))
        })
        .collect()
}

/// The texts of a parameter: several for a list.
fn texts(schema: Schema<'_>) -> Vec<(Rule, &'static str, Vec<String>)> {
    let mut wrong = Vec::new();
    match schema.kind() {
        Some(Kind::Integer | Kind::Number | Kind::Boolean) => {
            wrong.push((
                Rule::Type,
                "another type",
                vec!["neither-number-nor-truth".to_owned()],
            ));
        }
        Some(Kind::List) => {
            let items = schema.items().map(texts).unwrap_or_default();
            let least = schema
                .length("minItems")
                .and_then(|least| usize::try_from(least).ok());
            let least = least.unwrap_or(1).max(1);
            wrong.extend(items.into_iter().map(|(rule, what, texts)| {
                let text = texts.into_iter().next().unwrap_or_default();
                (rule, what, vec![text; least])
            }));
        }
        _ => {}
    }
    if !schema.options().is_empty() {
        if let Some(text) = limits::unlisted(schema) {
            wrong.push((
                Rule::Enumeration,
                "an unlisted value",
                vec![super::text(&text)],
            ));
        }
        return wrong;
    }
    let broken = limits::beyond(schema).into_iter();
    wrong.extend(broken.map(|(what, value)| (Rule::Limit, what, vec![super::text(&value)])));
    wrong
}
