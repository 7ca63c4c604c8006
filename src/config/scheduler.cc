#include "config/scheduler.h"

#include <algorithm>
#include <cassert>
#include <charconv>

#include "shipped/shipped_tree.h"
#include "text/embedded.h"

namespace advolint {
namespace {

constexpr std::string_view kFolder = "schedulers/";
constexpr std::string_view kExtension = ".yaml";

std::optional<std::uint32_t> number_in(const yaml::Node& node, std::string_view key) {
  const std::string digits = node.word(key);
  std::uint32_t value = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return fault == std::errc() && end != digits.data() ? std::optional(value) : std::nullopt;
}

std::vector<std::string> words_in(const yaml::Node& node, std::string_view key) {
  std::vector<std::string> words;
  const yaml::Node* list = node.find(key);
  if (list != nullptr)
    for (const yaml::Node& it : list->items) words.push_back(it.scalar);
  return words;
}

SchedulerColumn read_column(const yaml::Node& node) {
  return {.name = node.word("name"),
          .holds = node.word("holds"),
          .as = node.word("as"),
          .between = node.word("between"),
          .platform = node.word("platform"),
          .value = node.word("value"),
          .number = number_in(node, "number").value_or(0)};
}

/// "buffer" of "schedulers/buffer.yaml".
std::string id_in(std::string_view path) {
  path.remove_prefix(kFolder.size());
  path.remove_suffix(kExtension.size());
  return std::string(path);
}

Scheduler read_scheduler(std::string_view path) {
  const auto tree = shipped_tree(path);
  assert(tree && "a scheduler is not compiled in");
  Scheduler scheduler{.id = id_in(path),
                      .title = tree->word("title"),
                      .columns = {},
                      .rows = number_in(*tree, "rows"),
                      .pictures = number_in(*tree, "pictures"),
                      .picture_types = words_in(*tree, "picture-types"),
                      .platforms = words_in(*tree, "platforms")};
  if (const yaml::Node* columns = tree->find("columns"))
    for (const yaml::Node& it : columns->items) scheduler.columns.push_back(read_column(it));
  return scheduler;
}

const std::vector<Scheduler>& all_schedulers() {
  // Constant once built, which the language does in one thread only.
  static const std::vector<Scheduler> all = [] {
    std::vector<Scheduler> read;
    for (const EmbeddedFile& it : embedded_rules())
      if (it.path.starts_with(kFolder)) read.push_back(read_scheduler(it.path));
    std::ranges::sort(read, {}, &Scheduler::id);
    return read;
  }();
  return all;
}

}  // namespace

std::vector<std::string> scheduler_names() {
  std::vector<std::string> names;
  for (const EmbeddedFile& it : embedded_rules())
    if (it.path.starts_with(kFolder)) names.push_back(id_in(it.path));
  std::ranges::sort(names);
  return names;
}

const Scheduler* find_scheduler(std::string_view id) {
  const auto found = std::ranges::find(all_schedulers(), id, &Scheduler::id);
  return found == all_schedulers().end() ? nullptr : &*found;
}

std::string filled_in(std::string_view pattern,
                      const std::map<std::string, std::string, std::less<>>& values) {
  std::string out;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t end = pattern[at] == '{' ? pattern.find('}', at) : std::string_view::npos;
    const auto value = end == std::string_view::npos
                           ? values.end()
                           : values.find(pattern.substr(at + 1, end - at - 1));
    if (value == values.end()) {
      out += pattern[at++];
    } else {
      out += value->second;
      at = end + 1;
    }
  }
  return out;
}

}  // namespace advolint
