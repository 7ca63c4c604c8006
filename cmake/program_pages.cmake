# Script half of advolint_package.cmake: writes into FOLDER what PROGRAM says of itself.
file(MAKE_DIRECTORY ${FOLDER})
function(print output)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 ${PROGRAM} ${ARGN} OUTPUT_FILE ${FOLDER}/${output}
    COMMAND_ERROR_IS_FATAL ANY)
endfunction()

print(advolint completions bash)
print(advolint.fish completions fish)
print(_advolint completions zsh)
print(advolint.1 manual)
configure_file(${CMAKE_CURRENT_LIST_DIR}/../packaging/advolint-ci.1 ${FOLDER}/advolint-ci.1 COPYONLY)
execute_process(COMMAND gzip --force --best --no-name advolint.1 advolint-ci.1 WORKING_DIRECTORY ${FOLDER}
  COMMAND_ERROR_IS_FATAL ANY)
