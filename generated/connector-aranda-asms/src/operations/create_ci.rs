//! `CreateCI`: Create Configuration Item.

use connector_runtime::{CallOptions, DateTime, Error, Response, Value};
use connector_runtime::generated::{Call, Method, Object, Operation, Segment};
use crate::Client;
use crate::types::{AdditionalFieldInput, CiReference, CreateCiRequest};

static CREATE_CI: Operation = Operation {
    id: "CreateCI",
    method: Method::POST,
    template: "/cmdb/ci",
    path: &[Segment::Literal("/cmdb/ci")],
    accept: "application/json",
    ..Operation::DEFAULT
};

impl Client {
    /// Create Configuration Item.
    ///
    /// Enters a configuration item into the CMDB.
    ///
    /// `POST /cmdb/ci`
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
    /// use connector_aranda_asms::operations::CreateCiArgs;
    ///
    /// # async fn example(client: connector_aranda_asms::Client) -> Result<(), connector_aranda_asms::Error> {
    /// let reply = client
    ///     .create_ci(CreateCiArgs {
    ///         name: "LAPTOP-0042",
    ///         project_id: 1,
    ///         category_id: 7,
    ///         responsible_id: 56,
    ///     })
    ///     .with_description("Laptop of the sales team")
    ///     .with_serial("SN-0042")
    ///     .with_asset_tag("AT-0042")
    ///     .with_manufacturer_id(2)
    ///     .with_brand_id(3)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_ci(&self, args: CreateCiArgs<impl Into<String>>) -> CreateCi {
        CreateCi {
            call: self.runtime.call(&CREATE_CI),
            body: <CreateCiRequest as Object>::empty()
                .with_name(args.name)
                .with_project_id(args.project_id)
                .with_category_id(args.category_id)
                .with_responsible_id(args.responsible_id),
        }
    }
}

/// The required inputs of [`Client::create_ci`](crate::Client::create_ci).
#[derive(Clone)]
pub struct CreateCiArgs<Name: Into<String> = String> {
    /// Name of the item.
    ///
    /// For example `LAPTOP-0042`.
    pub name: Name,
    /// Id of the project that the item belongs to.
    ///
    /// For example `1`.
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
    pub project_id: i64,
    /// Id of the category of the item.
    ///
    /// For example `7`.
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
    pub category_id: i64,
    /// Id of the person who answers for the item. `GetResponsible` lists the specialists of
    /// a group.
    ///
    /// For example `56`.
    pub responsible_id: i64,
}

impl<Name: Into<String>> std::fmt::Debug for CreateCiArgs<Name> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateCiArgs").finish_non_exhaustive()
    }
}

/// A prepared [`Client::create_ci`](crate::Client::create_ci).
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCi {
    call: Call,
    body: CreateCiRequest,
}

impl CreateCi {
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

    /// Number of the item's license.
    pub fn with_license_number(mut self, license_number: impl Into<String>) -> Self {
        self.body = self.body.with_license_number(license_number);
        self
    }

    /// Id of the manufacturer.
    ///
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
    pub fn with_manufacturer_id(mut self, manufacturer_id: i64) -> Self {
        self.body = self.body.with_manufacturer_id(manufacturer_id);
        self
    }

    /// Id of the brand.
    ///
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
    pub fn with_brand_id(mut self, brand_id: i64) -> Self {
        self.body = self.body.with_brand_id(brand_id);
        self
    }

    /// Id of the model.
    ///
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
    pub fn with_model_id(mut self, model_id: i64) -> Self {
        self.body = self.body.with_model_id(model_id);
        self
    }

    /// Id of the provider that the item came from.
    ///
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
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
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
    pub fn with_unit_id(mut self, unit_id: i64) -> Self {
        self.body = self.body.with_unit_id(unit_id);
        self
    }

    /// Id of the cost center that pays for the item.
    ///
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
    pub fn with_cost_center_id(mut self, cost_center_id: i64) -> Self {
        self.body = self.body.with_cost_center_id(cost_center_id);
        self
    }

    /// Id of the impact that a failure of the item has.
    ///
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
    pub fn with_impact_id(mut self, impact_id: i64) -> Self {
        self.body = self.body.with_impact_id(impact_id);
        self
    }

    /// Id of the risk of the item.
    ///
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
    pub fn with_risk_id(mut self, risk_id: i64) -> Self {
        self.body = self.body.with_risk_id(risk_id);
        self
    }

    /// Id of the place where the item is.
    ///
    /// Its choices are listed by [`Client::create_ci_choices`](crate::Client::create_ci_choices).
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
impl std::future::IntoFuture for CreateCi {
    type Output = Result<Response<CiReference>, Error>;

    type IntoFuture = connector_runtime::BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
