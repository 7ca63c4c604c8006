#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "cli/commands.h"
#include "diag/faults.h"
#include "text/edit_distance.h"

namespace advolint {
namespace {

/// A long text in lines of at most 88 columns, each indented.
std::string wrapped(std::string_view text, std::string_view indent) {
  constexpr std::size_t kColumns = 88;
  std::string lines;
  std::string line(indent);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (line.size() > indent.size() && line.size() + 1 + word.size() > kColumns) {
      lines += line + "\n";
      line = indent;
    }
    if (line.size() > indent.size()) line += ' ';
    line += word;
    at = end + 1;
  }
  return lines + line + "\n";
}

std::string scalar_at(const yaml::Node& node, std::string_view key) {
  const yaml::Node* value = node.find(key);
  return value != nullptr ? value->scalar : std::string();
}

/// Keys of an example that are no front matter.
bool belongs_to_example(std::string_view key) {
  constexpr std::array<std::string_view, 11> kKeys = {
      "text",      "file",           "hex",   "name", "message", "fixed",
      "workspace", "text-of-length", "posts", "at",   "date"};
  return std::ranges::count(kKeys, key) != 0;
}

/// What an example states beside its text: "[platform: x, topic: meeting]".
std::string stated(const yaml::Node& example) {
  std::string text;
  for (const yaml::Entry& entry : example.entries) {
    if (belongs_to_example(entry.key)) continue;
    const std::string value = entry.value.is_scalar() ? entry.value.scalar : "…";
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", entry.key, value);
  }
  return text.empty() ? text : fmt::format(" [{}]", text);
}

/// The posts of an example for a rule over many of them, one behind the other.
std::string text_of_posts(const yaml::Node& posts) {
  std::string text;
  for (const yaml::Node& post : posts.items) {
    text += fmt::format("{}{} {}{}", text.empty() ? "" : "; ", scalar_at(post, "date"),
                        scalar_at(post, "text"), stated(post));
  }
  return text;
}

/// An example as a writer would see it: its text, marks where the finding points; without a text,
/// the data of its workspace.
std::string text_of(const Rule& rule, const Example& example) {
  if (const yaml::Node* posts = example.node.find("posts")) return text_of_posts(*posts);
  const std::string length = scalar_at(example.node, "text-of-length");
  if (!length.empty()) return fmt::format("(a text of {} characters)", length);
  const std::string hex = scalar_at(example.node, "hex");
  if (!hex.empty()) return fmt::format("(the bytes {})", hex);
  const yaml::Node* workspace = example.node.find("workspace");
  if (example.node.find("file") != nullptr) return scalar_at(example.node, "file");
  if (example.node.find("text") != nullptr || workspace == nullptr) {
    return scalar_at(example.node, "text");
  }
  return std::string(rule.file->text(workspace->span));
}

void print_examples(const Rule& rule, Example::Expected expected, std::ostream& out) {
  for (const Example& example : rule.examples) {
    if (example.expected != expected) continue;
    const std::string text = text_of(rule, example);
    if (!text.empty()) out << wrapped(text + stated(example.node), "    ");
  }
}

void print_rule(const Rule& rule, std::ostream& out) {
  out << fmt::format("{} ({}, pack {})\n{}\n\n", rule.info.name, name_of(rule.info.level),
                     rule.info.pack, rule.info.title);
  out << "Why\n" << wrapped(rule.info.why, "  ") << '\n';
  if (!rule.info.source.empty()) out << "Source\n" << wrapped(rule.info.source, "  ") << '\n';
  out << "Says something about\n";
  print_examples(rule, Example::Expected::Finding, out);
  out << "\nIs content with\n";
  print_examples(rule, Example::Expected::Silence, out);
  if (!rule.parameters.empty()) {
    out << "\nParameters (set them in advolint.yaml)\n";
    for (const auto& [name, value] : rule.parameters) out << fmt::format("  {}: {}\n", name, value);
  }
  out << fmt::format(
      "\nTo change it\n"
      "  for one draft, in its front matter:   ignore: [{{rule: {0}, because: …}}]\n"
      "  for the workspace, in advolint.yaml:  rules: {{{0}: none}}\n",
      rule.info.name);
}

}  // namespace

int run_explain(const Invocation& invocation, const Options& options) {
  std::vector<Error> errors;
  Profiles profiles(profile_options(options));
  const Profile& profile = profiles.for_file(invocation.working_directory + "/.", errors);
  print_errors(invocation, errors);
  const std::string& name = options.paths.front();
  if (const Rule* rule = profile.rules.find(name)) {
    print_rule(*rule, invocation.out);
    return errors.empty() ? kExitClean : kExitFault;
  }
  if (const auto fault = explain_fault(name)) {
    invocation.out << fmt::format("{}\n{}\n\n{}", name, fault->title, wrapped(fault->why, "  "));
    return kExitClean;
  }
  const auto meant = did_you_mean(name, profile.rules.names());
  invocation.err << fmt::format(
      "advolint: error: there is no rule '{}'{}\n", name,
      meant ? fmt::format("; did you mean '{}'?", *meant) : "; `advolint rules` lists them");
  return kExitFault;
}

}  // namespace advolint
