#pragma once

#include <cstdint>
#include <string_view>

#include "draft/naming/label.h"

namespace advolint {

// What is beside a label in its line.

/// Whether a dash is between the end of bold words and the text after them, which can be posted:
/// "**EN** — Somebody at your library …".
bool parts_from_text(std::string_view line, std::size_t bold_end, std::size_t text_begin);

/// Whether what is after the name of a network is something to publish rather than an address or a
/// name.
bool can_be_posted(std::string_view value);

/// A few words that are no sentence, perhaps explained in brackets.
bool is_title(std::string_view text);

/// What is after a bold label, and no post: in brackets, a few words, or a remark in small letters.
bool explains(std::string_view text, bool has_colon);

/// "3.1.2": of a document whose paragraphs are counted.
bool is_section_number(std::string_view bold);

/// The number of "2/", "2/7" or "(2/7)", as a thread counts its parts; 0 for anything else.
std::uint32_t part_number(std::string_view bold);
/// "Why a van?", in quotation marks or not.
bool asks(std::string_view title);
/// A remark of a few words, which ends no sentence: ", as a reply when somebody asks".
bool is_short_remark(std::string_view text);

/// The name of a field that nobody knows: "Sticker".
bool is_short_name(std::string_view head);

/// "Facebook, date open", in brackets: a few words after the networks, or more after what is posted
/// there, or on which day: "Instagram story, 3 p.m., add the link sticker". The spans of `label`
/// count from the bracket on.
bool begins_with_network(std::string_view inside, const Label& label);

}  // namespace advolint
