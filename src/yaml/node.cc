#include "yaml/node.h"

namespace advolint::yaml {

const Entry* Node::find_entry(std::string_view key) const {
  for (const Entry& it : entries) {
    // Size and first letter tell nearly all keys apart.
    const bool may_be = it.key.size() == key.size() && (key.empty() || it.key[0] == key[0]);
    if (may_be && it.key == key) return &it;
  }
  return nullptr;
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
