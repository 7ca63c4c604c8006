#include "draft/post/typed_text.h"

#include <algorithm>

namespace advolint {
namespace {

bool is_in_quotes(const CellSyntax& table, SourceSpan place) {
  const auto after = std::ranges::upper_bound(table.quoted, place.begin, {}, &SourceSpan::begin);
  return after != table.quoted.begin() && (after - 1)->contains(place);
}

std::string with_doubled_quotes(std::string_view text) {
  std::string typed;
  for (const char c : text) typed.append(c == '"' ? 2 : 1, c);
  return typed;
}

}  // namespace

std::optional<std::string> typed_text(const Draft& draft, SourceSpan place, std::string_view text) {
  if (!draft.table) return std::string(text);
  if (is_in_quotes(*draft.table, place)) return with_doubled_quotes(text);
  const bool is_plain = std::ranges::none_of(text, [&](char c) {
    return c == '"' || c == '\n' || c == '\r' || c == draft.table->delimiter;
  });
  return is_plain ? std::optional(std::string(text)) : std::nullopt;
}

}  // namespace advolint
