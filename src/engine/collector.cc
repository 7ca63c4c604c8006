#include "engine/collector.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "engine/wording.h"

namespace advolint {
namespace {

/// "X, Bluesky and LinkedIn".
std::string joined(const std::vector<std::string>& names, const Phrasebook& phrases) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool is_last = i > 0 && i + 1 == names.size();
    if (is_last) return phrases.say("{} and {}", text, names[i]);
    text += fmt::format("{}{}", i == 0 ? "" : ", ", names[i]);
  }
  return text;
}

void fill_platforms(std::string& text, const std::string& names) {
  for (std::size_t at = text.find(kPlatformNames); at != std::string::npos;
       at = text.find(kPlatformNames, at + names.size())) {
    text.replace(at, kPlatformNames.size(), names);
  }
}

}  // namespace

void Collector::add(Diagnostics found, std::string_view name) {
  for (Diagnostic& it : found) {
    if (it.level == Level::None) continue;
    const auto& [file, span] = it.location;
    const auto [place, is_new] =
        places_.emplace(std::tuple(file.get(), span, it.rule, it.message), diagnostics_.size());
    if (is_new) {
      diagnostics_.push_back(std::move(it));
      names_.emplace_back();
    }
    std::vector<std::string>& names = names_[place->second];
    if (!name.empty() && std::ranges::count(names, name) == 0) names.emplace_back(name);
  }
}

Diagnostics Collector::take() {
  for (std::size_t i = 0; i < diagnostics_.size(); ++i) {
    const std::string names = joined(names_[i], phrases_);
    fill_platforms(diagnostics_[i].message, names);
    fill_platforms(diagnostics_[i].help, names);
    for (Fix& fix : diagnostics_[i].fixes) fill_platforms(fix.title, names);
  }
  return std::move(diagnostics_);
}

}  // namespace advolint
