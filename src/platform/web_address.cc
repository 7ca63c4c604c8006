#include "platform/web_address.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include <fmt/format.h>

#include "platform/code_point_text.h"
#include "text/characters.h"
#include "text/host_name.h"

namespace advolint {
namespace {

constexpr std::string_view kHexDigits = "0123456789ABCDEF";

unsigned char to_byte(char c) { return static_cast<unsigned char>(c); }

std::optional<std::uint32_t> hex_value(char c) {
  const char32_t lower = to_ascii_lower(to_byte(c));
  if (is_ascii_digit(lower)) return static_cast<std::uint32_t>(lower - U'0');
  if (lower >= U'a' && lower <= U'f') return static_cast<std::uint32_t>(lower - U'a' + 10);
  return std::nullopt;
}

/// Percent-encodes controls, bytes beyond ASCII and the characters of `also`.
std::string percent_encode(std::string_view text, std::string_view also) {
  std::string out;
  for (const char c : text) {
    const unsigned char byte = to_byte(c);
    if (byte > 0x20 && byte < 0x7F && also.find(c) == also.npos) {
      out.push_back(c);
    } else {
      out.push_back('%');
      out.push_back(kHexDigits[byte >> 4U]);
      out.push_back(kHexDigits[byte & 0xFU]);
    }
  }
  return out;
}

std::string percent_decode(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto high = at + 2 < text.size() ? hex_value(text[at + 1]) : std::nullopt;
    const auto low = at + 2 < text.size() ? hex_value(text[at + 2]) : std::nullopt;
    if (text[at] == '%' && high && low) {
      out.push_back(static_cast<char>(*high * 16 + *low));
      at += 2;
    } else {
      out.push_back(text[at]);
    }
  }
  return out;
}

bool is_host_byte(char c) {
  constexpr std::string_view kForbidden = " #/:<>?@[\\]^|%";
  return to_byte(c) > 0x20 && to_byte(c) != 0x7F && kForbidden.find(c) == kForbidden.npos;
}

/// A part of an IPv4 address: decimal, "0x…" or, with a 0 in front, octal.
std::optional<std::uint64_t> parse_ipv4_part(std::string_view part) {
  std::uint32_t base = 10;
  if (part.starts_with("0x")) {
    base = 16;
    part.remove_prefix(2);
  } else if (part.size() > 1 && part.front() == '0') {
    base = 8;
    part.remove_prefix(1);
  }
  constexpr std::uint64_t kTooLarge = 1ULL << 32U;
  std::uint64_t value = 0;
  for (const char c : part) {
    const std::optional<std::uint32_t> digit = hex_value(c);
    if (!digit || *digit >= base) return std::nullopt;
    value = std::min(value * base + *digit, kTooLarge);
  }
  return value;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

bool is_number(std::string_view part) {
  const bool has_digits_only =
      std::ranges::all_of(part, [](char c) { return is_ascii_digit(to_byte(c)); });
  return !part.empty() && (has_digits_only || (part.starts_with("0x") && parse_ipv4_part(part)));
}

/// Writes an address such as "127.1" in four parts. Nothing if it is none.
std::optional<std::string> normalize_ipv4(std::vector<std::string_view> parts) {
  constexpr std::size_t kMostParts = 4;
  if (parts.size() > kMostParts) return std::nullopt;
  std::uint64_t address = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].empty()) return std::nullopt;
    const std::optional<std::uint64_t> value = parse_ipv4_part(parts[i]);
    const bool is_last = i + 1 == parts.size();
    const std::uint64_t limit = is_last ? 1ULL << (8 * (kMostParts + 1 - parts.size())) : 256;
    if (!value || *value >= limit) return std::nullopt;
    address += is_last ? *value : *value << (8 * (kMostParts - 1 - i));
  }
  std::string out;
  for (const unsigned shift : {24U, 16U, 8U, 0U}) {
    out += std::to_string((address >> shift) & 0xFFU);
    if (shift > 0) out.push_back('.');
  }
  return out;
}

std::optional<std::string> parse_host(std::string_view written) {
  if (written.starts_with('[')) {
    return written.ends_with(']') ? std::optional(std::string(written)) : std::nullopt;
  }
  std::optional<std::string> host = host_to_ascii(percent_decode(written));
  if (!host || host->empty() || !std::ranges::all_of(*host, is_host_byte)) return std::nullopt;
  std::vector<std::string_view> parts = split(*host, '.');
  if (parts.size() > 1 && parts.back().empty()) parts.pop_back();
  return is_number(parts.back()) ? normalize_ipv4(parts) : host;
}

/// ":8080", nothing for the port of the scheme.
std::optional<std::string> parse_port(std::string_view digits, std::string_view usual) {
  constexpr std::uint32_t kLargestPort = 65535;
  std::uint32_t port = 0;
  for (const char c : digits) {
    if (!is_ascii_digit(to_byte(c))) return std::nullopt;
    port = port * 10 + static_cast<std::uint32_t>(c - '0');
    if (port > kLargestPort) return std::nullopt;
  }
  const std::string written = std::to_string(port);
  return digits.empty() || written == usual ? std::string() : fmt::format(":{}", written);
}

std::optional<std::string> parse_authority(std::string_view authority,
                                           std::string_view usual_port) {
  if (const std::size_t at_sign = authority.rfind('@'); at_sign != authority.npos) {
    authority.remove_prefix(at_sign + 1);
  }
  const std::size_t bracket = authority.rfind(']');
  const std::size_t colon = authority.find(':', bracket == authority.npos ? 0 : bracket);
  const std::string_view host = authority.substr(0, colon);
  const std::string_view digits =
      colon == authority.npos ? std::string_view() : authority.substr(colon + 1);
  std::optional<std::string> name = parse_host(host);
  const std::optional<std::string> port = parse_port(digits, usual_port);
  if (!name || !port) return std::nullopt;
  return *name + *port;
}

/// How many dots a segment of a path is, "%2e" being one as well; 0 for any other segment.
int dot_count(std::string_view segment) {
  int dots = 0;
  while (!segment.empty()) {
    const bool is_encoded = segment.size() >= 3 && segment.starts_with("%2") &&
                            (segment[2] == 'e' || segment[2] == 'E');
    if (segment.front() != '.' && !is_encoded) return 0;
    segment.remove_prefix(is_encoded ? 3 : 1);
    if (++dots > 2) return 0;
  }
  return dots;
}

std::string normalize_path(std::string_view path) {
  std::string slashed(path);
  std::ranges::replace(slashed, '\\', '/');
  const std::vector<std::string_view> segments = split(slashed, '/');
  std::vector<std::string_view> kept;
  for (std::size_t i = 1; i < segments.size(); ++i) {
    const int dots = dot_count(segments[i]);
    const bool is_last = i + 1 == segments.size();
    if (dots == 0) {
      kept.push_back(segments[i]);
    } else {
      if (dots == 2 && !kept.empty()) kept.pop_back();
      if (is_last) kept.emplace_back();
    }
  }
  std::string out;
  for (const std::string_view segment : kept)
    out.append("/").append(percent_encode(segment, "\"#<>?^`{}"));
  return out == "/" ? std::string() : out;
}

/// "?query"; nothing where there is only the sign.
std::string encode_part(std::string_view part, std::string_view also) {
  if (part.size() <= 1) return {};
  return part.front() + percent_encode(part.substr(1), also);
}

std::string_view without_controls_at_end(std::string_view text) {
  while (!text.empty() && to_byte(text.back()) <= 0x20) text.remove_suffix(1);
  return text;
}

}  // namespace

std::optional<WebAddress> parse_web_address(std::string_view link) {
  const std::size_t colon = link.find(':');
  if (colon == link.npos) return std::nullopt;
  std::string scheme;
  for (const char c : link.substr(0, colon))
    scheme.push_back(static_cast<char>(to_ascii_lower(to_byte(c))));
  if (scheme != "http" && scheme != "https") return std::nullopt;
  std::string_view rest = without_controls_at_end(link.substr(colon + 1));
  rest.remove_prefix(std::min(rest.find_first_not_of("/\\"), rest.size()));
  const std::size_t authority_end = std::min(rest.find_first_of("/\\?#"), rest.size());
  const auto host = parse_authority(rest.substr(0, authority_end), scheme == "http" ? "80" : "443");
  if (!host) return std::nullopt;
  rest.remove_prefix(authority_end);
  const std::size_t hash = std::min(rest.find('#'), rest.size());
  const std::string_view fragment = rest.substr(hash);
  const std::string_view before_fragment = rest.substr(0, hash);
  const std::size_t question = std::min(before_fragment.find('?'), before_fragment.size());
  return WebAddress{.host = *host,
                    .tail = normalize_path(before_fragment.substr(0, question)) +
                            encode_part(before_fragment.substr(question), "\"#<>'") +
                            encode_part(fragment, "\"<>`")};
}

}  // namespace advolint
