#include "engine/collector.h"

#include <algorithm>
#include <utility>

#include "engine/wording.h"

namespace advolint {
namespace {

void fill_platforms(Phrase& phrase, const std::string& names) {
  std::size_t at = phrase.text().find(kPlatformNames);
  if (at == std::string::npos) return;
  std::string text = phrase;
  for (; at != std::string::npos; at = text.find(kPlatformNames, at + names.size()))
    text.replace(at, kPlatformNames.size(), names);
  phrase = std::move(text);
}

}  // namespace

void Collector::add(Diagnostics found, std::string_view name) {
  for (Diagnostic& it : found) {
    if (it.level == Level::None) continue;
    const auto& [file, span] = it.location;
    const auto [place, is_new] = places_.emplace(
        std::tuple(file.get(), span, it.rule, it.message.text()), diagnostics_.size());
    if (is_new) {
      diagnostics_.push_back(std::move(it));
      names_.emplace_back();
    }
    std::vector<std::string>& names = names_[place->second];
    if (!name.empty() && std::ranges::count(names, name) == 0) names.emplace_back(name);
  }
}

Diagnostics Collector::take() {
  say_in(diagnostics_, phrases_);
  for (std::size_t i = 0; i < diagnostics_.size(); ++i) {
    const std::string names =
        Phrase::all_of({names_[i].begin(), names_[i].end()}).said_in(phrases_);
    fill_platforms(diagnostics_[i].message, names);
    fill_platforms(diagnostics_[i].help, names);
    for (Fix& fix : diagnostics_[i].fixes) fill_platforms(fix.title, names);
  }
  return std::move(diagnostics_);
}

}  // namespace advolint
