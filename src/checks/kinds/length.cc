#include <algorithm>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/several_posts.h"
#include "platform/fits.h"
#include "text/graphemes.h"

namespace advolint {
namespace {

/// "3 links cost 69; 2 emoji cost 4".
Phrase drivers_of(const Length& length) {
  Phrase drivers;
  for (const CostPart& part : length.parts) {
    const Phrase cost = cost_in_words(part);
    drivers = drivers.empty() ? cost : Phrase("{}; {}", drivers, cost);
  }
  return drivers;
}

TextSpan whole(const PostContext& post) {
  return {0, static_cast<std::uint32_t>(post.text.text().size())};
}

Thing over(TextSpan place, std::uint32_t used, std::uint32_t limit, English unit) {
  return {.place = place,
          .values = {{"used", std::to_string(used)},
                     {"limit", std::to_string(limit)},
                     {"over", std::to_string(used - limit)},
                     {"unit", Phrase(unit)}}};
}

/// As messages say it: what made a post longer than it looks, the drivers say.
English plain_name_of(Unit unit) {
  return unit == Unit::WeightedCharacters ? English("characters") : name_of(unit);
}

/// What does not fit of a part, in the post.
TextSpan excess_of(TextSpan part, const std::optional<TextSpan>& excess) {
  if (!excess) return part;
  return {part.begin + excess->begin, part.begin + excess->end};
}

void find_over_platform(const PostContext& post, TextSpan part, std::vector<Thing>& things) {
  const std::string content_warning = post.fields.word("content-warning");
  const Length length =
      measure(post.at(part), *post.platform, {.content_warning = content_warning});
  const Phrase drivers = drivers_of(length);
  const auto add = [&](Thing thing, Level at_most) {
    if (!drivers.empty()) thing.values["drivers"] = drivers;
    if (length.is_floor) thing.values["floor"] = "yes";
    thing.at_most = at_most;
    things.push_back(std::move(thing));
  };
  const std::uint32_t used = used_of(length);
  if (length.limit != 0 && used > length.limit) {
    add(over(excess_of(part, length.excess), used, length.limit, plain_name_of(length.unit)),
        post.platform->length->level);
    return;
  }
  // Posted by a program, the links of a post are not shortened.
  if (length.composer && length.limit != 0 && length.value > length.limit) {
    Thing thing = over(part, length.value, length.limit, plain_name_of(length.unit));
    thing.values["by-program"] = "yes";
    thing.at_most = Level::Note;
    things.push_back(std::move(thing));
    return;
  }
  for (const SecondaryLength& second : length.secondary) {
    if (second.value <= second.limit) continue;
    Thing thing = over(excess_of(part, second.excess), second.value, second.limit,
                       plain_name_of(second.unit));
    if (second.level < Level::Error) thing.values["unsure"] = "yes";
    add(std::move(thing), second.level);
    return;
  }
}

/// The paragraphs of a post that may be several: each may be one. The post itself where there is
/// no doubt.
std::vector<TextSpan> parts_of(const PostContext& post) {
  if (!may_be_several(post)) return {whole(post)};
  const std::string& text = post.text.text();
  std::vector<TextSpan> parts;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", begin), text.size());
    parts.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = std::min(text.find_first_not_of('\n', end), text.size());
  }
  return parts;
}

void find_over_platform(const PostContext& post, std::vector<Thing>& things) {
  for (const TextSpan part : parts_of(post)) find_over_platform(post, part, things);
}

void find_over_number(const PostContext& post, std::uint32_t limit, std::vector<Thing>& things) {
  const std::string& text = post.text.text();
  const auto boundaries = grapheme_boundaries(text);
  const auto used = static_cast<std::uint32_t>(boundaries.size() - 1);
  if (used <= limit) return;
  things.push_back(
      over({boundaries[limit], boundaries.back()}, used, limit, English("characters")));
}

/// The part of the post that does not fit.
void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  if (claim.quantity.by_platform) {
    find_over_platform(post, things);
  } else {
    find_over_number(post, claim.quantity.most, things);
  }
}

bool awake(const PostContext& post, const Claim& claim) {
  return !claim.quantity.by_platform || post.platform != nullptr;
}

constexpr Term kValues[] = {
    {"used", "how long the post is"},
    {"limit", "how long it may be"},
    {"over", "how much to cut"},
    {"unit", "what is counted: \"characters\" or \"bytes\""},
    {"drivers", "what made it so long: \"3 links cost 69\""},
    {"unsure", "yes, where the platform does not say exactly how it counts"},
    {"by-program", "yes, where it fits if a person posts it, and not if a scheduler does"},
    {"floor", "yes, where a placeholder stands for text that is still to come"},
};

}  // namespace

/// In C++: it is the platform's own count.
extern constinit const CheckKind kLengthKind = {
    .name = "length",
    .summary =
        "The part of a post beyond a length: the platform's own (`platform`), or a number of "
        "characters as readers count them (grapheme clusters).",
    .example = "limit: { length: platform }",
    .values = kValues,
    .argument = Argument::Measure,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
