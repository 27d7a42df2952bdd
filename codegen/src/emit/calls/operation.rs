//! The static that describes an operation.

use crate::emit::call::Call;
use crate::emit::calls::rewrite;
use crate::emit::file::InternalError;
use crate::emit::literals::quoted;
use crate::emit::print::{Code, Snippet};
use crate::emit::{literals, names};
use crate::model::{Operation, ParameterLocation, Path, Segment};

/// Adds the static that describes the operation.
pub(crate) fn push_constant(code: &mut Code, call: &Call<'_, '_>) -> Result<(), InternalError> {
    let Operation {
        id,
        method,
        path,
        safe,
        reply,
        ..
    } = call.operation;
    let name = &call.names.constant;
    let visibility = names::visibility_of(call.operation);
    let visibility = if visibility.is_empty() {
        ""
    } else {
        "pub(crate) "
    };
    let mut members = vec![
        format!("id: {}", quoted(id)),
        format!("method: {}", literals::method(method)),
        format!("template: {}", quoted(&path.template)),
        format!("path: {}", segments(call, path)),
    ];
    members.extend(path.query.iter().map(|query| {
        let query = quoted(query);
        format!("query: Some({query})")
    }));
    if *safe {
        members.push("safe: true".to_owned());
    }
    if !reply.accept.is_empty() {
        members.push(format!("accept: {}", quoted(&reply.accept.join(", "))));
    }
    let members = members.join(",\n    ");
    code.push_fitting(format!(
        "{visibility}static {name}: Operation = Operation {{\n    {members},\n    \
         ..Operation::DEFAULT\n}};\n"
    ))?;
    code.push_tokens(rewrite::constant(call).unwrap_or_default())
}

/// The pieces of a path.
pub(crate) fn segments(call: &Call<'_, '_>, path: &Path) -> Snippet {
    let segments = path.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => format!("Segment::Literal({})", quoted(text)),
        Segment::Parameter(wire) if is_encoded_twice(call, wire) => {
            format!("Segment::TwiceEncoded({})", quoted(wire))
        }
        Segment::Parameter(wire) => format!("Segment::Parameter({})", quoted(wire)),
    });
    let segments: Vec<String> = segments.collect();
    format!("&[{}]", segments.join(", ")).into()
}

fn is_encoded_twice(call: &Call<'_, '_>, wire: &str) -> bool {
    let twice = ParameterLocation::Path {
        double_encoded: true,
    };
    let mut parameters = call.operation.parameters.iter();
    let mut fixed = call.operation.fixed.iter();
    parameters.any(|parameter| parameter.field.wire == wire && parameter.location == twice)
        || fixed.any(|fixed| fixed.wire == wire && fixed.location == twice)
}
