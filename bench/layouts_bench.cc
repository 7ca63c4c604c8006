// Prints what reading drafts of hostile layouts takes at 100 KB and at 400 KB: files of nothing but
// labels, of deep nesting, of wide tables. Exits 1 where four times the bytes cost more than 4.5
// times the time, or where bytes of a file are not accounted for.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <memory>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "draft/read_draft.h"
#include "text/source_file.h"

namespace advolint {
namespace {

constexpr std::size_t kSmallBytes = 100UL << 10U;
constexpr std::size_t kLargeBytes = 4 * kSmallBytes;
constexpr double kMostGrowth = 4.5;

/// A file that repeats `unit` after `prefix`.
struct Layout {
  std::string_view name;
  std::string_view path;
  std::string_view prefix;
  std::string_view unit;
};

constexpr Layout kLayouts[] = {
    {"labels", "kit.md", "", "**X:** The van is back in town.\n\n"},
    {"labels without texts", "kit.txt", "", "Facebook\n\n"},
    {"labels on one line", "kit.txt", "", "X: a. Facebook: b. "},
    {"headings", "kit.md", "", "## Post\n\n"},
    {"headings of networks", "kit.md", "", "## Facebook\n\n"},
    {"labels in quotes", "kit.md", "", "> **X**\n>\n> The van is back.\n\n"},
    {"nested quotes", "kit.md", "", ">"},
    {"nested items", "kit.md", "", "- - "},
    {"brackets", "kit.txt", "", "[1] ("},
    {"fields", "kit.txt", "Post 1\n", "Platform: X\nDate: May 4\n"},
    {"fields without values", "kit.md", "", "**Text:**\n"},
    {"items", "kit.md", "# Sample tweets\n\n", "- The van is back. #VanDay\n"},
    {"items of section numbers", "kit.txt", "FACEBOOK\n\n", "1.1. The van is back.\n"},
    {"titles that count, lines below them", "kit.txt", "Sample posts\n\n",
     "7\nThe van is back, and it sings.\n\n"},
    {"rules", "kit.txt", "", "------\n"},
    {"escaped rules", "kit.md", "", "\\* \\* \\*\n\n"},
    {"marks before lines", "kit.txt", "", ">> X\n"},
    {"open quotation marks", "kit.txt", "FACEBOOK\n\n", "\"The van is back.\n\n"},
    {"folds", "kit.md", "", "<details>\n<summary>X</summary>\n\nThe van.\n\n</details>\n\n"},
    {"tags on one line", "kit.md", "", "<summary><b>"},
    {"links of contents", "kit.md", "", "- [Posts](#posts)\n"},
    {"leads", "kit.txt", "From: Ana\nSubject: van\n\n", "For Facebook, if asked, reply:\n\n"},
    {"quotes below no label", "kit.md", "", "> The van is back, and it sings. #VanDay\n\n"},
    {"indented texts", "kit.txt", "",
     "On Monday:\n\n    The van is back, and it sings. #VanDay\n\n"},
    {"titled texts", "kit.txt", "", "For parents\n\nThe van is back, and it sings. #VanDay\n\n"},
    {"aligned rows", "plan.txt", "TIME    WHAT     TEXT\n", "09:15   Doors    The van is open.\n"},
    {"thread counts", "kit.txt", "X\n\n", "1/ The van.\n\n"},
    {"dates", "kit.md", "", "## Monday, March 2, 2026\n\n"},
    {"rows", "plan.csv", "Date,Platform,Text\n", "2026-03-02,X,The van is back.\n"},
    {"columns", "plan.csv", "Date,Platform,Text", ",Text"},
    {"one row", "plan.csv", "Date,Platform,Text\n2026-03-02,X,", "The van is back. "},
    {"open cells", "plan.txt", "Day\tWhere\tText\n", "a\tb\t\"c\n"},
    {"rows of Markdown", "plan.md", "| Date | X |\n|---|---|\n", "| 2026-03-02 | The van. |\n"},
    {"cells of Markdown", "plan.md", "|", " a |"},
};

std::string text_of(const Layout& layout, std::size_t size_bytes) {
  std::string text(layout.prefix);
  while (text.size() < size_bytes) text.append(layout.unit);
  return text;
}

/// What one reading was found to be.
struct Reading {
  double seconds = 0;
  bool is_covered = true;  ///< its stretches follow each other, and reach the file's end
};

Reading read_once(const Layout& layout, const std::string& text) {
  static const PlatformTable platforms = built_in_platforms();
  const auto file = std::make_shared<const SourceFile>(std::string(layout.path), text);
  const std::clock_t start = std::clock();
  const Draft draft = read_draft(file, platforms, {});
  Reading reading{.seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC};
  std::uint32_t at = 0;
  for (const Stretch& it : draft.stretches) {
    reading.is_covered &= it.span.begin == at;
    at = it.span.end;
  }
  reading.is_covered &= draft.stretches.empty() || at == text.size();
  return reading;
}

/// The best of several runs, in processor time, so that other programs do not count.
Reading read_best(const Layout& layout, std::size_t size_bytes) {
  constexpr std::size_t kRuns = 3;
  const std::string text = text_of(layout, size_bytes);
  Reading best = read_once(layout, text);
  for (std::size_t run = 1; run < kRuns; ++run) {
    const Reading again = read_once(layout, text);
    best.seconds = std::min(best.seconds, again.seconds);
  }
  return best;
}

int run() {
  bool is_bad = false;
  fmt::print("{:<28}{:>14}{:>14}{:>9}\n", "layout", "100 KB in ms", "400 KB in ms", "growth");
  for (const Layout& layout : kLayouts) {
    const Reading small = read_best(layout, kSmallBytes);
    const Reading large = read_best(layout, kLargeBytes);
    // Less than a tick of the clock tells nothing.
    constexpr double kTick = 0.002;
    const double growth = large.seconds / std::max(small.seconds, kTick);
    const bool is_slow = growth > kMostGrowth;
    const bool is_lost = !small.is_covered || !large.is_covered;
    is_bad |= is_slow || is_lost;
    fmt::print("{:<28}{:>14.1f}{:>14.1f}{:>9.2f}{}{}\n", layout.name, small.seconds * 1e3,
               large.seconds * 1e3, growth, is_slow ? "  !" : "", is_lost ? "  lost bytes" : "");
    std::fflush(stdout);
  }
  return is_bad ? 1 : 0;
}

}  // namespace
}  // namespace advolint

int main() { return advolint::run(); }
