//! Responses.

use super::Upgrade;
use super::media::MediaTypes;
use super::references::follow_the_move;
use crate::source::{Member, Node};

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";

impl Upgrade<'_> {
    /// The document's `responses`.
    pub(super) fn shared_responses(&mut self, responses: Node) -> Node {
        let produces = self.produces.clone();
        self.responses(responses, &produces)
    }

    /// Responses by status or by name.
    pub(super) fn responses(&mut self, mut responses: Node, produces: &MediaTypes) -> Node {
        for member in responses
            .members_mut()
            .iter_mut()
            .filter(|member| !member.is_extension())
        {
            let span = member.node.span;
            let response = std::mem::replace(&mut member.node, Node::empty_object(span));
            member.node = if response.is_object() {
                self.response(response, produces)
            } else {
                response
            };
        }
        responses
    }

    fn response(&mut self, mut response: Node, produces: &MediaTypes) -> Node {
        follow_the_move(&mut response);
        let schema = response.take("schema").map(|mut schema| {
            let file = schema.text_of("type") == Some("file");
            self.schema(&mut schema);
            (schema, if file { BYTES } else { JSON })
        });
        let examples = response.take("examples");
        let mut upgraded = Node::empty_object(response.span);
        for mut member in response.into_members() {
            if member.name == "headers" {
                member.node = self.headers(member.node);
            }
            upgraded.push(member);
        }
        if let Some((schema, fallback)) = schema {
            upgraded.set("content", produces.content(fallback, schema));
        }
        if let Some(examples) = examples {
            give_examples(&mut upgraded, examples);
        }
        upgraded
    }

    fn headers(&mut self, mut headers: Node) -> Node {
        for member in headers.members_mut() {
            let span = member.node.span;
            let header = std::mem::replace(&mut member.node, Node::empty_object(span));
            member.node = self.header(header);
        }
        headers
    }
}

/// Moves examples, which are listed by media type, into the content. A response
/// with an example and no schema has content, too.
fn give_examples(response: &mut Node, examples: Node) {
    let span = examples.span;
    if examples.members().is_empty() {
        return;
    }
    if response.get("content").is_none() {
        response.set("content", Node::empty_object(span));
    }
    let Some(content) = response.get_mut("content") else {
        return;
    };
    for Member { name, node, .. } in examples.into_members() {
        let media = if name.contains('/') {
            name.as_str()
        } else {
            JSON
        };
        if content.get(media).is_none() && content.members().is_empty() {
            content.set(media, Node::empty_object(node.span));
        }
        let known = if content.get(media).is_some() {
            content.get_mut(media)
        } else {
            None
        };
        if let Some(media_type) = known {
            media_type.set("example", node);
        }
    }
}
