//! Any response is read, or is an error that keeps it.
//!
//! The first bytes of an input choose operation, status and media type; the
//! rest is the body.

mod memory;

use std::task::{Context, Poll, Waker};

use connector_runtime::{ClientOptions, Error, Outcome, RateLimit, RawJson, Retry};

use self::memory::Memory;
use crate::{Calls, Driven, Sight, log, samples};

/// How many bytes choose; the body follows.
const HEAD: usize = 4;

const STATUSES: [u16; 8] = [200, 201, 204, 202, 400, 401, 429, 503];
const MEDIA_TYPES: [&str; 4] = [
    "application/json",
    "text/plain",
    "text/html; charset=utf-8",
    "\u{ff}",
];

/// Gives a response to a call, and holds the client to its promises.
///
/// # Panics
///
/// Where a promise is broken.
pub fn hold(all: &[&Driven], bytes: &[u8]) {
    let Some((&[operation, status, media_type, leaf], body)) = bytes.split_first_chunk::<HEAD>()
    else {
        return;
    };
    hold_types(all, leaf, body);
    let operations = all
        .iter()
        .flat_map(|driven| driven.at_home().map(move |index| (*driven, index)));
    let operations: Vec<(&Driven, usize)> = operations.collect();
    if operations.is_empty() {
        return;
    }
    let (driven, index) = *pick(&operations, operation);
    let status = *pick(&STATUSES, status);
    let media_type: &str = pick::<&str>(&MEDIA_TYPES, media_type);
    let memory = Memory::new(status, media_type, body);
    let result = call(driven, index, memory);
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

/// Whatever an object holds comes back from its type as it was.
fn hold_types(all: &[&Driven], choice: u8, body: &[u8]) {
    let types: Vec<fn(&str)> = all
        .iter()
        .flat_map(|driven| driven.types)
        .copied()
        .collect();
    let Ok(text) = std::str::from_utf8(body) else {
        return;
    };
    // More than a strict reader takes: half a surrogate pair, numbers out of range.
    let is_object = text.trim_start().starts_with('{') && RawJson::parse(text).is_ok();
    if !types.is_empty() && is_object {
        pick(&types, choice)(text);
    }
}

/// A call whose response comes from memory; it never waits.
fn call(driven: &Driven, index: usize, memory: Memory) -> Result<(), Error> {
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

/// Published and made-up replies, each to its operation.
#[must_use]
pub fn seeds(all: &[&Driven]) -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    let mut first = 0;
    for driven in all {
        let samples = samples::of(driven);
        for (index, (operation, _)) in driven.operations.iter().enumerate() {
            // More than 256 operations cannot be chosen by one byte.
            let Ok(place) = u8::try_from(first + index) else {
                break;
            };
            let own = samples
                .iter()
                .filter(|sample| sample.operation == *operation);
            for sample in own {
                seeds.push([&[place, 0, 0, place], sample.body.as_bytes()].concat());
            }
        }
        first += driven.operations.len();
    }
    if seeds.is_empty() {
        seeds.push([&[0; HEAD], &b"{\"a\": [1, null, \"b\"]}"[..]].concat());
    }
    seeds
}

/// Holds a crate to its promises for its samples, and for some thousand changes
/// of them: always the same ones.
pub fn hold_changed(driven: &Driven) {
    let _alone = log::alone();
    let all = [driven];
    let seeds = seeds(&all);
    let mut numbers = Numbers(0x5eed);
    for _ in 0..2_000 {
        let seed = &seeds[numbers.below(seeds.len())];
        hold(&all, seed);
        hold(&all, &change(seed, &mut numbers));
    }
}

/// A seed with some bytes changed, and often its end cut off.
fn change(seed: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=numbers.below(4) {
        let place = numbers.below(bytes.len());
        if let Some(byte) = bytes.get_mut(place) {
            *byte = numbers.byte();
        }
    }
    if numbers.below(4) == 0 {
        bytes.truncate(numbers.below(bytes.len()));
    }
    bytes
}

/// Numbers that look like chance, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }
}
