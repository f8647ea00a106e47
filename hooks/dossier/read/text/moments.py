"""When something was published, as lists of articles say it: by the clock, by a date in figures, by days from today."""

from __future__ import annotations

import re

MOMENT = re.compile(
    r"\b(?:[01]?\d|2[0-3])(?::|\s?h\s?)[0-5]\d\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b"
    r"|\b(?:today|yesterday|ago|сегодня|вчера|назад|сьогодні|вчора|тому|heute|gestern|vor \d+|hier|il y a \d+|hoy|ayer"
    r"|hace \d+|oggi|ieri|\w+ fa|hoje|ontem|há \d+|dziś|dzisiaj|wczoraj|temu|dnes|včera|před \d+|bugün|dün|önce|vandaag"
    r"|gisteren|geleden|siden)\b|今天|昨天|\d\s*(?:小时|小時|分钟|分鐘|天)前|時間前|분 전|시간 전",
    re.IGNORECASE,
)
"""A moment; in running text, the words among these mean something else as well."""
STAMP = re.compile(
    r"\b(?:[01]?\d|2[0-3])(?::|\s?h\s?)[0-5]\d|\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b|\b\d{1,2}\s?(?:[hm]|hrs?|hours?|mins?|days?)\sago\b",
    re.IGNORECASE,
)
"""A moment that running text rarely names."""
