#include <algorithm>
#include <iterator>
#include <utility>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/characters.h"
#include "text/code_points.h"

namespace advolint {

namespace {

struct Pair {
  char32_t opening, closing;
};

constexpr Pair kPairs[] = {
    {'(', ')'}, {'[', ']'}, {'{', '}'}, {U'\u201C', U'\u201D'}, {U'\u00AB', U'\u00BB'}};

/// Finds the brackets of one kind that have no partner. Each kind is matched by itself, so that one
/// slip is one finding.
class Matcher {
 public:
  Matcher(const std::vector<CodePoint>& points, const SpanSet& spared, Pair pair)
      : points_(points), spared_(spared), pair_(pair) {}

  std::vector<TextSpan> unmatched() {
    for (std::size_t index = 0; index < points_.size(); ++index) read(index);
    settle_with_smileys();
    std::ranges::copy(open_, std::back_inserter(lonely_));
    std::vector<TextSpan> spans;
    for (const std::size_t index : lonely_) {
      if (!is_spared(index)) spans.push_back(points_[index].span);
    }
    return spans;
  }

 private:
  void read(std::size_t index) {
    const char32_t value = points_[index].value;
    const bool opens = value == pair_.opening;
    if ((!opens && value != pair_.closing) || spared_.overlaps(points_[index].span)) return;
    if (is_smiley(index, Eyes::StandAlone)) {
      smileys_.push_back(index);
    } else if (opens) {
      // A quotation of several paragraphs opens each of them and closes once.
      const bool goes_on = pair_.opening == U'\u201C' && !open_.empty() && begins_line(index);
      if (!goes_on) open_.push_back(index);
    } else if (!open_.empty()) {
      open_.pop_back();
    } else {
      lonely_.push_back(index);
    }
  }

  enum class Eyes { StandAlone, Anywhere };

  /// ":)", ";-)", ":'(", "=)".
  [[nodiscard]] bool is_smiley(std::size_t index, Eyes eyes) const {
    if (pair_.opening != '(' && pair_.opening != '[') return false;
    std::size_t at = index;
    const auto is_nose = [](char32_t sign) {
      return sign == '-' || sign == '\'' || sign == '^' || sign == 'o';
    };
    if (at > 0 && is_nose(points_[at - 1].value)) --at;
    if (at == 0) return false;
    const char32_t eye = points_[at - 1].value;
    const char32_t bracket = points_[index].value;
    if (eye == bracket) return is_row(index) || is_smiley(index - 1, eyes);  // ":)))", ")))))"
    if (eye != ':' && eye != ';' && eye != '=' && eye != '8' && eye != 'x') return false;
    const bool stands_alone = at < 2 || !belongs_to_word(points_[at - 2].value);
    return stands_alone || (eyes == Eyes::Anywhere && (eye == ':' || eye == ';' || eye == '='));
  }

  /// Three brackets or more in a row smile by themselves.
  [[nodiscard]] bool is_row(std::size_t index) const {
    constexpr std::size_t kFewest = 3;
    if (index < row_begin_ || index >= row_end_) {
      row_begin_ = row_end_ = index;
      while (row_begin_ > 0 && points_[row_begin_ - 1].value == points_[index].value) --row_begin_;
      while (row_end_ < points_.size() && points_[row_end_].value == points_[index].value)
        ++row_end_;
    }
    return row_end_ - row_begin_ >= kFewest;
  }

  /// "(:" and "(-:" smile from right to left.
  [[nodiscard]] bool is_smiley_backwards(std::size_t index) const {
    if (points_[index].value != '(' && points_[index].value != ')') return false;
    std::size_t at = index + 1;
    if (at < points_.size() && points_[at].value == '-') ++at;
    return at < points_.size() && (points_[at].value == ':' || points_[at].value == ';') &&
           (at + 1 == points_.size() || is_white_space(points_[at + 1].value));
  }

  /// "1)", "a)" and "iv)" at the beginning of a line or after a blank are list markers.
  [[nodiscard]] bool is_list_marker(std::size_t index) const {
    if (pair_.closing != ')' || points_[index].value != ')') return false;
    if (index > 0 && points_[index - 1].value == '.') --index;  // "1.)"
    std::size_t begin = index;
    while (begin > 0 && index - begin < 4 && belongs_to_word(points_[begin - 1].value)) --begin;
    const bool is_short = begin < index && index - begin < 4;
    const bool is_number = is_short && points_[begin].value < 0x80 &&
                           is_ascii_digit(static_cast<char>(points_[begin].value));
    const bool is_letter =
        is_short && (index - begin == 1 || (begins_line(begin) && index - begin <= 3));
    const bool after_blank = begin == 0 || is_white_space(points_[begin - 1].value);
    return after_blank && (is_number || is_letter);
  }

  [[nodiscard]] bool begins_line(std::size_t index) const {
    return index == 0 || points_[index - 1].value == '\n';
  }

  [[nodiscard]] bool is_spared(std::size_t index) const {
    return is_smiley(index, Eyes::Anywhere) || is_row(index) || is_smiley_backwards(index) ||
           is_list_marker(index);
  }

  /// "(great :)" closes with its smiley: each takes the last bracket that is open before it.
  void settle_with_smileys() {
    std::vector<std::size_t> closers;
    std::ranges::copy_if(smileys_, std::back_inserter(closers),
                         [&](std::size_t index) { return points_[index].value == pair_.closing; });
    std::vector<std::size_t> still_open;
    std::ranges::reverse(open_);
    for (const std::size_t bracket : open_) {
      if (!closers.empty() && closers.back() > bracket) {
        closers.pop_back();
      } else {
        still_open.push_back(bracket);
      }
    }
    open_ = std::move(still_open);
  }

  const std::vector<CodePoint>& points_;
  const SpanSet& spared_;
  Pair pair_;
  std::vector<std::size_t> open_, lonely_, smileys_;
  /// The row of like signs that was looked at last: each is measured once.
  mutable std::size_t row_begin_ = 0, row_end_ = 0;
};

/// German and Polish close with “ what „ opens, Swedish uses ” alone, some write »so«: pairs of
/// other habits.
bool is_read_otherwise(std::string_view text, Pair pair) {
  if (pair.opening == U'\u201C') {
    const bool mixes = text.find('"') != text.npos;
    return mixes || text.find("\u201E") != text.npos || text.find("\u201C") == text.npos ||
           text.find("\u201D") < text.find("\u201C");
  }
  if (pair.opening == U'\u00AB') return text.find("\u00BB") < text.find("\u00AB");
  return false;
}

/// A straight quotation mark that is alone in its paragraph and is no inch sign.
std::vector<TextSpan> lone_straight_quotes(std::string_view text,
                                           const std::vector<CodePoint>& points,
                                           const SpanSet& spared) {
  std::vector<TextSpan> lonely;
  std::vector<TextSpan> in_paragraph;
  const auto close = [&] {
    if (in_paragraph.size() == 1) lonely.push_back(in_paragraph.front());
    in_paragraph.clear();
  };
  for (std::size_t index = 0; index < points.size(); ++index) {
    if (points[index].value == '\n') close();
    if (points[index].value != '"' || spared.overlaps(points[index].span)) continue;
    const bool is_inch = index > 0 && points[index - 1].value < 0x80 &&
                         is_ascii_digit(static_cast<char>(points[index - 1].value));
    if (!is_inch) in_paragraph.push_back(points[index].span);
  }
  close();
  // Beside curly ones, or in a text of several paragraphs that one pair holds together, it may be
  // right.
  const bool is_mixed = text.find("\u201C") != text.npos || text.find("\u201D") != text.npos;
  return lonely.size() == 1 && !is_mixed ? lonely : std::vector<TextSpan>();
}

void find_unmatched_brackets(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const std::string_view text = post.text.text();
  // Brackets and quotes of ASCII, and the bytes that begin « » “ ”.
  if (!post.bytes.has_one_of("()[]{}\"\xC2\xE2")) return;
  const std::vector<CodePoint> points = code_points(text);
  std::vector<TextSpan> addresses = written_addresses(text);
  for (const Entity& link : entities_of(post, EntityKind::Link)) addresses.push_back(link.span);
  std::ranges::copy(post.code, std::back_inserter(addresses));
  const SpanSet spared(std::move(addresses));
  std::vector<TextSpan> spans;
  // A quotation may open in one part of a thread and close in another.
  const bool is_part = post.post.thread_number != 0;
  for (const Pair pair : kPairs) {
    const bool is_quote = pair.opening > 0x7F;
    if ((is_quote && is_part) || is_read_otherwise(text, pair)) continue;
    std::ranges::copy(Matcher(points, spared, pair).unmatched(), std::back_inserter(spans));
  }
  if (!is_part)
    std::ranges::copy(lone_straight_quotes(text, points, spared), std::back_inserter(spans));
  std::ranges::sort(spans);
  for (const TextSpan span : spans) things.push_back({span, {}, {}});
}

}  // namespace

/// In C++: brackets nest.
extern constinit const CheckKind kUnmatchedBracketKind = {
    .name = "unmatched-bracket",
    .summary =
        "A bracket or quotation mark that is opened and not closed, or closed and not opened.",
    .example = "forbid: { unmatched-bracket: any }",
    .values = {},
    .parameters = {},
    .find = find_unmatched_brackets,
};

}  // namespace advolint
