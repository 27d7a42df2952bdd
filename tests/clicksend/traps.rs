//! Where the service differs from its own documentation. Replies are decoded
//! whatever the wire chose; nothing is lost, and nothing is guessed.
//!
//! Two differences show elsewhere. The connector asks for a contact's names and
//! number though the service needs less: the tests of required inputs hold
//! that. And a rejection inside a success has its own file.

use connector_clicksend::types::{
    CreateListContactResponse, DeleteListResponse, GetContactListsResponse, Language,
    SearchContactListResponse, SendFaxResponse, SendLetterResponse, SendMmsResponse,
    SendPostcardResponse, SendVoiceResponse, SmsSendResponse, UploadMediaResponse,
    ViewListContactsResponse, Voice, YesNo,
};
use connector_clicksend::{ObjectExt, Value, json};

use crate::calls;
use crate::service::{Service, json as parsed};

fn decode<T: serde_like::Decode>(body: &Value) -> T {
    T::decode(body)
}

/// Decodes like a call does, and holds that the reply is written back as it
/// came.
mod serde_like {
    use connector_clicksend::Value;
    use connector_runtime::{Field, Read};

    pub(super) trait Decode: Sized {
        fn decode(body: &Value) -> Self;
    }

    impl<T: Field> Decode for T {
        fn decode(body: &Value) -> Self {
            let decoded = match T::read(body.clone()) {
                Read::Fits(decoded) | Read::Means(decoded, _) => decoded,
                Read::Misfit(_) => panic!("the reply is an object"),
            };
            assert_eq!(&decoded.to_json(), body, "nothing is lost");
            decoded
        }
    }
}

/// Pointers of what did not fit.
fn misfits(object: &impl ObjectExt) -> Vec<String> {
    object.misfits().iter().map(|misfit| misfit.pointer().to_owned()).collect()
}

fn sms_reply(message: Value) -> SmsSendResponse {
    decode(&json!({"data": {"messages": [message]}}))
}
