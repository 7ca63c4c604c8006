#include "draft/grouping/counted_texts.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/compose.h"
#include "draft/naming/label_days.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace advolint {
namespace {

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kBlanks = " \t";

/// A number at the beginning of a line, and the title after it.
struct Count {
  std::uint32_t number = 0;
  std::string form;      ///< the signs around it: titles of one form belong together
  std::size_t size = 0;  ///< in bytes, with the signs and blanks after it
};

/// "#1", "[2] A week before", "--- 3 ---", "4. Thanks", "5 - Thanks", "6" alone. A number that only
/// words follow counts nothing.
std::optional<Count> read_count(std::string_view line) {
  constexpr std::size_t kMostDigits = 2;
  constexpr std::string_view kBefore = "#[(<-=*_~ \t";
  constexpr std::string_view kAfter = "])>.:-=*_~";
  const std::size_t begin = line.find_first_not_of(kBefore);
  if (begin == std::string_view::npos || !is_ascii_digit(line[begin])) return std::nullopt;
  const std::string_view before = line.substr(0, begin);
  const std::size_t end = std::min(line.find_first_not_of(kDigits, begin), line.size());
  if (end - begin > kMostDigits || line[begin] == '0') return std::nullopt;
  std::size_t rest = std::min(line.find_first_not_of(kAfter, end), line.size());
  std::string_view after = line.substr(end, rest - end);
  for (const std::string_view dash : {" - ", " -- ", " \u2013 ", " \u2014 "}) {
    if (!after.empty() || !line.substr(rest).starts_with(dash)) continue;
    after = "-";
    rest += dash.size();
  }
  const bool is_parted =
      rest == line.size() || kBlanks.find(line[rest]) != std::string_view::npos || after == "-";
  if (!is_parted) return std::nullopt;
  if (before.empty() && after.empty() && rest < line.size()) return std::nullopt;
  Count count{.form = std::string(before) + "1" + std::string(after)};
  std::from_chars(line.data() + begin, line.data() + end, count.number);
  count.size = std::min(line.find_first_not_of(kBlanks, rest), line.size());
  return count;
}

/// Whether other lines, and lists, begin in this form, too: "1.", "1)", "1 -".
bool is_common(std::string_view form) { return form.front() == '1'; }

/// A title of posts that counts, and the text below it.
struct CountedText {
  std::size_t piece = 0;
  Count count;
  std::uint32_t title_end = 0;  ///< of the first line of the piece
  std::size_t end = 0;          ///< the piece after the text
};

/// What is after the count in a title.
std::string_view title_of(const Piece& it, const CountedText& text) {
  constexpr std::string_view kClosing = " \t-=*_~";
  std::string_view title =
      std::string_view(it.block.text.text()).substr(0, text.title_end).substr(text.count.size);
  const std::size_t last = title.find_last_not_of(kClosing);
  return title.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool may_be_title(std::string_view title) {
  constexpr std::size_t kMostWords = 14;
  const PostSigns signs = signs_of_post(title);
  const bool is_remark = title.starts_with('(') && title.ends_with(')');
  return signs.words <= kMostWords && !signs.has_hashtag && !signs.has_link &&
         (!signs.ends_sentence || is_remark);
}

/// A label by its words, "[2] The day itself -- post May 3", may count as well; one that heads help
/// counts no post.
bool may_count(const Piece& it) {
  if (!it.is_label()) return is_plain_text(it);
  return heads_text(it) && !it.has_value && !it.label.is_aside && !it.label.names_network();
}

/// What is before a label on its line: the bullet "[3] ", which the label itself is without.
std::string_view bullet_before(const SourceFile& file, const Piece& it) {
  if (!it.is_label() || it.block.text.text().empty()) return {};
  const std::uint32_t begin = source_of(it.block.text).begin;
  const std::uint32_t line = file.line(file.line_index(begin)).begin;
  const std::string_view before = file.text({line, begin});
  return before.find_first_of(kDigits) == std::string_view::npos ? std::string_view() : before;
}

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

std::optional<CountedText> title_at(const SourceFile& file, const Pieces& pieces, std::size_t at) {
  const Piece& it = pieces[at];
  if (!may_count(it) || it.block.quote > 0 || it.block.kind == Block::Kind::Fence)
    return std::nullopt;
  const std::string_view text = it.block.text.text();
  CountedText found{.piece = at};
  const std::string_view line = first_line(text);
  found.title_end = static_cast<std::uint32_t>(line.size());
  const std::string_view bullet = bullet_before(file, it);
  auto count =
      bullet.empty() ? read_count(line) : read_count(std::string(bullet) + std::string(line));
  if (!count) return std::nullopt;
  found.count = std::move(*count);
  found.count.size -= std::min(found.count.size, bullet.size());
  if (!may_be_title(title_of(it, found))) return std::nullopt;
  found.end = at + 1;
  const bool holds_text = found.title_end < text.size();
  while (found.end < pieces.size() && !pieces[found.end].is_rule() &&
         !pieces[found.end].is_label() && !pieces[found.end].is_value &&
         !read_count(first_line(pieces[found.end].block.text.text())))
    ++found.end;
  return holds_text || found.end > at + 1 ? std::optional(std::move(found)) : std::nullopt;
}

/// The signs of the text below a title, of all its paragraphs.
PostSigns signs_below(const Pieces& pieces, const CountedText& it) {
  std::string text(std::string_view(pieces[it.piece].block.text.text()).substr(it.title_end));
  for (std::size_t i = it.piece + 1; i < it.end; ++i) text += "\n" + pieces[i].block.text.text();
  return signs_of_post(trimmed(text));
}

/// Those that count on from 1 in the form of the first.
std::vector<CountedText> find_series(const SourceFile& file, const Pieces& pieces) {
  std::vector<CountedText> series;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    auto found = title_at(file, pieces, i);
    if (!found) continue;
    const bool is_next = series.empty() ? found->count.number == 1
                                        : found->count.number == series.back().count.number + 1 &&
                                              found->count.form == series.front().count.form;
    if (is_next) series.push_back(std::move(*found));
  }
  return series;
}

/// Whether what is above the series says that posts follow: a title, or the name of the file.
/// `may_be_sentence`: a sentence will do, as the form of the series is found nowhere else.
bool announces_posts(const Pieces& pieces, std::size_t first, bool may_be_sentence,
                     const LabelWords& words, const FileFacts& facts) {
  if (facts.name_says_posts || facts.has_platform) return true;
  const auto says = [&](const Piece& it) {
    if (heads_text(it) && it.label.names_posts && it.label.is_plural) return true;
    return may_be_sentence && is_plain_text(it) && speaks_of_posts(words_of(it), words);
  };
  return std::any_of(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(first), says);
}

bool hold_posts(const Pieces& pieces, const std::vector<CountedText>& series,
                const LabelWords& words, const FileFacts& facts) {
  constexpr std::size_t kFewest = 2;
  constexpr std::size_t kMostBytes = 3000;
  std::size_t like = 0, marked = 0;
  bool all_end = true;
  for (const CountedText& it : series) {
    const PostSigns signs = signs_below(pieces, it);
    all_end &= signs.ends_sentence || signs.ends_with_tags || signs.ends_with_link;
    like += is_like_post(signs) && signs.bytes <= kMostBytes ? 1 : 0;
    marked += signs.has_hashtag || signs.has_mention || signs.has_gap ? 1 : 0;
  }
  // A short one, or one still to be written, may be among posts that were announced.
  if (like < kFewest || 3 * like < 2 * series.size()) return false;
  const bool is_common_form = is_common(series.front().count.form);
  const bool are_all_like = like == series.size();
  return (are_all_like && all_end && marked >= kFewest && 2 * marked >= series.size()) ||
         announces_posts(pieces, series.front().piece, !is_common_form, words, facts);
}

Label label_of(const Piece& it, const CountedText& text, const LabelWords& words) {
  const std::string_view title = title_of(it, text);
  Label label = read_label(title, words);
  if (!label.day) label.day = day_in_sentence(title, words.lexicon);
  label.names_posts = label.is_whole = true;
  label.is_plural = label.is_aside = false;
  label.field = nullptr;
  label.number = text.count.number;
  shift(label, static_cast<std::uint32_t>(text.count.size));
  return label;
}

}  // namespace

void label_counted_texts(const SourceFile& file, Pieces& pieces, const LabelWords& words,
                         const FileFacts& facts) {
  const std::vector<CountedText> series = find_series(file, pieces);
  if (series.empty() || !hold_posts(pieces, series, words, facts)) return;
  Pieces labelled;
  auto next = series.begin();
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& it = pieces[i];
    if (next == series.end() || next->piece != i) {
      labelled.push_back(std::move(it));
      continue;
    }
    const auto size = static_cast<std::uint32_t>(it.block.text.text().size());
    Piece title{.block = cut_block(file, it.block, {0, next->title_end}),
                .label = label_of(it, *next, words),
                .level = it.is_label() ? it.level : kLineLevel,
                .begins_block = true};
    title.block.list = title.block.item = title.block.bullet_size = 0;
    labelled.push_back(std::move(title));
    if (next->title_end < size) {
      labelled.push_back({.block = cut_block(file, it.block, {next->title_end + 1, size})});
      Block& rest = labelled.back().block;
      rest.list = rest.item = rest.bullet_size = 0;
    }
    ++next;
  }
  pieces = std::move(labelled);
}

}  // namespace advolint
