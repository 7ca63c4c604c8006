#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/language.h"
#include "text/span.h"

namespace advolint {

/// "maria.lopez@gmail.com", in lower case.
struct MailAddress {
  TextSpan span;
  std::string local, domain;
};

/// The e-mail addresses in `text`, in order. Handles of Mastodon ("@lee@civic.example") are none.
/// Linear.
std::vector<MailAddress> find_mail_addresses(std::string_view text);

/// Whether the address belongs to a desk or a group rather than to a person, or is an example:
/// "info@…", "riverbendlibrary@gmail.com", "yourname@…".
bool is_shared_address(const MailAddress& address, const Lexicon& lexicon);

/// Whether its domain gives addresses to private persons: gmail.com.
bool is_private_provider(const MailAddress& address);

/// Whether its domain is a library's, a school's or a public body's.
bool is_institution(const MailAddress& address, const Lexicon& lexicon);

}  // namespace advolint
