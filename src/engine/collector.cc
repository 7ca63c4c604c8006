#include "engine/collector.h"

#include <algorithm>
#include <string>
#include <utility>

namespace advolint {
namespace {

/// Keeps what was said, without what it was made of: findings stay in memory for a whole run.
void keep_words(Phrase& said) { said = Phrase(std::string(said.text())); }

void keep_words(Diagnostic& diagnostic) {
  keep_words(diagnostic.message);
  keep_words(diagnostic.help);
  for (Note& note : diagnostic.notes) keep_words(note.message);
  for (Fix& fix : diagnostic.fixes) keep_words(fix.title);
}

}  // namespace

std::pair<Collector::Entry*, bool> Collector::entry_of(const Diagnostic& diagnostic,
                                                       const std::string& message) {
  const auto& [file, span] = diagnostic.location;
  const auto [place, is_new] =
      places_.emplace(std::tuple(file.get(), span, diagnostic.rule, message), entries_.size());
  if (is_new) entries_.emplace_back();
  return {&entries_[place->second], is_new};
}

void Collector::add(Diagnostics found) {
  for (Diagnostic& it : found) {
    if (it.level == Level::None) continue;
    const auto [entry, is_new] = entry_of(it, it.message.text());
    if (is_new) entry->found.diagnostic = std::move(it);
  }
}

void Collector::add(std::vector<OpenDiagnostic> found, std::string_view name) {
  for (OpenDiagnostic& it : found) {
    if (it.diagnostic.level == Level::None) continue;
    const auto [entry, is_new] = entry_of(it.diagnostic, it.message.text);
    if (is_new) {
      entry->found = std::move(it);
      entry->is_open = true;
    }
    std::vector<std::string>& names = entry->names;
    if (!name.empty() && std::ranges::count(names, name) == 0) names.emplace_back(name);
  }
}

Diagnostics Collector::take() {
  Diagnostics taken;
  taken.reserve(entries_.size());
  for (Entry& entry : entries_) {
    if (!entry.is_open) {
      taken.push_back(std::move(entry.found.diagnostic));
      continue;
    }
    const auto names = Phrase::all_of({entry.names.begin(), entry.names.end()});
    taken.push_back(std::move(entry.found).closed(names.said_in(phrases_)));
  }
  say_in(taken, phrases_);
  for (Diagnostic& it : taken) keep_words(it);
  return taken;
}

}  // namespace advolint
