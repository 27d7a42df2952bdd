//! All inputs of an operation outside its body.

use crate::lower::access::{Access, Effect};
use crate::lower::operation::declared;
use crate::lower::operation::parameter::ParameterReader;
use crate::lower::operation::parameter_set::ParameterSet;
use crate::lower::operation::path;
use crate::lower::schema::object::field;
use crate::lower::schema::{Described, SchemaReader};
use crate::model::{ListStyle, Parameter, ParameterLocation, Shape};
use crate::openapi::OperationSource;
use crate::source::Diagnostics;

/// Reads the parameters of an operation, and what policies add to them.
pub(super) fn parameters<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    access: &Access,
    found: &OperationSource<'a>,
) -> ParameterSet {
    let template = path::parse(found.template);
    for name in &template.mixed_query {
        schemas.report.warn(
            found.span,
            format!(
                "the path has text around the value of `{name}`: callers set the whole segment"
            ),
        );
    }
    let declared = declared::declared(schemas.document, found, schemas.report);
    let mut reader = ParameterReader {
        schemas,
        access,
        found,
        inputs: ParameterSet {
            path: template.path.clone(),
            template,
            ..ParameterSet::default()
        },
    };
    for parameter in declared {
        reader.read(&parameter);
    }
    let mut inputs = reader.inputs;
    bind_names_of_path(found, &mut inputs, schemas.report);
    for effect in &access.of(found).effects {
        if let Effect::Send {
            location,
            name,
            value,
            skip_if_present,
        } = effect
        {
            inputs.send(location, name, value, *skip_if_present);
        }
    }
    inputs
}

/// Gives every name in the path a parameter.
fn bind_names_of_path(
    found: &OperationSource<'_>,
    inputs: &mut ParameterSet,
    report: &mut Diagnostics,
) {
    let in_path: Vec<(String, Option<String>)> = path::names(&inputs.template.path)
        .map(|name| (name.to_owned(), None))
        .collect();
    let in_query = inputs.template.query_parameters.clone();
    let in_query = in_query.into_iter().map(|(wire, name)| (name, Some(wire)));
    for (name, wire) in in_path.into_iter().chain(in_query) {
        if !inputs.bound.insert(name.clone()) {
            continue;
        }
        report.warn(
            found.span,
            format!(
                "the path contains `{{{name}}}`, but there is no such parameter: it is \
                 added as text"
            ),
        );
        let location = match wire {
            Some(_) => ParameterLocation::Query(ListStyle::Comma),
            None => ParameterLocation::Path {
                double_encoded: false,
            },
        };
        let text = Described::of(Vec::new(), Shape::Text);
        let field = field(&wire.unwrap_or(name), text, true);
        inputs.parameters.push(Parameter { field, location });
    }
}
