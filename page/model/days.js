// The days of posts, as they were written.

/** Whether `words` are a day that exists, such as 2026-03-02: the browser takes February 30 for one of March. */
export function isDay(words) {
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === words;
}

export const isMonth = (words) => /^\d{4}-\d{2}$/.test(words) && isDay(`${words}-01`);

/** What stands where a post's day should be and is none; empty where nothing does, or a day or a month. */
export function wrongDay({path, post, date}, findings) {
  if (date) return isDay(date.value) || isMonth(date.value) ? '' : date.value;
  return findings.find((it) => it.rule === 'front-matter-bad-date' && it.path === path && it.post === post)?.text ?? '';
}

/** Posts that stand on no day of the months: [{post, wrong}], of which those with nothing to be read for a day have no `wrong`. */
export function withoutDay({posts, findings}) {
  return posts.filter((it) => !isDay(it.date?.value ?? '')).map((post) => ({post, wrong: wrongDay(post, findings)}));
}
