#include <chrono>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "text/date.h"

namespace advolint {

namespace {

void find_past_date(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const std::optional<Field> field = post.fields.find("date");
  if (!field || !post.date || !post.date->ok() || !post.today) return;
  const std::chrono::days late =
      std::chrono::sys_days(*post.today) - std::chrono::sys_days(*post.date);
  if (late.count() <= 0 || post.fields.word("status") == "posted") return;
  things.push_back({field->at(),
                    {{"date", to_iso(*post.date)},
                     {"today", to_iso(*post.today)},
                     {"days", fmt::format("{}", late.count())}},
                    {}});
}

constexpr Term kValues[] = {
    {"date", "the post's date"},
    {"today", "the day of the run"},
    {"days", "how many days lie between them"},
};

}  // namespace

extern constinit const CheckKind kPastDateKind = {
    .name = "past-date",
    .summary = "A post that is not posted yet although its date is over.",
    .example = "forbid: { past-date: any }",
    .values = kValues,
    .parameters = {},
    .find = find_past_date,
    .awake = [](const PostContext& post,
                const Claim&) { return post.today.has_value() && post.date.has_value(); },
};

}  // namespace advolint
