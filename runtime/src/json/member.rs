//! Members of objects.

use std::{any::Any, fmt};

use super::{Decoded, Field, JsonError, RawJson, Reader, TypeMismatches, View, redact, write};

/// A member of an object: its value, and the received JSON if that is written
/// differently or does not match the declared type.
///
/// Until the member is [set](Self::set), the received JSON is written back unchanged.
/// If several members with this name were received, the last one counts, and all are
/// written.
#[derive(Clone, PartialEq)]
pub struct Member<T>(State<T>);

#[derive(Clone, PartialEq)]
enum State<T> {
    /// Neither received nor set.
    Absent,
    /// Received as `null`.
    Null,
    /// An exact value.
    Is(T),
    /// Received JSON with an inexact value, or without one.
    Received(Box<ReceivedJson<T>>),
}

/// The JSON received for a member.
#[derive(Clone, PartialEq)]
struct ReceivedJson<T> {
    value: Option<T>,
    json: RawJson,
    /// Earlier members with the same name.
    earlier: Vec<RawJson>,
}

const NULL: &str = "null";

impl<T> Member<T> {
    /// A member that is neither received nor set: it is not written.
    #[must_use]
    pub const fn absent() -> Self {
        Self(State::Absent)
    }

    /// The value, if the received JSON matches the type or can be coerced.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        match &self.0 {
            State::Is(value) => Some(value),
            State::Received(came) => came.value.as_ref(),
            State::Absent | State::Null => None,
        }
    }

    /// Sets the value and discards the received JSON.
    pub fn set(&mut self, value: T) {
        self.0 = State::Is(value);
    }

    /// Takes the value out and discards the received JSON: the member is not written.
    pub fn take(&mut self) -> Option<T> {
        match std::mem::replace(&mut self.0, State::Absent) {
            State::Is(value) => Some(value),
            State::Received(came) => came.value,
            State::Absent | State::Null => None,
        }
    }

    /// Removes the value and the received JSON: the member is not written.
    pub fn clear(&mut self) {
        self.0 = State::Absent;
    }
}

impl Member<String> {
    /// The text, if there is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.get().map(String::as_str)
    }
}

impl<T> Member<Box<T>> {
    /// The value, without its box.
    #[must_use]
    pub fn unboxed(&self) -> Option<&T> {
        self.get().map(Box::as_ref)
    }

    /// Takes the value out, without its box.
    pub fn take_unboxed(&mut self) -> Option<T> {
        self.take().map(|boxed| *boxed)
    }
}

impl<T: Copy> Member<T> {
    /// A copy of the value.
    #[must_use]
    pub const fn copied(&self) -> Option<T> {
        match self.get() {
            Some(value) => Some(*value),
            None => None,
        }
    }
}

impl<T> Member<Vec<T>> {
    /// The items that fit; empty where no list came.
    #[must_use]
    pub fn items(&self) -> &[T] {
        self.get().map_or(&[], Vec::as_slice)
    }
}

impl<T> Default for Member<T> {
    fn default() -> Self {
        Self::absent()
    }
}

impl<T> From<T> for Member<T> {
    fn from(value: T) -> Self {
        Self(State::Is(value))
    }
}

/// A [`Member`] of any type.
pub trait ErasedMember: Any {
    /// Whether another member is of the same type and has the same value and the same
    /// received JSON.
    fn equals(&self, other: &dyn ErasedMember) -> bool;

    /// Becomes a copy of another member of the same type.
    fn assign(&mut self, other: &dyn ErasedMember);

    /// This member, to find out its type.
    fn as_any(&self) -> &dyn Any;

    /// Reads the received JSON. An earlier value is kept, as an earlier member with the
    /// same name.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError>;

    /// Discards the value and the received JSON.
    fn clear(&mut self);

    /// What is written: the received JSON, or else the value, or else nothing.
    fn view(&self) -> Option<View<'_>>;

    /// Writes the name, given in its written form, and what the [view](Self::view) has;
    /// returns whether JSON can express it. Writes nothing if there is no view.
    fn write(&self, key: &str, out: &mut Vec<u8>) -> bool;

    /// Adds the type mismatches, at any depth.
    fn collect_mismatches<'a>(&'a self, found: &mut TypeMismatches<'a>);

    /// Reads a value, and adds its mismatches with this type, at any depth.
    fn read_mismatches<'t>(
        &self,
        reader: &mut Reader<'t>,
        found: &mut TypeMismatches<'t>,
    ) -> Result<(), JsonError>;

    /// What `Debug` shows: the value, if there is one.
    fn value(&self) -> Option<View<'_>>;
}

impl<T: Field> Member<T> {
    #[inline]
    fn read_one(reader: &mut Reader<'_>) -> Result<State<T>, JsonError> {
        if reader.peek() == b'n' {
            reader.word(NULL)?;
            return Ok(State::Null);
        }
        let start = reader.position();
        let value = match T::read(reader)? {
            Decoded::Exact(value) => return Ok(State::Is(value)),
            Decoded::Inexact(value) | Decoded::Coerced(value) => Some(value),
            Decoded::Mismatch => None,
        };
        Ok(State::Received(Box::new(ReceivedJson {
            value,
            json: RawJson::of(reader.since(start)),
            earlier: Vec::new(),
        })))
    }

    /// Adds another member with the same name.
    #[cold]
    fn read_again(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        let mut earlier = match &self.0 {
            State::Received(came) => came.earlier.clone(),
            _ => Vec::new(),
        };
        earlier.extend(self.view().map(RawJson::from));
        let start = reader.position();
        let value = match Self::read_one(reader)? {
            State::Absent | State::Null => None,
            State::Is(value) => Some(value),
            State::Received(came) => came.value,
        };
        self.0 = State::Received(Box::new(ReceivedJson {
            value,
            json: RawJson::of(reader.since(start)),
            earlier,
        }));
        Ok(())
    }
}

impl<T: Field> ErasedMember for Member<T> {
    fn equals(&self, other: &dyn ErasedMember) -> bool {
        other.as_any().downcast_ref() == Some(self)
    }

    fn assign(&mut self, other: &dyn ErasedMember) {
        if let Some(other) = other.as_any().downcast_ref::<Self>() {
            self.clone_from(other);
        }
    }

    fn as_any(&self) -> &dyn Any {
        self
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        if !matches!(self.0, State::Absent) {
            return self.read_again(reader);
        }
        self.0 = Self::read_one(reader)?;
        Ok(())
    }

    fn clear(&mut self) {
        self.0 = State::Absent;
    }

    fn write(&self, key: &str, out: &mut Vec<u8>) -> bool {
        match &self.0 {
            State::Absent => true,
            State::Is(value) => {
                out.extend_from_slice(key.as_bytes());
                value.write(out)
            }
            State::Null | State::Received(_) => {
                let view = self.view();
                view.is_none_or(|view| write::received(key, &view, out))
            }
        }
    }

    fn view(&self) -> Option<View<'_>> {
        match &self.0 {
            State::Absent => None,
            State::Null => Some(View::Null),
            State::Is(value) => Some(value.view()),
            State::Received(came) if came.earlier.is_empty() => Some(View::Raw(&came.json)),
            State::Received(came) => Some(View::Repeated(&came.earlier, &came.json)),
        }
    }

    fn collect_mismatches<'a>(&'a self, found: &mut TypeMismatches<'a>) {
        let json = match &self.0 {
            State::Absent => return,
            State::Is(value) => return found.collect(value.view()),
            State::Null => NULL,
            State::Received(came) => came.json.as_str(),
        };
        // It has been parsed before without an error.
        let _ = self.read_mismatches(&mut Reader::new(json), found);
    }

    fn read_mismatches<'t>(
        &self,
        reader: &mut Reader<'t>,
        found: &mut TypeMismatches<'t>,
    ) -> Result<(), JsonError> {
        if reader.peek() == b'n' {
            found.add(reader.raw()?);
            return Ok(());
        }
        T::read_mismatches(reader, found)
    }

    fn value(&self) -> Option<View<'_>> {
        self.get().map(T::view)
    }
}

impl<T: Field> fmt::Debug for Member<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        redact::slot(self, f)
    }
}
