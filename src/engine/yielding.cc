#include "engine/yielding.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

namespace advolint {
namespace {

/// What was found by rules to which others yield, by rule.
using Places = std::map<std::string_view, std::vector<Location>>;

/// Whether two findings mark the same words, or what is missing at the same place; or the other is
/// missing right after the one: where words are too many, nothing lacks.
bool share_words(const Location& one, const Location& other) {
  const bool is_at_end = other.span.empty() && other.span.begin == one.span.end;
  return one.file == other.file &&
         (one.span == other.span || one.span.overlaps(other.span) || is_at_end);
}

bool yields(const Rule& rule, const Location& at, const Places& places) {
  return std::ranges::any_of(rule.yields_to, [&](const std::string& other) {
    const auto found = places.find(other);
    return found != places.end() && std::ranges::any_of(found->second, [&](const Location& it) {
             return share_words(it, at);
           });
  });
}

}  // namespace

void drop_what_yields(const RuleSet& rules, Diagnostics& found) {
  if (found.size() < 2) return;
  Places places;
  for (const Rule& rule : rules.rules)
    for (const std::string& other : rule.yields_to) places.try_emplace(other);
  if (places.empty()) return;
  for (const Diagnostic& it : found) {
    const auto place = places.find(it.rule);
    if (place != places.end()) place->second.push_back(it.location);
  }
  std::erase_if(found, [&](const Diagnostic& it) {
    const Rule* rule = rules.find(it.rule);
    return rule != nullptr && !rule->yields_to.empty() && yields(*rule, it.location, places);
  });
}

}  // namespace advolint
