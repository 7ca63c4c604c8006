#pragma once

#include <map>
#include <string>
#include <string_view>

#include "config/workspace.h"
#include "yaml/reader.h"

/// Things of which there is one, written down twice.
namespace advolint {

/// Reports the second of two and points back to the first.
class Twins {
 public:
  /// `rule` and `level` are those of the report: "duplicate-handle".
  Twins(Level level, std::string_view rule) : level_(level), rule_(rule) {}

  /// Whether `key` is new. If it is not, `message` is reported at `span`.
  bool add(const yaml::Context& context, const std::string& key, SourceSpan span,
           const Phrase& message);

 private:
  Level level_;
  std::string_view rule_;
  std::map<std::string, Location> seen_;
};

/// Two entries of one list with the same name: mostly one person, written down twice. Those without
/// a name are left out.
class NameTwins {
 public:
  void add(yaml::MapReader& entry);

 private:
  Twins twins_{Level::Warning, "duplicate-person"};
};

/// Two of one list with the same handle on a platform, or one with two.
class HandleTwins {
 public:
  /// `entry` has its handles under `handles`.
  void add(yaml::MapReader& entry, const PlatformTable& platforms);
  void add(const yaml::Context& context, const yaml::Word& handle, const Platform& platform);

 private:
  Twins twins_{Level::Warning, "duplicate-handle"};
};

/// The same hashtag twice, in the same case or another: it is one for every platform.
class HashtagTwins {
 public:
  void add(const yaml::Context& context, const yaml::Word& tag);

 private:
  Twins twins_{Level::Warning, "duplicate-hashtag"};
  std::map<std::string, std::string> spellings_;
};

}  // namespace advolint
