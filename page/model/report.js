// What the engine said, in the shape in which the page shows it.
import {unitsOf} from './offsets.js';
import {inWholeWords} from './quotes.js';

export const LEVELS = ['error', 'warning', 'note'];

const lines = (output) => output.split('\n').filter(Boolean).map((it) => JSON.parse(it));

/** The commands whose answers readAnswers reads. */
export function commandsFor(paths, language, ofCheck = []) {
  const common = ['--language', language];
  return [
    ['check', '--format', 'json', '--allow-empty', ...ofCheck, ...common, '--', ...paths],
    ['posts', '--format', 'json', '-v', ...common, '--', ...paths],
    ['count', '--format', 'json', ...common, '--', ...paths],
  ];
}

/** "kit.md:3"; in office files, which have no lines, "kit.docx:¶3" and "calendar.xlsx!May!D2". */
export function placeOf({path, place, first_line: line}) {
  if (!place) return `${path}:${line}`;
  return path + (place.startsWith('¶') ? ':' : '!') + place;
}

export function readAnswers([check, posts, count]) {
  const report = JSON.parse(check.output);
  return {
    findings: report.diagnostics,
    rules: report.rules,
    faults: report.faults,
    unreadFiles: report.unread_files,
    summary: report.summary,
    posts: lines(posts.output).filter((it) => 'post' in it),
    unread: lines(posts.output).filter((it) => 'not_a_post' in it),
    counts: lines(count.output),
  };
}

/** The findings with their places in `text`, which comes after `head` bytes of its file. */
export function placed(findings, text, head = 0) {
  const at = unitsOf(text);
  return findings.map((finding, number) => {
    const {start, end} = finding.span;
    return {
      ...finding,
      number,
      isInText: end.byte_offset >= head,
      quote: inWholeWords(finding.text, text.slice(0, at(start.byte_offset - head))),
      begin: at(start.byte_offset - head),
      end: at(end.byte_offset - head),
      fixes: finding.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((it) => ({
          begin: at(it.start_byte - head), end: at(it.end_byte - head), replacement: it.replacement,
        })),
      })),
    };
  });
}

/** The text after a fix; its edits are in order. */
export function fixed(text, {edits}) {
  let out = '';
  let last = 0;
  for (const {begin, end, replacement} of edits) {
    out += text.slice(last, begin) + replacement;
    last = end;
  }
  return out + text.slice(last);
}
