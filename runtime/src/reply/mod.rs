//! What comes back from a call that succeeded.

mod bulk;
mod download;
mod file_name;
mod read_body;
mod response;
mod unread;
mod values;

pub use self::{
    bulk::{BulkResponse, Rejected, Results, results},
    download::Download,
    response::Response,
    unread::{Reply, UnreadResponse, Unreadable},
    values::{object_from_reply, text_enum_from_reply, value_from_reply},
};
pub(crate) use self::{
    download::{DownloadErrors, DownloadLimits, ResponseHead},
    read_body::{BodyEnd, read_bounded},
};
