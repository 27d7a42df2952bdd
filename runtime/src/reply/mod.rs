//! What comes back from a call that succeeded.

mod bulk;
mod download;
mod file_name;
mod read_body;
mod received;
mod response;
mod values;

pub use self::{
    bulk::{BulkResponse, Rejected, Results, results},
    download::Download,
    received::{Received, Reply, Unreadable},
    response::Response,
    values::{object_from_reply, text_enum_from_reply, value_from_reply},
};
pub(crate) use self::{
    download::{Head, Limits},
    read_body::{BodyEnd, read_bounded},
    received::without_mark,
};
