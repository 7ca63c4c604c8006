#include "checks/check_kind.h"
#include "facts/room_for_fields.h"

namespace advolint {
namespace {

/// A key counts as stated when it has a value: `location:` with nothing after it is a reminder to
/// fill it in.
void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  const auto field = post.fields.find(claim.quantity.text);
  if (!field || field->value->is_null()) return;
  things.push_back({.place = field->at(),
                    .values = {{"key", claim.quantity.text}, {"value", field->value->scalar}}});
}

bool awake(const PostContext& post, const Claim& claim) {
  return post.fields.find(claim.quantity.text) || has_room_for(post, {claim.quantity.text});
}

constexpr Term kValues[] = {
    {"key", "the name of the key"},
    {"value", "what it says, where that is one word"},
};

}  // namespace

/// In C++: it is what front matter states: the base of the language.
extern constinit const CheckKind kFieldKind = {
    .name = "field",
    .summary = "A key of the front matter that has a value.",
    .example = "require: { field: location }",
    .values = kValues,
    .argument = Argument::Key,
    .asks_for_fields = true,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
