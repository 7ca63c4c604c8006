#include <fmt/format.h>

#include "checks/check_kind.h"
#include "platform/refused_characters.h"
#include "text/utf8.h"

namespace advolint {
namespace {

Values values_of(std::string_view character) {
  const auto code_point = static_cast<std::uint32_t>(utf8::decode(character, 0).code_point);
  constexpr std::uint32_t kLastAscii = 0x7E;
  if (code_point <= kLastAscii)
    return {{"shape", "visible"}, {"character", std::string(character)}};
  return {{"shape", "invisible"}, {"character", fmt::format("U+{:04X}", code_point)}};
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const TextSpan span : find_refused_characters(post.text.text(), *post.platform))
    things.push_back({.place = span, .values = values_of(post.at(span))});
}

bool awake(const PostContext& post, const Claim& /*claim*/) { return post.platform != nullptr; }

constexpr std::string_view kShapes[] = {"invisible", "visible"};
constexpr Term kValues[] = {
    {"shape", "whether readers would see it", TermType::OneOf, kShapes},
    {"character", "the character, or its number where nobody sees it: \"U+FEFF\""},
};

}  // namespace

/// In C++: which characters they are is the platform's to say.
extern constinit const CheckKind kRefusedCharacterKind = {
    .name = "refused-character",
    .summary = "A character for which the platform refuses a post.",
    .example = "forbid: { refused-character: any }",
    .values = kValues,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
