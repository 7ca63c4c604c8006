#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "facts/people_index.h"
#include "facts/post_context.h"

namespace advolint {

/// The elected officials that a post tags or names, in order of place, none overlapping: by handle
/// ("@RepMariaLee"), by title and name ("Rep. Lee", "State Senator Ana Ruiz"), by full name, by
/// their staff ("Lee's staff", a member of staff that `officials:` lists, "the Senator's office"
/// where there is one senator only).
///
/// Who has a title and a name that `officials:` does not list, or a handle that only officials
/// choose ("@RepSmith", "@smith.house.gov"), comes back without an official. A surname alone is
/// nobody, and words inside links and hashtags are not looked at. Where several officials share a
/// handle, the one who has it on `platform` is meant. `index` holds the officials of `workspace`.
/// Linear in the size of `text`.
std::vector<PersonFacts> find_people(std::string_view text, std::span<const WordToken> words,
                                     std::span<const Entity> entities, const PeopleIndex& index,
                                     const Workspace& workspace, const Platform& platform,
                                     const Lexicon& lexicon);

/// Whether one of `entities` tags the person of these `handles` on `platform`.
bool is_tagged(std::span<const Handle> handles, std::span<const Entity> entities,
               const Platform& platform);

/// Whether a picture's entry says that the person is in it: `tags` by id or handle, `of` by name.
bool is_in_picture(std::string_view id, std::string_view name, std::span<const Handle> handles,
                   std::span<const MediaFacts> media);

}  // namespace advolint
