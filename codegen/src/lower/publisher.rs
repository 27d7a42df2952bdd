//! The publisher of a connector.

use crate::model::{Package, Publisher};
use crate::read::Definition;
use crate::source::Node;

/// Publisher and contact.
pub(crate) fn publisher(document: &Node, properties: Option<&Node>) -> Publisher {
    let contact = document.get("info").and_then(|info| info.get("contact"));
    let contact = |word| contact.and_then(|contact| said(contact, word));
    let properties = properties.map(|node| node.get("properties").unwrap_or(node));
    let owner = |word| properties.and_then(|node| said(node, word));
    Publisher {
        name: owner("publisher").or_else(|| owner("stackOwner")),
        website: metadata(document, "website"),
        privacy_policy: metadata(document, "privacy policy"),
        contact_name: contact("name"),
        contact_url: contact("url"),
        contact_email: contact("email"),
        documentation: document
            .get("externalDocs")
            .and_then(|docs| said(docs, "url"))
            .or_else(|| metadata(document, "documentation")),
    }
}

/// The connector's display name.
pub(crate) fn title(document: &Node, provider: &str) -> String {
    info(document, "title").unwrap_or_else(|| provider.to_owned())
}

/// A text of `info`.
pub(crate) fn info(document: &Node, word: &str) -> Option<String> {
    document.get("info").and_then(|info| said(info, word))
}

/// One of the pairs of Microsoft's metadata.
fn metadata(document: &Node, name: &str) -> Option<String> {
    let pairs = document.get("x-ms-connector-metadata")?;
    pairs
        .items()
        .iter()
        .find(|pair| {
            pair.text_of("propertyName")
                .is_some_and(|known| known.trim().eq_ignore_ascii_case(name))
        })
        .and_then(|pair| said(pair, "propertyValue"))
}

/// The published crate: as `crate.toml` says, or a first version of it.
pub(crate) fn package(definition: &Definition, title: &str) -> Package {
    definition.package.clone().unwrap_or_else(|| Package {
        version: "0.1.0".to_owned(),
        description: format!("Client for {}", one_line(title)),
        keywords: Vec::new(),
        categories: vec!["api-bindings".to_owned()],
        ..Package::default()
    })
}

/// A text on one line, without control characters.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_control() || c.is_whitespace());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn said(node: &Node, word: &str) -> Option<String> {
    node.text_of(word)
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}
