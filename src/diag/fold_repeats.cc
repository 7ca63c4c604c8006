#include "diag/fold_repeats.h"

#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace advolint {
namespace {

/// Fewer stand by themselves.
constexpr std::size_t kFewest = 3;

bool is_told_once(const Report& report, const Diagnostic& finding) {
  const auto rule = report.rules.find(finding.rule);
  return rule != report.rules.end() && rule->second.once_a_file;
}

}  // namespace

void fold_repeats(Report& report, const Phrasebook& book) {
  using Group = std::tuple<const SourceFile*, std::string, Level>;
  std::map<Group, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < report.diagnostics.size(); ++i) {
    const Diagnostic& it = report.diagnostics[i];
    if (is_told_once(report, it)) groups[{it.location.file.get(), it.rule, it.level}].push_back(i);
  }
  std::vector<bool> is_folded(report.diagnostics.size());
  for (const auto& [group, found] : groups) {
    if (found.size() < kFewest) continue;
    for (std::size_t i = 1; i < found.size(); ++i) is_folded[found[i]] = true;
    Note note{.message = Phrase("the same in {} more places in this file; the next one is here",
                                found.size() - 1),
              .location = report.diagnostics[found[1]].location};
    note.message.say_in(book);
    report.diagnostics[found[0]].notes.push_back(std::move(note));
  }
  Diagnostics kept;
  for (std::size_t i = 0; i < is_folded.size(); ++i) {
    if (!is_folded[i]) kept.push_back(std::move(report.diagnostics[i]));
  }
  report.diagnostics = std::move(kept);
}

}  // namespace advolint
