//! What is answered, and what was asked.

use std::collections::VecDeque;

use super::{Reply, Request};

/// Replies in order, and requests as they came.
pub(super) struct Script {
    replies: VecDeque<Reply>,
    default: Reply,
    requests: Vec<Request>,
}

impl Script {
    pub(super) fn add(&mut self, reply: Reply) {
        self.replies.push_back(reply);
    }

    pub(super) fn set_default(&mut self, reply: Reply) {
        self.default = reply;
    }

    pub(super) fn requests(&self) -> Vec<Request> {
        self.requests.clone()
    }

    /// Remembers a request; the reply to it.
    pub(super) fn answer(&mut self, request: Request) -> Reply {
        self.requests.push(request);
        self.replies
            .pop_front()
            .unwrap_or_else(|| self.default.clone())
    }
}

impl Default for Script {
    fn default() -> Self {
        Self {
            replies: VecDeque::new(),
            default: Reply::json(500, r#"{"error": "the test has no reply left"}"#),
            requests: Vec::new(),
        }
    }
}
