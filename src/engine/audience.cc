#include "engine/audience.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace advolint {
namespace {

/// "a, b or c".
std::string joined(const std::vector<std::string>& words, std::string_view conjunction) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? fmt::format(" {} ", conjunction) : ", ";
    text += words[i];
  }
  return text;
}

std::string quoted(std::string_view word) { return fmt::format("“{}”", word); }

std::vector<std::string> quoted(const std::vector<std::string>& words) {
  std::vector<std::string> result;
  for (const std::string& word : words) result.push_back(quoted(word));
  return result;
}

bool is_word(const std::vector<std::string>& values, std::string_view word) {
  return values.size() == 1 && values.front() == word;
}

std::string about_platforms(const std::vector<std::string>& ids, const PlatformTable& platforms) {
  if (is_word(ids, "any")) return "whose platform is known";
  if (is_word(ids, "none")) return "whose platform is not known";
  std::vector<std::string> names;
  for (const std::string& id : ids) {
    const Platform* platform = platforms.find(id);
    names.push_back(platform == nullptr ? quoted(id) : platform->name);
  }
  return fmt::format("for {}", joined(names, "or"));
}

std::string about_field(const Condition::FieldTest& test) {
  if (is_word(test.values, "any")) return fmt::format("that state {}", quoted(test.path));
  if (is_word(test.values, "none")) return fmt::format("that state no {}", quoted(test.path));
  return fmt::format("whose {} is {}", quoted(test.path), joined(quoted(test.values), "or"));
}

std::string about_thing(const Claim& claim) {
  std::string text =
      fmt::format("{} {}", claim.quantity.most == 0 ? "without" : "with", quoted(claim.kind->name));
  if (!claim.from.empty()) text += fmt::format(" from {}", quoted(claim.from));
  for (const auto& [name, values] : claim.with) {
    text += fmt::format(" ({}: {})", name, joined(values, "or"));
  }
  return text;
}

std::vector<std::string> parts_of(const Condition& condition, const PlatformTable& platforms) {
  std::vector<std::string> parts;
  if (!condition.platforms.empty()) {
    parts.push_back(about_platforms(condition.platforms, platforms));
  }
  for (const Condition::FieldTest& test : condition.fields) parts.push_back(about_field(test));
  for (const Claim& claim : condition.has) parts.push_back(about_thing(claim));
  if (!condition.paths.empty()) {
    parts.push_back(fmt::format("in {}", joined(quoted(condition.paths), "or")));
  }
  return parts;
}

}  // namespace

std::string audience_of(const Rule& rule, const PlatformTable& platforms) {
  const std::vector<std::string> asked = parts_of(rule.applies_to, platforms);
  const std::vector<std::string> spared = parts_of(rule.spares, platforms);
  std::string text = asked.empty() ? "All posts." : fmt::format("Posts {}.", joined(asked, "and"));
  if (!spared.empty()) text += fmt::format(" Not those {}.", joined(spared, "or"));
  return text;
}

}  // namespace advolint
