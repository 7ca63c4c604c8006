#pragma once

#include <cstdint>

#include "draft/grouping/field_values.h"
#include "draft/grouping/sections.h"
#include "draft/grouping/tables.h"
#include "draft/label_words.h"

namespace advolint {

/// What is known of a file when its posts are put together.
struct GroupOptions {
  const LabelWords& labels;
  TableOptions tables;
  FileFacts facts;
  DateHints hints;
  std::uint32_t anchor = 0;  ///< where an empty post would stand
};

}  // namespace advolint
