//! What Microsoft's gateway changes in JSON bodies.

/// Names that lead to a value. At a list, a number leads to that element, and
/// any other name to that of every element.
pub type MemberPath = Vec<String>;

/// One change to a JSON body. Where what it reads is missing, it changes
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transform {
    /// Leads to what is changed; of a list, every element is.
    pub parent: MemberPath,
    /// Leads from there to what is read.
    pub from: MemberPath,
    /// Leads from there to where the result goes.
    pub to: MemberPath,
    /// What is done.
    pub how: How,
}

/// What a [`Transform`] does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// Sets a value that is made of texts and of values of the body.
    Set(Vec<ValuePiece>),
    /// An object becomes a list of objects with these two members.
    ObjectToList {
        /// The member with the name.
        key: String,
        /// The member with the value.
        value: String,
    },
    /// A list of objects becomes an object.
    ListToObject {
        /// Leads from an item to its name.
        key: MemberPath,
        /// Whether the items keep it.
        retain: bool,
    },
    /// A text becomes a list of objects with one member.
    Split {
        /// The characters between the items.
        delimiters: String,
        /// The member with the item.
        child: String,
    },
    /// Each occurrence of a text is replaced.
    Replace {
        /// What is replaced.
        source: String,
        /// The replacement.
        replacement: String,
    },
    /// A text is percent-encoded.
    Encode,
    /// A value moves.
    Move {
        /// Whether the members of an object move, and not itself.
        spread: bool,
    },
}

/// A piece of a value that is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValuePiece {
    /// Literal text.
    Text(String),
    /// A value of the body.
    Body(MemberPath),
    /// A value of the element that is changed.
    Item(MemberPath),
}
