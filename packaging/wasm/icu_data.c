/* The part of ICU's data that advolint uses (cmake/advolint_icu_data.cmake), under the name that ICU looks for. */
#include <unicode/utypes.h>

_Alignas(16) const unsigned char U_ICUDATA_ENTRY_POINT[] = {
#embed ICU_DATA
};
