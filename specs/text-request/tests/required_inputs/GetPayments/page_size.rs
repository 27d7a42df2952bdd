use connector_text_request::Client;
use connector_text_request::operations::GetPaymentsArgs;

fn call(client: &Client) {
    let _ = client.get_payments(GetPaymentsArgs {
        page: 1,
        dashboard_id: 1,
    });
}

fn main() {}
