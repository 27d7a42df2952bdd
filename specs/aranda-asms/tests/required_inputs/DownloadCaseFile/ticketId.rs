use connector_aranda_asms::Client;
use connector_aranda_asms::operations::DownloadCaseFileArgs;

fn call(client: &Client) {
    let _ = client.download_case_file(DownloadCaseFileArgs { file_id: 1 });
}

fn main() {}
