//! Failing as told.

use std::{
    fmt::Write as _,
    io,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use super::Order;
use crate::{
    fault::{Asks, Fault},
    leaks::{BODY_CANARY, ERROR_BODY},
    matrix::MAX_BODY,
};

/// What becomes of the connection.
pub(super) enum Then {
    Keep,
    Close,
}

/// Does as told with a request that came in whole.
pub(super) async fn play(
    connection: &mut TcpStream,
    order: Order,
    elsewhere: &str,
) -> io::Result<Then> {
    match order {
        Order::GoWell(fault) => go_well(connection, fault).await,
        Order::Throttle(asks) => throttle(connection, asks).await,
        // One connection for many: they differ in nothing but their response.
        Order::Play(Fault::Status(status)) => {
            write(connection, status, &[JSON], ERROR_BODY).await?;
            Ok(Then::Keep)
        }
        Order::Play(fault) => fail(connection, fault, elsewhere).await,
    }
}

async fn fail(connection: &mut TcpStream, fault: Fault, elsewhere: &str) -> io::Result<Then> {
    match fault {
        Fault::Refused
        | Fault::ResetBeforeRequest
        | Fault::ClosedAfterRequest
        | Fault::Status(_) => {}
        // On a connection of its own: what went out on the kept one is lost.
        Fault::ClosedWhileIdle | Fault::NoContent | Fault::ThrottledOnce(_) => {
            write(connection, 204, &[CLOSE], "").await?;
        }
        Fault::ResetAfterRequest | Fault::ResetOnReuse => connection.set_zero_linger()?,
        Fault::StalledHead => stall(connection).await,
        Fault::StalledBody => {
            raw(
                connection,
                "HTTP/1.1 200 -\r\ncontent-length: 99\r\n\r\n{\"a\":",
            )
            .await?;
            stall(connection).await;
        }
        Fault::TruncatedBody => {
            let head = "HTTP/1.1 200 -\r\ncontent-length: 9999\r\n\r\n";
            raw(connection, &format!("{head}{BODY_CANARY}")).await?;
        }
        Fault::TruncatedChunks => {
            let head = "HTTP/1.1 200 -\r\ntransfer-encoding: chunked\r\n\r\n";
            let chunk = format!("{:x}\r\n{BODY_CANARY}\r\n", BODY_CANARY.len());
            raw(connection, &format!("{head}{chunk}")).await?;
        }
        Fault::OverlongBody => {
            let body = format!("[\"{}\"]", "x".repeat(MAX_BODY));
            write(connection, 200, &[CLOSE, JSON], &body).await?;
        }
        Fault::EndlessBody => {
            raw(
                connection,
                "HTTP/1.1 200 -\r\ntransfer-encoding: chunked\r\n\r\n",
            )
            .await?;
            let chunk = format!("1000\r\n{}\r\n", " ".repeat(0x1000));
            until_it_hangs_up(connection, &chunk).await;
        }
        Fault::EndlessHead => {
            raw(connection, "HTTP/1.1 200 -\r\n").await?;
            until_it_hangs_up(connection, "x-more: and more\r\n").await;
        }
        Fault::NoHttp => raw(connection, BODY_CANARY).await?,
        Fault::WrongContentType => {
            let page = format!("<html>{BODY_CANARY}</html>");
            write(
                connection,
                200,
                &[CLOSE, ("content-type", "text/html")],
                &page,
            )
            .await?;
        }
        Fault::InvalidJson => {
            let body = format!("{{\"message\": \"{BODY_CANARY}\",");
            write(connection, 200, &[CLOSE, JSON], &body).await?;
        }
        Fault::DeepJson => {
            write(connection, 200, &[CLOSE, JSON], &"[".repeat(10_000)).await?;
        }
        Fault::Compressed => {
            let headers = [CLOSE, JSON, ("content-encoding", "gzip")];
            write(connection, 200, &headers, "\u{1f}not really").await?;
        }
        Fault::RedirectElsewhere => {
            let headers = [CLOSE, ("location", elsewhere)];
            write(connection, 301, &headers, BODY_CANARY).await?;
        }
    }
    Ok(Then::Close)
}

const CLOSE: (&str, &str) = ("connection", "close");
const JSON: (&str, &str) = ("content-type", "application/json");

async fn go_well(connection: &mut TcpStream, fault: Fault) -> io::Result<Then> {
    write(connection, 204, &[], "").await?;
    if fault != Fault::ClosedWhileIdle {
        return Ok(Then::Keep);
    }
    // Late enough for the client to have put the connection by.
    tokio::time::sleep(Duration::from_millis(5)).await;
    Ok(Then::Close)
}

async fn throttle(connection: &mut TcpStream, asks: Asks) -> io::Result<Then> {
    let now = SystemTime::now();
    let second = Duration::from_secs(1);
    // The date rounds down, so that a second must be added to mean at least one.
    let dates = [now, now + second].map(httpdate::fmt_http_date);
    let stamp = now.duration_since(UNIX_EPOCH).unwrap_or_default() + second;
    let stamp = stamp.as_secs().to_string();
    let [date, later] = &dates;
    let asks: &[(&str, &str)] = match asks {
        Asks::Nothing => &[],
        Asks::Seconds => &[("retry-after", "1")],
        Asks::Date => &[("date", date), ("retry-after", later)],
        Asks::Milliseconds => &[("retry-after-ms", "50")],
        Asks::RateLimitHeaders => &[("ratelimit-remaining", "0"), ("ratelimit-reset", "1")],
        Asks::RateLimitStamp => &[("date", date), ("x-ratelimit-reset", &stamp)],
        Asks::RateLimitPolicy => &[("ratelimit", "\"calls\";r=0;t=1")],
        Asks::Nonsense => &[("retry-after", "soon")],
        Asks::TooLong => &[("retry-after", "86400")],
    };
    let headers = [&[CLOSE, JSON], asks].concat();
    write(connection, 429, &headers, ERROR_BODY).await?;
    Ok(Then::Close)
}

async fn write(
    connection: &mut TcpStream,
    status: u16,
    headers: &[(&str, &str)],
    body: &str,
) -> io::Result<()> {
    let mut wire = format!("HTTP/1.1 {status} -\r\n");
    for (name, value) in headers {
        let _ = write!(wire, "{name}: {value}\r\n");
    }
    if status != 204 {
        let _ = write!(wire, "content-length: {}\r\n", body.len());
    }
    raw(connection, &format!("{wire}\r\n{body}")).await
}

async fn raw(connection: &mut TcpStream, wire: &str) -> io::Result<()> {
    connection.write_all(wire.as_bytes()).await?;
    connection.flush().await
}

async fn until_it_hangs_up(connection: &mut TcpStream, piece: &str) {
    while raw(connection, piece).await.is_ok() {}
}

/// Says nothing more, until the client hangs up.
async fn stall(connection: &mut TcpStream) {
    while connection
        .read(&mut [0; 64])
        .await
        .is_ok_and(|read| read > 0)
    {}
}
