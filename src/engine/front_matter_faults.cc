#include "engine/front_matter_faults.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "config/check_shape.h"
#include "config/front_matter_keys.h"
#include "config/shapes/shapes.h"
#include "draft/calendar/dates.h"
#include "facts/post_date.h"
#include "text/date.h"
#include "text/edit_distance.h"
#include "text/suggestion.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

/// Keys that hold a date, of which rules compare some.
constexpr std::array<std::string_view, 5> kDates = {"date", "updated", "received", "meeting.date",
                                                    "event.date"};

class Inspection {
 public:
  Inspection(const Workspace& workspace, const Draft& draft, const yaml::Node& fields)
      : workspace_(workspace), draft_(draft), root_(fields), fields_({{&fields, draft.file}}) {}

  Inspection(const Workspace& workspace, const Draft& draft, const Post& post)
      : Inspection(workspace, draft, post.own_fields) {
    is_in_row_ =
        std::ranges::any_of(post.said_by, [](const auto& it) { return it.second == SaidBy::Row; });
  }

  Diagnostics run() {
    check_types();
    check_dates();
    check_time();
    check_time_zone();
    check_campaign();
    check_officials();
    check_keys();
    return std::move(diagnostics_);
  }

 private:
  void report(Level level, std::string_view rule, SourceSpan span, Phrase message,
              Phrase help = {}) {
    diagnostics_.push_back({.level = level,
                            .rule = fmt::format("front-matter-{}", rule),
                            .message = std::move(message),
                            .location = {draft_.file, span},
                            .help = std::move(help)});
  }

  /// Values that no rule could read. Keys and dates are checked on their own: here, keys of one's
  /// own are welcome, and a calendar's dates are written as people write them.
  void check_types() {
    if (!root_.is_mapping()) return;
    Diagnostics faults;
    References references;
    const yaml::Context context{
        .file = draft_.file, .prefix = "front-matter", .diagnostics = &faults};
    check_shape(context, root_, kFrontMatterShape,
                {.platforms = workspace_.platforms, .references = references});
    for (Diagnostic& it : faults) {
      const bool is_type = it.rule == "front-matter-wrong-type";
      // A calendar's cells speak of their columns in words of their own.
      if (!is_type && (it.rule != "front-matter-value" || is_in_row_)) continue;
      if (!is_type) it.level = std::min(it.level, Level::Warning);
      diagnostics_.push_back(std::move(it));
    }
  }

  void check_dates() {
    for (const std::string_view path : kDates) {
      const auto field = fields_.find(path);
      if (!field || !field->value->is_scalar()) continue;
      const std::string& text = field->value->scalar;
      const auto date = parse_iso_date(text);
      if (date && date->ok()) continue;
      // "publish: false" asks whether, and not when.
      const bool is_switch = text == "true" || text == "false";
      const auto entry = std::ranges::find(root_.entries, path, &yaml::Entry::key);
      const bool is_foreign =
          entry != root_.entries.end() && draft_.file->text(entry->key_span) != path;
      if (is_switch && is_foreign) continue;
      const SourceSpan span = field->value->span;
      if (is_in_row_ && report_ambiguous(text, span)) continue;
      report(Level::Error, "bad-date", span,
             date ? Phrase("'{}' is not a date: that day does not exist", written(*field->value))
                  : Phrase("'{}' is not a date", written(*field->value)),
             Phrase("write year, month and day, such as 2026-03-02"));
    }
  }

  void check_time() {
    report_bad_time(fields_.find("time"), [](const std::string& text) { return text; });
    // After a date that exists: "2026-03-02T09:30".
    report_bad_time(fields_.find("date"), [](const std::string& text) {
      const auto date = parse_iso_date(text);
      constexpr std::size_t kDateSize = 10;
      if (!date || !date->ok() || text.size() <= kDateSize + 1) return std::string();
      const std::string after = text.substr(kDateSize + 1);
      const bool is_meant =
          text[kDateSize] == 'T' || (after.front() >= '0' && after.front() <= '9');
      return is_meant ? after : std::string();
    });
  }

  template <class TimePart>
  void report_bad_time(const std::optional<Field>& field, TimePart time_part) {
    if (!field || !field->value->is_scalar()) return;
    const std::string time = time_part(field->value->scalar);
    const bool is_end_of_day = time == "24:00";
    if (time.find_first_not_of(" \t") == std::string::npos || is_end_of_day ||
        read_time_slot(without_zone(time)))
      return;
    report(Level::Error, "bad-time", field->value->span,
           Phrase("'{}' is not a time", written(*field->value)),
           Phrase("write hours and minutes, such as 09:30"));
  }

  /// "09:30" of "09:30:00Z", as machines write it.
  static std::string_view without_zone(std::string_view time) {
    return time.ends_with('Z') ? time.substr(0, time.size() - 1) : time;
  }

  /// A cell's date has been turned into ours: its writer is shown what is there.
  [[nodiscard]] std::string written(const yaml::Node& value) const {
    return std::string(is_in_row_ ? draft_.file->text(value.span) : std::string_view(value.scalar));
  }

  /// In a calendar, dates are written as people write them, and some of them have two meanings.
  bool report_ambiguous(const std::string& text, SourceSpan span) {
    const auto written = read_written_date(text, DateOrder::Undecided);
    if (!written || !written->instead) return false;
    report(Level::Error, "ambiguous-date", span,
           Phrase("'{}' can be {} or {}", text, to_iso(written->date), to_iso(*written->instead)),
           Phrase("write year, month and day, or say `dates: day-first` or `dates: month-first` in "
                  "advolint.yaml"));
    return true;
  }

  void check_time_zone() {
    const auto field = fields_.find("timezone");
    if (!field || !field->value->is_scalar() || is_time_zone(field->value->scalar)) return;
    report(Level::Error, "unknown-time-zone", field->value->span,
           Phrase("there is no time zone '{}'", field->value->scalar),
           Phrase("write its name as in America/Chicago"));
  }

  void check_campaign() {
    const auto field = fields_.find("campaign");
    if (!workspace_.campaigns || !field || !field->value->is_scalar()) return;
    if (workspace_.campaign(field->value->scalar) != nullptr) return;
    std::vector<std::string> ids;
    for (const Campaign& it : *workspace_.campaigns) ids.push_back(it.id);
    report(Level::Error, "unknown-campaign", field->value->span,
           Phrase("there is no campaign '{}'", field->value->scalar),
           suggestion_or_known(field->value->scalar, ids));
  }

  void check_officials() {
    const auto field = fields_.find("meeting.with");
    if (!workspace_.officials || !field) return;
    std::vector<std::string> ids;
    for (const Official& it : *workspace_.officials) ids.push_back(it.id);
    const auto check = [&](const yaml::Node& id) {
      if (!id.is_scalar() || workspace_.official(id.scalar) != nullptr) return;
      report(Level::Error, "unknown-official", id.span,
             Phrase("there is no official with the id '{}'", id.scalar),
             suggestion_or_known(id.scalar, ids));
    };
    check(*field->value);
    for (const yaml::Node& item : field->value->items) check(item);
  }

  /// Keys of anybody's own are welcome; those that are nearly ours are slips.
  void check_keys() {
    const auto keys = front_matter_keys();
    for (const yaml::Entry& entry : root_.entries) {
      if (std::ranges::binary_search(keys, entry.key) || check_alias(entry)) continue;
      const std::vector<std::string> known(keys.begin(), keys.end());
      const auto near = did_you_mean(entry.key, known);
      if (!near || entry.key == *near + "s") continue;
      report(Level::Note, "unknown-key", entry.key_span,
             Phrase("no rule knows the key '{}'", entry.key), suggestion_of(*near));
    }
  }

  /// Another tool's key counts as ours unless ours is there, too.
  bool check_alias(const yaml::Entry& entry) {
    const auto aliases = built_in_key_aliases();
    const auto alias = std::ranges::find(aliases, entry.key, &KeyAlias::foreign);
    if (alias == aliases.end()) return false;
    report(Level::Warning, "unknown-key", entry.key_span,
           Phrase("'{}' is not read, because '{}' is there", alias->foreign, alias->ours),
           Phrase("say all of it in '{}'", alias->ours));
    return true;
  }

  const Workspace& workspace_;
  const Draft& draft_;
  const yaml::Node& root_;
  Fields fields_;
  bool is_in_row_ = false;  ///< of a table, whose dates are written as people write them
  Diagnostics diagnostics_;
};

}  // namespace

namespace {

/// A day in the names of the file and its folders that no calendar has, where the draft states
/// none.
void check_path(std::string_view path, const Draft& draft, Diagnostics& diagnostics) {
  const auto named = date_in_path(path);
  if (!named || named->date.ok() || draft.front_matter.find("date") != nullptr) return;
  diagnostics.push_back(
      {.level = Level::Note,
       .rule = "front-matter-bad-path-date",
       .message = Phrase("the path says '{}': that day does not exist", named->text),
       .location = {draft.file, {0, 0}},
       .help = Phrase("rename the file, or state `date:` in its front matter")});
}

}  // namespace

Diagnostics front_matter_faults(const Workspace& workspace, std::string_view path,
                                const Draft& draft) {
  Diagnostics diagnostics = Inspection(workspace, draft, draft.front_matter).run();
  check_path(path, draft, diagnostics);
  for (const Post& post : draft.posts) {
    for (Diagnostic& it : Inspection(workspace, draft, post).run()) {
      diagnostics.push_back(std::move(it));
    }
  }
  return diagnostics;
}

}  // namespace advolint
