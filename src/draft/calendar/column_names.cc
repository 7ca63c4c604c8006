#include "draft/calendar/column_names.h"

#include <algorithm>
#include <optional>

#include "draft/naming/label.h"

namespace advolint {
namespace {

using Words = std::vector<std::string_view>;

Words words_of(std::string_view plain) {
  Words words;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find(' ', at), plain.size());
    words.push_back(plain.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// "scheduledAt" in two words. Names in capitals stay as they are.
std::string with_words_parted(std::string_view name) {
  std::string parted;
  for (std::size_t at = 0; at < name.size(); ++at) {
    const bool is_capital = name[at] >= 'A' && name[at] <= 'Z';
    const bool is_after_small = at > 0 && name[at - 1] >= 'a' && name[at - 1] <= 'z';
    if (is_capital && is_after_small) parted += ' ';
    parted += name[at];
  }
  return parted;
}

/// The text without what is in brackets: "Copy (280 characters)" is "Copy".
std::string_view without_brackets(std::string_view text) {
  const std::size_t open = text.find('(');
  return text.substr(0, open == 0 ? text.size() : open);
}

/// "picture url" of "picture url 2".
std::string_view without_number(std::string_view plain) {
  const std::size_t last = plain.find_last_not_of("0123456789");
  if (last == std::string_view::npos || last + 1 == plain.size()) return plain;
  return plain.substr(0, plain[last] == ' ' ? last : last + 1);
}

/// The forms in which a name may be known, the whole first: as it is, without what explains it,
/// the first of several.
std::vector<std::string> forms_of(std::string_view name) {
  const std::string parted = with_words_parted(name);
  const std::string_view whole = name;
  const std::string_view words = parted;
  std::vector<std::string> forms;
  const auto add = [&](std::string_view form) {
    const std::string plain = plain_words(form);
    for (const std::string_view it : {std::string_view(plain), without_number(plain)}) {
      if (!it.empty() && std::ranges::find(forms, it) == forms.end()) forms.emplace_back(it);
    }
  };
  add(whole);
  add(words);
  add(without_brackets(whole));
  add(without_brackets(words));
  for (const std::string_view sign : {" - ", " \u2013 ", ":"})
    add(without_brackets(words.substr(0, words.find(sign))));
  add(words.substr(0, words.find('/')));
  return forms;
}

const ColumnName* find_name(const std::vector<std::string>& forms) {
  const auto& names = calendar_words().names;
  for (const std::string& form : forms) {
    const auto found = names.find(form);
    if (found != names.end()) return &found->second;
  }
  return nullptr;
}

/// A name that says in which language the texts of its column are.
struct LanguageName {
  std::string code;
  std::string rest;  ///< the name without the language
};

std::optional<LanguageName> find_language(std::string_view plain) {
  const auto& languages = calendar_words().languages;
  const std::size_t first = std::min(plain.find(' '), plain.size());
  const std::size_t last = plain.rfind(' ') + 1;
  if (const auto it = languages.find(plain.substr(last)); it != languages.end())
    return LanguageName{it->second, std::string(plain.substr(0, last == 0 ? 0 : last - 1))};
  if (const auto it = languages.find(plain.substr(0, first)); it != languages.end())
    return LanguageName{it->second, std::string(plain.substr(std::min(first + 1, plain.size())))};
  return std::nullopt;
}

bool has_word(std::string_view plain, const std::set<std::string, std::less<>>& known) {
  return std::ranges::any_of(words_of(plain),
                             [&](std::string_view word) { return known.contains(word); });
}

/// Whether one of the words of `plain` names texts, and none something else.
bool sounds_like_text(std::string_view plain) {
  const CalendarWords& words = calendar_words();
  return has_word(plain, words.text_words) && !has_word(plain, words.other_words);
}

ColumnUse text_guessed() {
  return {.meaning = {"text", CellKind::Body},
          .weight = NameWeight::Guess,
          .platforms = {},
          .network = {},
          .language = {},
          .day = {}};
}

/// A column of texts in one language: "Caption (FR)", "Text EN", "English". A key that it has with
/// its language left out is that of the column: "Alt text ES".
ColumnUse use_in_language(const LanguageName& name) {
  ColumnUse use;
  const ColumnName* known = find_name({name.rest});
  if (known != nullptr) {
    use.meaning = *known->meaning;
    use.weight = known->weight;
  } else if (name.rest.empty() || sounds_like_text(name.rest)) {
    use = text_guessed();
  }
  if (use.meaning.kind == CellKind::Body) use.language = name.code;
  return use;
}

/// "TikTok", "TikTok caption".
std::string_view network_in(std::string_view plain) {
  const CalendarWords& words = calendar_words();
  std::string name;
  for (const std::string_view word : words_of(plain)) {
    if (words.text_words.contains(word)) continue;
    if (!name.empty()) name += ' ';
    name += word;
  }
  const auto found = words.networks.find(name);
  return found == words.networks.end() ? std::string_view() : found->second;
}

}  // namespace

ColumnNames::ColumnNames(const KeyAliases& aliases, const PlatformTable& platforms)
    : platforms_(platforms) {
  for (const auto& [foreign, ours] : aliases) aliases_.emplace(plain_words(foreign), ours);
}

ColumnUse ColumnNames::read(const std::string& name) {
  const auto known = read_.find(name);
  if (known != read_.end()) return known->second;
  return read_.emplace(name, find(name)).first->second;
}

ColumnUse ColumnNames::find(std::string_view name) const {
  ColumnUse use;
  const std::string plain = plain_words(name);
  if (plain.empty()) return use;
  if (const auto alias = aliases_.find(plain); alias != aliases_.end())
    return use_of_alias(alias->second);
  const std::string parted = plain_words(with_words_parted(name));
  const ColumnName* whole = find_name({plain, parted});
  if (whole == nullptr) {
    if (const auto language = find_language(parted)) {
      use = use_in_language(*language);
      if (use.is_known()) return use;
    }
  }
  const ColumnName* known = whole != nullptr ? whole : find_name(forms_of(name));
  if (known != nullptr) {
    use.meaning = *known->meaning;
    use.weight = known->weight;
    return use;
  }
  const std::string outside_brackets = plain_words(without_brackets(name));
  if (!has_word(outside_brackets, calendar_words().other_words)) {
    read_platforms(name, use);
    if (use.platforms.empty()) use.network = network_in(plain);
    if (use.is_for_platforms()) return use;
  }
  return sounds_like_text(parted) ? text_guessed() : use;
}

ColumnUse ColumnNames::use_of_alias(const std::string& ours) const {
  ColumnUse use;
  if (const ColumnMeaning* meaning = calendar_words().find_key(ours)) {
    use.meaning = *meaning;
    return use;
  }
  read_platforms(ours, use);
  if (use.platforms.empty()) use.meaning = {ours, CellKind::Words};
  return use;
}

void ColumnNames::read_platforms(std::string_view name, ColumnUse& use) const {
  const Label label = read_label(name, {platforms_});
  for (const LabelPlatform& platform : label.platforms) {
    use.platforms.push_back(platform.id);
    use.names_posts |= platform.is_by_post;
  }
}

}  // namespace advolint
