//! A type as generated code has it.

use std::collections::BTreeMap;

use connector_runtime::{
    Base64, DateTime, ExtraMembers, Value,
    generated::{ErasedMember, IntegerEnum, Member, Object, TextEnum},
};

#[derive(Clone, PartialEq)]
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
    pub(crate) extra: ExtraMembers,
}

pub(crate) const NAMES: [&str; 14] = [
    "text", "whole", "number", "flag", "time", "bytes", "status", "colour", "texts", "wholes",
    "any", "child", "children", "salary",
];

impl Object for Sample {
    const NAME: &'static str = "Sample";
    const SENSITIVE: &'static [&'static str] = &["salary"];

    fn empty() -> Self {
        Self {
            text: Member::absent(),
            whole: Member::absent(),
            number: Member::absent(),
            flag: Member::absent(),
            time: Member::absent(),
            bytes: Member::absent(),
            status: Member::absent(),
            colour: Member::absent(),
            texts: Member::absent(),
            wholes: Member::absent(),
            any: Member::absent(),
            child: Member::absent(),
            children: Member::absent(),
            salary: Member::absent(),
            extra: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        Some(match name {
            "text" => &mut self.text,
            "whole" => &mut self.whole,
            "number" => &mut self.number,
            "flag" => &mut self.flag,
            "time" => &mut self.time,
            "bytes" => &mut self.bytes,
            "status" => &mut self.status,
            "colour" => &mut self.colour,
            "texts" => &mut self.texts,
            "wholes" => &mut self.wholes,
            "any" => &mut self.any,
            "child" => &mut self.child,
            "children" => &mut self.children,
            "salary" => &mut self.salary,
            _ => return None,
        })
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember)) {
        visit("text", &self.text);
        visit("whole", &self.whole);
        visit("number", &self.number);
        visit("flag", &self.flag);
        visit("time", &self.time);
        visit("bytes", &self.bytes);
        visit("status", &self.status);
        visit("colour", &self.colour);
        visit("texts", &self.texts);
        visit("wholes", &self.wholes);
        visit("any", &self.any);
        visit("child", &self.child);
        visit("children", &self.children);
        visit("salary", &self.salary);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra
    }
}

connector_runtime::generated::object!(Sample);

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
