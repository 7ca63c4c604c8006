#pragma once

#include <optional>
#include <string_view>

namespace advolint {

/// How much a finding weighs. `None` switches a rule off.
enum class Level { None, Note, Warning, Error };

/// All of them, the heaviest first.
inline constexpr Level kLevels[] = {Level::Error, Level::Warning, Level::Note, Level::None};

/// How they are written, in that order.
inline constexpr std::string_view kLevelWords[] = {"error", "warning", "note", "none"};

/// "error", "warning", "note" or "none".
std::string_view name_of(Level level);

/// The level of this name.
std::optional<Level> level_named(std::string_view name);

}  // namespace advolint
