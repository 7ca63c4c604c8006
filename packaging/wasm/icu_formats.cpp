// What ICU's time zones ask of its numbers and calendars. Those are large, and advolint does without: names such as GMT+5 it
// reads itself (src/text/time_of_day.cc), and it never asks a zone whether it is summer there, for which one makes a calendar.
#include <unicode/fmtable.h>
#include <unicode/gregocal.h>
#include <unicode/numfmt.h>

U_NAMESPACE_BEGIN

NumberFormat* NumberFormat::createInstance(UErrorCode& status) {
  status = U_UNSUPPORTED_ERROR;
  return nullptr;
}

UOBJECT_DEFINE_RTTI_IMPLEMENTATION(Formattable)
Formattable::Formattable(int32_t) {}
Formattable::~Formattable() = default;
void Formattable::setLong(int32_t) {}

void Calendar::setTimeInMillis(UDate, UErrorCode& status) { status = U_UNSUPPORTED_ERROR; }

U_NAMESPACE_END

// GregorianCalendar's constructor by its name in the library, as a definition of it would need the whole class.
#define NAME_OF(name) #name
#define NAMESPACE_OF(name) NAME_OF(name)
extern "C" void* no_calendar(void*, const void*, void*) __asm__(
    "_ZN6" NAMESPACE_OF(U_ICU_NAMESPACE) "17GregorianCalendarC1ERKNS_8TimeZoneER10UErrorCode");
extern "C" void* no_calendar(void*, const void*, void*) { __builtin_trap(); }
