//! `UpdateCiRequest`.

use connector_runtime::{DateTime, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::AdditionalFieldInput;

/// Members of a configuration item to change.
#[derive(Clone, PartialEq)]
pub struct UpdateCiRequest {
    description: Member<String>,
    serial: Member<String>,
    asset_tag: Member<String>,
    category_id: Member<i64>,
    responsible_id: Member<i64>,
    state_id: Member<i64>,
    license_number: Member<String>,
    manufacturer_id: Member<i64>,
    brand_id: Member<i64>,
    model_id: Member<i64>,
    provider_id: Member<i64>,
    reason_id: Member<i64>,
    price: Member<f64>,
    rfid: Member<String>,
    accept_date: Member<DateTime>,
    check_in_date: Member<DateTime>,
    responsibility_date: Member<DateTime>,
    bar_code: Member<String>,
    unit_size: Member<String>,
    unit_id: Member<i64>,
    cost_center_id: Member<i64>,
    impact_id: Member<i64>,
    risk_id: Member<i64>,
    location_id: Member<i64>,
    additional_fields: Member<Vec<AdditionalFieldInput>>,
    extra_members: ExtraMembers,
}

impl UpdateCiRequest {
    /// What the item is.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description.set(description.into());
        self
    }

    /// Serial number of the item.
    pub fn serial(&self) -> Option<&str> {
        self.serial.text()
    }

    /// Sets [`serial`](Self::serial).
    #[must_use]
    pub fn with_serial(mut self, serial: impl Into<String>) -> Self {
        self.serial.set(serial.into());
        self
    }

    /// Number on the item's inventory tag.
    pub fn asset_tag(&self) -> Option<&str> {
        self.asset_tag.text()
    }

    /// Sets [`asset_tag`](Self::asset_tag).
    #[must_use]
    pub fn with_asset_tag(mut self, asset_tag: impl Into<String>) -> Self {
        self.asset_tag.set(asset_tag.into());
        self
    }

    /// Id of the category of the item.
    ///
    /// Its choices are listed by [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub fn category_id(&self) -> Option<i64> {
        self.category_id.copied()
    }

    /// Sets [`category_id`](Self::category_id).
    #[must_use]
    pub fn with_category_id(mut self, category_id: i64) -> Self {
        self.category_id.set(category_id);
        self
    }

    /// Id of the person who answers for the item. `GetResponsible` lists the specialists of
    /// a group.
    pub fn responsible_id(&self) -> Option<i64> {
        self.responsible_id.copied()
    }

    /// Sets [`responsible_id`](Self::responsible_id).
    #[must_use]
    pub fn with_responsible_id(mut self, responsible_id: i64) -> Self {
        self.responsible_id.set(responsible_id);
        self
    }

    /// Id of the state to put the item into.
    pub fn state_id(&self) -> Option<i64> {
        self.state_id.copied()
    }

    /// Sets [`state_id`](Self::state_id).
    #[must_use]
    pub fn with_state_id(mut self, state_id: i64) -> Self {
        self.state_id.set(state_id);
        self
    }

    /// Number of the item's license.
    pub fn license_number(&self) -> Option<&str> {
        self.license_number.text()
    }

    /// Sets [`license_number`](Self::license_number).
    #[must_use]
    pub fn with_license_number(mut self, license_number: impl Into<String>) -> Self {
        self.license_number.set(license_number.into());
        self
    }

    /// Id of the manufacturer. `GetCmdbProperties` lists those of a project.
    pub fn manufacturer_id(&self) -> Option<i64> {
        self.manufacturer_id.copied()
    }

    /// Sets [`manufacturer_id`](Self::manufacturer_id).
    #[must_use]
    pub fn with_manufacturer_id(mut self, manufacturer_id: i64) -> Self {
        self.manufacturer_id.set(manufacturer_id);
        self
    }

    /// Id of the brand.
    ///
    /// Its choices are listed by [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub fn brand_id(&self) -> Option<i64> {
        self.brand_id.copied()
    }

    /// Sets [`brand_id`](Self::brand_id).
    #[must_use]
    pub fn with_brand_id(mut self, brand_id: i64) -> Self {
        self.brand_id.set(brand_id);
        self
    }

    /// Id of the model.
    ///
    /// Its choices are listed by [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub fn model_id(&self) -> Option<i64> {
        self.model_id.copied()
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: i64) -> Self {
        self.model_id.set(model_id);
        self
    }

    /// Id of the provider that the item came from. `GetCmdbProperties` lists those of a
    /// project.
    pub fn provider_id(&self) -> Option<i64> {
        self.provider_id.copied()
    }

    /// Sets [`provider_id`](Self::provider_id).
    #[must_use]
    pub fn with_provider_id(mut self, provider_id: i64) -> Self {
        self.provider_id.set(provider_id);
        self
    }

    /// Id of the reason for the item's state.
    pub fn reason_id(&self) -> Option<i64> {
        self.reason_id.copied()
    }

    /// Sets [`reason_id`](Self::reason_id).
    #[must_use]
    pub fn with_reason_id(mut self, reason_id: i64) -> Self {
        self.reason_id.set(reason_id);
        self
    }

    /// What the item cost; the service names no currency.
    pub fn price(&self) -> Option<f64> {
        self.price.copied()
    }

    /// Sets [`price`](Self::price).
    #[must_use]
    pub fn with_price(mut self, price: f64) -> Self {
        self.price.set(price);
        self
    }

    /// Code of the item's radio tag.
    pub fn rfid(&self) -> Option<&str> {
        self.rfid.text()
    }

    /// Sets [`rfid`](Self::rfid).
    #[must_use]
    pub fn with_rfid(mut self, rfid: impl Into<String>) -> Self {
        self.rfid.set(rfid.into());
        self
    }

    /// When the item was accepted.
    pub fn accept_date(&self) -> Option<&DateTime> {
        self.accept_date.get()
    }

    /// Sets [`accept_date`](Self::accept_date).
    #[must_use]
    pub fn with_accept_date(mut self, accept_date: impl Into<DateTime>) -> Self {
        self.accept_date.set(accept_date.into());
        self
    }

    /// When the item came in. Replies write it `checkinDate`.
    pub fn check_in_date(&self) -> Option<&DateTime> {
        self.check_in_date.get()
    }

    /// Sets [`check_in_date`](Self::check_in_date).
    #[must_use]
    pub fn with_check_in_date(mut self, check_in_date: impl Into<DateTime>) -> Self {
        self.check_in_date.set(check_in_date.into());
        self
    }

    /// Since when the responsible person has answered for the item.
    pub fn responsibility_date(&self) -> Option<&DateTime> {
        self.responsibility_date.get()
    }

    /// Sets [`responsibility_date`](Self::responsibility_date).
    #[must_use]
    pub fn with_responsibility_date(
        mut self,
        responsibility_date: impl Into<DateTime>,
    ) -> Self {
        self.responsibility_date.set(responsibility_date.into());
        self
    }

    /// Bar code of the item.
    pub fn bar_code(&self) -> Option<&str> {
        self.bar_code.text()
    }

    /// Sets [`bar_code`](Self::bar_code).
    #[must_use]
    pub fn with_bar_code(mut self, bar_code: impl Into<String>) -> Self {
        self.bar_code.set(bar_code.into());
        self
    }

    /// Size of the item, in the unit that `unitId` names.
    pub fn unit_size(&self) -> Option<&str> {
        self.unit_size.text()
    }

    /// Sets [`unit_size`](Self::unit_size).
    #[must_use]
    pub fn with_unit_size(mut self, unit_size: impl Into<String>) -> Self {
        self.unit_size.set(unit_size.into());
        self
    }

    /// Id of the unit of measure.
    ///
    /// Its choices are listed by [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub fn unit_id(&self) -> Option<i64> {
        self.unit_id.copied()
    }

    /// Sets [`unit_id`](Self::unit_id).
    #[must_use]
    pub fn with_unit_id(mut self, unit_id: i64) -> Self {
        self.unit_id.set(unit_id);
        self
    }

    /// Id of the cost center that pays for the item. `GetCmdbProperties` lists those of a
    /// project.
    pub fn cost_center_id(&self) -> Option<i64> {
        self.cost_center_id.copied()
    }

    /// Sets [`cost_center_id`](Self::cost_center_id).
    #[must_use]
    pub fn with_cost_center_id(mut self, cost_center_id: i64) -> Self {
        self.cost_center_id.set(cost_center_id);
        self
    }

    /// Id of the impact that a failure of the item has.
    ///
    /// Its choices are listed by [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub fn impact_id(&self) -> Option<i64> {
        self.impact_id.copied()
    }

    /// Sets [`impact_id`](Self::impact_id).
    #[must_use]
    pub fn with_impact_id(mut self, impact_id: i64) -> Self {
        self.impact_id.set(impact_id);
        self
    }

    /// Id of the risk of the item.
    ///
    /// Its choices are listed by [`Discovery::get_catalog`](crate::Discovery::get_catalog).
    pub fn risk_id(&self) -> Option<i64> {
        self.risk_id.copied()
    }

    /// Sets [`risk_id`](Self::risk_id).
    #[must_use]
    pub fn with_risk_id(mut self, risk_id: i64) -> Self {
        self.risk_id.set(risk_id);
        self
    }

    /// Id of the place where the item is. `GetCmdbProperties` lists those of a project.
    pub fn location_id(&self) -> Option<i64> {
        self.location_id.copied()
    }

    /// Sets [`location_id`](Self::location_id).
    #[must_use]
    pub fn with_location_id(mut self, location_id: i64) -> Self {
        self.location_id.set(location_id);
        self
    }

    /// Fields that the administrator added to cases or items of this kind, with their
    /// values.
    pub fn additional_fields(&self) -> &[AdditionalFieldInput] {
        self.additional_fields.items()
    }

    /// Sets [`additional_fields`](Self::additional_fields).
    #[must_use]
    pub fn with_additional_fields(
        mut self,
        additional_fields: impl IntoIterator<Item: Into<AdditionalFieldInput>>,
    ) -> Self {
        self.additional_fields
            .set(additional_fields.into_iter().map(Into::into).collect());
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

connector_runtime::generated::object! {
    UpdateCiRequest {
        0 description = "description", sensitive;
        1 serial = "serial";
        2 asset_tag = "assetTag";
        3 category_id = "categoryId";
        4 responsible_id = "responsibleId";
        5 state_id = "stateId";
        6 license_number = "licenseNumber";
        7 manufacturer_id = "manufacturerId";
        8 brand_id = "brandId";
        9 model_id = "modelId";
        10 provider_id = "providerId";
        11 reason_id = "reasonId";
        12 price = "price";
        13 rfid = "rfid";
        14 accept_date = "acceptDate";
        15 check_in_date = "checkInDate";
        16 responsibility_date = "responsibilityDate";
        17 bar_code = "barCode";
        18 unit_size = "unitSize";
        19 unit_id = "unitId";
        20 cost_center_id = "costCenterId";
        21 impact_id = "impactId";
        22 risk_id = "riskId";
        23 location_id = "locationId";
        24 additional_fields = "additionalFields";
    }
}
