//! Showing structure without content.

use std::fmt;

use super::{ErasedMember, Json, View, members::Members};
use crate::word::is_code;

/// Shows anything as `…`.
struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// Shows text as `"…"`.
struct HiddenText;

impl fmt::Debug for HiddenText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"…\"")
    }
}

struct Shown<'v>(View<'v>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            View::Null => f.write_str("null"),
            View::Boolean(flag) => fmt::Display::fmt(&flag, f),
            View::Integer(whole) => fmt::Display::fmt(&whole, f),
            View::Number(float) => fmt::Display::fmt(&float, f),
            View::Choice(text, is_listed) if is_listed || is_code(text) => fmt::Debug::fmt(text, f),
            View::Text(_) | View::Choice(..) => fmt::Debug::fmt(&HiddenText, f),
            View::Raw(_) | View::Repeated(..) | View::Any(_) => fmt::Debug::fmt(&Hidden, f),
            View::List(list) => {
                let items = (0..list.count()).map(|index| Shown(list.item(index)));
                f.debug_list().entries(items).finish()
            }
            View::Map(map) => {
                let mut shown = f.debug_map();
                map.each(&mut |_, value| {
                    shown.entry(&HiddenText, &Shown(value));
                });
                shown.finish()
            }
            View::Object(object) | View::AloneInList(object) => self::object(object.0, f),
        }
    }
}

fn object(object: &dyn Members, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(object.name());
    object.each(&mut |key, slot| {
        if slot.view().is_none() {
            return;
        }
        match slot.value() {
            Some(value) if !key.is_sensitive => shown.field(key.name, &Shown(value)),
            _ => shown.field(key.name, &Hidden),
        };
    });
    if object.others().is_empty() {
        shown.finish()
    } else {
        shown.finish_non_exhaustive()
    }
}

/// Shows structure, numbers, booleans and values of enumerations, but never
/// text.
pub fn debug(value: &(impl Json + ?Sized), f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown(value.view()), f)
}

pub(super) fn slot(slot: &dyn ErasedMember, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match slot.value() {
        Some(value) => fmt::Debug::fmt(&Shown(value), f),
        None => fmt::Debug::fmt(&Hidden, f),
    }
}
