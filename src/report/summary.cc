#include <algorithm>
#include <set>
#include <utility>

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

/// "2 of 14 drafts and 1 other file": packs, configuration and data files are not drafts.
std::string counted_files(const Report& report, const Phrasebook& phrases) {
  std::set<std::string_view> drafts;
  std::set<std::string_view> others;
  for (const Diagnostic& it : report.diagnostics) {
    const std::string& path = it.location.file->path();
    const bool is_draft = std::ranges::binary_search(report.draft_paths, path);
    (is_draft ? drafts : others).insert(path);
  }
  const std::size_t total = report.draft_paths.size();
  if (drafts.empty() && others.empty()) return counted(total, kDrafts, phrases);
  if (drafts.empty()) return counted(others.size(), kFiles, phrases);
  std::string out = phrases.say("{} of {}", drafts.size(), counted(total, kDrafts, phrases));
  if (!others.empty()) {
    out = phrases.say("{} and {}", out, counted(others.size(), kOtherFiles, phrases));
  }
  return out;
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

std::string fixes_line(std::size_t fixes, std::size_t files, bool is_dry,
                       const Phrasebook& phrases) {
  const std::string made = counted(fixes, kFixes, phrases);
  const std::string where = counted(files, kFiles, phrases);
  return is_dry ? phrases.say("would make {} in {}", made, where)
                : phrases.say("made {} in {}", made, where);
}

}  // namespace advolint
