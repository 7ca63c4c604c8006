#include "draft/fields/field_names.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "config/shapes/shapes.h"
#include "draft/calendar/cell_words.h"
#include "draft/calendar/dates.h"
#include "text/characters.h"

namespace advolint {
namespace {

bool is_our_key(std::string_view key) {
  return std::ranges::find(kFrontMatterShape.keys, key, &KeyShape::key) !=
         kFrontMatterShape.keys.end();
}

/// The stretch `span` of a scalar, at its place if the scalar is in the file as it is.
yaml::Node part_of(const yaml::Node& scalar, TextSpan span) {
  yaml::Node part = scalar;
  part.scalar = scalar.scalar.substr(span.begin, span.size());
  if (scalar.span.size() == scalar.scalar.size())
    part.span = {scalar.span.begin + span.begin, scalar.span.begin + span.end};
  return part;
}

void make_list(yaml::Node& scalar, const std::vector<TextSpan>& spans) {
  std::vector<yaml::Node> items;
  items.reserve(spans.size());
  for (const TextSpan span : spans) items.push_back(part_of(scalar, span));
  scalar.kind = yaml::Kind::Sequence;
  scalar.scalar.clear();
  scalar.items = std::move(items);
}

/// "X y Bluesky" as two.
std::vector<TextSpan> cut_platforms(std::string_view text) {
  std::vector<TextSpan> parts;
  for (const TextSpan part : split(text, ",;/&+|\n")) {
    std::optional<TextSpan> open;
    for (const TextSpan word : split(text.substr(part.begin, part.size()), " \t")) {
      const TextSpan here{part.begin + word.begin, part.begin + word.end};
      const std::string_view typed = text.substr(here.begin, here.size());
      const bool joins = calendar_words().joiners.contains(plain_words(typed));
      if (joins && open) parts.push_back(*std::exchange(open, std::nullopt));
      if (!joins) open = TextSpan{open ? open->begin : here.begin, here.end};
    }
    if (open) parts.push_back(*open);
  }
  return parts;
}

void use_our_words(std::string_view key, yaml::Node& value) {
  const auto& values = spoken_values();
  const auto known = values.find(key);
  if (known == values.end() || !value.is_scalar()) return;
  const auto ours = known->second.find(plain_words(value.scalar));
  if (ours != known->second.end()) value.scalar = ours->second;
}

/// What cannot be read stays as it was typed, and is a fault of the fields.
void read_date(yaml::Node& value) {
  const auto written = read_written_date(value.scalar, DateOrder::Undecided);
  if (!written || written->instead) return;
  const auto time = read_time_of_day(written->after);
  if (!time && !written->after.empty()) return;
  value.scalar = time ? fmt::format("{} {}", to_iso(written->date), *time) : to_iso(written->date);
}

void read_value(const ColumnMeaning& meaning, yaml::Node& value) {
  if (!value.is_scalar()) return;
  switch (meaning.kind) {
    case CellKind::Platforms:
      return make_list(value, cut_platforms(value.scalar));
    case CellKind::List:
      return make_list(value, split(value.scalar, " \t\r\n,;"));
    case CellKind::Day:
      return read_date(value);
    case CellKind::Time:
      if (const auto time = read_time_of_day(value.scalar)) value.scalar = *time;
      return;
    default:
      return;
  }
}

/// A file's own name. Websites give their pages pictures by an address.
bool is_file(const yaml::Node& value) {
  return !value.is_scalar() ||
         (!value.scalar.starts_with('/') && value.scalar.find('.') != std::string::npos);
}

/// A picture and what it shows belong together.
void describe_picture(yaml::Node& fields) {
  const auto media = std::ranges::find(fields.entries, "media", &yaml::Entry::key);
  const yaml::Entry* alt = fields.find_entry("alt");
  if (media == fields.entries.end() || alt == nullptr) return;
  if (!media->value.is_scalar() || !is_file(media->value) || !alt->value.is_scalar()) return;
  yaml::Node picture{.kind = yaml::Kind::Mapping,
                     .scalar = {},
                     .span = media->value.span,
                     .items = {},
                     .entries = {}};
  picture.entries = {{"file", media->key_span, media->value}, {"alt", alt->key_span, alt->value}};
  yaml::Node list{.kind = yaml::Kind::Sequence,
                  .scalar = {},
                  .span = media->value.span,
                  .items = {std::move(picture)},
                  .entries = {}};
  media->value = std::move(list);
}

/// The whole name, else the first of several: "Red social / canal".
const ColumnName* find_name(std::string_view key) {
  const auto& names = calendar_words().names;
  for (const std::string_view form : {key, key.substr(0, key.find('/'))}) {
    const auto found = names.find(plain_words(form));
    if (found != names.end()) return &found->second;
  }
  return nullptr;
}

}  // namespace

std::optional<ColumnMeaning> find_field(std::string_view key) {
  if (const std::string folded = fold_case(key); is_our_key(folded)) {
    const ColumnMeaning* meaning = calendar_words().find_key(folded);
    return meaning != nullptr ? *meaning : ColumnMeaning{folded, CellKind::Words};
  }
  const ColumnName* name = find_name(key);
  if (name == nullptr || name->weight != NameWeight::Own) return std::nullopt;
  const CellKind kind = name->meaning->kind;
  if (kind == CellKind::Body || kind == CellKind::Nothing) return std::nullopt;
  return *name->meaning;
}

void use_field_names(yaml::Node& fields) {
  std::vector<yaml::Entry> entries = std::exchange(fields.entries, {});
  std::set<std::string, std::less<>> stated;
  for (const yaml::Entry& it : entries) stated.insert(it.key);
  for (yaml::Entry& entry : entries) {
    const auto meaning = is_our_key(entry.key) ? std::nullopt : find_field(entry.key);
    const bool is_web_address = meaning && meaning->kind == CellKind::File && !is_file(entry.value);
    if (!meaning || is_web_address || !stated.insert(meaning->key).second) {
      use_our_words(entry.key, entry.value);
      fields.entries.push_back(std::move(entry));
      continue;
    }
    read_value(*meaning, entry.value);
    use_our_words(meaning->key, entry.value);
    put(fields, meaning->key, entry.key_span, std::move(entry.value));
  }
  describe_picture(fields);
}

void find_platform_key(yaml::Node& fields, const PlatformTable& platforms) {
  if (!fields.is_mapping() || fields.find("platform") != nullptr) return;
  const auto is_name = [&](std::string_view name) {
    return platforms.find(name) != nullptr || !find_network(name).empty();
  };
  const auto names_platforms = [&](const yaml::Node& value) {
    const std::vector<TextSpan> parts = cut_platforms(value.scalar);
    return value.is_scalar() && !parts.empty() && std::ranges::all_of(parts, [&](TextSpan it) {
             return is_name(std::string_view(value.scalar).substr(it.begin, it.size()));
           });
  };
  for (yaml::Entry& entry : fields.entries) {
    if (!calendar_words().platform_keys.contains(plain_words(entry.key))) continue;
    yaml::Node& value = entry.value;
    const bool is_list = value.kind == yaml::Kind::Sequence && !value.items.empty() &&
                         std::ranges::all_of(value.items, names_platforms);
    if (!is_list && !names_platforms(value)) continue;
    if (!is_list) make_list(value, cut_platforms(value.scalar));
    entry.key = "platform";
    return;
  }
}

}  // namespace advolint
