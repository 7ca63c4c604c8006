#pragma once

#include "draft/grouping/section.h"
#include "draft/naming/label.h"
#include "draft/post/post_text.h"

namespace advolint {

/// Whether `label` names a platform that `heading` is for.
bool shares_platform(const Label& label, const Heading& heading);

/// Adds the networks that `label`, which is in `text`, names.
void say_networks(const Label& label, const PostText& text, Heading& heading);

/// Says in `heading` which networks the posts below `label`, which is in `text`, are for: those
/// that it names, else those of the heading above.
void read_networks(const Label& label, const PostText& text, const Heading& above,
                   Heading& heading);

/// "# Facebook group posts", and "Post: …" below a heading with words of its own: the post is for
/// the networks of the title further out.
void take_networks_of_posts(const Heading& title, Heading& heading);

/// A value that a label gives, at its place in the file.
Stated stated_in(const LabelValue& value, const PostText& text);

}  // namespace advolint
