#include "office/read_office.h"

#include <algorithm>

#include "office/package.h"
#include "office/read_document.h"
#include "office/read_workbook.h"
#include "office/xml.h"

namespace advolint {
namespace {

constexpr std::string_view kExtensions[] = {".docx", ".docm", ".xlsx", ".xlsm"};

/// How office programs began files before 2007, and how they begin encrypted ones.
constexpr std::string_view kOldOffice = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// The name of what is encrypted, in UTF-16.
constexpr std::string_view kEncrypted{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32};

}  // namespace

bool is_office_extension(std::string_view extension) {
  return std::ranges::find(kExtensions, extension) != std::end(kExtensions);
}

OfficeResult<OfficeText> read_office(std::string_view bytes) {
  if (bytes.starts_with(kOldOffice)) {
    if (bytes.find(kEncrypted) != std::string_view::npos)
      return tl::unexpected(
          OfficeFault{Phrase("an encrypted file"), Phrase("save it without a password")});
    return tl::unexpected(
        OfficeFault{Phrase("a file as before 2007"), Phrase("save it as .docx or .xlsx")});
  }
  auto package = Package::open(bytes);
  if (!package) return tl::unexpected(package.error());
  const std::string& part = package->main_part();
  if (!part.empty()) {
    auto main = package->read(part);
    if (!main) return tl::unexpected(main.error());
    const std::string_view root = xml::name_of((*main)->document_element());
    if (root == "document") return read_document(*package, **main);
    if (root == "workbook") return read_workbook(*package, **main);
  }
  return tl::unexpected(OfficeFault{Phrase("an archive without a document of Word or Excel"),
                                    Phrase("open it where it was written, and save it again")});
}

}  // namespace advolint
