#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/source_file.h"

namespace advolint::testing {

/// A zip archive of these names and contents.
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files);

/// A Word file whose body is `body`, written in elements of Word: `<w:p>…</w:p>`. `parts`: other
/// parts by their kind ("styles", "comments"), as XML; "hyperlink" is an address, whose id is
/// "link".
std::string word_file(std::string_view body,
                      const std::vector<std::pair<std::string, std::string>>& parts = {});

/// `<w:p>` with one run of these words, in the style of this id.
std::string word_paragraph(std::string_view words, std::string_view style = {});

/// A sheet of an Excel file.
struct TestSheet {
  std::string name;
  std::string rows;  ///< `<row>…</row>`
  std::string state = "visible";
  std::string merged = {};  ///< "A2:A4"; empty: no cells are
};

/// An Excel file of these sheets. Cells of the style 1 are days, of 2 times, of 3 both.
std::string excel_file(const std::vector<TestSheet>& sheets);

/// A row of cells with these words, from column A on.
std::string excel_row(unsigned number, const std::vector<std::string>& words,
                      std::string_view attributes = {});

/// The file `path` as advolint reads it. Fails the test where it cannot be read.
SourceFilePtr office_file(std::string_view path, std::string_view bytes);

}  // namespace advolint::testing
