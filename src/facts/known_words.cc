#include "facts/known_words.h"

#include "text/embedded.h"

namespace advolint {

namespace {

void add_words(std::string_view content, std::set<std::string_view>& words) {
  while (!content.empty()) {
    const std::string_view line = content.substr(0, content.find('\n'));
    content.remove_prefix(line.size() == content.size() ? content.size() : line.size() + 1);
    if (line.starts_with('#')) continue;
    for (std::size_t at = line.find_first_not_of(' '); at != line.npos;
         at = line.find_first_not_of(' ', at)) {
      const std::size_t end = line.find(' ', at);
      words.insert(line.substr(at, end - at));
      at = end;
      if (end == line.npos) break;
    }
  }
}

std::set<std::string_view> read_words() {
  std::set<std::string_view> words;
  for (const EmbeddedFile& file : embedded_rules()) {
    if (file.path.starts_with("words/")) add_words(file.content, words);
  }
  return words;
}

}  // namespace

const std::set<std::string_view>& known_words() {
  // Constant once built, which the language does in one thread only.
  static const std::set<std::string_view> words = read_words();
  return words;
}

}  // namespace advolint
