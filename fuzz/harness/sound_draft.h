#pragma once

#include <string_view>

#include "draft/draft.h"
#include "platform/platform.h"

namespace advolint::fuzz {

/// Holds a draft to what it promises: every place lies in its file and on a character, every byte
/// is accounted for, posts are numbered from 1.
void promise_sound(const Draft& draft);

/// Reads the file `path`, as `promise_sound` wants it.
Draft read_soundly(std::string_view path, std::string_view bytes);

/// Those that come with advolint.
const PlatformTable& platforms();

}  // namespace advolint::fuzz
