#include "draft/platforms/answered_comment.h"

#include <algorithm>
#include <string_view>

#include "text/ascii.h"
#include "text/words.h"

namespace advolint {

extern const WordList kAnsweredWords;  ///< what is answered: "comment"

std::vector<PlatformUse> platforms_of_answered(const SourceFile& file, const Post& post,
                                               const PlatformTable& platforms,
                                               const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 8;
  const SourceSpan line = file.line(file.line_index(post.span.begin));
  const std::string_view text = file.text({post.span.begin, line.end});
  const std::size_t colon = text.find(':');
  if (colon == text.npos) return {};
  const std::vector<WordToken> words = cut_words(text.substr(0, colon));
  const bool is_answered = std::ranges::any_of(
      words, [&](const WordToken& it) { return lexicon.has(kAnsweredWords, it.folded); });
  if (!is_answered || words.size() > kMostWords) return {};
  for (const WordToken& word : words) {
    const std::string_view typed = text.substr(word.span.begin, word.span.size());
    const Platform* platform =
        is_ascii_upper(typed.front()) ? platforms.find(word.folded) : nullptr;
    if (platform == nullptr) continue;
    return {{.id = platform->id,
             .said_at =
                 SourceSpan{post.span.begin + word.span.begin, post.span.begin + word.span.end}}};
  }
  return {};
}

}  // namespace advolint
