#include <algorithm>
#include <set>
#include <string>

#include "checks/check_kind.h"
#include "checks/fact_sets.h"
#include "facts/people_index.h"
#include "facts/personal_names.h"
#include "facts/placeholders.h"
#include "facts/told_phrases.h"
#include "text/characters.h"
#include "text/span_set.h"
#include "text/words.h"

namespace advolint {
namespace {

bool is_mentioned(const PostContext& post, const std::string& handle) {
  const std::string folded = fold_case(handle);
  return std::ranges::any_of(post.entities, [&](const Entity& it) {
    return it.kind == EntityKind::Mention && fold_case(it.text) == folded;
  });
}

/// Where the post names the official; else the end of its text, where the tag would stand.
TextSpan place_of(const PostContext& post, const Official* official) {
  const auto named = std::ranges::find(post.people, official, &PersonFacts::official);
  if (official != nullptr && named != post.people.end()) return named->span;
  const auto end = static_cast<std::uint32_t>(post.post.body.text().size());
  return {end, end};
}

void find_known(const PostContext& post, std::vector<Thing>& things) {
  for (const SetEntry& entry : find_fact_set("meeting.with")->resolve(post).entries) {
    if (is_mentioned(post, entry.key)) continue;
    const TextSpan at = place_of(post, entry.official);
    Thing thing{.place = at, .values = entry.values};
    thing.values["known"] = "yes";
    thing.values["found"] = std::string(post.at(at));
    if (entry.demanded_at) thing.notes.push_back({Phrase("asked for here"), *entry.demanded_at});
    things.push_back(std::move(thing));
  }
}

/// Whether anybody is tagged beside ourselves: they may be whom the post names.
bool tags_somebody(const PostContext& post) {
  return std::ranges::any_of(post.entities, [&](const Entity& it) {
    return it.kind == EntityKind::Mention && !is_own_handle(it.text, post.workspace);
  });
}

/// "Patricia Montes" of "our mayor, Patricia Montes"; empty where no name follows.
TextSpan name_after(const PostContext& post, TextSpan office) {
  auto word = std::ranges::lower_bound(post.words, office.end, {},
                                       [](const WordToken& it) { return it.span.begin; });
  constexpr std::ptrdiff_t kLeast = 2;
  constexpr std::ptrdiff_t kMost = 4;
  TextSpan name{office.end, office.end};
  std::ptrdiff_t capitals = 0;
  for (; word != post.words.end() && capitals < kMost; ++word) {
    const std::string_view gap = post.at({name.end, word->span.begin});
    const bool goes_on = gap == " " || (capitals == 0 && gap == ", ");
    if (!goes_on || !begins_with_capital(post.at(word->span))) break;
    if (capitals++ == 0) name.begin = word->span.begin;
    name.end = word->span.end;
  }
  return capitals >= kLeast ? name : TextSpan{};
}

void find_unknown(const PostContext& post, std::vector<Thing>& things) {
  if (!post.is_about("topic", "meeting") || post.fields.find("meeting.with")) return;
  if (tags_somebody(post)) return;
  const SpanSet gaps(placeholders_in(post));  // "[SENATOR NAME]" is nobody yet
  std::set<std::string, std::less<>> named;   // by surname: "Representative Ana Lee", "Rep. Lee"
  for (const PersonFacts& person : post.people) {
    const auto words = cut_words(post.at(person.span));
    if (person.official != nullptr || words.empty() || gaps.overlaps(person.span)) continue;
    if (!named.insert(words.back().folded).second) continue;
    // Whether they have an account here is not known.
    things.push_back({.place = person.span,
                      .values = {{"known", "no"}, {"name", std::string(post.at(person.span))}},
                      .at_most = Level::Warning});
  }
  if (!post.people.empty()) return;
  std::vector<TextSpan> offices = find_told(post, "tells-office");
  std::erase_if(offices, [&](TextSpan it) { return gaps.overlaps(it); });
  if (offices.empty()) return;
  if (const TextSpan name = name_after(post, offices.front()); !name.empty()) {
    things.push_back({.place = name,
                      .values = {{"known", "no"}, {"name", std::string(post.at(name))}},
                      .at_most = Level::Warning});
    return;
  }
  things.push_back(
      {.place = offices.front(), .values = {{"known", "unnamed"}}, .at_most = Level::Warning});
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  find_known(post, things);
  find_unknown(post, things);
}

constexpr std::string_view kKnown[] = {"yes", "no", "unnamed"};
constexpr Term kValues[] = {
    {"known",
     "yes if `officials:` has their handle on the platform, no if nobody says who they are, "
     "unnamed "
     "if the post only tells their office",
     TermType::OneOf, kKnown},
    {"name", "as `officials:` has it, or as the post does"},
    {"handle", "on the post's platform, with its sign; no value if it is not known"},
    {"id", "as `officials:` has it"},
    {"title", "as `officials:` has it"},
    {"office", "as `officials:` has it"},
    {"district", "whom they represent"},
};

}  // namespace

/// In C++: it knows whom we met by what is stated, and else by the words of the post.
extern constinit const CheckKind kUntaggedOfficialKind = {
    .name = "untagged-official",
    .summary =
        "An official whom we met and whom the post does not tag: by `meeting.with`, or, in a post "
        "about a meeting, by title and name. Nobody misses the tag of those who have no handle on "
        "the platform.",
    .example = "forbid: { untagged-official: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
