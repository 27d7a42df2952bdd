//! Which of the policies that set an address count.

use std::collections::BTreeSet;

use super::cover::Cover;
use super::effect::{Does, Effect, GatewayChange, Policy};
use super::host::Host;
use super::values::template;
use crate::lower::access::address::{self, PolicyAddress};
use crate::lower::access::connection::ConnectionParameters;
use crate::model::{self, Template};

/// Which of the policies that set an address count. The last one that covers
/// a call does.
#[derive(Debug)]
pub(crate) struct Hosts {
    /// The first that no later one for all calls overrides.
    first: usize,
    /// The one whose address is the client's.
    usual: Option<usize>,
}

impl Hosts {
    pub(crate) fn of(policies: &[Policy], operations: &BTreeSet<&str>) -> Self {
        let hosts = || policies.iter().enumerate().filter_map(lead);
        let mut of_all = hosts().filter(|(_, cover, _)| **cover == Cover::All);
        let first = of_all.next_back().map_or(0, |(index, ..)| index);
        let mut counting = hosts().filter(|(index, ..)| *index >= first);
        let usual = counting.find(|(_, cover, host)| match cover {
            Cover::All => host.is_of_connection(),
            Cover::Operations(names) => {
                let covered = operations.iter().filter(|id| names.contains(**id));
                host.names_connection() && covered.count() * 2 > operations.len()
            }
        });
        let usual = usual.map(|(index, ..)| index);
        Self { first, usual }
    }

    /// The client's address, if a policy sets it.
    pub(crate) fn client_address(
        &self,
        policies: &[Policy],
        connection: &ConnectionParameters<'_>,
    ) -> Option<PolicyAddress> {
        let (_, _, host) = lead((0, policies.get(self.usual?)?))?;
        Some(host.address(connection))
    }

    /// What the host of the policy of this index does to a call that it covers.
    pub(crate) fn effect(&self, index: usize, host: &Host) -> Option<Effect> {
        if index < self.first || self.usual == Some(index) {
            return None;
        }
        let base = template(&host.pieces).and_then(checked);
        Some(Effect::change(base, host.reason.clone()))
    }

    /// Sends a call to the document's own address, if known, where most go
    /// elsewhere.
    pub(crate) fn stay_home(
        &self,
        policies: &[Policy],
        operation: &str,
        home: Option<&str>,
    ) -> Option<Effect> {
        let usual = policies.get(self.usual?)?;
        let base = |home: &str| GatewayChange::Base {
            template: vec![model::Piece::Text(home.to_owned())],
            host_is_input: false,
        };
        let reason = "only the gateway knows its address".to_owned();
        (!usual.cover.has(operation)).then(|| Effect::change(home.map(base), reason))
    }
}

/// A policy that sets an address, with its index and what it covers.
fn lead((index, policy): (usize, &Policy)) -> Option<(usize, &Cover, &Host)> {
    match &policy.does {
        Does::Lead(host) => Some((index, &policy.cover, host)),
        Does::Effect(_) | Does::Prove(_) => None,
    }
}

/// An address that calls can go to. If its host ends in a known domain, no
/// input can send credentials elsewhere; otherwise the caller has to trust the
/// host. Connection parameters may decide all of it.
fn checked(mut template: Template) -> Option<GatewayChange> {
    if let Some(model::Piece::Text(last)) = template.last_mut() {
        last.truncate(last.trim_end_matches('/').len());
    }
    let shown = template.iter().map(|piece| match piece {
        model::Piece::Text(text) => text.as_str(),
        model::Piece::Setting(..) => "x",
        _ => INPUT,
    });
    let shown: String = shown.collect();
    let shown = match template.first() {
        Some(model::Piece::Text(_)) | None => shown,
        Some(_) => format!("https://{shown}"),
    };
    let (scheme, rest) = shown.split_once("://")?;
    let host = rest.split('/').next().unwrap_or_default();
    let ends_in_a_domain = host.rsplit_once(INPUT).is_none_or(|(_, end)| {
        let domain = end.find('.').and_then(|dot| end.get(dot..));
        domain.is_some_and(|domain| domain.matches('.').count() >= 2)
    });
    let is_address = !scheme.contains(INPUT)
        && !rest.contains("://")
        && address::checked(&shown.replace(INPUT, "x")).is_ok();
    is_address.then_some(GatewayChange::Base {
        template,
        host_is_input: !ends_in_a_domain,
    })
}

/// Replaces inputs while an address is checked; no address contains it.
const INPUT: &str = "\u{0}";
