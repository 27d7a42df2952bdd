//! `use` lines for names of the runtime, which has two faces.

use std::collections::BTreeSet;

use crate::emit::print::Snippet;

/// What the root of the runtime exports, because applications use it too; all
/// other names are in its module for generated code.
const SHOWN_TO_APPLICATIONS: &[&str] = &[
    "Base64",
    "Body",
    "BulkResponse",
    "CallOptions",
    "ClientOptions",
    "Date",
    "DateTime",
    "Download",
    "Error",
    "ExtraMembers",
    "File",
    "HeaderMap",
    "ObjectExt",
    "Quoted",
    "Rejected",
    "Response",
    "SecretString",
    "Subscription",
    "UnixTime",
    "Unreadable",
    "Value",
    "WebhookError",
    "mcp",
    "webhook",
];

/// `use` lines for these names.
pub(crate) fn runtime(names: &BTreeSet<&'static str>) -> Snippet {
    let (shown, generated): (Vec<&str>, Vec<&str>) = names
        .iter()
        .partition(|name| SHOWN_TO_APPLICATIONS.contains(name));
    let shown = line("connector_runtime", &shown);
    let generated = line("connector_runtime::generated", &generated);
    format!("{shown}{generated}").into()
}

/// The `use` line for the standard library's map, which is then no name of the
/// runtime.
pub(crate) fn map(names: &mut BTreeSet<&'static str>) -> &'static str {
    if names.remove("BTreeMap") {
        "use std::collections::BTreeMap;\n"
    } else {
        ""
    }
}

/// A `use` line for names with one path; none without a name.
pub(crate) fn line<T: AsRef<str>>(path: &str, names: &[T]) -> String {
    match names {
        [] => String::new(),
        [one] => format!("use {path}::{};\n", one.as_ref()),
        several => {
            let names: Vec<&str> = several.iter().map(AsRef::as_ref).collect();
            format!("use {path}::{{{}}};\n", names.join(", "))
        }
    }
}
