#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "report/reporter.h"
#include "report/visible_text.h"

namespace advolint {
namespace {

/// How many there are of something, in words for one and for more.
struct Counted {
  English one, several;
};

constexpr Counted kDrafts = {English("{} draft"), English("{} drafts")};
constexpr Counted kFiles = {English("{} file"), English("{} files")};
constexpr Counted kOtherFiles = {English("{} other file"), English("{} other files")};

constexpr Counted kFixes = {English("{} fix"), English("{} fixes")};
constexpr Counted kSections = {English("{} section"), English("{} sections")};

constexpr std::pair<Level, Counted> kCountedLevels[] = {
    {Level::Error, {English("{} error"), English("{} errors")}},
    {Level::Warning, {English("{} warning"), English("{} warnings")}},
    {Level::Note, {English("{} note"), English("{} notes")}}};

std::string counted(std::size_t count, const Counted& words, const Phrasebook& phrases) {
  return phrases.say((count == 1 ? words.one : words.several).text, count);
}

/// "1 error, 2 warnings", or "no findings".
std::string counted_levels(const Diagnostics& diagnostics, const Phrasebook& phrases) {
  std::string out;
  for (const auto& [level, words] : kCountedLevels) {
    const std::size_t found = count(diagnostics, level);
    if (found == 0) continue;
    out += fmt::format("{}{}", out.empty() ? "" : ", ", counted(found, words, phrases));
  }
  return out.empty() ? phrases.say("no findings") : out;
}

/// "14 drafts", or, where they hold more posts than that, "14 drafts (75 posts)".
std::string counted_drafts(const Report& report, const Phrasebook& phrases) {
  const std::size_t drafts = report.draft_paths.size();
  const std::string counted_alone = counted(drafts, kDrafts, phrases);
  if (report.post_count <= drafts) return counted_alone;
  return phrases.say("{} ({} posts)", counted_alone, report.post_count);
}

/// "2 of 14 drafts and 1 other file": packs, configuration and data files are not drafts.
std::string counted_files(const Report& report, const Phrasebook& phrases) {
  std::set<std::string_view> drafts;
  std::set<std::string_view> others;
  for (const Diagnostic& it : report.diagnostics) {
    const std::string& path = it.location.file->path();
    const bool is_draft = std::ranges::binary_search(report.draft_paths, path);
    (is_draft ? drafts : others).insert(path);
  }
  const std::string all = counted_drafts(report, phrases);
  if (drafts.empty() && others.empty()) return all;
  if (drafts.empty()) return counted(others.size(), kFiles, phrases);
  std::string out = phrases.say("{} of {}", drafts.size(), all);
  if (!others.empty()) {
    out = phrases.say("{} and {}", out, counted(others.size(), kOtherFiles, phrases));
  }
  return out;
}

/// How often a rule found something, by level.
struct RuleCount {
  std::string_view rule;
  std::size_t errors = 0, warnings = 0, all = 0;
};

/// The rules of `report` that `advolint explain` knows, those with most errors, then most warnings,
/// first.
std::vector<RuleCount> rules_by_weight(const Report& report) {
  std::map<std::string_view, RuleCount> counts;
  for (const Diagnostic& it : report.diagnostics) {
    if (!report.rules.contains(it.rule)) continue;
    RuleCount& count = counts[it.rule];
    count.rule = it.rule;
    ++count.all;
    if (it.level == Level::Error) ++count.errors;
    if (it.level == Level::Warning) ++count.warnings;
  }
  std::vector<RuleCount> sorted;
  for (const auto& [rule, count] : counts) sorted.push_back(count);
  std::ranges::stable_sort(sorted, [](const RuleCount& a, const RuleCount& b) {
    return std::tie(a.errors, a.warnings, a.all) > std::tie(b.errors, b.warnings, b.all);
  });
  return sorted;
}

/// The first rule of the gravest findings that `advolint explain` knows; empty where there is none.
std::string_view rule_to_explain(const Report& report) {
  for (const Level level : {Level::Error, Level::Warning, Level::Note}) {
    for (const Diagnostic& it : report.diagnostics) {
      if (it.level == level && report.rules.contains(it.rule)) return it.rule;
    }
  }
  return {};
}

}  // namespace

std::string summary_line(const Report& report, const Phrasebook& phrases) {
  std::string out = phrases.say("{} in {}", counted_levels(report.diagnostics, phrases),
                                counted_files(report, phrases));
  const std::string_view rule = rule_to_explain(report);
  if (rule.empty()) return out;
  return phrases.say("{}.  Explain any rule: advolint explain {}", out, visible_text(rule));
}

std::string first_steps(const Report& report, const Phrasebook& phrases) {
  constexpr std::size_t kBearable = 20;
  constexpr std::size_t kSteps = 3;
  if (report.diagnostics.size() <= kBearable) return {};
  std::vector<RuleCount> rules = rules_by_weight(report);
  if (rules.size() <= kSteps) return {};
  rules.resize(kSteps);
  std::string out = phrases.say("Begin with these:") + '\n';
  for (const RuleCount& it : rules) {
    const RuleInfo& info = report.rules.find(std::string(it.rule))->second;
    out += fmt::format("{:>5}  {} [{}]\n", it.all, visible_text(info.title), visible_text(it.rule));
  }
  return out;
}

std::string unread_line(const Report& report, const Phrasebook& phrases) {
  const std::size_t files = report.unread_files.size();
  const std::size_t sections = report.unread_section_count;
  if (files + sections == 0) return {};
  std::string out;
  if (files != 0) out = counted(files, kFiles, phrases);
  if (sections != 0) {
    const std::string more = counted(sections, kSections, phrases);
    out = out.empty() ? more : phrases.say("{} and {}", out, more);
  }
  return files + sections == 1
             ? phrases.say("{} was not read as posts (advolint posts -v shows it)", out)
             : phrases.say("{} were not read as posts (advolint posts -v shows them)", out);
}

std::string posted_line(const Report& report, const Phrasebook& phrases) {
  if (report.posted_count + report.unjudged_count == 0) return {};
  const std::size_t risks = report.posted_count;
  const std::size_t none = report.unjudged_count;
  if (none == 0) {
    return risks == 1 ? phrases.say(
                            "1 post was posted already, so only what does lasting harm is "
                            "told of it (posted: all in advolint.yaml tells more)")
                      : phrases.say(
                            "{} posts were posted already, so only what does lasting harm "
                            "is told of them (posted: all in advolint.yaml tells more)",
                            risks);
  }
  std::string out = none == 1 ? phrases.say("1 post was posted already and not judged")
                              : phrases.say("{} posts were posted already and not judged", none);
  return risks == 0 ? out : phrases.say("{}, and {} only for lasting harm", out, risks);
}

std::string kits_line(const Report& report, const Phrasebook& phrases) {
  const std::size_t posts = report.kit_post_count;
  if (posts == 0) return {};
  return posts == 1
             ? phrases.say("1 post is a template with blanks: fill them in where you post from it")
             : phrases.say(
                   "{} posts are templates with blanks: fill them in where you post from "
                   "them",
                   posts);
}

std::string networks_line(const Report& report, const Phrasebook& phrases) {
  if (report.unknown_networks.empty()) return {};
  std::string names;
  for (const std::string& it : report.unknown_networks) names += (names.empty() ? "" : ", ") + it;
  return phrases.say("not judged: lengths for {}, whose limits are unknown", visible_text(names));
}

std::string unjudged_line(const Report& report, const Phrasebook& phrases) {
  if (report.post_count == 0) return {};
  if (report.platformless_count == 1)
    return phrases.say(
        "not judged: length, hashtags and mentions of 1 post; say which network it is for, in a "
        "heading “## Facebook”, a column “Platform” or the file's name");
  if (report.platformless_count > 1)
    return phrases.say(
        "not judged: lengths, hashtags and mentions of {} posts; say which networks they are for, "
        "in headings “## Facebook”, a column “Platform” or the file's name",
        report.platformless_count);
  if (report.sleeping_count == 0) return {};
  if (!report.has_workspace)
    return phrases.say(
        "not judged: what {} more rules look at, for nothing says who you are and whom you write "
        "to; advolint init writes a file for that",
        report.sleeping_count);
  return report.diagnostics.empty()
             ? phrases.say(
                   "not judged: what {} rules look at that need more facts; advolint config says "
                   "which",
                   report.sleeping_count)
             : std::string();
}

std::string fixes_line(std::size_t fixes, std::size_t files, bool is_dry,
                       const Phrasebook& phrases) {
  const std::string made = counted(fixes, kFixes, phrases);
  const std::string where = counted(files, kFiles, phrases);
  return is_dry ? phrases.say("would make {} in {}", made, where)
                : phrases.say("made {} in {}", made, where);
}

}  // namespace advolint
