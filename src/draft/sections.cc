#include "draft/sections.h"

#include <algorithm>
#include <utility>

#include "draft/label_blocks.h"
#include "draft/post_text_builder.h"

namespace advolint {
namespace {

using Kind = MarkdownBlock::Kind;

bool is_label(const LabelledBlock& it) { return it.level > 0; }

bool names_platform(const LabelledBlock& it) {
  return is_label(it) && it.label.kind == LabelKind::Platform;
}

bool numbers_post(const LabelledBlock& it) {
  return is_label(it) && it.level < kLineLevel && it.label.kind == LabelKind::Post;
}

/// "Twitter: follow us for more" in the middle of a post makes no section. Lines with a value do
/// where there are several and nothing but headings stands above the first.
bool trusts_lines_with_value(const std::vector<LabelledBlock>& blocks) {
  if (std::ranges::count_if(blocks, names_platform) < 2) return false;
  for (const LabelledBlock& it : blocks) {
    if (names_platform(it)) return true;
    if (!is_label(it)) return false;
  }
  return false;
}

/// Whether the file is laid out in sections at all.
bool has_sections(const std::vector<LabelledBlock>& blocks) {
  return std::ranges::any_of(blocks, names_platform) ||
         std::ranges::count_if(blocks, numbers_post) >= 2;
}

/// A label around the place where the reader is.
struct Enclosing {
  std::uint32_t level = 0;
  LabelKind kind = LabelKind::None;
  std::vector<PlatformUse> platforms;
  bool holds_posts = false;
  std::uint32_t thread = 0;
};

/// Walks through labels and content, and keeps what stands below the labels of posts.
class SectionCutter {
 public:
  explicit SectionCutter(bool has_platforms) : has_platforms_(has_platforms) {}

  void add(LabelledBlock it) {
    if (!is_label(it)) {
      if (!std::exchange(is_value_of_aside_, false)) add_content(std::move(it.block));
    } else if (it.label.kind == LabelKind::Aside && it.has_value) {
      is_value_of_aside_ = true;
    } else if (it.label.kind == LabelKind::None && is_inside_post(it.level)) {
      add_content(std::move(it.block));
    } else {
      open(it);
    }
  }

  std::vector<Section> finish() { return std::move(sections_); }

 private:
  void add_content(MarkdownBlock block) {
    if (!around_.empty() && around_.back().holds_posts)
      sections_.back().blocks.push_back(std::move(block));
  }

  /// A heading with words of its own, deeper than the section's, is part of the post.
  [[nodiscard]] bool is_inside_post(std::uint32_t level) const {
    return !around_.empty() && around_.back().holds_posts && around_.back().level < level;
  }

  void open(const LabelledBlock& it) {
    while (!around_.empty() && around_.back().level >= it.level) around_.pop_back();
    const bool is_under_aside = !around_.empty() && around_.back().kind == LabelKind::Aside;
    Enclosing opened{.level = it.level, .kind = is_under_aside ? LabelKind::Aside : it.label.kind};
    if (opened.kind == LabelKind::Platform || opened.kind == LabelKind::Post)
      open_posts(it, opened);
    around_.push_back(std::move(opened));
  }

  void open_posts(const LabelledBlock& it, Enclosing& opened) {
    const Enclosing* parent = around_.empty() ? nullptr : &around_.back();
    const bool is_by_post = std::ranges::all_of(it.label.platforms, &LabelPlatform::is_by_post);
    const bool inherits = is_by_post && parent != nullptr && !parent->platforms.empty();
    opened.platforms = inherits ? parent->platforms : platforms_of(it);
    opened.holds_posts = !has_platforms_ || !opened.platforms.empty();
    if (!opened.holds_posts) return;
    opened.thread = thread_of(it, parent, is_by_post);
    sections_.push_back(
        {.label = it.block.text.text(), .platforms = opened.platforms, .thread = opened.thread});
    last_ = it.label;
  }

  /// Sections below "Thread", and "Tweet 1", "Tweet 2", … one behind the other.
  std::uint32_t thread_of(const LabelledBlock& it, const Enclosing* parent, bool is_by_post) {
    if (it.label.names_thread) return ++thread_count_;
    if (parent != nullptr && parent->thread > 0 && is_by_post) return parent->thread;
    if (!is_by_post || it.label.platforms.empty() || it.label.number == 0) return 0;
    const bool goes_on = !sections_.empty() && sections_.back().thread > 0 && !last_.names_thread &&
                         last_.number + 1 == it.label.number;
    if (goes_on) return sections_.back().thread;
    return it.label.number == 1 ? ++thread_count_ : 0;
  }

  static std::vector<PlatformUse> platforms_of(const LabelledBlock& it) {
    std::vector<PlatformUse> uses;
    for (const LabelPlatform& platform : it.label.platforms) {
      const std::uint32_t shift = it.block.bullet_size;
      const TextSpan span{platform.span.begin + shift, platform.span.end + shift};
      uses.push_back({.id = platform.id,
                      .origin = PlatformOrigin::Section,
                      .said_at = it.block.text.to_source(span)});
    }
    return uses;
  }

  bool has_platforms_;
  std::vector<Enclosing> around_;
  std::vector<Section> sections_;
  Label last_;  ///< of the last section
  std::uint32_t thread_count_ = 0;
  bool is_value_of_aside_ = false;
};

}  // namespace

std::vector<Section> cut_sections(const SourceFile& file, std::vector<MarkdownBlock> blocks,
                                  const LabelWords& words) {
  std::vector<LabelledBlock> labelled = find_labels(file, blocks, words);
  const bool trusts_values = trusts_lines_with_value(labelled);
  const bool has_doubtful = std::ranges::any_of(labelled, [](const LabelledBlock& it) {
    return names_platform(it) && it.level == kLineLevel && it.has_value;
  });
  if (!has_sections(labelled) || (has_doubtful && !trusts_values)) {
    std::vector<Section> whole(1);
    whole.front().blocks = std::move(blocks);
    return whole;
  }
  SectionCutter cutter(std::ranges::any_of(labelled, names_platform));
  for (LabelledBlock& it : labelled) cutter.add(std::move(it));
  return cutter.finish();
}

}  // namespace advolint
