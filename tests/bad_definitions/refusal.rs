//! What a refused definition is told.

use connector_codegen::{InputFile, Located, Severity, generate};

/// Marks the place in a text where an error is expected.
const MARK: &str = "«»";

/// The one error of a definition that is wrong. There is no crate.
#[track_caller]
pub(crate) fn only_error(provider: &str, files: Vec<InputFile>) -> Located {
    let generation = generate(provider, files).expect("no bug of the generator");
    assert!(generation.output.is_none(), "there is no crate");
    let findings: Vec<String> = generation.findings.iter().map(ToString::to_string).collect();
    let mut errors: Vec<Located> =
        generation.findings.into_iter().filter(|one| one.severity == Severity::Error).collect();
    assert_eq!(errors.len(), 1, "one error: {findings:#?}");
    errors.remove(0)
}

/// Holds that a file with `«»` in it has its one error right there, and that
/// the error says these words.
#[track_caller]
pub(crate) fn assert_refused_at(name: &str, marked: &str, words: &str) {
    let offset = marked.find(MARK).expect("the place is marked");
    let before = &marked[..offset];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let mut files = crate::template::files();
    files.retain(|file| file.name != name);
    files.push(InputFile { name: name.to_owned(), bytes: marked.replace(MARK, "").into_bytes() });
    let error = only_error("example", files);
    assert_eq!(error.file, format!("specs/example/{name}"), "{error}");
    assert_eq!((error.line, error.column), (Some(line), Some(column)), "{error}");
    assert!(error.message.contains(words), "{words:?} is not in {error}");
    assert!(error.advice.is_some(), "it says what to do: {error}");
}
