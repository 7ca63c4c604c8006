#include <algorithm>

#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "facts/told_topics.h"
#include "text/date.h"

namespace advolint {

extern const WordList kTonight;        ///< where it only says when something is
extern const WordList kClockEndings;   ///< right after a number: "7pm"
extern const WordList kClockOpenings;  ///< how what comes after such a number begins: "7 p.m."

namespace {

/// "10:30", "7pm", "19h", "7 p.m.".
bool is_hour(const PostContext& post, const WordToken& word) {
  const std::string_view text = post.text.text();
  if (!is_ascii_digit(text[word.span.begin])) return false;
  const std::string_view folded = word.folded;
  const std::size_t digits = std::min(folded.find_first_not_of("0123456789"), folded.size());
  if (digits < folded.size()) return post.lexicon->has(kClockEndings, folded.substr(digits));
  std::string_view after = text.substr(word.span.end);
  if (after.size() > 2 && after[0] == ':' && is_ascii_digit(after[1]) && is_ascii_digit(after[2]))
    return true;
  if (after.starts_with(' ')) after.remove_prefix(1);
  constexpr std::size_t kLongestOpening = 5;
  return post.lexicon->has_start_of(kClockOpenings, lower_ascii(after.substr(0, kLongestOpening)));
}

/// Whether a word of ASCII may name a day: names that it does not know need more than a look.
bool may_be_calendar_name(const PostContext& post, std::size_t at) {
  const WordToken& word = post.words[at];
  return !word.is_ascii || word.folded.back() == 's' || post.says(kCalendarNames, at);
}

bool is_weekday(const PostContext& post, std::size_t at) {
  if (!may_be_calendar_name(post, at)) return false;
  std::string_view name = post.words[at].folded;
  const auto is_name = [&](const CalendarName& it) { return it.form == 0 && it.word == name; };
  if (std::ranges::any_of(post.lexicon->weekdays(), is_name)) return true;
  if (!name.ends_with('s')) return false;
  name.remove_suffix(1);
  return std::ranges::any_of(post.lexicon->weekdays(), is_name);
}

bool names_day_or_hour(const PostContext& post) {
  const SpanSet spared = code_and(post, {EntityKind::Link, EntityKind::Mention});
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    const WordToken& word = post.words[at];
    const bool tells = is_weekday(post, at) || is_hour(post, word) || post.says(kTonight, at);
    if (tells && !spared.overlaps(word.span)) return true;
  }
  const auto dates = find_dates(post.text.text(), post.words, *post.lexicon);
  return std::ranges::any_of(dates, [&](const DateInText& it) {
    return !spared.overlaps(it.span);  // "/2026-05-10-workshop/"
  });
}

/// Where no day is named: the program that the post opens with, or one whose own sentence invites.
/// "First aid and story time, sometimes all at once. Come see us." invites to none.
std::optional<TextSpan> program_invited_to(const PostContext& post,
                                           const std::vector<TextSpan>& programs,
                                           const std::vector<TextSpan>& invitations) {
  if (invitations.empty() || post.sentences.empty()) return std::nullopt;
  const SpanSet inviting(invitations);
  const auto is_meant = [&](TextSpan program) {
    return post.sentences.front().contains(program) ||
           inviting.overlaps(sentence_around(post, program));
  };
  const auto found = std::ranges::find_if(programs, is_meant);
  return found == programs.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::optional<TextSpan> find_told_event(const PostContext& post) {
  std::vector<TextSpan> programs = find_told(post, "tells-program");
  // "The people who run your story times": speaks of the work, and invites to none.
  const SpanSet work(programs.empty() ? std::vector<TextSpan>()
                                      : find_told(post, "tells-program-work"));
  std::erase_if(programs, [&](TextSpan it) { return work.overlaps(it); });
  const std::vector<TextSpan> gatherings = find_told(post, "tells-gathering");
  if (programs.empty() && gatherings.empty()) return std::nullopt;
  if (!find_told(post, "tells-over").empty()) return std::nullopt;
  const std::vector<TextSpan> invitations = find_told(post, "tells-invitation");
  // "Story time and homework help run on your gifts. Give by December 31": asks for money.
  const bool invites = !invitations.empty() || !gatherings.empty();
  if (!invites && !find_told(post, "tells-appeal").empty()) return std::nullopt;
  // "We met so many new readers at the fair on Saturday!"
  const bool looks_back = invitations.empty() && !find_told(post, "tells-past").empty();
  if (!programs.empty() && !looks_back) {
    if (names_day_or_hour(post)) return programs.front();
    // "Tax help, story time: one free card gets you all of it. Sign up today" is for no day.
    if (!find_told(post, "tells-membership").empty()) return std::nullopt;
    if (const auto program = program_invited_to(post, programs, invitations)) return program;
  }
  if (!gatherings.empty() && names_day_or_hour(post)) return gatherings.front();
  return std::nullopt;
}

}  // namespace advolint
