#pragma once

#include "config/shape.h"

/// The tables themselves, one file a document or a few that belong together.
namespace advolint {

extern const MapShape kOfficialShape;
extern const MapShape kOfficialEventShape;
extern const MapShape kMeetingShape;
extern const MapShape kCampaignShape;
extern const MapShape kDayOfActionShape;
extern const MapShape kPartnerShape;
extern const MapShape kHashtagShape;
extern const MapShape kTeamMemberShape;
extern const MapShape kStrategyShape;
extern const MapShape kResponsePlanShape;
extern const MapShape kFrontMatterShape;
extern const MapShape kOrganisationShape;
extern const MapShape kWorkspaceShape;

}  // namespace advolint
