//! Which deliveries have been handled, for all processes.

use std::{fmt, sync::Arc, time::Duration};

use connector_runtime::{
    BoxError, BoxFuture,
    webhook::{Claim, DeliveryStore},
};
use redis::Script;

use crate::{key::key, store::Store};

/// Which deliveries have been handled, kept in Redis for all processes that
/// give it the same name.
#[derive(Clone)]
pub struct RedisDeliveries {
    shared: Arc<SharedDeliveries>,
}

struct SharedDeliveries {
    store: Store,
    name: String,
    keep: Duration,
    claim: Script,
    confirm: Script,
    release: Script,
}

const CLAIM: &str = "
local held = redis.call('GET', KEYS[1])
if not held or held == ARGV[1] then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 'claimed'
end
if held == 'handled' then return 'handled' end
return 'in progress'
";

const CONFIRM: &str = "
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], 'handled', 'PX', ARGV[2])
return 1
";

const RELEASE: &str = "
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0
";

impl RedisDeliveries {
    /// A memory of a week, for all that give the same name. Keys in Redis hold
    /// fingerprints alone.
    #[must_use]
    pub fn new(client: redis::Client, name: impl Into<String>) -> Self {
        Self {
            shared: Arc::new(SharedDeliveries {
                store: Store::new(client),
                name: name.into(),
                keep: Duration::from_secs(7 * 24 * 60 * 60),
                claim: Script::new(CLAIM),
                confirm: Script::new(CONFIRM),
                release: Script::new(RELEASE),
            }),
        }
    }

    /// How long a handled delivery is remembered. Default: 7 days.
    #[must_use]
    pub fn keep(mut self, keep: Duration) -> Self {
        if let Some(shared) = Arc::get_mut(&mut self.shared) {
            shared.keep = keep;
        }
        self
    }
}

impl SharedDeliveries {
    fn key(&self, delivery: &str) -> String {
        key(&format!("{}\n{delivery}", self.name), "delivery")
    }
}

impl DeliveryStore for RedisDeliveries {
    fn claim<'a>(
        &'a self,
        delivery: &'a str,
        token: &'a str,
        lease: Duration,
    ) -> BoxFuture<'a, Result<Claim, BoxError>> {
        Box::pin(async move {
            let mut script = self.shared.claim.key(self.shared.key(delivery));
            script.arg(token).arg(milliseconds(lease));
            let response: String = self.shared.store.run(&script).await?;
            Ok(match response.as_str() {
                "claimed" => Claim::Claimed,
                "handled" => Claim::Handled,
                _ => Claim::InProgress,
            })
        })
    }

    fn confirm<'a>(
        &'a self,
        delivery: &'a str,
        token: &'a str,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move {
            let mut script = self.shared.confirm.key(self.shared.key(delivery));
            script.arg(token).arg(milliseconds(self.shared.keep));
            Ok(self.shared.store.run(&script).await?)
        })
    }

    fn release<'a>(
        &'a self,
        delivery: &'a str,
        token: &'a str,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            let mut script = self.shared.release.key(self.shared.key(delivery));
            script.arg(token);
            let _: u8 = self.shared.store.run(&script).await?;
            Ok(())
        })
    }
}

fn milliseconds(duration: Duration) -> String {
    duration.as_millis().max(1).to_string()
}

impl fmt::Debug for RedisDeliveries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisDeliveries")
            .field("keep", &self.shared.keep)
            .finish_non_exhaustive()
    }
}
