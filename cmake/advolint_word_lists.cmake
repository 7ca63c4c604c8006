# advolint_word_lists(TARGET ROOT FILE…): compiles into TARGET what src/text/word_list.h declares, a constant for each
# list of words that a words.txt among FILE… names (paths relative to ROOT).
function(advolint_word_lists target root)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/word_lists.cc)
  set(inputs ${ARGN})
  list(FILTER inputs INCLUDE REGEX "/words.txt$")
  list(TRANSFORM inputs PREPEND ${root}/)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} "-DFILES=${inputs}"
            -P ${PROJECT_SOURCE_DIR}/cmake/word_lists.cmake
    DEPENDS ${inputs} ${PROJECT_SOURCE_DIR}/cmake/word_lists.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
