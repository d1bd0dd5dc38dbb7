//! Where an endpoint is: an address that has been looked at before anything is sent to it.

use core::net::IpAddr;

use url::{Host, Url};

use super::address::why_closed;

/// The longest address that is taken, in characters.
const LONGEST: usize = 2_000;

/// Why an address is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TargetProblem {
    /// It cannot be read as an address.
    #[error("the address cannot be read")]
    NotAnAddress,
    /// It is too long.
    #[error("the address is longer than 2000 characters")]
    TooLong,
    /// It is not encrypted on its way.
    #[error("the address does not begin with https://")]
    NotHttps,
    /// It carries a name or a password.
    #[error("the address carries a user name or a password")]
    UserInfo,
    /// It carries a fragment, which is never sent.
    #[error("the address carries a fragment (#…)")]
    Fragment,
    /// It is not public; this is what it is.
    #[error("the network address is not public ({0})")]
    Closed(&'static str),
}

/// The address of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    url: Url,
    local: bool,
}

impl Target {
    /// Reads an address. With `allow_local`, an endpoint on this machine (`localhost`, 127.0.0.1, ::1) may be named
    /// too, and without TLS.
    ///
    /// # Errors
    /// The [`TargetProblem`]; a host name is only looked up when something is to be sent.
    pub fn read(text: &str, allow_local: bool) -> Result<Self, TargetProblem> {
        if text.chars().count() > LONGEST {
            return Err(TargetProblem::TooLong);
        }
        let url = Url::parse(text).map_err(|_| TargetProblem::NotAnAddress)?;
        let local = allow_local && is_local(&url);
        match url.scheme() {
            "https" => {}
            "http" if local => {}
            _ => return Err(TargetProblem::NotHttps),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(TargetProblem::UserInfo);
        }
        if url.fragment().is_some() {
            return Err(TargetProblem::Fragment);
        }
        let target = Self { url, local };
        match target.url.host() {
            Some(Host::Ipv4(address)) => target.admits(address.into())?,
            Some(Host::Ipv6(address)) => target.admits(address.into())?,
            Some(Host::Domain(_)) => {}
            None => return Err(TargetProblem::NotAnAddress),
        }
        Ok(target)
    }

    /// Whether something may be sent to this network address, which its name was looked up as.
    ///
    /// # Errors
    /// [`TargetProblem::Closed`].
    pub fn admits(&self, address: IpAddr) -> Result<(), TargetProblem> {
        match why_closed(address) {
            Some(_) if self.local && address.is_loopback() => Ok(()),
            Some(why) => Err(TargetProblem::Closed(why)),
            None => Ok(()),
        }
    }

    /// The host as a name server or a certificate knows it, an address of IPv6 without brackets.
    pub fn host(&self) -> String {
        match self.url.host() {
            Some(Host::Ipv6(address)) => address.to_string(),
            other => other.map(|host| host.to_string()).unwrap_or_default(),
        }
    }

    /// Host and, where it is not the usual one, port: the value of the `Host` header.
    pub fn authority(&self) -> &str {
        self.url.authority()
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or(443)
    }

    /// Whether it is spoken to by TLS.
    pub fn is_tls(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Path and query: what is asked for.
    pub fn path(&self) -> &str {
        &self.url[url::Position::BeforePath..url::Position::AfterQuery]
    }
}

fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, local: bool, expected: Result<(&str, u16, &str), TargetProblem>) {
        let found = Target::read(text, local);
        let found = found.as_ref().map(|target| (target.authority(), target.port(), target.path()));
        assert_eq!(found.map_err(|problem| *problem), expected, "{text}");
    }

    #[test]
    fn an_address_by_https_on_any_port_is_taken() {
        check("https://hooks.example.org", false, Ok(("hooks.example.org", 443, "/")));
        check("https://hooks.example.org:8443/in?k=v", false, Ok(("hooks.example.org:8443", 8443, "/in?k=v")));
        check("https://[2606:4700:4700::1111]/", false, Ok(("[2606:4700:4700::1111]", 443, "/")));
        assert_eq!(Target::read("https://[2606:4700:4700::1111]/", false).unwrap().host(), "2606:4700:4700::1111");
    }

    #[test]
    fn what_is_not_https_or_carries_a_secret_in_its_front_is_refused() {
        check("http://hooks.example.org/", false, Err(TargetProblem::NotHttps));
        check("http://hooks.example.org/", true, Err(TargetProblem::NotHttps));
        check("ftp://hooks.example.org/", true, Err(TargetProblem::NotHttps));
        check("file:///etc/passwd", true, Err(TargetProblem::NotHttps));
        check("https://me:word@hooks.example.org/", false, Err(TargetProblem::UserInfo));
        check("https://me@hooks.example.org/", false, Err(TargetProblem::UserInfo));
        check("https://hooks.example.org/#here", false, Err(TargetProblem::Fragment));
        check("https:///", false, Err(TargetProblem::NotAnAddress));
        check("hooks.example.org", false, Err(TargetProblem::NotAnAddress));
        let long = format!("https://hooks.example.org/{}", "a".repeat(2_000));
        check(&long, false, Err(TargetProblem::TooLong));
    }

    #[test]
    fn every_spelling_of_a_closed_address_is_refused() {
        let spellings = [
            "127.0.0.1",
            "127.1",
            "2130706433",
            "0x7f.0.0.1",
            "0177.0.0.1",
            "0x7f000001",
            "[::1]",
            "[::ffff:127.0.0.1]",
        ];
        for host in spellings {
            let found = Target::read(&format!("https://{host}/"), false);
            assert!(matches!(found, Err(TargetProblem::Closed(_))), "{host}: {found:?}");
        }
        for host in ["10.0.0.1", "169.254.169.254", "192.168.1.1", "[fd00:ec2::254]", "[64:ff9b::a00:1]"] {
            let found = Target::read(&format!("https://{host}/"), true);
            assert!(matches!(found, Err(TargetProblem::Closed(_))), "{host}: {found:?}");
        }
    }

    #[test]
    fn this_machine_is_admitted_only_by_name_and_only_where_it_is_allowed() {
        let loopback: IpAddr = "127.0.0.1".parse().unwrap();
        check("http://127.0.0.1:9000/x", true, Ok(("127.0.0.1:9000", 9000, "/x")));
        check("http://localhost:9000/x", true, Ok(("localhost:9000", 9000, "/x")));
        check("http://localhost:9000/x", false, Err(TargetProblem::NotHttps));
        // a name that is looked up as loopback later is refused then, even where this machine may be named
        let rebound = Target::read("https://hooks.example.org/", true).unwrap();
        assert_eq!(rebound.admits(loopback), Err(TargetProblem::Closed("loopback")));
        assert!(Target::read("https://localhost/", false).unwrap().admits(loopback).is_err());
        assert!(Target::read("https://localhost/", true).unwrap().admits(loopback).is_ok());
    }
}
