#include "office/word_styles.h"

#include <algorithm>
#include <cctype>

#include "office/xml.h"

namespace advolint {
namespace {

constexpr std::uint32_t kDeepestHeading = 6;

/// Styles are called by English names in every language of Word: "heading 2".
void read_name(std::string_view name, WordStyle& style) {
  std::string small(name);
  std::ranges::transform(small, small.begin(), [](unsigned char c) { return std::tolower(c); });
  constexpr std::string_view kHeading = "heading ";
  const bool is_heading = small.starts_with(kHeading) && small.size() == kHeading.size() + 1 &&
                          small.back() >= '1' && small.back() <= '9';
  if (is_heading)
    style.heading =
        std::min<std::uint32_t>(static_cast<std::uint32_t>(small.back() - '0'), kDeepestHeading);
  if (small == "title") style.heading = 1;
  style.is_contents_entry = small.starts_with("toc ");
}

/// What `over` says, and what `under` says of the rest.
void add_missing(WordStyle& over, const WordStyle& under) {
  if (!over.heading) over.heading = under.heading;
  if (!over.item) over.item = under.item;
  if (!over.is_bold) over.is_bold = under.is_bold;
  over.is_contents_entry |= under.is_contents_entry;
}

}  // namespace

WordStyle style_said_by(pugi::xml_node properties) {
  WordStyle style;
  if (const auto outline = xml::child(properties, "outlineLvl")) {
    constexpr long kBodyText = 9;
    const long level = xml::number(outline, "val", kBodyText);
    style.heading = level < 0 || level >= kBodyText
                        ? 0
                        : std::min(static_cast<std::uint32_t>(level) + 1, kDeepestHeading);
  }
  if (const auto number = xml::child(properties, "numPr")) {
    constexpr long kDeepest = 8;
    const long level = xml::number(xml::child(number, "ilvl"), "val", 0);
    style.item =
        WordListLevel{.list = std::string(xml::attribute(xml::child(number, "numId"), "val")),
                      .level = static_cast<std::uint32_t>(std::clamp(level, 0L, kDeepest))};
  }
  return style;
}

WordStyles::WordStyles(pugi::xml_node root) {
  for (const pugi::xml_node it : root.children()) {
    if (xml::name_of(it) != "style") continue;
    Named named{.style = style_said_by(xml::child(it, "pPr")),
                .based_on = std::string(xml::attribute(xml::child(it, "basedOn"), "val"))};
    if (const auto bold = xml::child(it, "rPr", "b")) named.style.is_bold = xml::is_on(bold);
    read_name(xml::attribute(xml::child(it, "name"), "val"), named.style);
    styles_.insert_or_assign(std::string(xml::attribute(it, "styleId")), std::move(named));
  }
}

WordStyle WordStyles::of(pugi::xml_node properties) const {
  WordStyle style = style_said_by(properties);
  constexpr int kLongestChain = 20;  // a damaged one may come back to where it began
  auto named = styles_.find(xml::attribute(xml::child(properties, "pStyle"), "val"));
  for (int i = 0; i < kLongestChain && named != styles_.end(); ++i) {
    add_missing(style, named->second.style);
    named = styles_.find(named->second.based_on);
  }
  return style;
}

}  // namespace advolint
