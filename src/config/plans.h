#pragma once

#include "config/check_shape.h"
#include "yaml/reader.h"

/// Checks of the data files whose values rules read as they were written.
namespace advolint {

void check_strategy(const yaml::Context& context, const yaml::Node& root, const ShapeFacts& facts);

void check_response_plan(const yaml::Context& context, const yaml::Node& root,
                         const ShapeFacts& facts);

void check_team(const yaml::Context& context, const yaml::Node& list, const ShapeFacts& facts);

}  // namespace advolint
