#include "facts/written_blanks.h"

#include <algorithm>
#include <string_view>

#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "text/ascii.h"
#include "text/language.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kPlaceWords;     ///< part of the name of a place: "room"
extern const WordList kBlankOpenings;  ///< begin a sentence that sends readers somewhere: "watch"
extern const WordList kBeforeBlanks;   ///< are before the place that it sends them to: "at"

namespace {

/// "__ de mayo", "__:00", "____% more": what is after a blank goes on with it.
bool goes_on_after_blank(std::string_view after) {
  if (after.size() < 2) return false;
  const bool is_clock = after[0] == ':' && is_ascii_digit(after[1]);
  return is_clock || after[0] == '%' || (after[0] == ' ' && is_ascii_lower(after[1]));
}

/// "the ____ Room": what is after a blank is part of a place's name.
bool is_before_place(const PostContext& post, std::size_t end) {
  const std::string_view after = std::string_view(post.text.text()).substr(end);
  if (!after.starts_with(' ')) return false;
  const auto words = cut_words(after.substr(0, after.find_first_of(" \n", 1)));
  return !words.empty() && words.front().span.begin == 1 &&
         post.lexicon->has(kPlaceWords, words.front().folded);
}

/// "Watch at ____": the sentence asks readers to go where nobody has written yet.
bool is_sent_to_blank(const PostContext& post, std::size_t begin) {
  const TextSpan blank{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin)};
  const auto begin_of = [](const WordToken& it) { return it.span.begin; };
  const std::uint32_t start = sentence_around(post, blank).begin;
  const auto first = std::ranges::lower_bound(post.words, start, {}, begin_of);
  const auto after = std::ranges::lower_bound(post.words, blank.begin, {}, begin_of);
  return after - first > 1 && post.lexicon->has(kBlankOpenings, first->folded) &&
         post.lexicon->has(kBeforeBlanks, std::prev(after)->folded);
}

/// "“____,” says Marcus": all that is between the quotation marks.
bool is_quoted_blank(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::string_view kQuotes[][2] = {{"\"", "\""}, {"“", "”"}, {"«", "»"}};
  std::string_view after = text.substr(end);
  if (after.starts_with(',') || after.starts_with('.')) after.remove_prefix(1);
  return std::ranges::any_of(kQuotes, [&](const auto& quotes) {
    return text.substr(0, begin).ends_with(quotes[0]) && after.starts_with(quotes[1]);
  });
}

/// The end of the number that a line of a list begins with, "2.", from `begin` on; 0: none.
std::size_t list_number_end(std::string_view text, std::size_t begin) {
  constexpr std::size_t kMostDigits = 2;
  const std::size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
  const bool is_number = end > begin && end - begin <= kMostDigits && end < text.size() &&
                         (text[end] == '.' || text[end] == ')');
  return is_number ? end + 1 : 0;
}

}  // namespace

std::vector<TextSpan> find_written_blanks(const PostContext& post) {
  std::vector<TextSpan> blanks;
  const std::string_view text = post.text.text();
  if (text.find("__") == text.npos || !find_told(post, "tells-blank").empty()) return blanks;
  // A question may have a blank of its own, but hardly one of two strokes: "for ages __ to __".
  const bool asks_readers = text.find('?') != text.npos || !find_told(post, "tells-answer").empty();
  constexpr std::size_t kShort = 2;
  for (std::size_t at = text.find("__"); at != text.npos; at = text.find("__", at)) {
    const std::size_t end = std::min(text.find_first_not_of('_', at), text.size());
    const bool is_alone = at == 0 || text[at - 1] == ' ' || text[at - 1] == '$';
    const bool is_slip = !asks_readers || end - at == kShort;
    const bool is_gap = is_alone && is_slip &&
                        (goes_on_after_blank(text.substr(end)) || is_before_place(post, end));
    if (is_gap || is_quoted_blank(text, at, end) || (is_alone && is_sent_to_blank(post, at)))
      blanks.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end;
  }
  return blanks;
}

std::vector<TextSpan> find_zero_figures(const PostContext& post) {
  std::vector<TextSpan> figures;
  const std::string_view text = post.text.text();
  constexpr std::string_view kGroup = ",000";
  for (std::size_t at = text.find(kGroup); at != text.npos; at = text.find(kGroup, at + 1)) {
    const std::size_t before = text.find_last_not_of('0', at - (at > 0 ? 1 : 0));
    const std::size_t begin = before == text.npos ? 0 : before + 1;
    std::size_t end = at;
    while (text.substr(end).starts_with(kGroup)) end += kGroup.size();
    const bool ends = end == text.size() || !is_ascii_digit(text[end]);
    const bool opens = begin == 0 || (!is_ascii_digit(text[begin - 1]) && text[begin - 1] != ',' &&
                                      text[begin - 1] != '.');
    if (begin < at && opens && ends)
      figures.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    at = end - 1;
  }
  return figures;
}

std::vector<SourceSpan> find_empty_items(const PostContext& post) {
  const SourceSpan whole = post.post.span;
  const std::string_view text = post.draft.file->text(whole);
  std::vector<SourceSpan> items;
  bool has_filled = false;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t line_end = std::min(text.find('\n', begin), text.size());
    const std::size_t end = list_number_end(text, begin);
    // Not where its words are in the next line.
    const std::size_t next = std::min(line_end + 1, text.size());
    const std::size_t next_end = std::min(text.find('\n', next), text.size());
    const bool goes_on =
        list_number_end(text, next) == 0 && !trimmed(text.substr(next, next_end - next)).empty();
    const bool is_empty = end > 0 && !goes_on && trimmed(text.substr(end, line_end - end)).empty();
    if (is_empty && has_filled)
      items.push_back({whole.begin + static_cast<std::uint32_t>(begin),
                       whole.begin + static_cast<std::uint32_t>(end)});
    has_filled = has_filled || (end > 0 && !is_empty && text.substr(end).starts_with(' '));
    begin = line_end + 1;
  }
  return items;
}

}  // namespace advolint
