// In place of read_office.cc, in a program that is built without libraries for zip archives and
// XML.
#include "office/read_office.h"

namespace advolint {

bool is_office_extension(std::string_view) { return false; }

OfficeResult<OfficeText> read_office(std::string_view) {
  return tl::unexpected(OfficeFault{Phrase("an office file, which this build does not read"),
                                    Phrase("save it as .txt or .csv")});
}

}  // namespace advolint
