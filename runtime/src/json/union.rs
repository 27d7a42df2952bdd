//! One of several objects, told apart by the text of one member.

use serde::{Deserialize, Deserializer, de::Error as _};
use serde_json::Value;

use super::{Decoded, Json, object::alone_in_list};

/// One of several objects.
///
/// Generated types implement it, and [`union!`](crate::generated::union) does the rest.
///
/// ```
/// # use connector_runtime::{ExtraMembers, Value, generated::{Field, Json, Member, Object, Decoded, ErasedMember, Union}};
/// # #[derive(Clone, PartialEq)]
/// # pub struct Cat { extra: ExtraMembers }
/// # impl Object for Cat {
/// #     const NAME: &'static str = "Cat";
/// #     fn empty() -> Self { Self { extra: ExtraMembers::default() } }
/// #     fn member_mut(&mut self, _: &str) -> Option<&mut dyn ErasedMember> { None }
/// #     fn each_member<'a>(&'a self, _: &mut dyn FnMut(&'static str, &'a dyn ErasedMember)) {}
/// #     fn extra(&self) -> &ExtraMembers { &self.extra }
/// #     fn extra_mut(&mut self) -> &mut ExtraMembers { &mut self.extra }
/// # }
/// # connector_runtime::generated::object!(Cat);
/// #[derive(Clone, PartialEq)]
/// pub enum Animal {
///     Cat(Cat),
///     Other(Value),
/// }
///
/// impl Union for Animal {
///     const NAME: &'static str = "Animal";
///     const DISCRIMINATOR: &'static str = "kind";
///
///     fn read_case(case: Option<&str>, value: Value) -> Decoded<Self> {
///         match case {
///             Some("cat") => Cat::read(value).map(Self::Cat),
///             _ => Value::read(value).map(Self::Other),
///         }
///     }
///
///     fn case(&self) -> &dyn Json {
///         match self {
///             Self::Cat(cat) => cat,
///             Self::Other(other) => other,
///         }
///     }
/// }
/// connector_runtime::generated::union!(Animal);
///
/// let cat: Animal = serde_json::from_str(r#"{"kind": "cat", "name": "Tom"}"#)?;
/// assert!(matches!(cat, Animal::Cat(_)));
/// assert_eq!(serde_json::to_string(&cat)?, r#"{"kind":"cat","name":"Tom"}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Union: Clone + Send + Sync + Sized + 'static {
    /// Name of the type.
    const NAME: &'static str;

    /// Wire name of the member that tells the cases apart.
    const DISCRIMINATOR: &'static str;

    /// Reads an object as the case that the member's text announces; `None`
    /// where it has no text.
    fn read_case(case: Option<&str>, value: Value) -> Decoded<Self>;

    /// The object itself.
    fn case(&self) -> &dyn Json;
}

/// Behind [`union!`](crate::generated::union): reads a value.
#[must_use]
pub fn read<T: Union>(value: Value) -> Decoded<T> {
    let object = alone_in_list(&value).unwrap_or(&value);
    if !object.is_object() {
        return Decoded::Mismatch(value);
    }
    let case = object
        .get(T::DISCRIMINATOR)
        .and_then(Value::as_str)
        .map(str::to_owned);
    T::read_case(case.as_deref(), value)
}

/// Behind [`union!`](crate::generated::union): any self-describing serde format.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Union,
    D: Deserializer<'de>,
{
    let value = read(Value::deserialize(deserializer)?).value();
    value.ok_or_else(|| D::Error::custom(format_args!("{} is an object", T::NAME)))
}
