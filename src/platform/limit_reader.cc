#include "platform/limit_reader.h"

#include <charconv>

namespace advolint {

std::optional<std::uint32_t> parse_count(std::string_view text) {
  std::uint32_t count = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return count;
}

void read_text(yaml::MapReader& reader, std::string_view key, std::string& value) {
  if (const std::optional<yaml::Word> word = reader.word(key)) value = word->text;
}

std::optional<std::uint32_t> read_count(const yaml::Context& context, const yaml::Node& node,
                                        std::string_view what) {
  const std::optional<std::uint32_t> count =
      node.is_scalar() ? parse_count(node.scalar) : std::nullopt;
  if (!count) {
    context.error("number", node.span, Phrase("'{}' takes a whole number, 0 or more", what));
  }
  return count;
}

std::optional<std::uint32_t> read_count(yaml::MapReader& reader, std::string_view key) {
  const yaml::Node* node = reader.find(key);
  return node == nullptr || node->is_null() ? std::nullopt
                                            : read_count(reader.context(), *node, key);
}

void read_limit(yaml::MapReader& reader, std::string_view key, std::optional<CountLimit>& limit) {
  const yaml::Node* node = reader.find(key);
  if (node == nullptr || node->is_null()) return;
  CountLimit read = limit.value_or(CountLimit{});
  read.source = kWorkspaceSource;
  read.checked_on.clear();
  read.safe_count.reset();
  if (!node->is_mapping()) {
    const std::optional<std::uint32_t> count = read_count(reader.context(), *node, key);
    if (!count) return;
    read.count = *count;
  } else {
    yaml::MapReader fields(reader.context(), *node, Phrase("a limit"));
    read.count = read_count(fields, "count").value_or(read.count);
    read_choice(fields, "level", kLevelChoices, read.level);
    if (const auto distinct = fields.boolean("distinct")) read.distinct = *distinct;
    read.safe_count = read_count(fields, "safe-count");
    read_text(fields, "source", read.source);
    read_text(fields, "checked-on", read.checked_on);
    fields.finish();
  }
  limit = read;
}

}  // namespace advolint
