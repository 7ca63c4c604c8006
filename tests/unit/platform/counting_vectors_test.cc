// Holds tests/conformance/counting.json and platforms.json against the counting and linking of X,
// Bluesky and Mastodon. What each field means is in their `meta`.

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

#include "platform/code_point_text.h"
#include "platform/entity.h"
#include "platform/measure.h"
#include "platform/x_cashtags.h"
#include "platform/x_hashtags.h"
#include "platform/x_links.h"
#include "platform/x_mentions.h"
#include "support/project_dir.h"
#include "text/characters.h"
#include "text/graphemes.h"
#include "text/utf8.h"
#include "unit/platform/platform_under_test.h"

namespace advolint {
namespace {

using nlohmann::json;

/// Kind and bytes of an entity, as the vectors name them.
using Linked = std::tuple<std::string, std::uint32_t, std::uint32_t>;

std::string conformance_file(const std::string& name) {
  return testing::project_dir() + "/tests/conformance/" + name;
}

json read_vectors(const std::string& name) {
  std::ifstream file(conformance_file(name));
  return json::parse(file).at("vectors");
}

const json& vectors() {
  static const json kVectors = read_vectors("counting.json");
  return kVectors;
}

/// The bytes of a vector; ill-formed ones are replaced as advolint does when it reads a file.
std::string text_of(const json& vector) {
  if (!vector.contains("rawHex")) return vector.at("text").get<std::string>();
  const auto hex = vector.at("rawHex").get<std::string>();
  std::string bytes;
  for (std::size_t at = 0; at < hex.size(); at += 2) {
    bytes.push_back(static_cast<char>(std::stoi(hex.substr(at, 2), nullptr, 16)));
  }
  return utf8::replace_ill_formed(bytes);
}

/// Vector and field of each exception.
const std::set<std::pair<std::string, std::string>>& exceptions() {
  static const auto kExceptions = [] {
    std::set<std::pair<std::string, std::string>> read;
    for (const YAML::Node& entry : YAML::LoadFile(conformance_file("exceptions.yaml"))) {
      read.emplace(entry["id"].as<std::string>(), entry["field"].as<std::string>());
    }
    return read;
  }();
  return kExceptions;
}

class Differences {
 public:
  template <class Value>
  void compare(const json& vector, const std::string& field, const Value& answer,
               const Value& expected) {
    const auto id = vector.at("id").get<std::string>();
    if (answer == expected || exceptions().contains({id, field})) return;
    out_ << id << ' ' << field << ": " << json(answer).dump() << " instead of "
         << json(expected).dump() << " for " << json(text_of(vector)).dump() << '\n';
  }
  [[nodiscard]] std::string text() const { return out_.str(); }

 private:
  std::ostringstream out_;
};

std::vector<Linked> linked_of(std::string_view text, const Platform& platform) {
  std::vector<Linked> linked;
  for (const Entity& entity : find_entities(text, platform)) {
    linked.emplace_back(std::string(name_of(entity.kind)), entity.span.begin, entity.span.end);
  }
  return linked;
}

std::string our_name(const std::string& kind) {
  if (kind == "url") return "link";
  return kind == "tag" ? "hashtag" : kind;
}

std::vector<Linked> sorted(std::vector<Linked> linked) {
  std::ranges::sort(linked, {}, [](const Linked& one) {
    return std::make_tuple(std::get<1>(one), std::get<2>(one), std::get<0>(one));
  });
  return linked;
}

std::vector<Linked> expected_entities(const json& entities) {
  std::vector<Linked> linked;
  for (const json& entity : entities) {
    linked.emplace_back(our_name(entity.at("kind")), entity.at("byteStart"), entity.at("byteEnd"));
  }
  return sorted(std::move(linked));
}

using ByteRanges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

ByteRanges expected_ranges(const json& entities) {
  ByteRanges ranges;
  for (const json& entity : entities)
    ranges.emplace_back(entity.at("byteStart"), entity.at("byteEnd"));
  return ranges;
}

/// What `find` finds, without those that begin inside a link that begins before.
ByteRanges ranges_on_x(std::string_view text,
                       std::vector<CodePointRange> (*find)(std::u32string_view)) {
  const CodePointText points(text);
  ByteRanges ranges;
  for (const CodePointRange range : find(points.points())) {
    const TextSpan span = points.bytes(range.begin, range.end);
    ranges.emplace_back(span.begin, span.end);
  }
  return ranges;
}

std::vector<CodePointRange> hashtags_beside_links(std::u32string_view text) {
  std::vector<CodePointRange> beside;
  const std::vector<CodePointRange> links = find_x_links(text);
  for (const CodePointRange tag : find_x_hashtags(text)) {
    const bool is_inside = std::ranges::any_of(links, [tag](const CodePointRange link) {
      return link.begin <= tag.begin && tag.begin < link.end;
    });
    if (!is_inside) beside.push_back(tag);
  }
  return beside;
}

std::vector<CodePointRange> mention_ranges(std::u32string_view text) {
  std::vector<CodePointRange> ranges;
  for (const XMention& mention : find_x_mentions(text))
    ranges.push_back({mention.begin, mention.end});
  return ranges;
}

}  // namespace

TEST_CASE("X counts every vector as X does", "[platform][conformance]") {
  Differences differences;
  for (const json& vector : vectors()) {
    const json& x = vector.at("x");
    const std::string text = text_of(vector);
    const Length length = measure(text, built_in("x"));
    differences.compare(vector, "x.weightedLengthEmoji17", length.value,
                        x.at("weightedLengthEmoji17").get<std::uint32_t>());
    const std::string nfc = to_nfc(text);
    const CodePointText points(nfc);
    differences.compare(vector, "x.nfcUrls", find_x_links(points.points()).size(),
                        x.at("nfcUrls").get<std::size_t>());
    const bool is_valid = length.value > 0 && !length.excess && !length.forbidden;
    differences.compare(vector, "x.valid", is_valid, x.at("valid").get<bool>());
  }
  INFO(differences.text());
  REQUIRE(differences.text().empty());
}

TEST_CASE("X links in every vector what X links", "[platform][conformance]") {
  Differences differences;
  for (const json& vector : vectors()) {
    const json& x = vector.at("x");
    const std::string text = text_of(vector);
    differences.compare(vector, "x.urls", ranges_on_x(text, find_x_links),
                        expected_ranges(x.at("urls")));
    differences.compare(vector, "x.hashtags", ranges_on_x(text, hashtags_beside_links),
                        expected_ranges(x.at("hashtags")));
    differences.compare(vector, "x.mentions", ranges_on_x(text, mention_ranges),
                        expected_ranges(x.at("mentions")));
    differences.compare(vector, "x.cashtags", ranges_on_x(text, find_x_cashtags),
                        expected_ranges(x.at("cashtags")));
    std::vector<Linked> linked;
    for (const json& entity : x.at("linked"))
      linked.emplace_back(our_name(entity[0]), entity[1], entity[2]);
    differences.compare(vector, "x.linked", linked_of(text, built_in("x")), linked);
  }
  INFO(differences.text());
  REQUIRE(differences.text().empty());
}

TEST_CASE("Bluesky counts and links every vector as Bluesky does", "[platform][conformance]") {
  Differences differences;
  for (const json& vector : vectors()) {
    const json& bluesky = vector.at("bluesky");
    const std::string text = text_of(vector);
    const Length length = measure(text, built_in("bluesky"));
    differences.compare(vector, "bluesky.graphemes", length.value,
                        bluesky.at("graphemes").get<std::uint32_t>());
    differences.compare(vector, "bluesky.composerGraphemes", length.composer.value_or(0),
                        bluesky.at("composerGraphemes").get<std::uint32_t>());
    const SecondaryLength& bytes = length.secondary.at(0);
    differences.compare(vector, "bluesky.bytes", bytes.value,
                        bluesky.at("bytes").get<std::uint32_t>());
    const bool is_valid = length.value <= length.limit && bytes.value <= bytes.limit;
    differences.compare(vector, "bluesky.valid", is_valid, bluesky.at("valid").get<bool>());
    differences.compare(vector, "bluesky.facets", sorted(linked_of(text, built_in("bluesky"))),
                        expected_entities(bluesky.at("facets")));
  }
  INFO(differences.text());
  REQUIRE(differences.text().empty());
}

TEST_CASE("Mastodon counts and links every vector as a server does", "[platform][conformance]") {
  Differences differences;
  for (const json& vector : vectors()) {
    const json& mastodon = vector.at("mastodon");
    const std::string text = text_of(vector);
    differences.compare(vector, "mastodon.length", measure(text, built_in("mastodon")).value,
                        mastodon.at("length").get<std::uint32_t>());
    std::vector<Linked> linked = linked_of(text, built_in("mastodon"));
    std::erase_if(linked, [](const Linked& one) { return std::get<0>(one) == "hashtag"; });
    differences.compare(vector, "mastodon.entities", sorted(linked),
                        expected_entities(mastodon.at("entities")));
  }
  INFO(differences.text());
  REQUIRE(differences.text().empty());
}

TEST_CASE("each platform answers as its own code does", "[platform][conformance]") {
  Differences differences;
  for (const json& vector : read_vectors("platforms.json")) {
    const Platform& platform = built_in(vector.at("platform").get<std::string>());
    const std::string text = text_of(vector);
    const Length length = measure(text, platform);
    if (vector.contains("length"))
      differences.compare(vector, "length", length.value, vector.at("length").get<std::uint32_t>());
    if (vector.contains("valid"))
      differences.compare(vector, "valid", !length.forbidden, vector.at("valid").get<bool>());
    if (!vector.contains("entities")) continue;
    std::vector<Linked> linked;
    for (const json& entity : vector.at("entities"))
      linked.emplace_back(entity[0], entity[1], entity[2]);
    differences.compare(vector, "entities", sorted(linked_of(text, platform)), sorted(linked));
  }
  INFO(differences.text());
  REQUIRE(differences.text().empty());
}

}  // namespace advolint
