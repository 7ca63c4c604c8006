#include "draft/markdown_posts.h"

#include <cstdint>
#include <iterator>
#include <span>
#include <utility>

#include "draft/compose.h"
#include "draft/section_posts.h"
#include "draft/sections.h"
#include "draft/threads.h"

namespace advolint {
namespace {

/// Numbers the posts of sections that share a thread. `threads` has the number of each post's
/// section.
void number_threads(std::vector<Post>& posts, const std::vector<std::uint32_t>& threads) {
  for (std::size_t begin = 0; begin < posts.size();) {
    std::size_t end = begin + 1;
    while (end < posts.size() && threads[end] == threads[begin]) ++end;
    if (threads[begin] > 0) number_thread(std::span(posts).subspan(begin, end - begin));
    begin = end;
  }
}

}  // namespace

std::vector<Post> read_markdown_posts(const SourceFile& file, std::vector<MarkdownBlock> blocks,
                                      const LabelWords& words, std::uint32_t anchor) {
  const std::vector<Section> sections = cut_sections(file, std::move(blocks), words);
  const bool is_whole = sections.size() == 1 && sections.front().label.empty();
  if (is_whole) return split_thread(file, compose_post(file, sections.front().blocks, anchor));
  std::vector<Post> posts;
  std::vector<std::uint32_t> threads;
  for (const Section& section : sections) {
    std::vector<Post> found = posts_of_section(file, section, words.lexicon);
    threads.insert(threads.end(), found.size(), section.thread);
    posts.insert(posts.end(), std::make_move_iterator(found.begin()),
                 std::make_move_iterator(found.end()));
  }
  number_threads(posts, threads);
  return posts;
}

}  // namespace advolint
