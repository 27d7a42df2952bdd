//! Tasks of cases.

use connector_aranda_asms::json;
use connector_aranda_asms::operations::{CreateTaskArgs, SearchTaskArgs, UpdateTaskArgs};
use connector_aranda_asms::types::{
    ItemType, LogicOperator, NewTaskFilter, SearchOperator, TaskField,
};
use connector_runtime::testing::MockResponse;

use crate::service::{replying, responding};
use connector_tests::wire::json as parsed;

#[tokio::test]
async fn create_task_names_its_case_in_the_query_and_sends_the_fields_as_they_are() {
    let service = responding(sample!("CreateTask.response.json"));
    let fields = json!({"subject": "Change the drum", "201": "Second floor"});
    let call = service.client().create_task(CreateTaskArgs {
        id_by_project: "IM-1-20",
        case_type: ItemType::Incident,
        model_id: 3,
        body: fields.clone(),
    });
    let task = call.send().await.unwrap();
    let target = "/adapter/api/asms/task?idByProject=IM-1-20&caseType=Incidents&modelId=3";
    service.assert_got_json("POST", target, &fields);
    assert_eq!(
        (task.id(), task.id_by_project()),
        (Some(77), Some("TSK-1-5"))
    );
}

#[tokio::test]
async fn update_task_patches_what_is_to_change() {
    let service = responding(sample!("UpdateTask.response.json"));
    let call = service.client().update_task(UpdateTaskArgs {
        task_id: "77",
        case_type: ItemType::Incident,
        model_id: 3,
        body: json!({"stateId": 4}),
    });
    call.send().await.unwrap();
    let target = "/adapter/api/asms/task/77?caseType=Incidents&modelId=3";
    service.assert_got_json("PATCH", target, &json!({"stateId": 4}));
}

#[tokio::test]
async fn search_task_sends_its_conditions() {
    let service = responding(sample!("SearchTask.response.json"));
    let filter = NewTaskFilter {
        field: TaskField::ParentIdByProject,
        operator: SearchOperator::EqualTo,
        value: "IM-1-20",
    };
    let call = service.client().search_task(SearchTaskArgs {
        logic_operator: LogicOperator::And,
        filters: [filter.build()],
    });
    let tasks = call.send().await.unwrap().into_inner().unwrap();
    let expected = parsed(sample!("SearchTask.request.json"));
    service.assert_got_json("POST", "/adapter/api/asms/task/list", &expected);
    assert_eq!(tasks[0].subject(), Some("Printer"));
    assert_eq!(tasks[0].parent().unwrap().id_by_project(), Some("IM-1-20"));
}

#[tokio::test]
async fn get_task_detail_reads_one() {
    let service = responding(sample!("GetTaskDetail.response.json"));
    let call = service.client().get_task_detail("77");
    let task = call.send().await.unwrap().into_inner().unwrap();
    service.assert_got("GET", "/adapter/api/asms/task/77");
    assert_eq!(task.additional_fields()[0].name_field(), Some("Floor"));
    assert_eq!(task.attachments()[0].size(), Some(2048));
    assert_eq!(task.state().unwrap().was_created_name(), Some("Registered"));
    assert_eq!(task.parent().unwrap().item_type_id(), Some("4"));

    let service = replying(MockResponse::empty(204));
    let call = service.client().get_task_detail("78");
    assert!(call.send().await.unwrap().is_none());
}
