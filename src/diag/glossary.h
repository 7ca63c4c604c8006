#pragma once

#include <span>
#include <string_view>

#include "text/phrase.h"
#include "text/phrasebook.h"

namespace advolint {

/// A word that advolint uses, for readers who write posts and not programs.
struct GlossaryEntry {
  English word;
  English meaning;
};

/// All of them, in the order of the English words.
std::span<const GlossaryEntry> glossary();

/// By its English or translated word, in any case, with blanks or hyphens; null if there is none.
const GlossaryEntry* find_in_glossary(std::string_view word, const Phrasebook& phrases = {});

}  // namespace advolint
