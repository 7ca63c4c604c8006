#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "office/fault.h"
#include "office/zip_archive.h"

namespace advolint {

/// What a part of a package names by an id: another part, or an address outside.
struct Relation {
  std::string kind;    ///< the last word of its type: "worksheet", "hyperlink"
  std::string target;  ///< the name of a part, or an address
  bool is_outside = false;
};

using Relations = std::map<std::string, Relation, std::less<>>;

/// The parts of a file as Word and Excel write it since 2007: XML in a zip archive.
class Package {
 public:
  /// A fault says why it cannot be read, and what to do. `bytes` outlive the package.
  static OfficeResult<Package> open(std::string_view bytes);

  /// The name of the part that holds the document; empty where none does.
  [[nodiscard]] const std::string& main_part() const { return main_part_; }

  /// Whether there is such a part.
  [[nodiscard]] bool has(const std::string& part) const { return archive_.has(part); }

  /// A part, parsed.
  OfficeResult<std::unique_ptr<pugi::xml_document>> read(const std::string& part);

  /// What `part` names; nothing where it names none.
  OfficeResult<Relations> relations_of(const std::string& part);

 private:
  explicit Package(ZipArchive archive) : archive_(std::move(archive)) {}

  ZipArchive archive_;
  std::string main_part_;
};

}  // namespace advolint
