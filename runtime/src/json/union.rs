//! One of several objects, distinguished by the value of one member.

use super::{DecodeResult, Decoded, Json, JsonError, Reader, object::is_alone_in_list};

/// One of several objects.
///
/// Generated types implement it, and [`union!`](crate::generated::union) does the rest.
pub trait Union: Clone + Send + Sync + Sized + 'static {
    /// Wire name of the member that distinguishes the cases.
    const DISCRIMINATOR: &'static str;

    /// Reads an object as the case that the member names; `None` if it has no string.
    fn read_case(case: Option<&str>, reader: &mut Reader<'_>) -> DecodeResult<Self>;

    /// The object itself.
    fn case(&self) -> &dyn Json;
}

/// For [`union!`](crate::generated::union): reads a value.
pub fn read_union<T: Union>(reader: &mut Reader<'_>) -> DecodeResult<T> {
    let start = reader.position();
    let case = match reader.peek() {
        b'{' => announced(reader, T::DISCRIMINATOR)?,
        b'[' if is_alone_in_list(reader)? => {
            let mut case = None;
            reader.list(|reader| {
                case = announced(reader, T::DISCRIMINATOR)?;
                Ok(())
            })?;
            case
        }
        _ => {
            reader.skip()?;
            return Ok(Decoded::Mismatch);
        }
    };
    reader.rewind(start);
    T::read_case(case.as_deref(), reader)
}

/// The string of a member of the object that follows.
fn announced(reader: &mut Reader<'_>, name: &str) -> Result<Option<String>, JsonError> {
    let mut case = None;
    reader.object(|reader| {
        if reader.any_name()?.text == name && reader.peek() == b'"' {
            case = Some(reader.text()?.text.into_owned());
            return Ok(());
        }
        reader.skip()
    })?;
    Ok(case)
}
