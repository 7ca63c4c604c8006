# advolint_embed(TARGET SYMBOL ROOT FILE…): compiles files into TARGET as a table of
# advolint::EmbeddedFile named SYMBOL (declared in src/text/embedded.h), paths relative to ROOT,
# in the order given.
function(advolint_embed target symbol root)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.cc)
  set(inputs "")
  foreach(file IN LISTS ARGN)
    list(APPEND inputs ${root}/${file})
  endforeach()
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DSYMBOL=${symbol} -DROOT=${root} "-DFILES=${ARGN}"
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${inputs} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
  set_source_files_properties(${output} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()
