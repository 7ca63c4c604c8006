#include "facts/mail_addresses.h"

#include <algorithm>

#include "facts/prose.h"

namespace advolint {

extern const WordList kSharedMailboxes;     ///< parts of addresses that desks choose: "info"
extern const WordList kSharedMailboxNames;  ///< such addresses as a whole: "pr"
extern const WordList kLibraryDomains;      ///< part of the domain of a library

namespace {

constexpr std::string_view kProviders[] = {
    "aol.com",        "att.net",        "bellsouth.net", "btinternet.com", "charter.net",
    "comcast.net",    "cox.net",        "fastmail.com",  "free.fr",        "gmail.com",
    "gmx.com",        "gmx.de",         "gmx.net",       "googlemail.com", "hey.com",
    "hotmail.com",    "hotmail.co.uk",  "hotmail.fr",    "icloud.com",     "laposte.net",
    "libero.it",      "live.com",       "mac.com",       "mail.com",       "me.com",
    "msn.com",        "orange.fr",      "outlook.com",   "pm.me",          "proton.me",
    "protonmail.com", "rocketmail.com", "sbcglobal.net", "t-online.de",    "verizon.net",
    "web.de",         "yahoo.ca",       "yahoo.co.uk",   "yahoo.com",      "yahoo.es",
    "yahoo.fr",       "yandex.com",     "ymail.com"};

bool is_local_byte(char byte) {
  return is_ascii_alphanumeric(byte) ||
         std::string_view("._%+-").find(byte) != std::string_view::npos;
}

bool is_domain_byte(char byte) { return is_ascii_alphanumeric(byte) || byte == '.' || byte == '-'; }

}  // namespace

std::vector<MailAddress> find_mail_addresses(std::string_view text) {
  std::vector<MailAddress> addresses;
  std::size_t searched = 0;
  for (std::size_t sign = text.find('@'); sign != std::string_view::npos;
       sign = text.find('@', sign + 1)) {
    std::size_t begin = sign;
    while (begin > searched && is_local_byte(text[begin - 1])) --begin;
    std::size_t end = sign + 1;
    while (end < text.size() && is_domain_byte(text[end])) ++end;
    while (end > sign + 1 && !is_ascii_letter(text[end - 1])) --end;
    searched = sign + 1;
    const std::string_view domain = text.substr(sign + 1, end - sign - 1);
    const bool is_handle = begin > 0 && (text[begin - 1] == '@' || text[begin - 1] == '/');
    if (begin == sign || is_handle || domain.find('.') == std::string_view::npos) continue;
    addresses.push_back(
        {.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
         .local = lower_ascii(text.substr(begin, sign - begin)),
         .domain = lower_ascii(domain)});
  }
  return addresses;
}

bool is_shared_address(const MailAddress& address, const Lexicon& lexicon) {
  return lexicon.has(kSharedMailboxNames, address.local) ||
         std::ranges::any_of(lexicon.words(kSharedMailboxes), [&](std::string_view part) {
           return address.local.find(part) != std::string::npos;
         });
}

bool is_private_provider(const MailAddress& address) {
  return std::ranges::find(kProviders, address.domain) != std::end(kProviders);
}

bool is_institution(const MailAddress& address, const Lexicon& lexicon) {
  constexpr std::string_view kEndings[] = {".gov",    ".edu",   ".mil", ".us",
                                           ".gov.uk", ".gc.ca", ".k12"};
  const auto is_in = [&](std::string_view it) {
    return address.domain.find(it) != std::string::npos;
  };
  return std::ranges::any_of(lexicon.words(kLibraryDomains), is_in) ||
         std::ranges::any_of(kEndings,
                             [&](std::string_view it) { return address.domain.ends_with(it); });
}

}  // namespace advolint
