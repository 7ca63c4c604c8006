#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "config/workspace.h"
#include "facts/titles.h"
#include "platform/platform.h"

namespace advolint {

/// A word as names are compared: case and accents folded, "Lee's" as "lee".
std::string name_key(std::string_view word);

/// `word` without "'s" or "’s" at its end.
std::string_view without_possessive(std::string_view word);

/// Whether only officials choose such a handle: "RepSmith", "smith.house.gov".
bool looks_official(std::string_view handle, const Lexicon& lexicon);

/// Whether the handle is the organisation's own or a campaign partner's.
bool is_own_handle(std::string_view handle, const Workspace& workspace);

/// The officials of a workspace by what a post may call them. Holds pointers into `officials`,
/// which outlives it.
class PeopleIndex {
 public:
  struct FullName {
    std::vector<std::string> words;  ///< as name_key gives them
    const Official* official = nullptr;
  };

  PeopleIndex(std::span<const Official> officials, const Lexicon& lexicon);
  /// Of the officials of `workspace`, if it states any, with the titles of all languages.
  explicit PeopleIndex(const Workspace& workspace);

  /// Who has the handle on `platform`, else on any other; null: nobody.
  [[nodiscard]] const Official* by_handle(std::string_view handle, const Platform& platform) const;

  /// Names of officials and of their staff that begin with `word`.
  [[nodiscard]] std::span<const FullName> names_that_begin_with(std::string_view word) const;

  /// Those whom `name` fits: their surname, alone or after first names and initials. A surname
  /// alone fits only those whose title is of the same office.
  [[nodiscard]] std::vector<const Official*> by_surname(const std::vector<std::string>& name,
                                                        OfficeKind office) const;

  /// The one official in `office`; null if there are none or several.
  [[nodiscard]] const Official* only_one_in(OfficeKind office) const;

 private:
  struct Person {
    const Official* official = nullptr;
    std::vector<std::string> name, surname;
    OfficeKind office = OfficeKind::Any;
  };
  static bool fits(const Person& person, const std::vector<std::string>& name, OfficeKind office);

  std::vector<Person> people_;
  std::unordered_map<std::string, std::vector<FullName>> by_first_word_;
  std::unordered_map<std::string, std::vector<std::size_t>>
      by_last_word_;  ///< indices into people_
  std::unordered_map<std::string, std::vector<const Official*>> by_handle_;
};

}  // namespace advolint
