#include "draft/read_draft.h"

#include <algorithm>
#include <iterator>

#include "draft/calendar/calendar.h"
#include "draft/calendar/workbook.h"
#include "draft/calendar/years.h"
#include "draft/fields/field_names.h"
#include "draft/fields/front_matter.h"
#include "draft/fields/listed_posts.h"
#include "draft/grouping/group_posts.h"
#include "draft/grouping/threads.h"
#include "draft/layout_faults.h"
#include "draft/naming/file_names.h"
#include "draft/naming/name_blocks.h"
#include "draft/office_comments.h"
#include "draft/outline/chapters.h"
#include "draft/outline/comments.h"
#include "draft/outline/doc_comments.h"
#include "draft/outline/excerpt.h"
#include "draft/outline/markdown.h"
#include "draft/outline/office_outline.h"
#include "draft/outline/plain_text.h"
#include "draft/outline/wiki_lines.h"
#include "draft/platforms/answered_comment.h"
#include "draft/platforms/path_platforms.h"
#include "draft/platforms/place_posts.h"
#include "draft/post/tweet_dialect.h"
#include "draft/post/typed_post.h"
#include "draft/skip.h"
#include "draft/stated_keys.h"
#include "draft/suppressions.h"
#include "text/date.h"
#include "text/language.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// What is posted as it stands, whatever is in it: `.tweet`, `.toot`, no extension.
bool is_raw(const SourceFile& file) {
  return !is_markdown(file.path()) && extension(file.path()) != ".txt" && file.office() == nullptr;
}

/// Reads one file, step by step.
class DraftReader {
 public:
  DraftReader(const SourceFilePtr& file, const PlatformTable& platforms, const ReadOptions& options)
      : file_(*file), platforms_(platforms), options_(options) {
    draft_.file = file;
    draft_.is_markdown = is_markdown(file->path());
    const auto is_heading = [](const OfficePart& it) {
      return it.kind == OfficePart::Kind::Heading;
    };
    has_office_headings_ =
        file->office() != nullptr && std::ranges::any_of(file->office()->parts, is_heading);
  }

  Draft read() {
    draft_.skipped = reason_to_skip(file_, options_.named ? Named::Yes : Named::No);
    if (draft_.skipped) return std::move(draft_);
    const bool is_workbook = file_.office() != nullptr && file_.office()->is_workbook;
    if (is_workbook || is_table(file_.path())) {
      read_rows();
      if (draft_.skipped) return std::move(draft_);
    } else {
      read_fields();
      read_posts();
      read_ignores();
    }
    number_posts();
    if (for_all_.empty() && draft_.posts.size() == 1)
      for_all_ = platforms_of_answered(file_, draft_.posts.front(), platforms_, lexicon());
    const PlacedPosts placed =
        place_posts(draft_, platforms_, for_all_.empty() ? platforms_from_outside() : for_all_);
    draft_.stated_keys.merge(stated_keys_of(draft_.posts));
    ledger_.close(draft_);
    if (!options_.named && is_document(placed.says_where)) {
      draft_.posts.clear();
      skip(Phrase("a document: none of its headings names a platform"),
           Phrase("name one in the heading above each post, or in front matter"));
      return std::move(draft_);
    }
    report_layout_faults(draft_, body_, placed.says_nowhere, platforms_);
    return std::move(draft_);
  }

 private:
  void read_fields() {
    const bool has_mark =
        file_.bytes().substr(0, utf8::kByteOrderMark.size()) == utf8::kByteOrderMark;
    const SourceSpan all{has_mark ? static_cast<std::uint32_t>(utf8::kByteOrderMark.size()) : 0,
                         file_.office() != nullptr ? file_.office()->body_end : file_.size_bytes()};
    FrontMatter front = read_front_matter(draft_.file, all, options_.key_aliases, draft_.faults,
                                          draft_.diagnostics);
    find_platform_key(front.fields, platforms_);
    draft_.front_matter = std::move(front.fields);
    draft_.front_matter_span = front.span;
    body_ = {front.body_begin, all.end};
  }

  void read_rows() {
    const auto read = file_.office() != nullptr ? read_workbook_posts : read_calendar;
    read(draft_, {.aliases = options_.key_aliases,
                  .platforms = platforms_,
                  .order = options_.date_order,
                  .platform_is_known = !platforms_from_outside().empty(),
                  .year = year_in(file_name(file_.path())),
                  .named = options_.named ? Named::Yes : Named::No});
  }

  void read_posts() {
    const auto syntax = draft_.is_markdown ? CommentSyntax::Html : CommentSyntax::OursOnly;
    const std::vector<Comment> comments = find_comments(file_, body_, syntax);
    draft_.suppressions = read_suppressions(file_, comments);
    std::ranges::move(
        read_suppressions(file_, find_comments(file_, {0, body_.begin}, CommentSyntax::OursOnly)),
        std::back_inserter(draft_.suppressions));
    if (draft_.front_matter_span) ledger_.field(*draft_.front_matter_span);
    if (read_listed_posts()) return;
    for (const Comment& it : comments) removed_.push_back(it.removed);
    add_doc_comments();
    for (const SourceSpan it : removed_) ledger_.aside(it, Phrase("a comment"));
    add_wiki_marks();
    const auto separator = is_raw(file_) ? Separator::Thread : Separator::FrontMatter;
    std::vector<Chapter> chapters = cut_chapters(draft_, body_, separator, options_.key_aliases);
    is_whole_ = chapters.size() == 1;
    for (Chapter& chapter : chapters) read_chapter(std::move(chapter));
    if (separator == Separator::Thread) number_thread(draft_.posts);
    if (draft_.posts.empty() && !draft_.is_markdown) {
      draft_.posts.push_back(read_typed_post(file_, {body_.begin, body_.begin}, removed_));
    }
    if (draft_.posts.empty())
      skip(Phrase("no post was found in it"),
           Phrase("put each post below the name of its platform"));
  }

  /// What is below front matter that lists posts is the page that they are about.
  bool read_listed_posts() {
    draft_.posts = take_listed_posts(file_, draft_.front_matter, {platforms_, lexicon()});
    if (draft_.posts.empty()) return false;
    ledger_.aside(body_, Phrase("a web page"));
    return true;
  }

  void add_doc_comments() {
    const std::vector<SourceSpan> found =
        draft_.is_markdown                  ? find_linked_doc_comments(file_, body_)
        : extension(file_.path()) == ".txt" ? find_doc_comments(file_, body_)
                                            : std::vector<SourceSpan>();
    removed_.insert(removed_.end(), found.begin(), found.end());
    std::ranges::sort(removed_);
  }

  /// Lines that readers of a page of a wiki do not see.
  void add_wiki_marks() {
    if (extension(file_.path()) != ".txt") return;
    if (wiki_titles_of(file_, body_) == WikiTitles::None) return;
    const std::vector<SourceSpan> marks = find_wiki_marks(file_, body_);
    for (const SourceSpan it : marks) ledger_.aside(it, Phrase("markup of a wiki"));
    removed_.insert(removed_.end(), marks.begin(), marks.end());
    std::ranges::sort(removed_);
  }

  void read_chapter(Chapter chapter) {
    if (chapter.front.span) ledger_.field(*chapter.front.span);
    ledger_.label(chapter.opening);
    find_platform_key(chapter.front.fields, platforms_);
    std::vector<Post> posts;
    if (is_raw(file_)) {
      Post poll = take_poll(chapter.region);
      posts.push_back(read_typed_post(file_, chapter.region, removed_));
      posts.back().own_fields = std::move(poll.own_fields);
      posts.back().said_by = std::move(poll.said_by);
      const bool is_empty = posts.front().body.text().empty() && chapter.front.fields.is_null() &&
                            posts.front().own_fields.is_null();
      if (is_empty) return;
    } else {
      posts = group(chapter.region);
    }
    for (Post& post : posts) {
      add_front_matter(chapter.front, post);
      draft_.posts.push_back(std::move(post));
    }
  }

  /// What front matter above this text alone says; lines of the post itself are nearer.
  static void add_front_matter(const FrontMatter& front, Post& post) {
    if (!front.fields.is_mapping()) return;
    if (post.own_fields.is_null()) {
      post.own_fields = front.fields;
      return;
    }
    for (const yaml::Entry& entry : front.fields.entries) {
      if (post.own_fields.find(entry.key) == nullptr) post.own_fields.entries.push_back(entry);
    }
  }

  /// Takes the answers of a poll off the end of a text, and puts them among the fields of its post.
  Post take_poll(SourceSpan& region) {
    Post post;
    const auto lines = find_poll_lines(file_, region);
    if (!lines) return post;
    region.end = lines->span.begin;
    ledger_.field(lines->span);
    if (draft_.front_matter.find("poll") != nullptr) return post;
    post.own_fields.kind = yaml::Kind::Mapping;
    post.own_fields.entries.push_back({"poll", lines->span, poll_of(file_, *lines)});
    post.said_by.emplace("poll", SaidBy::Field);
    return post;
  }

  std::vector<Post> group(SourceSpan region) {
    const LabelWords labels{platforms_, lexicon()};
    Outline outline = file_.office() != nullptr ? read_office_outline(file_, region, removed_)
                      : draft_.is_markdown
                          ? read_markdown(file_, Excerpt(file_, without(region, removed_)))
                          : read_plain_text(file_, region, removed_);
    Pieces pieces = name_blocks(file_, std::move(outline), labels, is_plain_text());
    const GroupOptions options{.labels = labels,
                               .tables = {.file = draft_.file,
                                          .aliases = options_.key_aliases,
                                          .platforms = platforms_,
                                          .order = options_.date_order,
                                          .named = false},
                               .facts = file_facts(labels),
                               .hints = date_hints(),
                               .anchor = region.begin};
    GroupedPosts grouped = group_posts(file_, std::move(pieces), options, ledger_, draft_.faults);
    if (for_all_.empty()) for_all_ = std::move(grouped.for_all);
    is_whole_ &= grouped.is_whole;
    std::ranges::move(grouped.suppressions, std::back_inserter(draft_.suppressions));
    std::ranges::move(grouped.unread, std::back_inserter(draft_.unread));
    return std::move(grouped.posts);
  }

  [[nodiscard]] FileFacts file_facts(const LabelWords& labels) const {
    return {.name_says_posts = names_posts(file_.path(), labels),
            .has_platform = draft_.front_matter.find("platform") != nullptr ||
                            !platforms_from_outside().empty(),
            .is_plain_text = is_plain_text()};
  }

  /// Whether titles have to be told by their words, as no signs or styles make them headings.
  [[nodiscard]] bool is_plain_text() const { return !draft_.is_markdown && !has_office_headings_; }

  [[nodiscard]] std::vector<PlatformUse> platforms_from_outside() const {
    return platforms_around(file_.path(), options_.path_fields, platforms_);
  }

  [[nodiscard]] DateHints date_hints() const {
    DateHints hints{.year = {}, .order = options_.date_order};
    const yaml::Node* date = draft_.front_matter.find("date");
    if (date != nullptr && date->is_scalar()) {
      if (const auto day = parse_iso_date(date->scalar)) hints.year = day->year();
    }
    if (!hints.year) hints.year = year_in(file_name(file_.path()));
    const yaml::Node* title = draft_.front_matter.find("title");
    if (!hints.year && title != nullptr && title->is_scalar()) hints.year = year_in(title->scalar);
    return hints;
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
    if (file_.office() != nullptr) read_office_comments(draft_, ledger_);
  }

  /// A page of headings that nobody meant for a platform is a guide or a plan rather than a post.
  [[nodiscard]] bool is_document(bool says_where) const {
    constexpr std::ptrdiff_t kFewestHeadings = 6;
    const bool is_one = draft_.posts.size() == 1 && !says_where && is_whole_;
    if (!is_one || !draft_.posts.front().platforms.empty()) return false;
    return std::ranges::count(draft_.posts.front().markup, MarkupKind::Heading,
                              &MarkupSpan::kind) >= kFewestHeadings;
  }

  /// The file holds words and no post.
  void skip(Phrase because, Phrase remedy) {
    draft_.skipped = Skip{Skip::Kind::NotRead, std::move(because), std::move(remedy)};
  }

  const SourceFile& file_;
  const PlatformTable& platforms_;
  const ReadOptions& options_;
  Draft draft_;
  SourceSpan body_;                   ///< what is after the front matter
  std::vector<SourceSpan> removed_;   ///< comments, which no reader sees
  std::vector<PlatformUse> for_all_;  ///< that the first sentences of the file name
  bool is_whole_ = true;              ///< no label parts it
  bool has_office_headings_ = false;  ///< by the styles of a Word file
  Ledger ledger_;
};

}  // namespace

Draft read_draft(const SourceFilePtr& file, const PlatformTable& platforms,
                 const ReadOptions& options) {
  return DraftReader(file, platforms, options).read();
}

}  // namespace advolint
