#include <algorithm>
#include <ostream>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "checks/calendar_kind.h"
#include "checks/check_kind.h"
#include "checks/fact_sets.h"
#include "cli/commands.h"
#include "cli/rule_page_formats.h"
#include "cli/write_rule_pages.h"
#include "engine/examples/rule_page.h"
#include "report/json_object.h"

namespace advolint {
namespace {

/// " (yes or no)"; nothing for a term that may be any words.
std::string type_in_brackets(const Term& term) {
  return term.type == TermType::Text ? std::string() : fmt::format(" ({})", type_of(term));
}

/// A kind of thing in a post, or of claim on many.
template <class Kind>
void print_kind(const Kind& kind, std::ostream& out) {
  out << fmt::format("{}\n    {}\n    {}\n", kind.name, kind.summary, kind.example);
  for (const Term& value : kind.values)
    out << fmt::format("    {{{}}}  {}{}\n", value.name, value.doc, type_in_brackets(value));
  for (const Term& it : kind.parameters)
    out << fmt::format("    {}:  {}{}\n", it.name, it.doc, type_in_brackets(it));
  if (!kind.words.empty()) out << fmt::format("    one of {}\n", any_of(kind.words));
}

void print_kinds(std::ostream& out) {
  for (const CheckKind* kind : check_kinds()) print_kind(*kind, out);
  out << "\nacross: a day, a month, a campaign, … rules may look at many posts:\n";
  for (const CalendarKind* kind : calendar_kinds()) print_kind(*kind, out);
  out << "\nfrom: and except: may name a list, or one of these facts:\n";
  for (const FactSet& set : fact_sets()) out << fmt::format("    {:20}{}\n", set.name, set.doc);
}

void print_text(const RuleSet& rules, std::ostream& out) {
  std::vector<std::string_view> packs;
  for (const Rule& rule : rules.rules) {
    if (std::ranges::count(packs, rule.info.pack) == 0) packs.push_back(rule.info.pack);
  }
  for (const std::string_view pack : packs) {
    out << pack << '\n';
    for (const Rule& rule : rules.rules) {
      if (rule.info.pack != pack) continue;
      out << fmt::format("  {:8} {:28} {}\n", name_of(rule.info.level), rule.info.name,
                         rule.info.title);
    }
  }
}

JsonObject json_of(const RuleInfo& rule) {
  JsonObject json;
  json.set("rule", rule.name).set("pack", rule.pack).set("level", name_of(rule.level));
  json.set("title", rule.title).set("why", rule.why).set("source", rule.source);
  return json;
}

std::vector<RulePage> pages_of(const Profile& profile) {
  std::vector<RulePage> pages;
  for (const Rule& rule : profile.rules.rules) {
    pages.push_back(describe(rule, profile.workspace.platforms, profile.rule_names));
  }
  return pages;
}

}  // namespace

int run_rules(const Invocation& invocation, const Options& options) {
  if (options.kinds) {
    print_kinds(invocation.out);
    return kExitClean;
  }
  std::vector<Error> errors;
  Profiles profiles(invocation.files, profile_options(invocation, options, PackExamples::Read));
  const Profile& profile = profiles.for_file(invocation.working_directory + "/.", errors);
  if (options.pages_folder) {
    const auto written =
        write_rule_pages(pages_of(profile), *options.pages_folder, invocation.files);
    if (!written) errors.push_back(written.error());
  } else if (options.format == "markdown") {
    invocation.out << index_in_markdown(pages_of(profile));
  } else if (options.format == "json") {
    for (const Rule& rule : profile.rules.rules)
      invocation.out << json_of(rule.info).line() << '\n';
  } else if (options.format == "names") {
    for (const Rule& rule : profile.rules.rules) invocation.out << rule.info.name << '\n';
  } else {
    print_text(profile.rules, invocation.out);
  }
  invocation.out.flush();
  print_errors(invocation, profile.rules.phrases, errors);
  print_diagnostics(options, profile.faults, invocation.err);
  return errors.empty() && count(profile.faults, Level::Error) == 0 ? kExitClean : kExitFault;
}

}  // namespace advolint
