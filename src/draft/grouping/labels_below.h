#pragma once

#include "draft/naming/piece.h"

namespace advolint {

/// Puts labels in brackets that are below their texts above them: "(For Facebook. Post it on
/// Monday.)" after each text, two or more, where the first text has none above it and nothing
/// follows the last one.
void lift_labels_below(Pieces& pieces);

}  // namespace advolint
