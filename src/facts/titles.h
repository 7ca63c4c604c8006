#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "text/language.h"
#include "text/words.h"

namespace advolint {

/// How sure a title makes us that the name after it is an official's.
enum class TitleWeight {
  Certain,  ///< "Senator Smith": nobody else is called so
  Leader,   ///< "Chair Lee", "President Lee": also of clubs and companies, so only known people
            ///< count
};

/// A title that is before a name.
struct Title {
  OfficeKind office = OfficeKind::Any;
  TitleWeight weight = TitleWeight::Certain;
  bool needs_capital = false;    ///< "Senator Lee", where others write "senadora Lee"
  bool is_abbreviation = false;  ///< takes a full stop: "Rep."
};

/// A title found at the start of `words`.
struct TitleMatch {
  std::optional<Title> title;  ///< nothing: none
  std::size_t count = 0;       ///< how many words it takes, "State" or "U.S." before it included
};

/// The title that `words` begin with, the longest. Whether they are joined by more than blanks and
/// full stops is the caller's to see.
TitleMatch match_title(std::span<const WordToken> words, const Lexicon& lexicon);

/// The office that a title in a data file stands for: "State Representative" is LowerHouse; Any if
/// it says nothing.
OfficeKind office_of(std::string_view title, const Lexicon& lexicon);

}  // namespace advolint
