//! One policy as in the file.

use std::collections::BTreeSet;

use super::cover::Cover;
use crate::lower::schema::literal::plain_text;
use crate::source::Node;
use crate::source::Span;

/// One policy as it stands in the file.
pub(crate) struct Instance<'a> {
    pub(crate) template: String,
    title: Option<String>,
    pub(crate) cover: Cover,
    pub(crate) on_replies: bool,
    parameters: Option<&'a Node>,
    pub(crate) at: Span,
}

impl<'a> Instance<'a> {
    /// Reads it; `operations` are all that the document has. `None` without a
    /// kind of policy.
    pub(crate) fn read(node: &'a Node, operations: &BTreeSet<&str>) -> Option<Self> {
        let parameters = node.get("parameters");
        let said = |word: &str| parameters.and_then(|node| node.get(word));
        Some(Self {
            template: node.text_of("templateId")?.trim().to_ascii_lowercase(),
            title: node
                .text_of("title")
                .map(str::trim)
                .filter(|title| !title.is_empty())
                .map(str::to_owned),
            cover: Cover::of(said("x-ms-apimTemplate-operationName"), operations),
            on_replies: said("x-ms-apimTemplate-policySection")
                .and_then(Node::text)
                .is_some_and(|section| section.trim().eq_ignore_ascii_case("response")),
            parameters,
            at: node.span,
        })
    }

    /// A parameter of the template.
    pub(crate) fn value(&self, word: &str) -> Option<String> {
        let name = format!("x-ms-apimTemplateParameter.{word}");
        self.parameters
            .and_then(|node| node.get(&name))
            .and_then(plain_text)
    }

    /// Whether it sets only what is missing.
    pub(crate) fn skip_if_present(&self) -> bool {
        self.value("existsAction")
            .is_some_and(|action| action.trim().eq_ignore_ascii_case("skip"))
    }

    /// Why a call needs the gateway if this policy is not supported.
    pub(crate) fn reason(&self) -> String {
        match self.title.as_deref() {
            Some(title) => format!("the policy \"{title}\" ({}) rewrites it", self.template),
            None => format!("a policy ({}) rewrites it", self.template),
        }
    }
}

impl Cover {
    /// The operations of a list, or a single name; all without either and
    /// without exceptions.
    fn of(list: Option<&Node>, operations: &BTreeSet<&str>) -> Self {
        let names: BTreeSet<String> = list
            .map(|node| node.items().iter().chain([node]).filter_map(Node::text))
            .into_iter()
            .flatten()
            .map(str::to_owned)
            .collect();
        let covers_all = !operations.is_empty() && operations.iter().all(|id| names.contains(*id));
        if names.is_empty() || covers_all {
            Self::All
        } else {
            Self::Operations(names)
        }
    }
}
