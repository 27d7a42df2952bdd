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
    use connector_aranda_asms::operations::CreateCaseArgs;
    let request = client
        .create_case(CreateCaseArgs {
            subject: "Printer on the second floor is out of order",
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
            category_id: 34,
        })
        .with_description("It shows error 49.")
        .with_reason_id(5)
        .with_group_id(8)
        .with_responsible_id(56)
        .with_unit_id(3);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::CreatedCase;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &CreatedCase = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn search_tickets(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::LogicOperator;
    let request = client.search_tickets(LogicOperator::And);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::CaseSummary;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<CaseSummary>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_case(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.get_case("IM-1-20");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::Case;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Case> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn update_case(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client
        .update_case("IM-1-20")
        .with_commentary("Fuser replaced.")
        .with_state_id(6)
        .with_reason_id(9)
        .with_interface_id("EXT-77");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::UpdateCaseResponse;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &UpdateCaseResponse = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn case_history(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.case_history("IM-1-20");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::CaseHistoryEntry;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<CaseHistoryEntry>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn attach_file(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::Base64;
    use connector_aranda_asms::operations::AttachFileArgs;
    let request = client
        .attach_file(AttachFileArgs {
            ticket_id: "IM-1-20",
            file: Base64::encode(b"content"),
            file_name: "hello.txt",
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn download_case_file(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::DownloadCaseFileArgs;
    let request = client
        .download_case_file(DownloadCaseFileArgs {
            ticket_id: "IM-1-20",
            file_id: 345,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn attach_note(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::AttachNoteArgs;
    let request = client
        .attach_note(AttachNoteArgs {
            ticket_id: "IM-1-20",
            message: "The part has arrived.",
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn get_article(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::GetArticleArgs;
    let request = client
        .get_article(GetArticleArgs {
            project_id: 1,
            search: "printer",
        })
        .with_folder_id(3)
        .with_type_id(1);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::Article;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<Article>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn download_article_file(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::DownloadArticleFileArgs;
    let request = client
        .download_article_file(DownloadArticleFileArgs {
            article_id: 678,
            file_id: 345,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    Ok(())
}

async fn create_ci(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::operations::CreateCiArgs;
    let request = client
        .create_ci(CreateCiArgs {
            name: "LAPTOP-0042",
            project_id: 1,
            category_id: 7,
            responsible_id: 56,
        })
        .with_description("Laptop of the sales team")
        .with_serial("SN-0042")
        .with_asset_tag("AT-0042")
        .with_manufacturer_id(2)
        .with_brand_id(3);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::CiReference;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &CiReference = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn search_cis(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::LogicOperator;
    let request = client.search_cis(LogicOperator::And);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::ConfigurationItemSummary;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<ConfigurationItemSummary>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_ci(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.get_ci("42");
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::ConfigurationItem;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<ConfigurationItem> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn update_ci(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client
        .update_ci("42")
        .with_description("Laptop of the sales team")
        .with_serial("SN-0042")
        .with_asset_tag("AT-0042")
        .with_category_id(7)
        .with_responsible_id(56);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::CiReference;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &CiReference = &reply;
        see(&mismatches(value));
    }
    Ok(())
}

async fn get_folder_article(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_folder_article(1);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_type_article(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_type_article();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
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
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_service(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::discovery::GetServiceArgs;
    let request = client
        .discovery()
        .get_service(GetServiceArgs {
            item_type: ItemType::Incident,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_category(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::discovery::GetCategoryArgs;
    let request = client
        .discovery()
        .get_category(GetCategoryArgs {
            item_type: ItemType::Incident,
            service_id: 12,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_state(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_state();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_reason(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_reason();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_group(client: &Client, see: See<'_>) -> Result<(), Error> {
    let request = client.discovery().get_group();
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_responsible(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::discovery::GetResponsibleArgs;
    let request = client
        .discovery()
        .get_responsible(GetResponsibleArgs {
            group_id: 8,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_companies(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::discovery::GetCompaniesArgs;
    let request = client
        .discovery()
        .get_companies(GetCompaniesArgs {
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_catalog(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::Catalog;
    let request = client.discovery().get_catalog(Catalog::MeasureUnit);
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_cmdb_properties(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::types::CmdbProperty;
    use connector_aranda_asms::discovery::GetCmdbPropertiesArgs;
    let request = client
        .discovery()
        .get_cmdb_properties(GetCmdbPropertiesArgs {
            cmdb_property: CmdbProperty::CostCenter,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_organizational_area(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::discovery::GetOrganizationalAreaArgs;
    let request = client
        .discovery()
        .get_organizational_area(GetOrganizationalAreaArgs {
            service_id: 12,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}

async fn get_providers(client: &Client, see: See<'_>) -> Result<(), Error> {
    use connector_aranda_asms::discovery::GetProvidersArgs;
    let request = client
        .discovery()
        .get_providers(GetProvidersArgs {
            service_id: 12,
            project_id: 1,
        });
    see(&request);
    let reply = request.send().await?;
    see(&reply);
    {
        use connector_aranda_asms::types::NamedId;
        use connector_aranda_asms::connector_runtime::testing::mismatches;
        let value: &Option<Vec<NamedId>> = &reply;
        if let Some(value) = value {
            see(&mismatches(value));
        }
    }
    Ok(())
}
