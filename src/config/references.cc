#include "config/references.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "text/edit_distance.h"
#include "text/suggestion.h"
#include "yaml/suggest.h"

namespace advolint {
namespace {

using Ids = std::optional<std::vector<std::string>>;

template <class Entry>
Ids ids_of(const std::optional<std::vector<Entry>>& entries) {
  if (!entries) return std::nullopt;
  std::vector<std::string> ids;
  for (const Entry& entry : *entries) ids.push_back(entry.id);
  return ids;
}

Ids ids_of(const std::optional<DataDocument>& team) {
  if (!team) return std::nullopt;
  std::vector<std::string> ids;
  for (const yaml::Node& person : team->root.items) {
    const yaml::Node* id = person.find("id");
    if (id != nullptr) ids.push_back(id->scalar);
  }
  return ids;
}

std::string_view rule_of(Referent referent) {
  switch (referent) {
    case Referent::Official:
    case Referent::Followed:
      return "unknown-official";
    case Referent::Campaign:
      return "unknown-campaign";
    case Referent::TeamMember:
      return "unknown-team-member";
  }
  return "";
}

Phrase message_of(Referent referent, const std::string& id) {
  switch (referent) {
    case Referent::Official:
    case Referent::Followed:
      return Phrase("there is no official with the id '{}'", id);
    case Referent::Campaign:
      return Phrase("there is no campaign with the id '{}'", id);
    case Referent::TeamMember:
      return Phrase("there is nobody with the id '{}' on the team", id);
  }
  return {};
}

using KnownIds = std::map<Referent, Ids>;

void check(const Reference& reference, const KnownIds& known) {
  const Ids& ids = known.at(reference.referent);
  if (!ids || std::ranges::find(*ids, reference.id.text) != ids->end()) return;
  const auto meant = did_you_mean(reference.id.text, *ids);
  if (reference.referent == Referent::Followed && !meant) return;
  reference.context.error(rule_of(reference.referent), reference.id.span,
                          message_of(reference.referent, reference.id.text),
                          meant ? Phrase() : suggestion_or_known(reference.id.text, *ids));
  if (meant) yaml::suggest(reference.context, reference.id.span, *meant);
}

}  // namespace

void check_references(const ReferencesByDocument& references, const Workspace& workspace) {
  const KnownIds known{{Referent::Official, ids_of(workspace.officials)},
                       {Referent::Campaign, ids_of(workspace.campaigns)},
                       {Referent::TeamMember, ids_of(workspace.team)},
                       {Referent::Followed, ids_of(workspace.officials)}};
  for (const auto& [document, held] : references) {
    for (const Reference& reference : held) check(reference, known);
  }
}

void check_districts(const yaml::Context& context, const std::vector<yaml::Word>& districts,
                     const Workspace& workspace) {
  if (!workspace.officials) return;
  std::vector<std::string> known;
  for (const Official& official : *workspace.officials) known.push_back(official.district);
  for (const yaml::Word& district : districts) {
    if (std::ranges::find(known, district.text) != known.end()) continue;
    // A district without an official of its own is no fault; a misspelled one is.
    Phrase meant = suggestion_for(district.text, known);
    if (meant.empty()) continue;
    context.report(Level::Warning, "unknown-district", district.span,
                   Phrase("no official is listed for the district '{}'", district.text),
                   std::move(meant));
  }
}

}  // namespace advolint
