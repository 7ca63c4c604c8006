#pragma once

#include <string>
#include <vector>

#include "engine/examples/rule_page.h"
#include "files/writable_files.h"
#include "text/result.h"

namespace advolint {

/// Makes the Markdown files in `folder` the pages of these rules and their index: writes what is
/// missing or differs, and removes pages that advolint wrote for rules that are gone. Files of
/// others are left alone.
Result<void> write_rule_pages(const std::vector<RulePage>& pages, const std::string& folder,
                              WritableFiles& files);

}  // namespace advolint
