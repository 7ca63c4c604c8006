#include "draft/post/post_text_builder.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::string_view kReplacementCharacter = "\uFFFD";
constexpr std::string_view kBlank = " \t\r\n";

}  // namespace

void PostTextBuilder::append_exact(SourceSpan span) {
  if (span.empty()) return;
  const TextSpan text{size(), size() + span.size()};
  text_ += file_->text(span);
  if (ends_with_copy_ && segments_.back().text.end == text.begin &&
      segments_.back().source.end == span.begin) {
    segments_.back().text.end = text.end;
    segments_.back().source.end = span.end;
    return;
  }
  segments_.push_back({text, span});
  ends_with_copy_ = true;
}

void PostTextBuilder::append_source(SourceSpan span) {
  const std::string_view bytes = file_->text(span);
  const std::vector<SourceSpan> ill_formed = utf8::ill_formed(bytes);
  auto fault = ill_formed.begin();
  std::size_t line_end = bytes.find('\r');
  std::uint32_t copied = 0;
  while (true) {
    const bool is_fault = fault != ill_formed.end() && fault->begin < line_end;
    const auto stop =
        static_cast<std::uint32_t>(std::min(is_fault ? fault->begin : line_end, bytes.size()));
    append_exact({span.begin + copied, span.begin + stop});
    if (stop == bytes.size()) return;
    if (is_fault) {
      copied = fault++->end;
      append_for(kReplacementCharacter, {span.begin + stop, span.begin + copied});
    } else {
      copied = stop + (bytes.compare(stop, 2, "\r\n") == 0 ? 2 : 1);
      append_for("\n", {span.begin + stop, span.begin + copied});
      line_end = bytes.find('\r', copied);
    }
  }
}

void PostTextBuilder::append_for(std::string_view text, SourceSpan source) {
  if (text.empty()) return;
  const std::uint32_t begin = size();
  text_ += text;
  segments_.push_back({{begin, size()}, source});
  ends_with_copy_ = false;
}

void PostTextBuilder::append_part(const PostText& part, TextSpan slice) {
  const std::uint32_t shift = size() - slice.begin;
  ends_with_copy_ = false;
  text_ += part.text(slice);
  auto it = std::ranges::upper_bound(part.segments(), slice.begin, {},
                                     [](const Segment& segment) { return segment.text.end; });
  for (; it != part.segments().end() && it->text.begin < slice.end; ++it) {
    Segment cut = *it;
    cut.text = {std::max(it->text.begin, slice.begin), std::min(it->text.end, slice.end)};
    if (it->text.size() == it->source.size()) cut.source = part.to_source(cut.text);
    segments_.push_back({{cut.text.begin + shift, cut.text.end + shift}, cut.source});
  }
}

void PostTextBuilder::trim_end() {
  const std::size_t kept = text_.find_last_not_of(kBlank) + 1;
  text_.resize(kept);
  ends_with_copy_ = false;
  while (!segments_.empty() && segments_.back().text.end > kept) {
    Segment& last = segments_.back();
    if (last.text.begin < kept) {
      const std::uint32_t cut = last.text.end - size();
      if (last.text.size() == last.source.size()) last.source.end -= cut;
      last.text.end = size();
      return;
    }
    segments_.pop_back();
  }
}

PostText PostTextBuilder::build(std::uint32_t anchor) {
  ends_with_copy_ = false;
  return {std::exchange(text_, {}), std::exchange(segments_, {}), anchor};
}

PostText trimmed(const SourceFile& file, const PostText& text, TextSpan span) {
  const std::string_view words = text.text(span);
  const std::size_t begin = std::min(words.find_first_not_of(kBlank), words.size());
  const std::size_t end = std::max(words.find_last_not_of(kBlank) + 1, begin);
  const TextSpan kept{span.begin + static_cast<std::uint32_t>(begin),
                      span.begin + static_cast<std::uint32_t>(end)};
  PostTextBuilder builder(file);
  builder.append_part(text, kept);
  return builder.build(text.to_source({kept.begin, kept.begin}).begin);
}

SourceSpan source_of(const PostText& text) {
  if (text.segments().empty()) return text.to_source({0, 0});
  return {text.segments().front().source.begin, text.segments().back().source.end};
}

}  // namespace advolint
