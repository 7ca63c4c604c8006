#pragma once

#include "config/references.h"
#include "config/shape.h"
#include "platform/platform.h"
#include "yaml/reader.h"

namespace advolint {

/// What values are checked against beside their shape.
struct ShapeFacts {
  const PlatformTable& platforms;
  References& references;  ///< receives the ids that the values refer to
};

/// Reports everything in `node` that is not as `shape` says, at its place: wrong types, keys that
/// are missing or nearly known ones, dates that do not exist, handles and hashtags that cannot be.
void check_shape(const yaml::Context& context, const yaml::Node& node, const MapShape& shape,
                 const ShapeFacts& facts);

/// The word at `key` of a map of this shape, which is one of its choices; empty, and a diagnostic,
/// if it is none.
std::string choice_of(yaml::MapReader& reader, const MapShape& shape, std::string_view key);

}  // namespace advolint
