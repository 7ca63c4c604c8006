#include "text/phrase_match.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace advolint {
namespace {

bool matches(const PhraseAtom& atom, const ComparedWords& words, std::size_t at) {
  switch (atom.kind) {
    case PhraseAtom::Kind::Word:
      return words.hashes()[at] == atom.hash && words.at(at) == atom.word;
    case PhraseAtom::Kind::Prefix:
      return words.at(at).starts_with(atom.word);
    case PhraseAtom::Kind::Any:
      return true;
  }
  return false;
}

/// The number of words after `way` if it fits at `at`, counted from `start`, where the phrase
/// begins.
std::optional<std::size_t> follow(const std::vector<PhraseAtom>& way, const ComparedWords& words,
                                  std::size_t start, std::size_t at) {
  for (const PhraseAtom& atom : way) {
    if (at == words.size() || !matches(atom, words, at)) return std::nullopt;
    if (at > start && words.begins_sentence(at)) return std::nullopt;
    ++at;
  }
  return at;
}

/// Whether the first word of `way` is plain and another than the one at `at`, as that of nearly all
/// ways is.
inline bool begins_otherwise(const std::vector<PhraseAtom>& way, const ComparedWords& words,
                             std::size_t at) {
  return !way.empty() && way.front().kind == PhraseAtom::Kind::Word && at < words.size() &&
         words.hashes()[at] != way.front().hash;
}

}  // namespace

std::size_t longest_match(const PhrasePattern& phrase, const ComparedWords& words,
                          std::size_t start, Reached& scratch) {
  if (!phrase.plain.empty()) return follow(phrase.plain, words, start, start).value_or(start);
  auto& [reached, next] = scratch;
  reached.assign(1, start);
  for (const PhraseWays& ways : phrase.places) {
    next.clear();
    for (const std::size_t at : reached) {
      for (const std::vector<PhraseAtom>& way : ways) {
        if (begins_otherwise(way, words, at)) continue;
        if (const auto end = follow(way, words, start, at)) next.push_back(*end);
      }
    }
    if (next.empty()) return start;
    if (next.size() > 1) {
      std::ranges::sort(next);
      next.erase(std::ranges::unique(next).begin(), next.end());
    }
    std::swap(reached, next);
  }
  return reached.back();
}

}  // namespace advolint
