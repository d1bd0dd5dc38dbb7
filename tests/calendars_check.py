#!/usr/bin/env python3
"""Holds jurisdictions/calendars/*.toml against the independent package `holidays` (pip install holidays).

Not part of the build: run it by hand when a calendar changes. Each difference must be one of those explained below.
The package is a checker only; the dates come from the statutes that the calendars cite.
"""
import sys
import tomllib
from datetime import date
from pathlib import Path

import holidays

ROOT = Path(__file__).resolve().parent.parent / "jurisdictions" / "calendars"

# calendar: (state, names only we have, names only the package has)
EXPLAINED = {
    "us-vt": ("VT", set(), {"(observed)", "Juneteenth"}),  # observed days and Juneteenth: us-vt-observed
    "us-vt-observed": ("VT", {"Indigenous Peoples' Day", "Juneteenth"}, {"Juneteenth"}),  # Juneteenth: federal since 2021, ours from 2025
    # New York moves Sundays only; the package also keeps the Friday before a Saturday holiday, and a day of commemoration
    "us-ny": ("NY", set(), {"(observed)", "Susan B. Anthony"}),
    # judicial holidays, not state employees' holidays; doubtful days are left out of a calendar that only lengthens
    "us-ca": ("CA", {"Lincoln Day", "Native American Day", "Columbus Day"}, {"(observed)", "Susan B. Anthony", "Diwali"}),
    # national holidays of Gov't Code 662.003(a) only; Texas has no substitute days
    "us-tx": ("TX", set(), {"(observed)", "Cesar Chavez", "Christmas Eve", "Day After Christmas", "Confederate", "Emancipation", "Juneteenth",
                            "Friday After", "Good Friday", "Lyndon", "San Jacinto", "Texas Independence"}),
}


def load(calendar: str) -> tuple[dict[date, str], range]:
    text = tomllib.loads((ROOT / f"{calendar}.toml").read_text(encoding="utf-8"))
    days = {}
    for base in text.get("includes", []):
        days |= load(base)[0]
    for holiday in text["holiday"]:
        for day in holiday["dates"]:
            if day in days:
                sys.exit(f"{calendar}: {day} stands twice ({days[day]}, {holiday['name']})")
            days[day] = holiday["name"]
    return days, range(text["covers"]["from"], text["covers"]["until"] + 1)


def main() -> None:
    bad = 0
    for calendar in sorted(path.stem for path in ROOT.glob("*.toml")):
        if calendar not in EXPLAINED:
            print(f"{calendar}: no cross-check written")
            continue
        state, only_ours, only_theirs = EXPLAINED[calendar]
        ours, years = load(calendar)
        theirs = holidays.US(subdiv=state, years=years)
        for day, name in sorted(ours.items()):
            if day.weekday() < 5 and day not in theirs and not any(word in name for word in only_ours):
                bad += 1
                print(f"{calendar}: only ours: {day} {name}")
        for day, name in sorted(theirs.items()):
            if day.year in years and day.weekday() < 5 and day not in ours and not any(word in name for word in only_theirs):
                bad += 1
                print(f"{calendar}: only the package: {day} {name}")
        print(f"{calendar}: {len(ours)} days held against holidays {holidays.__version__}")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
