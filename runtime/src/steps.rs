//! Streams made of asynchronous steps.

use std::task::{Context, Poll};

use crate::boxed::BoxFuture;

/// Steps, each of which is started when a stream is polled.
pub(crate) enum Steps<S, T> {
    Idle(Box<S>),
    Busy(BoxFuture<'static, (Box<S>, T)>),
    Ended,
}

impl<S, T> Steps<S, T> {
    pub(crate) fn new(first: S) -> Self {
        Self::Idle(Box::new(first))
    }

    /// The state, unless a step is running or the stream has ended.
    pub(crate) fn idle(&mut self) -> Option<&mut S> {
        match self {
            Self::Idle(state) => Some(state),
            Self::Busy(_) | Self::Ended => None,
        }
    }

    /// Starts or continues a step; `None` at the end.
    pub(crate) fn poll(
        &mut self,
        context: &mut Context<'_>,
        step: impl FnOnce(Box<S>) -> BoxFuture<'static, (Box<S>, T)>,
    ) -> Poll<Option<T>> {
        let mut busy = match std::mem::replace(self, Self::Ended) {
            Self::Ended => return Poll::Ready(None),
            Self::Idle(state) => step(state),
            Self::Busy(busy) => busy,
        };
        match busy.as_mut().poll(context) {
            Poll::Ready((state, outcome)) => {
                *self = Self::Idle(state);
                Poll::Ready(Some(outcome))
            }
            Poll::Pending => {
                *self = Self::Busy(busy);
                Poll::Pending
            }
        }
    }

    pub(crate) fn end(&mut self) {
        *self = Self::Ended;
    }

    pub(crate) fn has_ended(&self) -> bool {
        matches!(self, Self::Ended)
    }
}
