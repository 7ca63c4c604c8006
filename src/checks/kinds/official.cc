#include <string>
#include <utility>

#include "checks/check_kind.h"
#include "facts/people.h"

namespace advolint {
namespace {

constexpr std::string_view kByWords[] = {"handle", "name"};
constexpr Term kValues[] = {
    {"known", "whether `officials:` lists them", TermType::OneOf, kYesOrNo},
    {"by", "handle if the post tags them here, name if it names them", TermType::OneOf, kByWords},
    {"tagged", "whether the post tags them anywhere, by their handle on the platform",
     TermType::OneOf, kYesOrNo},
    {"in-picture", "whether a picture has them in its `tags` or `of`", TermType::OneOf, kYesOrNo},
    {"id", "as `officials:` has it"},
    {"name", "as `officials:` has it"},
    {"title", "as `officials:` has it"},
    {"handle", "on the post's platform, with its sign; no value if they have none there"},
    {"district", "whom they represent"},
};

void set_stated(Values& values, std::string_view name, std::string_view value) {
  if (!value.empty()) values.emplace(name, std::string(value));
}

Values values_of(const PersonFacts& person, const PostContext& post) {
  Values values = {{"known", person.official != nullptr ? "yes" : "no"},
                   {"by", person.by_handle ? "handle" : "name"}};
  if (person.official == nullptr) {
    values.emplace("tagged", person.by_handle ? "yes" : "no");
    return values;
  }
  const Official& official = *person.official;
  values.emplace("tagged", is_tagged(official.handles, post.entities, post.dialect) ? "yes" : "no");
  values.emplace(
      "in-picture",
      is_in_picture(official.id, official.name, official.handles, post.media) ? "yes" : "no");
  set_stated(values, "id", official.id);
  set_stated(values, "name", official.name);
  set_stated(values, "title", official.title);
  set_stated(values, "district", official.district);
  const std::string handle(official.handle_on(post.dialect.id));
  if (!handle.empty()) values.emplace("handle", "@" + handle);
  return values;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const PersonFacts& person : post.people) {
    Thing thing{.place = person.span, .values = values_of(person, post)};
    if (person.official != nullptr) thing.key = person.official->handle_on(post.dialect.id);
    things.push_back(std::move(thing));
  }
}

/// Titles and handles that only officials have tell of them without a list. Who is on it does not.
bool awake(const PostContext& post, const Claim& claim) {
  return post.workspace.officials.has_value() ||
         (!claim.with.contains("known") && !claim.except.contains("known"));
}

}  // namespace

/// In C++: it finds people by names, titles and handles that the workspace has.
extern constinit const CheckKind kOfficialKind = {
    .name = "official",
    .summary =
        "An elected official that the post tags or names: \"@RepMariaLee\", \"Rep. Lee\", \"Lee's "
        "staff\".",
    .example = "forbid: { official: any, with: { by: handle }, except: { district: districts } }",
    .values = kValues,
    .from = FromRole::Filter,
    .find = find,
    .awake = awake,
    .needs = "officials",
};

}  // namespace advolint
