# Script half of advolint_static.cmake: writes FOLDER/icu_data.o from what icu_data.cmake left there, for the kind of
# machine of the object that it was cut from.
file(READ ${FOLDER}/symbol symbol)
execute_process(
  COMMAND ${GENCCODE} --object --match-arch whole.o --entrypoint ${symbol} --filename icu_data icu.dat
  WORKING_DIRECTORY ${FOLDER} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
