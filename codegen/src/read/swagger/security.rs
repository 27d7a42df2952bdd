//! Security schemes.

use super::Upgrade;
use crate::source::{Member, Node};

impl Upgrade<'_> {
    pub(super) fn security_schemes(&mut self, mut schemes: Node) -> Node {
        for member in schemes.members_mut() {
            let span = member.node.span;
            let scheme = std::mem::replace(&mut member.node, Node::empty_object(span));
            member.node = self.security_scheme(scheme);
        }
        schemes
    }

    fn security_scheme(&mut self, mut scheme: Node) -> Node {
        let kind = scheme.text_of("type").map(str::to_ascii_lowercase);
        match kind.as_deref() {
            Some("basic") => {
                let span = scheme.span;
                scheme.set("type", Node::of_text(span, "http"));
                scheme.set("scheme", Node::of_text(span, "basic"));
                scheme
            }
            Some("oauth2") if scheme.get("flows").is_none() => self.oauth2(scheme),
            _ => scheme,
        }
    }

    fn oauth2(&mut self, mut scheme: Node) -> Node {
        let span = scheme.span;
        let flow = scheme.take("flow");
        let name = match flow.as_ref().and_then(Node::text) {
            Some("implicit") => "implicit",
            Some("password") => "password",
            Some("application") => "clientCredentials",
            Some("accessCode") => "authorizationCode",
            _ => {
                let span = flow.as_ref().map_or(span, |flow| flow.span);
                self.diagnostics.warn(
                    span,
                    "the flow must be accessCode, implicit, password or application",
                );
                "authorizationCode"
            }
        };
        let span = flow.map_or(span, |flow| flow.span);
        let mut details = Node::empty_object(span);
        for url in ["authorizationUrl", "tokenUrl", "refreshUrl"] {
            if let Some(url_node) = scheme.take(url) {
                details.set(url, url_node);
            }
        }
        let scopes = scheme.take("scopes").filter(Node::is_object);
        details.set("scopes", scopes.unwrap_or_else(|| Node::empty_object(span)));
        let mut flows = Node::empty_object(span);
        flows.push(Member::new(name, details));
        scheme.set("type", Node::of_text(span, "oauth2"));
        scheme.set("flows", flows);
        scheme
    }
}
