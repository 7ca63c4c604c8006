#include "yaml/node.h"

#include <algorithm>

namespace advolint::yaml {

const Entry* Node::find_entry(std::string_view key) const {
  const auto it = std::ranges::find(entries, key, &Entry::key);
  return it != entries.end() ? &*it : nullptr;
}

std::string Node::word(std::string_view key) const {
  const Node* value = find(key);
  return value != nullptr && value->is_scalar() ? value->scalar : std::string();
}

const Node* Node::find(std::string_view key) const {
  const Entry* entry = find_entry(key);
  return entry != nullptr ? &entry->value : nullptr;
}

}  // namespace advolint::yaml
