#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/span.h"

namespace advolint {

/// A part of a template that no brackets mark.
struct TemplateMark {
  TextSpan span;
  bool is_certain = true;  ///< nobody would post it on purpose
};

/// What templates, spreadsheets and programs left in `post` without brackets: "%NAME%",
/// "*|FNAME|*", "#REF!", "lorem ipsum", "___", "XX people", "@YourRep", "/your-link" at the end of
/// an address, "YOUR ELECTED OFFICIAL" among small letters. Sorted. Linear.
/// `has_gaps`: others were left open in brackets, so that a single sign is enough.
std::vector<TemplateMark> find_template_marks(const PostContext& post, bool has_gaps);

}  // namespace advolint
