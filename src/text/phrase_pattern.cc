#include "text/phrase_pattern.h"

#include <algorithm>
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

}  // namespace

std::string folded_for(std::string_view folded, Accents accents) {
  return accents == Accents::Ignore ? fold_case(folded, Accents::Ignore) : std::string(folded);
}

std::optional<PhrasePattern> read_phrase(std::string_view source, Accents accents) {
  if (!kBrackets.is_in(source))
    return PhrasePattern{.plain = read_atoms(source, accents), .places = {}};
  PhrasePattern phrase;
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
  std::vector<const PhraseAtom*> atoms;
  for (const PhraseWays& ways : phrase.places) {
    for (const std::vector<PhraseAtom>& way : ways) {
      if (!way.empty()) atoms.push_back(&way.front());
    }
    if (!is_optional(ways)) break;
  }
  return atoms;
}

}  // namespace advolint
