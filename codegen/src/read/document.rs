//! The description of the service, brought into one shape.

use super::overlay;
use super::path_parameters::{Second, give_path_parameters_to_operations};
use super::spelling::correct_spelling;
use super::swagger;
use crate::source::Diagnostics;
use crate::source::Node;

/// A definition of our own: plain OpenAPI 3.0.
pub(super) fn own_document(
    mut document: Node,
    overlay: Option<Node>,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    if let Some(overlay) = overlay {
        let advice = "write its changes into openapi.json";
        diagnostics
            .error(
                overlay.span,
                "an overlay is only allowed beside an imported definition",
            )
            .help(advice);
    }
    match document.get("openapi") {
        Some(version) if version.text().is_some_and(|text| text.starts_with("3.0.")) => {
            give_path_parameters_to_operations(&mut document, Second::Refused, diagnostics);
            Some(document)
        }
        Some(version) => {
            diagnostics
                .error(version.span, "the version is not one of OpenAPI 3.0")
                .help("write \"openapi\": \"3.0.3\"");
            None
        }
        None => {
            diagnostics
                .error(document.span, "this is not an OpenAPI document")
                .help("it starts with { \"openapi\": \"3.0.3\", …");
            None
        }
    }
}

/// A published definition: Swagger 2.0, sometimes OpenAPI 3.0.
pub(super) fn imported_document(
    mut document: Node,
    overlay: Option<Node>,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    if !document.is_object() {
        let message = format!("a definition must be an object, not {}", document.kind());
        diagnostics
            .error(document.span, message)
            .help("give the connector's apiDefinition.swagger.json");
        return None;
    }
    if let Some(overlay) = overlay {
        overlay::apply(&mut document, &overlay, diagnostics);
    }
    if let Some(version) = document.get("openapi") {
        diagnostics.warn(
            version.span,
            "this is OpenAPI and not Swagger 2.0; it is read as OpenAPI 3.0",
        );
        give_path_parameters_to_operations(&mut document, Second::Skipped, diagnostics);
        correct_spelling(&mut document, diagnostics);
        return Some(document);
    }
    match document.get("swagger") {
        Some(version) if version.text() == Some("2.0") => {}
        Some(version) => {
            diagnostics.warn(
                version.span,
                "the version is not \"2.0\"; it is read as Swagger 2.0",
            );
        }
        None if document.get("paths").is_some() => {
            diagnostics.warn(
                document.span,
                "the version is missing; it is read as Swagger 2.0",
            );
        }
        None => {
            let advice = "give the connector's apiDefinition.swagger.json";
            diagnostics
                .error(
                    document.span,
                    "this is not a Swagger document: it has neither version nor paths",
                )
                .help(advice);
            return None;
        }
    }
    let mut document = swagger::upgrade(document, diagnostics);
    correct_spelling(&mut document, diagnostics);
    Some(document)
}
