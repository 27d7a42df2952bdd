//! Deliveries that come twice, to any of four processes.

use std::{
    collections::BTreeMap,
    fs::{self, OpenOptions},
    io::Write as _,
    path::Path,
    time::Duration,
};

use connector_redis::RedisDeliveries;
use connector_runtime::webhook::{Claim, DeliveryStore as _};

use crate::{
    processes::{setting, spawn},
    server::RedisServer,
};

const DELIVERIES: u32 = 10_000;
const PROCESSES: usize = 4;
const LEASE: Duration = Duration::from_secs(2);

#[test]
fn each_delivery_is_handled_once_though_it_comes_twice_and_workers_die() {
    let name = "each_delivery_is_handled_once_though_it_comes_twice_and_workers_die";
    let Some(redis) = RedisServer::start(name) else {
        return;
    };
    let folder = tempfile::TempDir::new().unwrap();
    let mut deliveries: Vec<u32> = (0..DELIVERIES).chain(0..DELIVERIES).collect();
    shuffle(&mut deliveries);
    let parts: Vec<&[u32]> = deliveries.chunks(deliveries.len() / PROCESSES).collect();
    let run = |process: usize, part: &[u32], death: &str| {
        let list: Vec<String> = part.iter().map(u32::to_string).collect();
        let path = folder.path().join(format!("{process}.{death}.deliveries"));
        fs::write(&path, list.join("\n")).unwrap();
        let settings = [
            ("REDIS_URL", redis.url()),
            ("DELIVERIES", path.display().to_string()),
            (
                "HANDLED",
                folder
                    .path()
                    .join(format!("{process}.{death}.log"))
                    .display()
                    .to_string(),
            ),
            ("DEATH", death.to_owned()),
        ];
        spawn("deliveries::worker", &settings)
    };
    // The service delivers again what no worker has answered.
    let workers = [
        run(0, parts[0], "never"),
        run(1, parts[1], "never"),
        run(2, parts[2], "before handling"),
        run(3, parts[3], "after handling"),
    ];
    let ends: Vec<bool> = workers
        .into_iter()
        .map(|mut worker| worker.wait().unwrap().success())
        .collect();
    assert_eq!(ends, [true, true, false, false]);
    std::thread::sleep(LEASE);
    let again = [run(4, parts[2], "never"), run(5, parts[3], "never")];
    for mut worker in again {
        assert!(worker.wait().unwrap().success());
    }
    let handled = handled(folder.path());
    assert_eq!(
        handled.len(),
        usize::try_from(DELIVERIES).unwrap(),
        "some were lost"
    );
    let twice: Vec<_> = handled.iter().filter(|(_, times)| **times > 1).collect();
    println!("handled twice: {twice:?}");
    // The one whose worker was killed after handling and before confirming.
    assert!(twice.len() <= 1, "{twice:?}");
}

fn handled(folder: &Path) -> BTreeMap<String, u32> {
    let mut handled = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "log") {
            for line in fs::read_to_string(path).unwrap().lines() {
                *handled.entry(line.to_owned()).or_default() += 1;
            }
        }
    }
    handled
}

/// Handles its deliveries, and dies in the middle where it is told to.
#[test]
#[ignore = "run by the other test, in processes of its own"]
fn worker() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let redis = redis::Client::open(setting("REDIS_URL")).unwrap();
        let store = RedisDeliveries::new(redis, "texts");
        let list = fs::read_to_string(setting("DELIVERIES")).unwrap();
        let mut open: Vec<&str> = list.lines().collect();
        let half = open.len() / 2;
        let (log, death) = (setting("HANDLED"), setting("DEATH"));
        let mut log = OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)
            .unwrap();
        let mut claimed = 0;
        while !open.is_empty() {
            let mut in_progress = Vec::new();
            for key in open {
                match store
                    .claim(key, &format!("{}.{key}", std::process::id()), LEASE)
                    .await
                    .unwrap()
                {
                    Claim::Handled => continue,
                    Claim::InProgress => {
                        in_progress.push(key);
                        continue;
                    }
                    Claim::Claimed => claimed += 1,
                }
                let dies = claimed * 4 > half;
                if dies && death == "before handling" {
                    std::process::abort();
                }
                writeln!(log, "{key}").unwrap();
                if dies && death == "after handling" {
                    std::process::abort();
                }
                let token = format!("{}.{key}", std::process::id());
                assert!(store.confirm(key, &token).await.unwrap());
            }
            open = in_progress;
            if !open.is_empty() {
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        }
    });
}

/// In an order that is the same in every run.
fn shuffle(deliveries: &mut [u32]) {
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    for at in (1..deliveries.len()).rev() {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let other = usize::try_from(state >> 33).unwrap() % (at + 1);
        deliveries.swap(at, other);
    }
}
