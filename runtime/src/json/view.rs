//! Untyped views of values.

use serde::{
    Serialize, Serializer,
    ser::{SerializeMap as _, SerializeSeq as _},
};
use serde_json::{Map, Value};

use super::{RawJson, extra_members::Substitute, members::Members, write};

/// An untyped view of a value, so that writing, `Debug` and finding mismatches are
/// compiled once and not for every type.
#[derive(Clone, Copy)]
pub enum View<'v> {
    /// `null`.
    Null,
    /// A boolean.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A number; one that is not finite is written as `null`.
    Number(f64),
    /// A string.
    Text(&'v str),
    /// A string of an enum, and whether it is listed.
    Choice(&'v str, bool),
    /// Any JSON, as received.
    Raw(&'v RawJson),
    /// Repeated members with one name: all but the last, and the last.
    Repeated(&'v [RawJson], &'v RawJson),
    /// Any JSON.
    Any(&'v Value),
    /// A list.
    List(&'v dyn ListView),
    /// A map.
    Map(&'v dyn MapView),
    /// An object.
    Object(ObjectView<'v>),
    /// An object that is the only item of a list.
    AloneInList(ObjectView<'v>),
}

/// An untyped view of a list.
pub trait ListView {
    /// How many items there are.
    fn count(&self) -> usize;

    /// The item at an index.
    fn item(&self, index: usize) -> View<'_>;
}

/// An untyped view of a map.
pub trait MapView {
    /// How many members there are.
    fn count(&self) -> usize;

    /// Visits the members.
    fn each<'v>(&'v self, visit: &mut dyn FnMut(&'v str, View<'v>));
}

/// An untyped view of an object.
#[derive(Clone, Copy)]
pub struct ObjectView<'v>(pub(super) &'v dyn Members);

impl View<'_> {
    /// The view as a whole body. Differs for an object received in a list, or instead
    /// of which something else was received: inside another object, its member keeps
    /// that.
    #[must_use]
    pub fn as_a_whole(self) -> Self {
        let Self::Object(object) = self else {
            return self;
        };
        match object.0.others().came() {
            Some(Substitute::AloneInList) => Self::AloneInList(object),
            Some(Substitute::Instead(raw)) if object.is_empty() => Self::Raw(raw),
            None | Some(Substitute::Instead(_)) => self,
        }
    }

    /// Whether it is anything but an object without a listed member.
    pub(super) fn has_something(self) -> bool {
        match self {
            Self::Object(ObjectView(object)) => {
                let keys = 0..object.keys().len();
                let mut members = keys.filter_map(|index| object.slot(index)?.view());
                members.next().is_some()
            }
            _ => true,
        }
    }

    /// Whether it is a single object, not one in a list.
    pub(crate) fn is_object(self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// Whether it has members, but none that the type lists.
    pub(crate) fn is_foreign(self) -> bool {
        let (Self::Object(object) | Self::AloneInList(object)) = self else {
            return false;
        };
        let is_typed = !object.0.keys().is_empty();
        is_typed && !object.0.others().is_empty() && !Self::Object(object).has_something()
    }

    /// The names that the type of an object lists.
    pub(crate) fn listed_names(self) -> impl Iterator<Item = &'static str> {
        let keys = match self {
            Self::Object(object) | Self::AloneInList(object) => object.0.keys(),
            _ => &[],
        };
        keys.iter().map(|key| key.name)
    }

    /// The value as a [`Value`]; see [`RawJson::to_value`] for what that cannot
    /// represent.
    #[must_use]
    pub fn to_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Boolean(flag) => Value::Bool(flag),
            Self::Integer(whole) => Value::from(whole),
            Self::Number(float) => Value::from(float),
            Self::Text(text) | Self::Choice(text, _) => Value::from(text),
            Self::Raw(raw) | Self::Repeated(_, raw) => raw.to_value(),
            Self::Any(value) => value.clone(),
            Self::List(list) => (0..list.count())
                .map(|index| list.item(index).to_value())
                .collect(),
            Self::Map(map) => {
                let mut members = Map::new();
                map.each(&mut |name, value| {
                    members.insert(name.to_owned(), value.to_value());
                });
                Value::Object(members)
            }
            Self::Object(object) => {
                let mut members = Map::new();
                object.each(&mut |name, value| {
                    members.insert(name.to_owned(), value.to_value());
                });
                Value::Object(members)
            }
            Self::AloneInList(object) => Value::Array(vec![Self::Object(object).to_value()]),
        }
    }
}

impl<'v> ObjectView<'v> {
    /// Whether nothing is written.
    fn is_empty(self) -> bool {
        let mut is_empty = true;
        self.each(&mut |_, _| is_empty = false);
        is_empty
    }

    /// Visits everything that is written: listed members, then the others.
    fn each(self, visit: &mut dyn FnMut(&'v str, View<'v>)) {
        self.0.each(&mut |key, slot| {
            let view = slot.view();
            if let Some(View::Repeated(earlier, _)) = view {
                for earlier in earlier {
                    visit(key.name, View::Raw(earlier));
                }
            }
            if let Some(value) = view {
                visit(key.name, value);
            }
        });
        for (name, value) in self.0.others().iter() {
            visit(name, View::Raw(value));
        }
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(flag) => serializer.serialize_bool(flag),
            Self::Integer(whole) => serializer.serialize_i64(whole),
            Self::Number(float) => serialize_number(float, serializer),
            Self::Text(text) | Self::Choice(text, _) => serializer.serialize_str(text),
            Self::Raw(raw) | Self::Repeated(_, raw) => raw.serialize(serializer),
            Self::Any(value) => value.serialize(serializer),
            Self::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.count()))?;
                for index in 0..list.count() {
                    items.serialize_element(&list.item(index))?;
                }
                items.end()
            }
            Self::Map(map) => {
                let mut members = serializer.serialize_map(Some(map.count()))?;
                let mut result = Ok(());
                map.each(&mut |name, value| {
                    if result.is_ok() {
                        result = members.serialize_entry(name, &value);
                    }
                });
                result.and_then(|()| members.end())
            }
            Self::Object(object) => {
                let mut count = 0;
                object.each(&mut |_, _| count += 1);
                let mut members = serializer.serialize_map(Some(count))?;
                let mut result = Ok(());
                object.each(&mut |name, value| {
                    if result.is_ok() {
                        result = members.serialize_entry(name, &value);
                    }
                });
                result.and_then(|()| members.end())
            }
            Self::AloneInList(object) => [Self::Object(object)].serialize(serializer),
        }
    }
}

/// As JSON is [written](super::write): a whole number without a decimal point.
fn serialize_number<S: Serializer>(float: f64, serializer: S) -> Result<S::Ok, S::Error> {
    match write::whole(float) {
        Some(whole) if serializer.is_human_readable() => serializer.serialize_i64(whole),
        _ => serializer.serialize_f64(float),
    }
}
