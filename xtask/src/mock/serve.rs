//! Serving, until stopped.

use std::io;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context as _, Result};
use connector_mock::{Delivery, Mock, Respond, Server, Verdict};
use connector_runtime::testing::{MockResponse, RecordedRequest};

struct Printed {
    mock: Mock,
    requests: AtomicUsize,
    refused: AtomicUsize,
}

impl Respond for Printed {
    fn respond(&self, request: RecordedRequest) -> (MockResponse, Vec<Delivery>) {
        let exchange = self.mock.respond(&request, &|_| None);
        self.requests.fetch_add(1, Ordering::Relaxed);
        if matches!(exchange.line.verdict(), Verdict::Refused(_)) {
            self.refused.fetch_add(1, Ordering::Relaxed);
        }
        println!("{}", exchange.line);
        (exchange.response, exchange.deliveries)
    }

    fn delivered(&self, result: io::Result<u16>) {
        match result {
            Ok(status) => println!("delivered: the receiver answered {status}"),
            Err(error) => println!("not delivered: {error}"),
        }
    }
}

pub(super) fn run(mock: Mock, port: u16) -> Result<ExitCode> {
    let printed = Arc::new(Printed {
        mock,
        requests: AtomicUsize::new(0),
        refused: AtomicUsize::new(0),
    });
    let server = Server::start(port, Arc::clone(&printed) as Arc<dyn Respond>)
        .with_context(|| format!("cannot listen on port {port}"))?;
    let mock = &printed.mock;
    for (operation, method, path) in mock.routes() {
        println!("{method:<6} {path} ({operation})");
    }
    println!("\n{}: {}{}", mock.title(), server.url(), mock.base_path());
    println!("Ctrl-C stops it.\n");
    wait()?;
    server.stop();
    println!(
        "\n{} requests, {} refused; {} subscriptions left",
        printed.requests.load(Ordering::Relaxed),
        printed.refused.load(Ordering::Relaxed),
        mock.subscriptions()
    );
    Ok(ExitCode::SUCCESS)
}

/// Until Ctrl-C, or the signal that asks a program to end.
fn wait() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let mut terminate = signal(SignalKind::terminate())?;
            tokio::select! {
                done = tokio::signal::ctrl_c() => done?,
                _ = terminate.recv() => {}
            }
        }
        #[cfg(not(unix))]
        tokio::signal::ctrl_c().await?;
        Ok(())
    })
}
