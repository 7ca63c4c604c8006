#include "facts/fields.h"

#include <algorithm>

namespace advolint {
namespace {

const yaml::Entry* find_in(const yaml::Node& root, std::string_view path) {
  const yaml::Node* node = &root;
  while (true) {
    const std::size_t dot = path.find('.');
    const yaml::Entry* entry = node->find_entry(path.substr(0, dot));
    if (entry == nullptr || dot == std::string_view::npos) return entry;
    node = &entry->value;
    path.remove_prefix(dot + 1);
  }
}

}  // namespace

std::optional<Field> Fields::find(std::string_view path) const {
  for (const Layer& layer : layers_) {
    if (const yaml::Entry* entry = find_in(*layer.node, path)) {
      return Field{.value = &entry->value, .key_span = entry->key_span, .file = layer.file};
    }
  }
  return std::nullopt;
}

std::string Fields::word(std::string_view path) const {
  const auto field = find(path);
  return field && field->value->is_scalar() ? field->value->scalar : std::string();
}

std::vector<std::string> Fields::words(std::string_view path) const {
  const auto field = find(path);
  if (!field) return {};
  if (field->value->is_scalar()) return {field->value->scalar};
  std::vector<std::string> words;
  for (const yaml::Node& item : field->value->items) {
    if (item.is_scalar()) words.push_back(item.scalar);
  }
  return words;
}

std::optional<Date> Fields::date(std::string_view path) const {
  const auto date = parse_iso_date(word(path));
  return date && date->ok() ? date : std::nullopt;
}

bool Fields::any_in_draft() const {
  return std::ranges::any_of(layers_, [](const Layer& it) {
    return it.origin == Origin::Draft && !it.node->entries.empty();
  });
}

bool Fields::any_beside(const SourceFilePtr& draft) const {
  return std::ranges::any_of(layers_, [&](const Layer& it) {
    return it.origin == Origin::Draft && it.file != draft && !it.node->entries.empty();
  });
}

}  // namespace advolint
