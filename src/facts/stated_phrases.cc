#include "facts/stated_phrases.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <vector>

#include "text/characters.h"
#include "text/language.h"

namespace advolint {

extern const WordList kAskJoiners;   ///< "tell the council to fund our libraries"
extern const WordList kFillers;      ///< words of an ask that say nothing
extern const WordList kWordEndings;  ///< cut off where words of an ask are compared

namespace {

constexpr std::size_t kShortestStem = 3;

/// "funding", "funded" and "funds" meet in "fund": the longest ending is cut off that leaves a
/// stem.
std::string stem(std::string_view word, const Lexicon& lexicon) {
  std::string folded = fold_case(word, Accents::Ignore);
  for (const std::string_view ending : {"'s", "’s"}) {
    if (folded.ends_with(ending)) folded.resize(folded.size() - ending.size());
  }
  std::size_t longest = 0;
  for (const std::string_view ending : lexicon.words(kWordEndings)) {
    const bool is_of_stem = ending == "s" && folded.ends_with("ss");  // "business"
    if (folded.ends_with(ending) && !is_of_stem && folded.size() >= ending.size() + kShortestStem)
      longest = std::max(longest, ending.size());
  }
  folded.resize(folded.size() - longest);
  return folded;
}

/// A number long enough to be a bill's.
bool is_bill_number(std::string_view word) {
  return word.size() >= 2 &&
         std::ranges::all_of(word, [](char sign) { return '0' <= sign && sign <= '9'; });
}

/// "FundLibraries" → "Fund", "Libraries".
std::vector<std::string> words_of_hashtag(std::string_view tag) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < tag.size(); ++i) {
    const auto is_capital = [&](std::size_t at) { return 'A' <= tag[at] && tag[at] <= 'Z'; };
    if (i == 0 || (is_capital(i) && !is_capital(i - 1))) words.emplace_back();
    words.back().push_back(tag[i]);
  }
  return words;
}

std::set<std::string> stems_of(std::span<const WordToken> words, const Lexicon& lexicon) {
  std::set<std::string> stems;
  for (const WordToken& word : words) {
    if (!lexicon.has(kFillers, word.folded)) stems.insert(stem(word.folded, lexicon));
  }
  return stems;
}

/// The stems that an ask is recognized by, in each of its forms.
std::vector<std::set<std::string>> forms_of(const std::string& ask, const Lexicon& lexicon) {
  const std::vector<WordToken> words = cut_words(ask);
  std::vector<std::set<std::string>> forms = {stems_of(words, lexicon)};
  const auto to = std::ranges::find_if(
      words, [&](const WordToken& word) { return lexicon.has(kAskJoiners, word.folded); });
  if (to != words.end()) {
    std::set<std::string> demanded = stems_of({std::next(to), words.end()}, lexicon);
    if (demanded.size() > 1) forms.push_back(std::move(demanded));
  }
  return forms;
}

/// The stems of a sentence; those of its hashtags too, if it has words beside them.
std::set<std::string> stems_in(const PostContext& post, TextSpan sentence) {
  std::set<std::string> stems;
  const auto word_begin = [](const WordToken& word) { return word.span.begin; };
  for (auto word = std::ranges::lower_bound(post.words, sentence.begin, {}, word_begin);
       word != post.words.end() && word->span.end <= sentence.end; ++word) {
    const bool is_prose = !post.inside(word->span, EntityKind::Link) &&
                          !post.inside(word->span, EntityKind::Hashtag) &&
                          !post.inside(word->span, EntityKind::Mention);
    if (is_prose) stems.insert(stem(word->folded, *post.lexicon));
  }
  if (stems.empty()) return stems;
  const auto entity_begin = [](const Entity& entity) { return entity.span.begin; };
  for (auto entity = std::ranges::lower_bound(post.entities, sentence.begin, {}, entity_begin);
       entity != post.entities.end() && entity->span.begin < sentence.end; ++entity) {
    if (entity->kind != EntityKind::Hashtag) continue;
    for (const std::string& word : words_of_hashtag(entity->text))
      stems.insert(stem(word, *post.lexicon));
  }
  return stems;
}

bool has_most_of(const std::set<std::string>& sentence, const std::set<std::string>& ask) {
  const auto shared = static_cast<std::size_t>(
      std::ranges::count_if(ask, [&](const std::string& word) { return sentence.contains(word); }));
  return shared * 2 > ask.size();
}

bool names_bill_of(const std::set<std::string>& sentence, const std::set<std::string>& ask) {
  return std::ranges::any_of(ask, [&](const std::string& word) {
    return is_bill_number(word) && sentence.contains(word);
  });
}

}  // namespace

PhraseSet stated_phrases(std::span<const std::string> texts) {
  std::vector<std::string> phrases;
  for (const std::string& text : texts) {
    std::string phrase;
    for (const WordToken& word : cut_words(text)) {
      if (!phrase.empty()) phrase += ' ';
      phrase += word.folded;
    }
    if (!phrase.empty()) phrases.push_back(std::move(phrase));
  }
  return PhraseSet::compile(phrases).value_or(PhraseSet());
}

std::optional<TextSpan> find_restatement(const PostContext& post, const std::string& ask) {
  return find_restatement(post, ask, static_cast<std::uint32_t>(post.text.text().size()));
}

std::optional<TextSpan> find_restatement(const PostContext& post, const std::string& ask,
                                         std::uint32_t end) {
  const PhraseSet phrase = stated_phrases({&ask, 1});
  for (const PhraseMatch& match : phrase.find(post.phrase_text)) {
    if (match.span.end <= end) return match.span;
  }
  const std::vector<std::set<std::string>> forms = forms_of(ask, *post.lexicon);
  for (TextSpan sentence : post.sentences) {
    sentence.end = std::min(sentence.end, end);
    if (sentence.begin >= sentence.end) break;
    const std::set<std::string> stems = stems_in(post, sentence);
    const bool restates = std::ranges::any_of(forms, [&](const std::set<std::string>& form) {
      return !form.empty() && (has_most_of(stems, form) || names_bill_of(stems, form));
    });
    if (restates) return sentence;
  }
  return std::nullopt;
}

}  // namespace advolint
