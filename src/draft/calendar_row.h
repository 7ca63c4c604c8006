#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/calendar_dates.h"
#include "draft/calendar_header.h"
#include "draft/csv.h"
#include "draft/draft.h"
#include "platform/platform.h"
#include "yaml/node.h"

namespace advolint {

/// What the rows of a calendar have in common. What it points to outlives its readers.
struct CalendarFacts {
  const SourceFile& file;
  const CalendarHeader& header;
  const PlatformTable& platforms;
  DateOrder order = DateOrder::Undecided;
};

/// Reads one row.
class CalendarRowReader {
 public:
  explicit CalendarRowReader(const CalendarFacts& facts) : facts_(facts) {}

  /// Adds what `row` holds to `draft`: its posts, what it asks to be silent, faults of its cells.
  /// A row that says nothing but a day has no post.
  void read(const CsvRow& row, Draft& draft);

 private:
  void read_cell(const CsvCell& cell, const CalendarColumn& column);
  void read_platform_cell(PostText text, const CalendarColumn& column);
  void read_platforms(const PostText& text, const CalendarColumn& column);
  void read_rules(const PostText& text);
  void set_words(const PostText& text, const CalendarColumn& column);
  void set_date(const PostText& text, const CalendarColumn& column);
  void set_time(const PostText& text, const CalendarColumn& column);
  void add_list(const PostText& text, const CalendarColumn& column);
  void set_media();
  void add_posts(const CsvRow& row, Draft& draft);
  [[nodiscard]] Post post_with(PostText body, std::string label) const;

  /// A text that a column of a platform holds.
  struct PlatformText {
    PostText text;
    const CalendarColumn* column = nullptr;
  };

  CalendarFacts facts_;
  // Of the row that is being read:
  std::optional<PostText> body_;
  std::vector<PlatformText> platform_texts_;
  std::vector<PlatformUse> ticked_;
  std::vector<yaml::Node> files_, descriptions_;  ///< of pictures
  SourceSpan media_header_;
  std::vector<Suppression> suppressions_;
  yaml::Node fields_;
  bool says_more_than_a_day_ = false;
};

}  // namespace advolint
