#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/diagnostic.h"
#include "draft/post/post_text.h"
#include "text/phrase.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// How a post came to its platform, in the order of precedence.
enum class PlatformOrigin { Section, Field, Row, FrontMatter, Configuration, Extension, PathWord };

/// A platform that a post is for.
struct PlatformUse {
  std::string id;  ///< as PlatformNames knows it
  PlatformOrigin origin = PlatformOrigin::Section;
  std::optional<SourceSpan> said_at;  ///< the words of this file that say so
  std::string account;                ///< galaxy-social: "mastodon-eu-freiburg"; else empty
};

/// A network that a post is for and that advolint has no numbers for: TikTok, WhatsApp.
struct NetworkUse {
  std::string name;    ///< as people write it: "TikTok"
  SourceSpan said_at;  ///< the words that name it
};

/// Who says a field of a post, beside the front matter of its file.
enum class SaidBy {
  FrontMatter,  ///< front matter again above this post alone
  Field,        ///< a line of the post: "Date: 2 March"
  Label,        ///< a label above it: "Monday, March 2", "Facebook (Spanish)"
  Row           ///< a cell of its row
};

/// Words that belong to the published post but are outside its text: galaxy-social's per-account
/// hashtags and mentions, a `Hashtags:` line of a section.
struct OutsideWords {
  std::string platform;  ///< id; empty: every platform of the post
  std::string account;   ///< galaxy-social; else empty
  std::vector<std::pair<std::string, SourceSpan>> hashtags;  ///< without '#'
  std::vector<std::pair<std::string, SourceSpan>> mentions;  ///< without '@'
};

/// Something that the layout itself gets wrong. The pack "platforms" gives it level and words: a
/// rule `forbid: {layout-fault: <name>}`.
struct LayoutFault {
  std::string name;  ///< "unknown-platform", "unclosed-front-matter", "trailing-separator",
                     ///< "invalid-text", "unclosed-quote", …
  SourceSpan span;
  std::vector<std::pair<std::string, std::string>>
      values;  ///< for the message: {"found", "twiter"}
};

/// Where a draft asks for a rule to be silent.
struct Suppression {
  enum class Scope { Line, File, Post };
  Scope scope = Scope::Line;
  SourceSpan covers;                                      ///< findings whose place begins in here
  std::vector<std::pair<std::string, SourceSpan>> rules;  ///< empty: all rules
  std::string because;                                    ///< empty: no reason given
  SourceSpan span;  ///< of the comment or the front-matter entry
};

/// A picture written into Markdown. It counts as media and is not part of the text.
struct MarkdownImage {
  SourceSpan span;      ///< "![…](…)"
  std::string url;      ///< escapes and entities resolved
  SourceSpan url_span;  ///< of a reference link: the reference
  std::string alt;      ///< empty: no description
  SourceSpan alt_span;
};

/// Markup that Markdown takes away and that a platform does not show.
enum class MarkupKind { Code, Emphasis, Strong, Heading };

struct MarkupSpan {
  MarkupKind kind = MarkupKind::Code;
  TextSpan span;  ///< what is marked up, in Post::body
};

/// One post as its readers will get it.
struct Post {
  std::uint32_t number = 1;  ///< 1-based, in its file
  PostText body;             ///< what the post's own text shows
  SourceSpan span;           ///< where the body is in the file
  std::vector<MarkdownImage> images;
  std::vector<MarkupSpan> markup;      ///< in the order of their ends
  std::vector<PlatformUse> platforms;  ///< empty: nothing says
  std::vector<NetworkUse> networks;    ///< others that it is for
  /// Platforms that a title names in passing ("Groups on Facebook"): for which the post is where
  /// nothing else says.
  std::vector<PlatformUse> weak_platforms;
  std::vector<OutsideWords> outside;
  std::uint32_t thread_number = 0;  ///< 1-based place in a thread; 0: no thread
  std::uint32_t thread_size = 0;
  std::string label;  ///< the heading or label above it, as readers of the file see it, or the row
                      ///< of a calendar ("row 5"); may be empty
  /// Keys that hold for this post alone (front matter again after `---`, labels and field lines
  /// around it, the cells of a calendar's row); null node if none.
  yaml::Node own_fields;
  /// Who says each key of `own_fields`. What is missing here is said by a row in a calendar, else
  /// by front matter.
  std::map<std::string, SaidBy, std::less<>> said_by;

  /// The text that `platform` publishes: the body, then what is outside it.
  [[nodiscard]] PostText text_for(const PlatformUse& platform) const;
};

/// How a table's cells are written.
struct CellSyntax {
  char delimiter = ',';
  /// What is between the quotes of the cells that have some; sorted.
  std::vector<SourceSpan> quoted;
};

/// What a stretch of a file is to its readers. The stretches of a draft are sorted and cover its
/// file without gaps or overlaps: nothing is dropped in silence.
struct Stretch {
  enum class Kind {
    Post,     ///< text that is posted
    Field,    ///< says something about posts: front matter, "Hashtags: …", a cell
    Label,    ///< names posts: "## Facebook", a calendar's header
    NotAPost  ///< anything else
  };
  SourceSpan span;
  Kind kind = Kind::NotAPost;
  std::uint32_t post = 0;  ///< number of the one post that it belongs to; 0: none, or several
  Phrase because;          ///< of what is not a post: "a list of duties"
};

/// Why a file gives no post.
struct Skip {
  enum class Kind {
    NoDraft,  ///< by nature: a README, a license, code, a picture beside the drafts
    NotRead   ///< looks like drafts, but cannot be decoded, or holds words and no post
  };
  Kind kind = Kind::NoDraft;
  Phrase because;  ///< what it is: "a README", "a Word file"
  Phrase remedy;   ///< of what was not read: "save it as .txt or .md"

  /// "a Word file: save it as .txt or .md".
  [[nodiscard]] Phrase said() const;
};

/// A file, read.
struct Draft {
  SourceFilePtr file;
  yaml::Node front_matter;                      ///< a mapping, or null if there is none
  std::optional<SourceSpan> front_matter_span;  ///< fences included
  bool is_markdown = false;
  std::optional<CellSyntax> table;  ///< of a calendar, whose posts are rows
  std::vector<Post> posts;
  std::vector<Stretch> stretches;
  /// Stretches that look like posts and were not read as posts. Gaps of templates and notes to the
  /// editor are looked for in them, too.
  std::vector<Post> unread;
  /// The keys that lines, labels or cells state for any of the posts; "images" where one shows a
  /// picture, "alt" where a calendar has a column of descriptions.
  std::set<std::string, std::less<>> stated_keys;
  std::uint32_t unread_sections = 0;  ///< stretches with words that are no post
  std::vector<Suppression> suppressions;
  std::vector<LayoutFault> faults;
  Diagnostics diagnostics;      ///< faults of the front matter's YAML
  std::optional<Skip> skipped;  ///< holds no post, and why
};

}  // namespace advolint
