//! What holds for all operations.

use super::super::contract::CredentialFacts;
use super::{Comparison, Consequence, Kind, Subject};

impl Comparison<'_> {
    pub(super) fn connector(&mut self) {
        let subject = Subject::Connector;
        let (before, now) = (&self.before.connector, &self.now.connector);
        let address = match (&before.address, &now.address) {
            (Some(_), Some(_)) => Consequence::Silent,
            _ => self.if_seen(&subject, Consequence::RunTime),
        };
        for (part, kind, facts, consequence) in [
            (
                "address",
                Kind::Address,
                (&before.address, &now.address),
                address,
            ),
            (
                "usual credentials",
                Kind::Security,
                (&before.security, &now.security),
                Consequence::RunTime,
            ),
            (
                "limit of calls",
                Kind::Throttle,
                (&before.throttle, &now.throttle),
                Consequence::Harmless,
            ),
            (
                "error codes and messages",
                Kind::ErrorShape,
                (&before.errors, &now.errors),
                Consequence::Silent,
            ),
        ] {
            self.differ(&subject, part, kind, facts, consequence);
        }
        self.credentials(&subject);
        self.spellings(
            &subject,
            "error code",
            &before.error_codes,
            &now.error_codes,
        );
    }

    fn credentials(&mut self, subject: &Subject) {
        let before = &self.before.connector.credentials;
        let now = &self.now.connector.credentials;
        for (scheme, facts) in before {
            let part = format!("credential {scheme}");
            let was = Some(said(facts));
            match now.get(scheme) {
                None => {
                    let meaning = self.if_seen(subject, Consequence::RunTime);
                    self.add(subject, part, Kind::CredentialRemoved, (was, None), meaning);
                }
                Some(other) if other != facts => {
                    let kind = match (facts.optional, other.optional) {
                        (true, false) => Kind::Required,
                        (false, true) => Kind::Optional,
                        _ => Kind::CredentialChanged,
                    };
                    let otherwise = if kind == Kind::Optional {
                        Consequence::Harmless
                    } else {
                        Consequence::Silent
                    };
                    let meaning = self.if_seen(subject, otherwise);
                    self.add(subject, part, kind, (was, Some(said(other))), meaning);
                }
                Some(_) => {}
            }
        }
        for (scheme, facts) in now
            .iter()
            .filter(|(scheme, _)| !before.contains_key(*scheme))
        {
            let meaning = if facts.optional {
                Consequence::Harmless
            } else {
                self.if_seen(subject, Consequence::RunTime)
            };
            let part = format!("credential {scheme}");
            let is = (None, Some(said(facts)));
            self.add(subject, part, Kind::CredentialAdded, is, meaning);
        }
    }
}

fn said(facts: &CredentialFacts) -> String {
    let optional = if facts.optional { ", optional" } else { "" };
    format!("{}: {}{optional}", facts.kind, facts.sent)
}
