#include "draft/platforms/stated_platforms.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/ranges.h>

#include "draft/calendar/words.h"
#include "draft/platforms/platform_names.h"

namespace advolint {
namespace {

using NamedSpan = std::pair<std::string, SourceSpan>;

std::vector<const yaml::Node*> scalars_of(const yaml::Node& node) {
  std::vector<const yaml::Node*> scalars;
  if (node.is_scalar()) scalars.push_back(&node);
  for (const yaml::Node& item : node.items) {
    if (item.is_scalar()) scalars.push_back(&item);
  }
  return scalars;
}

/// "x, linkedin" as two words, each with its place where the scalar is plain.
std::vector<NamedSpan> words_of(const yaml::Node& scalar) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::string_view text = scalar.scalar;
  const bool is_as_typed = scalar.span.size() == text.size();
  std::vector<NamedSpan> words;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t comma = std::min(text.find(',', at), text.size());
    const std::size_t begin = std::min(text.find_first_not_of(kBlanks, at), comma);
    // "LinkedIn (our page)"
    const std::size_t bracket = text.substr(0, comma).find(" (", begin);
    const std::size_t named = text.substr(0, comma).ends_with(')') ? bracket : comma;
    const std::size_t end =
        std::max(text.substr(0, std::min(named, comma)).find_last_not_of(kBlanks) + 1, begin);
    const SourceSpan span{scalar.span.begin + static_cast<std::uint32_t>(begin),
                          scalar.span.begin + static_cast<std::uint32_t>(end)};
    if (end > begin)
      words.emplace_back(text.substr(begin, end - begin), is_as_typed ? span : scalar.span);
    at = comma + 1;
  }
  return words;
}

/// Words of a list of hashtags or mentions, their sign left out.
std::vector<NamedSpan> read_signed_words(const yaml::Node* list, char sign) {
  std::vector<NamedSpan> words;
  if (list == nullptr) return words;
  for (const yaml::Node* scalar : scalars_of(*list)) {
    NamedSpan word{scalar->scalar, scalar->span};
    const bool is_as_typed = scalar->span.size() == word.first.size();
    if (!word.first.empty() && word.first.front() == sign) {
      word.first.erase(0, 1);
      if (is_as_typed) ++word.second.begin;
    }
    if (!word.first.empty()) words.push_back(std::move(word));
  }
  return words;
}

class StatedPlatformReader {
 public:
  StatedPlatformReader(const yaml::Node& fields, const PlatformTable& platforms,
                       PlatformOrigin origin)
      : fields_(fields), platforms_(platforms), origin_(origin) {}

  StatedPlatforms read(std::vector<LayoutFault>& faults) {
    if (const yaml::Node* platform = fields_.find("platform")) read_names(*platform, faults);
    if (const yaml::Node* media = fields_.find("media")) read_accounts(*media);
    add_outside({}, {}, fields_.find("hashtags"), fields_.find("mentions"));
    return std::move(stated_);
  }

 private:
  void read_names(const yaml::Node& node, std::vector<LayoutFault>& faults) {
    for (const yaml::Node* scalar : scalars_of(node)) {
      for (const auto& [word, span] : words_of(*scalar)) {
        stated_.is_stated = true;
        if (is_elsewhere(word)) continue;
        const Platform* platform = platforms_.find(word);
        if (platform != nullptr) {
          add({.id = platform->id, .origin = origin_, .said_at = said_at(span)});
        } else {
          LayoutFault fault{"unknown-platform", span, {{"found", word}}};
          fault.values.emplace_back("known", fmt::format("{}", fmt::join(platforms_.ids(), ", ")));
          if (const auto meant = platforms_.meant_by(word))
            fault.values.emplace_back("wanted", *meant);
          faults.push_back(std::move(fault));
        }
      }
    }
  }

  /// Calendars and lines such as "Platforms: All" also plan what goes to newsletters, everywhere,
  /// and to channels that we do not know.
  [[nodiscard]] bool is_elsewhere(std::string_view word) const {
    const bool is_plan = origin_ == PlatformOrigin::Row || origin_ == PlatformOrigin::Field;
    return is_plan && calendar_words().elsewhere.contains(plain_words(word));
  }

  /// `media:` lists pictures in some dialects: what names no platform is no account.
  void read_accounts(const yaml::Node& media) {
    for (const yaml::Node* scalar : scalars_of(media)) {
      const std::string_view account = scalar->scalar;
      const std::size_t dash = account.find('-');
      const bool is_file = account.find_first_of("./") != std::string_view::npos;
      if (dash == std::string_view::npos || is_file) continue;
      stated_.is_stated = true;
      const Platform* platform = platforms_.find(account.substr(0, dash));
      if (platform == nullptr) continue;
      add({platform->id, origin_, said_at(scalar->span), std::string(account)});
      add_outside(platform->id, account, list_for("hashtags", account),
                  list_for("mentions", account));
    }
  }

  [[nodiscard]] std::optional<SourceSpan> said_at(SourceSpan span) const {
    if (origin_ == PlatformOrigin::Configuration) return std::nullopt;
    return span;
  }

  [[nodiscard]] const yaml::Node* list_for(std::string_view key, std::string_view account) const {
    const yaml::Node* by_account = fields_.find(key);
    return by_account == nullptr ? nullptr : by_account->find(account);
  }

  void add(PlatformUse use) {
    const bool is_new = std::ranges::none_of(stated_.platforms, [&](const PlatformUse& it) {
      return it.id == use.id && it.account == use.account;
    });
    if (is_new) stated_.platforms.push_back(std::move(use));
  }

  void add_outside(std::string_view platform, std::string_view account, const yaml::Node* hashtags,
                   const yaml::Node* mentions) {
    OutsideWords words{std::string(platform), std::string(account),
                       read_signed_words(hashtags, '#'), read_signed_words(mentions, '@')};
    if (!words.hashtags.empty() || !words.mentions.empty())
      stated_.outside.push_back(std::move(words));
  }

  const yaml::Node& fields_;
  const PlatformTable& platforms_;
  PlatformOrigin origin_;
  StatedPlatforms stated_;
};

}  // namespace

StatedPlatforms read_stated_platforms(const yaml::Node& fields, const PlatformTable& platforms,
                                      PlatformOrigin origin, std::vector<LayoutFault>& faults) {
  return StatedPlatformReader(fields, platforms, origin).read(faults);
}

}  // namespace advolint
