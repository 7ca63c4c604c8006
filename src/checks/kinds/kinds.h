#pragma once

#include "checks/check_kind.h"

namespace advolint {

extern const CheckKind kDoubleSpaceKind;
extern const CheckKind kEditorNoteKind;
extern const CheckKind kFieldKind;
extern const CheckKind kHashtagKind;
extern const CheckKind kHiddenCharacterKind;
extern const CheckKind kLayoutFaultKind;
extern const CheckKind kLengthKind;
extern const CheckKind kLinkKind;
extern const CheckKind kMediaKind;
extern const CheckKind kMentionKind;
extern const CheckKind kPastDateKind;
extern const CheckKind kPastEventKind;
extern const CheckKind kPhraseKind;
extern const CheckKind kPlaceholderKind;
extern const CheckKind kRepeatedWordKind;
extern const CheckKind kSuppressionFaultKind;
extern const CheckKind kSuspiciousLinkKind;
extern const CheckKind kUnmatchedBracketKind;
extern const CheckKind kWeekdayMismatchKind;

}  // namespace advolint
