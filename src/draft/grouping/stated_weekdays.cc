#include "draft/grouping/stated_weekdays.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "draft/calendar/cell_words.h"
#include "draft/calendar/words.h"
#include "text/date.h"
#include "text/words.h"

namespace advolint {
namespace {

struct Weekday {
  SourceSpan at;
  std::size_t day = 0;  ///< 0 is Monday
};

/// The weekday in the line up to the end of `date`, which ends a date there.
std::optional<Weekday> find_weekday(const SourceFile& file, SourceSpan date) {
  const SourceSpan line = file.line(file.line_index(date.begin));
  const std::string_view text = file.text({line.begin, std::max(line.begin, date.end)});
  std::optional<Weekday> found;
  for (const WordToken& word : cut_words(text)) {
    const auto name = calendar_words().weekdays.find(word.folded);
    if (name == calendar_words().weekdays.end() || calendar_words().months.contains(word.folded))
      continue;
    if (found) return std::nullopt;  // "Monday to Thursday, March 3–5"
    found = {{line.begin + word.span.begin, line.begin + word.span.end}, name->second.day};
  }
  return found;
}

std::size_t weekday_of(Date date) {
  return std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding() - 1;
}

}  // namespace

void state_wrong_weekdays(const SourceFile& file, std::vector<Post>& posts) {
  std::vector<std::pair<Post*, SourceSpan>> wrong;
  std::set<std::uint32_t> met;  // labels, by where their days begin
  std::size_t right = 0;
  for (Post& post : posts) {
    const yaml::Node* stated = post.own_fields.find("date");
    if (stated == nullptr || post.own_fields.find("weekday") != nullptr) continue;
    if (!met.insert(stated->span.begin).second) continue;
    const auto date = parse_iso_date(std::string_view(stated->scalar).substr(0, 10));
    const auto weekday = date ? find_weekday(file, stated->span) : std::nullopt;
    if (!weekday) continue;
    if (weekday->day == weekday_of(*date)) {
      ++right;
    } else {
      wrong.emplace_back(&post, weekday->at);
    }
  }
  if (right == 0 || wrong.size() > right) return;
  for (const auto& [post, at] : wrong) {
    yaml::Node word{.kind = yaml::Kind::Scalar,
                    .scalar = std::string(file.text(at)),
                    .span = at,
                    .items = {},
                    .entries = {}};
    put(post->own_fields, "weekday", at, std::move(word));
    post->said_by.emplace("weekday", SaidBy::Label);
  }
}

}  // namespace advolint
