//! Request bodies.

use std::{
    borrow::Cow,
    sync::{Arc, Mutex, PoisonError},
};

use crate::transport::Body;

/// A body and its media type.
#[derive(Clone)]
pub(super) struct Content {
    pub(super) media_type: Cow<'static, str>,
    body: Arc<Mutex<Option<Body>>>,
}

impl Content {
    pub(super) fn new(media_type: impl Into<Cow<'static, str>>, body: impl Into<Body>) -> Self {
        let body = Arc::new(Mutex::new(Some(body.into())));
        Self {
            media_type: media_type.into(),
            body,
        }
    }

    /// Whether the body can be sent more than once.
    pub(super) fn is_reusable(&self) -> bool {
        let body = self.body.lock().unwrap_or_else(PoisonError::into_inner);
        body.as_ref().is_some_and(Body::is_buffered)
    }

    /// The body for one attempt; `None` if it was a stream and has been sent.
    pub(super) fn body(&self) -> Option<Body> {
        let mut body = self.body.lock().unwrap_or_else(PoisonError::into_inner);
        match body.as_ref()?.try_clone() {
            Some(copy) => Some(copy),
            None => body.take(),
        }
    }
}
