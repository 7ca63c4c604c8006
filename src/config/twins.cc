#include "config/twins.h"

#include <fmt/format.h>

#include "text/characters.h"

namespace advolint {
namespace {

std::string without_sign(std::string_view text, char sign) {
  return std::string(text.starts_with(sign) ? text.substr(1) : text);
}

}  // namespace

bool Twins::add(const yaml::Context& context, const std::string& key, SourceSpan span,
                const Phrase& message) {
  const auto [first, is_new] = seen_.try_emplace(key, Location{context.file, span});
  if (is_new) return true;
  context.report(level_, rule_, span, message);
  context.diagnostics->back().notes.push_back(
      {.message = Phrase("the first one is here"), .location = first->second});
  return false;
}

void NameTwins::add(yaml::MapReader& entry) {
  const yaml::Node* name = entry.find("name");
  if (name == nullptr || !name->is_scalar()) return;
  twins_.add(entry.context(), fold_case(name->scalar), name->span,
             Phrase("'{}' is listed twice", name->scalar));
}

void HandleTwins::add(yaml::MapReader& entry, const PlatformTable& platforms) {
  const yaml::Node* handles = entry.find("handles");
  if (handles == nullptr) return;
  Twins of_entry(Level::Warning, "duplicate-handle");
  for (const yaml::Entry& it : handles->entries) {
    const Platform* platform = platforms.find(it.key);
    if (platform == nullptr || !it.value.is_scalar()) continue;
    of_entry.add(entry.context(), platform->id, it.key_span,
                 Phrase("this is a second handle on {}", platform->name));
    add(entry.context(), {.text = it.value.scalar, .span = it.value.span}, *platform);
  }
}

void HandleTwins::add(const yaml::Context& context, const yaml::Word& handle,
                      const Platform& platform) {
  const std::string name = without_sign(handle.text, '@');
  twins_.add(context, fmt::format("{} {}", platform.id, fold_case(name)), handle.span,
             Phrase("the handle '{}' on {} is listed twice", name, platform.name));
}

void HashtagTwins::add(const yaml::Context& context, const yaml::Word& tag) {
  const std::string name = without_sign(tag.text, '#');
  const auto [first, is_new] = spellings_.try_emplace(fold_case(name), name);
  const Phrase message =
      first->second == name
          ? Phrase("the hashtag '{}' is listed twice", name)
          : Phrase("'{}' and '{}' are one hashtag: case does not count", first->second, name);
  twins_.add(context, first->first, tag.span, message);
}

}  // namespace advolint
