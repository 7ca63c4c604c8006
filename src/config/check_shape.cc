#include "config/check_shape.h"

#include <algorithm>

#include <fmt/format.h>

#include "config/entry_values.h"
#include "platform/limit_reader.h"
#include "text/characters.h"
#include "text/duration.h"
#include "text/edit_distance.h"
#include "text/hours.h"
#include "text/language.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

/// Whether the entries of a list may be texts.
bool takes_texts(ValueType type) {
  return type == ValueType::TextsOrMaps || type == ValueType::OneOrMore;
}

/// Whether `word` is one of the shape's choices; a diagnostic if not.
bool check_choice(const yaml::Context& context, const yaml::Word& word, const KeyShape& shape) {
  const std::vector<std::string> choices(shape.choices.begin(), shape.choices.end());
  const bool any_case = shape.type != ValueType::Choice;
  if (std::ranges::count(choices, any_case ? fold_case(word.text) : word.text) != 0) return true;
  context.error(
      "value", word.span,
      Phrase("'{}' is not one of {}", word.text, fmt::format("{}", fmt::join(choices, ", "))),
      suggestion_for(word.text, choices));
  return false;
}

/// Checks one map, key by key. What lies in it is checked to the depth of its shape.
class MapCheck {
 public:
  MapCheck(const yaml::Context& context, const yaml::Node& node, const MapShape& shape,
           const ShapeFacts& facts)
      : context_(context), reader_(context, node, shape.what), shape_(shape), facts_(facts) {}

  void run() {
    if (!reader_.is_mapping()) return;
    const yaml::Node& node = reader_.node();
    // Keys that are not there matter only where one that is unknown may mean them.
    const bool are_listed =
        std::ranges::all_of(node.entries, [&](const yaml::Entry& it) { return is_listed(it.key); });
    for (const KeyShape& key : shape_.keys) {
      if (key.presence == Presence::Required) reader_.require(key.key);
      if (!are_listed || node.find_entry(key.key) != nullptr) check(key.key, key);
    }
    for (const yaml::Entry& entry : node.entries) {
      if (shape_.others != nullptr && !is_listed(entry.key)) check(entry.key, *shape_.others);
    }
    reader_.finish(shape_.openness == MapShape::Keys::Open
                       ? yaml::MapReader::Unknown::NearMissesOnly
                       : yaml::MapReader::Unknown::All);
  }

 private:
  [[nodiscard]] bool is_listed(std::string_view key) const {
    return std::ranges::find(shape_.keys, key, &KeyShape::key) != shape_.keys.end();
  }

  void check(std::string_view key, const KeyShape& shape) {
    switch (shape.type) {
      case ValueType::Anything:
        reader_.find(key);
        break;
      case ValueType::Text:
        if (const auto word = reader_.word(key)) refer(*word, shape);
        break;
      case ValueType::Words:
        for (const yaml::Word& word : reader_.words(key)) refer(word, shape);
        break;
      case ValueType::Choice:
      case ValueType::ChoiceInAnyCase:
      case ValueType::SpokenChoice:
        if (const auto word = reader_.word(key)) check_choice(context_, *word, shape);
        break;
      case ValueType::Usual:
        for (const yaml::Word& word : reader_.words(key)) check_usual(word, shape);
        break;
      case ValueType::Boolean:
        reader_.boolean(key);
        break;
      case ValueType::Count:
        count_of(reader_, key);
        break;
      case ValueType::Number:
        check_number(key, shape);
        break;
      case ValueType::Day:
        date_of(reader_, key);
        break;
      case ValueType::Days:
        if (const auto word = reader_.word(key)) check_days(*word, key);
        break;
      case ValueType::Hours:
        for (const yaml::Word& word : reader_.words(key)) check_hours(word, key);
        break;
      case ValueType::Hashtag:
      case ValueType::Hashtags:
        hashtags_of(reader_, key);
        break;
      case ValueType::Handles:
        handles_of(reader_, key, facts_.platforms);
        break;
      case ValueType::Platform:
        if (const auto name = reader_.word(key)) platform_named(context_, *name, facts_.platforms);
        break;
      case ValueType::Platforms:
        for (const yaml::Word& word : reader_.words(key)) {
          platform_named(context_, word, facts_.platforms);
        }
        break;
      case ValueType::WordsOrMap:
        check_words_or_map(key, shape);
        break;
      case ValueType::Map:
      case ValueType::TextOrMap:
      case ValueType::LevelOrMap:
        check_map(key, shape);
        break;
      case ValueType::OneOrMore:
        check_one_or_more(key, shape);
        break;
      case ValueType::Maps:
      case ValueType::TextOrMaps:
      case ValueType::TextsOrMaps:
      case ValueType::PlatformsOrMaps:
        check_list(key, shape);
        break;
    }
  }

  void refer(const yaml::Word& word, const KeyShape& shape) {
    if (!shape.refers) return;
    facts_.references.push_back({.referent = *shape.refers, .context = context_, .id = word});
  }

  void check_usual(const yaml::Word& word, const KeyShape& shape) {
    const std::vector<std::string> usual(shape.choices.begin(), shape.choices.end());
    const std::string folded = fold_case(word.text);
    if (std::ranges::count(usual, folded) != 0) return;
    const auto near = did_you_mean(word.text, usual);
    // "events" is as good a word as "event".
    if (!near || folded == *near + "s") return;
    context_.report(Level::Warning, "value", word.span,
                    Phrase("no rule knows the {} '{}'", std::string(shape.key), word.text),
                    suggestion_of(*near));
  }

  void check_days(const yaml::Word& word, std::string_view key) {
    if (parse_days(word.text)) return;
    context_.error(
        "value", word.span,
        Phrase("'{}' takes a number of days, such as '7 days', not '{}'", key, word.text));
  }

  void check_hours(const yaml::Word& word, std::string_view key) {
    if (parse_hours(word.text, built_in_languages().common())) return;
    context_.error("value", word.span,
                   Phrase("'{}' takes hours such as '08:00-20:00', not '{}'", key, word.text));
  }

  void check_number(std::string_view key, const KeyShape& shape) {
    const yaml::Node* value = reader_.find(key);
    if (value != nullptr && value->is_mapping() && shape.map != nullptr) {
      check_shape(context_, *value, *shape.map, facts_);
    } else if (value != nullptr && !value->is_null()) {
      read_count(context_, *value, key);
    }
  }

  void check_map(std::string_view key, const KeyShape& shape) {
    const yaml::Node* value = reader_.find(key);
    if (value == nullptr || value->is_null()) return;
    if (value->is_scalar() && shape.type != ValueType::Map) return;
    check_shape(context_, *value, *shape.map, facts_);
  }

  void check_list(std::string_view key, const KeyShape& shape) {
    const yaml::Node* value = reader_.find(key);
    if (value != nullptr && value->is_scalar() && shape.type == ValueType::TextOrMaps) return;
    const yaml::Node* list = reader_.list(key);
    if (list == nullptr) return;
    for (const yaml::Node& item : list->items) {
      if (item.is_scalar() && shape.type == ValueType::PlatformsOrMaps) {
        platform_named(context_, {.text = item.scalar, .span = item.span}, facts_.platforms);
      } else if (!item.is_scalar() || !takes_texts(shape.type)) {
        check_shape(context_, item, *shape.map, facts_);
      }
    }
  }

  void check_words_or_map(std::string_view key, const KeyShape& shape) {
    const yaml::Node* value = reader_.find(key);
    if (value != nullptr && value->is_mapping()) {
      check_map(key, shape);
    } else {
      reader_.words(key);
    }
  }

  void check_one_or_more(std::string_view key, const KeyShape& shape) {
    const yaml::Node* value = reader_.find(key);
    if (value != nullptr && value->is_sequence()) {
      check_list(key, shape);
    } else {
      check_map(key, shape);
    }
  }

  const yaml::Context& context_;
  yaml::MapReader reader_;
  const MapShape& shape_;
  const ShapeFacts& facts_;
};

}  // namespace

void check_shape(const yaml::Context& context, const yaml::Node& node, const MapShape& shape,
                 const ShapeFacts& facts) {
  MapCheck(context, node, shape, facts).run();
}

std::string choice_of(yaml::MapReader& reader, const MapShape& shape, std::string_view key) {
  const auto word = reader.word(key);
  const auto of_key = std::ranges::find(shape.keys, key, &KeyShape::key);
  if (!word || !check_choice(reader.context(), *word, *of_key)) return {};
  return word->text;
}

}  // namespace advolint
