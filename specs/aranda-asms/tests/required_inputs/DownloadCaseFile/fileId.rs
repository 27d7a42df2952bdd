use connector_aranda_asms::Client;
use connector_aranda_asms::operations::DownloadCaseFileRequired;

fn call(client: &Client) {
    let _ = client.download_case_file(DownloadCaseFileRequired {
        ticket_id: String::new(),
    });
}

fn main() {}
