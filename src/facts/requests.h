#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "facts/post_context.h"
#include "text/phrases.h"

namespace advolint {

/// Words that ask readers to do something.
struct Request {
  TextSpan span;
  enum class Source { Campaign, List } source = Source::List;
};

/// The requests in a post, in order: the phrases that the post's campaign asks with, wherever they
/// stand, and the entries of `listed` where they are a demand. A single verb is one at the
/// start of a sentence or after "please", "let's", "you can", "time to", a comma, a colon and the
/// like ("Call your senator", not "we got a call"), and anywhere beside a link unless it is a noun
/// or tells what somebody does. An entry of several words ("sign up") always is. Errs on the side
/// of seeing a request. `phrases` are `listed`, compiled.
std::vector<Request> find_requests(const PostContext& post, std::span<const std::string> listed,
                                   const PhraseSet& phrases);

/// The same, but an entry of several words is one only where a single verb would be: not in "we
/// sign up your staff". Errs on the side of seeing none.
std::vector<Request> find_demands(const PostContext& post, std::span<const std::string> listed,
                                  const PhraseSet& phrases);

}  // namespace advolint
