"""Dates are as precise as they are known, and what is no date is refused with a reason."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.dates import Date


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision", "spoken"),
    [
        ("2002-04-29", date(2002, 4, 29), date(2002, 4, 29), "day", "29 April 2002"),
        ("2002-02", date(2002, 2, 1), date(2002, 2, 28), "month", "February 2002"),
        ("2015", date(2015, 1, 1), date(2015, 12, 31), "year", "2015"),
        ("2015-04/2015-07-08", date(2015, 4, 1), date(2015, 7, 8), "interval", "April 2015 – 8 July 2015"),
    ],
)
def test_a_date_knows_its_bounds(text: str, earliest: date, latest: date, precision: str, spoken: str) -> None:
    known = Date(text)
    assert (known.earliest, known.latest, known.precision, str(known)) == (earliest, latest, precision, spoken)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("29.4.2002", "'29.4.2002' is not a date: write YYYY-MM-DD, YYYY-MM, YYYY, or two of them with '/' between"),
        ("2002-13", "'2002-13' has no month 13"),
        ("2003-02-29", "'2003-02-29' is no day of the calendar: day is out of range for month"),
        ("2015/2014", "'2015/2014' ends before it begins"),
    ],
)
def test_what_is_no_date_is_refused(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        Date(text)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_of_the_calendar_is_a_date(day: date) -> None:
    assert Date(day.isoformat()).earliest == day
    assert Date(day.isoformat()[:7]).earliest <= day <= Date(day.isoformat()[:7]).latest
