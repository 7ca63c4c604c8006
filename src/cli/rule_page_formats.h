#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/examples/rule_page.h"

namespace advolint {

/// A rule's page for a terminal, in lines of at most 88 columns where the words allow it.
std::string page_for_terminal(const RulePage& page);

/// A rule's page as Markdown; it links to README.md, the index beside it.
std::string page_in_markdown(const RulePage& page);

/// The index of all pages as Markdown: a table a pack, each rule linked to its page.
std::string index_in_markdown(const std::vector<RulePage>& pages);

/// The first line of every file that advolint writes into a folder of pages: what begins otherwise
/// is somebody else's.
inline constexpr std::string_view kPageMark =
    "<!-- Written by `advolint rules --docs`: change the rule, not this page. -->\n";

/// A long text in lines of at most 88 columns, each indented.
std::string wrapped(std::string_view text, std::string_view indent);

}  // namespace advolint
