#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/pattern.h"
#include "text/phrases.h"
#include "text/span.h"

namespace advolint {

struct CheckKind;
struct FactSet;

/// What a rule does with what it finds.
enum class Verb { Require, Forbid, Limit };

/// As rules write it: "require".
std::string_view name_of(Verb verb);

/// How many: "any", "none", "2", "1 to 3", "at least 1", "at most 1", "exactly 1", "each".
struct Quantity {
  std::uint32_t least = 0;
  std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
  bool each = false;
  bool by_platform = false;  ///< "platform": as many as the platform allows
  std::string text;          ///< as written; the word of a kind that takes one

  [[nodiscard]] bool accepts(std::size_t count) const { return least <= count && count <= most; }
};

/// The parameters of a claim, by name.
using Parameters = std::map<std::string, std::string, std::less<>>;

/// The whole number at `name`, which the compiler of packs has checked, or `otherwise`.
std::uint32_t number_in(const Parameters& parameters, std::string_view name,
                        std::uint32_t otherwise);

/// Where in the post a thing must stand to count.
enum class Region { Anywhere, AboveTheFold, BelowTheFold, FirstLine, LastLine, FirstWord, End };

/// The demand or ban of a rule on one kind of thing, compiled.
struct Claim {
  const CheckKind* kind = nullptr;
  Quantity quantity;
  std::string from;  ///< as written: a list's name, or "meeting.with", "campaign.hashtags", …
  const FactSet* fact = nullptr;          ///< that `from` names; null: a list, or nothing
  std::vector<std::string> list;          ///< the entries, where `from` names a list
  PhraseSet phrases;                      ///< `list` compiled, where the kind searches for phrases
  std::vector<std::string> replacements;  ///< of each entry of `list`, where the rule replaces them
  Pattern pattern;                        ///< of `literal:` or `pattern:`, where the kind takes one
  std::map<std::string, std::vector<std::string>, std::less<>>
      with;  ///< values that a thing must have
  std::map<std::string, std::vector<std::string>, std::less<>> except;  ///< values that spare it
  bool asks_for_facts = false;  ///< `with` or `except` name facts beside words
  Parameters parameters;        ///< the kind's own
  Region region = Region::Anywhere;
  std::string in;  ///< the data set whose entries a kind of Scope::Data looks at, as written
  /// A number that it has in common with all claims of its rule set that find the same; 0: none.
  std::uint32_t search = 0;

  /// A parameter, or `otherwise`. The pack's compiler has checked that a number is one.
  [[nodiscard]] std::string parameter(std::string_view name, std::string_view otherwise = {}) const;
  [[nodiscard]] std::uint32_t number(std::string_view name, std::uint32_t otherwise) const;
};

}  // namespace advolint
