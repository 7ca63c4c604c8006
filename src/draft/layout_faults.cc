#include "draft/layout_faults.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "draft/fields/front_matter.h"
#include "draft/grouping/threads.h"
#include "draft/invalid_text.h"
#include "draft/outline/chapters.h"
#include "text/ascii.h"
#include "text/characters.h"

namespace advolint {
namespace {

/// Whether rules part the sections of a page: the last of them is none of a slip.
bool has_other_rules(const SourceFile& file, SourceSpan body, SourceSpan last) {
  for (std::uint32_t i = file.line_index(body.begin); i < file.line_index(last.begin); ++i) {
    if (is_fence_line(file.text(file.line(i))) && file.line(i).begin >= body.begin) return true;
  }
  return false;
}

/// The first platform that the file names in passing near `place`, as it is written: "for Facebook
/// on Friday". Not X and Threads, which are words as well.
std::string platform_near(const SourceFile& file, SourceSpan place,
                          const PlatformTable& platforms) {
  constexpr std::uint32_t kNear = 200;  // bytes: a line or two
  const std::uint32_t begin = place.begin - std::min(place.begin, kNear);
  const std::uint32_t end_near = std::min(place.end + kNear, file.size_bytes());
  const std::string_view text = file.bytes().substr(begin, end_near - begin);
  std::string first;
  std::size_t first_at = text.size();
  for (const Platform& it : platforms.all()) {
    if (it.is_also_a_word || it.name.size() < 4) continue;
    const std::size_t at = text.find(it.name);
    if (at >= first_at) continue;
    const std::size_t end = at + it.name.size();
    const bool is_alone = (at == 0 || !is_ascii_alphanumeric(text[at - 1])) &&
                          (end == text.size() || !is_ascii_alphanumeric(text[end]));
    if (!is_alone) continue;
    first = it.name;
    first_at = at;
  }
  return first;
}

/// A picture, a poll or a repost is something to post, though no text goes with it.
bool publishes_without_text(const Post& post, const Draft& draft) {
  constexpr std::array<std::string_view, 7> kKeys = {
      "media", "images", "poll", "retweet", "repost-of", "link", "picture-plan"};
  const auto is_stated = [&](std::string_view key) {
    return draft.front_matter.find(key) != nullptr || post.own_fields.find(key) != nullptr;
  };
  return !post.images.empty() || std::ranges::any_of(kKeys, is_stated);
}

}  // namespace

void report_layout_faults(Draft& draft, SourceSpan body,
                          const std::optional<SourceSpan>& says_nowhere,
                          const PlatformTable& platforms) {
  report_invalid_text(*draft.file, draft.faults);
  for (const Post& post : draft.posts) {
    if (post.body.text().empty() && !publishes_without_text(post, draft))
      draft.faults.push_back({"empty-post", post.span, {}});
  }
  // Where no post says it, one line at the end of the report does.
  const bool is_forgotten = std::ranges::any_of(
      draft.posts, [](const Post& it) { return !it.platforms.empty() || !it.networks.empty(); });
  if (says_nowhere) {
    const std::string at = draft.table ? "column" : "heading";
    const std::string named =
        draft.table ? std::string() : platform_near(*draft.file, *says_nowhere, platforms);
    if (is_forgotten || !named.empty())
      draft.faults.push_back({"no-platform",
                              *says_nowhere,
                              {{"nowhere", named.empty() ? at : ""}, {"named", named}, {at, at}}});
  }
  std::ranges::move(missing_parts(draft.posts), std::back_inserter(draft.faults));
  const bool can_trail = draft.posts.size() == 1 || !draft.is_markdown;
  const auto separator = can_trail ? find_trailing_separator(*draft.file, body) : std::nullopt;
  const bool is_page =
      separator && draft.is_markdown && has_other_rules(*draft.file, body, *separator);
  if (separator && !is_page) draft.faults.push_back({"trailing-separator", *separator, {}});
  std::ranges::stable_sort(draft.faults, {}, &LayoutFault::span);
}

}  // namespace advolint
