#include "pack/known_keys.h"

#include <algorithm>

#include <fmt/format.h>

#include "config/shape.h"
#include "facts/condition_facts.h"

namespace advolint {
namespace {

constexpr std::string_view kOfPosts[] = {"has", "path", "platform", "weekday"};

std::span<const KeyShape> front_matter() { return find_document_shape("front-matter")->map->keys; }

std::vector<std::string> with_own(std::vector<std::string> keys, const Names& names) {
  keys.insert(keys.end(), names.keys.begin(), names.keys.end());
  std::ranges::sort(keys);
  keys.erase(std::ranges::unique(keys).begin(), keys.end());
  return keys;
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

std::vector<std::string> keys_of_drafts(const Names& names) {
  return with_own(built_in_keys(), names);
}

std::vector<std::string> keys_of_conditions(const Names& names) {
  std::vector<std::string> keys = built_in_keys();
  keys.insert(keys.end(), std::begin(kOfPosts), std::end(kOfPosts));
  for (const ConditionFact& fact : condition_facts()) keys.emplace_back(fact.name);
  return with_own(std::move(keys), names);
}

bool holds_one_word(std::string_view key) {
  const auto shape = std::ranges::find(front_matter(), key, &KeyShape::key);
  return shape != front_matter().end() &&
         (shape->type == ValueType::Text || shape->type == ValueType::SpokenChoice);
}

}  // namespace advolint
