#include <algorithm>
#include <optional>
#include <utility>

#include "engine/evaluate.h"
#include "engine/find_things.h"
#include "engine/searches.h"
#include "facts/condition_facts.h"
#include "text/date.h"
#include "text/glob.h"
#include "text/same_word.h"

namespace advolint {
namespace {

constexpr std::string_view kAny = "any";
constexpr std::string_view kNone = "none";

/// What a post states at a key.
struct Stated {
  std::vector<std::string> words;
  bool is_there = false;  ///< a mapping, or a list of mappings, is there without words
  /// The only word, in place of `words`, where a field states it: as nearly all do.
  const std::string* word = nullptr;
};

Stated stated_at(const PostContext& post, std::string_view path, Topics topics) {
  if (const ConditionFact* fact = find_condition_fact(path)) {
    std::vector<std::string> words = fact->words(post);
    if (!words.empty()) return {std::move(words), true};
  }
  const auto field = post.fields.find(path);
  if (field && field->value->is_scalar()) return {{}, true, &field->value->scalar};
  std::vector<std::string> words = field ? post.fields.words(path) : std::vector<std::string>();
  if (!words.empty()) return {std::move(words), true};
  if (path == "language" && !post.language.empty()) return {{post.language}, true};
  if (field && (!field->value->entries.empty() || !field->value->items.empty())) return {{}, true};
  if (path == "topic" && topics == Topics::Stated) return {};
  Stated told;
  for (const ToldFact& fact : post.told) {
    if (fact.key == path) told.words.push_back(fact.value);
  }
  told.is_there = !told.words.empty();
  return told;
}

/// Whether a condition asks for the day that a value gives, whatever time of day follows:
/// "2026-12-25" for "2026-12-25 09:00".
bool is_that_day(std::string_view wanted, std::string_view value) {
  constexpr std::size_t kDaySize = 10;
  const auto day = parse_iso_date(wanted);
  return day && wanted.size() == kDaySize && parse_iso_date(value) == day;
}

bool ask(const Condition::FieldTest& test, const PostContext& post, Topics topics) {
  if (test.moment) return holds(*test.moment, *moment_key(test.path), post);
  const Stated stated = stated_at(post, test.path, topics);
  return std::ranges::any_of(test.values, [&](const std::string& wanted) {
    if (wanted == kAny) return stated.is_there;
    if (wanted == kNone) return !stated.is_there;
    const auto is_wanted = [&](const std::string& it) {
      return same_word(it, wanted) || is_that_day(wanted, it);
    };
    if (stated.word != nullptr) return is_wanted(*stated.word);
    return std::ranges::any_of(stated.words, is_wanted);
  });
}

/// As ask(), which many rules do with the same test.
bool holds(const Condition::FieldTest& test, const PostContext& post, Topics topics) {
  if (test.number == 0) return ask(test, post, topics);
  std::optional<bool>& answer =
      searches_of(post).answer_to(2 * test.number + (topics == Topics::Stated ? 1 : 0));
  if (!answer) answer = ask(test, post, topics);
  return *answer;
}

bool on_platform(const Condition& condition, const PostContext& post) {
  const auto names = [&](std::string_view word) {
    return std::ranges::count(condition.platforms, word) != 0;
  };
  if (post.platform == nullptr) return names(kNone);
  return names(kAny) || names(post.platform->id);
}

bool on_path(const Condition& condition, const PostContext& post) {
  return std::ranges::any_of(
      condition.paths, [&](const std::string& glob) { return glob_matches(glob, post.path); });
}

bool has(const Claim& claim, const PostContext& post) {
  const std::optional<std::size_t> count = count_things(claim, post);
  if (!count) return false;
  // Of a measure, what was found lies beyond it.
  return claim.kind->argument == Argument::Measure ? *count == 0 : claim.quantity.accepts(*count);
}

bool holds_partly(const Condition& condition, const PostContext& post, Topics topics) {
  return on_platform(condition, post) || on_path(condition, post) ||
         std::ranges::any_of(condition.fields,
                             [&](const auto& it) { return holds(it, post, topics); }) ||
         std::ranges::any_of(condition.has, [&](const Claim& it) { return has(it, post); });
}

}  // namespace

bool holds(const Condition& condition, const PostContext& post, Topics topics) {
  return (condition.platforms.empty() || on_platform(condition, post)) &&
         (condition.paths.empty() || on_path(condition, post)) &&
         std::ranges::all_of(condition.fields,
                             [&](const auto& it) { return holds(it, post, topics); }) &&
         std::ranges::all_of(condition.has, [&](const Claim& it) { return has(it, post); });
}

bool applies(const Condition& applies_to, const Condition& spares, const PostContext& post,
             Topics topics) {
  // Most rules and claims have no condition.
  return (applies_to.empty() || holds(applies_to, post, topics)) &&
         (spares.empty() || !holds_partly(spares, post, topics));
}

bool applies(const Rule& rule, const PostContext& post, Topics topics) {
  return applies(rule.applies_to, rule.spares, post, topics);
}

const ToldFact* told_for(const Condition& condition, const PostContext& post) {
  for (const Condition::FieldTest& test : condition.fields) {
    for (const ToldFact& fact : post.told) {
      if (fact.key == test.path && std::ranges::count(test.values, fact.value) != 0) return &fact;
    }
  }
  return nullptr;
}

}  // namespace advolint
