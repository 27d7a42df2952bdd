//! Multipart forms.

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) name: String,
    /// Its content, as text as far as it is any.
    pub(crate) text: String,
}

/// The parts of a whole form; none where it is not one.
pub(crate) fn parts(content_type: &str, body: &[u8]) -> Option<Vec<Part>> {
    let boundary = parameter(content_type, "boundary")?;
    let delimiter = format!("\r\n--{boundary}");
    let first = format!("--{boundary}");
    let mut rest = body.strip_prefix(first.as_bytes())?;
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        rest = rest.strip_prefix(b"\r\n")?;
        let end = position(rest, delimiter.as_bytes())?;
        let (part, tail) = rest.split_at(end);
        parts.push(read(part)?);
        rest = tail.get(delimiter.len()..)?;
    }
}

fn read(part: &[u8]) -> Option<Part> {
    let end = position(part, b"\r\n\r\n")?;
    let (head, content) = part.split_at(end);
    let head = String::from_utf8_lossy(head);
    let disposition = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-disposition")
            .then_some(value)
    })?;
    Some(Part {
        name: parameter(disposition, "name")?,
        text: String::from_utf8_lossy(content.get(4..)?).into_owned(),
    })
}

/// A parameter of a header's value, without its quotes.
fn parameter(value: &str, wanted: &str) -> Option<String> {
    let mut rest = value.split_once(';')?.1;
    loop {
        let (name, after) = rest.split_once('=')?;
        let (value, after) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => {
                let end = closing_quote(quoted)?;
                let (value, after) = quoted.split_at(end);
                (
                    value.replace("\\\"", "\"").replace("%22", "\""),
                    after.get(1..)?,
                )
            }
            None => {
                let end = after.find(';').unwrap_or(after.len());
                let (value, after) = after.split_at(end);
                (value.trim().to_owned(), after)
            }
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after.trim_start().strip_prefix(';')?;
    }
}

fn closing_quote(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    text.char_indices().find_map(|(at, character)| {
        let closes = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        closes.then_some(at)
    })
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    #[test]
    fn a_form_is_read_part_by_part() {
        let body = b"--x\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x\r\n\
            Content-Disposition: form-data; filename=\"c;d\"; name=\"b\"\r\ncontent-type: text/plain\r\n\r\n\
            two\r\nlines\r\n--x--\r\n";
        let part = |name: &str, text: &str| Part {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(
            parts("multipart/form-data; boundary=x", body),
            Some(vec![part("a", "1"), part("b", "two\r\nlines")])
        );
        assert_eq!(parts("multipart/form-data; boundary=y", body), None);
    }
}
