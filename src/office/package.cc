#include "office/package.h"

#include <utility>

#include "office/xml.h"

namespace advolint {
namespace {

/// "word/document.xml" and "media/a.png" give "word/media/a.png".
std::string resolve(std::string_view part, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string_view folder = part.substr(0, part.rfind('/') + 1);
  constexpr std::string_view kUp = "../";
  while (target.starts_with(kUp) && !folder.empty()) {
    target.remove_prefix(kUp.size());
    folder.remove_suffix(1);
    folder = folder.substr(0, folder.rfind('/') + 1);
  }
  return std::string(folder) + std::string(target);
}

std::string relations_part(std::string_view part) {
  const std::size_t name = part.rfind('/') + 1;
  return std::string(part.substr(0, name)) + "_rels/" + std::string(part.substr(name)) + ".rels";
}

}  // namespace

OfficeResult<Package> Package::open(std::string_view bytes) {
  auto archive = ZipArchive::open(bytes);
  if (!archive) return tl::unexpected(archive.error());
  Package package(std::move(*archive));
  auto relations = package.relations_of("");
  if (!relations) return tl::unexpected(relations.error());
  for (const auto& [id, relation] : *relations)
    if (relation.kind == "officeDocument") package.main_part_ = relation.target;
  return package;
}

OfficeResult<std::unique_ptr<pugi::xml_document>> Package::read(const std::string& part) {
  auto contents = archive_.read(part);
  if (!contents) return tl::unexpected(contents.error());
  auto document = std::make_unique<pugi::xml_document>();
  constexpr unsigned kFlags = pugi::parse_default | pugi::parse_ws_pcdata;
  if (!document->load_buffer(contents->data(), contents->size(), kFlags))
    return tl::unexpected(damaged());
  return document;
}

OfficeResult<Relations> Package::relations_of(const std::string& part) {
  Relations relations;
  const std::string name = relations_part(part);
  if (!has(name)) return relations;
  auto document = read(name);
  if (!document) return tl::unexpected(document.error());
  for (const pugi::xml_node it : xml::child(**document, "Relationships").children()) {
    const std::string_view type = xml::attribute(it, "Type");
    const std::string_view target = xml::attribute(it, "Target");
    const bool is_outside = xml::attribute(it, "TargetMode") == "External";
    relations.insert_or_assign(
        std::string(xml::attribute(it, "Id")),
        Relation{.kind = std::string(type.substr(type.rfind('/') + 1)),
                 .target = is_outside ? std::string(target) : resolve(part, target),
                 .is_outside = is_outside});
  }
  return relations;
}

}  // namespace advolint
