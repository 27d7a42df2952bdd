//! The form of `reference.json`.

use crate::check::form::{Form, Part};

const fn required(name: &'static str, form: Form) -> Part {
    Part {
        name,
        form,
        required: true,
    }
}

const fn optional(name: &'static str, form: Form) -> Part {
    Part {
        name,
        form,
        required: false,
    }
}

pub(super) const REFERENCE: Form = Form::Object(&[
    required("rows", Form::Count(0)),
    optional("connection", Form::Several(&CONNECTION)),
    optional("throttle", THROTTLE),
    optional("limits", Form::Several(&LIMIT)),
    required("operations", Form::Several(&OPERATION)),
    optional("definitions", Form::Several(&DEFINITION)),
    optional("statuses", Form::Several(&STATUS)),
    optional("errors", Form::Several(&ERROR)),
    optional("notes", Form::Several(&Form::Text)),
]);

const CONNECTION: Form = Form::Object(&[
    required("title", Form::Words),
    required("type", Form::Text),
    required("required", Form::Truth),
]);

const THROTTLE: Form = Form::Object(&[
    required("calls", Form::Count(1)),
    required("seconds", Form::Count(1)),
]);

const LIMIT: Form = Form::Object(&[
    required("title", Form::Words),
    required("value", Form::Text),
    optional("seconds", Form::Count(1)),
]);

const OPERATION: Form = Form::Object(&[
    required("operationId", Form::Text),
    required("title", Form::Words),
    required("kind", Form::OneOf(&["action", "trigger"])),
    required("inputs", Form::Several(&INPUT)),
    required("outputs", Form::Several(&OUTPUT)),
]);

const INPUT: Form = Form::Object(&[
    required("key", Form::Words),
    required("required", Form::Truth),
    required("type", Form::Words),
    required("title", Form::Words),
    required("pointer", Form::Words),
]);

const OUTPUT: Form = Form::Object(&[
    required("path", Form::Words),
    required("type", Form::Words),
    required("title", Form::Words),
    required("pointer", Form::Pointer),
]);

const DEFINITION: Form = Form::Object(&[
    required("name", Form::Text),
    required("component", Form::Text),
    required("outputs", Form::Several(&OUTPUT)),
]);

const STATUS: Form = Form::Object(&[
    required("code", Form::Count(100)),
    required("name", Form::Words),
]);

const ERROR: Form = Form::Object(&[
    required("code", Form::Count(100)),
    required("name", Form::Words),
    required("description", Form::Words),
    required("key", Form::Text),
]);
