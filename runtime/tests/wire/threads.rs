use connector_runtime::{
    BulkResponse, CallOptions, ClientOptions, Download, Error, Response, Value,
    generated::{Call, Client, Credentials},
};

use crate::service::{post, server};

fn is_send_and_sync<T: Send + Sync>() {}

fn is_send<T: Send>(_: &T) {}

#[test]
fn everything_can_move_between_threads() {
    is_send_and_sync::<Client>();
    is_send_and_sync::<ClientOptions>();
    is_send_and_sync::<CallOptions>();
    is_send_and_sync::<Credentials>();
    is_send_and_sync::<Call>();
    is_send_and_sync::<Error>();
    is_send_and_sync::<Response<Value>>();
    is_send_and_sync::<BulkResponse<Value>>();
    is_send_and_sync::<Download>();
}

#[test]
fn futures_can_move_between_threads() {
    let server = server();
    is_send(&post(&server).send::<Value>());
    is_send(&post(&server).send_bulk::<Value>());
    is_send(&post(&server).send_stream());
}

/// Thousands of calls at a time are thousands of futures.
#[test]
fn the_future_of_a_call_has_room_for_the_call_once() {
    const ROOM_BESIDE_THE_CALL: usize = 1920;
    let server = server();
    let future = size_of_val(&post(&server).send::<Value>());
    assert!(
        future <= size_of::<Call>() + ROOM_BESIDE_THE_CALL,
        "{future} bytes, of which the call is {}",
        size_of::<Call>()
    );
}
