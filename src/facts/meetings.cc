#include "facts/meetings.h"

#include <algorithm>

namespace advolint {
namespace {

bool shares_an_official(const Meeting& meeting, const std::vector<std::string>& with) {
  return std::ranges::any_of(with, [&](const std::string& id) {
    return std::ranges::find(meeting.with, id) != meeting.with.end();
  });
}

void append_stated(const std::string& ask, std::vector<std::string>& asks) {
  if (!ask.empty()) asks.push_back(ask);
}

}  // namespace

const Meeting* meeting_of(const PostContext& post) {
  if (!post.workspace.meetings || !post.fields.find("meeting")) return nullptr;
  const std::vector<std::string> with = post.fields.words("meeting.with");
  const std::optional<Date> day = post.fields.date("meeting.date");
  const Meeting* best = nullptr;
  for (const Meeting& meeting : *post.workspace.meetings) {
    if (day ? meeting.date != *day : (with.empty() || (post.date && meeting.date > *post.date)))
      continue;
    if (!with.empty() && !shares_an_official(meeting, with)) continue;
    if (best == nullptr || best->date < meeting.date) best = &meeting;
  }
  return best;
}

std::vector<std::string> stated_asks(const PostContext& post) {
  std::vector<std::string> asks;
  append_stated(post.fields.word("meeting.ask"), asks);
  const Campaign* campaign = post.campaign;
  if (const Meeting* meeting = meeting_of(post)) {
    append_stated(meeting->ask, asks);
    if (campaign == nullptr) campaign = post.workspace.campaign(meeting->campaign);
  }
  if (campaign != nullptr) {
    append_stated(campaign->ask, asks);
    for (const std::string& ask : campaign->asks) append_stated(ask, asks);
  }
  return asks;
}

std::vector<const Campaign*> running_campaigns(const PostContext& post) {
  std::vector<const Campaign*> running;
  if (!post.workspace.campaigns) return running;
  const std::optional<Date> day = post.today ? post.today : post.date;
  for (const Campaign& campaign : *post.workspace.campaigns) {
    const bool has_begun = !day || !campaign.from || *campaign.from <= *day;
    const bool is_over = day && campaign.to && *campaign.to < *day;
    if (&campaign == post.campaign || (has_begun && !is_over)) running.push_back(&campaign);
  }
  return running;
}

}  // namespace advolint
