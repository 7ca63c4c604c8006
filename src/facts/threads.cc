#include "facts/threads.h"

#include <algorithm>
#include <cstddef>

namespace advolint {

std::span<const Post> thread_of(const PostContext& post) {
  const std::span<const Post> posts(post.draft.posts);
  const auto own = std::ranges::lower_bound(posts, post.post.number, {}, &Post::number);
  if (own == posts.end() || own->number != post.post.number) return {};
  const auto index = static_cast<std::size_t>(own - posts.begin());
  const std::size_t number = own->thread_number;
  if (number == 0 || number > index + 1) return posts.subspan(index, 1);
  const std::size_t first = index + 1 - number;
  return posts.subspan(first, std::min<std::size_t>(own->thread_size, posts.size() - first));
}

namespace {

/// Gives `part`, a copy of another part's context, the text of `other`. It stays where it is: its
/// phrases look into its text and words.
void take_text_of(const Post& other, PostContext& part) {
  part.text = other.body;
  part.entities = find_entities(part.text.text(), part.dialect);
  part.bytes = SeenBytes(part.text.text());
  part.words = cut_words(part.text.text());
  part.phrase_text = PhraseText(part.text.text(), part.words);
  part.look_up_words();
  part.sentences = cut_sentences(part.text.text(), *part.lexicon);
}

}  // namespace

std::vector<PostContext> other_parts_of(const PostContext& post) {
  constexpr std::size_t kMost = 25;
  if (post.post.thread_number == 0) return {};
  const std::span<const Post> thread = thread_of(post);
  std::vector<PostContext> parts;
  if (thread.size() > kMost) return parts;
  parts.reserve(thread.size());
  for (const Post& other : thread) {
    if (other.number == post.post.number) continue;
    parts.push_back(post);
    take_text_of(other, parts.back());
  }
  return parts;
}

}  // namespace advolint
