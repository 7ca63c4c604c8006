#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "draft/draft.h"
#include "draft/naming/piece.h"

namespace advolint {

/// A fact that a label states, and where in the file.
struct Stated {
  std::string value;
  SourceSpan at;
};

/// What the labels around a place say of the posts there.
struct Heading {
  std::string text;  ///< of the innermost label, as readers of the file see it; empty: none
  std::vector<PlatformUse> platforms;
  std::vector<NetworkUse> networks;
  bool is_weak = false;      ///< platforms only named in passing
  bool is_for_each = false;  ///< for all networks that the file names, but for `except`
  std::vector<std::string> except;
  bool is_asked = false;         ///< "If people ask": what is held there is a reply
  bool is_surely_post = false;   ///< posts without a network, told by the rules around them
  bool is_plural = false;        ///< "Sample posts": each paragraph may be one
  bool is_plural_above = false;  ///< the label says nothing, one around it is plural
  std::uint32_t number = 0;      ///< of "Tweet 2", "Facebook #2"; 0: none
  bool is_numbered = false;      ///< "Tweet 2": one post
  bool names_language = false;   ///< "EN", in the innermost label
  bool names_posts = false;      ///< "Post for May 3", "Sample posts", or "EN" below such a label
  bool is_of_count = false;      ///< "Tweet 2", or "EN" below it
  bool is_dated_count = false;   ///< and a day beside the number: "2 · Tue Sept 1 · …"
  std::uint32_t thread = 0;      ///< labels of one thread share a number; 0: none
  std::optional<Stated> language, kind;
  std::optional<LabelDay> day;
  SourceSpan day_at;
};

/// What is below a label, up to the next.
struct Section {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  Heading heading;
  Pieces pieces;
  std::size_t parent = kNone;
  bool holds_posts = false;
  bool is_below_aside = false;  ///< an aside only because it is within one
  bool is_other_media = false;  ///< of an aside: a letter, a script
  bool is_aside = false;        ///< tips and other help: what is in it is not a post on purpose
};

}  // namespace advolint
