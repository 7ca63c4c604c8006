#pragma once

#include <vector>

#include "draft/draft.h"
#include "platform/platform.h"
#include "text/language.h"

namespace advolint {

/// The platforms on which stands what a post answers, where its first line says so: "Comment on
/// Facebook, from Janet: …", "Instagram comment: …". None for posts that answer nobody.
std::vector<PlatformUse> platforms_of_answered(const SourceFile& file, const Post& post,
                                               const PlatformTable& platforms,
                                               const Lexicon& lexicon);

}  // namespace advolint
