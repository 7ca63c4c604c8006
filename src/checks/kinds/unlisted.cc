#include <algorithm>
#include <string>

#include "checks/check_kind.h"
#include "checks/fact_sets.h"
#include "text/characters.h"
#include "text/edit_distance.h"

namespace advolint {
namespace {

EntrySet choices_for(const PostContext& post, const Claim& claim) {
  if (claim.fact != nullptr) return claim.fact->resolve(post);
  return entries_of(claim.list);
}

std::string_view name_of(const SetEntry& entry) {
  const auto name = entry.values.find("name");
  return name == entry.values.end() ? std::string_view() : std::string_view(name->second.text());
}

bool lists(const EntrySet& choices, std::string_view word) {
  const std::string folded = fold_case(word.starts_with('@') ? word.substr(1) : word);
  return std::ranges::any_of(choices.entries, [&](const SetEntry& it) {
    return fold_case(it.key) == folded || fold_case(name_of(it)) == folded;
  });
}

void report_unknown(const Field& field, const yaml::Node& word, const EntrySet& choices,
                    const std::string& key, std::vector<Thing>& things) {
  std::vector<std::string> keys;
  for (const SetEntry& it : choices.entries) keys.push_back(it.key);
  Thing thing{.place = Location{field.file, word.span},
              .values = {{"fault", "unknown"}, {"key", key}, {"value", word.scalar}}};
  if (const auto near = did_you_mean(word.scalar, keys)) thing.values["near"] = *near;
  things.push_back(std::move(thing));
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  const EntrySet choices = choices_for(post, claim);
  const std::string& key = claim.quantity.text;
  const auto field = post.fields.find(key);
  if (post.fields.words(key).empty()) {
    const auto end = static_cast<std::uint32_t>(post.text.text().size());
    const Values values = {{"fault", "missing"}, {"key", key}, {"found", ""}};
    if (field) {
      things.push_back({.place = field->at(), .values = values});
    } else if (post.fields.any_in_draft()) {
      things.push_back({.place = TextSpan{end, end}, .values = values});
    }
    return;
  }
  const auto check = [&](const yaml::Node& word) {
    if (word.is_scalar() && !lists(choices, word.scalar)) {
      report_unknown(*field, word, choices, key, things);
    }
  };
  check(*field->value);
  std::ranges::for_each(field->value->items, check);
}

constexpr std::string_view kFaults[] = {"missing", "unknown"};
constexpr Term kValues[] = {
    {"fault", "missing, where the front matter lacks the key, or unknown", TermType::OneOf,
     kFaults},
    {"key", "the key of the front matter"},
    {"value", "what it says"},
    {"near", "the choice that was probably meant"},
};

}  // namespace

/// In C++: it compares a key with a list: the base of the language.
extern constinit const CheckKind kUnlistedKind = {
    .name = "unlisted",
    .summary =
        "A key of the front matter that is missing, or that says what the list does not have.",
    .example = "forbid: { unlisted: goal, from: strategy.goals }",
    .values = kValues,
    .from = FromRole::Choices,
    .needs_from = true,
    .argument = Argument::Key,
    .find = find,
    .awake = [](const PostContext& /*post*/, const Claim& claim) { return !claim.from.empty(); },
};

}  // namespace advolint
