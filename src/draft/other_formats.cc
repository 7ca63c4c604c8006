#include "draft/other_formats.h"

#include <algorithm>

#include "picture/read_header.h"

namespace advolint {
namespace {

using Purpose = OtherFormat::Purpose;

constexpr English kAsText = English("save it as .txt or .md");
constexpr English kAsCsv = English("save it as CSV UTF-8");
constexpr English kCopy = English("copy its posts into a .txt or .md file");

constexpr OtherFormat kWord = {English("a Word file"), kAsText, Purpose::Document};
constexpr OtherFormat kExcel = {English("an Excel file"), kAsCsv, Purpose::Document};
constexpr OtherFormat kPowerPoint = {English("a PowerPoint file"), kCopy, Purpose::Document};
constexpr OtherFormat kOffice = {English("a Microsoft Office file"), kAsText, Purpose::Document};
constexpr OtherFormat kOdt = {English("an OpenDocument text"), kAsText, Purpose::Document};
constexpr OtherFormat kOds = {English("an OpenDocument spreadsheet"), kAsCsv, Purpose::Document};
constexpr OtherFormat kOdp = {English("an OpenDocument presentation"), kCopy, Purpose::Document};
constexpr OtherFormat kRtf = {English("an RTF file"), kAsText, Purpose::Document};
constexpr OtherFormat kPages = {English("a Pages file"), kAsText, Purpose::Document};
constexpr OtherFormat kNumbers = {English("a Numbers file"), kAsCsv, Purpose::Document};
constexpr OtherFormat kGoogleDocument = {English("a link to a Google document"),
                                         English("download it as .txt or .md"), Purpose::Document};
constexpr OtherFormat kGoogleSheet = {English("a link to a Google spreadsheet"),
                                      English("download it as .csv"), Purpose::Document};
constexpr OtherFormat kPdf = {English("a PDF file"), kCopy, Purpose::Document};
constexpr OtherFormat kWebPage = {English("a web page"), kCopy, Purpose::Beside};
constexpr OtherFormat kPicture = {English("a picture"), kCopy, Purpose::Beside};
constexpr OtherFormat kVideo = {English("a video"), kCopy, Purpose::Beside};
constexpr OtherFormat kSound = {English("a sound file"), kCopy, Purpose::Beside};
constexpr OtherFormat kArchive = {English("an archive"),
                                  English("unpack it and name the files in it"), Purpose::Beside};
constexpr OtherFormat kBinary = {English("a binary file"), kAsText, Purpose::Beside};

struct Extension {
  std::string_view name;
  const OtherFormat* format;
};

constexpr Extension kExtensions[] = {{".doc", &kWord},
                                     {".docx", &kWord},
                                     {".docm", &kWord},
                                     {".dot", &kWord},
                                     {".dotx", &kWord},
                                     {".xls", &kExcel},
                                     {".xlsx", &kExcel},
                                     {".xlsm", &kExcel},
                                     {".xlsb", &kExcel},
                                     {".ppt", &kPowerPoint},
                                     {".pptx", &kPowerPoint},
                                     {".ppsx", &kPowerPoint},
                                     {".odt", &kOdt},
                                     {".ott", &kOdt},
                                     {".fodt", &kOdt},
                                     {".ods", &kOds},
                                     {".fods", &kOds},
                                     {".odp", &kOdp},
                                     {".rtf", &kRtf},
                                     {".pages", &kPages},
                                     {".numbers", &kNumbers},
                                     {".gdoc", &kGoogleDocument},
                                     {".gsheet", &kGoogleSheet},
                                     {".pdf", &kPdf},
                                     {".html", &kWebPage},
                                     {".htm", &kWebPage},
                                     {".xhtml", &kWebPage},
                                     {".mht", &kWebPage},
                                     {".mhtml", &kWebPage},
                                     {".jpg", &kPicture},
                                     {".jpeg", &kPicture},
                                     {".png", &kPicture},
                                     {".gif", &kPicture},
                                     {".webp", &kPicture},
                                     {".heic", &kPicture},
                                     {".heif", &kPicture},
                                     {".avif", &kPicture},
                                     {".bmp", &kPicture},
                                     {".tif", &kPicture},
                                     {".tiff", &kPicture},
                                     {".svg", &kPicture},
                                     {".psd", &kPicture},
                                     {".ai", &kPicture},
                                     {".mp4", &kVideo},
                                     {".m4v", &kVideo},
                                     {".mov", &kVideo},
                                     {".webm", &kVideo},
                                     {".avi", &kVideo},
                                     {".mkv", &kVideo},
                                     {".mp3", &kSound},
                                     {".m4a", &kSound},
                                     {".wav", &kSound},
                                     {".ogg", &kSound},
                                     {".zip", &kArchive},
                                     {".7z", &kArchive},
                                     {".rar", &kArchive},
                                     {".gz", &kArchive},
                                     {".tgz", &kArchive},
                                     {".tar", &kArchive},
                                     {".bz2", &kArchive},
                                     {".xz", &kArchive}};

/// A word that is in the bytes of files of one format only.
struct Sign {
  std::string_view word;
  const OtherFormat* format;
};

/// Office files are zip archives: the names of what is in them are there as they are.
constexpr Sign kInZip[] = {{"word/document", &kWord},
                           {"xl/workbook", &kExcel},
                           {"ppt/presentation", &kPowerPoint},
                           {"application/vnd.oasis.opendocument.text", &kOdt},
                           {"application/vnd.oasis.opendocument.spreadsheet", &kOds},
                           {"application/vnd.oasis.opendocument.presentation", &kOdp}};

/// Before 2007 they were file systems in a file, with names in UTF-16.
constexpr Sign kInOldOffice[] = {{{"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", 24}, &kWord},
                                 {{"W\0o\0r\0k\0b\0o\0o\0k\0", 16}, &kExcel},
                                 {{"P\0o\0w\0e\0r\0P\0o\0i\0n\0t\0", 20}, &kPowerPoint}};

constexpr Sign kBeginnings[] = {{"{\\rtf", &kRtf},
                                {"%PDF-", &kPdf},
                                {"\x1F\x8B", &kArchive},
                                {"7z\xBC\xAF\x27\x1C", &kArchive},
                                {"Rar!\x1A\x07", &kArchive},
                                {"BZh", &kBinary},
                                {"ID3", &kBinary}};

template <class Signs>
const OtherFormat* find_sign(const Signs& signs, std::string_view bytes,
                             const OtherFormat& otherwise) {
  const auto* const found = std::ranges::find_if(
      signs, [&](const Sign& it) { return bytes.find(it.word) != std::string_view::npos; });
  return found == std::end(signs) ? &otherwise : found->format;
}

const OtherFormat* format_of_picture(std::string_view bytes) {
  const PictureType type = recognize(bytes);
  if (type == PictureType::Unknown || type == PictureType::Svg) return nullptr;
  return is_video(type) ? &kVideo : &kPicture;
}

}  // namespace

const OtherFormat* format_of_extension(std::string_view extension) {
  const auto* const found = std::ranges::find(kExtensions, extension, &Extension::name);
  return found == std::end(kExtensions) ? nullptr : found->format;
}

const OtherFormat* format_of_bytes(std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04")) return find_sign(kInZip, bytes, kArchive);
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
    return find_sign(kInOldOffice, bytes, kOffice);
  // A post may begin with any letters; what is no text has bytes that no text has.
  const bool is_binary = bytes.find('\0') != std::string_view::npos;
  for (const Sign& it : kBeginnings) {
    const bool is_sure = it.format != &kBinary || is_binary;
    if (is_sure && bytes.starts_with(it.word)) return it.format;
  }
  if (!is_binary) return nullptr;
  const OtherFormat* picture = format_of_picture(bytes);
  return picture != nullptr ? picture : &kBinary;
}

}  // namespace advolint
