#include "tidy/house_rules.h"

#include <algorithm>
#include <optional>

#include "text/utf8.h"

namespace advolint::tidy {
namespace {

constexpr std::size_t kColumns = 100;
constexpr std::size_t kLines = 400;

/// Words that may not be used, and what to do instead.
struct Ban {
  std::string_view words, advice;
};

constexpr Ban kBannedInSources[] = {
    {"using namespace", "name what you use"},
    {"std::regex", "patterns run in RE2, in linear time, in text/"},
    {"<regex>", "patterns run in RE2, in linear time, in text/"},
    {"std::views", "clang 14 cannot parse views; use algorithms"},
    {"std::ranges::views", "clang 14 cannot parse views; use algorithms"},
    {"<expected>", "use Result<T> of text/result.h"},
    {"source_location", "clang 14 does not have it"},
};

constexpr std::string_view kByFiles = "files are behind files/files.h";
constexpr Ban kBannedOutsideFiles[] = {
    {"<fstream>", kByFiles}, {"ifstream", kByFiles},     {"ofstream", kByFiles},
    {"fopen", kByFiles},     {"<sys/stat.h>", kByFiles}, {"<dirent.h>", kByFiles},
    {"mkstemp", kByFiles},
};

constexpr Ban kBannedInCMake[] = {
    {"CMAKE_CXX_FLAGS", "flags belong to targets, or to a preset"},
    {"include_directories(", "use target_include_directories"},
    {"add_compile_options(", "use target_compile_options"},
    {"link_libraries(", "use target_link_libraries"},
    {"GLOB ", "list the files"},
    {"GLOB_RECURSE ", "list the files"},
};

/// Words that tables of prose hold, in the languages that come with advolint.
constexpr std::string_view kSmallWords[] = {
    "a",  "an", "and", "as", "at",  "by",  "de", "del", "el",   "en",   "for", "from",
    "in", "is", "la",  "my", "no",  "not", "of", "on",  "or",   "our",  "por", "the",
    "to", "un", "una", "us", "was", "who", "y",  "you", "your", "with", "para"};
/// Names of roles and of fields are a few such words, too.
constexpr std::size_t kMostSmallWords = 2;

bool is_small_word(std::string_view word) {
  return std::ranges::find(kSmallWords, word) != std::end(kSmallWords);
}

template <class Visit>
void for_each_line(std::string_view text, Visit visit) {
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    visit(text.substr(0, end), number);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::string fault_at(const SourceText& file, std::size_t line, std::string_view what) {
  return file.path + ":" + std::to_string(line) + ": " + std::string(what);
}

bool is_word_part(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// `words` in `line`, not as the end of a longer name.
bool has_words(std::string_view line, std::string_view words) {
  for (auto at = line.find(words); at != line.npos; at = line.find(words, at + 1)) {
    if (at == 0 || !is_word_part(line[at - 1])) return true;
  }
  return false;
}

Faults check_bans(const SourceText& file, std::span<const Ban> bans) {
  Faults faults;
  for_each_line(file.text, [&](std::string_view line, std::size_t number) {
    for (const Ban& ban : bans) {
      if (!has_words(line, ban.words)) continue;
      faults.push_back(
          fault_at(file, number, std::string(ban.words) + ": " + std::string(ban.advice)));
    }
  });
  return faults;
}

/// What a line includes: "text/span.h" with its quotes or angle brackets.
std::optional<std::string_view> included(std::string_view line) {
  constexpr std::string_view kInclude = "#include ";
  if (!line.starts_with(kInclude)) return std::nullopt;
  return line.substr(kInclude.size());
}

std::string_view without_quotes(std::string_view target) {
  return target.substr(1, target.size() - 2);
}

/// Headers of the standard library have neither a folder nor an extension.
bool is_for_everybody(std::string_view header) {
  return header.find_first_of("/.") == header.npos || header.starts_with("fmt/") ||
         header == "tl/expected.hpp";
}

bool is_allowed(const Room& room, std::string_view header) {
  return std::ranges::any_of(room.outside_headers, [&](const std::string& allowed) {
    return allowed.ends_with('/') ? header.starts_with(allowed) : header == allowed;
  });
}

/// The words between backquotes in a table's cell.
std::vector<std::string> quoted_words(std::string_view cell) {
  std::vector<std::string> words;
  for (auto at = cell.find('`'); at != cell.npos; at = cell.find('`')) {
    const auto end = cell.find('`', at + 1);
    if (end == cell.npos) break;
    words.emplace_back(cell.substr(at + 1, end - at - 1));
    cell.remove_prefix(end + 1);
  }
  return words;
}

/// Whether a comment begins at the end of `before`. Elsewhere such marks may be what a check looks
/// for.
bool begins_comment(std::string_view before) {
  const auto last = before.find_last_not_of(' ');
  return last != before.npos && before.substr(0, last + 1).ends_with("//");
}

std::size_t line_of(std::string_view text, std::size_t at) {
  return static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n')) + 1;
}

}  // namespace

std::vector<Room> read_rooms(std::string_view architecture_page) {
  constexpr std::string_view kHead = "| room |";
  const auto table = architecture_page.find(kHead);
  if (table == architecture_page.npos) return {};
  std::vector<Room> rooms;
  bool in_table = true;
  for_each_line(architecture_page.substr(table), [&](std::string_view line, std::size_t) {
    in_table = in_table && line.starts_with('|');
    if (!in_table || !line.starts_with("| `")) return;
    std::string name = quoted_words(line).front();
    name.pop_back();  // the slash
    const auto last_cell = line.rfind('|', line.size() - 2);
    rooms.push_back({std::move(name), quoted_words(line.substr(last_cell))});
  });
  return rooms;
}

Faults check_floors(const SourceText& file, std::span<const Room> rooms) {
  const std::string_view below_src = std::string_view(file.path).substr(4);
  const std::string_view own_name = below_src.substr(0, below_src.find('/'));
  const auto own = std::ranges::find(rooms, own_name, &Room::name);
  // main.cc comes after the last room.
  if (own == rooms.end() && own_name.size() != below_src.size()) {
    return {fault_at(file, 1, "docs/architecture.md lists no room of this name")};
  }
  Faults faults;
  for_each_line(file.text, [&](std::string_view line, std::size_t number) {
    const auto target = included(line);
    if (!target) return;
    const std::string_view header = without_quotes(*target);
    if (target->starts_with('<')) {
      if (is_for_everybody(header) || (own != rooms.end() && is_allowed(*own, header))) return;
      faults.push_back(fault_at(file, number, "this room may not include " + std::string(*target)));
      return;
    }
    const auto room = std::ranges::find(rooms, header.substr(0, header.find('/')), &Room::name);
    if (room == rooms.end()) {
      faults.push_back(fault_at(file, number, "includes are rooted at src/: name the room"));
    } else if (room > own) {
      faults.push_back(fault_at(file, number, std::string(*target) + " is on a lower floor"));
    }
  });
  return faults;
}

Faults check_files(const SourceText& file) {
  if (file.path.starts_with("src/files/")) return {};
  Faults faults = check_bans(file, kBannedOutsideFiles);
  for_each_line(file.text, [&](std::string_view line, std::size_t number) {
    for (const std::string_view space : {"fs::", "filesystem::"}) {
      for (auto at = line.find(space); at != line.npos; at = line.find(space, at + 1)) {
        const std::string_view name = line.substr(at + space.size());
        if (at != 0 && is_word_part(line[at - 1])) continue;
        if (name.starts_with("path") && (name.size() == 4 || !is_word_part(name[4]))) continue;
        faults.push_back(
            fault_at(file, number, "of <filesystem> only the path: " + std::string(kByFiles)));
      }
    }
  });
  return faults;
}

Faults check_banned(const SourceText& file) {
  Faults faults = check_bans(file, kBannedInSources);
  const std::string_view text = file.text;
  for (auto at = text.find("catch ("); at != text.npos; at = text.find("catch (", at + 1)) {
    const auto open = text.find('{', at);
    if (open == text.npos) break;
    if (text.find_first_not_of(" \n", open + 1) == text.find('}', open)) {
      faults.push_back(fault_at(file, line_of(text, at), "an empty handler hides a fault"));
    }
  }
  return faults;
}

Faults check_word_tables(const SourceText& file) {
  constexpr std::string_view kRooms[] = {"src/platform/", "src/draft/", "src/checks/"};
  const bool reads_prose = std::ranges::any_of(
      kRooms, [&](std::string_view room) { return file.path.starts_with(room); });
  if (!reads_prose) return {};
  Faults faults;
  const std::string_view text = file.text;
  std::size_t words = 0;  // small ones, of the table that is being read
  for (auto open = text.find('"'); open != text.npos;) {
    const auto close = text.find('"', open + 1);
    if (close == text.npos) break;
    if (is_small_word(text.substr(open + 1, close - open - 1)) && ++words == kMostSmallWords + 1)
      faults.push_back(fault_at(file, line_of(text, open), "words of a language: words.txt"));
    const auto next = text.find('"', close + 1);
    const bool goes_on = text.find_first_not_of(", \n", close + 1) == next;
    if (!goes_on) words = 0;
    open = next;
  }
  return faults;
}

Faults check_headers(const SourceText& file, OwnHeader own_header) {
  if (file.path.ends_with(".h")) {
    if (file.text.starts_with("#pragma once\n")) return {};
    return {fault_at(file, 1, "a header begins with #pragma once")};
  }
  if (own_header == OwnHeader::Missing) return {};
  const std::string own =
      "#include \"" + file.path.substr(4, file.path.size() - 4 - 2) + "h\"\n";  // src/ and cc
  const auto first = file.text.find("#include ");
  if (first != std::string::npos && file.text.compare(first, own.size(), own) == 0) return {};
  return {fault_at(file, 1, "the file's own header comes first")};
}

Faults check_layout(const SourceText& file) {
  Faults faults;
  std::size_t line_count = 0;
  for_each_line(file.text, [&](std::string_view line, std::size_t number) {
    line_count = number;
    const auto add = [&](std::string_view what) { faults.push_back(fault_at(file, number, what)); };
    if (utf8::count_code_points(line) > kColumns) add("wider than 100 columns");
    if (line.find('\t') != line.npos) add("a tab");
    if (line.find('\r') != line.npos) add("a carriage return");
    if (line.ends_with(' ')) add("space at the end of the line");
  });
  if (line_count > kLines) faults.push_back(fault_at(file, kLines, "longer than 400 lines"));
  if (!file.text.ends_with('\n')) {
    faults.push_back(fault_at(file, line_count, "no line end at the end"));
  }
  return faults;
}

Faults check_file_name(const SourceText& file) {
  const std::string_view name = std::string_view(file.path).substr(file.path.rfind('/') + 1);
  const bool is_snake_case = std::ranges::all_of(name.substr(0, name.find('.')), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
  if (is_snake_case) return {};
  return {fault_at(file, 1, "file names are snake_case")};
}

Faults check_leftovers(const SourceText& file) {
  Faults faults;
  for_each_line(file.text, [&](std::string_view line, std::size_t number) {
    for (const std::string_view mark : {"TODO", "FIXME", "XXX"}) {
      const auto at = line.find(mark);
      if (at == line.npos || line.substr(at).starts_with("TODO(#")) continue;
      if (begins_comment(line.substr(0, at))) {
        faults.push_back(fault_at(file, number, "what is left to do needs an issue"));
      }
    }
  });
  return faults;
}

Faults check_machine_paths(const SourceText& file) {
  // Cut in two, because this file is checked too.
  constexpr std::string_view kRoots[] = {
      "/ho"
      "me/",
      "/ro"
      "ot/",
      "/Us"
      "ers/",
      "C:"
      "\\"};
  Faults faults;
  for_each_line(file.text, [&](std::string_view line, std::size_t number) {
    for (const std::string_view root : kRoots) {
      const auto at = line.find(root);
      // After a letter, a dot or a dash it is a part of a link or of a relative path.
      const bool is_path =
          at != line.npos &&
          (at == 0 || (!is_word_part(line[at - 1]) && line[at - 1] != '.' && line[at - 1] != '-'));
      if (is_path) faults.push_back(fault_at(file, number, "a path of one machine"));
    }
  });
  return faults;
}

Faults check_cmake(const SourceText& file) { return check_bans(file, kBannedInCMake); }

Faults check_is_built(const SourceText& file, std::string_view cmake_lists) {
  const std::string_view name = std::string_view(file.path).substr(file.path.rfind('/') + 1);
  if (has_words(cmake_lists, name)) return {};
  return {fault_at(file, 1, "CMakeLists.txt beside it does not list this file")};
}

}  // namespace advolint::tidy
