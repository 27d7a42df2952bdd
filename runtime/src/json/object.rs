//! Objects with documented members.

use serde_json::Value;

use super::{
    DecodeResult, Decoded, ErasedMember, ExtraMembers, Field, Json, JsonError, RawJson, Reader,
    TypeMismatches,
    extra_members::Substitute,
    members::Members,
    reader::MemberName,
    scalars::number_of_text,
    view::{ObjectView, View},
};

/// An object of a definition, which maps names to members.
///
/// [`object!`](crate::generated::object) implements it, from one line per member. An
/// object can be a member, an item or a whole reply.
pub trait Object: Clone + PartialEq + Send + Sync + Sized + 'static {
    /// The name of the type.
    const NAME: &'static str;

    /// The names of the members, in definition order.
    const MEMBERS: &'static [Key];

    /// An object without members.
    fn empty() -> Self;

    /// The member whose name has this index.
    fn slot(&self, index: usize) -> Option<&dyn ErasedMember>;

    /// The member whose name has this index.
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn ErasedMember>;

    /// Whether a text is a code that the connector lists.
    #[must_use]
    fn lists(_text: &str) -> bool {
        false
    }

    /// Members that the definition does not list.
    fn extra(&self) -> &ExtraMembers;

    /// Members that the definition does not list.
    fn extra_mut(&mut self) -> &mut ExtraMembers;
}

/// The name of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The name.
    pub name: &'static str,
    /// Its written form: a comma, the name as a JSON string, and a colon.
    pub written: &'static str,
    /// Whether the member can hold personal or secret data: `Debug` never shows it.
    pub is_sensitive: bool,
    /// Whether the definition says that the member never holds personal or secret
    /// data: `Debug` shows it.
    pub is_harmless: bool,
}

/// Access to everything that an object has received.
pub trait ObjectExt: Object {
    /// Members that the definition does not list, received or set by name.
    fn extra_members(&self) -> &ExtraMembers {
        self.extra()
    }

    /// Every value, at any depth, that did not match its declared type or was `null`.
    /// Coerced values, such as a number sent as a string, are listed too, although
    /// accessors return them.
    fn type_mismatches(&self) -> TypeMismatches<'_> {
        TypeMismatches::of(self)
    }

    /// A member by its wire name, listed or not, as received or set; of several, the
    /// last. See [`RawJson::to_value`] for what a [`Value`] cannot represent.
    fn member(&self, name: &str) -> Option<Value> {
        member(self, name).map(|json| json.to_value())
    }

    /// A member by its wire name, as JSON text, digit for digit.
    fn raw_member(&self, name: &str) -> Option<RawJson> {
        member(self, name)
    }

    /// The number in a member by its wire name, listed or not, digit for digit:
    /// `1.10` stays `1.10`, and digits that an `f64` has no room for stay. A
    /// number that came as text is given without its quotation marks; `None`
    /// where no number came or was set.
    ///
    /// For money, parse it as a decimal of your choice:
    ///
    /// ```
    /// # fn total<T: connector_runtime::ObjectExt, Decimal: std::str::FromStr>(reply: &T) -> Option<Decimal> {
    /// let total: Option<Decimal> = reply.number_text("total_price")?.parse().ok();
    /// # total
    /// # }
    /// ```
    fn number_text(&self, name: &str) -> Option<String> {
        number_text(member(self, name)?.as_str())
    }

    /// Sets a member by its wire name, listed or not. The value is sent as
    /// given, whatever the declared type.
    fn set_member(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        put(self, name.into(), value.into().into());
    }

    /// Sets a member by its wire name, listed or not, to JSON that is written digit for
    /// digit.
    fn set_raw_member(&mut self, name: impl Into<String>, json: RawJson) {
        put(self, name.into(), json);
    }
}

impl<T: Object> ObjectExt for T {}

/// Sets a member by its wire name, listed or not. The value is sent as given,
/// whatever the declared type.
pub fn set_member<T: ObjectExt>(object: &mut T, name: impl Into<String>, value: impl Into<Value>) {
    object.set_member(name, value);
}

/// For [`object!`](crate::generated::object): whether two objects have the same members.
pub fn eq<T: Object>(one: &T, other: &T) -> bool {
    are_equal(one, other)
}

/// For [`object!`](crate::generated::object): a copy of an object.
pub fn clone<T: Object>(object: &T) -> T {
    let mut copy = T::empty();
    fill(&mut copy, object);
    copy
}

fn fill(copy: &mut dyn Members, object: &dyn Members) {
    for index in 0..object.keys().len() {
        if let (Some(copy), Some(slot)) = (copy.slot_mut(index), object.slot(index)) {
            copy.assign(slot);
        }
    }
    *copy.others_mut() = object.others().clone();
}

fn are_equal(one: &dyn Members, other: &dyn Members) -> bool {
    let mut slots = (0..one.keys().len()).map(|index| (one.slot(index), other.slot(index)));
    let members_are = slots.all(|slots| match slots {
        (Some(one), Some(other)) => one.equals(other),
        _ => true,
    });
    members_are && one.others() == other.others()
}

fn member(object: &dyn Members, name: &str) -> Option<RawJson> {
    match object.named(name) {
        Some(slot) => slot.view().map(RawJson::from),
        None => object.others().get(name).cloned(),
    }
}

fn number_text(json: &str) -> Option<String> {
    let mut reader = Reader::new(json);
    if reader.peek() != b'"' {
        return number_of_text(json).map(str::to_owned);
    }
    let text = reader.text().ok()?.text;
    number_of_text(&text).map(str::to_owned)
}

fn put(object: &mut dyn Members, name: String, json: RawJson) {
    let index = object.index(&name);
    match index.and_then(|index| object.slot_mut(index)) {
        Some(slot) => {
            slot.clear();
            // A `RawJson` is valid JSON.
            let _ = slot.read(&mut Reader::new(json.as_str()));
        }
        None => object.others_mut().insert_raw(name, json),
    }
}

fn read_members(object: &mut dyn Members, reader: &mut Reader<'_>) -> Result<(), JsonError> {
    let keys = object.keys();
    let mut expected = 0;
    reader.object(|reader| {
        match reader.name(keys, expected)? {
            MemberName::Known(index) => {
                expected = index + 1;
                match object.slot_mut(index) {
                    Some(slot) => slot.read(reader)?,
                    None => reader.skip()?,
                }
            }
            MemberName::Other(name, spelled) => {
                let json = reader.raw()?;
                object.others_mut().add(&name, spelled, json);
            }
        }
        Ok(())
    })
}

#[doc(hidden)]
impl<T: Object> Json for T {
    fn view(&self) -> View<'_> {
        View::Object(ObjectView(self))
    }
}

/// An object, or a list of one object; an empty list is an empty object.
#[doc(hidden)]
impl<T: Object> Field for T {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        match reader.peek() {
            b'{' => {
                let mut object = T::empty();
                read_members(&mut object, reader)?;
                Ok(Decoded::Exact(object))
            }
            b'[' if reader.skip_nothing()? => {
                Ok(Decoded::Coerced(object_instead(RawJson::of("[]"))))
            }
            b'[' => read_alone(reader),
            _ => {
                reader.skip()?;
                Ok(Decoded::Mismatch)
            }
        }
    }

    fn read_mismatches<'t>(
        reader: &mut Reader<'t>,
        found: &mut TypeMismatches<'t>,
    ) -> Result<(), JsonError> {
        mismatches_of(&T::empty(), reader, found)
    }
}

/// A member of a type that contains itself.
impl<T: Object> Object for Box<T> {
    const NAME: &'static str = T::NAME;
    const MEMBERS: &'static [Key] = T::MEMBERS;

    fn empty() -> Self {
        Self::new(T::empty())
    }

    fn slot(&self, index: usize) -> Option<&dyn ErasedMember> {
        (**self).slot(index)
    }

    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn ErasedMember> {
        (**self).slot_mut(index)
    }

    fn lists(text: &str) -> bool {
        T::lists(text)
    }

    fn extra(&self) -> &ExtraMembers {
        (**self).extra()
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        (**self).extra_mut()
    }
}

fn read_alone<T: Object>(reader: &mut Reader<'_>) -> DecodeResult<T> {
    if !is_alone_in_list(reader)? {
        reader.skip()?;
        return Ok(Decoded::Mismatch);
    }
    let mut object = T::empty();
    reader.list(|reader| read_members(&mut object, reader))?;
    object.extra_mut().set_came(Substitute::AloneInList);
    Ok(Decoded::Coerced(object))
}

/// Whether a list follows whose only item is an object; reads nothing.
pub(super) fn is_alone_in_list(reader: &mut Reader<'_>) -> Result<bool, JsonError> {
    let start = reader.position();
    let (mut items, mut objects) = (0, 0);
    reader.list(|reader| {
        items += 1;
        objects += usize::from(reader.peek() == b'{');
        reader.skip()
    })?;
    reader.rewind(start);
    Ok((items, objects) == (1, 1))
}

/// An object without members, instead of which this was received.
pub(crate) fn object_instead<T: Object>(json: RawJson) -> T {
    let mut object = T::empty();
    object.extra_mut().set_came(Substitute::Instead(json));
    object
}

fn mismatches_of<'t>(
    empty: &dyn Members,
    reader: &mut Reader<'t>,
    found: &mut TypeMismatches<'t>,
) -> Result<(), JsonError> {
    if reader.peek() == b'{' {
        return reader.object(|reader| {
            let name = reader.any_name()?.text;
            match empty.named(&name) {
                Some(slot) => found.within(&name, |found| slot.read_mismatches(reader, found)),
                None => reader.skip(),
            }
        });
    }
    let start = reader.position();
    let is_alone = reader.peek() == b'[' && is_alone_in_list(reader)?;
    found.add(reader.raw()?);
    if is_alone {
        reader.rewind(start);
        reader.list(|reader| found.within("0", |found| mismatches_of(empty, reader, found)))?;
    }
    Ok(())
}
