use connector_aranda_asms::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.get_state_by_model();
}

fn main() {}
