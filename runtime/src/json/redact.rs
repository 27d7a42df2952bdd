//! `Debug` of structure without content.

use std::fmt;

use super::{ErasedMember, Json, View, members::Members};
use crate::word::{is_code, is_uuid};

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

/// A value, and how it is shown.
struct Shown<'v> {
    view: View<'v>,
    /// Shown in full.
    is_revealed: bool,
    /// The object that contains it, which knows the connector's codes.
    within: Option<&'v dyn Members>,
}

impl<'v> Shown<'v> {
    fn whole(view: View<'v>, is_revealed: bool) -> Self {
        Self {
            view,
            is_revealed,
            within: None,
        }
    }

    /// A part of the value.
    fn part(&self, view: View<'v>) -> Self {
        Self { view, ..*self }
    }

    /// Whether the value says nothing about people.
    fn is_harmless(&self) -> bool {
        match self.view {
            View::Null
            | View::Boolean(_)
            | View::List(_)
            | View::Map(_)
            | View::Object(_)
            | View::AloneInList(_) => true,
            View::Integer(whole) => whole.unsigned_abs() < COUNTS,
            View::Choice(text, is_listed) => is_listed || is_code(text),
            View::Text(text) => {
                is_uuid(text) || self.within.is_some_and(|object| object.lists(text))
            }
            View::Number(_) | View::Raw(_) | View::Repeated(..) | View::Any(_) => false,
        }
    }
}

/// Numbers below count as counts; longer ones can be phone or account numbers.
const COUNTS: u64 = 1_000_000;

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_revealed && !self.is_harmless() {
            return match self.view {
                View::Text(_) | View::Choice(..) => fmt::Debug::fmt(&HiddenText, f),
                _ => fmt::Debug::fmt(&Hidden, f),
            };
        }
        match self.view {
            View::Null => f.write_str("null"),
            View::Boolean(flag) => fmt::Display::fmt(&flag, f),
            View::Integer(whole) => fmt::Display::fmt(&whole, f),
            View::Number(float) => fmt::Display::fmt(&float, f),
            View::Text(text) | View::Choice(text, _) => fmt::Debug::fmt(text, f),
            View::Raw(json) | View::Repeated(_, json) => f.write_str(json.as_str()),
            View::Any(value) => fmt::Display::fmt(value, f),
            View::List(list) => {
                let items = (0..list.count()).map(|index| self.part(list.item(index)));
                f.debug_list().entries(items).finish()
            }
            View::Map(map) => {
                let mut shown = f.debug_map();
                map.each(&mut |name, value| {
                    let name: &dyn fmt::Debug = if self.is_revealed { &name } else { &HiddenText };
                    shown.entry(name, &self.part(value));
                });
                shown.finish()
            }
            View::Object(object) | View::AloneInList(object) => self.object(object.0, f),
        }
    }
}

impl<'v> Shown<'v> {
    fn object(&self, object: &'v dyn Members, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(object.name());
        object.each(&mut |key, slot| {
            let Some(came) = slot.view() else {
                return;
            };
            let value = match slot.value() {
                Some(value) if !key.is_sensitive => Some(Shown {
                    view: value,
                    is_revealed: self.is_revealed || key.is_harmless,
                    within: Some(object),
                }),
                _ => None,
            };
            match value {
                Some(value) if !self.is_revealed => shown.field(key.name, &value),
                None if !self.is_revealed => shown.field(key.name, &Hidden),
                _ => shown.field(key.name, &self.part(came)),
            };
        });
        if object.others().is_empty() {
            return shown.finish();
        }
        if !self.is_revealed {
            return shown.finish_non_exhaustive();
        }
        for (name, value) in object.others().iter() {
            shown.field(name, &self.part(View::Raw(value)));
        }
        shown.finish()
    }
}

/// Shows only structure, counts, booleans, enum values, listed codes, UUIDs, and what
/// the definition declares harmless.
pub fn debug(value: &(impl Json + ?Sized), f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown::whole(value.view(), false), f)
}

/// Shows a value in full.
pub(super) fn in_full(view: View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown::whole(view, true), f)
}

pub(super) fn slot(slot: &dyn ErasedMember, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match slot.value() {
        Some(view) => fmt::Debug::fmt(&Shown::whole(view, false), f),
        None => fmt::Debug::fmt(&Hidden, f),
    }
}
