//! Dates and times, kept unchanged.

use std::{borrow::Cow, error::Error, fmt};

use super::{
    macros::{from_text, text_newtype},
    scalars::read_text_or_number,
};

text_newtype! {
    /// A point in time, kept as the service wrote it: services mix time zones, omit
    /// them, and write up to nine fractional digits.
    ///
    /// Converts to the types of `jiff`, `chrono` and `time` behind the
    /// features of these names.
    DateTime read by read_text_or_number
}

text_newtype! {
    /// A day, kept as the service wrote it.
    ///
    /// Converts to the types of `jiff`, `chrono` and `time` behind the
    /// features of these names.
    Date read by read_text_or_number
}

from_text!(DateTime);
from_text!(Date);

/// Why a text cannot be converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateError {
    /// A time without a time zone: the methods named `…_assuming_utc` assume UTC.
    MissingZone,
    /// The text is not a date, or not a date with a time.
    Unreadable,
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingZone => "the time has no time zone",
            Self::Unreadable => "the text is not a date or time in a known format",
        })
    }
}

impl Error for DateError {}

#[cfg_attr(
    not(any(feature = "jiff", feature = "chrono", feature = "time")),
    allow(dead_code, reason = "only the conversions need it")
)]
impl DateTime {
    /// The text as RFC 3339, perhaps without a time zone.
    fn rfc3339(&self) -> Result<Rfc3339<'_>, DateError> {
        let text = self.as_str().trim();
        let (day, time) = text
            .split_once(['T', 't', ' '])
            .ok_or(DateError::Unreadable)?;
        let zone_at = time.find(['Z', 'z', '+', '-']);
        let (clock, zone) = time.split_at(zone_at.unwrap_or(time.len()));
        let clock = if clock.len() == "00:00".len() {
            Cow::Owned(format!("{clock}:00"))
        } else {
            Cow::Borrowed(clock.trim_end())
        };
        let zone = match zone.as_bytes() {
            [] => None,
            [b'Z' | b'z'] => Some(Cow::Borrowed("Z")),
            [_, _, _, b':', _, _] => Some(Cow::Borrowed(zone)),
            [_, b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9'] => {
                let (hours, minutes) = zone.split_at(3);
                Some(Cow::Owned(format!("{hours}:{minutes}")))
            }
            [_, b'0'..=b'9', b'0'..=b'9'] => Some(Cow::Owned(format!("{zone}:00"))),
            _ => return Err(DateError::Unreadable),
        };
        Ok(Rfc3339 { day, clock, zone })
    }

    fn zoned(&self) -> Result<String, DateError> {
        let parts = self.rfc3339()?;
        let zone = parts.zone.as_deref().ok_or(DateError::MissingZone)?;
        Ok(format!("{}T{}{zone}", parts.day, parts.clock))
    }

    fn zoned_or_utc(&self) -> Result<String, DateError> {
        let parts = self.rfc3339()?;
        let zone = parts.zone.as_deref().unwrap_or("Z");
        Ok(format!("{}T{}{zone}", parts.day, parts.clock))
    }
}

#[cfg_attr(
    not(any(feature = "jiff", feature = "chrono", feature = "time")),
    allow(dead_code, reason = "only the conversions need it")
)]
struct Rfc3339<'a> {
    day: &'a str,
    clock: Cow<'a, str>,
    zone: Option<Cow<'a, str>>,
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use super::{Date, DateError, DateTime};

    fn parse(text: &str) -> Result<jiff::Timestamp, DateError> {
        text.parse().map_err(|_| DateError::Unreadable)
    }

    impl DateTime {
        /// The point in time.
        pub fn to_jiff(&self) -> Result<jiff::Timestamp, DateError> {
            parse(&self.zoned()?)
        }

        /// The point in time; UTC where the text has no zone.
        pub fn to_jiff_assuming_utc(&self) -> Result<jiff::Timestamp, DateError> {
            parse(&self.zoned_or_utc()?)
        }
    }

    impl Date {
        /// The day.
        pub fn to_jiff(&self) -> Result<jiff::civil::Date, DateError> {
            self.as_str()
                .trim()
                .parse()
                .map_err(|_| DateError::Unreadable)
        }
    }

    impl From<jiff::Timestamp> for DateTime {
        fn from(time: jiff::Timestamp) -> Self {
            Self::from(time.to_string())
        }
    }

    impl From<jiff::civil::Date> for Date {
        fn from(day: jiff::civil::Date) -> Self {
            Self::from(day.to_string())
        }
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use super::{Date, DateError, DateTime};

    type Time = chrono::DateTime<chrono::FixedOffset>;

    fn parse(text: &str) -> Result<Time, DateError> {
        Time::parse_from_rfc3339(text).map_err(|_| DateError::Unreadable)
    }

    impl DateTime {
        /// The point in time, in the zone that the text names.
        pub fn to_chrono(&self) -> Result<Time, DateError> {
            parse(&self.zoned()?)
        }

        /// The point in time; UTC where the text has no zone.
        pub fn to_chrono_assuming_utc(&self) -> Result<Time, DateError> {
            parse(&self.zoned_or_utc()?)
        }
    }

    impl Date {
        /// The day.
        pub fn to_chrono(&self) -> Result<chrono::NaiveDate, DateError> {
            self.as_str()
                .trim()
                .parse()
                .map_err(|_| DateError::Unreadable)
        }
    }

    impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for DateTime {
        fn from(time: chrono::DateTime<Z>) -> Self {
            Self::from(time.to_rfc3339())
        }
    }

    impl From<chrono::NaiveDate> for Date {
        fn from(day: chrono::NaiveDate) -> Self {
            Self::from(day.to_string())
        }
    }
}

#[cfg(feature = "time")]
mod with_time {
    use time::{
        OffsetDateTime,
        format_description::well_known::{Iso8601, Rfc3339},
    };

    use super::{Date, DateError, DateTime};

    fn parse(text: &str) -> Result<OffsetDateTime, DateError> {
        OffsetDateTime::parse(text, &Rfc3339).map_err(|_| DateError::Unreadable)
    }

    impl DateTime {
        /// The point in time, in the zone that the text names.
        pub fn to_time(&self) -> Result<OffsetDateTime, DateError> {
            parse(&self.zoned()?)
        }

        /// The point in time; UTC where the text has no zone.
        pub fn to_time_assuming_utc(&self) -> Result<OffsetDateTime, DateError> {
            parse(&self.zoned_or_utc()?)
        }
    }

    impl Date {
        /// The day.
        pub fn to_time(&self) -> Result<time::Date, DateError> {
            time::Date::parse(self.as_str().trim(), &Iso8601::DATE)
                .map_err(|_| DateError::Unreadable)
        }
    }

    impl TryFrom<OffsetDateTime> for DateTime {
        type Error = DateError;

        /// Years beyond 9999 and offsets with seconds cannot be written in RFC 3339.
        fn try_from(time: OffsetDateTime) -> Result<Self, DateError> {
            time.format(&Rfc3339)
                .map(Self::from)
                .map_err(|_| DateError::Unreadable)
        }
    }

    impl From<time::Date> for Date {
        fn from(day: time::Date) -> Self {
            Self::from(day.to_string())
        }
    }
}
