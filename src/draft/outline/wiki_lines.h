#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/source_file.h"
#include "text/span.h"

// What pages of a wiki show when their text is copied.
namespace advolint {

/// "== Posts ==", in bytes of the line.
struct WikiTitle {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t signs = 0;  ///< on each side
};

/// Reads such a line; nothing where it is none.
std::optional<WikiTitle> read_wiki_title(std::string_view line);

/// How the titles of a region say how deep they stand.
enum class WikiTitles {
  None,          ///< it is no page of a wiki
  MoreIsDeeper,  ///< "== Posts ==" is above "=== Facebook ==="
  FewerIsDeeper  ///< "====== Posts ======" is above "===== Facebook ====="
};

WikiTitles wiki_titles_of(const SourceFile& file, SourceSpan region);

/// The level of a title as Markdown counts it.
std::uint32_t level_of(const WikiTitle& title, WikiTitles titles);

/// Lines that readers of the page do not see: "{{Draft}}", "[[Category:Outreach]]", "__NOTOC__".
std::vector<SourceSpan> find_wiki_marks(const SourceFile& file, SourceSpan region);

/// The paragraphs of a span, without the blanks around them.
std::vector<SourceSpan> cut_at_blank_lines(const SourceFile& file, SourceSpan span);

}  // namespace advolint
