//! Published payloads come back unchanged, each leaf is read through its
//! accessor, and changing one leaf changes only that one.

use connector_object_alone_in_a_list::ObjectExt as _;
use connector_object_alone_in_a_list::connector_runtime::testing::{
    Leaf, leaf, round_trip,
};

#[test]
fn get_umbrella_response_list() {
    round_trip::<
        connector_object_alone_in_a_list::types::Umbrella,
    >(
        include_str!("samples/GetUmbrella.response.list.json"),
        &[
            Leaf::new("/0/colour", |root| leaf(root.colour()?)),
            Leaf::new(
                "/0/office/0/open",
                |root| leaf(root.office()?.extra_members().get("open")?),
            ),
            Leaf::new("/0/office/0/town", |root| leaf(root.office()?.town()?)),
            Leaf::new("/0/owner", |root| leaf(root.extra_members().get("owner")?)),
        ],
    );
}
