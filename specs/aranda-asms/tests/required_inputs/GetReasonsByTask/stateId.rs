use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_reasons_by_task();
}

fn main() {}
