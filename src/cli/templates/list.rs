//! Lists the templates of the program or of a folder.

use clap::Args;
use comfy_table::Table;

use crate::notice::Catalogue;

#[derive(Debug, Args)]
pub struct ListArgs {
    /// Prints JSON instead of a table.
    #[arg(long)]
    pub json: bool,
    /// The versions in the store, with their states and approvals (needs DUENOTICE_TOKEN).
    #[arg(long)]
    pub stored: bool,
}

pub fn print(catalogue: &Catalogue, json: bool) {
    if json {
        let rows = catalogue.metas().map(|meta| {
            serde_json::json!({
                "name": meta.name,
                "locale": meta.locale.as_str(),
                "digest": meta.digest,
                "title": meta.declaration.title,
                "audience": meta.declaration.audience,
                "addressee": meta.declaration.addressee.word(),
                "territories": meta.declaration.territories,
                "serves": meta.declaration.serves,
                "contains": meta.declaration.contains,
                "offers": meta.declaration.offers,
                "translation": meta.translation.word(),
                "reviewer": meta.reviewer,
            })
        });
        println!("{:#}", serde_json::Value::Array(rows.collect()));
        return;
    }
    let mut table = Table::new();
    table.set_header(["template", "locale", "translation", "audience", "territories", "digest"]);
    for meta in catalogue.metas() {
        table.add_row([
            meta.name.clone(),
            meta.locale.to_string(),
            meta.translation.word().to_owned(),
            meta.declaration.audience.clone(),
            meta.declaration.territories.join(" "),
            short(&meta.digest),
        ]);
    }
    println!("{table}");
}

/// Enough of a digest to tell it from others.
pub fn short(digest: &str) -> String {
    digest.chars().take(19).collect()
}
