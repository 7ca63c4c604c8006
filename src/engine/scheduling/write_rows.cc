#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "engine/scheduling/write_export.h"
#include "facts/scheduling.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

constexpr std::string_view kRowEnd = "\r\n";

/// A cell as RFC 4180 writes it.
std::string written_cell(std::string_view words) {
  const bool is_plain = words.find_first_of(",\"\r\n") == std::string_view::npos &&
                        !words.starts_with(' ') && !words.ends_with(' ');
  if (is_plain) return std::string(words);
  std::string cell = "\"";
  for (const char c : words) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell + '"';
}

std::map<std::string, std::string, std::less<>> values_of(const PostDate& when) {
  const int minute = when.minute.value_or(0);
  return {{"year", fmt::format("{:04}", int(when.date.year()))},
          {"month", fmt::format("{:02}", unsigned(when.date.month()))},
          {"day", fmt::format("{:02}", unsigned(when.date.day()))},
          {"hour", fmt::format("{:02}", minute / kMinutesInHour)},
          {"minute", fmt::format("{:02}", minute % kMinutesInHour)}};
}

/// The date alone, of a pattern such as "{year}-{month}-{day} {hour}:{minute}".
std::string_view without_time(std::string_view pattern) {
  pattern = pattern.substr(0, pattern.find("{hour}"));
  return pattern.substr(0, pattern.find_last_not_of(' ') + 1);
}

class RowWriter {
 public:
  RowWriter(const ExportedChannel& channel, const ExportedPost& post)
      : channel_(channel), post_(post) {
    std::ranges::copy_if(post.pictures, std::back_inserter(pictures_),
                         [](const ExportedPicture& it) { return is_web_address(it.file); });
  }

  [[nodiscard]] std::string cell(const SchedulerColumn& column) const {
    const std::string_view holds = column.holds;
    if (holds == "text") return post_.text;
    if (holds == "title") return post_.title;
    if (holds == "constant") return column.value;
    if (holds == "tick") return column.platform == channel_.platform ? "TRUE" : "FALSE";
    if (holds == "moment" || holds == "date" || holds == "time") return moment(column);
    if (holds == "pictures") return joined(column, &ExportedPicture::file);
    if (holds == "descriptions") return joined(column, &ExportedPicture::description);
    if (column.number == 0 || column.number > pictures_.size()) return {};
    const ExportedPicture& picture = pictures_[column.number - 1];
    if (holds == "picture") return picture.file;
    return holds == "description" ? picture.description : std::string();
  }

 private:
  [[nodiscard]] std::string moment(const SchedulerColumn& column) const {
    const std::string_view pattern = post_.when.minute ? column.as : without_time(column.as);
    return filled_in(pattern, values_of(post_.when));
  }

  [[nodiscard]] std::string joined(const SchedulerColumn& column,
                                   std::string ExportedPicture::*member) const {
    std::string all;
    bool any = false;
    for (const ExportedPicture& it : pictures_) {
      if (&it != &pictures_.front()) all += column.between;
      all += it.*member;
      any |= !(it.*member).empty();
    }
    return any ? all : std::string();
  }

  const ExportedChannel& channel_;
  const ExportedPost& post_;
  std::vector<ExportedPicture> pictures_;
};

template <class CellOf>
std::string row_of(const Scheduler& scheduler, CellOf cell_of) {
  std::string row;
  for (const SchedulerColumn& it : scheduler.columns) {
    if (&it != &scheduler.columns.front()) row += ',';
    row += written_cell(cell_of(it));
  }
  return row.append(kRowEnd);
}

}  // namespace

std::string write_rows(const ExportedChannel& channel, const Scheduler& scheduler) {
  std::string out = row_of(scheduler, [](const SchedulerColumn& it) { return it.name; });
  for (const ExportedPost& post : channel.posts) {
    const RowWriter writer(channel, post);
    out += row_of(scheduler, [&](const SchedulerColumn& it) { return writer.cell(it); });
  }
  return out;
}

}  // namespace advolint
