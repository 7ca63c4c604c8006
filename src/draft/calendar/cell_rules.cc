#include "draft/calendar/cell_rules.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "draft/calendar/cell_words.h"

namespace advolint {

void read_cell_rules(const PostText& text, std::vector<Suppression>& suppressions) {
  for (const TextSpan entry : split(text.text(), ";\n")) {
    const std::string_view words = text.text(entry);
    const std::size_t colon = std::min(words.find(':'), words.size());
    Suppression suppression{.scope = Suppression::Scope::Post,
                            .covers = {},
                            .rules = {},
                            .because = {},
                            .span = text.to_source(entry)};
    for (const TextSpan name : split(words.substr(0, colon), ", ")) {
      const TextSpan span{entry.begin + name.begin, entry.begin + name.end};
      suppression.rules.emplace_back(text.text(span), text.to_source(span));
    }
    if (suppression.rules.empty()) continue;
    const std::string_view reason = words.substr(std::min(colon + 1, words.size()));
    suppression.because =
        reason.substr(std::min(reason.find_first_not_of(" \t\r\n"), reason.size()));
    suppressions.push_back(std::move(suppression));
  }
}

}  // namespace advolint
