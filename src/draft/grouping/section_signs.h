#pragma once

#include <cstdint>

#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// What is known of a file before its sections are cut.
struct FileFacts {
  /// Its name says that it holds posts: "social-media-posts.md", "tweets.txt".
  bool name_says_posts = false;
  /// Its path or front matter says for which platform it is.
  bool has_platform = false;
  bool is_plain_text = false;
  bool has_said_title = false;     ///< `title_says_posts`
  bool has_table = false;          ///< a table in it holds posts
  bool are_quoted = false;         ///< most posts are in quotation marks
  bool has_titled_quotes = false;  ///< `titles_quoted_posts`
  /// Labels that name days part it, and a sentence above them names the platforms of all.
  bool are_days_for_all = false;
  bool is_plan_of_days = false;  ///< `take_planned_days`
  bool is_thread = false;        ///< its title says so: "THREAD: a van for Elm Street"
  bool is_timed_plan = false;    ///< a plan for a day, hour by hour
  bool is_mail = false;          ///< "From: …", "Subject: …" are at its top
};

/// Whether a text names posts by what labels call them: "captions", "messages",
/// "tweets".
bool speaks_of_posts(std::string_view text, const LabelWords& words);

/// Whether the first lines of a plain text, which are its title, name posts: "Posts for van week".
bool title_says_posts(const Pieces& pieces, const LabelWords& words);

/// Whether a label or a field of the file names a network that posts go to.
bool any_names_network(const Pieces& pieces, const LabelWords& words);

/// "Post date: January 4", "For: Facebook", twice or more: fields say when and where posts go.
bool are_told_by_fields(const Pieces& pieces, const LabelWords& words);

/// Whether a label names a day and a network: "Friday 9/6 - Instagram only".
bool any_day_at_network(const Pieces& pieces);

/// Whether labels in the file part it into posts. Without them it is one post, whole.
bool has_sections(const Pieces& pieces, const FileFacts& facts);

/// Whether the title, or a label, speaks of posts without saying for which network.
bool says_posts(const Pieces& pieces, const FileFacts& facts);

/// Whether it is only texts in quotation marks that say that the file holds posts.
bool only_quotes_say_posts(const Pieces& pieces, const FileFacts& facts);

/// "Tweet 1", "Tweet 2", "Tweet 3" and no other label make a thread; among others they are single
/// posts.
bool has_only_counted_posts(const Pieces& pieces);

/// The level of headings that each name several posts ("Posts for teens", "Posts for parents"), or
/// count them ("Option A", "Option B", "Option C"). 0 where fewer do.
std::uint32_t level_of_named_posts(const Pieces& pieces);

/// Whether what is below the label is posts even where tips are around it: "Facebook posts", which
/// "Facebook" alone does not say. `is_in_other_media`: what is around it is sent or printed.
bool names_posts_in_advice(const Piece& piece, bool is_in_other_media);

}  // namespace advolint
