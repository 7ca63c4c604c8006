#include "engine/template_kits.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "facts/told_phrases.h"
#include "text/ascii.h"

namespace advolint {
namespace {

constexpr std::string_view kTemplateWords = "tells-template";

/// Whether the file's name or the words at its top say that others fill it in: "templates.md",
/// "# Social media toolkit", "ready to copy and paste".
bool is_called_template(const Draft& draft) {
  std::string name = std::filesystem::path(draft.file->path()).stem().string();
  std::ranges::replace_if(
      name, [](char c) { return c == '-' || c == '_'; }, ' ');
  if (says_one_of(name, kTemplateWords)) return true;
  constexpr std::size_t kMost = 400;  // bytes
  const std::string_view bytes = draft.file->bytes();
  const std::size_t first_line = std::min(bytes.find('\n'), bytes.size());
  const std::size_t first_post =
      draft.posts.empty() ? bytes.size() : std::size_t{draft.posts.front().span.begin};
  return says_one_of(bytes.substr(0, std::max(first_line, std::min(first_post, kMost))),
                     kTemplateWords);
}

/// What is above the first post: of a calendar, above the first of its rows.
std::string_view above_first_post(const Draft& draft) {
  return draft.file->bytes().substr(0, draft.posts.front().span.begin);
}

std::string_view above_last_post(const Draft& draft) {
  constexpr std::size_t kMost = 8000;  // bytes
  // The cells of a calendar are its posts.
  if (draft.table) return above_first_post(draft);
  std::uint32_t last = 0;
  for (const Post& it : draft.posts) last = std::max(last, it.span.begin);
  return draft.file->bytes().substr(0, std::min<std::size_t>(last, kMost));
}

/// Whether the front matter, if there is any, is that of a page and not of a post: a title, a
/// description.
bool is_about_page(const Draft& draft) {
  constexpr std::string_view kOfPosts[] = {"platform", "date", "time", "status", "kind"};
  return std::ranges::none_of(
      kOfPosts, [&](std::string_view key) { return draft.front_matter.find(key) != nullptr; });
}

/// Whether what is above the last post asks to fill its gaps in: "Replace the words in
/// [BRACKETS]".
bool asks_to_fill_in(const Draft& draft) {
  return is_about_page(draft) && says_one_of(above_last_post(draft), "tells-fill-in");
}

/// Whether `above` says that others post what is in the file: "Change what you must".
bool is_for_others(const Draft& draft, std::string_view above) {
  return is_about_page(draft) && says_one_of(above, "tells-for-others");
}

/// Whether the file is called a kit, or says at its top for whom it is. One of fewer than three
/// posts has to be called so, and to have gaps in two of them or to say that others post it.
bool is_kit(const Draft& draft, std::size_t posts_with_gaps) {
  constexpr std::size_t kFewest = 3;
  if (draft.table) return false;
  const bool is_called = is_called_template(draft);
  if (draft.posts.size() >= kFewest)
    return is_called || is_for_others(draft, above_first_post(draft));
  return is_called && (posts_with_gaps > 1 || is_for_others(draft, above_last_post(draft)));
}

/// The size of the gap that `text` begins with, in bytes: "[YOUR TOWN]", "____"; 0: none.
std::size_t size_of_gap(std::string_view text) {
  constexpr std::size_t kFewestLines = 3;
  constexpr std::size_t kLongest = 40;
  const std::size_t line = std::min(text.find_first_not_of('_'), text.size());
  if (line >= kFewestLines) return line;
  const std::size_t end = text.substr(0, kLongest).find(']');
  if (!text.starts_with('[') || end == std::string_view::npos) return 0;
  const std::string_view words = text.substr(1, end - 1);
  const auto letters = std::ranges::count_if(words, is_ascii_upper);
  return letters > 1 && std::ranges::none_of(words, is_ascii_lower) ? end + 1 : 0;
}

/// Whether letters and scripts beside the posts have gaps, too, two or more: "Dear [NAME]", "I live
/// in ____".
bool has_gaps_elsewhere(const Draft& draft) {
  constexpr std::size_t kFewest = 2;
  std::size_t gaps = 0;
  for (const Stretch& it : draft.stretches) {
    if (it.kind != Stretch::Kind::NotAPost) continue;
    std::string_view text = draft.file->text(it.span);
    for (std::size_t at = text.find_first_of("[_"); at != std::string_view::npos;
         at = text.find_first_of("[_")) {
      text.remove_prefix(at);
      const std::size_t size = size_of_gap(text);
      gaps += size > 0 ? 1 : 0;
      text.remove_prefix(std::max<std::size_t>(size, 1));
    }
  }
  return gaps >= kFewest;
}

bool is_reply(const Post& post) {
  const yaml::Node* kind = post.own_fields.find("kind");
  return kind != nullptr && kind->scalar == "reply";
}

/// Whether all `posts` are replies, and the file has several: they are kept ready for whoever asks.
bool are_ready_replies(const Draft& draft, const std::set<std::uint32_t>& posts) {
  constexpr std::ptrdiff_t kFewest = 2;
  return std::ranges::count_if(draft.posts, is_reply) >= kFewest &&
         std::ranges::all_of(draft.posts, [&](const Post& it) {
           return !posts.contains(it.number) || is_reply(it);
         });
}

bool looks_for_gaps(const Rule& rule) {
  return std::ranges::any_of(
      rule.claims, [](const RuleClaim& it) { return it.claim.kind->finds_gaps_of_templates; });
}

/// The number of the post that `at` lies in; 0: none.
std::uint32_t post_at(const Draft& draft, const Location& at) {
  const auto post =
      std::ranges::find_if(draft.posts, [&](const Post& it) { return it.span.contains(at.span); });
  return at.file == draft.file && post != draft.posts.end() ? post->number : 0;
}

}  // namespace

std::size_t leave_gaps_of_kit(const Draft& draft, const RuleSet& rules, Diagnostics& found) {
  if (draft.posts.empty()) return 0;
  std::set<std::string, std::less<>> names;
  for (const Rule& rule : rules.rules)
    if (looks_for_gaps(rule)) names.insert(rule.info.name);
  const auto is_gap = [&](const Diagnostic& it) { return names.contains(it.rule); };
  std::set<std::uint32_t> posts;
  for (const Diagnostic& it : found)
    if (is_gap(it)) posts.insert(post_at(draft, it.location));
  posts.erase(0);
  if (posts.empty()) return 0;
  if (!is_kit(draft, posts.size()) && !asks_to_fill_in(draft) && !are_ready_replies(draft, posts) &&
      !has_gaps_elsewhere(draft))
    return 0;
  std::erase_if(found, is_gap);
  return posts.size();
}

}  // namespace advolint
