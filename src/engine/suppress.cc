#include "engine/suppress.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string_view>
#include <utility>

#include "text/characters.h"
#include "text/edit_distance.h"

namespace advolint {
namespace {

/// The offsets at which a suppression silences findings, end excluded.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

Range range_of(const Suppression& suppression) {
  switch (suppression.scope) {
    case Suppression::Scope::File:
      return {0, std::numeric_limits<std::uint32_t>::max()};
    case Suppression::Scope::Line:
      return {suppression.covers.begin, suppression.covers.end};
    case Suppression::Scope::Post:
      // What is missing is found where it would be added: after the post.
      return {suppression.covers.begin, suppression.covers.end + 1};
  }
  return {};
}

/// "shouting, double-space"; empty for a suppression of all rules.
std::string names_in(const Suppression& suppression) {
  std::string names;
  for (const auto& [name, span] : suppression.rules) names += (names.empty() ? "" : ", ") + name;
  return names;
}

/// Findings in the order of their places, and how many suppressions begin and end at each:
/// thousands of both cost little more than their number.
class Places {
 public:
  void add(std::uint32_t offset, std::size_t index) { findings_.emplace_back(offset, index); }

  void finish() {
    std::ranges::sort(findings_);
    changes_.resize(findings_.size() + 1);
  }

  /// Says whether anything lies in `range`.
  bool silence(Range range) {
    const std::size_t first = count_before(range.begin);
    const std::size_t last = count_before(range.end);
    if (first >= last) return false;
    ++changes_[first];
    --changes_[last];
    return true;
  }

  void mark_silenced(std::vector<bool>& silenced) const {
    int open = 0;
    for (std::size_t i = 0; i < findings_.size(); ++i) {
      open += changes_[i];
      if (open > 0) silenced[findings_[i].second] = true;
    }
  }

 private:
  [[nodiscard]] std::size_t count_before(std::uint32_t offset) const {
    const auto at = std::ranges::lower_bound(findings_, offset, {},
                                             [](const auto& finding) { return finding.first; });
    return static_cast<std::size_t>(at - findings_.begin());
  }

  std::vector<std::pair<std::uint32_t, std::size_t>> findings_;  ///< offset, index
  std::vector<int> changes_;
};

/// What a comment of ours may begin with.
const std::vector<std::string> kWords = {"advolint-disable", "advolint-disable-file",
                                         "advolint-disable-line", "advolint-disable-next-line",
                                         "advolint-enable"};

class Suppressor {
 public:
  Suppressor(const Draft& draft, const std::vector<std::string>& known_rules,
             const Diagnostics& diagnostics)
      : known_rules_(known_rules), silenced_(diagnostics.size()) {
    for (std::size_t i = 0; i < diagnostics.size(); ++i) {
      const Location& at = diagnostics[i].location;
      if (at.file != draft.file) continue;
      all_.add(at.span.begin, i);
      by_rule_[diagnostics[i].rule].add(at.span.begin, i);
    }
    all_.finish();
    for (auto& [rule, places] : by_rule_) places.finish();
  }

  void apply(const Suppression& suppression) {
    const Range range = range_of(suppression);
    if (suppression.rules.empty() && !all_.silence(range)) {
      faults_.push_back({"unused", suppression.span, "", ""});
    }
    for (const auto& [rule, span] : suppression.rules) silence(rule, span, range);
    if (suppression.because.empty()) {
      faults_.push_back({"no-reason", suppression.span, names_in(suppression), ""});
    }
  }

  /// By index of the diagnostics.
  std::vector<bool> silenced() {
    all_.mark_silenced(silenced_);
    for (const auto& [rule, places] : by_rule_) places.mark_silenced(silenced_);
    return std::move(silenced_);
  }

  std::vector<SuppressionFault> faults() { return std::move(faults_); }

 private:
  void silence(const std::string& rule, SourceSpan span, Range range) {
    const auto places = by_rule_.find(rule);
    const bool is_used = places != by_rule_.end() && places->second.silence(range);
    if (std::ranges::count(known_rules_, rule) == 0) {
      faults_.push_back({"unknown-rule", span, rule, meant(rule)});
    } else if (!is_used) {
      faults_.push_back({"unused", span, rule, ""});
    }
  }

  const std::string& meant(const std::string& rule) {
    const auto [known, is_new] = meant_.try_emplace(rule);
    const bool is_word = fold_case(rule).starts_with("advolint");
    if (is_new) known->second = did_you_mean(rule, is_word ? kWords : known_rules_).value_or("");
    return known->second;
  }

  const std::vector<std::string>& known_rules_;
  Places all_;
  std::map<std::string, Places, std::less<>> by_rule_;
  std::vector<bool> silenced_;
  std::vector<SuppressionFault> faults_;
  std::map<std::string, std::string> meant_;
};

}  // namespace

std::vector<SuppressionFault> suppress(const Draft& draft,
                                       const std::vector<std::string>& known_rules,
                                       Diagnostics& diagnostics) {
  if (draft.suppressions.empty()) return {};
  Suppressor suppressor(draft, known_rules, diagnostics);
  for (const Suppression& suppression : draft.suppressions) suppressor.apply(suppression);
  const std::vector<bool> silenced = suppressor.silenced();
  Diagnostics kept;
  for (std::size_t i = 0; i < diagnostics.size(); ++i) {
    if (!silenced[i]) kept.push_back(std::move(diagnostics[i]));
  }
  diagnostics = std::move(kept);
  return suppressor.faults();
}

}  // namespace advolint
