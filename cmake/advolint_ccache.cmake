# Compile through ccache where it is installed and its folder can be written, with paths made relative
# so that two checkouts share.
find_program(ADVOLINT_CCACHE ccache)
if(ADVOLINT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  execute_process(COMMAND ${ADVOLINT_CCACHE} --get-config cache_dir
    OUTPUT_VARIABLE ccache_folder OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  execute_process(COMMAND ${CMAKE_COMMAND} -E make_directory ${ccache_folder}
    OUTPUT_QUIET ERROR_QUIET)
  execute_process(COMMAND ${CMAKE_COMMAND} -E touch ${ccache_folder}/.advolint
    RESULT_VARIABLE is_unwritable OUTPUT_QUIET ERROR_QUIET)
  if(is_unwritable)
    message(STATUS "ccache is not used: ${ccache_folder} cannot be written")
  else()
    set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${ADVOLINT_CCACHE})
  endif()
endif()
