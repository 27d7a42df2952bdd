//! A provider's files to a [`Definition`]: texts become trees whose nodes know
//! their places, and Swagger 2.0 becomes OpenAPI 3.0.

mod definition;
mod document;
mod encoding;
mod files;
mod overlay;
mod package;
mod path_parameters;
mod provider;
mod samples;
mod spelling;
mod swagger;
mod target;

pub use definition::{Definition, InputFile, Reading};

use crate::source::{Report, Sources, Span};
use files::Files;

const OPENAPI: &str = "openapi.json";
const SWAGGER: &str = "apiDefinition.swagger.json";
const OVERLAY: &str = "overlay.json";
const PROPERTIES: &str = "apiProperties.json";
const PACKAGE: &str = "crate.toml";
const GUIDE: &str = "guide.md";

/// Reads a provider's files. Files that no definition has are passed over.
///
/// Whatever the files hold, this neither panics nor reads or writes anything
/// else; what is wrong with them stands among the diagnostics.
#[must_use]
pub fn read(provider: &str, files: Vec<InputFile>) -> Reading {
    let mut sources = Sources::new(provider);
    let mut report = Report::default();
    let definition = read_definition(provider, files, &mut sources, &mut report);
    let definition = definition.filter(|_| !report.has_errors());
    Reading {
        definition,
        diagnostics: report.into_diagnostics(),
        sources,
    }
}

fn read_definition(
    provider: &str,
    files: Vec<InputFile>,
    sources: &mut Sources,
    report: &mut Report,
) -> Option<Definition> {
    if let Some(wrong) = provider::wrong_with_name(provider) {
        let message = format!(
            "`{}` cannot be the name of a provider: {wrong}",
            provider.escape_debug()
        );
        report.error(
            Span::FOLDER,
            message,
            "name it with lower-case letters, digits and hyphens, such as `acme-mail`",
        );
        return None;
    }
    let mut files = Files::new(files, sources, report);
    let own = files.json(OPENAPI);
    let imported = files.imported(SWAGGER);
    let overlay = files.json(OVERLAY);
    let properties = if own.is_some() {
        files.json(PROPERTIES)
    } else {
        files.imported(PROPERTIES)
    };
    let package = files.package(PACKAGE);
    let guide = files.text(GUIDE);
    let samples = files.samples();
    let (document, imported) = match (own, imported) {
        (Some(own), None) => (document::own_document(own, overlay, report), false),
        (None, Some(imported)) => (document::imported_document(imported, overlay, report), true),
        (Some(_), Some(imported)) => {
            let advice = "keep one: openapi.json for a definition of your own, the other for an imported one";
            report.error(
                imported.span,
                format!("both {OPENAPI} and {SWAGGER} describe this provider"),
                advice,
            );
            return None;
        }
        (None, None) if report.has_errors() => return None,
        (None, None) => {
            let advice =
                "add openapi.json, or the apiDefinition.swagger.json of a published connector";
            report.error(Span::FOLDER, "the folder holds no definition", advice);
            return None;
        }
    };
    Some(Definition {
        provider: provider.to_owned(),
        document: document?,
        properties,
        package,
        guide,
        samples,
        imported,
    })
}
