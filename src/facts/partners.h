#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/phrase.h"

namespace advolint {

/// A partner, and what makes it one of this post.
struct PostPartner {
  Partner partner;  ///< one that only its handle tells has the handle for a name: "@FriendsRPL"
  English of;       ///< "campaign" or "event"
};

/// Those of the post's event (`event: {partners: [friends, "@FriendsRPL"]}`), then those of its
/// campaign, each once. An event names them by id, by name, or by their handle on the post's
/// platform; other words are passed over.
std::vector<PostPartner> partners_of(const PostContext& post);

/// Whether the post may have partners: it is of a campaign, or states its event's.
bool may_have_partners(const PostContext& post);

}  // namespace advolint
