#pragma once

#include "platform/platform.h"
#include "text/language.h"

namespace advolint {

/// What the words of labels are read by. Both outlive it.
struct LabelWords {
  const PlatformTable& platforms;
  /// The words for the draft's language, as far as it is known before its posts are.
  const Lexicon& lexicon = built_in_languages().common();
};

}  // namespace advolint
