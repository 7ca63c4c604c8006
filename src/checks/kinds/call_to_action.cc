#include "checks/check_kind.h"
#include "facts/requests.h"
#include "facts/threads.h"

namespace advolint {
namespace {

constexpr std::string_view kStatedByWords[] = {"campaign", "list"};
constexpr Term kValues[] = {
    {"stated-by", "campaign if it is one of the campaign's `asks`, list if the list has it",
     TermType::OneOf, kStatedByWords},
};

/// A thread asks once, in whichever of its parts.
void find_in_thread(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  for (const PostContext& part : other_parts_of(post)) {
    for (const Request& request : find_requests(part, claim.list, claim.phrases)) {
      things.push_back({.place = Location{post.draft.file, part.text.to_source(request.span)},
                        .values = {{"stated-by", "list"}}});
    }
  }
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  for (const Request& request : find_requests(post, claim.list, claim.phrases)) {
    const bool is_campaigns = request.source == Request::Source::Campaign;
    things.push_back(
        {.place = request.span, .values = {{"stated-by", is_campaigns ? "campaign" : "list"}}});
  }
  if (things.empty()) find_in_thread(post, claim, things);
}

bool awake(const PostContext& post, const Claim& claim) {
  return !claim.list.empty() || (post.campaign != nullptr && !post.campaign->asks.empty());
}

}  // namespace

/// In C++: it tells requests from reports of them, by the words around.
extern constinit const CheckKind kCallToActionKind = {
    .name = "call-to-action",
    .summary =
        "Words that ask readers to do something: the campaign's `asks`, and verbs of a list where "
        "they are a demand (\"Call your senator\", \"please sign\"), not where they are nouns "
        "(\"your support\").",
    .example = "require: { call-to-action: at least 1, from: asks }",
    .values = kValues,
    .from = FromRole::Vocabulary,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
