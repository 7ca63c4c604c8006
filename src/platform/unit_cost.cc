#include "platform/unit_cost.h"

#include "platform/weighted_length.h"
#include "text/characters.h"
#include "text/grapheme_break.h"
#include "text/utf8.h"

namespace advolint {
namespace {

/// Adds up clusters and remembers the first that does not fit.
class Sum {
 public:
  explicit Sum(std::uint32_t limit) : limit_(limit) {}

  void begin_cluster(std::size_t at) { cluster_begin_ = static_cast<std::uint32_t>(at); }
  void add(std::uint32_t cost) {
    count_.value += cost;
    if (count_.value > limit_ && !count_.first_beyond) count_.first_beyond = cluster_begin_;
  }
  /// Clusters of one byte each, which cost one each.
  void add_bytes(std::size_t begin, std::size_t end) {
    const std::uint32_t before = count_.value;
    count_.value += static_cast<std::uint32_t>(end - begin);
    if (count_.value > limit_ && !count_.first_beyond)
      count_.first_beyond = static_cast<std::uint32_t>(begin) + (limit_ - before);
  }
  void add_costly(CostSum UnitCount::*kind, std::uint32_t cost) {
    ++(count_.*kind).count;
    (count_.*kind).cost += cost;
  }
  [[nodiscard]] UnitCount result() const { return count_; }

 private:
  std::uint32_t limit_;
  std::uint32_t cluster_begin_ = 0;
  UnitCount count_;
};

bool is_printable_ascii(char byte) { return byte >= ' ' && byte <= '~'; }

/// The end of the printable ASCII that goes on at `at`. Between two of these signs there is always
/// a border, and each but the last, which a mark may follow, costs one in any unit.
std::size_t end_of_printable_ascii(std::string_view text, std::size_t at) {
  while (at < text.size() && is_printable_ascii(text[at])) ++at;
  return at;
}

UnitCount count_weighted(std::string_view text, std::uint32_t limit) {
  Sum sum(limit);
  GraphemeBreaker breaker;
  for (std::size_t at = 0; at < text.size();) {
    const WeightedStep step = weighted_step(text, at);
    for (const std::size_t end = at + step.length_bytes; at < end;) {
      const utf8::Decoded decoded = utf8::decode(text, at);
      if (breaker.begins_cluster(decoded.code_point)) sum.begin_cluster(at);
      at += decoded.length_bytes;
    }
    sum.add(step.weight);
    if (step.weight > 1)
      sum.add_costly(step.is_emoji ? &UnitCount::emoji : &UnitCount::wide, step.weight);
    if (!is_printable_ascii(text[at - 1])) continue;
    const std::size_t end = end_of_printable_ascii(text, at);
    if (end < at + 2) continue;
    sum.add_bytes(at, end - 1);
    at = end - 1;
  }
  return sum.result();
}

std::uint32_t code_point_count(std::string_view cluster) {
  return static_cast<std::uint32_t>(utf8::count_code_points(cluster));
}

std::uint32_t utf16_length(std::string_view cluster) {
  std::uint32_t length = 0;
  for (std::size_t at = 0; at < cluster.size();) {
    const utf8::Decoded decoded = utf8::decode(cluster, at);
    length += decoded.code_point > 0xFFFF ? 2 : 1;
    at += decoded.length_bytes;
  }
  return length;
}

std::uint32_t cost_of(std::string_view cluster, CountedIn unit) {
  switch (unit) {
    case CountedIn::GraphemeClusters:
      return 1;
    case CountedIn::Utf16CodeUnits:
      return utf16_length(cluster);
    case CountedIn::Bytes:
      return static_cast<std::uint32_t>(cluster.size());
    case CountedIn::EmojiBytes:
      if (is_emoji_cluster(cluster)) return static_cast<std::uint32_t>(cluster.size());
      return code_point_count(cluster);
    case CountedIn::CodePoints:
    case CountedIn::WeightedCharacters:
      return code_point_count(cluster);
  }
  return 0;
}

UnitCount count_clusters(std::string_view text, CountedIn unit, std::uint32_t limit) {
  Sum sum(limit);
  GraphemeBreaker breaker;
  std::size_t begin = 0;
  const auto end_cluster = [&](std::size_t end) {
    const std::string_view cluster = text.substr(begin, end - begin);
    const std::uint32_t cost = cost_of(cluster, unit);
    sum.begin_cluster(begin);
    sum.add(cost);
    if (cost > 1 && unit != CountedIn::Bytes && is_emoji_cluster(cluster)) {
      sum.add_costly(&UnitCount::emoji, cost);
    }
    begin = end;
  };
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    if (breaker.begins_cluster(decoded.code_point) && at > 0) end_cluster(at);
    at += decoded.length_bytes;
    if (!is_printable_ascii(text[at - 1])) continue;
    const std::size_t end = end_of_printable_ascii(text, at);
    if (end == at) continue;
    if (at - begin > 1) end_cluster(at);
    sum.add_bytes(begin, end - 1);
    begin = end - 1;
    at = end;
  }
  if (!text.empty()) end_cluster(text.size());
  return sum.result();
}

}  // namespace

CountedIn counted_in(Unit unit) {
  switch (unit) {
    case Unit::WeightedCharacters:
      return CountedIn::WeightedCharacters;
    case Unit::GraphemeClusters:
      return CountedIn::GraphemeClusters;
    case Unit::CodePoints:
      return CountedIn::CodePoints;
    case Unit::Utf16CodeUnits:
      return CountedIn::Utf16CodeUnits;
    case Unit::Bytes:
      return CountedIn::Bytes;
  }
  return CountedIn::GraphemeClusters;
}

UnitCount count_units_one_by_one(std::string_view text, CountedIn unit, std::uint32_t limit) {
  if (unit == CountedIn::WeightedCharacters) return count_weighted(text, limit);
  return count_clusters(text, unit, limit);
}

UnitCount count_units(std::string_view text, CountedIn unit, std::uint32_t limit) {
  // In ASCII every unit is a byte, and only CR and LF join into one cluster.
  if (!is_ascii(text) || text.find('\r') != text.npos)
    return count_units_one_by_one(text, unit, limit);
  UnitCount count{.value = static_cast<std::uint32_t>(text.size())};
  if (count.value > limit) count.first_beyond = limit;
  return count;
}

}  // namespace advolint
