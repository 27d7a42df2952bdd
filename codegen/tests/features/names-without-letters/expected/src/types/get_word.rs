//! Objects of `GetWord`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

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
    extra_members: ExtraMembers,
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

    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.field.set(field.into());
        self
    }

    /// Name in Japanese.
    ///
    /// On the wire: `名前`.
    pub fn ming_qian(&self) -> Option<&str> {
        self.ming_qian.text()
    }

    /// Sets [`ming_qian`](Self::ming_qian).
    #[must_use]
    pub fn with_ming_qian(mut self, ming_qian: impl Into<String>) -> Self {
        self.ming_qian.set(ming_qian.into());
        self
    }

    /// Name in Russian.
    ///
    /// On the wire: `имя`.
    pub fn imia(&self) -> Option<&str> {
        self.imia.text()
    }

    /// Sets [`imia`](Self::imia).
    #[must_use]
    pub fn with_imia(mut self, imia: impl Into<String>) -> Self {
        self.imia.set(imia.into());
        self
    }

    /// Size in German.
    ///
    /// On the wire: `größe`.
    pub fn grosse(&self) -> Option<&str> {
        self.grosse.text()
    }

    /// Sets [`grosse`](Self::grosse).
    #[must_use]
    pub fn with_grosse(mut self, grosse: impl Into<String>) -> Self {
        self.grosse.set(grosse.into());
        self
    }

    /// The first.
    ///
    /// On the wire: `1`.
    pub fn field_1(&self) -> Option<&str> {
        self.field_1.text()
    }

    /// Sets [`field_1`](Self::field_1).
    #[must_use]
    pub fn with_field_1(mut self, field_1: impl Into<String>) -> Self {
        self.field_1.set(field_1.into());
        self
    }

    /// A number.
    ///
    /// On the wire: `123`.
    pub fn field_123(&self) -> Option<&str> {
        self.field_123.text()
    }

    /// Sets [`field_123`](Self::field_123).
    #[must_use]
    pub fn with_field_123(mut self, field_123: impl Into<String>) -> Self {
        self.field_123.set(field_123.into());
        self
    }

    /// Thumbs up.
    ///
    /// On the wire: `+1`.
    pub fn plus_1(&self) -> Option<&str> {
        self.plus_1.text()
    }

    /// Sets [`plus_1`](Self::plus_1).
    #[must_use]
    pub fn with_plus_1(mut self, plus_1: impl Into<String>) -> Self {
        self.plus_1.set(plus_1.into());
        self
    }

    /// Thumbs down.
    ///
    /// On the wire: `-1`.
    pub fn minus_1(&self) -> Option<&str> {
        self.minus_1.text()
    }

    /// Sets [`minus_1`](Self::minus_1).
    #[must_use]
    pub fn with_minus_1(mut self, minus_1: impl Into<String>) -> Self {
        self.minus_1.set(minus_1.into());
        self
    }

    /// Version of the entity.
    pub fn odata_etag(&self) -> Option<&str> {
        self.odata_etag.text()
    }

    /// Sets [`odata_etag`](Self::odata_etag).
    #[must_use]
    pub fn with_odata_etag(mut self, odata_etag: impl Into<String>) -> Self {
        self.odata_etag.set(odata_etag.into());
        self
    }

    /// Mood.
    ///
    /// On the wire: `🙂`.
    pub fn field_2(&self) -> Option<&str> {
        self.field_2.text()
    }

    /// Sets [`field_2`](Self::field_2).
    #[must_use]
    pub fn with_field_2(mut self, field_2: impl Into<String>) -> Self {
        self.field_2.set(field_2.into());
        self
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

connector_runtime::generated::object! {
    GetWordResponse {
        0 field = "";
        1 ming_qian = "名前";
        2 imia = "имя";
        3 grosse = "größe";
        4 field_1 = "1";
        5 field_123 = "123";
        6 plus_1 = "+1";
        7 minus_1 = "-1";
        8 odata_etag = "@odata.etag";
        9 field_2 = "🙂";
    }
}
