#include "config/shape.h"

#include <algorithm>
#include <iterator>

#include "config/shapes/shapes.h"

namespace advolint {
namespace {

constexpr DocumentShape kDocuments[] = {
    {"campaigns", "The campaigns: hashtags, asks, days of action, partners.", &kCampaignShape,
     true},
    {"front-matter", "The front matter of a draft.", &kFrontMatterShape, false},
    {"hashtags", "The hashtags that were agreed on.", &kHashtagShape, true},
    {"meetings", "The meetings with officials.", &kMeetingShape, true},
    {"officials", "The officials: who they are, and their handles.", &kOfficialShape, true},
    {"response-plan", "What is done when something happens during a campaign.", &kResponsePlanShape,
     false},
    {"strategy", "The strategy: why, for whom, where and how.", &kStrategyShape, false},
    {"team", "Those who write and answer.", &kTeamMemberShape, true},
    {"workspace", "advolint.yaml, which stands at the root of the drafts.", &kWorkspaceShape,
     false},
};

}  // namespace

std::span<const DocumentShape> document_shapes() { return kDocuments; }

const DocumentShape* find_document_shape(std::string_view name) {
  const auto* found = std::ranges::find(kDocuments, name, &DocumentShape::name);
  return found == std::end(kDocuments) ? nullptr : found;
}

}  // namespace advolint
