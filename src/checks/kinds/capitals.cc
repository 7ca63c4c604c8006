#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/known_words.h"
#include "facts/placeholders.h"
#include "facts/prose.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {

namespace {

constexpr std::uint32_t kMostInARow = 2;
constexpr std::uint32_t kMostInAPost = 6;

enum class Role {
  Shouted,  ///< a word in capitals
  Neutral,  ///< neither breaks a run nor counts: a number, an acronym, "A", "I"
  Plain,
};

/// Reads the words of a post as its reader hears them.
class CapitalsReader {
 public:
  CapitalsReader(const PostContext& post, const Claim& claim)
      : post_(post),
        most_in_a_row_(claim.number("most", kMostInARow)),
        most_in_a_post_(claim.number("in-post", kMostInAPost)),
        acronyms_(claim.list),
        spared_(code_and(post, {EntityKind::Link, EntityKind::Hashtag, EntityKind::Mention,
                                EntityKind::Cashtag})),
        gaps_(placeholders_in(post)) {}

  void read(std::vector<Thing>& things) {
    for (const WordToken& word : post_.words) {
      switch (role_of(word)) {
        case Role::Shouted:
          marked_ += between_;
          between_ = 0;
          run_.push_back(word.span);
          break;
        case Role::Neutral:
          // "IS" of "SUMMER READING IS HERE" is marked with the others.
          if (!run_.empty() && holds_letter(post_.at(word.span))) ++between_;
          break;
        case Role::Plain:
          end_run(things);
          break;
      }
    }
    end_run(things);
    if (short_runs_.size() > most_in_a_post_) {
      add({short_runs_[most_in_a_post_].begin, short_runs_.back().end}, short_runs_.size(), things);
    }
  }

 private:
  [[nodiscard]] Role role_of(const WordToken& word) const {
    const std::string_view written = post_.at(word.span);
    std::size_t letters = 0;
    for (std::size_t at = 0; at < written.size();) {
      const utf8::Decoded decoded = utf8::decode(written, at);
      at += decoded.length_bytes;
      if (!is_letter(decoded.code_point)) continue;
      if (!is_upper(decoded.code_point)) return Role::Plain;
      ++letters;
    }
    if (spared_.overlaps(word.span) || gaps_.overlaps(word.span) || is_joined(word.span))
      return Role::Plain;
    if (letters < 2 || std::ranges::count(acronyms_, written) != 0 || is_roman(written))
      return Role::Neutral;
    // "NASA" alone is a name; "FUND" is a word that somebody raised.
    constexpr std::size_t kLongestAcronym = 5;
    const bool is_word = written.size() > kLongestAcronym || known_words().contains(word.folded);
    const bool has_number = std::ranges::any_of(written, is_ascii_digit);
    return is_word && !has_number ? Role::Shouted : Role::Neutral;
  }

  /// "LINK_TO_PREPRINT": a name that programs or templates use.
  [[nodiscard]] bool is_joined(TextSpan word) const {
    const std::string_view text = post_.text.text();
    return (word.begin > 0 && text[word.begin - 1] == '_') ||
           text.substr(word.end).starts_with('_') ||
           text.substr(word.begin, word.size()).find('_') != std::string_view::npos;
  }

  static bool is_roman(std::string_view word) {
    return word.find_first_not_of("IVXLCDM") == word.npos;
  }

  void end_run(std::vector<Thing>& things) {
    if (run_.size() > most_in_a_row_) {
      add({run_.front().begin, run_.back().end}, run_.size() + marked_, things);
    } else if (!run_.empty() && !is_heading({run_.front().begin, run_.back().end})) {
      std::ranges::copy(run_, std::back_inserter(short_runs_));
    }
    run_.clear();
    marked_ = between_ = 0;
  }

  /// Whether the words fill a line of their own, but for signs and a remark in brackets: "MORNING
  /// READING (5 minutes)".
  [[nodiscard]] bool is_heading(TextSpan run) const {
    const std::string_view text = post_.text.text();
    const std::size_t before = text.rfind('\n', run.begin);
    const std::size_t begin = before == text.npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', run.end), text.size());
    std::string_view rest = text.substr(run.end, end - run.end);
    if (const std::size_t bracket = rest.find('('); bracket != rest.npos && rest.ends_with(')'))
      rest = rest.substr(0, bracket);
    const bool is_whole_text = begin == 0 && end == text.size();
    return !is_whole_text && !holds_letter(text.substr(begin, run.begin - begin)) &&
           !holds_letter(rest);
  }

  static bool holds_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const utf8::Decoded decoded = utf8::decode(text, at);
      if (is_letter(decoded.code_point)) return true;
      at += decoded.length_bytes;
    }
    return false;
  }

  static void add(TextSpan span, std::size_t count, std::vector<Thing>& things) {
    things.push_back({span, {{"count", fmt::format("{}", count)}}, {}});
  }

  const PostContext& post_;
  std::uint32_t most_in_a_row_, most_in_a_post_;
  std::span<const std::string> acronyms_;
  SpanSet spared_, gaps_;
  std::vector<TextSpan> run_;
  std::size_t marked_ = 0;            ///< neutral words among them
  std::size_t between_ = 0;           ///< neutral words after the last of them
  std::vector<TextSpan> short_runs_;  ///< words in capitals that are alone or nearly so
};

void find_capitals(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  CapitalsReader(post, claim).read(things);
}

constexpr Term kValues[] = {{"count", "how many words stand in capitals"}};
constexpr Term kParameters[] = {
    {"most", "how many words in a row may stand in capitals; 2 if not given", TermType::Number},
    {"in-post", "how many single ones a post may have; 6 if not given", TermType::Number},
};

}  // namespace

/// In C++: it counts words in a row and in a post, acronyms and placeholders aside.
extern constinit const CheckKind kCapitalsKind = {
    .name = "capitals",
    .summary =
        "Words in capitals, too many of them in a row or in a post. `from` lists the acronyms that "
        "are none.",
    .example = "forbid: { capitals: any, from: acronyms, most: 2 }",
    .values = kValues,
    .parameters = kParameters,
    .from = FromRole::Vocabulary,
    .find = find_capitals,
};

}  // namespace advolint
