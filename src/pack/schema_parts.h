#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "config/json_schema.h"

/// What the schema of packs is made of.
namespace advolint {

inline constexpr std::int64_t kHighestNumber = std::numeric_limits<std::uint32_t>::max();

JsonObject text(std::string_view doc);

/// One of the schema's own definitions.
JsonObject reference(std::string_view name);

/// A map with these properties and no others.
JsonObject closed_map(const JsonObject& properties, const std::vector<std::string>& required);

JsonObject one_or_list(const JsonObject& one);

/// For each key a schema that requires it.
std::vector<JsonObject> one_required(std::span<const std::string_view> keys);

/// A free text for which some words are likely: editors offer them.
JsonObject suggested(std::string_view doc, const std::vector<std::string>& words);

/// A whole number, or a text that is one of these patterns or has a parameter in it.
JsonObject number_or(std::string_view doc, std::string_view patterns, std::int64_t least = 0,
                     std::int64_t most = kHighestNumber);

/// One of these words, or a parameter.
JsonObject choice_or_parameter(std::string_view doc, std::span<const std::string_view> words);

/// A text of this pattern, or a parameter.
JsonObject one_text(std::string_view doc, std::string_view pattern);

/// A number of days, or one of these words.
JsonObject days(std::string_view doc, std::string_view words);

}  // namespace advolint
