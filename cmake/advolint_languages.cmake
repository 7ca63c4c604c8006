# advolint_languages(TARGET ROOT FILE…): compiles into TARGET what src/text/language.h declares as built_in_languages(),
# the words of each words.txt among FILE… (paths relative to ROOT) as constants: the program starts with them and reads
# none. The tool that reads them is made of the sources that it needs, for TARGET needs the tool.
function(advolint_languages target root)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/built_in_languages.cc)
  set(inputs ${ARGN})
  list(FILTER inputs INCLUDE REGEX "/words.txt$")
  list(TRANSFORM inputs PREPEND ${root}/)
  get_property(tool GLOBAL PROPERTY ADVOLINT_WRITE_LANGUAGES)
  add_executable(advolint_write_languages
    ${tool}
    ${CMAKE_CURRENT_BINARY_DIR}/embedded_rules.cc
    ${CMAKE_CURRENT_BINARY_DIR}/word_lists.cc
    files/boundary.cc
    files/disk_files.cc
    files/disk_writing.cc
    files/faults.cc
    files/files.cc
    files/writable_files.cc
    text/characters.cc
    text/emoji_sequences.cc
    text/language.cc
    text/lexicon.cc
    text/lexicon_store.cc
    text/normalized_text.cc
    text/phrase.cc
    text/phrasebook.cc
    text/read_languages.cc
    text/read_words.cc
    text/utf8.cc
    text/word_list.cc)
  target_compile_features(advolint_write_languages PRIVATE cxx_std_20)
  target_include_directories(advolint_write_languages PRIVATE
    ${PROJECT_BINARY_DIR}/rooms/text ${PROJECT_BINARY_DIR}/rooms/files)
  target_link_libraries(advolint_write_languages PRIVATE
    fmt::fmt tl::expected ICU::uc ICU::i18n advolint_warnings)
  add_custom_command(
    OUTPUT ${output}
    COMMAND advolint_write_languages ${output} ${inputs}
    DEPENDS advolint_write_languages ${inputs}
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
  set_source_files_properties(${output} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
