#pragma once

#include <pugixml.hpp>

#include "office/fault.h"
#include "office/package.h"
#include "text/office_layout.h"

namespace advolint {

/// The text of a Word file: what its readers see once all changes to it are accepted. Fields show
/// their results, and links their address after their words. Comments are below the text.
OfficeResult<OfficeText> read_document(Package& package, const pugi::xml_document& main);

}  // namespace advolint
