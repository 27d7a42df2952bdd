//! Replies of successful calls.

mod bulk;
mod download;
mod file_name;
mod read_body;
mod rejected;
mod response;
mod unread;
mod values;

pub use self::{
    bulk::{BulkReply, BulkResponse, IntoResults, Results, into_results, results},
    download::Download,
    rejected::Rejected,
    response::Response,
    unread::{Reply, UnreadResponse, Unreadable},
    values::{text_enum_from_reply, value_from_reply},
};
pub(crate) use self::{
    download::{DownloadErrors, DownloadLimits, ResponseHead},
    file_name::parameters,
    read_body::{BodyEnd, read_bounded},
};
