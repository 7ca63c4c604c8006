#pragma once

#include <optional>
#include <string_view>

namespace advolint {

/// The lists of words that a language's words.txt may hold. Entries are folded, unless said
/// otherwise.
enum class WordList {
  Frequent,         ///< by which a text is known to be of this language
  Letters,          ///< that only this language writes: "ñ", "¿"
  Abbreviations,    ///< that a full stop shortens rather than a sentence ends with
  OrdinalEndings,   ///< "3rd"
  DateJoiners,      ///< "3rd of March"
  YearJoiners,      ///< "3 de marzo de 2026"
  DateArticles,     ///< "Tuesday the 3rd"
  DemandOpeners,    ///< may stand between the start of a sentence and its verb
  DemandPrompts,    ///< a verb after one is a demand
  Modals,           ///< "you can call"
  Addressed,        ///< who is asked: "you can call"
  BeforeTo,         ///< "time to call"
  ToParticles,      ///< "time to call"
  NotBeforeDemand,  ///< a word after one is a noun, or what somebody does
  AfterNoun,        ///< "support is growing"
  CausesOfFor,      ///< "support for libraries"
  Joiners,          ///< "and"
  AlsoNouns,        ///< verbs that are as often nouns
  AskJoiners,       ///< "tell the council to fund our libraries"
  Fillers,          ///< words of an ask that say nothing
  LowerHouse,       ///< titles, which Lexicon::titles gives
  UpperHouse,
  Assembly,
  Council,
  Board,
  Executive,
  StateOffice,
  OtherOffice,
  TitleQualifiers,    ///< "State" Senator
  NeverNames,         ///< the sentence goes on with them after a title
  StaffWords,         ///< people work there: "office"
  Slots,              ///< a template's gap in brackets: "link"
  SlotOpenings,       ///< how an instruction in brackets begins; with its blanks
  SlotEndings,        ///< how one ends; with its blanks
  CapitalSlots,       ///< words that name a gap where all is in capitals
  BeforeHours,        ///< an hour follows: "at 10"
  BracketSlots,       ///< words that name one in brackets only
  CapitalSmallWords,  ///< may stand among them in small letters
  Posted,             ///< in brackets and capitals, and yet to be read
  NoteOpenings,       ///< how a note to the editor begins
  Greetings,          ///< a capital after one is a name: "Hi Zuri"
  Credits,            ///< a name after one is credited: "photo by Ana"
  OwnLibrary,         ///< how a library speaks of itself: "our library"
  LeftOutOfNames,     ///< of a library's name in daily speech: "public"
  AltFillers,         ///< descriptions that describe nothing: "image"
  AltOpenings,        ///< how a description begins that a screen reader has announced
                      ///< already
  AltArticles,        ///< may stand before such an opening; with its blank
  Readers,            ///< by which a question turns to its readers

  // Labels in files with several posts.
  LabelWords,         ///< may be in any label: "short", "suggested"
  LabelNouns,         ///< what a label calls posts: "caption", "messages"
  LabelPrepositions,  ///< a label's subject follows: "for"
  LabelNumbers,       ///< numbers in words, and their digits: "two 2"
  LabelOrdinals,      ///< numbers that stand before what is counted, and their digits: "second 2"
  NumberedLabels,     ///< a number or a letter may follow: "option 2"
  DayLabels,          ///< a number follows that makes a day of both: "week 1"
  DayTimes,           ///< may stand beside a day: "am", "noon"
  AsideLabels,        ///< head what helps to post and is not a post: "tips"
  AsideOpenings,      ///< begin the headings of such: "how to post"
  KindLabels,         ///< name a kind of post, and its value: "bio profile"
  LanguageLabels,     ///< name a language, and its code: "spanish es"
  Networks,           ///< networks that advolint has no numbers for: "tiktok"
  DoubtfulNetworks,   ///< short names that count only beside another network: "FB, TW"
  AllNetworks,        ///< say that a post is for whatever network: "any network"
  SuggestedLabels,    ///< may stand beside the name of a field: "suggested image"
  SlideLabels,        ///< name a picture's part: "slide 2"
  EditorLabels,       ///< whole labels of lines for the editor: "best time"; without accents
  TextLabels,         ///< whole labels of the text of a post: "post text"; without accents
  LoneLabels,         ///< make a label of a line of label words, its text below it: "version"
  LengthLabels,       ///< tell two forms of one post apart: "long"; without accents
  NewTextLabels,      ///< head a text that replaces an old one: "new"; without accents
  OldTextLabels,      ///< head the text that it replaces: "old"; without accents
  RemarkWords,        ///< of remarks in brackets for who posts a text: "before posting"
  StaffVerbs,         ///< begin what those who post are to do: "pin", "consider"
  StaffThings,        ///< what that is done to: "carousel", "hashtags"
  PartLabels,         ///< what a label calls the parts of a thread: "part"
  ThreadLabels,       ///< how a word of a label begins that makes a thread of its posts
  PicturePlans,       ///< begin a line in brackets that plans a picture: "photo"
  PictureLeads,       ///< may stand before such a word: "no", "the"
  PageWords,          ///< stand before the numbers of pages: "page 2 of 4"
  MailHeaders,        ///< begin the lines at the top of a mail: "subject"; without accents
  MailNotes,          ///< how words to those who got a mail begin: "attached"; without accents
  MailClosings,       ///< end a mail: "best regards"; without accents
  CountWords,         ///< how the word for what is counted begins: "(48 chars)"
  PostNames,          ///< what a post is called, and the id of the platform where: "tweet x"
  ReadmeFiles,        ///< how names of files begin that say what a folder is
  GuideFiles,         ///< how names of guides begin
  TemplateFiles,      ///< begin or end the name of a template

  // Demands, beside those above.
  TwoWordPrompts,  ///< two words after which a verb is a demand: "help us"
  Asked,           ///< "can you call": who is asked, after a modal verb
  ForWords,        ///< stand between a cause of `CausesOfFor` and what it is for
  WordEndings,     ///< cut off where words of an ask are compared
  EndingLetters,   ///< a letter that ends a sentence before a full stop: no initial

  // Names of persons and places.
  GivenNames,         ///< of persons, without accents
  PlaceWords,         ///< end or begin the name of a place: "street"
  PlacePrefixes,      ///< stand before a name that is a place then: "fort"
  NameAbbreviations,  ///< a full stop after one ends no name: "Dr. Ruiz"
  NameParticles,      ///< small words in names: "de la Cruz"
  BeforeRoles,        ///< before a title, they make it no name: "your Senator"
  HandleTitles,       ///< how officials begin their handles, in their case: "Rep"
  MentionTitles,      ///< titles that people write after a @: "@Rep. Lee"
  Makers,             ///< whoever follows made it: "photo by"
  BeforeNames,        ///< a capital after one is a person: "meet Amara"
  NeverCalled,        ///< no person is called so: "meet Our …"
  Recognisable,       ///< somebody whom a picture shows: "boy"
  BesidePersons,      ///< after such a word, it is not a person: "teen room"
  BeforePersons,      ///< before such a word, it is not a person: "sala de niños"
  PersonJoiners,      ///< stand between the two: "sala de los niños"
  NoConsent,          ///< in `consent:`, that it was not given

  // What patrons borrow.
  AtWork,        ///< those who are at work, or known to all, when they borrow
  Loans,         ///< what a reader has of a library: "hold"
  LoanItems,     ///< what libraries lend: "book"
  ItemTopics,    ///< "a book about": what it is about or called follows
  Elsewhere,     ///< after one, a title is not what was lent: "returned to"
  ReadingVerbs,  ///< what only readers do, so that a title needs no quotes: "borrowed Dune"
  LoanVerbs,     ///< of one word or two: "checked out"
  LoanAdverbs,   ///< may stand between a person and such a verb: "has just"
  Overdue,       ///< says so of an item: "Maria's overdue book"
  Agents,        ///< "was borrowed by": who did follows
  Yours,         ///< the reader's: "your hold"

  // What libraries know of their patrons.
  Patrons,             ///< those who use the library
  PatronServices,      ///< go on after "patron", and make it no person's: "patron services"
  AnyPatron,           ///< one of them, whoever it be: "every patron"
  AsPatron,            ///< "as a patron": all of them
  CardLabels,          ///< name a library card's number, in words right before it: "barcode"
  Goods,               ///< whose number it is then: "item barcode"
  NumberWords,         ///< "card number"
  CardHolders,         ///< before such a word: "card number"
  IsWords,             ///< may stand before the number: "my card number is"
  OtherNumbers,        ///< numbers that are no patron's: "isbn"
  CallReader,          ///< "we will call you": before `CallAt` and a phone number
  CallBack,            ///< may come after it: "call you back"
  CallAt,              ///< before the number: "call you at"
  Phones,              ///< "Maria's cell phone"
  PhoneOwners,         ///< between a phone and whose it is: "el teléfono de María"
  SharedMailboxes,     ///< parts of addresses that groups and desks choose: "info"
  SharedMailboxNames,  ///< such addresses as a whole: "pr"
  LibraryDomains,      ///< part of the domain of a library

  // Events and dates.
  Today,          ///< where it may also say when to act
  Tonight,        ///< where it only says when something is
  Tomorrow,       ///< unless after one of `NotTomorrow`
  NotTomorrow,    ///< after one, such a word is not a day: "esta mañana"
  Acting,         ///< in a sentence that says when to act, not when an event is: "register today"
  BeforeToday,    ///< tell that an event is meant: "see you today"
  AfterToday,     ///< the same: "today at"
  ClockEndings,   ///< right after a number: "7pm"
  ClockOpenings,  ///< how what comes after such a number begins: "7 p.m."
  PlaceArticles,  ///< "in the Maple Room"
  BeforePlaces,   ///< a capital after one is a place: "at Riverbend Park"
  HourRanges,     ///< "8:00 to 20:00"

  // Books.
  TitleJoiners,   ///< small in a title: "The Left Hand of Darkness"
  BeforeAuthors,  ///< between a title and its author: "Dune by"
  AuthorWords,    ///< a capital after one is an author

  // Followers.
  Followers,       ///< those whom nobody should count
  LargeNumbers,    ///< numbers that are written as words
  FollowerPraise,  ///< between the number and the followers: "5,000 new followers"
  FollowerActors,  ///< after one, followers act: "replies from followers"
  MeasureJoiners,  ///< "replies and visits"

  // Style.
  Contractions,       ///< two words, and the ending that stands for the second: "we are 're"
  Uncontracted,       ///< after one, they stay apart: "who we are"
  ChattyVoices,       ///< a voice that contracts
  Negations,          ///< before such a word: "not chatty"
  NeverThrice,        ///< said three times, they are a slip: "the the the"
  OneLetterWords,     ///< words, where other single letters are none
  HashtagShortWords,  ///< of one or two letters, that may be part of a tag
  HashtagSureWords,   ///< short, and a word of their own before a long one: "taxreform"
  HashtagSuffixes,    ///< go on after a tag and mean to: "#GrantFunded-related"
  CompanyForms,       ///< a sentence may end with one: "Acme Inc.com"

  // What is left of a template, beside the above.
  SlotNames,            ///< how a gap between < and > begins: "your-city"
  RoundSlotOpenings,    ///< how one in round brackets begins; with its blanks
  SlotOwners,           ///< and in capitals: "(YOUR CITY)"; with its blank
  LinkSlots,            ///< name a link to come: "[link]"
  CapitalNoteOpenings,  ///< how a note to the editor begins, in capitals
  AfterTodo,            ///< make a name of "TODO": "TODO list"
  ScreenshotNames,      ///< what computers call a picture: "screenshot 2026-…"
  Approved,             ///< in `status:`, that it may go out
  Count
};

/// The list that a words.txt calls so: "date-joiners".
std::optional<WordList> word_list_named(std::string_view name);

}  // namespace advolint
