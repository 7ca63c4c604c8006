#include "draft/calendar/platform_list.h"

#include "draft/calendar/cell_words.h"

namespace advolint {

void add_platforms(yaml::Node& list, const PostText& text, const Label& label,
                   std::uint32_t begin) {
  for (const LabelPlatform& it : label.platforms) {
    list.items.push_back(scalar_of(text, {begin + it.span.begin, begin + it.span.end}));
    list.items.back().scalar = it.id;
  }
}

}  // namespace advolint
