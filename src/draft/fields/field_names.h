#pragma once

#include <optional>
#include <string_view>

#include "draft/calendar/words.h"
#include "platform/platform.h"
#include "yaml/node.h"

namespace advolint {

/// What a key of front matter says, in any of the languages in which calendars name their columns,
/// whatever its case: "Fecha" is the date. Nothing for keys that only some tables use so, and for
/// those of the text and of notes.
std::optional<ColumnMeaning> find_field(std::string_view key);

/// Renames the top-level keys that are not keys of ours but what a calendar calls one, where ours
/// is not there, and reads their values as cells are read: "Red social: X y Bluesky" becomes
/// `platform: [X, Bluesky]`. What a status and a kind are called is put in our words.
void use_field_names(yaml::Node& fields);

/// "on: [x, facebook]", "to: X y Bluesky": where no key says it, gives the name "platform" to one
/// whose values are names of platforms or networks and nothing else.
void find_platform_key(yaml::Node& fields, const PlatformTable& platforms);

}  // namespace advolint
