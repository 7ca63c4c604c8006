#include "pack/quantity.h"

#include <charconv>

namespace advolint {
namespace {

std::optional<std::uint32_t> parse_count(std::string_view text) {
  std::uint32_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return count;
}

std::optional<Quantity> parse_range(std::string_view text) {
  constexpr std::string_view kTo = " to ";
  const std::size_t to = text.find(kTo);
  if (to == std::string_view::npos) return std::nullopt;
  const auto least = parse_count(text.substr(0, to));
  const auto most = parse_count(text.substr(to + kTo.size()));
  if (!least || !most || *least > *most) return std::nullopt;
  return Quantity{.least = *least, .most = *most};
}

std::optional<Quantity> parse_words(std::string_view text, BareNumber bare_number) {
  if (text == "any") return Quantity{.least = 1};
  if (text == "none") return Quantity{.most = 0};
  if (text == "each") return Quantity{.each = true};
  if (text == "platform") return Quantity{.by_platform = true};
  const auto count_after = [&](std::string_view words) -> std::optional<std::uint32_t> {
    if (!text.starts_with(words)) return std::nullopt;
    return parse_count(text.substr(words.size()));
  };
  if (const auto least = count_after("at least ")) return Quantity{.least = *least};
  if (const auto most = count_after("at most ")) return Quantity{.most = *most};
  if (const auto exactly = count_after("exactly "))
    return Quantity{.least = *exactly, .most = *exactly};
  if (const auto bare = parse_count(text)) {
    return Quantity{.least = bare_number == BareNumber::AtMost ? 0 : *bare, .most = *bare};
  }
  return parse_range(text);
}

}  // namespace

std::optional<Quantity> parse_quantity(std::string_view text, BareNumber bare_number) {
  auto quantity = parse_words(text, bare_number);
  if (quantity) quantity->text = text;
  return quantity;
}

}  // namespace advolint
