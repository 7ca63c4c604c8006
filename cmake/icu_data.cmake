# Script half of advolint_icu_data.cmake: writes FOLDER/icu.dat, the part of ICU's data that ITEMS (a file with a name a
# line) lists, taken from ARCHIVE (libicudata.a). FOLDER/whole.o is the object that it was in, FOLDER/symbol its name there.
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
run(${OBJCOPY} -O binary --only-section=.rodata ${whole} ${name}.dat)
run(${ICUPKG} -x ${ITEMS} -d items ${name}.dat)
run(${ICUPKG} -t${BYTE_ORDER} -s items -a ${ITEMS} new cut/${name}.dat)
file(RENAME ${FOLDER}/${whole} ${FOLDER}/whole.o)
file(COPY_FILE ${FOLDER}/cut/${name}.dat ${FOLDER}/icu.dat)
# The name by which ICU looks for it in a program.
string(REGEX REPLACE "[a-z]$" "" symbol ${name})
file(WRITE ${FOLDER}/symbol ${symbol})
