#include <algorithm>
#include <iterator>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/config_json.h"
#include "config/origins.h"
#include "engine/sleeping_rules.h"
#include "picture/decoders.h"

namespace advolint {
namespace {

/// How many entries a data file states.
template <class T>
Phrase stated(const std::optional<std::vector<T>>& entries, English counted) {
  return entries ? Phrase(counted, entries->size()) : Phrase("not stated");
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
    const std::string missing =
        fmt::format("{}", fmt::join(missing_for(rule, profile.workspace), ", "));
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
