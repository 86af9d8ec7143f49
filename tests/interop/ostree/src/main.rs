//! The command line of the crate that rpm-ostree and bootc use to write and import container images.

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    ostree_ext::cli::run_from_iter(std::env::args_os()).await
}
