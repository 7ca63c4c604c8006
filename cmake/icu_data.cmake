# Script half of advolint_static.cmake: writes FOLDER/icu_data.o, the part of ICU's data that ITEMS (a file with a name a
# line) lists, taken from ARCHIVE (libicudata.a). The whole of it has 30 MB.
function(run)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${FOLDER} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER}/items ${FOLDER}/cut)
run(${AR} x ${ARCHIVE})
# The name tells ICU's version and the order of bytes, and the cut data must have it, too: icudt72l.dat.
execute_process(COMMAND ${AR} t ${ARCHIVE} OUTPUT_VARIABLE whole OUTPUT_STRIP_TRAILING_WHITESPACE
  COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "_dat.o$" "" name ${whole})
string(REGEX REPLACE "[a-z]$" "" symbol ${name})
run(${OBJCOPY} -O binary --only-section=.rodata ${whole} ${name}.dat)
run(${ICUPKG} -x ${ITEMS} -d items ${name}.dat)
run(${ICUPKG} -t${BYTE_ORDER} -s items -a ${ITEMS} new cut/${name}.dat)
run(${GENCCODE} --object --match-arch ${whole} --entrypoint ${symbol} --filename icu_data cut/${name}.dat)
