#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "checks/check_kind.h"
#include "facts/known_words.h"
#include "facts/near_posts.h"
#include "facts/prose.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/language.h"
#include "text/normalized_text.h"

namespace advolint {

extern const WordList kHashtagShortWords;  ///< of one or two letters, that may be part of a tag
extern const WordList kHashtagSureWords;   ///< short, before a long one: "taxreform"
/// Words of a language that `known_words` has not, of which tags are made; without accents.
extern const WordList kHashtagListedWords;

namespace {

constexpr std::size_t kLongestTag = 64;

/// How a stretch of a tag can be cut into words.
struct Cut {
  std::size_t words = 0;  ///< the fewest; 0: not at all
  std::size_t last = 0;   ///< where the last of them begins
  bool is_only = true;    ///< no other way has as few words
};

/// In letters.
constexpr std::size_t kShortestWord = 3;

bool may_be_part(std::string_view part, const Lexicon& lexicon) {
  // All else that short makes any tag divisible.
  if (part.size() < kShortestWord) return lexicon.has(kHashtagShortWords, part);
  return known_words().contains(part);
}

/// The cuts of the first 0, 1, 2, … letters of `tag` into parts of at most `longest` letters.
template <class IsPart>
std::vector<Cut> cut(std::string_view tag, std::size_t longest, const IsPart& is_part) {
  std::vector<Cut> cuts(tag.size() + 1);
  for (std::size_t end = 1; end <= tag.size(); ++end) {
    for (std::size_t begin = end > longest ? end - longest : 0; begin < end; ++begin) {
      if (begin > 0 && cuts[begin].words == 0) continue;
      if (!is_part(tag.substr(begin, end - begin))) continue;
      const Cut found{cuts[begin].words + 1, begin, cuts[begin].is_only};
      Cut& best = cuts[end];
      if (best.words == 0 || found.words < best.words) {
        best = found;
      } else if (found.words == best.words) {
        best.is_only = false;
      }
    }
  }
  return cuts;
}

constexpr std::size_t kSureWord = 4;

/// Two short halves are often one word ("carpet"), and so is a short word before another
/// ("forgiving").
bool are_two_words(std::string_view first, std::string_view second, const Lexicon& lexicon) {
  constexpr std::size_t kLongWord = 6;
  if (first.size() > second.size()) std::swap(first, second);
  if (first.size() >= kSureWord) return true;
  return second.size() >= kLongWord && lexicon.has(kHashtagSureWords, first);
}

/// "FundLibraries" for "fundlibraries"; nothing if that is one word, unknown, or can be read in
/// several ways.
std::optional<std::string> capitalised(std::string_view tag, const Lexicon& lexicon) {
  const std::size_t letters = std::min(tag.find_first_of("0123456789"), tag.size());
  const std::string_view word = tag.substr(0, letters);
  if (word.size() > kLongestTag || known_words().contains(word)) return std::nullopt;
  constexpr std::size_t kLongestWord = 16;
  const std::vector<Cut> cuts =
      cut(word, kLongestWord, [&](std::string_view part) { return may_be_part(part, lexicon); });
  if (cuts.back().words < 2 || !cuts.back().is_only) return std::nullopt;
  std::string result(tag);
  std::size_t longest = 0, below = word.size();
  for (std::size_t end = word.size(); end > 0; end = cuts[end].last) {
    const std::size_t begin = cuts[end].last;
    result[begin] = static_cast<char>(result[begin] - 'a' + 'A');
    longest = std::max(longest, end - begin);
    // "prevent", "i", "on": two short words in a row are rather the end of a long one.
    const std::size_t size = end - begin;
    if (size < kShortestWord && below < kShortestWord) return std::nullopt;
    below = size;
  }
  if (cuts.back().words > 2) return longest >= kSureWord ? std::optional(result) : std::nullopt;
  const bool is_sure =
      are_two_words(word.substr(0, cuts.back().last), word.substr(cuts.back().last), lexicon);
  return is_sure ? std::optional(result) : std::nullopt;
}

/// `tag` with capitals where `cased`, which is without accents, has them; nothing where they differ
/// in length. Capitals with accents are left to their writers.
std::optional<std::string> cased_as(std::string_view cased, std::string_view tag) {
  const std::string folded = fold_case(tag);
  const std::vector<CodePoint> points = code_points(folded);
  if (points.size() != cased.size()) return std::nullopt;
  std::string result;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool is_capital = is_ascii_upper(cased[i]) && points[i].span.size() == 1;
    const std::string_view letter =
        std::string_view(folded).substr(points[i].span.begin, points[i].span.size());
    result += is_capital ? cased.substr(i, 1) : letter;
  }
  return result;
}

/// "StoryTime" for "storytime", "DíaDelLibro" for "díadellibro": the casing that a language lists.
std::optional<std::string> listed(std::string_view tag) {
  static const std::map<std::string, std::string_view> tags = [] {
    std::map<std::string, std::string_view> by_folded;
    for (const std::string_view cased : built_in_languages().additions_to("cased-hashtags"))
      by_folded.emplace(fold_case(cased), cased);
    return by_folded;
  }();
  const auto found = tags.find(fold_case(tag, Accents::Ignore));
  if (found == tags.end()) return std::nullopt;
  return cased_as(found->second, tag);
}

/// "NocheDeCuentosEnFamilia" for "nochedecuentosenfamilia": at least three words of a language
/// whose words are listed, or two long ones; nothing where they can be cut in several ways.
std::optional<std::string> in_listed_words(std::string_view tag, const Lexicon& lexicon) {
  constexpr std::size_t kSureWords = 3;
  constexpr std::size_t kLongWord = 5;
  constexpr std::size_t kLongestWord = 20;
  std::string plain = fold_case(tag, Accents::Ignore);
  if (plain.size() > kLongestTag || !std::ranges::all_of(plain, is_ascii_lower))
    return std::nullopt;
  const auto is_listed = [&](std::string_view part) {
    return lexicon.has(kHashtagListedWords, part);
  };
  if (is_listed(plain)) return std::nullopt;
  const std::vector<Cut> cuts = cut(plain, kLongestWord, is_listed);
  if (cuts.back().words < 2 || !cuts.back().is_only) return std::nullopt;
  std::size_t shortest = plain.size(), longest = 0;
  for (std::size_t end = plain.size(); end > 0; end = cuts[end].last) {
    const std::size_t begin = cuts[end].last;
    shortest = std::min(shortest, end - begin);
    longest = std::max(longest, end - begin);
    plain[begin] = static_cast<char>(plain[begin] - 'a' + 'A');
  }
  const bool is_sure =
      cuts.back().words >= kSureWords ? longest >= kLongWord : shortest >= kLongWord;
  return is_sure ? cased_as(plain, tag) : std::nullopt;
}

/// Letters of one case throughout, or all but the first: "Savethelibrary", "SAVETHELIBRARY". Such
/// a tag may be a name ("Riverside", "NASA"), so that only three words and more prove it none.
std::optional<std::string> recased(std::string_view tag, const Lexicon& lexicon) {
  const auto is_plain = [](char byte) { return !is_ascii_upper(byte); };
  const bool is_small = std::all_of(tag.begin() + 1, tag.end(), is_plain);
  const bool is_shout = std::ranges::none_of(tag, is_ascii_lower);
  if (!is_small && !is_shout) return std::nullopt;
  if (auto cased = listed(tag)) return cased;
  if (is_small && is_ascii_lower(tag.front())) {
    if (auto cased = in_listed_words(tag, lexicon)) return cased;
  }
  const auto is_ascii = [](char byte) {
    return is_ascii_upper(byte) || is_ascii_lower(byte) || is_ascii_digit(byte);
  };
  if (!std::ranges::all_of(tag, is_ascii)) return std::nullopt;
  auto cased = capitalised(lower_ascii(tag), lexicon);
  if (!cased || is_ascii_lower(tag.front())) return cased;
  constexpr std::ptrdiff_t kSureWords = 3;
  return std::ranges::count_if(*cased, is_ascii_upper) >= kSureWords ? cased : std::nullopt;
}

/// The casing that the workspace uses for this tag, if it has one with capitals.
std::optional<std::string> registered(const Workspace& workspace, std::string_view lower) {
  const auto is_same = [&](std::string_view tag) {
    return tag != lower && lower_ascii(tag) == lower;
  };
  if (workspace.hashtags) {
    for (const RegisteredHashtag& hashtag : *workspace.hashtags) {
      if (is_same(hashtag.tag)) return hashtag.tag;
    }
  }
  if (!workspace.campaigns) return std::nullopt;
  for (const Campaign& campaign : *workspace.campaigns) {
    const auto tag = std::ranges::find_if(campaign.hashtags, is_same);
    if (tag != campaign.hashtags.end()) return *tag;
  }
  return std::nullopt;
}

/// Whether the registry writes the tag as it is: somebody wants it so.
bool is_registered_so(const Workspace& workspace, std::string_view tag) {
  return workspace.hashtags &&
         std::ranges::find(*workspace.hashtags, tag, &RegisteredHashtag::tag) !=
             workspace.hashtags->end();
}

/// Whether an address of `text` has the tag as a word of its own.
bool is_word_of_address(std::string_view text, const std::string& name) {
  return std::ranges::any_of(written_addresses(text), [&](TextSpan it) {
    const std::string address = lower_ascii(text.substr(it.begin, it.size()));
    for (std::size_t at = address.find(name); at != address.npos; at = address.find(name, at + 1)) {
      const std::size_t end = at + name.size();
      const bool ends = end == address.size() || !is_ascii_alphanumeric(address[end]);
      if (ends && at > 0 && !is_ascii_alphanumeric(address[at - 1])) return true;
    }
    return false;
  });
}

/// Whether an address in this post or those near it spells the tag so: it is the name of something.
bool is_name_in_link(const PostContext& post, std::string_view tag) {
  constexpr std::uint32_t kNearest = 10;  // posts of a file
  const std::string name = lower_ascii(tag);
  return std::ranges::any_of(posts_near(post, kNearest), [&](const Post& it) {
    return is_word_of_address(it.body.text(), name);
  });
}

void find_uncased_hashtags(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  for (const Entity& entity : entities_of(post, EntityKind::Hashtag)) {
    // Registries and lists are in NFC, and so is what Apple's keyboards write, but not its files.
    const std::string tag = normalize_to_nfc(entity.text).text;
    if (tag.empty() || is_ascii_digit(tag.front())) continue;
    if (is_registered_so(post.workspace, tag)) continue;
    std::optional<std::string> wanted;
    if (std::ranges::none_of(tag, is_ascii_upper)) wanted = registered(post.workspace, tag);
    const bool is_known = wanted.has_value();
    if (!wanted) wanted = recased(tag, *post.lexicon);
    if (!wanted || *wanted == tag) continue;
    if (!is_known && is_name_in_link(post, tag)) continue;
    things.push_back(
        {entity.span, {{"wanted", *wanted}, {"known", is_known ? "registry" : "words"}}, {}});
  }
}

constexpr std::string_view kKnownWords[] = {"registry", "words"};
constexpr Term kValues[] = {
    {"wanted", "the tag with a capital letter for each word, without its sign"},
    {"known", "\"registry\" if the workspace writes it so, \"words\" if it was cut at known words",
     TermType::OneOf, kKnownWords},
};

}  // namespace

/// In C++: it cuts a tag into known words.
extern constinit const CheckKind kHashtagCasingKind = {
    .name = "hashtag-casing",
    .summary =
        "A hashtag of several words without a capital letter for each: #fundlibraries, "
        "#Savethelibrary, #SAVETHELIBRARY.",
    .example = "forbid: { hashtag-casing: any }",
    .values = kValues,
    .parameters = {},
    .find = find_uncased_hashtags,
};

}  // namespace advolint
