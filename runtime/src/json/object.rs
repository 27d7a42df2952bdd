//! Objects with documented members.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use serde_json::{Map, Value};

use super::{Decoded, ErasedMember, ExtraMembers, TypeMismatches, redact::Hidden};

/// An object of a definition: which name goes to which member.
///
/// Generated types implement it, and [`object!`](crate::generated::object) does the rest.
pub trait Object: Clone + Send + Sync + Sized + 'static {
    /// Name of the type.
    const NAME: &'static str;

    /// Wire names of members that hold personal or secret data: `Debug` never
    /// shows them.
    const SENSITIVE: &'static [&'static str] = &[];

    /// The object without members.
    fn empty() -> Self;

    /// The member with this wire name.
    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember>;

    /// Visits every member, in the order of the definition.
    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember));

    /// Members that the definition does not list.
    fn extra(&self) -> &ExtraMembers;

    /// Members that the definition does not list.
    fn extra_mut(&mut self) -> &mut ExtraMembers;
}

/// What every object can tell about what came.
pub trait ObjectExt: Object {
    /// Members that came, or were set by name, and that the definition does
    /// not list.
    fn extra_members(&self) -> &ExtraMembers {
        self.extra()
    }

    /// Every value, at any depth, that did not fit its declared type or was
    /// `null`. A number as text and the like are listed too, though the
    /// accessor reads them.
    fn type_mismatches(&self) -> TypeMismatches<'_> {
        let mut found = TypeMismatches::default();
        mismatches(self, &mut found);
        found
    }

    /// The JSON of a member by its wire name, listed or not, as it came or was
    /// set.
    fn member(&self, name: &str) -> Option<Value> {
        let mut found = None;
        self.each_member(&mut |member, slot| {
            if member == name {
                found = slot.to_json();
            }
        });
        found.or_else(|| self.extra().get(name).cloned())
    }

    /// Sets a member by its wire name, listed or not. The value is sent as
    /// given, whatever the declared type.
    fn set_member(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        set_member(self, name, value);
    }
}

impl<T: Object> ObjectExt for T {}

/// Sets a member by its wire name, listed or not. The value is sent as given,
/// whatever the declared type.
pub fn set_member<T: Object>(object: &mut T, name: impl Into<String>, value: impl Into<Value>) {
    put(object, name.into(), value.into());
}

/// What the functions below need of an object, so that they are compiled once
/// and not for every type.
trait Members {
    fn slot(&mut self, name: &str) -> Option<&mut dyn ErasedMember>;
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember));
    fn others(&self) -> &ExtraMembers;
    fn others_mut(&mut self) -> &mut ExtraMembers;
}

impl<T: Object> Members for T {
    fn slot(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        self.member_mut(name)
    }

    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember)) {
        self.each_member(visit);
    }

    fn others(&self) -> &ExtraMembers {
        self.extra()
    }

    fn others_mut(&mut self) -> &mut ExtraMembers {
        self.extra_mut()
    }
}

fn put(object: &mut dyn Members, name: String, value: Value) {
    match object.slot(&name) {
        Some(slot) => slot.read(value),
        None => object.others_mut().insert(name, value),
    }
}

fn put_all(object: &mut dyn Members, members: Map<String, Value>) {
    for (name, value) in members {
        put(object, name, value);
    }
}

/// The object as it came: in a list where it was alone in one.
fn written(object: &dyn Members) -> Value {
    let value = value_of(object);
    if object.others().came_in_list() {
        Value::Array(vec![value])
    } else {
        value
    }
}

fn value_of(object: &dyn Members) -> Value {
    let mut members = Map::new();
    object.each(&mut |name, slot| {
        if let Some(value) = slot.to_json() {
            members.insert(name.to_owned(), value);
        }
    });
    for (name, value) in object.others().iter() {
        members.insert(name.to_owned(), value.clone());
    }
    Value::Object(members)
}

fn collect<'a>(object: &'a dyn Members, found: &mut TypeMismatches<'a>) {
    let collect = |found: &mut TypeMismatches<'a>| {
        object.each(&mut |name, slot| found.within(name, |found| slot.collect_mismatches(found)));
    };
    if object.others().came_in_list() {
        found.within("0", collect);
    } else {
        collect(found);
    }
}

fn collect_of<'a>(empty: &mut dyn Members, original: &'a Value, found: &mut TypeMismatches<'a>) {
    let Value::Object(members) = original else {
        found.add(original);
        if let Some(one) = alone_in_list(original) {
            found.within("0", |found| collect_of(empty, one, found));
        }
        return;
    };
    for (name, value) in members {
        if let Some(slot) = empty.slot(name) {
            found.within(name, |found| slot.collect_mismatches_of(value, found));
        }
    }
}

struct RedactedMember<'a>(&'a dyn ErasedMember);

impl fmt::Debug for RedactedMember<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_redacted(f)
    }
}

fn show(
    object: &dyn Members,
    name: &str,
    sensitive: &[&str],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    object.each(&mut |name, slot| {
        if slot.is_absent() {
            return;
        }
        let value: &dyn fmt::Debug = if sensitive.contains(&name) {
            &Hidden
        } else {
            &RedactedMember(slot)
        };
        shown.field(name, value);
    });
    if object.others().is_empty() {
        shown.finish()
    } else {
        shown.finish_non_exhaustive()
    }
}

/// The object that is the only item of a list.
pub(crate) fn alone_in_list(value: &Value) -> Option<&Value> {
    match value.as_array()?.as_slice() {
        [one @ Value::Object(_)] => Some(one),
        _ => None,
    }
}

/// Behind [`object!`](crate::generated::object): reads an object, or one that is alone in
/// a list.
#[must_use]
pub fn read<T: Object>(value: Value) -> Decoded<T> {
    if let Value::Object(members) = value {
        let mut object = T::empty();
        put_all(&mut object, members);
        return Decoded::Exact(object);
    }
    let Some(Value::Object(members)) = alone_in_list(&value) else {
        return Decoded::Mismatch(value);
    };
    let mut object = T::empty();
    put_all(&mut object, members.clone());
    object.extra_mut().set_came_in_list();
    Decoded::Coerced(object, value)
}

/// Behind [`object!`](crate::generated::object): writes an object as it came.
pub fn to_json<T: Object>(object: &T) -> Value {
    written(object)
}

/// Behind [`object!`](crate::generated::object): writes an object within another value.
pub fn to_json_within<T: Object>(object: &T) -> Value {
    value_of(object)
}

/// Behind [`object!`](crate::generated::object): whether JSON can express all of it.
pub fn is_expressible<T: Object>(object: &T) -> bool {
    let mut is_expressible = true;
    object.each_member(&mut |_, slot| is_expressible &= slot.is_expressible());
    is_expressible
}

/// Behind [`object!`](crate::generated::object): finds mismatches.
pub fn mismatches<'a, T: Object>(object: &'a T, found: &mut TypeMismatches<'a>) {
    collect(object, found);
}

/// Behind [`object!`](crate::generated::object): finds mismatches in what was kept.
pub fn mismatches_of<'a, T: Object>(original: &'a Value, found: &mut TypeMismatches<'a>) {
    collect_of(&mut T::empty(), original, found);
}

/// Behind [`object!`](crate::generated::object): shows structure, never content.
pub fn debug<T: Object>(object: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    show(object, T::NAME, T::SENSITIVE, f)
}

/// Behind [`object!`](crate::generated::object): any serde format.
pub fn serialize<T: Object, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    written(object).serialize(serializer)
}

/// Behind [`object!`](crate::generated::object): any self-describing serde format.
pub fn deserialize<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match read(Value::deserialize(deserializer)?) {
        Decoded::Exact(object) | Decoded::Coerced(object, _) => Ok(object),
        Decoded::Mismatch(_) => Err(D::Error::custom(format_args!("{} is an object", T::NAME))),
    }
}
