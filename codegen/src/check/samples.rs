//! Samples and the operations that they belong to.

use super::findings::Findings;
use super::operations::{operations, paths};
use crate::read::Definition;

pub(super) fn check(definition: &Definition, findings: &mut Findings) {
    for sample in &definition.samples {
        if !has_operation(definition, &sample.operation) {
            let message = format!("the sample `{}` belongs to no operation", sample.name);
            let advice = "a sample is named after the `operationId` that it belongs to";
            findings.error(sample.node.span, message, advice);
        }
    }
}

pub(super) fn has_operation(definition: &Definition, id: &str) -> bool {
    paths(&definition.document)
        .flat_map(operations)
        .any(|(_, operation)| operation.text_of("operationId") == Some(id))
}
