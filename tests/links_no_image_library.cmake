# Fails where BINARY names a library that decodes pictures among those it is started with: only drafts with pictures
# are to pay for them.
execute_process(COMMAND ${READELF} --dynamic --wide ${BINARY} OUTPUT_VARIABLE dynamic COMMAND_ERROR_IS_FATAL ANY)
if(NOT dynamic MATCHES "NEEDED")
  message(FATAL_ERROR "${BINARY} names no library at all: is this its dynamic section?\n${dynamic}")
endif()
if(dynamic MATCHES "NEEDED[^\n]*(jpeg|png|webp|gif)[^\n]*")
  message(FATAL_ERROR "${BINARY} is started with a library for pictures: ${CMAKE_MATCH_0}")
endif()
