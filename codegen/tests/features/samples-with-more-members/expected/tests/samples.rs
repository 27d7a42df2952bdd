//! Published payloads come back unchanged, each leaf is read through its
//! accessor, and changing one leaf changes only that one.

use connector_samples_with_more_members::ObjectExt as _;
use connector_samples_with_more_members::connector_runtime::testing::{
    Leaf, leaf, round_trip,
};

#[test]
fn list_jobs_response() {
    round_trip::<
        Vec<connector_samples_with_more_members::types::ListJobsResponseItem>,
    >(
        include_str!("samples/ListJobs.response.json"),
        &[
            Leaf::new(
                "/0/color",
                |root| leaf(root.first()?.extra_members().get("color")?),
            ),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
            Leaf::new(
                "/0/queue/length",
                |root| leaf(root.first()?.queue()?.extra_members().get("length")?),
            ),
            Leaf::new("/0/queue/name", |root| leaf(root.first()?.queue()?.name()?)),
            Leaf::new("/1/name", |root| leaf(root.get(1)?.name()?)),
            Leaf::new("/1/queue", |root| leaf(root.get(1)?.queue()?)),
        ],
    );
}
