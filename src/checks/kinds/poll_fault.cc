#include <string>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "text/graphemes.h"

namespace advolint {
namespace {

constexpr std::uint32_t kFewest = 2;
constexpr std::uint32_t kMost = 4;
constexpr std::uint32_t kLongest = 25;

/// The answers of a poll, as a list or, in twitter-together's way, under `options`.
const yaml::Node* answers_of(const PostContext& post) {
  const auto poll = post.fields.find("poll");
  if (!poll || poll->value->is_null()) return nullptr;
  if (poll->value->is_sequence()) return poll->value;
  const yaml::Node* options = poll->value->find("options");
  return options != nullptr && options->is_sequence() ? options : nullptr;
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  const yaml::Node* answers = answers_of(post);
  if (answers == nullptr) return;
  const auto poll = post.fields.find("poll");
  const auto count = static_cast<std::uint32_t>(answers->items.size());
  const auto fault_at = [&](SourceSpan span, Values values) {
    things.push_back({.place = Location{poll->file, span}, .values = std::move(values)});
  };
  if (count < claim.number("fewest", kFewest) || count > claim.number("most", kMost))
    fault_at(answers->span, {{"fault", "number"}, {"count", fmt::format("{}", count)}});
  for (const yaml::Node& answer : answers->items) {
    if (!answer.is_scalar()) continue;
    const std::size_t size = count_graphemes(answer.scalar);
    if (size > claim.number("longest", kLongest))
      fault_at(answer.span, {{"fault", "length"}, {"count", fmt::format("{}", size)}});
  }
}

constexpr std::string_view kFaults[] = {"number", "length"};
constexpr Term kValues[] = {
    {"fault", "\"number\" of answers, or the \"length\" of one", TermType::OneOf, kFaults},
    {"count", "how many answers there are, or characters in this one"},
};
constexpr Term kParameters[] = {
    {"fewest", "how many answers a poll has at the least; 2 if not given", TermType::Number},
    {"most", "how many it may have; 4 if not given", TermType::Number},
    {"longest", "how many characters an answer may have; 25 if not given", TermType::Number},
};

}  // namespace

/// In C++: it counts the entries of a key, and the characters of each.
extern constinit const CheckKind kPollFaultKind = {
    .name = "poll-fault",
    .summary = "A poll with too few or too many answers, or an answer that is too long.",
    .example = "forbid: { poll-fault: any, most: 4, longest: 25 }",
    .values = kValues,
    .parameters = kParameters,
    .find = find,
};

}  // namespace advolint
