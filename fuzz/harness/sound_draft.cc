#include "harness/sound_draft.h"

#include <memory>
#include <string>

#include "draft/read_draft.h"
#include "harness/target.h"
#include "support/wrong_places.h"
#include "text/utf8.h"

namespace advolint::fuzz {
namespace {

void promise_place(const SourceFile& file, SourceSpan span, std::string_view what) {
  promise(span.begin <= span.end && span.end <= file.size_bytes(), what);
  for (const std::uint32_t at : {span.begin, span.end}) {
    const bool is_boundary =
        at == file.size_bytes() || (static_cast<unsigned char>(file.bytes()[at]) & 0xC0U) != 0x80U;
    promise(is_boundary, what);
  }
}

void promise_post(const SourceFile& file, const Post& post) {
  promise_place(file, post.span, "a post lies in its file");
  for (const PlatformUse& it : post.platforms) {
    if (it.said_at) promise_place(file, *it.said_at, "a platform lies in its file");
  }
  for (const NetworkUse& it : post.networks)
    promise_place(file, it.said_at, "a network lies in its file");
  for (const MarkdownImage& it : post.images) {
    promise_place(file, it.span, "a picture lies in its file");
    promise_place(file, it.url_span, "the address of a picture lies in its file");
    promise_place(file, it.alt_span, "the description of a picture lies in its file");
  }
  for (const MarkupSpan& it : post.markup) {
    promise(it.span.begin <= it.span.end && it.span.end <= post.body.text().size(),
            "markup lies in its post");
  }
  promise(post.thread_number <= post.thread_size, "a thread holds its posts");
}

}  // namespace

const PlatformTable& platforms() {
  static const PlatformTable table = built_in_platforms();
  return table;
}

void promise_sound(const Draft& draft) {
  const std::string wrong_place = find_wrong_place(draft);
  promise(wrong_place.empty(), wrong_place);
  const std::string wrong_stretch = find_wrong_stretch(draft);
  promise(wrong_stretch.empty(), wrong_stretch);
  std::uint32_t number = 0;
  for (const Post& post : draft.posts) {
    promise(post.number == ++number, "posts are numbered from 1");
    promise(utf8::ill_formed(post.body.text()).empty(), "the text of a post is UTF-8");
  }
  if (!utf8::ill_formed(draft.file->bytes()).empty()) return;
  for (const Post& post : draft.posts) promise_post(*draft.file, post);
  for (const LayoutFault& it : draft.faults)
    promise_place(*draft.file, it.span, "a fault of the layout lies in its file");
  for (const Suppression& it : draft.suppressions) {
    promise_place(*draft.file, it.span, "a suppression lies in its file");
    // What is missing is found at the end of a post, and silenced there.
    promise(it.covers.begin <= it.covers.end && it.covers.end <= draft.file->size_bytes() + 1,
            "what a suppression covers lies in its file");
  }
  for (const Diagnostic& it : draft.diagnostics)
    promise_place(*draft.file, it.location.span, "a fault of front matter lies in its file");
}

Draft read_soundly(std::string_view path, std::string_view bytes) {
  Draft draft = read_draft(
      std::make_shared<const SourceFile>(std::string(path), std::string(bytes)), platforms());
  promise_sound(draft);
  return draft;
}

}  // namespace advolint::fuzz
