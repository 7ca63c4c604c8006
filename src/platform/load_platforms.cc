#include "platform/load_platforms.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <memory>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "platform/limit_reader.h"
#include "platform/load_picture_limits.h"
#include "shipped/shipped_tree.h"
#include "text/embedded.h"

namespace advolint {
namespace {

constexpr std::array<Choice<Dialect>, 7> kDialects = {{{"x", Dialect::X},
                                                       {"bluesky", Dialect::Bluesky},
                                                       {"mastodon", Dialect::Mastodon},
                                                       {"threads", Dialect::Threads},
                                                       {"linkedin", Dialect::LinkedIn},
                                                       {"facebook", Dialect::Facebook},
                                                       {"instagram", Dialect::Instagram}}};
constexpr std::array<Choice<Unit>, 5> kUnits = {{{"weighted-characters", Unit::WeightedCharacters},
                                                 {"graphemes", Unit::GraphemeClusters},
                                                 {"code-points", Unit::CodePoints},
                                                 {"utf-16", Unit::Utf16CodeUnits},
                                                 {"bytes", Unit::Bytes}}};
constexpr std::array<Choice<MentionCost>, 2> kMentionCosts = {
    {{"full", MentionCost::Full}, {"name-only", MentionCost::NameOnly}}};
constexpr std::array<Choice<OuterBlanks>, 2> kOuterBlanks = {
    {{"count", OuterBlanks::Count}, {"strip", OuterBlanks::Strip}}};
constexpr std::array<Choice<ComposerLinks>, 2> kComposerLinks = {
    {{"as-typed", ComposerLinks::AsTyped}, {"shortened", ComposerLinks::Shortened}}};
constexpr std::array<Choice<ContentWarning>, 2> kContentWarnings = {
    {{"free", ContentWarning::Free}, {"shares-limit", ContentWarning::SharesLimit}}};

void read_alternatives(yaml::MapReader& reader, Platform& platform) {
  const yaml::Node* node = reader.find("alternatives");
  if (node == nullptr) return;
  yaml::MapReader alternatives(reader.context(), *node, Phrase("the alternatives"));
  for (const yaml::Entry& entry : node->entries) {
    std::optional<CountLimit> limit;
    read_limit(alternatives, entry.key, limit);
    if (limit) platform.alternatives.push_back({.name = entry.key, .limit = *limit});
  }
  alternatives.finish();
}

void read_fold(yaml::MapReader& reader, std::optional<Fold>& fold) {
  const yaml::Node* node = reader.find("fold");
  if (node == nullptr || node->is_null()) return;
  Fold read{.source = std::string(kWorkspaceSource)};
  if (!node->is_mapping()) {
    const std::optional<std::uint32_t> count = read_count(reader.context(), *node, "fold");
    if (!count) return;
    read.count = *count;
  } else {
    yaml::MapReader fields(reader.context(), *node, Phrase("a fold"));
    read.count = read_count(fields, "count").value_or(0);
    read.lines = read_count(fields, "lines").value_or(0);
    read_text(fields, "source", read.source);
    read_text(fields, "checked-on", read.checked_on);
    fields.finish();
  }
  fold = read;
}

/// Characters written as "U+FEFF".
void read_characters(yaml::MapReader& reader, std::string_view key, std::u32string& characters) {
  for (const yaml::Word& word : reader.words(key)) {
    constexpr int kHexadecimal = 16;
    std::uint32_t code_point = 0;
    const char* const begin = word.text.data() + std::min<std::size_t>(2, word.text.size());
    const char* const end = word.text.data() + word.text.size();
    const auto [read_to, error] = std::from_chars(begin, end, code_point, kHexadecimal);
    if (!word.text.starts_with("U+") || error != std::errc() || read_to != end ||
        code_point > 0x10FFFF) {
      reader.context().error("value", word.span, Phrase("'{}' is not a code point", word.text),
                             Phrase("write it as U+FEFF"));
      continue;
    }
    characters.push_back(code_point);
  }
}

/// What a platform file and a workspace may both say.
void read_rules(yaml::MapReader& reader, Platform& platform) {
  read_choice(reader, "unit", kUnits, platform.unit);
  read_limit(reader, "length", platform.length);
  read_limit(reader, "bytes", platform.bytes);
  read_limit(reader, "emoji-bytes", platform.emoji_bytes);
  read_limit(reader, "hashtags", platform.hashtags);
  read_limit(reader, "mentions", platform.mentions);
  read_limit(reader, "links", platform.links);
  read_limit(reader, "alt-text", platform.alt_text);
  read_limit(reader, "handle", platform.handle);
  read_picture_limits(reader, platform.pictures);
  if (const auto cost = read_count(reader, "link-cost")) platform.link_cost = cost;
  if (const auto cost = read_count(reader, "placeholder-link-cost"))
    platform.placeholder_link_cost = *cost;
  read_choice(reader, "mention-cost", kMentionCosts, platform.mention_cost);
  read_choice(reader, "outer-blanks", kOuterBlanks, platform.outer_blanks);
  read_choice(reader, "composer-links", kComposerLinks, platform.composer_links);
  read_choice(reader, "content-warning", kContentWarnings, platform.content_warning);
  read_fold(reader, platform.fold);
  if (const auto renders = reader.boolean("renders-markup")) platform.renders_markup = *renders;
}

std::vector<std::string> read_texts(yaml::MapReader& reader, std::string_view key) {
  std::vector<std::string> texts;
  for (yaml::Word& word : reader.words(key)) texts.push_back(std::move(word.text));
  return texts;
}

/// `limit: 1000` or `limit: premium`.
void read_short_limit(yaml::MapReader& reader, Platform& platform) {
  const std::optional<yaml::Word> word = reader.word("limit");
  if (!word) return;
  const auto alternative =
      std::ranges::find(platform.alternatives, word->text, &AlternativeLimit::name);
  if (alternative != platform.alternatives.end()) {
    platform.length = alternative->limit;
    return;
  }
  const std::optional<std::uint32_t> count = parse_count(word->text);
  if (!count) {
    std::vector<Phrase> known = {Phrase("a whole number")};
    for (const AlternativeLimit& other : platform.alternatives) known.emplace_back(other.name);
    reader.context().error("number", word->span,
                           Phrase("'limit' takes {}", Phrase::any_of(std::move(known))));
    return;
  }
  const Level level = platform.length ? platform.length->level : Level::Error;
  platform.length =
      CountLimit{.count = *count, .level = level, .source = std::string(kWorkspaceSource)};
}

}  // namespace

std::optional<Platform> read_platform(const yaml::Context& context, const yaml::Node& node) {
  yaml::MapReader reader(context, node, Phrase("a platform"));
  Platform platform;
  const std::optional<yaml::Word> id = reader.require_word("id");
  const bool has_dialect = reader.require("dialect") != nullptr;
  if (!id || !has_dialect) return std::nullopt;
  platform.id = id->text;
  platform.name = id->text;
  read_text(reader, "name", platform.name);
  platform.aliases = read_texts(reader, "aliases");
  platform.extensions = read_texts(reader, "extensions");
  read_choice(reader, "dialect", kDialects, platform.dialect);
  if (const auto is_word = reader.boolean("also-a-word")) platform.is_also_a_word = *is_word;
  if (const auto reads = reader.boolean("reads-unnamed")) platform.reads_unnamed = *reads;
  read_characters(reader, "forbidden-characters", platform.forbidden);
  read_alternatives(reader, platform);
  read_rules(reader, platform);
  reader.finish();
  return platform;
}

void override_platform(Platform& platform, const yaml::Context& context, const yaml::Node& node) {
  if (node.is_null()) return;
  yaml::MapReader reader(context, node, Phrase("a platform"));
  if (!reader.is_mapping()) return;
  read_rules(reader, platform);
  read_short_limit(reader, platform);
  reader.finish();
}

PlatformTable built_in_platforms() {
  std::vector<Platform> platforms;
  for (const EmbeddedFile& embedded : embedded_rules()) {
    if (!embedded.path.starts_with("platforms/")) continue;
    Diagnostics diagnostics;
    const auto file = std::make_shared<const SourceFile>(std::string(embedded.path),
                                                         std::string(embedded.content));
    const yaml::Context context{.file = file, .prefix = "platform", .diagnostics = &diagnostics};
    const std::optional<yaml::Node> node = shipped_tree(embedded.path);
    std::optional<Platform> platform = node ? read_platform(context, *node) : std::nullopt;
    assert(platform && diagnostics.empty() && "a platform file of ours is faulty");
    if (platform) platforms.push_back(*std::move(platform));
  }
  return PlatformTable(std::move(platforms));
}

}  // namespace advolint
