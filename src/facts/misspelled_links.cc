#include "facts/misspelled_links.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/ascii.h"
#include "text/byte_set.h"
#include "text/edit_distance.h"

namespace advolint {
namespace {

constexpr std::string_view kSecure = "https";
constexpr std::string_view kPlain = "http";
constexpr std::string_view kRight = "://";

/// What people type for "://".
constexpr std::array<std::string_view, 8> kSlips = {":///", ";//",   ".//", ":/",
                                                    "//",   ":\\\\", ":",   ";/"};

/// The part of `after` that is where "://" should; empty: none.
std::string_view separator_at(std::string_view after) {
  if (after.starts_with(kRight) && !after.starts_with(kSlips.front())) return kRight;
  const auto* slip =
      std::ranges::find_if(kSlips, [&](std::string_view it) { return after.starts_with(it); });
  return slip == kSlips.end() ? std::string_view() : *slip;
}

/// "example.org/hours": letters, a dot, and letters.
bool begins_with_host(std::string_view text) {
  const std::string_view host = text.substr(0, text.find_first_of("/?#:"));
  const std::size_t dot = host.rfind('.');
  if (dot == host.npos || dot == 0 || !is_ascii_alphanumeric(host.front())) return false;
  const std::string_view last = host.substr(dot + 1);
  return last.size() >= 2 && std::ranges::all_of(last, is_ascii_letter);
}

bool is_near(std::string_view scheme, std::string_view wanted) {
  return edit_distance(scheme, wanted, 1) <= 1;
}

/// Whether `scheme` and `separator` are meant for "https://" and are not it.
bool is_slip(std::string_view scheme, std::string_view separator) {
  const bool is_known = scheme == kSecure || scheme == kPlain;
  if (is_known) return separator != kRight;
  const bool is_written_out = separator == kRight || separator == ":/";
  return is_written_out && (is_near(scheme, kSecure) || is_near(scheme, kPlain));
}

/// The address without signs of the sentence around it.
std::string_view without_end(std::string_view word) {
  while (!word.empty() && std::string_view(".,;:!?'*)]}").find(word.back()) != word.npos)
    word.remove_suffix(1);
  return word;
}

}  // namespace

std::vector<MisspelledLink> find_misspelled_links(std::string_view text) {
  constexpr ByteSet kBetween(" \t\r\n<>\"()[]{}`*");
  constexpr ByteSet kSlipBegins(":;./");
  constexpr std::size_t kLongestScheme = 7;
  const auto parts = [&](std::size_t at) {
    return at == text.size() || kBetween.contains(text[at]);
  };
  std::vector<MisspelledLink> found;
  // The first sign after the letters that a word begins with, where more of the word follows.
  for (std::size_t at = kSlipBegins.find_in(text); at < text.size();
       at = kSlipBegins.find_in(text, at + 1)) {
    if (parts(at + 1)) continue;
    std::size_t begin = at;
    while (begin > 0 && is_ascii_letter(text[begin - 1]) && at - begin <= kLongestScheme) --begin;
    const std::size_t size = at - begin;
    if (size > kLongestScheme || (begin > 0 && !parts(begin - 1))) continue;
    const std::string_view word =
        without_end(text.substr(begin, kBetween.find_in(text, at) - begin));
    if (word.size() <= size) continue;
    const std::string_view separator = separator_at(word.substr(size));
    if (separator.empty()) continue;
    const std::string_view rest = word.substr(size + separator.size());
    const std::string scheme = lower_ascii(word.substr(0, size));
    if (!is_slip(scheme, separator) || !begins_with_host(rest)) continue;
    const bool is_secure = scheme.find('s') != std::string::npos;
    found.push_back(
        {.span = {static_cast<std::uint32_t>(begin),
                  static_cast<std::uint32_t>(begin + word.size())},
         .opening = std::string(word.substr(0, size + separator.size())),
         .wanted = std::string(is_secure ? kSecure : kPlain).append(kRight).append(rest)});
  }
  return found;
}

}  // namespace advolint
