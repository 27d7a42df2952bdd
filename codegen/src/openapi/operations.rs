//! The operations of a document, each with its name.

use super::Document;
use super::template::{TemplatePart, path_and_query, pieces};
use crate::source::{Member, Node, Span};

/// The methods that an operation can have.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An operation where the document has it.
#[derive(Clone, Debug)]
pub(crate) struct OperationSource<'a> {
    /// Its `operationId`, or a name made of method and path.
    pub(crate) id: String,
    /// Whether the definition gives the name.
    pub(crate) is_named: bool,
    /// In capitals.
    pub(crate) method: String,
    /// The path as the document has it.
    pub(crate) template: &'a str,
    /// Where the path begins.
    pub(crate) path_span: Span,
    /// The path item.
    pub(crate) item: &'a Node,
    /// The operation itself.
    pub(crate) node: &'a Node,
    /// The span of its method.
    pub(crate) span: Span,
}

/// All operations, in the order of the document: the one list of them.
pub(crate) fn operations<'a>(document: &Document<'a>) -> Vec<OperationSource<'a>> {
    paths(document.root)
        .filter_map(|path| Some((path, document.resolve(&path.node)?)))
        .flat_map(|(path, item)| {
            let members = item.members().iter().filter(|member| is_operation(member));
            members.map(move |member| OperationSource::new(path, item, member))
        })
        .collect()
}

/// The paths of a document.
pub(crate) fn paths(root: &Node) -> impl Iterator<Item = &Member> {
    let paths = root.get("paths").map(Node::members).unwrap_or_default();
    paths.iter().filter(|path| !path.is_extension())
}

/// Whether a member of a path is one of its operations. Published definitions
/// now and then write the method in capitals.
pub(crate) fn is_operation(member: &Member) -> bool {
    let mut methods = METHODS.iter();
    methods.any(|method| member.name.eq_ignore_ascii_case(method)) && member.node.is_object()
}

impl<'a> OperationSource<'a> {
    fn new(path: &'a Member, item: &'a Node, member: &'a Member) -> Self {
        let given = member.node.text_of("operationId").map(str::trim);
        let given = given.filter(|id| !id.is_empty());
        Self {
            id: given.map_or_else(|| fallback_id(&member.name, &path.name), str::to_owned),
            is_named: given.is_some(),
            method: member.name.to_ascii_uppercase(),
            template: &path.name,
            path_span: path.span,
            item,
            node: &member.node,
            span: member.span,
        }
    }
}

/// A name of method and path: `get_contacts_by_id`.
fn fallback_id(method: &str, template: &str) -> String {
    let mut words = vec![method.to_ascii_lowercase()];
    for piece in pieces(path_and_query(template).0) {
        match piece {
            TemplatePart::Text(text) => {
                let parts = text.split('/').filter(|part| !part.is_empty());
                words.extend(parts.map(str::to_owned));
            }
            TemplatePart::Name(name) => words.extend(["by".to_owned(), name.to_owned()]),
        }
    }
    words.join("_")
}

#[cfg(test)]
mod tests {
    use super::fallback_id;

    #[test]
    fn a_name_is_made_of_method_and_path() {
        assert_eq!(
            fallback_id("GET", "/contacts/{id}/groups?x=1#2"),
            "get_contacts_by_id_groups"
        );
        assert_eq!(fallback_id("post", "/"), "post");
    }
}
