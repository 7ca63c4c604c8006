#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "text/lexicon.h"
#include "text/words.h"

namespace advolint {

/// A language that drafts may be written in.
struct Language {
  std::string_view code;  ///< "es": its folder's name
  /// Words and letters by which a text is known to be of this language; sorted.
  std::span<const std::string_view> frequent, letters;
  Lexicon for_drafts;  ///< its words beside those that are at home in any draft
};

/// Phrases that languages add to a list of the packs that come with advolint.
struct ListAddition {
  std::string_view list;
  std::span<const std::string_view> phrases;
};

/// The languages that drafts may be written in. A view of what it is made of.
class LanguageTable {
 public:
  constexpr LanguageTable() = default;
  /// `languages` are sorted by code, `additions` by list. `common` are the words that are at home
  /// in any draft.
  constexpr LanguageTable(std::span<const Language> languages, const Lexicon& common,
                          std::span<const ListAddition> additions)
      : languages_(languages), common_(common), additions_(additions) {}

  /// The words of all languages that are at home in any draft (`everywhere` in their files).
  [[nodiscard]] const Lexicon& common() const { return common_; }
  /// The words for a draft in this language: its own beside the common ones. An unknown code, such
  /// as an empty one, gives the common ones.
  [[nodiscard]] const Lexicon& for_draft_in(std::string_view code) const;
  [[nodiscard]] std::span<const Language> languages() const { return languages_; }
  /// Whether there is a folder of this name.
  [[nodiscard]] bool knows(std::string_view code) const { return find(code) != nullptr; }
  /// The code of the last folder of `path` that is named as a language is ("drafts/es/…"); empty if
  /// there is none.
  [[nodiscard]] std::string folder_in(std::string_view path) const;
  /// The language that a text is written in; empty where its words leave a doubt. Linear.
  [[nodiscard]] std::string_view detect(std::string_view text,
                                        std::span<const WordToken> words) const;
  /// What all languages add to the lists of packs: phrases of one language are rare in another.
  [[nodiscard]] std::span<const ListAddition> additions() const { return additions_; }
  /// What they add to this one.
  [[nodiscard]] std::span<const std::string_view> additions_to(std::string_view list) const;

 private:
  [[nodiscard]] const Language* find(std::string_view code) const;

  std::span<const Language> languages_;
  Lexicon common_;
  std::span<const ListAddition> additions_;
};

/// "es" for "es-MX" and "es_419".
std::string without_region(std::string_view tag);

/// The languages of rules/languages/*/words.txt, as the build has read them: a constant.
const LanguageTable& built_in_languages();

}  // namespace advolint
