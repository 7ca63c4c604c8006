#pragma once

#include <vector>

#include "config/references.h"
#include "config/workspace.h"
#include "yaml/reader.h"

/// The data files whose entries have a type of their own. Each reader takes the list that the file
/// holds, and adds the ids that its entries refer to.
namespace advolint {

std::vector<Official> read_officials(const yaml::Context& context, const yaml::Node& list,
                                     const PlatformTable& platforms);

std::vector<Meeting> read_meetings(const yaml::Context& context, const yaml::Node& list,
                                   References& references);

std::vector<Campaign> read_campaigns(const yaml::Context& context, const yaml::Node& list,
                                     const PlatformTable& platforms);

std::vector<RegisteredHashtag> read_hashtags(const yaml::Context& context, const yaml::Node& list,
                                             References& references);

}  // namespace advolint
