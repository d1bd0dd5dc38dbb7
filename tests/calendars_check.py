#!/usr/bin/env python3
"""Holds the calendars of jurisdictions/calendars/ against the independent package `holidays` (pip install holidays).

The package is a checker only: the dates come from the laws that the calendars cite. Days of the calendar's weekend are not compared.
Every difference must be explained in calendars_check.toml, and every explanation must still match a difference.

    calendars_check.py [--calendars DIR] [--explained FILE]... [--only ID]... [--json]

Exit status: 0 = all held, 1 = an unexplained difference or an explanation that matches nothing, 2 = the input cannot be read.

The file of explanations has one entry per calendar:

    [[calendar]]
    id = "us-vt"
    package = "US"                    # country of the package
    subdiv = "VT"                     # subdivision, if any
    categories = ["public"]           # of the package; this is the default
    # unchecked = "the package has no such calendar"   # instead of package: not held against anything, and why

    [[calendar.only_ours]]            # days that the package lacks
    names = ["Juneteenth"]            # parts of the name of the day in our calendar
    dates = [2025-06-19]              # and, or instead: the days
    from = 2025-01-01                 # optional: first and last day of the explanation
    until = 2026-12-31
    reason = "why we are right"

    [[calendar.only_theirs]]          # days that we leave out; `names` are parts of the package's name (in English where it has one)
"""
import argparse
import json
import sys
import tomllib
import warnings
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import holidays

HERE = Path(__file__).resolve().parent
WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class Unreadable(Exception):
    """The input is not what it should be."""


@dataclass
class Calendar:
    """Our days off, with their names."""

    id: str
    years: range
    weekend: set[int]
    days: dict[date, str]
    problems: list[str] = field(default_factory=list)


@dataclass
class Explanation:
    """Why some days stand on one side only; counts what it has matched."""

    side: str
    reason: str
    names: list[str]
    dates: list[date]
    first: date
    last: date
    matched: int = 0
    used: set = field(default_factory=set)

    def matches(self, day: date, name: str) -> bool:
        hits = [part for part in self.names if part in name]
        if (self.names and not hits) or (self.dates and day not in self.dates) or not self.first <= day <= self.last:
            return False
        self.matched += 1
        self.used.update(hits)
        self.used.add(day)
        return True

    def idle(self) -> list[str]:
        """The names and dates that matched nothing."""
        wanted = [*self.names, *self.dates]
        return [str(one) for one in wanted if one not in self.used]


@dataclass
class Entry:
    """How one calendar is checked."""

    id: str
    package: str | None
    subdiv: str | None
    categories: list[str]
    unchecked: str | None
    explanations: list[Explanation]


def toml(path: Path) -> dict:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise Unreadable(f"{path}: {error}") from error


def read_calendar(folder: Path, name: str, above: tuple[str, ...] = ()) -> Calendar:
    """A calendar with the days of those that it includes; what is wrong with it stands in `problems`."""
    if name in above:
        raise Unreadable(f"{name}: the calendars include each other")
    text = toml(folder / f"{name}.toml")
    try:
        covers = text["covers"]
        calendar = Calendar(name, range(covers["from"], covers["until"] + 1), {WEEK.index(day) for day in text["weekend"]}, {})
        own = [(holiday["name"], holiday["dates"]) for holiday in text["holiday"]]
    except (KeyError, ValueError) as error:
        raise Unreadable(f"{name}: {error} is missing or not known") from error
    for other in text.get("includes", []):
        base = read_calendar(folder, other, (*above, name))
        calendar.days |= base.days
        calendar.problems += base.problems
        calendar.years = range(max(calendar.years.start, base.years.start), min(calendar.years.stop, base.years.stop))
    included = dict(calendar.days)
    for title, dates in own:
        if sorted(set(dates)) != dates:
            calendar.problems.append(f"{title}: the dates are not ascending, or one stands twice")
        for day in dates:
            if day in included:
                calendar.problems.append(f"{day} {title}: stands in an included calendar already ({included[day]})")
            if day.year not in calendar.years:
                calendar.problems.append(f"{day} {title}: outside the years that the calendar covers")
            # two holidays may fall on one day (Ascension Day on 1 May)
            calendar.days[day] = f"{calendar.days[day]}; {title}" if day in calendar.days else title
    return calendar


def read_explanation(where: str, side: str, text: dict) -> Explanation:
    unknown = set(text) - {"names", "dates", "from", "until", "reason"}
    if unknown or not text.get("reason") or not (text.get("names") or text.get("dates")):
        raise Unreadable(f"{where}: {side} needs `reason`, and `names` or `dates`; not known: {sorted(unknown)}")
    return Explanation(side, text["reason"], text.get("names", []), text.get("dates", []), text.get("from", date.min), text.get("until", date.max))


def read_entries(files: list[Path]) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for path in files:
        for text in toml(path).get("calendar", []):
            where = f"{path.name}: {text.get('id')}"
            unknown = set(text) - {"id", "package", "subdiv", "categories", "unchecked", "only_ours", "only_theirs"}
            if "id" not in text or unknown or ("package" in text) == ("unchecked" in text):
                raise Unreadable(f"{where}: needs `id`, and `package` or `unchecked`; not known: {sorted(unknown)}")
            if text["id"] in entries:
                raise Unreadable(f"{where}: stands twice")
            entries[text["id"]] = Entry(
                text["id"],
                text.get("package"),
                text.get("subdiv"),
                text.get("categories", ["public"]),
                text.get("unchecked"),
                [read_explanation(where, side, one) for side in ("only_ours", "only_theirs") for one in text.get(side, [])],
            )
    return entries


def package_days(entry: Entry, years: range) -> dict[date, str]:
    """The days of the package, in English where it has English names."""
    country = getattr(holidays, entry.package, None)
    if country is None:
        raise Unreadable(f"{entry.id}: the package has no country {entry.package}")
    language = next((one for one in ("en_US", "en_GB") if one in country.supported_languages), None)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # an old name of a subdivision must not pass unseen
        try:
            found = country(subdiv=entry.subdiv, years=years, categories=tuple(entry.categories), language=language)
        except (NotImplementedError, ValueError, Warning) as error:
            raise Unreadable(f"{entry.id}: {error}") from error
    return {day: name for day, name in sorted(found.items()) if day.year in years}


def check(calendar: Calendar, entry: Entry) -> dict:
    """What was compared and what is wrong."""
    problems = list(calendar.problems)
    result = {
        "id": calendar.id,
        "package": entry.package,
        "subdiv": entry.subdiv,
        "categories": entry.categories,
        "years": [calendar.years.start, calendar.years.stop - 1],
        "days": len(calendar.days),
        "compared": 0,
        "agreed": 0,
        "only_ours": 0,
        "only_theirs": 0,
        "unchecked": entry.unchecked,
        "problems": problems,
    }
    if entry.unchecked:
        if entry.explanations:
            problems.append("has explanations, but is not checked")
        return result
    theirs = {day: name for day, name in package_days(entry, calendar.years).items() if day.weekday() not in calendar.weekend}
    ours = {day: name for day, name in sorted(calendar.days.items()) if day.weekday() not in calendar.weekend}
    result["compared"] = len(ours.keys() | theirs.keys())
    result["agreed"] = len(ours.keys() & theirs.keys())
    for side, mine, other in (("only_ours", ours, theirs), ("only_theirs", theirs, ours)):
        for day, name in mine.items():
            if day in other:
                continue
            result[side] += 1
            # each explanation that fits counts as used, so that overlapping ones do not hide each other
            if not any([one.matches(day, name) for one in entry.explanations if one.side == side]):
                problems.append(f"{side.replace('_', ' ')}, unexplained: {day} {name}")
    for one in entry.explanations:
        idle = one.idle()
        if idle or not one.matched:
            problems.append(f"{one.side.replace('_', ' ')}, explanation matches nothing: {', '.join(idle) or one.reason}")
    return result


def line(result: dict) -> str:
    if result["unchecked"]:
        return f"{result['id']}: {result['days']} days, not held against the package: {result['unchecked']}"
    place = "/".join(part for part in (result["package"], result["subdiv"]) if part)
    state = f"{len(result['problems'])} PROBLEMS" if result["problems"] else "ok"
    return (
        f"{result['id']}: {state}, {result['days']} days; of {result['compared']} weekdays {result['agreed']} agree with {place}, "
        f"{result['only_ours']} only ours, {result['only_theirs']} only theirs"
    )


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--calendars", type=Path, default=HERE.parent / "jurisdictions" / "calendars", help="folder of the calendars")
    parser.add_argument("--explained", type=Path, action="append", help="file of explanations, any number (default: calendars_check.toml beside this script)")
    parser.add_argument("--only", action="append", metavar="ID", help="only this calendar, any number")
    parser.add_argument("--json", action="store_true", help="print a summary as JSON")
    return parser.parse_args()


def run(given: argparse.Namespace) -> int:
    entries = read_entries(given.explained or [HERE / "calendars_check.toml"])
    present = sorted(path.stem for path in given.calendars.glob("*.toml"))
    if not present:
        raise Unreadable(f"{given.calendars}: no calendars")
    wanted = given.only or sorted({*present, *entries})
    results = []
    for name in wanted:
        if name not in present:
            results.append({"id": name, "problems": ["there is an entry, or it was asked for, but there is no such calendar"]})
        elif name not in entries:
            results.append({"id": name, "problems": ["the calendar has no entry in the explanations"]})
        else:
            results.append(check(read_calendar(given.calendars, name), entries[name]))
    bad = sum(len(one["problems"]) for one in results)
    if given.json:
        print(json.dumps({"holidays": holidays.__version__, "problems": bad, "calendars": results}, indent=2, ensure_ascii=False))
    else:
        for one in results:
            print(line(one) if "days" in one else f"{one['id']}: NOT CHECKED")
            for problem in one["problems"]:
                print(f"  {one['id']}: {problem}")
        print(f"{len(results)} calendars, {bad} problems, held against holidays {holidays.__version__}")
    return 1 if bad else 0


def main() -> None:
    try:
        sys.exit(run(arguments()))
    except Unreadable as error:
        print(error, file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
