//! Every call with example inputs, for tests that drive them all.

use connector_aranda_asms::{Client, Error};

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

/// Makes the call of the operation at an index of [`OPERATIONS`].
pub async fn call(client: &Client, index: usize) -> Result<(), Error> {
    match index {
        0 => create_case(client).await,
        1 => search_tickets(client).await,
        2 => get_case(client).await,
        3 => update_case(client).await,
        4 => case_history(client).await,
        5 => attach_file(client).await,
        6 => download_case_file(client).await,
        7 => attach_note(client).await,
        8 => get_article(client).await,
        9 => download_article_file(client).await,
        10 => create_ci(client).await,
        11 => search_cis(client).await,
        12 => get_ci(client).await,
        13 => update_ci(client).await,
        14 => get_folder_article(client).await,
        15 => get_type_article(client).await,
        16 => test_connection(client).await,
        17 => get_project(client).await,
        18 => get_service(client).await,
        19 => get_category(client).await,
        20 => get_state(client).await,
        21 => get_reason(client).await,
        22 => get_group(client).await,
        23 => get_responsible(client).await,
        24 => get_companies(client).await,
        25 => get_catalog(client).await,
        26 => get_cmdb_properties(client).await,
        27 => get_organizational_area(client).await,
        28 => get_providers(client).await,
        _ => Ok(()),
    }
}

async fn create_case(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::operations::CreateCaseRequired;
    let reply = client
        .create_case(CreateCaseRequired {
            subject: "Printer on the second floor is out of order".into(),
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
            category_id: 34,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn search_tickets(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::types::LogicOperator;
    let reply = client.search_tickets(LogicOperator::And).send().await?;
    drop(reply);
    Ok(())
}

async fn get_case(client: &Client) -> Result<(), Error> {
    let reply = client.get_case("IM-1-20").send().await?;
    drop(reply);
    Ok(())
}

async fn update_case(client: &Client) -> Result<(), Error> {
    let reply = client.update_case("IM-1-20").send().await?;
    drop(reply);
    Ok(())
}

async fn case_history(client: &Client) -> Result<(), Error> {
    let reply = client.case_history("IM-1-20").send().await?;
    drop(reply);
    Ok(())
}

async fn attach_file(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::Base64;
    use connector_aranda_asms::operations::AttachFileRequired;
    let reply = client
        .attach_file(AttachFileRequired {
            ticket_id: "IM-1-20".into(),
            file: Base64::encode(b"content"),
            file_name: "hello.txt".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn download_case_file(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::operations::DownloadCaseFileRequired;
    let reply = client
        .download_case_file(DownloadCaseFileRequired {
            ticket_id: "IM-1-20".into(),
            file_id: 345,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn attach_note(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::operations::AttachNoteRequired;
    let reply = client
        .attach_note(AttachNoteRequired {
            ticket_id: "IM-1-20".into(),
            message: "The part has arrived.".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_article(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::operations::GetArticleRequired;
    let reply = client
        .get_article(GetArticleRequired {
            project_id: 1,
            search: "printer".into(),
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn download_article_file(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::operations::DownloadArticleFileRequired;
    let reply = client
        .download_article_file(DownloadArticleFileRequired {
            article_id: 678,
            file_id: 345,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn create_ci(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::operations::CreateCiRequired;
    let reply = client
        .create_ci(CreateCiRequired {
            name: "LAPTOP-0042".into(),
            project_id: 1,
            category_id: 7,
            responsible_id: 56,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn search_cis(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::types::LogicOperator;
    let reply = client.search_cis(LogicOperator::And).send().await?;
    drop(reply);
    Ok(())
}

async fn get_ci(client: &Client) -> Result<(), Error> {
    let reply = client.get_ci("42").send().await?;
    drop(reply);
    Ok(())
}

async fn update_ci(client: &Client) -> Result<(), Error> {
    let reply = client.update_ci("42").send().await?;
    drop(reply);
    Ok(())
}

async fn get_folder_article(client: &Client) -> Result<(), Error> {
    let reply = client.discovery().get_folder_article(1).send().await?;
    drop(reply);
    Ok(())
}

async fn get_type_article(client: &Client) -> Result<(), Error> {
    let reply = client.discovery().get_type_article().send().await?;
    drop(reply);
    Ok(())
}

async fn test_connection(client: &Client) -> Result<(), Error> {
    let reply = client.discovery().test_connection().send().await?;
    drop(reply);
    Ok(())
}

async fn get_project(client: &Client) -> Result<(), Error> {
    let reply = client.discovery().get_project().send().await?;
    drop(reply);
    Ok(())
}

async fn get_service(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::discovery::GetServiceRequired;
    let reply = client
        .discovery()
        .get_service(GetServiceRequired {
            item_type: ItemType::Incident,
            project_id: 1,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_category(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::discovery::GetCategoryRequired;
    let reply = client
        .discovery()
        .get_category(GetCategoryRequired {
            item_type: ItemType::Incident,
            service_id: 12,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_state(client: &Client) -> Result<(), Error> {
    let reply = client.discovery().get_state().send().await?;
    drop(reply);
    Ok(())
}

async fn get_reason(client: &Client) -> Result<(), Error> {
    let reply = client.discovery().get_reason().send().await?;
    drop(reply);
    Ok(())
}

async fn get_group(client: &Client) -> Result<(), Error> {
    let reply = client.discovery().get_group().send().await?;
    drop(reply);
    Ok(())
}

async fn get_responsible(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::discovery::GetResponsibleRequired;
    let reply = client
        .discovery()
        .get_responsible(GetResponsibleRequired {
            group_id: 8,
            project_id: 1,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_companies(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::types::ItemType;
    use connector_aranda_asms::discovery::GetCompaniesRequired;
    let reply = client
        .discovery()
        .get_companies(GetCompaniesRequired {
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_catalog(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::types::Catalog;
    let reply = client.discovery().get_catalog(Catalog::MeasureUnit).send().await?;
    drop(reply);
    Ok(())
}

async fn get_cmdb_properties(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::types::CmdbProperty;
    use connector_aranda_asms::discovery::GetCmdbPropertiesRequired;
    let reply = client
        .discovery()
        .get_cmdb_properties(GetCmdbPropertiesRequired {
            cmdb_property: CmdbProperty::CostCenter,
            project_id: 1,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_organizational_area(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::discovery::GetOrganizationalAreaRequired;
    let reply = client
        .discovery()
        .get_organizational_area(GetOrganizationalAreaRequired {
            service_id: 12,
            project_id: 1,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}

async fn get_providers(client: &Client) -> Result<(), Error> {
    use connector_aranda_asms::discovery::GetProvidersRequired;
    let reply = client
        .discovery()
        .get_providers(GetProvidersRequired {
            service_id: 12,
            project_id: 1,
        })
        .send()
        .await?;
    drop(reply);
    Ok(())
}
