#include "facts/people.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "facts/people_index.h"
#include "facts/titles.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {

extern const WordList kNeverNames;     ///< the sentence goes on with them after a title
extern const WordList kStaffWords;     ///< people work there: "office"
extern const WordList kNameParticles;  ///< small words in names: "de la Cruz"
extern const WordList kBeforeRoles;    ///< before a title, they make it no name: "your Senator"

namespace {

// A title is followed by few names; more than this is a sentence in capitals.
constexpr std::size_t kMaxNameWords = 4;

/// Finds people by their names, word by word.
class NameFinder {
 public:
  NameFinder(std::string_view text, std::span<const WordToken> words, std::vector<bool> blocked,
             const PeopleIndex& index, std::span<const Entity> entities, const Platform& platform,
             const Lexicon& lexicon)
      : text_(text),
        words_(words),
        blocked_(std::move(blocked)),
        index_(index),
        entities_(entities),
        platform_(platform),
        lexicon_(lexicon) {}

  void find(std::vector<PersonFacts>& people) const {
    for (std::size_t at = 0; at < words_.size();) {
      const std::optional<Found> found = blocked_[at] ? std::nullopt : find_at(at);
      if (found)
        people.push_back({.span = found->span, .official = found->official, .by_handle = false});
      at = found ? found->end : at + 1;
    }
  }

 private:
  struct Found {
    TextSpan span;
    const Official* official = nullptr;
    std::size_t end = 0;  ///< index of the word after it
  };

  [[nodiscard]] std::optional<Found> find_at(std::size_t at) const {
    if (lexicon_.may_begin_title(words_[at].folded, words_[at].hash)) {
      if (auto titled = find_titled(at)) return titled;
    }
    if (auto office = find_office(at)) return office;
    if (!is_capitalised(at)) return std::nullopt;
    if (auto named = find_full_name(at)) return named;
    return find_staff_of(at);
  }

  /// "Rep. Lee", "State Senator Ana Ruiz".
  [[nodiscard]] std::optional<Found> find_titled(std::size_t at) const {
    const TitleMatch match = match_title(words_.subspan(at), lexicon_);
    if (!match.title) return std::nullopt;
    const std::size_t first = name_after(at + match.count);
    const bool is_apart = first > at + match.count;  // "consejero de Cultura, Julián Mata"
    if (first >= words_.size() ||
        (!is_apart && !is_joined(first - 1, match.title->is_abbreviation ? ". " : " "))) {
      return std::nullopt;
    }
    for (std::size_t i = at; i + 1 < at + match.count; ++i) {
      if (blocked_[i] || !is_joined(i, ".- ")) return std::nullopt;
    }
    const std::size_t count = count_name_words(first);
    for (std::size_t length = count; length > 0; --length) {
      const auto named = index_.by_surname(name_words(first, length), match.title->office);
      if (!named.empty()) return found(at, first + length, likeliest(named));
    }
    if (count == 0 || !names_somebody(at, first, match)) return std::nullopt;
    return found(at, first + count_unknown_name(first, count), nullptr);
  }

  /// Where the name is after a title that ends before `at`: there, or behind what the office is
  /// for, as in "consejero de Cultura, Julián Mata".
  [[nodiscard]] std::size_t name_after(std::size_t at) const {
    constexpr std::size_t kMostWords = 3;
    if (at + 2 >= words_.size() || !is_particle(at) || !is_capitalised(at + 1)) return at;
    for (std::size_t i = at + 1; i + 1 < words_.size() && i <= at + kMostWords; ++i) {
      if (gap_after(i) == ", " && is_capitalised(i) && is_capitalised(i + 1)) return i + 1;
      if (gap_after(i) != " ") break;
    }
    return at;
  }

  /// "the Senator's office", where it can only be one.
  [[nodiscard]] std::optional<Found> find_office(std::size_t at) const {
    if (!ends_in_possessive(at) || !is_before_staff(at)) return std::nullopt;
    WordToken holder{words_[at].span, std::string(without_possessive(words_[at].folded))};
    holder.hash = hash_of_word(holder.folded);
    const TitleMatch match = match_title({&holder, 1}, lexicon_);
    if (!match.title) return std::nullopt;
    const Official* official = index_.only_one_in(match.title->office);
    if (official == nullptr) return std::nullopt;
    return found(at, at + 2, official);
  }

  [[nodiscard]] std::optional<Found> find_full_name(std::size_t at) const {
    const Official* best = nullptr;
    std::size_t best_count = 0;
    for (const PeopleIndex::FullName& name : index_.names_that_begin_with(key(at))) {
      const std::size_t count = name.words.size();
      if (count <= best_count || at + count > words_.size() || !spells(at, name.words)) continue;
      best = name.official;
      best_count = count;
    }
    if (best == nullptr) return std::nullopt;
    return found(at, at + best_count, best);
  }

  /// "Lee's staff", where one official only is called so.
  [[nodiscard]] std::optional<Found> find_staff_of(std::size_t at) const {
    if (!ends_in_possessive(at) || !is_before_staff(at)) return std::nullopt;
    const auto named = index_.by_surname({key(at)}, OfficeKind::Any);
    if (named.size() != 1) return std::nullopt;
    return found(at, at + 2, named.front());
  }

  /// Whether a title that no listed official goes with stands for a person: "Senator Smith", not
  /// "your Senator Today", "Council Member Meeting" or, of a club, "President Smith".
  [[nodiscard]] bool names_somebody(std::size_t at, std::size_t first,
                                    const TitleMatch& match) const {
    if (match.title->weight != TitleWeight::Certain || blocked_[first]) return false;
    if (!can_begin_name(first) || is_particle(first)) return false;
    if (words_[first].span.size() < 2 || text_[words_[first].span.begin - 1] == '\n') return false;
    if (!match.title->needs_capital) return true;
    const bool is_role = at > 0 && lexicon_.has(kBeforeRoles, words_[at - 1].folded);
    return is_capitalised(at) && !is_role;
  }

  /// How many words from `first` on look like the parts of one name.
  [[nodiscard]] std::size_t count_name_words(std::size_t first) const {
    std::size_t count = 0;
    for (std::size_t i = first; i < words_.size() && count < kMaxNameWords; ++i, ++count) {
      if (blocked_[i] || !(is_capitalised(i) || begins_with_particle(i))) break;
      if (i > first && !is_joined(i - 1, words_[i - 1].span.size() == 1 ? ". " : " -")) break;
      if (i > first && ends_in_possessive(i - 1)) break;
    }
    return count;
  }

  /// Not so where the sentence goes on after a title: "to", "today", "tuesday", "office".
  [[nodiscard]] bool can_begin_name(std::size_t at) const {
    return !lexicon_.has(kNeverNames, key(at));
  }

  [[nodiscard]] std::size_t count_unknown_name(std::size_t first, std::size_t count) const {
    std::size_t kept = 1;
    while (kept < count && can_begin_name(first + kept)) ++kept;
    return kept;
  }

  [[nodiscard]] bool begins_with_particle(std::size_t at) const {
    return is_particle(at) && at + 1 < words_.size() &&
           (is_capitalised(at + 1) || is_particle(at + 1));
  }

  [[nodiscard]] bool is_particle(std::size_t at) const {
    return lexicon_.has(kNameParticles, words_[at].folded);
  }

  [[nodiscard]] bool spells(std::size_t at, const std::vector<std::string>& name) const {
    for (std::size_t i = 0; i < name.size(); ++i) {
      if (blocked_[at + i] || key(at + i) != name[i]) return false;
      if (i > 0 && !is_joined(at + i - 1, ". -")) return false;
      const bool is_last = i + 1 == name.size();
      if (!is_last && ends_in_possessive(at + i)) return false;
    }
    return true;
  }

  /// Of several people of one name, the one whom the post tags.
  [[nodiscard]] const Official* likeliest(const std::vector<const Official*>& named) const {
    const auto tagged = std::ranges::find_if(named, [&](const Official* official) {
      return is_tagged(official->handles, entities_, platform_);
    });
    return tagged == named.end() ? named.front() : *tagged;
  }

  [[nodiscard]] Found found(std::size_t first, std::size_t end, const Official* official) const {
    const TextSpan last = words_[end - 1].span;
    const auto size = without_possessive(text_.substr(last.begin, last.size())).size();
    return {
        {words_[first].span.begin, last.begin + static_cast<std::uint32_t>(size)}, official, end};
  }

  /// Whether only signs of `allowed`, with one line end at most, are between a word and the next.
  /// What is between the word at this index and the next.
  [[nodiscard]] std::string_view gap_after(std::size_t at) const {
    const std::uint32_t begin = words_[at].span.end;
    return text_.substr(begin, words_[at + 1].span.begin - begin);
  }

  [[nodiscard]] bool is_joined(std::size_t at, std::string_view allowed) const {
    const std::string_view gap = gap_after(at);
    if (gap == "\u00A0" || gap == ".\u00A0")
      return true;  // a space that keeps "Rep." and the name on one line
    const auto line_ends = std::ranges::count(gap, '\n');
    return !gap.empty() && line_ends <= 1 && std::ranges::all_of(gap, [&](char sign) {
      return sign == '\n' || allowed.find(sign) != std::string_view::npos;
    });
  }

  [[nodiscard]] bool is_capitalised(std::size_t at) const {
    const char first = text_[words_[at].span.begin];
    return static_cast<unsigned char>(first) < 0x80
               ? is_ascii_upper(first)
               : is_upper(utf8::decode(text_, words_[at].span.begin).code_point);
  }
  /// "the Senator's office": the next word names those who work there.
  [[nodiscard]] bool is_before_staff(std::size_t at) const {
    return at + 1 < words_.size() && lexicon_.has(kStaffWords, words_[at + 1].folded) &&
           is_joined(at, " ");
  }
  [[nodiscard]] bool ends_in_possessive(std::size_t at) const {
    const std::string& word = words_[at].folded;
    return word.back() == 's' && without_possessive(word) != word;
  }
  [[nodiscard]] std::string key(std::size_t at) const { return name_key(words_[at].folded); }
  [[nodiscard]] std::vector<std::string> name_words(std::size_t first, std::size_t count) const {
    std::vector<std::string> keys;
    for (std::size_t i = first; i < first + count; ++i) keys.push_back(key(i));
    return keys;
  }

  std::string_view text_;
  std::span<const WordToken> words_;
  std::vector<bool> blocked_;  ///< by word: inside a link, a hashtag or a mention
  const PeopleIndex& index_;
  std::span<const Entity> entities_;
  const Platform& platform_;
  const Lexicon& lexicon_;
};

std::vector<bool> words_inside_entities(std::span<const WordToken> words,
                                        std::span<const Entity> entities) {
  std::vector<bool> inside(words.size());
  std::size_t next = 0;
  std::uint32_t covered_to = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    while (next < entities.size() && entities[next].span.begin < words[i].span.end) {
      covered_to = std::max(covered_to, entities[next++].span.end);
    }
    inside[i] = words[i].span.begin < covered_to;
  }
  return inside;
}

/// "Mayor @anaruiz", "la alcaldesa, @anaruiz": a title is right before the mention at `at`.
bool has_title_before(std::string_view text, std::span<const WordToken> words, std::uint32_t at,
                      const Lexicon& lexicon) {
  const auto after = std::ranges::lower_bound(
      words, at, {}, [](const WordToken& word) { return word.span.begin; });
  const auto end = static_cast<std::size_t>(after - words.begin());
  if (end == 0) return false;
  const std::uint32_t gap = words[end - 1].span.end;
  const std::string_view between = text.substr(gap, at - gap);
  if (between != " " && between != ", " && between != " (") return false;
  constexpr std::size_t kMostTitleWords = 3;
  for (std::size_t count = std::min(kMostTitleWords, end); count > 0; --count) {
    const TitleMatch match = match_title(words.subspan(end - count), lexicon);
    if (match.title && match.title->weight == TitleWeight::Certain && match.count == count)
      return true;
  }
  return false;
}

void find_tagged(std::string_view text, std::span<const WordToken> words,
                 std::span<const Entity> entities, const PeopleIndex& index,
                 const Workspace& workspace, const Platform& platform, const Lexicon& lexicon,
                 std::vector<PersonFacts>& people) {
  for (const Entity& entity : entities) {
    if (entity.kind != EntityKind::Mention) continue;
    const Official* official = index.by_handle(entity.text, platform);
    const bool is_official = official != nullptr || looks_official(entity.text, lexicon) ||
                             has_title_before(text, words, entity.span.begin, lexicon);
    if (!is_official || (official == nullptr && is_own_handle(entity.text, workspace))) continue;
    people.push_back({.span = entity.span, .official = official, .by_handle = true});
  }
}

}  // namespace

std::vector<PersonFacts> find_people(std::string_view text, std::span<const WordToken> words,
                                     std::span<const Entity> entities, const PeopleIndex& index,
                                     const Workspace& workspace, const Platform& platform,
                                     const Lexicon& lexicon) {
  std::vector<PersonFacts> people;
  find_tagged(text, words, entities, index, workspace, platform, lexicon, people);
  NameFinder(text, words, words_inside_entities(words, entities), index, entities, platform,
             lexicon)
      .find(people);
  std::ranges::sort(people, {}, &PersonFacts::span);
  return people;
}

bool is_tagged(std::span<const Handle> handles, std::span<const Entity> entities,
               const Platform& platform) {
  return std::ranges::any_of(handles, [&](const Handle& handle) {
    if (handle.platform != platform.id) return false;
    const std::string wanted = fold_case(handle.name);
    return std::ranges::any_of(entities, [&](const Entity& entity) {
      return entity.kind == EntityKind::Mention && fold_case(entity.text) == wanted;
    });
  });
}

bool is_in_picture(std::string_view id, std::string_view name, std::span<const Handle> handles,
                   std::span<const MediaFacts> media) {
  const auto means_person = [&](std::string_view tag) {
    if (tag.starts_with('@')) tag.remove_prefix(1);
    const std::string folded = fold_case(tag);
    return folded == fold_case(id) || folded == fold_case(name) ||
           std::ranges::any_of(
               handles, [&](const Handle& handle) { return fold_case(handle.name) == folded; });
  };
  return std::ranges::any_of(media, [&](const MediaFacts& picture) {
    const bool is_named =
        picture.of &&
        (means_person(*picture.of) ||
         (!name.empty() && fold_case(*picture.of).find(fold_case(name)) != std::string::npos));
    return is_named || std::ranges::any_of(picture.tags, means_person);
  });
}

}  // namespace advolint
