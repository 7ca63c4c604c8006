#include "draft/grouping/team_lines.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <utility>

#include "draft/grouping/editor_notes.h"
#include "draft/naming/post_words.h"
#include "text/characters.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kTeamWords;      ///< of those who make posts: "sticker", "boost", "approved"
extern const WordList kTeamVerbs;      ///< begin what a team is told: "change", "swap"
extern const WordList kReaders;        ///< by which a question turns to its readers
extern const WordList kGivenNames;     ///< of persons, without accents
extern const WordList kPictureLeads;   ///< may be before such a word: "no", "the"
extern const WordList kOwnWords;       ///< of one who speaks for herself: "I", "my"
extern const WordList kTogetherWords;  ///< by which a post speaks for its organization: "our", "us"

namespace {

/// From here on, a line is no text of the post.
constexpr int kEnough = 3;

bool is_small(char c) { return c >= 'a' && c <= 'z'; }

std::string_view without_signs(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t>-*•·"), line.size()));
  return trimmed(line);
}

std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

/// What is above a line.
struct Above {
  PostSigns signs;
  std::size_t bytes = 0;
  bool begins_small = false;     ///< the post does
  std::size_t indentation = 0;   ///< of its first line
  bool is_quote_closed = false;  ///< its text is in quotation marks, which are closed
  bool is_in_paragraph = false;  ///< the line goes on with the same paragraph
};

/// "Ana: love it"
int weigh_name(std::string_view line, const Lexicon& lexicon) {
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos || colon + 2 >= line.size()) return 0;
  const std::string_view name = line.substr(0, colon);
  const auto words = cut_words(name);
  const bool is_capital = std::isupper(static_cast<unsigned char>(name.front())) != 0;
  if (words.size() != 1 || !is_capital) return 0;
  const bool is_known = lexicon.has(kGivenNames, fold_case(words.front().folded, Accents::Ignore));
  return (is_known ? 2 : 0) + (is_small(line[colon + 2]) ? 1 : 0);
}

/// What its words say of whom a line is for.
int weigh_words(std::string_view line, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 14;
  constexpr int kMost = 2;
  const auto words = cut_words(line);
  if (words.empty() || words.size() > 2 * kMostWords) return 0;
  int team = 0, readers = 0;
  std::size_t first = 0;
  while (first + 1 < words.size() && lexicon.has(kPictureLeads, words[first].folded)) ++first;
  for (const WordToken& it : words) {
    team += lexicon.has(kTeamWords, it.folded) ? 1 : 0;
    team += lexicon.has(kOwnWords, it.folded) ? 1 : 0;
    readers += lexicon.has(kReaders, it.folded) || lexicon.has(kTogetherWords, it.folded) ? 1 : 0;
  }
  const bool is_first = lexicon.has(kTeamWords, words[first].folded);
  const bool is_asked = lexicon.has(kTeamVerbs, words.front().folded);
  const bool has_name =
      lexicon.has(kGivenNames, fold_case(words.front().folded, Accents::Ignore)) &&
      words.size() > 1;
  team = std::min(team, words.size() > kMostWords ? 1 : kMost);
  return team + (is_first ? 1 : 0) + (is_asked ? 1 : 0) + (has_name ? 1 : 0) -
         std::min(readers, kMost);
}

bool has_emoji(std::string_view line) {
  return std::ranges::any_of(line, [](char c) { return static_cast<unsigned char>(c) >= 0xF0; });
}

/// "[we change the number, of course]": no gap begins so.
bool is_remark_in_brackets(std::string_view line, const Lexicon& lexicon) {
  const auto words = cut_words(line);
  return line.starts_with('[') && line.ends_with(']') && !words.empty() &&
         (lexicon.has(kOwnWords, words.front().folded) ||
          lexicon.has(kTogetherWords, words.front().folded));
}

int weigh(std::string_view typed, const Above& above, const Lexicon& lexicon) {
  const std::string_view line = without_signs(typed);
  const PostSigns signs = signs_of_post(line);
  if (line.empty() || signs.words == 0 || signs.has_hashtag || signs.has_mention || signs.has_link)
    return 0;
  if (is_remark_in_brackets(line, lexicon)) return kEnough;
  int weight = weigh_words(line, lexicon) + weigh_name(line, lexicon);
  const bool is_ended =
      above.signs.ends_sentence || above.signs.ends_with_tags || above.signs.ends_with_link;
  if (is_ended && !signs.ends_sentence) ++weight;
  if (is_ended && is_small(line.front()) && !above.begins_small) ++weight;
  if (above.signs.ends_with_tags || above.signs.ends_with_link) ++weight;
  if (above.is_quote_closed) weight += 2;
  if (is_ended && indentation(typed) > above.indentation + 1) weight += 2;
  if (line.find_first_of("!?") != std::string_view::npos || has_emoji(line)) --weight;
  return weight;
}

/// All of it between backticks.
bool is_code(const Block& block) {
  const std::string_view text = trimmed(block.text.text());
  return std::ranges::any_of(block.markup, [&](const MarkupSpan& it) {
    return it.kind == MarkupKind::Code && it.span.begin == 0 && it.span.end >= text.size();
  });
}

/// Reads a post from its first line to its last, and keeps where lines to the team begin.
class EndFinder {
 public:
  EndFinder(const std::vector<Block>& blocks, const Lexicon& lexicon)
      : blocks_(blocks), lexicon_(lexicon), end_{.block = blocks.size()} {}

  EndOfPost find() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) look_at(i);
    return end_;
  }

 private:
  void look_at(std::size_t i) {
    const Block& block = blocks_[i];
    const std::string_view text = block.text.text();
    const bool is_held = block.quote > 0 || block.kind == Block::Kind::Fence;
    above_.is_in_paragraph = false;
    const bool is_note = i > 0 && is_code(block) && !signs_of_post(text).has_strong_sign();
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t line_end = std::min(text.find('\n', at), text.size());
      const std::string_view line = text.substr(at, line_end - at);
      const bool is_for_team =
          !is_held && has_begun_ &&
          (is_note || goes_on(line) || weigh(line, above_, lexicon_) >= kEnough);
      if (!is_for_team) {
        end_ = {.block = blocks_.size()};
        was_for_team_ = false;
      } else if (!std::exchange(was_for_team_, true)) {
        end_ = {i, static_cast<std::uint32_t>(at)};
      }
      if (!trimmed(line).empty()) add(line);
      at = line_end + 1;
    }
  }

  /// A line that goes on with the sentence of the one above it, which a width has cut.
  [[nodiscard]] bool goes_on(std::string_view line) const {
    constexpr std::size_t kNarrow = 45;
    // What follows such lines below a text in quotation marks is for the team as well.
    if (was_for_team_ && above_.is_quote_closed && !signs_of_post(line).has_strong_sign())
      return true;
    return was_for_team_ && above_.is_in_paragraph && above_.bytes >= kNarrow &&
           !above_.signs.ends_sentence && !signs_of_post(line).has_strong_sign();
  }

  void add(std::string_view line) {
    const std::string_view words = trimmed(line);
    if (!has_begun_) {
      above_.begins_small = is_small(words.front());
      above_.indentation = indentation(line);
      is_quoted_ =
          words.front() == '"' || words.starts_with("\u201C") || words.starts_with("\u00AB");
    }
    has_begun_ = true;
    above_.signs = signs_of_post(words);
    above_.bytes = words.size();
    above_.is_in_paragraph = true;
    above_.is_quote_closed |= is_quoted_ && (words.ends_with('"') || words.ends_with("\u201D") ||
                                             words.ends_with("\u00BB"));
  }

  const std::vector<Block>& blocks_;
  const Lexicon& lexicon_;
  EndOfPost end_;
  Above above_;
  bool has_begun_ = false, was_for_team_ = false, is_quoted_ = false;
};

}  // namespace

EndOfPost find_end_of_post(const std::vector<Block>& blocks, const Lexicon& lexicon) {
  return EndFinder(blocks, lexicon).find();
}

}  // namespace advolint
