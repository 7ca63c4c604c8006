// Counts one post as a platform does: count PLATFORM < post.txt

#include <iostream>
#include <iterator>
#include <string>

#include "platform/entity.h"
#include "platform/measure.h"
#include "platform/platform.h"
#include "text/utf8.h"

int main(int argc, char** argv) {
  const advolint::PlatformTable platforms = advolint::built_in_platforms();
  const advolint::Platform* platform = argc == 2 ? platforms.find(argv[1]) : nullptr;
  if (platform == nullptr) {
    std::cerr << "usage: count PLATFORM < post.txt, where PLATFORM is one of";
    for (const advolint::Platform& known : platforms.all()) std::cerr << ' ' << known.id;
    std::cerr << '\n';
    return 2;
  }

  const std::string bytes{std::istreambuf_iterator<char>(std::cin), {}};
  const std::string text = advolint::utf8::replace_ill_formed(bytes);
  const advolint::Length length = advolint::measure(text, *platform);
  std::cout << length.value << " of " << length.limit << ' ' << name_of(length.unit) << '\n';
  for (const advolint::CostPart& part : length.parts) {
    std::cout << "  " << part.what << ": " << part.count << ", together " << part.cost << '\n';
  }
  for (const advolint::Entity& entity : find_entities(text, *platform)) {
    std::cout << "  " << name_of(entity.kind) << " at byte " << entity.span.begin << ": "
              << entity.text << '\n';
  }
  if (length.excess) std::cout << "does not fit from byte " << length.excess->begin << " on\n";
  return length.excess ? 1 : 0;
}
