#include "draft/raw_post.h"

#include <string>
#include <utility>
#include <vector>

#include "text/utf8.h"

namespace advolint {
namespace {

std::uint32_t size_of(const std::string& text) { return static_cast<std::uint32_t>(text.size()); }

}  // namespace

PostText raw_post(const SourceFile& file) {
  std::string text;
  std::vector<Segment> segments;
  const auto append = [&](SourceSpan source, std::string_view shown) {
    if (source.empty()) return;
    const std::uint32_t begin = size_of(text);
    text += shown;
    segments.push_back({{begin, size_of(text)}, source});
  };
  std::uint32_t at = 0;
  for (const SourceSpan bad : utf8::ill_formed(file.bytes())) {
    append({at, bad.begin}, file.text({at, bad.begin}));
    append(bad, "\uFFFD");
    at = bad.end;
  }
  append({at, file.size_bytes()}, file.text({at, file.size_bytes()}));
  return {std::move(text), std::move(segments), 0};
}

}  // namespace advolint
