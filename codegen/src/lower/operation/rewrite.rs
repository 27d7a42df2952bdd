//! What a direct call changes in place of the gateway: policies, applied to one
//! operation.

use crate::lower::access::{Access, Effect, GatewayChange};
use crate::lower::operation::parameter_set::ParameterSet;
use crate::model::{
    Address, Body, Computed, ListStyle, ManagedOnly, ParameterLocation, Piece, Rewrite, Route,
};
use crate::openapi::OperationSource;

/// Why a call with a script needs the gateway.
const SCRIPT: &str = "a script of the connector rewrites it";

/// What a direct call changes; or why it needs the gateway.
pub(crate) fn rewrite(
    access: &Access,
    found: &OperationSource<'_>,
    inputs: &ParameterSet,
    body: Option<&Body>,
) -> Result<Option<Rewrite>, ManagedOnly> {
    let mut rewrite = Rewrite::default();
    let mut reasons: Vec<&str> = Vec::new();

    for effect in &access.of(found).effects {
        let refusal = match effect {
            Effect::Gateway(reason) => Some(reason.as_str()),
            Effect::Script => Some(SCRIPT),
            Effect::Change { change, otherwise } => {
                let is_made = match change {
                    GatewayChange::Body(_) if !matches!(body, Some(Body::Json { .. })) => false,
                    change => make(access, change, found, inputs, &mut rewrite),
                };
                (!is_made).then_some(otherwise.as_str())
            }
            Effect::Send { .. } | Effect::NewsAt(_) | Effect::LeftOut(_) | Effect::Reshaped => None,
        };
        if let Some(reason) = refusal
            && !reasons.contains(&reason)
        {
            reasons.push(reason);
        }
    }
    if reasons.is_empty() {
        return Ok((rewrite != Rewrite::default()).then_some(rewrite));
    }
    let reason = format!("In Microsoft's gateway {}.", reasons.join(", and "));
    let script = reasons.contains(&SCRIPT);
    Err(ManagedOnly { reason, script })
}

/// Makes a change, if the operation has the inputs for it.
fn make(
    access: &Access,
    change: &GatewayChange,
    found: &OperationSource<'_>,
    inputs: &ParameterSet,
    rewrite: &mut Rewrite,
) -> bool {
    match change {
        GatewayChange::Base {
            template,
            host_is_input,
        } if inputs.have(template) => {
            let is_the_usual = matches!((&access.address, template.as_slice()),
                (Address::Known(url), [Piece::Text(text)]) if url == text);
            rewrite.base = (!is_the_usual).then(|| template.clone());
            rewrite.host_is_input = *host_is_input;
            true
        }
        GatewayChange::Route { method, route } if leads(access, route, inputs) => {
            rewrite.method = method.clone().filter(|method| *method != found.method);
            rewrite.route = Some(route.clone());
            true
        }
        GatewayChange::Value(value) => {
            compute(access, value, found, inputs, rewrite);
            true
        }
        GatewayChange::Body(transform) => {
            rewrite.body.push(transform.clone());
            true
        }
        GatewayChange::Reply(transform) => {
            rewrite.reply.push(transform.clone());
            true
        }
        GatewayChange::LookUp(look_up) if leads(access, &look_up.route, inputs) => {
            rewrite.look_ups.push(look_up.clone());
            true
        }
        // The last one whose inputs exist counts.
        GatewayChange::Location(location) => {
            if inputs.have(location) {
                rewrite.location = Some(location.clone());
            }
            true
        }
        GatewayChange::Unauthenticated(status) => {
            rewrite.unauthenticated.push(*status);
            true
        }
        GatewayChange::Base { .. } | GatewayChange::Route { .. } | GatewayChange::LookUp(_) => {
            false
        }
    }
}

/// Whether a new path can be made. One that repeats the base path is ambiguous.
fn leads(access: &Access, route: &Route, inputs: &ParameterSet) -> bool {
    let base = access.base_path();
    let repeats_base = !base.is_empty()
        && matches!(route.path.first(), Some(Piece::Text(text))
            if text.strip_prefix(&base).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')));
    let mut pairs = route.query.iter();
    !repeats_base
        && inputs.have(&route.path)
        && pairs.all(|(name, value)| inputs.have(name) && inputs.have(value))
}

/// Adds a computed value. Calls that lack its parts omit it: the gateway would
/// send it empty.
fn compute(
    access: &Access,
    value: &Computed,
    found: &OperationSource<'_>,
    inputs: &ParameterSet,
    rewrite: &mut Rewrite,
) {
    let is_credential = |piece: &Piece| match piece {
        Piece::Header(name, _) => {
            let location = ParameterLocation::Header(ListStyle::Comma);
            access.credential_at(found, location, name).is_some()
        }
        _ => false,
    };
    let mut pieces = value.value.iter();
    if pieces.all(|piece| inputs.has(piece) || (value.in_header && is_credential(piece))) {
        rewrite.values.push(value.clone());
    }
}
