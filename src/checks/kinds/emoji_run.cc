#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/graphemes.h"

namespace advolint {

extern const WordList kCardSigns;  ///< say what comes after them: a place, a day, an hour

namespace {

constexpr std::uint32_t kMostInARow = 3;
/// From so many on, a pattern is one and no accident.
constexpr std::size_t kFewestBetweenWords = 3;
constexpr std::size_t kFewestBullets = 3;
/// A line with more characters is a paragraph that begins with a picture, and no item of a list.
constexpr std::size_t kLongestItem = 120;

/// What a line is made of, emoji and words alone.
struct Piece {
  enum class Kind { Emoji, Word } kind = Kind::Word;
  TextSpan span;
};

bool is_keycap(std::string_view cluster) { return cluster.ends_with("\u20E3"); }

/// Reads one line after the other.
class EmojiReader {
 public:
  EmojiReader(const PostContext& post, const Claim& claim, std::vector<Thing>& things)
      : text_(post.text.text()),
        lexicon_(*post.lexicon),
        most_(claim.number("most", kMostInARow)),
        things_(things) {}

  void read() {
    const std::vector<std::uint32_t> boundaries = grapheme_boundaries(text_);
    for (std::size_t index = 0; index + 1 < boundaries.size(); ++index) {
      read_cluster({boundaries[index], boundaries[index + 1]});
    }
    end_line();
    end_bullets();
    if (in_lists_ > 0) add(first_of_lists_, "bullets", in_lists_);
    std::stable_sort(things_.begin(), things_.end(), [](const Thing& a, const Thing& b) {
      return std::get<TextSpan>(a.place).begin < std::get<TextSpan>(b.place).begin;
    });
  }

 private:
  void read_cluster(TextSpan span) {
    ++line_size_;
    const std::string_view cluster = text_.substr(span.begin, span.size());
    if (cluster == "\n" || cluster == "\r\n" || cluster == "\r") return end_line();
    if (is_emoji_cluster(cluster)) {
      line_.push_back({Piece::Kind::Emoji, span});
    } else if (const char32_t first = code_point_at(cluster, 0); !is_white_space(first)) {
      const bool goes_on = !line_.empty() && line_.back().kind == Piece::Kind::Word &&
                           line_.back().span.end == span.begin;
      if (goes_on) {
        line_.back().span.end = span.end;
      } else {
        line_.push_back({Piece::Kind::Word, span});
      }
    }
  }

  void end_line() {
    find_runs();
    find_between_words();
    read_bullet();
    line_.clear();
    line_size_ = 0;
  }

  void add(TextSpan span, std::string_view shape, std::size_t count) {
    things_.push_back(
        {span, {{"shape", std::string(shape)}, {"count", fmt::format("{}", count)}}, {}});
  }

  void find_runs() {
    for (std::size_t first = 0; first < line_.size();) {
      std::size_t after = first;
      while (after < line_.size() && line_[after].kind == Piece::Kind::Emoji) ++after;
      if (after - first > most_)
        add({line_[first].span.begin, line_[after - 1].span.end}, "run", after - first);
      first = after + 1;
    }
  }

  /// "FUND 👏 OUR 👏 LIBRARIES 👏": one word, one emoji, and again.
  void find_between_words() {
    const auto alternates = [&](std::size_t index) {
      return line_[index].kind != line_[index - 1].kind;
    };
    for (std::size_t first = 0; first < line_.size();) {
      std::size_t after = first + 1;
      while (after < line_.size() && alternates(after)) ++after;
      std::size_t emoji = 0;
      for (std::size_t index = first; index < after; ++index) {
        if (line_[index].kind == Piece::Kind::Emoji) ++emoji;
      }
      if (std::min(emoji, after - first - emoji) >= kFewestBetweenWords) {
        add({line_[first].span.begin, line_[after - 1].span.end}, "between-words", emoji);
      }
      first = after;
    }
  }

  void read_bullet() {
    if (line_.empty()) return;  // an empty line may be between the items of a list
    const TextSpan first = line_.front().span;
    const bool is_headline =
        std::exchange(is_first_line_, false) && is_above_blank(line_.back().span);
    const bool is_bullet =
        line_size_ <= kLongestItem && line_.size() > 1 && line_[0].kind == Piece::Kind::Emoji &&
        line_[1].kind == Piece::Kind::Word && !is_keycap(text_.substr(first.begin, first.size()));
    // "📍 Main Library" says where, and is no item of a list unless it stands among some.
    if (is_bullet && is_headline) return;
    if (!is_bullet) {
      end_bullets();
    } else if (is_card_sign(first)) {
      ++card_signs_;
    } else {
      bullets_.push_back(first);
    }
  }

  /// Whether an empty line comes after what ends with `last`: "📢 Big news!"
  [[nodiscard]] bool is_above_blank(TextSpan last) const {
    const std::string_view after = text_.substr(last.end);
    const std::size_t next = after.find_first_not_of(" \t\r");
    return next != after.npos && after[next] == '\n' &&
           after.find_first_not_of(" \t\r", next + 1) == after.find('\n', next + 1);
  }

  [[nodiscard]] bool is_card_sign(TextSpan span) const {
    constexpr std::string_view kAsPicture = "\uFE0F";
    std::string_view sign = text_.substr(span.begin, span.size());
    if (sign.ends_with(kAsPicture)) sign.remove_suffix(kAsPicture.size());
    return lexicon_.has(kCardSigns, sign);
  }

  void end_bullets() {
    if (bullets_.size() >= kFewestBullets) {
      if (in_lists_ == 0) first_of_lists_ = bullets_.front();
      in_lists_ += bullets_.size() + card_signs_;
    }
    bullets_.clear();
    card_signs_ = 0;
  }

  std::string_view text_;
  const Lexicon& lexicon_;
  std::uint32_t most_;
  std::vector<Thing>& things_;
  std::vector<Piece> line_;
  std::size_t line_size_ = 0;      ///< in characters as readers count them
  std::vector<TextSpan> bullets_;  ///< the emoji that begin the lines read last
  std::size_t card_signs_ = 0;     ///< of lines among them that say where or when
  std::size_t in_lists_ = 0;       ///< how many items the lists of the post have
  TextSpan first_of_lists_;
  bool is_first_line_ = true;  ///< no line with words was read
};

/// Emoji begin with one of a few bytes: those of ©, of ‼ to ㊙, and of what lies beyond U+FFFF.
constexpr std::string_view kFirstBytes = "\xC2\xE2\xE3\xF0";

void find_emoji_runs(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  std::vector<Thing> found;
  if (post.bytes.has_one_of(kFirstBytes)) EmojiReader(post, claim, found).read();
  std::ranges::move(found, std::back_inserter(things));
}

constexpr std::string_view kShapes[] = {"run", "between-words", "bullets"};
constexpr Term kValues[] = {
    {"shape", "how the emoji get in the way", TermType::OneOf, kShapes},
    {"count", "how many emoji"},
};
constexpr Term kParameters[] = {
    {"most", "how many emoji in a row are fine; 3 if not given", TermType::Number}};

}  // namespace

/// In C++: it looks at what lies between emoji, line by line.
extern constinit const CheckKind kEmojiRunKind = {
    .name = "emoji-run",
    .summary =
        "Emoji that get in the way when a post is read out: many in a row, one between every word, "
        "as bullets.",
    .example = "forbid: { emoji-run: any, with: { shape: run }, most: 3 }",
    .values = kValues,
    .parameters = kParameters,
    .find = find_emoji_runs,
};

}  // namespace advolint
