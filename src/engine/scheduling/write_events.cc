#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "diag/stable_hash.h"
#include "engine/scheduling/write_export.h"
#include "text/graphemes.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

constexpr std::string_view kLineEnd = "\r\n";

/// A text as RFC 5545 writes it.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    const bool is_control = static_cast<unsigned char>(c) < 0x20 && c != '\t';
    if (is_control) continue;
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

/// A line of at most 75 bytes, which goes on in lines that begin with a blank. No character is cut
/// in two.
std::string folded(std::string_view line) {
  constexpr std::size_t kMostBytes = 75;
  std::string out;
  std::size_t room = kMostBytes;
  while (line.size() > room) {
    std::size_t end = room;
    while (end > 1 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
    out.append(line, 0, end).append(kLineEnd).append(" ");
    line.remove_prefix(end);
    room = kMostBytes - 1;  // the blank counts
  }
  return out.append(line).append(kLineEnd);
}

std::string day_of(Date date) {
  return fmt::format("{:04}{:02}{:02}", int(date.year()), unsigned(date.month()),
                     unsigned(date.day()));
}

/// "20260504T140500Z", a moment, where it is known whose clocks are meant: a calendar file that
/// names a time zone would have to hold its rules. Else "20260504T090500", the time on any clock.
std::string moment_of(const ExportedPost& post) {
  DateTime time{.date = post.when.date, .minute = post.when.minute, .utc_offset = {}};
  if (!post.time_zone.empty()) time = in_time_zone(on_clocks_of(time, post.time_zone), "UTC");
  return fmt::format("{}T{:02}{:02}00{}", day_of(time.date), *time.minute / kMinutesInHour,
                     *time.minute % kMinutesInHour, time.utc_offset ? "Z" : "");
}

/// The first line, cut where calendars have no more room.
std::string summary_of(const ExportedPost& post) {
  constexpr std::size_t kMostCharacters = 60;
  const std::string first =
      post.title.empty() ? post.text.substr(0, post.text.find('\n')) : post.title;
  return excerpt(first, kMostCharacters);
}

/// What each event is known by: the same post gives the same event, so that a second import changes
/// it and adds none. Where a day has the same text again, the second one is another event.
class EventIds {
 public:
  std::string next(const ExportedChannel& channel, const ExportedPost& post) {
    StableHash hash;
    hash.add(channel.name);
    hash.add(to_iso(post.when.date));
    hash.add(post.text);
    const std::string id = hash.word();
    const std::size_t times = ++times_[id];
    return times == 1 ? id + "@advolint" : fmt::format("{}-{}@advolint", id, times);
  }

 private:
  std::map<std::string, std::size_t> times_;  ///< by what its text and day say
};

void add_event(const ExportedChannel& channel, const ExportedPost& post, Date today,
               const std::string& id, std::string& out) {
  const std::string day = day_of(post.when.date);
  out += folded("BEGIN:VEVENT");
  out += folded("UID:" + id);
  out += folded(fmt::format("DTSTAMP:{}T000000Z", day_of(today)));
  out += folded(post.when.minute ? "DTSTART:" + moment_of(post) : "DTSTART;VALUE=DATE:" + day);
  out += folded("SUMMARY:" + escaped(channel.name + ": " + summary_of(post)));
  out += folded("DESCRIPTION:" + escaped(post.text));
  for (const ExportedPicture& it : post.pictures)
    out += folded("COMMENT:" +
                  escaped(it.description.empty() ? it.file : it.file + ": " + it.description));
  out += folded("CATEGORIES:" + escaped(channel.name));
  out += folded("END:VEVENT");
}

}  // namespace

std::string write_events(const ExportedChannel& channel, Date today) {
  std::string out = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0") +
                    folded("PRODID:-//advolint//posts//EN") + folded("CALSCALE:GREGORIAN") +
                    folded("X-WR-CALNAME:" + escaped(channel.name));
  EventIds ids;
  for (const ExportedPost& post : channel.posts)
    add_event(channel, post, today, ids.next(channel, post), out);
  return out + folded("END:VCALENDAR");
}

}  // namespace advolint
