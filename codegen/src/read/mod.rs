//! A provider's files to a [`Definition`]: texts become trees whose nodes know
//! their places, and Swagger 2.0 becomes OpenAPI 3.0.

mod definition;
mod document;
mod encoding;
mod files;
mod names;
mod origins;
mod overlay;
mod package;
mod path_parameters;
mod provider;
mod samples;
mod spelling;
mod strays;
mod swagger;
mod target;

pub use definition::{Definition, InputFile, Reading};

use crate::source::{Diagnostics, Origin, Sources, Span};
use files::Files;

const OPENAPI: &str = "openapi.json";
const SWAGGER: &str = "apiDefinition.swagger.json";
const OVERLAY: &str = "overlay.json";
const PROPERTIES: &str = "apiProperties.json";
const REFERENCE: &str = "reference.json";
const PACKAGE: &str = "crate.toml";
const GUIDE: &str = "guide.md";
const NAMES: &str = "names.lock";
const RELEASED: &str = "released.toml";
const CHANGELOG: &str = "CHANGELOG.md";

/// Reads a provider's files. Files that no definition has are reported.
///
/// Whatever the files contain, this neither panics nor reads or writes anything
/// else; what is wrong with them is in the diagnostics.
#[must_use]
pub fn read(provider: &str, files: Vec<InputFile>) -> Reading {
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::default();
    let definition = read_definition(provider, files, &mut sources, &mut diagnostics);
    Reading {
        definition,
        diagnostics,
        sources,
    }
}

fn read_definition(
    provider: &str,
    files: Vec<InputFile>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Definition> {
    if let Some(wrong) = provider::wrong_with_name(provider) {
        let message = format!(
            "`{}` is not a valid provider name: {wrong}",
            provider.escape_debug()
        );
        diagnostics
            .error(Span::FOLDER, message)
            .help("name it with lower-case letters, digits and hyphens, such as `acme-mail`");
        return None;
    }
    let is_own = files.iter().any(|file| file.name == OPENAPI);
    if !is_own {
        diagnostics.set_origin(Origin::Imported);
    }
    let mut files = Files::new(files, sources, diagnostics);
    let is_missing = !is_own && !files.has(SWAGGER);
    let has_properties = files.has(PROPERTIES);
    let own = files.json(OPENAPI);
    let imported = files.imported(SWAGGER);
    let overlay = files.json(OVERLAY);
    let properties = if is_own {
        files.json(PROPERTIES)
    } else {
        files.imported(PROPERTIES)
    };
    let reference = files.json(REFERENCE);
    let package = files.package(PACKAGE);
    let guide = files.text(GUIDE);
    let names = files.names(NAMES);
    let released = files.file(RELEASED);
    let changelog = files.text(CHANGELOG);
    let samples = files.samples();
    let has_script = files.has_script();
    files.report_strays();
    if !has_properties && !is_missing {
        // A service without credentials needs none.
        diagnostics
            .warn(Span::FOLDER, format!("the folder contains no {PROPERTIES}"))
            .help("it contains connection parameters and policies; without it there are none");
    }
    let (document, imported) = match (own, imported) {
        (Some(own), None) => (document::own_document(own, overlay, diagnostics), false),
        (None, Some(imported)) => (
            document::imported_document(imported, overlay, diagnostics),
            true,
        ),
        (Some(_), Some(imported)) => {
            let advice = "keep one: openapi.json for a definition of your own, the other for an imported one";
            diagnostics
                .error(
                    imported.span,
                    format!("both {OPENAPI} and {SWAGGER} describe this provider"),
                )
                .help(advice);
            return None;
        }
        (None, None) if !is_missing => return None,
        (None, None) => {
            let advice =
                "add openapi.json, or the apiDefinition.swagger.json of a published connector";
            diagnostics
                .error(Span::FOLDER, "the folder contains no definition")
                .help(advice);
            return None;
        }
    };
    Some(Definition {
        provider: provider.to_owned(),
        document: document?,
        properties,
        reference,
        package,
        guide,
        samples,
        has_script,
        names,
        released,
        changelog,
        imported,
    })
}
