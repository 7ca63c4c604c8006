#pragma once

#include <string>
#include <vector>

#include "facts/post_context.h"

namespace advolint {

/// The meeting of the workspace's list that the post is about: of the day that `meeting.date` names
/// and with somebody whom `meeting.with` names, where the post states them; without a day, the last
/// such meeting not after the post's date. Null if the post states no meeting, or none of the list
/// fits.
const Meeting* meeting_of(const PostContext& post);

/// What was asked for, in every wording that somebody stated: the meeting's ask, the campaign's,
/// and its phrases. The campaign is the post's, else the meeting's.
std::vector<std::string> stated_asks(const PostContext& post);

/// The campaigns that run on the day of the run, or else on that of the post; the post's own is
/// always among them. With neither day, all.
std::vector<const Campaign*> running_campaigns(const PostContext& post);

}  // namespace advolint
