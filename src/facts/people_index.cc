#include "facts/people_index.h"

#include <algorithm>
#include <iterator>

#include "text/ascii.h"
#include "text/characters.h"
#include "text/words.h"

namespace advolint {

extern const WordList kHandleTitles;  ///< how officials begin their handles, in their case: "Rep"

namespace {

// Services that begin their handles as officials do.
constexpr std::string_view kNotOfficials[] = {"govinfo",  "govdocs", "govtech",
                                              "govtrack", "govexec", "govloop"};
// Domains that are given out to members of a legislature only.
constexpr std::string_view kOfficialDomains[] = {".house.gov", ".senate.gov"};

std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words;
  for (const WordToken& word : cut_words(name)) words.push_back(name_key(word.folded));
  return words;
}

bool has_handle(std::span<const Handle> handles, std::string_view folded) {
  return std::ranges::any_of(
      handles, [&](const Handle& handle) { return fold_case(handle.name) == folded; });
}

}  // namespace

std::string name_key(std::string_view word) {
  return fold_case(without_possessive(word), Accents::Ignore);
}

std::string_view without_possessive(std::string_view word) {
  constexpr std::string_view kEndings[] = {"'s", "’s", "'S", "’S"};
  if (word.empty() || (word.back() != 's' && word.back() != 'S')) return word;
  for (const std::string_view ending : kEndings) {
    if (word.size() > ending.size() && word.ends_with(ending))
      return word.substr(0, word.size() - ending.size());
  }
  return word;
}

bool looks_official(std::string_view handle, const Lexicon& lexicon) {
  const std::string folded = fold_case(handle);
  if (std::ranges::find(kNotOfficials, folded) != std::end(kNotOfficials)) return false;
  const bool has_domain = std::ranges::any_of(
      kOfficialDomains, [&](std::string_view domain) { return folded.ends_with(domain); });
  return has_domain ||
         std::ranges::any_of(lexicon.words(kHandleTitles), [&](std::string_view title) {
           return handle.starts_with(title) && handle.size() > title.size() + 1 &&
                  is_ascii_upper(handle[title.size()]);
         });
}

bool is_own_handle(std::string_view handle, const Workspace& workspace) {
  const std::string folded = fold_case(handle);
  if (workspace.organisation && has_handle(workspace.organisation->handles, folded)) return true;
  return workspace.campaigns &&
         std::ranges::any_of(*workspace.campaigns, [&](const Campaign& campaign) {
           return std::ranges::any_of(campaign.partners, [&](const Partner& partner) {
             return has_handle(partner.handles, folded);
           });
         });
}

PeopleIndex::PeopleIndex(const Workspace& workspace)
    : PeopleIndex(workspace.officials ? std::span<const Official>(*workspace.officials)
                                      : std::span<const Official>(),
                  built_in_languages().common()) {}

PeopleIndex::PeopleIndex(std::span<const Official> officials, const Lexicon& lexicon) {
  people_.reserve(officials.size());
  for (const Official& official : officials) {
    Person person{&official, name_words(official.name), name_words(official.surname()),
                  office_of(official.title, lexicon)};
    if (!person.name.empty()) {
      by_last_word_[person.name.back()].push_back(people_.size());
      if (person.name.size() > 1)
        by_first_word_[person.name.front()].push_back({person.name, &official});
    }
    for (const std::string& name : official.staff) {
      std::vector<std::string> words = name_words(name);
      if (words.size() > 1) by_first_word_[words.front()].push_back({words, &official});
    }
    for (const Handle& handle : official.handles) {
      by_handle_[fold_case(handle.name)].push_back(&official);
    }
    people_.push_back(std::move(person));
  }
}

const Official* PeopleIndex::by_handle(std::string_view handle, const Platform& platform) const {
  const std::string folded = fold_case(handle);
  const auto found = by_handle_.find(folded);
  if (found == by_handle_.end()) return nullptr;
  const auto here = std::ranges::find_if(found->second, [&](const Official* official) {
    return fold_case(official->handle_on(platform.id)) == folded;
  });
  return here == found->second.end() ? found->second.front() : *here;
}

std::span<const PeopleIndex::FullName> PeopleIndex::names_that_begin_with(
    std::string_view word) const {
  const auto found = by_first_word_.find(std::string(word));
  return found == by_first_word_.end() ? std::span<const FullName>()
                                       : std::span<const FullName>(found->second);
}

std::vector<const Official*> PeopleIndex::by_surname(const std::vector<std::string>& name,
                                                     OfficeKind office) const {
  std::vector<const Official*> fitting;
  const auto found = by_last_word_.find(name.back());
  if (found == by_last_word_.end()) return fitting;
  for (const std::size_t index : found->second) {
    if (fits(people_[index], name, office)) fitting.push_back(people_[index].official);
  }
  return fitting;
}

bool PeopleIndex::fits(const Person& person, const std::vector<std::string>& name,
                       OfficeKind office) {
  const auto& surname = person.surname;
  if (name.size() < surname.size()) return false;
  const auto first_names = static_cast<std::ptrdiff_t>(name.size() - surname.size());
  if (!std::equal(surname.begin(), surname.end(), name.begin() + first_names)) return false;
  if (first_names == 0) {
    return office == OfficeKind::Any || person.office == OfficeKind::Any || office == person.office;
  }
  return std::all_of(name.begin(), name.begin() + first_names, [&](const std::string& word) {
    return std::ranges::any_of(person.name, [&](const std::string& own) {
      return own == word || (word.size() == 1 && own.starts_with(word));
    });
  });
}

const Official* PeopleIndex::only_one_in(OfficeKind office) const {
  if (office == OfficeKind::Any) return nullptr;
  const auto is_in_office = [&](const Person& person) { return person.office == office; };
  if (std::ranges::count_if(people_, is_in_office) != 1) return nullptr;
  return std::ranges::find_if(people_, is_in_office)->official;
}

}  // namespace advolint
