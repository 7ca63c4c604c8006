#include "text/phrase_pattern.h"

#include <algorithm>
#include <span>
#include <utility>

#include "text/byte_set.h"
#include "text/lexicon.h"
#include "text/words.h"

namespace advolint {
namespace {

constexpr ByteSet kBrackets("()");

/// The words of a stretch of a phrase without brackets and bars.
std::vector<PhraseAtom> read_atoms(std::string_view source, Accents accents) {
  std::vector<PhraseAtom> atoms;
  std::size_t at = 0;
  const auto add_stars = [&](std::size_t end) {
    for (; at < end; ++at) {
      if (source[at] == '*') atoms.push_back({.kind = PhraseAtom::Kind::Any, .word = {}});
    }
  };
  for (const WordToken& word : cut_words(source)) {
    add_stars(word.span.begin);
    const bool is_prefix = word.span.end < source.size() && source[word.span.end] == '*';
    std::string folded = folded_for(word.folded, accents);
    const std::uint32_t hash = hash_of_word(folded);
    atoms.push_back(
        {is_prefix ? PhraseAtom::Kind::Prefix : PhraseAtom::Kind::Word, std::move(folded), hash});
    at = word.span.end + (is_prefix ? 1 : 0);
  }
  add_stars(source.size());
  return atoms;
}

/// What the words from a place on can begin with.
struct Beginnings {
  std::vector<const PhraseAtom*> atoms;
  bool may_end = true;  ///< without a word
};

Beginnings beginnings_of(std::span<const PhraseWays> places) {
  Beginnings found;
  for (const PhraseWays& ways : places) {
    for (const std::vector<PhraseAtom>& way : ways) {
      if (!way.empty()) found.atoms.push_back(&way.front());
    }
    found.may_end = is_optional(ways);
    if (!found.may_end) break;
  }
  return found;
}

/// Gathers the words that can come second in a phrase.
class SecondWords {
 public:
  void add(const PhraseAtom& atom) {
    if (atom.kind != PhraseAtom::Kind::Word) return add_any();
    bits_ |= std::uint64_t{1} << atom.hash % 64;
  }
  void add_any() { bits_ = ~std::uint64_t{0}; }
  void add_after(std::span<const PhraseAtom> way, std::span<const PhraseWays> rest) {
    if (way.size() > 1) return add(way[1]);
    const Beginnings next = beginnings_of(rest);
    if (next.may_end) add_any();
    for (const PhraseAtom* atom : next.atoms) add(*atom);
  }
  [[nodiscard]] std::uint64_t bits() const { return bits_; }

 private:
  std::uint64_t bits_ = 0;
};

std::uint64_t second_words_of(const PhrasePattern& phrase) {
  SecondWords words;
  if (!phrase.plain.empty()) {
    words.add_after(phrase.plain, {});
    return words.bits();
  }
  std::span<const PhraseWays> rest = phrase.places;
  for (bool may_begin = true; may_begin && !rest.empty();) {
    const PhraseWays& ways = rest.front();
    rest = rest.subspan(1);
    for (const std::vector<PhraseAtom>& way : ways) {
      if (!way.empty()) words.add_after(way, rest);
    }
    may_begin = is_optional(ways);
  }
  return words.bits();
}

}  // namespace

std::string folded_for(std::string_view folded, Accents accents) {
  return accents == Accents::Ignore ? fold_case(folded, Accents::Ignore) : std::string(folded);
}

std::optional<PhrasePattern> read_phrase(std::string_view source, Accents accents) {
  PhrasePattern phrase;
  if (!kBrackets.is_in(source)) {
    phrase.plain = read_atoms(source, accents);
    phrase.second_words = second_words_of(phrase);
    return phrase;
  }
  std::optional<PhraseWays> group;
  std::size_t begin = 0;
  const auto flush = [&](std::size_t end) {
    std::vector<PhraseAtom> atoms = read_atoms(source.substr(begin, end - begin), accents);
    begin = end + 1;
    if (group) {
      group->push_back(std::move(atoms));
    } else {
      for (PhraseAtom& atom : atoms) phrase.places.push_back({{std::move(atom)}});
    }
  };
  for (std::size_t at = 0; at < source.size(); ++at) {
    const char sign = source[at];
    if (sign == '(') {
      if (group) return std::nullopt;
      flush(at);
      group.emplace();
    } else if (sign == ')') {
      if (!group) return std::nullopt;
      flush(at);
      phrase.places.push_back(std::move(*group));
      group.reset();
    } else if (sign == '|' && group) {
      flush(at);
    }
  }
  if (group) return std::nullopt;
  flush(source.size());
  phrase.second_words = second_words_of(phrase);
  return phrase;
}

bool is_optional(const PhraseWays& ways) {
  return std::ranges::any_of(ways, [](const std::vector<PhraseAtom>& way) { return way.empty(); });
}

bool holds_word(const PhrasePattern& phrase) {
  return !phrase.plain.empty() || !std::ranges::all_of(phrase.places, is_optional);
}

std::vector<const PhraseAtom*> first_atoms(const PhrasePattern& phrase) {
  if (!phrase.plain.empty()) return {&phrase.plain.front()};
  return beginnings_of(phrase.places).atoms;
}

}  // namespace advolint
