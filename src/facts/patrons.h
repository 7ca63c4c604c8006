#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/span.h"
#include "text/span_set.h"

namespace advolint {

/// The persons named in a post who may be patrons: personal names of neither an official nor a
/// member of the team, and those after “patron”.
std::vector<TextSpan> find_private_persons(const PostContext& post);

/// The sentences that speak of one patron by name: "our patron Maria Lopez lost …", "Maria, a
/// cardholder since May, …".
SpanSet find_patron_sentences(const PostContext& post, const std::vector<TextSpan>& persons);

}  // namespace advolint
