#include "text/phrasebook.h"

#include <algorithm>
#include <utility>

#include "text/embedded.h"

namespace advolint {
namespace {

constexpr std::string_view kFolder = "languages/";
constexpr std::string_view kFile = "/phrases.txt";
constexpr std::string_view kBlanks = " \r";

}  // namespace

Phrasebook::Phrasebook(std::string_view file) {
  Phrases phrases;
  std::string english;
  for (std::size_t at = 0; at < file.size();) {
    const std::size_t end = std::min(file.find('\n', at), file.size());
    const std::string_view line = file.substr(at, end - at);
    at = end + 1;
    const std::size_t begin = line.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos || line.starts_with('#')) continue;
    const std::string_view words = line.substr(begin, line.find_last_not_of(kBlanks) + 1 - begin);
    if (begin == 0) {
      english = words;
    } else if (!english.empty()) {
      phrases.insert_or_assign(std::exchange(english, {}), std::string(words));
    }
  }
  phrases_ = std::make_shared<const Phrases>(std::move(phrases));
}

std::string Phrasebook::say(std::string_view english) const {
  if (!phrases_) return std::string(english);
  const auto found = phrases_->find(english);
  return found == phrases_->end() ? std::string(english) : found->second;
}

std::map<std::string, std::string, std::less<>> Phrasebook::phrases() const {
  return phrases_ ? *phrases_ : Phrases();
}

Phrasebook built_in_phrasebook(std::string_view language) {
  for (const EmbeddedFile& file : embedded_rules()) {
    if (file.path == fmt::format("{}{}{}", kFolder, language, kFile))
      return Phrasebook(file.content);
  }
  return {};
}

std::vector<std::string> message_languages() {
  std::vector<std::string> languages = {"en"};
  for (const EmbeddedFile& file : embedded_rules()) {
    if (!file.path.starts_with(kFolder) || !file.path.ends_with(kFile)) continue;
    const std::size_t size = file.path.size() - kFolder.size() - kFile.size();
    languages.emplace_back(file.path.substr(kFolder.size(), size));
  }
  std::ranges::sort(languages);
  return languages;
}

}  // namespace advolint
