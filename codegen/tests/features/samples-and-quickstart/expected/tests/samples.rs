//! Published payloads come back unchanged, each leaf is read through its
//! accessor, and changing one leaf changes only that one.

use connector_samples_and_quickstart::connector_runtime::testing::{
    Leaf, leaf, round_trip,
};

#[test]
fn add_job_request_bare() {
    round_trip::<
        connector_samples_and_quickstart::types::Job,
    >(
        include_str!("samples/AddJob.request.bare.json"),
        &[Leaf::new("/name", |root| leaf(root.name()?))],
    );
}

#[test]
fn add_job_request() {
    round_trip::<
        connector_samples_and_quickstart::types::Job,
    >(
        include_str!("samples/AddJob.request.json"),
        &[
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/rank", |root| leaf(root.rank()?)),
        ],
    );
}

#[test]
fn add_job_response() {
    round_trip::<
        connector_samples_and_quickstart::types::Job,
    >(
        include_str!("samples/AddJob.response.json"),
        &[
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/rank", |root| leaf(root.rank()?)),
        ],
    );
}

#[test]
fn add_job_response_rank_as_text() {
    round_trip::<
        connector_samples_and_quickstart::types::Job,
    >(
        include_str!("samples/AddJob.response.rank-as-text.json"),
        &[
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/rank", |root| leaf(root.rank()?)),
        ],
    );
}
