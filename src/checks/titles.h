#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "text/words.h"

namespace advolint {

/// What kind of office a title stands for. Two titles of different offices name different people;
/// `Any` fits all.
enum class OfficeKind { Any, LowerHouse, UpperHouse, Assembly, Council, Board, Executive, State };

/// How sure a title makes us that the name behind it is an official's.
enum class TitleWeight {
  Certain,  ///< "Senator Smith": nobody else is called so
  Leader,   ///< "Chair Lee", "President Lee": also of clubs and companies, so only known people
            ///< count
};

/// A title as cut_words folds it: "Council Member" is two words, "Rep." one.
struct Title {
  std::string_view words;  ///< folded, one space between
  OfficeKind office = OfficeKind::Any;
  TitleWeight weight = TitleWeight::Certain;
  std::string_view language;     ///< "en", "es"
  bool is_abbreviation = false;  ///< takes a full stop: "Rep."
};

/// A title found at the start of `words`.
struct TitleMatch {
  const Title* title = nullptr;  ///< null: none
  std::size_t count = 0;         ///< how many words it takes, "State" or "U.S." before it included
};

/// The title that `words` begin with, the longest. Whether they are joined by more than blanks and
/// full stops is the caller's to see.
TitleMatch match_title(std::span<const WordToken> words);

/// The office that a title in a data file stands for: "State Representative" is LowerHouse; Any if
/// it says nothing.
OfficeKind office_of(std::string_view title);

/// Whether `word`, folded, is the beginning of a name and not of the sentence that goes on after a
/// title: false for "to", "today", "tuesday", "office".
bool can_begin_name(std::string_view word);

/// Whether people are said to work there: "staff", "office", "team".
bool is_staff_word(std::string_view word);

}  // namespace advolint
