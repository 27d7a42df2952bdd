//! Any answer is read, or is an error that keeps it.
//!
//! The first bytes of an input choose operation, status and media type; the
//! rest is the body.

mod memory;
mod types;

use std::{
    fs,
    path::Path,
    task::{Context, Poll, Waker},
};

use connector_faults::connectors::{ALL, Calls, Driven, Sight};
use connector_runtime::{ClientOptions, Error, Outcome, RateLimit, Retry};

use self::memory::Memory;

/// How many bytes choose; the body follows.
const HEAD: usize = 4;

const STATUSES: [u16; 8] = [200, 201, 204, 202, 400, 401, 429, 503];
const MEDIA_TYPES: [&str; 4] = [
    "application/json",
    "text/plain",
    "text/html; charset=utf-8",
    "\u{ff}",
];

/// Gives an answer to a call, and holds the client to its promises.
///
/// # Panics
///
/// Where a promise is broken.
pub fn hold(bytes: &[u8]) {
    let Some((&[operation, status, media_type, leaf], body)) = bytes.split_first_chunk::<HEAD>()
    else {
        return;
    };
    types::hold(leaf, body);
    let operations = ALL.iter().flat_map(|driven| {
        let indices = 0..driven.operations.len();
        indices.map(move |index| (driven, index))
    });
    let operations: Vec<(&Driven, usize)> = operations.collect();
    let (driven, index) = *pick(&operations, operation);
    let status = *pick(&STATUSES, status);
    let media_type: &str = pick::<&str>(&MEDIA_TYPES, media_type);
    let memory = Memory::new(status, media_type, body);
    let result = answer(driven, index, memory);
    let Err(error) = result else {
        assert!(status < 300, "a refusal is an error");
        return;
    };
    assert_ne!(error.outcome(), Outcome::NotSent, "{error:?}");
    assert_eq!(error.body().map(|kept| &kept[..]), Some(body), "{error:?}");
    if status == 429 {
        assert_eq!(error.outcome(), Outcome::Refused);
    }
    // Neither may fail, whatever the error has read in the body.
    let shown = format!("{error} {error:?}");
    assert!(shown.contains(error.operation().unwrap_or_default()));
    let _: Option<std::time::Duration> = error.retry_after();
}

/// A call whose answer comes from memory; it never waits.
fn answer(driven: &Driven, index: usize, memory: Memory) -> Result<(), Error> {
    let options = ClientOptions::new()
        .transport(memory)
        .retry(Retry::never())
        .rate_limit(RateLimit::none());
    let calls: Calls =
        (driven.client)("https://example.com", options, &Sight::default()).expect("a client");
    let mut call = calls(index, Sight::default());
    match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("memory answers at once"),
    }
}

fn pick<T>(choices: &[T], byte: u8) -> &T {
    &choices[usize::from(byte) % choices.len()]
}

/// Published and made-up replies, each to every operation of its provider.
///
/// # Panics
///
/// Where they cannot be read.
#[must_use]
pub fn seeds() -> Vec<Vec<u8>> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let mut seeds = Vec::new();
    let mut first = 0;
    for driven in &ALL {
        let provider = driven.name.trim_start_matches("connector-");
        let samples = samples(&specs.join(provider).join("samples"));
        for (index, (operation, _)) in driven.operations.iter().enumerate() {
            let own = samples
                .iter()
                .filter(|(name, _)| name.starts_with(operation));
            for (_, body) in own {
                let place = u8::try_from(first + index).expect("fewer than 256 operations");
                seeds.push([&[place, 0, 0, place], body.as_slice()].concat());
            }
        }
        first += driven.operations.len();
    }
    seeds
}

/// Names and contents of the samples in a folder, in the order of their names.
fn samples(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut samples: Vec<(String, Vec<u8>)> = entries
        .map(|entry| {
            let entry = entry.expect("an entry");
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).expect("a sample"))
        })
        .collect();
    samples.sort();
    samples
}
