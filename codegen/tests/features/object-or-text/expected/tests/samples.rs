//! Published payloads come back unchanged, each leaf is read through its
//! accessor, and changing one leaf changes only that one.

use connector_object_or_text::connector_runtime::testing::{Leaf, leaf, round_trip};

#[test]
fn hand_in_response() {
    round_trip::<
        connector_object_or_text::types::Umbrella,
    >(
        include_str!("samples/HandIn.response.json"),
        &[Leaf::new("/colour", |root| leaf(root.colour()?))],
    );
}

#[test]
fn hand_in_response_text() {
    round_trip::<
        String,
    >(
        include_str!("samples/HandIn.response.text.json"),
        &[Leaf::new("", |root| leaf(root))],
    );
}

#[test]
fn list_umbrellas_response_text() {
    round_trip::<
        String,
    >(
        include_str!("samples/ListUmbrellas.response.text.json"),
        &[Leaf::new("", |root| leaf(root))],
    );
}
