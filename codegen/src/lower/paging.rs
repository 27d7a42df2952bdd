//! How further pages are asked for.

use super::Lowering;
use super::operation::Found;
use crate::model::{Content, Operation, Paging, Shape};
use crate::source::{Node, Pointer};

impl<'a> Lowering<'a> {
    /// The paging that an operation declares.
    pub(super) fn paging(&mut self, found: &Found<'a>, operation: &Operation) -> Option<Paging> {
        if let Some(node) = found.node.get("x-connector-paging") {
            return self.numbered(node);
        }
        let node = found.node.get("x-ms-pageable")?;
        let next_link = node
            .text_of("nextLinkName")
            .filter(|name| !name.trim().is_empty())?;
        self.read_pending();
        let shape = operation
            .reply
            .cases
            .iter()
            .find_map(|case| match &case.content {
                Content::Json(shape) => Some(shape.clone()),
                _ => None,
            });
        let items = shape.and_then(|shape| self.items_of(node, &shape));
        if items.is_none() {
            self.report.warn(
                node.span,
                "nothing tells which member of the answer lists the items: it is not paged",
            );
        }
        Some(Paging::NextLink {
            items: vec![items?],
            next_link: member_path(next_link),
        })
    }

    fn numbered(&mut self, node: &'a Node) -> Option<Paging> {
        let (Some(page), Some(items)) = (node.text_of("page"), node.text_of("items")) else {
            self.report
                .warn(node.span, "`x-connector-paging` needs `page` and `items`");
            return None;
        };
        let pointer = |said| Pointer::parse_leniently(said).into_tokens();
        Some(Paging::Numbered {
            page: page.to_owned(),
            size: node.text_of("size").map(str::to_owned),
            first: node.get("first").and_then(Node::integer).unwrap_or(1),
            items: pointer(items),
            last_page: node.text_of("lastPage").map(pointer),
            total_items: node.text_of("totalItems").map(pointer),
        })
    }

    /// The list that is paged: the one that is named, `value`, or the only one.
    fn items_of(&self, node: &Node, shape: &Shape) -> Option<String> {
        let object = self.types.object(shape)?;
        let is_list = |wire: &str| {
            object
                .fields
                .iter()
                .any(|field| field.wire == wire && matches!(field.shape, Shape::List(_)))
        };
        node.text_of("itemName")
            .filter(|name| is_list(name))
            .or_else(|| is_list("value").then_some("value"))
            .map(str::to_owned)
            .or_else(|| self.only_list(shape))
    }
}

/// The link's name may be a path with dots; one with `@odata.` is a name.
fn member_path(name: &str) -> Vec<String> {
    if name.contains('@') {
        return vec![name.to_owned()];
    }
    name.split('.')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
