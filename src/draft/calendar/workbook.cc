#include "draft/calendar/workbook.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "draft/calendar/office_rows.h"
#include "draft/calendar/years.h"
#include "draft/platforms/path_platforms.h"

namespace advolint {
namespace {

using Kind = OfficePart::Kind;

class WorkbookReader {
 public:
  WorkbookReader(Draft& draft, const TableContext& context)
      : draft_(draft), office_(*draft.file->office()), context_(context) {}

  void read() {
    tell_unread();
    bool any_calendar = false;
    for (std::uint32_t sheet = 0; sheet < office_.sheets.size(); ++sheet)
      if (!office_.sheets[sheet].is_hidden) any_calendar |= read_sheet(sheet);
    if (any_calendar) {
      draft_.table.emplace();
      if (draft_.posts.empty() && draft_.faults.empty())
        skip(Skip::Kind::NotRead, Phrase("no row holds a post"),
             Phrase("write one into its column of texts"));
    } else if (context_.named == Named::Yes) {
      draft_.faults.push_back({"no-text-column", first_row(), {}});
    } else {
      skip(Skip::Kind::NoDraft, Phrase("a table without a column of posts"), {});
    }
  }

 private:
  void skip(Skip::Kind kind, Phrase because, Phrase remedy) {
    draft_.skipped = Skip{kind, std::move(because), std::move(remedy)};
  }

  /// What nobody sees is no part of the calendar; a row may have been hidden by mistake.
  void tell_unread() {
    std::optional<std::uint32_t> last_sheet;
    std::uint32_t last_row = 0;
    for (const OfficePart& it : office_.parts) {
      const bool is_in_hidden_sheet = office_.sheets[it.sheet].is_hidden;
      if (!is_in_hidden_sheet && it.kind == Kind::Cell) continue;
      draft_.stretches.push_back({.span = it.span,
                                  .kind = Stretch::Kind::NotAPost,
                                  .post = 0,
                                  .because = is_in_hidden_sheet ? Phrase("a hidden sheet")
                                             : it.kind == Kind::Hidden
                                                 ? Phrase("a hidden row")
                                                 : Phrase("a formula without a stored result")});
      const bool goes_on = last_sheet == it.sheet && (is_in_hidden_sheet || it.row <= last_row + 1);
      if (!goes_on) ++draft_.unread_sections;
      last_sheet = it.sheet;
      last_row = it.row;
    }
  }

  bool read_sheet(std::uint32_t sheet) {
    StoredRows rows(rows_of_sheet(*draft_.file, sheet));
    const std::string& name = office_.sheets[sheet].name;
    const std::vector<PlatformUse> platforms = platforms_of_path(name, context_.platforms);
    TableContext context = context_;
    context.named = Named::No;
    if (const auto year = year_in(name)) context.year = year;
    if (const auto month = month_named_in(name)) context.month = month;
    context.platform_is_known |= !platforms.empty();
    const std::size_t before = draft_.posts.size();
    if (!read_table_posts(rows, context, draft_)) {
      tell_sheet(sheet);
      return false;
    }
    for (std::size_t i = before; i < draft_.posts.size(); ++i) {
      Post& post = draft_.posts[i];
      const bool is_placed = !post.platforms.empty() || !post.networks.empty() ||
                             post.own_fields.find("platform") != nullptr;
      if (!is_placed) post.platforms = platforms;
    }
    return true;
  }

  void tell_sheet(std::uint32_t sheet) {
    const auto parts = std::ranges::equal_range(office_.parts, sheet, {}, &OfficePart::sheet);
    if (!parts.empty())
      draft_.stretches.push_back({.span = {parts.front().span.begin, parts.back().span.end},
                                  .kind = Stretch::Kind::NotAPost,
                                  .post = 0,
                                  .because = Phrase("a sheet without a column of posts")});
  }

  [[nodiscard]] SourceSpan first_row() const {
    if (office_.parts.empty()) return {};
    const OfficePart& first = office_.parts.front();
    const auto other = std::ranges::find_if(office_.parts, [&](const OfficePart& it) {
      return it.sheet != first.sheet || it.row != first.row;
    });
    return {first.span.begin, (other - 1)->span.end};
  }

  Draft& draft_;
  const OfficeLayout& office_;
  const TableContext& context_;
};

}  // namespace

void read_workbook_posts(Draft& draft, const TableContext& context) {
  WorkbookReader(draft, context).read();
}

}  // namespace advolint
