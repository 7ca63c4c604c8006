#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <fmt/format.h>

namespace advolint {

class Phrasebook;

/// The English of a phrase in a constexpr table.
struct English {
  const char* text = "";

  constexpr English() = default;
  template <std::size_t N>
  explicit constexpr English(const char (&literal)[N]) : text(literal) {}
};

/// What the program says, not yet in the language of its user: which language that is may be known
/// only after the file was read of whose faults it speaks. It is in English until `say_in` is
/// called, and costs little more than a string where it is one.
class Phrase {
 public:
  Phrase() = default;

  /// Words that are what they are in every language: a draft's, a name, a path.
  Phrase(std::string words) : text_(std::move(words)) {}  // NOLINT(google-explicit-constructor)
  explicit Phrase(std::string_view words) : text_(words) {}

  /// A phrase of the program's own, with each `{}` filled in. Values that are Phrases are said in
  /// the user's language, too; texts and numbers are what they are. Phrasebooks translate what
  /// is between these quotes, so that tests can look for it in the sources.
  template <std::size_t N, class... Values>
  explicit Phrase(const char (&english)[N], const Values&... values)
      : Phrase(English(english), values...) {}
  template <class... Values>
  Phrase(English english, const Values&... values)  // NOLINT(google-explicit-constructor)
      : Phrase(english, std::vector<Phrase>{value_of(values)...}) {}

  /// "a", "a and b", "a, b and c"; empty for no items.
  static Phrase all_of(std::vector<Phrase> items);
  /// "a", "a or b", "a, b or c".
  static Phrase any_of(std::vector<Phrase> items);

  /// In English, or in the language in which it was said last.
  [[nodiscard]] const std::string& text() const { return text_; }
  operator const std::string&() const { return text_; }  // NOLINT(google-explicit-constructor)
  [[nodiscard]] bool empty() const { return text_.empty(); }

  /// What it is in the language of `book`.
  [[nodiscard]] std::string said_in(const Phrasebook& book) const;
  /// Makes it `text()`.
  void say_in(const Phrasebook& book);

  friend bool operator==(const Phrase& a, const Phrase& b) { return a.text_ == b.text_; }
  friend auto operator<=>(const Phrase& a, const Phrase& b) { return a.text_ <=> b.text_; }
  template <class Text>
  requires std::convertible_to<const Text&, std::string_view>
  friend bool operator==(const Phrase& a, const Text& b) { return a.text_ == std::string_view(b); }

 private:
  Phrase(English english, std::vector<Phrase> values);

  static Phrase list_of(English last_two, std::vector<Phrase> items);

  template <class Value>
  static Phrase value_of(const Value& value) {
    static_assert(!std::is_array_v<Value>, "is a literal a Phrase or a word for every language?");
    if constexpr (std::is_convertible_v<const Value&, Phrase>) {
      return value;
    } else {
      return Phrase(fmt::format("{}", value));
    }
  }

  std::string text_;
  const char* english_ = nullptr;                      ///< null: words
  std::shared_ptr<const std::vector<Phrase>> values_;  ///< null: none
};

std::ostream& operator<<(std::ostream& out, const Phrase& phrase);

}  // namespace advolint

template <>
struct fmt::formatter<advolint::Phrase> : fmt::formatter<std::string_view> {
  template <class Context>
  auto format(const advolint::Phrase& phrase, Context& context) const {
    return fmt::formatter<std::string_view>::format(phrase.text(), context);
  }
};
