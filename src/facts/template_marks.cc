#include "facts/template_marks.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "facts/capital_words.h"
#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "facts/written_blanks.h"
#include "text/byte_set.h"
#include "text/characters.h"
#include "text/trim.h"

namespace advolint {

extern const WordList kCapitalSlots;  ///< words that name a gap where all is in capitals
extern const WordList kYours;         ///< the reader's: "your hold"
extern const WordList kOurs;          ///< the writer's: "our city"
extern const WordList kSlotNames;     ///< how a gap between < and > begins: "your-city"
extern const WordList kSlots;         ///< a template's gap in brackets: "link"
extern const WordList kSlotHashtags;  ///< what templates call a hashtag: "campaignhashtag"
extern const WordList kHandleSlots;   ///< of which a template's handle is made: "elected"
extern const WordList kEventFields;   ///< what a list of an event's details has: "where"

namespace {

using Marks = std::vector<TemplateMark>;

void add(std::size_t begin, std::size_t end, bool is_certain, Marks& marks) {
  marks.push_back(
      {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, is_certain});
}

std::span<const WordToken> words_in(const PostContext& post, TextSpan span) {
  const auto begin_of = [](const WordToken& it) { return it.span.begin; };
  const auto first = std::ranges::lower_bound(post.words, span.begin, {}, begin_of);
  const auto last = std::ranges::lower_bound(post.words, span.end, {}, begin_of);
  return {first, last};
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
  return std::max({size_of("%", "%"), size_of("*|", "|*"), size_of("|", "|")});
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
  constexpr ByteSet kOpening("%*|#[{");
  for (std::size_t at = kOpening.find_in(text); at < text.size(); at = kOpening.find_in(text, at)) {
    const bool is_in_word = at > 0 && is_ascii_alphanumeric(text[at - 1]);  // "50%OFF%"
    const std::size_t size = std::max(is_in_word ? 0 : merge_field_size(text.substr(at)),
                                      program_mark_size(text.substr(at)));
    if (size != 0) add(at, at + size, true, marks);
    at += std::max<std::size_t>(size, 1);
  }
}

/// "XX/XX", "__:__", "??:??": two signs for each number of a day or an hour.
void find_crossed_times(const PostContext& post, Marks& marks) {
  if (!post.bytes.has_one_of("X_?#")) return;
  const std::string_view text = post.text.text();
  constexpr std::string_view kSigns[] = {"XX", "__", "??", "##"};
  constexpr std::size_t kSize = 5;
  constexpr ByteSet kBetween(":/");
  for (std::size_t at = kBetween.find_in(text, 2); at + 2 < text.size();
       at = kBetween.find_in(text, at + 1)) {
    const std::string_view before = text.substr(at - 2, 2);
    const bool is_gap = std::ranges::any_of(kSigns, [&](std::string_view signs) {
      return before == signs && text.substr(at + 1, 2) == signs;
    });
    const std::size_t begin = at - 2;
    const bool is_alone = begin == 0 || text[begin - 1] == ' ' || text[begin - 1] == '\n';
    if (is_gap && is_alone) add(begin, begin + kSize, true, marks);
  }
}

/// "There were ??? visitors": a number that was to be looked up.
void find_question_marks(const PostContext& post, Marks& marks) {
  if (!post.bytes.has_one_of("?")) return;
  const std::string_view text = post.text.text();
  constexpr std::string_view kUnknown = " ??? ";
  for (std::size_t at = text.find(kUnknown); at != text.npos; at = text.find(kUnknown, at + 1)) {
    const std::size_t after = at + kUnknown.size();
    if (after < text.size() && is_ascii_lower(text[after])) add(at + 1, after - 1, true, marks);
  }
}

/// "XX people", "XX%", "TK visitors": not "siglo XX", "Super Bowl XX".
void find_amounts(const PostContext& post, std::span<const std::size_t> capitals, Marks& marks) {
  std::optional<SpanSet> numerals;
  for (const std::size_t at : capitals) {
    const TextSpan word = post.words[at].span;
    const std::string_view written = post.at(word);
    if (written != "XX" && written != "TK") continue;
    if (!numerals) numerals.emplace(find_told(post, "tells-numeral"));
    if (numerals->overlaps(word)) continue;
    const std::string_view after = std::string_view(post.text.text()).substr(word.end);
    const bool goes_on =
        after.starts_with('%') || (after.size() > 1 && after[0] == ' ' && is_ascii_lower(after[1]));
    const bool is_number = at > 0 && begins_with_capital(post.at(post.words[at - 1].span));
    if (goes_on && !is_number) add(word.begin, word.end, false, marks);
  }
}

/// "yourelectedofficial": words that templates have, one after another.
bool is_made_of_slots(std::string_view name, const Lexicon& lexicon) {
  const auto words = lexicon.words(kHandleSlots);
  std::size_t count = 0;
  while (!name.empty()) {
    std::size_t longest = 0;
    for (const std::string_view word : words) {
      if (name.starts_with(word)) longest = std::max(longest, word.size());
    }
    if (longest == 0) return false;
    name.remove_prefix(longest);
    ++count;
  }
  return count > 1;
}

/// "@YourRep", "@YourElectedOfficial", "#CampaignHashtag".
void find_names(const PostContext& post, Marks& marks) {
  for (const Entity& entity : post.entities) {
    const std::string name = fold_case(entity.text);
    const bool is_handle =
        entity.kind == EntityKind::Mention &&
        (post.lexicon->has(kSlotNames, name) ||
         (post.lexicon->has_start_of(kYours, name) && is_made_of_slots(name, *post.lexicon)));
    const bool is_hashtag =
        entity.kind == EntityKind::Hashtag && post.lexicon->has(kSlotHashtags, name);
    if (is_handle || is_hashtag) add(entity.span.begin, entity.span.end, true, marks);
  }
}

/// "www.yourlibrary.org".
void find_sites(const PostContext& post, Marks& marks) {
  if (!post.says(kSlotNames)) return;
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

/// "YOUR ELECTED OFFICIAL", "CAMPAIGN HASHTAG": words in capitals of which two name a gap, where
/// the post has small letters before or after them. "YOUR CITY" may be an emphasis, unless
/// something else was left open, too.
void find_capitals(const PostContext& post, std::span<const std::size_t> capitals, bool is_open,
                   Marks& marks) {
  const std::string_view text = post.text.text();
  std::optional<bool> is_mixed;  // counted once, where something hangs on it
  const auto has_small_letters = [&] {
    if (!is_mixed)
      is_mixed = std::ranges::count_if(text, is_ascii_lower) >=
                 std::ranges::count_if(text, is_ascii_upper);
    return *is_mixed;
  };
  for (std::size_t i = 0; i < capitals.size();) {
    const std::size_t first = capitals[i];
    std::size_t end = first;
    std::size_t slots = 0;
    while (i < capitals.size() && capitals[i] == end &&
           (end == first ||
            post.at({post.words[end - 1].span.end, post.words[end].span.begin}) == " ")) {
      if (post.says(kCapitalSlots, end)) ++slots;
      ++end;
      ++i;
    }
    const bool is_yours = post.says(kYours, first) || post.says(kOurs, first);
    constexpr std::size_t kPlain = 2;
    const std::size_t enough = is_open ? 1 : is_yours ? kPlain + 1 : kPlain;
    if (slots >= enough && end - first > 1 && has_small_letters())
      add(post.words[first].span.begin, post.words[end - 1].span.end, false, marks);
  }
}

/// "FIRST NAME", "INSERT QUOTE HERE", "«TÍTULO»": in capitals.
void find_capital_gaps(const PostContext& post, std::span<const std::size_t> capitals,
                       Marks& marks) {
  if (capitals.empty()) return;
  const auto all_capitals = [&](TextSpan span) {
    return std::ranges::all_of(words_in(post, span), [&](const WordToken& word) {
      const std::string_view written = post.at(word.span);
      return written.size() == 1 ? is_ascii_upper(written[0]) : is_in_capitals(written);
    });
  };
  for (const TextSpan gap : find_told(post, "tells-capital-gap")) {
    if (all_capitals(gap)) add(gap.begin, gap.end, true, marks);
  }
  const std::string_view text = post.text.text();
  constexpr std::string_view kQuotes[][2] = {{"\"", "\""}, {"“", "”"}, {"«", "»"}};
  for (const std::size_t at : capitals) {
    const WordToken& word = post.words[at];
    if (!post.lexicon->has(kSlots, lower_ascii(word.folded))) continue;
    const bool is_quoted = std::ranges::any_of(kQuotes, [&](const auto& quotes) {
      return text.substr(0, word.span.begin).ends_with(quotes[0]) &&
             text.substr(word.span.end).starts_with(quotes[1]);
    });
    if (is_quoted) add(word.span.begin, word.span.end, true, marks);
  }
}

/// "Where:", of few words, and what is after its colon.
struct LabelledLine {
  TextSpan label;
  std::string_view value;
};

std::optional<LabelledLine> labelled_line(std::string_view text, std::size_t begin,
                                          std::size_t end) {
  constexpr std::size_t kLongest = 24;  // bytes
  constexpr std::size_t kMostWords = 3;
  const std::string_view line = text.substr(begin, end - begin);
  const std::size_t colon = line.find(':');
  if (colon == line.npos || colon == 0 || colon > kLongest) return std::nullopt;
  const std::string_view label = line.substr(0, colon);
  if (!begins_with_capital(label) || cut_words(label).size() > kMostWords) return std::nullopt;
  if (label.find_first_of(".!?,#@/") != label.npos) return std::nullopt;
  return LabelledLine{
      {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + colon)},
      trimmed(line.substr(colon + 1))};
}

/// Whether a line ends with a colon: a look before its words are cut.
bool has_open_line(std::string_view text) {
  for (std::size_t at = text.find(':'); at != text.npos; at = text.find(':', at + 1)) {
    const std::size_t next = text.find_first_not_of(" \t\r", at + 1);
    if (next == text.npos || text[next] == '\n') return true;
  }
  return false;
}

/// "When: Monday at 6", and below it "Where:" with nothing behind it or below it.
void find_empty_fields(const PostContext& post, Marks& marks) {
  const std::string_view text = post.text.text();
  if (!has_open_line(text)) return;
  std::vector<std::optional<LabelledLine>> lines;
  std::vector<bool> may_be_value;  // a short line that is no label: it may be what a label is for
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(labelled_line(text, begin, end));
    const std::string_view line = trimmed(text.substr(begin, end - begin));
    constexpr std::size_t kMostWords = 4;
    may_be_value.push_back(!line.empty() && line.front() != '#' && !lines.back() &&
                           cut_words(line).size() <= kMostWords);
    begin = end + 1;
  }
  const auto is_label = [&](std::size_t at) { return at < lines.size() && lines[at]; };
  const auto is_filled = [](const auto& line) { return line && !line->value.empty(); };
  if (std::ranges::none_of(lines, is_filled)) return;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i] || !lines[i]->value.empty()) continue;
    const TextSpan label = lines[i]->label;
    if (!post.lexicon->has(kEventFields, fold_case(post.at(label)))) continue;
    const bool has_sibling = (i > 0 && is_label(i - 1)) || is_label(i + 1);
    const bool is_empty = i + 1 == lines.size() || !may_be_value[i + 1];
    if (has_sibling && is_empty) add(label.begin, label.end + 1, true, marks);
  }
}

/// "Senator Lastname", "Nombre Apellido": each word begins with a capital.
bool is_in_title_case(const PostContext& post, TextSpan name) {
  return std::ranges::all_of(words_in(post, name), [&](const WordToken& word) {
    return begins_with_capital(post.at(word.span));
  });
}

/// Sorts the marks, and keeps the first of those that overlap.
void drop_overlaps(Marks& marks) {
  std::ranges::stable_sort(marks, {}, [](const TemplateMark& it) {
    return std::pair(it.span.begin, -static_cast<std::int64_t>(it.span.end));
  });
  std::uint32_t end = 0;
  std::erase_if(marks, [&](const TemplateMark& it) {
    if (it.span.begin < end) return true;
    end = it.span.end;
    return false;
  });
}

}  // namespace

std::vector<TemplateMark> find_template_marks(const PostContext& post, bool has_gaps) {
  Marks marks;
  const std::vector<std::size_t> capitals = words_in_capitals(post);
  find_signs(post, marks);
  for (const TextSpan blank : find_written_blanks(post)) add(blank.begin, blank.end, false, marks);
  for (const TextSpan figure : find_zero_figures(post)) add(figure.begin, figure.end, true, marks);
  find_amounts(post, capitals, marks);
  find_names(post, marks);
  find_crossed_times(post, marks);
  find_question_marks(post, marks);
  find_empty_fields(post, marks);
  find_addresses(post, marks);
  find_sites(post, marks);
  find_crossed_links(post, marks);
  find_capital_gaps(post, capitals, marks);
  for (const TextSpan gap : find_told(post, "tells-to-come")) add(gap.begin, gap.end, false, marks);
  for (const TextSpan filler : find_told(post, "tells-filler"))
    add(filler.begin, filler.end, true, marks);
  for (const TextSpan name : find_told(post, "tells-sample-name")) {
    if (is_in_title_case(post, name)) add(name.begin, name.end, true, marks);
  }
  find_capitals(post, capitals, has_gaps || !marks.empty(), marks);
  drop_overlaps(marks);
  return marks;
}

}  // namespace advolint
