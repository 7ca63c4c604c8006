// Put at the end of tests/main.cc by scripts/mutate: writes a line for each test case, with its seconds of a processor, its file, its
// name and the changes that it reached. The first line is for what ran before all of them.
#include <ctime>
#include <fstream>

#include "changed.h"

namespace {

class Recorder : public Catch::TestEventListenerBase {
 public:
  using TestEventListenerBase::TestEventListenerBase;

  void testRunStarting(const Catch::TestRunInfo& /*run*/) override {
    if (const char* const path = std::getenv("ADVOLINT_REACHED")) out_.open(path);
    write("", "");
  }

  void testCaseStarting(const Catch::TestCaseInfo& /*test*/) override {
    start_ = std::clock();
  }

  void testCaseEnded(const Catch::TestCaseStats& stats) override {
    write(stats.testInfo.lineInfo.file, stats.testInfo.name);
  }

 private:
  void write(const std::string& file, const std::string& name) {
    out_ << static_cast<double>(std::clock() - start_) / CLOCKS_PER_SEC << '\t' << file << '\t' << name << '\t';
    for (std::size_t number = 0; number < mutation::kMostChanges; ++number) {
      if (mutation::reached[number].exchange(false)) out_ << number << ' ';
    }
    out_ << '\n';
  }

  std::ofstream out_;
  std::clock_t start_ = std::clock();
};

}  // namespace

CATCH_REGISTER_LISTENER(Recorder)
