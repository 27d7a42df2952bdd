use connector_txtsync::Discovery;

fn call(discovery: &Discovery) {
    let _ = discovery.delete_trigger();
}

fn main() {}
