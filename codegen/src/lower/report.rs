//! Where lowering puts what it finds.

pub(super) use crate::source::Diagnostics as Report;
