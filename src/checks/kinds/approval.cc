#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "checks/check_kind.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kApproved;  ///< in `status:`, that it may go out

namespace {

constexpr std::string_view kFaults[] = {"not-approved", "self-approved"};
constexpr Term kValues[] = {
    {"fault", "not-approved, or self-approved if the author approved the draft", TermType::OneOf,
     kFaults},
    {"status", "as the draft states it, and a calendar's cell has it"},
    {"date", "the day for which it is scheduled"},
    {"author", "as the draft states it"},
};

/// Whether the post goes out within `days` from the day of the run on.
bool is_scheduled(const PostContext& post, std::uint32_t days) {
  if (!post.date || !post.date->ok() || !post.today || *post.date < *post.today) return false;
  const auto ahead = std::chrono::sys_days(*post.date) - std::chrono::sys_days(*post.today);
  return ahead <= std::chrono::days(days);
}

bool is_approved(const PostContext& post, const std::string& status) {
  return post.lexicon->has(kApproved, fold_case(status));
}

bool approved_by_author(const PostContext& post) {
  const std::string author = fold_case(post.fields.word("author"));
  const auto approvers = post.fields.words("approved-by");
  return !author.empty() && !approvers.empty() &&
         std::ranges::all_of(approvers,
                             [&](const std::string& name) { return fold_case(name) == author; });
}

/// As the writer has it: a calendar's "Borrador" is a draft to us.
std::string status_as_written(const PostContext& post) {
  if (!post.draft.table) return post.fields.word("status");
  const Location at = post.fields.find("status")->at();
  return std::string(at.file->text(at.span));
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  constexpr std::uint32_t kAnyDay = 36500;
  if (!is_scheduled(post, claim.number("days", kAnyDay))) return;
  const std::string status = post.fields.word("status");
  const auto report = [&](std::string_view fault, std::string_view field) {
    things.push_back({.place = post.fields.find(field)->at(),
                      .values = {{"fault", std::string(fault)},
                                 {"status", status_as_written(post)},
                                 {"date", to_iso(*post.date)},
                                 {"author", post.fields.word("author")}}});
  };
  if (!is_approved(post, status)) report("not-approved", "status");
  if (approved_by_author(post)) report("self-approved", "approved-by");
}

bool awake(const PostContext& post, const Claim& /*claim*/) {
  return post.today && post.fields.find("date") && post.fields.find("status");
}

constexpr Term kParameters[] = {
    {"days", "how many days ahead a draft has to be approved; any number if not given",
     TermType::Number}};

}  // namespace

/// In C++: it compares two keys of a draft with its date and the run's.
extern constinit const CheckKind kApprovalKind = {
    .name = "approval",
    .summary =
        "A fault of a draft that is scheduled (its `date:` is today or later): it is not approved, "
        "or its own author approved it.",
    .example = "forbid: { approval: any, with: { fault: not-approved } }",
    .values = kValues,
    .parameters = kParameters,
    .asks_for_fields = true,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
