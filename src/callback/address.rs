//! Which network addresses a callback may go to: public ones only, so that nobody can make this machine speak to its
//! own network by naming an endpoint (server-side request forgery).

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Networks of IPv4 that are not public (IANA special-purpose registry, RFC 6890), and why.
const CLOSED_V4: &[(Ipv4Addr, u32, &str)] = &[
    (Ipv4Addr::new(0, 0, 0, 0), 8, "this network"),
    (Ipv4Addr::new(10, 0, 0, 0), 8, "private"),
    (Ipv4Addr::new(100, 64, 0, 0), 10, "shared by a carrier"),
    (Ipv4Addr::new(127, 0, 0, 0), 8, "loopback"),
    (Ipv4Addr::new(168, 63, 129, 16), 32, "metadata of a cloud"),
    (Ipv4Addr::new(169, 254, 0, 0), 16, "link-local"),
    (Ipv4Addr::new(172, 16, 0, 0), 12, "private"),
    (Ipv4Addr::new(192, 0, 0, 0), 24, "set aside for protocols"),
    (Ipv4Addr::new(192, 0, 2, 0), 24, "documentation"),
    (Ipv4Addr::new(192, 88, 99, 0), 24, "a relay to another protocol"),
    (Ipv4Addr::new(192, 168, 0, 0), 16, "private"),
    (Ipv4Addr::new(198, 18, 0, 0), 15, "for benchmarks"),
    (Ipv4Addr::new(198, 51, 100, 0), 24, "documentation"),
    (Ipv4Addr::new(203, 0, 113, 0), 24, "documentation"),
    (Ipv4Addr::new(224, 0, 0, 0), 4, "multicast"),
    (Ipv4Addr::new(240, 0, 0, 0), 4, "reserved"),
];

/// Networks within the global unicast space of IPv6 (2000::/3, RFC 4291) that are not public, and why.
const CLOSED_V6: &[(Ipv6Addr, u32, &str)] = &[
    // Teredo, ORCHID, benchmarks
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23, "set aside for protocols"),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32, "documentation"),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16, "a tunnel to any IPv4 address"),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20, "documentation"),
];

/// Why nothing is sent to an address; `None` if it is public. An IPv4 address that is dressed as IPv6 (mapped,
/// translated, tunnelled) is never public: it could hide any other.
pub fn why_closed(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(address) => {
            let bits = address.to_bits();
            let inside = |net: &Ipv4Addr, length: u32| (bits ^ net.to_bits()).leading_zeros() >= length;
            CLOSED_V4.iter().find(|(net, length, _)| inside(net, *length)).map(|(.., why)| *why)
        }
        IpAddr::V6(address) => {
            let bits = address.to_bits();
            if bits >> 125 != 0b001 {
                return Some(outside(address));
            }
            let inside = |net: &Ipv6Addr, length: u32| (bits ^ net.to_bits()).leading_zeros() >= length;
            CLOSED_V6.iter().find(|(net, length, _)| inside(net, *length)).map(|(.., why)| *why)
        }
    }
}

/// What an address of IPv6 outside the global unicast space is.
fn outside(address: Ipv6Addr) -> &'static str {
    if address.is_loopback() {
        "loopback"
    } else if address.to_ipv4_mapped().is_some() {
        "an IPv4 address in the form of IPv6"
    } else if address.is_unique_local() {
        "private"
    } else if address.is_unicast_link_local() {
        "link-local"
    } else if address.is_multicast() {
        "multicast"
    } else {
        "not global"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(open: bool, addresses: &[&str]) {
        for text in addresses {
            let found = why_closed(text.parse().unwrap());
            assert_eq!(found.is_none(), open, "{text}: {found:?}");
        }
    }

    #[test]
    fn public_addresses_are_open() {
        check(true, &["1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0"]);
        check(
            true,
            &["126.255.255.255", "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0"],
        );
        check(true, &["191.255.255.255", "192.0.1.0", "192.0.3.0", "192.167.255.255", "192.169.0.0", "198.17.255.255"]);
        check(true, &["198.20.0.0", "203.0.114.0", "223.255.255.255", "168.63.129.15", "168.63.129.17"]);
        check(true, &["2606:4700:4700::1111", "2a00:1450:4001:81b::200e", "2001:200::1", "2001:4860:4860::8888"]);
        check(true, &["3ffe::1", "2000::1", "2003::1"]);
    }

    #[test]
    fn private_loopback_and_link_local_addresses_are_closed() {
        check(false, &["0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "127.0.0.1", "127.255.255.254"]);
        check(false, &["169.254.0.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255"]);
        check(false, &["100.64.0.0", "100.127.255.255", "::", "::1", "fe80::1", "febf::1", "fc00::1", "fdff::1"]);
    }

    #[test]
    fn metadata_services_of_clouds_are_closed() {
        check(false, &["169.254.169.254", "100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2::254"]);
        check(false, &["fd20:ce::254"]);
    }

    #[test]
    fn addresses_for_special_use_are_closed() {
        check(false, &["192.0.0.1", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255", "198.51.100.7"]);
        check(false, &["203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255"]);
        check(false, &["ff02::1", "ff0e::1", "2001:db8::1", "3fff::1", "3fff:fff::1", "100::1", "fec0::1", "4000::1"]);
    }

    #[test]
    fn an_ipv4_address_dressed_as_ipv6_is_closed_whatever_it_hides() {
        check(false, &["::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "::8.8.8.8"]);
        check(false, &["64:ff9b::7f00:1", "64:ff9b::808:808", "64:ff9b:1::1", "2002:7f00:1::", "2002:808:808::1"]);
        check(false, &["2001:0:53aa:64c::1", "2001:10::1", "2001:1ff:ffff::1"]);
    }
}
