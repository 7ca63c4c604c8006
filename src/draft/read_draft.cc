#include "draft/read_draft.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "draft/calendar.h"
#include "draft/comments.h"
#include "draft/excerpt.h"
#include "draft/front_matter.h"
#include "draft/markdown.h"
#include "draft/markdown_posts.h"
#include "draft/path_platforms.h"
#include "draft/skip.h"
#include "draft/stated_platforms.h"
#include "draft/suppressions.h"
#include "draft/text_posts.h"
#include "text/language.h"
#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_markdown(std::string_view path) {
  const std::string_view suffix = extension(path);
  return suffix == ".md" || suffix == ".markdown";
}

std::vector<SourceSpan> removed_spans(const std::vector<Comment>& comments) {
  std::vector<SourceSpan> removed;
  std::ranges::transform(comments, std::back_inserter(removed), &Comment::removed);
  return removed;
}

/// Reads one file, step by step.
class DraftReader {
 public:
  DraftReader(const SourceFilePtr& file, const PlatformTable& platforms, const ReadOptions& options)
      : file_(*file), platforms_(platforms), options_(options) {
    draft_.file = file;
    draft_.is_markdown = is_markdown(file->path());
  }

  Draft read() {
    draft_.skipped = reason_to_skip(file_, options_.named ? Named::Yes : Named::No);
    if (draft_.skipped) return std::move(draft_);
    if (is_table(file_.path())) {
      read_rows();
      if (draft_.skipped) return std::move(draft_);
    } else {
      read_fields();
      read_posts();
      read_ignores();
    }
    number_posts();
    place_platforms();
    if (!options_.named && is_document()) {
      draft_.posts.clear();
      skip(Phrase("a document: none of its headings names a platform"),
           Phrase("name one in the heading above each post, or in front matter"));
      return std::move(draft_);
    }
    report_faults();
    return std::move(draft_);
  }

 private:
  void read_fields() {
    const bool has_mark = file_.bytes().substr(0, kByteOrderMark.size()) == kByteOrderMark;
    const SourceSpan all{has_mark ? static_cast<std::uint32_t>(kByteOrderMark.size()) : 0,
                         file_.size_bytes()};
    FrontMatter front = read_front_matter(draft_.file, all, options_.key_aliases, draft_.faults,
                                          draft_.diagnostics);
    draft_.front_matter = std::move(front.fields);
    draft_.front_matter_span = front.span;
    body_ = {front.body_begin, all.end};
  }

  void read_rows() {
    read_calendar(draft_, {.aliases = options_.key_aliases,
                           .platforms = platforms_,
                           .order = options_.date_order,
                           .named = options_.named ? Named::Yes : Named::No});
  }

  void read_posts() {
    const auto syntax = draft_.is_markdown ? CommentSyntax::Html : CommentSyntax::OursOnly;
    const std::vector<Comment> comments = find_comments(file_, body_, syntax);
    draft_.suppressions = read_suppressions(file_, comments);
    std::ranges::move(
        read_suppressions(file_, find_comments(file_, {0, body_.begin}, CommentSyntax::OursOnly)),
        std::back_inserter(draft_.suppressions));
    const LabelWords labels{platforms_, lexicon()};
    if (draft_.is_markdown) {
      const Excerpt excerpt(file_, without(body_, removed_spans(comments)));
      draft_.posts = read_markdown_posts(file_, read_markdown(file_, excerpt), labels, body_.begin);
      if (draft_.posts.empty())
        skip(Phrase("no section holds a post"), Phrase("write one below the name of a platform"));
    } else {
      const auto separator =
          extension(file_.path()) == ".txt" ? Separator::Posts : Separator::Thread;
      const TextOptions options{separator, options_.key_aliases, labels};
      draft_.posts = read_text_posts(draft_, body_, comments, options);
    }
  }

  /// The words for drafts in the language that front matter or a folder of the path states.
  [[nodiscard]] const Lexicon& lexicon() const {
    const LanguageTable& languages = built_in_languages();
    const yaml::Node* stated = draft_.front_matter.find("language");
    return languages.for_draft_in(stated != nullptr && stated->is_scalar()
                                      ? without_region(stated->scalar)
                                      : languages.folder_in(file_.path()));
  }

  void number_posts() {
    std::uint32_t number = 0;
    for (Post& post : draft_.posts) post.number = ++number;
  }

  void read_ignores() {
    const SourceSpan all{0, file_.size_bytes() + 1};
    auto found = read_ignored(draft_.front_matter, Suppression::Scope::File, all);
    for (const Post& post : draft_.posts) {
      const SourceSpan covers{post.span.begin, post.span.end + 1};
      std::ranges::move(read_ignored(post.own_fields, Suppression::Scope::Post, covers),
                        std::back_inserter(found));
    }
    std::ranges::move(found, std::back_inserter(draft_.suppressions));
  }

  /// The first that says so wins: the post's section, its own front matter, the file's, the
  /// configuration, the path.
  void place_platforms() {
    const auto stated = read_stated_platforms(draft_.front_matter, platforms_,
                                              PlatformOrigin::FrontMatter, draft_.faults);
    says_where_ = stated.is_stated;
    const std::vector<PlatformUse> fallback =
        stated.is_stated ? stated.platforms : platforms_from_outside();
    const auto origin = draft_.table ? PlatformOrigin::Row : PlatformOrigin::FrontMatter;
    for (Post& post : draft_.posts) {
      const auto own = read_stated_platforms(post.own_fields, platforms_, origin, draft_.faults);
      if (post.platforms.empty()) post.platforms = own.is_stated ? own.platforms : fallback;
      const bool says_where = stated.is_stated || own.is_stated || !post.platforms.empty();
      if (!says_where && !post.body.text().empty() && !says_nowhere_)
        says_nowhere_ = first_line(post.span);
      for (const auto* outside : {&stated.outside, &own.outside}) {
        std::ranges::copy(*outside, std::back_inserter(post.outside));
      }
    }
  }

  [[nodiscard]] std::vector<PlatformUse> platforms_from_outside() const {
    if (options_.path_fields != nullptr) {
      std::vector<LayoutFault> faults;  // of the configuration, which reports them itself
      auto stated = read_stated_platforms(*options_.path_fields, platforms_,
                                          PlatformOrigin::Configuration, faults);
      if (!stated.platforms.empty()) return std::move(stated.platforms);
    }
    return platforms_of_path(file_.path(), platforms_);
  }

  /// A page of headings that nobody meant for a platform is a guide or a plan rather than a post.
  [[nodiscard]] bool is_document() const {
    constexpr std::ptrdiff_t kFewestHeadings = 6;
    if (draft_.posts.size() != 1 || says_where_ || !draft_.posts.front().platforms.empty())
      return false;
    return std::ranges::count(draft_.posts.front().markup, MarkupKind::Heading,
                              &MarkupSpan::kind) >= kFewestHeadings;
  }

  void report_faults() {
    report_invalid_text();
    for (const Post& post : draft_.posts) {
      if (post.body.text().empty() && !publishes_without_text(post)) fault("empty-post", post.span);
    }
    if (says_nowhere_) fault("no-platform", *says_nowhere_);
    const bool is_whole = draft_.posts.size() == 1 || !draft_.is_markdown;
    const auto separator = is_whole ? find_trailing_separator(file_, body_) : std::nullopt;
    if (separator) fault("trailing-separator", *separator);
    std::ranges::stable_sort(draft_.faults, {}, &LayoutFault::span);
  }

  void report_invalid_text() {
    for (const SourceSpan span : utf8::ill_formed(file_.bytes())) {
      std::string found;
      for (const char byte : file_.text(span)) {
        if (!found.empty()) found += ' ';
        found += fmt::format("{:02X}", static_cast<unsigned char>(byte));
      }
      draft_.faults.push_back({"invalid-text", span, {{"found", std::move(found)}}});
    }
  }

  /// A picture, a poll or a repost is something to post, though no text goes with it.
  [[nodiscard]] bool publishes_without_text(const Post& post) const {
    constexpr std::array<std::string_view, 6> kKeys = {"media",   "images",    "poll",
                                                       "retweet", "repost-of", "link"};
    const auto is_stated = [&](std::string_view key) {
      return draft_.front_matter.find(key) != nullptr || post.own_fields.find(key) != nullptr;
    };
    return !post.images.empty() || std::ranges::any_of(kKeys, is_stated);
  }

  [[nodiscard]] SourceSpan first_line(SourceSpan span) const {
    return {span.begin, std::min(span.end, file_.line(file_.line_index(span.begin)).end)};
  }

  /// The file holds words and no post.
  void skip(Phrase because, Phrase remedy) {
    draft_.skipped = Skip{Skip::Kind::NotRead, std::move(because), std::move(remedy)};
  }

  void fault(std::string name, SourceSpan span) {
    draft_.faults.push_back({std::move(name), span, {}});
  }

  const SourceFile& file_;
  const PlatformTable& platforms_;
  const ReadOptions& options_;
  Draft draft_;
  bool says_where_ = false;  ///< front matter names platforms, even if we know none of them
  std::optional<SourceSpan> says_nowhere_;  ///< of the first post for which nothing names any
  SourceSpan body_;                         ///< what stands behind the front matter
};

}  // namespace

Draft read_draft(const SourceFilePtr& file, const PlatformTable& platforms,
                 const ReadOptions& options) {
  return DraftReader(file, platforms, options).read();
}

}  // namespace advolint
