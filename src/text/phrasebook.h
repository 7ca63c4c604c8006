#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace advolint {

/// What the program itself says, in the language of its user. Copies are cheap.
class Phrasebook {
 public:
  Phrasebook() = default;  ///< English: says every phrase as it is
  /// Reads a language's phrases.txt: a line in English, and its translation indented below it; `#`
  /// begins a comment line.
  explicit Phrasebook(std::string_view file);

  /// `english` in the user's language; itself where the book does not have it.
  [[nodiscard]] std::string say(std::string_view english) const;

  /// As `say`, with each `{}` filled in.
  template <class... Values>
  [[nodiscard]] std::string say(std::string_view english, const Values&... values) const {
    const std::string phrase = say(english);
    return fmt::vformat(phrase, fmt::make_format_args(values...));
  }

  /// Everything that the book has, by the English phrase.
  [[nodiscard]] std::map<std::string, std::string, std::less<>> phrases() const;

 private:
  using Phrases = std::map<std::string, std::string, std::less<>>;
  std::shared_ptr<const Phrases> phrases_;  ///< null: English
};

/// The book of `language` ("es") that is compiled into the binary; English where there is none. It
/// is read at each call, and only then.
Phrasebook built_in_phrasebook(std::string_view language);

/// The languages that advolint can speak, sorted: "en" and each with a book.
std::vector<std::string> message_languages();

}  // namespace advolint
