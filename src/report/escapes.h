#pragma once

#include <string>
#include <string_view>

namespace advolint {

/// `bytes` as text of an XML document or an attribute between double quotes: visible_text, with
/// the signs of markup as entities, and none of the code points that XML 1.0 forbids.
std::string xml_text(std::string_view bytes);

/// `bytes` as words in a line or a cell of a table of GitHub's Markdown: no markup, no HTML, no
/// link, no mention of a person and no reference to an issue comes of it.
std::string markdown_text(std::string_view bytes);

/// `bytes` as the message of a workflow command of GitHub Actions.
std::string github_message(std::string_view bytes);

/// `bytes` as a property of such a command.
std::string github_property(std::string_view bytes);

/// A path as a relative URI reference, percent-encoded byte by byte; '/' stays.
std::string uri_of_path(std::string_view path);

/// A text that goes to the log of a machine that builds: runners obey lines that begin with "::"
/// and "##[" anywhere in a line. Both are broken up by a space.
std::string without_log_commands(std::string_view text);

}  // namespace advolint
