//! A member of an object, with what came for it.

use std::fmt;

use super::{Decoded, Field, JsonError, RawJson, Reader, TypeMismatches, View, redact};

/// A member of an object: its value, and what came for it where that is
/// written differently or is not a value of the declared type.
///
/// Writing gives back what came until the member is [set](Self::set). Where
/// several members of one name came, the last counts, and all are written.
#[derive(Clone, PartialEq)]
pub struct Member<T>(State<T>);

#[derive(Clone, PartialEq)]
enum State<T> {
    /// It did not come and was not set.
    Absent,
    /// `null` came.
    Null,
    /// A value, and nothing more to it.
    Is(T),
    /// A value that does not say all, or none.
    Came(Box<Came<T>>),
}

/// What came for a member.
#[derive(Clone, PartialEq)]
struct Came<T> {
    value: Option<T>,
    json: RawJson,
    /// What came before by the same name.
    earlier: Vec<RawJson>,
}

const NULL: &str = "null";

impl<T> Member<T> {
    /// A member that did not come and was not set: it is not written.
    #[must_use]
    pub const fn absent() -> Self {
        Self(State::Absent)
    }

    /// The value, where one came that fits or certainly means one.
    #[must_use]
    pub const fn get(&self) -> Option<&T> {
        match &self.0 {
            State::Is(value) => Some(value),
            State::Came(came) => came.value.as_ref(),
            State::Absent | State::Null => None,
        }
    }

    /// Sets the value; what came before is forgotten.
    pub fn set(&mut self, value: T) {
        self.0 = State::Is(value);
    }

    /// Moves the value out, and forgets what came: the member is not written.
    pub fn take(&mut self) -> Option<T> {
        match std::mem::replace(&mut self.0, State::Absent) {
            State::Is(value) => Some(value),
            State::Came(came) => came.value,
            State::Absent | State::Null => None,
        }
    }

    /// Removes the value, and what came: the member is not written.
    pub fn clear(&mut self) {
        self.0 = State::Absent;
    }
}

impl Member<String> {
    /// The text, where one came.
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

    /// Moves the value out, without its box.
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
pub trait ErasedMember {
    /// Reads what came. What was there before stays, as a member of the same
    /// name that came earlier.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError>;

    /// Forgets the value, and what came.
    fn clear(&mut self);

    /// What is written: what came, else the value, else nothing.
    fn view(&self) -> Option<View<'_>>;

    /// Adds what did not fit, at any depth.
    fn collect_mismatches<'a>(&'a self, found: &mut TypeMismatches<'a>);

    /// Reads a value, and adds what would not fit here, at any depth.
    fn read_mismatches<'t>(
        &self,
        reader: &mut Reader<'t>,
        found: &mut TypeMismatches<'t>,
    ) -> Result<(), JsonError>;

    /// What `Debug` shows of: the value, where there is one.
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
        Ok(State::Came(Box::new(Came {
            value,
            json: RawJson::of(reader.since(start)),
            earlier: Vec::new(),
        })))
    }

    /// Another that came by the same name.
    #[cold]
    fn read_again(&mut self, reader: &mut Reader<'_>) -> Result<(), JsonError> {
        let mut earlier = match &self.0 {
            State::Came(came) => came.earlier.clone(),
            _ => Vec::new(),
        };
        earlier.extend(self.view().map(RawJson::from));
        let start = reader.position();
        let value = match Self::read_one(reader)? {
            State::Absent | State::Null => None,
            State::Is(value) => Some(value),
            State::Came(came) => came.value,
        };
        self.0 = State::Came(Box::new(Came {
            value,
            json: RawJson::of(reader.since(start)),
            earlier,
        }));
        Ok(())
    }
}

impl<T: Field> ErasedMember for Member<T> {
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

    fn view(&self) -> Option<View<'_>> {
        match &self.0 {
            State::Absent => None,
            State::Null => Some(View::Null),
            State::Is(value) => Some(value.view()),
            State::Came(came) if came.earlier.is_empty() => Some(View::Raw(&came.json)),
            State::Came(came) => Some(View::Repeated(&came.earlier, &came.json)),
        }
    }

    fn collect_mismatches<'a>(&'a self, found: &mut TypeMismatches<'a>) {
        let json = match &self.0 {
            State::Absent => return,
            State::Is(value) => return found.collect(value.view()),
            State::Null => NULL,
            State::Came(came) => came.json.as_str(),
        };
        // It has been read before, without an error.
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
