#pragma once

#include "checks/check_kind.h"

namespace advolint {

extern const CheckKind kAboutPreviewKind;
extern const CheckKind kAccidentalLinkKind;
extern const CheckKind kAlbumDescriptionKind;
extern const CheckKind kAltTextKind;
extern const CheckKind kApprovalKind;
extern const CheckKind kAskKind;
extern const CheckKind kBelowTheFoldKind;
extern const CheckKind kBookDetailKind;
extern const CheckKind kBrokenHashtagKind;
extern const CheckKind kBrokenMentionKind;
extern const CheckKind kCallToActionKind;
extern const CheckKind kCapitalsKind;
extern const CheckKind kCaptionKind;
extern const CheckKind kDoubleSpaceKind;
extern const CheckKind kDraftHashtagKind;
extern const CheckKind kEditorNoteKind;
extern const CheckKind kEmojiRunKind;
extern const CheckKind kEventDetailKind;
extern const CheckKind kFancyLetterKind;
extern const CheckKind kFieldKind;
extern const CheckKind kFollowerGoalKind;
extern const CheckKind kFollowerNumberKind;
extern const CheckKind kHashtagCasingKind;
extern const CheckKind kHashtagInSentenceKind;
extern const CheckKind kHashtagKind;
extern const CheckKind kHashtagRunKind;
extern const CheckKind kHiddenCharacterKind;
extern const CheckKind kHiddenCostKind;
extern const CheckKind kIdentifiedPersonKind;
extern const CheckKind kInterestKind;
extern const CheckKind kLateReplyKind;
extern const CheckKind kLayoutFaultKind;
extern const CheckKind kLengthKind;
extern const CheckKind kLinkKind;
extern const CheckKind kMarkupKind;
extern const CheckKind kMediaKind;
extern const CheckKind kMentionKind;
extern const CheckKind kMissingKeyKind;
extern const CheckKind kOfficialKind;
extern const CheckKind kOrganisationKind;
extern const CheckKind kOutsideHoursKind;
extern const CheckKind kPartnerKind;
extern const CheckKind kPastDateKind;
extern const CheckKind kPastEventKind;
extern const CheckKind kPatronDataKind;
extern const CheckKind kPhraseKind;
extern const CheckKind kPictureFaultKind;
extern const CheckKind kPictureOfKind;
extern const CheckKind kPlaceholderKind;
extern const CheckKind kQuestionKind;
extern const CheckKind kRepeatedWordKind;
extern const CheckKind kRichMediaKind;
extern const CheckKind kStaleUpdateKind;
extern const CheckKind kSuppressionFaultKind;
extern const CheckKind kSuspiciousLinkKind;
extern const CheckKind kUncreditedRepostKind;
extern const CheckKind kUnlistedKind;
extern const CheckKind kUnmatchedBracketKind;
extern const CheckKind kUnnamedPersonKind;
extern const CheckKind kUnownedChannelKind;
extern const CheckKind kUnpreparedCampaignKind;
extern const CheckKind kUntaggedPartnerKind;
extern const CheckKind kUntrackedLinkKind;
extern const CheckKind kUnusedChannelKind;
extern const CheckKind kVoiceKind;
extern const CheckKind kWeekdayMismatchKind;
extern const CheckKind kWronglyDecodedKind;

}  // namespace advolint
