#include "facts/partners.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "text/characters.h"

namespace advolint {
namespace {

constexpr std::string_view kEventPartners = "event.partners";

const Partner* find_partner(const Workspace& workspace, std::string_view word) {
  if (!workspace.campaigns) return nullptr;
  const std::string folded = fold_case(word);
  for (const Campaign& campaign : *workspace.campaigns) {
    for (const Partner& it : campaign.partners) {
      if (fold_case(it.id) == folded || fold_case(it.name) == folded) return &it;
    }
  }
  return nullptr;
}

Partner partner_with(const std::string& handle, const Platform& platform) {
  Partner partner;
  partner.id = partner.name = handle;
  partner.handles.push_back({.platform = platform.id, .name = handle.substr(1)});
  return partner;
}

}  // namespace

std::vector<PostPartner> partners_of(const PostContext& post) {
  std::vector<PostPartner> partners;
  const auto add = [&](Partner partner, English of) {
    const bool is_new = std::ranges::none_of(
        partners, [&](const PostPartner& it) { return it.partner.id == partner.id; });
    if (is_new) partners.push_back({std::move(partner), of});
  };
  for (const std::string& word : post.fields.words(kEventPartners)) {
    if (const Partner* known = find_partner(post.workspace, word)) {
      add(*known, English("event"));
    } else if (word.size() > 1 && word.starts_with('@')) {
      add(partner_with(word, post.dialect), English("event"));
    }
  }
  if (post.campaign != nullptr) {
    for (const Partner& it : post.campaign->partners) add(it, English("campaign"));
  }
  return partners;
}

bool may_have_partners(const PostContext& post) {
  return post.campaign != nullptr || post.fields.find(kEventPartners);
}

}  // namespace advolint
