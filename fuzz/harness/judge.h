#pragma once

#include <string>
#include <string_view>

#include "diag/report.h"
#include "support/memory_files.h"

namespace advolint::fuzz {

/// A small library's workspace that holds the draft `name`.
testing::MemoryFiles workspace_with(const std::string& name, std::string_view bytes);

/// All that is found in the draft `name` of that workspace on 2026-04-14. Every finding lies in its
/// file and, in text, on characters.
Report judge(const std::string& name, std::string_view bytes);

}  // namespace advolint::fuzz
