#pragma once

#include <string_view>

#include "office/fault.h"
#include "text/office_layout.h"

namespace advolint {

/// Whether files with this extension, in lower case and with its dot, are read as they are:
/// ".docx", ".xlsx". None is in a program that was built without the libraries for it.
bool is_office_extension(std::string_view extension);

/// The text of a Word or an Excel file, or why there is none.
OfficeResult<OfficeText> read_office(std::string_view bytes);

}  // namespace advolint
