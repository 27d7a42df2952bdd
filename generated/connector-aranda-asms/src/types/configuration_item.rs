//! `ConfigurationItem`.

use connector_runtime::{DateTime, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{AdditionalField, NamedId, ProjectReference};

/// A configuration item with everything that is known about it.
#[derive(Clone, PartialEq)]
pub struct ConfigurationItem {
    additional_fields: Member<Vec<AdditionalField>>,
    asset_tag: Member<String>,
    bar_code: Member<String>,
    brand: Member<NamedId>,
    category: Member<NamedId>,
    cost_center: Member<NamedId>,
    impact: Member<NamedId>,
    manufacturer: Member<NamedId>,
    model: Member<NamedId>,
    provider: Member<NamedId>,
    reason: Member<NamedId>,
    responsible: Member<NamedId>,
    risk: Member<NamedId>,
    state: Member<NamedId>,
    unit: Member<NamedId>,
    accept_date: Member<DateTime>,
    checkin_date: Member<DateTime>,
    responsibility_date: Member<DateTime>,
    created_date: Member<DateTime>,
    modified_date: Member<DateTime>,
    description: Member<String>,
    id: Member<i64>,
    license_number: Member<String>,
    name: Member<String>,
    projects: Member<Vec<ProjectReference>>,
    rfid: Member<String>,
    serial: Member<String>,
    temp_item_id: Member<i64>,
    type_: Member<String>,
    unit_size: Member<String>,
    useful_life: Member<i64>,
    version: Member<i64>,
    extra_members: ExtraMembers,
}

impl ConfigurationItem {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Fields that the administrator added, with their values.
    pub fn additional_fields(&self) -> &[AdditionalField] {
        self.additional_fields.items()
    }

    /// Sets [`additional_fields`](Self::additional_fields).
    #[must_use]
    pub fn with_additional_fields(
        mut self,
        additional_fields: impl IntoIterator<Item: Into<AdditionalField>>,
    ) -> Self {
        self.additional_fields
            .set(additional_fields.into_iter().map(Into::into).collect());
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

    /// Brand of the item.
    pub fn brand(&self) -> Option<&NamedId> {
        self.brand.get()
    }

    /// Sets [`brand`](Self::brand).
    #[must_use]
    pub fn with_brand(mut self, brand: impl Into<NamedId>) -> Self {
        self.brand.set(brand.into());
        self
    }

    /// Category of the item.
    pub fn category(&self) -> Option<&NamedId> {
        self.category.get()
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<NamedId>) -> Self {
        self.category.set(category.into());
        self
    }

    /// Cost center that pays for the item.
    pub fn cost_center(&self) -> Option<&NamedId> {
        self.cost_center.get()
    }

    /// Sets [`cost_center`](Self::cost_center).
    #[must_use]
    pub fn with_cost_center(mut self, cost_center: impl Into<NamedId>) -> Self {
        self.cost_center.set(cost_center.into());
        self
    }

    /// Impact that a failure of the item has.
    pub fn impact(&self) -> Option<&NamedId> {
        self.impact.get()
    }

    /// Sets [`impact`](Self::impact).
    #[must_use]
    pub fn with_impact(mut self, impact: impl Into<NamedId>) -> Self {
        self.impact.set(impact.into());
        self
    }

    /// Who made the item.
    pub fn manufacturer(&self) -> Option<&NamedId> {
        self.manufacturer.get()
    }

    /// Sets [`manufacturer`](Self::manufacturer).
    #[must_use]
    pub fn with_manufacturer(mut self, manufacturer: impl Into<NamedId>) -> Self {
        self.manufacturer.set(manufacturer.into());
        self
    }

    /// Model of the item.
    pub fn model(&self) -> Option<&NamedId> {
        self.model.get()
    }

    /// Sets [`model`](Self::model).
    #[must_use]
    pub fn with_model(mut self, model: impl Into<NamedId>) -> Self {
        self.model.set(model.into());
        self
    }

    /// Who the item came from.
    pub fn provider(&self) -> Option<&NamedId> {
        self.provider.get()
    }

    /// Sets [`provider`](Self::provider).
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<NamedId>) -> Self {
        self.provider.set(provider.into());
        self
    }

    /// Reason for the item's state.
    pub fn reason(&self) -> Option<&NamedId> {
        self.reason.get()
    }

    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<NamedId>) -> Self {
        self.reason.set(reason.into());
        self
    }

    /// Person who answers for the item.
    pub fn responsible(&self) -> Option<&NamedId> {
        self.responsible.get()
    }

    /// Sets [`responsible`](Self::responsible).
    #[must_use]
    pub fn with_responsible(mut self, responsible: impl Into<NamedId>) -> Self {
        self.responsible.set(responsible.into());
        self
    }

    /// Risk of the item.
    pub fn risk(&self) -> Option<&NamedId> {
        self.risk.get()
    }

    /// Sets [`risk`](Self::risk).
    #[must_use]
    pub fn with_risk(mut self, risk: impl Into<NamedId>) -> Self {
        self.risk.set(risk.into());
        self
    }

    /// State that the item is in.
    pub fn state(&self) -> Option<&NamedId> {
        self.state.get()
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<NamedId>) -> Self {
        self.state.set(state.into());
        self
    }

    /// Unit of measure of `unitSize`.
    pub fn unit(&self) -> Option<&NamedId> {
        self.unit.get()
    }

    /// Sets [`unit`](Self::unit).
    #[must_use]
    pub fn with_unit(mut self, unit: impl Into<NamedId>) -> Self {
        self.unit.set(unit.into());
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

    /// When the item came in. Requests write it `checkInDate`.
    pub fn checkin_date(&self) -> Option<&DateTime> {
        self.checkin_date.get()
    }

    /// Sets [`checkin_date`](Self::checkin_date).
    #[must_use]
    pub fn with_checkin_date(mut self, checkin_date: impl Into<DateTime>) -> Self {
        self.checkin_date.set(checkin_date.into());
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

    /// When the item was entered.
    pub fn created_date(&self) -> Option<&DateTime> {
        self.created_date.get()
    }

    /// Sets [`created_date`](Self::created_date).
    #[must_use]
    pub fn with_created_date(mut self, created_date: impl Into<DateTime>) -> Self {
        self.created_date.set(created_date.into());
        self
    }

    /// When the item was last changed.
    pub fn modified_date(&self) -> Option<&DateTime> {
        self.modified_date.get()
    }

    /// Sets [`modified_date`](Self::modified_date).
    #[must_use]
    pub fn with_modified_date(mut self, modified_date: impl Into<DateTime>) -> Self {
        self.modified_date.set(modified_date.into());
        self
    }

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

    /// Id of the item, which `GetCI` and `UpdateCI` take as text.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
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

    /// Name of the item.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// Projects that the item belongs to.
    pub fn projects(&self) -> &[ProjectReference] {
        self.projects.items()
    }

    /// Sets [`projects`](Self::projects).
    #[must_use]
    pub fn with_projects(
        mut self,
        projects: impl IntoIterator<Item: Into<ProjectReference>>,
    ) -> Self {
        self.projects.set(projects.into_iter().map(Into::into).collect());
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

    /// A temporary id of the item; the service does not say what it is for.
    pub fn temp_item_id(&self) -> Option<i64> {
        self.temp_item_id.copied()
    }

    /// Sets [`temp_item_id`](Self::temp_item_id).
    #[must_use]
    pub fn with_temp_item_id(mut self, temp_item_id: i64) -> Self {
        self.temp_item_id.set(temp_item_id);
        self
    }

    /// Type of the item.
    pub fn type_(&self) -> Option<&str> {
        self.type_.text()
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type_(mut self, type_: impl Into<String>) -> Self {
        self.type_.set(type_.into());
        self
    }

    /// Size of the item, in the unit that `unit` names.
    pub fn unit_size(&self) -> Option<&str> {
        self.unit_size.text()
    }

    /// Sets [`unit_size`](Self::unit_size).
    #[must_use]
    pub fn with_unit_size(mut self, unit_size: impl Into<String>) -> Self {
        self.unit_size.set(unit_size.into());
        self
    }

    /// How long the item is expected to last; the service names no unit.
    pub fn useful_life(&self) -> Option<i64> {
        self.useful_life.copied()
    }

    /// Sets [`useful_life`](Self::useful_life).
    #[must_use]
    pub fn with_useful_life(mut self, useful_life: i64) -> Self {
        self.useful_life.set(useful_life);
        self
    }

    /// Number of the item's version.
    pub fn version(&self) -> Option<i64> {
        self.version.copied()
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: i64) -> Self {
        self.version.set(version);
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

impl Default for ConfigurationItem {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    ConfigurationItem {
        0 additional_fields = "additionalFields";
        1 asset_tag = "assetTag";
        2 bar_code = "barCode";
        3 brand = "brand";
        4 category = "category";
        5 cost_center = "costCenter";
        6 impact = "impact";
        7 manufacturer = "manufacturer";
        8 model = "model";
        9 provider = "provider";
        10 reason = "reason";
        11 responsible = "responsible";
        12 risk = "risk";
        13 state = "state";
        14 unit = "unit";
        15 accept_date = "acceptDate";
        16 checkin_date = "checkinDate";
        17 responsibility_date = "responsibilityDate";
        18 created_date = "createdDate";
        19 modified_date = "modifiedDate";
        20 description = "description", sensitive;
        21 id = "id";
        22 license_number = "licenseNumber";
        23 name = "name";
        24 projects = "projects";
        25 rfid = "rfid";
        26 serial = "serial";
        27 temp_item_id = "tempItemId";
        28 type_ = "type";
        29 unit_size = "unitSize";
        30 useful_life = "usefulLife";
        31 version = "version";
    }
}
