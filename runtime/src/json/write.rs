//! Writing JSON.

use serde::Serialize;

use super::{
    scan,
    view::{ListView, MapView, ObjectView, View},
};

/// Writes a value; returns whether JSON can express all of it. A number that is not
/// finite becomes `null`.
///
/// The view is borrowed, because copying one that was just made can take longer than
/// writing it.
pub(super) fn write(view: &View<'_>, out: &mut Vec<u8>) -> bool {
    match *view {
        View::Null => out.extend_from_slice(b"null"),
        View::Boolean(true) => out.extend_from_slice(b"true"),
        View::Boolean(false) => out.extend_from_slice(b"false"),
        View::Integer(number) => integer(number, out),
        View::Number(float) => return number(float, out),
        View::Text(text) | View::Choice(text, _) => string(text, out),
        View::Raw(raw) | View::Repeated(_, raw) => out.extend_from_slice(raw.as_str().as_bytes()),
        View::Any(value) => any(value, out),
        View::List(list) => return self::list(list, out),
        View::Map(map) => return self::map(map, out),
        View::Object(object) => return members(object, out),
        View::AloneInList(object) => return alone_in_list(object, out),
    }
    true
}

fn members(ObjectView(object): ObjectView<'_>, out: &mut Vec<u8>) -> bool {
    let begin = out.len();
    let mut is_expressible = true;
    for (index, key) in object.keys().iter().enumerate() {
        if let Some(slot) = object.slot(index) {
            is_expressible &= slot.write(key.written, out);
        }
    }
    for other in object.others().entries() {
        out.push(b',');
        match other.spelled() {
            Some(spelled) => out.extend_from_slice(spelled.as_bytes()),
            None => string(other.name(), out),
        }
        out.push(b':');
        out.extend_from_slice(other.json().as_str().as_bytes());
    }
    end(begin, out);
    is_expressible
}

/// Writes a received member after its name, and before it the earlier ones with the same
/// name.
#[cold]
pub(super) fn received(key: &str, view: &View<'_>, out: &mut Vec<u8>) -> bool {
    if let View::Repeated(earlier, _) = *view {
        for earlier in earlier {
            out.extend_from_slice(key.as_bytes());
            out.extend_from_slice(earlier.as_str().as_bytes());
        }
    }
    out.extend_from_slice(key.as_bytes());
    write(view, out)
}

fn list(list: &dyn ListView, out: &mut Vec<u8>) -> bool {
    out.push(b'[');
    let mut is_expressible = true;
    for index in 0..list.count() {
        if index > 0 {
            out.push(b',');
        }
        is_expressible &= write(&list.item(index), out);
    }
    out.push(b']');
    is_expressible
}

fn alone_in_list(object: ObjectView<'_>, out: &mut Vec<u8>) -> bool {
    out.push(b'[');
    let is_expressible = members(object, out);
    out.push(b']');
    is_expressible
}

fn map(map: &dyn MapView, out: &mut Vec<u8>) -> bool {
    let begin = out.len();
    let mut is_expressible = true;
    map.each(&mut |name, value| {
        out.push(b',');
        string(name, out);
        out.push(b':');
        is_expressible &= write(&value, out);
    });
    end(begin, out);
    is_expressible
}

/// Ends an object whose members, each preceded by a comma, start there.
fn end(begin: usize, out: &mut Vec<u8>) {
    match out.get_mut(begin) {
        Some(comma) => *comma = b'{',
        None => out.push(b'{'),
    }
    out.push(b'}');
}

/// A quoted string.
#[inline]
pub(super) fn string(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    let plain = scan::plain(bytes);
    if plain == bytes.len() {
        out.extend_from_slice(bytes);
    } else {
        escaped(bytes, out);
    }
    out.push(b'"');
}

#[cold]
fn escaped(mut bytes: &[u8], out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    loop {
        let (plain, rest) = bytes.split_at(scan::plain(bytes));
        out.extend_from_slice(plain);
        let Some((special, after)) = rest.split_first() else {
            return;
        };
        match special {
            b'"' => out.extend_from_slice(br#"\""#),
            b'\\' => out.extend_from_slice(br"\\"),
            b'\n' => out.extend_from_slice(br"\n"),
            b'\r' => out.extend_from_slice(br"\r"),
            b'\t' => out.extend_from_slice(br"\t"),
            control => {
                let digit = |four: u8| HEX.get(usize::from(four)).copied().unwrap_or(b'0');
                out.extend_from_slice(br"\u00");
                out.extend([digit(control >> 4), digit(control & 0xf)]);
            }
        }
        bytes = after;
    }
}

pub(super) fn integer(number: i64, out: &mut Vec<u8>) {
    out.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
}

/// The shortest text that parses as the same number; a whole number is written as an
/// integer.
pub(super) fn number(float: f64, out: &mut Vec<u8>) -> bool {
    if let Some(whole) = whole(float) {
        integer(whole, out);
        return true;
    }
    any(&float, out);
    float.is_finite()
}

/// The float as a whole number, if it certainly is one.
pub(super) fn whole(float: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if float.fract() != 0.0 || float.abs() > EXACT || (float == 0.0 && float.is_sign_negative()) {
        return None;
    }
    #[allow(
        clippy::cast_possible_truncation,
        reason = "it has no fraction and at most 53 bits"
    )]
    Some(float as i64)
}

fn any(value: &impl Serialize, out: &mut Vec<u8>) {
    // Neither a number, a `Value` nor a `Vec` can fail.
    let _ = serde_json::to_writer(out, value);
}

#[cfg(test)]
mod tests {
    use super::{super::Json, write};

    fn writes_as_its_view(value: &impl Json) {
        let (mut own, mut viewed) = (Vec::new(), Vec::new());
        let is_expressible = value.write(&mut own);
        assert_eq!(is_expressible, write(&value.view(), &mut viewed));
        assert_eq!(own, viewed);
    }

    #[test]
    fn what_writes_itself_writes_what_its_view_has() {
        for text in ["", "plain", "\"\\\n\u{1}", "Zoë"] {
            writes_as_its_view(&text.to_owned());
        }
        for whole in [0, -1, i64::MIN, i64::MAX] {
            writes_as_its_view(&whole);
        }
        for float in [0.0, -0.0, 1.0, 1.5, 1e300, f64::NAN, f64::INFINITY] {
            writes_as_its_view(&float);
        }
    }
}
