#include "checks/titles.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace advolint {
namespace {

// Titles of address in the United States' legislatures and local bodies, as their own style guides
// write them, and their Spanish forms. Sorted by nothing: the longest match wins.
constexpr Title kTitles[] = {
    {"rep", OfficeKind::LowerHouse, TitleWeight::Certain, "en", true},
    {"representative", OfficeKind::LowerHouse, TitleWeight::Certain, "en"},
    {"congressman", OfficeKind::LowerHouse, TitleWeight::Certain, "en"},
    {"congresswoman", OfficeKind::LowerHouse, TitleWeight::Certain, "en"},
    {"congressmember", OfficeKind::LowerHouse, TitleWeight::Certain, "en"},
    {"congressperson", OfficeKind::LowerHouse, TitleWeight::Certain, "en"},
    {"delegate", OfficeKind::LowerHouse, TitleWeight::Leader, "en"},
    {"sen", OfficeKind::UpperHouse, TitleWeight::Certain, "en", true},
    {"senator", OfficeKind::UpperHouse, TitleWeight::Certain, "en"},
    {"assemblymember", OfficeKind::Assembly, TitleWeight::Certain, "en"},
    {"assembly member", OfficeKind::Assembly, TitleWeight::Certain, "en"},
    {"assemblyman", OfficeKind::Assembly, TitleWeight::Certain, "en"},
    {"assemblywoman", OfficeKind::Assembly, TitleWeight::Certain, "en"},
    {"councilmember", OfficeKind::Council, TitleWeight::Certain, "en"},
    {"council member", OfficeKind::Council, TitleWeight::Certain, "en"},
    {"councilman", OfficeKind::Council, TitleWeight::Certain, "en"},
    {"councilwoman", OfficeKind::Council, TitleWeight::Certain, "en"},
    {"councilor", OfficeKind::Council, TitleWeight::Certain, "en"},
    {"councillor", OfficeKind::Council, TitleWeight::Certain, "en"},
    {"cllr", OfficeKind::Council, TitleWeight::Certain, "en", true},
    {"alderman", OfficeKind::Council, TitleWeight::Certain, "en"},
    {"alderwoman", OfficeKind::Council, TitleWeight::Certain, "en"},
    {"alderperson", OfficeKind::Council, TitleWeight::Certain, "en"},
    {"alder", OfficeKind::Council, TitleWeight::Leader, "en"},
    {"commissioner", OfficeKind::Board, TitleWeight::Certain, "en"},
    {"county commissioner", OfficeKind::Board, TitleWeight::Certain, "en"},
    {"supervisor", OfficeKind::Board, TitleWeight::Leader, "en"},
    {"county supervisor", OfficeKind::Board, TitleWeight::Certain, "en"},
    {"selectman", OfficeKind::Board, TitleWeight::Certain, "en"},
    {"selectwoman", OfficeKind::Board, TitleWeight::Certain, "en"},
    {"trustee", OfficeKind::Board, TitleWeight::Leader, "en"},
    {"mayor", OfficeKind::Executive, TitleWeight::Certain, "en"},
    {"vice mayor", OfficeKind::Executive, TitleWeight::Certain, "en"},
    {"deputy mayor", OfficeKind::Executive, TitleWeight::Certain, "en"},
    {"county executive", OfficeKind::Executive, TitleWeight::Certain, "en"},
    {"gov", OfficeKind::State, TitleWeight::Certain, "en", true},
    {"governor", OfficeKind::State, TitleWeight::Certain, "en"},
    {"lt gov", OfficeKind::State, TitleWeight::Certain, "en", true},
    {"lt governor", OfficeKind::State, TitleWeight::Certain, "en"},
    {"lieutenant governor", OfficeKind::State, TitleWeight::Certain, "en"},
    {"secretary", OfficeKind::Any, TitleWeight::Leader, "en"},
    {"speaker", OfficeKind::Any, TitleWeight::Leader, "en"},
    {"leader", OfficeKind::Any, TitleWeight::Leader, "en"},
    {"majority leader", OfficeKind::Any, TitleWeight::Leader, "en"},
    {"minority leader", OfficeKind::Any, TitleWeight::Leader, "en"},
    {"president", OfficeKind::Any, TitleWeight::Leader, "en"},
    {"chair", OfficeKind::Any, TitleWeight::Leader, "en"},
    {"chairman", OfficeKind::Any, TitleWeight::Leader, "en"},
    {"chairwoman", OfficeKind::Any, TitleWeight::Leader, "en"},
    {"hon", OfficeKind::Any, TitleWeight::Leader, "en", true},
    {"representante", OfficeKind::LowerHouse, TitleWeight::Certain, "es"},
    {"congresista", OfficeKind::LowerHouse, TitleWeight::Certain, "es"},
    {"diputado", OfficeKind::LowerHouse, TitleWeight::Certain, "es"},
    {"diputada", OfficeKind::LowerHouse, TitleWeight::Certain, "es"},
    {"senador", OfficeKind::UpperHouse, TitleWeight::Certain, "es"},
    {"senadora", OfficeKind::UpperHouse, TitleWeight::Certain, "es"},
    {"asambleísta", OfficeKind::Assembly, TitleWeight::Certain, "es"},
    {"concejal", OfficeKind::Council, TitleWeight::Certain, "es"},
    {"concejala", OfficeKind::Council, TitleWeight::Certain, "es"},
    {"comisionado", OfficeKind::Board, TitleWeight::Certain, "es"},
    {"comisionada", OfficeKind::Board, TitleWeight::Certain, "es"},
    {"alcalde", OfficeKind::Executive, TitleWeight::Certain, "es"},
    {"alcaldesa", OfficeKind::Executive, TitleWeight::Certain, "es"},
    {"gobernador", OfficeKind::State, TitleWeight::Certain, "es"},
    {"gobernadora", OfficeKind::State, TitleWeight::Certain, "es"},
};

// Words that stand before a title without changing the office: "State Senator", "U.S. Rep." (cut as
// "u" "s").
constexpr std::string_view kQualifiers[] = {"state",  "us",   "u s",   "former",
                                            "deputy", "city", "county"};

constexpr std::string_view kNeverNames[] = {
    "a",         "about",      "all",      "an",         "and",      "any",       "are",
    "as",        "at",         "be",       "before",     "business", "by",        "can",
    "candidate", "candidates", "city",     "club",       "comes",    "council",   "county",
    "day",       "debate",     "did",      "district",   "does",     "elect",     "election",
    "email",     "emeritus",   "for",      "forum",      "friday",   "from",      "hall",
    "has",       "have",       "he",       "her",        "here",     "his",       "hotel",
    "house",     "i",          "if",       "in",         "is",       "it",        "joins",
    "library",   "makes",      "meeting",  "meets",      "monday",   "must",      "new",
    "now",       "of",         "office",   "on",         "or",       "our",       "park",
    "please",    "race",       "reads",    "republican", "democrat", "saturday",  "says",
    "series",    "she",        "should",   "signs",      "speaks",   "staff",     "state",
    "street",    "sunday",     "talks",    "team",       "thank",    "thanks",    "that",
    "the",       "their",      "theater",  "theatre",    "they",     "this",      "thursday",
    "to",        "today",      "tomorrow", "tonight",    "town",     "tuesday",   "vote",
    "votes",     "visit",      "visits",   "was",        "we",       "wednesday", "were",
    "what",      "when",       "where",    "who",        "why",      "will",      "with",
    "you",       "your",
};

constexpr std::string_view kStaffWords[] = {"staff",   "office",   "team",   "aide",    "aides",
                                            "staffer", "staffers", "equipo", "oficina", "despacho"};

bool contains(std::span<const std::string_view> table, std::string_view word) {
  return std::ranges::find(table, word) != table.end();
}

/// How many of `words` spell `phrase`, 0 if they do not.
std::size_t words_that_spell(std::string_view phrase, std::span<const WordToken> words) {
  std::size_t count = 0;
  for (std::size_t at = 0; at <= phrase.size();) {
    const std::size_t space = std::min(phrase.find(' ', at), phrase.size());
    if (count == words.size() || words[count].folded != phrase.substr(at, space - at)) return 0;
    ++count;
    at = space + 1;
  }
  return count;
}

TitleMatch match_bare_title(std::span<const WordToken> words) {
  TitleMatch best;
  for (const Title& title : kTitles) {
    const std::size_t count = words_that_spell(title.words, words);
    if (count > best.count) best = {&title, count};
  }
  return best;
}

}  // namespace

TitleMatch match_title(std::span<const WordToken> words) {
  const TitleMatch bare = match_bare_title(words);
  if (bare.title != nullptr) return bare;
  for (const std::string_view qualifier : kQualifiers) {
    const std::size_t count = words_that_spell(qualifier, words);
    if (count == 0) continue;
    const TitleMatch behind = match_bare_title(words.subspan(count));
    if (behind.title != nullptr) return {behind.title, behind.count + count};
  }
  return {};
}

OfficeKind office_of(std::string_view title) {
  const std::vector<WordToken> words = cut_words(title);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const TitleMatch match = match_bare_title(std::span(words).subspan(i));
    if (match.title != nullptr && match.title->office != OfficeKind::Any)
      return match.title->office;
  }
  return OfficeKind::Any;
}

bool can_begin_name(std::string_view word) { return !contains(kNeverNames, word); }

bool is_staff_word(std::string_view word) { return contains(kStaffWords, word); }

}  // namespace advolint
