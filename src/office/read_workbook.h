#pragma once

#include <pugixml.hpp>

#include "office/fault.h"
#include "office/package.h"
#include "text/office_layout.h"

namespace advolint {

/// The text of an Excel file, sheet by sheet: what its cells show, dates as "2026-03-02". Of a
/// formula that is the result which was computed when the file was saved.
OfficeResult<OfficeText> read_workbook(Package& package, const pugi::xml_document& main);

}  // namespace advolint
