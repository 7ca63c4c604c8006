// Prints, for drafts and for texts made to be slow, the bytes a second that find_entities and
// measure take at 4 KB and at 4 MB, and by how much the cost of a byte grows between the two. Exits
// 1 where it grows by more than half.

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "platform/entity.h"
#include "platform/measure.h"
#include "platform/platform.h"

namespace advolint {
namespace {

constexpr std::size_t kSmallBytes = 4UL << 10U;
constexpr std::size_t kLargeBytes = 4UL << 20U;
constexpr double kMostGrowth = 1.5;

/// A text that repeats `unit` after `prefix`.
struct Case {
  std::string_view name;
  std::string_view prefix;
  std::string_view unit;
};

constexpr std::string_view kAsciiDraft =
    "Our libraries lend more than books: tools, seeds, laptops. Tell @RepLee to fund them: "
    "https://example.org/act?from=post #FundLibraries\n";
constexpr std::string_view kMixedDraft =
    "“Bibliothèques ouvertes” — merci à tous 📚👩🏽‍🔬! 図書館 は みんな "
    "の "
    "もの "
    "です。 "
    "@ala@example.social "
    "https://example.org/été #Bibliothèque…\n";

constexpr Case kCases[] = {
    {"ASCII draft", "", kAsciiDraft},
    {"mixed draft", "", kMixedDraft},
    {"labels without end", "", "日."},
    {"short labels", "", "a."},
    {"domains side by side", "", "a.co,"},
    {"links side by side", "", "https://a.co/b "},
    {"schemes", "", "https://"},
    {"underscored labels", "", "a_b."},
    {"open brackets in a path", "https://a.co/", "("},
    {"nested brackets in a path", "https://a.co/", "(a(b)c)"},
    {"brackets after links", "", "a.co/(a"},
    {"unended path", "https://a.co/", "!"},
    {"one long link", "https://a.co/", "path/"},
    {"at signs", "", "@"},
    {"mentions", "", "@a"},
    {"hash signs", "", "#"},
    {"digits as tags", "", "#1"},
    {"one long tag", "#", "a"},
    {"dollar signs", "", " $"},
    {"open square brackets", "", "[link"},
    {"marks of one class", "e", "\u0301"},
    {"marks of two classes", "e", "\u0301\u0323"},
    {"marks that decompose", "e", "\u0F73"},
    {"joiners", "👩", "\u200D"},
    {"flags", "", "🇺"},
    {"Hangul letters", "", "\u1100\u1161\u11A8"},
    {"ideographs", "", "図書館"},
    {"one-letter lines", "", "a\r\n"},
};

std::string text_of(const Case& one, std::size_t size_bytes) {
  std::string text(one.prefix);
  while (text.size() < size_bytes) text.append(one.unit);
  return text;
}

/// Nanoseconds that a byte takes, the best of several runs.
double cost_per_byte(const Case& one, const Platform& platform, std::size_t size_bytes) {
  constexpr std::size_t kRuns = 3;
  const std::string text = text_of(one, size_bytes);
  const std::size_t repetitions = std::max<std::size_t>(1, (kLargeBytes / 8) / size_bytes);
  double best = 0;
  for (std::size_t run = 0; run < kRuns; ++run) {
    // Time of the processor, so that other programs do not count.
    const std::clock_t start = std::clock();
    std::size_t seen = 0;
    for (std::size_t i = 0; i < repetitions; ++i) {
      seen += find_entities(text, platform).size() + measure(text, platform).value;
    }
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    const double cost = seconds * 1e9 / static_cast<double>(text.size() * repetitions);
    // `seen` keeps the work from being left out.
    if (seen > 0 && (best == 0 || cost < best)) best = cost;
  }
  return best;
}

int run() {
  const PlatformTable platforms = built_in_platforms();
  bool grows = false;
  fmt::print("{:<28}{:<11}{:>12}{:>12}{:>9}\n", "text", "platform", "4 KB MB/s", "4 MB MB/s",
             "growth");
  for (const Case& one : kCases) {
    for (const std::string_view id : {"x", "bluesky", "mastodon", "threads"}) {
      const Platform& platform = *platforms.find(id);
      const double small = cost_per_byte(one, platform, kSmallBytes);
      const double large = cost_per_byte(one, platform, kLargeBytes);
      const double growth = large / small;
      grows = grows || growth > kMostGrowth;
      fmt::print("{:<28}{:<11}{:>12.1f}{:>12.1f}{:>9.2f}{}\n", one.name, id, 1000 / small,
                 1000 / large, growth, growth > kMostGrowth ? "  !" : "");
      std::fflush(stdout);
    }
  }
  return grows ? 1 : 0;
}

}  // namespace
}  // namespace advolint

int main() { return advolint::run(); }
