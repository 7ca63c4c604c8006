#pragma once

#include <string>

#include "report/month/month_facts.h"
#include "text/phrasebook.h"

namespace advolint {

/// A month as one page of HTML that needs no other file, asks nothing of any network, and runs
/// nothing. The same facts give the same bytes, whatever is in them.
std::string month_page(const MonthFacts& facts, const Phrasebook& phrases);

}  // namespace advolint
