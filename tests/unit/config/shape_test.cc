#include "config/shape.h"

#include <algorithm>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "config/front_matter_keys.h"
#include "config/shapes/shapes.h"
#include "unit/config/workspace_folder.h"

namespace advolint {
namespace {

/// Every shape below `shape`, each once.
void collect(const MapShape& shape, std::set<const MapShape*>& shapes) {
  if (!shapes.insert(&shape).second) return;
  for (const KeyShape& key : shape.keys) {
    if (key.map != nullptr) collect(*key.map, shapes);
  }
  if (shape.others != nullptr && shape.others->map != nullptr) collect(*shape.others->map, shapes);
}

std::set<const MapShape*> all_shapes() {
  std::set<const MapShape*> shapes;
  for (const DocumentShape& document : document_shapes()) collect(*document.map, shapes);
  return shapes;
}

/// Whether a value of this type may be a map or a list of maps.
bool speaks_of_a_map(ValueType type) { return type >= ValueType::Map; }

bool takes_choices(ValueType type) {
  return type == ValueType::Choice || type == ValueType::ChoiceInAnyCase ||
         type == ValueType::SpokenChoice || type == ValueType::Usual;
}

}  // namespace

TEST_CASE("every key of a document says what it is for", "[config][shape]") {
  for (const MapShape* shape : all_shapes()) {
    INFO(shape->what);
    std::set<std::string_view> keys;
    for (const KeyShape& key : shape->keys) {
      INFO(key.key);
      CHECK(keys.insert(key.key).second);
      CHECK(key.doc.ends_with('.'));
      const bool may_be_a_map = key.type == ValueType::Number;
      if (!may_be_a_map) CHECK((key.map != nullptr) == speaks_of_a_map(key.type));
      CHECK(key.choices.empty() != takes_choices(key.type));
    }
  }
}

TEST_CASE("the documents are sorted by name", "[config][shape]") {
  CHECK(std::ranges::is_sorted(document_shapes(), {}, &DocumentShape::name));
  CHECK(find_document_shape("officials")->map == &kOfficialShape);
  CHECK(find_document_shape("offices") == nullptr);
}

TEST_CASE("the readers of data files ask for the keys of their shapes", "[config][shape]") {
  // Each reader asserts it when it has read an entry; here is one of each.
  const LoadedWorkspace loaded = workspace_of(
      "organisation: {name: RPL}\n"
      "officials: [{id: lee, name: Lee, events: [{date: 2026-05-02}]}]\n"
      "campaigns: [{id: fund, partners: [{id: f}], days-of-action: [{date: 2026-04-21}]}]\n"
      "meetings: [{date: 2026-03-01, with: lee, campaign: fund}]\n"
      "hashtags: [{tag: Fund}]\n");
  CHECK(loaded.faults() == "");
  CHECK(loaded.workspace.officials->front().events.size() == 1);
  CHECK(loaded.workspace.campaigns->front().partners.size() == 1);
}

TEST_CASE("rules know the keys of front matter, and other tools' names for them are ours",
          "[config][shape]") {
  const auto known = front_matter_keys();
  CHECK(std::ranges::is_sorted(known));
  CHECK(std::ranges::count(known, "hashtags") == 1);
  for (const KeyAlias& it : built_in_key_aliases()) {
    INFO(it.foreign);
    CHECK(std::ranges::count(known, it.ours) == 1);
    CHECK(std::ranges::count(known, it.foreign) == 0);
    CHECK(std::ranges::count(kFrontMatterShape.keys, it.foreign, &KeyShape::key) == 1);
  }
}

}  // namespace advolint
