#include <algorithm>
#include <chrono>
#include <string>

#include "checks/check_kind.h"
#include "facts/organisation_name.h"
#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/stated_phrases.h"
#include "facts/threads.h"
#include "text/trim.h"

namespace advolint {

extern const WordList kBeforeHours;    ///< an hour follows: "at 10"
extern const WordList kClockEndings;   ///< right after a number: "7pm"
extern const WordList kClockOpenings;  ///< how what comes after such a number begins: "7 p.m."
extern const WordList kHourRanges;     ///< between the hours of a stretch: "3 to 7"
extern const WordList kPlaceArticles;  ///< "in the Maple Room"
extern const WordList kBeforeSites;    ///< the name of a site is after it: "on ReadersHub"
extern const WordList kBeforePlaces;   ///< a capital after one is a place: "at Riverbend Park"

namespace {

constexpr std::string_view kWhen = "when";
constexpr std::string_view kHour = "hour";
constexpr std::string_view kWhere = "where";
constexpr std::string_view kLink = "link";

void add(TextSpan span, std::vector<Thing>& things) { things.push_back({.place = span}); }

/// "17 h": what follows the number is a word of its own.
bool is_before_clock_ending(std::string_view after, const Lexicon& lexicon) {
  constexpr std::size_t kLongest = 5;  // bytes
  if (!after.starts_with(' ')) return false;
  const auto words = cut_words(after.substr(0, kLongest));
  return !words.empty() && words.front().span.begin == 1 && words.front().span.end < kLongest &&
         lexicon.has(kClockEndings, words.front().folded);
}

/// "10:30", "3/14", "14.3.", "2026-03-14", "7pm", "19h": digits with what makes a time or a day of
/// them.
bool is_time_or_day(const PostContext& post, const WordToken& word) {
  const std::string_view text = post.text.text();
  if (!is_ascii_digit(text[word.span.begin])) return false;
  const std::string_view after = text.substr(word.span.end);
  const bool goes_on = after.size() > 1 &&
                       std::string_view(":/-.").find(after[0]) != std::string_view::npos &&
                       is_ascii_digit(after[1]);
  if (goes_on) return true;
  const std::string_view folded = word.folded;
  const std::string_view ending =
      folded.substr(std::min(folded.find_first_not_of("0123456789"), folded.size()));
  if (!ending.empty()) return post.lexicon->has(kClockEndings, ending);
  if (is_before_clock_ending(after, *post.lexicon)) return true;
  const std::string next = lower_ascii(trimmed(after.substr(0, 5)));
  return post.lexicon->has_start_of(kClockOpenings, next);
}

void find_when(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  const SpanSet spared = code_and(post, {EntityKind::Link, EntityKind::Mention});
  for (const DateInText& date : find_dates(post.text.text(), post.words, *post.lexicon))
    add(date.span, things);
  for (const PhraseMatch& match : claim.phrases.find(post.phrase_text)) {
    if (!spared.overlaps(match.span)) add(match.span, things);
  }
  for (const WordToken& word : post.words) {
    if (!spared.overlaps(word.span) && is_time_or_day(post, word)) add(word.span, things);
  }
}

/// "from 3 to 7", "de 3 a 7": the second number of a stretch of hours.
bool ends_hours(const PostContext& post, std::size_t at) {
  constexpr std::size_t kBefore = 2;
  if (at < kBefore || !post.says(kHourRanges, at - 1)) return false;
  const std::string_view first = post.words[at - kBefore].folded;
  return first.size() <= 2 && std::ranges::all_of(first, is_ascii_digit);
}

/// "at 10", "10 - 11", "a las 6": a number that may be an hour, by the word or the sign before it.
bool may_be_hour(const PostContext& post, std::size_t at) {
  const WordToken& word = post.words[at];
  const bool has_two = word.folded.size() == 2;
  if (word.folded.size() > 2 || !std::ranges::all_of(word.folded, is_ascii_digit)) return false;
  if (at == 0 || (has_two && std::string_view(word.folded) > "24")) return false;
  const std::string_view gap = post.at({post.words[at - 1].span.end, word.span.begin});
  const bool is_range = gap.find('-') != gap.npos || gap.find("\u2013") != gap.npos;
  return is_range || gap.find('@') != gap.npos || post.says(kBeforeHours, at - 1) ||
         ends_hours(post, at);
}

void find_hour(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  for (const PhraseMatch& match : claim.phrases.find(post.phrase_text)) add(match.span, things);
  std::vector<TextSpan> dates;
  for (const DateInText& date : find_dates(post.text.text(), post.words, *post.lexicon))
    dates.push_back(date.span);
  const SpanSet spared(std::move(dates));
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    const WordToken& word = post.words[at];
    const bool is_hour = is_time_or_day(post, word) || may_be_hour(post, at);
    if (is_hour && !spared.overlaps(word.span)) add(word.span, things);
  }
}

/// "Saturday", "May 9": a day that readers may come on.
bool names_day(const PostContext& post) {
  if (!find_dates(post.text.text(), post.words, *post.lexicon).empty()) return true;
  return std::ranges::any_of(post.words, [&](const WordToken& word) {
    return std::ranges::any_of(post.lexicon->weekdays(), [&](const CalendarName& it) {
      return it.form == 0 && it.word == word.folded;
    });
  });
}

/// "on Friday", "in May".
bool is_name_of_day(const PostContext& post, std::size_t at) {
  const std::string_view word = post.words[at].folded;
  const auto is_it = [&](const CalendarName& it) {
    return it.word == word || (word.ends_with('s') && it.word == word.substr(0, word.size() - 1));
  };
  return std::ranges::any_of(post.lexicon->weekdays(), is_it) ||
         std::ranges::any_of(post.lexicon->months(), is_it);
}

/// "ReadersHub": a word with capitals inside.
bool is_name_of_site(std::string_view word) {
  constexpr std::ptrdiff_t kFewestCapitals = 2;
  constexpr std::size_t kShortest = 5;  // bytes
  return word.size() >= kShortest && std::ranges::count_if(word, is_ascii_upper) >= kFewestCapitals;
}

/// "at Riverbend Park", "in the Maple Room": a capitalised word after a word of place.
bool is_after_place_word(const PostContext& post, std::size_t at) {
  if (!begins_with_capital(post.at(post.words[at].span)) || at == 0) return false;
  if (is_name_of_day(post, at)) return false;
  if (post.says(kBeforeSites, at - 1) && is_name_of_site(post.at(post.words[at].span))) return true;
  std::size_t before = at - 1;
  if (before > 0 && post.says(kPlaceArticles, before)) --before;
  const std::string_view gap = post.at({post.words[at - 1].span.end, post.words[at].span.begin});
  const bool is_joint = gap == " " || gap == " #" || gap == " @";
  return post.says(kBeforePlaces, before) && is_joint;
}

void find_where(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  if (const auto location = post.fields.find("location"); location && !location->value->is_null()) {
    things.push_back({.place = location->at()});
  }
  const std::string& text = post.text.text();
  const std::string place = post.fields.word("event.place");
  for (const PhraseMatch& it : stated_phrases({&place, 1}).find(post.phrase_text))
    add(it.span, things);
  for (const TextSpan span : find_organisation(post)) add(span, things);
  const SpanSet links = code_and(post, {EntityKind::Link});
  for (const PhraseMatch& match : claim.phrases.find(post.phrase_text)) {
    if (!links.overlaps(match.span)) add(match.span, things);
  }
  std::vector<TextSpan> dates;
  for (const DateInText& date : find_dates(text, post.words, *post.lexicon))
    dates.push_back(date.span);
  const SpanSet spared(std::move(dates));
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    if (!spared.overlaps(post.words[at].span) && is_after_place_word(post, at)) {
      add(post.words[at].span, things);
    }
  }
  constexpr std::string_view kPin = "📍";
  if (const std::size_t pin = text.find(kPin); pin != std::string::npos) {
    const auto begin = static_cast<std::uint32_t>(pin);
    add({begin, begin + static_cast<std::uint32_t>(kPin.size())}, things);
  }
}

void find_link(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  if (const auto link = post.fields.find("link"); link && !link->value->is_null()) {
    things.push_back({.place = link->at()});
  }
  for (const Entity& link : entities_of(post, EntityKind::Link)) add(link.span, things);
  for (const TextSpan address : written_addresses(post.text.text())) add(address, things);
  for (const PhraseMatch& match : claim.phrases.find(post.phrase_text)) {
    add(match.span, things);
  }
}

void find_in(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  const std::string_view detail = claim.quantity.text;
  if (detail == kWhen) find_when(post, claim, things);
  if (detail == kHour) find_hour(post, claim, things);
  if (detail == kWhere) find_where(post, claim, things);
  if (detail == kLink) find_link(post, claim, things);
}

/// A thread says it once, in whichever of its parts.
void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  find_in(post, claim, things);
  if (!things.empty()) return;
  for (const PostContext& part : other_parts_of(post)) {
    std::vector<Thing> found;
    find_in(part, claim, found);
    for (const Thing& it : found) {
      if (const TextSpan* span = std::get_if<TextSpan>(&it.place))
        things.push_back({.place = Location{post.draft.file, part.text.to_source(*span)}});
    }
  }
}

/// What is over needs no directions any more.
bool awake(const PostContext& post, const Claim& claim) {
  // Where words alone tell that a post is about an event, all may be said without a link.
  if (claim.quantity.text == kLink && post.told_of("topic") != nullptr) return false;
  if (claim.quantity.text == kHour && !names_day(post)) return false;
  const auto event = post.fields.date("event.date");
  return !event || !post.date || !post.date->ok() ||
         std::chrono::sys_days(*event) >= std::chrono::sys_days(*post.date);
}

constexpr std::string_view kWords[] = {kWhen, kHour, kWhere, kLink};

}  // namespace

/// In C++: it reads dates, times and places in prose.
extern constinit const CheckKind kEventDetailKind = {
    .name = "event-detail",
    .summary =
        "Words that say when or where an event is, or a link: `when`, `hour` and `where` know "
        "dates, "
        "times and names of places, and look for the list's phrases besides. `hour` asks only "
        "where "
        "a day is named.",
    .example = "require: { event-detail: when }",
    .from = FromRole::Vocabulary,
    .argument = Argument::Word,
    .words = kWords,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
