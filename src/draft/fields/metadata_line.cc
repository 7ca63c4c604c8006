#include "draft/fields/metadata_line.h"

#include <algorithm>

#include "draft/fields/field_names.h"

namespace advolint {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// In bytes. What is longer is a sentence.
constexpr std::size_t kLongestKey = 40;

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_key_byte(char c) { return is_word_byte(c) || c == '-' || c == '.' || c == '/' || c == ' '; }

/// Fills in the key; gives where to look for the sign.
std::optional<std::size_t> read_key(std::string_view line, std::size_t begin, MetadataLine& read) {
  const char quote = line[begin];
  if (quote == '"' || quote == '\'') {
    const std::size_t end = line.find(quote, begin + 1);
    if (end == std::string_view::npos) return std::nullopt;
    read.is_quoted = true;
    read.key_begin = begin + 1;
    read.key = line.substr(begin + 1, end - begin - 1);
    return end + 1;
  }
  if (!is_word_byte(quote)) return std::nullopt;
  std::size_t end = begin;
  while (end < line.size() && is_key_byte(line[end])) ++end;
  read.key_begin = begin;
  read.key = line.substr(begin, end - begin);
  read.key = read.key.substr(0, read.key.find_last_not_of(' ') + 1);
  return end;
}

}  // namespace

std::optional<MetadataLine> read_metadata_line(std::string_view line, char sign) {
  const std::size_t begin = line.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return std::nullopt;
  MetadataLine read;
  const auto after = read_key(line, begin, read);
  if (!after || read.key.empty() || read.key.size() > kLongestKey) return std::nullopt;
  const std::size_t at = line.find_first_not_of(" \t", *after);
  if (at == std::string_view::npos || line[at] != sign) return std::nullopt;
  const std::string_view rest = line.substr(at + 1);
  if (sign == ':' && rest.starts_with("//")) return std::nullopt;
  read.is_spaced = rest.empty() || kBlanks.find(rest.front()) != std::string_view::npos;
  const std::size_t value = std::min(rest.find_first_not_of(kBlanks), rest.size());
  read.value_begin = at + 1 + value;
  read.value = rest.substr(value);
  read.value = read.value.substr(0, read.value.find_last_not_of(kBlanks) + 1);
  return read;
}

bool is_plain_key(std::string_view key) {
  return std::ranges::all_of(key, [](char c) {
    return (is_word_byte(c) || c == '-') && static_cast<unsigned char>(c) < 0x80;
  });
}

bool is_known_key(std::string_view key) { return find_field(key).has_value(); }

}  // namespace advolint
