//! Credentials that an operation needs.

use serde_json::Value;

use super::{OperationSource, Side, text_at};
use crate::contract::{Carrier, Credential};

/// What an operation demands: one of these lists is enough.
pub(super) fn alternatives(
    from: OperationSource<'_>,
    properties: &Value,
    side: Side,
) -> Vec<Vec<Credential>> {
    if side == Side::Gateway {
        return vec![vec![token()]];
    }
    let mut declared = declared(from);
    if !declared.is_empty() && has_sign_in(properties) {
        declared.push(vec![token()]);
    }
    declared
}

fn token() -> Credential {
    Credential {
        carrier: Carrier::Bearer,
        parameter: None,
    }
}

/// Whether a connection may sign in, whatever the definition declares: then
/// calls have a token.
fn has_sign_in(properties: &Value) -> bool {
    let sets = properties.pointer("/properties/connectionParameterSets/values");
    let sets = sets.and_then(Value::as_array).into_iter().flatten();
    let sets = sets.filter_map(|set| set.get("parameters"));
    let all = sets.chain(properties.pointer("/properties/connectionParameters"));
    all.filter_map(Value::as_object)
        .flatten()
        .any(|(_, parameter)| {
            text_at(parameter, "/type")
                .is_some_and(|kind| kind.eq_ignore_ascii_case("oauthSetting"))
        })
}

fn declared(from: OperationSource<'_>) -> Vec<Vec<Credential>> {
    let document = &from.contract.document;
    let schemes = document
        .pointer(from.dialect.schemes())
        .and_then(Value::as_object);
    let required = from
        .node
        .get("security")
        .or_else(|| document.get("security"));
    let Some(required) = required.and_then(Value::as_array) else {
        // If nothing says which applies, any one does.
        let each = schemes.into_iter().flatten();
        return each
            .filter_map(|(_, scheme)| Some(vec![credential(from, scheme)?]))
            .collect();
    };
    let lists = required.iter().filter_map(Value::as_object);
    let lists: Vec<Vec<Credential>> = lists
        .map(|names| {
            let known = names.keys().filter_map(|name| schemes?.get(name));
            known
                .filter_map(|scheme| credential(from, scheme))
                .collect()
        })
        .collect();
    // An empty list asks for nothing, and so does any choice that has one.
    if lists.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    lists
}

/// None if it is optional.
fn credential(from: OperationSource<'_>, scheme: &Value) -> Option<Credential> {
    let scheme = from.contract.schema(scheme).node();
    if scheme.pointer("/x-connector-credential/optional") == Some(&Value::Bool(true)) {
        return None;
    }
    let name = || text_at(scheme, "/name").map(str::to_owned);
    let carrier = match (text_at(scheme, "/type")?, text_at(scheme, "/in")) {
        ("apiKey", Some("query")) => Carrier::Query(name()?),
        ("apiKey", Some("header")) => Carrier::Header(name()?),
        ("basic", _) => Carrier::Basic,
        ("http", _) => match text_at(scheme, "/scheme")?.to_ascii_lowercase().as_str() {
            "basic" => Carrier::Basic,
            "bearer" => Carrier::Bearer,
            _ => Carrier::Header("Authorization".to_owned()),
        },
        ("oauth2" | "openIdConnect", _) => Carrier::Bearer,
        _ => return None,
    };
    Some(Credential {
        carrier,
        parameter: text_at(scheme, "/x-connector-credential/parameter").map(str::to_owned),
    })
}
