#include "facts/told_phrases.h"
#include "facts/told_topics.h"

namespace advolint {
namespace {

/// "@RepLee, our libraries …": the post begins by speaking to an official.
std::optional<TextSpan> official_spoken_to(const PostContext& post) {
  if (post.people.empty() || post.sentences.empty() || find_told(post, "tells-library").empty())
    return std::nullopt;
  const TextSpan first = post.people.front().span;
  const bool opens = first.begin == post.sentences.front().begin;
  const std::string_view after = std::string_view(post.text.text()).substr(first.end);
  return opens && (after.starts_with(',') || after.starts_with(':')) ? std::optional(first)
                                                                     : std::nullopt;
}

}  // namespace

std::optional<TextSpan> find_told_advocacy(const PostContext& post) {
  if (!find_told(post, "tells-settled").empty()) return std::nullopt;
  const std::vector<TextSpan> told = find_told(post, "tells-advocacy");
  if (!told.empty()) return told.front();
  const std::vector<TextSpan> bills = find_told(post, "tells-bill");
  if (!bills.empty() && !find_told(post, "tells-library").empty()) return bills.front();
  // "@DelegateMoraes, you represent us": an official is told whom they speak for.
  if (post.people.empty()) return std::nullopt;
  const std::vector<TextSpan> spoken_for = find_told(post, "tells-constituents");
  return spoken_for.empty() ? official_spoken_to(post) : std::optional(spoken_for.front());
}

}  // namespace advolint
