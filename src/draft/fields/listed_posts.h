#pragma once

#include <vector>

#include "draft/draft.h"
#include "draft/label_words.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// Takes the posts out of the front matter of a page of a website: a list of them below a key such
/// as "social" or "tweets", each with its text and what else it says (`- {time: …, text: …}`), or
/// texts below the names of networks (`social: {mastodon: …, x: …}`). In the order of the file.
std::vector<Post> take_listed_posts(const SourceFile& file, yaml::Node& front_matter,
                                    const LabelWords& words);

}  // namespace advolint
