#include "config/handle_shape.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/ascii.h"

namespace advolint {
namespace {

bool is_ascii_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

bool consists_of_words_and(std::string_view name, std::string_view more) {
  return std::ranges::all_of(
      name, [&](char c) { return is_ascii_word(c) || more.find(c) != std::string_view::npos; });
}

bool is_domain(std::string_view name, std::string_view more) {
  return name.find('.') != std::string_view::npos && consists_of_words_and(name, more);
}

/// The last label of a handle begins with a letter (https://atproto.com/specs/handle, read
/// 2026-11-22).
bool is_bluesky_domain(std::string_view name) {
  if (!is_domain(name, ".-")) return false;
  const std::string_view last = name.substr(name.rfind('.') + 1);
  return !last.empty() && is_ascii_letter(last.front());
}

bool is_mastodon_address(std::string_view name) {
  const std::size_t at = name.find('@');
  return at != std::string_view::npos && at != 0 && is_domain(name.substr(at + 1), ".-:");
}

}  // namespace

HandleShape handle_shape(Dialect dialect) {
  switch (dialect) {
    case Dialect::Mastodon:
      return {Phrase("name@server, such as lee@civic.example"),
              "^[^@]+@[A-Za-z0-9_.:\\-]*\\.[A-Za-z0-9_.:\\-]*$"};
    case Dialect::Bluesky:
      return {Phrase("a domain, such as lee.example"),
              "^[A-Za-z0-9_.\\-]*\\.[A-Za-z][A-Za-z0-9_\\-]*$"};
    case Dialect::X:
      return {Phrase("letters, digits and underscores"), "^[A-Za-z0-9_]+$"};
    case Dialect::Threads:
    case Dialect::Instagram:
      return {Phrase("letters, digits, underscores and full stops"), "^[A-Za-z0-9_.]+$"};
    case Dialect::LinkedIn:
    case Dialect::Facebook:
      break;
  }
  return {Phrase("the name alone"), "^[^/@#]+$"};
}

bool could_be_handle(std::string_view name, Dialect dialect) {
  if (name.empty()) return false;
  switch (dialect) {
    case Dialect::Mastodon:
      return is_mastodon_address(name);
    case Dialect::Bluesky:
      return is_bluesky_domain(name);
    case Dialect::X:
      return consists_of_words_and(name, "");
    case Dialect::Threads:
    case Dialect::Instagram:
      return consists_of_words_and(name, ".");
    case Dialect::LinkedIn:
    case Dialect::Facebook:
      return name.find_first_of("/@#") == std::string_view::npos;
  }
  return true;
}

std::string_view limited_part(std::string_view name, Dialect dialect) {
  return dialect == Dialect::Mastodon ? name.substr(0, name.find('@')) : name;
}

std::string handle_pattern(const Platform& platform) {
  const std::string_view pattern = handle_shape(platform.dialect).pattern;
  if (!platform.handle) return std::string(pattern);
  const std::string_view rest = platform.dialect == Dialect::Mastodon ? "@" : "$";
  const std::string_view one = platform.dialect == Dialect::Mastodon ? "[^@]" : ".";
  // Looks ahead for the limit, so that the pattern itself stays one for all platforms of its kind.
  return fmt::format("^(?={}{{1,{}}}{}){}", one, platform.handle->count, rest, pattern.substr(1));
}

}  // namespace advolint
