#include "engine/examples/run_examples.h"

#include <string>
#include <vector>

#include "engine/examples/judge_example.h"
#include "engine/examples/laid_out_example.h"

namespace advolint {

ExampleResults run_examples(const RuleSet& rules) {
  ExampleResults results;
  const std::vector<std::string> known_rules = rules.names();
  for (const Rule& rule : rules.rules) {
    ++results.rule_count;
    for (const Example& example : rule.examples) {
      ++results.example_count;
      const LaidOutExample laid_out = lay_out(rule, example, results.failures);
      const Phrase failure =
          judge_example(rule, example, laid_out, lint_example(laid_out, rule, known_rules));
      if (failure.empty()) continue;
      results.failures.push_back({.level = Level::Error,
                                  .rule = "pack-example-failed",
                                  .message = Phrase("{}: {}", rule.info.name, failure),
                                  .location = {rule.file, example.node.span}});
    }
  }
  return results;
}

}  // namespace advolint
