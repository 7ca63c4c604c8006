# Script half of advolint_embed: writes OUTPUT, a table of FILES (below ROOT) named SYMBOL.
# Bytes are written as numbers, so no character of a file can end a literal.
set(arrays "")
set(rows "")
set(count 0)
foreach(file IN LISTS FILES)
  file(READ ${ROOT}/${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "constexpr char kFile${count}[] = {${bytes}'\\0'};\n")
  string(APPEND rows "    {\"${file}\", {kFile${count}, sizeof(kFile${count}) - 1}},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE ${OUTPUT} "#include \"text/embedded.h\"\n
namespace advolint {
namespace {
${arrays}
constexpr EmbeddedFile kFiles[] = {
${rows}};
}  // namespace

std::span<const EmbeddedFile> ${SYMBOL}() { return kFiles; }

}  // namespace advolint
")
