#include "text/read_languages.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace advolint {

extern const WordList kFrequent;  ///< by which a text is known to be of this language
extern const WordList kLetters;   ///< that only this language writes: "ñ", "¿"

ReadLanguages::ReadLanguages(std::vector<LanguageFile> files) : files_(std::move(files)) {
  for (std::size_t i = 0; i < files_.size(); ++i)
    words_.push_back(WordsReader(files_[i], i, folded_).read(faults_));
  const Lexicon common = lexicons_.emplace_back(common_words()).lexicon();
  for (std::size_t i = 0; i < files_.size(); ++i) languages_.push_back(language_of(i, common));
  std::ranges::sort(languages_, {}, &Language::code);
  read_additions();
  table_ = LanguageTable(languages_, common, additions_);
}

std::vector<const WordsOfFile*> ReadLanguages::common_words() const {
  std::vector<const WordsOfFile*> common;
  for (const WordsOfFile& it : words_) {
    if (it.is_everywhere) common.push_back(&it);
  }
  return common;
}

Language ReadLanguages::language_of(std::size_t file, const Lexicon& common) {
  WordsOfFile& words = words_[file];
  for (const WordList list : {kFrequent, kLetters}) std::ranges::sort(words.lists[list.number]);
  Language language{.code = files_[file].code,
                    .frequent = words.lists[kFrequent.number],
                    .letters = words.lists[kLetters.number],
                    .for_drafts = common};
  if (!words.is_everywhere) {
    std::vector<const WordsOfFile*> of_drafts = common_words();
    of_drafts.push_back(&words);
    language.for_drafts = lexicons_.emplace_back(of_drafts).lexicon();
  }
  return language;
}

void ReadLanguages::read_additions() {
  std::map<std::string_view, std::vector<std::string_view>> phrases;
  for (const Language& language : languages_) {
    const auto file = std::ranges::find(files_, language.code, &LanguageFile::code);
    for (const auto& [list, added] :
         words_[static_cast<std::size_t>(file - files_.begin())].additions)
      std::ranges::copy(added, std::back_inserter(phrases[list]));
  }
  for (auto& [list, added] : phrases)
    additions_.push_back({list, phrases_.emplace_back(std::move(added))});
}

}  // namespace advolint
