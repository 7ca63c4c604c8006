#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/lexicon.h"
#include "text/read_words.h"

namespace advolint {

/// The tables of a lexicon, made of the words of files. What those view outlives it.
class LexiconStore {
 public:
  /// Of all `files` together.
  explicit LexiconStore(const std::vector<const WordsOfFile*>& files);

  /// A view of this.
  [[nodiscard]] Lexicon lexicon() const;

 private:
  void add_list(std::size_t list, const std::vector<const WordsOfFile*>& files);
  [[nodiscard]] std::vector<std::string_view> first_words_of_titles() const;
  [[nodiscard]] std::vector<std::string_view> names_of_days() const;
  void index();

  std::vector<std::string_view> entries_;
  std::vector<std::uint16_t> begins_;
  std::vector<LexiconTables::Place> places_;
  std::vector<ListSet> sets_;
  std::vector<CalendarName> months_, weekdays_;
  std::vector<TitleName> titles_;
};

}  // namespace advolint
