//! Samples and the operations that they belong to.

use crate::openapi::{Document, operations};
use crate::source::Diagnostics;
use crate::source::Sample;

pub(super) fn check(document: &Document<'_>, samples: &[Sample], diagnostics: &mut Diagnostics) {
    for sample in samples {
        if !has_operation(document, &sample.operation) {
            let message = format!(
                "the sample `{}` does not belong to any operation",
                sample.name
            );
            let advice = "a sample is named after the `operationId` that it belongs to";
            diagnostics.error(sample.span, message).help(advice);
        }
    }
}

pub(super) fn has_operation(document: &Document<'_>, id: &str) -> bool {
    operations(document)
        .iter()
        .any(|operation| operation.id == id)
}
