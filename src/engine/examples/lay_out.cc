#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "config/read_workspace.h"
#include "engine/examples/example_text.h"
#include "engine/examples/laid_out_example.h"
#include "pack/example_keys.h"
#include "text/encoding.h"
#include "yaml/parse.h"
#include "yaml/write.h"

namespace advolint {
namespace {

bool is_whole_file(const yaml::Node& post) {
  return post.find("file") != nullptr || post.find("hex") != nullptr;
}

std::string name_of(const yaml::Node& post) {
  const std::string name = post.word("name");
  if (!name.empty()) return name;
  return is_whole_file(post) ? "draft.md" : "draft.txt";
}

/// What `post` states as the front matter of its draft would. Its nodes keep their places.
yaml::Node front_matter_of(const yaml::Node& post) {
  yaml::Node fields{.kind = yaml::Kind::Mapping};
  for (const yaml::Entry& entry : post.entries) {
    if (!is_example_key(entry.key)) fields.entries.push_back(entry);
  }
  return fields;
}

ExamplePost post_of(const yaml::Node& post, std::string name, MarkedText text,
                    const SourceFilePtr& pack) {
  return {.file = std::make_shared<SourceFile>(std::move(name), decode_text(std::move(text.text))),
          .marks = std::move(text.spans),
          .in_pack = post.span,
          .beside = front_matter_of(post),
          .beside_file = pack};
}

/// The posts of `posts:`. What they say is often no matter.
std::vector<ExamplePost> posts_of(const yaml::Node& posts, const SourceFilePtr& pack) {
  std::vector<ExamplePost> laid_out;
  for (const yaml::Node& post : posts.items) {
    std::string name = post.word("name");
    if (name.empty()) name = fmt::format("post-{}.txt", laid_out.size() + 1);
    MarkedText text = read_example_text(post);
    if (text.text.empty()) text.text = "A post.";
    laid_out.push_back(post_of(post, std::move(name), std::move(text), pack));
  }
  return laid_out;
}

SourceFilePtr draft_of(const yaml::Node& post) {
  const std::string text = read_example_text(post).text;
  if (is_whole_file(post)) return std::make_shared<SourceFile>(name_of(post), decode_text(text));
  const std::string stated = yaml::write_lines(front_matter_of(post));
  const std::string fence = stated.empty() ? "" : "---\n";
  return std::make_shared<SourceFile>(name_of(post), fence + stated + fence + text + "\n");
}

/// The workspace's facts; what is stated beside a whole file is there, by its path.
SourceFilePtr workspace_of(const yaml::Node& post, const std::string& draft) {
  const yaml::Node* facts = post.find("workspace");
  std::string text = facts == nullptr ? "" : yaml::write_lines(*facts);
  const yaml::Node beside = front_matter_of(post);
  if (is_whole_file(post) && !beside.entries.empty()) {
    text += fmt::format("paths: {{ {}: {} }}\n", draft, yaml::write_flow(beside));
  }
  return text.empty() ? nullptr : std::make_shared<SourceFile>("advolint.yaml", text);
}

Workspace read(const SourceFilePtr& file) {
  if (!file) return empty_workspace();
  Diagnostics faults;  // of a pack's example, which `advolint test` reports
  const auto root = yaml::parse_file(file, "config", faults);
  if (!root) return empty_workspace();
  return read_workspace({.file = file, .prefix = "config", .diagnostics = &faults}, *root, {});
}

}  // namespace

LaidOutExample lay_out(const Rule& rule, const Example& example, Diagnostics& faults) {
  const yaml::Context context{.file = rule.file, .prefix = "pack-example", .diagnostics = &faults};
  const yaml::Node& node = example.node;
  const yaml::Node* facts = node.find("workspace");
  LaidOutExample result{
      .workspace = facts != nullptr ? read_workspace(context, *facts, {}) : empty_workspace(),
      .today = parse_iso_date(node.word("today"))};
  if (const yaml::Node* stated = node.find("pictures"))
    result.pictures = std::make_unique<StatedPictures>(context, *stated);
  if (const yaml::Node* posts = node.find("posts")) {
    result.is_calendar = true;
    result.posts = posts_of(*posts, rule.file);
  } else if (has_example_text(node)) {
    result.posts.push_back(post_of(node, name_of(node), read_example_text(node), rule.file));
  }
  return result;
}

std::optional<ExampleFiles> write_out(const Example& example) {
  const yaml::Node& node = example.node;
  if (node.find("posts") != nullptr || !has_example_text(node)) return std::nullopt;
  const SourceFilePtr draft = draft_of(node);
  const SourceFilePtr stated = workspace_of(node, draft->path());
  LaidOutExample laid_out{.workspace = read(stated), .today = parse_iso_date(node.word("today"))};
  const auto& paths = laid_out.workspace.paths;
  laid_out.posts.push_back({.file = draft,
                            .beside = paths.empty() ? yaml::Node() : paths.front().fields,
                            .beside_file = stated ? stated : draft,
                            .origin = Fields::Origin::Configuration});
  return ExampleFiles{.draft = draft,
                      .workspace = stated,
                      .today = node.word("today"),
                      .example = std::move(laid_out)};
}

}  // namespace advolint
