//! The cookie that keeps a person signed in: unreadable for scripts, sent to this site only.

use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

/// How cookies are set here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CookieWay {
    /// Whether browsers must send the cookie by HTTPS only; false only where the server listens on the machine itself.
    pub secure: bool,
}

impl CookieWay {
    /// The cookie's name; `__Host-` makes browsers insist on HTTPS and on this very host (RFC 6265bis section 4.1.3.2).
    const fn name(self) -> &'static str {
        if self.secure { "__Host-duenotice" } else { "duenotice" }
    }

    /// The secret that the browser sent.
    pub fn secret(self, jar: &CookieJar) -> Option<String> {
        jar.get(self.name()).map(|cookie| cookie.value().to_owned()).filter(|secret| !secret.is_empty())
    }

    /// The cookie that signs in; the browser forgets it when it closes.
    pub fn signing_in(self, secret: String) -> Cookie<'static> {
        Cookie::build((self.name(), secret))
            .http_only(true)
            .same_site(SameSite::Strict)
            .secure(self.secure)
            .path("/")
            .build()
    }

    /// The cookie that signs out.
    pub fn signing_out(self) -> Cookie<'static> {
        let mut cookie = self.signing_in(String::new());
        cookie.make_removal();
        cookie
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_is_strict_and_unreadable_for_scripts() {
        let text = CookieWay { secure: true }.signing_in("s".into()).to_string();
        assert_eq!(text, "__Host-duenotice=s; HttpOnly; SameSite=Strict; Secure; Path=/");
        let text = CookieWay { secure: false }.signing_in("s".into()).to_string();
        assert_eq!(text, "duenotice=s; HttpOnly; SameSite=Strict; Path=/");
        assert!(CookieWay { secure: true }.signing_out().to_string().contains("Max-Age=0"));
    }
}
