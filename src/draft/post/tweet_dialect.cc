#include "draft/post/tweet_dialect.h"

#include <algorithm>

namespace advolint {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

/// Where the answer of "( ) The yard" or "() The yard" begins in its line; nothing if it is none.
std::optional<std::size_t> find_answer(std::string_view line) {
  if (!line.starts_with('(')) return std::nullopt;
  const std::size_t close = line.find_first_not_of(' ', 1);
  if (close == std::string_view::npos || line[close] != ')') return std::nullopt;
  const std::size_t begin = line.find_first_not_of(kBlanks, close + 1);
  if (begin == std::string_view::npos || begin == close + 1) return std::nullopt;
  return begin;
}

}  // namespace

std::optional<PollLines> find_poll_lines(const SourceFile& file, SourceSpan region) {
  constexpr std::size_t kFewestAnswers = 2;
  PollLines found{.span = {region.end, region.end}, .answers = {}};
  for (std::uint32_t i = file.line_index(region.end) + 1; i-- > 0;) {
    SourceSpan line = file.line(i);
    if (line.begin < region.begin) break;
    line.end = std::min(line.end, region.end);
    const std::string_view text = line.begin < line.end ? file.text(line) : std::string_view();
    const std::size_t end = text.find_last_not_of(kBlanks) + 1;
    if (end == 0 && found.answers.empty()) continue;
    const auto begin = find_answer(text);
    if (!begin) break;
    found.answers.push_back({line.begin + static_cast<std::uint32_t>(*begin),
                             line.begin + static_cast<std::uint32_t>(end)});
    found.span.begin = line.begin;
  }
  if (found.answers.size() < kFewestAnswers) return std::nullopt;
  std::ranges::reverse(found.answers);
  return found;
}

yaml::Node poll_of(const SourceFile& file, const PollLines& lines) {
  yaml::Node poll{
      .kind = yaml::Kind::Sequence, .scalar = {}, .span = lines.span, .items = {}, .entries = {}};
  for (const SourceSpan answer : lines.answers) {
    poll.items.push_back({.kind = yaml::Kind::Scalar,
                          .scalar = std::string(file.text(answer)),
                          .span = answer,
                          .items = {},
                          .entries = {}});
  }
  return poll;
}

std::string_view thread_delimiter(const yaml::Node& front_matter) {
  for (const std::string_view key : {"thread-delimiter", "threadDelimiter", "thread_delimiter"}) {
    const yaml::Node* value = front_matter.find(key);
    if (value != nullptr && value->is_scalar()) return value->scalar;
  }
  return {};
}

}  // namespace advolint
