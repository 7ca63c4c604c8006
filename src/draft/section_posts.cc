#include "draft/section_posts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

#include "draft/compose.h"
#include "draft/post_text_builder.h"
#include "draft/threads.h"
#include "text/characters.h"

namespace advolint {
namespace {

using Kind = MarkdownBlock::Kind;
using Blocks = std::span<const MarkdownBlock>;

/// Code to run is part of what a post says; other fences hold the post.
bool is_program(std::string_view language) {
  constexpr std::array<std::string_view, 19> kLanguages = {
      "bash", "c",      "console", "cpp",  "diff", "go",    "html", "ini",  "java", "js",
      "json", "python", "r",       "rust", "sh",   "shell", "sql",  "toml", "yaml"};
  return std::ranges::find(kLanguages, language) != kLanguages.end();
}

std::size_t text_size(Blocks blocks) {
  std::size_t size = 0;
  for (const MarkdownBlock& block : blocks) size += block.text.text().size();
  return size;
}

/// A short command among much prose is quoted by the post rather than the post itself.
bool holds_post(const MarkdownBlock& block, std::size_t group_size) {
  if (block.kind != Kind::Fence || is_program(block.language)) return false;
  const std::size_t size = block.text.text().size();
  constexpr std::size_t kSurelyPostBytes = 80;
  return size > 0 && (size >= kSurelyPostBytes || 3 * size >= group_size);
}

/// "Hashtags: #LibraryWeek #Books": words that belong to the posts beside it.
OutsideWords read_hashtag_line(const MarkdownBlock& block, const Lexicon& lexicon) {
  OutsideWords words;
  const std::string_view text = block.text.text();
  const std::size_t colon = text.find(':');
  const std::string_view head = text.substr(0, std::min<std::size_t>(colon, text.size()));
  const bool is_list = lexicon.has(WordList::HashtagLabels, fold_case(head));
  if (colon == std::string_view::npos || !is_list) return words;
  constexpr std::string_view kBlanks = " \t\n,";
  for (std::size_t at = text.find_first_not_of(kBlanks, colon + 1); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(kBlanks, at), text.size());
    if (text[at] != '#' || end == at + 1) return {};
    const TextSpan span{static_cast<std::uint32_t>(at + 1), static_cast<std::uint32_t>(end)};
    words.hashtags.emplace_back(block.text.text(span), block.text.to_source(span));
    at = text.find_first_not_of(kBlanks, end);
  }
  return words;
}

/// "(48 chars, fits)": the writer's own count. Labels such as "Character count:" are gone already.
bool is_count_claim(const MarkdownBlock& block, const Lexicon& lexicon) {
  std::string_view text = block.text.text();
  if (block.kind != Kind::Paragraph || text.size() > 120) return false;
  text.remove_prefix(std::min(text.find_first_not_of("(~≈ "), text.size()));
  const std::size_t digits = std::min(text.find_first_not_of("0123456789,/ "), text.size());
  return digits > 0 && lexicon.has_start_of(WordList::CountWords, text.substr(digits));
}

/// "*Last edited in May*": a line at the foot of a file, in italics as a whole.
bool is_footer(Blocks group) {
  if (group.size() != 1 || group.front().markup.empty()) return false;
  const TextSpan all{0, static_cast<std::uint32_t>(group.front().text.text().size())};
  const MarkupSpan& last = group.front().markup.back();
  return last.kind == MarkupKind::Emphasis && last.span == all;
}

class GroupReader {
 public:
  GroupReader(const SourceFile& file, Blocks group, const Lexicon& lexicon)
      : file_(file), group_(group), lexicon_(lexicon) {}

  std::vector<Post> read() {
    const std::size_t size = text_size(group_);
    const bool has_fence =
        std::ranges::any_of(group_, [&](const MarkdownBlock& it) { return holds_post(it, size); });
    const bool has_quote =
        std::ranges::any_of(group_, [](const MarkdownBlock& it) { return it.quote > 0; });
    return has_fence || has_quote ? held_posts(size) : text_posts();
  }

 private:
  std::vector<Post> held_posts(std::size_t size) {
    std::vector<Post> posts;
    OutsideWords outside;
    for (std::size_t i = 0; i < group_.size();) {
      std::size_t end = i + 1;
      if (group_[i].quote > 0) {
        while (end < group_.size() && group_[end].quote == group_[i].quote) ++end;
        add(posts, group_.subspan(i, end - i));
      } else if (holds_post(group_[i], size)) {
        add(posts, group_.subspan(i, 1));
      } else {
        std::ranges::move(read_hashtag_line(group_[i], lexicon_).hashtags,
                          std::back_inserter(outside.hashtags));
      }
      i = end;
    }
    if (!outside.hashtags.empty()) {
      for (Post& post : posts) post.outside.push_back(outside);
    }
    return posts;
  }

  std::vector<Post> text_posts() {
    std::vector<MarkdownBlock> kept;
    std::ranges::remove_copy_if(group_, std::back_inserter(kept), [&](const MarkdownBlock& it) {
      return is_count_claim(it, lexicon_);
    });
    std::vector<Post> posts;
    add(posts, kept);
    if (posts.empty()) return posts;
    return split_thread(file_, std::move(posts.front()));
  }

  void add(std::vector<Post>& posts, Blocks blocks) {
    Post post = compose_post(file_, blocks, 0);
    // A fence is how the post is held here, not markup in it.
    if (blocks.size() == 1 && blocks.front().kind == Kind::Fence) post.markup.clear();
    if (!post.body.text().empty() || !post.images.empty()) posts.push_back(std::move(post));
  }

  const SourceFile& file_;
  Blocks group_;
  const Lexicon& lexicon_;
};

}  // namespace

std::vector<Post> posts_of_section(const SourceFile& file, const Section& section,
                                   const Lexicon& lexicon) {
  std::vector<Post> posts;
  const Blocks blocks = section.blocks;
  for (std::size_t begin = 0; begin < blocks.size();) {
    const auto rule = std::ranges::find(blocks.subspan(begin), Kind::Rule, &MarkdownBlock::kind);
    const auto end = static_cast<std::size_t>(rule - blocks.subspan(begin).begin()) + begin;
    const Blocks group = blocks.subspan(begin, end - begin);
    const bool is_behind_post = !posts.empty() && (section.is_numbered || is_footer(group));
    if (!is_behind_post) {
      std::ranges::move(GroupReader(file, group, lexicon).read(), std::back_inserter(posts));
    }
    begin = end + 1;
  }
  for (Post& post : posts) {
    post.label = section.label;
    post.platforms = section.platforms;
  }
  return posts;
}

}  // namespace advolint
