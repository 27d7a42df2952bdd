//! The inputs of calls, as the service gets them.

use connector_runtime::DateTime;
use crate::types::{Box2, BoxChangedRequest};

/// The inputs of [`Client::get_box`](crate::Client::get_box).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBoxInputs {
    /// The member `box_id` of the wire.
    pub box_id: i64,
    /// The member `tags` of the wire.
    pub tags: Option<Vec<String>>,
    /// The member `X-Since` of the wire.
    pub x_since: Option<DateTime>,
}

connector_runtime::generated::opaque_debug!(GetBoxInputs);

impl connector_mock::Inputs for GetBoxInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            box_id: call.path("box_id")?,
            tags: call.optional_query("tags")?,
            x_since: call.optional_header("X-Since")?,
        })
    }
}

/// The inputs of [`Client::put_box`](crate::Client::put_box).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutBoxInputs {
    /// The member `box_id` of the wire.
    pub box_id: i64,
    /// The body.
    pub body: Box2,
}

connector_runtime::generated::opaque_debug!(PutBoxInputs);

impl connector_mock::Inputs for PutBoxInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            box_id: call.path("box_id")?,
            body: call.body()?,
        })
    }
}

/// The inputs of [`Client::upload`](crate::Client::upload).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadInputs {
    /// The member `title` of the wire.
    pub title: Option<String>,
}

connector_runtime::generated::opaque_debug!(UploadInputs);

impl connector_mock::Inputs for UploadInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self {
            title: call.optional_field("title")?,
        })
    }
}

/// The inputs of [`Client::box_changed`](crate::Client::box_changed).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BoxChangedInputs {
    /// The body.
    pub body: BoxChangedRequest,
}

connector_runtime::generated::opaque_debug!(BoxChangedInputs);

impl connector_mock::Inputs for BoxChangedInputs {
    fn read(
        call: connector_mock::Call<'_>,
    ) -> Result<Self, connector_mock::UnreadInput> {
        Ok(Self { body: call.body()? })
    }
}
