#pragma once

#include "config/json_schema.h"

/// The claims of rules in the schema of packs.
namespace advolint {

/// A claim on a post or on data files.
JsonObject claim_schema();

/// A claim that only says what there is: in a condition, or among the posts of a calendar.
JsonObject bare_claim_schema();

/// What follows `require`, `forbid` and `limit`: a claim on posts, on data or on the calendar.
JsonObject any_claim_schema();

}  // namespace advolint
