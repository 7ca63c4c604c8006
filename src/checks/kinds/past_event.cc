#include <algorithm>
#include <chrono>
#include <optional>
#include <string>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/characters.h"
#include "text/date.h"

namespace advolint {

extern const WordList kToday;        ///< where it may also say when to act
extern const WordList kTonight;      ///< where it only says when something is
extern const WordList kTomorrow;     ///< unless after one of `NotTomorrow`
extern const WordList kNotTomorrow;  ///< after one, such a word is not a day: "esta mañana"
extern const WordList kActing;       ///< say when to act: "register today"
extern const WordList kBeforeToday;  ///< tell that an event is meant: "see you today"
extern const WordList kAfterToday;   ///< the same: "today at"

namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// A word that names a day from the day of posting.
struct DayWord {
  days from_post;
  bool may_mean_acting = false;  ///< as likely says when to act: "register today"
};

std::optional<DayWord> day_word_at(const PostContext& post, std::size_t word) {
  if (post.says(kToday, word)) return DayWord{days(0), true};
  if (post.says(kTonight, word)) return DayWord{days(0)};
  const bool is_day = word == 0 || !post.says(kNotTomorrow, word - 1);
  if (post.says(kTomorrow, word) && is_day) return DayWord{days(1)};
  return std::nullopt;
}

/// Whether the words beside "today" tell when something is: "today at 10", "is today", "see you
/// today".
bool says_when(const PostContext& post, std::size_t word) {
  return post.says(kAfterToday, word + 1) || (word > 0 && post.says(kBeforeToday, word - 1));
}

/// Whether "today" or "tomorrow" tells when to act, by the words of its sentence.
bool speaks_of_acting(const PostContext& post, TextSpan word) {
  const auto sentence = std::ranges::lower_bound(post.sentences, word.end, {}, &TextSpan::end);
  if (sentence == post.sentences.end() || !sentence->contains(word)) return false;
  const auto begin_of = [](const WordToken& token) { return token.span.begin; };
  const auto first = std::ranges::lower_bound(post.words, sentence->begin, {}, begin_of);
  const auto after = std::ranges::lower_bound(post.words, sentence->end, {}, begin_of);
  return std::any_of(first, after, [&](const WordToken& token) {
    return post.lexicon->has(kActing, token.folded);
  });
}

/// Whether the text itself gives the event's date, so that "today" speaks of something else.
bool names_date(const PostContext& post, Date event) {
  return std::ranges::any_of(find_dates(post.text.text(), post.words, *post.lexicon),
                             [&](const DateInText& date) {
                               return date.month == event.month() && date.day == event.day();
                             });
}

void find_unfitting_words(const PostContext& post, Date event, std::vector<Thing>& things) {
  if (names_date(post, event)) return;
  const SpanSet spared =
      code_and(post, {EntityKind::Link, EntityKind::Hashtag, EntityKind::Mention});
  for (std::size_t index = 0; index < post.words.size(); ++index) {
    const WordToken& word = post.words[index];
    const auto day = day_word_at(post, index);
    if (!day || spared.overlaps(word.span)) continue;
    const days away = sys_days(event) - sys_days(*post.date);
    if (day->from_post == away || speaks_of_acting(post, word.span)) continue;
    if (day->may_mean_acting && !says_when(post, index)) continue;
    things.push_back({word.span,
                      {{"shape", "word"}, {"event", to_iso(event)}, {"date", to_iso(*post.date)}},
                      {}});
  }
}

void find_past_events(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const std::optional<Date> event = post.fields.date("event.date");
  if (!event || !event->ok() || !post.date || !post.date->ok()) return;
  if (sys_days(*event) >= sys_days(*post.date)) {
    find_unfitting_words(post, *event, things);
    return;
  }
  things.push_back({post.fields.find("event.date")->at(),
                    {{"shape", "date"}, {"event", to_iso(*event)}, {"date", to_iso(*post.date)}},
                    {}});
}

constexpr std::string_view kShapes[] = {"date", "word"};
constexpr Term kValues[] = {
    {"shape",
     "\"date\" where the event's date lies before the post's, \"word\" for a \"tomorrow\" that "
     "does not fit",
     TermType::OneOf, kShapes},
    {"event", "the event's date"},
    {"date", "the post's date"},
};

}  // namespace

/// In C++: it reads days in prose and compares them with the event's.
extern constinit const CheckKind kPastEventKind = {
    .name = "past-event",
    .summary =
        "An event that is over when the post goes out, or a \"today\" or \"tomorrow\" that does "
        "not fit its date.",
    .example = "forbid: { past-event: any }",
    .values = kValues,
    .parameters = {},
    .find = find_past_events,
    .awake =
        [](const PostContext& post, const Claim&) {
          return post.date.has_value() && post.fields.find("event.date").has_value();
        },
};

}  // namespace advolint
