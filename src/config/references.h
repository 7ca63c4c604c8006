#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "config/workspace.h"
#include "yaml/reader.h"

namespace advolint {

/// What an entry may refer to by id. Among those whom a channel follows may be others than
/// officials: only what is nearly an official's id is a fault there.
enum class Referent { Official, Campaign, TeamMember, Followed };

/// An id that one entry uses for another.
struct Reference {
  Referent referent = Referent::Official;
  yaml::Context context;
  yaml::Word id;
};

using References = std::vector<Reference>;

/// References by the key of the document that holds them: a document that replaces another takes
/// its references along.
using ReferencesByDocument = std::map<std::string, References, std::less<>>;

/// Reports the references to entries that are not there. Where the file of the entries was not
/// given, nothing is known and nothing reported.
void check_references(const ReferencesByDocument& references, const Workspace& workspace);

/// Reports the districts of ours that no official has.
void check_districts(const yaml::Context& context, const std::vector<yaml::Word>& districts,
                     const Workspace& workspace);

}  // namespace advolint
