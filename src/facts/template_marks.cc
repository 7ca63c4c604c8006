#include "facts/template_marks.h"

#include <algorithm>
#include <string>

#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"

namespace advolint {
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
  for (std::size_t at = text.find_first_of("%*#[{"); at != text.npos;
       at = text.find_first_of("%*#[{", at)) {
    const bool is_in_word = at > 0 && is_ascii_alphanumeric(text[at - 1]);  // "50%OFF%"
    const std::size_t size = std::max(is_in_word ? 0 : merge_field_size(text.substr(at)),
                                      program_mark_size(text.substr(at)));
    if (size != 0) add(at, at + size, true, marks);
    at += std::max<std::size_t>(size, 1);
  }
}

/// "___ people came": a blank within a line that readers are not asked to fill.
void find_blanks(const PostContext& post, Marks& marks) {
  const std::string_view text = post.text.text();
  constexpr std::size_t kShortest = 3;
  for (std::size_t at = text.find("___"); at != text.npos; at = text.find("___", at)) {
    const std::size_t end = std::min(text.find_first_not_of('_', at), text.size());
    const std::string_view behind = text.substr(end);
    const bool is_alone = at == 0 || text[at - 1] == ' ' || text[at - 1] == '$';
    const bool goes_on = behind.size() > 1 && behind[0] == ' ' && is_ascii_lower(behind[1]);
    if (is_alone && goes_on && end - at >= kShortest && find_told(post, "tells-blank").empty() &&
        text.find('?') == text.npos)
      add(at, end, false, marks);
    at = end;
  }
}

/// "XX people": not "siglo XX", "Super Bowl XX".
void find_amounts(const PostContext& post, Marks& marks) {
  if (post.language == "es") return;
  for (std::size_t at = 0; at + 1 < post.words.size(); ++at) {
    if (post.at(post.words[at].span) != "XX") continue;
    const std::string_view gap = post.at({post.words[at].span.end, post.words[at + 1].span.begin});
    const std::string_view next = post.at(post.words[at + 1].span);
    const bool goes_on = gap == " " && is_ascii_lower(next.front());
    const bool is_number = at > 0 && begins_with_capital(post.at(post.words[at - 1].span));
    if (goes_on && !is_number)
      add(post.words[at].span.begin, post.words[at].span.end, false, marks);
  }
}

void find_handles(const PostContext& post, Marks& marks) {
  for (const Entity& entity : post.entities) {
    const std::string name = lower_ascii(entity.text);
    if (entity.kind == EntityKind::Mention && post.lexicon->has(WordList::SlotNames, name))
      add(entity.span.begin, entity.span.end, true, marks);
  }
}

/// "https://example.com/your-link".
void find_addresses(const PostContext& post, Marks& marks) {
  for (const TextSpan address : written_addresses(post.text.text())) {
    const std::string_view written = post.at(address);
    const std::size_t slash = written.rfind('/');
    const std::string last = lower_ascii(written.substr(slash + 1));
    constexpr std::string_view kYours = "your";
    const bool is_slot = last.find_first_of("-_") != last.npos && last.starts_with(kYours) &&
                         post.lexicon->has_start_of(WordList::SlotNames, last);
    if (is_slot) add(address.begin + slash + 1, address.end, true, marks);
  }
}

bool is_in_capitals(std::string_view word) {
  return word.size() > 1 && std::ranges::none_of(word, is_ascii_lower) &&
         std::ranges::any_of(word, is_ascii_upper);
}

/// "YOUR ELECTED OFFICIAL", "CAMPAIGN HASHTAG": words in capitals of which two name a gap, where
/// the post has small letters before or behind them. "YOUR CITY" may be an emphasis.
void find_capitals(const PostContext& post, Marks& marks) {
  const std::string_view text = post.text.text();
  if (std::ranges::count_if(text, is_ascii_lower) < std::ranges::count_if(text, is_ascii_upper))
    return;
  for (std::size_t first = 0; first < post.words.size();) {
    std::size_t end = first;
    std::size_t slots = 0;
    while (end < post.words.size() && is_in_capitals(post.at(post.words[end].span)) &&
           (end == first ||
            post.at({post.words[end - 1].span.end, post.words[end].span.begin}) == " ")) {
      if (post.says(WordList::CapitalSlots, end)) ++slots;
      ++end;
    }
    const bool is_yours = end > first && post.says(WordList::Yours, first);
    if (slots >= (is_yours ? 3U : 2U))
      add(post.words[first].span.begin, post.words[end - 1].span.end, false, marks);
    first = std::max(end, first + 1);
  }
}

}  // namespace

std::vector<TemplateMark> find_template_marks(const PostContext& post) {
  Marks marks;
  find_signs(post, marks);
  find_blanks(post, marks);
  find_amounts(post, marks);
  find_handles(post, marks);
  find_addresses(post, marks);
  find_capitals(post, marks);
  for (const TextSpan filler : find_told(post, "tells-filler"))
    add(filler.begin, filler.end, true, marks);
  std::ranges::sort(marks, {}, &TemplateMark::span);
  return marks;
}

}  // namespace advolint
