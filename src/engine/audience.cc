#include "engine/audience.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace advolint {
namespace {

std::string in_quotes(std::string_view word) { return fmt::format("“{}”", word); }

std::vector<std::string> in_quotes(const std::vector<std::string>& words) {
  std::vector<std::string> result;
  result.reserve(words.size());
  for (const std::string& word : words) result.push_back(in_quotes(word));
  return result;
}

bool is_word(const std::vector<std::string>& values, std::string_view word) {
  return values.size() == 1 && values.front() == word;
}

/// Puts conditions into words.
class AudienceWords {
 public:
  AudienceWords(const PlatformTable& platforms, const Phrasebook& phrases)
      : platforms_(platforms), phrases_(phrases) {}

  [[nodiscard]] std::vector<std::string> parts_of(const Condition& condition) const {
    std::vector<std::string> parts;
    if (!condition.platforms.empty()) parts.push_back(about_platforms(condition.platforms));
    for (const Condition::FieldTest& test : condition.fields) parts.push_back(about_field(test));
    for (const Claim& claim : condition.has) parts.push_back(about_thing(claim));
    if (!condition.paths.empty()) {
      parts.push_back(phrases_.say("in {}", any_of(in_quotes(condition.paths))));
    }
    return parts;
  }

  [[nodiscard]] std::string any_of(const std::vector<std::string>& words) const {
    return Phrase::any_of({words.begin(), words.end()}).said_in(phrases_);
  }

  [[nodiscard]] std::string all_of(const std::vector<std::string>& words) const {
    return Phrase::all_of({words.begin(), words.end()}).said_in(phrases_);
  }

 private:
  [[nodiscard]] std::string about_platforms(const std::vector<std::string>& ids) const {
    if (is_word(ids, "any")) return phrases_.say("whose platform is known");
    if (is_word(ids, "none")) return phrases_.say("whose platform is not known");
    std::vector<std::string> names;
    for (const std::string& id : ids) {
      const Platform* platform = platforms_.find(id);
      names.push_back(platform == nullptr ? in_quotes(id) : platform->name);
    }
    return phrases_.say("for {}", any_of(names));
  }

  [[nodiscard]] std::string about_field(const Condition::FieldTest& test) const {
    if (is_word(test.values, "any")) return phrases_.say("that state {}", in_quotes(test.path));
    if (is_word(test.values, "none")) return phrases_.say("that state no {}", in_quotes(test.path));
    return phrases_.say("whose {} is {}", in_quotes(test.path), any_of(in_quotes(test.values)));
  }

  [[nodiscard]] std::string about_thing(const Claim& claim) const {
    const bool takes_word =
        claim.kind->argument == Argument::Word || claim.kind->argument == Argument::Key;
    std::string text =
        in_quotes(takes_word ? fmt::format("{}: {}", claim.kind->name, claim.quantity.text)
                             : std::string(claim.kind->name));
    if (!claim.from.empty()) text = phrases_.say("{} from {}", text, in_quotes(claim.from));
    for (const auto& [name, values] : claim.with) {
      text += fmt::format(" ({}: {})", name, any_of(values));
    }
    return phrases_.say(claim.quantity.most == 0 ? "without {}" : "with {}", text);
  }

  const PlatformTable& platforms_;
  const Phrasebook& phrases_;
};

/// The data sets whose entries the claims of `rule` look at, where none looks at posts.
std::vector<std::string> data_of(const Rule& rule) {
  std::vector<std::string> sets;
  if (!rule.calendar_claims.empty()) return sets;
  for (const RuleClaim& claim : rule.claims) {
    if (claim.claim.kind->scope != Scope::Data) return {};
    if (std::ranges::count(sets, claim.claim.in) == 0) sets.push_back(claim.claim.in);
  }
  return sets;
}

/// "month, 28 days": which posts the claims on many judge together.
std::vector<std::string> periods_of(const Rule& rule) {
  std::vector<std::string> periods;
  for (const RuleCalendarClaim& claim : rule.calendar_claims) {
    if (std::ranges::count(periods, claim.across.text) == 0) periods.push_back(claim.across.text);
  }
  return periods;
}

}  // namespace

std::string audience_of(const Rule& rule, const PlatformTable& platforms) {
  const AudienceWords words(platforms, rule.phrases);
  const std::vector<std::string> data = data_of(rule);
  if (!data.empty()) return rule.phrases.say("The entries of {}.", words.any_of(in_quotes(data)));
  const std::vector<std::string> asked = words.parts_of(rule.applies_to);
  const std::vector<std::string> spared = words.parts_of(rule.spares);
  std::string text = asked.empty() ? rule.phrases.say("All posts.")
                                   : rule.phrases.say("Posts {}.", words.all_of(asked));
  if (!spared.empty()) {
    text += " " + rule.phrases.say("Not those {}.", words.any_of(spared));
  }
  if (const std::vector<std::string> periods = periods_of(rule); !periods.empty()) {
    text += " " + rule.phrases.say("Judged together by {}.", words.any_of(periods));
  }
  return text;
}

}  // namespace advolint
