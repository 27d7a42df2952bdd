//! Points in time as Unix seconds.

use std::{
    borrow::Cow,
    fmt,
    num::ParseIntError,
    str::FromStr,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DecodeResult, Field, Json, Reader, View};
use crate::parameter::ToParameter;

/// A point in time that a service writes as Unix seconds: whole seconds since the start
/// of 1970 in UTC.
///
/// Converts from a number of seconds, or from a [`SystemTime`], whose fraction of a
/// second is dropped. Converts to the types of `jiff`, `chrono` and `time` behind the
/// features of these names.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use connector_runtime::UnixTime;
///
/// let time = UnixTime::from(1_449_573_604);
/// assert_eq!(time.seconds(), 1_449_573_604);
/// assert_eq!(
///     time.to_system_time(),
///     Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_449_573_604))
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixTime(i64);

impl UnixTime {
    /// Seconds since the start of 1970 in UTC.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// The point in time; `None` if the system clock cannot express it.
    #[must_use]
    pub fn to_system_time(self) -> Option<SystemTime> {
        let distance = Duration::from_secs(self.0.unsigned_abs());
        if self.0 < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        }
    }
}

impl From<i64> for UnixTime {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl From<UnixTime> for i64 {
    fn from(time: UnixTime) -> Self {
        time.0
    }
}

impl From<SystemTime> for UnixTime {
    fn from(time: SystemTime) -> Self {
        let seconds = |distance: Duration| i64::try_from(distance.as_secs()).unwrap_or(i64::MAX);
        match time.duration_since(UNIX_EPOCH) {
            Ok(after) => Self(seconds(after)),
            Err(before) => {
                let before = before.duration();
                let started = i64::from(before.subsec_nanos() > 0);
                Self((-seconds(before)).saturating_sub(started))
            }
        }
    }
}

impl FromStr for UnixTime {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

/// The seconds.
impl fmt::Display for UnixTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Json for UnixTime {
    fn view(&self) -> View<'_> {
        View::Integer(self.0)
    }
}

impl Field for UnixTime {
    fn read(reader: &mut Reader<'_>) -> DecodeResult<Self> {
        Ok(i64::read(reader)?.map(Self))
    }
}

impl ToParameter for UnixTime {
    fn to_parameter(&self) -> Option<Cow<'_, str>> {
        self.0.to_parameter().map(|text| text.into_owned().into())
    }
}

impl Serialize for UnixTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for UnixTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self)
    }
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use super::UnixTime;
    use crate::json::DateError;

    impl UnixTime {
        /// The point in time; an error beyond the years that `jiff` knows.
        pub fn to_jiff(self) -> Result<jiff::Timestamp, DateError> {
            jiff::Timestamp::from_second(self.0).map_err(|_| DateError::Unreadable)
        }
    }

    impl From<jiff::Timestamp> for UnixTime {
        fn from(time: jiff::Timestamp) -> Self {
            let started = i64::from(time.subsec_nanosecond() < 0);
            Self(time.as_second() - started)
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use super::UnixTime;
    use crate::json::DateError;

    impl UnixTime {
        /// The point in time; an error beyond the years that `chrono` knows.
        pub fn to_chrono(self) -> Result<chrono::DateTime<chrono::Utc>, DateError> {
            chrono::DateTime::from_timestamp(self.0, 0).ok_or(DateError::Unreadable)
        }
    }

    impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for UnixTime {
        fn from(time: chrono::DateTime<Z>) -> Self {
            Self(time.timestamp())
        }
    }
}

#[cfg(feature = "time")]
mod with_time {
    use time::OffsetDateTime;

    use super::UnixTime;
    use crate::json::DateError;

    impl UnixTime {
        /// The point in time; an error beyond the years that `time` knows.
        pub fn to_time(self) -> Result<OffsetDateTime, DateError> {
            OffsetDateTime::from_unix_timestamp(self.0).map_err(|_| DateError::Unreadable)
        }
    }

    impl From<OffsetDateTime> for UnixTime {
        fn from(time: OffsetDateTime) -> Self {
            Self(time.unix_timestamp())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Decoded;

    #[test]
    fn seconds_are_read_as_a_number_or_as_text() {
        let read = |json| UnixTime::from_json(json).unwrap();
        let time = UnixTime(1_436_160_803);
        assert_eq!(read("1436160803"), Decoded::Exact(time));
        assert_eq!(read("\"1436160803\""), Decoded::Coerced(time));
        assert_eq!(read("\"1721099039,\""), Decoded::Mismatch);
        assert_eq!(read("\"2015-07-06T05:33:23Z\""), Decoded::Mismatch);
    }

    #[test]
    fn a_fraction_of_a_second_is_dropped_also_before_1970() {
        let half = Duration::from_millis(500);
        assert_eq!(UnixTime::from(UNIX_EPOCH + half), UnixTime(0));
        assert_eq!(UnixTime::from(UNIX_EPOCH - half), UnixTime(-1));
        assert_eq!(UnixTime(-1).to_system_time(), Some(UNIX_EPOCH - half * 2));
    }
}
