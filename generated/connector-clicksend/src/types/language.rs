//! `Language`.

use connector_runtime::generated::TextEnum;

/// Language, and its region, in which a message is read aloud.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English, United States. On the wire: `en-us`.
    EnglishUnitedStates,
    /// English, Australia. On the wire: `en-au`.
    EnglishAustralia,
    /// English, United Kingdom. On the wire: `en-gb`.
    EnglishUnitedKingdom,
    /// English, India; female voice only. On the wire: `en-in`.
    EnglishIndia,
    /// English, Wales. On the wire: `en-gb-wls`.
    EnglishWales,
    /// Welsh, Wales. On the wire: `cy-gb-wls`.
    WelshWales,
    /// German, Germany. On the wire: `de-de`.
    GermanGermany,
    /// Spanish, Spain. On the wire: `es-es`.
    SpanishSpain,
    /// Spanish, United States. On the wire: `es-us`.
    SpanishUnitedStates,
    /// French, Canada; female voice only. On the wire: `fr-ca`.
    FrenchCanada,
    /// French, France. On the wire: `fr-fr`.
    FrenchFrance,
    /// Icelandic, Iceland. On the wire: `is-is`.
    IcelandicIceland,
    /// Italian, Italy. On the wire: `it-it`.
    ItalianItaly,
    /// Danish, Denmark. On the wire: `da-dk`.
    DanishDenmark,
    /// Dutch, Netherlands. On the wire: `nl-nl`.
    DutchNetherlands,
    /// Norwegian (Bokmål), Norway; female voice only. On the wire: `nb-no`.
    NorwegianNorway,
    /// Polish, Poland. On the wire: `pl-pl`.
    PolishPoland,
    /// Portuguese, Portugal; male voice only. On the wire: `pt-pt`.
    PortuguesePortugal,
    /// Portuguese, Brazil. On the wire: `pt-br`.
    PortugueseBrazil,
    /// Romanian, Romania; female voice only. On the wire: `ro-ro`.
    RomanianRomania,
    /// Russian, Russia. On the wire: `ru-ru`.
    RussianRussia,
    /// Swedish, Sweden; female voice only. On the wire: `sv-se`.
    SwedishSweden,
    /// Turkish, Turkey; female voice only. On the wire: `tr-tr`.
    TurkishTurkey,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl Language {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EnglishUnitedStates => "en-us",
            Self::EnglishAustralia => "en-au",
            Self::EnglishUnitedKingdom => "en-gb",
            Self::EnglishIndia => "en-in",
            Self::EnglishWales => "en-gb-wls",
            Self::WelshWales => "cy-gb-wls",
            Self::GermanGermany => "de-de",
            Self::SpanishSpain => "es-es",
            Self::SpanishUnitedStates => "es-us",
            Self::FrenchCanada => "fr-ca",
            Self::FrenchFrance => "fr-fr",
            Self::IcelandicIceland => "is-is",
            Self::ItalianItaly => "it-it",
            Self::DanishDenmark => "da-dk",
            Self::DutchNetherlands => "nl-nl",
            Self::NorwegianNorway => "nb-no",
            Self::PolishPoland => "pl-pl",
            Self::PortuguesePortugal => "pt-pt",
            Self::PortugueseBrazil => "pt-br",
            Self::RomanianRomania => "ro-ro",
            Self::RussianRussia => "ru-ru",
            Self::SwedishSweden => "sv-se",
            Self::TurkishTurkey => "tr-tr",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for Language {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "en-us" => Self::EnglishUnitedStates,
            "en-au" => Self::EnglishAustralia,
            "en-gb" => Self::EnglishUnitedKingdom,
            "en-in" => Self::EnglishIndia,
            "en-gb-wls" => Self::EnglishWales,
            "cy-gb-wls" => Self::WelshWales,
            "de-de" => Self::GermanGermany,
            "es-es" => Self::SpanishSpain,
            "es-us" => Self::SpanishUnitedStates,
            "fr-ca" => Self::FrenchCanada,
            "fr-fr" => Self::FrenchFrance,
            "is-is" => Self::IcelandicIceland,
            "it-it" => Self::ItalianItaly,
            "da-dk" => Self::DanishDenmark,
            "nl-nl" => Self::DutchNetherlands,
            "nb-no" => Self::NorwegianNorway,
            "pl-pl" => Self::PolishPoland,
            "pt-pt" => Self::PortuguesePortugal,
            "pt-br" => Self::PortugueseBrazil,
            "ro-ro" => Self::RomanianRomania,
            "ru-ru" => Self::RussianRussia,
            "sv-se" => Self::SwedishSweden,
            "tr-tr" => Self::TurkishTurkey,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(Language);
