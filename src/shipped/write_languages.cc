// A tool of the build: reads the words of languages and writes them as constants.
//   advolint_write_languages OUTPUT WORDS_TXT…
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <span>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "files/disk_files.h"
#include "text/read_languages.h"

namespace advolint {
namespace {

constexpr std::size_t kMostBytes = 1 << 24;

std::string literal(std::string_view text) {
  std::string out = "\"";
  for (const char it : text) {
    if (it == '"' || it == '\\') out += '\\';
    out += it;
  }
  return out + '"';
}

/// A view whose size the compiler need not count.
std::string view(std::string_view text) {
  return fmt::format("{{{}, {}}}", literal(text), text.size());
}

std::string initializer(std::string_view it) { return view(it); }
std::string initializer(std::uint16_t it) { return std::to_string(it); }

std::string initializer(const LexiconTables::Place& it) {
  return it.lists == 0 ? "{}" : fmt::format("{{{}U, {}, {}}}", it.hash, it.entry, it.lists);
}

std::string initializer(const ListSet& it) {
  std::string bits;
  for (const std::uint64_t word : it.bits()) bits += fmt::format("{}U, ", word);
  return fmt::format("ListSet(ListSet::Bits{{{}}})", bits);
}

std::string initializer(const CalendarName& it) {
  return fmt::format("{{{}, {}, {}, {}, {}, {}}}", view(it.word), view(it.folded), it.number,
                     it.form, it.language, it.needs_capital);
}

std::string initializer(const TitleName& it) {
  return fmt::format("{{{}, OfficeKind({}), {}, {}, {}}}", view(it.words),
                     static_cast<int>(it.office), it.needs_capital, it.is_abbreviation,
                     it.also_of_others);
}

/// Writes tables as constants with names of their own.
class ConstantsWriter {
 public:
  /// Writes `table`, and gives the name of the constant; that of nothing where it is empty.
  template <class T>
  std::string add(std::string_view type, std::span<const T> table) {
    if (table.empty()) return "{}";
    const std::string name = fmt::format("kTable{}", count_++);
    out_ += fmt::format("constexpr {} {}[] = {{\n", type, name);
    for (const T& it : table) out_ += initializer(it) + ",\n";
    out_ += "};\n";
    return name;
  }

  std::string add(const Lexicon& lexicon) {
    const LexiconTables& tables = lexicon.tables();
    const std::string entries = add("std::string_view", tables.entries);
    const std::string begins = add("std::uint16_t", tables.begins);
    const std::string places = add("LexiconTables::Place", tables.places);
    const std::string sets = add("ListSet", tables.sets);
    const std::string months = add("CalendarName", tables.months);
    const std::string weekdays = add("CalendarName", tables.weekdays);
    const std::string titles = add("TitleName", tables.titles);
    const std::string name = fmt::format("kLexicon{}", count_++);
    out_ += fmt::format("constexpr Lexicon {}({{{}, {}, {}, {}, {}, {}, {}}});\n", name, entries,
                        begins, places, sets, months, weekdays, titles);
    return name;
  }

  std::string add(const LanguageTable& table) {
    const std::string common = add(table.common());
    std::string languages;
    for (const Language& it : table.languages()) {
      const bool is_common =
          it.for_drafts.tables().entries.data() == table.common().tables().entries.data();
      const std::string frequent = add("std::string_view", it.frequent);
      const std::string letters = add("std::string_view", it.letters);
      languages += fmt::format("    {{{}, {}, {}, {}}},\n", view(it.code), frequent, letters,
                               is_common ? common : add(it.for_drafts));
    }
    std::string additions;
    for (const ListAddition& it : table.additions()) {
      additions +=
          fmt::format("    {{{}, {}}},\n", view(it.list), add("std::string_view", it.phrases));
    }
    out_ += fmt::format(
        "constexpr Language kLanguages[] = {{\n{}}};\nconstexpr ListAddition kAdditions[] = "
        "{{\n{}}};\nconstexpr LanguageTable kTable(kLanguages, {}, kAdditions);\n",
        languages, additions, common);
    return "kTable";
  }

  [[nodiscard]] const std::string& text() const { return out_; }

 private:
  std::string out_;
  std::size_t count_ = 0;
};

int run(std::span<char*> arguments) {
  if (arguments.size() < 3) return EXIT_FAILURE;
  DiskFiles disk;
  std::vector<LanguageFile> files;
  for (const char* path : arguments.subspan(2)) {
    auto bytes = disk.read(path, kMostBytes);
    if (!bytes) {
      std::cerr << path << ": cannot be read\n";
      return EXIT_FAILURE;
    }
    files.push_back(
        {std::filesystem::path(path).parent_path().filename().string(), *std::move(bytes)});
  }
  const ReadLanguages languages(std::move(files));
  for (const std::string& fault : languages.faults()) std::cerr << fault << '\n';
  if (!languages.faults().empty()) return EXIT_FAILURE;
  ConstantsWriter writer;
  const std::string table = writer.add(languages.table());
  const std::string out = fmt::format(
      "#include \"text/language.h\"\n\nnamespace advolint {{\nnamespace {{\n\n{}\n}}  // "
      "namespace\n\nconst LanguageTable& built_in_languages() {{ return {}; }}\n\n}}  // "
      "namespace advolint\n",
      writer.text(), table);
  return disk.overwrite(arguments[1], out) ? EXIT_FAILURE : EXIT_SUCCESS;
}

}  // namespace
}  // namespace advolint

int main(int count, char** arguments) {
  return advolint::run({arguments, static_cast<std::size_t>(count)});
}
