#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "facts/post_context.h"

namespace advolint {

/// The pictures, videos and other attachments that a post states, in the order written:
/// `media: [{file, alt, of, tags, stock, captions, description}]`, twitter-together's `media:
/// [{file, alt}]`, plain file names (`media: [a.jpg]`, `media: a.jpg`) and galaxy-social's `images:
/// [{url, alt_text}]`. Under galaxy-social `media:` names accounts ("mastodon-eu-freiburg"), which
/// are no attachments: a plain word counts only if it ends as a file does.
std::vector<MediaFacts> find_media(const Fields& fields, const Draft& draft, const Post& post);

/// "jpg" of "https://a.example/b.JPG?size=2": lower case and without the dot; empty if the name has
/// none.
std::string extension_of(std::string_view file);

/// Whether the name ends in the extension of a video: "tour.mp4".
bool is_video_file(std::string_view file);

}  // namespace advolint
