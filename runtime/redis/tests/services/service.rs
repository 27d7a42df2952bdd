//! A service with a limit, which it enforces exactly.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use connector_runtime::{
    generated::{Connector, Method, Operation, Segment},
    testing::{MockResponse, MockServer, RecordedRequest},
};

pub(crate) const PROCESSES: usize = 16;
pub(crate) const CALLS: u32 = 100;
/// A minute, ten times as fast.
pub(crate) const PERIOD: Duration = Duration::from_secs(6);

pub(crate) static CONNECTOR: Connector = Connector {
    name: "example",
    user_agent: "connector-example/1.2.3",
    ..Connector::DEFAULT
};

pub(crate) static SEND: Operation = Operation {
    id: "send_item",
    method: Method::POST,
    template: "/items",
    path: &[Segment::Literal("/items")],
    ..Operation::DEFAULT
};

/// A service that takes so many calls in any period, and not one more.
#[derive(Default)]
pub(crate) struct Service {
    /// When calls were taken that the last period reaches back to.
    recent: VecDeque<Instant>,
    /// When each call was taken, by the call's own id.
    pub(crate) taken: BTreeMap<String, Vec<Instant>>,
    pub(crate) refused: u32,
}

impl Service {
    /// On loopback, with what it counts.
    pub(crate) fn start() -> (MockServer, Arc<Mutex<Self>>) {
        let service = Arc::new(Mutex::new(Self::default()));
        let server = MockServer::start().unwrap();
        let responding = Arc::clone(&service);
        server.respond_with(move |request| responding.lock().unwrap().respond(request));
        (server, service)
    }

    fn respond(&mut self, request: &RecordedRequest) -> MockResponse {
        let now = Instant::now();
        while self
            .recent
            .front()
            .is_some_and(|taken| now - *taken >= PERIOD)
        {
            self.recent.pop_front();
        }
        if self.recent.len() >= usize::try_from(CALLS).unwrap() {
            self.refused += 1;
            return MockResponse::with_headers(429, &[("retry-after", "1")], "");
        }
        self.recent.push_back(now);
        let id = request.header("x-id").unwrap().to_owned();
        self.taken.entry(id).or_default().push(now);
        MockResponse::json(200, "{}")
    }

    /// How many calls each process made in a time, by its number.
    pub(crate) fn by_process(&self, from: Instant, to: Instant) -> BTreeMap<&str, u32> {
        let mut counted = BTreeMap::new();
        for (id, times) in &self.taken {
            let process = id.split('.').next().unwrap();
            let count = times
                .iter()
                .filter(|time| (from..to).contains(*time))
                .count();
            *counted.entry(process).or_default() += u32::try_from(count).unwrap();
        }
        counted
    }

    /// When the first call was taken.
    pub(crate) fn first(&self) -> Instant {
        *self.taken.values().flatten().min().unwrap()
    }

    /// No call was taken twice.
    pub(crate) fn assert_each_once(&self) {
        for (id, times) in &self.taken {
            assert_eq!(times.len(), 1, "call {id}");
        }
    }

    /// The calls of each lane are numbered, and the next begins when one has been
    /// taken: none is missing.
    pub(crate) fn assert_none_lost(&self) {
        let mut lanes = BTreeMap::<&str, Vec<u32>>::new();
        for id in self.taken.keys() {
            let (lane, number) = id.rsplit_once('.').unwrap();
            lanes.entry(lane).or_default().push(number.parse().unwrap());
        }
        for (lane, mut numbers) in lanes {
            numbers.sort_unstable();
            let expected: Vec<u32> = (0..).take(numbers.len()).collect();
            assert_eq!(numbers, expected, "lane {lane}");
        }
    }
}
