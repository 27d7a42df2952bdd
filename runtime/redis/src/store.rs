//! The connection to the server.

use std::{fmt, sync::Arc, time::Duration};

use redis::{
    Client, FromRedisValue, RedisError, RedisResult, ScriptInvocation, aio::MultiplexedConnection,
};
use tokio::sync::Mutex;

/// One connection, made when it is first needed and again when it is lost.
#[derive(Clone)]
pub(crate) struct Store {
    client: Client,
    connection: Arc<Mutex<Option<MultiplexedConnection>>>,
    timeout: Duration,
}

impl Store {
    pub(crate) fn new(client: Client) -> Self {
        Self {
            client,
            connection: Arc::default(),
            timeout: Duration::from_millis(500),
        }
    }

    pub(crate) fn timeout(&mut self, timeout: Duration) {
        self.timeout = timeout;
    }

    /// Runs a script. One that is lost with its connection is run once more on
    /// a new one: scripts do nothing twice.
    pub(crate) async fn run<T: FromRedisValue>(
        &self,
        script: &ScriptInvocation<'_>,
    ) -> RedisResult<T> {
        let runs = async {
            let (connection, is_new) = self.connect().await?;
            match self.run_on(connection, script).await {
                Err(error) if !is_new && is_lost(&error) => {
                    let (connection, _) = self.connect().await?;
                    self.run_on(connection, script).await
                }
                result => result,
            }
        };
        match tokio::time::timeout(self.timeout, runs).await {
            Ok(result) => result,
            Err(_) => {
                self.forget().await;
                Err((redis::ErrorKind::Io, "the server did not answer in time").into())
            }
        }
    }

    async fn run_on<T: FromRedisValue>(
        &self,
        mut connection: MultiplexedConnection,
        script: &ScriptInvocation<'_>,
    ) -> RedisResult<T> {
        let result = script.invoke_async(&mut connection).await;
        if result.as_ref().is_err_and(is_lost) {
            self.forget().await;
        }
        result
    }

    /// A connection, and whether it is new.
    async fn connect(&self) -> RedisResult<(MultiplexedConnection, bool)> {
        let mut connection = self.connection.lock().await;
        if let Some(known) = &*connection {
            return Ok((known.clone(), false));
        }
        let new = self.client.get_multiplexed_async_connection().await?;
        *connection = Some(new.clone());
        Ok((new, true))
    }

    async fn forget(&self) {
        *self.connection.lock().await = None;
    }
}

fn is_lost(error: &RedisError) -> bool {
    error.is_io_error() || error.is_connection_dropped() || error.is_timeout()
}

/// Never the address, which may hold a password.
impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
