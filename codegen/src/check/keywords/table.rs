//! The keywords. `specs/README.md` describes each.

use crate::check::form::{Form, Part};
use crate::openapi::ObjectKind;

/// What all our keywords begin with.
pub(super) const PREFIX: &str = "x-connector-";

/// A keyword, where it may be used, and the form of its value.
#[derive(Debug)]
pub(super) struct Keyword {
    pub(super) name: &'static str,
    pub(super) stands_on: &'static [ObjectKind],
    /// On operations of triggers only.
    pub(super) of_a_trigger: bool,
    pub(super) form: Form,
}

const fn must(name: &'static str, form: Form) -> Part {
    Part {
        name,
        form,
        required: true,
    }
}

const fn may(name: &'static str, form: Form) -> Part {
    Part {
        name,
        form,
        required: false,
    }
}

const fn keyword(name: &'static str, stands_on: &'static [ObjectKind], form: Form) -> Keyword {
    Keyword {
        name,
        stands_on,
        of_a_trigger: false,
        form,
    }
}

const fn of_triggers(name: &'static str, form: Form) -> Keyword {
    Keyword {
        name,
        stands_on: &[ObjectKind::Operation],
        of_a_trigger: true,
        form,
    }
}

/// All of them, by name.
pub(super) const KEYWORDS: &[Keyword] = &[
    keyword(
        COLLECTION_FORMAT,
        &[ObjectKind::Parameter, ObjectKind::Encoding],
        Form::OneOf(&["tsv"]),
    ),
    keyword(
        CREDENTIAL,
        &[ObjectKind::SecurityScheme],
        Form::Object(CREDENTIAL_PARTS),
    ),
    of_triggers(
        "x-connector-delivery",
        Form::Object(&[may("formEncoded", Form::Truth), may("key", Form::Pointer)]),
    ),
    keyword(ERRORS, &[ObjectKind::Document], Form::Object(ERRORS_PARTS)),
    keyword(
        "x-connector-file-name-header",
        &[ObjectKind::Response],
        Form::Text,
    ),
    keyword(HARMLESS, &[ObjectKind::Schema], Form::True),
    keyword(
        ITEM_RESULTS,
        &[ObjectKind::Operation],
        Form::Object(ITEM_RESULTS_PARTS),
    ),
    keyword(PAGING, &[ObjectKind::Operation], Form::Object(PAGING_PARTS)),
    keyword(
        "x-connector-produces",
        &[ObjectKind::Operation],
        Form::Several(&Form::Text),
    ),
    keyword(
        QUICKSTART,
        &[ObjectKind::Document],
        Form::Object(QUICKSTART_PARTS),
    ),
    keyword(REMEDIES, &[ObjectKind::Document], Form::Named(&Form::Text)),
    of_triggers(REMOVAL, Form::Object(REMOVAL_PARTS)),
    keyword(
        "x-connector-script",
        &[ObjectKind::Operation],
        Form::OneOf(&["none", "reply"]),
    ),
    keyword(
        SENSITIVE,
        &[ObjectKind::Schema, ObjectKind::Parameter],
        Form::True,
    ),
    of_triggers(SIGNATURE, Form::Object(SIGNATURE_PARTS)),
    keyword("x-connector-sms-text", &[ObjectKind::Schema], Form::True),
    keyword(
        "x-connector-status-remedies",
        &[ObjectKind::Document],
        Form::ByStatus(&Form::Text),
    ),
    keyword(
        "x-connector-throttle",
        &[ObjectKind::Document],
        Form::Object(THROTTLE_PARTS),
    ),
    keyword(TYPE, &[ObjectKind::Schema], Form::OneOf(MEANINGS)),
    keyword(
        "x-connector-unoffered",
        &[ObjectKind::Schema, ObjectKind::Parameter],
        Form::True,
    ),
];

const COLLECTION_FORMAT: &str = "x-connector-collection-format";
pub(super) const CREDENTIAL: &str = "x-connector-credential";
pub(super) const ERRORS: &str = "x-connector-errors";
pub(super) const HARMLESS: &str = "x-connector-harmless";
pub(super) const ITEM_RESULTS: &str = "x-connector-item-results";
pub(super) const PAGING: &str = "x-connector-paging";
pub(super) const QUICKSTART: &str = "x-connector-quickstart";
pub(super) const REMEDIES: &str = "x-connector-remedies";
pub(super) const REMOVAL: &str = "x-connector-removal";
pub(super) const SENSITIVE: &str = "x-connector-sensitive";
pub(super) const SIGNATURE: &str = "x-connector-signature";
pub(super) const TYPE: &str = "x-connector-type";

const MEANINGS: &[&str] = &["boolean", "date", "date-time", "integer", "unix-seconds"];

const CREDENTIAL_PARTS: &[Part] = &[
    must("parameter", Form::Text),
    may("optional", Form::Truth),
    may("secret", Form::Truth),
];

const ERRORS_PARTS: &[Part] = &[
    may("code", Form::Several(&Form::Pointer)),
    may("message", Form::Several(&Form::Pointer)),
    may("success", Form::Several(&Form::Text)),
    may("texts", Form::Several(&Form::Object(ERROR_TEXT_PARTS))),
];

const ERROR_TEXT_PARTS: &[Part] = &[must("text", Form::Text), must("code", Form::Text)];

const ITEM_RESULTS_PARTS: &[Part] = &[
    must("items", Form::Pointer),
    must("status", Form::Text),
    must("accepted", Form::Several(&Form::Text)),
];

const PAGING_PARTS: &[Part] = &[
    must("page", Form::Text),
    may("size", Form::Text),
    must("first", Form::Count(0)),
    must("items", Form::Pointer),
    may("lastPage", Form::Pointer),
    may("totalItems", Form::Pointer),
];

const QUICKSTART_PARTS: &[Part] = &[must("operation", Form::Text), must("sample", Form::Text)];

const REMOVAL_PARTS: &[Part] = &[
    must(
        "method",
        Form::OneOf(&["DELETE", "POST", "PUT", "PATCH", "GET"]),
    ),
    must("path", Form::Text),
    must("id", Form::Pointer),
];

const SIGNATURE_PARTS: &[Part] = &[
    must("algorithm", Form::OneOf(&["hmac-sha256"])),
    must("header", Form::Text),
    must("timestampHeader", Form::Text),
    must("key", Form::Text),
];

const THROTTLE_PARTS: &[Part] = &[
    must("calls", Form::Count(1)),
    must("seconds", Form::Count(1)),
];
