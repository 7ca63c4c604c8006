#include "engine/find_things.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/searches.h"
#include "platform/measure.h"
#include "platform/url_parts.h"
#include "text/characters.h"
#include "text/code_points.h"
#include "text/same_word.h"
#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::u32string_view kClosing = U".!?…)]\"'”’»";

std::string_view without_sign(std::string_view key) {
  return key.starts_with('#') || key.starts_with('@') ? key.substr(1) : key;
}

EntrySet wanted_by(const Claim& claim, const PostContext& post) {
  if (claim.from.empty()) return {.stated = true, .entries = {}};
  if (claim.fact != nullptr) return claim.fact->resolve(post);
  // Of a long list of phrases nothing is needed but the phrases, until one of them is missed.
  const bool only_searched = claim.kind->from == FromRole::Vocabulary && !claim.quantity.each;
  if (only_searched) return {.stated = true, .entries = {}};
  return entries_of(claim.list);
}

/// A claim whose phrases only the workspace knows, such as `from: campaign.asks`.
std::optional<Claim> with_phrases_of(const Claim& claim, const EntrySet& wanted) {
  if (claim.kind->from != FromRole::Vocabulary || claim.fact == nullptr) return std::nullopt;
  Claim filled = claim;
  for (const SetEntry& entry : wanted.entries) filled.list.push_back(entry.key);
  filled.phrases = PhraseSet::compile(filled.list).value_or(PhraseSet());
  return filled;
}

/// All that the claim's kind finds, each with its value "found", for a claim that shares no search.
std::vector<Thing> search_alone(const Claim& claim, const EntrySet& wanted,
                                const PostContext& post) {
  const auto filled = with_phrases_of(claim, wanted);
  return things_of(filled ? *filled : claim, post);
}

/// Keeps what `wanted` names, each with the values of its entry.
void join(std::vector<Thing>& things, const EntrySet& wanted) {
  std::erase_if(things, [&](Thing& thing) {
    if (thing.key.empty()) return true;
    const auto entry = std::ranges::find_if(
        wanted.entries, [&](const SetEntry& it) { return same_key(it.key, thing.key); });
    if (entry == wanted.entries.end()) return true;
    thing.values.insert(entry->values.begin(), entry->values.end());
    return false;
  });
}

bool value_matches(const Term* term, std::string_view value,
                   const std::vector<std::string>& accepted, const PostContext& post) {
  return std::ranges::any_of(accepted, [&](const std::string& it) {
    if (it == "any") return !value.empty();
    if (it == "none") return value.empty();
    if (const FactSet* set = find_fact_set(it)) {
      return std::ranges::any_of(set->resolve(post).entries,
                                 [&](const SetEntry& entry) { return same_key(entry.key, value); });
    }
    if (term != nullptr && term->type == TermType::Host) return is_below(value, fold_case(it));
    return same_key(it, value);
  });
}

std::string_view value_of(const Thing& thing, std::string_view name) {
  const auto found = thing.values.find(name);
  return found == thing.values.end() ? std::string_view() : std::string_view(found->second.text());
}

/// Facts that a filter compares with must be stated: without `districts:` nobody is outside of
/// them.
bool facts_stated(const Claim& claim, const PostContext& post) {
  if (!claim.asks_for_facts) return true;
  for (const auto* filter : {&claim.with, &claim.except}) {
    for (const auto& [name, accepted] : *filter) {
      for (const std::string& it : accepted) {
        const FactSet* set = find_fact_set(it);
        if (set != nullptr && !set->resolve(post).stated) return false;
      }
    }
  }
  return true;
}

/// The part of the text that `region` means.
TextSpan span_of(Region region, const PostContext& post) {
  const std::string& text = post.text.text();
  const auto end = static_cast<std::uint32_t>(text.size());
  switch (region) {
    case Region::Anywhere:
    case Region::End:
      return {0, end};
    case Region::AboveTheFold:
      return post.platform == nullptr ? TextSpan{0, end} : above_the_fold(text, *post.platform);
    case Region::BelowTheFold:
      return post.platform == nullptr ? TextSpan{end, end}
                                      : TextSpan{above_the_fold(text, *post.platform).end, end};
    case Region::FirstLine:
      return {0, static_cast<std::uint32_t>(std::min<std::size_t>(text.find('\n'), end))};
    case Region::LastLine: {
      const std::size_t line_end = text.rfind('\n');
      return {line_end == std::string::npos ? 0 : static_cast<std::uint32_t>(line_end + 1), end};
    }
    case Region::FirstWord: {
      const std::size_t begin = std::min<std::size_t>(text.find_first_not_of(" \t\r\n"), end);
      return {static_cast<std::uint32_t>(begin),
              std::min<std::uint32_t>(static_cast<std::uint32_t>(begin) + 1, end)};
    }
  }
  return {0, end};
}

/// Whether nothing but blanks and what closes a sentence follows.
bool ends(std::string_view rest) {
  while (!rest.empty()) {
    const utf8::Decoded decoded = utf8::decode(rest, 0);
    const bool closes = kClosing.find(decoded.code_point) != std::u32string_view::npos;
    if (!closes && !is_white_space(decoded.code_point)) return false;
    rest.remove_prefix(decoded.length_bytes);
  }
  return true;
}

/// Leaves what stands in this part of the post.
void keep_in(Region region, const PostContext& post, std::vector<Thing>& things) {
  if (region == Region::Anywhere || things.empty()) return;
  const TextSpan part = region == Region::End ? TextSpan() : span_of(region, post);
  std::erase_if(things, [&](const Thing& thing) {
    const auto* span = std::get_if<TextSpan>(&thing.place);
    if (span == nullptr) return true;
    if (region == Region::End) return !ends(std::string_view(post.text.text()).substr(span->end));
    return !part.contains(span->begin);
  });
}

}  // namespace

std::string text_of(const Thing& thing, const PostContext& post) {
  if (const auto* span = std::get_if<TextSpan>(&thing.place)) return std::string(post.at(*span));
  const auto& at = std::get<Location>(thing.place);
  return std::string(at.file->text(at.span));
}

bool same_key(std::string_view a, std::string_view b) {
  return same_word(without_sign(a), without_sign(b));
}

std::vector<Thing> things_of(const Claim& claim, const PostContext& post) {
  std::vector<Thing> things;
  claim.kind->find(post, claim, things);
  for (Thing& thing : things) thing.values.try_emplace("found", text_of(thing, post));
  return things;
}

namespace {

/// Whether the facts that the claim needs are stated.
bool is_awake(const Claim& claim, const EntrySet& wanted, const PostContext& post) {
  return wanted.stated && facts_stated(claim, post) &&
         (claim.kind->awake == nullptr || claim.kind->awake(post, claim));
}

bool matches(const Claim& claim, const Thing& thing, const PostContext& post) {
  const auto passes = [&](const auto& test) {
    return value_matches(find_term(claim.kind->values, test.first), value_of(thing, test.first),
                         test.second, post);
  };
  return std::ranges::all_of(claim.with, passes) && std::ranges::none_of(claim.except, passes);
}

/// What `from:` names brings values along, which `with:` and `except:` may ask for.
bool is_joined(const Claim& claim) {
  return !claim.from.empty() && claim.kind->from == FromRole::Filter;
}

/// Whether all that the claim asks is how often its pattern is in the text: of that, nothing has
/// to be made to count it.
bool counts_matches(const Claim& claim) {
  return claim.kind->takes_pattern && claim.with.empty() && claim.except.empty() &&
         claim.from.empty() && claim.region == Region::Anywhere;
}

}  // namespace

Found find_things(const Claim& claim, const PostContext& post) {
  Found found{.awake = true, .wanted = wanted_by(claim, post), .things = {}};
  found.awake = is_awake(claim, found.wanted, post);
  if (!found.awake) return found;
  const bool joined = is_joined(claim);
  if (claim.search == 0) {
    found.things = search_alone(claim, found.wanted, post);
  } else {
    std::ranges::copy_if(searches_of(post).things_of(claim, post), std::back_inserter(found.things),
                         [&](const Thing& thing) { return joined || matches(claim, thing, post); });
  }
  if (found.things.empty()) return found;
  if (joined) join(found.things, found.wanted);
  if (joined || claim.search == 0)
    std::erase_if(found.things, [&](const Thing& it) { return !matches(claim, it, post); });
  keep_in(claim.region, post, found.things);
  return found;
}

std::optional<std::size_t> count_things(const Claim& claim, const PostContext& post) {
  if (counts_matches(claim)) return claim.pattern.find(post.text.text()).size();
  if (claim.search == 0 || is_joined(claim) || claim.region != Region::Anywhere) {
    const Found found = find_things(claim, post);
    return found.awake ? std::optional(found.things.size()) : std::nullopt;
  }
  if (!is_awake(claim, wanted_by(claim, post), post)) return std::nullopt;
  const auto is_wanted = [&](const Thing& it) { return matches(claim, it, post); };
  return static_cast<std::size_t>(
      std::ranges::count_if(searches_of(post).things_of(claim, post), is_wanted));
}

}  // namespace advolint
