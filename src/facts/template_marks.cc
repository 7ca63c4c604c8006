#include "facts/template_marks.h"

#include <algorithm>
#include <string>

#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "text/byte_set.h"

namespace advolint {

extern const WordList kCapitalSlots;  ///< words that name a gap where all is in capitals
extern const WordList kYours;         ///< the reader's: "your hold"
extern const WordList kSlotNames;     ///< how a gap between < and > begins: "your-city"

namespace {

using Marks = std::vector<TemplateMark>;

void add(std::size_t begin, std::size_t end, bool is_certain, Marks& marks) {
  marks.push_back(
      {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, is_certain});
}

bool is_key_byte(char byte) { return is_ascii_upper(byte) || is_ascii_digit(byte) || byte == '_'; }

/// "%NAME%" and "*|FNAME|*" at `at`, as mail-merge writes them; 0: none.
std::size_t merge_field_size(std::string_view text) {
  const auto size_of = [&](std::string_view open, std::string_view close) -> std::size_t {
    if (!text.starts_with(open)) return 0;
    std::size_t end = open.size();
    while (end < text.size() && is_key_byte(text[end])) ++end;
    constexpr std::size_t kShortest = 3;
    const bool is_key = end - open.size() >= kShortest && is_ascii_upper(text[open.size()]);
    return is_key && text.substr(end).starts_with(close) ? end + close.size() : 0;
  };
  return std::max(size_of("%", "%"), size_of("*|", "|*"));
}

/// What programs write where a value is missing.
constexpr std::string_view kOfPrograms[] = {"#REF!", "#VALUE!", "#NAME?",          "#DIV/0!",
                                            "#N/A",  "#NULL!",  "[object Object]", "{{undefined}}"};

std::size_t program_mark_size(std::string_view text) {
  for (const std::string_view mark : kOfPrograms) {
    if (text.starts_with(mark)) return mark.size();
  }
  return 0;
}

void find_signs(const PostContext& post, Marks& marks) {
  const std::string_view text = post.text.text();
  constexpr ByteSet kOpening("%*#[{");
  for (std::size_t at = kOpening.find_in(text); at < text.size(); at = kOpening.find_in(text, at)) {
    const bool is_in_word = at > 0 && is_ascii_alphanumeric(text[at - 1]);  // "50%OFF%"
    const std::size_t size = std::max(is_in_word ? 0 : merge_field_size(text.substr(at)),
                                      program_mark_size(text.substr(at)));
    if (size != 0) add(at, at + size, true, marks);
    at += std::max<std::size_t>(size, 1);
  }
}

/// "__ de mayo", "__:00", "____% more": what is after a blank goes on with it.
bool goes_on_after_blank(std::string_view after) {
  if (after.size() < 2) return false;
  const bool is_clock = after[0] == ':' && is_ascii_digit(after[1]);
  return is_clock || after[0] == '%' || (after[0] == ' ' && is_ascii_lower(after[1]));
}

/// "___ people came": a blank within a line that readers are not asked to fill.
void find_blanks(const PostContext& post, Marks& marks) {
  const std::string_view text = post.text.text();
  if (text.find("__") == text.npos) return;
  const bool asks_readers = text.find('?') != text.npos || !find_told(post, "tells-blank").empty();
  if (asks_readers) return;
  for (std::size_t at = text.find("__"); at != text.npos; at = text.find("__", at)) {
    const std::size_t end = std::min(text.find_first_not_of('_', at), text.size());
    const bool is_alone = at == 0 || text[at - 1] == ' ' || text[at - 1] == '$';
    if (is_alone && goes_on_after_blank(text.substr(end))) add(at, end, false, marks);
    at = end;
  }
}

/// "XX people", "XX%": not "siglo XX", "Super Bowl XX".
void find_amounts(const PostContext& post, Marks& marks) {
  if (post.text.text().find("XX") == std::string::npos) return;
  const SpanSet numerals(find_told(post, "tells-numeral"));
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    const TextSpan word = post.words[at].span;
    if (post.at(word) != "XX" || numerals.overlaps(word)) continue;
    const std::string_view after = std::string_view(post.text.text()).substr(word.end);
    const bool goes_on =
        after.starts_with('%') || (after.size() > 1 && after[0] == ' ' && is_ascii_lower(after[1]));
    const bool is_number = at > 0 && begins_with_capital(post.at(post.words[at - 1].span));
    if (goes_on && !is_number) add(word.begin, word.end, false, marks);
  }
}

void find_handles(const PostContext& post, Marks& marks) {
  for (const Entity& entity : post.entities) {
    const std::string name = lower_ascii(entity.text);
    if (entity.kind == EntityKind::Mention && post.lexicon->has(kSlotNames, name))
      add(entity.span.begin, entity.span.end, true, marks);
  }
}

/// "www.yourlibrary.org".
void find_sites(const PostContext& post, Marks& marks) {
  const std::string_view text = post.text.text();
  for (const WordToken& word : post.words) {
    const std::string_view after = text.substr(word.span.end);
    const bool is_site =
        after.size() > 2 && after[0] == '.' && is_ascii_lower(after[1]) && is_ascii_lower(after[2]);
    if (is_site && post.lexicon->has(kSlotNames, word.folded))
      add(word.span.begin, word.span.end, true, marks);
  }
}

/// "bit.ly/xxxxxxx": the last part of a link is all crosses.
void find_crossed_links(const PostContext& post, Marks& marks) {
  constexpr std::size_t kFewest = 4;
  for (const Entity& link : post.entities) {
    if (link.kind != EntityKind::Link) continue;
    const std::string_view written = post.at(link.span);
    const std::size_t begin = written.rfind('/') + 1;  // 0 where there is none
    const std::string_view last = written.substr(begin);
    if (begin > 0 && last.size() >= kFewest && last.find_first_not_of("xX") == last.npos)
      add(link.span.begin + begin, link.span.end, true, marks);
  }
}

/// "https://example.com/your-link".
void find_addresses(const PostContext& post, Marks& marks) {
  for (const TextSpan address : written_addresses(post.text.text())) {
    const std::string_view written = post.at(address);
    const std::size_t slash = written.rfind('/');
    const std::string last = lower_ascii(written.substr(slash + 1));
    constexpr std::string_view kOwner = "your";
    const bool is_slot = last.find_first_of("-_") != last.npos && last.starts_with(kOwner) &&
                         post.lexicon->has_start_of(kSlotNames, last);
    if (is_slot) add(address.begin + slash + 1, address.end, true, marks);
  }
}

bool is_in_capitals(std::string_view word) {
  return word.size() > 1 && std::ranges::none_of(word, is_ascii_lower) &&
         std::ranges::any_of(word, is_ascii_upper);
}

/// "YOUR ELECTED OFFICIAL", "CAMPAIGN HASHTAG": words in capitals of which two name a gap, where
/// the post has small letters before or after them. "YOUR CITY" may be an emphasis.
void find_capitals(const PostContext& post, Marks& marks) {
  const std::string_view text = post.text.text();
  const auto has_small_letters = [&] {
    return std::ranges::count_if(text, is_ascii_lower) >=
           std::ranges::count_if(text, is_ascii_upper);
  };
  for (std::size_t first = 0; first < post.words.size();) {
    std::size_t end = first;
    std::size_t slots = 0;
    while (end < post.words.size() && is_in_capitals(post.at(post.words[end].span)) &&
           (end == first ||
            post.at({post.words[end - 1].span.end, post.words[end].span.begin}) == " ")) {
      if (post.says(kCapitalSlots, end)) ++slots;
      ++end;
    }
    const bool is_yours = end > first && post.says(kYours, first);
    if (slots >= (is_yours ? 3U : 2U) && has_small_letters())
      add(post.words[first].span.begin, post.words[end - 1].span.end, false, marks);
    first = std::max(end, first + 1);
  }
}

/// "Senator Lastname", "Nombre Apellido": each word begins with a capital.
bool is_in_title_case(const PostContext& post, TextSpan name) {
  return std::ranges::all_of(post.words, [&](const WordToken& word) {
    return !name.contains(word.span) || begins_with_capital(post.at(word.span));
  });
}

}  // namespace

std::vector<TemplateMark> find_template_marks(const PostContext& post) {
  Marks marks;
  find_signs(post, marks);
  find_blanks(post, marks);
  find_amounts(post, marks);
  find_handles(post, marks);
  find_addresses(post, marks);
  find_sites(post, marks);
  find_crossed_links(post, marks);
  find_capitals(post, marks);
  for (const TextSpan filler : find_told(post, "tells-filler"))
    add(filler.begin, filler.end, true, marks);
  for (const TextSpan name : find_told(post, "tells-sample-name")) {
    if (is_in_title_case(post, name)) add(name.begin, name.end, true, marks);
  }
  std::ranges::sort(marks, {}, &TemplateMark::span);
  return marks;
}

}  // namespace advolint
