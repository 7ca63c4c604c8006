// Prints, for calendars of dated posts in one CSV file and in a file each, the processor time and
// the peak memory that `advolint` takes for 10,000 and for 50,000 posts, and by how much the cost
// of a post grows between the two. Exits 1 where the time of a post grows by more than half.
//
//   advolint_calendar_bench ADVOLINT

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSmall = 10'000;
constexpr std::size_t kLarge = 50'000;
constexpr double kMostGrowth = 1.5;

/// Posts a day, so that limits on a day are looked at and not always broken.
constexpr std::size_t kPostsADay = 4;
constexpr std::size_t kDaysAMonth = 28;
constexpr std::size_t kDaysAYear = kDaysAMonth * 12;
constexpr std::size_t kFirstYear = 2026;

constexpr std::string_view kPlatforms[] = {"x", "bluesky", "mastodon", "linkedin"};

std::string day_of(std::size_t post) {
  const std::size_t day = post / kPostsADay;
  return fmt::format("{:04}-{:02}-{:02}", kFirstYear + day / kDaysAYear, day / kDaysAMonth % 12 + 1,
                     day % kDaysAMonth + 1);
}

std::string text_of(std::size_t post) {
  return fmt::format(
      "Come and read with us, number {0} of the winter series. Tell Senator Smith why libraries "
      "matter: https://example.org/{0}",
      post);
}

void write_calendar(const fs::path& folder, std::size_t posts) {
  std::ofstream file(folder / "calendar.csv");
  file << "Date,Time,Platform,Text,Hashtags,Topic,Author\n";
  for (std::size_t post = 0; post < posts; ++post) {
    file << fmt::format("{},{:02}:30,{},\"{}\",#Library{} #Reading,library-life,ana\n",
                        day_of(post), post % 24, kPlatforms[post % kPostsADay], text_of(post),
                        post % 9);
  }
}

void write_files(const fs::path& folder, std::size_t posts) {
  for (std::size_t post = 0; post < posts; ++post) {
    const std::string day = day_of(post);
    const fs::path month = folder / day.substr(0, 7);
    fs::create_directories(month);
    std::ofstream(month / fmt::format("{}-{}.md", day, post))
        << fmt::format("---\nplatform: {}\ntopic: library-life\n---\n{} #Library{}\n",
                       kPlatforms[post % kPostsADay], text_of(post), post % 9);
  }
}

struct Cost {
  double seconds = 0;    ///< of processor time, of all threads
  double mebibytes = 0;  ///< resident at most
};

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// What `program` takes for `folder`; nothing if it could not be run to its end.
std::optional<Cost> cost_of(const std::string& program, const fs::path& folder) {
  const pid_t child = fork();
  if (child < 0) return std::nullopt;
  if (child == 0) {
    const int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    const std::string path = folder.string();
    execl(program.c_str(), program.c_str(), "--no-config", path.c_str(), nullptr);
    _exit(127);
  }
  int status = 0;
  rusage usage{};
  if (wait4(child, &status, 0, &usage) != child) return std::nullopt;
  if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) return std::nullopt;
  constexpr double kKibibytesInMebibyte = 1024;
  return Cost{seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
              static_cast<double>(usage.ru_maxrss) / kKibibytesInMebibyte};
}

struct Layout {
  std::string_view name;
  void (*write)(const fs::path& folder, std::size_t posts);
};

constexpr Layout kLayouts[] = {{"rows of a CSV file", write_calendar}, {"files", write_files}};

std::optional<Cost> measure(const std::string& program, const Layout& layout, std::size_t posts) {
  const fs::path folder =
      fs::temp_directory_path() / fmt::format("advolint-calendar-bench-{}", getpid());
  fs::create_directories(folder);
  layout.write(folder, posts);
  const auto cost = cost_of(program, folder);
  fs::remove_all(folder);
  return cost;
}

int run(const std::string& program) {
  bool grows = false;
  fmt::print("{:<20}{:>8}{:>10}{:>12}{:>12}{:>9}\n", "posts as", "posts", "seconds", "MiB",
             "us a post", "growth");
  for (const Layout& layout : kLayouts) {
    double small_cost = 0;
    for (const std::size_t posts : {kSmall, kLarge}) {
      const auto cost = measure(program, layout, posts);
      if (!cost) {
        fmt::print(stderr, "cannot run {}\n", program);
        return 2;
      }
      const double each = cost->seconds * 1e6 / static_cast<double>(posts);
      const double growth = small_cost == 0 ? 1 : each / small_cost;
      small_cost = each;
      grows = grows || growth > kMostGrowth;
      fmt::print("{:<20}{:>8}{:>10.1f}{:>12.0f}{:>12.0f}{:>9.2f}{}\n", layout.name, posts,
                 cost->seconds, cost->mebibytes, each, growth, growth > kMostGrowth ? "  !" : "");
      std::fflush(stdout);
    }
  }
  return grows ? 1 : 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    fmt::print(stderr, "usage: advolint_calendar_bench ADVOLINT\n");
    return 2;
  }
  return run(arguments[1]);
}
