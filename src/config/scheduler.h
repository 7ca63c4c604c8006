#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// A column of the files that a scheduler imports.
struct SchedulerColumn {
  std::string name;
  std::string holds;     ///< "text", "moment", "picture": rules/schedulers/buffer.yaml lists them
  std::string as;        ///< of a date or a time: "{year}-{month}-{day}"
  std::string between;   ///< two of several in one cell
  std::string platform;  ///< of a tick
  std::string value;     ///< of a constant
  std::uint32_t number = 0;  ///< of a picture or a description, 1-based
};

/// A program that publishes posts at their time, and what it takes when it imports a file.
struct Scheduler {
  std::string id;     ///< "buffer"
  std::string title;  ///< "Buffer"
  std::vector<SchedulerColumn> columns;
  std::optional<std::uint32_t> rows;       ///< how many of a channel
  std::optional<std::uint32_t> pictures;   ///< how many of a post
  std::vector<std::string> picture_types;  ///< extensions; empty: any
  std::vector<std::string> platforms;      ///< ids; empty: any
};

/// The ids of those that are known, sorted.
std::vector<std::string> scheduler_names();

/// The scheduler of this id; null where none is known by it.
const Scheduler* find_scheduler(std::string_view id);

/// Fills `{year}`, `{month}`, `{day}`, `{hour}` and `{minute}` in.
std::string filled_in(std::string_view pattern,
                      const std::map<std::string, std::string, std::less<>>& values);

}  // namespace advolint
