//! What is answered, and what was asked.

use std::collections::VecDeque;

use super::{MockResponse, RecordedRequest};

/// Replies in order, and requests as they came.
pub(super) struct Script {
    replies: VecDeque<MockResponse>,
    default: MockResponse,
    requests: Vec<RecordedRequest>,
}

impl Script {
    pub(super) fn add(&mut self, reply: MockResponse) {
        self.replies.push_back(reply);
    }

    pub(super) fn set_default(&mut self, reply: MockResponse) {
        self.default = reply;
    }

    pub(super) fn requests(&self) -> Vec<RecordedRequest> {
        self.requests.clone()
    }

    /// Remembers a request; the reply to it.
    pub(super) fn answer(&mut self, request: RecordedRequest) -> MockResponse {
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
            default: MockResponse::json(500, r#"{"error": "the test has no reply left"}"#),
            requests: Vec::new(),
        }
    }
}
