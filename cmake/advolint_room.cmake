# advolint_room(ROOM [LIBRARY…]): the library advolint_ROOM of the room src/ROOM, called in the order of the rooms. It
# sees the headers of its own room and of those named before it, and no others: each room's headers are found through
# a folder of the build that holds that room alone. LIBRARY… are linked for this room. The room's own CMakeLists.txt
# names its files.
function(advolint_room room)
  set(library advolint_${room})
  set(headers ${PROJECT_BINARY_DIR}/rooms/${room})
  file(MAKE_DIRECTORY ${headers})
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/src/${room} ${headers}/${room} SYMBOLIC)

  get_property(rooms_above GLOBAL PROPERTY ADVOLINT_ROOMS)
  add_library(${library} STATIC)
  target_compile_features(${library} PUBLIC cxx_std_20)
  set_target_properties(${library} PROPERTIES CXX_EXTENSIONS OFF)
  target_include_directories(${library} PUBLIC ${headers})
  target_link_libraries(${library}
    PUBLIC ${rooms_above} fmt::fmt tl::expected
    PRIVATE advolint_warnings ${ARGN})
  if(ADVOLINT_PRECOMPILES AND rooms_above)
    target_precompile_headers(${library} REUSE_FROM advolint_text)
  endif()
  set_property(GLOBAL APPEND PROPERTY ADVOLINT_ROOMS ${library})
  add_subdirectory(${room})
endfunction()
