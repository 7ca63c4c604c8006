#include <algorithm>
#include <cstddef>

#include <fmt/format.h>

#include "report/advice.h"
#include "report/by_file.h"
#include "report/escapes.h"
#include "report/reporter.h"
#include "report/where.h"

namespace advolint {
namespace {

/// Notes fail no test.
bool is_failure(const Diagnostic& diagnostic) { return diagnostic.level > Level::Note; }

std::string words_of(const Diagnostic& diagnostic, const std::string& place) {
  std::string words = fmt::format("{}: {}: {}", xml_text(place), name_of(diagnostic.level),
                                  xml_text(diagnostic.message.text()));
  // No line of the file begins with words of a draft, which could be a runner's command.
  for (const std::string& it : advice_of(diagnostic)) words += "&#10;" + xml_text(it);
  return words;
}

class JunitRenderer {
 public:
  JunitRenderer(const Report& report, const RenderOptions& options)
      : report_(report), options_(options) {}

  std::string render() && {
    const auto files = by_file(report_);
    std::size_t tests = report_.faults.size();
    for (const FileFindings& it : files) tests += std::max<std::size_t>(it.findings.size(), 1);
    const auto failures = std::ranges::count_if(report_.diagnostics, is_failure);
    out_ = fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"advolint\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n",
        tests, failures, report_.faults.size());
    for (const FileFindings& it : files) add_file(it);
    add_faults();
    return std::move(out_) + "</testsuites>\n";
  }

 private:
  void open_suite(std::string_view name, std::size_t tests, std::size_t failures,
                  std::size_t errors) {
    out_ += fmt::format(
        "  <testsuite name=\"{}\" package=\"advolint\" tests=\"{}\" failures=\"{}\" "
        "errors=\"{}\" time=\"0\">\n",
        name, tests, failures, errors);
  }

  void add_file(const FileFindings& file) {
    const std::string path = path_in_repository(file.path, options_);
    const std::string name = xml_text(path);
    const auto failures =
        static_cast<std::size_t>(std::ranges::count_if(file.findings, is_failure));
    open_suite(name, std::max<std::size_t>(file.findings.size(), 1), failures, 0);
    if (file.findings.empty()) {
      out_ += fmt::format("    <testcase name=\"{}\" classname=\"{}\" time=\"0\"/>\n",
                          xml_text(options_.phrases.say("no findings")), name);
    }
    for (const Diagnostic& it : file.findings) add_finding(it, path);
    out_ += "  </testsuite>\n";
  }

  void add_finding(const Diagnostic& diagnostic, const std::string& path) {
    const auto& [file, span] = diagnostic.location;
    const std::string place = where(path, *file, span.begin, positions_);
    const std::string words = words_of(diagnostic, place);
    out_ += fmt::format("    <testcase name=\"{} {}\" classname=\"{}\" time=\"0\">\n",
                        xml_text(diagnostic.rule), xml_text(place.substr(path.size() + 1)),
                        xml_text(path));
    if (is_failure(diagnostic)) {
      out_ += fmt::format("      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
                          name_of(diagnostic.level), xml_text(diagnostic.message.text()), words);
    } else {
      out_ += fmt::format("      <system-out>{}</system-out>\n", words);
    }
    out_ += "    </testcase>\n";
  }

  void add_faults() {
    if (report_.faults.empty()) return;
    open_suite("advolint", report_.faults.size(), 0, report_.faults.size());
    for (const std::string& it : report_.faults) {
      out_ += fmt::format(
          "    <testcase name=\"{0}\" classname=\"advolint\" time=\"0\">\n"
          "      <error type=\"fault\" message=\"{0}\"/>\n    </testcase>\n",
          xml_text(it));
    }
    out_ += "  </testsuite>\n";
  }

  const Report& report_;
  const RenderOptions& options_;
  PositionFinder positions_;
  std::string out_;
};

std::string render(const Report& report, const RenderOptions& options) {
  return JunitRenderer(report, options).render();
}

}  // namespace

extern constinit const Reporter kJunitReporter = {
    .name = "junit",
    .summary = "JUnit's XML: a suite for each file, a test for each finding",
    .render = render,
};

}  // namespace advolint
