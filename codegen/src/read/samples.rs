//! Names of samples: `<operationId>.<kind>[.<case>].json`.

use crate::source::SampleKind;

/// What the name of a sample says about it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SampleName<'n> {
    pub(crate) operation: &'n str,
    pub(crate) kind: SampleKind,
    pub(crate) case: Option<&'n str>,
}

/// Takes the name of a sample apart. An `operationId` may contain dots: the
/// kind is the last word but one, or the last.
pub(crate) fn sample_name(name: &str) -> Option<SampleName<'_>> {
    let stem = name.strip_suffix(".json")?;
    let (before, last) = stem.rsplit_once('.')?;
    let read = match (sample_kind(last), before.rsplit_once('.')) {
        (Some(kind), _) => SampleName {
            operation: before,
            kind,
            case: None,
        },
        (None, Some((operation, word))) => SampleName {
            operation,
            kind: sample_kind(word)?,
            case: Some(last),
        },
        (None, None) => return None,
    };
    (!read.operation.is_empty() && read.case != Some("")).then_some(read)
}

fn sample_kind(word: &str) -> Option<SampleKind> {
    match word {
        "request" => Some(SampleKind::Request),
        "response" => Some(SampleKind::Response),
        "webhook" => Some(SampleKind::Webhook),
        "error" => Some(SampleKind::Error),
        _ => None,
    }
}
