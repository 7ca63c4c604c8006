#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "platform/platform.h"
#include "yaml/reader.h"

namespace advolint {

/// Who wrote a number that came without its source.
inline constexpr std::string_view kWorkspaceSource = "the workspace's configuration";

template <class Value>
struct Choice {
  std::string_view word;
  Value value;
};

inline constexpr std::array<Choice<Level>, 4> kLevelChoices = {{{kLevelWords[0], kLevels[0]},
                                                                {kLevelWords[1], kLevels[1]},
                                                                {kLevelWords[2], kLevels[2]},
                                                                {kLevelWords[3], kLevels[3]}}};

/// Reads one of `choices` into `value`; any other word is a diagnostic that names them.
template <class Value, std::size_t N>
void read_choice(yaml::MapReader& reader, std::string_view key,
                 const std::array<Choice<Value>, N>& choices, Value& value) {
  const std::optional<yaml::Word> word = reader.word(key);
  if (!word) return;
  const auto found = std::ranges::find(choices, std::string_view(word->text), &Choice<Value>::word);
  if (found != choices.end()) {
    value = found->value;
    return;
  }
  std::string known;
  for (const Choice<Value>& choice : choices)
    known.append(known.empty() ? "" : ", ").append(choice.word);
  reader.context().error("value", word->span,
                         Phrase("'{}' is not a value of '{}'", word->text, key),
                         Phrase("one of: {}", known));
}

/// A whole number, 0 or more, and nothing else.
std::optional<std::uint32_t> parse_count(std::string_view text);

/// The scalar at `key`, if there is one, into `value`.
void read_text(yaml::MapReader& reader, std::string_view key, std::string& value);

/// A whole number, 0 or more; `what` names it in the diagnostic where it is none.
std::optional<std::uint32_t> read_count(const yaml::Context& context, const yaml::Node& node,
                                        std::string_view what);
std::optional<std::uint32_t> read_count(yaml::MapReader& reader, std::string_view key);

/// A limit is a number, or a mapping with the number, its level and where it was read. Stays as it
/// was where `key` is absent or faulty.
void read_limit(yaml::MapReader& reader, std::string_view key, std::optional<CountLimit>& limit);

}  // namespace advolint
