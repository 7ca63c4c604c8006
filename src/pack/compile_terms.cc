#include "pack/compile_terms.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "checks/fact_sets.h"
#include "facts/field_places.h"
#include "pack/known_keys.h"
#include "pack/load_rules.h"
#include "text/duration.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

constexpr std::string_view kMissing = "missing.";
constexpr std::string_view kDraft = "draft.";
constexpr std::uint32_t kWhole = 100;  // percent

/// What entries of a list, and of a fact that says nothing else, bring along.
constexpr std::string_view kListValues[] = {"name"};

/// The values that a thing of any kind has.
constexpr std::string_view kOfEveryThing[] = {"found"};

/// What a finding of any kind tells besides.
constexpr std::string_view kOfEveryFinding[] = {"count", "wanted", "choices",
                                                "limit", "over",   "platform"};

std::span<const std::string_view> entry_values(const Claim& claim) {
  if (claim.from.empty()) return {};
  const FactSet* set = find_fact_set(claim.from);
  return set == nullptr || set->values.empty() ? kListValues : set->values;
}

std::vector<std::string> words_of(std::span<const std::string_view> names) {
  return {names.begin(), names.end()};
}

void append(std::span<const std::string_view> more, std::vector<std::string>& names) {
  names.insert(names.end(), more.begin(), more.end());
}

/// The values that `with` and `except` may ask for.
std::vector<std::string> thing_values(const Claim& claim) {
  std::vector<std::string> names = words_of(kOfEveryThing);
  for (const Term& value : claim.kind->values) names.emplace_back(value.name);
  if (claim.kind->from == FromRole::Filter) append(entry_values(claim), names);
  return names;
}

/// The values that a message may fill in.
std::vector<std::string> finding_values(const RuleScope& scope, const Claim& claim) {
  std::vector<std::string> names = thing_values(claim);
  append(kOfEveryFinding, names);
  for (const std::string_view value : entry_values(claim)) {
    names.emplace_back(value);
    names.push_back(fmt::format("{}{}", kMissing, value));
  }
  for (const auto& [name, value] : scope.parameters) names.push_back(name);
  return names;
}

bool holds(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::count(names, name) != 0;
}

/// Whether thing_values() holds `name`. Most texts name what it holds, and need no list of it.
bool is_thing_value(const Claim& claim, std::string_view name) {
  return holds(kOfEveryThing, name) || find_term(claim.kind->values, name) != nullptr ||
         (claim.kind->from == FromRole::Filter && holds(entry_values(claim), name));
}

/// Likewise for finding_values().
bool is_finding_value(const RuleScope& scope, const Claim& claim, std::string_view name) {
  const std::string_view missing =
      name.starts_with(kMissing) ? name.substr(kMissing.size()) : std::string_view();
  return is_thing_value(claim, name) || holds(kOfEveryFinding, name) ||
         holds(entry_values(claim), name) || holds(entry_values(claim), missing) ||
         scope.parameters.contains(name);
}

std::vector<std::string> draft_values(const RuleScope& scope) {
  std::vector<std::string> names;
  for (const std::string& key : scope.names.keys.of_drafts)
    names.push_back(fmt::format("{}{}", kDraft, key));
  return names;
}

std::optional<std::uint32_t> parse_number(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// `text` as kinds get it; nothing if the term cannot be that.
std::optional<std::string> value_of(const Term& term, const std::string& text) {
  switch (term.type) {
    case TermType::Text:
    case TermType::Host:
    case TermType::Pattern:
      return text;
    case TermType::Number:
      return parse_number(text) ? std::optional(text) : std::nullopt;
    case TermType::Percent: {
      const auto number = parse_number(text);
      return number && *number <= kWhole ? std::optional(text) : std::nullopt;
    }
    case TermType::Days: {
      const auto days = parse_days(text);
      return days ? std::optional(std::to_string(*days)) : std::nullopt;
    }
    case TermType::OneOf:
      return std::ranges::count(term.words, text) != 0 ? std::optional(text) : std::nullopt;
  }
  return std::nullopt;
}

void report_mismatch(const RuleScope& scope, std::string_view rule, std::string_view kind,
                     const Term& term, const yaml::Word& word) {
  scope.context.error(
      rule, word.span,
      Phrase("'{}' of '{}' is {}, not '{}'", term.name, kind, type_of(term), word.text),
      suggestion_for(word.text, words_of(term.words)));
}

/// Words that ask for a value without naming it: whether there is one, or a fact's entries.
bool is_open(std::string_view word) {
  return word == "any" || word == "none" || find_fact_set(word) != nullptr;
}

/// Where a message names `field`; all of the text where YAML's quotes hide it.
SourceSpan span_of(const yaml::Context& context, const yaml::Word& text,
                   const Message::Field& field) {
  const std::string_view written = context.file->text(text.span);
  const std::size_t at = written.find(fmt::format("{{{}", field.name));
  if (at == std::string_view::npos) return text.span;
  const std::uint32_t begin = text.span.begin + static_cast<std::uint32_t>(at) + 1;
  return {begin, begin + static_cast<std::uint32_t>(field.name.size())};
}

/// `with:` or `except:`.
void compile_filter(const RuleScope& scope, yaml::MapReader& reader, std::string_view key,
                    const Claim& claim, ValueFilter& filter) {
  const yaml::Node* node = reader.find(key);
  if (node == nullptr) return;
  const yaml::MapReader filtered(scope.context, *node, std::string(key));
  for (const yaml::Entry& entry : node->entries) {
    if (!is_thing_value(claim, entry.key)) {
      const std::vector<std::string> known = thing_values(claim);
      scope.context.error("unknown-value", entry.key_span,
                          Phrase("'{}' has no value '{}'; it has {}", claim.kind->name, entry.key,
                                 Phrase::all_of({known.begin(), known.end()})),
                          suggestion_for(entry.key, known));
    }
    const Term* term = find_term(claim.kind->values, entry.key);
    auto& wanted = filter[entry.key];
    for (const yaml::Word& word : read_words(scope.context, entry.value, entry.key)) {
      const auto list = scope.names.lists.find(word.text);
      if (list != scope.names.lists.end()) {
        wanted.insert(wanted.end(), list->second.begin(), list->second.end());
        continue;
      }
      const std::string text = scope.with_parameters(word.text);
      if (term != nullptr && !is_open(text) && !value_of(*term, text)) {
        report_mismatch(scope, "unknown-word", claim.kind->name, *term, {text, word.span});
      }
      wanted.push_back(text);
    }
  }
}

bool names_fact(const ValueFilter& filter) {
  return std::ranges::any_of(filter, [](const auto& it) {
    return std::ranges::any_of(
        it.second, [](const std::string& word) { return find_fact_set(word) != nullptr; });
  });
}

}  // namespace

std::vector<std::string_view> values_of_entries(const CheckKind& kind) {
  std::vector<std::string_view> names(std::begin(kOfEveryThing), std::end(kOfEveryThing));
  if (kind.from != FromRole::Filter) return names;
  std::ranges::copy(kListValues, std::back_inserter(names));
  for (const FactSet& set : fact_sets()) std::ranges::copy(set.values, std::back_inserter(names));
  std::ranges::sort(names);
  names.erase(std::ranges::unique(names).begin(), names.end());
  return names;
}

void compile_filters(const RuleScope& scope, yaml::MapReader& reader, Claim& claim) {
  compile_filter(scope, reader, "with", claim, claim.with);
  compile_filter(scope, reader, "except", claim, claim.except);
  claim.asks_for_facts = names_fact(claim.with) || names_fact(claim.except);
}

void compile_parameters(const RuleScope& scope, yaml::MapReader& reader, std::string_view kind,
                        std::span<const Term> terms, Parameters& parameters) {
  for (const Term& term : terms) {
    const auto word = reader.word(term.name);
    if (!word) continue;
    const std::string text = scope.with_parameters(word->text);
    if (auto value = value_of(term, text)) {
      parameters[std::string(term.name)] = *std::move(value);
    } else {
      report_mismatch(scope, "bad-parameter", kind, term, {text, word->span});
    }
  }
}

void compile_pattern(const RuleScope& scope, yaml::MapReader& reader, Claim& claim) {
  if (!claim.kind->takes_pattern) return;
  const auto literal = claim.parameters.find("literal");
  const auto pattern = claim.parameters.find("pattern");
  if ((literal == claim.parameters.end()) == (pattern == claim.parameters.end())) {
    scope.context.error("no-pattern", reader.node().span,
                        Phrase("say what to look for with 'literal: …' or 'pattern: …'"));
    return;
  }
  if (literal != claim.parameters.end()) {
    claim.pattern = Pattern::literal(literal->second);
    return;
  }
  const yaml::Node* written = reader.node().find("pattern");
  // Tests compile those that ship.
  if (is_built_in(*scope.context.file) && written->scalar == pattern->second) {
    claim.pattern = Pattern::known(pattern->second);
    return;
  }
  auto compiled = Pattern::compile(pattern->second);
  if (compiled) {
    claim.pattern = std::move(*compiled);
  } else {
    scope.context.error("bad-pattern", written->span,
                        Phrase("'{}' is not a valid regular expression: {}", pattern->second,
                               compiled.error().message),
                        Phrase("patterns are in RE2's syntax, which has no lookahead and no "
                               "backreferences: leave things out with 'except'"));
  }
}

void check_word(const RuleScope& scope, std::string_view kind,
                std::span<const std::string_view> words, const yaml::Word& word) {
  if (std::ranges::count(words, word.text) != 0) return;
  scope.context.error("unknown-word", word.span,
                      Phrase("'{}' is one of {}, not '{}'", kind, any_of(words), word.text),
                      suggestion_for(word.text, words_of(words)));
}

Message compile_text(const RuleScope& scope, const yaml::Word& text, std::string_view kind,
                     const std::function<bool(std::string_view)>& is_known,
                     const std::function<std::vector<std::string>()>& known_values) {
  auto message = Message::parse(text.text);
  if (!message) {
    scope.context.error(
        "bad-message", text.span,
        Phrase("a brace is not closed in this text: write '{name}', or '{{' for a brace"));
    return {};
  }
  for (const Message::Field& field : message->fields()) {
    if (is_known(field.name) || field_request(field.name)) continue;
    std::vector<std::string> known = known_values();
    std::ranges::sort(known);
    known.erase(std::ranges::unique(known).begin(), known.end());
    const std::vector<std::string> of_draft = draft_values(scope);
    const bool is_of_draft = field.name.starts_with(kDraft);
    if (is_of_draft && std::ranges::count(of_draft, field.name) != 0) continue;
    scope.context.report(
        Level::Warning, "unknown-field", span_of(scope.context, text, field),
        Phrase("{} is not known here; '{}' gives {}", fmt::format("{{{}}}", field.name), kind,
               fmt::format("{{{}}}", fmt::join(known, "}, {"))),
        suggestion_for(field.name, is_of_draft ? of_draft : known));
  }
  return std::move(*message);
}

Message compile_message(const RuleScope& scope, const Claim& claim, const yaml::Word& text) {
  return compile_text(
      scope, text, claim.kind->name,
      [&](std::string_view name) { return is_finding_value(scope, claim, name); },
      [&] { return finding_values(scope, claim); });
}

}  // namespace advolint
