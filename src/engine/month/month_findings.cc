#include "engine/month/month_findings.h"

#include <algorithm>
#include <utility>

#include "engine/month/month_plans.h"
#include "report/advice.h"
#include "report/where.h"

namespace advolint {
namespace {

MonthFinding in_words(const Diagnostic& finding, const Phrasebook& phrases) {
  const Location& at = finding.location;
  Diagnostics said = {finding};
  say_in(said, phrases);
  std::vector<std::string> advice = advice_of(said.front());
  return {.level = finding.level,
          .rule = finding.rule,
          .message = said.front().message.text(),
          .advice = advice.empty() ? std::string() : std::move(advice.front()),
          .place = where(at.file->path(), *at.file, at.span.begin)};
}

/// Whether a finding stands at an entry of a data file.
bool is_at(const Diagnostic& finding, const Location& entry) {
  return entry.file && finding.location.file->path() == entry.file->path() &&
         entry.span.begin <= finding.location.span.begin &&
         finding.location.span.begin <= entry.span.end;
}

/// The part of a post of the month that a finding in the post with this number is about; of the
/// whole file, the first that there is. Null: it is about another month's.
MonthPart* part_for(const std::vector<const PlannedPost*>& planned, const std::string& path,
                    std::uint32_t number, MonthFacts& facts) {
  for (std::size_t i = 0; i < planned.size(); ++i) {
    std::vector<MonthPart>& parts = facts.posts[i].parts;
    if (planned[i]->path != path || parts.empty()) continue;
    const std::uint32_t first = planned[i]->number;
    if (number == 0) return &parts.front();
    if (first <= number && number < first + parts.size()) return &parts[number - first];
  }
  return nullptr;
}

class Sorter {
 public:
  Sorter(const Report& report, const Workspace& workspace,
         const std::vector<const PlannedPost*>& planned, const Phrasebook& phrases,
         MonthFacts& facts)
      : report_(report),
        workspace_(workspace),
        planned_(planned),
        phrases_(phrases),
        facts_(facts) {}

  void add(const Diagnostic& finding) {
    const std::string& path = finding.location.file->path();
    const auto draft = report_.places.find(path);
    if (draft != report_.places.end()) {
      const std::uint32_t number = draft->second.at(finding.location.span).post;
      if (MonthPart* part = part_for(planned_, path, number, facts_))
        part->findings.push_back(in_words(finding, phrases_));
    } else if (!is_of_meeting(finding) && !is_of_day_of_action(finding)) {
      facts_.elsewhere.push_back(in_words(finding, phrases_));
    }
  }

 private:
  bool is_of_meeting(const Diagnostic& finding) {
    if (!workspace_.meetings) return false;
    const auto meeting = std::ranges::find_if(
        *workspace_.meetings, [&](const Meeting& it) { return is_at(finding, it.at); });
    if (meeting == workspace_.meetings->end()) return false;
    const auto row = std::ranges::find_if(facts_.meetings, [&](const MonthMeeting& it) {
      return it.date == meeting->date && !meeting->with.empty() &&
             it.with == official_in_words(workspace_, meeting->with.front());
    });
    if (row != facts_.meetings.end()) row->findings.push_back(in_words(finding, phrases_));
    return true;
  }

  bool is_of_day_of_action(const Diagnostic& finding) {
    if (!workspace_.campaigns) return false;
    for (const Campaign& campaign : *workspace_.campaigns) {
      for (const DayOfAction& day : campaign.days_of_action) {
        if (!is_at(finding, day.at)) continue;
        const auto row = std::ranges::find_if(facts_.days_of_action, [&](const auto& it) {
          return it.date == day.date && it.name == day.name && it.campaign == title_of(campaign);
        });
        if (row != facts_.days_of_action.end())
          row->findings.push_back(in_words(finding, phrases_));
        return true;
      }
    }
    return false;
  }

  const Report& report_;
  const Workspace& workspace_;
  const std::vector<const PlannedPost*>& planned_;
  const Phrasebook& phrases_;
  MonthFacts& facts_;
};

}  // namespace

void add_findings(const Report& report, const Workspace& workspace,
                  const std::vector<const PlannedPost*>& planned, const Phrasebook& phrases,
                  MonthFacts& facts) {
  Sorter sorter(report, workspace, planned, phrases, facts);
  for (const Diagnostic& it : report.diagnostics) sorter.add(it);
}

}  // namespace advolint
