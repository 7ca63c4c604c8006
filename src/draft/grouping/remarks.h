#pragma once

#include <cstdint>
#include <string_view>

#include "draft/label_words.h"
#include "draft/outline/block.h"

namespace advolint {

// What is in the place of a post, or in its lines, and is for those who post it.

/// "~~We open on Sundays.~~": a paragraph that is struck out.
bool is_struck_out(const Block& block);

/// "TBD", "TODO: Ana", "same as X, but shorter", "Do not post. Ask Omar first.": the text is to
/// come, or none is to be posted.
bool holds_place(const Block& block, const LabelWords& words);

/// Where a remark in brackets begins that ends the text: "(UPDATE BEFORE POSTING)" after its last
/// sentence or on a line of its own, "(118)" where the text has about as many characters. The size
/// of the text where there is none.
std::uint32_t find_last_remark(std::string_view text, const Lexicon& lexicon);

/// The size of a bold sentence at the beginning that plans a picture: "**Any photo of the van.** It
/// is back!". 0 where there is none.
std::uint32_t size_of_bold_plan(const Block& block, const Lexicon& lexicon);

}  // namespace advolint
