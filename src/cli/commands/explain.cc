#include <ostream>
#include <string>

#include <fmt/format.h>

#include "cli/commands.h"
#include "cli/rule_page_formats.h"
#include "diag/faults.h"
#include "diag/glossary.h"
#include "engine/examples/rule_page.h"
#include "text/edit_distance.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

void print(const GlossaryEntry& entry, const Phrasebook& phrases, std::ostream& out) {
  out << phrases.say(entry.word.text) << '\n' << wrapped(phrases.say(entry.meaning.text), "  ");
}

}  // namespace

int run_explain(const Invocation& invocation, const Options& options) {
  std::vector<Error> errors;
  Profiles profiles(invocation.files, profile_options(invocation, options));
  const Profile& profile = profiles.for_file(invocation.working_directory + "/.", errors);
  print_errors(invocation, profile.rules.phrases, errors);
  const std::string& name = options.paths.front();
  if (const Rule* found = profile.rules.find(name)) {
    Rule rule = *found;
    rule.examples = examples_of(rule);
    const RulePage page = describe(rule, profile.workspace.platforms, profile.rule_names);
    invocation.out << (options.format == "markdown" ? page_in_markdown(page)
                                                    : page_for_terminal(page));
    return errors.empty() ? kExitClean : kExitFault;
  }
  if (const auto fault = explain_fault(name, profile.rules.phrases)) {
    invocation.out << fmt::format("{}\n{}\n\n{}", name, fault->title, wrapped(fault->why, "  "));
    return kExitClean;
  }
  const Phrasebook& phrases = profile.rules.phrases;
  if (name == "glossary") {
    for (const GlossaryEntry& it : glossary()) print(it, phrases, invocation.out);
    return kExitClean;
  }
  if (const GlossaryEntry* entry = find_in_glossary(name, phrases)) {
    print(*entry, phrases, invocation.out);
    return kExitClean;
  }
  print_errors(invocation, phrases,
               {{with_suggestion(Phrase("there is no rule '{}'", name),
                                 did_you_mean(name, profile.rules.names()),
                                 Phrase("`advolint rules` lists them, and `advolint explain "
                                        "glossary` the words that findings use"))}});
  return kExitFault;
}

}  // namespace advolint
