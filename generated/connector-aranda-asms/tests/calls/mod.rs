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
        0 => {
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
        }
        1 => {
            use connector_aranda_asms::types::LogicOperator;
            let reply = client.search_tickets(LogicOperator::And).send().await?;
            drop(reply);
        }
        2 => {
            let reply = client.get_case("IM-1-20").send().await?;
            drop(reply);
        }
        3 => {
            let reply = client.update_case("IM-1-20").send().await?;
            drop(reply);
        }
        4 => {
            let reply = client.case_history("IM-1-20").send().await?;
            drop(reply);
        }
        5 => {
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
        }
        6 => {
            use connector_aranda_asms::operations::DownloadCaseFileRequired;
            let reply = client
                .download_case_file(DownloadCaseFileRequired {
                    ticket_id: "IM-1-20".into(),
                    file_id: 345,
                })
                .send()
                .await?;
            drop(reply);
        }
        7 => {
            use connector_aranda_asms::operations::AttachNoteRequired;
            let reply = client
                .attach_note(AttachNoteRequired {
                    ticket_id: "IM-1-20".into(),
                    message: "The part has arrived.".into(),
                })
                .send()
                .await?;
            drop(reply);
        }
        8 => {
            use connector_aranda_asms::operations::GetArticleRequired;
            let reply = client
                .get_article(GetArticleRequired {
                    project_id: 1,
                    search: "printer".into(),
                })
                .send()
                .await?;
            drop(reply);
        }
        9 => {
            use connector_aranda_asms::operations::DownloadArticleFileRequired;
            let reply = client
                .download_article_file(DownloadArticleFileRequired {
                    article_id: 678,
                    file_id: 345,
                })
                .send()
                .await?;
            drop(reply);
        }
        10 => {
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
        }
        11 => {
            use connector_aranda_asms::types::LogicOperator;
            let reply = client.search_cis(LogicOperator::And).send().await?;
            drop(reply);
        }
        12 => {
            let reply = client.get_ci("42").send().await?;
            drop(reply);
        }
        13 => {
            let reply = client.update_ci("42").send().await?;
            drop(reply);
        }
        14 => {
            let reply = client.discovery().get_folder_article(1).send().await?;
            drop(reply);
        }
        15 => {
            let reply = client.discovery().get_type_article().send().await?;
            drop(reply);
        }
        16 => {
            let reply = client.discovery().test_connection().send().await?;
            drop(reply);
        }
        17 => {
            let reply = client.discovery().get_project().send().await?;
            drop(reply);
        }
        18 => {
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
        }
        19 => {
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
        }
        20 => {
            let reply = client.discovery().get_state().send().await?;
            drop(reply);
        }
        21 => {
            let reply = client.discovery().get_reason().send().await?;
            drop(reply);
        }
        22 => {
            let reply = client.discovery().get_group().send().await?;
            drop(reply);
        }
        23 => {
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
        }
        24 => {
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
        }
        25 => {
            use connector_aranda_asms::types::Catalog;
            let reply = client
                .discovery()
                .get_catalog(Catalog::MeasureUnit)
                .send()
                .await?;
            drop(reply);
        }
        26 => {
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
        }
        27 => {
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
        }
        28 => {
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
        }
        _ => {}
    }
    Ok(())
}
