#include "pack/compile_calendar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "checks/fact_sets.h"
#include "pack/check_sense.h"
#include "pack/compile_terms.h"
#include "pack/quantity.h"
#include "text/duration.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

constexpr std::string_view kGiven = "given";
constexpr std::size_t kMostRoles = 32;  ///< the bits of CalendarPost::Mark::roles

struct PeriodName {
  std::string_view name;
  Across::Period period;
};
constexpr PeriodName kPeriods[] = {
    {"day", Across::Period::Day},
    {"week", Across::Period::Week},
    {"month", Across::Period::Month},
    {"campaign", Across::Period::Campaign},
    {"workspace", Across::Period::Workspace},
    {"meeting", Across::Period::Meeting},
    {"day of action", Across::Period::DayOfAction},
};

/// What a finding on any group of posts tells.
constexpr std::string_view kOfEveryGroup[] = {"period", "platform", "channel", "campaign",
                                              "day",    "date",     "with",    "deadline",
                                              "today",  "found",    "first",   "last"};

/// "3 to 1", both at least 1.
bool is_ratio(std::string_view text) {
  unsigned of = 0;
  unsigned to = 0;
  const char* const end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), end, of);
  const std::string_view rest(first.ptr, static_cast<std::size_t>(end - first.ptr));
  if (first.ec != std::errc() || !rest.starts_with(" to ")) return false;
  const auto second = std::from_chars(first.ptr + 4, end, to);
  return second.ec == std::errc() && second.ptr == end && of > 0 && to > 0;
}

class Compilation {
 public:
  Compilation(const RuleScope& scope, const RuleDefinition& rule, const yaml::Node& node, Verb verb)
      : scope_(scope), rule_(rule), verb_(verb), reader_(scope.context, node, Phrase("a claim")) {}

  std::optional<RuleCalendarClaim> run() {
    compile_kind();
    compile_across();
    compile_by();
    compile_roles();
    compile_sources();
    compile_words();
    reader_.finish();
    return std::move(result_);
  }

 private:
  void error(std::string_view fault, SourceSpan span, Phrase message, Phrase help = {}) {
    scope_.context.error(fault, span, std::move(message), std::move(help));
  }

  void compile_kind() {
    const auto entry = std::ranges::find_if(reader_.node().entries, [](const yaml::Entry& it) {
      return find_calendar_kind(it.key) != nullptr;
    });
    CalendarClaim& claim = result_.claim;
    claim.kind = find_calendar_kind(entry->key);
    reader_.find(entry->key);
    compile_parameters(scope_, reader_, claim.kind->name, claim.kind->parameters, claim.parameters);
    if (!entry->value.is_scalar()) {
      error("bad-quantity", entry->value.is_null() ? entry->key_span : entry->value.span,
            Phrase("'{}' needs a quantity: {}", entry->key, claim.kind->example));
      return;
    }
    check_verb(*claim.kind, entry->key_span);
    compile_amount(*claim.kind, entry->value);
  }

  void compile_amount(const CalendarKind& kind, const yaml::Node& value) {
    Quantity& quantity = result_.claim.quantity;
    const std::string text = scope_.with_parameters(value.scalar);
    quantity.text = text;
    if (kind.takes_stated && text == "stated") {
      quantity.by_platform = true;
      return;
    }
    switch (kind.argument) {
      case CalendarArgument::Quantity:
        return compile_quantity(kind, {text, value.span});
      case CalendarArgument::Any:
        return expect_word(text == "any", "any", {text, value.span});
      case CalendarArgument::Each:
        quantity.each = true;
        return expect_word(text == "each", "each", {text, value.span});
      case CalendarArgument::Ratio:
        if (is_ratio(text)) return;
        return error("bad-quantity", value.span,
                     Phrase("'{}' is not a ratio: write '3 to 1'", text));
      case CalendarArgument::Days:
        if (parse_days(text)) return;
        return error("bad-quantity", value.span,
                     Phrase("'{}' is not a number of days: write '7 days'", text));
      case CalendarArgument::Word:
        return check_word(scope_, kind.name, kind.words, {text, value.span});
    }
  }

  void expect_word(bool is_it, std::string_view word, const yaml::Word& found) {
    if (is_it) return;
    error("bad-quantity", found.span,
          Phrase("'{}' takes '{}', not '{}'", result_.claim.kind->name, word, found.text));
  }

  void compile_quantity(const CalendarKind& kind, const yaml::Word& amount) {
    const bool is_most = verb_ == Verb::Limit;
    const auto parsed =
        parse_quantity(amount.text, is_most ? BareNumber::AtMost : BareNumber::Exactly);
    if (!parsed || parsed->by_platform || (parsed->each && !kind.takes_each)) {
      error("bad-quantity", amount.span,
            Phrase("'{}' is not a quantity: write {}", amount.text, kQuantityForms));
      return;
    }
    check_amount(scope_, use_of(verb_), {kind.name, *parsed, amount.span});
    Quantity& quantity = result_.claim.quantity;
    quantity = *parsed;
    // What is forbidden from so many on may be there less often.
    if (verb_ == Verb::Forbid && quantity.least > 0) {
      quantity = {.least = 0, .most = quantity.least - 1, .text = amount.text};
    }
  }

  void check_verb(const CalendarKind& kind, SourceSpan span) {
    if (std::ranges::count(kind.verbs, verb_) != 0) return;
    error("bad-quantity", span,
          Phrase("'{}' goes with '{}', not with '{}'", kind.name, name_of(kind.verbs.front()),
                 name_of(verb_)));
  }

  void compile_across() {
    const auto own = reader_.word("across");
    const auto within = reader_.word("open");
    const PackText& text = own ? own : rule_.across;
    if (!text) {
      error("no-across", rule_.name.span,
            Phrase("'{}' looks at many posts: say which with 'across: month'",
                   result_.claim.kind->name));
      return;
    }
    const std::string written = scope_.with_parameters(text->text);
    result_.across.text = written;
    const auto* known = std::ranges::find(kPeriods, written, &PeriodName::name);
    if (known != std::end(kPeriods)) {
      result_.across.period = known->period;
    } else if (const auto days = parse_days(written)) {
      result_.across.period = Across::Period::Days;
      result_.across.days = *days;
    } else {
      const std::vector<std::string> names = period_names();
      error("unknown-across", text->span,
            Phrase("'{}' is not part of a calendar: write {}, or '28 days' for every such stretch",
                   written, fmt::format("{}", fmt::join(names, ", "))),
            suggestion_for(written, names));
    }
    if (within) result_.across.days = parse_days(scope_.with_parameters(within->text)).value_or(0);
    if (within && result_.across.days == 0) {
      error("bad-quantity", within->span,
            Phrase("'{}' is not a number of days: write '7 days'", within->text));
    }
  }

  void compile_by() {
    const auto own = reader_.word("by");
    const PackText& text = own ? own : rule_.by;
    if (!text) return;
    if (text->text == "platform") {
      result_.by = Division::Platform;
    } else if (text->text == "channel") {
      result_.by = Division::Channel;
    } else {
      error("unknown-by", text->span,
            Phrase("'{}' divides no group: write 'platform' or 'channel'", text->text),
            suggestion_for(text->text, std::vector<std::string>{"platform", "channel"}));
    }
  }

  void add_role(std::string name, const yaml::Node* node) {
    std::vector<Condition> any_of;
    if (node != nullptr && node->is_sequence()) {
      if (node->items.empty()) {
        error("empty-list", node->span, Phrase("'{}' names nothing", name));
      }
      for (const yaml::Node& it : node->items) any_of.push_back(compile_condition(scope_, &it));
    } else {
      any_of.push_back(compile_condition(scope_, node));
    }
    result_.claim.role_names.push_back(std::move(name));
    result_.roles.push_back(std::move(any_of));
  }

  void compile_roles() {
    result_.applies_to = compile_condition(scope_, reader_.find("for"));
    result_.spares = compile_condition(scope_, reader_.find("unless"));
    for (const std::string_view role : result_.claim.kind->roles) {
      if (const yaml::Node* node = reader_.find(role)) add_role(std::string(role), node);
    }
    if (const yaml::Node* among = reader_.map("among")) {
      for (const yaml::Entry& entry : among->entries) add_role(entry.key, &entry.value);
    }
    if (const yaml::Node* given = reader_.map("given")) compile_given(*given);
    if (result_.roles.size() > kMostRoles) {
      error("too-many-roles", reader_.node().span,
            Phrase("a claim can tell {} sorts of posts apart, not {}", kMostRoles,
                   result_.roles.size()));
    }
  }

  void compile_given(const yaml::Node& node) {
    yaml::MapReader given(scope_.context, node, std::string("given"));
    const auto posts = given.require_word("posts");
    const yaml::Node* of = given.find("of");
    given.finish();
    if (!posts) return;
    const auto quantity = parse_quantity(scope_.with_parameters(posts->text), BareNumber::Exactly);
    if (!quantity) {
      error("bad-quantity", posts->span,
            Phrase("'{}' is not a quantity: write {}", posts->text, kQuantityForms));
      return;
    }
    result_.given = *quantity;
    add_role(std::string(kGiven), of);
  }

  /// What is remembered of each post, and what is wanted among it.
  void compile_sources() {
    result_.field = result_.claim.parameter("field");
    if (const yaml::Node* things = reader_.map("things")) {
      yaml::MapReader reader(scope_.context, *things, std::string("things"));
      result_.things = compile_claim(scope_, Use::Condition, reader);
      reader.finish();
    }
    const auto from = reader_.word("from");
    if (from) {
      const auto list = scope_.names.lists.find(from->text);
      if (list != scope_.names.lists.end()) {
        result_.claim.wanted = list->second;
      } else if (find_fact_set(from->text) != nullptr) {
        result_.from = from->text;
      } else {
        std::vector<std::string> known;
        for (const auto& [name, entries] : scope_.names.lists) known.push_back(name);
        for (const FactSet& set : fact_sets()) known.emplace_back(set.name);
        error("unknown-list", from->span, Phrase("there is no list '{}'", from->text),
              suggestion_for(from->text, known));
      }
    }
    if (result_.claim.quantity.each && result_.claim.kind->takes_each && !from) {
      error("bad-quantity", reader_.node().span,
            Phrase("'each' goes through a list: name it with 'from: …'"));
    }
  }

  Message message_of(const yaml::Word& text) {
    const auto known_values = [this] {
      std::vector<std::string> known(std::begin(kOfEveryGroup), std::end(kOfEveryGroup));
      for (const Term& value : result_.claim.kind->values) known.emplace_back(value.name);
      for (const auto& [name, value] : scope_.parameters) known.push_back(name);
      return known;
    };
    const auto is_known = [this](std::string_view name) {
      return std::ranges::count(kOfEveryGroup, name) != 0 ||
             find_term(result_.claim.kind->values, name) != nullptr ||
             scope_.parameters.contains(name);
    };
    return compile_text(scope_, text, result_.claim.kind->name, is_known, known_values);
  }

  void compile_words() {
    const auto own_message = reader_.word("message");
    const auto own_help = reader_.word("help");
    const PackText& message = own_message ? own_message : rule_.message;
    const PackText& help = own_help ? own_help : rule_.help;
    if (message) result_.message = message_of(*message);
    if (help) result_.help = message_of(*help);
  }

  const RuleScope& scope_;
  const RuleDefinition& rule_;
  Verb verb_;
  yaml::MapReader reader_;
  RuleCalendarClaim result_;
};

}  // namespace

std::vector<std::string> period_names() {
  std::vector<std::string> names;
  for (const PeriodName& it : kPeriods) names.emplace_back(it.name);
  return names;
}

bool is_calendar_claim(const yaml::Node& node) {
  return std::ranges::any_of(
      node.entries, [](const yaml::Entry& it) { return find_calendar_kind(it.key) != nullptr; });
}

std::optional<RuleCalendarClaim> compile_calendar_claim(const RuleScope& scope,
                                                        const RuleDefinition& rule,
                                                        const yaml::Node& node, Verb verb) {
  return Compilation(scope, rule, node, verb).run();
}

}  // namespace advolint
