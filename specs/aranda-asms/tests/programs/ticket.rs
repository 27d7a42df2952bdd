//! A ticket, and what a person can do where the service does not take it.

use connector_aranda_asms::prelude::*;
use connector_aranda_asms::testing::Service;

/// The ticket's code, or what to tell the person at the screen.
async fn open(client: &Client, subject: &str, project_id: i64) -> Result<String, String> {
    let call = client.create_case_v2(CreateCaseV2Args {
        case_type: ItemType::Incident,
        project_id,
        service_id: 12,
        category_id: 34,
        body: json!({ "subject": subject }),
    });
    match call.await {
        Ok(case) => Ok(case.id_by_project().unwrap_or_default().to_owned()),
        Err(error) => match ErrorCode::of(&error) {
            Some(ErrorCode::InvalidProjectId) => Err(format!("Project {project_id} is unknown.")),
            _ => Err(error.remedy().unwrap_or("Try again later.").to_owned()),
        },
    }
}

#[tokio::test]
async fn a_code_is_matched_and_another_brings_its_remedy() {
    let service = Service::start().unwrap();
    let client = service.client().unwrap();

    let code = open(&client, "The printer is out of order", 1).await;
    assert!(code.is_ok_and(|code| !code.is_empty()));

    service.respond(service.error(400, Some("InvalidProjectId"), "No such project."));
    let told = open(&client, "The printer is out of order", 7).await;
    assert_eq!(told.unwrap_err(), "Project 7 is unknown.");

    service.respond(service.error(400, Some("DuplicatedObject"), "It is there."));
    let told = open(&client, "The printer is out of order", 1)
        .await
        .unwrap_err();
    assert!(told.contains("`Client::update_ci`"), "{told}");
}
