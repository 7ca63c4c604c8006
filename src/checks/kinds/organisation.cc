#include "checks/check_kind.h"
#include "facts/organisation_name.h"

namespace advolint {
namespace {

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const TextSpan span : find_organisation(post)) {
    things.push_back({.place = span, .values = {}});
  }
}

bool awake(const PostContext& post, const Claim& /*claim*/) {
  return post.workspace.organisation && !post.workspace.organisation->name.empty();
}

}  // namespace

/// In C++: it finds the library by its name, its short forms and its handles.
extern constinit const CheckKind kOrganisationKind = {
    .name = "organisation",
    .summary =
        "The library's own name: `organisation.name`, its short forms, its handles, \"our "
        "library\".",
    .example = "require: { organisation: at least 1 }",
    .find = find,
    .awake = awake,
    .needs = "organisation",
};

}  // namespace advolint
