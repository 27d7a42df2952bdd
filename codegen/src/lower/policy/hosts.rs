//! Policies that set the address.

use std::collections::BTreeSet;

use super::instance::Policy;
use super::values::template;
use super::{Change, Cover, Effect, Policies, PolicyAddress};
use crate::lower::address;
use crate::lower::connection::{ConnectionParameter, ConnectionParameters};
use crate::lower::expression::{Piece, parse};
use crate::model::{self, Template};

/// An address that some calls go to.
#[derive(Debug)]
pub(super) struct Host {
    cover: Cover,
    pieces: Vec<Piece>,
    /// Why a call needs the gateway, where it cannot be known.
    reason: String,
}

impl Host {
    pub(super) fn of(policy: &Policy<'_>) -> Self {
        let template = policy.value("urlTemplate").unwrap_or_default();
        Self {
            cover: policy.cover.clone(),
            pieces: parse(template.trim()),
            reason: policy.reason(),
        }
    }

    /// Whether it depends on nothing but the connection.
    fn is_of_connection(&self) -> bool {
        let mut pieces = self.pieces.iter();
        !self.pieces.is_empty()
            && pieces.all(|piece| matches!(piece, Piece::Text(_) | Piece::Connection { .. }))
    }

    fn names_connection(&self) -> bool {
        let mut pieces = self.pieces.iter();
        self.is_of_connection() && pieces.any(|piece| matches!(piece, Piece::Connection { .. }))
    }

    /// The address as the client has it: known, or given by the caller.
    fn address(self, connection: &ConnectionParameters<'_>) -> PolicyAddress {
        let mut known = Some(String::new());
        let mut hint = String::new();
        for piece in self.pieces {
            let (plain, said) = match piece {
                Piece::Text(text) => (Some(text.clone()), text),
                Piece::Connection { name, default } => {
                    let title = connection
                        .get(&name)
                        .map_or(name, ConnectionParameter::title);
                    (
                        default.filter(|default| !default.is_empty()),
                        format!("{{{title}}}"),
                    )
                }
                Piece::Header { name, .. } | Piece::Query { name, .. } | Piece::Other(name) => {
                    (None, name)
                }
            };
            hint.push_str(&said);
            known = known.zip(plain).map(|(known, plain)| known + &plain);
        }
        match known {
            Some(known) => PolicyAddress::Known(known),
            None => PolicyAddress::Given(hint),
        }
    }
}

impl Policies {
    /// Chooses the address of the client, and sends the calls elsewhere that
    /// have another. The last policy that covers a call counts.
    pub(super) fn settle_hosts(
        &mut self,
        mut hosts: Vec<Host>,
        operations: &BTreeSet<String>,
        connection: &ConnectionParameters<'_>,
    ) {
        if let Some(last) = hosts.iter().rposition(|host| host.cover == Cover::All) {
            hosts.drain(..last);
        }
        if let Some(usual) = usual(&hosts, operations) {
            let host = hosts.remove(usual);
            let elsewhere: BTreeSet<String> = operations
                .iter()
                .filter(|name| !host.cover.has(name))
                .cloned()
                .collect();
            self.at_home = (!elsewhere.is_empty()).then_some(Cover::Operations(elsewhere));
            self.address = Some(host.address(connection));
        }
        for Host {
            cover,
            pieces,
            reason,
        } in hosts
        {
            let effect = match template(&pieces).and_then(checked) {
                Some(base) => Effect::Change {
                    change: Change::Base(base),
                    otherwise: reason,
                },
                None => Effect::Gateway(reason),
            };
            self.add(cover, effect);
        }
    }

    /// Lets the calls that stay with the document's address go there, where
    /// that is known.
    pub(in crate::lower) fn keep_at_home(&mut self, home: Option<&str>) {
        let Some(cover) = self.at_home.take() else {
            return;
        };
        let otherwise = "the gateway alone knows its address".to_owned();
        let effect = match home {
            Some(home) => Effect::Change {
                change: Change::Base(vec![model::Piece::Text(home.to_owned())]),
                otherwise,
            },
            None => Effect::Gateway(otherwise),
        };
        // Policies with an address of their own come later, and count.
        self.effects.insert(0, (cover, effect));
        self.index();
    }
}

/// The address of most calls, if a policy sets that and the connection alone
/// decides it.
fn usual(hosts: &[Host], operations: &BTreeSet<String>) -> Option<usize> {
    let covers_most = |host: &Host| match &host.cover {
        Cover::All => host.is_of_connection(),
        Cover::Operations(names) => {
            host.names_connection() && names.intersection(operations).count() * 2 > operations.len()
        }
    };
    hosts.iter().position(covers_most)
}

/// An address whose host ends in a known domain, whatever the inputs are, so
/// that no input can lead credentials elsewhere. Who makes the connection may.
fn checked(mut template: Template) -> Option<Template> {
    if let Some(model::Piece::Text(last)) = template.last_mut() {
        last.truncate(last.trim_end_matches('/').len());
    }
    let shown: String = template
        .iter()
        .map(|piece| match piece {
            model::Piece::Text(text) => text.as_str(),
            model::Piece::Setting(..) => "x",
            _ => INPUT,
        })
        .collect();
    let shown = match template.first() {
        Some(model::Piece::Setting(..)) => format!("https://{shown}"),
        _ => shown,
    };
    let (scheme, rest) = shown.split_once("://")?;
    let host = rest.split('/').next().unwrap_or_default();
    let ends_in_a_domain = match host.rsplit_once(INPUT) {
        Some((_, end)) => end.starts_with('.') && end.matches('.').count() >= 2,
        None => true,
    };
    let is_address = ends_in_a_domain
        && !scheme.contains(INPUT)
        && !shown.replace(INPUT, "").contains(INPUT)
        && address::checked(&shown.replace(INPUT, "x")).is_ok();
    is_address.then_some(template)
}

/// Stands for an input while an address is looked at; no address holds it.
const INPUT: &str = "\u{0}";
