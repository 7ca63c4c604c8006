#include "text/utf8.h"

#include "text/characters.h"

namespace advolint::utf8 {
namespace {

std::uint8_t byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<std::uint8_t>(bytes[at]);
}

/// What a lead byte allows: how many bytes follow, and the range of the first of them
/// (The Unicode Standard, table 3-7).
struct Lead {
  std::uint32_t trail_count = 0;  ///< 0: not a lead byte
  std::uint8_t first_low = 0x80;
  std::uint8_t first_high = 0xBF;
};

Lead lead_of(std::uint8_t byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {.trail_count = 1};
  if (byte == 0xE0) return {.trail_count = 2, .first_low = 0xA0};
  if (byte == 0xED) return {.trail_count = 2, .first_high = 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {.trail_count = 2};
  if (byte == 0xF0) return {.trail_count = 3, .first_low = 0x90};
  if (byte >= 0xF1 && byte <= 0xF3) return {.trail_count = 3};
  if (byte == 0xF4) return {.trail_count = 3, .first_high = 0x8F};
  return {};
}

constexpr std::uint32_t kLeadMask[] = {0x7F, 0x1F, 0x0F, 0x07};

template <class OnValid, class OnIllFormed>
void scan(std::string_view bytes, OnValid on_valid, OnIllFormed on_ill_formed) {
  for (std::size_t at = 0; at < bytes.size();) {
    const Decoded decoded = decode(bytes, at);
    if (decoded.valid) {
      on_valid(at, decoded);
    } else {
      on_ill_formed(at, decoded);
    }
    at += decoded.length_bytes;
  }
}

}  // namespace

Decoded decode_beyond_ascii(std::string_view bytes, std::size_t at) {
  const std::uint8_t first = byte_at(bytes, at);
  const Lead lead = lead_of(first);
  if (lead.trail_count == 0) {
    return {.code_point = kReplacement, .length_bytes = 1, .valid = false};
  }
  char32_t code_point = first & kLeadMask[lead.trail_count];
  for (std::uint32_t i = 1; i <= lead.trail_count; ++i) {
    const std::uint8_t low = i == 1 ? lead.first_low : 0x80;
    const std::uint8_t high = i == 1 ? lead.first_high : 0xBF;
    if (at + i >= bytes.size() || byte_at(bytes, at + i) < low || byte_at(bytes, at + i) > high) {
      return {.code_point = kReplacement, .length_bytes = i, .valid = false};
    }
    code_point = (code_point << 6U) | (byte_at(bytes, at + i) & 0x3FU);
  }
  return {.code_point = code_point, .length_bytes = lead.trail_count + 1};
}

void append(std::string& out, char32_t code_point) {
  const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
}

std::vector<SourceSpan> ill_formed(std::string_view bytes) {
  std::vector<SourceSpan> spans;
  if (is_ascii(bytes)) return spans;
  for (std::size_t at = 0; at < bytes.size();) {
    if (byte_at(bytes, at) < 0x80) {
      ++at;
      continue;
    }
    const Decoded decoded = decode(bytes, at);
    const auto begin = static_cast<std::uint32_t>(at);
    if (!decoded.valid) spans.push_back({begin, begin + decoded.length_bytes});
    at += decoded.length_bytes;
  }
  return spans;
}

std::string replace_ill_formed(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  scan(
      bytes,
      [&](std::size_t at, const Decoded& decoded) {
        out.append(bytes.substr(at, decoded.length_bytes));
      },
      [&](std::size_t, const Decoded&) { append(out, kReplacement); });
  return out;
}

std::string mask_ill_formed(std::string_view bytes) {
  std::string out(bytes);
  for (const SourceSpan span : ill_formed(bytes)) {
    for (std::uint32_t at = span.begin; at < span.end; ++at) out[at] = '?';
  }
  return out;
}

std::size_t count_code_points(std::string_view bytes) {
  std::size_t count = 0;
  const auto add = [&count](std::size_t, const Decoded&) { ++count; };
  scan(bytes, add, add);
  return count;
}

}  // namespace advolint::utf8
