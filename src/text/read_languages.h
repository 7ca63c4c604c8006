#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "text/language.h"
#include "text/lexicon_store.h"
#include "text/read_words.h"

namespace advolint {

/// Languages read from their files. The build does that for those that come with advolint, and
/// writes them as constants; tests do it for others.
class ReadLanguages {
 public:
  /// Lines that cannot be read are left out; `faults` says which.
  explicit ReadLanguages(std::vector<LanguageFile> files);
  ReadLanguages(const ReadLanguages&) = delete;
  ReadLanguages& operator=(const ReadLanguages&) = delete;

  /// A view of this.
  [[nodiscard]] const LanguageTable& table() const { return table_; }
  /// "es/words.txt:7: there is no list 'monts'".
  [[nodiscard]] const std::vector<std::string>& faults() const { return faults_; }

 private:
  [[nodiscard]] Language language_of(std::size_t file, const Lexicon& common);
  [[nodiscard]] std::vector<const WordsOfFile*> common_words() const;
  void read_additions();

  std::vector<LanguageFile> files_;
  std::deque<std::string> folded_;
  std::vector<WordsOfFile> words_;  ///< of each file
  std::deque<LexiconStore> lexicons_;
  std::vector<Language> languages_;
  std::deque<std::vector<std::string_view>> phrases_;  ///< of each of `additions_`
  std::vector<ListAddition> additions_;
  LanguageTable table_;
  std::vector<std::string> faults_;
};

}  // namespace advolint
