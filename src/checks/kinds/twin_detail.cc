#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/ascii.h"
#include "text/date.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

bool share_platform(const Post& a, const Post& b) {
  return std::ranges::any_of(a.platforms, [&](const PlatformUse& it) {
    return std::ranges::count(b.platforms, it.id, &PlatformUse::id) != 0;
  });
}

/// As a label or a field states it; empty: none does.
std::string_view stated_language(const Post& post) {
  const yaml::Node* language = post.own_fields.find("language");
  return language == nullptr ? std::string_view() : std::string_view(language->scalar);
}

/// The post right before this one for its platform, where it is in the language that the file has
/// first for that platform and this one is in another: "Facebook" above "Facebook (español)".
const Post* twin_of(const PostContext& post) {
  const std::string_view language = stated_language(post.post);
  if (language.empty()) return nullptr;
  const Post* first = nullptr;
  const Post* before = nullptr;
  for (const Post& other : post.draft.posts) {
    if (other.number >= post.post.number) break;
    if (!share_platform(other, post.post)) continue;
    if (first == nullptr) first = &other;
    before = &other;
  }
  if (before == nullptr) return nullptr;
  const std::string_view lead = stated_language(*first);
  const bool is_pair = !lead.empty() && lead != language && stated_language(*before) == lead;
  return is_pair ? before : nullptr;
}

/// A day of the year, or an hour, and the words that say so.
struct Detail {
  TextSpan span;
  int value = 0;  ///< equal for the same day, or the same minute
};

/// "April 17–24", "del 17 al 24 de abril": languages name another of the days in full.
bool is_one_of_several(std::string_view text, TextSpan day) {
  constexpr std::size_t kNear = 8;  // bytes
  const std::size_t from = day.begin - std::min<std::size_t>(day.begin, kNear);
  const std::string_view before = text.substr(from, day.begin - from);
  if (std::ranges::any_of(before, is_ascii_digit)) return true;
  std::string_view after = text.substr(day.end);
  for (const std::string_view dash : {"-", "\u2013", "\u2014"}) {
    const std::size_t blanks = std::min(after.find_first_not_of(' '), after.size());
    if (!after.substr(blanks).starts_with(dash)) continue;
    after.remove_prefix(blanks + dash.size());
    after.remove_prefix(std::min(after.find_first_not_of(' '), after.size()));
    return !after.empty() && is_ascii_digit(after.front());
  }
  return false;
}

/// Empty where one of them is among several days.
std::vector<Detail> days_in(std::string_view text, const Lexicon& lexicon) {
  constexpr int kMoreThanDays = 100;
  std::vector<Detail> days;
  for (const DateInText& it : find_dates(text, lexicon)) {
    if (is_one_of_several(text, it.span)) return {};
    const auto month = static_cast<int>(static_cast<unsigned>(it.month));
    days.push_back(
        {it.span, month * kMoreThanDays + static_cast<int>(static_cast<unsigned>(it.day))});
  }
  return days;
}

/// Where "10:30 a.m." ends, whose first number ends at `at`.
std::size_t end_of_hour(std::string_view text, std::size_t at) {
  constexpr std::size_t kMinutes = 3;  // ":30"
  if (text.substr(at).starts_with(':')) at = std::min(at + kMinutes, text.size());
  const std::size_t half = text.substr(at).starts_with(' ') ? at + 1 : at;
  for (const std::string_view words : {"a.m.", "p.m.", "am", "pm", "AM", "PM"}) {
    if (text.substr(half).starts_with(words)) return half + words.size();
  }
  return at;
}

/// Not the numbers of `days`: "September 9 at 6 p.m." has one hour.
std::vector<Detail> hours_in(std::string_view text, const std::vector<Detail>& days) {
  std::vector<Detail> hours;
  constexpr std::size_t kLongest = 10;  // bytes: "10:30 a.m."
  for (const WordToken& word : cut_words(text)) {
    const std::size_t begin = word.span.begin;
    if (std::ranges::any_of(days, [&](const Detail& it) { return it.span.contains(word.span); }))
      continue;
    const char before = begin == 0 ? ' ' : text[begin - 1];
    if (!is_ascii_digit(text[begin]) || (before != ' ' && before != '\n' && before != '('))
      continue;
    const auto minute = parse_time_of_day(text.substr(begin, kLongest));
    if (!minute) continue;
    const std::size_t end = end_of_hour(text, word.span.end);
    hours.push_back({{word.span.begin, static_cast<std::uint32_t>(end)}, *minute});
  }
  return hours;
}

/// Where both have one such detail, and not the same.
std::optional<Detail> differing(const std::vector<Detail>& ours,
                                const std::vector<Detail>& theirs) {
  const bool differ =
      ours.size() == 1 && theirs.size() == 1 && ours.front().value != theirs.front().value;
  return differ ? std::optional(ours.front()) : std::nullopt;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const Post* twin = twin_of(post);
  if (twin == nullptr) return;
  const std::string_view text = post.text.text();
  const std::string_view other = twin->body.text();
  const auto compare = [&](const std::vector<Detail>& ours, const std::vector<Detail>& theirs) {
    const auto detail = differing(ours, theirs);
    if (!detail) return;
    const TextSpan there = theirs.front().span;
    things.push_back({.place = detail->span,
                      .values = {{"wanted", std::string(other.substr(there.begin, there.size()))}},
                      .notes = {{Phrase("the other language says so here"),
                                 Location{post.draft.file, twin->body.to_source(there)}}}});
  };
  const std::vector<Detail> our_days = days_in(text, *post.lexicon);
  const std::vector<Detail> their_days = days_in(other, *post.lexicon);
  compare(our_days, their_days);
  compare(hours_in(text, our_days), hours_in(other, their_days));
}

constexpr Term kValues[] = {
    {"wanted", "what the post before it, in the other language, says there"},
};

}  // namespace

/// In C++: it reads days and hours of two posts.
extern constinit const CheckKind kTwinDetailKind = {
    .name = "twin-detail",
    .summary =
        "A day or an hour that is another in the post before it, which says the same in another "
        "language: labels above both name their languages.",
    .example = "forbid: { twin-detail: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
