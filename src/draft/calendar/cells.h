#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "draft/calendar/table_rows.h"
#include "draft/naming/label.h"
#include "platform/platform.h"
#include "text/span.h"

namespace advolint {

/// How many words there are between blanks.
std::size_t count_words(std::string_view text);

/// The parts of a list of platforms: cut at signs, then at words such as "and".
std::vector<TextSpan> cut_platforms(std::string_view text);

/// "LinkedIn" of "LinkedIn: Prairie Housing Network", "(X)" of "@prairie (X)".
std::string_view without_account(std::string_view platform);

/// Whether each part of the cell names a platform by its own name, or a network.
bool names_platforms(std::string_view text, const PlatformTable& platforms);

/// "Facebook, Oct 12 2026": a cell that says where and when; nothing for any other.
std::optional<Label> read_label_cell(std::string_view text, const PlatformTable& platforms);

/// The size of the networks, with their colon, that begin a text: "IG + FB:". 0 where none does.
std::size_t size_of_networks(std::string_view text, const PlatformTable& platforms);

/// Whether the cell is a date, with its year or without.
bool is_date(std::string_view text);
/// Whether the cell is a tick: "x", "yes", "✓".
bool is_tick(std::string_view text);

/// Whether the cell is an address on the web and nothing else.
bool is_lone_address(std::string_view text);

/// What the cells of a column are, each counted once.
struct ColumnCells {
  std::size_t filled = 0;     ///< that hold anything
  std::size_t lone = 0;       ///< beside which the row is empty: titles between rows, notes
  std::size_t dates = 0;      ///< without a year, too
  std::size_t platforms = 0;  ///< names of platforms, or of networks that we have no numbers for
  std::size_t ticks = 0;
  std::size_t numbers = 0;  ///< of anything: followers, times of day, rows
  std::size_t addresses = 0;
  std::size_t handles = 0;       ///< "@riverbend", "facebook.example/riverbend"
  std::size_t texts = 0;         ///< of at least three words
  std::size_t text_bytes = 0;    ///< in all of those
  std::size_t labelled = 0;      ///< texts that begin with a network: "FB: Good morning"
  std::size_t signed_texts = 0;  ///< with a hashtag, a handle or an address, as posts have them

  /// Whether all cells that are not empty are dates, or names of platforms.
  [[nodiscard]] bool are_dates() const { return filled > 0 && dates == filled; }
  /// Whether nearly all are dates; titles may be among them, and notes below them.
  [[nodiscard]] bool are_mostly_dates() const;
  [[nodiscard]] bool are_platforms() const;
  /// Whether the cells may be texts: not all of them are something else.
  [[nodiscard]] bool may_be_text() const;
  /// Whether the cells say where somebody is found.
  [[nodiscard]] bool are_accounts() const { return filled > 0 && addresses + handles == filled; }
  /// Whether most cells are.
  [[nodiscard]] bool are_texts() const { return texts > 0 && 2 * texts >= filled; }
  [[nodiscard]] std::size_t mean_bytes() const { return texts == 0 ? 0 : text_bytes / texts; }
};

/// Of several cells only one holds anything: a title, or a note.
bool is_title(const TableRow& row);

/// Looks at the cells of the first rows after the row of this number, column by column.
std::vector<ColumnCells> look_at_cells(TableRows& rows, std::uint32_t after, std::size_t columns,
                                       const PlatformTable& platforms);

}  // namespace advolint
