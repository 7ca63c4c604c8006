#include "text/phrase.h"

#include <cassert>
#include <ostream>
#include <utility>

#include "text/phrasebook.h"

namespace advolint {
namespace {

constexpr std::string_view kPlace = "{}";

std::size_t count_places(std::string_view words) {
  std::size_t count = 0;
  for (std::size_t at = words.find(kPlace); at != std::string_view::npos;
       at = words.find(kPlace, at + kPlace.size())) {
    ++count;
  }
  return count;
}

/// `words` with a value in each of its places.
std::string fill(std::string_view words, const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) {
    const std::size_t at = words.find(kPlace);
    text.append(words.substr(0, at));
    if (at == std::string_view::npos) return text;
    text.append(value);
    words.remove_prefix(at + kPlace.size());
  }
  return text.append(words);
}

/// All but the last of a list's items, which is as long as it may be, take the first place.
std::vector<std::string> first_and_last(std::vector<std::string> items) {
  std::string first = std::move(items.front());
  for (std::size_t i = 1; i + 1 < items.size(); ++i) first.append(", ").append(items[i]);
  return {std::move(first), std::move(items.back())};
}

}  // namespace

Phrase::Phrase(English english, std::vector<Phrase> values) : english_(english.text) {
  assert(count_places(english_) == values.size() || values.size() > 2);
  if (!values.empty()) values_ = std::make_shared<const std::vector<Phrase>>(std::move(values));
  text_ = said_in(Phrasebook());
}

Phrase Phrase::list_of(English last_two, std::vector<Phrase> items) {
  if (items.empty()) return {};
  if (items.size() == 1) return std::move(items.front());
  return {last_two, std::move(items)};
}

Phrase Phrase::all_of(std::vector<Phrase> items) {
  return list_of(English("{} and {}"), std::move(items));
}

Phrase Phrase::any_of(std::vector<Phrase> items) {
  return list_of(English("{} or {}"), std::move(items));
}

std::string Phrase::said_in(const Phrasebook& book) const {
  if (english_ == nullptr) return text_;
  std::string words = book.say(english_);
  if (!values_) return words;
  std::vector<std::string> values;
  for (const Phrase& value : *values_) values.push_back(value.said_in(book));
  if (values.size() > count_places(words)) values = first_and_last(std::move(values));
  return fill(words, values);
}

void Phrase::say_in(const Phrasebook& book) {
  if (english_ != nullptr) text_ = said_in(book);
}

std::ostream& operator<<(std::ostream& out, const Phrase& phrase) { return out << phrase.text(); }

}  // namespace advolint
