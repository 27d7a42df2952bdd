//! What callers give outside the body, and what is always sent there.

use std::collections::BTreeSet;

use crate::lower::operation::headers::{Ownership, ownership};
use crate::lower::operation::path::ParsedPath;
use crate::model::{
    CredentialLocation, FixedParameter, ListStyle, Literal, Parameter, ParameterLocation, Path,
    Piece, Template,
};

/// The inputs of an operation outside its body.
#[derive(Debug, Default)]
pub(crate) struct ParameterSet {
    pub(crate) path: Path,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) fixed: Vec<FixedParameter>,
    /// A media type for the body, from a header parameter or a policy.
    pub(crate) content_type: Option<String>,
    /// The input that chooses the media type of a raw body.
    pub(crate) content_type_choice: Option<Parameter>,
    /// A value for the `Accept` header.
    pub(crate) accept: Option<String>,
    /// The path as the definition has it.
    pub(crate) template: ParsedPath,
    /// Names in the template with a declared parameter.
    pub(crate) bound: BTreeSet<String>,
}

impl ParameterSet {
    /// Sends a fixed value in a header or in the query. It replaces the input
    /// of that name, unless `skip_if_present`.
    pub(super) fn send(
        &mut self,
        location: &CredentialLocation,
        name: &str,
        value: &str,
        skip_if_present: bool,
    ) {
        match location {
            CredentialLocation::Query(_) => {
                self.send_at(
                    ParameterLocation::Query(ListStyle::Comma),
                    name,
                    value,
                    skip_if_present,
                );
            }
            CredentialLocation::Header(_) => match ownership(name) {
                Ownership::ContentType => set(&mut self.content_type, value, skip_if_present),
                Ownership::Accept => set(&mut self.accept, value, skip_if_present),
                _ => self.send_at(
                    ParameterLocation::Header(ListStyle::Comma),
                    name,
                    value,
                    skip_if_present,
                ),
            },
        }
    }

    fn send_at(
        &mut self,
        location: ParameterLocation,
        name: &str,
        value: &str,
        skip_if_present: bool,
    ) {
        let is_it = |wire: &str, of: ParameterLocation| match (location, of) {
            (ParameterLocation::Header(_), ParameterLocation::Header(_)) => {
                wire.eq_ignore_ascii_case(name)
            }
            (ParameterLocation::Query(_), ParameterLocation::Query(_)) => wire == name,
            _ => false,
        };
        let given = self
            .parameters
            .iter()
            .any(|one| is_it(&one.field.wire, one.location))
            || self.fixed.iter().any(|one| is_it(&one.wire, one.location));
        if skip_if_present && given {
            return;
        }
        self.parameters
            .retain(|one| !is_it(&one.field.wire, one.location));
        self.fixed.retain(|one| !is_it(&one.wire, one.location));
        let (wire, value) = (name.to_owned(), Literal::Text(value.to_owned()));
        self.fixed.push(FixedParameter {
            wire,
            location,
            value,
        });
    }

    /// Whether calls can have all inputs of this template.
    pub(super) fn have(&self, template: &Template) -> bool {
        template.iter().all(|piece| self.has(piece))
    }

    /// Whether calls can have this input.
    pub(super) fn has(&self, piece: &Piece) -> bool {
        let given = |is_it: &dyn Fn(&str, ParameterLocation) -> bool| {
            let mut parameters = self.parameters.iter();
            let mut fixed = self.fixed.iter();
            parameters.any(|one| is_it(&one.field.wire, one.location))
                || fixed.any(|one| is_it(&one.wire, one.location))
        };
        match piece {
            Piece::Text(_)
            | Piece::Header(_, Some(_))
            | Piece::Query(_, Some(_))
            | Piece::Setting(..) => true,
            Piece::Path(name) => given(&|wire, location| {
                wire == name && matches!(location, ParameterLocation::Path { .. })
            }),
            Piece::Header(name, None) => given(&|wire, location| {
                wire.eq_ignore_ascii_case(name) && matches!(location, ParameterLocation::Header(_))
            }),
            Piece::Query(name, None) => given(&|wire, location| {
                wire == name && matches!(location, ParameterLocation::Query(_))
            }),
        }
    }
}

fn set(header: &mut Option<String>, value: &str, skip_if_present: bool) {
    if !skip_if_present || header.is_none() {
        *header = Some(value.to_owned());
    }
}
