#include "checks/kinds/kinds.h"

#include <algorithm>

namespace advolint {
namespace {

/// Every kind, sorted by name. A new one is a file beside this, its declaration in kinds.h and its
/// line here.
constexpr const CheckKind* kKinds[] = {
    &kAboutPreviewKind,
    &kAccidentalLinkKind,
    &kAlbumDescriptionKind,
    &kAltTextKind,
    &kApprovalKind,
    &kAskKind,
    &kBelowTheFoldKind,
    &kBookDetailKind,
    &kBrokenHashtagKind,
    &kBrokenMentionKind,
    &kCallToActionKind,
    &kCapitalsKind,
    &kCaptionKind,
    &kCharacterKind,
    &kDoubleSpaceKind,
    &kDraftHashtagKind,
    &kEditorNoteKind,
    &kEmojiKind,
    &kEmojiRunKind,
    &kEventDetailKind,
    &kFancyLetterKind,
    &kFieldKind,
    &kFollowerGoalKind,
    &kFollowerNumberKind,
    &kHashtagKind,
    &kHashtagCasingKind,
    &kHashtagInSentenceKind,
    &kHashtagRunKind,
    &kHiddenCharacterKind,
    &kHiddenCostKind,
    &kIdentifiedPersonKind,
    &kInterestKind,
    &kLateReplyKind,
    &kLayoutFaultKind,
    &kLengthKind,
    &kLineKind,
    &kLinkKind,
    &kMarkupKind,
    &kMediaKind,
    &kMentionKind,
    &kMissingKeyKind,
    &kOfficialKind,
    &kOrganisationKind,
    &kOutsideHoursKind,
    &kPartnerKind,
    &kPastDateKind,
    &kPastEventKind,
    &kPatronDataKind,
    &kPhraseKind,
    &kPictureFaultKind,
    &kPictureOfKind,
    &kPlaceholderKind,
    &kPostKind,
    &kQuestionKind,
    &kRepeatedWordKind,
    &kRichMediaKind,
    &kSentenceKind,
    &kStaleUpdateKind,
    &kSuppressionFaultKind,
    &kSuspiciousLinkKind,
    &kTextKind,
    &kUncreditedRepostKind,
    &kUnlistedKind,
    &kUnmatchedBracketKind,
    &kUnnamedPersonKind,
    &kUnownedChannelKind,
    &kUnpreparedCampaignKind,
    &kUntaggedPartnerKind,
    &kUntrackedLinkKind,
    &kUnusedChannelKind,
    &kVoiceKind,
    &kWeekdayMismatchKind,
    &kWordKind,
    &kWronglyDecodedKind,
};

}  // namespace

std::span<const CheckKind* const> check_kinds() { return kKinds; }

const CheckKind* find_check_kind(std::string_view name) {
  const auto* const* found =
      std::ranges::lower_bound(kKinds, name, {}, [](const CheckKind* it) { return it->name; });
  return found != std::end(kKinds) && (*found)->name == name ? *found : nullptr;
}

}  // namespace advolint
