#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "checks/calendar_kind.h"
#include "checks/check_kind.h"
#include "checks/claim.h"
#include "diag/diagnostic.h"
#include "diag/report.h"
#include "facts/moment.h"
#include "pack/message.h"
#include "text/phrasebook.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// What a rule proposes. `Append` writes after the post's text, the others at the thing found.
struct Suggestion {
  enum class Action { Append, Replace, Remove };
  Action action = Action::Replace;
  Message text;
  Safety safety = Safety::Suggested;
};

/// Which posts a rule is for. An empty condition holds for all of them.
struct Condition {
  struct FieldTest {
    std::string path;                 ///< "topic", "media.stock", "organisation.run-by"
    std::vector<std::string> values;  ///< "any" and "none" ask whether the key is there
    std::optional<MomentTest> moment = std::nullopt;  ///< of `date:`, `weekday:` and `time:`
    /// That it has in common with all tests of its rule set that ask the same; 0: none.
    std::uint32_t number = 0;
  };
  std::vector<std::string> platforms;  ///< ids; "any" and "none" ask whether one is named
  std::vector<std::string> paths;      ///< globs
  std::vector<Claim> has;
  std::vector<FieldTest> fields;

  [[nodiscard]] bool empty() const {
    return platforms.empty() && paths.empty() && has.empty() && fields.empty();
  }
};

/// A claim with the words for what it finds.
struct RuleClaim {
  Verb verb = Verb::Forbid;
  Claim claim;
  Condition applies_to;  ///< the claim's own `for`, beside the rule's
  Condition spares;      ///< its own `unless`
  Message message;
  std::optional<Suggestion> suggestion;
  Message help;

  /// Whether its words or its fix ask for the value `{name}`.
  [[nodiscard]] bool asks_for(std::string_view name) const {
    return message.asks_for(name) || help.asks_for(name) ||
           (suggestion && suggestion->text.asks_for(name));
  }
};

/// Which posts are judged together.
struct Across {
  enum class Period { Day, Week, Month, Days, Campaign, Workspace, Meeting, DayOfAction };
  Period period = Period::Month;
  int days = 0;      ///< of a rolling window (`Days`), or how long a meeting's group stays open
  std::string text;  ///< as written
};

/// What `by:` parts a group into.
enum class Division { Platform, Channel };

/// A claim on groups of posts, with the words for what it finds.
struct RuleCalendarClaim {
  CalendarClaim claim;
  Across across;
  std::optional<Division> by;
  Condition applies_to;                       ///< the claim's own `for`, beside the rule's
  Condition spares;                           ///< its own `unless`
  std::vector<std::vector<Condition>> roles;  ///< of each role: one that holds is enough
  std::optional<Quantity> given;  ///< of the role "given": only groups that hold so many are judged
  std::string from;               ///< a fact of the workspace whose entries are wanted; empty: none
  std::string field;              ///< the key of front matter whose words are remembered
  std::optional<Claim> things;    ///< or the things whose keys are
  Message message;
  Message help;
};

/// A post that proves what a rule does: the mapping under `good:` or `bad:`.
struct Example {
  enum class Expected { Finding, Silence };
  Expected expected = Expected::Silence;
  yaml::Node node;
};

/// A rule, ready to run. Immutable.
struct Rule {
  RuleInfo info;  ///< with the level that the workspace gives it
  Level shipped_level = Level::None;
  /// Rules beside whose findings on the same words its own say nothing new, or the opposite.
  std::vector<std::string> yields_to;
  bool after_posting = false;  ///< whether it also judges posts that were posted already
  Condition applies_to;        ///< `for`
  Condition spares;            ///< `unless`
  std::vector<RuleClaim> claims;
  std::vector<RuleCalendarClaim> calendar_claims;
  std::map<std::string, std::string, std::less<>> parameters;
  std::vector<Example> examples;
  SourceFilePtr file;    ///< its pack's
  SourceSpan name_span;  ///< in `file`
  /// Levels by path, nearest last: what `overrides:` of the workspace say.
  std::vector<std::pair<std::vector<std::string>, Level>> level_by_path;
  Phrasebook phrases;  ///< for the words that the engine adds to the rule's
};

/// The rules of a run, sorted by name.
struct RuleSet {
  std::vector<Rule> rules;
  Phrasebook phrases;  ///< what their findings have in common

  [[nodiscard]] const Rule* find(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> names() const;
};

}  // namespace advolint
