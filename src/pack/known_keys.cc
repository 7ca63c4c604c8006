#include "pack/known_keys.h"

#include <algorithm>

#include <fmt/format.h>

#include "config/shape.h"
#include "facts/condition_facts.h"

namespace advolint {
namespace {

constexpr std::string_view kOfPosts[] = {"has", "path", "platform", "weekday"};

std::span<const KeyShape> front_matter() { return find_document_shape("front-matter")->map->keys; }

void sort_once(std::vector<std::string>& keys) {
  std::ranges::sort(keys);
  keys.erase(std::ranges::unique(keys).begin(), keys.end());
}

std::vector<std::string> built_in_keys() {
  std::vector<std::string> keys;
  for (const KeyShape& key : front_matter()) {
    keys.emplace_back(key.key);
    if (key.map == nullptr) continue;
    for (const KeyShape& inner : key.map->keys) {
      keys.push_back(fmt::format("{}.{}", key.key, inner.key));
    }
  }
  return keys;
}

}  // namespace

KnownKeys::KnownKeys(const std::vector<std::string>& declared) : of_drafts(built_in_keys()) {
  of_drafts.insert(of_drafts.end(), declared.begin(), declared.end());
  of_conditions = of_drafts;
  of_conditions.insert(of_conditions.end(), std::begin(kOfPosts), std::end(kOfPosts));
  for (const ConditionFact& fact : condition_facts()) of_conditions.emplace_back(fact.name);
  sort_once(of_drafts);
  sort_once(of_conditions);
}

bool holds_one_word(std::string_view key) {
  const auto shape = std::ranges::find(front_matter(), key, &KeyShape::key);
  return shape != front_matter().end() &&
         (shape->type == ValueType::Text || shape->type == ValueType::SpokenChoice);
}

}  // namespace advolint
