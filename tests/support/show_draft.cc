#include "support/show_draft.h"

#include <memory>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "draft/spelled_days.h"
#include "text/as_written.h"
#include "text/date.h"

namespace advolint {
namespace {

std::string show_platforms(const Post& post) {
  std::string shown;
  for (const PlatformUse& use : post.platforms) {
    if (!shown.empty()) shown += ", ";
    shown += use.id;
    if (!use.account.empty()) shown += " (" + use.account + ")";
  }
  for (const NetworkUse& use : post.networks) shown += (shown.empty() ? "" : ", ") + use.name;
  return shown.empty() ? "nobody says" : shown;
}

std::string show_text(const std::string& text) {
  std::string shown;
  for (std::size_t begin = 0; !text.empty() && begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    shown += end > begin ? "| " + text.substr(begin, end - begin) + "\n" : "|\n";
    begin = end + 1;
  }
  return shown;
}

std::string show_outside(const OutsideWords& words) {
  std::string shown =
      "outside" + (words.account.empty() ? std::string() : " for " + words.account) + ":";
  for (const auto& [mention, span] : words.mentions) shown += " @" + mention;
  for (const auto& [hashtag, span] : words.hashtags) shown += " #" + hashtag;
  return shown + "\n";
}

std::string show_post(const Post& post) {
  std::string shown = fmt::format("post {}: {}", post.number, show_platforms(post));
  if (post.thread_number > 0)
    shown += fmt::format(", {}/{} of a thread", post.thread_number, post.thread_size);
  shown += "\n" + show_text(post.body.text());
  for (const MarkdownImage& image : post.images)
    shown += fmt::format("picture {} \"{}\"\n", image.url, image.alt);
  for (const OutsideWords& words : post.outside) shown += show_outside(words);
  return shown;
}

std::string show_suppression(const Draft& draft, const Suppression& suppression) {
  std::string shown = "silent:";
  for (const auto& [rule, span] : suppression.rules) shown += " " + rule;
  if (suppression.rules.empty()) shown += " all rules";
  if (suppression.scope == Suppression::Scope::Line) {
    const std::uint32_t last =
        suppression.covers.end > suppression.covers.begin ? suppression.covers.end - 1 : 0;
    const std::uint32_t end = std::min(last, draft.file->size_bytes() - 1);
    shown += fmt::format(", lines {} to {}", draft.file->line_index(suppression.covers.begin) + 1,
                         draft.file->line_index(end) + 1);
  }
  if (!suppression.because.empty()) shown += ", because " + suppression.because;
  return shown + "\n";
}

/// Whatever a layout is, its bytes tell at a look which days its posts may be of.
void check_spelled_days(const Draft& draft, std::string_view path, std::string_view bytes) {
  if (!reads_as_written(bytes)) return;
  for (const Post& post : draft.posts) {
    const yaml::Node* stated = post.own_fields.find("date");
    const auto date =
        stated == nullptr || !stated->is_scalar() ? std::nullopt : parse_iso_date(stated->scalar);
    if (!date || !date->ok()) continue;
    const std::chrono::sys_days day(*date);
    INFO(path << ": " << bytes);
    CHECK(SpelledDays({{day, day}}).may_be_spelled_in(path, bytes));
  }
}

}  // namespace

Draft read_as(std::string_view path, std::string_view bytes, const ReadOptions& options) {
  static const PlatformTable platforms = built_in_platforms();
  Draft draft =
      read_draft(std::make_shared<const SourceFile>(std::string(path), std::string(bytes)),
                 platforms, options);
  check_spelled_days(draft, path, bytes);
  return draft;
}

std::string show(const Draft& draft) {
  std::string shown;
  for (const Post& post : draft.posts) shown += show_post(post);
  for (const LayoutFault& fault : draft.faults) {
    shown +=
        fmt::format("{} at line {}\n", fault.name, draft.file->line_index(fault.span.begin) + 1);
  }
  for (const Suppression& suppression : draft.suppressions)
    shown += show_suppression(draft, suppression);
  if (draft.skipped) {
    const bool is_unread = draft.skipped->kind == Skip::Kind::NotRead;
    shown += (is_unread ? "not read: " : "skipped: ") + draft.skipped->said().text() + "\n";
  }
  return shown;
}

std::string date_of(const Post& post) {
  const yaml::Node* date = post.own_fields.find("date");
  return date == nullptr ? "" : date->scalar;
}

std::string posts_of(std::string_view path, std::string_view bytes) {
  std::string shown;
  for (const Post& post : read_as(path, bytes).posts) {
    std::string networks;
    for (const PlatformUse& it : post.platforms) networks += (networks.empty() ? "" : " ") + it.id;
    for (const NetworkUse& it : post.networks) networks += (networks.empty() ? "" : " ") + it.name;
    shown += networks.empty() ? "-" : networks;
    if (post.thread_size > 0) shown += fmt::format(" {}/{}", post.thread_number, post.thread_size);
    shown += ": ";
    for (const char c : post.body.text()) shown += c == '\n' ? std::string("|") : std::string(1, c);
    shown += '\n';
  }
  return shown;
}

}  // namespace advolint
