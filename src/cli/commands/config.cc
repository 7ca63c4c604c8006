#include <algorithm>
#include <iterator>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "checks/data_entries.h"
#include "checks/fact_sets.h"
#include "cli/commands.h"
#include "cli/config_json.h"
#include "config/origins.h"
#include "picture/decoders.h"

namespace advolint {
namespace {

/// How many entries a data file states.
template <class T>
Phrase stated(const std::optional<std::vector<T>>& entries, English counted) {
  return entries ? Phrase(counted, entries->size()) : Phrase("not stated");
}

bool states(const Workspace& workspace, std::string_view key) {
  if (key == "officials") return workspace.officials.has_value();
  if (key == "campaigns") return workspace.campaigns.has_value();
  if (key == "meetings") return workspace.meetings.has_value();
  if (key == "hashtags") return workspace.hashtags.has_value();
  if (key == "districts") return workspace.districts.has_value();
  if (key == "organisation") return workspace.organisation.has_value();
  if (key == "strategy") return workspace.strategy.has_value();
  if (key == "team") return workspace.team.has_value();
  if (key == "response-plan") return workspace.response_plan.has_value();
  return true;
}

/// The keys of advolint.yaml without which `claim` finds nothing.
void add_needs(const Claim& claim, std::vector<std::string>& needs) {
  const auto add = [&](std::string_view key) {
    if (!key.empty() && std::ranges::count(needs, key) == 0) needs.emplace_back(key);
  };
  add(claim.kind->needs);
  if (const DataSet* set = find_data_set(claim.in)) add(set->file);
  if (const FactSet* set = find_fact_set(claim.from)) add(set->needs);
  for (const auto* filter : {&claim.with, &claim.except}) {
    for (const auto& [name, accepted] : *filter) {
      for (const std::string& it : accepted) {
        if (const FactSet* set = find_fact_set(it)) add(set->needs);
      }
    }
  }
}

void add_needs(const RuleCalendarClaim& claim, std::vector<std::string>& needs) {
  if (claim.across.period == Across::Period::Meeting) needs.emplace_back("meetings");
  const bool by_campaign = claim.across.period == Across::Period::Campaign ||
                           claim.across.period == Across::Period::DayOfAction;
  if (by_campaign) needs.emplace_back("campaigns");
  const bool from_channel = claim.by && claim.claim.quantity.text == "stated";
  if (from_channel) needs.emplace_back("strategy");
  if (const FactSet* set = find_fact_set(claim.from)) needs.emplace_back(set->needs);
}

/// What the claims of `rule` need; nothing where one of them finds something as it is: a rule may
/// look at posts, at the calendar and at data files.
std::vector<std::string> needs_of_claims(const Rule& rule, const Workspace& workspace) {
  std::vector<std::string> needs;
  const auto is_awake = [&](const auto& claim) {
    std::vector<std::string> own;
    add_needs(claim, own);
    std::ranges::copy(own, std::back_inserter(needs));
    return std::ranges::all_of(own, [&](const std::string& key) { return states(workspace, key); });
  };
  for (const RuleClaim& claim : rule.claims) {
    if (is_awake(claim.claim)) return {};
  }
  for (const RuleCalendarClaim& claim : rule.calendar_claims) {
    if (is_awake(claim)) return {};
  }
  return needs;
}

std::string missing_for(const Rule& rule, const Workspace& workspace) {
  std::vector<std::string> needs = needs_of_claims(rule, workspace);
  for (const Claim& claim : rule.applies_to.has) add_needs(claim, needs);
  for (const Condition::FieldTest& test : rule.applies_to.fields) {
    if (test.path.starts_with("organisation.")) needs.emplace_back("organisation");
  }
  std::ranges::sort(needs);
  const auto repeated = std::ranges::unique(needs);
  needs.erase(repeated.begin(), repeated.end());
  std::erase_if(needs, [&](const std::string& key) { return states(workspace, key); });
  return fmt::format("{}", fmt::join(needs, ", "));
}

/// Of which pictures sharpness is measured here: that takes libraries that may not be installed.
std::string measured_pictures(const Phrasebook& phrases) {
  Decoders decoders;
  std::vector<std::string_view> measured;
  std::string missing;
  for (const PictureType type : Decoders::types()) {
    const auto& decoder = *decoders.find(type);
    if (decoder) {
      measured.push_back(name_of(type));
    } else {
      missing +=
          "; " + Phrase("not of {}: {}", name_of(type), decoder.error().message).said_in(phrases);
    }
  }
  const Phrase types =
      measured.empty() ? Phrase("no type") : Phrase(fmt::format("{}", fmt::join(measured, ", ")));
  return Phrase("sharpness of {}", types).said_in(phrases) + missing;
}

/// Prints lines of a name and a value, the values below one another.
class FactPrinter {
 public:
  FactPrinter(const Phrasebook& phrases, std::ostream& out) : phrases_(phrases), out_(out) {}

  void print(English name, const Phrase& value) const {
    out_ << fmt::format("{:16}{}\n", phrases_.say(name.text) + ":", value.said_in(phrases_));
  }

 private:
  const Phrasebook& phrases_;
  std::ostream& out_;
};

void print_facts(const Workspace& workspace, const Phrasebook& phrases, std::ostream& out) {
  const FactPrinter facts(phrases, out);
  const auto is_stated = [](bool is) { return is ? Phrase("stated") : Phrase("not stated"); };
  facts.print(English("configuration"),
              workspace.file ? Phrase(workspace.file->path()) : Phrase("none found"));
  facts.print(English("packs"), fmt::format("{}", fmt::join(workspace.packs, ", ")));
  facts.print(English("drafts"),
              workspace.drafts.empty()
                  ? Phrase("everything below")
                  : Phrase(fmt::format("{}", fmt::join(workspace.drafts, ", "))));
  facts.print(English("organisation"),
              workspace.organisation ? Phrase(workspace.organisation->name) : Phrase("not stated"));
  facts.print(English("districts"), stated(workspace.districts, English("{} districts")));
  facts.print(English("officials"), stated(workspace.officials, English("{} officials")));
  facts.print(English("meetings"), stated(workspace.meetings, English("{} meetings")));
  facts.print(English("campaigns"), stated(workspace.campaigns, English("{} campaigns")));
  facts.print(English("hashtags"), stated(workspace.hashtags, English("{} registered hashtags")));
  facts.print(English("strategy"), is_stated(workspace.strategy.has_value()));
  facts.print(English("response plan"), is_stated(workspace.response_plan.has_value()));
  facts.print(English("team"), workspace.team
                                   ? Phrase("{} members", workspace.team->root.items.size())
                                   : Phrase("not stated"));
  facts.print(English("pictures"), measured_pictures(phrases));
}

void print_rules(const Profile& profile, std::ostream& out) {
  const Phrasebook& phrases = profile.rules.phrases;
  const auto is_on = [](const Rule& it) {
    return it.info.level != Level::None || !it.level_by_path.empty();
  };
  FactPrinter(phrases, out)
      .print(English("rules on"),
             Phrase("{} of {}", std::ranges::count_if(profile.rules.rules, is_on),
                    profile.rules.rules.size()));
  bool heading = false;
  for (const Rule& rule : profile.rules.rules) {
    const std::string missing = missing_for(rule, profile.workspace);
    if (!is_on(rule) || missing.empty()) continue;
    if (!heading)
      out << fmt::format(
          "\n{}\n",
          phrases.say("These rules sleep, because advolint.yaml does not state what they need:"));
    heading = true;
    out << fmt::format("  {:28} {}\n", rule.info.name, phrases.say("needs {}", missing));
  }
  heading = false;
  for (const Rule& rule : profile.rules.rules) {
    if (rule.info.level == rule.shipped_level) continue;
    if (!heading)
      out << fmt::format("\n{}\n", phrases.say("These rules have a level of your own:"));
    heading = true;
    out << fmt::format(
        "  {:28} {}\n", rule.info.name,
        phrases.say("{} (shipped as {})", name_of(rule.info.level), name_of(rule.shipped_level)));
  }
}

/// "advolint.yaml:12: rules.emoji-run.level: none".
void print_origins(const Files& files, const Profile& profile, std::ostream& out) {
  if (!profile.workspace.file) return;
  for (const Origin& it : origins_of(files, profile.workspace.file->path())) {
    out << fmt::format("{}:{}: {}: {}", it.at.file->path(),
                       it.at.file->line_index(it.at.span.begin) + 1, it.key, it.value);
    if (it.is_replaced) out << "  " << profile.rules.phrases.say("(replaced above)");
    out << '\n';
  }
}

}  // namespace

int run_config(const Invocation& invocation, const Options& options) {
  std::vector<Error> errors;
  Profiles profiles(invocation.files, profile_options(invocation, options));
  std::string path = options.paths.empty() ? invocation.working_directory : options.paths.front();
  if (invocation.files.is_folder(path)) path += "/.";
  const Profile& profile = profiles.for_file(path, errors);
  if (options.origins) {
    print_origins(invocation.files, profile, invocation.out);
  } else if (options.format == "json") {
    invocation.out << json_of(profile.workspace).line() << '\n';
  } else {
    print_facts(profile.workspace, profile.rules.phrases, invocation.out);
    print_rules(profile, invocation.out);
  }
  invocation.out.flush();
  print_errors(invocation, profile.rules.phrases, errors);
  print_diagnostics(options, profile.faults, invocation.err);
  return errors.empty() && count(profile.faults, Level::Error) == 0 ? kExitClean : kExitFault;
}

}  // namespace advolint
