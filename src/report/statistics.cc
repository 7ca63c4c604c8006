#include "report/statistics.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "report/visible_text.h"

namespace advolint {

std::string statistics_of(const Report& report) {
  std::map<std::pair<std::string, Level>, std::size_t> counts;
  for (const Diagnostic& it : report.diagnostics) ++counts[{it.rule, it.level}];
  std::vector<std::pair<std::pair<std::string, Level>, std::size_t>> rows(counts.begin(),
                                                                          counts.end());
  std::ranges::stable_sort(rows, std::ranges::greater(), [](const auto& it) { return it.second; });
  std::string out;
  for (const auto& [key, count] : rows) {
    const auto& [rule, level] = key;
    const auto known = report.rules.find(rule);
    const std::string title = known == report.rules.end() ? "" : "  " + known->second.title;
    out += fmt::format("{:>7}  {:<7}  {}{}\n", count, name_of(level), visible_text(rule),
                       visible_text(title));
  }
  return out;
}

}  // namespace advolint
