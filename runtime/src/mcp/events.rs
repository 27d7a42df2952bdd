//! Server-sent events.
//!
//! Source: <https://html.spec.whatwg.org/multipage/server-sent-events.html>

use std::{fmt, time::Duration};

use bytes::{Buf as _, Bytes, BytesMut};
use serde_json::Value;

use crate::{
    error::Error,
    reply::{Download, DownloadErrors},
};

/// The events of a reply, as a stream.
///
/// The [timeout](crate::ClientOptions::timeout) limits the time between two pieces of
/// the stream; [`ClientOptions::max_body`](crate::ClientOptions::max_body) limits the
/// size of one event.
pub struct McpEvents {
    download: Download,
    errors: DownloadErrors,
    parser: Parser,
    max_event: usize,
    is_over: bool,
}

/// An event.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct McpEvent {
    /// The id of the event, if the server sends one: the stream can be resumed after
    /// it.
    pub id: Option<String>,
    /// The type of the event; `None` means a message.
    pub event: Option<String>,
    /// A JSON-RPC message; empty if the event only has an id.
    pub data: String,
    /// How long to wait before resuming the stream.
    pub retry: Option<Duration>,
}

impl McpEvents {
    pub(super) fn new(download: Download, max_event: usize) -> Self {
        Self {
            errors: download.errors(),
            download,
            parser: Parser::default(),
            max_event,
            is_over: false,
        }
    }

    /// The next event; `None` at the end. An incomplete event at the end is ignored.
    pub async fn next(&mut self) -> Result<Option<McpEvent>, Error> {
        loop {
            match self.parser.next(self.is_over) {
                Some(event) if event.data.len() > self.max_event => {
                    self.is_over = true;
                    return Err(self.errors.of(Error::too_long, event.data.into()));
                }
                Some(event) => return Ok(Some(event)),
                None => {}
            }
            if self.is_over {
                return Ok(None);
            }
            if self.parser.len() > self.max_event {
                self.is_over = true;
                let begun = self.parser.take();
                return Err(self.errors.of(Error::too_long, begun));
            }
            match self.download.chunk().await {
                Ok(Some(bytes)) => self.parser.feed(&bytes),
                Ok(None) => self.is_over = true,
                Err(error) => {
                    self.is_over = true;
                    return Err(error);
                }
            }
        }
    }

    /// The next JSON-RPC message; `None` at the end. Events without one are ignored.
    pub async fn next_message(&mut self) -> Result<Option<Value>, Error> {
        while let Some(event) = self.next().await? {
            if event.data.is_empty() {
                continue;
            }
            return match serde_json::from_str(&event.data) {
                Ok(message) => Ok(Some(message)),
                Err(source) => {
                    let error = self.errors.of(Error::decode, event.data.into());
                    Err(error.with_source(source))
                }
            };
        }
        Ok(None)
    }
}

/// Shows nothing of the events.
impl fmt::Debug for McpEvents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("McpEvents").finish_non_exhaustive()
    }
}

/// Shows id and type, never the data.
impl fmt::Debug for McpEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("McpEvent")
            .field("id", &self.id)
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}

/// An incremental parser of events.
#[derive(Default)]
struct Parser {
    bytes: BytesMut,
    /// Bytes at the start that are known to contain no line end.
    searched: usize,
    begun: McpEvent,
    has_data: bool,
    is_begun: bool,
    /// The last line ended with a carriage return; a line feed may follow.
    after_return: bool,
}

impl Parser {
    fn feed(&mut self, bytes: &Bytes) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Size of the incomplete event.
    fn len(&self) -> usize {
        self.bytes.len() + self.begun.data.len()
    }

    fn take(&mut self) -> Bytes {
        self.bytes.split().freeze()
    }

    /// The next complete event.
    fn next(&mut self, is_over: bool) -> Option<McpEvent> {
        while let Some(line) = self.line(is_over) {
            if !line.is_empty() {
                self.field(&line);
                continue;
            }
            let event = std::mem::take(&mut self.begun);
            let is_event = self.has_data || event.id.is_some() || event.retry.is_some();
            self.has_data = false;
            if is_event {
                return Some(event);
            }
        }
        None
    }

    /// The next complete line, without its end. A stream may start with a byte-order
    /// mark.
    fn line(&mut self, is_over: bool) -> Option<String> {
        if self.after_return && self.bytes.first() == Some(&b'\n') {
            self.bytes.advance(1);
            self.after_return = false;
        }
        let unsearched = self.bytes.get(self.searched..).unwrap_or_default();
        let Some(ahead) = unsearched
            .iter()
            .position(|byte| matches!(byte, b'\n' | b'\r'))
        else {
            self.searched = self.bytes.len();
            if is_over {
                self.bytes.clear();
                self.searched = 0;
            }
            return None;
        };
        let line = self.bytes.split_to(self.searched + ahead);
        self.searched = 0;
        self.after_return = self.bytes.first() == Some(&b'\r');
        self.bytes.advance(1);
        let text = String::from_utf8_lossy(&line);
        let text = if std::mem::replace(&mut self.is_begun, true) {
            &text
        } else {
            text.trim_start_matches('\u{feff}')
        };
        Some(text.to_owned())
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => {
                if self.has_data {
                    self.begun.data.push('\n');
                }
                self.begun.data.push_str(value);
                self.has_data = true;
            }
            "id" if !value.contains('\0') => self.begun.id = Some(value.to_owned()),
            "event" => self.begun.event = Some(value.to_owned()),
            "retry" => self.begun.retry = value.parse().ok().map(Duration::from_millis),
            // A comment, or an unknown field.
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(pieces: &[&[u8]]) -> Vec<McpEvent> {
        let mut parser = Parser::default();
        let mut found = Vec::new();
        for piece in pieces {
            parser.feed(&Bytes::copy_from_slice(piece));
            while let Some(event) = parser.next(false) {
                found.push(event);
            }
        }
        found.extend(parser.next(true));
        found
    }

    fn data(text: &str) -> McpEvent {
        McpEvent {
            data: text.to_owned(),
            ..McpEvent::default()
        }
    }

    #[test]
    fn lines_end_in_any_of_three_ways_wherever_the_stream_is_cut() {
        let whole = b"data: a\r\ndata: b\r\n\r\ndata:c\n\ndata: d\r\r";
        let expected = [data("a\nb"), data("c"), data("d")];
        assert_eq!(events(&[whole]), expected);
        for at in 0..whole.len() {
            let (first, second) = whole.split_at(at);
            assert_eq!(events(&[first, second]), expected, "cut at {at}");
        }
        let bytes: Vec<&[u8]> = whole.chunks(1).collect();
        assert_eq!(events(&bytes), expected);
    }

    #[test]
    fn fields_are_read_and_comments_passed_over() {
        let stream = "\u{feff}: hello\nevent: message\nid: 7\nretry: 1500\ndata:  {}\nlater: x\n\n";
        let event = McpEvent {
            id: Some("7".to_owned()),
            event: Some("message".to_owned()),
            data: " {}".to_owned(),
            retry: Some(Duration::from_millis(1500)),
        };
        assert_eq!(events(&[stream.as_bytes()]), [event]);
    }

    #[test]
    fn an_event_that_is_broken_off_is_none() {
        assert_eq!(events(&[b"data: a\n\ndata: b\n"]), [data("a")]);
        assert_eq!(events(&[b"data: a"]), []);
        assert_eq!(events(&[b"\n\n: only a comment\n\n"]), []);
    }

    #[test]
    fn letters_of_several_bytes_survive_any_cut() {
        let whole = "data: Grüße 🙂\n\n".as_bytes();
        for at in 0..whole.len() {
            let (first, second) = whole.split_at(at);
            assert_eq!(events(&[first, second]), [data("Grüße 🙂")]);
        }
    }
}
