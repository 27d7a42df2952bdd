//! Every call with example inputs, for tests that drive them all.

use connector_aranda_asms::{Client, Error};

/// Is shown every request and every reply.
pub type See<'a> = &'a (dyn Fn(&dyn std::fmt::Debug) + Sync);

/// Each operation's id, and whether it may be repeated without harm.
pub const OPERATIONS: &[(&str, bool)] = &[
    ("CreateCase", false),
    ("SearchTickets", false),
    ("GetCase", true),
    ("UpdateCase", false),
    ("CaseHistory", true),
    ("AttachFile", false),
    ("DownloadCaseFile", true),
    ("AttachNote", false),
    ("GetArticle", false),
    ("DownloadArticleFile", true),
    ("CreateCI", false),
    ("SearchCIs", false),
    ("GetCI", true),
    ("UpdateCI", false),
    ("GetFolderArticle", true),
    ("GetTypeArticle", true),
    ("TestConnection", true),
    ("GetProject", true),
    ("GetService", true),
    ("GetCategory", true),
    ("GetState", true),
    ("GetReason", true),
    ("GetGroup", true),
    ("GetResponsible", true),
    ("GetCompanies", true),
    ("GetCatalog", true),
    ("GetCmdbProperties", true),
    ("GetOrganizationalArea", true),
    ("GetProviders", true),
];

/// Operations whose replies stay streams.
pub const STREAMS: &[&str] = &["DownloadCaseFile", "DownloadArticleFile"];

/// Operations that do not go to the client's address: to another one, or through a
/// managed connection only.
pub const ELSEWHERE: &[&str] = &[];

/// Values of enumerations, which `Debug` shows.
pub const ENUMERATED: &[&str] = &[
    "AcceptDate",
    "All",
    "And",
    "ApplicantId",
    "ApplicantName",
    "AssetTag",
    "AuthorId",
    "AuthorName",
    "BarCode",
    "BrandId",
    "CategoryId",
    "CategoryName",
    "Change",
    "CheckinDate",
    "CiId",
    "CiName",
    "Commentary",
    "CompanyId",
    "CompanyName",
    "ConsoleType",
    "CostCenterId",
    "CreatedDate",
    "CustomerId",
    "CustomerName",
    "Description",
    "EqualTo",
    "GreaterThan",
    "GreaterThanOrEqualTo",
    "GroupId",
    "GroupName",
    "ImpactId",
    "ImpactName",
    "Incidents",
    "InterfaceId",
    "ItemTypeName",
    "LessThan",
    "LessThanOrEqualTo",
    "LicenseNumber",
    "Like",
    "LocationId",
    "ManufacturerId",
    "ModelId",
    "ModelName",
    "ModifiedDate",
    "ModifierId",
    "ModifierName",
    "Name",
    "None",
    "NotEqualTo",
    "OlaId",
    "OlaName",
    "OpenedDate",
    "Or",
    "PriorityId",
    "PriorityName",
    "Private",
    "Problem",
    "ProjectId",
    "ProjectName",
    "ProviderId",
    "ProviderName",
    "Public",
    "RFID",
    "ReasonId",
    "ReasonName",
    "RegistryTypeId",
    "RegistryTypeName",
    "Release",
    "ReponsibleDate",
    "ResponsibleId",
    "ResponsibleName",
    "RiskId",
    "RiskName",
    "Serial",
    "ServiceCall",
    "ServiceId",
    "ServiceName",
    "SlaId",
    "SlaName",
    "StateId",
    "StateName",
    "Subject",
    "UcId",
    "UcName",
    "UnitId",
    "UnitName",
    "UnitSize",
    "UrgencyId",
    "UrgencyName",
    "brand",
    "category",
    "costCenter",
    "impact",
    "location",
    "manufacturer",
    "measureUnit",
    "model",
    "provider",
    "registryType",
    "risk",
    "urgency",
];

/// Holds each object to giving back what it was read from.
pub const TYPES: &[fn(&str)] = &[
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::CreateCaseRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::CreatedCase,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::AdditionalFieldInput,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::SearchTicketsRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::CaseSummary,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::TicketFilter,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::Case,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::NamedId,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::AdditionalField,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::AdditionalFieldValue,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::UpdateCaseRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::UpdateCaseResponse,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::CaseHistoryEntry,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::AttachFileRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::GetArticleRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::Article,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::CreateCiRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::CiReference,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::SearchCisRequest,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::ConfigurationItemSummary,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::CiFilter,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::ConfigurationItem,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::ProjectReference,
    >(text, &[]),
    |text| connector_runtime::testing::round_trip::<
        connector_aranda_asms::types::UpdateCiRequest,
    >(text, &[]),
];

/// What the client authorizes itself with, all of it made up.
pub const CREDENTIALS: &[&str] = &["made-up-host_url-7Jx2wQ", "made-up-api_key-7Jx2wQ"];

/// A client of a server at this address.
pub fn client(
    url: &str,
    options: connector_aranda_asms::ClientOptions,
    see: See<'_>,
) -> Result<Client, Error> {
    let credentials = connector_aranda_asms::Credentials::new(connector_aranda_asms::CredentialsRequired {
        host_url: "made-up-host_url-7Jx2wQ".into(),
        api_key: "made-up-api_key-7Jx2wQ".into(),
    });
    see(&credentials);
    see(&options);
    let client = Client::with_options(url, credentials, options)?;
    see(&client);
    Ok(client)
}

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize, see: See<'_>) -> Result<(), Error> {
    match index {
        0 => create_case(client, see).await,
        1 => search_tickets(client, see).await,
        2 => get_case(client, see).await,
        3 => update_case(client, see).await,
        4 => case_history(client, see).await,
        5 => attach_file(client, see).await,
        6 => download_case_file(client, see).await,
        7 => attach_note(client, see).await,
        8 => get_article(client, see).await,
        9 => download_article_file(client, see).await,
        10 => create_ci(client, see).await,
        11 => search_cis(client, see).await,
        12 => get_ci(client, see).await,
        13 => update_ci(client, see).await,
        14 => get_folder_article(client, see).await,
        15 => get_type_article(client, see).await,
        16 => test_connection(client, see).await,
        17 => get_project(client, see).await,
        18 => get_service(client, see).await,
        19 => get_category(client, see).await,
        20 => get_state(client, see).await,
        21 => get_reason(client, see).await,
        22 => get_group(client, see).await,
        23 => get_responsible(client, see).await,
        24 => get_companies(client, see).await,
        25 => get_catalog(client, see).await,
        26 => get_cmdb_properties(client, see).await,
        27 => get_organizational_area(client, see).await,
        28 => get_providers(client, see).await,
        _ => Ok(()),
    }
}

async fn create_case(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::operations::CreateCaseRequired;
    let request = client
        .create_case(CreateCaseRequired {
            subject: "Printer on the second floor is out of order".into(),
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
            category_id: 34,
        })
        .description("It shows error 49.")
        .reason_id(5)
        .group_id(8)
        .responsible_id(56)
        .unit_id(3);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn search_tickets(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::LogicOperator;
    let request = client.search_tickets(LogicOperator::And);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_case(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.get_case("IM-1-20");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn update_case(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client
        .update_case("IM-1-20")
        .commentary("Fuser replaced.")
        .state_id(6)
        .reason_id(9)
        .interface_id("EXT-77");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn case_history(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.case_history("IM-1-20");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn attach_file(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::Base64;
    use connector_aranda_asms::operations::AttachFileRequired;
    let request = client
        .attach_file(AttachFileRequired {
            ticket_id: "IM-1-20".into(),
            file: Base64::encode(b"content"),
            file_name: "hello.txt".into(),
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn download_case_file(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::DownloadCaseFileRequired;
    let request = client
        .download_case_file(DownloadCaseFileRequired {
            ticket_id: "IM-1-20".into(),
            file_id: 345,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn attach_note(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::AttachNoteRequired;
    let request = client
        .attach_note(AttachNoteRequired {
            ticket_id: "IM-1-20".into(),
            message: "The part has arrived.".into(),
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_article(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::GetArticleRequired;
    let request = client
        .get_article(GetArticleRequired {
            project_id: 1,
            search: "printer".into(),
        })
        .folder_id(3)
        .type_id(1);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn download_article_file(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::DownloadArticleFileRequired;
    let request = client
        .download_article_file(DownloadArticleFileRequired {
            article_id: 678,
            file_id: 345,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn create_ci(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::CreateCiRequired;
    let request = client
        .create_ci(CreateCiRequired {
            name: "LAPTOP-0042".into(),
            project_id: 1,
            category_id: 7,
            responsible_id: 56,
        })
        .description("Laptop of the sales team")
        .serial("SN-0042")
        .asset_tag("AT-0042")
        .manufacturer_id(2)
        .brand_id(3);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn search_cis(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::LogicOperator;
    let request = client.search_cis(LogicOperator::And);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_ci(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.get_ci("42");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn update_ci(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client
        .update_ci("42")
        .description("Laptop of the sales team")
        .serial("SN-0042")
        .asset_tag("AT-0042")
        .category_id(7)
        .responsible_id(56);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_folder_article(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_folder_article(1);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_type_article(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_type_article();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn test_connection(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().test_connection();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_project(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_project();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_service(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::discovery::GetServiceRequired;
    let request = client
        .discovery()
        .get_service(GetServiceRequired {
            item_type: ItemType::Incident,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_category(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::discovery::GetCategoryRequired;
    let request = client
        .discovery()
        .get_category(GetCategoryRequired {
            item_type: ItemType::Incident,
            service_id: 12,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_state(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_state();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_reason(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_reason();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_group(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_group();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_responsible(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::discovery::GetResponsibleRequired;
    let request = client
        .discovery()
        .get_responsible(GetResponsibleRequired {
            group_id: 8,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_companies(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::discovery::GetCompaniesRequired;
    let request = client
        .discovery()
        .get_companies(GetCompaniesRequired {
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_catalog(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::Catalog;
    let request = client.discovery().get_catalog(Catalog::MeasureUnit);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_cmdb_properties(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::CmdbProperty;
    use connector_aranda_asms::discovery::GetCmdbPropertiesRequired;
    let request = client
        .discovery()
        .get_cmdb_properties(GetCmdbPropertiesRequired {
            cmdb_property: CmdbProperty::CostCenter,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_organizational_area(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::discovery::GetOrganizationalAreaRequired;
    let request = client
        .discovery()
        .get_organizational_area(GetOrganizationalAreaRequired {
            service_id: 12,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_providers(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::discovery::GetProvidersRequired;
    let request = client
        .discovery()
        .get_providers(GetProvidersRequired {
            service_id: 12,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}
