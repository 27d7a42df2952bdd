//! Objects of `GetWord`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// What `GetWord` answers.
#[derive(Clone, PartialEq)]
pub struct GetWordResponse {
    field: Member<String>,
    ming_qian: Member<String>,
    imia: Member<String>,
    grosse: Member<String>,
    field_1: Member<String>,
    field_123: Member<String>,
    plus_1: Member<String>,
    minus_1: Member<String>,
    odata_etag: Member<String>,
    field_2: Member<String>,
    unknown_members: Unknown,
}

impl GetWordResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The member without a name.
    ///
    /// On the wire: an empty text.
    pub fn field(&self) -> Option<&str> {
        self.field.text()
    }

    /// Name in Japanese.
    ///
    /// On the wire: `名前`.
    pub fn ming_qian(&self) -> Option<&str> {
        self.ming_qian.text()
    }

    /// Name in Russian.
    ///
    /// On the wire: `имя`.
    pub fn imia(&self) -> Option<&str> {
        self.imia.text()
    }

    /// Size in German.
    ///
    /// On the wire: `größe`.
    pub fn grosse(&self) -> Option<&str> {
        self.grosse.text()
    }

    /// The first.
    ///
    /// On the wire: `1`.
    pub fn field_1(&self) -> Option<&str> {
        self.field_1.text()
    }

    /// A number.
    ///
    /// On the wire: `123`.
    pub fn field_123(&self) -> Option<&str> {
        self.field_123.text()
    }

    /// Thumbs up.
    ///
    /// On the wire: `+1`.
    pub fn plus_1(&self) -> Option<&str> {
        self.plus_1.text()
    }

    /// Thumbs down.
    ///
    /// On the wire: `-1`.
    pub fn minus_1(&self) -> Option<&str> {
        self.minus_1.text()
    }

    /// Version of the entity.
    pub fn odata_etag(&self) -> Option<&str> {
        self.odata_etag.text()
    }

    /// Mood.
    ///
    /// On the wire: `🙂`.
    pub fn field_2(&self) -> Option<&str> {
        self.field_2.text()
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

impl Default for GetWordResponse {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for GetWordResponse {
    const NAME: &'static str = "GetWordResponse";

    fn empty() -> Self {
        Self {
            field: Member::absent(),
            ming_qian: Member::absent(),
            imia: Member::absent(),
            grosse: Member::absent(),
            field_1: Member::absent(),
            field_123: Member::absent(),
            plus_1: Member::absent(),
            minus_1: Member::absent(),
            odata_etag: Member::absent(),
            field_2: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "" => &mut self.field,
            "名前" => &mut self.ming_qian,
            "имя" => &mut self.imia,
            "größe" => &mut self.grosse,
            "1" => &mut self.field_1,
            "123" => &mut self.field_123,
            "+1" => &mut self.plus_1,
            "-1" => &mut self.minus_1,
            "@odata.etag" => &mut self.odata_etag,
            "🙂" => &mut self.field_2,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("", &self.field);
        visit("名前", &self.ming_qian);
        visit("имя", &self.imia);
        visit("größe", &self.grosse);
        visit("1", &self.field_1);
        visit("123", &self.field_123);
        visit("+1", &self.plus_1);
        visit("-1", &self.minus_1);
        visit("@odata.etag", &self.odata_etag);
        visit("🙂", &self.field_2);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(GetWordResponse);
