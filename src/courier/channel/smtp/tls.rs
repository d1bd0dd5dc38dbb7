//! TLS towards relays and receivers of callbacks: always verified, never optional.

use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// Why TLS cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The file of root certificates cannot be read.
    #[error("the file of root certificates cannot be read: {file}")]
    RootFile {
        /// The file.
        file: String,
        /// What the reader said.
        #[source]
        source: rustls::pki_types::pem::Error,
    },
    /// There is nothing to verify a certificate against.
    #[error("no root certificates: the machine has none, and no ca_file names any")]
    NoRoots,
    /// The library refuses its own defaults.
    #[error("TLS cannot be set up")]
    Setup(#[source] rustls::Error),
    /// The host name is not one that a certificate can bear.
    #[error("{0} is not a name that a certificate can bear")]
    Name(String),
}

/// What it takes to speak TLS with one host.
#[derive(Clone)]
pub(super) struct Secured {
    connector: TlsConnector,
    name: ServerName<'static>,
}

impl Secured {
    pub(super) fn towards(host: &str, ca_file: Option<&Path>) -> Result<Self, TlsError> {
        let config = client_config(ca_file)?;
        let name = ServerName::try_from(host.to_owned()).map_err(|_| TlsError::Name(host.to_owned()))?;
        Ok(Self { connector: TlsConnector::from(config), name })
    }

    pub(super) async fn wrap(&self, tcp: TcpStream) -> std::io::Result<TlsStream<TcpStream>> {
        self.connector.connect(self.name.clone(), tcp).await
    }
}

/// Verified TLS. Roots are the machine's own and those of `ca_file`.
///
/// # Errors
/// [`TlsError`] if the file cannot be read or there are no roots at all.
pub(in crate::courier) fn client_config(ca_file: Option<&Path>) -> Result<Arc<ClientConfig>, TlsError> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if let Some(file) = ca_file {
        let named = |source| TlsError::RootFile { file: file.display().to_string(), source };
        for certificate in CertificateDer::pem_file_iter(file).map_err(named)? {
            roots.add(certificate.map_err(named)?).map_err(TlsError::Setup)?;
        }
    }
    if roots.is_empty() {
        return Err(TlsError::NoRoots);
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(TlsError::Setup)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}
