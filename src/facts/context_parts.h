#pragma once

namespace advolint {

/// How much of a post's context is built: each part holds the ones before it.
enum class ContextParts {
  Fields,    ///< what is stated: fields, platform, date, campaign
  Entities,  ///< the text, with its links, hashtags and mentions
  Kind,      ///< words and sentences, and what they tell of the post's kind
  All
};

}  // namespace advolint
