#include "facts/prose.h"

#include <algorithm>
#include <cstdint>

#include "text/byte_set.h"

namespace advolint {

SpanSet code_and(const PostContext& post, std::initializer_list<EntityKind> kinds) {
  std::vector<TextSpan> spans = post.code;
  for (const Entity& entity : post.entities) {
    if (std::ranges::find(kinds, entity.kind) != kinds.end()) spans.push_back(entity.span);
  }
  return SpanSet(std::move(spans));
}

std::vector<Entity> entities_of(const PostContext& post, EntityKind kind) {
  std::vector<Entity> found;
  std::ranges::copy_if(post.entities, std::back_inserter(found),
                       [&](const Entity& entity) { return entity.kind == kind; });
  return found;
}

namespace {

/// The end of the address from `begin`: at a blank, or at a bracket that closes what was opened
/// outside of it.
std::size_t address_end(std::string_view text, std::size_t begin) {
  constexpr ByteSet kBeyond(" \t\r\n<>\"`");
  std::size_t round = 0;
  std::size_t square = 0;
  for (std::size_t at = begin; at < text.size(); ++at) {
    if (kBeyond.contains(text[at])) return at;
    if (text[at] == '(') ++round;
    if (text[at] == '[') ++square;
    if (text[at] == ')' && round-- == 0) return at;
    if (text[at] == ']' && square-- == 0) return at;
  }
  return text.size();
}

}  // namespace

std::vector<TextSpan> written_addresses(std::string_view text) {
  std::vector<TextSpan> addresses;
  for (std::size_t colon = text.find("://"); colon != std::string_view::npos;) {
    std::size_t begin = colon;
    while (begin > 0 && is_ascii_letter(text[begin - 1])) --begin;
    const std::size_t end = address_end(text, colon);
    if (begin < colon) {
      addresses.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    }
    colon = text.find("://", std::max(end, colon + 3));
  }
  return addresses;
}

std::vector<TextSpan> written_targets(std::string_view text) {
  constexpr std::string_view kOpening = "](";
  std::vector<TextSpan> targets;
  std::size_t end = 0;  // of the last one: what is before it is looked at once
  for (std::size_t at = text.find(kOpening); at != text.npos; at = text.find(kOpening, end)) {
    const std::size_t begin = at + kOpening.size();
    end = text.find_first_of(") \t\n", begin);
    if (end == text.npos) break;
    if (text[end] == '\n') continue;
    targets.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }
  return targets;
}

TextSpan sentence_around(const PostContext& post, TextSpan at) {
  const auto sentence = std::ranges::lower_bound(post.sentences, at.end, {}, &TextSpan::end);
  return sentence != post.sentences.end() && sentence->contains(at) ? *sentence : at;
}

}  // namespace advolint
