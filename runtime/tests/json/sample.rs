//! A type as generated code has it.

use std::collections::BTreeMap;

use connector_runtime::{
    Base64, DateTime, ExtraMembers, Value,
    generated::{IntegerEnum, Member, TextEnum},
};

pub(crate) struct Sample {
    pub(crate) text: Member<String>,
    pub(crate) whole: Member<i64>,
    pub(crate) number: Member<f64>,
    pub(crate) flag: Member<bool>,
    pub(crate) time: Member<DateTime>,
    pub(crate) bytes: Member<Base64>,
    pub(crate) status: Member<Status>,
    pub(crate) colour: Member<Colour>,
    pub(crate) texts: Member<Vec<String>>,
    pub(crate) wholes: Member<BTreeMap<String, i64>>,
    pub(crate) any: Member<Value>,
    pub(crate) child: Member<Box<Sample>>,
    pub(crate) children: Member<Vec<Sample>>,
    pub(crate) salary: Member<i64>,
    pub(crate) extra_members: ExtraMembers,
}

pub(crate) const NAMES: [&str; 14] = [
    "text", "whole", "number", "flag", "time", "bytes", "status", "colour", "texts", "wholes",
    "any", "child", "children", "salary",
];

connector_runtime::generated::object! {
    Sample {
        0 text = "text";
        1 whole = "whole";
        2 number = "number";
        3 flag = "flag";
        4 time = "time";
        5 bytes = "bytes";
        6 status = "status";
        7 colour = "colour";
        8 texts = "texts";
        9 wholes = "wholes";
        10 any = "any";
        11 child = "child";
        12 children = "children";
        13 salary = "salary", sensitive;
    }
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum Status {
    Sent,
    Unlisted(String),
}

impl TextEnum for Status {
    fn as_str(&self) -> &str {
        match self {
            Self::Sent => "SENT",
            Self::Unlisted(text) => text,
        }
    }

    fn from_text(text: &str) -> Self {
        match text {
            "SENT" => Self::Sent,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(Status);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Colour {
    Grey,
    Unlisted(i64),
}

impl IntegerEnum for Colour {
    fn as_integer(&self) -> i64 {
        match self {
            Self::Grey => 0,
            Self::Unlisted(value) => *value,
        }
    }

    fn from_integer(value: i64) -> Self {
        match value {
            0 => Self::Grey,
            _ => Self::Unlisted(value),
        }
    }
}

connector_runtime::generated::integer_enum!(Colour);
