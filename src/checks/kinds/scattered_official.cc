#include <optional>
#include <string>
#include <string_view>

#include "checks/check_kind.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/language.h"

namespace advolint {

extern const WordList kStateCodes;  ///< at the end of an official's handle: "tx"

namespace {

/// The state that ends a handle, in capitals apart from what is before it: "RepMarchettiNJ",
/// "SenOkafor_TX". Nothing: it names none.
std::optional<std::string_view> state_of(std::string_view handle, const Lexicon& lexicon) {
  constexpr std::size_t kSize = 2;
  if (handle.size() <= kSize) return std::nullopt;
  const std::string_view code = handle.substr(handle.size() - kSize);
  const char before = handle[handle.size() - kSize - 1];
  const bool is_apart = is_ascii_lower(before) || before == '_';
  const bool is_code = is_ascii_upper(code[0]) && is_ascii_upper(code[1]) &&
                       lexicon.has(kStateCodes, fold_case(code));
  return is_apart && is_code ? std::optional(code) : std::nullopt;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const PersonFacts* first = nullptr;
  std::string_view first_state;
  for (const PersonFacts& person : post.people) {
    if (!person.by_handle || person.official != nullptr) continue;
    const auto state = state_of(post.at(person.span), *post.lexicon);
    if (!state) continue;
    if (first == nullptr) {
      first = &person;
      first_state = *state;
    } else if (*state != first_state) {
      things.push_back({.place = person.span,
                        .values = {{"state", std::string(*state)},
                                   {"other", std::string(post.at(first->span))},
                                   {"other-state", std::string(first_state)}},
                        .at_most = Level::Warning});
    }
  }
}

constexpr Term kValues[] = {
    {"state", "that ends their handle, in two capitals"},
    {"other", "the first official whom the post tags and whose handle ends with a state"},
    {"other-state", "that of the first one"},
};

}  // namespace

/// In C++: it compares the states that handles end with.
extern constinit const CheckKind kScatteredOfficialKind = {
    .name = "scattered-official",
    .summary =
        "An official whom nobody lists and whose handle ends with another state than that of one "
        "before: “@RepMarchettiNJ”, “@SenOkafor_TX”.",
    .example = "forbid: { scattered-official: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
