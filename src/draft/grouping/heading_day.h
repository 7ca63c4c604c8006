#pragma once

#include "draft/grouping/section.h"
#include "draft/naming/label.h"
#include "draft/post/post_text.h"

namespace advolint {

/// Says in `heading` which day it is for: the one that `label` names, `text` being what it is
/// written in, or that of the heading above. `last_day` is the last day that was named with its
/// weekday, in whatever heading.
void read_day(const Label& label, const PostText& text, const Heading& above, LabelDay& last_day,
              Heading& heading);

}  // namespace advolint
