#include "draft/web_page.h"

#include <algorithm>

#include "text/language.h"
#include "text/utf8.h"
#include "text/words.h"

namespace advolint {

extern const WordList kPostNames;  ///< a post, and its platform's id: "tweet x"

namespace {

constexpr std::string_view kFence = "---";

/// The next line of `bytes`, which is taken away from them.
std::string_view take_line(std::string_view& bytes) {
  const std::size_t end = std::min(bytes.find('\n'), bytes.size());
  const std::string_view line = bytes.substr(0, end);
  bytes.remove_prefix(std::min(end + 1, bytes.size()));
  return line;
}

bool says_layout(std::string_view line) {
  return line.starts_with("layout:") || line.starts_with("permalink:");
}

bool has_tags(std::string_view text) {
  constexpr std::string_view kTags[] = {"<script", "<div",  "<section", "<style", "<iframe",
                                        "<form",   "<main", "<nav",     "{% "};
  return std::ranges::any_of(
      kTags, [&](std::string_view tag) { return text.find(tag) != std::string_view::npos; });
}

/// Whether a Markdown heading of a few words calls what is below it by the name of posts: "##
/// Tweets".
bool heads_posts(std::string_view text) {
  constexpr std::size_t kMostWords = 5;
  const Lexicon& lexicon = built_in_languages().common();
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (!line.starts_with('#')) continue;
    const auto words = cut_words(line);
    const bool names_posts = std::ranges::any_of(words, [&](const WordToken& it) {
      return it.folded.ends_with('s') && !lexicon.word_after(kPostNames, it.folded).empty();
    });
    if (names_posts && words.size() <= kMostWords) return true;
  }
  return false;
}

}  // namespace

bool is_web_page(std::string_view path, std::string_view bytes) {
  constexpr std::string_view kFolder = "_posts/";  // where Jekyll keeps the pages of a blog
  const std::size_t folder = path.rfind(kFolder);
  const bool is_in_blog = folder == 0 || (folder != path.npos && path[folder - 1] == '/');
  bytes = utf8::without_byte_order_mark(bytes);
  if (!take_line(bytes).starts_with(kFence)) return false;
  bool is_laid_out = false;
  while (!bytes.empty()) {
    const std::string_view line = take_line(bytes);
    if (line.starts_with(kFence)) {
      return is_laid_out && (is_in_blog || has_tags(bytes)) && !heads_posts(bytes);
    }
    is_laid_out |= says_layout(line);
  }
  return false;
}

}  // namespace advolint
