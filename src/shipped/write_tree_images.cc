// A tool of the build: parses the YAML files of rules/ and writes them as constants.
//   advolint_tree_images OUTPUT ROOT FILE…
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "diag/diagnostic.h"
#include "files/disk_files.h"
#include "shipped/tree_image.h"
#include "text/source_file.h"
#include "yaml/parse.h"

namespace advolint {
namespace {

constexpr std::size_t kMostBytes = 1 << 24;
constexpr std::size_t kBytesALine = 24;

/// The bytes as an initializer: a literal may not be this long everywhere.
std::string as_bytes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    out += fmt::format("{},", static_cast<int>(static_cast<signed char>(text[i])));
    if (i % kBytesALine == kBytesALine - 1) out += '\n';
  }
  return out;
}

std::string as_numbers(std::span<const std::uint32_t> words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    out += fmt::format("{},", words[i]);
    if (i % kBytesALine == kBytesALine - 1) out += '\n';
  }
  return out;
}

/// The constants of one file, numbered `index`; empty if it cannot be read.
std::string constants_of(const Files& files, const std::string& root, const std::string& path,
                         std::size_t index) {
  auto bytes = files.read(root + "/" + path, kMostBytes);
  if (!bytes) {
    std::cerr << path << ": cannot be read\n";
    return {};
  }
  const auto file = std::make_shared<SourceFile>(root + "/" + path, std::move(*bytes));
  Diagnostics faults;
  const auto tree = yaml::parse_file(file, "rules", faults);
  for (const Diagnostic& fault : faults) {
    std::cerr << fmt::format("{}:{}: {}\n", file->path(),
                             file->line_index(fault.location.span.begin) + 1, fault.message.text());
  }
  if (!tree || !faults.empty()) return {};
  TreeImageWriter writer(file->bytes());
  const std::uint32_t begin = writer.add(*tree);
  return fmt::format(
      "constexpr std::uint32_t kWords{0}[] = {{\n{1}}};\nconstexpr char kText{0}[] = {{\n{2}0}};\n"
      "constexpr TreeImage kImage{0} = {{\"{3}\", kWords{0}, {{kText{0}, {4}}}, {5}}};\n\n",
      index, as_numbers(writer.words()), as_bytes(writer.text()), path, writer.text().size(),
      begin);
}

int run(std::span<char*> arguments) {
  if (arguments.size() < 3) return EXIT_FAILURE;
  const auto files = arguments.subspan(3);
  std::string out = "#include \"shipped/shipped_tree.h\"\n\nnamespace advolint {\nnamespace {\n\n";
  std::string table;
  DiskFiles disk;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const std::string constants = constants_of(disk, arguments[2], files[i], i);
    if (constants.empty()) return EXIT_FAILURE;
    out += constants;
    table += fmt::format("kImage{}, ", i);
  }
  out += fmt::format(
      "constexpr TreeImage kImages[] = {{{}}};\n\n}}  // namespace\n\n"
      "std::span<const TreeImage> tree_images() {{ return kImages; }}\n\n}}  // namespace "
      "advolint\n",
      table);
  return disk.overwrite(arguments[1], out) ? EXIT_FAILURE : EXIT_SUCCESS;
}

}  // namespace
}  // namespace advolint

int main(int count, char** arguments) {
  return advolint::run({arguments, static_cast<std::size_t>(count)});
}
