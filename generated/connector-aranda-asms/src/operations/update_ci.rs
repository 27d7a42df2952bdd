//! `UpdateCI`: Update Configuration Item.

use connector_runtime::{CallOptions, DateTime, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{AdditionalFieldInput, CiReference, UpdateCiRequest};

static UPDATE_CI: Operation = Operation {
    id: "UpdateCI",
    method: Method::PATCH,
    template: "/cmdb/ci/{id}",
    path: &[Segment::Literal("/cmdb/ci/"), Segment::Parameter("id")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Update Configuration Item.
    ///
    /// Changes members of a configuration item.
    ///
    /// `PATCH /cmdb/ci/{id}`
    ///
    /// `id`: Id of the configuration item, as text.
    ///
    /// For example `42`.
    ///
    /// Reply: [`CiReference`](crate::types::CiReference).
    ///
    /// # Errors
    ///
    /// * `400`: A value is missing or wrong; the service says which in a code or a
    ///   sentence. How the body is built is not documented.
    /// * `403`: The account that the token belongs to may not do this.
    /// * `500`: The service failed. Whether anything was done is unknown: look before
    ///   calling again.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .update_ci("42")
    ///     .with_description("Laptop of the sales team")
    ///     .with_serial("SN-0042")
    ///     .with_asset_tag("AT-0042")
    ///     .with_category_id(7)
    ///     .with_responsible_id(56)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_ci(&self, id: impl AsRef<str>) -> UpdateCi {
        UpdateCi {
            call: self.runtime.call(&UPDATE_CI).path("id", id.as_ref()),
            body: <UpdateCiRequest as Object>::empty(),
        }
    }
}

/// A prepared [`Client::update_ci`](crate::Client::update_ci).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCi {
    call: Call,
    body: UpdateCiRequest,
}

impl UpdateCi {
    /// What the item is.
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.body = self.body.with_description(description);
        self
    }

    /// Serial number of the item.
    pub fn with_serial(mut self, serial: impl Into<String>) -> Self {
        self.body = self.body.with_serial(serial);
        self
    }

    /// Number on the item's inventory tag.
    pub fn with_asset_tag(mut self, asset_tag: impl Into<String>) -> Self {
        self.body = self.body.with_asset_tag(asset_tag);
        self
    }

    /// Id of the category of the item.
    ///
    /// Its choices are listed by [`Client::update_ci_choices`](crate::Client::update_ci_choices).
    pub fn with_category_id(mut self, category_id: i64) -> Self {
        self.body = self.body.with_category_id(category_id);
        self
    }

    /// Id of the person who answers for the item. `GetResponsible` lists the specialists of
    /// a group.
    pub fn with_responsible_id(mut self, responsible_id: i64) -> Self {
        self.body = self.body.with_responsible_id(responsible_id);
        self
    }

    /// Id of the state to put the item into.
    pub fn with_state_id(mut self, state_id: i64) -> Self {
        self.body = self.body.with_state_id(state_id);
        self
    }

    /// Number of the item's license.
    pub fn with_license_number(mut self, license_number: impl Into<String>) -> Self {
        self.body = self.body.with_license_number(license_number);
        self
    }

    /// Id of the manufacturer. `GetCmdbProperties` lists those of a project.
    pub fn with_manufacturer_id(mut self, manufacturer_id: i64) -> Self {
        self.body = self.body.with_manufacturer_id(manufacturer_id);
        self
    }

    /// Id of the brand.
    ///
    /// Its choices are listed by [`Client::update_ci_choices`](crate::Client::update_ci_choices).
    pub fn with_brand_id(mut self, brand_id: i64) -> Self {
        self.body = self.body.with_brand_id(brand_id);
        self
    }

    /// Id of the model.
    ///
    /// Its choices are listed by [`Client::update_ci_choices`](crate::Client::update_ci_choices).
    pub fn with_model_id(mut self, model_id: i64) -> Self {
        self.body = self.body.with_model_id(model_id);
        self
    }

    /// Id of the provider that the item came from. `GetCmdbProperties` lists those of a
    /// project.
    pub fn with_provider_id(mut self, provider_id: i64) -> Self {
        self.body = self.body.with_provider_id(provider_id);
        self
    }

    /// Id of the reason for the item's state.
    pub fn with_reason_id(mut self, reason_id: i64) -> Self {
        self.body = self.body.with_reason_id(reason_id);
        self
    }

    /// What the item cost; the service names no currency.
    pub fn with_price(mut self, price: f64) -> Self {
        self.body = self.body.with_price(price);
        self
    }

    /// Code of the item's radio tag.
    pub fn with_rfid(mut self, rfid: impl Into<String>) -> Self {
        self.body = self.body.with_rfid(rfid);
        self
    }

    /// When the item was accepted.
    pub fn with_accept_date(mut self, accept_date: impl Into<DateTime>) -> Self {
        self.body = self.body.with_accept_date(accept_date);
        self
    }

    /// When the item came in. Replies write it `checkinDate`.
    pub fn with_check_in_date(mut self, check_in_date: impl Into<DateTime>) -> Self {
        self.body = self.body.with_check_in_date(check_in_date);
        self
    }

    /// Since when the responsible person has answered for the item.
    pub fn with_responsibility_date(
        mut self,
        responsibility_date: impl Into<DateTime>,
    ) -> Self {
        self.body = self.body.with_responsibility_date(responsibility_date);
        self
    }

    /// Bar code of the item.
    pub fn with_bar_code(mut self, bar_code: impl Into<String>) -> Self {
        self.body = self.body.with_bar_code(bar_code);
        self
    }

    /// Size of the item, in the unit that `unitId` names.
    pub fn with_unit_size(mut self, unit_size: impl Into<String>) -> Self {
        self.body = self.body.with_unit_size(unit_size);
        self
    }

    /// Id of the unit of measure.
    ///
    /// Its choices are listed by [`Client::update_ci_choices`](crate::Client::update_ci_choices).
    pub fn with_unit_id(mut self, unit_id: i64) -> Self {
        self.body = self.body.with_unit_id(unit_id);
        self
    }

    /// Id of the cost center that pays for the item. `GetCmdbProperties` lists those of a
    /// project.
    pub fn with_cost_center_id(mut self, cost_center_id: i64) -> Self {
        self.body = self.body.with_cost_center_id(cost_center_id);
        self
    }

    /// Id of the impact that a failure of the item has.
    ///
    /// Its choices are listed by [`Client::update_ci_choices`](crate::Client::update_ci_choices).
    pub fn with_impact_id(mut self, impact_id: i64) -> Self {
        self.body = self.body.with_impact_id(impact_id);
        self
    }

    /// Id of the risk of the item.
    ///
    /// Its choices are listed by [`Client::update_ci_choices`](crate::Client::update_ci_choices).
    pub fn with_risk_id(mut self, risk_id: i64) -> Self {
        self.body = self.body.with_risk_id(risk_id);
        self
    }

    /// Id of the place where the item is. `GetCmdbProperties` lists those of a project.
    pub fn with_location_id(mut self, location_id: i64) -> Self {
        self.body = self.body.with_location_id(location_id);
        self
    }

    /// Fields that the administrator added to cases or items of this kind, with their
    /// values.
    pub fn with_additional_fields(
        mut self,
        additional_fields: impl IntoIterator<Item: Into<AdditionalFieldInput>>,
    ) -> Self {
        self.body = self.body.with_additional_fields(additional_fields);
        self
    }

    /// Sets any member of the body by its name on the wire, also one that is not
    /// offered as an input.
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        self.body = self.body.with_member(name, value);
        self
    }

    /// Replaces the client's options for this call alone.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Sends the request.
    pub async fn send(self) -> Result<Response<CiReference>, Error> {
        self.call.json(&self.body).send().await
    }
}

/// Sends the request, as `send` does.
impl std::future::IntoFuture for UpdateCi {
    type Output = Result<Response<CiReference>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
