#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "draft/calendar/cell_files.h"
#include "draft/calendar/everywhere.h"
#include "draft/calendar/header.h"
#include "draft/calendar/table_rows.h"
#include "draft/calendar/years.h"
#include "draft/draft.h"
#include "draft/grouping/threads.h"
#include "draft/naming/label.h"
#include "platform/platform.h"
#include "yaml/node.h"

namespace advolint {

/// What the rows of a calendar have in common. What it points to outlives its readers.
struct CalendarFacts {
  const SourceFile& file;
  const CalendarHeader& header;
  const PlatformTable& platforms;
  DateOrder order = DateOrder::Undecided;
  std::optional<std::chrono::year> year;         ///< of dates without one
  std::optional<std::chrono::month> month = {};  ///< of days without one: "Tuesday 7"
  const yaml::Node* day = nullptr;  ///< of rows that say an hour alone; null: not known
};

/// Reads one row.
class CalendarRowReader {
 public:
  explicit CalendarRowReader(const CalendarFacts& facts)
      : facts_(facts), dates_(facts.order, facts.year, facts.month) {}

  /// Adds what `row` holds to `draft`: its posts, what it asks to be silent, faults of its cells,
  /// its stretches. A row that says nothing but a day has no post.
  void read(const TableRow& row, Draft& draft);

  /// Gives the posts for "All channels" the networks of the rows that were read.
  void finish(Draft& draft) const { everywhere_.place(draft.posts); }

 private:
  void read_cell(const TableCell& cell, const CalendarColumn& column);
  void read_platform_cell(const TableCell& cell, const CalendarColumn& column);
  bool share_post(std::string_view text);
  [[nodiscard]] bool changes_other_post(std::string_view text) const;
  const Label& label_of(const std::string& name);
  void read_platforms(const PostText& text, const CalendarColumn& column);
  PostText without_networks(const PostText& text, const CalendarColumn& column);
  void read_where_and_when(const PostText& text, const Label& label, const CalendarColumn& column);
  void set_words(const PostText& text, const CalendarColumn& column);
  std::string read_remarked_date(const PostText& text, const CalendarColumn& column);
  void set_date(const PostText& text, const CalendarColumn& column);
  void set_time(const PostText& text, const CalendarColumn& column);
  bool set_time_of_day(const PostText& text, const CalendarColumn& column);
  bool set_date_of_time(const PostText& text, const CalendarColumn& column);
  void set_day_of_column(const CalendarColumn& column, Post& post);
  void set_weekday(const PostText& text, const CalendarColumn& column);
  void set_weekday_in(const PostText& date, const CalendarColumn& column);
  void add_list(const PostText& text, const CalendarColumn& column);
  [[nodiscard]] std::string iso_of(std::string_view text);
  [[nodiscard]] bool lacks_year(std::string_view text) const;
  [[nodiscard]] bool is_unwritten(const TableRow& row) const;
  [[nodiscard]] bool names_no_post() const;
  void add_posts(const TableRow& row, Draft& draft);
  void add_post(Post post, std::size_t column, Draft& draft);
  void add_stretches(const TableRow& row, Draft& draft) const;
  [[nodiscard]] Post post_with(PostText body, std::string label) const;

  /// What becomes of a cell.
  enum class Use { None, When, Field, Post, Note, Elsewhere };

  /// A text that is a post of its own: a platform's, or one of several languages.
  struct OwnText {
    PostText text;
    std::size_t column = 0;
    std::vector<std::size_t> shared = {};  ///< more columns that the post is for
  };

  CalendarFacts facts_;
  DatesInOrder dates_;
  std::optional<SourceSpan> without_year_;  ///< the first date that cannot be read for want of one
  bool has_told_year_ = false;
  EverywherePosts everywhere_{PlatformOrigin::Row};
  std::map<std::string, Label> labels_;  ///< of names of platforms, which are few

  // Of the row that is being read:
  std::size_t at_ = 0;  ///< the column
  std::vector<OwnText> texts_, platform_texts_;
  std::vector<PlatformUse> ticked_;
  std::vector<NetworkUse> networks_;
  CellPictures pictures_;
  std::vector<Suppression> suppressions_;
  yaml::Node fields_;
  std::vector<Use> uses_;             ///< of the cells
  std::vector<std::uint32_t> posts_;  ///< their numbers, by cell; 0: none
  std::uint32_t first_post_ = 0;
  std::uint32_t count_of_posts_ = 0;
  bool says_more_than_a_day_ = false;
  std::optional<SourceSpan> goes_everywhere_;  ///< "All channels", where the row says so
  bool goes_elsewhere_ = false;                ///< "Newsletter"
  bool goes_to_network_ = false;               ///< "Facebook", "TikTok"
  ThreadHint thread_hint_ = ThreadHint::None;
};

}  // namespace advolint
