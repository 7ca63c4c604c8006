#pragma once

#include "checks/check_kind.h"

namespace advolint {

extern const CheckKind kFieldKind;
extern const CheckKind kHashtagKind;
extern const CheckKind kLayoutFaultKind;
extern const CheckKind kLengthKind;
extern const CheckKind kLinkKind;
extern const CheckKind kMediaKind;
extern const CheckKind kMentionKind;
extern const CheckKind kPhraseKind;
extern const CheckKind kSuppressionFaultKind;

}  // namespace advolint
