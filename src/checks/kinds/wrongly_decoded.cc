#include "text/wrongly_decoded.h"

#include <string>
#include <utility>

#include "checks/check_kind.h"
#include "facts/prose.h"

namespace advolint {

namespace {

/// An address may hold such letters and lead somewhere all the same.
void find_wrong_words(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  std::vector<WronglyDecoded> found = find_wrongly_decoded(post.text.text());
  if (found.empty()) return;
  const SpanSet spared(written_addresses(post.text.text()));
  for (WronglyDecoded& it : found) {
    if (spared.overlaps(it.span)) continue;
    things.push_back(
        {it.span,
         {{"wanted", std::move(it.meant)}, {"encoding", std::string(name_of(it.read_as))}},
         {}});
  }
}

constexpr std::string_view kEncodingWords[] = {"Windows-1252", "MacRoman"};
constexpr Term kValues[] = {
    {"wanted", "the words as they were meant"},
    {"encoding", "what the words were read as", TermType::OneOf, kEncodingWords},
};

}  // namespace

/// In C++: it decodes the words again and sees whether they make sense.
extern constinit const CheckKind kWronglyDecodedKind = {
    .name = "wrongly-decoded",
    .summary =
        "Words that a program read in the wrong encoding before they were saved: \"cafÃ©\" for "
        "\"café\", \"donâ€™t\" for \"don’t\".",
    .example = "forbid: { wrongly-decoded: any }",
    .values = kValues,
    .parameters = {},
    .find = find_wrong_words,
};

}  // namespace advolint
