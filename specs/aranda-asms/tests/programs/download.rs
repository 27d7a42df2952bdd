//! A file of a ticket, written to the disk as it comes.

use std::{
    io,
    path::{Path, PathBuf},
};

use connector_aranda_asms::connector_runtime::testing::MockResponse;
use connector_aranda_asms::prelude::*;
use connector_aranda_asms::testing::Service;
use tokio::{fs::File, io::AsyncWriteExt as _};

/// Where the file is.
async fn save(client: &Client, ticket: &str, file_id: i64, folder: &Path) -> io::Result<PathBuf> {
    let call = client.download_case_file(ticket).with_file_id(file_id);
    let mut download = call.await.map_err(io::Error::other)?.into_inner();
    let path = folder.join(download.file_name().unwrap_or("file"));
    let mut file = File::create(&path).await?;
    tokio::io::copy(&mut download, &mut file).await?;
    file.flush().await?;
    Ok(path)
}

#[tokio::test]
async fn the_file_is_there_under_its_name_and_no_path_of_the_services_leads_elsewhere() {
    let service = Service::start().unwrap();
    let client = service.client().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let bytes = vec![7; 300_000];
    let headers = [("x-filename", "..%2Fphoto.png")];
    service.respond(MockResponse::with_headers(200, &headers, bytes.clone()));
    let path = save(&client, "IM-1-20", 345, folder.path()).await.unwrap();
    assert_eq!(path.parent(), Some(folder.path()));
    assert_eq!(std::fs::read(path).unwrap(), bytes);
}
