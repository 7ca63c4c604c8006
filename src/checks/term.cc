#include "checks/term.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace advolint {

const Term* find_term(std::span<const Term> terms, std::string_view name) {
  const auto found = std::ranges::find(terms, name, &Term::name);
  return found == terms.end() ? nullptr : &*found;
}

Phrase any_of(std::span<const std::string_view> words) {
  std::vector<Phrase> phrases;
  for (const std::string_view word : words) phrases.emplace_back(word);
  return Phrase::any_of(std::move(phrases));
}

Phrase type_of(const Term& term) {
  switch (term.type) {
    case TermType::Text:
      return Phrase("a word");
    case TermType::Number:
      return Phrase("a whole number");
    case TermType::Percent:
      return Phrase("a whole number from 0 to 100");
    case TermType::Days:
      return Phrase("a number of days, such as '21' or '3 weeks'");
    case TermType::OneOf:
      return any_of(term.words);
    case TermType::Host:
      return Phrase("a domain, such as 'example.org'");
    case TermType::Pattern:
      return Phrase("a regular expression");
  }
  return {};
}

}  // namespace advolint
