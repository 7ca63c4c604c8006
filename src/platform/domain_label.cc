#include "platform/domain_label.h"

#include <algorithm>
#include <cstdint>

namespace advolint {
namespace {

constexpr std::size_t kLongestLabel = 63;

// The parameters of RFC 3492, section 5.
constexpr std::uint32_t kBase = 36;
constexpr std::uint32_t kMinThreshold = 1;
constexpr std::uint32_t kMaxThreshold = 26;
constexpr std::uint32_t kSkew = 38;
constexpr std::uint32_t kDamp = 700;
constexpr std::uint32_t kInitialBias = 72;
constexpr std::uint32_t kFirstNonAscii = 0x80;

std::uint32_t threshold(std::uint32_t position, std::uint32_t bias) {
  if (position <= bias) return kMinThreshold;
  return std::min(position - bias, kMaxThreshold);
}

/// How many digits `delta` takes as a variable-length integer.
std::size_t digit_count(std::uint32_t delta, std::uint32_t bias) {
  std::size_t digits = 1;
  for (std::uint32_t position = kBase;; position += kBase) {
    const std::uint32_t limit = threshold(position, bias);
    if (delta < limit) return digits;
    delta = (delta - limit) / (kBase - limit);
    ++digits;
  }
}

std::uint32_t adapt(std::uint32_t delta, std::uint32_t handled, bool is_first) {
  delta = is_first ? delta / kDamp : delta / 2;
  delta += delta / handled;
  std::uint32_t bias = 0;
  for (; delta > ((kBase - kMinThreshold) * kMaxThreshold) / 2; bias += kBase) {
    delta /= kBase - kMinThreshold;
  }
  return bias + (kBase - kMinThreshold + 1) * delta / (delta + kSkew);
}

/// Length of the Punycode of `label`, which has at most 63 code points: the cost grows with their
/// square.
std::size_t punycode_length(std::u32string_view label) {
  const auto is_basic = [](char32_t c) { return c < kFirstNonAscii; };
  const auto basic = static_cast<std::uint32_t>(std::ranges::count_if(label, is_basic));
  std::size_t length = basic + (basic > 0 ? 1 : 0);
  std::uint32_t bias = kInitialBias;
  std::uint32_t delta = 0;
  std::uint32_t handled = basic;
  for (std::uint32_t next = kFirstNonAscii; handled < label.size(); ++next) {
    std::uint32_t smallest = UINT32_MAX;
    for (const char32_t c : label) {
      if (c >= next) smallest = std::min(smallest, static_cast<std::uint32_t>(c));
    }
    delta += (smallest - next) * (handled + 1);
    next = smallest;
    for (const char32_t c : label) {
      if (c < next) ++delta;
      if (c != next) continue;
      length += digit_count(delta, bias);
      bias = adapt(delta, handled + 1, handled == basic);
      delta = 0;
      ++handled;
    }
    ++delta;
  }
  return length;
}

}  // namespace

std::size_t encoded_label_length(std::u32string_view label) {
  constexpr std::size_t kPrefixLength = 4;
  if (label.size() > kLongestLabel) return label.size();
  const bool is_ascii_label =
      std::ranges::all_of(label, [](char32_t c) { return c < kFirstNonAscii; });
  return is_ascii_label ? label.size() : kPrefixLength + punycode_length(label);
}

bool has_only_short_labels(std::u32string_view domain) {
  for (std::size_t begin = 0; begin <= domain.size();) {
    const std::size_t dot = std::min(domain.find(U'.', begin), domain.size());
    const std::size_t length = encoded_label_length(domain.substr(begin, dot - begin));
    if (length == 0 || length > kLongestLabel) return false;
    begin = dot + 1;
  }
  return true;
}

}  // namespace advolint
