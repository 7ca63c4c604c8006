# Script half of advolint_word_lists: writes OUTPUT, a constant for each list of words that one of FILES names,
# `kDateJoiners` for a line `date-joiners: …`, and the names of them all.
include(${CMAKE_CURRENT_LIST_DIR}/advolint_constant_name.cmake)

set(names "")
foreach(file IN LISTS FILES)
  file(STRINGS ${file} lines REGEX "^[a-z][a-z-]*:")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE ":.*" "" name "${line}")
    list(APPEND names ${name})
  endforeach()
endforeach()
list(REMOVE_DUPLICATES names)
list(SORT names)

set(constants "")
set(rows "")
set(number 0)
foreach(name IN LISTS names)
  advolint_constant_name(constant ${name})
  string(APPEND constants "extern constinit const WordList ${constant}{${number}};\n")
  string(APPEND rows "      \"${name}\",\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUTPUT} "#include \"text/word_list.h\"

namespace advolint {

${constants}
std::span<const std::string_view> word_list_names() {
  static constexpr std::string_view kNames[] = {
${rows}  };
  return kNames;
}

}  // namespace advolint
")
