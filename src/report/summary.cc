#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "report/reporter.h"
#include "report/visible_text.h"

namespace advolint {
namespace {

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

/// "1 error, 2 warnings", or "no findings".
std::string counted_levels(const Diagnostics& diagnostics) {
  std::string out;
  for (const Level level : {Level::Error, Level::Warning, Level::Note}) {
    const std::size_t found = count(diagnostics, level);
    if (found == 0) continue;
    out += fmt::format("{}{}", out.empty() ? "" : ", ", counted(found, name_of(level)));
  }
  return out.empty() ? "no findings" : out;
}

/// "2 of 14 drafts and 1 other file": packs, configuration and data files are no drafts.
std::string counted_files(const Report& report) {
  std::set<std::string_view> drafts;
  std::set<std::string_view> others;
  for (const Diagnostic& it : report.diagnostics) {
    const std::string& path = it.location.file->path();
    const bool is_draft = std::ranges::binary_search(report.draft_paths, path);
    (is_draft ? drafts : others).insert(path);
  }
  const std::size_t total = report.draft_paths.size();
  if (drafts.empty() && others.empty()) return counted(total, "draft");
  if (drafts.empty()) return counted(others.size(), "file");
  std::string out = fmt::format("{} of {}", drafts.size(), counted(total, "draft"));
  if (!others.empty()) out += " and " + counted(others.size(), "other file");
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

std::string summary_line(const Report& report) {
  std::string out =
      fmt::format("{} in {}", counted_levels(report.diagnostics), counted_files(report));
  if (const std::string_view rule = rule_to_explain(report); !rule.empty()) {
    out += fmt::format(".  Explain any rule: advolint explain {}", visible_text(rule));
  }
  return out;
}

}  // namespace advolint
