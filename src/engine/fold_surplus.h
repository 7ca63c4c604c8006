#pragma once

#include "diag/report.h"
#include "text/phrasebook.h"

namespace advolint {

/// Of the findings of one rule in one post, those beyond the hundredth become one, at the place of
/// the first of them, which counts them: nobody reads thousands, and a file of 100 KB can have as
/// many as it has letters. So what is outside of posts. Files that are no drafts keep all. `report`
/// is sorted, and stays so. `phrases` say it.
void fold_surplus(Report& report, const Phrasebook& phrases);

}  // namespace advolint
