//! Lists and maps.

use std::collections::BTreeMap;

use super::{
    DecodeResult, Decoded, Field, Json, JsonError, Reader, TypeMismatches, View,
    view::{ListView, MapView},
};

impl<T: Json> Json for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Json> ListView for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Null, Json::view)
    }
}

/// The combined decoding result of the values read so far.
#[derive(Default)]
struct Whole {
    is_inexact: bool,
    is_coerced: bool,
}

impl Whole {
    /// The value of a part, if it has one.
    #[inline]
    fn take<T>(&mut self, part: Decoded<T>) -> Option<T> {
        match part {
            Decoded::Exact(value) => Some(value),
            Decoded::Inexact(value) => {
                self.is_inexact = true;
                Some(value)
            }
            Decoded::Coerced(value) => {
                self.is_coerced = true;
                Some(value)
            }
            Decoded::Mismatch => {
                self.is_coerced = true;
                None
            }
        }
    }

    fn of<T>(self, value: T) -> Decoded<T> {
        match self {
            Self {
                is_coerced: true, ..
            } => Decoded::Coerced(value),
            Self {
                is_inexact: true, ..
            } => Decoded::Inexact(value),
            Self { .. } => Decoded::Exact(value),
        }
    }
}

/// A mismatched item is left out, and the list is kept unchanged. A single value
/// instead of a list is its only item; an empty string or object is an empty list.
impl<T: Field> Field for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        if reader.peek() != b'[' {
            if reader.skip_nothing()? {
                return Ok(Decoded::Coerced(Self::new()));
            }
            let one = T::read(reader)?.value();
            let one = one.filter(|one| one.view().has_something());
            return Ok(one.map_or(Decoded::Mismatch, |one| Decoded::Coerced(vec![one])));
        }
        let mut items = Self::new();
        let mut whole = Whole::default();
        reader.list(|reader| {
            items.extend(whole.take(T::read(reader)?));
            Ok(())
        })?;
        Ok(whole.of(items))
    }

    fn read_mismatches<'t>(
        reader: &mut Reader<'t>,
        found: &mut TypeMismatches<'t>,
    ) -> Result<(), JsonError> {
        if reader.peek() != b'[' {
            found.add(reader.raw()?);
            return Ok(());
        }
        let mut index = 0;
        reader.list(|reader| {
            found.within(&index.to_string(), |found| {
                T::read_mismatches(reader, found)
            })?;
            index += 1;
            Ok(())
        })
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Json> MapView for BTreeMap<String, T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each<'v>(&'v self, visit: &mut dyn FnMut(&'v str, View<'v>)) {
        for (name, value) in self {
            visit(name, value.view());
        }
    }
}

/// A mismatched value is left out, and the map is kept unchanged. An empty list or
/// string is an empty map.
impl<T: Field> Field for BTreeMap<String, T> {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        if reader.peek() != b'{' {
            if reader.skip_nothing()? {
                return Ok(Decoded::Coerced(Self::new()));
            }
            reader.skip()?;
            return Ok(Decoded::Mismatch);
        }
        let mut members = Self::new();
        let mut whole = Whole::default();
        reader.object(|reader| {
            let name = reader.any_name()?;
            whole.is_inexact |= name.is_damaged;
            if let Some(value) = whole.take(T::read(reader)?) {
                // Names are sorted, so that another order would be lost.
                let last = members.last_key_value();
                whole.is_inexact |= last.is_some_and(|(last, _)| **last >= *name.text);
                members.insert(name.text.into_owned(), value);
            }
            Ok(())
        })?;
        Ok(whole.of(members))
    }

    fn read_mismatches<'t>(
        reader: &mut Reader<'t>,
        found: &mut TypeMismatches<'t>,
    ) -> Result<(), JsonError> {
        if reader.peek() != b'{' {
            found.add(reader.raw()?);
            return Ok(());
        }
        reader.object(|reader| {
            let name = reader.any_name()?.text;
            found.within(&name, |found| T::read_mismatches(reader, found))
        })
    }
}
