// Reads the calendar files that advolint writes with ical.js, and holds them against the calendar that advolint shows.
//
//     check_events.mjs ADVOLINT FOLDER-OF-NODE-MODULES
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const [advolint, modules] = process.argv.slice(2).map((it) => path.resolve(it));
const loaded = await import(createRequire(path.join(modules, "package.json")).resolve("ical.js"));
const ICAL = loaded.default ?? loaded;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "advolint-events-"));
const faults = [];
const texts = ["Story time is on Monday.", "Cake, tea; and\nbooks \\ for “everybody” 📚", "é".repeat(120) + " 👩‍👩‍👧‍👦".repeat(12)];
const rows = texts.map((text, i) => `2026-05-0${i + 4},${i === 2 ? "" : "09:3" + i},Facebook,"${text}"`);
fs.writeFileSync(path.join(folder, "posts.csv"), ["Date,Time,Platform,Text", ...rows, ""].join("\n"));

const run = (...words) => execFileSync(advolint, [...words, "--no-config", "--today", "2026-04-14"], { cwd: folder, encoding: "utf8" });
run("export", "--to", "ics", "-o", ".", "posts.csv");
const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(path.join(folder, "facebook.ics"), "utf8")));
const events = calendar.getAllSubcomponents("vevent").map((it) => new ICAL.Event(it));
const found = events.map((it) => [it.startDate.toString().slice(0, it.startDate.isDate ? 10 : 16), it.description]);
const wanted = JSON.parse(run("calendar", "--format", "json", "posts.csv")).posts.map((it) => [it.time ? `${it.date}T${it.time}` : it.date, it.text]);
if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`read ${JSON.stringify(found)}\nwanted ${JSON.stringify(wanted)}`);
if (wanted.length !== texts.length) faults.push(`only ${wanted.length} posts`);
if (new Set(events.map((it) => it.uid)).size !== events.length) faults.push("two events have one UID");

// A workspace that states its time zone has moments, which are the same wherever they are read.
fs.writeFileSync(path.join(folder, "advolint.yaml"), "timezone: America/Chicago\n");
execFileSync(advolint, ["export", "--to", "ics", "-o", ".", "posts.csv", "--today", "2026-04-14"], { cwd: folder });
const moments = new ICAL.Component(ICAL.parse(fs.readFileSync(path.join(folder, "facebook.ics"), "utf8")));
const first = new ICAL.Event(moments.getAllSubcomponents("vevent")[0]).startDate.toJSDate().toISOString();
if (first !== "2026-05-04T14:30:00.000Z") faults.push(`09:30 in Chicago is read as ${first}`);

fs.rmSync(folder, { recursive: true });
console.log(faults.join("\n") || `all right: ${events.length} events`);
process.exit(faults.length === 0 ? 0 : 1);
