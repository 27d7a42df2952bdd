//! Scripted responses and recorded requests.

use std::{collections::VecDeque, sync::Arc};

use super::{MockResponse, RecordedRequest};

/// Responds to requests beyond the scripted responses.
pub(super) type Responder = Arc<dyn Fn(&RecordedRequest) -> MockResponse + Send + Sync>;

/// Responses in order, and the requests received.
pub(super) struct Script {
    replies: VecDeque<MockResponse>,
    default: Responder,
    requests: Vec<RecordedRequest>,
}

impl Script {
    pub(super) fn add(&mut self, reply: MockResponse) {
        self.replies.push_back(reply);
    }

    pub(super) fn set_default(&mut self, reply: MockResponse) {
        self.default = Arc::new(move |_| reply.clone());
    }

    pub(super) fn set_responder(&mut self, responder: Responder) {
        self.default = responder;
    }

    pub(super) fn requests(&self) -> Vec<RecordedRequest> {
        self.requests.clone()
    }

    /// Records a request; returns its responder, to be called without the lock, since
    /// it may read the requests.
    pub(super) fn respond(&mut self, request: RecordedRequest) -> Responder {
        self.requests.push(request);
        match self.replies.pop_front() {
            Some(reply) => Arc::new(move |_| reply.clone()),
            None => Arc::clone(&self.default),
        }
    }
}

impl Default for Script {
    fn default() -> Self {
        Self {
            replies: VecDeque::new(),
            default: Arc::new(|_| MockResponse::exhausted()),
            requests: Vec::new(),
        }
    }
}
