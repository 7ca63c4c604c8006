#include "text/host_name.h"

#include <array>
#include <cassert>
#include <memory>

#include <unicode/bytestream.h>
#include <unicode/idna.h>
#include <unicode/uidna.h>
#include <unicode/unistr.h>

namespace advolint {
namespace {

// Checks that the URL Standard leaves off (https://url.spec.whatwg.org/#concept-domain-to-ascii,
// read 2026-11-21).
constexpr std::uint32_t kUncheckedErrors =
    UIDNA_ERROR_EMPTY_LABEL | UIDNA_ERROR_LABEL_TOO_LONG | UIDNA_ERROR_DOMAIN_NAME_TOO_LONG |
    UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;

constexpr std::size_t kLongestLabel = 63;

}  // namespace

std::optional<std::string> host_to_ascii(std::string_view host) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::IDNA> idna(icu::IDNA::createUTS46Instance(
      UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII, status));
  assert(U_SUCCESS(status));
  std::string ascii;
  icu::StringByteSink<std::string> sink(&ascii);
  icu::IDNAInfo info;
  idna->nameToASCII_UTF8({host.data(), static_cast<std::int32_t>(host.size())}, sink, info, status);
  if (U_FAILURE(status) != 0 || (info.getErrors() & ~kUncheckedErrors) != 0) return std::nullopt;
  return ascii;
}

// ICU calls the older standard deprecated, and so it is; but it is the one that Mastodon's servers
// ask.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
std::optional<std::string> label_to_ascii_2003(std::string_view label) {
  const auto source =
      icu::UnicodeString::fromUTF8({label.data(), static_cast<std::int32_t>(label.size())});
  std::array<char16_t, kLongestLabel + 1> ascii{};
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length =
      uidna_toASCII(source.getBuffer(), source.length(), ascii.data(),
                    static_cast<std::int32_t>(ascii.size()), UIDNA_DEFAULT, nullptr, &status);
  if (U_FAILURE(status) != 0 || length == 0) return std::nullopt;
  return std::string(ascii.begin(), ascii.begin() + length);
}
#pragma GCC diagnostic pop

}  // namespace advolint
