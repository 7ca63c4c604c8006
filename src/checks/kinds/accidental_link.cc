#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"

namespace advolint {

extern const WordList kCompanyForms;  ///< a sentence may end with one: "Acme Inc.com"

namespace {

/// Extensions of files that are top-level domains, too. IANA root zone, read 2026-11-21.
constexpr std::string_view kExtensions[] = {"cc", "md", "mov", "pl", "ps",
                                            "py", "rs", "sh",  "so", "zip"};

/// Sites in those domains that people name on purpose.
constexpr std::string_view kSites[] = {"brew.sh",     "bun.sh",    "crates.rs",  "docs.rs",
                                       "obsidian.md", "rustup.rs", "transfer.sh"};

/// "README.md", "main.py".
bool is_file_name(std::string_view domain) {
  const std::size_t dot = domain.rfind('.');
  const std::string lower = lower_ascii(domain);
  const std::string_view extension = std::string_view(lower).substr(dot + 1);
  return std::ranges::find(kExtensions, extension) != std::end(kExtensions) &&
         std::ranges::find(kSites, lower) == std::end(kSites) && domain.find('.') == dot;
}

/// "done.So": a full stop without a blank after it.
bool is_missing_blank(std::string_view domain, const Lexicon& lexicon) {
  const std::size_t dot = domain.rfind('.');
  const std::string_view before = domain.substr(0, dot);
  const std::string_view after = domain.substr(dot + 1);
  const std::string lower = lower_ascii(before);
  // "Acme Inc.com"
  if (lexicon.has(kCompanyForms, lower) && is_ascii_upper(before.front())) return true;
  const bool is_capitalised =
      is_ascii_upper(after.front()) && std::ranges::any_of(after, is_ascii_lower);
  return is_capitalised && is_ascii_lower(before.back());
}

/// In code, too: no platform knows that a file's name is in a fixed font.
void find_accidental_links(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  const SpanSet targets(written_targets(post.text.text()));  // links that are meant
  for (const Entity& link : entities_of(post, EntityKind::Link)) {
    if (targets.overlaps(link.span)) continue;
    const std::string_view written = post.at(link.span);
    const bool has_domain_alone = written.find_first_of(":/?#@") == written.npos;
    const std::size_t dot = written.rfind('.');
    if (!has_domain_alone || dot == written.npos || dot == 0 || dot + 1 == written.size()) continue;
    const bool is_sentence = is_missing_blank(written, *post.lexicon);
    if (!is_sentence && !is_file_name(written)) continue;
    const std::uint32_t cost = post.dialect.link_cost.value_or(link.span.size());
    Values values = {{"shape", is_sentence ? "sentence" : "file"},
                     {"linked", std::string(written)},
                     {"cost", fmt::format("{}", cost)}};
    if (is_sentence)
      values["wanted"] = fmt::format("{} {}", written.substr(0, dot + 1), written.substr(dot + 1));
    things.push_back({link.span, std::move(values), {}});
  }
}

constexpr std::string_view kShapes[] = {"file", "sentence"};
constexpr Term kValues[] = {
    {"shape", "\"file\" for a file's name, \"sentence\" for a full stop without a blank",
     TermType::OneOf, kShapes},
    {"linked", "what the platform takes for a web address"},
    {"cost", "what it counts toward the post's length"},
    {"wanted", "with \"sentence\": the same words with their blank"},
};

}  // namespace

/// In C++: what becomes a link is the platform's own program, and not a pattern.
extern constinit const CheckKind kAccidentalLinkKind = {
    .name = "accidental-link",
    .summary = "Words that the platform takes for a web address: README.md, done.So.",
    .example = "forbid: { accidental-link: any }",
    .values = kValues,
    .parameters = {},
    .find = find_accidental_links,
};

}  // namespace advolint
