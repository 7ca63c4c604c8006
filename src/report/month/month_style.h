#pragma once

#include "report/month/html.h"

namespace advolint {

/// How the page looks: on a wide screen, on a phone, in light and dark, on paper.
inline constexpr Markup kMonthStyle = R"css(:root {
  color-scheme: light dark;
  --ground: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --soft: #f6f8fa;
    --link: #0550ae;
  --error: #a40e26; --warning: #7a4900; --note: #0a4f8f; --life: #1a7f5a; --campaign: #8250df;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1419; --ink: #e6edf3; --quiet: #9da7b3; --line: #30363d; --soft: #1a2129;
    --link: #79b8ff; --error: #ff9a93; --warning: #f2c063; --note: #8cc5ff; --life: #4cc38a;
    --campaign: #c297ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
p { margin: .5rem 0; }
p::first-letter, h3::first-letter, figcaption::first-letter { text-transform: uppercase; }
ul, ol { padding-left: 1.25rem; margin: .5rem 0; }
ol { padding-left: 2.25rem; }
a { color: var(--link); }
code { font-size: .85em; color: var(--quiet); }
h1, h3, p, li, dd, td, th, code, figcaption, .text { overflow-wrap: anywhere; }
.lead { font-size: 1.2rem; }
.findings li { margin: .35rem 0; }
.findings small { color: var(--quiet); }
.advice { color: var(--quiet); }
.level { font-size: .8em; padding: 0 .4em; border: 1px solid; border-radius: .3em;
  white-space: nowrap; }
.error { color: var(--error); }
.warning { color: var(--warning); border-style: dashed; }
.note { color: var(--note); border-style: dotted; font-weight: normal; }
.weekdays, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: .25rem; }
.weekdays { font-size: .8rem; color: var(--quiet); }
.weekdays span { padding: 0 .4rem; overflow: hidden; text-overflow: ellipsis; }
.days { list-style: none; padding: 0; }
.days > li { border: 1px solid var(--line); border-radius: .3rem; padding: .25rem .4rem;
  min-height: 4.5rem;
  font-size: .8rem; line-height: 1.35; break-inside: avoid; }
.days > .empty { background: var(--soft); color: var(--quiet); }
.on-1:first-child { grid-column: 1; } .on-2:first-child { grid-column: 2; }
.on-3:first-child { grid-column: 3; } .on-4:first-child { grid-column: 4; }
.on-5:first-child { grid-column: 5; } .on-6:first-child { grid-column: 6; }
.on-7:first-child { grid-column: 7; }
.day { margin: 0; font-weight: 600; }
.days .level { white-space: normal; display: inline-block; }
.days ul, .no-day ul { list-style: none; padding: 0; margin: .25rem 0; }
.days ul li + li { margin-top: .4rem; }
.excerpt { color: var(--quiet); }
.mark { margin: .15rem 0; font-weight: 600; }
.bar { display: block; width: 100%; height: 1rem; border-radius: .3rem; }
.bar .life { fill: var(--life); } .bar .campaign { fill: var(--campaign); }
.key.life { color: var(--life); } .key.campaign { color: var(--campaign); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top; }
thead th { overflow-wrap: normal; }
.number { text-align: right; }
.posts { display: grid; gap: 1rem; align-items: start;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr)); }
article { border: 1px solid var(--line); border-radius: .5rem; padding: 0 1rem 1rem;
  min-width: 0; break-inside: avoid; }
article:target { outline: 3px solid var(--link); }
.preview { max-width: 40rem; }
.counts { list-style: none; padding: 0; margin: .5rem 0; font-size: .85rem; color: var(--quiet);
  display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.text { white-space: pre-wrap; background: var(--soft); border-radius: .4rem;
  padding: .6rem .8rem; }
.fold { color: var(--link); font-style: italic; }
.rest { color: var(--quiet); }
figure { margin: .6rem 0; font-size: .9rem; }
figure img { display: block; max-width: 16rem; max-height: 16rem; border-radius: .4rem;
  margin-bottom: .25rem; }
.part { font-weight: 600; margin-bottom: 0; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: .75rem 0 0; font-size: .85rem; }
.facts div { display: flex; gap: .35rem; min-width: 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
@media (min-width: 48.01rem), print {
  .weekday { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media screen and (max-width: 48rem) {
  .weekdays { display: none; }
  .days { display: block; }
  .days > li { min-height: 0; margin-bottom: .4rem; font-size: .95rem; }
  .days > .empty { border: 0; margin-bottom: 0; padding: .05rem .4rem; background: none;
    font-size: .8rem; }
}
@page { margin: 14mm; }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --quiet: #444; --line: #aaa;
    --soft: #f4f4f4;
    --link: #000; --error: #8c0018; --warning: #5f3900; --note: #003d75; --life: #1a7f5a;
      --campaign: #8250df; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .days > li { font-size: 7pt; min-height: 3rem; padding: .15rem .25rem; }
  .posts { display: block; }
  article { margin: 0 0 .75rem; }
  h2, h3, .bar { break-after: avoid; }
  .bar rect { print-color-adjust: exact; }
}
)css";

}  // namespace advolint
