use connector_aranda_asms::types::{CiField, NewCiFilter};

fn main() {
    let _ = NewCiFilter {
        field: CiField::AssetTag,
        value: String::new(),
    };
}
