#include "text/phrases.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <compare>
#include <functional>
#include <mutex>
#include <optional>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "text/ascii.h"
#include "text/language.h"
#include "text/phrase_match.h"
#include "text/phrase_pattern.h"
#include "text/sentence_end.h"

namespace advolint {
namespace {

/// Says in a look that a word begins none of a set's phrases, which is so of nearly all words.
class WordFilter {
 public:
  void add(std::uint32_t hash) { bits_[hash / 64 % kWords] |= std::uint64_t{1} << hash % 64; }
  [[nodiscard]] bool may_hold(std::uint32_t hash) const {
    return (bits_[hash / 64 % kWords] >> hash % 64 & 1) != 0;
  }

 private:
  static constexpr std::size_t kWords = 64;
  std::array<std::uint64_t, kWords> bits_ = {};
};

}  // namespace

/// The phrases of a list. Most runs look for few of the lists that they have, and most texts hold
/// the first words of few phrases: the list is indexed when the first text is looked at, and a
/// phrase of plain words is read when its first word is met.
struct PhraseSet::Compiled {
  Compiled(std::span<const std::string> texts, Accents its_accents)
      : sources(texts.begin(), texts.end()), accents(its_accents), phrases(texts.size()) {}

  struct LazyPattern {
    std::once_flag once;
    PhrasePattern pattern;
  };

  std::vector<std::string> sources;
  Accents accents;
  std::once_flag once;
  std::vector<LazyPattern> phrases;  ///< of each source
  struct Opening {
    std::uint32_t hash;    ///< of a word that the phrase can begin with: matching compares the word
    std::uint32_t second;  ///< of the word after it, where that is plain; 0: any
    std::size_t phrase;
    friend auto operator<=>(const Opening&, const Opening&) = default;
  };
  std::vector<Opening> openings;  ///< sorted, each once
  WordFilter first_words;
  /// A phrase that can begin with each word that begins so; empty: with any.
  struct Prefix {
    std::string text;
    std::size_t phrase;
  };
  std::vector<Prefix> prefixes;
  std::bitset<256> first_bytes;  ///< of words that `prefixes` can begin

  /// A run of words that is a phrase.
  struct Match {
    std::size_t begin, end;
    std::size_t phrase;
    /// The order in which matches are taken.
    friend bool operator<(const Match& a, const Match& b) {
      return std::tuple(a.begin, b.end, a.phrase) < std::tuple(b.begin, a.end, b.phrase);
    }
  };

  void index();
  const PhrasePattern& pattern(std::size_t number);
  /// All matches, of each phrase at each word. Needs index().
  std::vector<Match> matches_in(const ComparedWords& words);

 private:
  void index(std::size_t number);
  void index_by_word(std::string_view word, std::string_view second, std::size_t number);
  void index_by_prefix(const PhraseAtom& atom, std::size_t number);
};

/// The word that `source` begins with, where it is of plain ASCII and a blank ends it; empty: look
/// at the pattern.
std::string plain_first_word(std::string_view source) {
  const auto* const end = std::ranges::find_if_not(source, is_ascii_alphanumeric);
  const bool is_whole = end == source.end() || *end == ' ';
  return is_whole ? lower_ascii({source.begin(), end}) : std::string();
}

/// The pair of brackets that a phrase begins with, which needs no reading of the rest; nothing
/// where there is none or it may be left out.
std::optional<PhrasePattern> opening_brackets(std::string_view source, Accents accents) {
  if (!source.starts_with('(')) return std::nullopt;
  std::optional<PhrasePattern> pair = read_phrase(source.substr(0, source.find(')') + 1), accents);
  const bool is_whole = pair && pair->places.size() == 1 && !is_optional(pair->places.front());
  return is_whole ? std::move(pair) : std::nullopt;
}

void PhraseSet::Compiled::index() {
  std::call_once(once, [this] {
    openings.reserve(sources.size());
    for (std::size_t number = 0; number < sources.size(); ++number) index(number);
    std::ranges::sort(openings);
    openings.erase(std::ranges::unique(openings).begin(), openings.end());
  });
}

const PhrasePattern& PhraseSet::Compiled::pattern(std::size_t number) {
  LazyPattern& phrase = phrases[number];
  std::call_once(phrase.once, [&] { phrase.pattern = *read_phrase(sources[number], accents); });
  return phrase.pattern;
}

void PhraseSet::Compiled::index(std::size_t number) {
  const std::string first = plain_first_word(sources[number]);
  if (!first.empty()) {
    // Of a phrase that begins with two plain words the rest need not be read where one is missing.
    const std::string_view rest = std::string_view(sources[number]).substr(first.size());
    return index_by_word(first, rest.empty() ? "" : plain_first_word(rest.substr(1)), number);
  }
  const std::optional<PhrasePattern> opening = opening_brackets(sources[number], accents);
  for (const PhraseAtom* atom : first_atoms(opening ? *opening : pattern(number))) {
    if (atom->kind == PhraseAtom::Kind::Word) {
      index_by_word(atom->word, {}, number);
    } else {
      index_by_prefix(*atom, number);
    }
  }
}

std::vector<PhraseSet::Compiled::Match> PhraseSet::Compiled::matches_in(
    const ComparedWords& words) {
  std::vector<Match> found;
  Reached scratch;
  const auto hashes = words.hashes();
  const auto try_phrase = [&](std::size_t number, std::size_t start) {
    const PhrasePattern& phrase = pattern(number);
    if (start + 1 < hashes.size() && !phrase.may_go_on_with(hashes[start + 1])) return;
    const std::size_t end = longest_match(phrase, words, start, scratch);
    if (end > start) found.push_back({start, end, number});
  };
  const auto try_opening = [&](const Opening& it, std::size_t start) {
    const bool goes_on =
        it.second == 0 || (start + 1 < hashes.size() && hashes[start + 1] == it.second);
    if (goes_on) try_phrase(it.phrase, start);
  };
  if (openings.size() <= words.size()) {
    for (const Opening& it : openings) {
      for (std::size_t at = words.first(it.hash); at < words.size(); at = words.next(at))
        try_opening(it, at);
    }
  } else {
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (!first_words.may_hold(hashes[at])) continue;
      for (const Opening& it : std::ranges::equal_range(openings, hashes[at], {}, &Opening::hash))
        try_opening(it, at);
    }
  }
  for (std::size_t at = 0; at < words.size() && !prefixes.empty(); ++at) {
    if (!first_bytes.test(static_cast<unsigned char>(words.at(at).front()))) continue;
    for (const Prefix& it : prefixes) {
      if (words.at(at).starts_with(it.text)) try_phrase(it.phrase, at);
    }
  }
  return found;
}

void PhraseSet::Compiled::index_by_word(std::string_view word, std::string_view second,
                                        std::size_t number) {
  const std::uint32_t hash = hash_of_word(word);
  openings.push_back({hash, second.empty() ? 0 : hash_of_word(second), number});
  first_words.add(hash);
}

void PhraseSet::Compiled::index_by_prefix(const PhraseAtom& atom, std::size_t number) {
  prefixes.push_back({atom.word, number});
  if (atom.word.empty()) {
    first_bytes.set();
  } else {
    first_bytes.set(static_cast<unsigned char>(atom.word.front()));
  }
}

PhraseText::PhraseText(std::string_view text, std::span<const WordToken> words)
    : words_(words), begins_sentence_(words.size()) {
  const Lexicon& lexicon = built_in_languages().common();
  hashes_.reserve(words.size());
  bool are_plain = true;
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const WordToken& word = words[i];
    hashes_.push_back(word.hash);
    are_plain &= word.is_ascii;
    if (sentence_ends_in(text, {end, word.span.begin}, lexicon)) begins_sentence_[i] = true;
    end = word.span.end;
  }
  if (!are_plain) read_plain_forms();
  places_ = WordPlaces(hashes_);
}

void PhraseText::read_plain_forms() {
  plain_hashes_ = hashes_;
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    if (words_[i].is_ascii) continue;
    plain_.push_back({i, fold_case(words_[i].folded, Accents::Ignore)});
    plain_hashes_[i] = hash_of_word(plain_.back().text);
  }
  plain_places_ = WordPlaces(plain_hashes_);
}

std::string_view PhraseText::plain_word(std::size_t at) const {
  return std::ranges::lower_bound(plain_, at, {}, &PlainWord::at)->text;
}

namespace {

/// Whether brackets match and a word is outside of them, or in each way of a pair, which is so
/// of nearly all phrases. Asks no more, so that loading rules reads no phrase.
bool is_surely_sound(std::string_view source) {
  const bool has_brackets =
      source.find('(') != std::string_view::npos || source.find(')') != std::string_view::npos;
  if (!has_brackets && !source.empty() && is_ascii_alphanumeric(source.front())) return true;
  bool is_inside = false;
  bool holds_word = false;       // that is not optional
  bool way_holds_word = false;   // the way that `sign` belongs to, or the stretch between pairs
  bool ways_hold_words = false;  // all of the pair so far
  for (const char sign : source) {
    if (sign == '(' || sign == ')') {
      if (is_inside == (sign == '(')) return false;
      holds_word |= way_holds_word && (!is_inside || ways_hold_words);
      is_inside = !is_inside;
      ways_hold_words = true;
      way_holds_word = false;
    } else if (sign == '|' && is_inside) {
      ways_hold_words &= way_holds_word;
      way_holds_word = false;
    } else {
      way_holds_word |= is_ascii_alphanumeric(sign);
    }
  }
  return !is_inside && (holds_word || way_holds_word);
}

/// A fault of the phrase; nothing if it can be read.
std::optional<Error> fault_of(const std::string& source, Accents accents) {
  if (is_surely_sound(source)) return std::nullopt;
  const std::optional<PhrasePattern> phrase = read_phrase(source, accents);
  if (!phrase)
    return Error{Phrase(
        "the brackets in the phrase '{}' do not match, or one pair is inside another", source)};
  if (!holds_word(*phrase)) return Error{Phrase("the phrase '{}' holds no word", source)};
  return std::nullopt;
}

}  // namespace

PhraseSet::PhraseSet() = default;

Result<PhraseSet> PhraseSet::compile(std::span<const std::string> phrases, Accents accents) {
  for (const std::string& source : phrases) {
    if (auto fault = fault_of(source, accents)) return tl::unexpected(std::move(*fault));
  }
  PhraseSet set;
  set.compiled_ = std::make_shared<Compiled>(phrases, accents);
  return set;
}

bool PhraseSet::empty() const { return !compiled_ || compiled_->sources.empty(); }

std::vector<PhraseMatch> PhraseSet::find(std::string_view text,
                                         std::span<const WordToken> words) const {
  return empty() ? std::vector<PhraseMatch>() : find(PhraseText(text, words));
}

std::vector<PhraseMatch> PhraseSet::find(const PhraseText& text) const {
  std::vector<PhraseMatch> found;
  if (empty() || text.words().empty()) return found;
  compiled_->index();
  std::vector<Compiled::Match> matches =
      compiled_->matches_in(ComparedWords(text, compiled_->accents));
  std::ranges::sort(matches, std::less());
  std::size_t end = 0;
  for (const Compiled::Match& it : matches) {
    if (it.begin < end) continue;
    end = it.end;
    const auto words = text.words();
    found.push_back({{words[it.begin].span.begin, words[end - 1].span.end}, it.phrase});
  }
  return found;
}

}  // namespace advolint
