//! What a refused definition is told.

use connector_codegen::{InputFile, Located, Severity, generate};

use crate::template;

/// Marks the place in a text where an error is expected.
const MARK: &str = "«»";

/// The one error of a definition that is wrong; there is no crate. Or why that
/// does not hold.
pub(crate) fn only_error(provider: &str, files: Vec<InputFile>) -> Result<Located, String> {
    let generation = generate(provider, files).map_err(|bug| bug.to_string())?;
    let diagnostics: Vec<String> = generation
        .diagnostics
        .iter()
        .map(ToString::to_string)
        .collect();
    if generation.output.is_some() {
        return Err(format!("there is a crate, and {diagnostics:#?}"));
    }
    let errors = generation
        .diagnostics
        .into_iter()
        .filter(|one| one.severity == Severity::Error);
    match <[Located; 1]>::try_from(errors.collect::<Vec<_>>()) {
        Ok([error]) => Ok(error),
        Err(errors) => Err(format!("{} errors: {diagnostics:#?}", errors.len())),
    }
}

/// Holds that each text, as this file of a definition, has its one error at
/// its `«»`, and that the error says these words. All that do not are told.
#[track_caller]
pub(crate) fn assert_refused(name: &str, cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(marked, words)| {
            let why = refused_at(name, marked, words).err()?;
            Some(format!("{marked}\n{why}"))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n\n"));
}

fn refused_at(name: &str, marked: &str, words: &str) -> Result<(), String> {
    let (before, after) = marked.split_once(MARK).ok_or("no place is marked")?;
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    let mut files = template::files();
    // Another document has no use for the rest.
    files.retain(|file| file.name != name && name != "openapi.json");
    let text = format!("{before}{after}");
    if name.starts_with("samples/") {
        template::give_sample(&mut files, name, &text);
    } else {
        files.push(InputFile {
            name: name.to_owned(),
            bytes: text.into_bytes(),
        });
    }
    let error = only_error("example", files)?;
    let expected = format!("{name}:{line}:{column}: error: ");
    let shown = error.to_string();
    if !shown.starts_with(&expected) {
        Err(format!("expected at {line}:{column}: {shown}"))
    } else if !error.message.contains(words) {
        Err(format!("expected {words:?}: {shown}"))
    } else {
        Ok(())
    }
}
