#pragma once

#include <string>

#include "facts/post_context.h"
#include "text/language.h"

namespace advolint {

/// The code of the language that `post` is written in, by the first of these that says so: its
/// front matter (`language: es`), a folder in its path ("drafts/es/…"), its words. Empty where none
/// does. A stated code comes back as stated, in small letters, without its region ("es-MX" is
/// "es"), also where `languages` has no words for it.
std::string language_of(const PostContext& post, const LanguageTable& languages);

}  // namespace advolint
